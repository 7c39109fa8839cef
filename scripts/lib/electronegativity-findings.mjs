/** The findings of a SARIF report, each as "CHECK FILE", or "CHECK" if it concerns the whole program. */
export function findingsOf(report) {
  const found = report.runs.flatMap(({ results }) =>
    results.map(({ ruleId, locations }) => {
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      return `${ruleId} ${uri.replace(/^file:\/*/, '')}`.trim();
    }),
  );
  return [...new Set(found)];
}

export function compareFindings(found, explained) {
  return {
    unexplained: found.filter((finding) => !explained.includes(finding)),
    gone: explained.filter((finding) => !found.includes(finding)),
  };
}
