// exercises.mjs TABLE FOLDER: writes into the folder what the page knows of the exercises, out of the table that
// tests/grader/list.mk makes of their list: exercises.json, in book order, and NAME/mistakes.json for each.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [table, folder] = process.argv.slice(2);
const read = (path) => readFileSync(path, 'utf8');

// What the learner begins with.
const skeleton = (path) => execFileSync('awk', ['-f', 'tests/grader/desk/skeleton.awk', path], { encoding: 'utf8' });

// The comment at the beginning of a mistake's file is its sentence.
const sentence = (path) => /^(?:\/\/ .*\n)*/.exec(read(path))[0].replaceAll(/^\/\/ /gm, '').trim().replaceAll('\n', ' ');

function mistakes(chapter, name) {
  const place = `tests/${chapter}/mistakes/${name}`;
  if (!existsSync(place)) return [];
  const ways = existsSync(`${place}/otherwise.h`) ? ['', '_otherwise'] : ['']; // tests/grader/rules.mk
  return readdirSync(place).filter((file) => file.endsWith('.c')).sort().flatMap((file) => {
    const name = file.slice(0, -2);
    return ways.map((way) => ({ name, sentence: sentence(`${place}/${file}`), called: `mistake_${name}${way}` }));
  });
}

const exercises = [];
let chapter;
for (const line of read(table).trimEnd().split('\n')) {
  const [kind, ...fields] = line.split('\t');
  if (kind === 'chapter') {
    chapter = { number: fields[0], folder: fields[1], title: fields[2] };
    continue;
  }
  const [name, points, title, challenge] = fields;
  exercises.push({ // `before`: those that an answer may call
    name, before: exercises.map((exercise) => exercise.name), chapter, points: Number(points), title, challenge: Boolean(challenge),
    path: `code/${chapter.folder}/${name}.c`, skeleton: skeleton(`solutions/${chapter.folder}/${name}.c`),
  });
  mkdirSync(`${folder}/${name}`, { recursive: true });
  writeFileSync(`${folder}/${name}/mistakes.json`, JSON.stringify(mistakes(chapter.folder, name)));
}
writeFileSync(`${folder}/exercises.json`, JSON.stringify(exercises));
