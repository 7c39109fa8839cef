import type { WindowTexts } from '../catalogue.ts';

export const errors: WindowTexts['errors'] = {
  unreachableConnectionRemedy:
    'Vérifiez le réseau, le VPN ou le proxy utilisé pour joindre le serveur, ainsi que les adresses autorisées à s’y connecter.',
  timeoutConnectionRemedy:
    'Vérifiez l’hôte et le port, et assurez-vous qu’aucun pare-feu ne bloque les connexions de cet ordinateur. Les bases de données OVHcloud n’acceptent que les connexions des adresses autorisées.',
  untrustedCertificateConnectionRemedy:
    'Vérifiez l’hôte. Si son certificat provient de votre propre autorité de certification, ajoutez le certificat de l’autorité à l’app ou au système.',
  rateLimitedRemedy: 'Attendez une minute, puis réessayez.',
  timeoutRemedy: 'Vérifiez la connexion réseau de cet ordinateur, puis réessayez.',
  unexpectedAnswerControlPlaneRemedy:
    'Vérifiez l’adresse et l’organisation, et assurez-vous qu’aucun proxy ni aucune page de connexion ne répond à la place de Control Plane.',
  keyWithTitle: '{key} – {words}',
  notGrantedRuleTitle: 'Il manque aux clés le droit {rule}.',
  notGrantedRuleRemedy:
    'Créez des clés qui ont aussi le droit {rule}, puis saisissez-les dans les paramètres de l’inventaire. Pour un compte de service, accordez ce droit dans une politique IAM.',
  serverErrorOvhRemedy:
    'Réessayez dans quelques minutes. Si le problème persiste, consultez la page d’état d’OVHcloud, ou communiquez au support OVHcloud l’identifiant de requête OVHcloud affiché avec ce message.',
  unreachableOvhRemedy:
    'Vérifiez le réseau, le proxy et l’adresse du point d’accès, puis réessayez. Les données existantes restent consultables.',
  unreachableTitle: '{server} est injoignable depuis cet ordinateur.',
  timeoutTitle: '{server} n’a pas répondu à temps.',
  untrustedCertificateTitle:
    '{server} utilise un certificat auquel cet ordinateur ne fait pas confiance.',
  rateLimitedTitle: '{server} signale un trop grand nombre de requêtes.',
  serverErrorTitle: '{server} n’a pas pu répondre en raison d’une erreur de son côté.',
  unexpectedAnswerTitle: '{server} a renvoyé une réponse inattendue.',
  serverNameProvider: 'Le fournisseur de secrets',
  serverNameControlPlane: 'Plakar Control Plane',
  serverNameUpdate: 'Le flux de mises à jour',
  serverNameConnection: 'Le serveur',
  untrustedCertificateRemedy:
    'Vérifiez l’adresse. Si votre entreprise inspecte le trafic ou signe ses propres certificats, choisissez le fichier de son autorité de certification dans Paramètres > Réseau. Aucune clé ni aucun identifiant de connexion n’a été envoyé.',
  unexpectedAnswerRemedy:
    'Vérifiez l’adresse, et assurez-vous qu’aucun proxy ni aucune page de connexion ne répond à sa place.',
  serverErrorRemedy:
    'Réessayez dans quelques minutes. Si le problème persiste, contactez l’administrateur du service.',
  unreachableRemedy:
    'Vérifiez l’adresse, ainsi que le réseau, le proxy ou le VPN utilisé pour la joindre, puis réessayez.',
  untrustedCertificateProviderRemedy:
    'Vérifiez l’adresse. Si son certificat provient de votre propre autorité de certification, ajoutez le certificat de l’autorité au fournisseur ou dans Paramètres > Réseau. Aucune clé ni aucun identifiant de connexion n’a été envoyé.',
  unexpectedAnswerProviderRemedy:
    'Vérifiez l’adresse et le type de fournisseur. Assurez-vous que le secret est du texte, et qu’aucun proxy ni aucune page de connexion ne répond à la place du fournisseur.',
  certificateExpiredOnTitle: 'Le certificat d’accès a expiré le {instant}.',
  certificateNotValidBeforeTitle: 'Le certificat d’accès n’est pas valide avant le {instant}.',
  untrustedCertificateUpdateRemedy:
    'Vérifiez l’adresse. Le flux d’une entreprise doit avoir un certificat auquel l’ordinateur lui-même fait confiance : le fichier indiqué dans Paramètres > Réseau n’est pas utilisé pour les mises à jour.',
  unexpectedAnswerUpdateRemedy:
    'Vérifiez l’adresse. Le dossier doit contenir les fichiers qui décrivent les paquets, par exemple latest.yml ou latest-linux.yml, tels qu’electron-builder les écrit.',
  'connection.wrongLocation.title': 'L’emplacement ne mène pas au bucket ou au serveur.',
  'connection.wrongLocation.remedy':
    'Vérifiez l’hôte dans l’emplacement et, pour un bucket, sa région et son nom.',
  'connection.noSuchHost.title': 'Aucun hôte portant ce nom n’a été trouvé.',
  'connection.noSuchHost.remedy':
    'Vérifiez l’hôte dans l’emplacement. Certains noms ne sont connus que dans un VPN ou un réseau privé.',
  'connection.refused.title': 'L’hôte a été atteint, mais refuse les connexions sur ce port.',
  'connection.refused.remedy':
    'Vérifiez le port, et assurez-vous que le service est démarré et accepte les connexions de cet ordinateur.',
  'connection.noTls.title': 'Le serveur ne propose pas de connexion chiffrée sur ce port.',
  'connection.noTls.remedy':
    'Vérifiez le port. Ne désactivez le chiffrement que dans un réseau de confiance.',
  'connection.wrongKeys.title': 'Le serveur a refusé les identifiants.',
  'connection.wrongKeys.remedy':
    'Vérifiez le nom d’utilisateur et les clés ou le mot de passe dans l’app. Ils ont peut-être été modifiés ou révoqués.',
  'connection.forbidden.title': 'Le serveur n’autorise pas cet accès.',
  'connection.forbidden.remedy':
    'Demandez l’accès nécessaire, et vérifiez que les connexions de cet ordinateur sont autorisées.',
  'connection.keysRefused.title': 'Les clés ont été refusées ou n’ont pas accès à ce bucket.',
  'connection.keysRefused.remedy':
    'S3 n’indique pas lequel des deux cas s’applique. Vérifiez les deux clés, et assurez-vous que leur utilisateur a accès au bucket.',
  'connection.clockSkew.title': 'L’horloge de cet ordinateur diffère trop de celle du serveur.',
  'connection.clockSkew.remedy':
    'Réglez la date et l’heure de cet ordinateur en mode automatique, puis relancez le test.',
  'connection.noSuchBucket.title': 'Aucun bucket portant ce nom n’existe à cet endroit.',
  'connection.noSuchBucket.remedy':
    'Vérifiez le bucket et la région dans l’emplacement. Il se peut aussi que le bucket ait été supprimé.',
  'connection.noSuchPath.title': 'Un fichier ou un dossier indiqué dans l’app n’existe pas.',
  'connection.noSuchPath.remedy':
    'Vérifiez le chemin dans l’emplacement, ainsi que les fichiers de cet ordinateur indiqués dans l’app.',
  'connection.hostKeyUnknown.title':
    'La clé d’hôte du serveur est inconnue de cet ordinateur ou a changé.',
  'connection.hostKeyUnknown.remedy':
    'Connectez-vous une fois au serveur avec ssh, comparez la clé à celle du serveur et acceptez-la, puis relancez le test.',
  'connection.programMissing.title':
    'Il manque un programme dont Plakar a besoin pour cette opération.',
  'connection.programMissing.remedy':
    'Installez ssh ou les programmes clients de la base de données sur cet ordinateur, ou indiquez leur dossier dans l’app.',
  'connection.failed.title': 'Plakar ne peut pas utiliser l’app.',
  'connection.failed.remedy':
    'Pour voir le message de Plakar, exécutez dans un terminal la commande « ping » fournie par « Copier les commandes Plakar ». Ce message peut contenir des secrets et n’est donc pas affiché ici.',
  'connection.notAllowed.title': 'Rien n’a été testé, car Plakar n’a pas été démarré.',
  'connection.notAllowed.remedy':
    'Relancez le test et acceptez la demande si les fichiers et programmes cités sont les vôtres.',
  'connection.cancelled.title': 'Le test de connexion a été annulé.',
  'connection.cancelled.remedy': 'Les résultats précédents sont conservés.',
  'restorePointSource.otherAddress.title': 'La clé enregistrée correspond à une autre adresse.',
  'restorePointSource.otherAddress.remedy':
    'Saisissez une clé d’API du Control Plane situé à cette adresse. Une clé enregistrée n’est envoyée qu’à l’adresse pour laquelle elle a été saisie.',
  'restorePointSource.secretMissing.title': 'La clé d’API est manquante.',
  'restorePointSource.secretMissing.remedy':
    'Saisissez une clé d’API de ce Control Plane, ou choisissez le fournisseur de secrets qui la contient.',
  'controlPlane.wrongAddress.title': 'Cette adresse ne peut pas être utilisée.',
  'controlPlane.wrongAddress.remedy':
    'Saisissez une adresse qui commence par https://. Une adresse en http:// n’est acceptée que pour cet ordinateur.',
  'controlPlane.unauthorized.title': 'Plakar Control Plane a refusé cette clé d’API.',
  'controlPlane.unauthorized.remedy':
    'Vérifiez que la clé a été copiée en entier et qu’elle n’a pas été révoquée. Si elle l’a été, créez-en une autre dans Control Plane et saisissez-la ici.',
  'controlPlane.forbidden.title':
    'Plakar Control Plane a refusé une requête faite avec cette clé d’API.',
  'controlPlane.forbidden.remedy':
    'Donnez à l’utilisateur de cette clé le droit de lire les inventaires, les ressources et les points de restauration, et vérifiez l’organisation.',
  'credential.absent.title': 'Aucune clé n’est enregistrée pour cet inventaire.',
  'credential.absent.remedy': 'Saisissez les clés dans les paramètres de l’inventaire.',
  'credential.otherEndpoint.title':
    'Les clés enregistrées ne peuvent pas être réutilisées pour un autre point d’accès.',
  'credential.otherEndpoint.remedy': 'Saisissez toutes les clés du nouveau point d’accès.',
  'vault.unreadable.title': 'Les secrets enregistrés ne peuvent pas être déchiffrés.',
  'vault.unreadable.remedy':
    'Déverrouillez le trousseau de cet ordinateur et réessayez, ou saisissez à nouveau les secrets. Les clés d’un inventaire se saisissent dans ses paramètres.',
  'vault.otherAddress.title': 'Les secrets enregistrés ont été saisis pour une autre adresse.',
  'vault.otherAddress.remedy':
    'Un fichier d’OVHcloud Inventory a été modifié en dehors du programme. Vérifiez l’adresse dans les paramètres, puis saisissez à nouveau les secrets.',
  'vault.unwritable.title': 'Les secrets n’ont pas pu être enregistrés.',
  'vault.unwritable.remedy':
    'Vérifiez que le trousseau de cet ordinateur est déverrouillé et que le dossier de données est accessible en écriture, puis réessayez.',
  'vault.locked.title': 'Le coffre est verrouillé.',
  'vault.locked.remedy': 'Déverrouillez le coffre avec la phrase secrète, puis réessayez.',
  'vault.wrongPassphrase.title': 'La phrase secrète n’ouvre pas le coffre.',
  'vault.wrongPassphrase.remedy':
    'Saisissez à nouveau la phrase secrète. Vérifiez la disposition du clavier et le verrouillage des majuscules.',
  'vault.noKeyStore.title': 'Cet ordinateur n’a pas de trousseau capable de chiffrer.',
  'vault.noKeyStore.remedy':
    'Choisissez une phrase secrète, ou conservez les secrets en mémoire uniquement. Sous Linux, GNOME Keyring ou KWallet peut servir de trousseau.',
  'signIn.notFound.title':
    'La connexion dans le navigateur a pris fin ou concernait d’autres clés.',
  'signIn.notFound.remedy': 'Connectez-vous à nouveau dans le navigateur.',
  'signIn.refused.title': 'La connexion a été refusée dans le navigateur.',
  'signIn.refused.remedy':
    'Connectez-vous à nouveau dans le navigateur et confirmez la demande, ou saisissez une consumer key.',
  'page.notOpened.title': 'La page n’a pas pu être ouverte dans un navigateur.',
  'page.notOpened.remedy':
    'Vérifiez qu’un navigateur par défaut est défini sur cet ordinateur, puis réessayez.',
  'folder.notOpened.title': 'Le dossier n’a pas pu être ouvert.',
  'folder.notOpened.remedy':
    'Copiez son chemin et ouvrez-le dans le gestionnaire de fichiers de cet ordinateur.',
  'import.notFound.title':
    'Les clés à importer ne sont plus à l’endroit où elles ont été trouvées.',
  'import.notFound.remedy': 'Relancez l’importation, ou saisissez les clés.',
  'import.unreadable.title': 'Aucune clé n’a pu être lue dans ce fichier.',
  'import.unreadable.remedy':
    'Choisissez un fichier au format ovh.conf que vous avez le droit de lire.',
  'network.noCertificates.title':
    'Ce fichier ne contient aucun certificat d’autorité de certification.',
  'network.noCertificates.remedy':
    'Choisissez un fichier texte au format PEM contenant un ou plusieurs certificats. Vos administrateurs réseau disposent de ce fichier.',
  'network.invalidProxy.title': 'Cette adresse de proxy n’est pas valide.',
  'network.invalidProxy.remedy': 'Saisissez l’hôte et le port, séparés par un deux-points.',
  'network.notAgreed.title': 'Cette adresse ou ce fichier n’est pas encore approuvé.',
  'network.notAgreed.remedy':
    'Si vous reconnaissez cette adresse ou ce fichier, relancez l’action manuellement et donnez votre approbation quand elle vous est demandée. Les tâches en arrière-plan ne la demandent pas. Rien n’a été envoyé.',
  'network.proxyAuthRequired.title': 'Le proxy de ce réseau demande des identifiants.',
  'network.proxyAuthRequired.remedy':
    'Il n’a reçu ni nom d’utilisateur ni mot de passe, ou ne les a pas acceptés. Saisissez-les ici ou dans Paramètres > Réseau. Les clés n’ont pas été envoyées.',
  'network.proxyNotSupported.title':
    'Cette connexion ne peut pas utiliser le proxy de cet ordinateur.',
  'network.proxyNotSupported.remedy':
    'Les connexions qui utilisent vos propres certificats nécessitent un proxy HTTP ou HTTPS, et non un proxy SOCKS. Configurez-en un pour cette adresse dans le système. Rien n’a été envoyé.',
  'ovh.invalidApplicationKey.title': 'OVHcloud a refusé la clé d’application.',
  'ovh.invalidApplicationKey.remedy':
    'Vérifiez que la clé a été copiée en entier et que le point d’accès est celui où vous l’avez créée : une clé créée sur un point d’accès est inconnue des autres.',
  'ovh.invalidSignature.title': 'Le secret d’application ne correspond pas à la clé d’application.',
  'ovh.invalidSignature.remedy':
    'Copiez à nouveau le secret depuis la page où vous avez créé les clés. Il n’est affiché qu’une seule fois.',
  'ovh.unknownConsumerKey.title':
    'OVHcloud ne reconnaît pas cette consumer key pour cette application.',
  'ovh.unknownConsumerKey.remedy':
    'Vérifiez que la clé a été copiée en entier et qu’elle correspond à cette clé d’application. Si elle a été révoquée, créez de nouvelles clés.',
  'ovh.invalidClient.title': 'OVHcloud a refusé cet identifiant client et ce secret client.',
  'ovh.invalidClient.remedy':
    'Vérifiez que les deux ont été copiés en entier et que le point d’accès est celui où le compte de service a été créé.',
  'ovh.consumerKeyNotValid.title': 'La consumer key a expiré ou n’a jamais été confirmée.',
  'ovh.consumerKeyNotValid.remedy':
    'Créez de nouvelles clés chez OVHcloud, connectez-vous-y pour les confirmer, puis saisissez-les ici.',
  'ovh.notGranted.title': 'Il manque aux clés un droit nécessaire.',
  'ovh.notGranted.remedy':
    'Créez des clés qui ont aussi ce droit, puis saisissez-les dans les paramètres de l’inventaire. Pour un compte de service, accordez ce droit dans une politique IAM.',
  'ovh.addressNotAllowed.title':
    'Ces clés n’autorisent pas les requêtes depuis l’adresse de ce réseau.',
  'ovh.addressNotAllowed.remedy':
    'Connectez-vous depuis un réseau autorisé, ou créez chez OVHcloud des clés sans restriction d’adresse.',
  'ovh.notSignedIn.title': 'OVHcloud n’a pas pu identifier l’auteur de cette requête.',
  'ovh.notSignedIn.remedy':
    'Vérifiez les clés. Si elles sont correctes, un proxy a peut-être supprimé les en-têtes qui les transmettent.',
  'ovh.clockSkew.title': 'L’horloge de cet ordinateur diffère trop de celle d’OVHcloud.',
  'ovh.clockSkew.remedy':
    'Réglez la date et l’heure de cet ordinateur en mode automatique, puis réessayez.',
  'ovh.notFound.title': 'OVHcloud n’a rien trouvé à cette adresse.',
  'ovh.notFound.remedy':
    'Vérifiez le point d’accès ou l’URL de base. S’il s’agit de l’adresse d’un projet ou d’une ressource, l’élément a peut-être été supprimé : relancez la synchronisation.',
  'ovh.notOffered.title': 'Ce point d’accès OVHcloud ne propose pas ce service.',
  'ovh.notOffered.remedy':
    'Vérifiez le point d’accès ou l’URL de base. Tous les produits ne sont pas disponibles sur chaque point d’accès.',
  'ovh.notInRegion.title': 'OVHcloud ne propose pas ce service dans cette région.',
  'ovh.notInRegion.remedy':
    'Aucune action n’est nécessaire. Les autres régions ne sont pas concernées.',
  'ovh.serviceExpired.title':
    'Ce projet OVHcloud a expiré : ses ressources ne peuvent pas être lues.',
  'ovh.serviceExpired.remedy':
    'Payez ou renouvelez le projet dans l’espace client OVHcloud, puis relancez la synchronisation. Après un certain temps, OVHcloud supprime le contenu d’un projet expiré.',
  'ovh.refused.title': 'OVHcloud a refusé cette requête.',
  'ovh.refused.remedy':
    'Lisez le message d’OVHcloud ci-dessous. S’il ne suffit pas, communiquez au support OVHcloud l’identifiant de requête OVHcloud affiché avec ce message.',
  'region.down.title': 'OVHcloud signale que cette région est en panne ou en maintenance.',
  'region.down.remedy':
    'Relancez la synchronisation lorsque la région sera disponible. Les données existantes sont conservées.',
  'list.withdrawn.title': 'OVHcloud ne propose plus une liste qu’il proposait auparavant.',
  'list.withdrawn.remedy':
    'Les données existantes sont conservées et affichées avec leur date. Vérifiez dans l’espace client OVHcloud si les éléments de la liste existent encore, et communiquez l’identifiant de requête au support OVHcloud.',
  'project.suspended.title':
    'OVHcloud a suspendu ce projet : ses ressources ne peuvent pas être lues.',
  'project.suspended.remedy':
    'Réactivez le projet dans l’espace client OVHcloud, puis relancez la synchronisation. La cause est souvent une facture impayée.',
  'project.deleting.title':
    'OVHcloud est en train de supprimer ce projet : ses ressources ne sont plus lues.',
  'project.deleting.remedy':
    'Aucune action n’est nécessaire. Les ressources disparaîtront de l’inventaire une fois le projet supprimé.',
  'restorePointSource.notFound.title': 'Cette source de points de restauration n’existe plus.',
  'restorePointSource.notFound.remedy': 'Revenez aux paramètres.',
  'restorePointSource.nothingShown.title':
    'La source ne renvoie plus aucun des snapshots qu’elle renvoyait auparavant.',
  'restorePointSource.nothingShown.remedy':
    'Une clé a peut-être perdu des droits : vérifiez-les, puis relisez la source. Si les snapshots n’existent vraiment plus, retirez la source et ajoutez-la à nouveau.',
  'restorePointSource.alreadyThere.title':
    'Ce store est déjà une source de points de restauration.',
  'restorePointSource.alreadyThere.remedy':
    'Choisissez un autre store, ou relisez la source existante.',
  'plakar.notFound.title': 'Plakar est introuvable sur cet ordinateur.',
  'plakar.notFound.remedy':
    'Installez Plakar de sorte que son programme soit dans le PATH, redémarrez OVHcloud Inventory, puis relisez la source.',
  'plakar.storeNotFound.title': 'Plakar ne peut pas ouvrir le store.',
  'plakar.storeNotFound.remedy':
    'Vérifiez avec « plakar store show » que le store existe, et que son adresse est joignable depuis cet ordinateur.',
  'plakar.wrongPassphrase.title': 'La phrase secrète n’ouvre pas le store.',
  'plakar.wrongPassphrase.remedy':
    'Saisissez la phrase secrète de ce store, ou ajoutez-la à la configuration de Plakar.',
  'plakar.incompatible.title':
    'Cette version de Plakar n’est pas compatible avec le store ou avec OVHcloud Inventory.',
  'plakar.incompatible.remedy': 'Mettez Plakar à jour, puis réessayez.',
  'plakar.integrationMissing.title':
    'Une intégration nécessaire à ce store n’est pas installée dans Plakar.',
  'plakar.integrationMissing.remedy':
    'Installez-la avec « plakar pkg add », par exemple « plakar pkg add s3 », puis réessayez.',
  'plakar.configIncomplete.title':
    'Plakar n’a pas été démarré, car l’un de ses trois fichiers de configuration est manquant.',
  'plakar.configIncomplete.remedy':
    'S’il était démarré sans ce fichier, Plakar écraserait les fichiers de configuration de ses sources, de ses destinations et de ses stores, et les réglages qu’ils contiennent seraient perdus. Faites une copie du dossier de configuration de Plakar, ajoutez le fichier manquant comme indiqué dans le guide sous « Plakar stores », puis réessayez.',
  'plakar.timeout.title': 'Plakar a mis trop de temps à lire le store.',
  'plakar.timeout.remedy': 'Vérifiez que le store est joignable, puis réessayez.',
  'plakar.failed.title': 'Plakar n’a pas pu lire le store.',
  'plakar.failed.remedy':
    'Pour en connaître la cause, exécutez « plakar at @nom ls » dans un terminal, avec le nom de ce store. Réessayez ensuite.',
  'plakarApp.notFound.title': 'Cette app n’existe plus.',
  'plakarApp.notFound.remedy':
    'Elle a été retirée. Fermez cette boîte de dialogue, puis consultez à nouveau la liste.',
  'plakarApp.nameTaken.title': 'Une autre app porte déjà ce nom.',
  'plakarApp.nameTaken.remedy': 'Choisissez un autre nom.',
  'plakarApp.notFitting.title':
    'Aucune intégration de Plakar ne prend en charge cette ressource dans ce rôle.',
  'plakarApp.notFitting.remedy':
    'La ressource a peut-être changé depuis l’ouverture de cette boîte de dialogue. Fermez la boîte de dialogue, puis ouvrez-la à nouveau pour voir quels rôles et quelles intégrations sont disponibles.',
  'plakarApp.wrongFields.title': 'Certains champs ne sont pas valides pour cette intégration.',
  'plakarApp.wrongFields.remedy': 'Vérifiez chaque champ, y compris sous « Options avancées ».',
  'plakarApp.otherAddress.title':
    'Les secrets enregistrés ne peuvent pas être réutilisés pour une autre connexion.',
  'plakarApp.otherAddress.remedy': 'Saisissez les secrets de la nouvelle connexion.',
  'plakarApp.secretMissing.title': 'Un secret de cette app n’est plus enregistré.',
  'plakarApp.secretMissing.remedy': 'Modifiez l’app et saisissez à nouveau ses secrets.',
  'plakarApp.notUndoable.title': 'Ce retrait ne peut plus être annulé.',
  'plakarApp.notUndoable.remedy':
    'Vérifiez la liste des apps. Si l’app n’y figure pas, affectez-la de nouveau.',
  'plakar.entriesChanged.title':
    'Rien n’a été fait, car les données ont changé depuis leur affichage.',
  'plakar.entriesChanged.remedy': 'Examinez les données actuelles, puis confirmez à nouveau.',
  'provider.notFound.title': 'Ce fournisseur de secrets n’existe plus.',
  'provider.notFound.remedy': 'Choisissez un autre fournisseur de secrets, ou saisissez la clé.',
  'provider.nameTaken.title': 'Un autre fournisseur de secrets porte déjà ce nom.',
  'provider.nameTaken.remedy': 'Choisissez un autre nom.',
  'provider.inUse.title':
    'Ce fournisseur de secrets ne peut pas être supprimé, car un inventaire, une app ou une source de points de restauration l’utilise.',
  'provider.inUse.remedy':
    'Choisissez d’abord une autre provenance pour ses clés, partout où elles sont utilisées.',
  'provider.otherAddress.title':
    'Un jeton ou une clé enregistrés ne peuvent pas être réutilisés pour une autre connexion.',
  'provider.otherAddress.remedy': 'Saisissez le jeton ou la clé de la nouvelle connexion.',
  'provider.wrongReference.title':
    'Cette référence n’a pas la forme qu’utilise son fournisseur de secrets.',
  'provider.wrongReference.remedy': 'Comparez-la à l’exemple à côté du champ.',
  'provider.pathNotFound.title': 'Le fournisseur de secrets ne contient rien à ce chemin.',
  'provider.pathNotFound.remedy':
    'Vérifiez le chemin ou le nom du secret, ainsi que sa région, son domaine ou son espace de noms. Il se peut aussi que le secret ait été supprimé.',
  'provider.fieldNotFound.title': 'Le secret ne contient pas ce champ.',
  'provider.fieldNotFound.remedy':
    'Vérifiez le texte après le # dans la référence. La casse est prise en compte.',
  'provider.wrongToken.title': 'Le fournisseur de secrets a refusé l’authentification.',
  'provider.wrongToken.remedy':
    'Le jeton ou la clé a peut-être expiré ou été révoqué. Saisissez un nouveau jeton ou une nouvelle clé.',
  'provider.notPermitted.title':
    'L’authentification fonctionne, mais le jeton ou la clé ne donne pas le droit de lire ce secret.',
  'provider.notPermitted.remedy':
    'Demandez le droit de le lire : dans HashiCorp Vault, une politique avec « read » sur son chemin ; chez OVHcloud, une politique IAM.',
  'provider.notSignedIn.title':
    'Aucun jeton ni aucune clé n’est disponible pour ce fournisseur de secrets.',
  'provider.notSignedIn.remedy': 'Saisissez son jeton ou sa clé sous Fournisseurs de secrets.',
  'provider.sessionForOthers.title':
    'Les identifiants de cet ordinateur ne sont pas envoyés à une adresse personnalisée.',
  'provider.sessionForOthers.remedy':
    'Saisissez une clé pour cette adresse sous Fournisseurs de secrets, ou laissez l’adresse vide pour utiliser celle du fournisseur.',
  'provider.sealed.title': 'Le serveur Vault est scellé et ne répond pas aux requêtes.',
  'provider.sealed.remedy':
    'Descellez le serveur ou demandez à son administrateur de le faire, puis réessayez.',
  'provider.wrongKey.title': 'La valeur lue ne peut pas être une clé.',
  'provider.wrongKey.remedy':
    'Vérifiez que la référence correspond uniquement à la clé. Une clé ne contient ni espace, ni caractère accentué, ni autre caractère non ASCII.',
  'provider.wrongCertificate.title': 'Ce n’est pas un certificat au format PEM.',
  'provider.wrongCertificate.remedy':
    'Choisissez ou collez le certificat entier, de -----BEGIN CERTIFICATE----- à sa dernière ligne.',
  'provider.wrongPrivateKey.title':
    'Ce n’est pas une clé privée au format PEM, ou son fichier ne peut plus être lu.',
  'provider.wrongPrivateKey.remedy':
    'Choisissez ou collez la clé entière. OVHcloud ne l’affiche qu’une seule fois : si elle est perdue, créez un nouveau certificat.',
  'provider.wrongKeyPassphrase.title':
    'La clé privée est chiffrée, et cette phrase secrète ne permet pas de la déchiffrer.',
  'provider.wrongKeyPassphrase.remedy': 'Saisissez la phrase secrète de la clé privée.',
  'provider.otherPrivateKey.title': 'La clé privée ne correspond pas au certificat.',
  'provider.otherPrivateKey.remedy': 'Choisissez les deux fichiers créés ensemble.',
  'provider.certificateExpired.title': 'Le certificat d’accès a expiré.',
  'provider.certificateExpired.remedy':
    'Créez un autre certificat pour le domaine OKMS, et saisissez-le avec sa clé.',
  'provider.certificateNotYetValid.title': 'Le certificat d’accès n’est pas encore valide.',
  'provider.certificateNotYetValid.remedy':
    'Vérifiez la date et l’heure de cet ordinateur, ou attendez que le certificat soit valide.',
  'provider.certificateRefused.title': 'OVHcloud a refusé le certificat d’accès.',
  'provider.certificateRefused.remedy':
    'Vérifiez qu’il figure parmi les certificats d’accès du domaine OKMS, qu’il n’est pas révoqué et que ses identités ont le droit d’y lire les secrets. Sinon, créez-en un autre.',
  'provider.otherDomain.title': 'Le certificat d’accès a été créé pour un autre domaine OKMS.',
  'provider.otherDomain.remedy':
    'Vérifiez l’identifiant du domaine OKMS, ou créez un certificat pour ce domaine.',
  'settingsFile.unreadable.title': 'Ce fichier est illisible.',
  'settingsFile.unreadable.remedy':
    'Vérifiez que vous avez le droit de le lire et qu’il a été créé avec « Exporter les paramètres ».',
  'settingsFile.invalid.title':
    'Ce fichier n’est pas un fichier de paramètres, ou il est endommagé.',
  'settingsFile.invalid.remedy':
    'Choisissez un fichier créé avec « Exporter les paramètres ». Rien n’a changé.',
  'settingsFile.newer.title':
    'Ce fichier a été créé par une version plus récente d’OVHcloud Inventory.',
  'settingsFile.newer.remedy':
    'Installez cette version sur cet ordinateur, puis importez le fichier. Rien n’a changé.',
  'settingsFile.notFound.title': 'Ce fichier n’est plus ouvert.',
  'settingsFile.notFound.remedy': 'Choisissez à nouveau le fichier.',
  'update.noFeed.title': 'Aucun flux de mises à jour n’est défini.',
  'update.noFeed.remedy': 'Saisissez l’adresse du flux dans Paramètres > Mises à jour.',
  'update.invalidFeed.title': 'Cette adresse de flux n’est pas valide.',
  'update.invalidFeed.remedy':
    'Saisissez une adresse qui commence par https:// et ne contient ni nom d’utilisateur, ni paramètres (après « ? »), ni ancre (après « # »).',
  'update.changed.title': 'Le flux de mises à jour propose maintenant une autre version.',
  'update.changed.remedy': 'Recherchez à nouveau les mises à jour. Rien n’a été installé.',
  'update.notVerified.title':
    'Le fichier téléchargé ne correspond pas à la description fournie par le flux et a été supprimé.',
  'update.notVerified.remedy': 'Prévenez l’administrateur du flux. Rien n’a été installé.',
  'update.notInstalled.title': 'La nouvelle version ne peut pas remplacer celle-ci.',
  'update.notInstalled.remedy':
    'Déplacez l’AppImage dans l’un de vos dossiers disposant d’assez d’espace libre, puis recherchez à nouveau les mises à jour.',
  'update.notPossible.title':
    'La mise à jour ne peut pas être téléchargée ou installée maintenant.',
  'update.notPossible.remedy':
    'Recherchez à nouveau les mises à jour. Il se peut que seul le système puisse mettre à jour cette installation.',
  'inventory.notFound.title': 'Cet inventaire est introuvable.',
  'inventory.notFound.remedy': 'Il a peut-être été supprimé. Revenez à la liste des inventaires.',
  'group.notFound.title': 'Aucun inventaire n’est dans ce groupe.',
  'group.notFound.remedy': 'Le groupe a peut-être été renommé. Choisissez-en un autre.',
  'inventory.nameTaken.title': 'Un autre inventaire porte déjà ce nom.',
  'inventory.nameTaken.remedy': 'Choisissez un autre nom.',
  'inventory.otherAccount.title': 'Ces clés appartiennent à un autre compte.',
  'inventory.otherAccount.remedy':
    'Saisissez des clés du compte qui a été découvert, ou remplacez ce compte dans les paramètres de l’inventaire.',
  'exclusion.notFound.title': 'Cette règle d’exclusion n’existe plus.',
  'exclusion.notFound.remedy': 'Elle a été supprimée entre-temps. Votre action n’a eu aucun effet.',
  'exclusion.notUndoable.title': 'Cette action ne peut plus être annulée.',
  'exclusion.notUndoable.remedy':
    'Sélectionnez plutôt les ressources et choisissez Exclure ou Inclure.',
  'resource.notFound.title': 'Cette ressource n’est plus connue.',
  'resource.notFound.remedy':
    'La dernière synchronisation ne l’a plus trouvée. Fermez ses détails et consultez à nouveau la liste.',
  'sync.alreadyRunning.title': 'Une synchronisation de cet inventaire est déjà en cours.',
  'sync.alreadyRunning.remedy': 'Attendez qu’elle se termine, ou annulez-la.',
  'sync.cancelled.title': 'La synchronisation a été annulée.',
  'sync.cancelled.remedy':
    'Relancez la synchronisation pour lire l’état actuel. La synchronisation annulée n’a rien modifié, et les données existantes sont conservées.',
  'storage.unwritable.title': 'Les données n’ont pas pu être enregistrées sur cet ordinateur.',
  'storage.unwritable.remedy':
    'Vérifiez que le dossier de données existe et que vous avez le droit d’y écrire, puis réessayez.',
  'storage.full.title': 'Le disque de cet ordinateur est plein.',
  'storage.full.remedy': 'Libérez de l’espace, puis réessayez.',
  'export.unwritable.title': 'Le fichier ne peut pas être écrit à cet endroit.',
  'export.unwritable.remedy':
    'Choisissez un autre dossier, ou vérifiez que vous avez le droit d’écrire dans celui-ci et que le fichier n’est pas ouvert dans un autre programme.',
  'export.notFound.title': 'OVHcloud Inventory ne sait plus où ce fichier a été enregistré.',
  'export.notFound.remedy': 'Cherchez-le dans le dossier où vous l’aviez enregistré.',
  'export.notOpened.title': 'Le fichier n’a pas pu être ouvert.',
  'export.notOpened.remedy':
    'Affichez-le dans son dossier et ouvrez-le à partir de là. Cet ordinateur n’a peut-être aucun programme pour ce fichier.',
  'report.notDrawn.title': 'Le rapport n’a pas pu être créé à temps.',
  'report.notDrawn.remedy':
    'Fermez les programmes qui ralentissent cet ordinateur, puis réessayez.',
  'demo.notAvailable.title': 'Cette action n’est pas possible avec le compte de démonstration.',
  'demo.notAvailable.remedy':
    'Quittez la démonstration pour utiliser vos propres clés et fichiers.',
  'ipc.invalidRequest.title': 'Une partie de votre saisie n’est pas valide.',
  'ipc.invalidRequest.remedy':
    'Vérifiez les champs. S’ils sont corrects, il s’agit d’une anomalie d’OVHcloud Inventory : signalez-la en indiquant la référence.',
  'ipc.untrustedSender.title':
    'OVHcloud Inventory a refusé une requête qui ne venait pas de sa propre fenêtre.',
  'ipc.untrustedSender.remedy': 'Redémarrez OVHcloud Inventory. Si cela se reproduit, signalez-le.',
  'internal.title': 'Une erreur s’est produite dans OVHcloud Inventory.',
  'internal.remedy':
    'Réessayez. Si cela se reproduit, signalez le problème en indiquant la référence ci-dessous.',
  'link.notFound.title': 'Cette instance ou ce snapshot n’est plus connu.',
  'link.notFound.remedy':
    'La dernière synchronisation n’a plus trouvé le snapshot ou l’instance. Votre action n’a eu aucun effet.',
};
