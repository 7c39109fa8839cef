/** Licences whose only condition is to be passed on with the program. SPDX identifiers. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** Packages without a valid SPDX identifier, with the licence that their text was found to be. */
const READ_BY_HAND = { 'url-template@2.0.8': 'BSD-3-Clause' };

export function identifierOf({ name, version, identifier }) {
  return READ_BY_HAND[`${name}@${version}`] ?? identifier ?? null;
}

/**
 * Whether an SPDX expression permits our use: all parts of an AND, or one part of an OR. Expressions that mix both need
 * a manual review.
 */
export function isPermissive(expression) {
  if (expression === null) return false;
  const parts = expression.replace(/^\((.*)\)$/, '$1').split(/\s+/);
  const names = parts.filter((_part, index) => index % 2 === 0);
  const operators = new Set(parts.filter((_part, index) => index % 2 === 1));
  if (operators.size > 1) return false;
  return operators.has('OR')
    ? names.some((name) => PERMISSIVE.has(name))
    : names.every((name) => PERMISSIVE.has(name));
}

/**
 * Merges lists of packages by name, without duplicates. A package without a licence text has `null`; under the Apache
 * licence it gets the text of another package, because that text names no copyright holder.
 */
export function joinLicences(lists) {
  const apache = lists.flat().find(({ identifier, text }) => identifier === 'Apache-2.0' && text);
  const byKey = new Map();
  for (const entry of lists.flat()) {
    const { name, version } = entry;
    const identifier = identifierOf(entry);
    const text = entry.text ?? (identifier === 'Apache-2.0' ? apache?.text : null) ?? null;
    byKey.set(`${name}@${version}`, { name, version, identifier, text });
  }
  return [...byKey.values()].toSorted(
    (one, other) => compare(one.name, other.name) || compare(one.version, other.version),
  );
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The licence texts shipped with the program. */
export function noticesOf(licences) {
  const parts = licences.map(({ name, version, identifier, text }) => {
    const head = `${name} ${version} (${identifier})`;
    return [
      head,
      '-'.repeat(head.length),
      '',
      text ?? 'It comes without the text of its licence.',
    ].join('\n');
  });
  return [
    'OVHcloud Inventory contains these packages. What Chromium contains is in LICENSES.chromium.html.',
    ...parts,
    '',
  ].join('\n\n\n');
}
