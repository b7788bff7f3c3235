// work.mjs: what the reader wrote. It is kept in the storage of this browser, under the path that the file has in code/.

const prefix = 'downhill:';

function get(key) {
  try { return localStorage.getItem(prefix + key); } catch { return null; }
}

// Whether it could be kept.
function set(key, value) {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}

const watchers = [];
export const watch = (watcher) => watchers.push(watcher);

export const answerTo = (exercise) => get(exercise.path) ?? exercise.skeleton;

// Keeps an answer; `from` says who changed it, for those who watch.
export function keep(exercise, source, from) {
  const kept = set(exercise.path, source === exercise.skeleton ? null : source);
  watchers.forEach((watcher) => watcher(exercise, source, from));
  return kept;
}

// A copy of what is about to be replaced, with its time. The newest ten of an exercise are kept.
export function copy(exercise) {
  const source = answerTo(exercise);
  if (source === exercise.skeleton) return;
  const copies = copiesOf(exercise).filter((one) => one.source !== source);
  set(`copies:${exercise.name}`, JSON.stringify([{ time: Date.now(), source }, ...copies].slice(0, 10)));
}
export const copiesOf = (exercise) => JSON.parse(get(`copies:${exercise.name}`) ?? '[]');

// What the grader said last of an answer; nothing when it has been changed since.
export function keepVerdict(exercise, source, { status, earned }) {
  set(`verdict:${exercise.name}`, JSON.stringify({ source, status, earned }));
  watchers.forEach((watcher) => watcher(exercise, source, 'grader'));
}
export function verdictOn(exercise) {
  const verdict = JSON.parse(get(`verdict:${exercise.name}`) ?? 'null');
  return verdict?.source === answerTo(exercise) ? verdict : null;
}

// Where an exercise stands in the book.
export const addressOf = ({ chapter, name }) => `${chapter.number}-${chapter.folder}.html#${name}`;

// The first exercise that is not right yet, in book order from `after` on and then from the beginning; nothing when all are.
export function nextOf(exercises, after) {
  const start = exercises.indexOf(after) + 1;
  return [...exercises.slice(start), ...exercises.slice(0, start)].find((exercise) => verdictOn(exercise)?.status !== 'right');
}

// The program of a figure with the reader's functions, so that it is there again when the page is: the names of the
// exercises and the module; null where there is none any more.
export function keepProgram(figure, made) {
  const bytes = made && btoa(Array.from(made.program, (c) => String.fromCharCode(c)).join(''));
  set(`figure:${figure}`, made && JSON.stringify({ version: FIGURES, names: made.names, program: bytes }));
}
export function programOf(figure) {
  const { version, names, program } = JSON.parse(get(`figure:${figure}`) ?? '{}');
  return version === FIGURES ? { names, program: Uint8Array.from(atob(program), (c) => c.charCodeAt(0)) } : null;
}

// Another window of this browser changed something.
addEventListener('storage', function ({ key }) {
  if (key?.startsWith(`${prefix}code/`)) watchers.forEach((watcher) => watcher({ path: key.slice(prefix.length) }, null, 'window'));
});
