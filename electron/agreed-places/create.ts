import { AgreedPlaces, type AssertAgreed } from './agreed-places.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { AppPorts, NetworkPorts } from '../ports.ts';

/** How requests leave this computer, to agreed places alone. */
export type GuardedNetwork = NetworkPorts & { assertAgreed: AssertAgreed };
export type GuardedPorts = AppPorts & GuardedNetwork;

/** The places that the user agreed to, and the ports that hold to them. */
export function createAgreedPlaces(ports: AppPorts): {
  agreedPlaces: AgreedPlaces;
  guarded: GuardedPorts;
} {
  const agreedPlaces = new AgreedPlaces({
    document: ports.agreedPlaces,
    confirm: ports.confirmPlace,
    onChanged: () => ports.emit('network.changed', {}),
  });
  const assertAgreed: AssertAgreed = (place) => agreedPlaces.assertAgreed(place);
  const fetch = guardedFetch(ports.fetch, assertAgreed);
  return { agreedPlaces, guarded: { ...ports, fetch, assertAgreed } };
}
