import { app, session } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Denies the page everything that a page of ours never needs. */
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

/** Else Chromium fetches a dictionary from Google at every start, whatever windows say of spelling. */
export function fetchNoDictionary(): void {
  session.defaultSession.setSpellCheckerLanguages([]);
}

/** What the page may do: copy text when a copy button is pressed, and tell of keys that expire. */
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
  // Files are written by main, where the user said; a page downloads none.
  defaultSession.on('will-download', (event) => event.preventDefault());
}

function isOwn(origin: string): boolean {
  return origin.replace(/\/$/, '') === appOrigin();
}
