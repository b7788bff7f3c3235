// exercises.mjs: writes into a folder what the page knows of the exercises: exercises.json, in book order, and
// NAME/mistakes.json for each.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = process.argv[2];
const read = (path) => readFileSync(path, 'utf8');

// What the learner begins with.
const skeleton = (path) => execFileSync('awk', ['-f', 'tests/grader/desk/skeleton.awk', path], { encoding: 'utf8' });

// The comment at the beginning of a mistake's file is its sentence.
const sentence = (path) => /^(?:\/\/ .*\n)*/.exec(read(path))[0].replaceAll(/^\/\/ /gm, '').trim().replaceAll('\n', ' ');

function mistakes(chapter, name) {
  const place = `tests/${chapter}/mistakes/${name}`;
  if (!existsSync(place)) return [];
  return readdirSync(place).filter((file) => file.endsWith('.c')).sort()
    .map((file) => ({ name: file.slice(0, -2), sentence: sentence(`${place}/${file}`) }));
}

const exercises = [];
let chapter;
for (const line of read('tests/exercises').split('\n')) {
  const [first, ...rest] = line.trim().split(/\s+/);
  if (!first || first.startsWith('#')) continue;
  if (first === 'chapter') {
    chapter = { number: rest[0], folder: rest[1], title: rest.slice(2).join(' ') };
    continue;
  }
  const title = rest.slice(1).join(' ');
  exercises.push({ // `before`: those that an answer may call
    name: first, before: exercises.map(({ name }) => name), chapter, points: Number(rest[0]), title: title.replace(/ \*$/, ''), challenge: title.endsWith(' *'),
    path: `code/${chapter.folder}/${first}.c`, skeleton: skeleton(`solutions/${chapter.folder}/${first}.c`),
  });
  mkdirSync(`${folder}/${first}`, { recursive: true });
  writeFileSync(`${folder}/${first}/mistakes.json`, JSON.stringify(mistakes(chapter.folder, first)));
}
writeFileSync(`${folder}/exercises.json`, JSON.stringify(exercises));
