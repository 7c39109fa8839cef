import type { Language } from '../../../shared/basics/language.ts';

/** What the icon in the tray says. Counts are written already. */
export interface TrayWords {
  open: string;
  syncAll: string;
  quit: string;
  noInventory: string;
  nothingRead: string;
  nothingToProtect: string;
  unknown: string;
  protected: (share: string) => string;
  stale: (count: string, isOne: boolean) => string;
  unknownCount: (count: string, isOne: boolean) => string;
  unread: (count: string, isOne: boolean) => string;
  failed: (count: string, isOne: boolean) => string;
}

export const trayWords: Record<Language, TrayWords> = {
  en: {
    open: 'Open OVHcloud Inventory',
    syncAll: 'Sync All Now',
    quit: 'Quit',
    noInventory: 'no inventory yet',
    nothingRead: 'nothing was read yet',
    nothingToProtect: 'nothing to protect',
    unknown: 'protection unknown',
    protected: (share) => `${share} protected`,
    stale: (count) => `${count} stale`,
    unknownCount: (count) => `${count} unknown`,
    unread: (count, isOne) => `${count} ${isOne ? 'inventory' : 'inventories'} not read yet`,
    failed: (count, isOne) => `${count} ${isOne ? 'sync' : 'syncs'} failed`,
  },
  fr: {
    open: 'Ouvrir OVHcloud Inventory',
    syncAll: 'Tout synchroniser maintenant',
    quit: 'Quitter',
    noInventory: 'aucun inventaire',
    nothingRead: 'rien n’a encore été lu',
    nothingToProtect: 'rien à protéger',
    unknown: 'protection inconnue',
    protected: (share) => `${share} protégées`,
    stale: (count, isOne) => `${count} ${isOne ? 'périmée' : 'périmées'}`,
    unknownCount: (count, isOne) => `${count} ${isOne ? 'inconnue' : 'inconnues'}`,
    unread: (count, isOne) =>
      `${count} ${isOne ? 'inventaire pas encore lu' : 'inventaires pas encore lus'}`,
    failed: (count, isOne) =>
      `${count} ${isOne ? 'synchronisation en échec' : 'synchronisations en échec'}`,
  },
};
