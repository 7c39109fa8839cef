import { electronPath } from './electron-runtime.mjs';
import { electronArguments, mustGiveUpSandbox } from './lib/electron-arguments.mjs';
import { projectFolder, run } from './lib/run.mjs';

try {
  const isSandboxed = !mustGiveUpSandbox(process.platform, process.getuid?.());
  if (!isSandboxed) {
    console.error('Chromium has no sandbox for root; start as an ordinary user to have one.');
  }
  const userArguments = process.argv.slice(2);
  process.exitCode = await run(
    electronPath(),
    electronArguments({ folder: projectFolder, userArguments, isSandboxed }),
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
