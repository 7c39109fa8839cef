/** Taking what is set up to another computer. */
export const settingsFile = {
  'Export and import settings': 'Exporter et importer les paramètres',
  'To set up another computer alike. The file has these settings, inventories and where their keys come from, secret providers, restore point sources, apps, exclusion rules and decisions by hand, links of snapshots, and saved views.':
    'Pour configurer un autre ordinateur de la même façon. Le fichier contient ces paramètres, les inventaires et la provenance de leurs clés, les fournisseurs de secrets, les sources de points de restauration, les applications, les règles d’exclusion et les décisions manuelles, les liens de snapshots et les vues enregistrées.',
  'It has no key, token, password or passphrase, and nothing that was discovered: you enter keys there and sync. It does name your accounts, servers and resources.':
    'Il ne contient ni clé, ni jeton, ni mot de passe, ni phrase secrète, et rien de ce qui a été découvert : vous y saisissez les clés et synchronisez. Il nomme en revanche vos comptes, vos serveurs et vos ressources.',
  'Export settings': 'Exporter les paramètres',
  'Import settings': 'Importer les paramètres',
  'The settings were saved.': 'Les paramètres ont été enregistrés.',
  'The settings were imported.': 'Les paramètres ont été importés.',
  'Keys are to be entered for: {names}': 'Des clés sont à saisir pour : {names}',
  '{file}, exported {at}': '{file}, exporté le {at}',
  'Everything in this file is here already.': 'Tout ce que contient ce fichier est déjà ici.',
  '{count} to add: {names}': '{count} à ajouter : {names}',
  '{count} here already, left as they are: {names}': '{count} déjà ici, inchangés : {names}',
  'Decisions by hand': 'Décisions manuelles',
  '{count} to add; what is decided here stays': '{count} à ajouter ; ce qui est décidé ici reste',
  'Replaced settings': 'Paramètres remplacés',
  'Keys to be entered': 'Clés à saisir',
  'Left out': 'Non repris',
  'apps that this version cannot use: {names}':
    'applications que cette version ne peut pas utiliser : {names}',
  '{names} and {count} more': '{names} et {count} de plus',
  'Saved views': 'Vues enregistrées',
  'This file cannot be read.': 'Ce fichier est illisible.',
  'Check that you may read it, and that it is a file that “Export settings” wrote.':
    'Vérifiez que vous pouvez le lire et qu’il a été écrit par « Exporter les paramètres ».',
  'This is not a file of settings, or it is damaged.':
    'Ce n’est pas un fichier de paramètres, ou il est endommagé.',
  'Choose a file that “Export settings” wrote. Nothing has changed.':
    'Choisissez un fichier écrit par « Exporter les paramètres ». Rien n’a changé.',
  'This file was written by a newer version of the app.':
    'Ce fichier a été écrit par une version plus récente de l’application.',
  'Install that version here, then import it. Nothing has changed.':
    'Installez cette version ici, puis importez-le. Rien n’a changé.',
  'This file is no longer open.': 'Ce fichier n’est plus ouvert.',
  'Choose the file again.': 'Choisissez à nouveau le fichier.',
} as const;
