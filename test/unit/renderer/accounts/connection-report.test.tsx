import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '../../../../shared/accounts/credentials.ts';
import { aReport } from '../../../fakes/sign-in.ts';
import { fillKeys, openForm } from './open-form.tsx';

async function testConnection(report: ConnectionReport) {
  const form = await openForm({ 'connection.test': () => report });
  fillKeys(form);
  await form.press('Test connection');
  const box = await form.dialog.findByRole('alert');
  return { ...form, box };
}

describe('the report of a connection test', () => {
  it('has a line for each kind, with the rules to add where they are missing', async () => {
    const { box } = await testConnection(aReport());
    const rows = within(box).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'ProjectsGranted',
      'Block storage volumesMissingGET /cloud/project/*/volume',
      'S3 bucketsMissingGET /cloud/project/*/regionGET /cloud/project/*/region/*/storage',
      'Managed databasesNot known',
    ]);
    expect(box).toHaveTextContent(/shown as not permitted, never as none/);
    expect(box).toHaveTextContent(/Read from the rules of the consumer key/);
  });

  it('copies all missing rules at once', async () => {
    const { box, user } = await testConnection(aReport());
    await user.click(within(box).getByRole('button', { name: 'Copy all missing rules' }));
    await waitFor(() => expect(box).toHaveTextContent('Copied'));
    expect(await navigator.clipboard.readText()).toBe(
      'GET /cloud/project/*/volume\nGET /cloud/project/*/region\nGET /cloud/project/*/region/*/storage',
    );
  });

  it('warns of nothing when every right is granted', async () => {
    const rights = [{ kind: 'project' as const, state: 'granted' as const, rulesToAdd: [] }];
    const { box } = await testConnection(aReport({ rights }));
    expect(within(box).getByText('The connection works')).toBeVisible();
    expect(within(box).queryByRole('button', { name: /Copy all/ })).toBeNull();
    expect(within(box).queryByRole('columnheader', { name: /to add/ })).toBeNull();
  });

  it('tells in which projects the keys may read, and which they may not', async () => {
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
    expect(box).toHaveTextContent('The connection works, for some of the projects');
    expect(box).toHaveTextContent('2 of 5 projects can be read');
    expect(box).toHaveTextContent('Block storage volumesIn 2 of 5 projects');
    expect(box).toHaveTextContent(/not permitted, never as none, and every sync says so/);
    const more = within(box).getByRole('button', {
      name: '3 projects that these keys may not read',
    });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    for (const id of ids) expect(within(box).getByText(id)).toBeInTheDocument();
  });

  it('says of rights that were tried in how many projects they were', async () => {
    const report = aReport({
      rightsFrom: 'trying',
      projectCount: 12,
      examinedProjects: 6,
      unreadableProjects: ['a'.repeat(32)],
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent('12; of 6 that were tried, 5 can be read');
  });

  it('points at a rule that grants nothing, and shows what is wrong in it', async () => {
    const report = aReport({
      rights: [{ kind: 'project', state: 'granted', rulesToAdd: [] }],
      faultyRules: [
        { method: 'GET', path: '/cloud/project/* ', fault: 'space-at-end' },
        { method: 'GET', path: 'GET /me', fault: 'method-in-path' },
      ],
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent(
      'The rule GET /cloud/project/*␣ has a space at its end, so OVHcloud matches nothing with it.',
    );
    expect(box).toHaveTextContent('The rule GET GET␣/me has the method in its path');
    expect(box).toHaveTextContent(/enter as a rule the path alone/);
    expect(box).toHaveTextContent('The connection works, but some rules grant nothing');
  });

  it('tells addresses, and that the rights were found by trying', async () => {
    const report = aReport({
      allowedAddresses: ['192.0.2.1/32', '2001:db8::/32'],
      rightsFrom: 'trying',
    });
    const { box } = await testConnection(report);
    expect(box).toHaveTextContent('192.0.2.1/32, 2001:db8::/32');
    expect(box).toHaveTextContent(/Found by trying: these keys may not read their own rules/);
  });

  it('goes when the keys change, and stays when the name does', async () => {
    const form = await testConnection(aReport());
    form.fill('Name', 'Other');
    expect(screen.getByText(/rights are missing/)).toBeVisible();
    form.fill('Consumer key', 'other');
    expect(screen.queryByText(/rights are missing/)).toBeNull();
  });
});
