/** Apps of resources: their list, their form, what they are made of. */
export const apps = {
  // --- Lists and menus ---
  Apps: 'Applications',
  'What plakar is told to back up, where it keeps that, and where it restores to.':
    'Ce que plakar doit sauvegarder, où il le conserve et où il le restaure.',
  'No app yet': 'Aucune application pour l’instant',
  'Browse resources': 'Parcourir les ressources',
  'Open a resource to assign it as a source or destination. Stores are added on the page of an inventory.':
    'Ouvrez une ressource pour en faire une source ou une destination. Les dépôts s’ajoutent sur la page d’un inventaire.',
  'No app has this role.': 'Aucune application n’a ce rôle.',
  'All apps': 'Toutes',
  Sources: 'Sources',
  Destinations: 'Destinations',
  Stores: 'Dépôts',
  Name: 'Nom',
  Role: 'Rôle',
  Integration: 'Intégration',
  'Resource and inventory': 'Ressource et inventaire',
  State: 'État',
  Actions: 'Actions',
  'Actions for {name}': 'Actions pour {name}',
  Edit: 'Modifier',
  Remove: 'Retirer',
  'Its resource is gone': 'Sa ressource a disparu',
  'Its secrets are not stored': 'Ses secrets ne sont pas enregistrés',
  'Its secrets do not open': 'Ses secrets ne s’ouvrent pas',
  'Not tested yet': 'Pas encore testée',

  // --- In a resource’s row ---
  'No app yet: nothing says how plakar is to back this resource up.':
    'Aucune application : rien ne dit comment plakar doit sauvegarder cette ressource.',
  'Assign app': 'Affecter une application',
  'Assign app to instance {name}': 'Affecter une application à l’instance {name}',
  'Which instance it is attached to was not read.':
    'L’instance à laquelle il est attaché n’a pas été lue.',
  'It is attached to no instance that is known.': 'Il n’est attaché à aucune instance connue.',
  'A backup that is made another way is shown here when plakar is given this tag:':
    'Une sauvegarde faite autrement s’affiche ici si plakar reçoit ce tag :',
  'Copy the tag of this resource': 'Copier le tag de cette ressource',
  'No integration that plakar has released ({date}) reads Swift containers. Copied to an S3 bucket, the objects can be backed up from there.':
    'Aucune intégration publiée par plakar ({date}) ne lit les conteneurs Swift. Copiés dans un bucket S3, les objets peuvent être sauvegardés depuis celui-ci.',
  'plakar has an integration for NFS; what it does with shares of OVHcloud is not known, so no app can be assigned.':
    'plakar a une intégration pour NFS ; ce qu’elle fait des partages d’OVHcloud n’est pas connu, aucune app ne peut donc être assignée.',
  'plakar cannot read or write a cold archive: its objects are on tape, and must be restored in the OVHcloud Control Panel first.':
    'plakar ne peut ni lire ni écrire une archive froide : ses objets sont sur bande et doivent d’abord être restaurés dans l’espace client OVHcloud.',
  'No integration that plakar has released ({date}) reads OVHcloud volumes. The files on a volume can be backed up by SFTP, from the instance that it is attached to.':
    'Aucune intégration publiée par plakar ({date}) ne lit les volumes OVHcloud. Les fichiers d’un volume peuvent être sauvegardés par SFTP, depuis l’instance à laquelle il est attaché.',
  'No integration that plakar has released ({date}) reads {engine}. What the database’s own dump program writes can be given to plakar.':
    'Aucune intégration publiée par plakar ({date}) ne lit {engine}. Ce qu’écrit le programme d’export de la base peut être transmis à plakar.',
  'This app makes no plakar configuration for {engine}: it is not known that plakar has released its integration. What the database’s own dump program writes can be given to plakar.':
    'Cette application ne crée pas de configuration plakar pour {engine} : on ne sait pas si plakar a publié son intégration. Ce qu’écrit le programme d’export de la base peut être transmis à plakar.',
  'Also with Plakar, set up there and not in this app:':
    'Aussi avec Plakar, à configurer là-bas et non dans cette application :',
  'plakar, package openstack': 'plakar, paquet openstack',
  'plakar, package mongodb': 'plakar, paquet mongodb',
  'plakar, package redis': 'plakar, paquet redis',
  'Its app OVHcloud Compute backs up the whole instance, boot disk and attached volumes, where its OVHcloud inventory found the instance. It needs an OpenStack application credential, which expires.':
    'Son application OVHcloud Compute sauvegarde toute l’instance, disque de démarrage et volumes attachés, si son inventaire OVHcloud a trouvé l’instance. Il lui faut un identifiant d’application OpenStack, qui expire.',
  'Its app OVHcloud Compute backs up a volume together with the instance that it is attached to. It needs an OpenStack application credential, which expires.':
    'Son application OVHcloud Compute sauvegarde un volume avec l’instance à laquelle il est attaché. Il lui faut un identifiant d’application OpenStack, qui expire.',
  'openstack-instance backs up the whole instance with its attached volumes, in one region. It refuses an instance that boots from a volume. The package is in no package repository that is known ({date}): it is built from its source.':
    'openstack-instance sauvegarde toute l’instance avec ses volumes attachés, dans une seule région. Il refuse une instance qui démarre depuis un volume. Ce paquet n’est dans aucun dépôt de paquets connu ({date}) : il se compile depuis ses sources.',
  'openstack-block copies the whole volume each time, in one region, through an image of at most 1 TiB unless OVHcloud allows more. The package is in no package repository that is known ({date}): it is built from its source.':
    'openstack-block copie chaque fois tout le volume, dans une seule région, par une image d’au plus 1 Tio sauf si OVHcloud permet plus. Ce paquet n’est dans aucun dépôt de paquets connu ({date}) : il se compile depuis ses sources.',
  'Its app MongoDB runs on an edge only, and no inventory finds MongoDB for it.':
    'Son application MongoDB ne fonctionne que sur un edge, et aucun inventaire ne trouve MongoDB pour elle.',
  'It needs mongosh and mongodump on the computer that runs plakar. Whether it can be installed without building it from its source is not known ({date}).':
    'Il lui faut mongosh et mongodump sur l’ordinateur où plakar fonctionne. On ne sait pas s’il peut s’installer sans être compilé depuis ses sources ({date}).',
  'Whether it can be installed without building it from its source is not known ({date}).':
    'On ne sait pas s’il peut s’installer sans être compilé depuis ses sources ({date}).',
  'No integration that plakar has released ({date}) fits this resource in this role.':
    'Aucune intégration publiée par plakar ({date}) ne convient à cette ressource dans ce rôle.',

  // --- Dialogs ---
  Assign: 'Affecter',
  'Edit app': 'Modifier l’application',
  'Save changes': 'Enregistrer les modifications',
  'Remove app': 'Retirer l’application',
  'Add store': 'Ajouter un dépôt',
  'The app “{name}” is assigned.': 'L’application « {name} » est affectée.',
  'The app “{name}” is saved.': 'L’application « {name} » est enregistrée.',
  'The app “{name}” is removed.': 'L’application « {name} » est retirée.',
  'The store “{name}” is added.': 'Le dépôt « {name} » est ajouté.',
  'This removes <b>{name}</b> and its secrets from this computer.':
    '<b>{name}</b> et ses secrets seront retirés de cet ordinateur.',
  'This removes <b>{name}</b> from this computer.': '<b>{name}</b> sera retirée de cet ordinateur.',
  'The resource, its backups and plakar’s own settings stay as they are.':
    'La ressource, ses sauvegardes et les réglages de plakar restent inchangés.',
  'The passphrase of this store goes with it. Be sure that it is kept in another place: without it, the backups in the store cannot be read.':
    'La phrase secrète de ce dépôt disparaît aussi. Assurez-vous qu’elle est conservée ailleurs : sans elle, les sauvegardes du dépôt sont illisibles.',
  '{count, plural, one {# app of its resources, with its secrets} other {# apps of its resources, with their secrets}}':
    '{count, plural, one {# application de ses ressources, avec ses secrets} other {# applications de ses ressources, avec leurs secrets}}',
  'A store is where plakar keeps backups. Adding it here keeps how to reach it; plakar creates it in the bucket.':
    'Un dépôt est l’endroit où plakar conserve les sauvegardes. L’ajouter ici retient comment l’atteindre ; c’est plakar qui le crée dans le bucket.',
  Bucket: 'Bucket',
  'Search a bucket': 'Rechercher un bucket',
  'No bucket has this name.': 'Aucun bucket n’a ce nom.',
  'No S3 bucket of this inventory is known. Create one at OVHcloud, then sync.':
    'Aucun bucket S3 de cet inventaire n’est connu. Créez-en un chez OVHcloud, puis synchronisez.',
  Unlock: 'Déverrouiller',

  // --- Form ---
  'Back up from here': 'Sauvegarder depuis ici',
  'Restore to here': 'Restaurer vers ici',
  'Keep backups here': 'Conserver les sauvegardes ici',
  Environment: 'Environnement',
  Environments: 'Environnements',
  'Data classes': 'Classes de données',
  'Not said': 'Non précisé',
  'No data class': 'Aucune classe de données',
  'Both lists are in the settings.': 'Les deux listes se trouvent dans les paramètres.',
  Storage: 'Stockage',
  Standard: 'Standard',
  Cold: 'Froid',
  'Standard: storage available at all times': 'Standard : stockage disponible à tout moment',
  'Cold: storage that takes its time to answer': 'Froid : stockage lent à répondre',
  'Policies of Plakar Control Plane choose stores by it. It changes nothing about the storage itself.':
    'Les politiques de Plakar Control Plane choisissent les dépôts d’après ce réglage. Il ne change rien au stockage lui-même.',
  'Choose an integration': 'Choisir une intégration',
  'plakar’s integration {name}, as of {date}. Install it with: plakar pkg add {name}':
    'Intégration {name} de plakar, au {date}. Pour l’installer : plakar pkg add {name}',
  'plakar counts SFTP to services (service/sftp), not to compute instances. Choose it if this instance answers SFTP: its files are then what is backed up, not the instance as a whole.':
    'plakar range SFTP parmi les services (service/sftp), pas parmi les instances de calcul. Choisissez-le si cette instance répond en SFTP : ce sont alors ses fichiers qui sont sauvegardés, pas l’instance entière.',
  'MySQL, with mysqldump': 'MySQL, avec mysqldump',
  'MySQL, with mysql': 'MySQL, avec mysql',
  'MySQL, with MariaDB’s programs': 'MySQL, avec les programmes de MariaDB',
  'PostgreSQL, with pg_dump': 'PostgreSQL, avec pg_dump',
  'PostgreSQL, with pg_restore': 'PostgreSQL, avec pg_restore',
  'PostgreSQL, the whole cluster with pg_basebackup':
    'PostgreSQL, le cluster entier avec pg_basebackup',
  'The computer that runs plakar needs MySQL’s client programs.':
    'L’ordinateur qui exécute plakar a besoin des programmes clients de MySQL.',
  'The computer that runs plakar needs MariaDB’s client programs.':
    'L’ordinateur qui exécute plakar a besoin des programmes clients de MariaDB.',
  'The computer that runs plakar needs PostgreSQL’s client programs.':
    'L’ordinateur qui exécute plakar a besoin des programmes clients de PostgreSQL.',
  'pg_basebackup needs a user with the right of replication, and plakar has no way to restore what it copies.':
    'pg_basebackup demande un utilisateur ayant le droit de réplication, et plakar ne sait pas restaurer ce qu’il copie.',
  Advanced: 'Avancé',
  '{count, plural, one {# is set} other {# are set}}':
    '{count, plural, one {# réglage} other {# réglages}}',
  'Not together with: {field}': 'Pas en même temps que : {field}',
  'Not set': 'Non défini',
  Clear: 'Effacer',
  Browse: 'Parcourir',
  Show: 'Afficher',
  Hide: 'Masquer',
  Undo: 'Annuler',
  'Leave out': 'Ne plus utiliser',
  'Removed from the vault when you save.': 'Retiré du coffre à l’enregistrement.',
  'Stored, leave empty to keep': 'Enregistré, laisser vide pour conserver',
  'The stored secrets were entered for another place, and are sent to no other. Enter them again.':
    'Les secrets enregistrés l’ont été pour un autre endroit et ne sont envoyés à aucun autre. Saisissez-les à nouveau.',
  'The stored passphrase is removed from the vault when you save.':
    'La phrase secrète enregistrée est retirée du coffre à l’enregistrement.',
  'Passphrase of the store': 'Phrase secrète du dépôt',
  'Where the passphrase comes from': 'D’où vient la phrase secrète',
  'A passphrase': 'Une phrase secrète',
  'A command': 'Une commande',
  'Not from here': 'Pas d’ici',
  'plakar asks for the passphrase each time, or reads it from the variable PLAKAR_PASSPHRASE. A store without any passphrase is not encrypted.':
    'plakar demande la phrase secrète à chaque fois, ou la lit dans la variable PLAKAR_PASSPHRASE. Un dépôt sans phrase secrète n’est pas chiffré.',
  'Keep the passphrase in a second place as well. It encrypts the backups: without it nobody can read them again, and nobody can reset it.':
    'Conservez aussi la phrase secrète à un second endroit. Elle chiffre les sauvegardes : sans elle, plus personne ne peut les lire, et personne ne peut la réinitialiser.',

  // --- What is wrong ---
  'Give this app a name, to tell it from others.':
    'Donnez un nom à cette application, pour la distinguer des autres.',
  'Choose how plakar is to reach it.': 'Choisissez comment plakar doit l’atteindre.',
  'Choose the bucket that keeps the backups.': 'Choisissez le bucket qui conserve les sauvegardes.',
  'Enter this again, or leave it out: what was stored is not there any more, or was for another place.':
    'À saisir à nouveau ou à ne plus utiliser : ce qui était enregistré n’y est plus, ou l’était pour un autre endroit.',
  'Enter this again: what was stored is not there any more, or was for another place.':
    'À saisir à nouveau : ce qui était enregistré n’y est plus, ou l’était pour un autre endroit.',
  'Choose the secret provider that has this.':
    'Choisissez le fournisseur de secrets qui le détient.',
  'Enter where the provider has this.': 'Indiquez où le fournisseur le conserve.',
  'This is needed.': 'Ce champ est obligatoire.',
  'This has characters that cannot be part of it, or is not one of the choices.':
    'Cette valeur contient des caractères impossibles, ou n’est pas l’un des choix.',
  'This integration has no such field.': 'Cette intégration n’a pas de tel champ.',
  'Only one of the two can be set.': 'Un seul des deux peut être défini.',
  'The location names a user already. Leave one of the two out.':
    'L’emplacement nomme déjà un utilisateur. Laissez l’un des deux vide.',
  'Leave the password out of the location: it would be kept and shown in plain text. It has a field of its own.':
    'Ne mettez pas le mot de passe dans l’emplacement : il serait conservé et affiché en clair. Il a son propre champ.',
  'Enter a location such as the one that is suggested.':
    'Saisissez un emplacement de la forme de celui qui est proposé.',
  'Enter a number from 1 to 65535.': 'Saisissez un nombre de 1 à 65535.',
  'Begin with a slash.': 'Commencez par une barre oblique.',
  'This cannot be the name of a database: no spaces, no = and no dash at its start.':
    'Ce ne peut pas être le nom d’une base : ni espace, ni =, ni tiret au début.',
  'Leave the database out of the location: the whole cluster is copied.':
    'Ne mettez pas de base dans l’emplacement : le cluster entier est copié.',
  'With the bucket in the host’s name, the endpoint is needed too.':
    'Quand le bucket est dans le nom d’hôte, le point d’accès est nécessaire aussi.',

  // --- Fields ---
  Location: 'Emplacement',
  'Access key': 'Clé d’accès',
  'Secret access key': 'Clé d’accès secrète',
  Root: 'Racine',
  Endpoint: 'Point d’accès',
  Port: 'Port',
  'Use TLS': 'Utiliser TLS',
  'Bucket in the host’s name': 'Bucket dans le nom d’hôte',
  'Accept any certificate': 'Accepter tout certificat',
  'Encryption key (SSE-C)': 'Clé de chiffrement (SSE-C)',
  'Storage class': 'Classe de stockage',
  Passphrase: 'Phrase secrète',
  'Command that prints the passphrase': 'Commande qui affiche la phrase secrète',
  'User name': 'Nom d’utilisateur',
  'Private key file': 'Fichier de clé privée',
  'Private key': 'Clé privée',
  'Time that the agent keeps the key': 'Durée de conservation de la clé par l’agent',
  'Socket of the SSH agent': 'Socket de l’agent SSH',
  'Accept any host key': 'Accepter toute clé d’hôte',
  Host: 'Hôte',
  Password: 'Mot de passe',
  Database: 'Base de données',
  'SSL mode': 'Mode SSL',
  'CA certificate file': 'Fichier de certificat d’autorité',
  'Client certificate file': 'Fichier de certificat client',
  'Client key file': 'Fichier de clé client',
  'Root certificate file': 'Fichier de certificat racine',
  'Root certificate': 'Certificat racine',
  'Client certificate': 'Certificat client',
  'Client key': 'Clé client',
  'Folder of MySQL’s programs': 'Dossier des programmes de MySQL',
  'Folder of MariaDB’s programs': 'Dossier des programmes de MariaDB',
  'Folder of PostgreSQL’s programs': 'Dossier des programmes de PostgreSQL',
  'Single transaction': 'Transaction unique',
  Routines: 'Routines',
  Events: 'Événements',
  Triggers: 'Déclencheurs',
  'No tablespaces': 'Sans espaces de tables',
  'No data': 'Sans données',
  'No table definitions': 'Sans définitions de tables',
  'Binary data in hexadecimal': 'Données binaires en hexadécimal',
  'Column statistics': 'Statistiques de colonnes',
  'Set GTID purged': 'Définir GTID purged',
  'Create the database': 'Créer la base',
  'Go on after errors': 'Continuer après les erreurs',
  'Databases to leave out': 'Bases à exclure',
  'Databases to restore': 'Bases à restaurer',
  'Schema only': 'Schéma seul',
  'Data only': 'Données seules',
  Compress: 'Compresser',
  Clean: 'Nettoyer',
  Recreate: 'Recréer',
  'No globals': 'Sans objets globaux',
  'No owner': 'Sans propriétaire',
  'Stop at the first error': 'S’arrêter à la première erreur',
  'Begins with a slash.': 'Commence par une barre oblique.',
  'Begins with a slash. Given here, it is used instead of bucket and prefix of the location.':
    'Commence par une barre oblique. Indiquée ici, elle remplace le bucket et le préfixe de l’emplacement.',
  'Only with the bucket in the host’s name.': 'Seulement si le bucket est dans le nom d’hôte.',
  'The host of the location is the bucket’s own.':
    'L’hôte de l’emplacement est celui du bucket lui-même.',
  'Whoever is on the way can then read the keys and the data. For tests only.':
    'Quiconque se trouve sur le trajet peut alors lire les clés et les données. Pour des essais seulement.',
  'Another computer can then pass for this one, and read the data. For tests only.':
    'Un autre ordinateur peut alors se faire passer pour celui-ci et lire les données. Pour des essais seulement.',
  '32 bytes in base64. Without it, what was written with it cannot be read.':
    '32 octets en base64. Sans elle, ce qui a été écrit avec elle est illisible.',
  'Of the objects that plakar writes. OVHcloud does not offer every class.':
    'Celle des objets que plakar écrit. OVHcloud n’offre pas toutes les classes.',
  'plakar runs it, and takes the one line that it prints.':
    'plakar l’exécute et prend la ligne unique qu’elle affiche.',
  'Leave empty where the location names a user.':
    'À laisser vide si l’emplacement nomme un utilisateur.',
  'On the computer that runs plakar.': 'Sur l’ordinateur qui exécute plakar.',
  'In PEM or OpenSSH form. Instead of a file.':
    'Au format PEM ou OpenSSH. À la place d’un fichier.',
  'Such as 5s, 1m or 1h.': 'Par exemple 5s, 1m ou 1h.',
  'Given here, it is used instead of the host of the location.':
    'Indiqué ici, il remplace l’hôte de l’emplacement.',
  'OVHcloud’s databases ask for an encrypted connection.':
    'Les bases d’OVHcloud demandent une connexion chiffrée.',
  'Leave empty to use those on the path.':
    'À laisser vide pour utiliser ceux du chemin d’exécution.',
  'In PEM. Instead of a file.': 'Au format PEM. À la place d’un fichier.',
  'One consistent moment of InnoDB tables, without locking them.':
    'Un instant cohérent des tables InnoDB, sans les verrouiller.',
  'Stored procedures and functions.': 'Procédures et fonctions stockées.',
  'Scheduled events.': 'Événements planifiés.',
  'Managed databases take no tablespaces of their own.':
    'Les bases managées n’acceptent pas d’espaces de tables propres.',
  'The definitions of the tables, without their rows.':
    'Les définitions des tables, sans leurs lignes.',
  'The rows, without the definitions of the tables.':
    'Les lignes, sans les définitions des tables.',
  'For servers with other character sets.': 'Pour des serveurs à autre jeu de caractères.',
  'Switch off where mysqldump is of version 8 and the server is older.':
    'À désactiver si mysqldump est en version 8 et le serveur plus ancien.',
  'OFF where the server that it is restored to has a GTID history.':
    'OFF si le serveur de restauration a un historique GTID.',
  'Where it is not there yet.': 'Si elle n’existe pas encore.',
  'Names, parted by commas.': 'Des noms, séparés par des virgules.',
  'Names, parted by commas. Empty: all of them.':
    'Des noms, séparés par des virgules. Vide : toutes.',
  'plakar compresses by itself, and better without.':
    'plakar compresse lui-même, et mieux sans cela.',
  'Drops what is there of the same name before it is restored.':
    'Supprime ce qui porte le même nom avant de restaurer.',
  'Drops the whole database, and creates it anew.':
    'Supprime la base entière et la crée à nouveau.',
  'Without roles and tablespaces.': 'Sans les rôles ni les espaces de tables.',
  'What is restored belongs to the user that restores it.':
    'Ce qui est restauré appartient à l’utilisateur qui restaure.',
  'Empty: all of them.': 'Vide : toutes.',
  'Empty: by the name of the dump.': 'Vide : d’après le nom de l’export.',

  // --- Settings ---
  'Words for apps': 'Mots des applications',
  'What a source can be said to belong to and to hold. An app keeps a word that is taken from the list.':
    'Ce à quoi une source peut appartenir et ce qu’elle peut contenir. Une application garde un mot retiré de la liste.',
  'Type a word, then Enter': 'Saisir un mot, puis Entrée',

  // --- Failures ---
  'This app is no longer here.': 'Cette application n’existe plus.',
  'It was removed meanwhile. Close this, and look at the list again.':
    'Elle a été retirée entre-temps. Fermez cette fenêtre et regardez à nouveau la liste.',
  'Another app has this name.': 'Une autre application porte ce nom.',
  'Choose a name that tells them apart.': 'Choisissez un nom qui les distingue.',
  'No integration of plakar fits this resource in this role.':
    'Aucune intégration de plakar ne convient à cette ressource dans ce rôle.',
  'Close this and assign the app again: the resource may have changed.':
    'Fermez cette fenêtre et affectez l’application à nouveau : la ressource a pu changer.',
  'Some fields are not as this integration takes them.':
    'Certains champs ne sont pas tels que cette intégration les accepte.',
  'Look at each field again, also under Advanced.': 'Vérifiez chaque champ, y compris sous Avancé.',
  'Stored secrets are sent to no other place than the one they were entered for.':
    'Les secrets enregistrés ne sont envoyés qu’à l’endroit pour lequel ils ont été saisis.',
  'Enter the secrets of the new place.': 'Saisissez les secrets du nouvel endroit.',
  'A secret of this app is not stored any more.':
    'Un secret de cette application n’est plus enregistré.',
  'Edit the app, and enter its secrets again.':
    'Modifiez l’application et saisissez à nouveau ses secrets.',
} as const;
