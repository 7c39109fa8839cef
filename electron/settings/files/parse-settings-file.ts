import { AppError } from '../../../shared/bridge/errors.ts';
import { SettingsFile } from '../../../shared/settings/settings-file.ts';

/**
 * What a file of settings says. It may be anybody's: throws `settingsFile.newer` or `settingsFile.invalid`
 * for what no export of this version writes.
 */
export function parseSettingsFile(text: string): SettingsFile {
  const content = parseJson(text);
  if (isNewer(content)) throw new AppError('settingsFile.newer');
  const parsed = SettingsFile.safeParse(content);
  if (parsed.success) return parsed.data;
  // Where it is wrong, for who wrote it by hand; not what stands there.
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new AppError('settingsFile.invalid', { message: path === '' ? null : path });
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is what some editors leave.
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('No such key is ours');
      return value;
    });
  } catch {
    // Too deep is as wrong as cut off.
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
