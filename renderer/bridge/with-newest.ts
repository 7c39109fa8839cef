/** A list with an entry that main has just answered, in the place of what was known of it. */
export function withNewest<Entry extends { id: string }>(
  known: Entry[] = [],
  entry: Entry,
): Entry[] {
  return known.some(({ id }) => id === entry.id)
    ? known.map((other) => (other.id === entry.id ? entry : other))
    : [...known, entry];
}
