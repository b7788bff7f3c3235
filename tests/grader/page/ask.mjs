// ask.mjs: runs a probe and says what came of it. Where it runs, in a worker of its own or beside the judge, is for the
// caller to decide; so is how long.

const outputLimit = 1 << 20, framesLimit = 64 << 20;

class Stop extends Error { // thrown through the probe to end it
  constructor(how) {
    super(how.kind);
    this.how = how;
  }
}

// The system that C's library speaks to: something to print on, and an end.
export function system(memory, print) {
  let view, bytes; // made anew when the memory has grown: an answer that floods calls us a million times
  function look() {
    const { buffer } = memory();
    if (view?.buffer === buffer) return;
    view = new DataView(buffer);
    bytes = new Uint8Array(buffer);
  }
  const unavailable = 52, notCapable = 76;
  const calls = {
    fd_write(file, pieces, count, written) {
      if (file !== 1 && file !== 2) return 8; // no such file
      look();
      let total = 0;
      for (let i = 0; i < count; i++) {
        const start = view.getUint32(pieces + 8 * i, true), size = view.getUint32(pieces + 8 * i + 4, true);
        if (size > 0) print(bytes.subarray(start, start + size));
        total += size;
      }
      view.setUint32(written, total, true);
      return 0;
    },
    fd_fdstat_get(file, at) { // a terminal, so that what is printed is not held back
      look();
      bytes.fill(0, at, at + 24);
      bytes[at] = 2;
      return file <= 2 ? 0 : 8;
    },
    fd_prestat_get: () => 8,
    fd_close: () => 0,
    fd_seek: () => 70,
    path_open: () => notCapable,
    clock_time_get(clock, precision, at) {
      look();
      view.setBigUint64(at, BigInt(Math.floor(performance.now() * 1e6)), true);
      return 0;
    },
    random_get(at, size) {
      look();
      bytes.fill(4, at, at + size);
      return 0;
    },
    proc_exit(code) { throw new Stop({ kind: 'exit', code }); },
  };
  return new Proxy(calls, { get: (known, name) => known[name] ?? (() => unavailable) });
}

// The functions on the stack, innermost first, with their places in the module.
function framesOf(error) {
  return Array.from((error.stack ?? '').matchAll(/^\s*(?:at )?([^\s@(]*).*wasm-function\[\d+\]:0x([0-9a-f]+)/gm),
    ([, name, offset]) => ({ name: name.replace(/^probe\.wasm\./, ''), offset: parseInt(offset, 16) }));
}

// What a trap was: an error that the engine itself throws.
function trap(error, exports, stackEnd) {
  const left = exports?.__stack_pointer?.value;
  if (error instanceof RangeError || error.name === 'InternalError' || /stack|recursion/i.test(error.message)
    || (left !== undefined && (left > stackEnd || left < 0))) return { kind: 'stack' };
  return { kind: 'trap', what: error.message };
}

// Runs a probe on these inputs: what came back (frames, output), and how it ended. `bindings` gives the probe's remaining imports.
// `limit` is for how many ms an answer computes that asks for the time (compiler.mjs).
export function ask(module, { inputs, stackEnd, limit = Infinity, bindings = () => ({}) }) {
  Error.stackTraceLimit = 64;
  const frames = [], output = new Uint8Array(outputLimit);
  let framesSize = 0, outputSize = 0, instance = null;
  const memory = () => instance.exports.memory;
  const text = (at) => {
    const bytes = new Uint8Array(memory().buffer, at);
    return new TextDecoder().decode(bytes.slice(0, bytes.indexOf(0)));
  };

  function print(bytes) {
    if (outputSize + bytes.length > outputLimit) throw new Stop({ kind: 'flood' });
    output.set(bytes, outputSize);
    outputSize += bytes.length;
  }

  // A gap is a turn of somebody else where others keep the processor busy; it counts as little as any other.
  const longestGap = 5; // ms
  let spent = 0, last = performance.now();

  const page = {
    check_time() {
      const now = performance.now();
      spent += Math.min(now - last, longestGap);
      last = now;
      if (spent > limit) throw new Stop({ kind: 'time' });
    },
    send(at, size) {
      framesSize += size;
      if (framesSize > framesLimit) throw new Stop({ kind: 'calls' });
      frames.push(new Uint8Array(memory().buffer, at, size).slice());
    },
    leave() { throw new Stop({ kind: 'left' }); },
    stop_access(at, writes, shadow) {
      throw new Stop({ kind: 'access', at: at >>> 0, inputs: instance.exports.inputs_start() >>> 0, writes: Boolean(writes), shadow });
    },
    stop_undefined(what, file, line) { throw new Stop({ kind: 'undefined', what: text(what), file: text(file), line }); },
  };

  let end;
  try {
    instance = new WebAssembly.Instance(module, { page, wasi_snapshot_preview1: system(memory, print), ...bindings(() => instance) });
    const { malloc } = instance.exports, at = malloc(inputs.length), bytes = malloc(8);
    new Uint8Array(memory().buffer).set(inputs, at);
    new Uint32Array(memory().buffer, bytes, 2).set([at, inputs.length]); // a struct bytes
    instance.exports.ask(bytes, 0);
    end = { kind: 'exit', code: 0 };
  } catch (error) {
    end = error instanceof Stop ? error.how : trap(error, instance?.exports, stackEnd);
    end.stack = framesOf(error);
  }
  return { frames: joined(frames, framesSize), output: output.slice(0, outputSize), end };
}

function joined(pieces, size) {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
