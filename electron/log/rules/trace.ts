const maxFrames = 30;
const maxFrameLength = 300;
/** How many causes of an error are followed. */
const maxCauses = 3;

/** Where an error happened, without its message, which may quote the data that caused it. */
export function traceOf(error: unknown): string {
  const lines: string[] = [];
  let current = error;
  for (let depth = 0; depth <= maxCauses; depth += 1) {
    if (!(current instanceof Error)) {
      if (depth === 0) lines.push(typeof current);
      break;
    }
    lines.push(`${depth === 0 ? '' : 'caused by '}${nameOf(current)}`);
    lines.push(...framesOf(current.stack ?? ''));
    current = current.cause;
  }
  return lines.join('\n');
}

/** The frames of a stack, of an error or of React’s components, each on a line that begins with `at`. */
export function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, maxFrames)
    .map((line) => `    ${line.trim().slice(0, maxFrameLength)}`);
}

/** The name of the class, and the system’s code (`ENOENT`) if there is one. Neither can quote data. */
function nameOf(error: Error): string {
  const name = wordOf(error.name) ?? 'Error';
  const code = 'code' in error ? wordOf(error.code) : null;
  return code === null ? name : `${name} ${code}`;
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Za-z][\w.]{0,60}$/.test(value) ? value : null;
}
