/** Names of fields that contain secrets, such as `rescuePassword`. */
const secretName =
  /passw(or)?d|passphrase|secret|token|credential|authorization|(private|api)_?key|user_?data|kube_?config/i;

/** Fields that only sound like secrets: this is the database capability of giving users new credentials. */
const harmlessNames: ReadonlySet<string> = new Set(['userCredentialsReset']);

/** Whether JSON text may contain a secret at all. Most objects contain none, and are serialized only once. */
const suspicious = new RegExp(`${secretName.source}|:\\\\?/\\\\?/[^"\\s]*@`, 'i');

// `scheme://user:password@`, also if the password contains slashes, but not `host:443/path@`.
const userWithPassword = /:\/\/[^\s@/:]*:(?!\d+(?:[/?#]|$))[^\s]*@/g;
const userAlone = /:\/\/[^\s@/?#]*@/g;
const secretParameter =
  /([?&;](?:passw(?:or)?d|passphrase|secret|token|(?:api|private)_?key)[^=&\s]*=)[^&;\s]*/gi;

/**
 * The provider's object as JSON text, to store and to show. Secrets are dropped here, before anything is stored: fields
 * with the name of a secret at any depth, and credentials in URIs.
 */
export function rawTextOf(item: unknown): string {
  const text = JSON.stringify(item);
  return suspicious.test(text) ? JSON.stringify(item, withoutSecret) : text;
}

/** `value` or `key=value`. Tags with a secret are dropped. */
export function tagsWithoutSecrets(tags: readonly string[]): string[] {
  return tags.filter((tag) => secretLabelOf(tag) === null).map(withoutUriCredentials);
}

/** `password=` from `password=hunter2`; null if the text does not begin with the name of a secret. */
function secretLabelOf(text: string): string | null {
  const [, label, name = ''] = /^(([^=:]*)[=:])[^]/.exec(text) ?? [];
  return label !== undefined && isSecretName(name) ? label : null;
}

function isSecretName(name: string): boolean {
  return secretName.test(name) && !harmlessNames.has(name);
}

function withoutSecret(name: string, value: unknown): unknown {
  // null ("has none") and booleans are worth showing.
  if (isSecretName(name) && value !== null && typeof value !== 'boolean') return undefined;
  // In a list of tags, `name=value` is one text.
  return typeof value === 'string' ? (secretLabelOf(value) ?? withoutUriCredentials(value)) : value;
}

function withoutUriCredentials(text: string): string {
  if (!text.includes('://') && !text.includes('=')) return text;
  return text
    .replace(userWithPassword, '://')
    .replace(userAlone, '://')
    .replace(secretParameter, '$1');
}
