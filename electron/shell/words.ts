import type { Language } from '../../shared/domain/language.ts';
import { type HandOverWords, handOverWords } from './hand-over-words.ts';
import { type RescueWords, rescueWords } from './rescue-words.ts';
import { type ImportWords, importWords } from './import-words.ts';
import { type MenuItemWords, menuItemWords } from './menu-words.ts';
import { type TrayWords, trayWords } from './tray-words.ts';
import { type TrustWords, trustWords } from './trust-words.ts';
import { type UpdateWords, updateWords } from './update-words.ts';
import { type VaultWords, vaultWords } from './vault-words.ts';

/** Main's own texts: its dialogs and the menu, which no page draws. */
export interface ShellWords {
  noDataFolder: string;
  cancel: string;
  lending: {
    question: (provider: string, host: string) => string;
    danger: string;
    send: string;
  };
  localFields: {
    question: (app: string) => string;
    detail: (fields: string) => string;
    start: string;
  };
  handOver: HandOverWords;
  rescue: RescueWords;
  menuItems: MenuItemWords;
  settingsImport: ImportWords;
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
    lending: {
      question: (provider, host) => `Send keys from “${provider}” to ${host}?`,
      danger:
        'This address is not one of OVHcloud’s own. Whoever runs it learns the keys that it is sent.',
      send: 'Send keys',
    },
    localFields: {
      question: (app) => `Start plakar to test “${app}”?`,
      detail: (fields) =>
        `Its settings name these files, folders or programs of this computer, which plakar then opens or starts:\n\n${fields}\n\nStart it only if you entered them.`,
      start: 'Start plakar',
    },
    handOver: handOverWords.en,
    rescue: rescueWords.en,
    menuItems: menuItemWords.en,
    settingsImport: importWords.en,
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
    lending: {
      question: (provider, host) => `Envoyer des clés de « ${provider} » à ${host} ?`,
      danger:
        'Cette adresse n’est pas une adresse d’OVHcloud. Qui l’exploite apprend les clés qui lui sont envoyées.',
      send: 'Envoyer les clés',
    },
    localFields: {
      question: (app) => `Démarrer plakar pour tester « ${app} » ?`,
      detail: (fields) =>
        `Ses paramètres nomment ces fichiers, dossiers ou programmes de cet ordinateur, que plakar ouvre ou démarre alors :\n\n${fields}\n\nNe le démarrez que si vous les avez saisis.`,
      start: 'Démarrer plakar',
    },
    handOver: handOverWords.fr,
    rescue: rescueWords.fr,
    menuItems: menuItemWords.fr,
    settingsImport: importWords.fr,
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
