import type { Language } from '../../../shared/basics/language.ts';

/** What is asked before the app takes another version of itself from somewhere. */
export interface UpdateWords {
  feed: {
    question: (host: string) => string;
    danger: string;
    signed: string;
    unsigned: string;
    yes: string;
  };
  download: {
    question: (version: string) => string;
    size: (megabytes: string) => string;
    yes: string;
  };
  install: { question: (version: string) => string; detail: string; yes: string };
  notInstalled: { title: string; detail: string };
  later: string;
}

export const updateWords: Record<Language, UpdateWords> = {
  en: {
    feed: {
      question: (host) => `Take newer versions of this app from ${host}?`,
      danger:
        'Whoever controls this address decides which program runs on this computer with your rights, and gets at the keys that it keeps. Agree only if you entered the address and trust it.',
      signed:
        'The system checks who signed a new version before it is installed, where this one is signed.',
      unsigned:
        'Nothing but the address itself vouches for what it offers: packages of this kind are not signed.',
      yes: 'Use This Feed',
    },
    download: {
      question: (version) => `Download version ${version}?`,
      size: (megabytes) =>
        `About ${megabytes} MB. Nothing is installed before you are asked again.`,
      yes: 'Download',
    },
    install: {
      question: (version) => `Install version ${version} and start the app anew?`,
      detail: 'Syncs that run are ended first. What is known, your settings and your keys stay.',
      yes: 'Install and Restart',
    },
    notInstalled: {
      title: 'The new version was not installed.',
      detail: 'The version that you have starts again. Nothing is lost.',
    },
    later: 'Not Now',
  },
  fr: {
    feed: {
      question: (host) => `Prendre les nouvelles versions de cette application sur ${host} ?`,
      danger:
        'Qui contrôle cette adresse décide quel programme s’exécute sur cet ordinateur avec vos droits, et accède aux clés qu’il garde. N’acceptez que si vous avez saisi cette adresse et lui faites confiance.',
      signed:
        'Le système vérifie qui a signé une nouvelle version avant son installation, si celle-ci est signée.',
      unsigned:
        'Seule l’adresse elle-même répond de ce qu’elle propose : les paquets de ce type ne sont pas signés.',
      yes: 'Utiliser ce flux',
    },
    download: {
      question: (version) => `Télécharger la version ${version} ?`,
      size: (megabytes) =>
        `Environ ${megabytes} Mo. Rien n’est installé avant une nouvelle question.`,
      yes: 'Télécharger',
    },
    install: {
      question: (version) => `Installer la version ${version} et redémarrer l’application ?`,
      detail:
        'Les synchronisations en cours sont d’abord arrêtées. Ce qui est connu, vos paramètres et vos clés restent.',
      yes: 'Installer et redémarrer',
    },
    notInstalled: {
      title: 'La nouvelle version n’a pas été installée.',
      detail: 'La version que vous avez redémarre. Rien n’est perdu.',
    },
    later: 'Plus tard',
  },
};
