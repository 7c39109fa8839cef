import papaparse from 'papaparse';
import { readOvhConf } from '../../electron/secret-providers/ovh-conf.ts';
import { fileFormat } from '../../electron/exports/file-formats.ts';
import { inventoryId } from '../fakes/builders.ts';
import { anExported, anExportHeader } from '../fakes/exports.ts';
import { isRemoteCopy } from '../../shared/restore-points/rules/remote-copy.ts';
import type { ListRef, SyncIssue } from '../../shared/sync/sync-run.ts';
import type { Case, CaseCheck, CaseRoute } from './case-files.ts';
import { projectId } from './case-server.ts';
import { type CaseResult, syncCase, testCase } from './run-case.ts';

/** One expectation of a case and the actual result. */
export interface Verdict {
  claim: string;
  expected: unknown;
  seen: unknown;
}

/** The result of a sync of the case, in the terms of its check. */
const seenIn: { [Claim in keyof CaseCheck]?: (result: CaseResult, check: CaseCheck) => unknown } = {
  sync: ({ run }) => run.status,
  failure: ({ run }) => run.failure?.code,
  missingRule: ({ run }) => run.failure?.missingRule,
  protection: ({ covered }) =>
    Object.fromEntries(covered.map(({ resource, protection }) => [resource.name, protection])),
  kinds: ({ covered }) =>
    Object.fromEntries(covered.map(({ resource }) => [resource.name, resource.kind])),
  matched: ({ snapshot }) =>
    Object.fromEntries(
      (snapshot?.restorePoints ?? []).map(({ name, resourceUrn, matchedBy }) => {
        const of = snapshot?.resources.find(({ urn }) => urn === resourceUrn);
        return [name, of === undefined ? null : [of.name, matchedBy]];
      }),
    ),
  remoteCopies: ({ snapshot }) =>
    (snapshot?.restorePoints ?? [])
      .filter((point) => {
        const of = snapshot?.resources.find(({ urn }) => urn === point.resourceUrn);
        return of !== undefined && isRemoteCopy(point, of);
      })
      .map(({ name }) => name),
  issues: ({ run }) => run.issues.map(wordsOfIssue).toSorted(),
  notOffered: ({ run }) => run.notOffered.map(wordsOfList).toSorted(),
  asked: ({ server }, { asked = [] }) =>
    asked.filter((path) => belowProject(server.asked).includes(path)),
  notAsked: ({ server }, { notAsked = [] }) =>
    notAsked.filter((path) => !belowProject(server.asked).includes(path)),
  askedTimes: ({ server }, { askedTimes = {} }) =>
    Object.fromEntries(
      Object.keys(askedTimes).map((path) => [
        path,
        belowProject(server.asked).filter((each) => each === path).length,
      ]),
    ),
  requestsAtMost: ({ run }, { requestsAtMost = 0 }) => Math.max(requestsAtMost, run.requests),
  requestsInProject: ({ server }) => belowProject(server.asked).length,
  timeReads: ({ server }) => server.timeReads(),
};

/**
 * Conversions that a French Excel is reported to make when a file is opened with a double click: numbers, including
 * leading zeros and exponents, dates and months. Independent of the product code.
 */
const convertedByExcel = /^(?:[\d.,]+(?:e[+-]?\d+)?|\d{1,2}[-/]\d{1,2}(?:[-/]\d+)?|march\d+)$/i;

/** Writes a file with the names and ids of a case, and reads it as a French Excel does. */
async function judgeCsv({ routes: [route], check }: Case): Promise<Verdict[]> {
  const {
    names,
    projectId: id,
    account,
  } = (route as CaseRoute).body as {
    names: string[];
    projectId: string;
    account: string;
  };
  const format = fileFormat('excel-csv', ';');
  const resources = names.map((name) => ({
    inventoryId,
    exported: anExported({ name, projectId: id, account }),
  }));
  const text = `${format.head(anExportHeader)}${await format.textOf(resources, async () => null)}`;
  const { data, meta } = papaparse.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: text.startsWith('\uFEFF') ? ';' : ',',
  });
  const cells = data.flatMap((row) => [row['name'], row['project_id'], row['account']]);
  const isWhole = data.length === names.length && data.every(({ urn }) => urn !== undefined);
  const seen = {
    separator: isWhole ? meta.delimiter : 'none',
    converted: cells.filter((cell) => cell === undefined || convertedByExcel.test(cell)),
  };
  return [{ claim: 'csv', expected: check.csv, seen }];
}

/** Checks every expectation of a case. */
export async function judgeCase(from: Case): Promise<Verdict[]> {
  const { check } = from;
  if (check.ovhConf) {
    const sections = readOvhConf(String(from.routes[0]?.body));
    const seen = Object.fromEntries(
      [...sections].map(([name, keys]) => [name, [...keys.values()]]),
    );
    return [{ claim: 'ovhConf', expected: check.ovhConf, seen }];
  }
  if (check.csv) return judgeCsv(from);
  const result = await syncCase(from);
  const verdicts = Object.entries(seenIn).flatMap(([claim, seen]) => {
    const expected = check[claim as keyof CaseCheck];
    return expected === undefined ? [] : [{ claim, expected, seen: seen(result, check) }];
  });
  return [...verdicts, ...(await judgeConnection(from))];
}

async function judgeConnection(from: Case): Promise<Verdict[]> {
  const { connection, missingRights } = from.check;
  if (connection === undefined && missingRights === undefined) return [];
  const report = await testCase(from);
  if (connection !== undefined) {
    const seen = typeof report === 'string' ? report : 'a report';
    return [{ claim: 'connection', expected: connection, seen }];
  }
  const seen =
    typeof report === 'string'
      ? report
      : report.rights.filter(({ state }) => state === 'missing').map(({ kind }) => kind);
  return [{ claim: 'missingRights', expected: missingRights, seen }];
}

function belowProject(paths: readonly string[]): string[] {
  const start = `/cloud/project/${projectId}`;
  return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

function wordsOfList({ kind, region }: ListRef): string {
  return region === null ? kind : `${kind} ${region}`;
}

function wordsOfIssue({ code, list }: SyncIssue): string {
  return `${code} ${wordsOfList(list)}`;
}
