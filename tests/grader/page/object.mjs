// object.mjs: what a WebAssembly object file or module says of itself. Formats: WebAssembly 1.0 and the
// "linking" section of its tool conventions, version 2.

function reader(bytes, at = 0) {
  return {
    get at() { return at; },
    set at(to) { at = to; },
    byte: () => bytes[at++],
    number() { // unsigned LEB128
      let value = 0, factor = 1, byte;
      do {
        byte = bytes[at++];
        value += (byte & 127) * factor;
        factor *= 128;
      } while (byte & 128);
      return value;
    },
    text() {
      const length = this.number();
      at += length;
      return new TextDecoder().decode(bytes.subarray(at - length, at));
    },
  };
}

// Calls visit(id, start, end) for each section; start is behind its length.
function sections(bytes, visit) {
  const read = reader(bytes, 8);
  while (read.at < bytes.length) {
    const id = read.byte(), size = read.number(), start = read.at;
    visit(id, start, start + size);
    read.at = start + size;
  }
}

// Where the code section's content begins: what a stack calls an offset, the debugger's data count from here.
export function startOfCode(module) {
  let start = 0;
  sections(module, (id, at) => { if (id === 10) start = at; });
  return start;
}

// Makes every symbol that the object defines its own, but for `kept`: a learner's main, write or helper collides
// with nothing. Changes `object`. Returns the names of its functions.
export function localise(object, kept) {
  const LOCAL = 2, UNDEFINED = 16, EXPLICIT_NAME = 64, SYMBOL_TABLE = 8;
  const FUNCTION = 0, DATA = 1, SECTION = 3;
  const functions = [];

  function symbol(read) {
    const kind = read.byte(), place = read.at, flags = read.number();
    const defined = !(flags & UNDEFINED);
    let name = '';
    if (kind === DATA) {
      name = read.text();
      if (defined) for (let i = 0; i < 3; i++) read.number();
    } else {
      read.number();
      if (kind !== SECTION && (defined || flags & EXPLICIT_NAME)) name = read.text();
    }
    if (kind === FUNCTION && defined) functions.push(name);
    if (kind !== SECTION && defined && name !== kept) object[place] |= LOCAL;
  }

  sections(object, function (id, start, end) {
    if (id !== 0) return;
    const read = reader(object, start);
    if (read.text() !== 'linking') return;
    read.number(); // the version
    while (read.at < end) {
      const type = read.byte(), size = read.number(), next = read.at + size;
      if (type === SYMBOL_TABLE) for (let left = read.number(); left > 0; left--) symbol(read);
      read.at = next;
    }
  });
  return functions;
}
