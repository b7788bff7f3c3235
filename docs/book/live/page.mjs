// page.mjs: brings the figures of a page to life. The page has the controls of each already, set by
// build.mjs; book.js loads this and then the script of each figure that comes near the screen.
import { select } from 'd3-selection';
import { Picture } from './draw.mjs';
import { inPieces, readable } from './format.mjs';
import { allowed, inWords, numberAt, placeOf } from './knob.mjs';
import { Beside, InPage } from './runner.mjs';

const OWN_LIMIT = 4000; // milliseconds that the reader's functions have for a run

const bytesOf = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

class Figure {
  constructor(figure, spec) {
    this.figure = figure;
    this.set = {};
    this.spec = spec;
    this.svg = figure.querySelector('.plot svg');
    this.controls = figure.querySelector('.knobs');
    this.groups = Array.from(this.svg.querySelectorAll('[id*="gnuplot_plot_"]'));
    this.picture = new Picture(this.svg, this.groups, spec);
    this.runner = new (spec.first ? Beside : InPage)(bytesOf(spec.program));
  }

  // Draws with the reader's functions as well: `program` has them.
  takeOwn(program) {
    if (!this.ownPicture) {
      this.ownPicture = new Picture(this.svg, this.groups.map((group) => this.#ownGroup(group)), this.spec, this.groups);
      this.ownPicture.learn(this.said);
    }
    this.ownRunner?.end();
    this.ownRunner = new Beside(program, OWN_LIMIT);
    this.ownRunning = false;
  }

  dropOwn() {
    if (!this.ownRunner) return;
    this.ownRunner.end();
    this.ownRunner = null;
    this.ownRunning = false;
    this.ownPicture.clear();
    this.#sayOfOwn('');
  }

  // The group in which the reader's curve was drawn over the reference's, or a new one.
  #ownGroup(group) {
    const drawn = this.svg.querySelector(`.yours[data-curve="${group.id}"]`);
    return drawn ?? select(this.svg).append('g').attr('class', 'yours').node();
  }

  // A program that runs for long is not run before the reader changes something: its picture is there.
  async start() {
    if (this.spec.first) {
      this.picture.learn({ ...this.spec.first, blocks: new Map(this.spec.first.blocks) });
      this.#showControls(this.spec.first);
    } else {
      await this.runner.run({}, (said) => {
        this.picture.learn(said);
        this.#show(said);
      });
    }
    if (this.spec.own) {
      this.takeOwn(bytesOf(this.spec.own));
      if (!this.spec.first) this.runOwn();
    }
    this.#listen();
    this.figure.dataset.state = 'ready';
  }

  #show(said) {
    this.picture.draw(said);
    if (said.alt) this.svg.setAttribute('aria-label', readable(said.alt));
    this.#say(readable(said.said) || 'Running …');
    this.#showControls(said);
  }

  #say(words) {
    this.words = words;
    this.figure.querySelector('.said').replaceChildren(...inPieces([words, this.ownWords].filter(Boolean).join(' ')).map(([element, text]) => {
      if (!element) return text;
      const piece = document.createElement(element);
      piece.textContent = text;
      return piece;
    }));
  }

  #showControls(said) {
    this.said = said;
    said.knobs.forEach((knob) => this.#showKnob(knob));
    this.#showHandles(said.handles);
  }

  // Runs with what is set now. While a run is under way in the page, the latest change waits for its end.
  async run() {
    if (this.running && this.runner instanceof InPage) { this.waiting = true; return; }
    this.running = true;
    this.waiting = false;
    this.runOwn();
    clearTimeout(this.late);
    if (this.runner instanceof Beside) this.late = setTimeout(() => this.#say('Running …'), 200);
    try {
      await this.runner.run({ ...this.set }, (said) => {
        clearTimeout(this.late);
        this.#show(said);
      });
    } catch (why) {
      this.#say(`The program ended early: ${why.message ?? why}.`);
    }
    this.running = false;
    if (this.waiting) this.run();
  }

  // The same with the reader's functions, which may crash or never come back.
  async runOwn() {
    if (!this.ownRunner) return;
    if (this.ownRunning) { this.ownWaiting = true; return; }
    this.ownRunning = true;
    this.ownWaiting = false;
    try {
      await this.ownRunner.run({ ...this.set }, (said) => this.ownPicture.draw(said));
      this.#sayOfOwn('');
    } catch (why) {
      this.ownPicture.clear();
      this.#sayOfOwn(why === 'stopped' ? `Your functions did not come back within ${OWN_LIMIT / 1000} s here, and were stopped.`
        : `Your functions crash here: ${why}.`);
    }
    this.ownRunning = false;
    if (this.ownWaiting) this.runOwn();
  }

  #sayOfOwn(words) {
    this.ownWords = words;
    this.#say(this.words);
  }

  number(knob) {
    return this.set[knob.name] ?? knob.start;
  }

  knob(name) {
    return this.said.knobs.find((knob) => knob.name === name);
  }

  turn(name, number) {
    this.set[name] = number;
    this.#showKnob(this.knob(name));
    this.run();
  }

  #showKnob(knob) {
    const control = this.controls.querySelector(`[data-knob="${knob.name}"]`), number = this.number(knob);
    const words = inWords(knob, number);
    if (control.matches('input')) {
      control.value = placeOf(knob, number);
      control.setAttribute('aria-valuetext', words);
      control.nextElementSibling.textContent = words;
    } else if (control.matches('select')) {
      control.value = number;
    }
  }

  #listen() {
    this.controls.addEventListener('input', ({ target }) => {
      const knob = this.knob(target.dataset.knob);
      this.turn(knob.name, target.matches('select') ? Number(target.value) : numberAt(knob, Number(target.value)));
    });
    this.controls.addEventListener('click', ({ target }) => {
      if (target.matches('.again')) this.turn(target.dataset.knob, this.number(this.knob(target.dataset.knob)) + 1);
      if (!target.matches('.reset')) return;
      this.set = {};
      this.run();
    });
  }

  // A ring at each point that can be dragged, at the edge of the picture where the point is outside. The keyboard has the
  // sliders.
  #showHandles(handles) {
    const { width, height } = this.svg.viewBox.baseVal;
    const places = handles.map((handle) => this.picture.place(handle.panel, handle.x, handle.y));
    select(this.svg).selectAll('g.handle').data(handles).join((enter) => {
      const group = enter.append('g').attr('class', 'handle').attr('aria-hidden', 'true');
      group.append('circle').attr('class', 'reach').attr('r', 22);
      group.append('circle').attr('class', 'ring').attr('r', 9);
      group.on('pointerdown', (event) => this.#drag(event));
      return group;
    }).attr('transform', (_, i) => `translate(${[width, height].map((size, k) => Math.max(12, Math.min(size - 12, places[i][k])))})`)
      .classed('sideways', ({ sideways, upwards, turns }) => sideways && !upwards && !turns)
      .classed('upwards', ({ sideways, upwards }) => !sideways && upwards);
  }

  #drag(event) {
    const ring = event.currentTarget;
    event.preventDefault();
    ring.setPointerCapture(event.pointerId);
    const { x, y, panel } = select(ring).datum(), at = this.#place(event), start = this.picture.place(panel, x, y);
    const off = [start[0] - at[0], start[1] - at[1]]; // where in the ring it was taken
    ring.onpointermove = (move) => {
      const [left, top] = this.#place(move);
      this.#follow(select(ring).datum(), left + off[0], top + off[1]);
    };
    ring.onpointerup = ring.onpointercancel = () => { ring.onpointermove = null; };
  }

  // Where the pointer is, in the picture's own measure.
  #place(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    return [x, y];
  }

  // The knobs of a handle change by as much as it is moved.
  #follow(handle, left, top) {
    const [x, y] = this.picture.number(handle.panel, left, top);
    const move = (name, number) => { if (name) this.set[name] = allowed(this.knob(name), number); };
    if (handle.turns) {
      const degrees = Math.atan2(y - handle.aboutY, x - handle.aboutX) * 180 / Math.PI;
      move(handle.turns, degrees < 0 ? degrees + 360 : degrees);
    } else {
      if (handle.sideways) move(handle.sideways, this.number(this.knob(handle.sideways)) + x - handle.x);
      if (handle.upwards) move(handle.upwards, this.number(this.knob(handle.upwards)) + y - handle.y);
    }
    this.run();
  }
}

const ready = new Map(); // the figures, by name

// The site puts programs with the reader's functions into `ownPrograms`, by the name of their figure, or takes them out
// again, and calls own().
function own(name) {
  const figure = ready.get(name), program = globalThis.ownPrograms?.get(name);
  if (!figure) return;
  if (!program) {
    figure.dropOwn();
    return;
  }
  figure.takeOwn(program);
  figure.runOwn();
}

globalThis.live = {
  own,

  // Called by the script of a figure.
  async figure(name, spec) {
    const figure = new Figure(document.querySelector(`figure[data-live="${name}"]`), spec);
    await figure.start();
    ready.set(name, figure);
    if (globalThis.ownPrograms?.has(name)) own(name);
  },
};
