import type { Credential, Credentials } from './credentials.ts';
import { pageReply, type Reply } from './reply.ts';

/** Outside the API's base paths, as on the real hosts. */
export const validationPath = '/auth/';

interface Visit {
  method: string;
  query: URLSearchParams;
  body: string;
  credentials: Credentials;
}

/** The page on which a person confirms or refuses a consumer key, with one button each. */
export function validationPage({ method, query, body, credentials }: Visit): Reply {
  const credential = credentials.findByToken(query.get('credentialToken') ?? '');
  if (credential === undefined) return page(404, '<p>This request is not known.</p>');
  if (method === 'POST') {
    const decision = new URLSearchParams(body).get('decision');
    if (decision === 'confirm') credentials.confirm(credential);
    if (decision === 'refuse') credentials.refuse(credential);
  }
  const isPending = credential.status === 'pendingValidation';
  return page(200, isPending ? question(credential) : `<p>This key is ${credential.status}.</p>`);
}

function question({ rules }: Credential): string {
  const lines = rules.map(({ method, path }) => `<li><code>${method} ${escaped(path)}</code></li>`);
  return `<p>An application asks to be allowed:</p><ul>${lines.join('')}</ul>
<form method="post">
<button name="decision" value="confirm">Authorise</button>
<button name="decision" value="refuse">Refuse</button>
</form>`;
}

function page(status: number, content: string): Reply {
  return pageReply(
    status,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Simulated OVHcloud</title>
<body><h1>Simulated OVHcloud</h1>${content}</body></html>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
