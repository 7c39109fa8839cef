/** Progress goes to standard error: standard output is for answers that other programs read. */
export function log(message) {
  console.error(message);
}
