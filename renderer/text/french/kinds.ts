/** Kinds of resources, of the lists that they are read from, and of restore points. */
export const kinds = {
  // --- Resources ---
  'Compute instance': 'Instance de calcul',
  'Block storage volume': 'Volume de stockage bloc',
  'S3 bucket': 'Bucket S3',
  'Swift container': 'Conteneur Swift',
  'Cold archive': 'Archive froide',
  'Managed database': 'Base de données managée',
  'File share': 'Partage de fichiers',
  'OVHcloud’s instance snapshots and automated backups were read.':
    'Les snapshots d’instances et les sauvegardes automatiques d’OVHcloud ont été lus.',
  'OVHcloud’s volume snapshots and volume backups were read.':
    'Les snapshots et les sauvegardes de volumes d’OVHcloud ont été lus.',
  'OVHcloud’s snapshots of shares were read; it has no backup of them.':
    'Les snapshots de partages d’OVHcloud ont été lus ; il n’en propose aucune sauvegarde.',
  'OVHcloud keeps no backup of it.': 'OVHcloud n’en garde aucune sauvegarde.',
  'OVHcloud keeps none for object storage.': 'OVHcloud n’en garde pas pour le stockage objet.',

  // --- Lists, as lines of a table ---
  Projects: 'Projets',
  'Compute instances': 'Instances de calcul',
  'Instance snapshots': 'Snapshots d’instances',
  'Automated instance backups': 'Sauvegardes automatiques d’instances',
  'Block storage volumes': 'Volumes de stockage bloc',
  'Volume snapshots': 'Snapshots de volumes',
  'Volume backups': 'Sauvegardes de volumes',
  'S3 buckets': 'Buckets S3',
  'Swift containers': 'Conteneurs Swift',
  'Cold archives': 'Archives froides',
  'Managed databases': 'Bases de données managées',
  'Database backups': 'Sauvegardes de bases de données',
  'File shares': 'Partages de fichiers',
  'File share snapshots': 'Snapshots de partages de fichiers',

  // --- Lists within a sentence, in “la liste des …” too ---
  projects: 'projets',
  regions: 'régions',
  instances: 'instances',
  volumes: 'volumes',
  'cold archives': 'archives froides',
  databases: 'bases de données',
  'volume snapshots': 'snapshots de volumes',
  'volume backups': 'sauvegardes de volumes',
  'instance snapshots': 'snapshots d’instances',
  'instance backups': 'sauvegardes d’instances',
  'database backups': 'sauvegardes de bases de données',
  'file shares': 'partages de fichiers',
  'file share snapshots': 'snapshots de partages de fichiers',

  // --- Restore points ---
  'Volume snapshot': 'Snapshot de volume',
  'Volume backup': 'Sauvegarde de volume',
  'Instance snapshot': 'Snapshot d’instance',
  'Automated backup': 'Sauvegarde automatique',
  'Database backup': 'Sauvegarde de base de données',
  'Point in time of the database': 'Instant de la base de données',
  'File share snapshot': 'Snapshot de partage de fichiers',
  'Plakar snapshot': 'Snapshot plakar',
} as const;
