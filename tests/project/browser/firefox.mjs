// The live figures in Firefox, from file://: a figure of each chapter, and one that runs beside the page:
// firefox.mjs FOLDER. The browser is $FIREFOX.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { expect, test } from './reader.mjs';

const folder = resolve(process.argv[2]);
const isLive = (name) => readFileSync(`${folder}/${name}`, 'utf8').includes('data-live=');
const chapters = readdirSync(folder).filter((name) => /^\d.*\.html$/.test(name) && isLive(name)).sort();
expect(chapters.length > 3, 'hardly a chapter has live figures');

const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX });
const page = await browser.newPage();

// The figure comes to life, and what it says changes when a slider is moved by a key.
async function move(name) {
  const selector = `figure[data-live="${name}"]`;
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.waitForSelector(`${selector}[data-state="ready"]`);
  const drawn = () => page.$eval(selector, (element) => element.querySelector('.plot').innerHTML);
  const before = await drawn();
  await page.focus(`${selector} input[type=range]`);
  await page.keyboard.press('ArrowLeft');
  await page.waitForFunction((of, was) => document.querySelector(`${of} .plot`).innerHTML !== was, {}, selector, before);
  expect(await page.$eval(`${selector} input[type=range]`, (input) => input.getAttribute('aria-valuetext') !== ''), 'it says nothing');
}

for (const chapter of chapters) {
  await test(`${chapter} in Firefox: its figures are moved`, async () => {
    await page.goto(pathToFileURL(`${folder}/${chapter}`).href);
    const names = await page.$$eval('figure[data-live]', (all) => all.map(({ dataset }) => dataset.live));
    expect(names.length > 0, 'there is none');
    for (const name of names.filter((each) => each !== 'race_backprop')) await move(name);
  });
}
await browser.close();
