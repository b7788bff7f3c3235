// run_worker.mjs: the worker in which one answer runs, or the mutants that may explain it. It is ended after that, so that
// nothing of either is left.
import { ask } from './ask.mjs';
import { findSlips } from './slips.mjs';
import { serve } from './workers.mjs';

serve({
  prepare: (bytes) => { globalThis.module = new WebAssembly.Module(bytes); },
  ask: (options) => ask(globalThis.module, options),
  slips: (inputs, values) => findSlips(globalThis.module, inputs, values),
});
