import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  plantedDatabasePassword,
  plantedRescuePassword,
} from '../simulator/account/planted-secrets.ts';
import { expect, test } from './fixtures.ts';
import { rowsIn } from './resource-rows.ts';
import { lockedInPreferences } from './locked-in.ts';
import { addInventory, fillKeys, openAddDialog, waitForSync } from './steps.ts';
import { t } from './texts.ts';

test('the page is locked in', async ({ app, page }) => {
  await expect(page.getByRole('button', { name: t('common.addInventory') }).first()).toBeVisible();

  await test.step('it runs isolated and sandboxed, without Node', async () => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as
        (Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }) | undefined;
      return contents?.getLastWebPreferences();
    });
    expect(preferences).toMatchObject(lockedInPreferences);
    const globals = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].filter((name) => name in window),
    );
    expect(globals).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window.bridge))).toEqual(['call', 'on']);
  });

  await test.step('its policy allows no foreign or inline script', async () => {
    const policy = await page.evaluate(async () => {
      const answer = await fetch(location.href.replace(/#.*/, ''));
      return answer.headers.get('Content-Security-Policy');
    });
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.intruded = true';
      document.head.append(script);
      return 'intruded' in window;
    });
    expect(ran).toBe(false);
  });

  await test.step('its scheme serves nothing outside the page', async () => {
    const statuses = await page.evaluate(() =>
      Promise.all(
        [
          'app://inventory/../main.cjs',
          'app://inventory/..%2fmain.cjs',
          'app://inventory/%2e%2e/main.cjs',
          'app://other/index.html',
        ].map((url) =>
          fetch(url).then(
            ({ status }) => status,
            () => 'refused',
          ),
        ),
      ),
    );
    for (const status of statuses) expect([404, 'refused']).toContain(status);
  });

  await test.step('it cannot navigate away, open windows, or get permissions', async () => {
    const address = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.com/';
    });
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    // Allowed for notices of expiring keys; nothing else is.
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('granted');
    const reading = page.evaluate(() => navigator.clipboard.readText());
    await expect(reading).rejects.toThrow(/NotAllowedError|denied/);
    expect(page.url()).toBe(address);
    expect(app.electron.windows()).toHaveLength(1);
  });

  await test.step('it gets no device, location or screen capture, and downloads nothing', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'camera', 'microphone', 'midi', 'clipboard-read'];
      const asked = names.map((name) =>
        navigator.permissions.query({ name: name as 'geolocation' }),
      );
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    const downloads = await app.electron.evaluate(({ session }) => {
      const seen: boolean[] = [];
      session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented));
      Object.assign(globalThis, { downloads: seen });
      return seen.length;
    });
    expect(downloads).toBe(0);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'data:text/plain,planted';
      link.download = 'planted.txt';
      link.click();
    });
    await expect
      .poll(() =>
        app.electron.evaluate(() => (globalThis as unknown as { downloads: boolean[] }).downloads),
      )
      .toEqual([true]);
  });

  await test.step('it cannot embed another page', async () => {
    const embedded = await page.evaluate(() => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.com/');
      document.body.append(view);
      const isView = 'getWebContentsId' in view;
      view.remove();
      return isView;
    });
    expect(embedded).toBe(false);
  });

  await test.step('main refuses calls outside the contract', async () => {
    const ask = (channel: string, request: unknown) =>
      page.evaluate(
        ([name, payload]) => window.bridge.call(name as 'program.describe', payload as never),
        [channel, request] as const,
      );
    expect(await ask('file.read', { path: '/etc/passwd' })).toContain('ipc.invalidRequest');
    expect(await ask('sync.start', { inventoryId: '../..' })).toContain('ipc.invalidRequest');
    expect(await ask('page.open', { page: 'https://example.com' })).toContain('ipc.invalidRequest');
  });

  await test.step('main listens to the page on no channel other than those of the contract', async () => {
    // Electron listens for 'error' itself. `handle`, with which main answers, is not among these.
    expect(await app.electron.evaluate(({ ipcMain }) => ipcMain.eventNames())).toEqual(['error']);
  });

  await test.step('main answers no other frame', async () => {
    const reply = await app.electron.evaluate(async ({ app: electronApp, BrowserWindow }) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${electronApp.getAppPath()}/dist/preload.cjs`, sandbox: true },
      });
      await stranger.loadURL('data:text/html,<title>stranger</title>');
      const answer: unknown = await stranger.webContents.executeJavaScript(
        "window.bridge.call('program.describe').catch(String)",
      );
      stranger.destroy();
      return answer;
    });
    expect(reply).toContain('ipc.untrustedSender');
  });
});

test('the page never holds a secret once it is sent', async ({ page, simulator }) => {
  await addInventory(page, { name: 'Production', simulator });
  await waitForSync(page);
  const listText = await page.evaluate(() => window.bridge.call('resource.list', undefined));
  const listed = rowsIn(listText).map(({ inventoryId, urn }) => ({ inventoryId, urn }));
  const others = await page.evaluate(async (resources) => {
    const details = await Promise.all(
      resources.map((resource) => window.bridge.call('resource.read', resource)),
    );
    const inventories = await window.bridge.call('inventory.list', undefined);
    const notices = await window.bridge.call('notice.list', undefined);
    const stored = JSON.stringify([localStorage, sessionStorage]);
    const typed = [...document.querySelectorAll('input')].map(({ value }) => value);
    return [...details, inventories, notices, stored, ...typed].join('\n');
  }, listed);
  const held = `${listText}\n${others}`;
  expect(held).toContain('providerId');
  const secrets = [
    ...Object.values(simulator.keys),
    plantedRescuePassword,
    plantedDatabasePassword,
  ];
  for (const secret of secrets) expect(held).not.toContain(secret);
});

test('keys follow no redirect to another host', async ({ page, simulator }) => {
  let reached = 0;
  const stranger = createServer((_request, response) => {
    reached += 1;
    response.end('[]');
  });
  await new Promise<void>((resolve) => {
    stranger.listen(0, '127.0.0.1', resolve);
  });
  const { port } = stranger.address() as AddressInfo;
  simulator.fail({
    kind: 'status',
    status: 302,
    path: '/cloud/project',
    headers: { Location: `http://127.0.0.1:${port}/1.0/cloud/project` },
  });
  const dialog = await openAddDialog(page);
  await fillKeys(dialog, { name: 'Production', ...simulator.keys, baseUrl: simulator.baseUrl });
  await dialog.getByRole('button', { name: t('common.addInventory') }).click();
  await expect(
    dialog.getByRole('alert').or(dialog.locator('[aria-invalid="true"]')).first(),
  ).toBeVisible({
    timeout: 60_000,
  });
  expect(reached).toBe(0);
  stranger.close();
});
