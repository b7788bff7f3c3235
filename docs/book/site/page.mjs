// page.mjs: what the site adds to the pages of the book: under each task an editor in which the answer is judged, and on
// the first page how far one is.
import { makeGrader } from '../../../tests/grader/page/grader.mjs';
import { makeDesk } from './desk.mjs';
import { showProgress } from './home.mjs';
import { makeFigures } from './figures.mjs';
import { openFolderAgain } from './folder.mjs';

const here = (path) => new URL(path, import.meta.url);

async function start() {
  const [exercises, uses] = await Promise.all(['exercises', 'figures'].map(async (name) => (await fetch(here(`../host/${name}.json`))).json()));
  const hearers = [];
  const grader = makeGrader({ run: here('run_worker.js'), tool: here('tool_worker.js') },
    (told) => hearers.forEach((hearer) => hearer(told)));
  const drive = makeFigures(exercises, uses, grader);
  for (const place of document.querySelectorAll('.workbench')) {
    const exercise = exercises.find(({ name }) => name === place.dataset.exercise);
    makeDesk(place, exercise, exercises, grader, hearers, drive);
  }
  showProgress(exercises);
  openFolderAgain(exercises);
}

if (document.documentElement.classList.contains('grades')) start();
if ('serviceWorker' in navigator && location.protocol !== 'file:') navigator.serviceWorker.register(here('../sw.js'));
