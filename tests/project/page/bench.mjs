// What a reader waits for who is judged in the page, and how much memory a page takes: bench.mjs SITE. The site is served; each
// exercise of the book is answered in Chromium ($CHROMIUM) with its reference, edited, and checked again.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { freePort, waitFor } from './server.mjs';

const [, , site] = process.argv;
const { chromium } = createRequire(resolve('tests/project/browser/package.json'))('playwright-core');
const exercises = JSON.parse(readFileSync('build/page/host/exercises.json', 'utf8'));
const port = await freePort();
const server = spawn('docs/book/site/node_modules/.bin/sirv', [site, '--host', '127.0.0.1', '--port', port, '--quiet']);
const address = `http://127.0.0.1:${port}`;
await waitFor(address);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const context = await browser.newContext();
context.setDefaultTimeout(240000);

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// MB of the process that shows the page and runs its workers: the greatest of those that the browser keeps, among them one for
// the next page. Each share of what is shared is counted once.
function memory() {
  const of = (id, file) => { try { return readFileSync(`/proc/${id}/${file}`, 'utf8'); } catch { return ''; } };
  return readdirSync('/proc').filter((id) => of(id, 'cmdline').includes('--type=renderer'))
    .reduce((most, id) => Math.max(most, Number(/^Pss: *(\d+)/m.exec(of(id, 'smaps_rollup'))?.[1] ?? 0) / 1024), 0);
}

// Milliseconds for the compiler at the desk, with what a program of one's own needs.
function bare(path) {
  const start = performance.now();
  execFileSync(process.env.CC, ['-std=c11', '-g', '-O1', '-Wall', '-Wextra', '-Icode', '-c', '-o', '/dev/null', path]);
  return performance.now() - start;
}

// Milliseconds from the key that checks to the verdict.
async function check(page, name, text) {
  const desk = page.locator(`.workbench[data-exercise=${name}]`);
  await desk.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  const status = await desk.locator('.status').elementHandle();
  return page.evaluate(([element, editor]) => new Promise(function (done) {
    const start = performance.now();
    new MutationObserver(function (_, observer) {
      if (!element.textContent.startsWith('Right')) return;
      observer.disconnect();
      done(performance.now() - start);
    }).observe(element, { childList: true, characterData: true, subtree: true });
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true }));
  }), [status, await desk.locator('.cm-content').elementHandle()]);
}

const first = [], warm = [], ratios = [];
let most = 0, resting = 0;
const pageOf = ({ chapter }) => `${chapter.number}-${chapter.folder}.html`;
for (const chapter of new Set(exercises.map(pageOf))) {
  const page = await context.newPage();
  await page.goto(`${address}/${chapter}`);
  for (const [i, { name, path }] of exercises.filter((exercise) => pageOf(exercise) === chapter).entries()) {
    await page.goto(`${address}/${chapter}#${name}`);
    const text = readFileSync(path.replace('code/', 'solutions/'), 'utf8');
    const once = await check(page, name, text);
    if (i === 0) first.push(once);
    const again = await check(page, name, `${text}\n// edited\n`);
    warm.push(again);
    ratios.push(again / bare(path.replace('code/', 'solutions/')));
  }
  most = Math.max(most, memory());
  await page.waitForTimeout(15000); // until the browser has collected what nobody needs
  resting = Math.max(resting, memory());
  await page.close();
}
console.log(`the first verdict of a page, the compiler in the browser's store: ${(median(first) / 1000).toFixed(2)} s, at most ${(Math.max(...first) / 1000).toFixed(2)} s`);
console.log(`edit to verdict in the page: ${(median(warm) / 1000).toFixed(2)} s, ${median(ratios).toFixed(1)} times the bare compiler at the desk; at most ${(Math.max(...warm) / 1000).toFixed(2)} s`);
console.log(`memory of a page after all its exercises: at most ${Math.round(most)} MB, ${Math.round(resting)} MB at rest`);
await browser.close();
server.kill();
