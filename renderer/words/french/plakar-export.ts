/** Apps handed to plakar: by commands, by a file, or by the plakar on this computer. */
export const plakarExport = {
  'Copy plakar commands': 'Copier les commandes plakar',
  'Export to plakar': 'Exporter vers plakar',
  'Loading…': 'Chargement…',
  Configuration: 'Configuration',
  'Copy configuration': 'Copier la configuration',
  'Save it as {file} where you run the commands. “Export to plakar” can write it too.':
    'Enregistrez-la sous le nom {file} là où vous lancez les commandes. « Exporter vers plakar » peut aussi l’écrire.',
  'Left out: {fields}. Fill them in where the comments name them, and take the # away.':
    'Laissés de côté : {fields}. Complétez-les là où les commentaires les nomment, et retirez le #.',
  'Copy with secrets…': 'Copier avec les secrets…',
  'Programs that keep the history of the clipboard keep the secrets too.':
    'Les programmes qui gardent l’historique du presse-papiers gardent aussi les secrets.',
  'The configuration is on the clipboard, with its secrets.':
    'La configuration est dans le presse-papiers, avec ses secrets.',
  'It is taken off after 60 seconds, when the vault locks or when the app quits, unless something else was copied by then.':
    'Elle en est retirée au bout de 60 secondes, au verrouillage du coffre ou à la fermeture de l’application, sauf si autre chose a été copié entre-temps.',
  Commands: 'Commandes',
  Shell: 'Interpréteur de commandes',
  'Linux and macOS': 'Linux et macOS',
  PowerShell: 'PowerShell',
  'Copy command': 'Copier la commande',
  'No store is known here. Put the name of yours in the place of {name}.':
    'Aucun dépôt n’est connu ici. Remplacez {name} par le nom du vôtre.',
  '{count} apps': '{count} applications',
  'At most {count} apps can be added at a time. Import a file for more.':
    'Au plus {count} applications peuvent être ajoutées à la fois. Au-delà, importez un fichier.',
  'Store to back up to': 'Dépôt où sauvegarder',
  'Store to restore from': 'Dépôt à partir duquel restaurer',
  'in plakar on this computer': 'dans plakar sur cet ordinateur',
  'No store has this name.': 'Aucun dépôt ne porte ce nom.',
  'Once, where plakar lacks the integration. It needs “plakar login” before.':
    'Une fois, si l’intégration manque à plakar. Il faut d’abord « plakar login ».',
  'Adds the configuration to plakar. A name that plakar has already is skipped.':
    'Ajoute la configuration à plakar. Un nom que plakar connaît déjà est ignoré.',
  'Tries whether plakar can use it.': 'Vérifie que plakar peut l’utiliser.',
  'Makes the store, once. plakar asks for a passphrase unless the configuration has one; without it, no backup can be read.':
    'Crée le dépôt, une seule fois. plakar demande une phrase secrète si la configuration n’en contient pas ; sans elle, aucune sauvegarde n’est lisible.',
  'Backs up. By its tag, the snapshot is known here as a restore point of this resource.':
    'Sauvegarde. Grâce à son étiquette, le snapshot est reconnu ici comme point de restauration de cette ressource.',
  'Lists the snapshots of the store.': 'Liste les snapshots du dépôt.',
  'Restores a snapshot. Put its id in the place of SNAPSHOT_ID.':
    'Restaure un snapshot. Remplacez SNAPSHOT_ID par son identifiant.',
  'What is exported': 'Ce qui est exporté',
  'With secrets: {fields}': 'Avec les secrets : {fields}',
  'They are written in plain text, and never shown here. Without them, plakar cannot use the app until you add them.':
    'Ils sont écrits en clair et ne sont jamais affichés ici. Sans eux, plakar ne peut pas utiliser l’application tant que vous ne les avez pas ajoutés.',
  'The configuration was saved.': 'La configuration est enregistrée.',
  'It holds secrets in plain text. Delete it once it is imported.':
    'Elle contient des secrets en clair. Supprimez le fichier une fois importé.',
  'To a file': 'Dans un fichier',
  'For plakar on any computer: import it there with “plakar {role} import -config {file}”.':
    'Pour plakar sur n’importe quel ordinateur : importez-le avec « plakar {role} import -config {file} ».',
  'Save file…': 'Enregistrer le fichier…',
  'To the plakar on this computer': 'Dans le plakar de cet ordinateur',
  'plakar itself writes this to {file} in {folder}. You are asked once more before.':
    'plakar l’écrit lui-même dans {file}, dans {folder}. Une confirmation vous est demandée avant.',
  'plakar has an entry of this name: it is left as it is':
    'plakar a une entrée de ce nom : elle reste telle quelle',
  'plakar has an entry of this name: it will be replaced':
    'plakar a une entrée de ce nom : elle sera remplacée',
  'New: it will be added': 'Nouvelle : elle sera ajoutée',
  'Replace it, with all that plakar has there': 'La remplacer, avec tout ce que plakar y a',
  'Only with secrets: those it has would be gone.':
    'Seulement avec les secrets : ceux qu’elle contient seraient perdus.',
  'Add to plakar…': 'Ajouter à plakar…',
  'Added: <b>{names}</b>': 'Ajouté : <b>{names}</b>',
  'Replaced: <b>{names}</b>': 'Remplacé : <b>{names}</b>',
  'Left as it was: <b>{names}</b>': 'Inchangé : <b>{names}</b>',
  'The configuration of plakar was changed.': 'La configuration de plakar a été modifiée.',
  Close: 'Fermer',
  'The configuration of plakar is not understood, so plakar was not started.':
    'La configuration de plakar n’est pas comprise, plakar n’a donc pas été lancé.',
  'Look at the file that is named below, or use a file of your own instead.':
    'Examinez le fichier nommé ci-dessous, ou passez par un fichier à importer vous-même.',
  'This has changed since it was shown, so nothing was done.':
    'Ceci a changé depuis l’affichage, rien n’a donc été fait.',
  'Look at what would be done now, then confirm it again.':
    'Examinez ce qui serait fait maintenant, puis confirmez de nouveau.',
  'Entries that plakar was not given are no longer as they were.':
    'Des entrées qui n’ont pas été confiées à plakar ne sont plus comme avant.',
  'Its files as they were before are kept beside them, under the names below: compare them, and put back what is missing.':
    'Ses fichiers tels qu’ils étaient sont conservés à côté, sous les noms ci-dessous : comparez-les et remettez ce qui manque.',
  'Not all of it could be added to plakar.': 'Tout n’a pas pu être ajouté à plakar.',
  'Look with “plakar source show”, “plakar destination show” or “plakar store show” at what is there. You can also save a file, and import it in a terminal.':
    'Vérifiez ce qui s’y trouve avec « plakar source show », « plakar destination show » ou « plakar store show ». Vous pouvez aussi enregistrer un fichier et l’importer dans un terminal.',
  'This computer has no configuration of plakar yet.':
    'Cet ordinateur n’a pas encore de configuration de plakar.',
  'Run “plakar source show” once in a terminal: it writes empty files of settings. Then try again.':
    'Lancez une fois « plakar source show » dans un terminal : plakar écrit des fichiers de réglages vides. Réessayez ensuite.',
};
