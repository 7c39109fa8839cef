import type { ImportOrigin } from '../../shared/accounts/key-import.ts';
import { cleanPastedKey } from '../../shared/accounts/key-text.ts';
import type { KeyField, KeyInput, KeySource, SignIn } from '../../shared/accounts/sign-in.ts';

/** State of one key in the form. Only `typed` contains the key. */
export type KeyDraft =
  | { kind: 'typed'; text: string }
  | { kind: 'provider'; providerId: string | null; reference: string }
  | { kind: 'obtained'; attemptId: string }
  | { kind: 'imported'; importId: string; origin: ImportOrigin };

/** A key from elsewhere, shown as a line instead of a field. */
export type FilledDraft = Extract<KeyDraft, { kind: 'obtained' | 'imported' }>;
export type ProviderDraft = Extract<KeyDraft, { kind: 'provider' }>;

export const emptyDraft: KeyDraft = { kind: 'typed', text: '' };

export function isFilledElsewhere(draft: KeyDraft): draft is FilledDraft {
  return draft.kind === 'obtained' || draft.kind === 'imported';
}

/** Whether nothing was entered. */
export function isBlank(draft: KeyDraft): boolean {
  if (draft.kind === 'typed') return draft.text === '';
  return draft.kind === 'provider' && draft.reference === '';
}

/** A reference to enter: at the provider of another key in the form, or at the only provider. */
export function newReference(drafts: KeyDrafts, providerIds: readonly string[]): ProviderDraft {
  const [chosen] = Object.values(drafts).flatMap((draft) =>
    draft.kind === 'provider' && draft.providerId !== null ? [draft.providerId] : [],
  );
  const only = providerIds.length === 1 ? providerIds[0] : undefined;
  return { kind: 'provider', providerId: chosen ?? only ?? null, reference: '' };
}

/** The input for main, without what pasting adds. */
export function inputOf(draft: KeyDraft): KeyInput {
  if (draft.kind === 'typed') {
    const text = cleanPastedKey(draft.text);
    return text === '' ? { kind: 'stored' } : { kind: 'typed', text };
  }
  if (draft.kind === 'obtained') return draft;
  if (draft.kind === 'imported') return { kind: 'imported', importId: draft.importId };
  const { providerId, reference } = draft;
  return { kind: 'provider', providerId: providerId ?? '', reference: reference.trim() };
}

/** The key as stored: its provider, or an empty field that means the stored key. */
function draftOf(source: KeySource | undefined): KeyDraft {
  return source?.kind === 'provider' ? { ...source } : emptyDraft;
}

export type KeyDrafts = Record<KeyField, KeyDraft>;

export function draftsOf(sources: SignIn['sources']): KeyDrafts {
  return {
    applicationKey: draftOf(sources.applicationKey),
    applicationSecret: draftOf(sources.applicationSecret),
    consumerKey: draftOf(sources.consumerKey),
    clientId: draftOf(sources.clientId),
    clientSecret: draftOf(sources.clientSecret),
  };
}
