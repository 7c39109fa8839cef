/** Names of fields that hold secrets, `rescuePassword` for one. */
const secretName =
  /passw(or)?d|passphrase|secret|token|credential|authorization|(private|api)_?key|user_?data|kube_?config/i;

/** Fields that only sound like it: the database capability of giving users new credentials. */
const harmlessNames: ReadonlySet<string> = new Set(['userCredentialsReset']);

/** Whether JSON text may hold any secret at all; most objects hold none, and are written once only. */
const suspicious = new RegExp(`${secretName.source}|:\\\\?/\\\\?/[^"\\s]*@`, 'i');

// `scheme://user:password@`, also where the password has slashes, but not `host:443/path@`.
const userWithPassword = /:\/\/[^\s@/:]*:(?!\d+(?:[/?#]|$))[^\s]*@/g;
const userAlone = /:\/\/[^\s@/?#]*@/g;
const secretParameter =
  /([?&;](?:passw(?:or)?d|passphrase|secret|token|(?:api|private)_?key)[^=&\s]*=)[^&;\s]*/gi;

/**
 * The provider's object as JSON text, to be kept and shown. What must not be kept is dropped here,
 * before anything is: fields named like secrets at any depth, and credentials inside URIs.
 */
export function rawTextOf(item: unknown): string {
  const text = JSON.stringify(item);
  return suspicious.test(text) ? JSON.stringify(item, withoutSecret) : text;
}

/** `value` or `key=value`, those with a secret dropped. */
export function tagsWithoutSecrets(tags: readonly string[]): string[] {
  return tags.filter((tag) => secretLabelOf(tag) === null).map(withoutUriCredentials);
}

/** `password=` of `password=hunter2`; null for a text that does not begin with the name of a secret. */
function secretLabelOf(text: string): string | null {
  const [, label, name = ''] = /^(([^=:]*)[=:])[^]/.exec(text) ?? [];
  return label !== undefined && isSecretName(name) ? label : null;
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !harmlessNames.has(name);
}

function withoutSecret(name: string, value: unknown): unknown {
  // "Has none" and yes-or-no are worth showing.
  if (isSecretName(name) && value !== null && typeof value !== 'boolean') return undefined;
  // Where tags are a list, `name=value` is one text.
  return typeof value === 'string' ? (secretLabelOf(value) ?? withoutUriCredentials(value)) : value;
}

function withoutUriCredentials(text: string): string {
  if (!text.includes('://') && !text.includes('=')) return text;
  return text
    .replace(userWithPassword, '://')
    .replace(userAlone, '://')
    .replace(secretParameter, '$1');
}
