// knob.mjs: a knob as a number, as a place on its slider, and in words. build.mjs sets the controls of a
// page with it, page.mjs reads them.
import { readable, sprintf } from './format.mjs';

const LOGARITHMIC = 240; // places on a logarithmic slider

// How many places the slider has beyond the first.
export function places({ from, to, step }) {
  return step === 0 ? LOGARITHMIC : Math.round((to - from) / step);
}

export function numberAt(knob, place) {
  const { from, to, step } = knob;
  if (step === 0) return Number((from * (to / from) ** (place / LOGARITHMIC)).toPrecision(3));
  return Number((from + step * place).toPrecision(12));
}

export function placeOf(knob, number) {
  const { from, to, step } = knob;
  const place = step === 0 ? LOGARITHMIC * Math.log(number / from) / Math.log(to / from) : (number - from) / step;
  return Math.max(0, Math.min(places(knob), Math.round(place)));
}

// The number nearest to this one that the knob can be at.
export function allowed(knob, number) {
  return numberAt(knob, placeOf(knob, Math.max(number, knob.step === 0 ? knob.from : -Infinity)));
}

export function inWords({ unit, choices }, number) {
  if (choices) return choices[number];
  const digits = readable(sprintf('%.3g', Math.abs(number) < 1e-12 && unit ? 0 : number));
  return digits + (unit.startsWith('°') ? unit : unit && `\u{a0}${unit}`);
}
