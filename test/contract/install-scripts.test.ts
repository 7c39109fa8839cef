import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Without the variables that a parent npm passes on. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
);

/** Runs npm or npx without user configuration, with an empty cache, offline. */
function run(place: string, command: 'npm' | 'npx', ...args: string[]): void {
  execFileSync(command, args, {
    cwd: place,
    env: {
      ...environment,
      npm_config_offline: 'true',
      npm_config_cache: join(folder, 'cache'),
      npm_config_userconfig: join(folder, 'none'),
    },
    shell: process.platform === 'win32',
    stdio: 'pipe',
  });
}

/** A package whose install script leaves a file behind. */
function plantPackage(): string {
  const planted = join(folder, 'planted');
  mkdirSync(planted);
  const manifest = {
    name: 'planted',
    version: '1.0.0',
    bin: 'planted.js',
    scripts: { postinstall: 'node mark.js' },
  };
  const mark = JSON.stringify(join(folder, 'ran'));
  writeFileSync(join(planted, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(planted, 'planted.js'), '#!/usr/bin/env node\n');
  writeFileSync(join(planted, 'mark.js'), `require('fs').writeFileSync(${mark}, '')`);
  run(planted, 'npm', 'pack', '--pack-destination', folder);
  return planted;
}

const hasRun = () => existsSync(join(folder, 'ran'));

describe('the npm settings', () => {
  it('run no install script of a package', () => {
    const planted = plantPackage();
    const project = join(folder, 'project');
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), '{ "name": "project", "version": "1.0.0" }');
    cpSync(join(root, '.npmrc'), join(project, '.npmrc'));

    run(project, 'npm', 'install', '../planted-1.0.0.tgz');
    run(project, 'npm', 'ci');
    expect(existsSync(join(project, 'node_modules/planted'))).toBe(true);
    run(project, 'npx', '--yes', '--package=../planted-1.0.0.tgz', 'planted');
    expect(hasRun()).toBe(false);

    // Verify that the script leaves its file when it does run.
    run(planted, 'npm', 'run', 'postinstall');
    expect(hasRun()).toBe(true);
  });

  it('are overridden by no workflow and no script', () => {
    const files = ['.github', 'scripts'].flatMap((place) =>
      readdirSync(join(root, place), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const overruling = [...files, join(root, 'package.json')].filter((file) =>
      /ignore[-_]scripts|allow[-_]?scripts|npm rebuild/i.test(readFileSync(file, 'utf8')),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(overruling).toEqual([]);
  });
});
