import type {
  ConnectionTest,
  NoPlakar,
  PlakarAppSummary,
  DetectedServer,
} from '../../shared/plakar-apps/plakar-app.ts';
import { type TextId, t } from '../text/translate.ts';
import { failureText } from '../text/error-text.ts';

/** A test result as one sentence that claims no more than was tested. */
export function checkTitle({ outcome, means, failure }: ConnectionTest): string {
  if (outcome === 'reachable') return t('plakarApps.resultReachable');
  if (outcome === 'fails') {
    return failure === null
      ? t('plakarApps.resultFailed')
      : failureText({ ...failure, missingRule: null }).title;
  }
  return means === 'request'
    ? t('plakarApps.resultBucketWorks')
    : t('plakarApps.resultPlakarWorks');
}

/** A short form for lists. */
export function checkLabel(check: ConnectionTest): string {
  return check.outcome === 'reachable' ? t('plakarApps.resultReachableShort') : checkTitle(check);
}

const meansWords: Record<ConnectionTest['means'], TextId> = {
  request: 'plakarApps.methodRequest',
  plakar: 'plakarApps.methodPlakar',
  reach: 'plakarApps.methodReach',
};

/** What was tested, in one or two words. */
export function meansText({ means }: ConnectionTest): string {
  return t(meansWords[means]);
}

const triedWords: Record<ConnectionTest['means'], TextId> = {
  request: 'plakarApps.testedRequest',
  plakar: 'plakarApps.testedPlakar',
  reach: 'plakarApps.testedReach',
};

export function triedText({ means }: ConnectionTest): string {
  return t(triedWords[means]);
}

const seenWords: Record<DetectedServer, TextId> = {
  ssh: 'plakarApps.detectedSsh',
  postgresql: 'plakarApps.detectedPostgres',
  'postgresql-tls': 'plakarApps.detectedPostgresTls',
  mysql: 'plakarApps.detectedMysql',
  'mysql-tls': 'plakarApps.detectedMysqlTls',
};

export function seenText(seen: DetectedServer): string {
  return t(seenWords[seen]);
}

const noPlakarWords: Record<NoPlakar, TextId> = {
  'not-found': 'plakarApps.noPlakarNotFound',
  'integration-missing': 'plakarApps.noPlakarIntegrationMissing',
  incompatible: 'plakarApps.noPlakarIncompatible',
};

export function noPlakarText(reason: NoPlakar): string {
  return t(noPlakarWords[reason]);
}

/** What a connection test of the app does. */
export function trialText({ protocol }: PlakarAppSummary): string {
  return protocol === 's3' ? t('plakarApps.testRequestHelp') : t('plakarApps.testPlakarHelp');
}

const dayMs = 86_400_000;
/** After this many days a result counts as old. */
const freshDays = 7;

export function isOldCheck({ checkedAt }: ConnectionTest, now: Date | number): boolean {
  return new Date(now).getTime() - Date.parse(checkedAt) > freshDays * dayMs;
}
