// Tells that the page is open, so that brobygger can end by itself when it has been closed. Everything works without it.
const key = document.querySelector('input[name="formular"]')?.value;
if (key) {
  const page = Array.from(crypto.getRandomValues(new Uint32Array(4)), (one) => one.toString(36)).join('');
  const tell = (what) =>
    navigator.sendBeacon(`/siden-${what}`, new URLSearchParams({ formular: key, side: page }));
  tell('er-aaben');
  setInterval(() => tell('er-aaben'), 60_000);
  addEventListener('pagehide', () => tell('er-lukket'));
  addEventListener('pageshow', ({ persisted }) => persisted && tell('er-aaben'));
}
