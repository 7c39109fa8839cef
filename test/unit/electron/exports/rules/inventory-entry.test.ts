import { describe, expect, it } from 'vitest';
import { inventoryEntryOf } from '../../../../../electron/exports/rules/inventory-entry.ts';
import { anExported } from '../../../../fakes/exports.ts';

describe('an inventory entry', () => {
  it('has the fields of go-inventory-sdk, with Go’s names', () => {
    const entry = inventoryEntryOf(
      anExported({
        kind: 's3-bucket',
        class: 'object-storage',
        subclass: 's3',
        name: 'web-assets',
        urn: 'urn:v1:eu:resource:publicCloudProject:p1:storage:region:GRA:web-assets',
        regions: ['GRA'],
        tags: ['env=prod', 'public'],
        endpoints: ['s3.gra.io.cloud.ovh.net', '10.0.0.1:80', '2001:db8::1'],
      }),
      'eyJhIjoxfQ==',
    );
    expect(entry).toEqual({
      Class: 'object-storage',
      SubClass: 's3',
      Tags: ['env=prod', 'public'],
      URN: 'urn:v1:eu:resource:publicCloudProject:p1:storage:region:GRA:web-assets',
      Name: 'web-assets',
      Region: 'GRA',
      Service: 'storage',
      Resource: 'storage:bucket',
      Details: 'eyJhIjoxfQ==',
      Endpoints: [
        { Type: 'host', Endpoint: 's3.gra.io.cloud.ovh.net' },
        { Type: 'inet4', Endpoint: '10.0.0.1' },
        { Type: 'inet6', Endpoint: '2001:db8::1' },
      ],
    });
  });

  it('has an empty subclass where the class tree has none, and no details if they are lost', () => {
    expect(inventoryEntryOf(anExported({ subclass: null }), null)).toMatchObject({
      SubClass: '',
      Details: null,
    });
  });
});
