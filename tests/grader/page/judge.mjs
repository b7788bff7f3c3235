// judge.mjs: holds what came back from an answer against what is expected, with the judge's module of its exercise
// (judge_main.c), and tells a known mistake from others by asking the mistakes the same questions.
import { ask, system } from './ask.mjs';

// struct known_mistake and struct bytes of the judge's C, in pointers of four bytes.
const mistakeSize = 16, bytesSize = 8;

// `modules` are the compiled judge and mistakes; `known` lists the mistakes: name, sentence, and what the
// function of each is called in its module.
export function makeJudge(exercise, modules, known) {
  const asked = new Map(); // the frames of each mistake, by seed and function
  const told = new Map(); // the inputs, by seed

  function instantiate(mistake, slips) {
    const instance = new WebAssembly.Instance(modules.judge, {
      page: { mistake, slips }, wasi_snapshot_preview1: system(() => instance.exports.memory, () => {}),
    });
    return instance.exports;
  }

  // What a probe is to be asked with.
  function inputs(seed) {
    if (!told.has(seed)) {
      const judge = instantiate(() => 0, () => {});
      const text = new TextEncoder().encode(`${seed}\0`), at = judge.malloc(text.length);
      new Uint8Array(judge.memory.buffer).set(text, at);
      const bytes = judge.inputs(at); // a struct bytes
      const [start, size] = new Uint32Array(judge.memory.buffer, bytes, 2);
      told.set(seed, new Uint8Array(judge.memory.buffer, start, size).slice());
    }
    return told.get(seed);
  }

  function framesOfMistake(called, seed) {
    const key = `${seed} ${called}`;
    if (!asked.has(key)) {
      // The module calls the exercise's function of us, and we call that of the mistake.
      const bindings = (instance) => ({ env: { [exercise.name]: (...args) => instance().exports[called](...args) } });
      asked.set(key, ask(modules.mistakes, { inputs: inputs(seed), bindings }).frames);
    }
    return asked.get(key);
  }

  // The verdict on a trial (judge_main.c says what `request` holds), and the answer's values where slips that explain them
  // are to be searched for. Then it is judged again with `more`: `zeroed`, the frames of the answer with variables that were
  // never set at 0, and `lines`, the slips found (slips.mjs).
  function judge(request, frames, { zeroed = null, lines = '' } = {}) {
    let values = null;
    const exports = instantiate(mistake, slips);
    const view = () => new DataView(exports.memory.buffer);

    function store(bytes) {
      const at = exports.malloc(bytes.length + 1);
      new Uint8Array(exports.memory.buffer).set(bytes, at);
      view().setUint8(at + bytes.length, 0);
      return at;
    }
    const storeText = (text) => store(new TextEncoder().encode(text));

    function setBytes(at, bytes) { // a struct bytes
      const start = bytes ? store(bytes) : 0; // which may move the memory
      view().setUint32(at, start, true);
      view().setUint32(at + 4, bytes?.length ?? 0, true);
    }

    function mistake(index, at) {
      if (index >= known.length) return 0;
      const { name, sentence, called } = known[index];
      setBytes(at + 8, framesOfMistake(called, request.seed));
      const pointers = [storeText(name), storeText(sentence)];
      pointers.forEach((pointer, i) => view().setUint32(at + 4 * i, pointer, true));
      return 1;
    }

    function slips(at, linesAt) {
      const [start, size] = new Uint32Array(exports.memory.buffer, at, 2);
      values = new Uint8Array(exports.memory.buffer, start, size).slice();
      if (lines) setBytes(linesAt, new TextEncoder().encode(lines));
    }

    const lengths = [exports.malloc(mistakeSize), exports.malloc(bytesSize)];
    setBytes(lengths[0], frames);
    setBytes(lengths[1], zeroed);
    const whole = { ...request, said: request.stop ? inWords(request, request.stop, exports.inputs_start() >>> 0) : '' };
    const at = exports.verdict(storeText(JSON.stringify(whole)), lengths[0], lengths[1]);
    const memory = new Uint8Array(exports.memory.buffer, at);
    return { verdict: JSON.parse(new TextDecoder().decode(memory.slice(0, memory.indexOf(0)))), values };
  }

  return { inputs, judge };
}

// ---- What stopped an answer, as a sanitizer at the desk would report it: events.c reads both ---------------------

const inputsStart = 0x300000000000, outputsStart = 0x301000000000; // judge/memory.h
const shadows = { // watch.h
  readOnly: 0xA0, inputEnd: 0xA1, arrayEnd: 0xA2, freed: 0xA3, wild: 0xA4, null: 0xA5, outputEnd: 0xA6,
};
const reports = new Map([
  [shadows.arrayEnd, 'heap-buffer-overflow'], [shadows.freed, 'heap-use-after-free'],
  [0xF1, 'stack-buffer-underflow'], [0xF2, 'stack-buffer-overflow'], [0xF3, 'stack-buffer-overflow'],
  [0xF5, 'stack-use-after-return'], [0xF8, 'stack-use-after-scope'],
]);

function access({ at, writes, shadow, inputs }, inputsOfTheJudge) {
  const how = writes ? 'WRITE' : 'READ';
  if (reports.has(shadow)) return `${reports.get(shadow)}\n${how} of size 8`;
  const input = shadow === shadows.readOnly || shadow === shadows.inputEnd, output = shadow === shadows.outputEnd;
  const address = input || output ? (input ? inputsStart : outputsStart) + inputsOfTheJudge + at - inputs : at;
  return `SEGV on unknown address 0x${address.toString(16)}\ncaused by a ${how}`;
}

// `stop.line` is the answer's line, 0 where it is not known; `stop.within`: it happened in a function that the answer called.
function inWords({ label }, stop, inputsOfTheJudge) {
  const header = stop.kind === 'undefined' && stop.file.endsWith('/random.h') ? `${stop.file}: ` : ''; // in what it called
  if (stop.kind === 'undefined') return `${header}${label}:${stop.line}: runtime error: ${stop.what}\n`;
  if (stop.kind === 'missing') return `probe: symbol lookup error: ${stop.own ? 'probe' : 'libanswer.so'}: undefined symbol: ${stop.name}\n`;
  if (stop.kind === 'time') return `\u0001time is up\u0001\n    #0 in answer ${label}:${stop.line ?? 0}\n`;
  const what = stop.kind === 'stack' ? 'stack-overflow' : access(stop, inputsOfTheJudge);
  const called = stop.within ? `    #0 in ${stop.within.name} ${stop.within.folder}/\n` : '';
  const trace = `${called}    #1 in answer ${label}${stop.line > 0 ? `:${stop.line}` : ''}\n`;
  return `ERROR: AddressSanitizer: ${what}\n${trace}`;
}
