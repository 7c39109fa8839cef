import type { TablerIcon } from '@tabler/icons-react';
import type { TextId } from '../text/translate.ts';

/**
 * What the user can do, with a subject or in the program. Menus, the palette and the list of shortcuts come from the
 * same lists of actions.
 */
export interface Action<Subject, Facts, Tools> {
  label: TextId;
  Icon: TablerIcon;
  /** Neighbours of one group belong together. */
  group: string;
  /** Whether it deletes something. */
  isDangerous?: true;
  isOffered: (subject: Subject, facts: Facts) => boolean;
  run: (subject: Subject, tools: Tools) => void;
}

export const always = () => true;

/** The actions that are offered for a subject, in display order. */
export function offeredOf<Id extends string, Subject, Facts, Tools>(
  actions: Record<Id, Action<Subject, Facts, Tools>>,
  subject: Subject,
  facts: Facts,
): (Action<Subject, Facts, Tools> & { id: Id })[] {
  return (Object.keys(actions) as Id[])
    .filter((id) => actions[id].isOffered(subject, facts))
    .map((id) => ({ ...actions[id], id }));
}
