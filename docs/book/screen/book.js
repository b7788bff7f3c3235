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
  const said = document.createElement('p'); // for a screen reader, which does not hear a button change
  said.className = 'unseen';
  said.setAttribute('role', 'status');
  document.body.append(said);
  document.querySelectorAll('pre').forEach(function (pre) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(text(pre)).then(function () {
        button.textContent = said.textContent = 'Copied';
        setTimeout(function () { button.textContent = 'Copy'; said.textContent = ''; }, 1500);
      });
    });
    const box = document.createElement('div');
    box.className = 'codebox';
    pre.replaceWith(box);
    box.append(pre, button);
  });
})();

// The data of a figure becomes tables when it is opened: "# name" and "# columns a|b" stand before the rows of each.
(function () {
  function add(parent, tag, text) {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  }

  function fill(box) {
    let table, body;
    box.dataset.rows.split('\n').forEach(function (line) {
      if (line.startsWith('# columns ')) {
        const head = add(add(table, 'thead'), 'tr');
        line.slice(10).split('|').forEach(function (name) { add(head, 'th', name).scope = 'col'; });
        body = add(table, 'tbody');
      } else if (line.startsWith('# ')) {
        table = add(box, 'table');
        add(table, 'caption', line.slice(2));
      } else if (line) {
        const row = add(body, 'tr');
        line.trim().split(/\s+/).forEach(function (number) { add(row, 'td', number); });
      }
    });
  }

  document.addEventListener('toggle', function (event) {
    const box = event.target.matches('.data[open]') && event.target.querySelector('[data-rows]');
    if (box && !box.firstChild) fill(box);
  }, true);
})();

// Sets the page piece by piece, so that a long chapter does not keep the window waiting (style.css). What scrolls sideways
// can be reached and scrolled with the keyboard: that is measured piece by piece as well.
(function () {
  const pieces = Array.from(document.querySelector('main').children);
  const wide = 'pre, .scroll, .formula';

  function mark(box) {
    if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
    else box.removeAttribute('tabindex');
  }
  const markAll = () => document.querySelectorAll(wide).forEach(mark);

  function set(until) {
    while (pieces.length > 0 && performance.now() < until) {
      const piece = pieces.shift();
      piece.style.contentVisibility = 'visible';
      piece.querySelectorAll('.formula').forEach(formula => { formula.style.contentVisibility = 'visible'; });
      [piece, ...piece.querySelectorAll('*')].filter(box => box.matches(wide)).forEach(mark);
    }
    if (pieces.length === 0) document.documentElement.classList.remove('opening');
    else setTimeout(() => set(performance.now() + 8));
  }
  addEventListener('click', () => set(Infinity), { capture: true, once: true }); // it may lead to any place of the page
  addEventListener('resize', markAll);
  document.addEventListener('toggle', markAll, true);
  set(performance.now());
})();

// A name in the code and its symbol in the formulas of the section light up together: under the pointer or a
// finger, and while their line under the listing has the focus.
(function () {
  const groups = new Map();      // from what may have names or symbols in it to all such of its section
  const lights = new Map();      // from an element to those that light up with it
  let group = [];
  document.querySelectorAll('main h2, main pre, main math, main .pair').forEach(function (element) {
    if (element.matches('h2')) group = [];
    group.push(element);
    groups.set(element, group);
  });

  // What an element of a formula looks like: the space around an operator depends on its place.
  const look = element => element.outerHTML.replace(/ [lr]space="[^"]*"/g, '');

  // The runs of elements in a formula that look like those of the symbol.
  function findSymbol(symbol, formula) {
    const found = [], wanted = parts(symbol);
    formula.querySelectorAll('*').forEach(function (first) {
      const run = [];
      for (let at = first; at && run.length < wanted.length; at = at.nextElementSibling) run.push(at);
      if (run.map(look).join() === wanted.join()) found.push(...run);
    });
    return found;
  }

  function parts(math) {
    const inner = math.firstElementChild;
    return Array.from(inner.matches('mrow') ? inner.children : [inner], look);
  }

  // Every place of the name in a listing, in an element of its own.
  function findName(name, pre) {
    const found = [], texts = [], walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(function (text) {
      text.data.split(new RegExp('\\b(' + name + ')\\b')).forEach(function (piece, i) {
        if (i % 2 === 0) return text.before(piece);
        const span = document.createElement('span');
        span.textContent = piece;
        text.before(span);
        found.push(span);
      });
      text.remove();
    });
    return found;
  }

  function findLights(group) {
    const all = new Map();
    const pairs = group.filter(element => element.matches('.pair'));
    const formulas = group.filter(element => element.matches('math') && !element.closest('.pair'));
    pairs.forEach(function (pair) {
      const name = pair.dataset.name;
      if (!all.has(name)) {
        const symbols = Array.from(pair.querySelectorAll('math'));
        const found = symbols.flatMap(symbol => formulas.flatMap(formula => findSymbol(symbol, formula)));
        const named = group.filter(element => element.matches('pre')).flatMap(pre => findName(name, pre));
        all.set(name, [...found, ...named]);
      }
      all.get(name).push(pair);
    });
    all.forEach(elements => elements.forEach(element => lights.set(element, elements)));
  }

  // The lights of the element, or of what it stands in. Those of a section are looked for when the first is asked for.
  function around(element) {
    const asked = groups.get(element.closest('pre, math, .pair'));
    if (asked) findLights(asked.splice(0));
    while (element && !lights.has(element)) element = element.parentElement;
    return lights.get(element) || [];
  }

  const main = document.querySelector('main');
  for (const [event, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
    main.addEventListener(event, ({ target }) => around(target).forEach(element => element.classList.toggle('lit', on)));
  }
})();

// What a link leads to, beside the link, while the pointer rests on it or the keyboard has come to it. Of another page,
// its own script says it. Escape puts it away; a finger never sees it.
const previews = {};
(function () {
  const box = document.createElement('div');
  const asked = new Map(); // from a page to its script
  let shown, timer;
  box.id = 'preview';
  box.setAttribute('role', 'tooltip');

  function load(page) {
    return new Promise(function (resolve) {
      const script = document.createElement('script');
      script.src = 'previews/' + page.replace(/html$/, 'js');
      script.onload = script.onerror = resolve;
      document.head.append(script);
    });
  }

  function copies(...elements) {
    const all = elements.filter(Boolean).map(element => element.cloneNode(true));
    all.forEach(copy => [copy, ...copy.querySelectorAll('[id]')].forEach(element => element.removeAttribute('id')));
    all.forEach(copy => copy.querySelectorAll('.handle, .data, .here').forEach(element => element.remove()));
    return all;
  }

  // Of a heading or an exercise the first paragraph as well.
  function pieces(target) {
    if (target.matches('figure')) return copies(target.querySelector('.plot'), target.querySelector('figcaption'));
    if (!target.matches('h1, h2, h3')) return copies(target);
    let next = target.nextElementSibling;
    while (next && !next.matches('p:not(.points), h2, h3')) next = next.nextElementSibling;
    return copies(target, next?.matches('p') ? next : null);
  }

  async function find(link) {
    const page = link.pathname.split('/').pop();
    if (link.pathname === location.pathname) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return target ? pieces(target) : [];
    }
    if (!asked.has(page)) asked.set(page, load(page));
    await asked.get(page);
    const inert = document.createElement('template');
    inert.innerHTML = previews[page + decodeURIComponent(link.hash)] || '';
    return [...inert.content.children];
  }

  // Below the link, or above it where there is more room.
  function place(link) {
    const at = link.getClientRects()[0], width = document.documentElement.clientWidth;
    const above = at.bottom + box.offsetHeight > innerHeight && at.top > innerHeight / 2;
    box.style.left = Math.max(8, Math.min(at.left, width - box.offsetWidth - 8)) + scrollX + 'px';
    box.style.top = (above ? at.top - box.offsetHeight - 6 : at.bottom + 6) + scrollY + 'px';
  }

  async function show(link) {
    hide();
    shown = link;
    const found = await find(link);
    if (shown !== link || found.length === 0) return;
    box.replaceChildren(...found);
    document.body.append(box);
    link.setAttribute('aria-describedby', box.id);
    place(link);
  }

  function hide() {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    box.remove();
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  const previewed = 'main a.ref, main a[role=doc-biblioref], main a.footnote-ref';
  document.addEventListener('pointerover', function ({ target, pointerType }) {
    const link = target.closest(previewed);
    if (pointerType !== 'mouse') return;
    if (link && link !== shown) later(() => show(link), 150);
    else if (link || box.contains(target)) clearTimeout(timer);
    else later(hide, 250);
  });
  document.addEventListener('focusin', ({ target }) => target.matches(previewed) && target.matches(':focus-visible') && show(target));
  document.addEventListener('focusout', ({ target }) => target === shown && hide());
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
})();

// The contents follow the reading: the last heading above the middle of the window is where you are.
(function () {
  const links = new Map(Array.from(document.querySelectorAll('.contents a[href^="#"]'), link => [link.hash.slice(1), link]));
  const headings = Array.from(document.querySelectorAll('main h2[id]')).filter(({ id }) => links.has(id));
  let current;
  function follow() {
    const now = links.get(headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 2).at(-1)?.id);
    if (now === current) return;
    current?.removeAttribute('aria-current');
    now?.setAttribute('aria-current', 'location');
    current = now;
  }
  if (headings.length === 0) return;
  const observer = new IntersectionObserver(follow, { rootMargin: '1000000px 0px -50% 0px' }); // all above, for those who jump
  headings.forEach(heading => observer.observe(heading));
})();

// On paper a question has its answer.
(function () {
  let opened = [];
  addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('.predict details:not([open]), details.starred:not([open])'));
    opened.forEach(fold => { fold.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach(fold => { fold.open = false; }));
})();

// Left and right turn the page, unless they scroll something; a question mark shows the keys.
(function () {
  const keys = document.getElementById('keys'), button = document.getElementById('show-keys');
  button.hidden = false;
  button.addEventListener('click', () => keys.showModal());
  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    if (event.key === '?' && !event.target.closest('input, textarea, [contenteditable]')) keys.showModal();
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    const busy = event.shiftKey || event.target !== document.body;
    const link = rel && !busy && document.querySelector('.turn a[rel=' + rel + ']');
    if (link) location.href = link.href;
  });
})();

// A figure that one drags is loaded when it comes near the screen: first what draws them all, then its own script.
(function () {
  const figures = document.querySelectorAll('figure[data-live]');
  let drawing;

  function load(script) {
    return new Promise(function (resolve) {
      const element = document.createElement('script');
      element.src = 'live/' + script + '.js';
      element.onload = resolve;
      document.head.append(element);
    });
  }

  const watch = new IntersectionObserver(function (entries) {
    entries.filter(entry => entry.isIntersecting).forEach(function ({ target }) {
      watch.unobserve(target);
      drawing = drawing || load('live');
      drawing.then(() => load(target.dataset.live));
    });
  }, { rootMargin: '400px' });
  figures.forEach(figure => watch.observe(figure));
})();
