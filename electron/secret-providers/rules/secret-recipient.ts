import type { ProviderSettings } from '../../../shared/secret-providers/secret-provider.ts';

/**
 * Whether secrets go to the same recipient with both settings. Compares everything that decides who gets them: host,
 * region and project, the certificates that authenticate the host, and the owner of the key.
 */
export function isSameRecipient(before: ProviderSettings, after: ProviderSettings): boolean {
  return recipientOf(before) === recipientOf(after);
}

/** Returns the recipient of the secrets as one text. Stored secrets are bound to it; see `Binding`. */
export function recipientOf(settings: ProviderSettings): string {
  const { kind } = settings;
  // A kind without a case does not compile: its secrets would be bound to nothing.
  let bound: readonly (string | null)[];
  switch (kind) {
    case 'vault':
      bound = [settings.address, settings.caCertificate];
      break;
    case 'ovhcloud':
      bound = [settings.address, settings.okmsId];
      break;
    case 'aws':
      bound = [settings.address, settings.region, settings.accessKeyId];
      break;
    case 'google':
      bound = [settings.address, settings.projectId];
      break;
    case 'scaleway':
      bound = [settings.address, settings.region];
      break;
    case 'environment':
    case 'file':
      return kind;
  }
  return JSON.stringify([kind, ...bound]);
}
