import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MiddleEllipsis } from '../../../../renderer/kit/middle-ellipsis.tsx';

function pieces(text: string): (string | null)[] {
  const { container } = render(
    <MantineProvider env="test">
      <MiddleEllipsis text={text} />
    </MantineProvider>,
  );
  return [...container.querySelectorAll('[dir="auto"] > span:not(.visually-hidden)')].map(
    ({ textContent }) => textContent,
  );
}

describe('MiddleEllipsis', () => {
  it('leaves a short name in one piece', () => {
    expect(pieces('data')).toEqual(['data']);
  });

  it('separates the end of a long name, so that only the middle can be hidden', () => {
    const [head, tail] = pieces('pvc-0ea71a9f-e266-4765-ad76-ef52321679b1');
    expect(head).toBe('pvc-0ea71a9f-e266-4765-ad76-');
    expect(tail).toBe('ef52321679b1');
    expect(screen.getByText('pvc-0ea71a9f-e266-4765-ad76-ef52321679b1')).toBeInTheDocument();
  });

  it('splits no emoji', () => {
    const [, tail] = pieces(`a name that is long enough ${'👩‍👩‍👧‍👦'.repeat(12)}`);
    expect(tail).toBe('👩‍👩‍👧‍👦'.repeat(12));
  });

  it('splits no script whose letters join', () => {
    expect(pieces('حساب الإنتاج الرئيسي للشركة في أوروبا')).toHaveLength(1);
  });
});
