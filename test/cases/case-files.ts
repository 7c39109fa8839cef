import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A recorded OVHcloud answer, or one described by OVHcloud's own code or by users. */
export interface CaseRoute {
  title: string;
  /** Source of the answer. */
  source: string;
  /** Path below the base URL; null: the case is about a file, not about an answer. */
  path: string | null;
  status: number | null;
  headers: Record<string, string>;
  body: unknown;
  /** Expected result, in words. */
  expect: string;
}

/** Expected result, checked by the tests. Names are resource names; kinds of lists are those of a sync. */
export interface CaseCheck {
  /** How routes with several or temporary answers are served. */
  serve?: {
    /** The answer is served for this long; then the list is empty. */
    forMs?: number;
    /** How far OVHcloud's clock jumps after the first answer. */
    clockJumpMs?: number;
  };
  sync?: 'completed' | 'partial' | 'failed';
  /** Why the sync failed, and which rule is missing. */
  failure?: string;
  missingRule?: string;
  /** The error code of the failed connection test. */
  connection?: string;
  /** The rights that the connection test reports as missing. */
  missingRights?: string[];
  /** All resources, by name. */
  protection?: Record<string, string>;
  kinds?: Record<string, string>;
  /** The resource of each restore point, by the restore point's name, and the reason for the match. */
  matched?: Record<string, [string, string] | null>;
  remoteCopies?: string[];
  /** All issues, as `code kind region`. */
  issues?: string[];
  /** All lists that are reported as not offered, as `kind region`. */
  notOffered?: string[];
  /** Paths below the project. */
  asked?: string[];
  notAsked?: string[];
  askedTimes?: Record<string, number>;
  requestsAtMost?: number;
  requestsInProject?: number;
  timeReads?: number;
  /** Names and ids that Excel would convert in a CSV file. */
  csv?: { separator: string; converted: string[] };
  /** The values of each section of an `ovh.conf`. */
  ovhConf?: Record<string, string[]>;
}

export interface Case {
  file: string;
  title: string;
  /** Confidence: captured, live, source, specification, report or analogy. */
  sure: string;
  routes: CaseRoute[];
  check: CaseCheck;
}

/** The first answer of a file states the confidence and the expected result. */
type FileRoute = CaseRoute & { sure?: string; check?: CaseCheck };

/** Every case in this folder: one route, or several. */
export function readCases(): Case[] {
  const folder = import.meta.dirname;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => {
      const read = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FileRoute | FileRoute[];
      const routes = Array.isArray(read) ? read : [read];
      const [first] = routes;
      if (first?.check === undefined || first.sure === undefined) {
        throw new Error(
          `The first answer of ${file} has no check, or does not say how sure it is.`,
        );
      }
      const { title, sure, check } = first;
      return { file, title, sure, routes, check };
    });
}
