// parts.mjs: the pieces of HTML that the site adds to the pages of the book.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Before anything is painted: whether this browser can grade, so that nothing moves later.
export const head = (up) => `<link rel="stylesheet" href="${up}site/site.css">
<link rel="icon" href="data:,">
<script>if (self.WebAssembly && self.Worker && self.DecompressionStream && self.BigInt) document.documentElement.classList.add('grades')</script>
`;

export const scripts = (up) => `<script type="module" src="${up}site/page.js"></script>
`;

// Where an answer is written and judged. Until the editor is there, its text stands in its place.
export function desk({ name, path, skeleton }) {
  return `<div class="workbench" data-exercise="${name}">
<p class="file"><code>${path}</code></p>
<div class="editor"><pre><code>${escape(skeleton.trimEnd())}</code></pre></div>
<p class="actions"><button type="button" class="check" aria-keyshortcuts="Control+Enter">Check</button>
<button type="button" class="reset">Reset</button>
<button type="button" class="back" hidden>Put the copy back</button>
<span class="status" role="status"></span></p>
<p class="about"></p>
<progress hidden max="1" value="0" aria-label="The compiler on its way"></progress>
<div class="report"></div>
<p class="keys" id="keys-of-${name}">Ctrl-Enter checks; Esc, then Tab leaves the editor. What you write stays in this browser: <a href="index.html#work">export it</a>.</p>
</div>
`;
}

// The command at the desk: folded where the page grades itself.
export const forThePage = (command) => `<details class="at-the-desk"><summary>On Linux, without a browser</summary>
${command}
</details>
`;

export const work = () => `<section id="work" aria-labelledby="work-title">
<h2 id="work-title">Your work</h2>
<p>You can write and check every exercise on these pages, under its task, with nothing to install. <span class="next"></span></p>
<p class="count"></p>
<progress max="1" value="0" aria-label="Points earned"></progress>
<p>What you write stays in this browser and is sent nowhere; clearing the browser’s data clears it as well. Export it to keep
it, or to have it graded: <code>make check CODE=code</code> takes the unpacked archive.</p>
<p class="actions"><button type="button" class="export">Export</button>
<button type="button" class="import">Import</button>
<button type="button" class="folder" hidden>Open a folder</button></p>
<p role="status"></p>
<input type="file" accept=".tar" hidden aria-label="An archive to import">
</section>
<p class="at-the-desk-alone">This browser cannot run the exercises: it lacks WebAssembly, workers or
decompression. They can be written at the desk; the start page of the project says how.</p>
`;
