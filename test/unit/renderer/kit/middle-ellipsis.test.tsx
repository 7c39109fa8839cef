import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MiddleEllipsis } from '../../../../renderer/kit/middle-ellipsis.tsx';

/** Nothing is laid out here: each character counts for so many pixels. */
const character = 7;

/** The parts that are shown in a room of so many characters. */
function shown(text: string, characters: number): string[] {
  const fit = { width: characters * character, font: '14px sans-serif' };
  const { container } = render(
    <MantineProvider env="test">
      <MiddleEllipsis text={text} fit={fit} />
    </MantineProvider>,
  );
  const box = container.querySelector('[dir="auto"] > span:not(.visually-hidden)');
  const parts = [...(box?.children ?? [])].map(({ textContent }) => textContent ?? '');
  return parts.length === 0 ? [box?.textContent ?? ''] : parts;
}

const pvc = 'pvc-0ea71a9f-e266-4765-ad76-ef52321679b1';

describe('MiddleEllipsis', () => {
  it('shows a name whole if it fits, however long it is', () => {
    expect(shown(pvc, pvc.length)).toEqual([pvc]);
  });

  it('leaves away only the middle of a name that does not fit, and leaves no hole', () => {
    const [head = '', tail = ''] = shown(pvc, 30);
    expect(head).toBe('pvc-0ea71a9f-e266…');
    expect(tail).toBe('ef52321679b1');
    expect(`${head}${tail}`).toHaveLength(30);
    expect(screen.getByText(pvc)).toBeInTheDocument();
  });

  it('shows the end of a short name too', () => {
    expect(shown('acme-backups-dev-206e', 17)).toEqual(['acme-bac…', 'dev-206e']);
  });

  it('leaves no spaces beside the ellipsis', () => {
    expect(shown('acme dev  long prod 143762', 16)).toEqual(['acme dev…', '143762']);
  });

  it('shows something of both ends where almost nothing fits', () => {
    expect(shown(pvc, 5)).toEqual(['pv…', 'b1']);
    expect(shown(pvc, 0)).toEqual(['…', '']);
  });

  it('splits no emoji', () => {
    const family = '👩‍👩‍👧‍👦';
    const [head = '', tail = ''] = shown(family.repeat(12), 70);
    expect(head.slice(0, -1).replaceAll(family, '')).toBe('');
    expect(tail.replaceAll(family, '')).toBe('');
    expect(tail).not.toBe('');
  });

  it('splits no script whose letters join', () => {
    expect(shown('حساب الإنتاج الرئيسي للشركة في أوروبا', 10)).toHaveLength(1);
  });
});
