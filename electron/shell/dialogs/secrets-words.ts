import type { Language } from '../../../shared/basics/language.ts';

/** What is asked before secrets of apps are written to a file in plain text. */
export interface SecretsWords {
  app: (name: string) => string;
  more: (count: number) => string;
  message: (apps: string) => string;
  detail: string;
  yes: string;
}

export const secretsWords: Record<Language, SecretsWords> = {
  en: {
    app: (name) => `“${name}”`,
    more: (count) => `and ${count} more ${count === 1 ? 'app' : 'apps'}`,
    message: (apps) => `Write the secrets of ${apps} to a file?`,
    detail:
      'The file has them in plain text. Only your user account may read it where the disk knows such rights; a copy of it, in a backup or a shared folder, can be read by others.',
    yes: 'Write with secrets',
  },
  fr: {
    app: (name) => `« ${name} »`,
    more: (count) => (count === 1 ? 'et 1 autre application' : `et ${count} autres applications`),
    message: (apps) => `Écrire les secrets de ${apps} dans un fichier ?`,
    detail:
      'Le fichier les contient en clair. Seul votre compte peut le lire, là où le disque connaît de tels droits ; une copie, dans une sauvegarde ou un dossier partagé, peut être lue par d’autres.',
    yes: 'Écrire avec les secrets',
  },
};
