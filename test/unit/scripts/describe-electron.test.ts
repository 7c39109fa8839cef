import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeElectron } from '../../../scripts/setup/electron.mjs';

const root = join(import.meta.dirname, '../../..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

describe('the description of the Electron in use', () => {
  it('warns of one from another product, in one line', () => {
    const line = describeElectron({ version: '25.1.1', source: 'npm' });
    expect(line).toMatch(/^Electron 25\.1\.1, out of the npm package \S+ of another product/);
    expect(line).toContain('for trying out only');
    expect(line).toContain('no security updates');
    expect(line).not.toContain('\n');
  });

  it('warns of no other, and gives its origin', () => {
    expect(describeElectron({ version: '45.4.1', source: 'pinned' })).toBe(
      'Electron 45.4.1, the official release.',
    );
    expect(describeElectron({ version: '45.4.1', source: 'override' })).toBe(
      'Electron 45.4.1, from the folder that ELECTRON_OVERRIDE_DIST_PATH names.',
    );
  });

  it.each(['start', 'demo', 'dev'])('is printed by npm run %s, which sets up first', (name) => {
    expect(scripts[name]).toMatch(/^node scripts\/setup\.mjs && /);
  });
});
