// draw.mjs: draws what a program said into the picture that gnuplot made of what it said at the desk.
//
// The picture has a group for each part of a plot, in order, and so has the list of marks. From each group
// come colour, width, dashes, points and letters; then its content is drawn anew from the rows. Axes,
// tics and labels are gnuplot's, and never touched, so that nothing moves when a figure comes to life.
import { scaleLinear, scaleLog } from 'd3-scale';
import { select } from 'd3-selection';
import { curveNatural, line } from 'd3-shape';
import { readable, sprintf } from './format.mjs';

const helpers = { sprintf, column: (row) => (i) => row[i - 1] };
const far = 1e4; // what diverges leaves the picture, but not the numbers that a drawing can hold

const near = (x) => Math.max(-far, Math.min(far, x));
const rounded = (x) => Math.round(x * 100) / 100;

// Sets an attribute of each element to what `value` gives, but not to what it is: the browser would work all of it out anew.
function change(elements, name, value) {
  elements.each(function (...of) {
    const now = String(value.apply(this, of));
    if (this.getAttribute(name) !== now) this.setAttribute(name, now);
  });
}

function scaleOf({ log, domain, range }) {
  return (log ? scaleLog() : scaleLinear()).domain(domain).range(range);
}

// Letters as gnuplot marks them up: {/:Italic x} is slanted.
function setLetters(text, letters) {
  const pieces = readable(String(letters)).split(/\{\/:Italic ([^}]*)\}/);
  select(text).selectAll('tspan').data(pieces).join((enter) => enter.append('tspan').attr('font-style', (_, i) => i % 2 === 1 ? 'italic' : null))
    .each(function (piece) { if (this.textContent !== piece) this.textContent = piece; });
}

export class Picture {
  // `groups`: of the drawing, those that gnuplot made for the parts of its plots.
  // `over`: the groups of the reference's picture, where this is the reader's over it. It has only what is found or
  // learned, and where that begins, the reference's turns pale (style.css).
  constructor(svg, groups, { panels, marks, values }, over = null) {
    this.over = over;
    this.svg = svg;
    this.marksOf = (said) => marks({ ...values, ...said.values }, helpers);
    this.panels = panels.map((panel) => ({ ...panel, x: scaleOf(panel.x), y: scaleOf(panel.y) }));
    this.groups = groups;
    this.clips = panels.map((panel, i) => this.#clip(panel, i));
  }

  // Where a point of a panel lies in the picture, and the other way round.
  place(panel, x, y) {
    return [this.panels[panel].x(x), this.panels[panel].y(y)];
  }

  number(panel, left, top) {
    return [this.panels[panel].x.invert(left), this.panels[panel].y.invert(top)];
  }

  #clip({ x, y }, i) {
    const id = `${this.svg.closest('figure').id}-${this.over ? 'yours' : 'clip'}-${i}`;
    select(this.svg).append('clipPath').attr('id', id).append('rect')
      .attr('x', x.range[0] - 1).attr('width', x.range[1] - x.range[0] + 2)
      .attr('y', y.range[1] - 1).attr('height', y.range[0] - y.range[1] + 2);
    return `url(#${id})`;
  }

  // Takes from each group how it is drawn. `said` is what the program says at the desk.
  learn(said) {
    const marks = this.marksOf(said), drawn = marks.filter((mark) => mark.drawn).length;
    if (drawn !== this.groups.length) throw new Error(`${drawn} marks, but ${this.groups.length} groups`);
    const groups = [...this.groups];
    this.manners = marks.map((mark) => {
      const group = mark.drawn ? groups.shift() : select(this.groups.at(-1).parentNode).append('g').node();
      return group.querySelector('path, use, text, polygon') ? this.#manner(group, mark, said) : this.#ownManner(group, mark);
    });
  }

  // Without a curve: its program came to no end.
  clear() {
    this.manners.forEach(({ layer }) => layer.replaceChildren());
  }

  // How a mark is drawn of which gnuplot drew nothing: by the number of its line style.
  #ownManner(group, { style, pointsize, linewidth, align }) {
    const colour = style === 9 ? 'var(--plot-line)' : style === 1 ? 'var(--plot-ink)' : `var(--plot-${style})`;
    const layer = select(group).append('g').attr('fill', 'none').attr('stroke', 'currentColor')
      .attr('stroke-width', 1.2 * linewidth).node();
    const letters = layer.cloneNode(false);
    select(letters).attr('stroke', 'none').attr('fill', colour).attr('font-size', 15)
      .attr('text-anchor', { left: 'start', center: 'middle', right: 'end' }[align]);
    const circle = this.svg.querySelector('[id$="gpPt6"]').id;
    return { group, layer, kept: [], stroke: colour, symbol: `#${circle}`, size: 5.6 * pointsize, colour, fill: colour, opacity: 0.6, letters, dx: 0, dy: 4.88 };
  }

  #manner(group, mark, said) {
    const full = Array.from(group.children).filter((child) => child.childElementCount > 0);
    const layer = (full.find((child) => child.querySelector('path, use, polygon')) ?? full.at(-1)).cloneNode(false);
    const path = Array.from(group.querySelectorAll('path')).at(-1), use = group.querySelector('use');
    const polygon = group.querySelector('polygon'), text = group.querySelector('text');
    const manner = {
      group, layer, kept: [], stroke: path?.getAttribute('stroke'), dashes: path?.getAttribute('stroke-dasharray'),
      symbol: use?.getAttribute('href'), size: use?.getAttribute('transform').match(/scale\(([^)]*)\)/)[1],
      colour: use?.getAttribute('color'), fill: path?.getAttribute('stroke') ?? polygon?.getAttribute('fill'),
      opacity: polygon?.getAttribute('fill-opacity'),
    };
    if (mark.kind === 'labels' && text) {
      const place = text.parentNode.getAttribute('transform').match(/[-\d.]+/g).map(Number);
      const { left, top } = this.#points(mark, said)[0];
      Object.assign(manner, { letters: text.parentNode.cloneNode(false), dx: place[0] - left, dy: place[1] - top });
    } else if (text) { // an entry of the key: its name and its line
      manner.kept = [text.parentNode];
      const sample = path.cloneNode(false);
      sample.setAttribute('d', path.getAttribute('d').match(/^[^M]*M[^M]*/)[0]);
      manner.kept.push(sample);
    }
    return manner;
  }

  // Draws what was said. Of a run that is not at its end, what it has not come to yet stays as it was.
  draw(said) {
    this.marksOf(said).forEach((mark, i) => {
      if (mark.block !== undefined && !said.blocks.has(mark.block)) return;
      if (this.over && !(mark.drawn && mark.style > 1 && mark.style < 9)) return;
      const points = this.#points(mark, said), manner = this.manners[i], { layer } = manner;
      if (!manner.begun) this.#begin(manner);
      if (this.over && !manner.group.dataset.curve) this.over[this.groups.indexOf(manner.group)].classList.add('reference');
      if (/lines/.test(mark.kind)) this.#lines(mark, manner, layer, points);
      if (/points/.test(mark.kind)) this.#symbols(mark, manner, layer, points);
      if (mark.kind === 'vectors') this.#arrows(mark, manner, layer, points);
      if (mark.kind === 'labels') this.#labels(mark, manner, layer, points);
      if (mark.kind === 'boxxyerror') this.#boxes(mark, manner, layer, points);
    });
  }

  // What gnuplot drew stays until it is drawn anew.
  #begin(manner) {
    manner.begun = true;
    manner.layer.replaceChildren(...manner.kept);
    manner.group.replaceChildren(manner.layer);
  }

  // The rows of a mark as places in the picture, each with what the mark's expressions give, x and y first.
  #points(mark, said) {
    const { x, y } = this.panels[mark.panel];
    const rows = mark.curve ? this.#sampled(mark) : this.#rows(mark, said).map(mark.using);
    return rows.map((row) => ({ left: near(x(row[0])), top: near(y(row[1])), row }));
  }

  #rows({ block, every }, said) {
    const rows = block === undefined ? [[]] : said.blocks.get(block)?.rows ?? [];
    return every ? rows.slice(every[0], every[1] + 1) : rows;
  }

  // 300 points of a curve, as style.gp asks for.
  #sampled({ panel, along, curve }) {
    const ends = this.panels[panel].x.domain(), from = along[0] ?? ends[0], to = along[1] ?? ends[1];
    const between = along[0] === null ? scaleOf({ ...this.panels[panel].x, log: this.#isLog(panel), domain: [from, to], range: [0, 299] })
      : scaleLinear().domain([from, to]).range([0, 299]);
    return Array.from({ length: 300 }, (_, i) => curve(between.invert(i)));
  }

  #isLog(panel) {
    return 'base' in this.panels[panel].x;
  }

  #inside(panel, { left, top }) {
    const [x0, x1] = this.panels[panel].x.range(), [y1, y0] = this.panels[panel].y.range();
    return left > x0 - 0.1 && left < x1 + 0.1 && top > Math.min(y0, y1) - 0.1 && top < Math.max(y0, y1) + 0.1;
  }

  #lines(mark, manner, layer, points) {
    const path = line((point) => point.left, (point) => point.top).digits(2).defined(({ left, top }) => !Number.isNaN(left + top));
    const drawn = select(layer).selectAll('path.drawn').data([points]).join((enter) => enter.append('path').attr('class', 'drawn')
      .attr('stroke', manner.stroke).attr('stroke-dasharray', manner.dashes).attr('clip-path', this.clips[mark.panel]));
    change(drawn, 'd', mark.smooth ? path.curve(curveNatural) : path);
  }

  #symbols(mark, manner, layer, points) {
    const drawn = select(layer).selectAll('use').data(points.filter((point) => this.#inside(mark.panel, point)))
      .join((enter) => enter.append('use').attr('href', manner.symbol).attr('color', manner.colour));
    change(drawn, 'transform', ({ left, top }) => `translate(${rounded(left)},${rounded(top)}) scale(${manner.size})`);
  }

  // From (u, v) by (du, dv). A head is at most half as long as its arrow.
  #arrows(mark, manner, layer, points) {
    const { x, y } = this.panels[mark.panel], [size, degrees] = mark.head ?? [0, 0];
    const longest = x(x.domain()[0] + size) - x.range()[0], spread = degrees * Math.PI / 180;
    const heads = [], shafts = points.filter(({ row }) => row.every(Number.isFinite)).map(({ left, top, row: [u, v, du, dv] }) => {
      const right = near(x(u + du)), bottom = near(y(v + dv)), way = Math.atan2(bottom - top, right - left);
      const length = Math.min(longest, Math.hypot(right - left, bottom - top) / 2);
      const corner = (turn) => `${rounded(right - length * Math.cos(way + turn))},${rounded(bottom - length * Math.sin(way + turn))}`;
      if (mark.head) heads.push(`M${rounded(right)},${rounded(bottom)} L${corner(spread)} L${corner(-spread)} Z`);
      const back = length * Math.cos(spread);
      return `M${rounded(left)},${rounded(top)} L${rounded(right - back * Math.cos(way))},${rounded(bottom - back * Math.sin(way))}`;
    });
    const drawn = select(layer).selectAll('path.drawn').data([shafts, heads]).join((enter) => enter.append('path').attr('class', 'drawn')
      .attr('stroke', manner.stroke).attr('stroke-dasharray', (_, i) => i === 0 ? manner.dashes : null)
      .attr('fill', (_, i) => i === 0 ? 'none' : manner.fill).attr('clip-path', this.clips[mark.panel]));
    change(drawn, 'd', (paths) => paths.join(' '));
  }

  #labels(mark, manner, layer, points) {
    const drawn = select(layer).selectAll('g').data(points.filter((point) => this.#inside(mark.panel, point)))
      .join((enter) => enter.append(() => {
        const group = manner.letters.cloneNode(false);
        select(group).append('text');
        return group;
      }))
      .each(function ({ row }) { setLetters(this.firstChild, row[2]); });
    change(drawn, 'transform', ({ left, top }) => `translate(${rounded(left + manner.dx)},${rounded(top + manner.dy)})`);
  }

  // From x to x and from y to y: one path for all, so that no seams show.
  #boxes(mark, manner, layer, points) {
    const { x, y } = this.panels[mark.panel];
    const paths = points.filter(({ row }) => row.every(Number.isFinite)).map(({ row: [, , x0, x1, y0, y1] }) =>
      `M${rounded(x(x0))},${rounded(y(y0))} H${rounded(x(x1))} V${rounded(y(y1))} H${rounded(x(x0))} Z`);
    const drawn = select(layer).selectAll('path.drawn').data([paths]).join((enter) => enter.append('path').attr('class', 'drawn')
      .attr('stroke', 'none').attr('fill', manner.fill).attr('fill-opacity', manner.opacity).attr('clip-path', this.clips[mark.panel]));
    change(drawn, 'd', (all) => all.join(' '));
  }
}
