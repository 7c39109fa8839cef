/// <reference types="vite/types/importMeta.d.ts" />
import type { MainTextId, MainTexts } from '../../shared/texts/catalogue.ts';
import { Translator, type Values } from '../../shared/texts/translator.ts';
import type { SpokenLanguage } from '../../shared/basics/language.ts';

/** Returns a text of the main process in the user's language. */
export type Translate = (id: MainTextId, values?: Values) => string;

const texts = import.meta.glob<MainTexts>('../../shared/texts/*/main.ts', {
  import: 'main',
  eager: true,
});

/** Returns the translation of the main process's texts into this language. */
export function translateTo({ language, locale }: SpokenLanguage): Translate {
  const translator = new Translator<MainTextId>(
    texts[`../../shared/texts/${language}/main.ts`] ?? {},
    locale,
  );
  return (id, values) => translator.text(id, values);
}
