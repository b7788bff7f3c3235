// hosts.mjs: holds the two hosts together: hosts.mjs VERDICTS [EXERCISE...]
//
// Answers are graded as the page grades them, in Node, and compared with the desk's verdicts on the same answers, which lie in
// VERDICTS/EXERCISE/KIND/NAME.json (page_test.sh, page_all.sh). Prints `ok NAME` or `not ok NAME: why`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { makeGrader } from '../../grader/page/grader.mjs';

const [, , folder, ...names] = process.argv;
const here = (path) => new URL(path, import.meta.url).href;
const exercises = JSON.parse(readFileSync('build/page/host/exercises.json', 'utf8'));
const grader = makeGrader({ run: here('../../grader/page/run_worker.mjs'), tool: here('../../grader/page/tool_worker.mjs') });

// What both hosts must agree on. Of an interrupted answer the page says the same kind of end and the same line, but for
// one whose time was up: that may be in any line of its loop.
function gist({ status, mistake, diagnosis, groups, event, earned }) {
  return JSON.stringify({
    status, mistake: mistake?.name, earned, diagnosis, event: event && { kind: event.kind, line: event.kind === 'time' ? null : event.line },
    groups: groups?.map(({ name, result }) => `${name} ${result}`),
  });
}

for (const exercise of exercises) {
  if (names.length > 0 && !names.includes(exercise.name)) continue;
  const place = `${folder}/${exercise.name}`;
  if (!existsSync(place)) continue;
  for (const kind of readdirSync(place)) {
    let wrong = 0, all = 0;
    for (const file of readdirSync(`${place}/${kind}`).filter((name) => name.endsWith('.json')).sort()) {
      const desk = JSON.parse(readFileSync(`${place}/${kind}/${file}`, 'utf8'));
      const source = readFileSync(`${place}/${kind}/${file.replace(/\.json$/, '.c')}`, 'utf8');
      const page = await grader.check(exercise, source);
      all++;
      if (gist(page) === gist(desk)) continue;
      wrong++;
      console.log(`not ok ${exercise.name}, ${kind}/${file}: the desk says ${gist(desk)}, the page ${gist(page)}`);
    }
    if (wrong === 0) console.log(`ok ${exercise.name}: both hosts say the same of ${all} ${kind}`);
  }
}
await grader.end();
