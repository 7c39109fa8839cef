import type { WindowTexts } from '../../shared/texts/catalogue.ts';

const loaders = import.meta.glob<WindowTexts>('../../shared/texts/*/window.ts', {
  import: 'window',
});
const loaded = new Map<string, WindowTexts>();

/** Loads the texts of a language once. Required before any of them is shown. */
export async function loadTexts(language: string): Promise<void> {
  const load = loaders[`../../shared/texts/${language}/window.ts`];
  if (load && !loaded.has(language)) loaded.set(language, await load());
}

/** The texts of a loaded language. */
export function textsOf(language: string): WindowTexts {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`The texts of ${language} are not loaded.`);
  return texts;
}
