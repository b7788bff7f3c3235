// slips.mjs: searches among the mutants of the right answers for those that give an answer's values (slips_main.c).
import { system } from './ask.mjs';

const crashed = 3; // enum outcome (mutants/runner.h)

class End extends Error { // thrown through the mutant to end it
  constructor(outcome) {
    super();
    this.outcome = outcome;
  }
}

// The slips that explain the values, a line each; the words of a second one stand behind a tab.
export function findSlips(module, inputs, values) {
  Error.stackTraceLimit = 0; // thousands are thrown
  const lines = [];
  let exports;
  const textAt = (at) => {
    const bytes = new Uint8Array(exports.memory.buffer, at);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  };

  const page = {
    attempt() {
      const stack = exports.__stack_pointer.value;
      try {
        return exports.attempt();
      } catch (error) {
        return error instanceof End ? error.outcome : crashed;
      } finally {
        exports.__stack_pointer.value = stack;
      }
    },
    end(outcome) { throw new End(outcome); },
    slip(words, second) { lines.push(`${textAt(words)}${second ? `\t${textAt(second)}` : ''}\n`); },
  };
  ({ exports } = new WebAssembly.Instance(module, { page, wasi_snapshot_preview1: system(() => exports.memory, () => {}) }));

  function place(bytes) { // as a struct bytes
    const start = exports.malloc(bytes.length), at = exports.malloc(8);
    new Uint8Array(exports.memory.buffer).set(bytes, start);
    new Uint32Array(exports.memory.buffer, at, 2).set([start, bytes.length]);
    return at;
  }
  exports.slips(place(inputs), place(values));
  return lines.join('');
}
