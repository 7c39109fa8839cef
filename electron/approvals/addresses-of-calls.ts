import type { Channel, Handlers } from '../../shared/bridge/contract.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { Inventory } from '../../shared/inventories/inventory.ts';
import type { RestorePointSource } from '../../shared/restore-points/restore-point-source.ts';
import type { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import type { SecretProvider } from '../../shared/secret-providers/secret-provider.ts';
import { baseUrlOf } from '../ovh/endpoints.ts';
import type { Approvals } from './approvals.ts';
import { type Address, addressOfUrl, addressesOfApp, addressesOfProvider } from './address.ts';

/** Stored objects by id. Each function throws if there is none. */
interface Known {
  inventory: (id: string) => Pick<Inventory, 'endpoint' | 'signIn'>;
  provider: (id: string) => Pick<SecretProvider, 'settings'>;
  restorePointSource: (id: string) => RestorePointSource;
  app: (id: string) => Pick<PlakarApp, 'protocol' | 'fields' | 'sources'>;
}

/** Where a secret is read from, in forms and in settings. */
type Source = { kind: string; providerId?: string } | undefined;

/** A request as its handler receives it. */
type Request<C extends Channel> = Parameters<Handlers[C]>[0];

function ofProviderForm({ settings }: Pick<SecretProvider, 'settings'>): Address[] {
  return addressesOfProvider(settings);
}

type AddressesOfCalls = { [C in Channel]?: (request: Request<C>) => Address[] };

/** The addresses that each call of the page leads to: at once or, through what it saves, later in the background. */
export function addressesOfCalls(known: Known): AddressesOfCalls {
  const ofSources = (sources: readonly Source[]) =>
    sources.flatMap((source) =>
      source?.providerId === undefined
        ? []
        : addressesOfProvider(known.provider(source.providerId).settings),
    );
  const ofAccess = (endpoint: Endpoint, sources: Readonly<Record<string, Source>>) => [
    addressOfUrl(baseUrlOf(endpoint)),
    ...ofSources(Object.values(sources)),
  ];
  const ofForm = ({ endpoint, signIn }: Request<'connection.test'>) =>
    ofAccess(endpoint, signIn.keys);
  const ofInventory = ({ inventoryId }: { inventoryId: string }) => {
    const { endpoint, signIn } = known.inventory(inventoryId);
    return ofAccess(endpoint, signIn.sources);
  };
  const ofControlPlane = ({ address, apiKey }: { address: string; apiKey: Source }) => [
    addressOfUrl(address),
    ...ofSources([apiKey]),
  ];
  const ofPassphrase = ({ passphrase }: { passphrase: Source }) => ofSources([passphrase]);
  const ofSecretsOfApps = ({ appIds }: { appIds: readonly string[] }) =>
    appIds.flatMap((appId) => ofSources(Object.values(known.app(appId).sources)));
  return {
    'connection.test': ofForm,
    'inventory.add': (request) => ofForm({ ...request, inventoryId: null }),
    'inventory.update': ofForm,
    'signIn.begin': ({ endpoint, application }) => ofAccess(endpoint, application),
    'sync.start': ofInventory,
    'versioning.ask': ofInventory,
    'provider.add': ofProviderForm,
    'provider.update': ofProviderForm,
    'provider.test': ofProviderForm,
    'controlPlane.add': ofControlPlane,
    'controlPlane.update': ofControlPlane,
    'controlPlane.check': ofControlPlane,
    'restorePointSource.add': ofPassphrase,
    'restorePointSource.setPassphrase': ofPassphrase,
    'restorePointSource.refresh': ({ sourceId }) => {
      const source = known.restorePointSource(sourceId);
      return source.kind === 'plakar'
        ? ofSources([source.keySource])
        : ofControlPlane({ address: source.address, apiKey: source.keySource });
    },
    'plakarApp.test': ({ appId }) => [
      ...addressesOfApp(known.app(appId)),
      ...ofSecretsOfApps({ appIds: [appId] }),
    ],
    'plakarExport.save': (request) => (request.isWhole ? ofSecretsOfApps(request) : []),
  };
}

/** The same calls, which first ask for approval: no time limit may run while the user decides. */
export function askingFirst(
  handlers: Handlers,
  addressesOf: AddressesOfCalls,
  agreed: Pick<Approvals, 'ask'>,
): Handlers {
  const asking = Object.entries(addressesOf).map(([channel, addresses]) => {
    // The compiler cannot pair a channel with its own request.
    const [handle, addressesIn] = [handlers[channel as Channel], addresses] as [
      (request: unknown) => Promise<unknown>,
      (request: unknown) => Address[],
    ];
    const asked = async (request: unknown) => {
      await agreed.ask(addressesIn(request));
      return handle(request);
    };
    return [channel, asked] as const;
  });
  return { ...handlers, ...Object.fromEntries(asking) };
}
