import { expect, it } from 'vitest';
import { snapshotCopy } from '../../../../scripts/bench/million-profile.ts';
import type { InventorySnapshot } from '../../../../shared/inventories/inventory.ts';

it('copies an account with projects of its own, so that no URN is in two inventories', () => {
  const project = 'e4a6d76c14453f7ebd8d48f9db6a5129';
  const other = 'a4a6d76c14453f7ebd8d48f9db6a5129';
  const urn = `urn:v1:eu:resource:publicCloudProject:${project}:volume:1`;
  const given = {
    inventoryId: 'first',
    projects: [{ id: project }],
    // As long as a project's id, but none.
    resources: [{ urn, providerId: other }],
  } as unknown as InventorySnapshot;
  expect(snapshotCopy(given, 'second', 49)).toEqual({
    inventoryId: 'second',
    projects: [{ id: '0031d76c14453f7ebd8d48f9db6a5129' }],
    resources: [
      {
        urn: 'urn:v1:eu:resource:publicCloudProject:0031d76c14453f7ebd8d48f9db6a5129:volume:1',
        providerId: other,
      },
    ],
  });
});
