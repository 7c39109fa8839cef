import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const kit = join('renderer', 'kit', 'dialog.tsx');
/** Mantine's own dialogs: they have another place, other buttons and another first focus. */
const ownDialogs = /\b(Modal|Drawer|ModalsProvider)\b/;

/** The names that a source imports from Mantine. */
function mantineImports(source: string): string[] {
  const imports = source.matchAll(/^import (?:type )?\{([^}]*)\} from '@mantine\/[\w-]+';/gm);
  return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

it('has every dialog from the kit, so that all have the same manners', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join('renderer', name));
  const ofMantine = sources.filter((path) =>
    mantineImports(readFileSync(path, 'utf8')).some((name) => ownDialogs.test(name)),
  );
  expect(ofMantine).toEqual([kit]);
});

it('ends every dialog with its buttons', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => [name, readFileSync(join('renderer', name), 'utf8')] as const);
  const withoutFoot = sources
    .filter(([, source]) => /<Dialog\s+\w/.test(source) && !/<DialogFoot\b/.test(source))
    .map(([name]) => name);
  expect(withoutFoot).toEqual([]);
});
