import { act, renderHook, waitFor } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { followLiveUpdates } from '../../../../renderer/live-updates/live-updates.ts';
import { useInventories } from '../../../../renderer/inventories/queries.ts';
import { useLeftovers } from '../../../../renderer/restore-points/leftovers/queries.ts';
import { useProviders } from '../../../../renderer/secret-providers/queries.ts';
import { useSecretCommand } from '../../../../renderer/bridge/commands.ts';
import { useSignInAttempt } from '../../../../renderer/accounts/queries.ts';
import { useVaultStatus } from '../../../../renderer/vault/queries.ts';
import { createQueryClient } from '../../../../renderer/bridge/query-client.ts';
import type { SignInAttempt } from '../../../../shared/accounts/sign-in.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { createFakeBridge, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aProgress, aProvider, aSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { useResources } from '../../../../renderer/resources/queries.ts';
import { aRow } from '../resources/render-resources.tsx';
import { packRows } from '../../../../shared/resources/rules/pack-rows.ts';
import { plainRows } from '../../../fakes/rows.ts';

const attempt: SignInAttempt = {
  attemptId: '6e7d3c1a-8f0b-4c58-9a53-2d1c0a6f5b77',
  state: 'waiting',
  isSignatureRefused: false,
};

/** A hook of the window with a fake main. */
function onMain<Value>(hook: () => Value, handlers: FakeHandlers = {}) {
  const fake = createFakeBridge(handlers);
  Object.assign(window, { bridge: fake.bridge });
  const client = createQueryClient();
  followLiveUpdates(client);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { ...fake, client, ...renderHook(hook, { wrapper }) };
}

describe('the vault', () => {
  it('is updated by main’s events', async () => {
    const { result, emit } = onMain(useVaultStatus);
    await waitFor(() => expect(result.current.data?.mode).toBe('os'));
    act(() => emit('vault.changed', aVaultStatus({ mode: 'passphrase', isLocked: true })));
    await waitFor(() => expect(result.current.data?.isLocked).toBe(true));
  });

  it('is updated by main’s answers, and the passphrase stays in no cache', async () => {
    const passphrase = 'a passphrase that must not stay';
    const { result, client } = onMain(
      () => ({ status: useVaultStatus().data, unlock: useSecretCommand('vault.unlock') }),
      {
        'vault.read': () => aVaultStatus({ mode: 'passphrase', isLocked: true }),
        'vault.unlock': () => aVaultStatus({ mode: 'passphrase' }),
      },
    );
    await waitFor(() => expect(result.current.status?.isLocked).toBe(true));
    await act(() => result.current.unlock.run({ passphrase }));
    await waitFor(() => expect(result.current.status?.isLocked).toBe(false));
    const cached = client
      .getMutationCache()
      .getAll()
      .map(({ state }) => state.variables);
    expect(JSON.stringify(cached)).not.toContain(passphrase);
  });
});

describe('the secret providers', () => {
  it('are read again when main reports a change', async () => {
    let providers = [aProvider()];
    const { result, emit } = onMain(useProviders, { 'provider.list': () => providers });
    await waitFor(() => expect(result.current.data).toHaveLength(1));
    providers = [];
    act(() => emit('provider.changed', { providerId: null }));
    await waitFor(() => expect(result.current.data).toEqual([]));
  });
});

describe('leftovers of Plakar backups', () => {
  it('are read again when main reports a changed inventory', async () => {
    let count = 1;
    const { result, emit } = onMain(() => useLeftovers(inventoryId, null), {
      'leftover.list': () => ({ count, leftovers: [] }),
    });
    await waitFor(() => expect(result.current.data?.count).toBe(1));
    count = 0;
    act(() => emit('inventory.changed', { inventoryId }));
    await waitFor(() => expect(result.current.data?.count).toBe(0));
  });
});

describe('the rows of the table', () => {
  const first = aRow({ urn: 'urn:1' });
  const second = aRow({ urn: 'urn:2' });
  const isExcluded = { protection: 'excluded', age: null } as const;

  it.each([
    ['coverage.changed', { inventoryId }],
    ['plakarApp.changed', { appId: 'a5b1f0a2-6a64-4f0c-9c38-2f6c2d1d7a22' }],
  ] as const)('change as main reports with %s, without being read again', async (event, about) => {
    const { result, emit, asked } = onMain(useResources, {
      'resource.list': () => [first, second],
    });
    await waitFor(() => expect(result.current.data).toHaveLength(2));
    const changed = { ...second, ...isExcluded };
    act(() => emit(event, { ...about, rows: packRows([changed]) }));
    await waitFor(() => expect(plainRows(result.current.data ?? [])).toEqual([first, changed]));
    expect(result.current.data?.[0]).toMatchObject({ urn: 'urn:1' });
    expect(asked.filter(({ channel }) => channel === 'resource.list')).toHaveLength(1);
  });

  it('are read again if an answer from before the change may be in flight', async () => {
    let answer = [first];
    const { result, emit, asked } = onMain(useResources, { 'resource.list': () => answer });
    answer = [{ ...first, ...isExcluded }];
    act(() => emit('coverage.changed', { inventoryId, rows: packRows(answer) }));
    await waitFor(() => expect(plainRows(result.current.data ?? [])).toEqual(answer));
    expect(asked.filter(({ channel }) => channel === 'resource.list')).toHaveLength(2);
  });

  it('are read again if any of them may have changed', async () => {
    let answer = [first];
    const { result, emit } = onMain(useResources, { 'resource.list': () => answer });
    await waitFor(() => expect(plainRows(result.current.data ?? [])).toEqual(answer));
    answer = [{ ...first, ...isExcluded }];
    act(() => emit('coverage.changed', { inventoryId: null, rows: null }));
    await waitFor(() => expect(plainRows(result.current.data ?? [])).toEqual(answer));
  });
});

describe('the data of one inventory', () => {
  it('is not read again when another one changes', async () => {
    const { result, emit, asked } = onMain(() => useLeftovers(inventoryId, null), {
      'leftover.list': () => ({ count: 1, leftovers: [] }),
    });
    await waitFor(() => expect(result.current.data?.count).toBe(1));
    act(() => emit('inventory.changed', { inventoryId: attempt.attemptId }));
    act(() => emit('inventory.changed', { inventoryId }));
    const reads = () => asked.filter(({ channel }) => channel === 'leftover.list');
    await waitFor(() => expect(reads()).toHaveLength(2));
    await waitFor(() => expect(result.current.isFetching).toBe(false));
    expect(reads()).toHaveLength(2);
  });
});

describe('many changes at once', () => {
  it('are read together, and the last one is never lost', async () => {
    let name = 'first';
    const { result, emit, asked } = onMain(useInventories, {
      'inventory.list': () => [aSummary({ name })],
    });
    await waitFor(() => expect(result.current.data?.[0]?.name).toBe('first'));
    const reads = () => asked.filter(({ channel }) => channel === 'inventory.list');
    act(() => {
      for (let index = 0; index < 50; index += 1) emit('inventory.changed', { inventoryId });
    });
    await waitFor(() => expect(reads()).toHaveLength(2));
    name = 'last';
    act(() => emit('inventory.changed', { inventoryId }));
    await waitFor(() => expect(result.current.data?.[0]?.name).toBe('last'));
    expect(reads()).toHaveLength(3);
  });

  it('show the progress of a sync, and never as running after its end', async () => {
    const { result, emit } = onMain(useInventories, { 'inventory.list': () => [aSummary()] });
    await waitFor(() => expect(result.current.data).toHaveLength(1));
    act(() => emit('sync.progressed', aProgress({ requests: 1 })));
    await waitFor(() => expect(result.current.data?.[0]?.progress?.requests).toBe(1));
    act(() => {
      emit('sync.progressed', aProgress({ requests: 2 }));
      emit('inventory.changed', { inventoryId });
    });
    await waitFor(() => expect(result.current.data?.[0]?.progress).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(result.current.data?.[0]?.progress).toBeNull();
  });
});

describe('a sign-in in the browser', () => {
  it('is known from the answer that starts it, and followed from there', async () => {
    const { result, emit } = onMain(
      () => ({
        begin: useSecretCommand('signIn.begin'),
        attempt: useSignInAttempt(attempt.attemptId),
      }),
      { 'signIn.begin': () => attempt },
    );
    expect(result.current.attempt).toBeUndefined();
    await act(() => result.current.begin.run(beginning));
    await waitFor(() => expect(result.current.attempt?.state).toBe('waiting'));
    act(() => emit('signIn.changed', { ...attempt, state: 'validated' }));
    await waitFor(() => expect(result.current.attempt?.state).toBe('validated'));
  });

  it('is not reset by an answer that arrives after the event', async () => {
    const { result, emit } = onMain(
      () => ({
        begin: useSecretCommand('signIn.begin'),
        attempt: useSignInAttempt(attempt.attemptId),
      }),
      {
        'signIn.begin': () => {
          emit('signIn.changed', { ...attempt, state: 'validated' });
          return attempt;
        },
      },
    );
    await act(() => result.current.begin.run(beginning));
    await waitFor(() => expect(result.current.attempt).toBeDefined());
    expect(result.current.attempt?.state).toBe('validated');
  });
});

const beginning = {
  inventoryId: null,
  endpoint: { kind: 'preset' as const, name: 'ovh-eu' as const },
  application: {
    applicationKey: { kind: 'typed' as const, text: 'ak' },
    applicationSecret: { kind: 'typed' as const, text: 'as' },
  },
  wanted: {
    purpose: 'inventory' as const,
    kinds: ['instance' as const],
    projectIds: [],
  },
};
