import { AppError } from '../../shared/bridge/errors.ts';

/**
 * The proxy for requests of Node's, of Chromium's answer such as `PROXY proxy.example:8080; DIRECT`: the first that
 * Node can use; null: none. A kind that Node cannot use is never passed by without a proxy: that fails with
 * `network.proxyNotSupported`.
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
