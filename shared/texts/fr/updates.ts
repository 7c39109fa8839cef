import type { WindowTexts } from '../catalogue.ts';

export const updates: WindowTexts['updates'] = {
  title: 'Mises à jour',
  version: 'Vous utilisez la version {version}.',
  feed: 'Flux de mises à jour',
  feedHelp:
    'L’adresse d’un dossier contenant des paquets et leur description, fourni par exemple par votre entreprise. Sans flux, OVHcloud Inventory ne recherche jamais de mises à jour. N’utilisez qu’un flux de confiance : il détermine quel programme s’exécute ici.',
  feedSave: 'Enregistrer le flux',
  feedRemove: 'Supprimer le flux',
  check: 'Rechercher des mises à jour',
  checking: 'Recherche de mises à jour…',
  lastCheck: 'Dernière recherche :',
  upToDate: 'La version {version} est la plus récente.',
  available: 'La version {version} est disponible.',
  downloading: 'Téléchargement de la version {version} : {share}',
  ready: 'La version {version} est prête à être installée.',
  downloadProgress: 'Progression du téléchargement',
  download: 'Télécharger…',
  install: 'Installer et redémarrer…',
  methodAppImage: 'Cette AppImage peut se mettre à jour elle-même, avec votre accord.',
  methodSelf: 'Cette installation peut se mettre à jour elle-même, avec votre accord.',
  methodDeb:
    'OVHcloud Inventory est installé sous forme de paquet Debian. Seul le gestionnaire de paquets du système le met à jour.',
  methodRpm:
    'OVHcloud Inventory est installé sous forme de paquet RPM. Seul le gestionnaire de paquets du système le met à jour.',
  methodArchive:
    'Cette copie a été décompressée manuellement. Pour la mettre à jour, décompressez une version plus récente à sa place.',
  methodDevelopment: 'Version de développement, sans mise à jour.',
};
