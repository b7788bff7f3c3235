// run_worker.mjs: the worker in which one answer runs. It is ended after that, so that nothing of the answer is left.
import { ask } from './ask.mjs';
import { serve } from './workers.mjs';

serve({
  prepare: (bytes) => { globalThis.probe = new WebAssembly.Module(bytes); },
  ask: (options) => ask(globalThis.probe, options),
});
