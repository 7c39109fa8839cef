import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

interface LockEntry {
  link?: boolean | undefined;
  integrity?: string | undefined;
  resolved?: string | undefined;
}

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      link: z.boolean().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
});

const text = readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8');
const { packages } = lockSchema.parse(JSON.parse(text));

/** Packages that npm would install without a checksum. The entry with an empty name is the project itself. */
function unchecked(entries: Record<string, LockEntry>): string[] {
  return Object.entries(entries)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
    .map(([path]) => path);
}

describe('package-lock.json', () => {
  it('has a checksum for every package, including those for other systems', () => {
    expect(unchecked(packages)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(100);
  });

  it('names no registry, so that npm uses each user’s configured registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('detects a missing, an old and a truncated checksum', () => {
    const sound = `sha512-${'A'.repeat(86)}==`;
    expect(
      unchecked({
        '': {},
        linked: { link: true },
        sound: { integrity: sound },
        missing: {},
        older: { integrity: `sha1-${'A'.repeat(27)}=` },
        cut: { integrity: sound.slice(0, 60) },
      }),
    ).toEqual(['missing', 'older', 'cut']);
  });
});
