// files.mjs: where the compiler and the modules lie on the site, for the worker that needs them. It stands in for
// tests/grader/page/files.mjs when the site is bundled.

const root = new URL('../', import.meta.url); // this becomes site/tool_worker.mjs

export async function fetchBytes(path) {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// The large files of the compiler lie on the site packed, so that they are small whatever the host. Its package asks for
// them by their plain names; it gets them unpacked, and we count what has come.
const packed = new Map([['llvm.core.wasm', 'application/wasm'], ['llvm-resources.tar', 'application/x-tar']]);

function unpack(response, type, count) {
  const counted = new TransformStream({
    transform(chunk, out) {
      count(chunk.length);
      out.enqueue(chunk);
    },
  });
  const body = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(body, { headers: { 'content-type': type } });
}

export async function loadTools(tell) {
  const plain = globalThis.fetch.bind(globalThis);
  let done = 0;
  globalThis.fetch = async function (address, options) {
    const url = new URL(address), type = packed.get(url.pathname.split('/').at(-1));
    if (!type) return plain(url, options);
    const response = await plain(`${url}.packed`, options);
    if (!response.ok) throw new Error(`the compiler could not be fetched: ${response.status}`);
    return unpack(response, type, (bytes) => tell({ done: done += bytes }));
  };
  return import(new URL('compiler/bundle.js', root));
}
