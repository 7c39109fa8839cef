import type { Language } from '../../shared/domain/language.ts';

/** What is asked before imported settings let secrets of providers go to addresses. */
export interface ImportWords {
  question: string;
  pair: (provider: string, address: string) => string;
  more: (count: number) => string;
  danger: string;
  yes: string;
}

export const importWords: Record<Language, ImportWords> = {
  en: {
    question: 'Import settings that send secrets of providers to these addresses?',
    pair: (provider, address) => `“${provider}” → ${address}`,
    more: (count) => `and ${count} more`,
    danger:
      'With these settings, syncs, tests and backups send them what the providers hold. Import the file only if you know these addresses.',
    yes: 'Import',
  },
  fr: {
    question: 'Importer des paramètres qui envoient des secrets de fournisseurs à ces adresses ?',
    pair: (provider, address) => `« ${provider} » → ${address}`,
    more: (count) => `et ${count} de plus`,
    danger:
      'Avec ces paramètres, les synchronisations, les tests et les sauvegardes leur envoient ce que gardent les fournisseurs. N’importez le fichier que si vous connaissez ces adresses.',
    yes: 'Importer',
  },
};
