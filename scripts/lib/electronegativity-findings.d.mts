interface SarifResult {
  ruleId: string;
  locations?: { physicalLocation?: { artifactLocation?: { uri?: string } } }[];
}

export function findingsOf(report: { runs: { results: SarifResult[] }[] }): string[];
export function compareFindings(
  found: readonly string[],
  explained: readonly string[],
): { unexplained: string[]; gone: string[] };
