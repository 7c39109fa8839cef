import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { ImportCandidate } from '../../shared/accounts/key-import.ts';
import type { PastedKeys } from '../../shared/accounts/rules/pasted-keys.ts';
import { keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import { endpointLabel } from '../sync/sync-text.ts';
import { keyFieldLabel } from '../text/key-field-label.ts';
import { listOf } from '../text/lists.ts';
import { t } from '../text/translate.ts';
import { methodLabel } from './sign-in-text.ts';

/** What a pasted text or a dropped file filled in, and what was assumed. `file`: null if it was pasted. */
export function filledText(found: PastedKeys, file: string | null): string {
  const { endpoint, isByOrder, unassigned } = found;
  const keys = keyNames(found);
  return [
    file === null
      ? t('accounts.filledFromPaste', { keys })
      : t('accounts.filledFrom', { file, keys }),
    ...endpointSentence(endpoint),
    ...(isByOrder ? [t('accounts.filledByOrder')] : []),
    ...(unassigned > 0 ? [t('accounts.filledUnassigned', { count: unassigned })] : []),
  ].join(' ');
}

/** What an import filled in. The fields themselves show from where. */
export function importedText(candidate: ImportCandidate): string {
  const keys = listOf(candidate.found.map(({ field }) => keyFieldLabel(field)));
  const sentence = t('accounts.filledIn', { keys });
  return [sentence, ...endpointSentence(candidate.endpoint)].join(' ');
}

export function noKeysText(file: string): string {
  return t('accounts.fileWithoutKeys', { file });
}

/** One of several sets in a text. */
export function pastedTitle({ section, endpoint, method }: PastedKeys): string {
  const place = endpoint ? endpointLabel(endpoint) : section;
  return place === '' ? methodLabel(method) : `${place} · ${methodLabel(method)}`;
}

export function keyNames({ method, keys }: PastedKeys): string {
  return listOf(
    keyFieldsOf[method].filter((field) => keys[field] !== undefined).map(keyFieldLabel),
  );
}

function endpointSentence(endpoint: Endpoint | null | undefined): string[] {
  return endpoint ? [t('accounts.filledEndpoint', { endpoint: endpointLabel(endpoint) })] : [];
}
