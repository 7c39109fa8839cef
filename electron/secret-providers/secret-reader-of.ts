import type {
  ProviderSecrets,
  ProviderSettings,
} from '../../shared/secret-providers/secret-provider.ts';
import type { ReaderPorts, SecretReader } from './secret-reader.ts';

/** Returns the reader for a provider. Its code, which can be an SDK of several megabytes, is loaded on demand. */
export async function secretReaderOf(
  settings: ProviderSettings,
  secrets: ProviderSecrets,
  ports: ReaderPorts,
): Promise<SecretReader> {
  if (settings.kind === 'vault' || settings.kind === 'ovhcloud') {
    const { createHashicorpReader } = await import('./readers/hashicorp-kv.ts');
    return createHashicorpReader(settings, secrets, ports);
  }
  if (settings.kind === 'aws') {
    const { createAwsReader } = await import('./readers/aws.ts');
    return createAwsReader(settings, secrets, ports);
  }
  if (settings.kind === 'google') {
    const { createGoogleReader } = await import('./readers/google.ts');
    return createGoogleReader(settings, secrets, ports);
  }
  if (settings.kind === 'scaleway') {
    const { createScalewayReader } = await import('./readers/scaleway.ts');
    return createScalewayReader(settings, secrets, ports);
  }
  if (settings.kind === 'environment') {
    const { createEnvironmentReader } = await import('./readers/environment.ts');
    return createEnvironmentReader(ports);
  }
  const { createOvhConfFileReader } = await import('./readers/ovh-conf-file.ts');
  return createOvhConfFileReader(settings, ports);
}
