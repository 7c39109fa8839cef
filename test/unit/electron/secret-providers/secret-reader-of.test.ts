import { describe, expect, it } from 'vitest';
import { secretReaderOf } from '../../../../electron/secret-providers/secret-reader-of.ts';
import type {
  ProviderKind,
  ProviderSettings,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { codeOf } from './readers/failing.ts';
import { readerPorts } from './readers/reader-ports.ts';

const address = 'https://secrets.example';
const okmsId = '734b9b45-8b1a-469c-b140-b10bd6540017';
const examples: Record<ProviderKind, ProviderSettings> = {
  vault: { kind: 'vault', address, namespace: '', caCertificate: '' },
  ovhcloud: { kind: 'ovhcloud', address, okmsId, signIn: 'token', certificate: '' },
  aws: { kind: 'aws', region: 'eu-west-3', accessKeyId: 'AKIA', address: '' },
  google: { kind: 'google', projectId: 'p', address: '' },
  scaleway: { kind: 'scaleway', region: 'fr-par', address: '' },
  environment: { kind: 'environment' },
  file: { kind: 'file', path: '/none/ovh.conf' },
};
const every: ProviderSettings[] = [
  ...Object.values(examples),
  { kind: 'ovhcloud', address, okmsId, signIn: 'certificate', certificate: 'a' },
];

describe('secretReaderOf', () => {
  it.each(every)('has a reader for $kind $signIn, which refuses no reference', async (settings) => {
    let requests = 0;
    const reader = await secretReaderOf(
      settings,
      {},
      readerPorts({
        fetch: async () => {
          requests += 1;
          return new Response();
        },
      }),
    );
    const reading = reader.read('no reference at all#', new AbortController().signal);
    expect(await codeOf(reading)).toBe('provider.wrongReference');
    expect(requests).toBe(0);
  });
});
