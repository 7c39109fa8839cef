import type { Language } from '../../../shared/domain/language.ts';

/** What is asked before something is given out in plain text, or written into plakar’s configuration. */
export interface HandOverWords {
  app: (name: string) => string;
  more: (count: number) => string;
  copy: { message: (apps: string) => string; detail: string; yes: string };
  save: { message: (apps: string) => string; detail: string; yes: string };
  add: {
    message: (count: number) => string;
    added: (name: string) => string;
    replaced: (name: string) => string;
    of: (app: string, location: string) => string;
    local: (field: string) => string;
    file: (path: string) => string;
    whole: string;
    bare: string;
    yes: string;
  };
}

export const handOverWords: Record<Language, HandOverWords> = {
  en: {
    app: (name) => `“${name}”`,
    more: (count) => `and ${count} more ${count === 1 ? 'app' : 'apps'}`,
    copy: {
      message: (apps) => `Copy the secrets of ${apps}?`,
      detail:
        'They are put on the clipboard in plain text. Other programs can read it, and those that keep its history keep the secrets too. They are taken off it after 60 seconds, when the vault locks and when the app quits, unless something else was copied by then.',
      yes: 'Copy with secrets',
    },
    save: {
      message: (apps) => `Write the secrets of ${apps} to a file?`,
      detail:
        'The file has them in plain text. Only your user account may read it where the disk knows such rights; a copy of it, in a backup or a shared folder, can be read by others.',
      yes: 'Write with secrets',
    },
    add: {
      message: (count) =>
        count === 1
          ? 'Change the configuration of plakar on this computer?'
          : `Change the configuration of plakar on this computer, by ${count} entries?`,
      added: (name) => `Add “${name}”`,
      replaced: (name) => `Replace “${name}”, with all that plakar has there`,
      of: (app, location) => `of the app “${app}”: ${location}`,
      local: (field) => `plakar opens or starts: ${field}`,
      file: (path) => `File: ${path}`,
      whole: 'With their secrets, which plakar keeps in plain text.',
      bare: 'Without their secrets.',
      yes: 'Change configuration',
    },
  },
  fr: {
    app: (name) => `« ${name} »`,
    more: (count) => (count === 1 ? 'et 1 autre application' : `et ${count} autres applications`),
    copy: {
      message: (apps) => `Copier les secrets de ${apps} ?`,
      detail:
        'Ils sont placés en clair dans le presse-papiers. D’autres programmes peuvent le lire, et ceux qui en gardent l’historique gardent aussi les secrets. Ils en sont retirés au bout de 60 secondes, au verrouillage du coffre et à la fermeture de l’application, sauf si autre chose a été copié entre-temps.',
      yes: 'Copier avec les secrets',
    },
    save: {
      message: (apps) => `Écrire les secrets de ${apps} dans un fichier ?`,
      detail:
        'Le fichier les contient en clair. Seul votre compte peut le lire, là où le disque connaît de tels droits ; une copie, dans une sauvegarde ou un dossier partagé, peut être lue par d’autres.',
      yes: 'Écrire avec les secrets',
    },
    add: {
      message: (count) =>
        count === 1
          ? 'Modifier la configuration de plakar sur cet ordinateur ?'
          : `Modifier la configuration de plakar sur cet ordinateur, de ${count} entrées ?`,
      added: (name) => `Ajouter « ${name} »`,
      replaced: (name) => `Remplacer « ${name} », avec tout ce que plakar y a`,
      of: (app, location) => `de l’application « ${app} » : ${location}`,
      local: (field) => `plakar ouvre ou démarre : ${field}`,
      file: (path) => `Fichier : ${path}`,
      whole: 'Avec leurs secrets, que plakar garde en clair.',
      bare: 'Sans leurs secrets.',
      yes: 'Modifier la configuration',
    },
  },
};
