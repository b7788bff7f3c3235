// Holds what the live figures compute, at the start, against what their programs print at the desk, with all
// digits: rows.mjs MODULES DESK
//
// + − × ÷ √ are the same everywhere: where a program uses nothing else, so is each bit. The library's other
// functions may differ in the last digits, and what is computed from them in the last digits of the figure.
import { readdirSync, readFileSync } from 'node:fs';
import { Program } from '../../../docs/book/live/program.mjs';

const [modules, desk] = process.argv.slice(2);
const same = new Set(['ball', 'bends', 'descent', 'dip', 'factor', 'graph', 'layer', 'paths', 'rates', 'tangent']);

// The blocks that a program printed: name, then rows of numbers.
function blocks(text) {
  const out = new Map();
  let rows, name;
  for (const line of text.split('\n')) {
    if (/^# columns /.test(line)) out.set(name, rows = []);
    else if (/^# (value|alt|reads) /.test(line)) continue;
    else if (line.startsWith('# ')) name = line.slice(2);
    else if (line) rows.push(line.split(' ').map(Number));
  }
  return out;
}

function values(text) {
  return Object.fromEntries(Array.from(text.matchAll(/^# value (\S+) (\S+)$/gm), ([, name, number]) => [name, Number(number)]));
}

// How far two numbers are apart, as part of the larger one of the block.
function apart(a, b, scale) {
  return Object.is(a, b) || a === b ? 0 : Math.abs(a - b) / scale;
}

function compare(name, said, printed) {
  const wrong = [], allowed = same.has(name) ? 0 : 1e-9, expected = blocks(printed), numbers = values(printed);
  for (const [block, { rows }] of said.blocks) {
    const there = expected.get(block);
    if (!there) continue; // the page alone has it
    if (rows.length !== there.length) wrong.push(`${block}: ${rows.length} rows, at the desk ${there.length}`);
    const scale = Math.max(...there.flat().map(Math.abs));
    rows.forEach((row, i) => row.forEach((x, j) => {
      if (apart(x, there[i]?.[j], scale) > allowed) wrong.push(`${block}, row ${i}: ${x}, at the desk ${there[i]?.[j]}`);
    }));
  }
  for (const [value, x] of Object.entries(said.values)) {
    if (value in numbers && apart(x, numbers[value], Math.abs(numbers[value]) || 1) > 1e-9) wrong.push(`${value}: ${x}, at the desk ${numbers[value]}`);
  }
  const drawn = Array.from(said.blocks.keys()).filter((block) => expected.has(block)).length;
  if (drawn === 0) wrong.push('no block of the desk is drawn');
  return wrong;
}

for (const file of readdirSync(modules).filter((each) => each.endsWith('.wasm'))) {
  const name = file.replace('.wasm', ''), bytes = readFileSync(`${modules}/${file}`);
  const printed = readFileSync(`${desk}/${name}.rows`, 'utf8');
  const wrong = compare(name, await new Program(await WebAssembly.compile(bytes)).run(), printed);
  const claim = `${name} computes the rows of the desk${same.has(name) ? ', bit for bit' : ''}`;
  console.log(wrong.length === 0 ? `ok ${claim}` : `not ok ${claim}: ${wrong.slice(0, 3).join('; ')} (${wrong.length} in all)`);
  if (wrong.length > 0) process.exitCode = 1;
}
