import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import type { CoverageOverview } from '../../../../../shared/coverage/coverage.ts';
import { aSummary } from '../../../../fakes/summary.ts';
import { englishIn } from '../../english-in.ts';
import { renderApp } from '../../render-app.tsx';
import { shown } from '../../shown-text.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const reference = '3f2b8c1e-9d4a-4c55-8b1e-2f6a7c9d0e11';
/** An answer that no screen can render. */
const broken = {} as unknown as CoverageOverview;

// React prints what it caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  act(() => setLanguage({ language: 'en', locale: 'en-GB' }));
  vi.restoreAllMocks();
});

function renderBroken() {
  return renderApp(
    {
      'inventory.list': () => [aSummary()],
      'coverage.read': () => broken,
      'log.report': () => ({ reference }),
    },
    '#/coverage',
  );
}

describe('a screen that cannot be rendered', () => {
  it('says so with a reference, and has main log where it happened', async () => {
    const { asked } = renderBroken();
    expect(await screen.findByRole('heading', { name: t('frame.faultTitle') })).toBeVisible();
    expect(await screen.findByText(t('common.errorReference', { reference }))).toBeVisible();
    expect(screen.getByRole('button', { name: t('frame.faultReload') })).toBeVisible();
    expect(screen.getByRole('button', { name: t('support.copyDiagnostics') })).toBeVisible();
    const report = asked.find(({ channel }) => channel === 'log.report')?.request;
    expect(report).toMatchObject({ kind: 'drawing', name: 'TypeError' });
    const { stack } = report as { stack: string };
    expect(stack).toMatch(/^\s+at /);
    // The message contains the undefined value: it stays in the page.
    expect(stack).not.toMatch(/Cannot read|undefined/);
  });

  it('leaves the others unchanged', async () => {
    const { user } = renderBroken();
    await screen.findByRole('heading', { name: t('frame.faultTitle') });
    await user.click(screen.getByRole('link', { name: t('common.settings') }));
    expect(
      await screen.findByRole('heading', { level: 1, name: t('common.settings') }),
    ).toBeVisible();
    expect(screen.queryByText(t('frame.faultTitle'))).toBeNull();
  });

  it('is shown in French', async () => {
    act(() => setLanguage({ language: 'fr', locale: 'fr-FR' }));
    renderBroken();
    await screen.findByText(shown(t('common.errorReference', { reference })));
    expect(englishIn(screen.getByRole('alert'))).toEqual([]);
  });
});
