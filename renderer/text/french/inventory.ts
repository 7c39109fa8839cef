/** The list of inventories, and the page of one. */
export const inventory = {
  // --- The list ---
  'Add inventory': 'Ajouter un inventaire',
  'The OVHcloud accounts that are connected, and how much of them is protected.':
    'Les comptes OVHcloud connectés, et la part qui en est protégée.',
  'Connect your first OVHcloud account': 'Connecter votre premier compte OVHcloud',
  'An inventory discovers the instances, volumes, buckets and databases of an account, and shows which of them are protected by backups. It only ever reads.':
    'Un inventaire découvre les instances, volumes, buckets et bases de données d’un compte, et montre ce qui est protégé par des sauvegardes. Il ne fait que lire.',
  'The first sync is running.': 'La première synchronisation est en cours.',
  'Nothing is known of this account until a sync succeeds.':
    'Rien n’est connu de ce compte tant qu’une synchronisation n’a pas abouti.',
  'as of {ago}': 'données lues {ago}',
  '{keys}, not checked yet': '{keys}, pas encore vérifiées',

  // --- Its head ---
  Breadcrumb: 'Fil d’Ariane',
  'Copy the id of this inventory': 'Copier l’identifiant de cet inventaire',
  'Sync now': 'Synchroniser',
  'Cancel sync': 'Interrompre',
  'Inventory settings': 'Paramètres de l’inventaire',
  'More actions': 'Autres actions',
  'Delete inventory': 'Supprimer l’inventaire',

  // --- What was discovered ---
  'Resources discovered': 'Ressources découvertes',
  'Browse {count, plural, one {# resource} other {# resources}}':
    'Parcourir {count, plural, one {# ressource} other {# ressources}}',
  'Start the first sync': 'Lancer la première synchronisation',
  'None that these keys may read': 'Aucune que ces clés permettent de lire',
  'None yet': 'Aucune pour l’instant',
  '{count, plural, one {# resource} other {# resources}} across {types, plural, one {# type} other {# types}}':
    '{count, plural, one {# ressource} other {# ressources}} de {types, plural, one {# type} other {# types}}',
  'The first sync is running. What it finds appears here when it ends.':
    'La première synchronisation est en cours. Ce qu’elle trouve apparaîtra ici à la fin.',
  'A sync reads the projects of this account and lists what they hold. It changes nothing there.':
    'Une synchronisation lit les projets de ce compte et liste ce qu’ils contiennent. Elle n’y change rien.',
  'What is shown is known as of {ago}': 'Ce qui est affiché a été lu {ago}',
  'Not permitted to these keys': 'Non autorisé à ces clés',
  'No resource is known.': 'Aucune ressource n’est connue.',

  // --- Its keys ---
  'Enter keys': 'Saisir les clés',
  'Renew keys': 'Renouveler les clés',
  'Open inventory settings': 'Ouvrir les paramètres de l’inventaire',
  'Open secret providers': 'Ouvrir les fournisseurs de secrets',
  'What was discovered stays readable.': 'Ce qui a été découvert reste consultable.',

  // --- The last sync ---
  Result: 'Résultat',
  Started: 'Début',
  Ended: 'Fin',
  Duration: 'Durée',
  'Requests made': 'Requêtes envoyées',
  'Nothing was changed by this sync: what was known stays.':
    'Cette synchronisation n’a rien changé : ce qui était connu est conservé.',

  // --- Issues ---
  'Issues of the last sync': 'Problèmes de la dernière synchronisation',
  '{count, plural, one {# list} other {# lists}} could not be read. What was known of them stays.':
    '{count, plural, one {# liste n’a pas pu être lue. Ce qui en était connu est conservé.} other {# listes n’ont pas pu être lues. Ce qui en était connu est conservé.}}',
  'Copy the right {rule}': 'Copier le droit {rule}',
  'Some of it has never been read.': 'Une partie n’a jamais été lue.',
  'What was known stays, as of {ago}.': 'Ce qui était connu est conservé, tel que lu {ago}.',
  'Show {count, plural, one {# list} other {# lists}}':
    'Afficher {count, plural, one {# liste} other {# listes}}',
  'Hide {count, plural, one {# list} other {# lists}}':
    'Masquer {count, plural, one {# liste} other {# listes}}',
  List: 'Liste',
  'Message of OVHcloud': 'Message d’OVHcloud',
  'Query id': 'Identifiant de requête',
  'Copy query id {id}': 'Copier l’identifiant de requête {id}',
  'Show all {count, number} lists': 'Afficher les {count, number} listes',

  // --- Deletion ---
  'This deletes from this computer, for <b>{name}</b>:':
    'Ceci supprime de cet ordinateur, pour <b>{name}</b> :',
  'the application key, application secret and consumer key':
    'la clé d’application, le secret d’application et la consumer key',
  'everything that was discovered, and which resources are excluded':
    'tout ce qui a été découvert, et la liste des ressources exclues',
  'Nothing changes at OVHcloud. The keys stay valid there until you revoke them.':
    'Rien ne change chez OVHcloud. Les clés y restent valides jusqu’à ce que vous les révoquiez.',
  'Type the name of the inventory to confirm': 'Saisir le nom de l’inventaire pour confirmer',
  'Type the name exactly as it is written above.':
    'Saisissez le nom exactement comme il est écrit ci-dessus.',
  'The inventory “{name}” is deleted.': 'L’inventaire « {name} » est supprimé.',
} as const;
