import { app } from 'electron';

/** Runs a check at an interval; returns a function that stops it. */
export function every(ms: number, check: () => void): () => void {
  const timer = setInterval(check, Math.min(ms, longestTickMs()));
  return () => clearInterval(timer);
}

/** Shortens the interval for end-to-end tests. Never in a packaged program: its intervals must not be changed. */
function longestTickMs(): number {
  const given = Number(process.env['OVHCLOUD_INVENTORY_TICK_MS']);
  return app.isPackaged || !(given > 0) ? Infinity : given;
}
