import type { WindowTexts } from '../catalogue.ts';

export const frame: WindowTexts['frame'] = {
  faultTitle: 'Cet écran n’a pas pu être affiché',
  faultHelp:
    'Une erreur s’est produite dans OVHcloud Inventory. Les données enregistrées sont toujours là, et une synchronisation en cours se poursuit. Le rechargement vous ramène à cet écran ; ce que vous y avez saisi sans l’enregistrer est perdu.',
  faultRepeatHelp:
    'Si l’erreur se reproduit, les autres écrans de la barre latérale restent utilisables.',
  faultReload: 'Recharger la fenêtre',
  lossHelp: 'Les points de restauration n’existent plus ou dépassent l’âge maximal.',
  lossShow: 'Afficher les ressources',
  lossDismiss: 'Masquer',
  skipToContent: 'Aller au contenu',
  sidebar: 'Barre latérale',
  mainNavigation: 'Navigation principale',
  yourInventories: 'Vos inventaires',
  allInventories: 'Les {count, number} inventaires',
  pin: 'Épingler {name}',
  unpin: 'Désépingler {name}',
  pinLimit:
    '{count, number} inventaires sont épinglés, c’est le maximum. Désépinglez-en un d’abord.',
  expandSidebar: 'Déplier la barre latérale',
  collapseSidebar: 'Replier la barre latérale',
  offline: 'Hors ligne',
  offlineAsOf: 'Hors ligne, dernière lecture : {at}',
  offlineHelp:
    'Cet ordinateur n’est pas connecté au réseau. Toutes les données découvertes restent consultables.',
  noticeDismiss: 'Masquer cet avis',
  notificationDismiss: 'Fermer',
  noticeCopyPath: 'Copier le chemin du fichier',
  shortcuts: 'Raccourcis clavier',
  ctrlKey: 'Ctrl',
  spaceKey: 'Espace',
  shortcutSearch: 'Rechercher dans une liste de ressources',
  shortcutMoveRows: 'Se déplacer entre les lignes d’une liste',
  shortcutOpenRow: 'Ouvrir ou fermer une ligne',
  shortcutSelectRow: 'Sélectionner une ligne',
  shortcutShowList: 'Afficher les raccourcis clavier',
  updateAvailable: 'Version {version} disponible',
  updateReady: 'Version {version} prête à être installée',
};
