import type {
  AppCheck,
  NoPlakar,
  ResourceAppSummary,
  Seen,
} from '../../shared/plakar-apps/resource-app.ts';
import { type Message, t } from '../text/words.ts';
import { failureText } from '../text/error-text.ts';

/** What a test found, in one sentence, and never more than was tried. */
export function checkTitle({ outcome, means, failure }: AppCheck): string {
  if (outcome === 'reachable') return t('Reachable; the credentials were not tried');
  if (outcome === 'fails') {
    return failure === null
      ? t('The test failed')
      : failureText({ ...failure, missingRule: null }).title;
  }
  return means === 'request' ? t('The bucket answers these keys') : t('plakar can use it');
}

/** The same, as short as a list needs it. */
export function checkLabel(check: AppCheck): string {
  return check.outcome === 'reachable' ? t('Reachable only') : checkTitle(check);
}

const meansWords: Record<AppCheck['means'], Message> = {
  request: 'Signed request',
  plakar: 'plakar ping',
  reach: 'Credentials not tried',
};

/** What was tried, in a word or two. */
export function meansText({ means }: AppCheck): string {
  return t(meansWords[means]);
}

const triedWords: Record<AppCheck['means'], Message> = {
  request: 'A signed request (HEAD) for the bucket. Reading and writing its objects was not tried.',
  plakar: 'plakar’s own ping, with the credentials of the app. No backup or restore was tried.',
  reach: 'Only whether the right kind of server answers at its address. No sign-in was tried.',
};

export function triedText({ means }: AppCheck): string {
  return t(triedWords[means]);
}

const seenWords: Record<Seen, Message> = {
  ssh: 'An SSH server. Whether it offers SFTP was not tried.',
  postgresql: 'A PostgreSQL server, without encryption.',
  'postgresql-tls': 'A PostgreSQL server, over an encrypted connection.',
  mysql: 'A MySQL or MariaDB server, without encryption.',
  'mysql-tls': 'A MySQL or MariaDB server, over an encrypted connection.',
};

export function seenText(seen: Seen): string {
  return t(seenWords[seen]);
}

const noPlakarWords: Record<NoPlakar, Message> = {
  'not-found': 'It was not found on the PATH of this computer.',
  'integration-missing':
    'It has no integration for this yet. Install it with “plakar pkg add”, then test again.',
  incompatible: 'This version of it does not know the ping. Update it, then test again.',
};

export function noPlakarText(reason: NoPlakar): string {
  return t(noPlakarWords[reason]);
}

/** What a test of an app does. */
export function trialText({ protocol }: ResourceAppSummary): string {
  return protocol === 's3'
    ? t(
        'A signed request asks whether these keys may see the bucket. It reads no object, and writes nothing.',
      )
    : t(
        'Where plakar is installed on this computer, it tries to connect with these credentials. Where it is not, the test is only whether the server answers. Nothing is backed up or restored.',
      );
}

const dayMs = 86_400_000;
/** From when on a result does not speak of today. */
const freshDays = 7;

export function isOldCheck({ checkedAt }: AppCheck, now: Date | number): boolean {
  return new Date(now).getTime() - Date.parse(checkedAt) > freshDays * dayMs;
}
