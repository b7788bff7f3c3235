// browser.mjs: a reader who has only a browser: browser.mjs SITE FOLDER. The site is served; what is exported is put into
// FOLDER. Prints `ok NAME` or `not ok NAME: why`, a line each. The browser is $CHROMIUM.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { freePort, waitFor } from './server.mjs';

const [, , site, folder] = process.argv;
const require = createRequire(resolve('tests/project/browser/package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let failed = false;

async function test(name, body) {
  let why = '';
  try {
    why = ((await body()) ?? []).join('; ');
  } catch (error) {
    why = error.message.split('\n')[0];
  }
  console.log(why ? `not ok ${name}: ${why}` : `ok ${name}`);
  failed ||= why !== '';
}

const port = await freePort();
const server = spawn('docs/book/site/node_modules/.bin/sirv', [site, '--host', '127.0.0.1', '--port', port, '--quiet'], { stdio: 'inherit' });
const address = (page) => `http://127.0.0.1:${port}/${page}`;
await waitFor(address(''));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const limit = 240000; // for a loaded machine; nothing asserts on it
const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, acceptDownloads: true });
context.setDefaultTimeout(limit);
const page = await context.newPage();
const wrong = [];
page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
page.on('console', (message) => { if (message.type() === 'error') wrong.push(`console: ${message.text()}`); });
page.on('request', (request) => { if (!request.url().startsWith(address('')) && !/^(data|blob):/.test(request.url())) wrong.push(`asks ${request.url()}`); });

const deskOf = (name) => page.locator(`.workbench[data-exercise=${name}]`);

async function open(name, chapter = '0-engine.html') {
  await page.goto(address(`${chapter}#${name}`));
  await deskOf(name).locator('.cm-content').waitFor();
}

async function type(name, text) {
  await deskOf(name).locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function verdict(name) {
  const status = deskOf(name).locator('.status');
  await page.waitForFunction((element) => /^(To do|Right|Wrong|Not graded|It does not|The answer)/.test(element.textContent), await status.elementHandle());
  return status.textContent();
}

async function check(name, text) {
  await type(name, text);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction((element) => !/^Changed/.test(element.textContent), await deskOf(name).locator('.status').elementHandle());
  return verdict(name);
}

const source = (path) => readFileSync(path, 'utf8');
const expect = (holds, what) => (holds ? [] : [what]);

async function obstacles() {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0].target}`);
  });
}

await test('the compiler is not fetched before it is needed, and its weight is said', async () => {
  const asked = [];
  page.on('request', (request) => { if (request.url().includes('/compiler/')) asked.push(request.url()); });
  await open('softmax');
  const about = await deskOf('softmax').locator('.about').textContent();
  return [...expect(asked.length === 0, `asked for ${asked[0]}`), ...expect(/fetches the compiler: \d+ MB/.test(about), about)];
});

await test('a right answer, typed, is right', async () => {
  const body = source('solutions/engine/softmax.c').replace(/^ *\/\/ (end)?region.*\n/gm, '');
  await type('softmax', '');
  for (const line of body.split('\n').slice(0, 4)) await page.keyboard.type(`${line}\n`);
  const said = await check('softmax', body);
  return expect(said === 'Right: 3 of 3 points.', said);
});

await test('once it is right, the reference and the next exercise are offered', async () => {
  const next = await deskOf('softmax').locator('.report a').getAttribute('href');
  await deskOf('softmax').locator('.report button').click();
  return [...expect(next === '0-engine.html#cross_entropy', next),
    ...expect(await page.locator('section[aria-labelledby=softmax] details.solution').evaluate((details) => details.open), 'it stays shut')];
});

await test('a mistake is told by its name', async () => {
  const said = await check('softmax', source('tests/engine/mistakes/softmax/not_normalised.c'));
  const report = await deskOf('softmax').locator('.report').innerText();
  return [...expect(said === 'Wrong: 0 of 3 points.', said), ...expect(report.includes('This is a known mistake: not_normalised.'), report)];
});

await test('an answer that loops for ever is stopped, and one goes on', async () => {
  const loop = await check('softmax', source('tests/project/page/softmax/loops_for_ever.c'));
  const report = await deskOf('softmax').locator('.report').innerText();
  const next = await check('softmax', source('tests/project/page/softmax/reads_past_the_end.c'));
  const said = await deskOf('softmax').locator('.report').innerText();
  return [...expect(loop.startsWith('Wrong') && report.includes('does a loop never end?') && /line [67]/.test(report), `${loop} ${report}`),
    ...expect(next.startsWith('Wrong') && said.includes('it reads logits[3], but logits has 3 elements') && said.includes('line 7'), said)];
});

await test('what does not compile is marked at its place', async () => {
  const said = await check('softmax', source('tests/project/page/softmax/does_not_compile.c'));
  return [...expect(said.startsWith('It does not compile'), said), ...expect(await deskOf('softmax').locator('.cm-lint-marker-error').count() === 1, 'no mark')];
});

await test('the keyboard gets into the editor and out of it', async () => {
  await deskOf('softmax').locator('.cm-content').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  return expect(await page.evaluate(() => !document.activeElement.closest('.cm-editor')), 'Tab stays in the editor');
});

await test('the skeleton comes back, and so does what it replaced', async () => {
  await deskOf('softmax').locator('.reset').click();
  const skeleton = await deskOf('softmax').locator('.cm-content').innerText();
  await deskOf('softmax').locator('.back').click();
  const back = await deskOf('softmax').locator('.cm-content').innerText();
  return [...expect(skeleton.includes('todo();'), skeleton), ...expect(back.includes('A semicolon is missing'), back)];
});

await test('open to all', async () => {
  const found = [];
  for (const [scheme, width] of [['light', 1200], ['dark', 390]]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    found.push(...await obstacles());
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) found.push(`scrolls sideways at ${width} px`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1200, height: 900 });
  return found;
});

await test('a right answer to another exercise', async () => {
  await open('central_difference', '1-derivatives.html');
  const said = await check('central_difference', source('solutions/derivatives/central_difference.c'));
  return expect(said === 'Right: 3 of 3 points.', said);
});

await test('a figure is drawn with the reader\'s function, right or wrong, and again when the page is opened anew', async () => {
  const figure = page.locator('figure[data-live=vcurve]');
  const curve = () => figure.locator('g.yours path').first().getAttribute('d');
  await figure.locator('figcaption .yours').waitFor();
  await figure.scrollIntoViewIfNeeded(); // it is loaded when it comes near
  await figure.locator('g.yours path').first().waitFor({ state: 'attached' });
  const right = await curve();
  const drawn = (is) => page.waitForFunction(function ([as, same]) {
    const path = document.querySelector('figure[data-live=vcurve] g.yours path');
    return path && (path.getAttribute('d') === as) === same;
  }, [right, is]);
  await check('central_difference', source('tests/derivatives/mistakes/central_difference/forward_difference.c'));
  await drawn(false);
  await check('central_difference', source('solutions/derivatives/central_difference.c'));
  await drawn(true);
  await page.reload();
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('g.yours path').first().waitFor({ state: 'attached' });
  await drawn(true);
  const note = await figure.locator('figcaption .yours').innerText();
  await deskOf('central_difference').locator('.reset').click();
  await page.waitForFunction(() => !document.querySelector('figure[data-live=vcurve] :is(g.yours path, .yours:not(g))'));
  await deskOf('central_difference').locator('.back').click();
  await check('central_difference', source('solutions/derivatives/central_difference.c'));
  await drawn(true);
  return [...expect(note.includes('your central_difference'), note)];
});

await test('the first page says how far one is, and exports', async () => {
  await page.goto(address('index.html'));
  const count = page.locator('#work .count');
  await page.waitForFunction((element) => element.textContent !== '', await count.elementHandle());
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#work .export').click()]);
  await download.saveAs(`${folder}/downhill-code.tar`);
  const said = await count.textContent();
  const listed = readFileSync('build/list/table', 'utf8').split('\n').filter((line) => line.startsWith('exercise\t'));
  const points = listed.reduce((sum, line) => sum + Number(line.split('\t')[2]), 0);
  const next = await page.locator('#work .next a').getAttribute('href');
  return [...expect(said.startsWith(`1 of ${listed.length} exercises right, 3 of ${points} points`), said),
    ...expect(next === '0-engine.html#dense_relu', next), ...await obstacles()];
});

await test('an archive is imported', async () => {
  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto(address('index.html'));
  await fresh.waitForFunction(() => document.querySelector('#work .count').textContent !== '');
  await fresh.locator('#work input[type=file]').setInputFiles(`${folder}/downhill-code.tar`);
  await fresh.waitForFunction(() => /taken from the archive/.test(document.querySelector('#work [role=status]').textContent));
  const said = await fresh.locator('#work [role=status]').textContent();
  await other.close();
  return expect(said.startsWith('2 answers taken'), said);
});

await test('without a network the pages and the work are there, and answers are checked', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  server.kill();
  await page.goto(address('0-engine.html#softmax'));
  await deskOf('softmax').locator('.cm-content').waitFor();
  const text = await deskOf('softmax').locator('.cm-content').innerText();
  const said = await check('softmax', source('tests/engine/mistakes/softmax/powers_of_two.c'));
  return [...expect(text.includes('A semicolon is missing'), text), ...expect(said.startsWith('Wrong'), said)];
});

await test('a question mark is typed, and opens nothing', async () => {
  await open('softmax');
  await type('softmax', '');
  await page.keyboard.type('a ? b : c');
  const text = await deskOf('softmax').locator('.cm-content').innerText();
  return [...expect(text.includes('a ? b : c'), text), ...expect(await page.locator('dialog[open]').count() === 0, 'a dialog opens')];
});

await test('what is typed while an answer is checked is not called right', async () => {
  await type('softmax', source('solutions/engine/softmax.c'));
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('x');
  await page.waitForFunction((element) => /^Changed/.test(element.textContent) && !document.querySelector('[aria-disabled=true].check'),
    await deskOf('softmax').locator('.status').elementHandle());
  return expect(await deskOf('softmax').locator('.status').textContent() === 'Changed since the last check.', 'it is called something else');
});

await test('no script fails, and nobody else is asked', () => wrong);

await browser.close();
server.kill();
process.exit(failed ? 1 : 0);
