import type { Handlers } from '../../shared/bridge/contract.ts';
import type { CertificateFiles } from './certificate-files.ts';
import type { ProviderStore } from './provider-store.ts';

interface Services {
  providers: ProviderStore;
  certificateFiles: CertificateFiles;
}

/** The calls about secret providers. */
export function providerHandlers({ providers, certificateFiles }: Services) {
  return {
    'provider.list': () => providers.list(),
    'provider.add': async (request) => providers.add(await certificateFiles.withKey(request)),
    'provider.update': async (request) => providers.update(await certificateFiles.withKey(request)),
    'provider.chooseCertificate': async () => ({
      certificate: await certificateFiles.chooseCertificate(),
    }),
    'provider.chooseKey': () => certificateFiles.chooseKey(),
    'provider.delete': ({ providerId }) => providers.delete(providerId),
    'provider.test': async (request) => providers.test(await certificateFiles.withKey(request)),
  } satisfies Partial<Handlers>;
}
