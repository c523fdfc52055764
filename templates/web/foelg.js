// Tells how far work is, without the page being loaded again. Without it the page comes back by itself.
const followed = document.querySelector('[data-foelg]');
if (followed) {
  const look = async () => {
    try {
      const { text, isOver } = await (await fetch(followed.dataset.foelg)).json();
      if (text !== followed.textContent) followed.textContent = text;
      if (isOver) return location.reload();
    } catch {
      // brobygger is closed, or asleep: asked again.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}
