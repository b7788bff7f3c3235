// Drags every live figure as its readers do, from file://, with no network: live.mjs FOLDER BROKEN
//
// BROKEN has two copies of the book in which the reader's functions crash and never come back. The browser is
// $CHROMIUM. Prints `ok NAME` or `not ok NAME: why`, a line each.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test, untilSet } from './reader.mjs';

const [folder, broken] = process.argv.slice(2).map((each) => resolve(each));
const chapters = readdirSync(folder).filter((name) => /^\d.*\.html$/.test(name)).sort();
const address = (page, from = folder) => pathToFileURL(`${from}/${page}`).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A reader: a browser window. What goes wrong in it gathers in `wrong`.
async function reader(browser, options) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, offline: true, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(180000); // a machine may be slow
  untilSet(page);
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(`asks the network for ${request.url()}`);
  });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { context, page, wrong };
}

const figures = (page) => page.$$eval('figure[data-live]', (all) => all.map(({ dataset }) => dataset.live));
const figure = (page, name) => page.locator(`figure[data-live="${name}"]`);

async function awaken(page, name) {
  await figure(page, name).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForSelector(`figure[data-live="${name}"][data-state="ready"]`, { state: 'attached' });
}

// What a figure shows: everything that its programs and knobs can change.
const shown = (page, name) => figure(page, name).evaluate((element) =>
  Array.from(element.querySelectorAll('[id*="gnuplot_plot_"], .handle, .said, .reading'), (part) => part.outerHTML).join());

// Once what it shows is no longer what it was.
async function changed(page, name, before) {
  await page.waitForFunction(([of, was]) => {
    const element = document.querySelector(`figure[data-live="${of}"]`);
    return Array.from(element.querySelectorAll('[id*="gnuplot_plot_"], .handle, .said, .reading'), (part) => part.outerHTML).join() !== was;
  }, [name, before]);
}

// Points of what is drawn in each group: along its paths, where its symbols are, where its letters begin.
const points = (page, name, spacing) => figure(page, name).evaluate((element, apart) => {
  const place = (part) => {
    const { e, f } = part.transform.baseVal.consolidate().matrix;
    return [[e, f]];
  };
  const along = ([[x, y], ...rest]) => [[x, y], ...rest.flatMap(([u, v]) => {
    const steps = Math.max(1, Math.ceil(Math.hypot(u - x, v - y) / apart)), from = [x, y];
    [x, y] = [u, v];
    return Array.from({ length: steps }, (_, i) => [from[0] + (u - from[0]) * (i + 1) / steps, from[1] + (v - from[1]) * (i + 1) / steps]);
  })];
  const corners = (path) => (path.getAttribute('d') ?? '').split('M').map((piece) =>
    Array.from(piece.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => [Number(x), Number(y)])).filter((piece) => piece.length > 0);
  return Array.from(element.querySelectorAll('[id*="gnuplot_plot_"]'), (group) =>
    Array.from(group.querySelectorAll('path, use, text'), (part) =>
      part.matches('use') ? place(part) : part.matches('text') ? place(part.parentNode) : corners(part).flatMap(along)).flat());
}, spacing);

// How far the points of the one picture are from the nearest of the other. What gnuplot drew is cut off at the axes.
function farthest(from, to) {
  return Math.max(0, ...from.map((group, i) => Math.max(0, ...group.map(([x, y]) =>
    Math.min(...to[i].map(([u, v]) => Math.hypot(x - u, y - v)))))));
}

async function testAwakening(page, name, wrong) {
  await test(`${name}: comes to life where it stands, and not before it is near`, async () => {
    const before = await points(page, name, 25), shift = await page.evaluate(() => globalThis.shift), place = await figure(page, name).boundingBox();
    expect(await page.locator(`script[src="live/${name}.js"]`).count() === 0 || place.y < 1400, 'it is loaded from afar');
    await awaken(page, name);
    const after = await points(page, name, 2), then = await figure(page, name).boundingBox();
    expect(Math.abs(then.height - place.height) < 0.6, `it was ${place.height} high and is ${then.height}`);
    const moved = farthest(before, after);
    expect(moved < 4, `parts of it move, by ${moved.toFixed(1)}`);
    expect(await page.evaluate(() => globalThis.shift) - shift < 0.001, 'what one reads moves');
    expect(await page.evaluate(() => document.getAnimations().length) === 0, 'it moves by itself');
    return wrong.splice(0);
  });
}

async function testKeyboard(page, name, wrong) {
  await test(`${name}: every slider is moved by its keys, and says where it is`, async () => {
    for (const slider of await figure(page, name).locator('input[type=range]').all()) {
      const before = await shown(page, name), words = await slider.getAttribute('aria-valuetext');
      const atEnd = await slider.evaluate((input) => input.value === input.max);
      await slider.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
      await changed(page, name, before);
      expect(words !== await slider.getAttribute('aria-valuetext'), `still says ${words}`);
    }
    for (const list of await figure(page, name).locator('select').all()) {
      const before = await shown(page, name);
      await list.selectOption({ index: await list.evaluate((element) => element.selectedIndex === 0 ? 1 : 0) });
      await changed(page, name, before);
      await figure(page, name).locator('.reset').press('Enter');
    }
    for (const button of await figure(page, name).locator('.again').all()) {
      const before = await shown(page, name);
      await button.press('Enter');
      await changed(page, name, before);
    }
    await figure(page, name).locator('.reset').press('Enter');
    return wrong.splice(0);
  });
}

// Where the handle's middle is, on the screen.
async function middle(handle) {
  const { x, y, width, height } = await handle.boundingBox();
  return [x + width / 2, y + height / 2];
}

// Which way a handle can go: one of four is open at the least.
const ways = [[-34, 22], [34, -22], [-34, -22], [34, 22]];

async function testMouse(page, name, wrong) {
  await test(`${name}: every ring is dragged with the mouse`, async () => {
    const count = await figure(page, name).locator('.handle .ring').count();
    for (let i = 0; i < count; i += 1) {
      await awaken(page, name);
      const before = await shown(page, name), [x, y] = await middle(figure(page, name).locator('.handle .ring').nth(i));
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const [right, down] of ways) await page.mouse.move(x + right, y + down);
      await page.mouse.move(x + ways[i % 4][0], y + ways[i % 4][1]);
      await changed(page, name, before).catch(() => { throw new Error(`ring ${i} does not follow`); });
      await page.mouse.up();
    }
    return wrong.splice(0);
  });
}

async function testTouch(page, name, wrong) {
  await test(`${name}: a finger drags it at 390 px`, async () => {
    await awaken(page, name);
    const session = await page.context().newCDPSession(page), ring = figure(page, name).locator('.handle .ring').first();
    if (await ring.count() === 0) return wrong.splice(0);
    const before = await shown(page, name), [x, y] = await middle(ring);
    const touch = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await touch('touchStart', [{ x, y }]);
    for (const [right, down] of ways) await touch('touchMove', [{ x: x + right, y: y + down }]);
    await touch('touchMove', [{ x: x - 20, y: y + 15 }]);
    await touch('touchEnd', []);
    await changed(page, name, before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'it scrolls sideways');
    return wrong.splice(0);
  });
}

async function testOpenToAll(page, name) {
  await test(`${name}: open to all, ${await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')}`, async () => {
    await page.evaluate(axe);
    return page.evaluate(async (selector) => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await globalThis.axe.run(selector, { runOnly: tags, resultTypes: ['violations'], preload: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0].target}`);
    }, `figure[data-live="${name}"]`);
  });
}

async function testScreen(browser) {
  const { page, wrong } = await reader(browser, { colorScheme: 'light' });
  for (const chapter of chapters) {
    await page.goto(address(chapter));
    await page.evaluate(() => document.fonts.ready);
    for (const name of await figures(page)) {
      await testAwakening(page, name, wrong);
      await testOpenToAll(page, name);
      await testMouse(page, name, wrong);
      await testKeyboard(page, name, wrong);
    }
  }
  await page.context().close();
}

async function testPhone(browser) {
  const { page, wrong } = await reader(browser, { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const chapter of chapters) {
    await page.goto(address(chapter));
    for (const name of await figures(page)) {
      await testTouch(page, name, wrong);
      await testOpenToAll(page, name);
    }
  }
  await page.context().close();
}

// Without scripts there is the still picture, and nothing that would not work.
async function testWithoutScripts(browser) {
  const { page } = await reader(browser, { javaScriptEnabled: false });
  for (const chapter of chapters) {
    await page.goto(address(chapter));
    await test(`${chapter}: without scripts there are pictures and no knobs`, async () => {
      expect(await page.locator('figure svg:visible').count() > 0, 'there is no picture');
      for (const part of ['.knobs', '.said', '.try']) expect(await page.locator(`${part}:visible`).count() === 0, `${part} is there`);
    });
  }
  await page.context().close();
}

// The reader's own functions, where they do not do what they should.
async function testBroken(browser, answer, words) {
  const { page } = await reader(browser, {});
  await page.goto(address('4-momentum.html', `${broken}/${answer}`));
  await test(`a function of the reader's that ${words} is stopped, and the figure says so and goes on`, async () => {
    await awaken(page, 'ball');
    const said = figure(page, 'ball').locator('.said');
    await page.waitForFunction((what) => document.querySelector('figure[data-live=ball] .said').textContent.includes(what), words);
    const before = await said.textContent();
    await figure(page, 'ball').locator('[data-knob=kappa]').press('ArrowRight');
    await page.waitForFunction((was) => document.querySelector('figure[data-live=ball] .said').textContent !== was, before);
  });
  await page.context().close();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
await testScreen(browser);
await testPhone(browser);
await testWithoutScripts(browser);
await testBroken(browser, 'crashes', 'crash');
await testBroken(browser, 'endless', 'did not come back');
await browser.close();
