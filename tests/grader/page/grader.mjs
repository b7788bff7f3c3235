// grader.mjs: grades an answer in the page: compiles it, asks it under limits, has it judged. Two workers do the work:
// one holds compiler and judges, the other runs the answer and is ended after it.
import { startWorker } from './workers.mjs';

// What each ending of a run is to the judge (events.h).
const endings = { itself: 0, signal: 1, cpu: 2, clock: 3, memory: 4, processes: 5, output: 6, calls: 7, size: 8 };
const stackEnd = 8 << 20; // watch.h

const runLimit = 2000, slipsLimit = 5000, compileLimit = 30000; // ms

// Ends when `limit` ms have passed in which this thread got its turns. Where others keep the processor busy the turns
// come late, and a late one counts as little as one in time: so a loaded machine does not fail a slow answer.
function patience(limit) {
  let timer;
  const over = new Promise(function (resolve) {
    const turn = 50;
    let spent = 0;
    timer = setInterval(function () {
      spent += turn;
      if (spent >= limit) resolve('over');
    }, turn);
  });
  return { over, stop: () => clearInterval(timer) };
}

async function within(limit, promise) {
  const { over, stop } = patience(limit);
  try {
    return await Promise.race([promise, over]);
  } finally {
    stop();
  }
}

// `workers` has the addresses of the two, run and tool; `hearing` is told how much of the compiler has come: { done }.
export function makeGrader(workers, hearing) {
  let tool, runner;

  async function toolWorker() {
    tool ??= startWorker(workers.tool, hearing);
    return tool;
  }
  async function endTool() {
    (await tool)?.end();
    tool = undefined;
  }

  // A worker that is there already when it is needed.
  function nextRunner() {
    const ready = runner ?? startWorker(workers.run);
    runner = startWorker(workers.run);
    return ready;
  }

  async function load() {
    await (await toolWorker()).call('load');
    runner ??= startWorker(workers.run);
  }

  // What a function of the worker that runs answers gives for a module, 'over' when it takes too long.
  async function runInWorker(limit, module, name, ...args) {
    const worker = await nextRunner();
    try {
      await worker.call('prepare', module);
      const result = worker.call(name, ...args);
      result.catch(() => {}); // when it is ended
      return await within(limit, result);
    } finally {
      worker.end();
    }
  }

  const nothing = new Uint8Array(0);

  // Runs an answer as it was built, and says in which build it ended. `again` builds it anew: if it is done in time without
  // checks of memory, it was the checks that took too long, and they get as much time as they may need. If not, a third
  // build says where it was when its time was up.
  async function run(built, inputs, again) {
    const ask = (limit, { probe }, more) => runInWorker(limit, probe, 'ask', { inputs, stackEnd, ...more });
    const ended = (end) => ({ frames: nothing, output: nothing, end, built });
    try {
      let result = await ask(runLimit, built);
      if (result === 'over') {
        const timed = await again('timed'), plain = await again('plain');
        const stopped = ask(2 * runLimit, timed, { limit: runLimit }).catch(() => 'over');
        if (await ask(runLimit, plain) !== 'over') {
          result = await ask(30 * runLimit, built);
        } else if ((await stopped).end?.kind === 'time') {
          return { ...await stopped, built: timed };
        }
      }
      return result === 'over' ? ended({ kind: 'time', stack: [] }) : { ...result, built };
    } catch (error) { // an instance that cannot be made
      return ended({ kind: 'memory', why: error.message, stack: [] });
    }
  }

  // The slips that explain these values (slips.mjs): none, if the search fails or takes too long.
  async function slips(exercise, inputs, values) {
    try {
      const module = await (await toolWorker()).call('slips', exercise);
      const lines = await runInWorker(slipsLimit, module, 'slips', inputs, values);
      return lines === 'over' ? '' : lines;
    } catch {
      return '';
    }
  }

  async function framesOfZeroed(exercise, source, inputs) {
    const zeroed = await build(exercise, source, { unset: 'zero' });
    return zeroed.probe ? (await run(zeroed, inputs, buildAgain(exercise, source))).frames : null;
  }

  // Finds the line of the answer where it was stopped, and the function that it had called there. Of one whose time was up it
  // is the outermost: what is called from there may be anywhere.
  async function place(exercise, built, stop) {
    const own = ({ name }) => built.functions.includes(name);
    const at = stop.kind === 'time' ? stop.stack.findLastIndex(own) : stop.stack.findIndex(own);
    if (at < 0) return;
    const runtime = /^(check|__asan_\w+|__ubsan_\w+|stop_\w+|shadow_at|malloc|free|calloc|realloc|mem\w+|str\w+|abort)$/;
    const called = stop.kind === 'access' && stop.stack.slice(0, at).findLast(({ name }) => !runtime.test(name));
    if (called) stop.within = { name: called.name, folder: exercise.before.includes(called.name) ? 'solutions' : 'tests' };
    [stop.line] = await (await toolWorker()).call('lines', built.probe, [stop.stack[at].offset]);
  }

  function ending({ end }) {
    switch (end.kind) {
      case 'left': return { kind: endings.itself, code: 0 };
      case 'exit': return { kind: endings.itself, code: end.code };
      case 'time': return { kind: endings.cpu };
      case 'memory': return { kind: endings.memory };
      case 'flood': return { kind: endings.output };
      case 'calls': return { kind: endings.calls };
      case 'trap': return { kind: endings.signal, signal: end.what === 'unreachable' ? 'Aborted' : 'Segmentation fault' };
      default: return { kind: endings.signal, signal: 'Segmentation fault' };
    }
  }

  const text = (bytes) => new TextDecoder().decode(bytes);
  const secondPass = '\u0001second pass\u0001\n';

  async function build(exercise, source, options) {
    const worker = await toolWorker();
    await worker.call('load');
    const answer = worker.call('build', exercise, source, options);
    answer.catch(() => {});
    const built = await within(compileLimit, answer);
    if (built === 'over') await endTool();
    return built === 'over'
      ? { said: '', compiled: false, refused: { kind: 'compile', sentence: 'the compiler did not come to an end within its limits' } }
      : built;
  }

  const buildAgain = (exercise, source) => (access) => build(exercise, source, { access });

  // The verdict on an answer (judge/verdict.h).
  async function check(exercise, source, { seed = '1' } = {}) {
    const built = await build(exercise, source);
    const inputs = await (await toolWorker()).call('inputs', exercise, seed);
    const request = { label: exercise.path, source, seed, points: exercise.points, compiled: built.compiled, compiler: built.said, output: '' };
    if (built.refused) request.refused = built.refused;
    if (built.linked?.missing) { // as the desk's loader ends
      request.stop = { kind: 'missing', name: built.linked.missing, own: built.linked.own };
      request.ending = { kind: endings.itself, code: 127 };
    } else if (built.linked?.said) {
      request.refused = { kind: 'link', sentence: built.linked.said };
    }
    let frames = nothing;
    if (built.probe) {
      const ran = await run(built, inputs, buildAgain(exercise, source));
      frames = ran.frames;
      [request.output] = text(ran.output).split(secondPass);
      request.ending = ending(ran);
      if (['access', 'undefined', 'stack', 'time'].includes(ran.end.kind)) {
        request.stop = ran.end;
        if (ran.end.kind !== 'undefined') await place(exercise, ran.built, request.stop);
      }
    }
    const judge = async (more) => (await toolWorker()).call('judge', exercise, request, frames, more);
    const { verdict, values } = await judge();
    if (verdict.status !== 'wrong' || verdict.mistake) return verdict;
    const [zeroed, lines] = await Promise.all([framesOfZeroed(exercise, source, inputs), values && slips(exercise, inputs, values)]);
    return (await judge({ zeroed, lines: lines ?? '' })).verdict;
  }

  const figure = async (name, answers) => (await toolWorker()).call('figure', name, answers);

  async function end() {
    await endTool();
    (await runner)?.end();
  }

  return { load, check, figure, end };
}
