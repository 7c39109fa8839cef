import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { rich, t } from '../../../../renderer/text/translate.ts';
import { status as english } from '../../../../shared/texts/en/status.ts';
import { status as french } from '../../../../shared/texts/fr/status.ts';

describe('t()', () => {
  it('writes in the selected language', () => {
    expect(t('status.protected')).toBe(english.protected);
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    expect(t('status.protected')).toBe(french.protected);
    expect(french.protected).not.toBe(english.protected);
    expect(document.documentElement.lang).toBe('fr');
  });
});

describe('rich()', () => {
  it('puts elements where the text has them', () => {
    const id = 'coverage.protectedCount';
    const { container } = render(<p>{rich(id, { protected: <b>4</b>, total: 5 })}</p>);
    expect(container.textContent).toBe(t(id, { protected: 4, total: 5 }));
    expect(container.querySelector('b')).toHaveTextContent('4');
  });

  it('can enclose words in an element, including values', () => {
    const values = { hidden: (words: ReactNode) => <i>{words}</i>, key: <b>consumer key</b> };
    const { container } = render(<p>{rich('common.clearKey', values)}</p>);
    expect(container.querySelector('i > b')).toHaveTextContent('consumer key');
    expect(container.textContent).not.toContain('<');
  });
});
