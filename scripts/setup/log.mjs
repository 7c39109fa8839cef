/** Writes progress to standard error: standard output is for results that other programs read. */
export function log(message) {
  console.error(message);
}
