// report.mjs: the report on one answer, a view of its verdict (tests/grader/judge/verdict.h) as report.c is another.

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const words = { right: 'Right', wrong: 'Wrong', todo: 'To do', compile_error: 'It does not compile', interrupted: 'Wrong', broken: 'Not graded' };

// One sentence for the eye and for a screen reader.
export function headline(verdict) {
  const tried = !['todo', 'broken'].includes(verdict.status);
  const points = Number(verdict.earned.toPrecision(3));
  return `${words[verdict.status] ?? 'Not graded'}${tried ? `: ${points} of ${verdict.points} points` : ''}.`;
}

// A sentence in which names stand between backticks.
function inCode(sentence) {
  return sentence.split('`').map((piece, i) => (i % 2 === 1 ? element('code', { textContent: piece }) : piece));
}

function rowsOfCall(call) {
  return [['call', call.call], ...call.inputs.map(({ name, value }, i) => [i === 0 ? 'with' : '', `${name} = ${value}`])];
}

function rowsOfComparison(failure) {
  const own = failure.oracle_error ? `, which puts its own error at ${failure.oracle_error}` : '';
  const rows = [['oracle', `${failure.kind ? `${failure.kind}: ` : ''}${failure.oracle}${own}`]];
  if (failure.error) rows.push(['error', `${failure.error}${failure.relative ? ` (relative ${failure.relative})` : ''}, allowed is ${failure.allowed}`]);
  return rows;
}

function rowsOfLaw(failure) {
  const off = failure.p_value
    ? ['chance', `a right answer does this with a probability of ${failure.p_value}`]
    : ['off by', `${failure.residual}, allowed is ${failure.allowed}`];
  const measured = failure.measured ? [['measured', failure.measured]] : [];
  return [['law', failure.law], ['got', `${failure.what} = ${failure.got}`], ...measured, off];
}

function rowsOfFailure(failure) {
  const others = (failure.others ?? []).map((other, i) => [i === 0 ? 'also' : '', other.replaceAll('`', '')]);
  if (failure.law) return [...rowsOfCall(failure), ...rowsOfLaw(failure), ...others];
  const elements = failure.elements?.map(({ index, got, expected }) => ['', `${index} got ${got}, expected ${expected}`]);
  const values = elements
    ? [['differ', `${failure.differ} elements of ${failure.what}`], ...elements]
    : [...(failure.what === failure.call ? [] : [['look at', failure.what]]), ['got', failure.got], ['expected', failure.expected]];
  return [...rowsOfCall(failure), ...values, ...rowsOfComparison(failure), ...others];
}

function table(rows) {
  const list = element('dl');
  for (const [label, text] of rows) {
    if (label || !list.lastElementChild) list.append(element('dt', { textContent: label }), element('dd', { textContent: text }));
    else list.lastElementChild.append(element('br'), text);
  }
  return list;
}

const block = (title, text) => element('div', { className: 'printed' }, element('p', { textContent: title }), element('pre', { textContent: text }));

function explanations(verdict) {
  const said = [];
  if (verdict.mistake) {
    said.push(element('p', {}, element('strong', { textContent: `This is a known mistake: ${verdict.mistake.name}.` })),
      element('p', {}, ...inCode(verdict.mistake.sentence)));
  }
  if (verdict.advice) said.push(element('p', {}, ...inCode(verdict.advice)));
  if (verdict.diagnosis) said.push(element('p', {}, ...inCode(verdict.diagnosis)));
  if (verdict.uninitialised) {
    said.push(element('p', { textContent: 'The answer changes with what happens to lie in memory: a local variable is read before '
      + 'anything was stored in it.' }));
  }
  return said;
}

function groupsOf(verdict) {
  const list = element('ul', { className: 'groups' });
  for (const { sentence, result } of verdict.groups ?? []) {
    const passed = result === 'passed';
    list.append(element('li', { className: passed ? 'right' : result === 'failed' ? 'wrong' : 'unreached' },
      element('span', { className: 'result', textContent: passed ? 'holds: ' : result === 'failed' ? 'fails: ' : 'not reached: ' }), sentence));
  }
  return list;
}

// What stands below the headline. `goTo(line)` shows a line of the answer.
export function details(verdict, goTo) {
  const parts = [];
  if (verdict.warnings) parts.push(block(verdict.status === 'compile_error' ? 'The compiler stopped:' : 'The compiler warns:', verdict.warnings));
  if (verdict.output) parts.push(block('Your code printed:', verdict.output));
  if (verdict.status === 'broken') {
    parts.push(element('p', { textContent: 'The reference solution fails its own questions. This is a fault of Downhill, not yours: please report it.' }));
  }
  if (verdict.status === 'todo') {
    const left = verdict.todo_line ? `todo() is still called, line ${verdict.todo_line}: remove it when the answer is complete.` : 'Replace todo(); by your answer, then check it.';
    parts.push(element('p', { textContent: left }));
  }
  const failed = verdict.groups?.find(({ failure }) => failure);
  if (verdict.event) {
    const { sentence, line, during } = verdict.event;
    parts.push(element('p', { className: 'demand' }, 'Stopped: ', ...inCode(sentence)));
    if (line > 0) {
      const button = element('button', { type: 'button', className: 'line', textContent: `line ${line}` });
      button.addEventListener('click', () => goTo(line));
      parts.push(element('p', {}, 'at ', button));
    }
    parts.push(...explanations(verdict));
    if (during) parts.push(table(rowsOfCall(during)));
  } else if (failed && verdict.status !== 'right') {
    parts.push(element('p', { className: 'demand', textContent: failed.sentence }), ...explanations(verdict), table(rowsOfFailure(failed.failure)));
    if (failed.failure.second_pass) {
      parts.push(element('p', { textContent: 'The same call gave the right answer the first time and another one the second: something is '
        + 'remembered between calls.' }));
    }
  } else {
    parts.push(...explanations(verdict));
  }
  if ((verdict.groups?.length ?? 0) > 1 && ['wrong', 'interrupted'].includes(verdict.status)) parts.push(groupsOf(verdict));
  return parts;
}

// What the compiler said, by line and column of the answer.
export function diagnostics(text, path) {
  const found = [];
  for (const line of text.split('\n')) {
    const [, place, column, severity, message] = new RegExp(`^${path.replaceAll('.', '\\.')}:(\\d+):(\\d+): (?:fatal )?(error|warning|note): (.*)$`).exec(line) ?? [];
    if (place && severity !== 'note') found.push({ line: Number(place), column: Number(column), severity, message });
  }
  return found;
}
