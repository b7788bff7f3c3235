// book.js: what a page does beyond being read. Everything works without it; nothing is fetched.
'use strict';

// Light or dark: follows the system until the reader chooses.
(function () {
  const root = document.documentElement, button = document.getElementById('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  button.hidden = false;
  button.addEventListener('click', function () {
    const now = root.dataset.theme || (system.matches ? 'dark' : 'light');
    root.dataset.theme = now === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch (e) { /* not kept, then */ }
  });
})();

// A button on each listing that copies it; of a transcript, only what was typed.
(function () {
  function text(pre) {
    const typed = pre.querySelectorAll('b');
    if (!pre.classList.contains('console')) return pre.textContent;
    return Array.from(typed, line => line.textContent.replace(/^\$ /, '')).join('\n');
  }
  if (!navigator.clipboard) return;
  document.querySelectorAll('pre').forEach(function (pre) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(text(pre)).then(function () {
        button.textContent = 'Copied';
        setTimeout(function () { button.textContent = 'Copy'; }, 1500);
      });
    });
    const box = document.createElement('div');
    box.className = 'codebox';
    pre.replaceWith(box);
    box.append(pre, button);
  });
})();

// What scrolls sideways can be reached and scrolled with the keyboard.
(function () {
  function mark() {
    document.querySelectorAll('pre, .scroll, .formula').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    });
  }
  addEventListener('resize', mark);
  document.addEventListener('toggle', mark, true);
  mark();
})();

// Left and right turn the page, unless they scroll something.
document.addEventListener('keydown', function (event) {
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const busy = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target !== document.body;
  const link = rel && !busy && document.querySelector('.turn a[rel=' + rel + ']');
  if (link) location.href = link.href;
});
