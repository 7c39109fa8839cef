/*
 * A million rows of 40 px are higher than browsers can lay out: Chromium ends an element at 33,554,428 px, Firefox at
 * 17,895,697. And browsers store how far an element is scrolled as a 32-bit float, which above 8,388,608 is no longer
 * exact to half a pixel: rows would tremble. So the element of the rows has a limited height, and the rows are moved in
 * it: offset in the rows = scrollTop + shift.
 *
 * - The wheel, a touchpad, keys and the browser itself scroll by little: rows follow pixel by pixel, with the same shift.
 *   The browser moves what is painted by itself, before the page knows of it; any other scale would tremble.
 * - Dragging the scroll bar by its smallest step moves the element by more than a screen: only then is the offset
 *   calculated from the place of the scroll bar.
 * - Near both ends the shift is exact, so that first and last row are where the scroll bar ends. In between it may lag
 *   behind by `drift`, which is less than the scroll bar shows. Then scrollTop is set, and the rows with it, in the same
 *   frame. This ends the browser's smooth scrolling of one notch of a wheel, so it must be rare.
 */

/** Higher elements are limited to this. */
const limit = 8_000_000;

/** Above and below the shift is exact. */
const endZone = 40_000;

/** How far the shift may lag behind. Less than `endZone`, or else the scroll bar could end before the rows do. */
const drift = endZone / 2;

export interface Scale {
  /** How far the rows can be scrolled. */
  contentMax: number;
  /** How far their element can be scrolled. */
  elementMax: number;
  viewport: number;
}

export interface Scrolled {
  scrollTop: number;
  /** How far the rows are moved up in their element. */
  shift: number;
}

/** The height of an element for content that is as high as this. */
export function elementHeight(contentHeight: number): number {
  return Math.min(contentHeight, limit);
}

/** `above`: height of what is scrolled with the rows, above them. */
export function scaleOf(contentHeight: number, above: number, viewport: number): Scale {
  return {
    contentMax: Math.max(0, contentHeight + above - viewport),
    elementMax: Math.max(0, elementHeight(contentHeight) + above - viewport),
    viewport,
  };
}

export function offsetOf({ scrollTop, shift }: Scrolled): number {
  return scrollTop + shift;
}

/** The offset, with the scroll bar where it belongs. */
export function scrolledTo(scale: Scale, offset: number): Scrolled {
  const within = Math.max(0, Math.min(scale.contentMax, offset));
  const shift = shiftAt(scale, within, scale.contentMax);
  return { scrollTop: within - shift, shift };
}

/**
 * After the browser has scrolled the element; scrollTop is not the same if it has to be set. `isWheel`: by a wheel or a
 * touchpad, so if it is far, the page was busy meanwhile.
 */
export function scrolledBy(
  scale: Scale,
  before: Scrolled,
  { scrollTop, isWheel }: { scrollTop: number; isWheel: boolean },
): Scrolled {
  const isJump = Math.abs(scrollTop - before.scrollTop) > (isWheel ? drift : smallestJump(scale));
  const shift = isJump ? shiftAt(scale, scrollTop, scale.elementMax) : before.shift;
  return settled(scale, { scrollTop, shift });
}

/** The same, or the same offset with another scrollTop if the shift lags behind too far. */
export function settled(scale: Scale, at: Scrolled): Scrolled {
  const shift = shiftAt(scale, offsetOf(at), scale.contentMax);
  const isExact = shift === 0 || shift === scale.contentMax - scale.elementMax;
  const isSettled = isExact ? at.shift === shift : Math.abs(at.shift - shift) <= drift;
  return isSettled ? at : scrolledTo(scale, offsetOf(at));
}

/** The shift where the rows or the element are scrolled by `along` of `most`. Whole pixels, so that rows stay sharp. */
function shiftAt({ contentMax, elementMax }: Scale, along: number, most: number): number {
  const whole = contentMax - elementMax;
  if (along <= endZone) return 0;
  if (along >= most - endZone) return whole;
  return Math.round((whole * (along - endZone)) / (most - 2 * endZone));
}

/** Less than a scroll bar moves the element for a quarter of a pixel, but not less than a screen. */
function smallestJump({ elementMax, viewport }: Scale): number {
  return Math.min(drift, Math.max(viewport, elementMax / (4 * Math.max(1, viewport))));
}
