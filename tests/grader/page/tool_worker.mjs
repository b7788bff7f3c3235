// tool_worker.mjs: the worker that holds the compiler and the judges. It runs no answer.
import { makeCompiler } from './compiler.mjs';
import { makeJudge } from './judge.mjs';
import { serve, tell } from './workers.mjs';
import { fetchBytes, loadTools } from './files.mjs';

let compiler, questions = new Map(), judges = new Map();

const file = (exercise, name) => fetchBytes(`host/${exercise.name}/${name}`);
const module = async (exercise, name) => new WebAssembly.Module(await file(exercise, name));

async function judgeOf(exercise) {
  if (!judges.has(exercise.name)) {
    const modules = { judge: await module(exercise, 'judge.wasm'), mistakes: await module(exercise, 'mistakes.wasm') };
    const known = JSON.parse(new TextDecoder().decode(await file(exercise, 'mistakes.json')));
    judges.set(exercise.name, makeJudge(exercise, modules, known));
  }
  return judges.get(exercise.name);
}

serve({
  // Fetches the compiler and compiles a line, so that the first answer need not wait for what is made once.
  async load() {
    if (compiler) return;
    compiler = makeCompiler(await loadTools(tell));
    await compiler.compile({ name: 'nothing', path: '' }, 'int nothing;\n');
  },

  // Compiles an answer and links it with its questions.
  async build(exercise, source, options) {
    const { said, object } = await compiler.compile(exercise, source, options);
    if (!object) return { said, compiled: false };
    if (!questions.has(exercise.name)) questions.set(exercise.name, await file(exercise, 'questions.o'));
    const linked = await compiler.link(exercise, object, questions.get(exercise.name));
    return { said, compiled: true, linked, probe: linked.module, functions: linked.functions };
  },

  // The program of a figure with these answers (compiler.mjs).
  async figure(name, answers) {
    await this.load();
    return compiler.figure(answers, await fetchBytes(`host/figures/${name}.o`), await fetchBytes('host/figures/library.a'));
  },

  lines: (probe, offsets) => compiler.linesAt(probe, offsets),

  inputs: async (exercise, seed) => (await judgeOf(exercise)).inputs(seed),
  judge: async (exercise, request, frames, more) => (await judgeOf(exercise)).judge(request, frames, more),
  slips: (exercise) => file(exercise, 'slips.wasm'),
});
