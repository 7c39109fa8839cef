/** Apps handed to plakar: by commands, or by a file. */
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
  Commands: 'Commandes',
  Shell: 'Interpréteur de commandes',
  'Linux and macOS': 'Linux et macOS',
  PowerShell: 'PowerShell',
  'Copy command': 'Copier la commande',
  'No store is known here. Put the name of yours in the place of {name}.':
    'Aucun dépôt n’est connu ici. Remplacez {name} par le nom du vôtre.',
  '{count} apps': '{count} applications',
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
  Close: 'Fermer',
  'This has changed since it was shown, so nothing was done.':
    'Ceci a changé depuis l’affichage, rien n’a donc été fait.',
  'Look at what would be done now, then confirm it again.':
    'Examinez ce qui serait fait maintenant, puis confirmez de nouveau.',
};
