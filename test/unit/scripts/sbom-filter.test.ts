import { describe, expect, it } from 'vitest';
import { shippedOnly } from '../../../scripts/lib/sbom-filter.mjs';

const component = (ref: string, more = {}) => {
  const [name = '', version = ''] = ref.split('@');
  return { 'bom-ref': ref, name, version, scope: 'optional', ...more };
};
const document = {
  specVersion: '1.5',
  metadata: { component: component('app@1.0.0') },
  components: [
    component('zod@4.0.0', { properties: [{ name: 'cdx:npm:package:development' }] }),
    component('zod@3.0.0'),
    component('vitest@4.0.0'),
    component('electron@45.0.0', { purl: 'pkg:npm/electron@45.0.0', hashes: [{}] }),
  ],
  dependencies: [
    { ref: 'app@1.0.0', dependsOn: ['zod@4.0.0', 'vitest@4.0.0'] },
    { ref: 'vitest@4.0.0', dependsOn: ['zod@3.0.0'] },
    { ref: 'zod@4.0.0' },
  ],
};

function filtered(electronVersion: string) {
  return shippedOnly(document, {
    licences: [
      { name: 'zod', version: '4.0.0' },
      { name: 'electron', version: electronVersion },
    ],
    application: 'ovhcloud-inventory',
  });
}

describe('shippedOnly', () => {
  it('retains the shipped versions, and their dependencies on each other', () => {
    const sbom = filtered('45.0.0');
    expect(sbom.components.map((one) => one['bom-ref'])).toEqual(['zod@4.0.0', 'electron@45.0.0']);
    expect(sbom.dependencies).toEqual([
      { ref: 'app@1.0.0', dependsOn: ['zod@4.0.0'] },
      { ref: 'zod@4.0.0', dependsOn: [] },
    ]);
  });

  it('marks no shipped package as a development dependency', () => {
    for (const one of filtered('45.0.0').components) {
      expect(one).toMatchObject({ scope: 'required' });
      expect(one).not.toHaveProperty('properties');
    }
  });

  it('gives no checksum of an Electron that npm does not have', () => {
    const [, own] = filtered('45.0.0').components;
    expect(own).toHaveProperty('hashes');
    const [, other] = filtered('25.1.1').components;
    expect(other).toMatchObject({ name: 'electron', version: '25.1.1' });
    expect(other).not.toHaveProperty('hashes');
    expect(other).not.toHaveProperty('purl');
  });
});
