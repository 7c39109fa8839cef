import type { WindowTexts } from '../catalogue.ts';

export const restorePoints: WindowTexts['restorePoints'] = {
  sourcesHelp:
    'Chaque synchronisation lit les snapshots et les sauvegardes d’OVHcloud. Pour compter aussi les snapshots de Plakar, lisez les stores Plakar de cet ordinateur ou ajoutez un Plakar Control Plane. Chaque source est lue après une synchronisation, et rien n’y est écrit.',
  sourcesEmpty: 'Aucune source pour l’instant.',
  readStore: 'Lire un store Plakar',
  addControlPlane: 'Ajouter un Control Plane',
  readNow: 'Lire {source} maintenant',
  changePassphrase: 'Changer la phrase secrète de {source}',
  editSource: 'Modifier {source}',
  removeSource: 'Retirer {source}',
  removeControlPlaneHelp:
    'Ses snapshots ne compteront plus, et sa clé d’API sera supprimée de cet ordinateur. Rien ne change dans Control Plane.',
  removeProvidedHelp:
    'Ses snapshots ne compteront plus. Rien ne change dans la source ni chez le fournisseur de secrets.',
  addressHelp: 'L’adresse à laquelle vous ouvrez Control Plane dans un navigateur.',
  addressError: 'Saisissez une adresse, par exemple https://plakar.example.com.',
  apiKey: 'Clé d’API',
  apiKeyMissing: 'Saisissez la clé d’API.',
  apiKeyError: 'Cette clé d’API n’est pas valide. Copiez la clé telle que Control Plane l’affiche.',
  apiKeyHelp:
    'La clé d’un utilisateur Control Plane de type application, autorisé à lire les inventaires, les ressources et les points de restauration. Elle est enregistrée dans le coffre.',
  apiKeyProvidedHelp:
    'Lue à chaque fois chez le fournisseur et envoyée uniquement à cette adresse.',
  passphraseProvidedHelp:
    'Lue à chaque fois chez le fournisseur et transmise à Plakar uniquement pendant la lecture du store.',
  providerMissing: 'Choisissez le fournisseur de ce secret.',
  referenceError: 'Saisissez une référence au format de l’exemple.',
  organisation: 'Identifiant de l’organisation (facultatif)',
  organisationHelp: 'Laissez vide pour utiliser l’organisation à laquelle la clé appartient.',
  organisationError: 'Utilisez uniquement des lettres, des chiffres et des tirets.',
  canSeeAll: 'Cette clé donne accès à toutes les sauvegardes de Control Plane',
  canSeeAllHelp:
    'Control Plane peut masquer, sans le signaler, les données qu’une clé n’a pas le droit de voir. Activez cette option uniquement si la clé donne accès à tout et si, dans Control Plane, chaque app source est affectée à une ressource d’un inventaire. La protection des ressources sans point de restauration n’est alors plus inconnue : elles comptent comme non protégées.',
  testSucceeded:
    'Connexion réussie : {count, plural, one {# ressource visible} other {# ressources visibles}}',
  testNothingVisible: 'Connexion réussie, mais aucune ressource n’est visible',
  testNothingVisibleHelp:
    'Il n’y a aucune ressource, ou la clé n’a pas le droit de voir les inventaires. La protection des ressources que rien d’autre ne protège reste inconnue tant qu’aucun snapshot n’est visible.',
  testOrganisation: 'Organisation {id}',
  passphraseProvided: 'Phrase secrète lue chez un fournisseur de secrets',
  apiKeyProvided: 'Clé d’API lue chez un fournisseur de secrets',
  apiKeyAbsent: 'Clé d’API non enregistrée. Saisissez-la à nouveau.',
  apiKeyMemory: 'Clé d’API en mémoire jusqu’à ce que vous quittiez OVHcloud Inventory',
  apiKeyLocked: 'Clé d’API dans le coffre verrouillé',
  apiKeyUnreadable: 'La clé d’API ne peut pas être déchiffrée. Saisissez-la à nouveau.',
  apiKeyStored: 'Clé d’API enregistrée dans le coffre',
  incompleteVolumes:
    'Les volumes contenus dans certains snapshots d’instances n’ont pas été lus. La protection des volumes que rien d’autre ne protège est affichée comme inconnue.',
  incompleteStore:
    'Ce que Plakar indique sur ce store est peut-être incomplet. Si Plakar est antérieur à la version 1.1, mettez-le à jour. La protection des ressources que rien d’autre ne protège est affichée comme inconnue.',
  incompleteNoSnapshot:
    'Aucun snapshot n’est visible : il n’y en a pas, ou la clé n’a pas le droit de les voir. La protection des ressources que rien d’autre ne protège est affichée comme inconnue.',
  incompleteControlPlane:
    'Des données sont masquées ou ont été refusées, aucun snapshot d’un store n’est visible, ou des snapshots n’indiquent pas leur ressource. La protection des ressources que rien d’autre ne protège est affichée comme inconnue.',
  incompleteKey:
    'La clé ne donne peut-être pas accès à tout. La protection des ressources que rien d’autre ne protège est affichée comme inconnue. Si la clé donne accès à tout, activez « Cette clé donne accès à toutes les sauvegardes de Control Plane » dans les paramètres de la source.',
  linkDone: '« {snapshot} » compte désormais comme point de restauration pour {instance}.',
  rejectLinkDone: '« {snapshot} » ne compte plus comme point de restauration pour {instance}.',
  undoLinkNamed: 'Annuler l’association du snapshot {name} à cette instance',
  confirmLink: 'Confirmer',
  confirmLinkNamed: 'Confirmer que le snapshot {name} appartient à cette instance',
  rejectLink: 'Refuser',
  rejectLinkNamed: 'Refuser : le snapshot {name} n’appartient pas à cette instance',
  unmatchedInProject:
    '{count, plural, one {# snapshot d’instance de ce projet n’appartient à aucune instance connue.} other {# snapshots d’instances de ce projet n’appartiennent à aucune instance connue.}}',
  unmatched:
    '{count, plural, one {# snapshot d’instance n’appartient à aucune instance connue.} other {# snapshots d’instances n’appartiennent à aucune instance connue.}}',
  linkSnapshotsToInstance: 'Associer des snapshots à cette instance…',
  linkSnapshots: 'Associer des snapshots…',
  linkInstanceTitle: 'Snapshots pouvant appartenir à {name}',
  linkTitle: 'Snapshots d’instances sans instance connue',
  linkHelp:
    'OVHcloud n’indique pas de quelle instance provient un snapshot. Si vous connaissez l’instance, associez-lui le snapshot : il compte alors comme point de restauration de cette instance. Rien ne change chez OVHcloud.',
  linkEmpty: 'Aucun snapshot n’est à associer : chacun appartient à une instance.',
  linkList: 'Snapshots',
  linkSearch: 'Rechercher un snapshot ou une instance',
  linkSearchEmpty: 'Aucun snapshot ne correspond à la recherche.',
  linkCount: '{count, plural, one {# snapshot} other {# snapshots}}',
  linkCountFound: '{count, plural, one {{shown} snapshot sur #} other {{shown} snapshots sur #}}',
  groupExact: 'Correspondances exactes ({count})',
  groupLikely: 'Correspondances probables ({count})',
  groupNone: 'Aucune correspondance de nom ({count})',
  groupHidden: 'Masqués : ils n’appartiennent à aucune de vos instances ({count})',
  linkAllExact: 'Associer toutes les correspondances exactes ({count})',
  linkAllHelp:
    '{count, plural, one {Ce snapshot comptera comme point de restauration de l’instance indiquée en regard.} other {Ces # snapshots compteront comme points de restauration des instances indiquées en regard.}} Une correspondance est exacte si le snapshot porte le nom d’une instance de sa région qui existait quand il a été pris, et si aucune autre instance ne convient.',
  linkAllSubmit: '{count, plural, one {Associer # snapshot} other {Associer # snapshots}}',
  linkAllDone:
    '{count, plural, one {# snapshot a été associé à son instance.} other {# snapshots ont été associés à leur instance.}}',
  hideNamed: 'Pas à nous : masquer {snapshot}',
  hideDone: '« {snapshot} » est masqué : il n’appartient à aucune de vos instances.',
  hideUndone: '« {snapshot} » est de nouveau affiché.',
  showAgainNamed: 'Afficher de nouveau {snapshot}',
  hiddenShow: '{count, plural, one {# masqué · Afficher} other {# masqués · Afficher}}',
  hiddenBack: 'Revenir à la liste',
  onlyHidden:
    '{count, plural, one {# snapshot d’instance sans instance connue est masqué.} other {# snapshots d’instances sans instance connue sont masqués.}}',
  showHidden: 'Afficher les snapshots masqués…',
  linkLost: 'Vous avez associé ce snapshot à une instance qui n’est plus connue.',
  linkRejected: 'Vous avez refusé l’association à : {names}.',
  undoDecisionNamed: 'Annuler votre décision sur {snapshot}',
  evidenceNameMatches: 'nom concordant',
  evidenceNameContained: 'nom qui contient celui de l’instance',
  evidenceNameDiffers: 'nom différent',
  evidenceRegionSame: 'même région',
  evidenceRegionOther: 'autre région (serait une copie distante)',
  evidenceRegionUnknown: 'région inconnue',
  evidenceTakenBefore: 'pris avant la création de l’instance',
  evidenceRejected: 'refusé par vous',
  instanceOfSnapshot: 'Instance du snapshot {snapshot}',
  chooseInstance: 'Choisir une instance',
  chooseInstanceEmpty: 'Aucune instance correspondante dans ce projet',
  chooseInstanceNamed: 'Choisir l’instance du snapshot {snapshot}',
  chooseOther: 'Choisir…',
  suggestion: '<b>{instance}</b> : {reason}',
  linkToNamed: 'Associer {snapshot} à {instance}',
  linkNamed: 'Associer {snapshot}',
  link: 'Associer',
  leftoverVolume: 'Volume',
  leftoverImage: 'Image',
  leftoverUnknownVolume: 'volume inconnu {id}',
  leftoverUnknownInstance: 'instance inconnue {id}',
  leftoverUnknownSnapshot: 'snapshot de volume inconnu {id}',
  leftoverInterrupted: 'Laissé par une sauvegarde Plakar interrompue ({origin})',
  leftoverMaybeRunning: 'Créé par une sauvegarde Plakar en cours ou interrompue ({origin})',
  leftoverCountInterrupted:
    '{count, plural, one {# objet laissé par une sauvegarde Plakar interrompue ne compte pas comme point de restauration.} other {# objets laissés par une sauvegarde Plakar interrompue ne comptent pas comme points de restauration.}}',
  leftoverCountMaybeRunning:
    '{count, plural, one {# objet créé par une sauvegarde Plakar en cours ou interrompue ne compte pas comme point de restauration.} other {# objets créés par une sauvegarde Plakar en cours ou interrompue ne comptent pas comme points de restauration.}}',
  leftoverMore: '{count, plural, one {Et # autre objet.} other {Et # autres objets.}}',
  leftoversTitle: 'Résidus de sauvegardes Plakar',
  leftoversHelp:
    '{count, plural, one {# objet temporaire. Il n’est ni une ressource ni un point de restauration et n’entre dans aucun total.} other {# objets temporaires. Ils ne sont ni des ressources ni des points de restauration et n’entrent dans aucun total.}}',
  leftoversRemedy:
    'Quand aucune sauvegarde Plakar n’est en cours, supprimez ces objets dans l’espace client OVHcloud ou avec la commande openstack : d’abord les images, puis les volumes, puis les snapshots. OVHcloud Inventory ne fait que lire.',
  kindStore: 'Plakar sur cet ordinateur',
  neverReadHelp:
    'Cette source n’a jamais été lue. La protection des ressources que rien d’autre ne protège est affichée comme inconnue.',
  readFailedHelp:
    'Les données lues le {date} sont conservées. La protection des ressources que rien d’autre ne protège est affichée comme inconnue tant que la source ne peut pas être lue.',
  reading: 'Lecture en cours…',
  notReadYet: 'Pas encore lue',
  readSummary:
    '{count, plural, one {# snapshot} other {# snapshots}}, dont {matched} de ressources connues ; source lue le {date}',
  passphraseFromPlakar: 'Phrase secrète de la configuration de Plakar',
  passphraseMemory: 'Phrase secrète en mémoire jusqu’à ce que vous quittiez OVHcloud Inventory',
  passphraseLocked: 'Phrase secrète dans le coffre verrouillé',
  passphraseUnreadable: 'La phrase secrète ne peut pas être déchiffrée. Saisissez-la à nouveau.',
  passphraseStored: 'Phrase secrète enregistrée dans le coffre',
  storeNameError: 'Saisissez un nom de store sans espace ni barre oblique.',
  storeNameHelp: 'Son nom dans la configuration de Plakar, comme dans « plakar at @nom ls ».',
  storesEmpty:
    'Aucun store n’a été trouvé dans {folder}. Ajoutez-en d’abord un avec « plakar store add ».',
  passphraseHelp:
    'Laissez vide si la configuration de Plakar la contient. Elle est enregistrée dans le coffre et transmise à Plakar uniquement pendant la lecture du store.',
  changePassphraseTitle: 'Phrase secrète de @{store}',
  saveAndRead: 'Enregistrer et lire',
  remove: 'Retirer',
  removeStoreHelp:
    'Ses snapshots ne compteront plus, et sa phrase secrète sera supprimée de cet ordinateur. Rien ne change dans le store.',
};
