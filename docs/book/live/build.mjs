// build.mjs: what the page needs of a live figure: build.mjs NAME FOLDER
//
// FOLDER has NAME.wasm, and NAME.panels as gnuplot printed it. Writes NAME.js, the script of the figure,
// and NAME.html, its controls, as they are before anything has run.
import { readFileSync, writeFileSync } from 'node:fs';
import { inPieces, readable, sprintf } from './format.mjs';
import { panels, translated } from './gnuplot.mjs';
import { inWords, placeOf, places } from './knob.mjs';
import { Program } from './program.mjs';

const [name, folder] = process.argv.slice(2);
const script = readFileSync(`chapters/figures/${name}.gp`, 'utf8');
const bytes = readFileSync(`${folder}/${name}.wasm`);

// What the program gave the text at the desk, and what it says at the start of a run that takes long.
const values = Object.fromEntries(readFileSync(`build/values/${name}.txt`, 'utf8').trimEnd().split('\n')
  .map((line) => line.split(' ')).map(([of, number]) => [of, Number(number)]));

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const set = (words) => inPieces(words).map(([element, text]) => element ? `<${element}>${escaped(text)}</${element}>` : escaped(text)).join('');

function control(knob) {
  const { name: of, label, start, choices, again } = knob;
  if (again) return `<button type="button" class="again" data-knob="${of}">${set(label)}</button>`;
  if (choices) {
    const options = choices.map((choice, i) => `<option value="${i}"${i === start ? ' selected' : ''}>${escaped(choice)}</option>`);
    return `<label><span>${set(label)}</span> <select data-knob="${of}">${options.join('')}</select></label>`;
  }
  const words = inWords(knob, start);
  return `<label><span>${set(label)}</span> <input type="range" data-knob="${of}" min="0" max="${places(knob)}" ` +
    `value="${placeOf(knob, start)}" aria-valuetext="${words}"><span class="reading">${words}</span></label>`;
}

const said = await new Program(await WebAssembly.compile(bytes)).run();
if (said.knobs.length === 0) throw new Error(`chapters/figures/${name}.c has no knobs`);

// Of a run that takes long the page is told what it needs to begin with: all but the rows, except those with labels.
function beginning() {
  const marks = new Function('v', 'F', translated(script))({ ...values, ...said.values }, { sprintf, column: () => () => 0 });
  const labelled = marks.filter(({ kind }) => kind === 'labels').map(({ block }) => block);
  return { ...said, blocks: Array.from(said.blocks).filter(([of]) => labelled.includes(of)) };
}

const survey = panels(script, readFileSync(`${folder}/${name}.panels`, 'utf8'));
writeFileSync(`${folder}/${name}.js`, `live.figure(${JSON.stringify(name)}, {
first: ${said.long ? JSON.stringify(beginning()) : null},
values: ${JSON.stringify(values)},
panels: ${JSON.stringify(survey)},
marks(v, F) {
${translated(script)}
},
program: '${bytes.toString('base64')}',
});
`);
writeFileSync(`${folder}/${name}.html`, `<div class="knobs" role="group" aria-label="What you can change">${said.knobs.map(control).join('\n')}
<button type="button" class="reset">Reset</button></div>
<p class="said" role="status">${set(readable(said.said))}</p>
`);
