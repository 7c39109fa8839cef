import type { Log } from '../../electron/log/log.ts';
import { type Facts, logLine } from '../../electron/log/rules/log-line.ts';

/** A log that records its lines, each prefixed with its level. */
export function recordingLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (event: string, facts?: Facts) => {
    lines.push(`${level} ${logLine(event, facts)}`);
  };
  return { log: { info: at('info'), warn: at('warn'), error: at('error') }, lines };
}
