/** Replaces an entry of a list by main's latest answer, or adds it. */
export function withNewest<Entry extends { id: string }>(
  known: Entry[] = [],
  entry: Entry,
): Entry[] {
  return known.some(({ id }) => id === entry.id)
    ? known.map((other) => (other.id === entry.id ? entry : other))
    : [...known, entry];
}
