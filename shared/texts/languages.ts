/// <reference types="vite/types/importMeta.d.ts" />
import type { LanguageInfo } from './catalogue.ts';

const infos = import.meta.glob<LanguageInfo>('./*/language.ts', {
  import: 'language',
  eager: true,
});

/** The languages that have texts, by code: each is a folder beside this file. */
export const languages: Readonly<Record<string, LanguageInfo>> = Object.fromEntries(
  Object.entries(infos).map(([path, info]) => [path.split('/')[1], info]),
);
