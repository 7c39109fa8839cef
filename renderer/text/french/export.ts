/** Exports of the table, and the coverage report. */
export const exports = {
  // --- Export menu ---
  Export: 'Exporter',
  '{count, plural, one {# resource} other {# resources}}, as the table shows':
    '{count, plural, one {# ressource} other {# ressources}}, comme dans le tableau',
  'CSV for Excel': 'CSV pour Excel',
  'A double click shows columns; ids stay text': 'Double-clic : colonnes, identifiants en texte',
  'CSV (RFC 4180)': 'CSV (RFC 4180)',
  'For programs: commas, nothing converted': 'Pour les programmes : virgules, texte intact',
  JSON: 'JSON',
  'For scripts, with how it was counted': 'Pour les scripts, avec la règle de décompte',
  'For Plakar': 'Pour Plakar',
  'Self-managed inventory (CSV)…': 'Inventaire autogéré (CSV)…',
  'Bulk import of Control Plane': 'Import en masse de Control Plane',
  'Inventory entries (JSON)…': 'Entrées d’inventaire (JSON)…',
  'As Plakar’s inventory plugins tell them':
    'Telles que les donnent les plugins d’inventaire de Plakar',
  'Coverage report (PDF)': 'Rapport de couverture (PDF)',
  'Of all inventories, to hand on': 'De tous les inventaires, à transmettre',
  'Save report (PDF)': 'Enregistrer le rapport (PDF)',
  'The report was saved.': 'Le rapport est enregistré.',
  'Show in folder': 'Afficher dans le dossier',
  '{count, plural, one {# resource was} other {# resources were}} saved.':
    '{count, plural, one {# ressource enregistrée} other {# ressources enregistrées}}.',
  '{count, plural, one {# resource of the table is} other {# resources of the table are}} not in the file: a sync found meanwhile that {count, plural, one {it is} other {they are}} gone.':
    '{count, plural, one {# ressource du tableau n’est pas} other {# ressources du tableau ne sont pas}} dans le fichier : une synchronisation a constaté entre-temps {count, plural, one {sa disparition} other {leur disparition}}.',
  Search: 'Recherche',

  // --- Files for Plakar ---
  'Export for a self-managed inventory': 'Exporter pour un inventaire autogéré',
  'Export inventory entries': 'Exporter des entrées d’inventaire',
  'Save CSV': 'Enregistrer le CSV',
  'Save JSON': 'Enregistrer le JSON',
  'The import replaces every resource of that inventory':
    'L’import remplace toutes les ressources de cet inventaire',
  'Control Plane does not add the lines of this file: it removes what the self-managed inventory holds, and puts these resources in its place. Import into a new inventory if you are not sure.':
    'Control Plane n’ajoute pas les lignes de ce fichier : il retire ce que contient l’inventaire autogéré et met ces ressources à la place. En cas de doute, importez dans un nouvel inventaire.',
  'The file has the class, name, URN and hosts of each resource. It has no column for subclasses and tags.':
    'Le fichier contient la classe, le nom, l’URN et les hôtes de chaque ressource. Il n’a pas de colonne pour les sous-classes ni les étiquettes.',
  'A JSON array with the fields that Plakar’s inventory plugins give. Plakar documents no file of them: their names are those of its source code.':
    'Un tableau JSON avec les champs que donnent les plugins d’inventaire de Plakar. Plakar n’en documente aucun fichier : leurs noms sont ceux de son code source.',
  'Details holds all that OVHcloud tells of a resource, without the passwords in it. Keep the file as you would keep a plan of the account: it names addresses and users.':
    'Details contient tout ce qu’OVHcloud dit d’une ressource, sans les mots de passe. Gardez ce fichier comme un plan du compte : il nomme des adresses et des utilisateurs.',
  'What the file will hold': 'Ce que le fichier contiendra',
  '{count, plural, one {# resource} other {# resources}} in all':
    '{count, plural, one {# ressource} other {# ressources}} en tout',
  '{count, plural, one {# has a subclass, such as S3. Choose it} other {# have a subclass, such as S3. Choose it for each}} in Control Plane after the import, or no integration fits.':
    '{count, plural, one {# a une sous-classe, comme S3. Choisissez-la} other {# ont une sous-classe, comme S3. Choisissez-la pour chacune}} dans Control Plane après l’import, sans quoi aucune intégration ne convient.',
  '{count, plural, one {# has} other {# have}} no host that an app could reach. Volumes never have one.':
    '{count, plural, one {# n’a} other {# n’ont}} aucun hôte qu’une application puisse joindre. Les volumes n’en ont jamais.',
  '{count, plural, one {# name changes} other {# names change}}: the format cannot hold semicolons, quotes and line breaks, and an apostrophe keeps a spreadsheet from running a name as a formula.':
    '{count, plural, one {# nom change} other {# noms changent}} : le format n’admet ni point-virgule, ni guillemet, ni saut de ligne, et une apostrophe empêche un tableur d’exécuter un nom comme formule.',

  // --- Report ---
  'Backup coverage report': 'Rapport de couverture des sauvegardes',
  'Page {page} of {pages}': 'Page {page} sur {pages}',
  About: 'Objet',
  'All inventories ({count})': 'Tous les inventaires ({count})',
  'OVHcloud accounts': 'Comptes OVHcloud',
  'Not told by OVHcloud': 'Non indiqué par OVHcloud',
  'Made on': 'Établi le',
  'Made with': 'Établi avec',
  'Data as of': 'Données du',
  'Time zone': 'Fuseau horaire',
  State: 'État',
  Resources: 'Ressources',
  Share: 'Part',
  Meaning: 'Signification',
  Counted: 'Comptées',
  'All but those that are excluded.': 'Toutes sauf celles qui sont exclues.',
  'Never synced, and so in no figure: {names}.':
    'Jamais synchronisés, donc dans aucun chiffre : {names}.',
  'OVHcloud’s own snapshots and backups count. They are kept in the same account as what they protect.':
    'Les snapshots et sauvegardes d’OVHcloud comptent. Ils sont gardés dans le même compte que ce qu’ils protègent.',
  'OVHcloud’s own snapshots and backups do not count, because they are kept in the same account as what they protect.':
    'Les snapshots et sauvegardes d’OVHcloud ne comptent pas, car ils sont gardés dans le même compte que ce qu’ils protègent.',
  'The newest restore point may be of any age.':
    'Le point de restauration le plus récent peut avoir n’importe quel âge.',
  'The newest restore point may be at most this old: {ages}; of other classes any age.':
    'Âge maximal du point de restauration le plus récent : {ages} ; pour les autres classes, tout âge.',
  '{class} {days, plural, one {# day} other {# days}}':
    '{class} {days, plural, one {# jour} other {# jours}}',
  'A restore point is taken as it is told: no backup was opened or restored to make this report.':
    'Un point de restauration est pris tel qu’il est annoncé : aucune sauvegarde n’a été ouverte ni restaurée pour établir ce rapport.',
  'By class': 'Par classe',
  Class: 'Classe',
  'By project': 'Par projet',
  Project: 'Projet',
  'Where the data is from': 'D’où viennent les données',
  Inventory: 'Inventaire',
  Account: 'Compte',
  'Last read': 'Dernière lecture',
  'Last sync': 'Dernière synchronisation',
  'Restore points were read from:': 'Les points de restauration ont été lus auprès de :',
  'OVHcloud, with each sync of an inventory': 'OVHcloud, à chaque synchronisation d’un inventaire',
  'Never synced': 'Jamais synchronisé',
  '{count, plural, one {# list} other {# lists}} not read':
    '{count, plural, one {# liste non lue} other {# listes non lues}}',
  Never: 'Jamais',
  'never read; what nothing else protects is unknown':
    'jamais lu ; ce que rien d’autre ne protège est inconnu',
  'read on {date}': 'lu le {date}',
  'could not be read last time; as of {date}': 'illisible la dernière fois ; état du {date}',
  'What could not be read': 'Ce qui n’a pas pu être lu',
  'Nothing: the last syncs read every list.':
    'Rien : les dernières synchronisations ont lu toutes les listes.',
  Cause: 'Cause',
  Lists: 'Listes',
  'Known since': 'Connu depuis',
  'Not known at all': 'Jamais connu',
  'None.': 'Aucune.',
  'The first {shown} by project and name. The other {more} are in the export of the table of resources, filtered by this state.':
    'Les {shown} premières par projet et par nom. Les {more} autres sont dans l’export du tableau des ressources, filtré sur cet état.',
  Name: 'Nom',
  Region: 'Région',
  Size: 'Taille',
  'Last known state': 'Dernier état connu',
  'Newest restore point': 'Point de restauration le plus récent',
  'Newest restore point, which does not count':
    'Point de restauration le plus récent, qui ne compte pas',
  'Never read': 'Jamais lue',
  Status: 'Statut',
} as const;
