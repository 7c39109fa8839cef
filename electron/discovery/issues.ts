import type { AppError, ErrorCode } from '../../shared/bridge/errors.ts';
import type { Project } from '../../shared/resources/project.ts';
import type { ListRef, SyncIssue } from '../../shared/sync/sync-run.ts';

/** An issue that OVHcloud Inventory found itself. The merge sets `knownSince`. */
export function issueOf(list: ListRef, project: Project | null, code: ErrorCode): SyncIssue {
  return {
    list,
    projectName: project?.name ?? null,
    code,
    message: null,
    httpStatus: null,
    queryId: null,
    missingRule: null,
    knownSince: null,
  };
}

export function issueFrom(error: AppError, list: ListRef, project: Project | null): SyncIssue {
  const { message, httpStatus, reference, missingRule } = error.failure;
  return {
    ...issueOf(list, project, error.code),
    message,
    httpStatus,
    queryId: reference,
    missingRule,
  };
}

interface Incomplete {
  skipped: number;
  missing: number;
  /** Objects in the answer. */
  total: number;
  error: AppError | null;
}

/**
 * Some objects could not be understood, could not be read one by one, or were announced and did not come. null: the
 * list is complete.
 */
export function incompleteIssue(
  list: ListRef,
  project: Project | null,
  { skipped, missing, total, error }: Incomplete,
): SyncIssue | null {
  if (error !== null) return issueFrom(error, list, project);
  if (skipped === 0 && missing === 0) return null;
  const message =
    skipped > 0
      ? `${skipped} of ${total} objects were not understood.`
      : `${missing} of ${total + missing} objects that were announced did not come.`;
  return { ...issueOf(list, project, 'ovh.unexpectedAnswer'), message };
}
