import type { WindowTexts } from '../catalogue.ts';

export const report: WindowTexts['report'] = {
  title: 'Rapport de couverture des sauvegardes',
  page: 'Page {page} sur {pages}',
  scope: 'Périmètre',
  scopeAll: 'Tous les inventaires ({count})',
  accounts: 'Comptes OVHcloud',
  accountUnknown: 'Non indiqué par OVHcloud',
  createdOn: 'Créé le',
  createdWith: 'Créé avec',
  dataAsOf: 'Données du',
  timeZone: 'Fuseau horaire',
  stateMeaning: 'Signification',
  counted: 'Ressources comptées',
  countedHelp: 'Toutes les ressources, sauf les ressources exclues.',
  neverSynced: 'Non pris en compte, faute de synchronisation : {names}.',
  ownPointsCount:
    'Les snapshots et sauvegardes OVHcloud comptent. Ils se trouvent dans le même compte que les données qu’ils protègent.',
  ownPointsExcluded:
    'Les snapshots et sauvegardes OVHcloud ne comptent pas, car ils se trouvent dans le même compte que les données qu’ils protègent.',
  maxAgeNone: 'Aucun âge maximal n’est fixé pour le point de restauration le plus récent.',
  maxAges:
    'Âge maximal du point de restauration le plus récent : {ages}. Sans limite pour les autres classes.',
  maxAgeOfClass: '{class} ({days, plural, one {# jour} other {# jours}})',
  notRestored:
    'Les points de restauration sont repris tels que leurs sources les indiquent : aucune sauvegarde n’a été ouverte ni restaurée pour ce rapport.',
  dataSources: 'Sources des données',
  lastRead: 'Dernière lecture',
  sourcesTitle: 'Les points de restauration proviennent de :',
  sourceOvhcloud: 'OVHcloud, à chaque synchronisation d’un inventaire',
  sourceNeverRead:
    'jamais lue ; la protection des ressources sans autre point de restauration est inconnue',
  sourceRead: 'lue le {date}',
  sourceUnread: 'échec de la dernière lecture ; données du {date}',
  unreadTitle: 'Listes qui n’ont pas pu être lues',
  unreadEmpty: 'Aucune : la dernière synchronisation de chaque inventaire a lu toutes les listes.',
  unreadCause: 'Cause',
  unreadLists: 'Listes',
  unreadNeverRead: 'Jamais lues entièrement',
  resourcesEmpty: 'Aucune ressource.',
  resourcesLimited:
    'Les {shown} premières, triées par projet puis par nom. Pour le reste ({more}), exportez le tableau des ressources filtré sur cet état.',
  lastKnownState: 'Dernier état connu',
  uncountedRestorePoint: 'Point de restauration le plus récent (non compté)',
  exclusion: 'Exclusion',
  exclusionManual: 'Manuelle',
  exclusionRule: 'Règle ({rule})',
  newestRestorePointAt: 'Point de restauration le plus récent : {instant}',
};
