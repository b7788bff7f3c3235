// workers.mjs: calls across to a worker and back, in a browser and in Node alike.

const inNode = typeof process === 'object' && process.versions?.node;

// Starts the module at `url` as a worker. call(name, ...args) gives a promise of what serve()'s function of that name
// returns there, and `hearing` what it tells meanwhile; end() ends the worker whatever it does, and rejects what was not answered.
export async function startWorker(url, hearing = () => {}) {
  const waiting = new Map();
  let worker, number = 0;

  function hear({ id, result, error, told }) {
    if (told) return hearing(told);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error !== undefined) reject?.(new Error(error));
    else resolve?.(result);
    return undefined;
  }
  const give = (why) => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };

  if (inNode) {
    const { Worker } = await import('node:worker_threads');
    worker = new Worker(new URL(url));
    worker.on('message', hear);
    worker.on('error', (error) => give(error.message));
  } else {
    worker = new Worker(url, { type: 'module' });
    worker.addEventListener('message', (event) => hear(event.data));
    worker.addEventListener('error', (event) => give(event.message || 'the worker could not start'));
  }
  return {
    call(name, ...args) {
      number++;
      const answer = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
      worker.postMessage({ id: number, name, args });
      return answer;
    },
    end() {
      worker.terminate();
      give('ended');
    },
  };
}

// In the worker: answers calls with these functions, one after the other. tell() goes to whoever started it.
let port = globalThis;
export const tell = (told) => port.postMessage({ told });

export async function serve(functions) {
  if (inNode) port = (await import('node:worker_threads')).parentPort;
  let last = Promise.resolve();
  function hear({ id, name, args }) {
    last = last.then(() => functions[name](...args))
      .then((result) => port.postMessage({ id, result }), (error) => port.postMessage({ id, error: String(error?.stack ?? error) }));
  }
  if (inNode) port.on('message', hear);
  else port.addEventListener('message', (event) => hear(event.data));
}
