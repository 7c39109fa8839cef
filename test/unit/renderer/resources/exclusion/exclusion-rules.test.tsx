import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ResourceDetails } from '../../../../../shared/resources/resource.ts';
import { noConditions, aRule } from '../../../../fakes/exclusion.ts';
import type { FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aRow, detailsOf, renderResources } from '../render-resources.tsx';

const row = aRow({ name: 'web-1', tags: ['env=prod'] });
const preview = { matchCount: 12, leavingCount: 10, exceptionCount: 1, names: ['web-1', 'web-2'] };

async function openRules(handlers: FakeHandlers, address = '/resources') {
  const rendered = renderResources([row], { handlers, address });
  await rendered.user.click(
    await screen.findByRole('button', { name: /^(Exclude by rule…|Exclusion rules)/ }),
  );
  return { ...rendered, dialog: await screen.findByRole('dialog') };
}

describe('exclusion rules', () => {
  it('show what they match while they are made', async () => {
    const { user, dialog, asked } = await openRules({
      'exclusion.preview': () => preview,
      'exclusion.add': ({ conditions }) => ({ ...aRule(), ...(conditions as object) }),
    });
    await user.click(within(dialog).getByRole('button', { name: 'Add a rule' }));
    await user.click(within(dialog).getByRole('button', { name: 'Add the rule' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent(/^Give at least one/);
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'web-*');
    expect(await within(dialog).findByText('Matches 12 resources')).toBeVisible();
    expect(within(dialog).getByText('10 are counted now and leave coverage.')).toBeVisible();
    expect(within(dialog).getByText(/^1 counts all the same/)).toBeVisible();
    expect(within(dialog).getByText('and 10 more')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Add the rule' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'exclusion.add',
        request: { conditions: { ...noConditions, namePattern: 'web-*' } },
      }),
    );
  });

  it('begin with the filters that are set', async () => {
    const { user, dialog } = await openRules(
      { 'exclusion.preview': () => preview },
      '/resources?class=block-storage&tag=env%3Dprod',
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Make a rule from these filters' }),
    );
    expect(await within(dialog).findByRole('combobox', { name: 'Tag' })).toHaveValue('env=prod');
    expect(within(dialog).getByRole('combobox', { name: 'Class' })).toHaveValue('Block Storage');
  });

  it('say why filters make none', async () => {
    const { dialog } = await openRules({}, '/resources?protection=unknown');
    expect(within(dialog).getByText(/^No rule can say these filters/)).toBeVisible();
  });

  it('are listed with what they do, changed and deleted', async () => {
    const rule = aRule({ class: 'compute', matchCount: 7, exceptionCount: 2 });
    const { user, dialog, asked } = await openRules({
      'exclusion.list': () => [rule],
      'exclusion.preview': () => preview,
      'exclusion.delete': () => undefined,
    });
    expect(await within(dialog).findByText('name web-*, class Compute')).toBeVisible();
    expect(within(dialog).getByText('Matches 7 resources · 2 count all the same')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: /^Edit the rule/ }));
    expect(await within(dialog).findByRole('textbox', { name: 'Name' })).toHaveValue('web-*');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await user.click(within(dialog).getByRole('button', { name: /^Delete the rule/ }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'exclusion.delete',
        request: { ruleId: rule.id },
      }),
    );
  });
});

async function openSettings(change: Partial<ResourceDetails>, handlers: FakeHandlers = {}) {
  const rendered = renderResources([row], {
    handlers: { 'resource.read': () => detailsOf(row, change), ...handlers },
  });
  await rendered.user.click(await screen.findByRole('button', { name: 'Expand web-1' }));
  await rendered.user.click(screen.getByRole('tab', { name: 'Settings' }));
  const box = await screen.findByRole('checkbox', { name: 'Exclude from backup coverage' });
  return { ...rendered, box };
}

describe('a resource that a rule matches', () => {
  const rule = aRule();
  const handlers = { 'exclusion.list': () => [rule] };

  it('says by which rule it is excluded', async () => {
    const { user, box } = await openSettings({ excluded: true, excludedBy: [rule.id] }, handlers);
    expect(box).toBeChecked();
    expect(await screen.findByText(/^Excluded by the rule/)).toHaveTextContent(
      'Excluded by the rule “name web-*”.',
    );
    await user.click(screen.getByRole('button', { name: 'Show the rules' }));
    expect(await screen.findByRole('dialog', { name: 'Exclusion rules' })).toBeVisible();
  });

  it('says that it is an exception', async () => {
    const { box } = await openSettings({ excluded: false, excludedBy: [rule.id] }, handlers);
    expect(box).not.toBeChecked();
    expect(await screen.findByText(/^Counted by your choice/)).toHaveTextContent(
      'Counted by your choice, although the rule “name web-*” matches.',
    );
  });
});

describe('what a resource leads to', () => {
  const instance = {
    urn: 'urn:i1',
    kind: 'instance',
    name: 'host',
    protection: 'unknown',
  } as const;

  it('is shown by a link that opens its row', async () => {
    const host = aRow({ name: 'host', urn: instance.urn, kind: 'instance', class: 'compute' });
    const { user } = renderResources([row, host], {
      handlers: {
        'resource.read': ({ urn }) =>
          urn === host.urn ? detailsOf(host) : detailsOf(row, { related: [instance] }),
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Expand web-1' }));
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    await user.click(await screen.findByRole('link', { name: 'host' }));
    expect(await screen.findByRole('button', { name: 'Collapse host' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /web-1$/ })).not.toBeInTheDocument();
    const search = screen.getByRole('textbox', { name: 'Search resource' });
    expect(search).toHaveValue(instance.urn);
    await user.clear(search);
    expect(await screen.findByRole('button', { name: 'Collapse web-1' })).toBeVisible();
    expect(window.location.hash).not.toContain('find');
  });

  it('is unknown where it was not read, never none', async () => {
    await openSettings({ related: null });
    expect(screen.getByText(/^Unknown: what would tell was not read/)).toBeVisible();
  });

  it('is none where all was read', async () => {
    await openSettings({ related: [] });
    expect(screen.getByText('No instance.')).toBeVisible();
  });
});

describe('the menu of a row', () => {
  it('opens OVHcloud’s page of the resource', async () => {
    const { user, asked } = renderResources([row], {
      handlers: { 'page.open': () => undefined },
    });
    await user.click(await screen.findByRole('button', { name: 'Actions for web-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Open in OVHcloud' }));
    expect(asked).toContainEqual({
      channel: 'page.open',
      request: { page: 'resource', inventoryId: row.inventoryId, urn: row.urn },
    });
  });

  it('excludes the one resource', async () => {
    const { user, asked } = renderResources([row], {
      handlers: { 'exclusion.decide': () => ({ undoId: crypto.randomUUID(), changedCount: 1 }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Actions for web-1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Exclude from coverage' }));
    expect(asked).toContainEqual({
      channel: 'exclusion.decide',
      request: {
        resources: [{ inventoryId: row.inventoryId, urns: [row.urn] }],
        excluded: true,
      },
    });
  });
});
