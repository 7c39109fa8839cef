import { ProviderStore } from '../../../../electron/secret-providers/provider-store.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type {
  ProviderSecrets,
  ProviderSettings,
  SecretProvider,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { FakeVault } from '../../../fakes/fake-vault.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';

export const hashicorpSettings = {
  kind: 'vault',
  address: 'https://vault.example',
  namespace: '',
  caCertificate: '',
} as const;

/** A reader's settings and requests. */
interface Asked {
  settings: ProviderSettings;
  secrets: ProviderSecrets;
  references: string[];
}

/** A store over fakes. The first added provider has the id `id-1`. */
export function makeStore() {
  const vault = new FakeVault();
  const document = memoryDocument<SecretProvider[]>([]);
  const asked: Asked[] = [];
  const changes: (string | null)[] = [];
  const users: Record<string, string[]> = {};
  const server = { check: async () => ({ expiresAt: '2027-01-01T00:00:00.000Z' }) };
  let ids = 0;
  const store = new ProviderStore({
    document,
    vault,
    readerOf: (settings, secrets) => {
      const references: string[] = [];
      asked.push({ settings, secrets, references });
      return {
        read: async (reference) => {
          references.push(reference);
          return `secret at ${reference}`;
        },
        check: () => server.check(),
      };
    },
    newId: () => `id-${String((ids += 1))}`,
    now: () => new Date('2026-11-24T08:00:00Z'),
    usersOf: (providerId) => users[providerId] ?? [],
    onChanged: (providerId) => changes.push(providerId),
  });
  const add = () =>
    store.add({ name: 'Vault', settings: hashicorpSettings, secrets: { token: 'hvs.first' } });
  return { store, vault, document, asked, changes, users, server, add };
}

/** The error of a full disk. */
export const full = new AppError('storage.full');
