import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a settings document holds, unchecked; null if it cannot be read. For the window, which opens before the modules
 * that read documents are loaded: they report what is wrong with the file.
 */
export function storedValue(folder: string, name: string): unknown {
  try {
    const { value }: { value?: unknown } = JSON.parse(
      readFileSync(join(folder, `${name}.json`), 'utf8'),
    );
    return value ?? null;
  } catch {
    return null;
  }
}
