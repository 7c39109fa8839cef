/** An HTTP answer before it is sent (or broken by a failure). */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  /** The refusal's details, so that it can be converted to another format. */
  error?: ErrorParts;
}

/** The content of an error, whatever the format of its body. */
export interface ErrorParts {
  status: number;
  seenIn: 'gateway' | 'class' | 'message';
  /** For the gateway's format. Absent: none was observed, and none is invented. */
  errorCode?: string;
  /** For the newer format. Absent: the general one of the status. */
  errorClass?: string;
  message: string;
  details?: Record<string, string>;
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
