// Reads the built book as its readers do, in a browser, from file://, with no network: book.mjs FOLDER
//
// Prints `ok NAME` or `not ok NAME: why`, a line each. The browser is $CHROMIUM.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test, untilSet } from './reader.mjs';

const folder = resolve(process.argv[2]);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
const chapters = pages.filter((name) => /^\d/.test(name));
const address = (page) => pathToFileURL(`${folder}/${page}`).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// A reader: a browser window with a theme and a width. What goes wrong in it gathers in `wrong`.
async function reader(browser, colorScheme, width) {
  const context = await browser.newContext({
    colorScheme, viewport: { width, height: 900 }, offline: true, reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  untilSet(page);
  const wrong = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) wrong.push(`asks the network for ${request.url()}`);
  });
  page.on('requestfailed', (request) => wrong.push(`${request.url()} is not there`));
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { context, page, wrong };
}

// What the page looks like once it is there: what runs off, what is missing.
function appearance() {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    const widest = Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.scroll, pre, .formula'));
    wrong.push(`scrolls sideways, by ${widest.slice(0, 2).map((e) => e.tagName + '.' + e.className)}`);
  }
  for (const figure of document.querySelectorAll('figure')) {
    const drawing = figure.querySelector('svg');
    if (!drawing || drawing.getBoundingClientRect().height < 50) wrong.push(`${figure.id} has no drawing`);
    else if (!drawing.getAttribute('aria-label')) wrong.push(`${figure.id} has no description`);
  }
  for (const image of document.images) {
    if (image.naturalWidth === 0) wrong.push(`image ${image.src} is not there`);
  }
  for (const formula of document.querySelectorAll('math')) {
    if (formula.getBoundingClientRect().height === 0) wrong.push(`a formula is empty: ${formula.textContent}`);
  }
  if (globalThis.shift > 0.01) wrong.push(`what one reads moves while the page loads: ${globalThis.shift}`);
  return wrong;
}

// What stands in the way of whoever reads with other means, by the rules of WCAG 2.2, A and AA.
async function obstacles(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    document.querySelectorAll('main details').forEach((details) => { details.open = true; });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0].target}`);
  });
}

async function testPages(browser) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1600, 390]) {
      const { context, page, wrong } = await reader(browser, colorScheme, width);
      for (const name of pages) {
        const view = `${name}, ${colorScheme}, ${width} px`;
        wrong.length = 0;
        await test(`${view}: looks right`, async () => {
          await page.goto(address(name));
          await page.evaluate(() => document.fonts.ready);
          return [...(await page.evaluate(appearance)), ...wrong];
        });
        await test(`${view}: open to all`, () => obstacles(page));
      }
      await context.close();
    }
  }
}

// Back and forth between the chapters and what stands after them.
async function testBack(page) {
  await test('formulas are formulas to a screen reader', async () => {
    await page.goto(address(chapters[0]));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const seen = nodes.filter(({ ignored, role }) => !ignored && /^MathML(Math|Fraction|Sup|Sub|UnderOver)$/i.test(role?.value ?? ''));
    const formulas = seen.filter(({ role }) => role.value === 'MathMLMath').length;
    expect(formulas === await page.locator('math:visible').count(), `of the formulas ${formulas} are told`);
    expect(seen.length > formulas, 'their parts are not told');
  });
  await test('every term of the glossary leads to where it is introduced', async () => {
    await page.goto(address('glossary.html'));
    const links = await page.$$eval('dd a', (all) => all.map(({ href }) => href).filter((href) => href.includes('#term:')));
    expect(links.length === await page.locator('main dt').count(), 'a term has no link');
    await page.click('dd a[href*="#term:"]');
    await page.waitForURL(/#term:/, { timeout: 5000 });
    expect(await page.locator('dfn:target').count() === 1, 'there is no such term');
  });
  await test('every work of the bibliography leads to the sections that cite it', async () => {
    await page.goto(address('bibliography.html'));
    const uncited = await page.$$eval('.csl-entry', (all) => all
      .filter((work) => !work.querySelector('.cited a')).map(({ id }) => `${id} is cited nowhere`));
    expect(await page.locator('.csl-entry').count() > 0, 'there are no works');
    return uncited;
  });
}

async function testLinks(page) {
  const ids = {}, links = [];
  for (const name of pages) {
    await page.goto(address(name));
    ids[name] = new Set(await page.$$eval('[id]', (elements) => elements.map(({ id }) => id)));
    links.push(...(await page.$$eval('a[href]', (elements) => elements.map(({ href }) => href)))
      .map((href) => ({ from: name, to: new URL(href) })));
  }
  await test('every link within the book arrives', () => links
    .filter(({ to }) => to.protocol === 'file:' && to.pathname.endsWith('.html') && !to.pathname.includes('/book/source/'))
    .filter(({ to }) => {
      const found = ids[decodeURIComponent(to.pathname).split('/').pop()];
      return !found || (to.hash && !found.has(decodeURIComponent(to.hash.slice(1))));
    })
    .map(({ from, to }) => `${from} links to ${to.pathname.split('/').pop()}${to.hash}`));
}

// The name of the page that is open, once another than `before` is.
const opened = async (page, before) => {
  await page.waitForURL((url) => !url.pathname.endsWith(before), { timeout: 5000 });
  return page.url().split('/').pop();
};

// Listings: where they lead, and which symbols stand for their names.
async function testListings(page, wrong) {
  wrong.length = 0;
  await test('every listing leads to its first line', async () => {
    const lost = [], links = [];
    for (const name of chapters) {
      await page.goto(address(name));
      links.push(...(await page.$$eval('.listing > .place a:not(.here)', (all) => all.map(({ href, textContent }) => [href, textContent]))));
    }
    expect(links.length > 0, 'there are no listings');
    const files = new Map();
    for (const [href, text] of links) {
      const { pathname, hash } = new URL(href);
      if (!files.has(pathname)) files.set(pathname, readFileSync(decodeURIComponent(pathname), 'utf8'));
      if (!files.get(pathname).includes(`id="${hash.slice(1)}"`)) lost.push(`${text} leads to ${hash}`);
    }
    return lost;
  });
  await test('the page of a file shows the line that was asked for, and is open to all', async () => {
    await page.goto(address(chapters[0]));
    await page.click('.listing > .place a:not(.here)');
    await page.waitForURL(/source\/.*#line-/, { timeout: 5000 });
    expect(await page.locator('code > span:target').isVisible(), 'the line is not there');
    return [...await obstacles(page), ...wrong];
  });
  const lit = () => page.$$eval('.lit', (all) => all.map(({ textContent }) => textContent));
  await test('a name in the code and its symbol light up together, from either side and by the keyboard', async () => {
    await page.goto(address(chapters.find((name) => name.startsWith('4-'))));
    const pair = page.locator('.pair[data-name=learning_rate]').first();
    await pair.focus();
    expect((await lit()).includes('learning_rate') && (await lit()).includes('η'), `lit is ${await lit()}`);
    expect(!(await lit()).includes('β'), 'another symbol is lit too');
    await page.evaluate(() => document.activeElement.blur());
    expect((await lit()).length === 0, 'they stay lit');
    await page.locator('main math mi', { hasText: /^η$/ }).first().hover();
    expect((await lit()).includes('learning_rate'), 'the name is not lit under the symbol');
    await page.mouse.move(0, 0);
  });
  await test('the contents follow the reading, also of those who jump', async () => {
    await page.goto(address(chapters.find((name) => name.startsWith('4-'))));
    const current = () => page.$eval('.contents [aria-current]', ({ hash }) => hash);
    for (const id of ['sec:valleys', 'sec:rate-of-ball', 'sec:race-momentum']) {
      // To the middle of a section, so that no heading is on the screen.
      await page.evaluate((heading) => { const next = document.getElementById(heading); scrollTo(0, scrollY + next.getBoundingClientRect().top + 600); }, id);
      await page.waitForTimeout(300);
      expect(await current() === `#${id}`, `at ${id} the contents have ${await current()}`);
    }
    return wrong;
  });
  await test('a name leads to its row of the notation', async () => {
    await page.locator('.pair[data-name=beta]').first().click();
    await page.waitForURL(/notation.html#symbol:beta/, { timeout: 5000 });
    expect(await page.locator('td :target').innerText() === 'beta', 'it leads to another');
    return wrong;
  });
}

// Puts each letter of the page once more at its end, all that have one font together.
function gatherLetters() {
  const letters = {}, walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(parent);
    if (parent.closest('script, style')) continue;
    const all = (letters[`font: ${fontStyle} ${fontWeight} 1em ${fontFamily.replaceAll('"', "'")}`] ??= new Set());
    for (const letter of walker.currentNode.data) all.add(letter);
  }
  const box = document.createElement('div');
  box.id = 'letters';
  for (const [style, all] of Object.entries(letters)) {
    const span = document.createElement('span');
    span.style = style;
    span.textContent = [...all].sort().join('');
    box.append(span);
  }
  document.body.append(box);
}

// What a page weighs: its fonts, of which letters are set in no other, and what a browser has to keep of it.
async function testWeight(page) {
  await test('the fonts are less than 500 KB together', () => {
    const size = readdirSync(`${folder}/fonts`).reduce((sum, name) => sum + statSync(`${folder}/fonts/${name}`).size, 0);
    expect(size > 0 && size < 500e3, `they are ${size} bytes`);
  });
  await test('every letter is set in a font of the book', async () => {
    const foreign = [];
    for (const name of pages) {
      await page.goto(address(name));
      await page.evaluate(gatherLetters);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument', { depth: -1 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#letters > span' });
      for (const nodeId of nodeIds) {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        const others = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
        if (others.length > 0) foreign.push(`${name}: ${others} in ${(await session.send('DOM.getOuterHTML', { nodeId })).outerHTML}`);
      }
      await session.detach();
    }
    return foreign;
  });
  await test('no chapter has more than 12,000 elements, and what is folded up is few of them', async () => {
    const heavy = [];
    for (const name of chapters) {
      await page.goto(address(name));
      const [all, folded] = await page.evaluate(() => ['*', 'details:not([open]) *'].map((some) => document.querySelectorAll(some).length));
      if (all > 12000 || folded > all / 4) heavy.push(`${name} has ${all}, ${folded} folded up`);
    }
    return heavy;
  });
}

// What a link leads to, beside it: by the keyboard, by the mouse, from this page and from another.
async function testPreviews(browser, page, wrong) {
  const preview = page.locator('#preview');
  await test('the keyboard sees what a link leads to, and Escape puts it away', async () => {
    wrong.length = 0;
    await page.goto(address(chapters.find((name) => name.startsWith('4-'))));
    const link = page.locator('main p a.ref[href^="#eq:"]').first();
    await page.keyboard.press('Tab'); // so that the focus is one of the keyboard
    await link.focus();
    await preview.locator('math').first().waitFor({ timeout: 5000 });
    expect(await link.getAttribute('aria-describedby') === 'preview', 'the link is not described by it');
    const found = await obstacles(page);
    await page.keyboard.press('Escape');
    expect(await preview.count() === 0, 'it stays');
    return [...found, ...wrong];
  });
  await test('the mouse sees a figure of another page, and can go to it', async () => {
    const link = page.locator('main p a.ref[href*="html#fig:"]').first();
    await link.hover();
    await preview.locator('svg').waitFor({ timeout: 5000 });
    await preview.hover();
    expect(await preview.locator('svg').isVisible(), 'it is gone');
    await page.mouse.move(0, 0);
    await preview.waitFor({ state: 'detached', timeout: 5000 });
    return wrong;
  });
  await test('the mouse sees a work that is cited', async () => {
    await page.locator('main p a[role=doc-biblioref]').first().hover();
    await preview.locator('.csl-entry').waitFor({ timeout: 5000 });
    await page.mouse.move(0, 0);
  });
  await test('a finger sees none', async () => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
    const phone = await context.newPage();
    await phone.goto(address(chapters.at(-2)));
    await phone.locator('main p a.ref[href^="#eq:"]').first().tap();
    await phone.waitForURL(/#eq:/, { timeout: 5000 });
    expect(await phone.locator('#preview').count() === 0, 'there is one');
    await context.close();
  });
}

// Notes stand in the margin where there is room; a window of 320 px has no overflow; on paper nothing is folded up.
async function testLayout(page) {
  await test('at 1600 px a note stands in the margin, at 1200 px in the text', async () => {
    await page.goto(address(chapters[0]));
    const inMargin = () => page.evaluate(() => {
      const note = document.querySelector('main > .source').getBoundingClientRect();
      return note.left > document.querySelector('main > p').getBoundingClientRect().right && note.right < innerWidth;
    });
    expect(await inMargin(), 'it stands in the text');
    await page.setViewportSize({ width: 1200, height: 900 });
    expect(!(await inMargin()), 'it stands in the margin');
    await page.setViewportSize({ width: 1600, height: 900 });
  });
  await test('at 320 px no page scrolls sideways', async () => {
    const wide = [];
    await page.setViewportSize({ width: 320, height: 800 });
    for (const name of pages) {
      await page.goto(address(name));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${name} by ${over} px`);
    }
    await page.setViewportSize({ width: 1600, height: 900 });
    return wide;
  });
  await test('printed, a question has its answer, and a hint stays away', async () => {
    await page.goto(address(chapters[0]));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const answered = await page.locator('.predict details > :not(summary)').first().isVisible();
    const hinted = await page.locator('.exercise .hint').first().isVisible();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(answered && !hinted, answered ? 'a hint is printed' : 'the answer is not printed');
    expect(await page.locator('.predict details[open]').count() === 0, 'it stays open');
  });
}

async function testBehaviour(browser) {
  const { context, page, wrong } = await reader(browser, 'light', 1600);
  const [first, second] = chapters;
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  await testLinks(page);
  await testBack(page);
  await testListings(page, wrong);
  await testWeight(page);
  await testPreviews(browser, page, wrong);
  await testLayout(page);

  await test('the theme is switched, and stays so on the next page', async () => {
    await page.goto(address(first));
    const light = await paper();
    await page.click('#theme');
    const dark = await paper();
    expect(dark !== light, 'the paper keeps its colour');
    await page.goto(address(second));
    expect(await paper() === dark, 'the next page is not dark');
    await page.click('#theme');
    expect(await paper() === light, 'it cannot be switched back');
  });

  await test('the first key press offers to skip to the text', async () => {
    await page.goto(address(first));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.matches('.skip')), 'something else has the focus');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement.closest('main') !== null), 'the focus is not in the text');
  });

  await test('arrow keys turn the page', async () => {
    await page.goto(address(first));
    await page.keyboard.press('ArrowRight');
    expect(await opened(page, first) === second, 'the right arrow opens another page');
    await page.keyboard.press('ArrowLeft');
    expect(await opened(page, second) === first, 'the left arrow opens another page');
  });

  await test('a question mark shows the keys, Escape puts them away', async () => {
    await page.goto(address(first));
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible(), 'they are not shown');
    await page.keyboard.press('ArrowRight');
    expect(page.url().endsWith(first), 'the page was turned behind them');
    const found = await obstacles(page);
    await page.keyboard.press('Escape');
    expect(!(await page.locator('#keys').isVisible()), 'they are still there');
    return found;
  });

  await test('nothing moves when the theme is switched', async () => {
    await page.goto(address(first));
    await page.evaluate(async () => {
      await document.fonts.ready;
      globalThis.shift = 0;
      document.getElementById('theme').click(); // not a reader's click, after which movement would be forgiven
      await new Promise((done) => { setTimeout(done, 300); });
    });
    const shift = await page.evaluate(() => globalThis.shift);
    await page.evaluate(() => document.getElementById('theme').click());
    expect(shift <= 0.01, `what one reads moves: ${shift}`);
  });

  await test('a command and a listing are copied, without prompt', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(address(first));
    await page.locator('.exercise .codebox .copy').nth(1).click();
    await page.waitForFunction(() => document.activeElement.textContent === 'Copied', null, { timeout: 5000 });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(/^make check EX=\w+$/.test(copied), `copied is "${copied}"`);
    expect(await page.locator('.unseen[role=status]').textContent() === 'Copied', 'a screen reader is not told');
  });

  await test('links turn the page', async () => {
    await page.goto(address('index.html'));
    for (const name of [...chapters, 'notation.html', 'glossary.html', 'bibliography.html']) {
      const before = page.url().split('/').pop();
      await page.click('.turn a[rel=next]');
      expect(await opened(page, before) === name, `no way from ${before} to ${name}`);
    }
    expect(await page.locator('.turn a[rel=next]').count() === 0, 'the last page has a next one');
  });

  await test('the data of a figure is a table once it is opened', async () => {
    await page.goto(address(first));
    const data = page.locator('.data').first();
    expect(await data.locator('tr').count() === 0, 'it is there before');
    await data.locator('summary').click();
    await data.locator('tbody tr').first().waitFor({ timeout: 5000 });
  });

  await test('hints and solutions are folded, and open with a key', async () => {
    await page.goto(address(first));
    expect(await page.locator('.exercise details[open]').count() === 0, 'some are open');
    const summary = page.locator('.exercise .hint summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.exercise .hint > :not(summary)').first().isVisible(), 'the hint stays hidden');
  });

  await test('what scrolls sideways can be scrolled with the keyboard', async () => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(address(first));
    const wide = page.locator('pre[tabindex="0"]').first();
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0, null, { timeout: 5000 });
    expect(page.url().endsWith(first), 'the page was turned instead');
  });
  await testSearch(page, wrong);
  await context.close();
}

async function testSearch(page, wrong) {
  const results = page.locator('#searching li');
  const ask = async (words) => {
    await page.fill('#query', words);
    return (await results.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  };
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(address('index.html'));
  wrong.length = 0;

  await test('a key opens the search, which finds an exercise in another page', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('central difference');
    await results.first().waitFor({ timeout: 5000 });
    expect((await results.first().innerText()).includes('central difference'), 'the first result is another');
    expect(/^\d+ places/.test(await page.locator('#searching [role=status]').innerText()), 'it does not say how many');
    return wrong;
  });
  await test('the search knows every section', async () => {
    const absent = [];
    const listed = await page.$$eval('.way ol ol a', (links) => links.map(({ href, textContent }) => ({ href, textContent })));
    for (const { href, textContent } of listed) {
      await ask(textContent);
      const found = await results.locator('a').evaluateAll((links) => links.map((link) => link.href));
      if (!found.includes(href)) absent.push(`${textContent} is not found`);
    }
    return absent;
  });
  await test('the search finds a term in the glossary', async () => {
    await ask('condition number');
    const found = await results.locator('a').evaluateAll((links) => links.map((link) => link.href));
    expect(found.some((href) => href.endsWith('glossary.html#glossary:condition-number')), 'it is not there');
  });
  await test('the search finds plurals, beginnings, names in code and words mistyped', async () => {
    const words = ['gradients', 'deriv', 'dense_relu', 'velocty', 'the slope of a tangent'];
    const lost = [];
    for (const word of words) if ((await ask(word)).length === 0) lost.push(`nothing for "${word}"`);
    return lost;
  });
  await test('what has the number that is asked for comes first', async () => {
    const amiss = [];
    const first = { 'equation 4.1': 'Equation 4.1', 'figure 2.3': 'Figure 2.3', 'exercise 4.1': 'Exercise 4.1', 4.3: '4.3', 'chapter 3': '3' };
    for (const [asked, label] of Object.entries(first)) {
      await ask(asked);
      const found = await results.locator('.number').first().innerText();
      if (found !== label) amiss.push(`"${asked}" finds ${found} first`);
    }
    return amiss;
  });
  await test('the search finds signs, American spelling and the nearest word', async () => {
    const amiss = [];
    if ((await ask('∇')).length === 0) amiss.push('nothing for ∇');
    if ((await ask('optimization')).length !== (await ask('optimisation')).length) amiss.push('optimization is not optimisation');
    if (!(await ask('gradent'))[0].includes('gradient')) amiss.push('gradent is no gradient');
    return amiss;
  });
  await test('the search says when there is nothing', async () => {
    expect((await ask('xylophone quagga')).length === 0, 'there are results');
    expect(await page.locator('#searching [role=status]').innerText() === 'Nothing found', 'it says something else');
  });
  await test('the search keeps hints and solutions to itself', async () => {
    const code = await page.evaluate(() => sections.filter(([, , label]) => label.startsWith('Exercise'))
      .map((section) => section[5]).join(' '));
    expect(code.includes('size_t'), 'there are no declarations');
    expect(!/\breturn\b.*;/.test(code.replace(/\/\/[^;]*/g, '')), 'there is the code of a solution');
  });
  await test('the results are open to all', async () => {
    await ask('learning rate');
    return obstacles(page);
  });
  await test('Escape closes the search', async () => {
    await page.keyboard.press('Escape');
    expect(!(await page.locator('#searching').isVisible()), 'it is still there');
  });
  await test('arrow keys choose a result, Return opens it', async () => {
    await page.click('#search');
    await ask('momentum');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.evaluate(() => document.activeElement.href);
    expect(chosen === await results.nth(1).locator('a').evaluate((link) => link.href), 'the second is not chosen');
    await page.keyboard.press('Enter');
    await page.waitForURL(chosen, { timeout: 5000 });
    return wrong;
  });
  await test('on a phone the results fit', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.click('#search');
    await ask('gradient');
    const box = await page.locator('#searching').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(box <= 0, `they are ${box} px too wide`);
  });
}

async function testWithoutScripts(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await test('without scripts the text, its links and its hints are there', async () => {
    await page.goto(address('index.html'));
    await page.locator('.way a.chapter').first().click();
    await page.locator('.exercise .hint summary').first().click();
    expect(await page.locator('.exercise .hint > :not(summary)').first().isVisible(), 'the hint stays hidden');
    expect(!(await page.locator('#theme').isVisible()), 'there is a button that does nothing');
  });
  await context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
await testPages(browser);
await testBehaviour(browser);
await testWithoutScripts(browser);
await browser.close();
process.exit();
