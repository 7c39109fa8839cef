/** What the app says of itself: versions, network, folders, diagnostics, licences, and its own faults. */
export const about = {
  // --- The screen ---
  'About OVHcloud Inventory': 'À propos d’OVHcloud Inventory',
  'Version {version}': 'Version {version}',
  System: 'Système',

  // --- Network ---
  'Proxy for {host}': 'Proxy pour {host}',
  'None, it is reached directly': 'Aucun, l’accès est direct',
  'Certificate authorities': 'Autorités de certification',
  'Those that this computer trusts, no others':
    'Celles auxquelles cet ordinateur fait confiance, aucune autre',
  'Those that this computer trusts, and those of these files:':
    'Celles auxquelles cet ordinateur fait confiance, et celles de ces fichiers :',
  '{count, plural, one {# certificate} other {# certificates}}':
    '{count, plural, one {# certificat} other {# certificats}}',
  'Could not be read': 'Lecture impossible',
  'A proxy is taken from the settings of this computer; on Linux that can be the desktop’s settings or variables of the environment. The system does not say which of them it was.':
    'Le proxy vient des paramètres de cet ordinateur ; sous Linux, ce peut être ceux du bureau ou des variables d’environnement. Le système ne dit pas desquels il s’agit.',

  // --- Folders ---
  Folders: 'Dossiers',
  'Data folder': 'Dossier de données',
  'Settings, what was discovered, and keys as they are kept.':
    'Les paramètres, ce qui a été découvert, et les clés telles qu’elles sont conservées.',
  'Open data folder': 'Ouvrir le dossier de données',
  'Log folder': 'Dossier des journaux',
  'What happened, without keys and names; four files of 1 MB at most.':
    'Ce qui s’est passé, sans clés ni noms ; quatre fichiers de 1 Mo au plus.',
  'Open log folder': 'Ouvrir le dossier des journaux',
  'Copy the path {path}': 'Copier le chemin {path}',
  'The folder could not be opened.': 'Le dossier n’a pas pu être ouvert.',
  'Copy its path and open it with the file browser of this computer.':
    'Copiez son chemin et ouvrez-le avec le gestionnaire de fichiers de cet ordinateur.',

  // --- Diagnostics ---
  Diagnostics: 'Diagnostic',
  'Versions, counts, the outcome of the last syncs with the references that OVHcloud’s support asks for, and the end of the log. You read it before it is copied.':
    'Les versions, des nombres, le résultat des dernières synchronisations avec les références que demande le support d’OVHcloud, et la fin du journal. Vous le lisez avant de le copier.',
  'Copy diagnostics…': 'Copier le diagnostic…',
  'Diagnostics are gathered': 'Le diagnostic est en cours',
  'This is all that is copied. It has no keys and no names of inventories, projects or resources; hosts, counts, codes and references are in it, and the end of the log. Nothing is sent: paste it where you ask for help. It is in English, for whoever helps.':
    'Voici tout ce qui est copié. Il n’y a ni clés, ni noms d’inventaires, de projets ou de ressources ; il y a des hôtes, des nombres, des codes, des références et la fin du journal. Rien n’est envoyé : collez-le là où vous demandez de l’aide. Le texte est en anglais, pour qui vous aide.',
  'Text for support': 'Texte pour le support',
  'Copy this text': 'Copier ce texte',

  // --- Licences ---
  Licences: 'Licences',
  'Licence of {name}': 'Licence de {name}',
  'This build has no list of the packages in it: the file licences.json is missing.':
    'Cette version n’a pas la liste des paquets qui la composent : le fichier licences.json est absent.',
  'Find a package or a licence': 'Rechercher un paquet ou une licence',
  '{count, plural, one {# package is} other {# packages are}} part of this app':
    '{count, plural, one {# paquet fait} other {# paquets font}} partie de cette application',
  '{shown} of {total} packages': '{shown} paquets sur {total}',
  'Packages in this app': 'Paquets de cette application',
  'The package names its licence, and comes without its text.':
    'Le paquet nomme sa licence, et vient sans son texte.',

  // --- A screen that could not be drawn ---
  'This screen could not be drawn': 'Cet écran n’a pas pu être affiché',
  'The fault is in this app. Everything that was saved is still there, and a sync that is running goes on. Reloading brings you back to this screen; what was typed here and not yet saved is lost.':
    'L’erreur vient de cette application. Tout ce qui a été enregistré est toujours là, et une synchronisation en cours se poursuit. Recharger vous ramène à cet écran ; ce qui a été saisi ici sans être enregistré est perdu.',
  'If it fails again, the other screens at the left still work.':
    'Si l’erreur se répète, les autres écrans, à gauche, fonctionnent toujours.',
  'Reload the window': 'Recharger la fenêtre',
} as const;
