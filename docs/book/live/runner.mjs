// runner.mjs: where a program runs: in the page when it is short and the book's own, else in a worker.
import workerScript from '../../../build/live/worker.txt';
import { Program } from './program.mjs';

export class InPage {
  constructor(bytes) {
    this.program = WebAssembly.compile(bytes).then((module) => new Program(module));
  }

  async run(set, shown) {
    shown(await (await this.program).run(set));
  }
}

// A run that is asked for ends the one before. `limit`: after so many milliseconds it is stopped.
export class Beside {
  constructor(bytes, limit = Infinity) {
    this.bytes = bytes;
    this.limit = limit;
    this.runs = 0;
  }

  // Calls `shown` with what has been said so far, now and then, and at the end. Fails with why it ended early:
  // 'stopped' where it did not come back, else what the browser says of it.
  run(set, shown) {
    this.end();
    const run = this.runs += 1;
    const fresh = !this.worker;
    if (fresh) {
      this.address ??= URL.createObjectURL(new Blob([workerScript], { type: 'text/javascript' }));
      this.worker = new Worker(this.address);
    }
    return new Promise((resolve, reject) => {
      this.finish = (settle, why) => {
        clearTimeout(this.timer);
        this.busy = false;
        settle(why);
      };
      if (this.limit < Infinity) this.timer = setTimeout(() => { this.end(); this.finish(reject, 'stopped'); }, this.limit);
      this.busy = true;
      this.worker.onerror = ({ message }) => { this.end(); this.finish(reject, message); };
      this.worker.onmessage = ({ data }) => {
        if (data.run !== run) return;
        if (data.failed) this.finish(reject, data.failed);
        else shown(data.said);
        if (data.done) this.finish(resolve);
      };
      this.worker.postMessage({ bytes: fresh ? this.bytes : null, run, set });
    });
  }

  // A worker that is at work can only be ended.
  end() {
    if (!this.busy) return;
    clearTimeout(this.timer);
    this.worker.terminate();
    this.worker = null;
    this.busy = false;
  }
}
