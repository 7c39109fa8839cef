/** Milliseconds that the next run waits at most for one that does not end. */
const longestRunMs = 2000;

/**
 * Returns a function that runs `act` at once, or, soon after another run, once more after it: with at least
 * `intervalMs` between two runs and not before the last one has ended. The last of many requests is never lost.
 */
export function paced(act: () => Promise<unknown>, intervalMs: number): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    do {
      isWanted = false;
      try {
        await Promise.race([act(), wait(longestRunMs)]);
      } catch (error) {
        // Reported as an uncaught one; the next request must still run.
        reportError(error);
      }
      await wait(intervalMs);
    } while (isWanted);
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
