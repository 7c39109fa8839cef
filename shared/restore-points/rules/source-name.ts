import type { RestorePointSource } from '../restore-point-source.ts';

/** Display name of a restore point source: `@main`, or the host of a Control Plane. */
export function nameOfSource(source: RestorePointSource): string {
  if (source.kind === 'plakar') return `@${source.store}`;
  const address = source.address.replace(/^https?:\/\//, '');
  return source.organisationId === '' ? address : `${address} (${source.organisationId})`;
}
