import type { LanguageInfo, WindowTexts } from '../../shared/texts/catalogue.ts';

const loaders = import.meta.glob<WindowTexts>('../../shared/texts/*/window.ts', {
  import: 'window',
});
const infos = import.meta.glob<LanguageInfo>('../../shared/texts/*/language.ts', {
  import: 'language',
  eager: true,
});
const loaded = new Map<string, WindowTexts>();

/** The supported languages, by code and own name. */
export const languages: readonly { code: string; name: string }[] = Object.entries(infos).map(
  ([path, { name }]) => ({ code: codeOf(path), name }),
);

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

function codeOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}
