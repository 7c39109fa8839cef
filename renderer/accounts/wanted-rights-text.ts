import { ResourceKind } from '../../shared/resources/resource.ts';
import type { KeyPurpose, WantedRights } from '../../shared/accounts/wanted-rights.ts';
import { type TextId, t } from '../text/translate.ts';

const purposeLabels: Record<KeyPurpose, TextId> = {
  inventory: 'accounts.keyPurposeInventory',
  'control-plane': 'accounts.keyPurposeControlPlane',
};

const problems = {
  kindsMissing: 'accounts.keyScopeKindsMissing',
  projectsMissing: 'accounts.projectIdsMissing',
  projectWrong: 'accounts.projectIdInvalid',
} as const satisfies Record<string, TextId>;

/** A reason why keys cannot be created. */
export type ChoiceProblem = keyof typeof problems;

export function purposeLabel(purpose: KeyPurpose): string {
  return t(purposeLabels[purpose]);
}

/** `entered`: the invalid project id. */
export function choiceProblemText(problem: ChoiceProblem, entered: string): string {
  return t(problems[problem], { text: entered });
}

/** The rights in a few words, after “What the keys may read”. */
export function rightsSummary(wanted: WantedRights): string {
  if (wanted.purpose === 'control-plane') return t('accounts.rightsControlPlane');
  const { kinds, projectIds } = wanted;
  const total = ResourceKind.options.length;
  const count = projectIds.length;
  if (kinds.length === total) {
    return count === 0
      ? t('accounts.rightsEverything')
      : t('accounts.rightsEverythingIn', { count });
  }
  const some = { kinds: kinds.length, total, count };
  return t(count === 0 ? 'accounts.rightsKinds' : 'accounts.rightsKindsIn', some);
}

/** What the rules allow, and what they do not. */
export function rulesMeaning(wanted: WantedRights): string {
  if (wanted.purpose === 'control-plane') {
    return t('accounts.rulesControlPlaneHelp');
  }
  const { kinds, projectIds } = wanted;
  if (projectIds.length > 0) return t('accounts.rulesProjectsHelp');
  return kinds.length === ResourceKind.options.length
    ? t('accounts.rulesAllKindsHelp')
    : t('accounts.rulesSomeKindsHelp');
}
