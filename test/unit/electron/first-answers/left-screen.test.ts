import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeftScreen } from '../../../../electron/first-answers/left-screen.ts';
import type { LastScreen } from '../../../../shared/first-answers/last-screen.ts';

const screen: LastScreen = {
  markup: '<p>Resources</p>',
  conditions: { place: '/resources', language: 'en', isDark: false, display: '1920,1080,1' },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what the window showed', () => {
  it('is what it sent when it closed, until the data changes', () => {
    const left = new LeftScreen();
    left.leave(screen);
    expect(left.screen).toBe(screen);
    left.forget();
    expect(left.screen).toBeNull();
  });

  it('is asked of an open window', async () => {
    const left = new LeftScreen();
    await left.update(() => left.leave(screen));
    expect(left.screen).toBe(screen);
    await left.update(() => left.leave(null));
    expect(left.screen).toBeNull();
  });

  it('is nothing if the window does not answer', async () => {
    const left = new LeftScreen();
    left.leave(screen);
    const updated = left.update(() => {});
    await vi.advanceTimersByTimeAsync(1500);
    await updated;
    expect(left.screen).toBeNull();
  });
});
