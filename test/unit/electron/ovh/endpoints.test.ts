import { describe, expect, it } from 'vitest';
import {
  baseUrlOf,
  apiRegionOf,
  tokenPageOf,
  tokenUrlOf,
} from '../../../../electron/ovh/endpoints.ts';
import { calls } from '../../../../shared/bridge/contract.ts';
import { ResourceKind } from '../../../../shared/resources/resource.ts';
import type { WantedRights } from '../../../../shared/accounts/wanted-rights.ts';

const wanted = (kinds: readonly ResourceKind[], ...projectIds: string[]): WantedRights => ({
  purpose: 'inventory',
  kinds: [...kinds],
  projectIds,
});
const custom = (baseUrl: string) => ({ kind: 'custom', baseUrl }) as const;

describe('endpoints', () => {
  it.each([
    ['ovh-eu', 'https://eu.api.ovh.com', 'eu', 'https://www.ovh.com'],
    ['ovh-ca', 'https://ca.api.ovh.com', 'ca', 'https://ca.ovh.com'],
    ['ovh-us', 'https://api.us.ovhcloud.com', 'us', 'https://us.ovhcloud.com'],
  ] as const)('knows %s', (name, origin, apiRegion, tokenOrigin) => {
    expect(baseUrlOf({ kind: 'preset', name })).toBe(`${origin}/1.0`);
    expect(apiRegionOf({ kind: 'preset', name })).toBe(apiRegion);
    expect(tokenUrlOf(`${origin}/1.0`)).toBe(`${tokenOrigin}/auth/oauth2/token`);
    expect(tokenPageOf(name, wanted(ResourceKind.options))).toBe(
      `${origin}/createToken/?GET=/cloud/project&GET=/cloud/project/*` +
        '&GET=/v2/publicCloud/project/*/storage/file/*&GET=/publicCloud/project/*/storage/file/*',
    );
  });

  it('uses a custom URL unchanged, and its apiRegion from a known host', () => {
    expect(baseUrlOf(custom('http://127.0.0.1:1234/1.0'))).toBe('http://127.0.0.1:1234/1.0');
    expect(apiRegionOf(custom('http://127.0.0.1:1234/1.0'))).toBe('eu');
    expect(apiRegionOf(custom('https://ca.api.ovh.com/v1'))).toBe('ca');
  });

  it('requests the rights of the chosen kinds only', () => {
    expect(tokenPageOf('ovh-eu', wanted(['volume']))).toBe(
      'https://eu.api.ovh.com/createToken/?GET=/cloud/project' +
        '&GET=/cloud/project/*/volume&GET=/cloud/project/*/volume/*' +
        '&GET=/cloud/project/*/region&GET=/cloud/project/*/region/*/volumeBackup',
    );
  });

  it('requests the rights in the chosen projects only, or those of Control Plane', () => {
    const id = '0123456789abcdef0123456789abcdef';
    expect(tokenPageOf('ovh-ca', wanted(['swift-container'], id))).toBe(
      'https://ca.api.ovh.com/createToken/?GET=/cloud/project' +
        `&GET=/cloud/project/${id}&GET=/cloud/project/${id}/storage`,
    );
    expect(tokenPageOf('ovh-eu', { purpose: 'control-plane' })).toBe(
      'https://eu.api.ovh.com/createToken/?GET=/me&GET=/cloud/project*&GET=/v2/publicCloud/project/*/storage/file/*&GET=/publicCloud/project/*/storage/file/*',
    );
  });

  it('creates no address of that page that is too long to open', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `${index}`.padStart(32, '0'));
    const lengths = ids.map((_id, index) => {
      const rights = wanted(['volume', 'database'], ...ids.slice(0, index));
      const request = { page: 'create-keys', endpoint: 'ovh-us', wanted: rights };
      const isAllowed = calls['page.open'].request.safeParse(request).success;
      return isAllowed ? tokenPageOf('ovh-us', rights).length : 0;
    });
    expect(lengths.slice(0, 3).every((length) => length > 0)).toBe(true);
    expect(lengths.at(-1)).toBe(0);
    // Electron's limit for `shell.openExternal` on Windows.
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2081);
  });

  it.each([
    ['https://ca.api.ovh.com/v1', 'https://ca.ovh.com/auth/oauth2/token'],
    ['https://api.eu.ovhcloud.com/1.0', 'https://auth.eu.ovhcloud.com/oauth2/token'],
    ['http://127.0.0.1:1234/1.0', 'http://127.0.0.1:1234/auth/oauth2/token'],
    ['https://eu.api.ovh.com:8443/1.0', 'https://eu.api.ovh.com:8443/auth/oauth2/token'],
    ['https://api.example.test', 'https://api.example.test/auth/oauth2/token'],
  ])('has tokens for %s from %s', (baseUrl, tokenUrl) => {
    expect(tokenUrlOf(baseUrl)).toBe(tokenUrl);
  });
});
