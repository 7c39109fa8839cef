import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

  it('shows the whole name where the keyboard or the pointer rests, and nothing while it moves on', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const fit = { width: 10 * character, font: '14px sans-serif' };
    const names = [`first ${pvc}`, `second ${pvc}`];
    render(
      <MantineProvider env="test">
        {names.map((name) => (
          <button key={name} type="button" aria-label={name}>
            <MiddleEllipsis text={name} fit={fit} />
          </button>
        ))}
      </MantineProvider>,
    );
    const buttons = names.map((name) => screen.getByRole('button', { name }));
    const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    for (const button of [...buttons, ...buttons]) {
      act(() => button.focus());
      wait(900);
      expect(screen.queryByRole('tooltip')).toBeNull();
    }
    wait(100);
    expect(screen.getByRole('tooltip')).toHaveTextContent(names[1] ?? '');
    act(() => buttons[1]?.blur());
    expect(screen.queryByRole('tooltip')).toBeNull();

    const [name] = buttons.map((button) => button.firstElementChild ?? button);
    fireEvent.pointerEnter(name ?? document.body);
    wait(200);
    expect(screen.queryByRole('tooltip')).toBeNull();
    wait(100);
    expect(screen.getByRole('tooltip')).toHaveTextContent(names[0] ?? '');
    fireEvent.pointerLeave(name ?? document.body);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });
});
