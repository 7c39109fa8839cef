import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '../../../../shared/accounts/credentials.ts';
import { aReport } from '../../../fakes/sign-in.ts';
import { fillKeys, openForm } from './open-form.tsx';
import { t } from '../../../../renderer/text/translate.ts';

async function testConnection(report: ConnectionReport) {
  const form = await openForm({ 'connection.test': () => report });
  fillKeys(form);
  await form.press(t('common.testConnection'));
  const box = await form.dialog.findByRole('alert');
  return { ...form, box };
}

describe('the report of a connection test', () => {
  it('has a line for each kind, with the rules to add if they are missing', async () => {
    const { box } = await testConnection(aReport());
    const rows = within(box).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      `${t('common.projects')}${t('accounts.rightGranted')}`,
      `${t('kinds.listVolumes')}${t('accounts.rightMissing')}GET /cloud/project/*/volume`,
      `${t('kinds.listS3Buckets')}${t('accounts.rightMissing')}GET /cloud/project/*/regionGET /cloud/project/*/region/*/storage`,
      `${t('kinds.listDatabases')}${t('common.notKnown')}`,
    ]);
    expect(box).toHaveTextContent(t('accounts.rightsMissingHelp'));
    expect(box).toHaveTextContent(t('accounts.rightsFromRules'));
  });

  it('copies all missing rules at once', async () => {
    const { box, user } = await testConnection(aReport());
    await user.click(within(box).getByRole('button', { name: t('accounts.copyMissingRules') }));
    await waitFor(() => expect(box).toHaveTextContent(t('common.copied')));
    expect(await navigator.clipboard.readText()).toBe(
      'GET /cloud/project/*/volume\nGET /cloud/project/*/region\nGET /cloud/project/*/region/*/storage',
    );
  });

  it('shows no warning when every right is granted', async () => {
    const rights = [{ kind: 'project' as const, state: 'granted' as const, rulesToAdd: [] }];
    const { box } = await testConnection(aReport({ rights }));
    expect(within(box).getByText(t('accounts.testPassed'))).toBeVisible();
    expect(within(box).queryByRole('button', { name: t('accounts.copyMissingRules') })).toBeNull();
    expect(
      within(box).queryByRole('columnheader', { name: t('accounts.rightsColumnRule') }),
    ).toBeNull();
  });

  it('shows in which projects the keys may read, and in which not', async () => {
    const ids = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)];
    const report = aReport({
      rights: [
        { kind: 'project', state: 'granted', rulesToAdd: [] },
        {
          kind: 'volume',
          state: 'partial',
          rulesToAdd: [],
          inProjects: { granted: 2, total: 5 },
        },
      ],
      projectCount: 5,
      examinedProjects: 5,
      unreadableProjects: ids,
    });
    const { box, user } = await testConnection(report);
    expect(box).toHaveTextContent(t('accounts.testProjectsPartial'));
    expect(box).toHaveTextContent(t('accounts.projectsReadable', { readable: '2', count: 5 }));
    expect(box).toHaveTextContent(
      `${t('kinds.listVolumes')}${t('accounts.rightPartial', { granted: 2, total: 5 })}`,
    );
    expect(box).toHaveTextContent(t('accounts.projectsUnreadableHelp'));
    const more = within(box).getByRole('button', {
      name: t('accounts.projectsUnreadable', { count: 3 }),
    });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    for (const id of ids) expect(within(box).getByText(id)).toBeInTheDocument();
  });

  it('shows in how many projects rights were probed', async () => {
    const report = aReport({
      rightsFrom: 'trying',
      projectCount: 12,
      examinedProjects: 6,
      unreadableProjects: ['a'.repeat(32)],
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent(
      t('accounts.projectsReadableSample', { total: '12', examined: '6', readable: '5' }),
    );
  });

  it('highlights a rule that grants nothing, with its mistake', async () => {
    const report = aReport({
      rights: [{ kind: 'project', state: 'granted', rulesToAdd: [] }],
      faultyRules: [
        { method: 'GET', path: '/cloud/project/* ', fault: 'space-at-end' },
        { method: 'GET', path: 'GET /me', fault: 'method-in-path' },
      ],
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent(t('accounts.ruleSpaceAtEnd', { rule: 'GET /cloud/project/*␣' }));
    expect(box).toHaveTextContent(t('accounts.ruleMethodInPath', { rule: 'GET GET␣/me' }));
    expect(box).toHaveTextContent(t('accounts.rulesFaultyHelp'));
    expect(box).toHaveTextContent(t('accounts.testRulesFaulty'));
  });

  it('shows addresses, and that the rights were found by probing', async () => {
    const report = aReport({
      allowedAddresses: ['192.0.2.1/32', '2001:db8::/32'],
      rightsFrom: 'trying',
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent('192.0.2.1/32, 2001:db8::/32');
    expect(box).toHaveTextContent(t('accounts.rightsTestedKeys'));
  });

  it('is removed when the keys change, and stays when the name does', async () => {
    const form = await testConnection(aReport());
    form.fill(t('common.name'), 'Other');
    expect(screen.getByText(t('accounts.testRightsMissing'))).toBeVisible();
    form.fill(t('common.consumerKey'), 'other');
    expect(screen.queryByText(t('accounts.testRightsMissing'))).toBeNull();
  });
});
