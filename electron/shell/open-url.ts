import { shell } from 'electron';
import { isLoopbackUrl } from '../../shared/network/loopback.ts';

/**
 * Opens an address in the system's browser. The main process builds all addresses but one, which comes from OVHcloud.
 * Other schemes than the web's could start a program on this computer. Throws for all but https and loopback.
 */
export async function openUrl(address: string): Promise<void> {
  const { protocol, href } = new URL(address);
  // Connections to this computer cannot be intercepted on the way.
  const isSafe = protocol === 'https:' || isLoopbackUrl(href);
  if (!isSafe) throw new Error('Only https addresses are opened.');
  await shell.openExternal(href);
}
