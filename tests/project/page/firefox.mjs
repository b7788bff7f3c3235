// firefox.mjs: a sample in Firefox, by WebDriver BiDi: firefox.mjs SITE. Prints `ok NAME` or `not ok NAME: why`. The browser is
// $FIREFOX.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { freePort, waitFor } from './server.mjs';

const require = createRequire(resolve('tests/project/browser/package.json'));
const puppeteer = require('puppeteer-core');
const name = 'in Firefox a right answer is right, and a mistake is told by its name';
const port = await freePort();
const server = spawn('docs/book/site/node_modules/.bin/sirv', [process.argv[2], '--host', '127.0.0.1', '--port', port, '--quiet']);
let browser, status = 1;
try {
  await waitFor(`http://127.0.0.1:${port}/`);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true, protocolTimeout: 300000 });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/0-engine.html#softmax`);
  const desk = '.workbench[data-exercise=softmax]';
  await page.waitForSelector(`${desk} .cm-content`, { timeout: 120000 });

  async function check(path) {
    await page.evaluate((text) => {
      localStorage.setItem('downhill:code/engine/softmax.c', text);
    }, readFileSync(path, 'utf8'));
    await page.reload();
    await page.waitForSelector(`${desk} .cm-content`, { timeout: 120000 });
    await page.$eval(`${desk} .check`, (button) => button.click());
    await page.waitForFunction((place) => /^(Right|Wrong|Not|It|The)/.test(document.querySelector(`${place} .status`).textContent), { timeout: 240000 }, desk);
    return page.$eval(desk, (element) => `${element.querySelector('.status').textContent} ${element.querySelector('.report').textContent}`);
  }
  const right = await check('solutions/engine/softmax.c');
  const wrong = await check('tests/engine/mistakes/softmax/not_normalised.c');
  const fault = await check('tests/project/page/softmax/reads_past_the_end.c');
  if (!right.startsWith('Right: 3 of 3 points.')) throw new Error(right);
  if (!wrong.includes('This is a known mistake: not_normalised.')) throw new Error(wrong);
  if (!fault.includes('but logits has 3 elements') || !fault.includes('line 7')) throw new Error(fault);
  console.log(`ok ${name}`);
  status = 0;
} catch (error) {
  console.log(`not ok ${name}: ${error.message.split('\n')[0]}`);
}
await browser?.close();
server.kill();
process.exit(status);
