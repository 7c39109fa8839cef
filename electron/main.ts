import { app } from 'electron';
import { registerAppScheme } from './shell/app-protocol.ts';
import { lockDown } from './shell/lock-down.ts';
import { startShell } from './shell/start-shell.ts';

registerAppScheme();
lockDown();

// As root, Chromium refuses to start sandboxed helper processes. Each window is sandboxed in any case.
if (process.getuid?.() !== 0) app.enableSandbox();

if (app.requestSingleInstanceLock()) void startShell();
else app.quit();
