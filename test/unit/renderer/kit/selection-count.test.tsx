import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useReportSelection, useSelectionCount } from '../../../../renderer/kit/selection-count.ts';

function Reporter({ selected }: { selected: number }) {
  useReportSelection(selected);
  return null;
}

function Shown() {
  return <p>{useSelectionCount()}</p>;
}

it('follows the selection of the open screen, and ends with it', () => {
  const { rerender } = render(<Shown />);
  const show = (selected: number | null) =>
    rerender(
      <>
        <Shown />
        {selected !== null && <Reporter selected={selected} />}
      </>,
    );
  show(3);
  expect(screen.getByText('3')).toBeVisible();
  show(5);
  expect(screen.getByText('5')).toBeVisible();
  show(null);
  expect(screen.getByText('0')).toBeVisible();
});
