import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { hashRouter } from '../../../../renderer/navigation/hash-location.ts';
import { followLiveUpdates } from '../../../../renderer/live-updates/live-updates.ts';
import { ResourcesScreen } from '../../../../renderer/resources/resources-screen.tsx';
import type { InventorySummary } from '../../../../shared/inventories/inventory.ts';
import type { ResourceDetails, ResourceRow } from '../../../../shared/resources/resource.ts';
import { aProject, aResource, inventoryId } from '../../../fakes/builders.ts';
import { createFakeBridge, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { quickUser } from '../quick-user.ts';

export function aRow(change: Partial<ResourceRow> = {}): ResourceRow {
  const name = change.name ?? 'data';
  const { urn, kind, projectId, regions, status, sizeBytes, asOf, subclass, ...resource } =
    aResource();
  const { createdAt, tags } = resource;
  return {
    urn: `${urn}-${name}`,
    kind,
    name,
    projectId,
    regions,
    class: resource.class,
    subclass,
    status,
    sizeBytes,
    createdAt,
    tags,
    asOf,
    inventoryId,
    protection: 'not-protected',
    lastKnown: null,
    newestRestorePointAt: null,
    age: 'none',
    ...change,
  };
}

export function anInventory(change: Partial<InventorySummary> = {}): InventorySummary {
  return aSummary({ name: 'Main account', projects: [aProject()], ...change });
}

export function detailsOf(
  row: ResourceRow,
  change: Partial<ResourceDetails> = {},
): ResourceDetails {
  const { inventoryId: id, protection, newestRestorePointAt: _, lastKnown, ...others } = row;
  const { endpoints = [], instanceIds: __, newestCountedAt: ___, ...ofRow } = others;
  const { isByNameOnly = false, ...facts } = ofRow;
  return {
    inventoryId: id,
    resource: { ...aResource(), ...facts, endpoints },
    projectName: 'Production',
    protection,
    lastKnown,
    lastKnownAt: null,
    isByNameOnly,
    excluded: protection === 'excluded',
    excludedBy: [],
    related: null,
    restorePoints: [],
    hasMorePoints: false,
    restorePointCount: 0,
    raw: '{"id":"v1"}',
    ...change,
  };
}

/** The page renders only rows in view; happy-dom has no layout, so none would be. */
export function giveElementsSize() {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
}

/** A screen with all its providers, and a main that answers as the test says. */
export function renderScreen(screen: ReactNode, handlers: FakeHandlers, address: string) {
  giveElementsSize();
  const fake = createFakeBridge(handlers);
  vi.stubGlobal('bridge', fake.bridge);
  window.history.replaceState(null, '', `#${address}`);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  followLiveUpdates(client);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <Router {...hashRouter}>{screen}</Router>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...fake, user: quickUser() };
}

export function renderResources(
  rows: ResourceRow[],
  { handlers = {}, address = '/resources' }: { handlers?: FakeHandlers; address?: string } = {},
) {
  return renderScreen(
    <ResourcesScreen />,
    {
      'inventory.list': () => [anInventory()],
      'resource.list': () => rows,
      'resource.read': ({ urn }) => {
        const row = rows.find((each) => each.urn === urn);
        if (!row) throw new Error('No such row');
        return detailsOf(row);
      },
      ...handlers,
    },
    address,
  );
}
