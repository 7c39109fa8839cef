import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { french } from '../../../../renderer/text/french/all.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { rich, t } from '../../../../renderer/text/words.ts';

/** The French of each part of the window, by its file. */
const tables = import.meta.glob<Record<string, Record<string, string>>>(
  ['../../../../renderer/text/french/*.ts', '!**/all.ts'],
  { eager: true },
);

function sources(): string {
  return readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.replaceAll('\\', '/').includes('text/french'))
    .map((name) => readFileSync(join('renderer', name), 'utf8'))
    .join('\n');
}

/** The names that a message has to be given, and its elements. */
function namesIn(message: string): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    // Types: 0 is literal text, 7 is `#`; of all others the value is a name.
    if ('type' in node && 'value' in node && node.type !== 0) names.add(String(node.value));
    Object.values(node).forEach(walk);
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...names].toSorted();
}

describe('the texts of the window', () => {
  it('are all used', () => {
    const all = sources();
    const isUsed = (message: string) =>
      ["'", '"', '`'].some((quote) => all.includes(`${quote}${message}${quote}`));
    expect(Object.keys(french).filter((message) => !isUsed(message))).toEqual([]);
  });

  it('fill in the same in both languages', () => {
    const differing = Object.entries(french).filter(
      (pair) => new Set(pair.map((text) => namesIn(text).join())).size > 1,
    );
    expect(differing).toEqual([]);
  });

  it('never quote by an apostrophe, nor leave a translation empty', () => {
    const wrong = Object.entries(french).filter((pair) =>
      pair.some((text) => text.includes("'") || text.trim() === ''),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the French', () => {
  it('has the spaces that French sets around its signs', () => {
    const narrow = '\u202F';
    const wrong = [
      new RegExp(`(^|[^${narrow}])[;!?»]`),
      new RegExp(`«(?!${narrow})`),
      /(^|[^\u00A0]):(?!\/\/)/,
    ];
    const found = Object.values(french).filter((text) => wrong.some((sign) => sign.test(text)));
    expect(found).toEqual([]);
  });

  it('is the same wherever the same English is listed', () => {
    const known = new Map<string, string>();
    const all = Object.values(tables).flatMap((file) => Object.values(file));
    expect(all.length).toBeGreaterThan(10);
    const differing = all.flatMap(Object.entries<string>).filter(([english, translated]) => {
      const before = known.get(english) ?? translated;
      known.set(english, translated);
      return before !== translated;
    });
    expect(differing).toEqual([]);
  });
});

describe('t()', () => {
  it('writes in the language that is set', () => {
    expect(t('Protected')).toBe('Protected');
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(t('Protected')).toBe('Protégée');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('chooses the plural of the language', () => {
    const message =
      '{count, plural, one {# list} other {# lists}} could not be read: what they hold is from an earlier sync, or in no figure.';
    expect(t(message, { count: 0 })).toContain('0 lists');
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(t(message, { count: 0 })).toContain('0 liste n’a');
    expect(t(message, { count: 2 })).toContain('2 listes n’ont');
  });
});

describe('rich()', () => {
  it('puts elements where the text has them', () => {
    const message = '{protected} of {total} protected';
    const { container } = render(<p>{rich(message, { protected: <b>4</b>, total: 5 })}</p>);
    expect(container.innerHTML).toBe('<p><b>4</b> of 5 protected</p>');
  });

  it('lets words be enclosed in an element, with what is filled in', () => {
    const values = { hidden: (words: ReactNode) => <i>{words}</i>, key: <b>consumer key</b> };
    const { container } = render(<p>{rich('Clear <hidden>the {key}</hidden>', values)}</p>);
    expect(container.innerHTML).toBe('<p>Clear <i>the <b>consumer key</b></i></p>');
  });
});
