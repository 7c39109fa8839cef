import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readFirst, uncovered } from '../../../../renderer/first-frame/cover.ts';
import { inventoriesQuery } from '../../../../renderer/inventories/queries.ts';
import { resourcesQuery } from '../../../../renderer/resources/queries.ts';
import { createFakeBridge } from '../../../fakes/fake-bridge.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div class="last-screen"></div>';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  delete document.documentElement.dataset['drawn'];
});

/** Whether a promise is settled after this time. */
async function isSettledAfter(ms: number, promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  void promise.finally(() => {
    isSettled = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return isSettled;
}

it.each([
  ['#/resources?search=a', true],
  ['#/coverage', false],
])('reads what the first rendering of %s shows', async (address, hasRows) => {
  window.history.replaceState(null, '', `/${address}`);
  vi.stubGlobal('bridge', createFakeBridge().bridge);
  const client = new QueryClient();
  expect(await isSettledAfter(500, readFirst(client))).toBe(true);
  expect(client.getQueryData(inventoriesQuery.queryKey)).toEqual([]);
  expect(client.getQueryData(resourcesQuery.queryKey) !== undefined).toBe(hasRows);
});

it('covers the page until its data is answered and drawn', async () => {
  vi.stubGlobal('bridge', createFakeBridge().bridge);
  void readFirst(new QueryClient());
  expect(await isSettledAfter(1, uncovered())).toBe(false);
  expect(document.querySelector('.last-screen')).not.toBeNull();
  await vi.advanceTimersByTimeAsync(700);
  expect(document.querySelector('.last-screen')).toBeNull();
  expect(document.documentElement.dataset['drawn']).toBe('true');
});

it('uncovers a page that is not answered', async () => {
  vi.stubGlobal('bridge', { call: () => new Promise(() => {}) });
  const reading = readFirst(new QueryClient());
  expect(await isSettledAfter(1999, reading)).toBe(false);
  expect(await isSettledAfter(2, reading)).toBe(true);
  expect(await isSettledAfter(1999, uncovered())).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect(document.querySelector('.last-screen')).toBeNull();
});
