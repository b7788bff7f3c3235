// desk.mjs: the desk under a task: editor, buttons, report.
import { makeEditor } from './editor.mjs';
import { details, diagnostics, element, headline } from './report.mjs';
import { addressOf, answerTo, copiesOf, copy, keep, keepVerdict, nextOf, verdictOn, watch } from './work.mjs';

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const weight = WEIGHT; // of the compiler as it is fetched, in bytes: build.mjs puts it here
const fetched = 'downhill:compiler';

let loaded = false; // in this page

function rememberFetched() {
  try { localStorage.setItem(fetched, VERSION); } catch { /* it is said again, then */ }
}
function wasFetched() {
  try { return localStorage.getItem(fetched) === VERSION; } catch { return false; }
}

// The desk of one of the exercises. `drive` has the figures drawn anew with the answer.
export function makeDesk(place, exercise, exercises, grader, hearers, drive) {
  const find = (name) => place.querySelector(`.${name}`);
  const checkButton = find('check'), resetButton = find('reset'), backButton = find('back');
  const status = find('status'), bar = place.querySelector('progress'), report = find('report'), about = find('about');
  let editor, busy = false, edited = false; // since the check began

  if (!wasFetched()) about.textContent = `The first check fetches the compiler: ${megabytes(weight)}, once for this browser.`;

  function showCopies() {
    backButton.hidden = copiesOf(exercise).length === 0;
  }

  function say(text, kind) {
    status.textContent = text;
    place.dataset.state = kind ?? '';
  }

  function show(verdict) {
    say(headline(verdict), verdict.status);
    report.replaceChildren(...details(verdict, (line) => editor.goTo(line)));
    editor.mark(diagnostics(verdict.warnings ?? '', exercise.path));
    if (verdict.status === 'right') offerMore();
  }

  // What a right answer leads to: the solution, and the next exercise.
  function offerMore() {
    const next = nextOf(exercises, exercise);
    report.append(element('p', {}, solutionButton(), next ? element('a', { href: addressOf(next), textContent: `Next: ${next.title}` }) : ''));
  }

  function solutionButton() {
    const solution = place.closest('.exercise')?.querySelector('details.solution');
    if (!solution) return '';
    const button = element('button', { type: 'button', textContent: 'Show the solution' });
    button.addEventListener('click', function () {
      solution.open = true;
      solution.querySelector('summary').focus();
      solution.scrollIntoView({ block: 'nearest' });
    });
    return button;
  }

  // The compiler on its way, as far as it has come.
  async function load() {
    if (loaded) return;
    const hear = ({ done }) => {
      bar.hidden = done >= weight;
      bar.value = done / weight;
      about.textContent = done < weight ? `Fetching the compiler: ${megabytes(done)} of ${megabytes(weight)} …` : 'Starting the compiler …';
    };
    hearers.push(hear);
    say(wasFetched() ? 'Starting the compiler …' : 'Fetching the compiler …');
    try {
      await grader.load();
    } finally {
      hearers.splice(hearers.indexOf(hear), 1);
      bar.hidden = true;
      about.textContent = '';
    }
    loaded = true;
    rememberFetched();
    document.querySelectorAll('.workbench .about').forEach((line) => { line.textContent = ''; });
  }

  async function check() {
    if (busy) return;
    busy = true;
    checkButton.setAttribute('aria-disabled', 'true');
    const source = editor.text;
    edited = false;
    status.scrollIntoView({ block: 'nearest' });
    try {
      await load();
      say('Checking …');
      const verdict = await grader.check(exercise, source);
      keepVerdict(exercise, source, verdict);
      show(verdict);
      if (edited) changed(editor.text);
      drive(exercise).catch(console.error);
    } catch (error) {
      say('The answer could not be checked.', 'broken');
      const why = loaded ? error.message : 'The compiler could not be fetched';
      report.replaceChildren(element('p', { textContent: `${why}. ${navigator.onLine ? 'Try again.' : 'There is no network: the '
        + 'compiler is fetched when there is one.'}` }));
      console.error(error);
    } finally {
      busy = false;
      checkButton.removeAttribute('aria-disabled');
    }
  }

  function changed(text) {
    edited = true;
    if (!keep(exercise, text, 'editor')) about.textContent = 'This browser keeps nothing: export your work before you close the page (first page).';
    if (place.dataset.state) say('Changed since the last check.');
    place.dataset.state = '';
  }

  // Replaces the answer, after a copy of it has been kept.
  function replace(text, why) {
    copy(exercise);
    editor.text = text;
    keep(exercise, text, 'editor');
    report.replaceChildren();
    editor.mark([]);
    say(why);
    showCopies();
    editor.focus();
  }

  function open() {
    const holder = find('editor');
    holder.replaceChildren();
    editor = makeEditor({ parent: holder, text: answerTo(exercise), label: `Your answer: ${exercise.path}`, describedBy: find('keys').id, check, changed });
    const verdict = verdictOn(exercise);
    if (verdict) say(headline({ ...verdict, points: exercise.points }), verdict.status);
    if (verdict?.status === 'right') offerMore();
    showCopies();
    checkButton.addEventListener('click', check);
    resetButton.addEventListener('click', function () {
      replace(exercise.skeleton, 'The skeleton is back. What you had is kept as a copy.');
      drive(exercise).catch(console.error);
    });
    backButton.addEventListener('click', () => replace(copiesOf(exercise)[0].source, 'What you had before is back.'));
    watch((one, source, from) => { if (one.path === exercise.path && !['editor', 'grader'].includes(from)) editor.text = answerTo(exercise); });
  }

  // Editors are made as the reader comes near them.
  const observer = new IntersectionObserver(function (entries) {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    open();
  }, { rootMargin: '800px' });
  observer.observe(place);
}
