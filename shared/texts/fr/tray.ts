import type { MainTexts } from '../catalogue.ts';

export const tray: MainTexts['tray'] = {
  open: 'Ouvrir OVHcloud Inventory',
  tooltip: 'OVHcloud Inventory : {statement}',
  syncAll: 'Tout synchroniser maintenant',
  quit: 'Quitter',
  noInventory: 'aucun inventaire',
  nothingRead: 'pas encore synchronisé',
  nothingToProtect: 'rien à protéger',
  unknown: 'protection inconnue',
  protected: '{share} de ressources protégées',
  stale: '{count, plural, one {# obsolète} other {# obsolètes}}',
  unknownCount: '{count, plural, one {# inconnue} other {# inconnues}}',
  unread:
    '{count, plural, one {# inventaire pas encore synchronisé} other {# inventaires pas encore synchronisés}}',
  failed: '{count, plural, one {# synchronisation en échec} other {# synchronisations en échec}}',
};
