/** The owner of this computer, as far as a text can identify them. */
export interface Owner {
  /** Written as `~`. */
  homeFolder: string;
  userName: string;
}

const gone = '[redacted]';

/*
 * Wider than the known formats: a text that is redacted by mistake costs a question to the user, one that is missed
 * costs them a key. What support asks for stays: UUIDs and OVHcloud’s query ids (`FR.ws-8.5860f657.4632.0180`).
 */
const rules: readonly [pattern: RegExp, by: string][] = [
  // --- Secrets with a format of their own ---
  [/-----BEGIN [^-\n]{1,60}-----[\s\S]*?(?:-----END [^-\n]{1,60}-----|$)/g, gone],
  [/\bAGE-(?:SECRET-KEY|PLUGIN)-[0-9A-Z-]+/gi, gone],
  [/\beyJ[\w-]{6,}(?:\.[\w-]*){0,4}/g, gone],
  // AWS, HashiCorp Vault, Scaleway, Google and GitHub.
  [/\b(?:AKIA|ASIA|AIDA|AROA|ANPA|ANVA|AGPA|ABIA|ACCA)[0-9A-Z]{12,}\b/g, gone],
  [/\bhv[sbr]\.[\w-]{8,}|\bSCW[0-9A-Z]{17}\b|\bya29\.[\w-]+|\bAIza[\w-]{30,}/g, gone],
  // HashiCorp Vault before 1.10: service, batch and recovery tokens, with a namespace or without.
  [/(?<![\w.-])[sbr]\.[\dA-Za-z]{24,}(?:\.[\dA-Za-z]+)?(?![\w-])/g, gone],
  [/\bgh[opsur]_\w{20,}|\bgithub_pat_\w{20,}/g, gone],

  // --- What follows the name of a secret ---
  [
    /\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s{0,9}[:=]\s{0,9}["']?)[^\n"']+/gi,
    `$1$2${gone}`,
  ],
  [/\b(x-ovh-(?!query)[\w-]+)(["']?\s{0,9}[:=]\s{0,9}["']?)[^\s,;"']+/gi, `$1$2${gone}`],
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${gone}`],
  [
    /([\w-]{0,60}(?:secret|passw(?:or)?d|passphrase|token|credentials?|signature|pwd|(?:api|access|application|consumer|private|account)[_-]?key)[\w-]{0,60}\\?["']?\s{0,9}(?:[:=]|%3[ad])\s{0,9})(?:\[redacted\]|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|[^\s,;&](?:(?!\s+[\w.-]+[:=])[^\n,;&])*)/gi,
    `$1${gone}`,
  ],

  // --- Addresses: user, query and fragment ---
  [/([a-z][a-z\d+.-]{0,20}:\/\/)[^\s/?#"'<>]{1,300}@/gi, `$1${gone}@`],
  [/([a-z][a-z\d+.-]{0,20}:\/\/[^\s?#"'<>]{0,1000})[?#][^\s"'<>)]*/gi, `$1?${gone}`],
  [/\?[^\s"'<>=?]{0,200}=[^\s"'<>]*/g, `?${gone}`],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, gone],
  [/\b[a-z]{2}\d{3,8}-ovh\b/gi, gone],

  // --- What looks like a key: OVHcloud’s have 16 or 32 letters and digits, AWS’s 40, others more ---
  [/(?<![\w.-])[\da-f]{16}(?![\w-])|(?<![\w.-])[\da-z]{32}(?![\w-])/gi, gone],
  [/(?<![\w.-])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[\dA-Za-z]{16}(?![\w-])/g, gone],
  [
    /(?<![\w+/-])(?=[\w+/-]*[A-Z])(?=[\w+/-]*[a-z])(?=[\w+/-]*\d)[\w+/-]{40,}={0,2}(?![\w+/-])/g,
    gone,
  ],
  [/(?<![\w-])[\da-f]{40,}(?![\w-])/gi, gone],
];

/** The text without secrets and without the user's identity. Everything that is logged passes through it. */
export function redact(text: string, owner: Owner): string {
  let clean = withoutOwner(text, owner);
  for (const [pattern, by] of rules) clean = clean.replace(pattern, by);
  return clean;
}

function withoutOwner(text: string, { homeFolder, userName }: Owner): string {
  let clean = text;
  for (const home of formsOf(homeFolder)) {
    clean = clean.replace(new RegExp(`${escaped(home)}(?![\\w.-])`, 'gi'), '~');
  }
  // Of other users, or under another name of the disk.
  clean = clean.replace(
    /((?:\/home|\/Users|\b[a-z]:\\{1,2}Users)[\\/]{1,2})[^\\/\s"':)]+/gi,
    `$1…`,
  );
  if (userName.length < 2) return clean;
  return clean.replace(new RegExp(`([\\\\/])${escaped(userName)}(?![\\w.-])`, 'gi'), '$1…');
}

/** As the system writes it, in JSON, in a URL, and with the other slash. */
function formsOf(homeFolder: string): string[] {
  const home = homeFolder.replace(/[\\/]+$/, '');
  if (home === '' || /^[a-z]:$/i.test(home)) return [];
  const slashed = home.replaceAll('\\', '/');
  const forms = [home.replaceAll('\\', '\\\\'), home, slashed, encodeURI(slashed)];
  return [...new Set(forms)];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
