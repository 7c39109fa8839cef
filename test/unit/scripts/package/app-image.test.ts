import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configFor } from '../../../../scripts/package/app-image.mjs';

const root = join(import.meta.dirname, '../../../..');
const ownAppRun = join(root, 'build/appimage/AppRun');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-image-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string, text: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
}

/** An AppImage's folder, as mounted, on a system with these limits. */
async function mounted({
  limits = {},
  ends = 0,
}: {
  limits?: Record<string, string>;
  ends?: number;
}) {
  const system = join(folder, 'sys');
  const programs = join(folder, 'bin');
  await mkdir(programs);
  for (const [name, value] of Object.entries(limits)) {
    await mkdir(join(system, name, '..'), { recursive: true });
    await writeFile(join(system, name), `${value}\n`);
  }
  await program(join(folder, 'ovhcloud-inventory'), `printf '<%s>' "$@"; exit ${ends}`);
  await program(join(programs, 'zenity'), `printf '%s\\n' "$@" > "${folder}/shown"`);
  await program(join(programs, 'unshare'), 'exit 0');
  const text = await readFile(ownAppRun, 'utf8');
  await program(join(folder, 'AppRun'), text.replace('limits=/proc/sys', `limits=${system}`));
  return (args: string[] = [], environment: Record<string, string> = {}) =>
    spawnSync(join(folder, 'AppRun'), args, {
      encoding: 'utf8',
      env: {
        PATH: `${programs}:${process.env['PATH']}`,
        APPIMAGE: '/home/me/inventory.AppImage',
        DISPLAY: ':1',
        ...environment,
      },
    });
}

const shown = () => readFile(join(folder, 'shown'), 'utf8').catch(() => null);
const ubuntu = { 'kernel/apparmor_restrict_unprivileged_userns': '1' };

describe.skipIf(process.platform === 'win32')('the start of an AppImage', () => {
  it('passes every argument on, adds none, and exits as the program did', async () => {
    const run = await mounted({ limits: ubuntu, ends: 3 });
    const args = ['--user-data-dir=/a b', '', '%U', '$x'];
    expect(run(args)).toMatchObject({ status: 3, stdout: '<--user-data-dir=/a b><><%U><$x>' });
    expect(await shown()).toBeNull();
  });

  it('shows a remedy if Ubuntu does not allow the sandbox, and does not start without it', async () => {
    const run = await mounted({ limits: ubuntu, ends: 133 });
    const { status, stderr } = run([], { LANG: 'C' });
    expect(status).toBe(133);
    expect(stderr).toContain("does not allow Chromium's sandbox");
    expect(stderr).toContain('.deb');
    expect(stderr).toContain(
      'profile ovhcloud-inventory-appimage "/home/me/inventory.AppImage" flags=(unconfined)',
    );
    expect(await shown()).toContain("does not allow Chromium's sandbox");
    expect(stderr).not.toContain('--no-sandbox');
  });

  it('shows it in French', async () => {
    const run = await mounted({ limits: ubuntu, ends: 133 });
    expect(run([], { LANG: 'fr_FR.UTF-8' }).stderr).toContain('bac à sable');
    expect(await shown()).toContain('n’a pas démarré');
  });

  it.each<[string, Record<string, string>]>([
    ['kernel/unprivileged_userns_clone', { 'kernel/unprivileged_userns_clone': '0' }],
    ['user/max_user_namespaces', { 'user/max_user_namespaces': '0' }],
  ])(
    'shows it if %s forbids the sandbox, without a profile for AppArmor',
    async (_name, limits) => {
      const { stderr } = (await mounted({ limits, ends: 133 }))();
      expect(stderr).toContain("does not allow Chromium's sandbox");
      expect(stderr).not.toContain('apparmor_parser');
    },
  );

  it('reports the sandbox for no other exit', async () => {
    const run = await mounted({ limits: ubuntu, ends: 139 });
    expect(run()).toMatchObject({ status: 139, stderr: '' });
    expect(await shown()).toBeNull();
  });

  it('never reports it if it is allowed', async () => {
    const limits = {
      'kernel/apparmor_restrict_unprivileged_userns': '0',
      'user/max_user_namespaces': '63000',
    };
    expect((await mounted({ limits, ends: 133 }))()).toMatchObject({ status: 133, stderr: '' });
  });

  it('shows no window if there is no display', async () => {
    const run = await mounted({ limits: ubuntu, ends: 133 });
    expect(run([], { DISPLAY: '' }).stderr).not.toBe('');
    expect(await shown()).toBeNull();
  });

  it('starts nothing when the updater only installs it', async () => {
    const run = await mounted({});
    expect(run([], { APPIMAGE_EXIT_AFTER_INSTALL: 'true' })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });
});

/** In a separate process: inside a test, electron-builder links files instead of copying them. */
const build = `
  const builder = require('node:module').createRequire(require.resolve('electron-builder'));
  const { buildStaticRuntimeAppImage } = builder('app-builder-lib/out/targets/appimage/appImageUtil');
  buildStaticRuntimeAppImage('1.0.3', JSON.parse(process.argv[1])).catch((error) => {
    console.error(error);
    process.exit(1);
  });
`;

describe('the package of an AppImage', () => {
  it('contains our start script, and no other package does', () => {
    const config = { extraFiles: [{ from: 'LICENSE', to: 'LICENSE.txt' }] };
    expect(configFor(['AppImage'], config).extraFiles).toEqual([
      ...config.extraFiles,
      { from: 'build/appimage/AppRun', to: 'AppRun' },
    ]);
    expect(configFor(['deb'], config)).toEqual(config);
  });

  it('requires a runtime without libfuse2, and no argument', async () => {
    const config: unknown = parse(await readFile(join(root, 'electron-builder.yml'), 'utf8'));
    expect(config).toMatchObject({
      appImage: { executableArgs: [] },
      toolsets: { appimage: '1.0.3' },
    });
  });

  it.skipIf(process.platform === 'win32')(
    'is built by electron-builder with our start script instead of its own',
    async () => {
      const tools = join(folder, 'tools');
      for (const path of ['runtimes', 'lib/x64']) {
        await mkdir(join(tools, path), { recursive: true });
      }
      // Records what would be packed.
      await program(join(tools, 'mksquashfs'), `cp -R "$1" "${folder}/packed"; : > "$2"`);
      await writeFile(join(tools, 'desktop-file-validate'), '');
      await writeFile(join(tools, 'runtimes/runtime-x64'), 'runtime');
      const [appDir, stageDir] = [join(folder, 'app'), join(folder, 'stage')];
      await Promise.all([mkdir(appDir), mkdir(stageDir)]);
      await cp(ownAppRun, join(appDir, 'AppRun'));
      const options = {
        productName: 'OVHcloud Inventory',
        productFilename: 'OVHcloud Inventory',
        executableName: 'ovhcloud-inventory',
        license: null,
        desktopEntry: '',
        icons: [{ file: join(root, 'build/icons/512x512.png'), size: 512 }],
      };
      const output = join(folder, 'out.AppImage');
      // electron-builder's number for x64.
      const request = { appDir, stageDir, arch: 1, output, options };
      const { VITEST: _, ...environment } = process.env;
      const built = spawnSync(process.execPath, ['--eval', build, JSON.stringify(request)], {
        cwd: root,
        env: { ...environment, APPIMAGE_TOOLS_PATH: tools },
        encoding: 'utf8',
      });
      expect(built).toMatchObject({ status: 0, stderr: '' });
      const packed = await readFile(join(folder, 'packed/AppRun'), 'utf8');
      expect(packed).toBe(await readFile(ownAppRun, 'utf8'));
    },
  );
});
