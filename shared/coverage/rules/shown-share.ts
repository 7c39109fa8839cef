/**
 * What is written of a share as a whole per cent: never 1 when something is missing nor 0 when something is
 * there. `isLess`: it is less than what is written. null: a share of nothing.
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
