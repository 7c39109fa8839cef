import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { scopeAddress } from '../../../../renderer/coverage/scope-address.ts';
import { scopeOfAddress } from '../../../../renderer/coverage/scope-of-address.ts';
import { t } from '../../../../renderer/text/translate.ts';
import type { CoverageScope } from '../../../../shared/coverage/coverage-scope.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { aChangesSummary, someCounts } from '../../../fakes/coverage.ts';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { panel, renderCoverage } from './render-coverage.tsx';

const groups = [
  { group: 'Acme & fils', counts: someCounts({ protected: 10, notProtected: 2 }) },
  { group: null, counts: someCounts({ protected: 4, unknown: 4 }) },
];
const inventories = [
  aSummary({ id: inventoryId, name: 'Shop', group: 'Acme & fils' }),
  aSummary({ id: crypto.randomUUID(), name: 'Own' }),
];
const total = someCounts({ protected: 14, notProtected: 2, unknown: 4 });
const ofGroup = (group: string | null): CoverageScope => ({ of: 'group', group });

describe('the scope in the address', () => {
  it.each([
    { of: 'all' },
    { of: 'inventory', inventoryId },
    ofGroup('Acme & fils'),
    ofGroup(null),
  ] as const)('is read as it was written: %j', (scope: CoverageScope) => {
    expect(scopeOfAddress(scopeAddress(scope).split('?')[1] ?? '')).toEqual(scope);
  });

  it('is all inventories if it is not valid', () => {
    expect(scopeOfAddress('inventory=')).toEqual({ of: 'all' });
    expect(scopeOfAddress('inventory=everything')).toEqual({ of: 'all' });
  });
});

describe('coverage by group', () => {
  it('shows each group and the inventories in none, linked to their resources', async () => {
    renderCoverage({ byGroup: groups, total });
    const lines = within(await panel(t('coverage.byGroup'))).getAllByRole('listitem');
    expect(lines).toHaveLength(2);
    const [first, last] = lines as [HTMLElement, HTMLElement];
    expect(within(first).getByRole('link', { name: 'Acme & fils' })).toHaveAttribute(
      'href',
      '#/resources?group=Acme+%26+fils',
    );
    expect(within(last).getByRole('link', { name: t('common.noGroup') })).toHaveAttribute(
      'href',
      '#/resources?group=',
    );
    expect(screen.queryByText(t('coverage.inTwoGroupsHelp', { count: 1 }))).toBeNull();
  });

  it('reports how many resources count in two groups', async () => {
    renderCoverage({ byGroup: groups, total: { ...total, protected: 13 } });
    const card = await panel(t('coverage.byGroup'));
    expect(card).toHaveTextContent(t('coverage.inTwoGroupsHelp', { count: 1 }));
  });

  it('is not shown without groups, and not for one alone', async () => {
    renderCoverage({ byGroup: groups.slice(0, 1) });
    await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(screen.queryByRole('region', { name: t('coverage.byGroup') })).toBeNull();
  });
});

describe('the coverage of one group', () => {
  it('is chosen beside the inventories, in the address and in what is read', async () => {
    const { user, asked } = renderCoverage(
      { total },
      { handlers: { 'inventory.list': () => inventories } },
    );
    await user.click(await screen.findByRole('combobox', { name: t('common.inventory') }));
    const section = await screen.findByRole('group', { name: t('common.groups') });
    await user.click(within(section).getByRole('option', { name: 'Acme & fils' }));
    expect(window.location.hash).toBe('#/coverage?group=Acme+%26+fils');
    const request = { scope: ofGroup('Acme & fils') };
    expect(asked).toContainEqual({ channel: 'coverage.read', request });
    expect(asked).toContainEqual({ channel: 'coverageHistory.read', request });
    const link = await screen.findByRole('link', {
      name: t('coverage.stateLink', { count: '4', state: t('status.unknown') }),
    });
    expect(link).toHaveAttribute('href', '#/resources?group=Acme+%26+fils&protection=unknown');
  });

  it('has the changes of its inventories only', async () => {
    const changes = inventories.map(({ id, name }) =>
      aChangesSummary({ inventoryId: id, inventoryName: name, appeared: 3 }),
    );
    renderCoverage(
      {},
      {
        address: '/coverage?group=',
        handlers: { 'inventory.list': () => inventories, 'changes.list': () => changes },
      },
    );
    const strip = await screen.findByRole('region', { name: t('common.lastSyncChanges') });
    expect(strip).toHaveTextContent('Own');
    expect(strip).not.toHaveTextContent('Shop');
  });

  it('leads back to all if no inventory is in it any more', async () => {
    renderCoverage(
      {},
      {
        address: '/coverage?group=Gone',
        handlers: { 'coverage.read': () => failWith('group.notFound') },
      },
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.group.notFound.title'));
    expect(screen.getByRole('link', { name: t('coverage.showAllInventories') })).toHaveAttribute(
      'href',
      '#/coverage',
    );
  });
});

describe('the changes of many inventories', () => {
  it('are those with losses first, the others on demand', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      aSummary({ id: crypto.randomUUID(), name: `Account ${index}` }),
    );
    const changes = many.map(({ id, name }, index) =>
      aChangesSummary({
        inventoryId: id,
        inventoryName: name,
        appeared: 1,
        lost: index === 8 ? 1 : 0,
      }),
    );
    const { user } = renderCoverage(
      {},
      { handlers: { 'inventory.list': () => many, 'changes.list': () => changes } },
    );
    const strip = await screen.findByRole('region', { name: t('common.lastSyncChanges') });
    expect(within(strip).getAllByRole('paragraph')[0]).toHaveTextContent('Account 8');
    expect(within(strip).getAllByRole('paragraph')).toHaveLength(5);
    await user.click(
      within(strip).getByRole('button', { name: t('common.showAll', { count: '9' }) }),
    );
    expect(within(strip).getAllByRole('paragraph')).toHaveLength(9);
  });
});
