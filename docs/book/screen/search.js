// search.js: looks for words in the whole book, from file:// as well. lunr finds the sections; what it
// searches is in sections.js. Both are fetched when the reader first opens the search.
'use strict';

(function () {
  const button = document.getElementById('search');
  const dialog = document.getElementById('searching');
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector('[role=status]');
  const words = /[^\p{L}\p{N}_]+/u;
  const most = 30;
  let index, loading;

  function load(file) {
    return new Promise(function (done, failed) {
      const script = document.createElement('script');
      script.src = file;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
  }

  // A word is kept as it is written. Its other forms are found by its stem, as the beginning of a word.
  function makeIndex() {
    const builder = new lunr.Builder();
    builder.tokenizer = text => String(text).toLowerCase().split(words).filter(Boolean).map(word => new lunr.Token(word, {}));
    builder.field('title', { boost: 8 });
    builder.field('text', { boost: 2 });
    builder.field('code');
    sections.forEach(function ([, , label, title, text, code], ref) {
      builder.add({ id: ref, title: label + ' ' + title, text, code });
    });
    index = builder.build();
  }

  function stem(word) {
    const short = lunr.stemmer(new lunr.Token(word, {})).toString();
    return short.length < 3 ? word : short;
  }

  // The sections that have one word, with how well they fit.
  function having(word, fuzzy) {
    const trailing = lunr.Query.wildcard.TRAILING;
    return new Map(index.query(function (query) {
      query.term(word, { boost: 10 });
      query.term(word, { boost: 3, wildcard: trailing });
      query.term(stem(word), { wildcard: trailing });
      if (fuzzy) query.term(word, { editDistance: word.length > 5 ? 2 : 1 });
    }).map(({ ref, score }) => [Number(ref), score]));
  }

  // The sections that have all of the words, best first. If there is none, one may have been mistyped.
  function find(asked) {
    for (const fuzzy of [false, true]) {
      const [first, ...others] = asked.map(word => having(word, fuzzy));
      const found = Array.from(first || [])
        .filter(([ref]) => others.every(other => other.has(ref)))
        .map(([ref, score]) => [ref, others.reduce((sum, other) => sum + other.get(ref), score)])
        .sort((a, b) => b[1] - a[1]);
      if (found.length > 0) return found.map(([ref]) => ref);
    }
    return [];
  }

  // The piece of a text around the first of the words, with all of them marked.
  function excerpt(text, asked) {
    const stems = asked.map(stem).map(word => word.replace(/[^\p{L}\p{N}_]/gu, ''));
    const pattern = new RegExp('(?<![\\p{L}\\p{N}_])(?:' + stems.join('|') + ')[\\p{L}\\p{N}_]*', 'giu');
    const first = text.search(pattern);
    const start = first > 60 ? text.indexOf(' ', first - 60) + 1 : 0;
    const piece = text.slice(start, start + 170).replace(/\s\S*$/, '');
    const p = document.createElement('p');
    let at = 0;
    if (start > 0) p.append('… ');
    for (const match of piece.matchAll(pattern)) {
      const mark = document.createElement('mark');
      mark.textContent = match[0];
      p.append(piece.slice(at, match.index), mark);
      at = match.index + match[0].length;
    }
    p.append(piece.slice(at), start + piece.length < text.length ? ' …' : '');
    return p;
  }

  function result(ref, asked) {
    const [page, id, label, title, text] = sections[ref];
    const item = document.createElement('li');
    const link = document.createElement('a');
    const number = document.createElement('span');
    number.className = 'number';
    number.textContent = label;
    link.href = page + '#' + id;
    link.append(number, ' ' + title);
    link.addEventListener('click', () => dialog.close());
    item.append(link, excerpt(text, asked));
    return item;
  }

  function show() {
    if (!index) return;
    const asked = input.value.toLowerCase().split(words).filter(Boolean);
    const found = find(asked);
    list.replaceChildren(...found.slice(0, most).map(ref => result(ref, asked)));
    const all = found.length === 1 ? '1 place' : found.length + ' places';
    if (asked.length === 0) status.textContent = '';
    else if (found.length > most) status.textContent = all + ', of which these are the best ' + most;
    else status.textContent = found.length === 0 ? 'Nothing found' : all;
  }

  function open() {
    loading = loading || Promise.all([load('lunr.js'), load('sections.js')]).then(makeIndex);
    loading.then(show, function () {
      status.textContent = 'This copy of the book was made without lunr, so there is no search.';
    });
    dialog.showModal();
    input.select();
  }

  button.hidden = false;
  button.addEventListener('click', open);
  input.addEventListener('input', show);

  // Return opens the best; up and down go through the list.
  dialog.addEventListener('keydown', function (event) {
    const links = Array.from(list.querySelectorAll('a'));
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      if (links.length > 0) links[0].click();
    } else if (event.key === 'ArrowDown' && at + 1 < links.length) {
      event.preventDefault();
      links[at + 1].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] || input).focus();
    } else if (event.key === 'Escape') { // which in a field like this only empties it
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener('click', function (event) {
    if (event.target === dialog) dialog.close();
  });
  document.addEventListener('keydown', function (event) {
    const writes = event.target.closest('input, textarea, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes || dialog.open) return;
    event.preventDefault();
    open();
  });
})();
