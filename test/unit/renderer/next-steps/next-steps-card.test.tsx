import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../../../renderer/text/numbers.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { withMaxAge } from '../../../../shared/coverage/rules/max-age.ts';
import type { NextStep } from '../../../../shared/next-steps/next-step.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import { anIssue, aRun, inventoryId } from '../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import type { FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const resource = {
  inventoryId,
  urn: 'urn:v1:eu:resource:x',
  name: 'Legacy_Backups.2016',
  class: 'object-storage' as const,
  projectName: 'p',
  regions: [],
  sizeBytes: 11_000_000_000_000,
};

async function open(steps: NextStep[], handlers: FakeHandlers = {}, summary = aSummary()) {
  const app = renderApp(
    {
      'inventory.list': () => [summary],
      'nextSteps.read': () => ({ steps, dismissedCount: 0 }),
      ...handlers,
    },
    `#/inventories/${inventoryId}`,
  );
  const card = within(await screen.findByRole('region', { name: t('nextSteps.title') }));
  return { ...app, card };
}

describe('what to do next', () => {
  it('leads to the largest unprotected resource', async () => {
    const { card } = await open([{ kind: 'unprotected', resource }]);
    const size = formatBytes(resource.sizeBytes);
    expect(card.getByText(t('nextSteps.unprotected', { size, name: resource.name }))).toBeVisible();
    expect(card.getByRole('link', { name: t('nextSteps.unprotectedShow') })).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent(resource.urn)),
    );
  });

  it('opens what the keys may not read', async () => {
    const list = { kind: 'database', projectId: 'p1', region: null } as const;
    const issues = [anIssue({ list, code: 'ovh.notGranted', missingRule: 'GET /x' })];
    const lastRun = aRun({ status: 'partial', issues });
    const summary = aSummary({ lastRun, notPermitted: ['database'] });
    Object.assign(Element.prototype, { scrollIntoView: () => {} });
    const { card, user } = await open(
      [{ kind: 'missing-rights', lists: ['database'] }],
      {},
      summary,
    );
    await user.click(card.getByRole('button', { name: t('nextSteps.missingRightsShow') }));
    const copy = t('inventories.copyRight', { rule: 'GET /x' });
    expect(await screen.findByRole('button', { name: copy })).toBeVisible();
  });

  it('requests the snapshots to link once, when the pointer or the focus reaches the button', async () => {
    let requests = 0;
    const { card, user } = await open([{ kind: 'link-snapshots', count: 4 }], {
      'snapshotLink.list': () => {
        requests += 1;
        return { snapshots: [], projectNames: {} };
      },
    });
    const button = card.getByRole('button', { name: t('nextSteps.linkSnapshotsOpen') });
    expect(requests).toBe(0);
    await user.hover(button);
    await waitFor(() => expect(requests).toBe(1));
    await user.click(button);
    await screen.findByRole('dialog', { name: t('restorePoints.linkTitle') });
    await screen.findByText(t('restorePoints.linkEmpty'));
    expect(requests).toBe(1);
  });

  it('opens the snapshots to link', async () => {
    const { card, user } = await open([{ kind: 'link-snapshots', count: 4 }]);
    await user.click(card.getByRole('button', { name: t('nextSteps.linkSnapshotsOpen') }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('confirms the maximum age', async () => {
    const app = await open([{ kind: 'max-age', days: 30 }], {
      'settings.update': (change) => ({ ...defaultSettings, ...change }) as never,
    });
    expect(app.card.getByText(t('nextSteps.maxAge', { days: 30 }))).toBeVisible();
    await app.user.click(
      app.card.getByRole('button', { name: t('nextSteps.maxAgeKeep', { days: 30 }) }),
    );
    expect(app.asked.find(({ channel }) => channel === 'settings.update')?.request).toEqual({
      isMaxAgeDecided: true,
    });
  });

  it('sets a maximum age where there was none', async () => {
    const stored = { ...defaultSettings, coverage: anyAgePolicy };
    const app = await open([{ kind: 'max-age', days: null }], {
      'settings.read': () => stored,
      'settings.update': (change) => ({ ...stored, ...change }) as never,
    });
    const limit = app.card.getByRole('button', { name: t('nextSteps.anyAgeLimit', { days: 30 }) });
    await waitFor(() => expect(limit).toBeEnabled());
    await app.user.click(limit);
    expect(app.asked.find(({ channel }) => channel === 'settings.update')?.request).toEqual({
      coverage: withMaxAge(anyAgePolicy, 30),
      isMaxAgeDecided: true,
    });
  });

  it('can be dismissed, and brought back', async () => {
    const step: NextStep = { kind: 'outside-copy' };
    const { card, user, asked } = await open([step], {
      'nextSteps.dismiss': () => ({ steps: [], dismissedCount: 1 }),
      'nextSteps.restore': () => ({ steps: [step], dismissedCount: 0 }),
    });
    const text = t('nextSteps.outsideCopy');
    await user.click(card.getByRole('button', { name: t('nextSteps.dismiss', { step: text }) }));
    expect(await card.findByText(t('nextSteps.none'))).toBeVisible();
    expect(asked.at(-1)?.request).toEqual({ inventoryId, key: 'outside-copy' });
    await user.click(
      card.getByRole('button', { name: t('nextSteps.showDismissed', { count: 1 }) }),
    );
    expect(await card.findByText(text)).toBeVisible();
  });
});

it('is not shown while nothing is to be done', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] }, `#/inventories/${inventoryId}`);
  await screen.findByRole('heading', { level: 1, name: aSummary().name });
  expect(screen.queryByRole('region', { name: t('nextSteps.title') })).toBeNull();
});
