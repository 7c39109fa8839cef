import type { WindowTexts } from '../catalogue.ts';

export const settings: WindowTexts['settings'] = {
  sections: 'Sections des paramètres',
  appearance: 'Apparence',
  theme: 'Thème',
  themeSystem: 'Celui du système',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  language: 'Langue',
  languageHelp: 'Utilisée pour les textes, les dates, les nombres et le rapport de couverture.',
  languageSystem: 'Utiliser la langue du système',
  fileTitle: 'Exporter et importer les paramètres',
  fileHelp:
    'Transférez votre configuration vers un autre ordinateur. Le fichier contient ces paramètres, les inventaires et la provenance de leurs clés, les fournisseurs de secrets, les sources de points de restauration, les apps, les règles d’exclusion, les exclusions et exceptions individuelles, les associations de snapshots et les vues enregistrées.',
  fileSecretsHelp:
    'Il ne contient ni clés, ni jetons, ni mots de passe, ni phrases secrètes, ni données découvertes : saisissez les clés sur l’autre ordinateur et synchronisez. Il contient en revanche les noms de vos comptes, serveurs et ressources.',
  export: 'Exporter les paramètres',
  import: 'Importer les paramètres',
  exportDone: 'Les paramètres ont été exportés.',
  importDone: 'Les paramètres ont été importés.',
  importEnterSecrets: 'Saisissez les clés et les secrets pour : {names}',
  importFile: '{file}, exporté le {at}',
  importEmpty: 'Tout ce que contient ce fichier existe déjà ici.',
  importAdded: '{count} à ajouter : {names}',
  importUnchanged: '{count} déjà ici, sans changement : {names}',
  importDecisions: 'Exclusions et exceptions individuelles, associations de snapshots',
  importDecisionsAdded: '{count} à ajouter, sans modifier l’existant',
  importReplaced: 'Paramètres à remplacer',
  importSecrets: 'Clés et secrets à saisir',
  importSkipped: 'Non importé',
  importSkippedApps: 'Apps que cette version ne peut pas utiliser : {names}',
  savedViews: 'Vues enregistrées',
  tray: 'Icône de la zone de notification',
  trayRun: 'Garder OVHcloud Inventory actif dans la zone de notification',
  trayHelp:
    'L’icône indique la part de ressources protégées. Quand vous fermez la fenêtre, OVHcloud Inventory et la synchronisation automatique restent actifs ; pour quitter, utilisez l’icône ou le menu.',
  trayMissingHelp:
    'OVHcloud Inventory n’a détecté aucune zone de notification sur ce bureau. GNOME, par exemple, n’en a pas sans l’extension AppIndicator. Si vous fermez la fenêtre, OVHcloud Inventory s’arrête, quel que soit ce réglage.',
};
