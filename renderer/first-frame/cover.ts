import type { QueryClient } from '@tanstack/react-query';
import { answered } from '../bridge/client.ts';
import { inventoriesQuery } from '../inventories/queries.ts';
import { resourcesQuery, viewsQuery } from '../resources/queries.ts';

/** A page that is not drawn by then is shown as it is: what covers it cannot be used. */
const longestMs = 2000;

/**
 * Reads what the screen cannot do without, so that the first rendering has it: there is no hurry to draw a frame without
 * data while the last screen is shown. Only what the last run left, see `first-channels.ts`: the program is not started
 * yet.
 */
export async function readFirst(client: QueryClient): Promise<void> {
  const isOfRows = /^#\/resources\b/.test(window.location.hash);
  await atMost(
    Promise.all([
      client.prefetchQuery(inventoriesQuery),
      isOfRows && client.prefetchQuery(viewsQuery),
      isOfRows && client.prefetchQuery(resourcesQuery),
    ]),
  );
}

/** Removes the picture of the last screen once the page shows its data. One that is late is not shown any more. */
export async function uncovered(): Promise<void> {
  await atMost(answered());
  document.documentElement.dataset['drawn'] = 'true';
  for (const cover of document.querySelectorAll('.last-screen')) cover.remove();
}

function atMost(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, longestMs))]);
}
