import { flushSync } from 'react-dom';
import { type RowPositions, rowPositions } from './row-positions.ts';
import {
  offsetOf,
  type Scale,
  scaleOf,
  type Scrolled,
  scrolledBy,
  scrolledTo,
  settled,
} from './scroll-scale.ts';

/** Height of the header, as in `cells.module.css`. */
const headerHeight = 40;

/** Rows that are rendered above and below those in view. */
const overscan = 4;

/** Milliseconds in which a notch of a wheel is scrolled smoothly, and more. */
const wheelLasts = 500;

/** What is in view: how far the rows are scrolled and moved, and the height of the view. */
export interface RowView {
  offset: number;
  shift: number;
  height: number;
}

const nothingInView: RowView = { offset: 0, shift: 0, height: 0 };

/** The first and last row to render. Before the first layout, none. */
export function rangeOf(rows: RowPositions, { offset, height }: RowView) {
  if (height === 0 || rows.count === 0) return { first: 0, last: -1 };
  const top = offset - headerHeight;
  return {
    first: Math.max(0, rows.positionAt(top) - overscan),
    last: Math.min(rows.count - 1, rows.positionAt(top + height) + overscan),
  };
}

/** Knows how far the rows are scrolled, scrolls them, and has other ones rendered. */
export class RowScroller {
  #show: ((view: RowView) => void) | null = null;
  #element: HTMLElement | null = null;
  #rows = rowPositions(0, 1, []);
  #at: Scrolled = { scrollTop: 0, shift: 0 };
  #height = 0;
  #shown = nothingInView;
  /** When the page last heard of a wheel. */
  #wheelAt = Number.NEGATIVE_INFINITY;
  /** The row that was scrolled to, and to which edge, until its height is known. */
  #goal: { position: number; edge: 'start' | 'end' } | null = null;

  get count(): number {
    return this.#rows.count;
  }

  /** How far the rows are scrolled, in pixels. */
  get offset(): number {
    return offsetOf(this.#at);
  }

  /** What is to be rendered. */
  get view(): RowView {
    return this.#shown;
  }

  /** Calls `show` with what is to be rendered, now and whenever it changes, until the returned function is called. */
  showWith(show: (view: RowView) => void): () => void {
    this.#show = show;
    show(this.#shown);
    return () => {
      this.#show = null;
    };
  }

  /** Follows the element that is scrolled, until the returned function is called. */
  follow(element: HTMLElement): () => void {
    this.#element = element;
    this.#at = { scrollTop: element.scrollTop, shift: 0 };
    this.#height = element.clientHeight;
    this.#render();
    // At once, or else the browser would paint a frame without the rows that come into view.
    const onScroll = () => flushSync(() => this.#read());
    const onWheel = () => {
      this.#wheelAt = performance.now();
    };
    const observer = new ResizeObserver(() => {
      this.#height = element.clientHeight;
      flushSync(() => this.#moveTo(settled(this.#scale, this.#at)));
    });
    element.addEventListener('wheel', onWheel, { passive: true });
    element.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
      this.#element = null;
    };
  }

  /**
   * To be called when the heights of rows have changed, or with other rows. `isSame`: they are the same rows, so the
   * first one in view stays where it is.
   */
  place(rows: RowPositions, isSame: boolean): void {
    const before = this.#rows;
    if (rows === before) return;
    if (isSame) this.#read();
    else this.#goal = null;
    const { offset } = this;
    const first = before.positionAt(offset);
    const moved = isSame ? rows.offsetOf(first) - before.offsetOf(first) : 0;
    this.#rows = rows;
    if (this.#element === null) return;
    if (this.#goal !== null) this.#reachGoal(this.#goal);
    else if (moved === 0 && offset <= this.#scale.contentMax)
      this.#moveTo(settled(this.#scale, this.#at));
    else this.scrollToOffset(offset + moved);
  }

  scrollToOffset(offset: number): void {
    this.#moveTo(scrolledTo(this.#scale, offset));
  }

  /** Scrolls as little as possible; not at all if the whole row is in view. */
  scrollToPosition(position: number): void {
    this.#read();
    const start = this.#rows.offsetOf(position);
    const end = start + this.#rows.heightOf(position) + headerHeight;
    const edge = end >= this.offset + this.#height ? 'end' : start <= this.offset ? 'start' : null;
    if (edge === null) return;
    const goal = { position, edge } as const;
    this.#goal = goal;
    this.#reachGoal(goal);
    // An expanded row is measured in the next frame, after its callbacks.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#goal === goal) this.#goal = null;
      }),
    );
  }

  isRendered(position: number): boolean {
    const { first, last } = rangeOf(this.#rows, this.#shown);
    return position >= first && position <= last;
  }

  get #scale(): Scale {
    return scaleOf(this.#rows.total, headerHeight, this.#height);
  }

  #reachGoal({ position, edge }: { position: number; edge: 'start' | 'end' }): void {
    const start = this.#rows.offsetOf(position);
    const end = start + this.#rows.heightOf(position) + headerHeight;
    this.scrollToOffset(edge === 'start' ? start : end - this.#height);
  }

  /** Takes over how far the browser has scrolled. */
  #read(): void {
    if (this.#element === null) return;
    const { scrollTop } = this.#element;
    // Also of what was set here; a pixel may be several of the screen.
    if (Math.abs(scrollTop - this.#at.scrollTop) > 1) this.#goal = null;
    const isWheel = performance.now() - this.#wheelAt < wheelLasts;
    const at = scrolledBy(this.#scale, this.#at, { scrollTop, isWheel });
    this.#at = { ...this.#at, scrollTop };
    this.#moveTo(at);
  }

  #moveTo(at: Scrolled): void {
    const isSet = at.scrollTop !== this.#at.scrollTop;
    this.#at = at;
    if (isSet && this.#element !== null) this.#element.scrollTop = at.scrollTop;
    this.#render();
  }

  #render(): void {
    const view = { offset: this.offset, shift: this.#at.shift, height: this.#height };
    if (isSameRange(this.#rows, view, this.#shown)) return;
    this.#shown = view;
    this.#show?.(view);
  }
}

function isSameRange(rows: RowPositions, view: RowView, other: RowView): boolean {
  if (view.shift !== other.shift) return false;
  const [one, two] = [rangeOf(rows, view), rangeOf(rows, other)];
  return one.first === two.first && one.last === two.last;
}
