import { fitsTokenPage } from '../../shared/accounts/rules/rules-to-create.ts';
import { ResourceKind } from '../../shared/resources/resource.ts';
import {
  type KeyPurpose,
  ProjectId,
  type WantedRights,
} from '../../shared/accounts/wanted-rights.ts';
import type { ChoiceProblem } from './wanted-rights-text.ts';

/** What keys that are still to be made shall be allowed to read, as it is ticked and typed. */
export interface RightsChoice {
  purpose: KeyPurpose;
  kinds: ResourceKind[];
  /** Whether they are for single projects; what was entered stays when that is changed. */
  isNarrowed: boolean;
  /** As entered, so perhaps no ids at all. */
  projects: string[];
}

export const everyRight: RightsChoice = {
  purpose: 'inventory',
  kinds: [...ResourceKind.options],
  isNarrowed: false,
  projects: [],
};

/** What stands in the way of making keys; null: nothing. */
export function problemIn(choice: RightsChoice): ChoiceProblem | null {
  const { purpose, kinds, isNarrowed, projects } = choice;
  if (purpose === 'control-plane') return null;
  if (kinds.length === 0) return 'kindsMissing';
  if (!isNarrowed) return null;
  if (projects.length === 0) return 'projectsMissing';
  return wrongProjectIn(choice) === undefined ? null : 'projectWrong';
}

/** The first that was entered and is no id of a project. */
export function wrongProjectIn({ projects }: RightsChoice): string | undefined {
  return projects.find((text) => !ProjectId.safeParse(text).success);
}

/** null: something stands in the way. */
export function wantedRightsOf(choice: RightsChoice): WantedRights | null {
  if (problemIn(choice) !== null) return null;
  const { purpose, kinds, isNarrowed, projects } = choice;
  if (purpose === 'control-plane') return { purpose };
  return { purpose, kinds, projectIds: isNarrowed ? projects : [] };
}

/** For OVHcloud's page, whose address has the rules in it; null: something stands in the way. */
export function pageRightsOf(choice: RightsChoice): WantedRights | null {
  const wanted = wantedRightsOf(choice);
  return wanted !== null && fitsTokenPage(wanted) ? wanted : null;
}
