// Shows beside a question how the answer will stand in the paper, and keeps a text while it is being written.
const shown = document.querySelector('[data-vis]');
const form = shown?.closest('form');
const places = shown?.querySelector('[data-vis-steder]');
if (form && places) {
  const PAUSE_MS = 30;
  let waiting;
  let newest = 0;
  const look = async () => {
    newest += 1;
    const number = newest;
    try {
      const body = new URLSearchParams(new FormData(form));
      if (isWriting) body.set('skriver', 'ja');
      const answered = await fetch(shown.dataset.vis, { method: 'POST', body });
      const found = await answered.json();
      // One that was asked for before another may come after it.
      if (number !== newest) return;
      shown.hidden = found.places.length === 0;
      places.replaceChildren(
        ...found.places.flatMap(({ paper, text }) => {
          const [title, quote] = [document.createElement('p'), document.createElement('blockquote')];
          title.className = 'step';
          title.textContent = paper;
          quote.textContent = text;
          return [title, quote];
        }),
      );
    } catch {
      // brobygger is closed: what is written stands in the field.
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE_MS);
  });
  if (form.elements.svar?.value.trim()) look();
}
