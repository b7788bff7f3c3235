// gnuplot.mjs: reads the .gp of a figure, so that the page draws what gnuplot drew.
//
// What a script `set`s is in the still picture already and stays there: axes, tics, labels, arrows. What
// it plots is drawn anew when the program has run again. So only definitions and `plot` are read here, and
// each part of a plot becomes a mark: what is drawn of which block, with the expressions as JavaScript.
// A mark's colours and sizes are not read: draw.mjs takes them from what gnuplot drew. Only where it drew
// nothing, and for what a page has beyond the still picture, in a comment "#page plot", the line style is read.

// The lines, without comments, those that are continued joined, blocks that only choose a terminal left out.
export function statements(script) {
  const joined = script.replace(/^#page plot /gm, 'pageplot ').replace(/\\\n\s*/g, ' ').split('\n').map((line) => line.replace(/^([^"#]*("[^"]*"[^"#]*)*)#.*$/, '$1').trim());
  const out = [];
  let skipping = 0;
  for (const line of joined) {
    if (/^(if|do) /.test(line) && /plot/.test(line)) throw new Error(`a plot in a block: ${line}`);
    if (/^(if|do) .*\{$/.test(line)) skipping += 1;
    else if (/^\}$/.test(line)) skipping -= 1;
    else if (/^\} else \{$/.test(line) || skipping > 0 || /^(if|do) /.test(line)) continue;
    else if (line) out.push(line);
  }
  return out;
}

// Splits at commas that stand in no brackets and no quotes.
function parts(text) {
  const out = [''];
  let depth = 0, quoted = false;
  for (const c of text) {
    if (c === '"') quoted = !quoted;
    if (!quoted && '([{'.includes(c)) depth += 1;
    if (!quoted && ')]}'.includes(c)) depth -= 1;
    if (c === ',' && depth === 0 && !quoted) out.push('');
    else out[out.length - 1] += c;
  }
  return out.map((part) => part.trim());
}

const token = /\s*("(?:[^"\\]|\\.)*"|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+|\$\d+|[A-Za-z_]\w*|\*\*|[=!<>]=|&&|\|\||[-+*/%<>?:!(),.])/y;
const functions = ['sqrt', 'sin', 'cos', 'tan', 'atan2', 'abs', 'log', 'log10', 'exp', 'floor', 'ceil'];
const words = { pi: 'Math.PI', NaN: 'NaN', sprintf: 'F.sprintf', column: 'F.column(r)', eq: '===', ne: '!==' };

// An expression as JavaScript, in which r is the row, v the program's values, g what the script defines.
// `local` has what else a name may stand for. gnuplot divides whole numbers as C does, which is not
// copied: what a test finds to move when a figure comes to life may be that.
export function expression(text, defined, local = {}) {
  let out = '';
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const found = token.exec(text);
    if (!found) throw new Error(`cannot be read: ${text}`);
    const [, word] = found;
    if (word.startsWith('$')) out += `r[${word.slice(1) - 1}]`;
    else if (word === '.') out += ' + "" + ';
    else if (!/^[A-Za-z_]/.test(word)) out += word === '==' || word === '!=' ? ` ${word}= ` : word === '**' ? ' ** ' : word;
    else if (word in local) out += local[word];
    else if (word in words) out += ` ${words[word]} `.replace(/^ (Math|F|NaN)/, '$1').trimEnd() + (/=/.test(words[word]) ? ' ' : '');
    else if (functions.includes(word)) out += `Math.${word}`;
    else out += defined.has(word) ? `g.${word}` : `v.${word}`;
  }
  return out;
}

// The values of "for [i = 0:2]" or "for [c in "1 4 9"]": a name, and what it stands for in turn.
function loop(clause) {
  const counted = clause.match(/^for \[(\w+) ?= ?(\d+):(\d+)\] */), listed = clause.match(/^for \[(\w+) in "([^"]*)"\] */);
  if (!counted && !listed) return { rest: clause, name: null, values: [null] };
  const [whole, name] = counted ?? listed;
  const values = counted ? Array.from({ length: counted[3] - counted[2] + 1 }, (_, i) => String(Number(counted[2]) + i))
    : listed[2].split(' ').map((word) => Number.isNaN(Number(word)) ? JSON.stringify(word) : word);
  return { rest: clause.slice(whole.length), name, values };
}

const option = (clause, pattern) => clause.match(pattern)?.slice(1) ?? null;

// What follows `with`, as fields of a mark.
function manner(clause) {
  const kind = option(clause, /\bwith (\w+)/)[0], head = option(clause, /\bsize ([\d.]+),([\d.]+)/);
  const fields = { kind };
  if (kind === 'vectors') Object.assign(fields, /\bnohead\b/.test(clause) ? {} : { head: head.map(Number), filled: /\bfilled\b/.test(clause) });
  if (/smooth csplines/.test(clause)) fields.smooth = true;
  return Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
}

// How a mark is drawn of which gnuplot drew nothing.
function style(clause, js) {
  const number = (pattern, otherwise) => Number(option(clause, pattern)?.[0] ?? otherwise);
  return [`style: ${js(option(clause, /\bls (\d(?: \+ \w+)?)/)?.[0] ?? '1')}`, `pointsize: ${number(/\bpointsize ([\d.]+)/, 0.7)}`,
    `linewidth: ${number(/\blinewidth ([\d.]+)/, 2.2)}`, `align: ${JSON.stringify(option(clause, /\b(left|right|center)\b/)?.[0] ?? 'center')}`];
}

// A mark for each turn of the clause's loop.
function marks(clause, script, panel, inPageOnly) {
  const { rest, name, values } = loop(clause);
  return values.map((value) => {
    const local = name ? { [name]: value } : {};
    const js = (text, names = {}) => expression(text, script.defined, { ...local, ...names });
    const fields = [`panel: ${panel}`, ...manner(rest), ...style(rest, js), `drawn: ${!inPageOnly}`];
    const source = rest.match(/^(?:data|"") index "([^"]*)"|^"\+"/);
    if (source) {
      if (source[1] !== undefined) fields.push(`block: ${JSON.stringify(source[1])}`);
      const using = option(rest, /\busing ((?:[^\s(]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+)/)[0];
      const columns = split(using).map((column) => /^\d+$/.test(column) ? `r[${column - 1}]` : js(column));
      fields.push(`using: (r) => [${columns}]`);
      const every = option(rest, /\bevery ::(\d+)::(\d+)/);
      if (every) fields.push(`every: [${every}]`);
    } else {
      const [, range, what] = rest.match(/^(\[[^\]]*\])? *(.*?) with /);
      const [from, to] = (range ?? script.trange ?? '[:]').slice(1, -1).split(':').map((text) => text ? js(text) : 'null');
      const along = script.parametric ? 't' : 'x';
      const curve = parts(what).map((text) => js(text, { [along]: along }));
      fields.push(`along: [${from}, ${to}]`, `curve: (${along}) => [${script.parametric ? curve : ['x', ...curve]}]`);
    }
    return `{ ${fields.join(', ')} }`;
  });
}

// Splits "1:(a ? b : c):3" at the colons that stand in no brackets.
function split(using) {
  const out = [''];
  let depth = 0;
  for (const c of using) {
    depth += c === '(' ? 1 : c === ')' ? -1 : 0;
    if (c === ':' && depth === 0) out.push('');
    else out[out.length - 1] += c;
  }
  return out;
}

// The clauses of a plot. There is a comma in a parametric curve, in the size of a head, and in an offset.
function clauses(plot) {
  const out = [];
  for (const part of parts(plot.replace(/^(page)?plot /, ''))) {
    const last = out[out.length - 1] ?? ' with ';
    if (!/ with /.test(last) || /\b(size|offset|first) [-\d.]+$/.test(last)) out[out.length - 1] += ',' + part;
    else out.push(part);
  }
  return out;
}

// The script as the body of a JavaScript function of v and F, the values and helpers, that returns the marks.
export function translated(text) {
  const script = { defined: new Set(), parametric: false, trange: null };
  const body = ['const g = {};'], list = [];
  let panel = -1;
  for (const line of statements(text)) {
    const definition = line.match(/^(\w+)(?:\(([\w, ]*)\))? = (.*)$/);
    if (/^set parametric/.test(line)) script.parametric = true;
    else if (/^unset parametric/.test(line)) script.parametric = false;
    else if (/^set trange/.test(line)) script.trange = line.match(/\[.*\]/)[0];
    else if (/^(page)?plot /.test(line)) {
      const inPageOnly = line.startsWith('page');
      if (!inPageOnly) panel += 1;
      list.push(...clauses(line).flatMap((clause) => marks(clause, script, panel, inPageOnly)));
    }
    else if (definition) {
      const [, name, parameters, value] = definition, names = parameters?.split(/, */) ?? [];
      script.defined.add(name);
      const js = expression(value, script.defined, Object.fromEntries(names.map((each) => [each, each])));
      body.push(`g.${name} = ${parameters === undefined ? '' : `(${names}) => `}${js};`);
    }
  }
  return `${body.join('\n')}\nreturn [\n${list.join(',\n')},\n];`;
}

// The script with a line after each plot that prints where its axes lie, for gnuplot.
export function surveyed(text) {
  const names = ['X', 'Y'].flatMap((axis) => [`GPVAL_${axis}_MIN`, `GPVAL_${axis}_MAX`, `GPVAL_TERM_${axis}MIN`, `GPVAL_TERM_${axis}MAX`]);
  const line = `print "panel ", ${names.join(', " ", ')}, " ", GPVAL_TERM_YSIZE, " ", GPVAL_TERM_SCALE`;
  return text.replace(/\\\n\s*/g, ' ').replace(/^(\s*plot .*)$/gm, `$1\n${line}`);
}

// What gnuplot printed for a surveyed script: for each panel its two axes, each with the ends in numbers
// and in the picture, whose y grows downwards.
export function panels(script, printed) {
  const log = (axis) => new RegExp(`^set logscale [xy]*${axis}`, 'm').test(script);
  return printed.split('\n').filter((line) => line.startsWith('panel')).map((line) => {
    const [x0, x1, left, right, y0, y1, bottom, top, height, scale] = line.split(/\s+/).slice(1).map(Number);
    const down = (y) => height / scale - y;
    return {
      x: { log: log('x'), domain: [x0, x1], range: [left, right] },
      y: { log: log('y'), domain: [y0, y1], range: [down(bottom), down(top)] },
    };
  });
}
