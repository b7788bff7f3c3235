// compiler.mjs: clang and its linker as the page has them. `tools` is the package @yowasp/clang, beside which lie the
// headers of C and of the book, the libraries, and what an answer is linked with (rules.mk).
import { localise, startOfCode } from './object.mjs';

// The layout of watch.h.
const stack = 8 << 20, memory = 128 << 20;

// As the grader at the desk has them (tests/grader/rules.mk), for the compiler proper: its driver would
// cost a second start.
const language = ['-std=c11', '-ffp-contract=off',
  '-Werror=implicit-function-declaration', '-Werror=int-conversion', '-Werror=incompatible-pointer-types'];
const watched = [
  '-O1', '-debug-info-kind=constructor', '-dwarf-version=4', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Wfloat-conversion',
  '-fsanitize=alignment,array-bounds,bool,builtin,enum,float-cast-overflow,integer-divide-by-zero,nonnull-attribute,null,'
    + 'pointer-overflow,return,returns-nonnull-attribute,shift-base,shift-exponent,signed-integer-overflow,unreachable,vla-bound',
];
// Each access to memory is a call (watch.c).
const called = [
  '-fsanitize=kernel-address',
  ...['-asan-instrumentation-with-call-threshold=0', '-asan-globals=0', '-asan-stack=1', '-asan-max-inline-poisoning-size=0', '-asan-opt-same-temp=0',
    '-asan-kernel-mem-intrinsic-prefix=1', `-asan-mapping-offset=${stack}`].flatMap((flag) => ['-mllvm', flag]),
];
const target = [
  '-triple', 'wasm32-unknown-wasip1', '-emit-obj', '-mrelocation-model', 'static', '-mframe-pointer=none',
  '-target-feature', '+bulk-memory', '-fgnuc-version=4.2.1', '-ferror-limit', '19',
  '-internal-isystem', '/usr/include', '-internal-isystem', '/usr/include/wasm32-wasip1', '-I', '/usr/book',
];

const layout = ['-z', `stack-size=${stack}`, '--stack-first', `--global-base=${stack + memory / 8}`, `--max-memory=${memory}`];

// Each block asks whether time is up.
const timed = ['-fsanitize-coverage-type=3', '-fsanitize-coverage-trace-pc', '-fsanitize-coverage-no-prune'];

export const stackEnd = stack;

export function makeCompiler(tools) {
  // Runs one of the tools; what it printed and the files there are afterwards.
  async function run(args, files) {
    const decoder = new TextDecoder();
    let said = '', failed = false;
    const hear = (bytes) => { if (bytes) said += decoder.decode(bytes, { stream: true }); };
    try {
      files = await tools.runLLVM(args, files, { stdout: hear, stderr: hear, decodeASCII: false, fetchProgress() {} });
    } catch (error) {
      if (!(error instanceof tools.Exit)) throw error;
      failed = true;
    }
    return { said, failed, files };
  }

  async function compileWith(flags, exercise, source) {
    const file = `${exercise.name}.c`;
    const { said, failed, files } = await run(['clang', '-cc1', ...target, ...language, ...flags, '-main-file-name', file,
      '-o', 'answer.o', '-x', 'c', file], { [file]: source });
    return { said: said.replaceAll(`${file}:`, `${exercise.path}:`), object: failed ? null : files['answer.o'] };
  }

  // Compiles an answer. `unset` is what variables hold that were never set: 'pattern' or 'zero'. `access` is what each access to
  // memory is: 'called', a call that checks it; 'plain', which is some ten times as fast; or 'timed', plain, but the answer asks
  // whether its time is up.
  const compile = (exercise, source, { unset = 'pattern', access = 'called' } = {}) => compileWith(
    [...watched, ...{ called, plain: [], timed }[access], `-ftrivial-auto-var-init=${unset}`], exercise, source);

  // Links an answer with the questions; `module` is null if it cannot be. Then `missing` names the function that is defined
  // nowhere, which is the exercise's own or not, or `said` tells what else is wrong.
  async function link(exercise, object, questions) {
    const functions = localise(object, exercise.name);
    if (!functions.includes(exercise.name)) return { missing: exercise.name, own: true, module: null };
    const { said, failed, files } = await run(['wasm-ld', '--no-entry', '--export=ask', '--export=malloc', '--export=inputs_start',
      '--export=__stack_pointer', ...layout, '-o', 'probe.wasm', 'answer.o', 'questions.o', '/usr/lib/host.a',
      '--start-lib', ...exercise.before.map((name) => `/usr/lib/references/${name}.o`), '--end-lib',
      '-L/usr/lib/wasm32-wasip1', '-lc', '-lc-printscan-long-double', '/usr/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a'],
    { 'answer.o': object, 'questions.o': questions });
    const missing = /undefined symbol: (\S+)/.exec(said);
    if (failed) return { said, missing: missing?.[1], own: false, module: null };
    return { said: '', module: files['probe.wasm'], functions };
  }

  // The program of a figure with these answers ({ exercise, source }), which need not be watched there; null where one does
  // not compile or they cannot be linked. `figure` is its object, `library` what answers may call.
  async function figure(answers, figure, library) {
    const objects = {};
    for (const { exercise, source } of answers) {
      const { object } = await compileWith(['-O2', '-w'], exercise, source);
      if (!object || !localise(object, exercise.name).includes(exercise.name)) return null;
      objects[`${exercise.name}.o`] = object;
    }
    const { failed, files } = await run(['wasm-ld', '--no-entry', '--export=run_figure', '--gc-sections', '--strip-all', '--allow-undefined',
      '-z', 'stack-size=262144', '-o', 'figure.wasm', 'figure.o', ...Object.keys(objects), 'library.a', '-L/usr/lib/wasm32-wasip1', '-lc'],
    { ...objects, 'figure.o': figure, 'library.a': library });
    return failed ? null : files['figure.wasm'];
  }

  // The lines of the answer at these offsets of a module, 0 where there is none.
  async function linesAt(module, offsets) {
    const start = startOfCode(module);
    const { said } = await run(['symbolizer', '--obj=probe.wasm', '--no-inlines', '--functions=none',
      ...offsets.map((offset) => `0x${(offset - start).toString(16)}`)], { 'probe.wasm': module });
    return said.split('\n').filter(Boolean).map((line) => Number(/:(\d+):\d+$/.exec(line)?.[1] ?? 0));
  }

  return { compile, link, figure, linesAt };
}
