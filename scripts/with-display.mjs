import { exitCode, FORWARDED_SIGNALS, putLocalToolsOnPath, run } from './lib/run.mjs';
import { hasDisplay, startVirtualDisplay } from './lib/virtual-display.mjs';

/** Runs the command on its own display, which ends with it. */
async function runOnVirtualDisplay(command, args) {
  let earlySignal;
  for (const signal of FORWARDED_SIGNALS) {
    process.on(signal, () => {
      earlySignal = signal;
    });
  }
  const display = await startVirtualDisplay();
  try {
    if (earlySignal) return exitCode(null, earlySignal);
    return await run(command, args, { env: { ...process.env, ...display.environment } });
  } finally {
    await display.stop();
  }
}

async function runWithDisplay(command, args) {
  if (command === undefined) throw new Error('Usage: with-display.mjs COMMAND [ARGUMENT]…');
  putLocalToolsOnPath();
  return hasDisplay(process.platform, process.env)
    ? run(command, args)
    : runOnVirtualDisplay(command, args);
}

try {
  const [command, ...args] = process.argv.slice(2);
  process.exitCode = await runWithDisplay(command, args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
