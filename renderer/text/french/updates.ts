/** Newer versions of the app. */
export const updates = {
  Updates: 'Mises à jour',
  'This is version {version}.': 'Ceci est la version {version}.',
  'Update feed': 'Flux de mises à jour',
  'The address of a folder with packages and their description, such as your company may keep. Without one, nobody is ever asked for a newer version. Whoever controls it decides which program runs here.':
    'L’adresse d’un dossier contenant des paquets et leur description, tel que votre entreprise peut en tenir un. Sans elle, aucune nouvelle version n’est jamais demandée à personne. Qui la contrôle décide quel programme s’exécute ici.',
  'Save feed': 'Enregistrer le flux',
  'Remove feed': 'Retirer le flux',
  'Check for updates': 'Rechercher des mises à jour',
  'Checking for updates…': 'Recherche de mises à jour…',
  'Last checked:': 'Dernière recherche :',
  'Version {version} is the newest.': 'La version {version} est la plus récente.',
  'Version {version} is available.': 'La version {version} est disponible.',
  'Downloading version {version}: {share}': 'Téléchargement de la version {version} : {share}',
  'Version {version} available': 'Version {version} disponible',
  'Version {version} to install': 'Version {version} à installer',
  'Version {version} is ready to be installed.': 'La version {version} est prête à être installée.',
  Download: 'Téléchargement',
  'Download…': 'Télécharger…',
  'Install and restart…': 'Installer et redémarrer…',
  'This AppImage can replace itself, after asking you.':
    'Cette AppImage peut se remplacer elle-même, après vous avoir demandé.',
  'This installation can replace itself, after asking you.':
    'Cette installation peut se remplacer elle-même, après vous avoir demandé.',
  'This installation is a Debian package: it is updated by the package manager of the system only.':
    'Cette installation est un paquet Debian : seul le gestionnaire de paquets du système la met à jour.',
  'This installation is an RPM package: it is updated by the package manager of the system only.':
    'Cette installation est un paquet RPM : seul le gestionnaire de paquets du système la met à jour.',
  'This copy was unpacked by hand: it is updated by unpacking a newer one in its place.':
    'Cette copie a été décompressée à la main : on la met à jour en en décompressant une plus récente à sa place.',
  'This is a development build: it is not updated.':
    'Ceci est une version de développement : elle n’est pas mise à jour.',
  'No update feed is set.': 'Aucun flux de mises à jour n’est défini.',
  'Enter its address in Settings, under Updates.':
    'Saisissez son adresse dans Paramètres, sous Mises à jour.',
  'This is not the address of a feed.': 'Ceci n’est pas l’adresse d’un flux.',
  'Enter an address that begins with https://, without user name, query and fragment.':
    'Saisissez une adresse qui commence par https://, sans nom d’utilisateur, requête ni fragment.',
  'Check its address; a feed of your company needs a certificate that this computer itself trusts. The file in Settings, under Network, does not count for updates.':
    'Vérifiez son adresse ; un flux de votre entreprise doit avoir un certificat auquel cet ordinateur fait lui-même confiance. Le fichier dans Paramètres, sous Réseau, ne compte pas pour les mises à jour.',
  'Check its address: the folder has to hold the descriptions that electron-builder writes beside packages.':
    'Vérifiez son adresse : le dossier doit contenir les descriptions qu’electron-builder écrit à côté des paquets.',
  'The update feed offers another version than a moment ago.':
    'Le flux de mises à jour propose une autre version qu’il y a un instant.',
  'Check for updates again. Nothing was installed.':
    'Recherchez à nouveau des mises à jour. Rien n’a été installé.',
  'What was downloaded is not what the feed describes, and was discarded.':
    'Ce qui a été téléchargé n’est pas ce que décrit le flux, et a été écarté.',
  'Tell whoever runs the feed. Nothing was installed.':
    'Prévenez qui exploite le flux. Rien n’a été installé.',
  'The new version cannot be put in the place of this one.':
    'La nouvelle version ne peut pas prendre la place de celle-ci.',
  'Move the AppImage into a folder of yours that has room, then check for updates again.':
    'Déplacez l’AppImage dans un de vos dossiers où il reste de la place, puis recherchez à nouveau des mises à jour.',
  'This cannot be done now.': 'Cela ne peut pas être fait maintenant.',
  'Check for updates again. This installation may be one that only the system updates.':
    'Recherchez à nouveau des mises à jour. Seul le système met peut-être à jour cette installation.',
} as const;
