/** The report that a window was opened to draw; null: it is a window of the app. */
export function reportOfAddress(hash: string): string | null {
  return /^#\/report\/([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null;
}
