import { type ConnectionReport, type Right, RightKind } from '../credentials.ts';

/** Kinds that belong to a project. */
export type KindInProject = Exclude<RightKind, 'project'>;

/** Whether a kind can be read in one project, and what the keys lack for it. */
export interface FoundRight {
  state: 'granted' | 'missing' | 'unknown';
  /** Rules or IAM actions. */
  lacking: readonly string[];
}

export interface ProjectRights {
  projectId: string;
  found: Record<KindInProject, FoundRight>;
}

/** Formats a missing rule or action for one project; null: for all projects. */
type NameAddition = (lacking: string, projectId: string | null) => string;

export type RightsFound = Pick<
  ConnectionReport,
  'rights' | 'examinedProjects' | 'unreadableProjects'
>;

export const projectRoot = '/cloud/project';

export const kindsInProject: readonly KindInProject[] = RightKind.options.filter(
  (kind) => kind !== 'project',
);

/** Builds a record with an entry for each kind. */
export function forKinds<T>(make: (kind: KindInProject) => T): Record<KindInProject, T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all kinds
  return Object.fromEntries(kindsInProject.map((kind) => [kind, make(kind)])) as Record<
    KindInProject,
    T
  >;
}

/** Narrows a rule for all projects to one project. */
export function inProject(rule: string, projectId: string): string {
  // A function, because `$` in a replacement text would be special.
  return rule.replace('*', () => projectId);
}

/** The combined rights over all of these projects: a line for each kind except the list of projects. */
export function rightsOver(
  projects: readonly ProjectRights[],
  nameAddition: NameAddition,
): RightsFound {
  const readable = projects.filter(isReadable);
  // If the key is narrowed to some projects, suggest nothing for the others.
  const wanted = readable.length > 0 ? readable : projects;
  const rights = kindsInProject.map((kind): Right => {
    const inState = (state: FoundRight['state'], of = projects) =>
      of.filter(({ found }) => found[kind].state === state);
    const granted = inState('granted').length;
    const total = granted + inState('missing').length;
    const lacking = inState('missing', wanted);
    const rulesToAdd = additionsFor(kind, lacking, { total, nameAddition });
    if (granted === 0) {
      return { kind, state: lacking.length > 0 ? 'missing' : 'unknown', rulesToAdd };
    }
    if (granted === total) return { kind, state: 'granted', rulesToAdd };
    return { kind, state: 'partial', rulesToAdd, inProjects: { granted, total } };
  });
  return {
    rights,
    examinedProjects: projects.length,
    unreadableProjects: projects.filter(isUnreadable).map(({ projectId }) => projectId),
  };
}

export function isReadable({ found }: ProjectRights): boolean {
  return kindsInProject.some((kind) => found[kind].state === 'granted');
}

/**
 * Nothing can be read, and at least one kind was refused. A project without answers, such as a suspended one, does not
 * count.
 */
function isUnreadable(project: ProjectRights): boolean {
  const { found } = project;
  return !isReadable(project) && kindsInProject.some((kind) => found[kind].state === 'missing');
}

/** `total`: projects in which the right is known. */
function additionsFor(
  kind: KindInProject,
  lacking: readonly ProjectRights[],
  { total, nameAddition }: { total: number; nameAddition: NameAddition },
): string[] {
  const whatLacks = new Set(lacking.flatMap(({ found }) => found[kind].lacking));
  const additions = [...whatLacks].flatMap((what) => {
    const where = lacking.filter(({ found }) => found[kind].lacking.includes(what));
    return where.length === total
      ? nameAddition(what, null)
      : where.map(({ projectId }) => nameAddition(what, projectId));
  });
  return [...new Set(additions)];
}
