import { AppError } from '../../shared/bridge/errors.ts';

/**
 * The proxy for Node's requests, from Chromium's answer such as `PROXY proxy.example:8080; DIRECT`: the first that Node
 * can use; null: none. Never bypasses a proxy that Node cannot use, but throws `network.proxyNotSupported`.
 */
export function nodeProxyIn(answer: string): string | null {
  let isSkipped = false;
  for (const entry of answer.split(';')) {
    const [kind = '', host = ''] = entry.trim().split(/\s+/);
    const name = kind.toUpperCase();
    if (name === 'PROXY' && host !== '') return `http://${host}`;
    if (name === 'HTTPS' && host !== '') return `https://${host}`;
    if (name === 'DIRECT' && !isSkipped) return null;
    isSkipped = true;
  }
  throw new AppError('network.proxyNotSupported', { message: answer.trim() || null });
}
