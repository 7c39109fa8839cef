import { fitsTokenPage } from '../../shared/accounts/rules/rules-to-create.ts';
import { ResourceKind } from '../../shared/resources/resource.ts';
import {
  type KeyPurpose,
  ProjectId,
  type WantedRights,
} from '../../shared/accounts/wanted-rights.ts';
import type { ChoiceProblem } from './wanted-rights-text.ts';

/** The rights for new keys, as entered in the form. */
export interface RightsChoice {
  purpose: KeyPurpose;
  kinds: ResourceKind[];
  /** Whether keys are limited to individual projects. Entered projects are retained when this is switched off. */
  isNarrowed: boolean;
  /** As entered; may not be valid ids. */
  projects: string[];
}

export const everyRight: RightsChoice = {
  purpose: 'inventory',
  kinds: [...ResourceKind.options],
  isNarrowed: false,
  projects: [],
};

/** Why keys cannot be created. null: they can. */
export function problemIn(choice: RightsChoice): ChoiceProblem | null {
  const { purpose, kinds, isNarrowed, projects } = choice;
  if (purpose === 'control-plane') return null;
  if (kinds.length === 0) return 'kindsMissing';
  if (!isNarrowed) return null;
  if (projects.length === 0) return 'projectsMissing';
  return wrongProjectIn(choice) === undefined ? null : 'projectWrong';
}

/** The first entry that is not a project id. */
export function wrongProjectIn({ projects }: RightsChoice): string | undefined {
  return projects.find((text) => !ProjectId.safeParse(text).success);
}

/** null: the choice has a problem. */
export function wantedRightsOf(choice: RightsChoice): WantedRights | null {
  if (problemIn(choice) !== null) return null;
  const { purpose, kinds, isNarrowed, projects } = choice;
  if (purpose === 'control-plane') return { purpose };
  return { purpose, kinds, projectIds: isNarrowed ? projects : [] };
}

/** For OVHcloud's page, which takes the rules in its address. null: the choice has a problem. */
export function pageRightsOf(choice: RightsChoice): WantedRights | null {
  const wanted = wantedRightsOf(choice);
  return wanted !== null && fitsTokenPage(wanted) ? wanted : null;
}
