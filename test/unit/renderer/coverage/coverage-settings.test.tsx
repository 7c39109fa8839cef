import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CoverageSettings } from '../../../../renderer/coverage/coverage-settings.tsx';
import type { CoveragePolicy } from '../../../../shared/coverage/coverage.ts';
import { defaultSettings, Settings } from '../../../../shared/settings/settings.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { renderScreen } from '../resources/render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const anyAge = { ...defaultSettings, coverage: anyAgePolicy };

function renderSettings(handlers: FakeHandlers = {}, stored = anyAge) {
  let settings = stored;
  return renderScreen(
    <CoverageSettings />,
    {
      'settings.read': () => settings,
      'settings.update': (change) => (settings = Settings.parse({ ...settings, ...change })),
      ...handlers,
    },
    '/settings',
  );
}

const policiesOf = (asked: { channel: string; request: unknown }[]) =>
  asked
    .filter(({ channel }) => channel === 'settings.update')
    .map(({ request }) => (request as { coverage: CoveragePolicy }).coverage);

describe('the protection policy', () => {
  it('has a maximum age of 30 days until it is changed', async () => {
    renderSettings({}, defaultSettings);
    expect(await screen.findByRole('textbox', { name: t('status.classCompute') })).toHaveValue(
      '30',
    );
    expect(screen.getByRole('textbox', { name: t('common.database') })).toHaveValue('30');
  });

  it('counts OVHcloud’s own snapshots until they are switched off', async () => {
    const { user, asked } = renderSettings();
    const own = await screen.findByRole('switch', {
      name: (name) => name.startsWith(t('coverage.ownPoints')),
    });
    expect(own).toBeChecked();
    expect(own).toHaveAccessibleDescription(t('coverage.ownPointsHelp'));
    await user.click(own);
    expect(policiesOf(asked)).toEqual([{ countsProviderPoints: false, maxAgeDays: {} }]);
    expect(own).not.toBeChecked();
  });

  it('can limit the age per class, and remove the limit', async () => {
    const { user, asked } = renderSettings();
    const compute = await screen.findByRole('textbox', { name: t('status.classCompute') });
    await user.type(compute, '7{Enter}');
    const database = screen.getByRole('textbox', { name: t('common.database') });
    await user.type(database, '1');
    await user.tab();
    await user.clear(compute);
    await user.tab();
    expect(policiesOf(asked).map(({ maxAgeDays }) => maxAgeDays)).toEqual([
      { compute: 7 },
      { compute: 7, database: 1 },
      { database: 1 },
    ]);
  });

  it.each(['0', '3651', '-1', '1.5', 'week', '1e3'])(
    'never limits the age to %s days',
    async (typed) => {
      const { user, asked } = renderSettings();
      const compute = await screen.findByRole('textbox', { name: t('status.classCompute') });
      await user.type(compute, `${typed}{Enter}`);
      expect(compute).toHaveAttribute('aria-invalid', 'true');
      expect(screen.getByText(t('coverage.maxAgeError', { most: '3,650' }))).toBeVisible();
      expect(policiesOf(asked)).toEqual([]);
      await user.type(compute, '{Escape}');
      expect(compute).toHaveValue('');
      expect(compute).not.toHaveAttribute('aria-invalid', 'true');
    },
  );

  it('that could not be saved is reported, and shows its old value', async () => {
    const { user } = renderSettings({ 'settings.update': () => failWith('storage.full') });
    const own = await screen.findByRole('switch');
    await user.click(own);
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.storage.full.title'));
    expect(own).toBeChecked();
  });

  it('returns to the stored age if another could not be saved', async () => {
    const { user } = renderSettings({ 'settings.update': () => failWith('storage.full') });
    const compute = await screen.findByRole('textbox', { name: t('status.classCompute') });
    await user.type(compute, '7{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.storage.full.title'));
    expect(compute).toHaveValue('');
    expect(screen.queryByText(t('kit.saved'))).toBeNull();
  });

  it('reports that a change was saved, and only then', async () => {
    const { user } = renderSettings();
    const own = await screen.findByRole('switch');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await user.click(own);
    await expect.poll(() => screen.getByRole('status').textContent).toBe(t('kit.saved'));
  });

  it('that could not be read is reported', async () => {
    renderSettings({ 'settings.read': () => failWith('internal') });
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.internal.title'));
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
  });
});
