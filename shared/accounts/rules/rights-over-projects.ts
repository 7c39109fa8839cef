import { type ConnectionReport, type Right, RightKind } from '../credentials.ts';

/** What is below the projects. */
export type KindInProject = Exclude<RightKind, 'project'>;

/** Whether a kind may be read in one project, and what the keys lack for it. */
export interface FoundRight {
  state: 'granted' | 'missing' | 'unknown';
  /** Rules, or IAM actions. */
  lacking: readonly string[];
}

export interface ProjectRights {
  projectId: string;
  found: Record<KindInProject, FoundRight>;
}

/** What is to be added for something that is lacking, in one project; null: in all of them. */
type NameAddition = (lacking: string, projectId: string | null) => string;

export type RightsFound = Pick<
  ConnectionReport,
  'rights' | 'examinedProjects' | 'unreadableProjects'
>;

export const projectRoot = '/cloud/project';

export const kindsInProject: readonly KindInProject[] = RightKind.options.filter(
  (kind) => kind !== 'project',
);

/** The same for every kind. */
export function forKinds<T>(make: (kind: KindInProject) => T): Record<KindInProject, T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of all kinds
  return Object.fromEntries(kindsInProject.map((kind) => [kind, make(kind)])) as Record<
    KindInProject,
    T
  >;
}

/** A rule for all projects, made one for a single project. */
export function inProject(rule: string, projectId: string): string {
  // By a function, since `$` in a text would be special.
  return rule.replace('*', () => projectId);
}

/** The rights in all of these projects together, a line for each kind but the list of projects itself. */
export function rightsOver(
  projects: readonly ProjectRights[],
  nameAddition: NameAddition,
): RightsFound {
  const readable = projects.filter(isReadable);
  // To a key that is narrowed to some projects nothing is to be added for the others.
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

/** Refused wherever it was asked. One that tells nothing, for being suspended, is not among them. */
function isUnreadable(project: ProjectRights): boolean {
  const { found } = project;
  return !isReadable(project) && kindsInProject.some((kind) => found[kind].state === 'missing');
}

/** `total`: of the projects of which it is known whether the kind may be read there. */
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
