/** An HTTP answer before it is sent (or broken on its way by a failure). */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export function jsonReply(status: number, value: unknown): Reply {
  return jsonTextReply(status, JSON.stringify(value));
}

export function jsonTextReply(status: number, body: string | Buffer): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

export function pageReply(status: number, page: string): Reply {
  return { status, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) };
}

export function htmlReply(status: number, title: string): Reply {
  return pageReply(
    status,
    `<html><body><h1>${title}</h1>\nThe server could not answer in time.\n</body></html>\n`,
  );
}
