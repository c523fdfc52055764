// Says beside a long text how much has been written. Everything works without it.
const text = document.querySelector('textarea[data-tegn]');
const room = document.getElementById('svar-plads');
if (text && room) {
  const told = document.createElement('p');
  told.className = 'form-hint';
  text.after(told);
  const tell = () => {
    const signs = [...text.value.trim()].length;
    const words = text.value.trim().split(/\s+/).filter(Boolean).length;
    const left = Number(text.dataset.tegn) - signs;
    told.textContent = `${words} ord, ${signs} tegn. ${left < 0 ? `${-left} for mange` : `${left} tilbage`}.`;
  };
  text.addEventListener('input', tell);
  tell();
}
