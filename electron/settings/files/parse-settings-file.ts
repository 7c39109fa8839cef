import { AppError } from '../../../shared/bridge/errors.ts';
import { SettingsFile } from '../../../shared/settings/settings-file.ts';

/**
 * Parses a settings file from an untrusted source. Throws `settingsFile.newer`, or `settingsFile.invalid` for anything
 * that this version does not export.
 */
export function parseSettingsFile(text: string): SettingsFile {
  const content = parseJson(text);
  if (isNewer(content)) throw new AppError('settingsFile.newer');
  const parsed = SettingsFile.safeParse(content);
  if (parsed.success) return parsed.data;
  // Reports the position, for people who edit the file manually, but not the content.
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('settingsFile.invalid', { message: path === '' ? null : path });
}

function parseJson(text: string): unknown {
  try {
    // Some editors add a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('No such key is ours');
      return value;
    });
  } catch {
    // JSON that is nested too deeply fails like truncated JSON.
    throw new AppError('settingsFile.invalid');
  }
}

function isNewer(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'format' in content &&
    content.format === 'ovhcloud-inventory-settings' &&
    'version' in content &&
    typeof content.version === 'number' &&
    content.version > 1
  );
}
