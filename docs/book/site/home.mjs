// home.mjs: on the first page, how far the reader is, and the way out and in for what was written.
import { createTar, parseTar } from 'nanotar';
import { canOpenFolders, openFolder } from './folder.mjs';
import { element } from './report.mjs';
import { addressOf, answerTo, copy, keep, nextOf, verdictOn, watch } from './work.mjs';

const marks = { right: 'right', wrong: 'wrong', interrupted: 'wrong', compile_error: 'wrong' };

export function showProgress(exercises) {
  const place = document.getElementById('work');
  if (!place) return;
  const status = place.querySelector('[role=status]');
  const say = (text) => { status.textContent = text; };

  function refresh() {
    let right = 0, tried = 0, earned = 0;
    for (const exercise of exercises) {
      const verdict = verdictOn(exercise);
      const item = document.querySelector(`.way a[href$="#${exercise.name}"]`)?.closest('li');
      item?.classList.remove('right', 'wrong');
      if (verdict && marks[verdict.status]) item?.classList.add(marks[verdict.status]);
      right += verdict?.status === 'right';
      tried += Boolean(verdict && marks[verdict.status]);
      earned += verdict?.earned ?? 0;
    }
    const points = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
    place.querySelector('progress').value = earned / points;
    place.querySelector('.count').textContent = `${right} of ${exercises.length} exercises right, ${Number(earned.toPrecision(4))} of ${points} points.${tried > 0 ? ' Below, ✓ is right and ✗ is wrong.' : ''}`;
    const next = nextOf(exercises);
    const link = next && element('a', { href: addressOf(next), textContent: next.title });
    place.querySelector('.next').replaceChildren(...next ? [right > 0 ? 'Go on with ' : 'The first is ', link, '.'] : ['All are right.']);
  }
  refresh();
  watch(refresh);

  place.querySelector('.export').addEventListener('click', function () {
    const files = exercises.map((exercise) => ({ name: exercise.path, data: answerTo(exercise) }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([createTar(files)], { type: 'application/x-tar' }));
    link.download = 'downhill-code.tar';
    link.click();
    URL.revokeObjectURL(link.href);
    say('Exported as downhill-code.tar. In a terminal, in the folder of the project: tar xf downhill-code.tar, then make check CODE=code.');
  });

  const input = place.querySelector('input[type=file]');
  place.querySelector('.import').addEventListener('click', () => input.click());
  input.addEventListener('change', async function () {
    const [file] = input.files;
    input.value = '';
    if (!file) return;
    try {
      say(importTar(exercises, await file.arrayBuffer()));
    } catch (error) {
      say(`${file.name} is no archive that tar made (${error.message}). Nothing was changed.`);
    }
  });

  const folder = place.querySelector('.folder');
  folder.hidden = !canOpenFolders;
  folder.addEventListener('click', async () => say(await openFolder(exercises)));
}

// Takes the answers out of an archive; of what they replace copies are kept. Says what it did.
function importTar(exercises, bytes) {
  const files = parseTar(bytes);
  let taken = 0;
  for (const exercise of exercises) {
    const end = exercise.path.replace(/^code/, '');
    const file = files.find(({ name }) => `/${name}`.endsWith(end));
    if (!file || file.text === answerTo(exercise)) continue;
    copy(exercise);
    keep(exercise, file.text.replaceAll('\r\n', '\n'), 'import');
    taken++;
  }
  if (files.length === 0) throw new Error('it holds no file');
  return taken === 0 ? 'The archive holds nothing new.' : `${taken} answer${taken === 1 ? '' : 's'} taken from the archive, to be checked again. What they replace is kept as copies.`;
}
