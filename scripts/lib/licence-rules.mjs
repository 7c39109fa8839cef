/** Licences that ask for no more than to be passed on with the program. SPDX identifiers. */
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

/** Packages whose identifier is not one of SPDX's, with what their licence's text was read to be. */
const READ_BY_HAND = { 'url-template@2.0.8': 'BSD-3-Clause' };

export function identifierOf({ name, version, identifier }) {
  return READ_BY_HAND[`${name}@${version}`] ?? identifier ?? null;
}

/**
 * Whether an SPDX expression allows what we do: all parts of an AND, or one of an OR. What mixes both is left
 * to a person to read.
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
 * Joins lists of packages, without repetition, by name. A package that comes without its licence's text has
 * `null`; where the licence is Apache's it has the text of another, since that names nobody.
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

/** The text that is shipped beside the program. */
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
