/** Resolves when the page has nothing else to do. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}

/** A hidden window may draw nothing. */
const longestMs = 200;

/** Resolves when a root that React is about to render is on the screen. */
export async function painted(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, longestMs));
  // React renders before the first or the second frame, which the next one follows.
  for (let frame = 0; frame < 3; frame += 1) {
    await Promise.race([late, new Promise(requestAnimationFrame)]);
  }
}
