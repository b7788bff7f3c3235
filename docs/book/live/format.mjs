// format.mjs: C's printf for what the programs of chapters/figures print, and gnuplot's sprintf.

// As %e: at least two digits in the exponent.
function exponential(x, precision) {
  return x.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

// As %g: so many digits as are significant, no zeros at the end.
function general(x, precision) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x < 0 ? '-inf' : 'inf';
  const digits = precision || 1;
  const exponent = Number(x.toExponential(digits - 1).split('e')[1]);
  if (exponent < -4 || exponent >= digits) return exponential(x, digits - 1).replace(/\.?0*e/, 'e');
  const fixed = x.toFixed(digits - 1 - exponent);
  return fixed.includes('.') ? fixed.replace(/\.?0*$/, '') : fixed;
}

// One number or text in the form of a specification such as %-8.3g.
function formatted(argument, flags, width, precision, conversion) {
  let text;
  switch (conversion) {
    case 'e': text = exponential(argument, precision ?? 6); break;
    case 'f': text = argument.toFixed(precision ?? 6); break;
    case 'g': text = general(argument, precision ?? 6); break;
    case 's': text = String(argument).slice(0, precision); break;
    case 'c': text = String.fromCharCode(argument); break;
    default: text = String(argument); // d, i, u
  }
  if (flags.includes('+') && argument >= 0) text = '+' + text;
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width, flags.includes('0') ? '0' : ' ');
}

const specification = /%([-+ 0#]*)(\d*)(?:\.(\d+))?(z|ll|l)?([a-z%])/g;

// `next(conversion, size)` gives the arguments one by one.
function fill(text, next) {
  return text.replace(specification, (whole, flags, width, precision, size, conversion) => conversion === '%' ? '%'
    : formatted(next(conversion, size), flags, Number(width), precision && Number(precision), conversion));
}

export function sprintf(text, ...rest) {
  return fill(text, (conversion) => /[diu]/.test(conversion) ? Math.trunc(rest.shift()) : rest.shift());
}

// The arguments lie in a program's memory from `at` on, each aligned to its size.
export function format(text, view, at, textAt) {
  const aligned = (size) => {
    at = Math.ceil(at / size) * size;
    at += size;
    return at - size;
  };
  return fill(text, (conversion, size) => {
    if (/[efg]/.test(conversion)) return view.getFloat64(aligned(8), true);
    if (conversion === 's') return textAt(view.getUint32(aligned(4), true));
    if (size === 'll') return view.getBigInt64(aligned(8), true);
    return conversion === 'd' || conversion === 'i' ? view.getInt32(aligned(4), true) : view.getUint32(aligned(4), true);
  });
}

// A number as the book sets it: 1.2e-05 is 1.2 × 10⁻⁵.
export function readable(text) {
  const raised = (digits) => digits.replace(/[-\d]/g, (c) => c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[c]);
  return text
    .replace(/(-?\d+(?:\.\d+)?)e([+-]\d+)/g, (_, mantissa, exponent) =>
      `${mantissa === '1' ? '' : mantissa + ' × '}10${raised(String(Number(exponent)))}`)
    .replace(/(^|[\s(])-(?=[\d. ])/g, '$1−').replaceAll(' × ', '\u{a0}×\u{a0}').replaceAll(' = ', '\u{a0}=\u{a0}');
}

// Words in pieces: of "start *w*_0" the w is slanted and the 0 stands below. Each piece is [element, text].
export function inPieces(words) {
  const pieces = words.split(/(\*[^*]+\*|_\w+)/).filter((piece) => piece !== '');
  return pieces.map((piece) => piece.startsWith('*') ? ['i', piece.slice(1, -1)] : piece.startsWith('_') ? ['sub', piece.slice(1)] : ['', piece]);
}
