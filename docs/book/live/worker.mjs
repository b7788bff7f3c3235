// worker.mjs: a program that runs beside the page: for long, or with functions that may never come back.
import { Program } from './program.mjs';

const OFTEN = 100; // milliseconds between two messages

let program, running, shown = 0;

function tell(said) {
  const now = performance.now();
  if (now - shown < OFTEN) return;
  shown = now;
  postMessage({ run: running, said });
}

onmessage = async ({ data: { bytes, run, set } }) => {
  running = run;
  shown = performance.now();
  try {
    if (bytes) program = new Program(await WebAssembly.compile(bytes), tell);
    postMessage({ run, said: await program.run(set), done: true });
  } catch (error) {
    postMessage({ run, failed: String(error.message) });
  }
};
