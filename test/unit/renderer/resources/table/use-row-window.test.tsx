import { act, fireEvent, render } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowScroller } from '../../../../../renderer/resources/table/row-scroller.ts';
import {
  type RowWindow,
  useRowWindow,
  useWindowRows,
} from '../../../../../renderer/resources/table/use-row-window.ts';
import { giveElementsSize } from '../render-resources.tsx';

const million = 1_000_000;
const keys = Array.from({ length: million }, (_, index) => `r${index}`);
const all = Uint32Array.from(keys, (_, index) => index);
const none: ReadonlySet<string> = new Set();

/** As in `giveElementsSize`, without the header. */
const roomForRows = 800 - 40;

interface TableProps {
  visible?: Uint32Array;
  expanded?: ReadonlySet<string>;
  activePosition?: number;
  isNarrow?: boolean;
}

let rowScroller: RowScroller;
let renders = 0;
let tableRenders = 0;

function Table({
  visible = all,
  expanded = none,
  activePosition = -1,
  isNarrow = false,
}: TableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { rowWindow, height } = useRowWindow({ scroller, keys, visible, expanded, isNarrow });
  useLayoutEffect(() => {
    tableRenders += 1;
  });
  return (
    <div ref={scroller} id="scroller">
      <div id="rows" style={{ height }}>
        <Rows {...{ rowWindow, expanded, activePosition }} />
      </div>
    </div>
  );
}

interface RowsProps {
  rowWindow: RowWindow;
  expanded: ReadonlySet<string>;
  activePosition: number;
}

function Rows({ rowWindow, expanded, activePosition }: RowsProps) {
  const items = useWindowRows(rowWindow, activePosition);
  useLayoutEffect(() => {
    rowScroller = rowWindow.rowScroller;
    renders += 1;
  });
  return items.map(({ position, key, top }) => (
    <div
      key={key}
      data-index={position}
      style={{ top }}
      ref={expanded.has(key) ? rowWindow.measure : undefined}
    />
  ));
}

/** The heights that a layout would report, by key. */
let measured: Record<string, number> = {};
let resize = () => undefined as void;

class FakeObserver {
  readonly #targets = new Set<Element>();

  constructor(callback: (entries: { target: Element }[]) => void) {
    const before = resize;
    resize = () => {
      before();
      callback([...this.#targets].map((target) => ({ target })));
    };
  }

  observe(target: Element) {
    this.#targets.add(target);
  }

  unobserve(target: Element) {
    this.#targets.delete(target);
  }

  disconnect() {
    this.#targets.clear();
  }
}

beforeEach(() => {
  giveElementsSize();
  measured = {};
  resize = () => undefined;
  vi.stubGlobal('ResizeObserver', FakeObserver);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(
    this: HTMLElement,
  ) {
    return { height: measured[`r${this.dataset['index'] ?? ''}`] ?? 40 } as DOMRect;
  });
});

const element = (id: string) => document.querySelector<HTMLElement>(`#${id}`)!;
const row = (position: number) =>
  document.querySelector<HTMLElement>(`[data-index="${String(position)}"]`);

/** Where a row is in the view, from below the header; null: it is not rendered. */
function placeOf(position: number): number | null {
  const found = row(position);
  return found === null ? null : Number.parseFloat(found.style.top) - element('scroller').scrollTop;
}

/** As the browser does: not beyond the ends. */
function scrollTo(top: number) {
  const most = Number.parseFloat(element('rows').style.height) - roomForRows;
  element('scroller').scrollTop = Math.max(0, Math.min(most, top));
  fireEvent.scroll(element('scroller'));
}

function scrollBy(by: number) {
  scrollTo(element('scroller').scrollTop + by);
}

function layOut() {
  act(() => resize());
}

describe('a table of a million rows', () => {
  it('has an element that browsers can lay out, and renders the rows in view only', () => {
    render(<Table />);
    expect(Number.parseFloat(element('rows').style.height)).toBeLessThan(16_000_000);
    expect(placeOf(0)).toBe(0);
    expect(element('rows').childElementCount).toBeLessThan(40);
  });

  it('shows its last row at the end of the scroll bar, and its first at the start', () => {
    render(<Table />);
    scrollTo(Number.POSITIVE_INFINITY);
    expect(placeOf(million - 1)).toBe(roomForRows - 40);
    scrollTo(0);
    expect(placeOf(0)).toBe(0);
  });

  it('shows rows everywhere while the scroll bar is dragged', () => {
    render(<Table />);
    for (let share = 0; share <= 1; share += 0.01) {
      scrollTo(share * Number.parseFloat(element('rows').style.height));
      const tops = [...element('rows').children].map(
        (child) => placeOf(Number(child.getAttribute('data-index'))) ?? 0,
      );
      expect(Math.min(...tops)).toBeLessThanOrEqual(0);
      expect(Math.max(...tops)).toBeGreaterThanOrEqual(roomForRows - 40);
    }
  });

  it('moves by the pixels of a wheel in the middle too', () => {
    render(<Table />);
    act(() => rowScroller.scrollToPosition(600_000));
    const before = placeOf(600_000) ?? Number.NaN;
    scrollBy(-120);
    expect(placeOf(600_000)).toBe(before + 120);
    scrollBy(120);
    expect(placeOf(600_000)).toBe(before);
  });

  it('moves by the pixels of a wheel although the page was busy meanwhile', () => {
    render(<Table />);
    act(() => rowScroller.scrollToOffset(20_000_000));
    fireEvent.wheel(element('scroller'));
    scrollBy(12_000);
    expect(rowScroller.offset).toBe(20_012_000);
  });

  it('leaves a far row with the focus rendered, without making the element higher', () => {
    const { rerender } = render(<Table activePosition={million - 1} />);
    expect(placeOf(0)).toBe(0);
    const bottom = Number.parseFloat(row(million - 1)?.style.top ?? '') + 40;
    expect(bottom).toBeLessThanOrEqual(Number.parseFloat(element('rows').style.height));
    rerender(<Table activePosition={0} />);
    scrollTo(Number.POSITIVE_INFINITY);
    expect(placeOf(million - 1)).toBe(roomForRows - 40);
    expect(placeOf(0)).toBeLessThanOrEqual(-40);
  });

  it('is scrolled as little as a key needs', () => {
    render(<Table />);
    act(() => rowScroller.scrollToPosition(5));
    expect(rowScroller.offset).toBe(0);
    act(() => rowScroller.scrollToPosition(500_000));
    expect(placeOf(500_000)).toBe(roomForRows - 40);
    act(() => rowScroller.scrollToPosition(499_995));
    expect(placeOf(500_000)).toBe(roomForRows - 40);
    act(() => rowScroller.scrollToPosition(499_000));
    expect(placeOf(499_000)).toBe(0);
    act(() => rowScroller.scrollToPosition(million - 1));
    expect(placeOf(million - 1)).toBe(roomForRows - 40);
  });

  it('returns to a place that it was left at', () => {
    const { unmount } = render(<Table />);
    act(() => rowScroller.scrollToPosition(700_123));
    const { offset } = rowScroller;
    const before = placeOf(700_123);
    unmount();
    render(<Table />);
    act(() => rowScroller.scrollToOffset(offset));
    expect(placeOf(700_123)).toBe(before);
  });
});

describe('an expanded row', () => {
  const expanded = new Set(['r3']);

  it('moves the rows below it by what it is high, once it is laid out', () => {
    measured = { r3: 300 };
    render(<Table expanded={expanded} />);
    expect(placeOf(4)).toBe(3 * 40 + 420);
    layOut();
    expect(placeOf(4)).toBe(3 * 40 + 300);
    measured = { r3: 350 };
    layOut();
    expect(placeOf(4)).toBe(3 * 40 + 350);
  });

  it('leaves what is in view where it is when it grows or is collapsed above', () => {
    measured = { r3: 300 };
    const { rerender } = render(<Table activePosition={3} expanded={expanded} />);
    layOut();
    scrollTo(2000);
    const position = 50;
    const before = placeOf(position);
    expect(before).not.toBeNull();
    measured = { r3: 500 };
    layOut();
    expect(placeOf(position)).toBe(before);
    expect(rowScroller.offset).toBe(2200);
    rerender(<Table activePosition={3} expanded={none} />);
    expect(placeOf(position)).toBe(before);
  });

  it('is in view as a whole when it was scrolled to before its height was known', () => {
    measured = { r600000: 200 };
    render(<Table expanded={new Set(['r600000'])} />);
    act(() => rowScroller.scrollToPosition(600_000));
    layOut();
    expect(placeOf(600_001)).toBe(roomForRows);
  });
});

describe('rows that stay', () => {
  it('are not rendered again for a scroll that shows no other rows', () => {
    render(<Table />);
    scrollBy(41);
    const before = renders;
    scrollBy(10);
    scrollBy(-5);
    expect(renders).toBe(before);
  });

  it('do not have the table around them rendered again while they are scrolled', () => {
    render(<Table />);
    const before = tableRenders;
    scrollBy(5000);
    scrollTo(Number.POSITIVE_INFINITY);
    expect(placeOf(million - 1)).not.toBeNull();
    expect(tableRenders).toBe(before);
  });

  it('are in the same place of the view when rows take two lines', () => {
    const { rerender } = render(<Table />);
    act(() => rowScroller.scrollToOffset(40 * 1000));
    rerender(<Table isNarrow />);
    expect(placeOf(1000)).toBe(0);
  });
});

describe('fewer rows', () => {
  it('are shown to their last one', () => {
    const { rerender } = render(<Table />);
    scrollTo(Number.POSITIVE_INFINITY);
    rerender(<Table visible={all.slice(0, 100)} />);
    expect(placeOf(99)).toBe(roomForRows - 40);
    rerender(<Table visible={all.slice(0, 2)} />);
    expect(placeOf(0)).toBe(0);
  });
});
