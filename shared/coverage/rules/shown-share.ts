/**
 * Adjusts a share for display as whole per cent: never 100% if something is missing, never 0% if something is there.
 * `isLess`: the true share is less than the displayed one. null: a share of nothing.
 */
export function shownShare(part: number, whole: number): { share: number; isLess: boolean } | null {
  if (whole <= 0) return null;
  if (part <= 0) return { share: 0, isLess: false };
  if (part >= whole) return { share: 1, isLess: false };
  const share = part / whole;
  return share < 0.01
    ? { share: 0.01, isLess: true }
    : { share: Math.min(0.99, share), isLess: false };
}
