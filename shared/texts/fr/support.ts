import type { WindowTexts } from '../catalogue.ts';

export const support: WindowTexts['support'] = {
  version: 'Version {version}',
  system: 'Système',
  proxyFor: 'Proxy pour {host}',
  proxyNone: 'Aucun (connexion directe)',
  authorities: 'Autorités de certification',
  authoritiesSystemOnly: 'Uniquement celles auxquelles cet ordinateur fait confiance',
  authoritiesWithFiles:
    'Celles auxquelles cet ordinateur fait confiance, et celles de ces fichiers :',
  certificateCount: '{count, plural, one {# certificat} other {# certificats}}',
  authorityFileError: 'Lecture impossible',
  proxyHelp:
    'Le proxy provient des paramètres de cet ordinateur. Sous Linux, il peut s’agir des paramètres du bureau ou de variables d’environnement ; le système n’indique pas lesquels.',
  folders: 'Dossiers',
  dataFolder: 'Dossier de données',
  dataFolderHelp: 'Les paramètres, les données découvertes et le coffre.',
  openDataFolder: 'Ouvrir le dossier de données',
  logFolder: 'Dossier des journaux',
  logFolderHelp: 'Un journal des événements, sans clés ni noms. Au plus quatre fichiers de 1 Mo.',
  openLogFolder: 'Ouvrir le dossier des journaux',
  diagnostics: 'Diagnostics',
  diagnosticsHelp:
    'Les versions, des décomptes, les résultats des dernières synchronisations avec les identifiants de requête (références) demandés par le support OVHcloud, et la fin du journal. Vous pouvez lire le texte avant de le copier.',
  copyDiagnostics: 'Copier les diagnostics…',
  diagnosticsLoading: 'Collecte des diagnostics',
  diagnosticsContent:
    'Seul ce texte est copié. Il ne contient ni clés, ni noms d’inventaires, de projets ou de ressources, mais des hôtes, des décomptes, des codes, des références et la fin du journal. Rien n’est envoyé : collez le texte là où vous demandez de l’aide. Il est toujours en anglais.',
  diagnosticsText: 'Texte des diagnostics',
  copyDiagnosticsText: 'Copier le texte',
  licences: 'Licences',
  licenceOf: 'Licence de {name}',
  packagesMissing:
    'Cette version ne contient pas la liste de ses paquets : le fichier licences.json est absent.',
  packageSearch: 'Rechercher un paquet ou une licence',
  packageCount: '{count, plural, one {# paquet} other {# paquets}} dans OVHcloud Inventory',
  packagesShown: '{shown} sur {total} paquets',
  packages: 'Paquets d’OVHcloud Inventory',
  licenceTextMissing: 'Le paquet indique sa licence, mais n’en contient pas le texte.',
};
