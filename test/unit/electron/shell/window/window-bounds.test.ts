import { describe, expect, it } from 'vitest';
import {
  type Area,
  fitToDisplays,
  isWindowBounds,
} from '../../../../../electron/shell/window/window-bounds.ts';

const area = (x: number, y: number, width: number, height: number): Area => ({
  x,
  y,
  width,
  height,
});
const main = area(0, 25, 1920, 1055);
const left = area(-1280, 0, 1280, 1024);

describe('fitToDisplays', () => {
  it.each<[string, Area, Area[], ReturnType<typeof fitToDisplays>]>([
    ['as it was', area(100, 100, 1280, 800), [main], area(100, 100, 1280, 800)],
    [
      'as it was on another display',
      area(-1200, 50, 900, 700),
      [main, left],
      area(-1200, 50, 900, 700),
    ],
    ['as it was across two', area(-600, 100, 1200, 800), [main, left], area(-600, 100, 1200, 800)],
    ['partly off the side', area(1700, 100, 1280, 800), [main], area(1700, 100, 1280, 800)],
    [
      'wherever the system likes when its display is gone',
      area(-1200, 50, 900, 700),
      [main],
      { width: 900, height: 700 },
    ],
    [
      'no larger than a display that it is new on',
      area(5000, 5000, 3000, 2000),
      [main],
      { width: 1920, height: 1055 },
    ],
    [
      'back from above, where it could not be moved',
      area(100, -300, 1280, 800),
      [main],
      area(100, 25, 1280, 800),
    ],
    ['back from a corner', area(1900, 1000, 1280, 800), [main], area(640, 280, 1280, 800)],
    [
      'unchanged if no display is reported',
      area(100, 100, 1280, 800),
      [],
      area(100, 100, 1280, 800),
    ],
  ])('is %s', (_what, place, areas, expected) => {
    expect(fitToDisplays(place, areas)).toEqual(expected);
  });
});

describe('isWindowBounds', () => {
  it.each([
    { x: 0, y: 0, width: 0, height: 800, isMaximized: false },
    { x: 1e9, y: 0, width: 1280, height: 800, isMaximized: false },
    { x: 'left', y: 0, width: 1280, height: 800, isMaximized: false },
    { x: 0, y: 0, width: 1280, height: 800 },
    { x: 0.5, y: 0, width: 1280, height: 800, isMaximized: false },
    [],
    null,
  ])('refuses %j', (place) => {
    expect(isWindowBounds(place)).toBe(false);
  });
  it('accepts a position on another display', () => {
    expect(isWindowBounds({ x: -1280, y: 0, width: 1280, height: 800, isMaximized: true })).toBe(
      true,
    );
  });
});
