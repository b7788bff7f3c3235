// figures.mjs: drives the live figures of a page with the reader's functions: what was graded last, right or wrong.
import { element } from './report.mjs';
import { verdictOn, answerTo, keepProgram, programOf } from './work.mjs';

const runs = ['right', 'wrong'];

const swatch = '<svg class="swatch" viewBox="0 0 30 12" aria-hidden="true"><path class="band" d="M5,6 H25"/><path d="M2,6 H28"/></svg> ';

function enumerated(names) {
  const pieces = names.map((name) => `<code>${name}</code>`);
  return pieces.length < 2 ? pieces.join('') : `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}

function note(figure, names) {
  const caption = figure.querySelector('figcaption');
  const place = caption.querySelector('.yours') ?? caption.appendChild(element('p', { className: 'yours' }));
  place.innerHTML = `${swatch}Thin: drawn with your ${enumerated(names)}. Broad and pale: with the reference.`;
}

function show(figure, { names, program }) {
  globalThis.ownPrograms ??= new Map();
  globalThis.ownPrograms.set(figure.dataset.live, program);
  globalThis.live?.own(figure.dataset.live);
  note(figure, names);
}

// The figure is the reference's alone again.
function hide(figure) {
  globalThis.ownPrograms?.delete(figure.dataset.live);
  globalThis.live?.own(figure.dataset.live);
  figure.querySelector('figcaption .yours')?.remove();
}

// `uses` says which exercises' functions each figure is drawn with.
export function makeFigures(exercises, uses, grader) {
  const figures = Array.from(document.querySelectorAll('figure[data-live]')).filter(({ dataset }) => uses[dataset.live]);
  for (const figure of figures) {
    const kept = programOf(figure.dataset.live);
    if (kept) show(figure, kept);
  }

  // Draws anew what an answer has a part in, once it has been graded or the skeleton has replaced it.
  return async function drive(exercise) {
    for (const figure of figures) {
      const name = figure.dataset.live;
      if (!uses[name].includes(exercise.name)) continue;
      const answers = exercises.filter((one) => uses[name].includes(one.name) && runs.includes(verdictOn(one)?.status))
        .map((one) => ({ exercise: one, source: answerTo(one) }));
      if (answers.length === 0) {
        keepProgram(name, null);
        hide(figure);
        continue;
      }
      const program = await grader.figure(name, answers);
      if (!program) continue;
      const made = { names: answers.map((answer) => answer.exercise.name), program };
      keepProgram(name, made);
      show(figure, made);
    }
  };
}
