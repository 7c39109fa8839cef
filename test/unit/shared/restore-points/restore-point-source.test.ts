import { describe, expect, it } from 'vitest';
import { nameOfSource } from '../../../../shared/restore-points/rules/source-name.ts';
import {
  ControlPlaneInput,
  RestorePointSource,
} from '../../../../shared/restore-points/restore-point-source.ts';
import { earlier } from '../../../fakes/builders.ts';

const id = '7f0f1c1e-6a64-4f0c-9c38-2f6c2d1d7a99';

const store = {
  kind: 'plakar',
  id,
  store: 'main',
  keySource: { kind: 'vault' },
  createdAt: earlier,
};

describe('RestorePointSource', () => {
  it('accepts its own output', () => {
    const controlPlane = {
      kind: 'control-plane',
      id,
      address: 'https://plakar.example.com',
      organisationId: 'org-2',
      canSeeAll: true,
      keySource: { kind: 'provider', providerId: id, reference: 'kv/plakar#key' },
      createdAt: earlier,
    };
    expect(RestorePointSource.parse(controlPlane)).toEqual(controlPlane);
    expect(RestorePointSource.parse(store)).toEqual(store);
  });

  it('does not treat an unknown kind as a store', () => {
    expect(RestorePointSource.safeParse({ ...store, kind: 'other' }).success).toBe(false);
  });
});

describe('the address of a Control Plane', () => {
  const { address } = ControlPlaneInput.shape;
  it.each([
    ['https://Plakar.Example.com/', 'https://plakar.example.com'],
    ['https://plakar.example.com:8443/api/v1/', 'https://plakar.example.com:8443'],
    ['https://example.com/Plakar/api', 'https://example.com/Plakar'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('may be %s', (text, stored) => {
    expect(address.parse(text)).toBe(stored);
  });

  it.each([
    'http://plakar.example.com',
    'plakar.example.com',
    'https://a@b.example',
    'https://a/?b',
  ])('may not be %s', (text) => {
    expect(address.safeParse(text).success).toBe(false);
  });
});

describe('nameOfSource', () => {
  const controlPlane = RestorePointSource.parse({
    kind: 'control-plane',
    id,
    address: 'https://plakar.example.com:8443',
    organisationId: '',
    canSeeAll: false,
    keySource: { kind: 'vault' },
    createdAt: earlier,
  });

  it('is the store, or Control Plane’s address and organisation', () => {
    expect(nameOfSource(RestorePointSource.parse(store))).toBe('@main');
    expect(nameOfSource(controlPlane)).toBe('plakar.example.com:8443');
    expect(nameOfSource({ ...controlPlane, organisationId: 'org-2' } as RestorePointSource)).toBe(
      'plakar.example.com:8443 (org-2)',
    );
  });
});
