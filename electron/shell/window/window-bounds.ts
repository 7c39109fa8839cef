/** Position and size of the window in the system's pixels, while neither maximised nor minimised. */
export interface WindowBounds extends Area {
  isMaximized: boolean;
}

/** A part of the desktop. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Minimum visible part of the window's title bar, so that the user can drag it. */
const minVisibleWidth = 120;
const minVisibleHeight = 24;

const farthest = 100_000;

/** Whether this is a position that can be used. Without zod: it is loaded only after the window has opened. */
export function isWindowBounds(value: unknown): value is WindowBounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height, isMaximized } = value as Record<string, unknown>;
  const isWithin = (each: unknown, least: number) =>
    typeof each === 'number' && Number.isInteger(each) && each >= least && each <= farthest;
  return (
    isWithin(x, -farthest) &&
    isWithin(y, -farthest) &&
    isWithin(width, 1) &&
    isWithin(height, 1) &&
    typeof isMaximized === 'boolean'
  );
}

/**
 * Returns where to open a window that was last at `place`. `areas`: the work areas of the connected displays, the
 * primary one first. Without x and y, the system chooses the position.
 */
export function fitToDisplays(
  place: Area,
  areas: readonly Area[],
): { x?: number; y?: number; width: number; height: number } {
  const { x, y, width, height } = place;
  const top = { x, y, width, height: minVisibleHeight };
  const isReachable = areas.some((area) => {
    const shared = overlapOf(top, area);
    return shared.width >= Math.min(minVisibleWidth, width) && shared.height >= minVisibleHeight;
  });
  const [main] = areas;
  if (isReachable || main === undefined) return { x, y, width, height };
  const nearest = areas.reduce((best, area) =>
    sharedWith(place, area) > sharedWith(place, best) ? area : best,
  );
  const isGone = sharedWith(place, nearest) === 0;
  const size = {
    width: Math.min(width, nearest.width),
    height: Math.min(height, nearest.height),
  };
  if (isGone) return size;
  return {
    x: clamp(x, nearest.x, nearest.x + nearest.width - size.width),
    y: clamp(y, nearest.y, nearest.y + nearest.height - size.height),
    ...size,
  };
}

function overlapOf(a: Area, b: Area): { width: number; height: number } {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}

function sharedWith(a: Area, b: Area): number {
  const { width, height } = overlapOf(a, b);
  return width * height;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
