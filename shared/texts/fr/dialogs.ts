import type { MainTexts } from '../catalogue.ts';

export const dialogs: MainTexts['dialogs'] = {
  cancel: 'Annuler',
  noDataFolder: 'OVHcloud Inventory ne peut pas utiliser son dossier de données',
  runPlakar: 'Exécuter plakar pour tester « {app} » ?',
  runPlakarDetail:
    'Les paramètres de cette app désignent des fichiers, des dossiers ou des programmes de cet ordinateur. plakar va les ouvrir ou les exécuter :\n\n{fields}\n\nContinuez seulement si vous les avez saisis vous-même.',
  runPlakarYes: 'Exécuter plakar',
  secrets: 'Écrire les secrets de {apps} dans un fichier ?',
  secretsApp: '« {app} »',
  secretsMore: '{count, plural, one {# autre app} other {# autres apps}}',
  secretsDetail:
    'Le fichier contient les secrets en clair. Sur les disques qui gèrent les droits d’accès, seul votre compte utilisateur peut lire ce fichier. Ses copies, dans une sauvegarde ou un dossier partagé, peuvent être lisibles par d’autres personnes.',
  secretsYes: 'Inclure les secrets',
  address: 'Se connecter à {host} ?',
  addressDetail:
    '{address}\n\nCette adresse n’appartient ni à OVHcloud ni à un fournisseur de secrets connu. OVHcloud Inventory va lui envoyer des requêtes, avec les clés et les secrets configurés pour elle. L’exploitant du serveur pourra les lire.\n\nNe vous connectez que si vous connaissez cette adresse. La question ne sera plus posée pour elle.',
  addressYes: 'Se connecter',
  unverified: 'Se connecter à {host} sans vérifier son certificat ?',
  unverifiedDetail:
    '{address}\n\nOVHcloud Inventory va envoyer des requêtes à cette adresse, avec les clés et les secrets configurés pour elle. Toute personne pouvant intercepter le trafic peut se faire passer pour ce serveur et les lire.\n\nNe vous connectez que si vous connaissez cette adresse et faites confiance au réseau. La question ne sera plus posée pour elle.',
  file: 'Lire des secrets dans {file} ?',
  fileDetail:
    '{path}\n\nOVHcloud Inventory va lire dans ce fichier les clés et les secrets auxquels ses paramètres font référence. Continuez seulement si vous connaissez ce fichier. La question ne sera plus posée pour lui.',
  fileYes: 'Lire le fichier',
  authorities:
    '{count, plural, one {Faire confiance à cette autorité de certification ?} other {Faire confiance à ces # autorités de certification ?}}',
  authoritiesDanger:
    'Le détenteur de la clé d’une autorité peut lire tout ce qu’OVHcloud Inventory envoie et reçoit, y compris les clés. Continuez seulement si votre organisation vous a remis ce fichier.',
  authorityValid: 'valable du {from} au {until}',
  authoritiesMore: '{count, plural, one {et # autre} other {et # autres}}',
  authoritiesYes: 'Faire confiance',
  feed: 'Télécharger les mises à jour d’OVHcloud Inventory depuis {host} ?',
  feedDanger:
    'La personne qui contrôle cette adresse décide quel programme s’exécute sur cet ordinateur avec vos droits, et peut lire les clés enregistrées. Continuez seulement si vous avez saisi cette adresse et lui faites confiance.',
  feedSigned:
    'Si cette version est signée, le système vérifie la signature d’une mise à jour avant de l’installer.',
  feedUnsigned:
    'Les paquets de ce type ne sont pas signés. Seule l’adresse garantit leur provenance.',
  feedYes: 'Utiliser ce flux',
  download: 'Télécharger la version {version} ?',
  downloadDetail: 'Environ {megabytes} Mo. Une confirmation sera demandée avant l’installation.',
  downloadYes: 'Télécharger',
  install: 'Installer la version {version} et redémarrer ?',
  installDetail:
    'Les synchronisations en cours sont d’abord arrêtées. Vos inventaires, paramètres et clés sont conservés.',
  installYes: 'Installer et redémarrer',
  notInstalled: 'La nouvelle version n’a pas été installée.',
  notInstalledDetail: 'La version actuelle redémarre. Aucune donnée n’est perdue.',
  later: 'Plus tard',
  vaultMode: 'Changer le mode du coffre ?',
  vaultModeOs:
    'Le trousseau de ce système chiffrera les clés. Toute personne connectée à cet ordinateur avec votre compte pourra les déchiffrer sans phrase secrète.',
  vaultModePassphrase:
    'Les clés seront chiffrées avec la phrase secrète qui vient d’être saisie dans la fenêtre. Continuez seulement si vous l’avez saisie vous-même : sans elle, les clés ne peuvent pas être déchiffrées.',
  vaultModeMemory:
    'Les clés seront retirées du fichier. Elles fonctionnent jusqu’à ce que vous quittiez OVHcloud Inventory. Il faudra ensuite les saisir à nouveau.',
  vaultModeYes: 'Changer',
  vaultReset: 'Effacer tous les secrets protégés par la phrase secrète ?',
  vaultResetDetail:
    'Sans elle, ils ne peuvent pas être déchiffrés. Les clés de tous les inventaires, les jetons des fournisseurs de secrets et les secrets des apps et des stores sont effacés et devront être saisis à nouveau.\n\nLes inventaires, les ressources découvertes, les exclusions et les paramètres sont conservés. Rien ne change chez OVHcloud.',
  vaultResetYes: 'Effacer tous les secrets',
};
