import { projectUrnOf, type ApiRegion } from '../../shared/resources/rules/urn.ts';
import { Project } from '../../shared/resources/project.ts';
import type { OvhClient } from '../ovh/client.ts';
import { readList, requestFor } from '../ovh/lists.ts';
import { RawProject } from '../ovh/schemas.ts';
import type { ListOutcome } from './list-outcome.ts';
import { incompleteIssue } from './issues.ts';
import { nameOf } from './values.ts';

const list = { kind: 'project', projectId: null, region: null } as const;
const Status = Project.shape.status;

/** Reads the list of projects. Throws if it cannot be read: nothing else can be read without it. */
export async function readProjects(
  client: OvhClient,
  apiRegion: ApiRegion,
  signal: AbortSignal,
): Promise<{ projects: Project[]; outcome: ListOutcome }> {
  const { items, unread, missing } = await readList(client, {
    ...requestFor('project', {}),
    isGrantedEach: true,
    signal,
  });
  const understood = items.flatMap((item) => {
    const parsed = RawProject.safeParse(item);
    return parsed.success ? [toProject(parsed.data, apiRegion)] : [];
  });
  // A key may lack the right to read a project's description, and still have rights to its content.
  const nameless = unread.map(({ id }) => toProject(withIdOnly(id), apiRegion));
  const skipped = items.length - understood.length;
  const total = items.length + unread.length;
  const issue = incompleteIssue(list, null, { skipped, missing, total, error: null });
  return {
    projects: [...understood, ...nameless],
    outcome: { list, isRead: true, resources: [], restorePoints: [], issue },
  };
}

function toProject(raw: RawProject, apiRegion: ApiRegion): Project {
  const status = Status.safeParse(raw.status);
  const reported = raw.iam?.urn ?? '';
  return {
    id: raw.project_id,
    name: nameOf(raw.project_id, raw.description, raw.projectName),
    status: status.success ? status.data : 'unknown',
    urn: reported === '' ? projectUrnOf(apiRegion, raw.project_id) : reported,
  };
}

function withIdOnly(id: string): RawProject {
  return { project_id: id, description: null, projectName: null, status: null, iam: null };
}
