import type { WindowTexts } from '../catalogue.ts';

export const plakarApps: WindowTexts['plakarApps'] = {
  subtitle:
    'Les apps définissent ce que Plakar sauvegarde, où il stocke les sauvegardes et où il les restaure.',
  browseResources: 'Parcourir les ressources',
  emptyHelp:
    'Ouvrez une ressource pour lui affecter une app source ou destination. Les stores s’ajoutent sur la page d’un inventaire.',
  noInventoryHelp:
    'Une app consigne la façon dont Plakar sauvegarde une ressource. Ajoutez un inventaire pour trouver vos ressources.',
  roleEmpty: 'Aucune app n’a ce rôle.',
  filterAll: 'Toutes les apps',
  filterSources: 'Sources',
  filterDestinations: 'Destinations',
  filterStores: 'Stores',
  integration: 'Intégration',
  columnResource: 'Ressource et inventaire',
  edit: 'Modifier',
  remove: 'Retirer',
  stateResourceGone: 'La ressource n’existe plus',
  stateSecretsMissing: 'Secrets non enregistrés',
  stateSecretsUnreadable: 'Secrets impossibles à déchiffrer',
  stateNotTested: 'Pas encore testée',
  noFitSwift:
    'Au {date}, aucune intégration publiée de Plakar ne lit les conteneurs Swift. Si vous copiez les objets dans un bucket S3, vous pouvez les sauvegarder à partir de celui-ci.',
  noFitFileShare:
    'Plakar a une intégration NFS, mais on ne sait pas comment elle traite les partages de fichiers OVHcloud. Aucune app ne peut être affectée.',
  noFitColdArchive:
    'Plakar ne peut ni lire ni écrire les conteneurs Cold Archive. Leurs objets sont sur bande et doivent d’abord être restaurés dans l’espace client OVHcloud.',
  noFitVolume:
    'Au {date}, aucune intégration publiée de Plakar ne lit les volumes OVHcloud. Vous pouvez sauvegarder les fichiers d’un volume par SFTP, depuis l’instance à laquelle il est attaché.',
  noFitEngine:
    'Au {date}, aucune intégration publiée de Plakar ne lit {engine}. Vous pouvez transmettre à Plakar la sortie du programme de dump fourni avec la base de données.',
  noFitUnreleased:
    'OVHcloud Inventory ne crée pas de configuration Plakar pour {engine}, car on ne sait pas si Plakar a publié son intégration. Vous pouvez transmettre à Plakar la sortie du programme de dump fourni avec la base de données.',
  packageOpenstack: 'Paquet Plakar openstack',
  packageMongodb: 'Paquet Plakar mongodb',
  packageRedis: 'Paquet Plakar redis',
  computeInstanceHelp:
    'L’app OVHcloud Compute sauvegarde toute l’instance, y compris le disque de démarrage et les volumes attachés, si l’inventaire OVHcloud de Control Plane a trouvé l’instance. Elle nécessite des identifiants d’application OpenStack (application credential), qui expirent.',
  computeVolumeHelp:
    'L’app OVHcloud Compute sauvegarde un volume avec l’instance à laquelle il est attaché. Elle nécessite des identifiants d’application OpenStack (application credential), qui expirent.',
  packageInstanceHelp:
    'openstack-instance sauvegarde toute l’instance et ses volumes attachés, dans une seule région. Ce paquet refuse les instances qui démarrent depuis un volume. Au {date}, il n’est dans aucun dépôt de paquets connu et doit être compilé depuis ses sources.',
  packageVolumeHelp:
    'openstack-block copie chaque fois tout le volume, dans une seule région, au moyen d’une image de 1 Tio au plus, sauf si OVHcloud autorise davantage. Au {date}, ce paquet n’est dans aucun dépôt de paquets connu et doit être compilé depuis ses sources.',
  mongodbAppHelp:
    'L’app MongoDB ne fonctionne que sur un agent edge de Plakar Control Plane, et aucun inventaire de Control Plane ne découvre MongoDB pour elle.',
  packageMongodbHelp:
    'Nécessite mongosh et mongodump sur l’ordinateur qui exécute Plakar. Au {date}, on ne sait pas si le paquet peut être installé sans être compilé depuis ses sources.',
  packageRedisHelp:
    'Au {date}, on ne sait pas si le paquet peut être installé sans être compilé depuis ses sources.',
  noFitRole:
    'Au {date}, aucune intégration publiée de Plakar ne convient à cette ressource dans ce rôle.',
  assign: 'Affecter',
  editTitle: 'Modifier l’app',
  removeTitle: 'Retirer l’app',
  assignDone: 'L’app « {name} » a été affectée.',
  saveDone: 'L’app « {name} » a été enregistrée.',
  removeDone: 'L’app « {name} » a été retirée.',
  removePassphraseHelp:
    'La phrase secrète de chiffrement de <b>{name}</b> est retirée du coffre. Ce retrait peut être annulé tant que vous n’avez pas quitté OVHcloud Inventory.',
  removePassphraseCheck:
    'Assurez-vous que la phrase secrète est conservée ailleurs : sans elle, les sauvegardes du store sont illisibles.',
  roleSource: 'Sauvegarder cette ressource',
  roleDestination: 'Restaurer vers cette ressource',
  roleStore: 'Stocker les sauvegardes ici',
  environment: 'Environnement',
  environmentNone: 'Aucun',
  dataClassesNone: 'Aucune',
  labelListsHelp: 'Modifiez ces deux listes dans les paramètres.',
  temperature: 'Stockage',
  temperatureStandard: 'Standard',
  temperatureCold: 'Froid',
  temperatureStandardOption: 'Standard : stockage toujours disponible',
  temperatureColdOption: 'Froid : stockage lent à répondre',
  temperatureHelp:
    'Les politiques de Plakar Control Plane sélectionnent les stores d’après cette valeur. Elle ne modifie pas le stockage lui-même.',
  integrationPlaceholder: 'Choisir une intégration',
  integrationHelp:
    'D’après l’intégration {name} de Plakar telle qu’elle était au {date}. Pour l’installer, exécutez « plakar pkg add {name} ».',
  sftpHelp:
    'Plakar classe SFTP parmi les services (service/sftp), et non parmi les instances de calcul. Choisissez-le si cette instance propose SFTP : Plakar sauvegarde alors ses fichiers, et non l’instance entière.',
  protocolMysqlDump: 'MySQL avec mysqldump',
  protocolMysqlRestore: 'MySQL avec mysql',
  protocolMariadb: 'MySQL avec les programmes de MariaDB',
  protocolPostgresDump: 'PostgreSQL avec pg_dump',
  protocolPostgresRestore: 'PostgreSQL avec pg_restore',
  protocolPostgresCluster: 'PostgreSQL, cluster entier avec pg_basebackup',
  protocolMysqlHelp:
    'L’ordinateur qui exécute Plakar doit disposer des programmes clients de MySQL.',
  protocolMariadbHelp:
    'L’ordinateur qui exécute Plakar doit disposer des programmes clients de MariaDB.',
  protocolPostgresHelp:
    'L’ordinateur qui exécute Plakar doit disposer des programmes clients de PostgreSQL.',
  protocolPostgresClusterHelp:
    'pg_basebackup nécessite un utilisateur disposant du privilège de réplication. Plakar ne peut pas restaurer ce que pg_basebackup copie.',
  advanced: 'Options avancées',
  advancedSet: '{count, plural, one {# définie} other {# définies}}',
  fieldConflictHelp: 'Incompatible avec « {field} ».',
  fieldNotSet: 'Non défini',
  secretRemove: 'Supprimer <hidden>({field})</hidden>',
  secretKeep: 'Conserver <hidden>({field})</hidden>',
  secretRemoveHelp: 'Ce secret sera supprimé du coffre quand vous enregistrerez l’app.',
  secretsMovedHelp:
    'Les secrets enregistrés ont été saisis pour d’autres paramètres de connexion et ne sont pas utilisés avec les nouveaux. Saisissez-les à nouveau.',
  passphraseRemoveHelp:
    'La phrase secrète conservée dans le coffre en sera supprimée quand vous enregistrerez l’app.',
  passphraseTitle: 'Phrase secrète du store',
  passphraseOrigin: 'Provenance de la phrase secrète',
  passphraseOriginTyped: 'Saisir la phrase secrète',
  passphraseOriginCommand: 'Commande',
  passphraseOriginElsewhere: 'Fournie ailleurs',
  passphraseElsewhereHelp:
    'Plakar demande la phrase secrète à chaque fois, ou la lit dans la variable d’environnement PLAKAR_PASSPHRASE. Un store sans phrase secrète n’est pas chiffré.',
  passphraseLossHelp:
    'Conservez aussi la phrase secrète à un autre endroit. Elle chiffre les sauvegardes : sans elle, elles sont illisibles, et personne ne peut la réinitialiser.',
  locationMissing: 'Saisissez l’emplacement.',
  accessKeyMissing: 'Saisissez la clé d’accès.',
  passphraseMissing: 'Saisissez la phrase secrète.',
  passphraseCommandMissing: 'Saisissez la commande qui affiche la phrase secrète.',
  nameMissing: 'Saisissez un nom pour cette app.',
  integrationMissing: 'Choisissez une intégration.',
  bucketMissing: 'Choisissez le bucket où stocker les sauvegardes.',
  secretOrRemoveMissing:
    'Saisissez à nouveau ce secret ou supprimez-le : celui qui était enregistré est absent, ou a été saisi pour d’autres paramètres de connexion.',
  secretMissing:
    'Saisissez à nouveau ce secret : celui qui était enregistré est absent, ou a été saisi pour d’autres paramètres de connexion.',
  providerMissing: 'Choisissez le fournisseur de secrets qui contient ce secret.',
  referenceMissing: 'Saisissez la référence de ce secret chez le fournisseur.',
  problemWrong:
    'La valeur contient des caractères non autorisés ou ne fait pas partie des choix proposés.',
  problemStray: 'Cette intégration ne possède pas ce champ.',
  problemExclusive: 'Ce champ est incompatible avec un autre. Ne remplissez que l’un des deux.',
  problemUserTwice:
    'L’emplacement contient déjà un nom d’utilisateur. Saisissez-le dans un seul des deux champs.',
  problemPasswordInLocation:
    'Retirez le mot de passe de l’emplacement, où il serait enregistré et affiché en clair. Saisissez les secrets uniquement dans les champs prévus à cet effet.',
  problemLocation: 'Saisissez un emplacement au même format que celui qui est proposé.',
  problemPort: 'Saisissez un nombre compris entre 1 et 65535.',
  problemPath: 'Commencez le chemin par une barre oblique.',
  problemDatabaseName:
    'Un nom de base de données ne peut contenir ni espace ni =, ni commencer par un tiret.',
  problemNoDatabase: 'Retirez la base de données de l’emplacement : le cluster entier est copié.',
  problemEndpointMissing:
    'Saisissez le point d’accès. Il est obligatoire avec « Bucket dans le nom d’hôte ».',
  fieldLocation: 'Emplacement',
  fieldAccessKey: 'Clé d’accès',
  fieldRoot: 'Chemin racine',
  fieldPort: 'Port',
  fieldUseTls: 'Utiliser TLS',
  fieldVirtualHost: 'Bucket dans le nom d’hôte',
  fieldTlsNoVerify: 'Accepter tout certificat',
  fieldSseCustomerKey: 'Clé de chiffrement (SSE-C)',
  fieldStorageClass: 'Classe de stockage',
  fieldPassphraseCommand: 'Commande qui affiche la phrase secrète',
  fieldIdentity: 'Fichier de clé privée',
  fieldSshKeyTtl: 'Durée de vie de la clé dans l’agent SSH',
  fieldSshAuthSock: 'Socket de l’agent SSH',
  fieldIgnoreHostKey: 'Accepter toute clé d’hôte',
  fieldHost: 'Hôte',
  fieldSslMode: 'Mode SSL',
  fieldSslCa: 'Fichier de certificat de l’autorité (CA)',
  fieldSslCert: 'Fichier de certificat client',
  fieldSslKey: 'Fichier de clé client',
  fieldSslRootCert: 'Fichier de certificat racine',
  fieldSslRootCertData: 'Certificat racine',
  fieldSslCertData: 'Certificat client',
  fieldSslKeyData: 'Clé client',
  fieldMysqlBinDir: 'Dossier des programmes de MySQL',
  fieldMariadbBinDir: 'Dossier des programmes de MariaDB',
  fieldPgBinDir: 'Dossier des programmes de PostgreSQL',
  fieldSingleTransaction: 'Transaction unique',
  fieldRoutines: 'Routines',
  fieldEvents: 'Événements',
  fieldTriggers: 'Déclencheurs',
  fieldNoTablespaces: 'Sans tablespaces',
  fieldNoData: 'Sans données',
  fieldNoCreateInfo: 'Sans définitions de tables',
  fieldHexBlob: 'Données binaires en hexadécimal',
  fieldColumnStatistics: 'Statistiques de colonnes',
  fieldSetGtidPurged: 'Définir GTID_PURGED',
  fieldCreateDb: 'Créer la base de données',
  fieldForce: 'Continuer après une erreur',
  fieldExcludeDatabases: 'Bases de données à exclure',
  fieldDatabases: 'Bases de données à restaurer',
  fieldSchemaOnly: 'Schéma uniquement',
  fieldDataOnly: 'Données uniquement',
  fieldCompress: 'Compresser',
  fieldClean: 'Supprimer les objets existants',
  fieldRecreate: 'Recréer la base de données',
  fieldNoGlobals: 'Sans objets globaux',
  fieldNoOwner: 'Sans propriétaire',
  fieldExitOnError: 'S’arrêter à la première erreur',
  fieldRootHelp: 'Commence par une barre oblique.',
  fieldRootS3Help:
    'Commence par une barre oblique. S’il est défini, il remplace le bucket et le préfixe de l’emplacement.',
  fieldEndpointHelp: 'Utilisé uniquement avec « Bucket dans le nom d’hôte ».',
  fieldVirtualHostHelp: 'À activer si l’hôte de l’emplacement contient déjà le nom du bucket.',
  fieldTlsNoVerifyHelp:
    'Toute personne pouvant intercepter le trafic peut alors lire les clés et les données. À utiliser uniquement pour des tests.',
  fieldIgnoreHostKeyHelp:
    'Un autre ordinateur peut alors se faire passer pour cet hôte et lire les données. À utiliser uniquement pour des tests.',
  fieldSseCustomerKeyHelp:
    '32 octets en Base64. Sans cette clé, les données écrites avec elle sont illisibles.',
  fieldStorageClassHelp:
    'S’applique aux objets que Plakar écrit. OVHcloud ne propose pas toutes les classes de stockage.',
  fieldPassphraseCommandHelp:
    'Plakar exécute cette commande et utilise l’unique ligne qu’elle affiche.',
  fieldUsernameHelp: 'Laissez vide si l’emplacement contient un nom d’utilisateur.',
  fieldFileHelp: 'Sur l’ordinateur qui exécute Plakar.',
  fieldSshPrivateKeyHelp: 'Au format PEM ou OpenSSH. À utiliser à la place d’un fichier.',
  fieldSshKeyTtlHelp: 'Par exemple 5s, 1m ou 1h.',
  fieldHostHelp: 'S’il est défini, il remplace l’hôte de l’emplacement.',
  fieldSslModeHelp: 'Les bases de données OVHcloud exigent une connexion chiffrée.',
  fieldBinDirHelp: 'Laissez vide pour utiliser les programmes du PATH.',
  fieldPemHelp: 'Au format PEM. À utiliser à la place d’un fichier.',
  fieldSingleTransactionHelp:
    'Copie les tables InnoDB à un même instant cohérent, sans les verrouiller.',
  fieldRoutinesHelp: 'Inclut les procédures et fonctions stockées.',
  fieldEventsHelp: 'Inclut les événements planifiés.',
  fieldNoTablespacesHelp:
    'Les bases de données managées n’acceptent pas de tablespaces personnalisés.',
  fieldNoDataHelp: 'Uniquement les définitions des tables, sans les lignes.',
  fieldNoCreateInfoHelp: 'Uniquement les lignes, sans les définitions des tables.',
  fieldHexBlobHelp: 'À activer si les serveurs utilisent des jeux de caractères différents.',
  fieldColumnStatisticsHelp:
    'À désactiver si mysqldump est en version 8 et que le serveur est plus ancien.',
  fieldSetGtidPurgedHelp:
    'Choisissez OFF si le serveur vers lequel vous restaurez a un historique GTID.',
  fieldCreateDbHelp: 'Crée la base de données si elle n’existe pas.',
  fieldExcludeDatabasesHelp: 'Noms séparés par des virgules.',
  fieldDatabasesHelp:
    'Noms séparés par des virgules. Laissez vide pour toutes les bases de données.',
  fieldCompressHelp: 'Plakar compresse déjà les données, et plus efficacement sans cette option.',
  fieldCleanHelp: 'Supprime les objets de même nom avant la restauration.',
  fieldRecreateHelp: 'Supprime la base de données entière, puis la recrée.',
  fieldNoGlobalsHelp: 'Ne restaure ni les rôles ni les tablespaces.',
  fieldNoOwnerHelp: 'Les objets restaurés appartiennent à l’utilisateur qui les restaure.',
  fieldDatabaseSourceHelp: 'Laissez vide pour toutes les bases de données.',
  fieldDatabaseDestinationHelp:
    'Laissez vide pour utiliser le nom de base de données indiqué dans le dump.',
  labelListsTitle: 'Environnements et classes de données',
  labelListsMeaning:
    'Libellés que vous pouvez attribuer aux apps sources. Une app conserve un libellé retiré de la liste.',
  labelPlaceholder: 'Saisir un libellé, puis appuyer sur Entrée',
  saveAndTest: 'Enregistrer et tester',
  testAgain: 'Tester à nouveau',
  testCancel: 'Annuler le test',
  testRunning: 'Test en cours…',
  testCancelling: 'Annulation…',
  resultFailed: 'Échec du test',
  resultReachable: 'Joignable, identifiants non testés',
  resultBucketWorks: 'Le bucket accepte ces clés',
  resultPlakarWorks: 'Plakar peut utiliser l’app',
  methodRequest: 'Requête signée',
  methodPlakar: 'Ping de Plakar',
  resultReachableShort: 'Joignable uniquement',
  methodReach: 'Identifiants non testés',
  factTested: 'Testé',
  factDetected: 'Détecté',
  factTime: 'Date',
  factPlakarUnused: 'Plakar non utilisé',
  testedRequest:
    'Une requête signée (HEAD) sur le bucket. La lecture et l’écriture de ses objets n’ont pas été testées.',
  testedPlakar:
    'Le ping de Plakar, avec les identifiants de l’app. La sauvegarde et la restauration n’ont pas été testées.',
  testedReach:
    'Uniquement la présence, à cette adresse, d’un serveur du type attendu. L’authentification n’a pas été testée.',
  detectedSsh: 'Un serveur SSH. La disponibilité de SFTP n’a pas été testée.',
  detectedPostgres: 'Un serveur PostgreSQL, sans chiffrement.',
  detectedPostgresTls: 'Un serveur PostgreSQL, par une connexion chiffrée.',
  detectedMysql: 'Un serveur MySQL ou MariaDB, sans chiffrement.',
  detectedMysqlTls: 'Un serveur MySQL ou MariaDB, par une connexion chiffrée.',
  noPlakarNotFound: 'Plakar n’a pas été trouvé dans le PATH de cet ordinateur.',
  noPlakarIntegrationMissing:
    'L’intégration nécessaire n’est pas encore installée. Installez-la avec « plakar pkg add », puis testez à nouveau.',
  noPlakarIncompatible:
    'Cette version de Plakar ne prend pas en charge le ping. Mettez Plakar à jour, puis testez à nouveau.',
  testRequestHelp:
    'Une requête signée vérifie si ces clés peuvent voir le bucket. Elle ne lit aucun objet et n’écrit rien.',
  testPlakarHelp:
    'Si Plakar est installé sur cet ordinateur, il essaie de se connecter avec ces identifiants. Sinon, le test vérifie seulement que le serveur répond. Rien n’est sauvegardé ni restauré.',
  testOutdated:
    'L’app a été modifiée pendant le test. Ce résultat concerne l’app avant la modification et n’a pas été enregistré.',
  testOldHelp:
    'Ce résultat est celui d’un test antérieur. Testez à nouveau pour vérifier l’état actuel.',
  kubernetesVolume: 'Volume Kubernetes',
  kubernetesVolumeOfCluster: 'Volume Kubernetes, cluster {tag}',
  kubernetesVolumeHelp:
    'D’après son nom, ce volume a été créé par Kubernetes pour une demande de volume persistant (PVC). Si la politique de récupération (reclaim policy) est Delete, supprimer la demande supprime aussi le volume.',
  kubernetesVolumeOfClusterHelp:
    'D’après son nom, ce volume a été créé par le cluster {tag} pour une demande de volume persistant (PVC). Toutes les classes de stockage fournies par OVHcloud ont la politique de récupération (reclaim policy) Delete : supprimer la demande supprime alors aussi ce volume.',
  copyCommands: 'Copier les commandes Plakar',
  export: 'Exporter vers Plakar',
  loading: 'Chargement…',
  configuration: 'Configuration',
  configurationCopy: 'Copier la configuration',
  configurationHelp:
    'Enregistrez-la sous le nom {file} là où vous exécutez les commandes. « Exporter vers Plakar » peut aussi écrire ce fichier.',
  configurationOmittedHelp:
    'Non inclus : {fields}. Saisissez les valeurs aux endroits indiqués par les commentaires, et retirez le #.',
  commands: 'Commandes',
  shell: 'Shell',
  shellPosix: 'Linux et macOS',
  shellPowershell: 'PowerShell',
  commandCopy: 'Copier la commande',
  storeUnknownHelp: 'Aucun store n’est connu ici. Remplacez {name} par le nom de votre store.',
  exportedApps: '{count, plural, one {# app} other {# apps}}',
  storeBackup: 'Store pour la sauvegarde',
  storeRestore: 'Store pour la restauration',
  storeOnComputer: 'Plakar sur cet ordinateur',
  storeSearchEmpty: 'Aucun store ne porte ce nom.',
  commandInstall:
    'Installe l’intégration. Si Plakar ne l’a pas encore, exécutez d’abord « plakar login », puis cette commande une fois.',
  commandImport:
    'Ajoute la configuration à Plakar. Les noms qui existent déjà dans Plakar sont ignorés.',
  commandPing: 'Vérifie si Plakar peut utiliser l’app.',
  commandCreate:
    'Crée le store. À exécuter une fois. Plakar demande une phrase secrète si la configuration n’en contient pas ; sans elle, aucune sauvegarde n’est lisible.',
  commandBackup:
    'Crée une sauvegarde. OVHcloud Inventory utilise l’étiquette du snapshot pour le reconnaître comme point de restauration de cette ressource.',
  commandList: 'Liste les snapshots du store.',
  commandRestore: 'Restaure un snapshot. Remplacez SNAPSHOT_ID par son identifiant.',
  exportTitle: 'Configuration exportée',
  exportSecrets: 'Inclure les secrets : {fields}',
  exportSecretsHelp:
    'Les secrets sont écrits en clair et ne sont jamais affichés ici. Sans eux, Plakar ne peut pas utiliser l’app tant que vous ne les avez pas ajoutés.',
  exportDone: 'Configuration enregistrée',
  exportDoneSecretsHelp:
    'Le fichier contient des secrets en clair. Supprimez-le après l’importation.',
  exportFileTitle: 'Export vers un fichier',
  exportFileHelp:
    'Pour Plakar sur n’importe quel ordinateur. Importez-y le fichier avec « plakar {role} import -config {file} ».',
  exportFileSave: 'Enregistrer le fichier…',
  listInRegions: '{kind} dans {regions}',
};
