import type { Language } from '../../../shared/basics/language.ts';

/** What the menu has beside what Electron offers by itself. */
export interface MenuItemWords {
  addInventory: string;
  syncAll: string;
  settings: string;
  inventories: string;
  resources: string;
  apps: string;
  coverage: string;
  find: string;
  help: string;
  shortcuts: string;
  openLogFolder: string;
  copyDiagnostics: string;
  updates: string;
}

export const menuItemWords: Record<Language, MenuItemWords> = {
  en: {
    addInventory: 'Add Inventory…',
    syncAll: 'Sync All Inventories',
    settings: 'Settings…',
    inventories: 'Inventories',
    resources: 'Resources',
    apps: 'Apps',
    coverage: 'Coverage',
    find: 'Find Resource',
    help: 'Help',
    shortcuts: 'Keyboard Shortcuts',
    openLogFolder: 'Open Log Folder',
    copyDiagnostics: 'Copy Diagnostics…',
    updates: 'Updates…',
  },
  fr: {
    addInventory: 'Ajouter un inventaire…',
    syncAll: 'Synchroniser tous les inventaires',
    settings: 'Paramètres…',
    inventories: 'Inventaires',
    resources: 'Ressources',
    apps: 'Applications',
    coverage: 'Couverture',
    find: 'Rechercher une ressource',
    help: 'Aide',
    shortcuts: 'Raccourcis clavier',
    openLogFolder: 'Ouvrir le dossier des journaux',
    copyDiagnostics: 'Copier les informations de diagnostic…',
    updates: 'Mises à jour…',
  },
};
