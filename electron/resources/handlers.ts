import type { Handlers } from '../../shared/ipc/contract.ts';
import type { ExclusionBook } from './exclusion-book.ts';
import type { ViewBook } from './view-book.ts';

interface Services {
  exclusions: ExclusionBook;
  views: ViewBook;
}

/** What is left out of coverage. */
export function exclusionHandlers({ exclusions }: Services) {
  return {
    'exclusion.list': async () => exclusions.list(),
    'exclusion.preview': async ({ conditions }) => exclusions.preview(conditions),
    'exclusion.add': async ({ conditions }) => exclusions.add(conditions),
    'exclusion.update': async ({ ruleId, conditions }) => exclusions.update(ruleId, conditions),
    'exclusion.delete': async ({ ruleId }) => exclusions.delete(ruleId),
    'exclusion.decide': ({ resources, excluded }) => exclusions.decide(resources, excluded),
    'exclusion.undo': ({ undoId }) => exclusions.undo(undoId),
  } satisfies Partial<Handlers>;
}

/** How the table of resources is set up. */
export function viewHandlers({ views }: Services) {
  return {
    'view.read': async () => views.read(),
    'view.setTable': async ({ table }) => views.setTable(table),
    'view.add': async (view) => views.add(view),
    'view.update': async (view) => views.update(view),
    'view.delete': async ({ viewId }) => views.delete(viewId),
  } satisfies Partial<Handlers>;
}
