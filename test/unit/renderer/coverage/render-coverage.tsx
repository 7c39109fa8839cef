import { screen } from '@testing-library/react';
import { CoverageScreen } from '../../../../renderer/coverage/coverage-screen.tsx';
import type { CoverageOverview } from '../../../../shared/coverage/coverage.ts';
import { aReport } from '../../../fakes/coverage.ts';
import type { FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { anInventory, renderScreen } from '../resources/render-resources.tsx';

/** The coverage screen with an overview from main. */
export function renderCoverage(
  change: Partial<CoverageOverview>,
  { address = '/coverage', handlers = {} }: { address?: string; handlers?: FakeHandlers } = {},
) {
  return renderScreen(
    <CoverageScreen />,
    {
      'inventory.list': () => [anInventory()],
      'coverage.read': () => aReport(change),
      ...handlers,
    },
    address,
  );
}

/** The panel of a chart, by its title. */
export function panel(title: string) {
  return screen.findByRole('region', { name: title });
}
