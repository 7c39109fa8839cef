import type { Language } from '../../shared/basics/language.ts';
import { type SecretsWords, secretsWords } from './dialogs/secrets-words.ts';
import { type RescueWords, rescueWords } from './crash/rescue-words.ts';
import { type MenuItemWords, menuItemWords } from './menu/menu-words.ts';
import { type PlaceWords, placeWords } from './dialogs/place-words.ts';
import { type TrayWords, trayWords } from './tray/tray-words.ts';
import { type TrustWords, trustWords } from './dialogs/trust-words.ts';
import { type UpdateWords, updateWords } from './dialogs/update-words.ts';
import { type VaultWords, vaultWords } from './dialogs/vault-words.ts';

/** Main's own texts: its dialogs and the menu, which no page draws. */
export interface ShellWords {
  noDataFolder: string;
  cancel: string;
  localFields: {
    question: (app: string) => string;
    detail: (fields: string) => string;
    start: string;
  };
  secrets: SecretsWords;
  rescue: RescueWords;
  menuItems: MenuItemWords;
  place: PlaceWords;
  tray: TrayWords;
  trust: TrustWords;
  updates: UpdateWords;
  vault: VaultWords;
  menu: {
    file: string;
    edit: string;
    view: string;
    window: string;
    about: string;
    services: string;
    hide: string;
    hideOthers: string;
    showAll: string;
    quit: string;
    undo: string;
    redo: string;
    cut: string;
    copy: string;
    paste: string;
    selectAll: string;
    reload: string;
    actualSize: string;
    zoomIn: string;
    zoomOut: string;
    fullScreen: string;
    developerTools: string;
    minimize: string;
    close: string;
  };
}

const words: Record<Language, ShellWords> = {
  en: {
    noDataFolder: 'OVHcloud Inventory cannot use its data folder',
    cancel: 'Cancel',
    localFields: {
      question: (app) => `Start plakar to test “${app}”?`,
      detail: (fields) =>
        `Its settings name these files, folders or programs of this computer, which plakar then opens or starts:\n\n${fields}\n\nStart it only if you entered them.`,
      start: 'Start plakar',
    },
    secrets: secretsWords.en,
    rescue: rescueWords.en,
    menuItems: menuItemWords.en,
    place: placeWords.en,
    tray: trayWords.en,
    trust: trustWords.en,
    updates: updateWords.en,
    vault: vaultWords.en,
    menu: {
      file: 'File',
      edit: 'Edit',
      view: 'View',
      window: 'Window',
      about: 'About OVHcloud Inventory',
      services: 'Services',
      hide: 'Hide OVHcloud Inventory',
      hideOthers: 'Hide Others',
      showAll: 'Show All',
      quit: 'Quit OVHcloud Inventory',
      undo: 'Undo',
      redo: 'Redo',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select All',
      reload: 'Reload',
      actualSize: 'Actual Size',
      zoomIn: 'Zoom In',
      zoomOut: 'Zoom Out',
      fullScreen: 'Full Screen',
      developerTools: 'Developer Tools',
      minimize: 'Minimize',
      close: 'Close Window',
    },
  },
  fr: {
    noDataFolder: 'OVHcloud Inventory ne peut pas utiliser son dossier de données',
    cancel: 'Annuler',
    localFields: {
      question: (app) => `Démarrer plakar pour tester « ${app} » ?`,
      detail: (fields) =>
        `Ses paramètres nomment ces fichiers, dossiers ou programmes de cet ordinateur, que plakar ouvre ou démarre alors :\n\n${fields}\n\nNe le démarrez que si vous les avez saisis.`,
      start: 'Démarrer plakar',
    },
    secrets: secretsWords.fr,
    rescue: rescueWords.fr,
    menuItems: menuItemWords.fr,
    place: placeWords.fr,
    tray: trayWords.fr,
    trust: trustWords.fr,
    updates: updateWords.fr,
    vault: vaultWords.fr,
    menu: {
      file: 'Fichier',
      edit: 'Édition',
      view: 'Affichage',
      window: 'Fenêtre',
      about: 'À propos d’OVHcloud Inventory',
      services: 'Services',
      hide: 'Masquer OVHcloud Inventory',
      hideOthers: 'Masquer les autres',
      showAll: 'Tout afficher',
      quit: 'Quitter OVHcloud Inventory',
      undo: 'Annuler',
      redo: 'Rétablir',
      cut: 'Couper',
      copy: 'Copier',
      paste: 'Coller',
      selectAll: 'Tout sélectionner',
      reload: 'Recharger',
      actualSize: 'Taille réelle',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      fullScreen: 'Plein écran',
      developerTools: 'Outils de développement',
      minimize: 'Réduire',
      close: 'Fermer la fenêtre',
    },
  },
};

export function shellWords(language: Language): ShellWords {
  return words[language];
}
