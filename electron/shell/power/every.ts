import { app } from 'electron';

/** Does something again and again; returns what stops it. */
export function every(ms: number, check: () => void): () => void {
  const timer = setInterval(check, Math.min(ms, longestTickMs()));
  return () => clearInterval(timer);
}

/** Journeys do not wait for half-minutes. Never in a packaged app: nobody may hurry what it does by itself. */
function longestTickMs(): number {
  const given = Number(process.env['OVHCLOUD_INVENTORY_TICK_MS']);
  return app.isPackaged || !(given > 0) ? Infinity : given;
}
