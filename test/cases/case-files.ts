import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An answer that OVHcloud was seen to give, or that its own code or users describe. */
export interface CaseRoute {
  title: string;
  /** Where it is known from. */
  source: string;
  /** Below the base URL; null: the case is about a file, not about an answer. */
  path: string | null;
  status: number | null;
  headers: Record<string, string>;
  body: unknown;
  /** What is right, for people. */
  expect: string;
}

/** What is right, for the machine. Names are those of resources, kinds of lists those of the sync. */
export interface CaseCheck {
  /** How routes that have several answers, or that answer for a time only, are served. */
  serve?: {
    /** The answer is given for so long; then the list is empty. */
    forMs?: number;
    /** How far OVHcloud's clock jumps after the first answer. */
    clockJumpMs?: number;
  };
  sync?: 'completed' | 'partial' | 'failed';
  /** Of a sync that failed: why, and the rule that is missing. */
  failure?: string;
  missingRule?: string;
  /** The code with which the connection test fails. */
  connection?: string;
  /** The rights that the connection test reports as missing. */
  missingRights?: string[];
  /** All resources, by name. */
  protection?: Record<string, string>;
  kinds?: Record<string, string>;
  /** The resource of a restore point, by the name of each, and why. */
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
  /** Of names and ids in a CSV file for Excel: the cells that it would show as something else. */
  csv?: { separator: string; converted: string[] };
  /** Of an `ovh.conf`: the values of each section. */
  ovhConf?: Record<string, string[]>;
}

export interface Case {
  file: string;
  title: string;
  /** How sure it is: captured, live, source, specification, report or analogy. */
  sure: string;
  routes: CaseRoute[];
  check: CaseCheck;
}

/** The first answer of a file says how sure it is, and what is right. */
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
