import { AgreedPlaces, type AssertAgreed } from './agreed-places.ts';
import { guardedFetch } from './guarded-fetch.ts';
import type { AppPorts } from '../ports.ts';

/** What the app needs of the world, where requests go to agreed places alone. */
export type GuardedPorts = AppPorts & { assertAgreed: AssertAgreed };

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
