import { Approvals, type AssertApproved } from './approvals.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { AppPorts, NetworkPorts } from '../ports.ts';

/** How requests leave this computer: to approved addresses only. */
export type GuardedNetwork = NetworkPorts & { assertAgreed: AssertApproved };
export type GuardedPorts = AppPorts & GuardedNetwork;

/** Creates the approvals, and the ports that enforce them. */
export function createApprovals(ports: AppPorts): {
  approvals: Approvals;
  guarded: GuardedPorts;
} {
  const approvals = new Approvals({
    document: ports.approvals,
    confirm: ports.confirmAddress,
    onChanged: () => ports.emit('network.changed', {}),
  });
  const assertAgreed: AssertApproved = (address) => approvals.assertApproved(address);
  const fetch = guardedFetch(ports.fetch, assertAgreed);
  return { approvals, guarded: { ...ports, fetch, assertAgreed } };
}
