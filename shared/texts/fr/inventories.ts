import type { WindowTexts } from '../catalogue.ts';

export const inventories: WindowTexts['inventories'] = {
  storesTitle: 'Stores',
  storesHelp: 'Les buckets de cet inventaire dans lesquels Plakar enregistre des sauvegardes.',
  storesEmpty: 'Cet inventaire n’a pas encore de store.',
  storeShowInApps: 'Afficher dans Apps',
  storeAddDone: 'Le store « {name} » a été ajouté.',
  deleteApps:
    '{count, plural, one {# app de ses ressources, avec ses secrets} other {# apps de ses ressources, avec leurs secrets}}',
  storeAddHelp:
    'Plakar enregistre les sauvegardes dans un store. L’ajouter ici enregistre la connexion ; c’est Plakar qui crée le store dans le bucket.',
  storeBucket: 'Bucket',
  storeBucketSearch: 'Rechercher un bucket',
  storeBucketNoMatch: 'Aucun bucket ne porte ce nom.',
  storeBucketEmpty:
    'Aucun bucket S3 n’est connu dans cet inventaire. Créez-en un chez OVHcloud, puis synchronisez.',
  changesFirstSync: 'C’était la première synchronisation.',
  changesFirstSyncHelp: 'La prochaine synchronisation montrera ce qui a changé depuis celle-ci.',
  changesEmpty: 'Aucune ressource ni aucun état n’a changé.',
  changesNotCounted:
    'Aucune ressource n’a changé, et aucune n’a acquis ni perdu sa protection. Les autres changements d’état sont comptés à partir de la prochaine synchronisation.',
  coverageTitle: 'Couverture',
  coverageShow: 'Afficher la couverture',
  noticeFileUnreadable: 'Un fichier est illisible.',
  noticeNamedFileUnreadable: 'Un fichier de « {name} » est illisible.',
  noticeFileUnreadableHelp:
    'Vérifiez les autorisations du fichier, puis redémarrez OVHcloud Inventory. D’ici là, le fichier n’est pas écrasé.',
  noticeFileDamaged: 'Un fichier endommagé a été mis de côté.',
  noticeNamedFileDamaged: 'Un fichier endommagé de « {name} » a été mis de côté.',
  noticeNamedFileDamagedHelp:
    'Il n’a pas pu être lu. Rien n’a été supprimé. Synchronisez l’inventaire, ou relisez la source de points de restauration.',
  noticeFileDamagedHelp:
    'Il n’a pas pu être lu. Rien n’a été supprimé. Saisissez à nouveau les paramètres concernés, ou importez un fichier de paramètres.',
  pageNotFoundTitle: 'Page introuvable',
  pageNotFound: 'Cette page n’existe pas',
  notFoundTitle: 'Inventaire introuvable',
  notFound: 'Cet inventaire n’existe pas',
  notFoundHelp:
    'Il a peut-être été supprimé. Supprimer un inventaire ne change rien chez OVHcloud.',
  addTitle: 'Ajouter un inventaire OVHcloud',
  settings: 'Paramètres de l’inventaire',
  settingsSaveDone: 'Les paramètres de « {name} » ont été enregistrés.',
  listHelp: 'Les comptes OVHcloud connectés, et la part de ressources protégées de chacun.',
  groupOf: 'Groupe de {name}',
  groupHelp: 'Par exemple le client. Laissez vide pour aucun groupe.',
  setGroup: 'Définir le groupe…',
  browse: 'Parcourir les ressources',
  pin: 'Épingler à la barre latérale',
  unpin: 'Désépingler de la barre latérale',
  keysExpire: 'Expiration des clés',
  search: 'Rechercher un inventaire',
  shownOfTotal: '{shown, number} sur {total, number}',
  syncAll: 'Tout synchroniser',
  syncAllProgress: '{done, number} sur {total, number} synchronisés',
  listEmptyTitle: 'Connectez votre premier compte OVHcloud',
  listEmptyHelp:
    'Un inventaire découvre les instances, les volumes, les buckets et les bases de données d’un compte, et montre ce qui est protégé. Il ne fait que lire le compte.',
  firstSyncRunning: 'La première synchronisation est en cours.',
  neverSynced: 'Rien n’est connu de ce compte tant qu’aucune synchronisation n’a réussi.',
  dataAge: 'données lues {ago}',
  keysUntested: '{keys}, pas encore testées',
  breadcrumb: 'Fil d’Ariane',
  copyId: 'Copier l’identifiant de l’inventaire',
  syncStart: 'Synchroniser',
  syncCancel: 'Annuler la synchronisation',
  moreActions: 'Autres actions',
  delete: 'Supprimer l’inventaire',
  discoveredTitle: 'Ressources découvertes',
  browseResources: 'Parcourir {count, plural, one {# ressource} other {# ressources}}',
  syncStartFirst: 'Lancer la première synchronisation',
  discoveredNoneReadable: 'Aucune ressource lisible avec ces clés',
  discoveredNoneYet: 'Aucune ressource découverte pour l’instant',
  discoveredCount:
    '{count, plural, one {# ressource} other {# ressources}} dans {classes, plural, one {# classe} other {# classes}}',
  classCount: '{class} : {count}',
  firstSyncRunningHelp:
    'La première synchronisation est en cours. Les ressources apparaissent ici à mesure qu’elles sont lues.',
  firstSyncResources:
    'La première synchronisation de {names} est encore en cours. D’autres ressources apparaissent à mesure qu’elles sont lues, et leur état est inconnu jusqu’à la fin.',
  firstSyncFigures:
    'La première synchronisation de {names} est encore en cours. Ses ressources ne figurent pas dans ces chiffres avant la fin.',
  firstSyncNotEnded:
    'La première synchronisation de {names} n’est pas allée à son terme. Les ressources lues restent affichées jusqu’à ce que vous quittiez OVHcloud Inventory ou relanciez une synchronisation ; leur état est inconnu.',
  firstSyncCoverage:
    'La première synchronisation est encore en cours : la couverture sera connue à la fin.',
  syncHelp:
    'Une synchronisation lit les projets de ce compte et liste leurs ressources. Elle ne change rien dans le compte.',
  dataShownAge: 'Les données affichées ont été lues {ago}',
  notPermittedLabel: 'Accès non autorisé avec ces clés',
  discoveredEmpty: 'Aucune ressource n’est connue.',
  keysMissingHelp:
    'Une synchronisation en a besoin. Saisissez-les à nouveau, enregistrez, puis synchronisez.',
  enterKeys: 'Saisir les clés',
  renewKeys: 'Renouveler les clés',
  settingsOpen: 'Ouvrir les paramètres de l’inventaire',
  secretProvidersOpen: 'Ouvrir les fournisseurs de secrets',
  dataAvailable: 'Les données découvertes restent consultables.',
  runStarted: 'Début',
  runEnded: 'Fin',
  runDuration: 'Durée',
  runRequests: 'Requêtes envoyées',
  runFailedHelp:
    'La dernière synchronisation a échoué et n’a rien changé. Les données existantes sont conservées.',
  runFailedFirstHelp:
    'La première synchronisation a échoué : rien n’est encore connu de ce compte.',
  issuesTitle: 'Problèmes de la dernière synchronisation',
  issuesCount:
    '{count, plural, one {# liste n’a pas pu être lue} other {# listes n’ont pas pu être lues}}',
  issuesRetained: 'Ce qui en était connu est conservé.',
  issuesPartlyRetained:
    'Ce qui était connu de certaines est conservé ; le contenu des autres est inconnu.',
  issuesNeverRead:
    '{count, plural, one {Son contenu est inconnu, ce qui ne signifie pas qu’elle est vide.} other {Leur contenu est inconnu, ce qui ne signifie pas qu’elles sont vides.}}',
  retryFailed: 'Relire ces listes',
  detailsShow: 'Afficher les détails',
  detailsHide: 'Masquer les détails',
  copyRight: 'Copier le droit {rule}',
  issueNeverRead: 'Une partie de ces données n’a jamais été lue.',
  issueDataAge: 'Les données lues {ago} sont conservées.',
  issueListsShow: 'Afficher {count, plural, one {# liste} other {# listes}}',
  issueListsHide: 'Masquer {count, plural, one {# liste} other {# listes}}',
  issueColumnList: 'Liste',
  issueColumnMessage: 'Message d’OVHcloud',
  issueColumnQueryId: 'Identifiant de requête',
  copyQueryId: 'Copier l’identifiant de requête {id}',
  issueListsShowAll: 'Afficher les {count, number} listes',
  deleteListIntro: 'Les éléments suivants de <b>{name}</b> seront supprimés de cet ordinateur :',
  deleteKeys: 'Les clés enregistrées',
  deleteData:
    'Toutes les données découvertes, ainsi que vos exclusions, vos exceptions et vos associations de snapshots',
  deleteHelp:
    'Rien ne change chez OVHcloud. Les clés y restent valides jusqu’à ce que vous les révoquiez.',
  deleteConfirm: 'Saisissez le nom de l’inventaire pour confirmer',
  deleteConfirmError: 'Saisissez le nom exactement comme indiqué ci-dessus.',
  deleteDone: 'L’inventaire « {name} » a été supprimé.',
  runNotOffered:
    '{count, plural, one {# liste qu’OVHcloud ne propose pas ici} other {# listes qu’OVHcloud ne propose pas ici}}',
};
