import { ResourceKind } from '../../shared/resources/resource.ts';
import type { KeyPurpose, WantedRights } from '../../shared/accounts/wanted-rights.ts';
import { type Message, t } from '../text/words.ts';

const purposeLabels: Record<KeyPurpose, Message> = {
  inventory: 'This app, with the least rights',
  'control-plane': 'This app and Plakar Control Plane',
};

const problems = {
  kindsMissing: 'Tick at least one kind of resource.',
  projectsMissing: 'Enter at least one project.',
  projectWrong:
    '“{text}” is not the id of a project: that has 32 characters, digits and the letters a to f.',
} as const satisfies Record<string, Message>;

/** What stands in the way of making keys. */
export type ChoiceProblem = keyof typeof problems;

export function purposeLabel(purpose: KeyPurpose): string {
  return t(purposeLabels[purpose]);
}

/** `entered`: what is not the id of a project. */
export function choiceProblemText(problem: ChoiceProblem, entered: string): string {
  return t(problems[problem], { text: entered });
}

/** What the rules open, and what they do not. */
export function rulesMeaning(wanted: WantedRights): string {
  if (wanted.purpose === 'control-plane') {
    return t(
      'What Control Plane asks for: opens everything below every project and the account’s details (name, address, contacts), to read only. Control Plane cannot be narrowed to kinds or projects.',
    );
  }
  const { kinds, projectIds } = wanted;
  if (projectIds.length > 0) return t('To read only, never to change.');
  return kinds.length === ResourceKind.options.length
    ? t('The * covers everything below every project, at any depth; to read only, never to change.')
    : t(
        'To read only, never to change. Where OVHcloud lists projects by id only, these do not tell their names.',
      );
}
