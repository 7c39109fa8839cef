import { shell } from 'electron';
import { isLoopbackUrl } from '../../shared/network/loopback.ts';

/**
 * Opens an address in the system's browser. Main makes every address but one, which an answer of OVHcloud's
 * gives. Other schemes than the web's could start a program of this computer.
 */
export async function openUrl(address: string): Promise<void> {
  const { protocol, href } = new URL(address);
  // Nobody can listen between the browser and this computer.
  const isSafe = protocol === 'https:' || isLoopbackUrl(href);
  if (!isSafe) throw new Error('Only https addresses are opened.');
  await shell.openExternal(href);
}
