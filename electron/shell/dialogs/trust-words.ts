import type { Language } from '../../../shared/basics/language.ts';

/** What is asked before a certificate authority is trusted. */
export interface TrustWords {
  question: (count: number) => string;
  danger: string;
  valid: (from: string, until: string) => string;
  more: (count: number) => string;
  yes: string;
}

export const trustWords: Record<Language, TrustWords> = {
  en: {
    question: (count) =>
      count === 1
        ? 'Trust this certificate authority?'
        : `Trust these ${count} certificate authorities?`,
    danger:
      'Whoever has the key of an authority can read what this app sends and receives, keys included. Agree only if your company gave you this file.',
    valid: (from, until) => `valid from ${from} until ${until}`,
    more: (count) => `and ${count} more`,
    yes: 'Trust',
  },
  fr: {
    question: (count) =>
      count === 1
        ? 'Faire confiance à cette autorité de certification ?'
        : `Faire confiance à ces ${count} autorités de certification ?`,
    danger:
      'Qui détient la clé d’une autorité peut lire ce que cette application envoie et reçoit, clés comprises. N’acceptez que si votre entreprise vous a donné ce fichier.',
    valid: (from, until) => `valable du ${from} au ${until}`,
    more: (count) => `et ${count} de plus`,
    yes: 'Faire confiance',
  },
};
