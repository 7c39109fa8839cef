import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareEnglish } from './bare-english.ts';

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('renderer', name).replaceAll('\\', '/'));

describe('the window', () => {
  it('shows no English text outside t() and rich()', () => {
    expect(sources).not.toEqual([]);
    const found = sources.flatMap((name) => bareEnglish(name, readFileSync(name, 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('bareEnglish', () => {
  const bare: [string, string][] = [
    ['a text', 'const A = () => <p>Try again</p>;'],
    ['a word between others', 'const A = () => <p>{count} of {b}</p>;'],
    ['a choice of texts', "const A = () => <p>{isOn ? 'Lock now' : t('common.unlock')}</p>;"],
    ['a label', 'const A = () => <B label="Name" />;'],
    ['a label that is put together', 'const A = () => <B aria-label={`Delete ${name}`} />;'],
    ['what is handed on', 'show({ message: `Saved ${name}` });'],
    ['a sentence in a table', "const words = { title: 'The vault is locked.' };"],
    ['a sentence in a template', 'const words = (n) => `Project ${n} of 3`;'],
    ['a translation made once for all', "const label = t('common.unlock');"],
  ];
  it.each(bare)('finds %s', (_what, source) => {
    expect(bareEnglish('a.tsx', source)).toHaveLength(1);
  });

  const translated: [string, string][] = [
    [
      'a message that is drawn',
      "const A = () => <p title={t('common.unlock')}>{t('common.tryAgain')}</p>;",
    ],
    ['what is compared', "const A = () => <p>{state === 'waiting' && <B />}</p>;"],
    ['code', 'const A = () => <Code>POST /me/api/oauth2/client</Code>;'],
    ['addresses', 'const A = () => <B placeholder="https://eu.api.ovh.com/1.0" />;'],
    ['other attributes', 'const A = () => <B className="rights" color="red" />;'],
    ['names of products', 'const A = () => <p>OVHcloud Inventory {version}</p>;'],
    ['errors that only the log has', "throw new Error('The page has no root.');"],
    ['marks between values', 'const A = () => <p>{a} · {b}</p>;'],
    ['types', "type State = { label: 'Not a text' };"],
  ];
  it.each(translated)('accepts %s', (_what, source) => {
    expect(bareEnglish('a.tsx', source)).toEqual([]);
  });
});
