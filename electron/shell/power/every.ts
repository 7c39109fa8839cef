/** Does something again and again; returns what stops it. */
export function every(ms: number, check: () => void): () => void {
  const timer = setInterval(check, ms);
  return () => clearInterval(timer);
}
