const schemes: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * The `host:port` of a proxy, from that or from an address of http or https; null: it is none, or has more than
 * that. A host of IPv6 stays in brackets.
 */
export function proxyAddress(text: string): string | null {
  const trimmed = text.trim();
  const url = addressOf(trimmed.includes('://') ? trimmed : `http://${trimmed}`);
  if (url === null) return null;
  const usual = schemes[url.protocol];
  const isBare = url.username === '' && url.password === '' && url.search + url.hash === '';
  if (usual === undefined || !isBare || url.pathname !== '/' || url.hostname === '') return null;
  return `${url.hostname}:${url.port === '' ? usual : url.port}`;
}

function addressOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
