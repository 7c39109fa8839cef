/** Tests of the connections of apps. */
export const connection = {
  'Test connection': 'Tester la connexion',
  'Save and test': 'Enregistrer et tester',
  'Test again': 'Tester à nouveau',
  'Cancel test': 'Annuler le test',
  'Testing…': 'Test en cours…',
  'Cancelling…': 'Annulation…',
  'The test failed': 'Le test a échoué',
  'Reachable; the credentials were not tried': 'Joignable ; les identifiants n’ont pas été essayés',
  'The bucket answers these keys': 'Le bucket répond à ces clés',
  'plakar can use it': 'plakar peut l’utiliser',
  'Signed request': 'Requête signée',
  'plakar ping': 'Ping de plakar',
  'Reachable only': 'Seulement joignable',
  'Credentials not tried': 'Identifiants non essayés',
  Tried: 'Essayé',
  Seen: 'Constaté',
  When: 'Quand',
  'Not by plakar': 'Sans plakar',
  'A signed request (HEAD) for the bucket. Reading and writing its objects was not tried.':
    'Une requête signée (HEAD) sur le bucket. La lecture et l’écriture de ses objets n’ont pas été essayées.',
  'plakar’s own ping, with the credentials of the app. No backup or restore was tried.':
    'Le ping de plakar lui-même, avec les identifiants de l’application. Aucune sauvegarde ni restauration n’a été essayée.',
  'Only whether the right kind of server answers at its address. No sign-in was tried.':
    'Seulement si un serveur du bon type répond à cette adresse. Aucune authentification n’a été tentée.',
  'An SSH server. Whether it offers SFTP was not tried.':
    'Un serveur SSH. La présence de SFTP n’a pas été vérifiée.',
  'A PostgreSQL server, without encryption.': 'Un serveur PostgreSQL, sans chiffrement.',
  'A PostgreSQL server, over an encrypted connection.':
    'Un serveur PostgreSQL, par une connexion chiffrée.',
  'A MySQL or MariaDB server, without encryption.':
    'Un serveur MySQL ou MariaDB, sans chiffrement.',
  'A MySQL or MariaDB server, over an encrypted connection.':
    'Un serveur MySQL ou MariaDB, par une connexion chiffrée.',
  'It was not found on the PATH of this computer.':
    'Il n’a pas été trouvé dans le PATH de cet ordinateur.',
  'It has no integration for this yet. Install it with “plakar pkg add”, then test again.':
    'Il n’a pas encore d’intégration pour cela. Installez-la avec « plakar pkg add », puis testez à nouveau.',
  'This version of it does not know the ping. Update it, then test again.':
    'Cette version ne connaît pas le ping. Mettez-le à jour, puis testez à nouveau.',
  'A signed request asks whether these keys may see the bucket. It reads no object, and writes nothing.':
    'Une requête signée demande si ces clés peuvent voir le bucket. Elle ne lit aucun objet et n’écrit rien.',
  'Where plakar is installed on this computer, it tries to connect with these credentials. Where it is not, the test is only whether the server answers. Nothing is backed up or restored.':
    'Si plakar est installé sur cet ordinateur, il essaie de se connecter avec ces identifiants. Sinon, le test vérifie seulement que le serveur répond. Rien n’est sauvegardé ni restauré.',
  'The app was changed while it was tested. This is of the app as it was, and not kept.':
    'L’application a été modifiée pendant le test. Ce résultat concerne l’application telle qu’elle était et n’est pas conservé.',
  'This is what was found then. Test again to know how it is now.':
    'C’est ce qui a été constaté à ce moment-là. Testez à nouveau pour savoir ce qu’il en est maintenant.',

  // --- Failures ---
  'This location does not lead to the bucket.': 'Cet emplacement ne mène pas au bucket.',
  'Check the host, its region and the name of the bucket in the location.':
    'Vérifiez l’hôte, sa région et le nom du bucket dans l’emplacement.',
  'No host of this name is known.': 'Aucun hôte de ce nom n’est connu.',
  'Check the host in the location. Some names are known in a VPN or a private network only.':
    'Vérifiez l’hôte dans l’emplacement. Certains noms ne sont connus que dans un VPN ou un réseau privé.',
  'The host is there, but refuses connections on this port.':
    'L’hôte est là, mais refuse les connexions sur ce port.',
  'Check the port, and that the service runs and accepts connections from this computer.':
    'Vérifiez le port, et que le service fonctionne et accepte les connexions de cet ordinateur.',
  'Check the network, VPN or proxy that leads to it, and which addresses may connect to it.':
    'Vérifiez le réseau, le VPN ou le proxy qui y mène, et les adresses autorisées à s’y connecter.',
  'Check the host and the port, and that no firewall drops connections from this computer. OVHcloud’s databases answer allowed addresses only.':
    'Vérifiez l’hôte et le port, et qu’aucun pare-feu ne bloque les connexions de cet ordinateur. Les bases d’OVHcloud ne répondent qu’aux adresses autorisées.',
  'The server offers no encrypted connection here.':
    'Le serveur n’offre pas de connexion chiffrée ici.',
  'Check the port. Do without encryption only in a network that you trust.':
    'Vérifiez le port. Ne renoncez au chiffrement que dans un réseau de confiance.',
  'Check the host. Where an authority of your own signs it, add its certificate to the app or to the system.':
    'Vérifiez l’hôte. Si une autorité de votre organisation le signe, ajoutez son certificat à l’application ou au système.',
  'The server refuses these credentials.': 'Le serveur refuse ces identifiants.',
  'Check the user name and the keys or password of the app; they may have been changed or revoked.':
    'Vérifiez le nom d’utilisateur et les clés ou le mot de passe de l’application ; ils ont pu être changés ou révoqués.',
  'The server does not permit this access.': 'Le serveur n’autorise pas cet accès.',
  'Ask for the right to it, and check that connections from this computer are allowed.':
    'Demandez ce droit, et vérifiez que les connexions de cet ordinateur sont autorisées.',
  'The keys are refused, or may not see this bucket.':
    'Les clés sont refusées, ou n’ont pas accès à ce bucket.',
  'S3 does not say which. Check both keys, and that their user has a right to the bucket.':
    'S3 ne dit pas lequel des deux. Vérifiez les deux clés, et que leur utilisateur a un droit sur le bucket.',
  'The clock of this computer is too far from the one of the server.':
    'L’horloge de cet ordinateur est trop éloignée de celle du serveur.',
  'Set the date and time of this computer to automatic, then test again.':
    'Réglez la date et l’heure de cet ordinateur sur automatique, puis testez à nouveau.',
  'There is no bucket of this name here.': 'Il n’y a pas de bucket de ce nom ici.',
  'Check the bucket and the region in the location; it may also have been deleted.':
    'Vérifiez le bucket et la région dans l’emplacement ; il a aussi pu être supprimé.',
  'A file or folder that the app names does not exist.':
    'Un fichier ou dossier nommé par l’application n’existe pas.',
  'Check the path in the location, and the files of this computer that the app names.':
    'Vérifiez le chemin dans l’emplacement, et les fichiers de cet ordinateur que l’application nomme.',
  'The host key of the server is unknown to this computer, or has changed.':
    'La clé d’hôte du serveur est inconnue de cet ordinateur, ou a changé.',
  'Connect to it once with ssh, compare the key with the one of the server and accept it, then test again.':
    'Connectez-vous une fois avec ssh, comparez la clé à celle du serveur et acceptez-la, puis testez à nouveau.',
  'A program that plakar needs for this is missing.':
    'Il manque un programme dont plakar a besoin pour cela.',
  'Install ssh, or the client programs of the database, on this computer; or name their folder in the app.':
    'Installez ssh, ou les programmes clients de la base, sur cet ordinateur ; ou indiquez leur dossier dans l’application.',
  'The app cannot be used by plakar.': 'Cette application ne peut pas être utilisée par plakar.',
  'To read plakar’s own words, run its “ping” in a terminal: they may hold secrets, so they are not shown here.':
    'Pour lire le message de plakar, exécutez son « ping » dans un terminal : il peut contenir des secrets et n’est donc pas affiché ici.',
  'Nothing was tested: plakar was not started.': 'Rien n’a été testé : plakar n’a pas été démarré.',
  'Test again, and agree when asked if the files and programs in the question are yours.':
    'Testez à nouveau, et acceptez la question si les fichiers et programmes cités sont les vôtres.',
  'The test was cancelled.': 'Le test a été annulé.',
  'What was known before stays.': 'Ce qui était connu avant est conservé.',
} as const;
