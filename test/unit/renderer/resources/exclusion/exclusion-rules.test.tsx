import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ResourceDetails } from '../../../../../shared/resources/resource.ts';
import { noConditions, aRule } from '../../../../fakes/exclusion.ts';
import type { FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aRow, detailsOf, renderResources } from '../render-resources.tsx';
import { undoNewest } from '../../../../../renderer/kit/undo-notification.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const row = aRow({ name: 'web-1', tags: ['env=prod'] });
/** The name condition of the rule in these tests. */
const webNames = t('common.ruleName', { pattern: 'web-*' });
const preview = { matchCount: 12, leavingCount: 10, exceptionCount: 1, names: ['web-1', 'web-2'] };

async function openRules(handlers: FakeHandlers, address = '/resources') {
  const rendered = renderResources([row], { handlers, address });
  await rendered.user.click(
    await screen.findByRole('button', {
      name: (name) =>
        name === t('resources.rulesOpenEmpty') || name === t('resources.rulesOpen', { count: 1 }),
    }),
  );
  return { ...rendered, dialog: await screen.findByRole('dialog') };
}

describe('exclusion rules', () => {
  it('show their matches while they are edited', async () => {
    const { user, dialog, asked } = await openRules({
      'exclusion.preview': () => preview,
      'exclusion.add': ({ conditions }) => ({ ...aRule(), ...(conditions as object) }),
    });
    await user.click(within(dialog).getByRole('button', { name: t('resources.ruleAdd') }));
    await user.click(within(dialog).getByRole('button', { name: t('resources.ruleAddSubmit') }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent(t('resources.ruleConditionsHelp'));
    await user.type(within(dialog).getByRole('textbox', { name: t('common.name') }), 'web-*');
    expect(
      await within(dialog).findByText(t('resources.ruleMatchCount', { count: 12 })),
    ).toBeVisible();
    expect(
      within(dialog).getByText(t('resources.rulePreviewExcludedCount', { count: 10 })),
    ).toBeVisible();
    expect(
      within(dialog).getByText(t('resources.rulePreviewExceptionCount', { count: 1 })),
    ).toBeVisible();
    expect(within(dialog).getByText(t('resources.andMore', { count: 10 }))).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: t('resources.ruleAddSubmit') }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'exclusion.add',
        request: { conditions: { ...noConditions, namePattern: 'web-*' } },
      }),
    );
  });

  it('have the focus on the first field, then on “Add rule”, never behind the dialog', async () => {
    const { user, dialog } = await openRules({
      'exclusion.preview': () => preview,
      'exclusion.add': ({ conditions }) => ({ ...aRule(), ...(conditions as object) }),
      'exclusion.list': () => [aRule()],
      'exclusion.delete': () => undefined,
    });
    const addButton = () => within(dialog).getByRole('button', { name: t('resources.ruleAdd') });
    await user.click(addButton());
    expect(within(dialog).getByRole('textbox', { name: t('common.name') })).toHaveFocus();
    await user.keyboard('web-*{Enter}');
    await waitFor(() => expect(addButton()).toHaveFocus());
    await user.click(
      within(dialog).getByRole('button', { name: t('resources.ruleDelete', { text: webNames }) }),
    );
    await waitFor(() => expect(addButton()).toHaveFocus());
  });

  it('are undone by their own undo: added, changed and deleted ones', async () => {
    const rule = aRule();
    const { user, dialog, asked } = await openRules({
      'exclusion.preview': () => preview,
      'exclusion.add': () => rule,
      'exclusion.update': () => rule,
      'exclusion.list': () => [rule],
      'exclusion.delete': () => undefined,
    });
    const undo = async () => {
      undoNewest();
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      return asked.at(-1);
    };
    await user.click(within(dialog).getByRole('button', { name: t('resources.ruleAdd') }));
    await user.keyboard('web-*{Enter}');
    await waitFor(() => expect(asked.at(-1)?.channel).not.toBe('exclusion.preview'));
    await within(dialog).findByRole('button', { name: t('resources.ruleAdd') });
    await undo();
    expect(asked).toContainEqual({ channel: 'exclusion.delete', request: { ruleId: rule.id } });

    await user.click(
      within(dialog).getByRole('button', { name: t('resources.ruleEdit', { text: webNames }) }),
    );
    await user.keyboard('x{Enter}');
    await within(dialog).findByRole('button', { name: t('resources.ruleAdd') });
    await undo();
    expect(asked).toContainEqual({
      channel: 'exclusion.update',
      request: { ruleId: rule.id, conditions: { ...noConditions, namePattern: 'web-*' } },
    });
  });

  it('begin with the current filters', async () => {
    const { user, dialog } = await openRules(
      { 'exclusion.preview': () => preview },
      '/resources?class=block-storage&tag=env%3Dprod',
    );
    await user.click(within(dialog).getByRole('button', { name: t('resources.ruleFromFilters') }));
    expect(await within(dialog).findByRole('combobox', { name: t('resources.tag') })).toHaveValue(
      'env=prod',
    );
    expect(within(dialog).getByRole('combobox', { name: t('common.class') })).toHaveValue(
      t('status.classBlockStorage'),
    );
  });

  it('explain why filters cannot become a rule', async () => {
    const { dialog } = await openRules({}, '/resources?protection=unknown');
    expect(within(dialog).getByText(t('resources.ruleFromFiltersError'))).toBeVisible();
  });

  it('are listed with their effect, changed and deleted', async () => {
    const rule = aRule({ class: 'compute', matchCount: 7, exceptionCount: 2 });
    const { user, dialog, asked } = await openRules({
      'exclusion.list': () => [rule],
      'exclusion.preview': () => preview,
      'exclusion.delete': () => undefined,
    });
    const text = `${webNames}, ${t('common.ruleClass', { label: t('status.classCompute') })}`;
    const matches = t('resources.ruleMatchCount', { count: 7 });
    const exceptions = t('resources.ruleExceptionCount', { count: 2 });
    expect(await within(dialog).findByText(text)).toBeVisible();
    expect(within(dialog).getByText(`${matches} · ${exceptions}`)).toBeVisible();
    await user.click(
      within(dialog).getByRole('button', { name: t('resources.ruleEdit', { text }) }),
    );
    expect(await within(dialog).findByRole('textbox', { name: t('common.name') })).toHaveValue(
      'web-*',
    );
    await user.click(within(dialog).getByRole('button', { name: t('common.cancel') }));
    await user.click(
      within(dialog).getByRole('button', { name: t('resources.ruleDelete', { text }) }),
    );
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
  await rendered.user.click(
    await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'web-1' }) }),
  );
  await rendered.user.click(screen.getByRole('tab', { name: t('common.settings') }));
  const box = await screen.findByRole('checkbox', { name: t('resources.excludeChoice') });
  return { ...rendered, box };
}

describe('a resource that a rule matches', () => {
  const rule = aRule();
  const handlers = { 'exclusion.list': () => [rule] };
  const rules = t('common.quoted', { text: webNames });

  it('names the rule that excludes it', async () => {
    const { user, box } = await openSettings({ excluded: true, excludedBy: [rule.id] }, handlers);
    expect(box).toBeChecked();
    expect((await screen.findByText(rules)).closest('p')).toHaveTextContent(
      t('resources.excludedByRules', { rules, count: 1 }),
    );
    await user.click(screen.getByRole('button', { name: t('resources.rulesShow') }));
    expect(await screen.findByRole('dialog', { name: t('common.exclusionRules') })).toBeVisible();
  });

  it('is marked if it is an exception', async () => {
    const { box } = await openSettings({ excluded: false, excludedBy: [rule.id] }, handlers);
    expect(box).not.toBeChecked();
    expect((await screen.findByText(rules)).closest('p')).toHaveTextContent(
      t('resources.includedByException', { rules, count: 1 }),
    );
  });
});

describe('a related resource', () => {
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
    await user.click(
      await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'web-1' }) }),
    );
    await user.click(screen.getByRole('tab', { name: t('common.settings') }));
    await user.click(await screen.findByRole('link', { name: 'host' }));
    expect(
      await screen.findByRole('button', { name: t('resources.rowCollapse', { name: 'host' }) }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /web-1$/ })).not.toBeInTheDocument();
    const search = screen.getByRole('textbox', { name: t('common.searchResources') });
    expect(search).toHaveValue(instance.urn);
    await user.clear(search);
    expect(
      await screen.findByRole('button', { name: t('resources.rowCollapse', { name: 'web-1' }) }),
    ).toBeVisible();
    await expect.poll(() => window.location.hash).not.toContain('find');
  });

  it('is unknown if it was not read, never none', async () => {
    await openSettings({ related: null });
    expect(screen.getByText(t('resources.attachmentsUnknown'))).toBeVisible();
  });

  it('is none if everything was read', async () => {
    await openSettings({ related: [] });
    expect(screen.getByText(t('resources.attachedToEmpty'))).toBeVisible();
  });
});

describe('the menu of a row', () => {
  it('opens OVHcloud’s page of the resource', async () => {
    const { user, asked } = renderResources([row], {
      handlers: { 'page.open': () => undefined },
    });
    await user.click(
      await screen.findByRole('button', { name: t('common.actionsFor', { name: 'web-1' }) }),
    );
    await user.click(await screen.findByRole('menuitem', { name: t('resources.openInOvhcloud') }));
    expect(asked).toContainEqual({
      channel: 'page.open',
      request: { page: 'resource', inventoryId: row.inventoryId, urn: row.urn },
    });
  });

  it('excludes the one resource', async () => {
    const { user, asked } = renderResources([row], {
      handlers: { 'exclusion.decide': () => ({ undoId: crypto.randomUUID(), changedCount: 1 }) },
    });
    await user.click(
      await screen.findByRole('button', { name: t('common.actionsFor', { name: 'web-1' }) }),
    );
    await user.click(
      await screen.findByRole('menuitem', { name: t('resources.excludeFromCoverage') }),
    );
    expect(asked).toContainEqual({
      channel: 'exclusion.decide',
      request: {
        resources: [{ inventoryId: row.inventoryId, urns: [row.urn] }],
        excluded: true,
      },
    });
  });
});
