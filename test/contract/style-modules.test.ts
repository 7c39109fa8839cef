import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
}

/** The classes of each style module, without classes of other modules that it mentions. */
function classesOf(path: string): Set<string> {
  const selectors = readFileSync(path, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}')
    .replaceAll(/:global\([^)]*\)/g, '');
  return new Set(Array.from(selectors.matchAll(/\.([a-z][\w-]*)/g), (found) => found[1] ?? ''));
}

/** TypeScript accepts any name as a class of a module. This finds wrong and unused names. */
it('uses existing classes of style modules only, and every one of them', () => {
  const modules = new Map(
    filesUnder('renderer', /\.module\.css$/).map((path) => [path, classesOf(path)]),
  );
  expect(modules.size).toBeGreaterThan(100);
  const asked = new Set<string>();
  const missing: string[] = [];
  for (const path of filesUnder('renderer', /\.tsx$/)) {
    const source = readFileSync(path, 'utf8');
    for (const [, name, from] of source.matchAll(/^import (\w+) from '(.*\.module\.css)';$/gm)) {
      const sheet = join(dirname(path), from ?? '');
      for (const [, wanted = ''] of source.matchAll(new RegExp(`\\b${name}\\['([^']*)'\\]`, 'g'))) {
        asked.add(`${sheet} ${wanted}`);
        if (!modules.get(sheet)?.has(wanted)) missing.push(`${path}: ${wanted}`);
      }
    }
  }
  const unused = [...modules].flatMap(([path, classes]) =>
    [...classes].map((each) => `${path} ${each}`).filter((each) => !asked.has(each)),
  );
  expect({ missing, unused }).toEqual({ missing: [], unused: [] });
});

/**
 * Chromium restyles whole documents, at every change of a text, for `:not(:has())` and for `:has()` followed by an
 * element without a class: 40 ms each time on the coverage page, where charts measure their texts one by one.
 */
it('uses :has() only where browsers limit what it restyles', () => {
  const costly = filesUnder('renderer', /\.css$/).flatMap((path) =>
    selectorsOf(path)
      .filter((selector) => selector.includes(':has('))
      .filter((selector) => selector.includes(':not(:has(') || !isLimited(selector))
      .map((selector) => `${path}: ${selector}`),
  );
  expect(costly).toEqual([]);
});

function selectorsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split(/[{};]/)
    .flatMap((prelude) => prelude.split(','))
    .map((selector) => selector.trim());
}

/** Whether `:has()` asks for a class, or the styled element is the one with `:has()` or has a class or id. */
function isLimited(selector: string): boolean {
  if (/:has\(\.[\w-]+\)/.test(selector)) return true;
  const plain = selector.replaceAll(/:global\(([^()]*)\)/g, '$1');
  const bare = plain.replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()');
  return /[.#]|:has\(/.test(bare.split(/[\s>+~]+/).at(-1) ?? '');
}
