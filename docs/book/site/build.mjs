// build.mjs: makes the site out of the book's pages and the page's host: build.mjs BOOK HOST SITE
//
// What it writes are static files with relative addresses; any host will do, and none is asked for special headers.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { desk, forThePage, head, scripts, work } from './parts.mjs';

const [, , book, host, site] = process.argv;
const here = dirname(fileURLToPath(import.meta.url));
const read = (path) => readFileSync(path, 'utf8');
const exercises = JSON.parse(read(join(host, 'host/exercises.json')));

// Every file below a folder, by its path from there.
const filesIn = (folder) => readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile()).sort();

const hash = (...texts) => texts.reduce((sum, text) => sum.update(text), createHash('sha256')).digest('hex').slice(0, 16);

function write(name, content) {
  mkdirSync(dirname(join(site, name)), { recursive: true });
  writeFileSync(join(site, name), content);
}

// ---- The pages ----

// Puts the desk of an exercise before the command that is for those who are not in a browser.
function withDesk(html, exercise, name) {
  const command = html.search(new RegExp(`<pre class="console"[^>]*><code>(?:(?!</pre>)[^])*make check EX=${exercise.name}<`));
  if (command < 0) throw new Error(`${name}: no "make check EX=${exercise.name}" to put an editor at`);
  const start = html.lastIndexOf('<p>', command), end = html.indexOf('</pre>', command) + '</pre>'.length;
  return html.slice(0, start) + desk(exercise) + forThePage(html.slice(start, end)) + html.slice(end);
}

// On the first page the reader's work stands before what is typed in a terminal.
function withWork(html) {
  const terminal = /<div class="terminal">[^]*?\n<\/div>/.exec(html);
  if (!terminal) throw new Error('index.html: nothing is for a terminal');
  return html.replace(terminal[0], () => work() + forThePage(terminal[0]));
}

function page(name, html) {
  for (const exercise of exercises) {
    if (html.includes(`aria-labelledby="${exercise.name}"`)) html = withDesk(html, exercise, name);
  }
  if (name === 'index.html') html = withWork(html);
  const up = '../'.repeat(name.split('/').length - 1);
  return html.replace('</head>', `${head(up)}</head>`).replace('</body>', `${scripts(up)}</body>`);
}

function copyPages() {
  for (const name of filesIn(book)) {
    if (/\.(pdf|epub|lock)$/.test(name)) continue;
    const content = readFileSync(join(book, name));
    write(name, name.endsWith('.html') ? page(name, content.toString()) : content);
  }
}

// ---- The compiler: its large files packed, once ----

const packed = ['llvm.core.wasm', 'llvm-resources.tar'];

function copyCompiler() {
  const folder = join(host, 'compiler');
  let weight = 0;
  for (const name of readdirSync(folder)) {
    const from = join(folder, name), to = join(site, 'compiler', packed.includes(name) ? `${name}.packed` : name);
    mkdirSync(dirname(to), { recursive: true });
    if (!existsSync(to) || statSync(to).mtimeMs < statSync(from).mtimeMs) {
      writeFileSync(to, packed.includes(name) ? gzipSync(readFileSync(from), { level: 9 }) : readFileSync(from));
    }
    if (packed.includes(name)) weight += statSync(to).size;
  }
  return weight;
}

function copyHost() {
  for (const name of filesIn(join(host, 'host'))) {
    if (name !== 'host.a') write(`host/${name}`, readFileSync(join(host, 'host', name)));
  }
}

// ---- The scripts ----

async function bundle(weight, version, figures) {
  const grader = join(here, '../../../tests/grader/page');
  const ours = { // the site's files lie elsewhere than Node's
    name: 'files', setup: ({ onResolve }) => onResolve({ filter: /^\.\/files\.mjs$/ }, () => ({ path: join(here, 'files.mjs') })),
  };
  await build({
    entryPoints: { page: join(here, 'page.mjs'), tool_worker: join(grader, 'tool_worker.mjs'), run_worker: join(grader, 'run_worker.mjs') },
    outdir: join(site, 'site'), bundle: true, format: 'esm', minify: true, target: ['es2022'], external: ['node:*'], plugins: [ours],
    define: { WEIGHT: String(weight), VERSION: JSON.stringify(version), FIGURES: JSON.stringify(figures) }, legalComments: 'linked', nodePaths: [join(here, 'node_modules')],
    logLevel: 'warning',
  });
}

// The worker that keeps the site for reading without a network is told what there is to keep.
function writeServiceWorker() {
  const names = filesIn(site).filter((name) => name !== 'sw.js' && !name.startsWith('compiler/'));
  const compiler = filesIn(join(site, 'compiler')).map((name) => `compiler/${name}`);
  const version = hash(...names.map((name) => readFileSync(join(site, name))));
  const compilerVersion = hash(...compiler.map((name) => readFileSync(join(site, name))));
  write('sw.js', read(join(here, 'sw.js')).replace('"VERSION"', JSON.stringify(version)).replace('"COMPILER"', JSON.stringify(compilerVersion))
    .replace('["FILES"]', JSON.stringify(['./', ...names])));
}

function removeWhatIsGone(before) {
  for (const name of before) if (statSync(join(site, name)).mtimeMs < began && !name.startsWith('compiler/')) rmSync(join(site, name));
}

const began = Date.now() - 1;
mkdirSync(site, { recursive: true });
const before = filesIn(site);
const weight = copyCompiler();
copyPages();
copyHost();
write('site/site.css', read(join(here, 'site.css')));
write('LICENSE.txt', read('LICENSE'));
const figures = filesIn(join(host, 'host/figures')).map((name) => readFileSync(join(host, 'host/figures', name)));
await bundle(weight, hash(readFileSync(join(host, 'compiler/llvm-resources.tar')), String(weight)), hash(...figures));
removeWhatIsGone(before);
writeServiceWorker();
console.log(`The site: ${relative('.', site)}/index.html, to be shown by make serve or any host of static files`);
