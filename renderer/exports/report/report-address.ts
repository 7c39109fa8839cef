/** The id of the report that this window was opened for. null: a normal window. */
export function reportOfAddress(hash: string): string | null {
  return /^#\/report\/([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null;
}
