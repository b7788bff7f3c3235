// From a knob's change to the new picture, for each live figure: frames.mjs FOLDER
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]), FRAME = 1000 / 60, ROUNDS = 21;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
const session = await page.context().newCDPSession(page);

// Milliseconds from the change to when the picture is drawn, and the browser has laid it out.
function change(name) {
  const figure = document.querySelector(`figure[data-live="${name}"]`), slider = figure.querySelector('input[type=range]');
  return new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      figure.getBoundingClientRect();
      done(performance.now() - start);
    });
    observer.observe(figure.querySelector('.plot'), { subtree: true, childList: true, attributes: true });
    const forward = Number(slider.value) < Number(slider.max) / 2;
    slider.value = Number(slider.value) + (forward ? 1 : -1);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

for (const chapter of readdirSync(folder).filter((name) => /^\d.*\.html$/.test(name)).sort()) {
  await page.goto(pathToFileURL(`${folder}/${chapter}`).href);
  for (const name of await page.$$eval('figure[data-live]', (all) => all.map(({ dataset }) => dataset.live))) {
    await page.$eval(`figure[data-live="${name}"]`, (element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForSelector(`figure[data-live="${name}"][data-state="ready"]`);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const times = [];
    for (let i = 0; i < ROUNDS; i += 1) times.push(await page.evaluate(change, name));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const median = times.sort((a, b) => a - b)[(ROUNDS - 1) / 2];
    console.log(`${name}: ${(median / FRAME).toFixed(2)} frames from a change to the picture, at a quarter of the speed`);
  }
}
await browser.close();
