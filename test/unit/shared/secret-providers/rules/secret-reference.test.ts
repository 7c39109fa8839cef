import { describe, expect, it } from 'vitest';
import {
  isReference,
  partsOfReference,
  referenceExample,
} from '../../../../../shared/secret-providers/rules/secret-reference.ts';
import type { ProviderKind } from '../../../../../shared/secret-providers/secret-provider.ts';

const id = '6f1c2b6e-8f5d-4f3b-9b0a-2d7c1e5a9f43';

const right: [ProviderKind, string, string, string | null][] = [
  ['vault', 'secret/ovh/prod#application_key', 'secret/ovh/prod', 'application_key'],
  ['vault', ' secret/a # b ', 'secret/a', 'b'],
  ['vault', 'team/kv/a#b#c', 'team/kv/a#b', 'c'],
  ['vault', 'secret/data/a#b', 'secret/data/a', 'b'],
  ['vault', 'secret/a b/ü#b', 'secret/a b/ü', 'b'],
  ['ovhcloud', 'secret/a#b', 'secret/a', 'b'],
  ['aws', 'ovh/prod#key', 'ovh/prod', 'key'],
  ['aws', 'ovh-key', 'ovh-key', null],
  [
    'aws',
    'arn:aws:secretsmanager:eu-west-3:123456789012:secret:ovh/prod-a1B2c3#key',
    'arn:aws:secretsmanager:eu-west-3:123456789012:secret:ovh/prod-a1B2c3',
    'key',
  ],
  ['google', 'ovh-key', 'ovh-key', null],
  [
    'google',
    'projects/p-1/secrets/ovh/versions/4#key',
    'projects/p-1/secrets/ovh/versions/4',
    'key',
  ],
  ['google', 'projects/example.com:p/secrets/ovh', 'projects/example.com:p/secrets/ovh', null],
  ['scaleway', id, id, null],
  ['scaleway', `${id}#key`, id, 'key'],
  ['environment', 'OVH_APPLICATION_KEY', 'OVH_APPLICATION_KEY', null],
  ['file', 'ovh-eu#application_key', 'ovh-eu', 'application_key'],
  ['file', 'https://api.example/1.0#consumer_key', 'https://api.example/1.0', 'consumer_key'],
];

const wrong: [ProviderKind, string][] = [
  ['vault', ''],
  ['vault', 'secret/a'],
  ['vault', 'secret/a#'],
  ['vault', 'secret#b'],
  ['vault', '/secret/a#b'],
  ['vault', 'secret/a/#b'],
  ['vault', 'secret//a#b'],
  ['vault', 'secret/../sys/mounts#b'],
  ['vault', './secret#b'],
  ['vault', 'secret/..#b'],
  ['vault', 'secret/a\nb#c'],
  ['vault', '#b'],
  ['ovhcloud', 'prod/a#b'],
  ['ovhcloud', 'secret/../a#b'],
  ['aws', 'a b#c'],
  ['aws', 'a#'],
  ['google', 'a/b'],
  ['google', 'projects/p/secrets/a/b'],
  ['google', 'projects/../secrets/a'],
  ['scaleway', 'ovh-key'],
  ['scaleway', `${id}#`],
  ['environment', 'OVH-KEY'],
  ['environment', 'OVH_KEY#a'],
  ['environment', '1KEY'],
  ['file', 'ovh-eu'],
  ['file', '[ovh-eu]#a'],
];

describe('partsOfReference', () => {
  it.each(right)('parses for %s: %s', (kind, text, path, field) => {
    expect(partsOfReference(kind, text)).toEqual({ path, field });
  });

  it.each(wrong)('refuses for %s: %j', (kind, text) => {
    expect(partsOfReference(kind, text)).toBeNull();
  });
});

describe('referenceExample', () => {
  it.each(Object.entries(referenceExample))('is in its form for %s: %s', (kind, example) => {
    expect(isReference(kind as ProviderKind, example)).toBe(true);
  });
});
