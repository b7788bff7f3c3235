// search.js: looks for words in the whole book, from file:// as well. lunr finds the sections; what it
// searches is in sections.js. Both are fetched when the reader first opens the search.
'use strict';

(function () {
  const button = document.getElementById('search');
  const dialog = document.getElementById('searching');
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ol');
  const status = dialog.querySelector('[role=status]');
  const signs = /[∇∂∑√∞]/gu;
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

  // The words of a text; a sign is one, and optimization is optimisation.
  function words(text) {
    const apart = String(text).toLowerCase().replace(signs, ' $& ');
    return apart.split(/[^\p{L}\p{N}_∇∂∑√∞]+/u).filter(Boolean).map(word => word.replace(/iz(?=[aei])/g, 'is'));
  }

  // A word is kept as it is written. Its other forms are found by its stem, as the beginning of a word.
  function makeIndex() {
    const builder = new lunr.Builder();
    builder.tokenizer = text => words(text).map(word => new lunr.Token(word, {}));
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

  // What has the number that is asked for: "4.3", "section 4.3", "equation 4.1", "exercise 4.1".
  function numbered(question) {
    const match = question.trim().toLowerCase().match(/^([a-z]*)\.?\s*\(?(\d+(?:\.\d+)?)\)?$/);
    if (!match) return [];
    const [, kind, number] = match;
    const bare = !kind || kind === (number.includes('.') ? 'section' : 'chapter');
    const wanted = label => label === number ? bare : label.endsWith(' ' + number) && (!kind || label.startsWith(kind));
    return sections.flatMap(([, , label], ref) => wanted(label.toLowerCase()) ? [ref] : [])
      .sort((a, b) => sections[a][2].length - sections[b][2].length);
  }

  // The sections that have one word, with how well they fit; mistyped: in how many letters it may differ.
  function having(word, mistyped) {
    const trailing = lunr.Query.wildcard.TRAILING;
    return new Map(index.query(function (query) {
      query.term(word, { boost: 10 });
      query.term(word, { boost: 3, wildcard: trailing });
      query.term(stem(word), { wildcard: trailing });
      if (mistyped) query.term(word, { editDistance: mistyped });
    }).map(({ ref, score }) => [Number(ref), score]));
  }

  // The sections that have all of the words, best first. If there is none, one may have been mistyped.
  function find(asked) {
    for (const mistyped of [0, 1, 2]) {
      const [first, ...others] = asked.map(word => having(word, word.length > 5 ? mistyped : Math.min(mistyped, 1)));
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
    const stems = asked.map(stem).map(word => word.replace(/is(?=[aei]|$)/g, 'i[sz]'));
    const pattern = new RegExp('(?<![\\p{L}\\p{N}_])(?:' + stems.join('|') + ')[\\p{L}\\p{N}_]*', 'giu');
    const first = text.search(pattern);
    const start = first > 60 ? text.indexOf(' ', first - 60) + 1 : 0;
    const piece = text.slice(start, start + 170).replace(/\s\S*$/, '');
    const p = document.createElement('span');
    p.className = 'excerpt';
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
    link.append(number, ' ' + title, excerpt(text, asked));
    link.addEventListener('click', () => dialog.close());
    item.append(link);
    return item;
  }

  function show() {
    if (!index) return;
    const asked = words(input.value), exactly = numbered(input.value);
    const found = [...exactly, ...find(asked).filter(ref => !exactly.includes(ref))];
    list.replaceChildren(...found.slice(0, most).map(ref => result(ref, asked)));
    const all = found.length === 1 ? '1 place' : found.length + ' places';
    if (asked.length === 0) status.textContent = input.value.trim() ? 'Type a word, a number such as 4.3, or a sign such as ∇' : '';
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
