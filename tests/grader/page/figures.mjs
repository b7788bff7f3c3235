// figures.mjs: writes which exercises' functions each figure is drawn with, in book order: figures.mjs FOLDER FIGURE...
//
// FOLDER is build/page. A figure that uses none is left out.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const [folder, ...figures] = process.argv.slice(2);
const exercises = JSON.parse(readFileSync(`${folder}/host/exercises.json`, 'utf8'));
const missing = (object) => execFileSync('llvm-nm', ['--undefined-only', '--format=just-symbols', object], { encoding: 'utf8' }).split('\n');
const reference = ({ path }) => `${folder}/reference/${path.replace(/^code\/(.*)c$/, '$1o')}`;

function usedBy(object, used = new Set()) {
  const names = missing(object);
  for (const exercise of exercises) {
    if (!names.includes(exercise.name) || used.has(exercise.name)) continue;
    used.add(exercise.name);
    usedBy(reference(exercise), used);
  }
  return used;
}

const uses = figures.map((figure) => [figure, usedBy(`${folder}/host/figures/${figure}.o`)]).filter(([, used]) => used.size > 0)
  .map(([figure, used]) => [figure, exercises.map(({ name }) => name).filter((name) => used.has(name))]);
writeFileSync(`${folder}/host/figures.json`, JSON.stringify(Object.fromEntries(uses)));
