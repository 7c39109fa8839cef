import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';

/*
 * The page is served with a scheme of its own: `file:` pages may read other files, and have no origin that a policy
 * could name. See https://www.electronjs.org/docs/latest/tutorial/security, items 7 and 18.
 */
const scheme = 'app';
const host = 'inventory';

/** `unsafe-inline` only for styles: Mantine passes sizes and colours in style attributes. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Returns the dev server's origin when `npm run dev` runs the unpackaged program; otherwise our own scheme's. */
export function appOrigin(): string {
  return devServer() ?? `${scheme}://${host}`;
}

export function appUrl(): string {
  return `${appOrigin()}/index.html`;
}

/** Must run before Electron's `ready` event. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the page of the build in `distFolder`, and nothing else of it. */
export function serveApp(distFolder: string): void {
  const folder = join(distFolder, 'renderer');
  // Node loads this when it is first used, for 50 ms: now, while the window's process starts, and not when it asks.
  void globalThis.Response;
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    const type = contentTypes[extname(path)];
    if (url.host !== host || !path.startsWith(folder + sep) || !type) return notFound();
    try {
      return new Response(await readFile(path), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-store',
        },
      });
    } catch {
      return notFound();
    }
  });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** Loopback only, never in a packaged program. Set by `scripts/dev.ts`. */
function devServer(): string | null {
  const origin = process.env['OVHCLOUD_INVENTORY_DEV_SERVER'];
  if (app.isPackaged || !origin) return null;
  return /^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(origin) ? origin : null;
}
