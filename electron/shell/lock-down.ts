import { app, session } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Denies every page what our own pages never need. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${appOrigin()}/`)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/**
 * Otherwise Chromium downloads a dictionary from Google at every start, whatever the windows' spell-check settings are.
 */
export function fetchNoDictionary(): void {
  session.defaultSession.setSpellCheckerLanguages([]);
}

/** The page's permissions: copy text with a copy button, and show notifications about expiring keys. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications']);

export function denyPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(allowed.has(permission)),
  );
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, origin) => isOwn(origin) && allowed.has(permission),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  // The main process writes files, where the user chose; pages download none.
  defaultSession.on('will-download', (event) => event.preventDefault());
}

function isOwn(origin: string): boolean {
  return origin.replace(/\/$/, '') === appOrigin();
}
