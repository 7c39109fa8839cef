import type { PointSource } from '../point-source.ts';

/** What a restore point source is called: `@main`, or the host of a Control Plane. */
export function nameOfSource(source: PointSource): string {
  if (source.kind === 'plakar') return `@${source.store}`;
  const place = source.address.replace(/^https?:\/\//, '');
  return source.organisationId === '' ? place : `${place} (${source.organisationId})`;
}
