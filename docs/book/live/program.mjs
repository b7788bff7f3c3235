// program.mjs: runs a program of chapters/figures that was compiled for the page, here or in a worker,
// and gathers what it says. page.h has the other side of it.
import { format } from './format.mjs';

const decoder = new TextDecoder();

// What a program says in one run, as it comes.
export function nothingSaid() {
  return { blocks: new Map(), values: {}, knobs: [], handles: [], alt: '', said: '', long: false, rows: 0 };
}

export class Program {
  // `told` is called after each row, with what has been said so far: for a run that is drawn as it goes.
  constructor(module, told = () => {}) {
    this.module = module;
    this.told = told;
  }

  // Runs with the knobs of `set`, by name; the others are where they start. Returns what was said.
  // A program that traps throws, and starts from scratch the next time.
  async run(set = {}) {
    if (!this.instance) {
      this.instance = await WebAssembly.instantiate(this.module, this.#imports());
      this.memory = this.instance.exports.memory;
      this.fresh = new Uint8Array(this.memory.buffer).slice();
    }
    new Uint8Array(this.memory.buffer).set(this.fresh); // what an earlier run left is gone
    this.said = nothingSaid();
    this.set = set;
    try {
      this.instance.exports.run_figure();
    } catch (error) {
      this.instance = null;
      throw error;
    }
    return this.said;
  }

  #view() {
    return new DataView(this.memory.buffer);
  }

  // The text at an address, or null.
  #text(at) {
    if (at === 0) return null;
    const bytes = new Uint8Array(this.memory.buffer);
    return decoder.decode(bytes.subarray(at, bytes.indexOf(0, at)));
  }

  #format(at, numbers) {
    return format(this.#text(at), this.#view(), numbers, (text) => this.#text(text));
  }

  // struct knob of figure.h: two pointers, four doubles, two pointers, a bool.
  #knob(at) {
    const view = this.#view(), number = (offset) => view.getFloat64(at + offset, true);
    const text = (offset) => this.#text(view.getUint32(at + offset, true));
    const knob = {
      name: text(0), label: text(4), start: number(8), from: number(16), to: number(24), step: number(32),
      unit: text(40) ?? '', choices: text(44)?.split('|') ?? null, again: view.getUint8(at + 48) !== 0,
    };
    this.said.knobs.push(knob);
    return this.set[knob.name] ?? knob.start;
  }

  // struct handle of figure.h: three pointers, four doubles, an int.
  #handle(at) {
    const view = this.#view(), number = (offset) => view.getFloat64(at + offset, true);
    const text = (offset) => this.#text(view.getUint32(at + offset, true));
    this.said.handles.push({
      sideways: text(0), upwards: text(4), turns: text(8), aboutX: number(16), aboutY: number(24),
      x: number(32), y: number(40), panel: view.getInt32(at + 48, true),
    });
  }

  // An answer may call what a page has not, as exit: that ends it.
  #imports() {
    const missing = WebAssembly.Module.imports(this.module).filter(({ module }) => module !== 'page')
      .map(({ name }) => [name, () => { throw new Error(`it calls ${name}`); }]);
    const absent = Object.fromEntries(missing);
    return { page: this.#page(), env: absent, wasi_snapshot_preview1: absent };
  }

  #page() {
    return {
      knob: (at) => this.#knob(at),
      handle: (at) => this.#handle(at),
      value: (name, x) => { this.said.values[this.#text(name)] = x; },
      block: (name, n, columns) => {
        const names = Array.from({ length: n }, (_, i) => this.#text(this.#view().getUint32(columns + 4 * i, true)));
        this.rows = [];
        this.said.blocks.set(this.#text(name), { columns: names, rows: this.rows });
      },
      row: (n, at) => {
        const view = this.#view();
        this.rows.push(Array.from({ length: n }, (_, i) => view.getFloat64(at + 8 * i, true)));
        this.told(this.said);
      },
      alt: (text, numbers) => { this.said.alt = this.#format(text, numbers); },
      tell: (text, numbers) => { this.said.said = this.#format(text, numbers); },
      format: (to, size, text, numbers) => {
        const bytes = new TextEncoder().encode(this.#format(text, numbers));
        const room = new Uint8Array(this.memory.buffer, to, size);
        room.fill(0);
        room.set(bytes.subarray(0, size - 1));
        return bytes.length;
      },
      long_run: () => { this.said.long = true; },
    };
  }
}
