import type { PlakarAppSummary } from '../../shared/plakar-apps/plakar-app.ts';
import { earlier, inventoryId } from './builders.ts';

export const appId = '8f4d5a0e-3c1b-4d8a-9a57-0c6e2b7d9f31';
export const bucketUrn = 'urn:v1:eu:resource:publicCloudProject:p1:storage:region:GRA:assets';

/** A source app of a bucket, with both keys in the vault. */
export function anApp(change: Partial<PlakarAppSummary> = {}): PlakarAppSummary {
  return {
    id: appId,
    name: 'assets source',
    role: 'source',
    inventoryId,
    resourceUrn: bucketUrn,
    resourceName: 'assets',
    integration: 's3',
    protocol: 's3',
    fields: { location: 's3://s3.gra.io.cloud.ovh.net/assets' },
    sources: { access_key: { kind: 'vault' }, secret_access_key: { kind: 'vault' } },
    environment: null,
    dataClasses: [],
    temperature: null,
    createdAt: earlier,
    updatedAt: earlier,
    lastCheck: null,
    inventoryName: 'Main account',
    resourceState: 'known',
    resourceClass: 'object-storage',
    resourceKind: 's3-bucket',
    credentials: { state: 'stored' },
    isTesting: false,
    ...change,
  };
}
