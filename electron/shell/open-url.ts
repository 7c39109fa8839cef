import { shell } from 'electron';

/** Where nobody can listen between the browser and what it asks. */
const ownHosts = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Opens an address in the system's browser. Main makes every address but one, which an answer of OVHcloud's
 * gives. Other schemes than the web's could start a program of this computer.
 */
export async function openUrl(address: string): Promise<void> {
  const { protocol, hostname, href } = new URL(address);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ownHosts.includes(hostname));
  if (!isSafe) throw new Error('Only https addresses are opened.');
  await shell.openExternal(href);
}
