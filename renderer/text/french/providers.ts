/** Secret providers: their screen, their form, and what they answer. */
export const providers = {
  // --- Screen ---
  'Secret providers': 'Fournisseurs de secrets',
  'Places that keys are read from when a sync needs them. They are never kept here.':
    'Endroits d’où les clés sont lues quand une synchronisation en a besoin. Elles ne sont jamais conservées ici.',
  'No secret provider yet': 'Aucun fournisseur de secrets',
  'Keys can stay in HashiCorp Vault, OVHcloud Secret Manager, AWS, Google Cloud, Scaleway, environment variables or a file, and be read only while a sync runs.':
    'Les clés peuvent rester dans HashiCorp Vault, OVHcloud Secret Manager, AWS, Google Cloud, Scaleway, des variables d’environnement ou un fichier, et n’être lues que pendant une synchronisation.',
  'Add provider': 'Ajouter un fournisseur',
  'The provider “{name}” is saved.': 'Le fournisseur « {name} » est enregistré.',
  'The provider “{name}” is deleted.': 'Le fournisseur « {name} » est supprimé.',
  Name: 'Nom',
  Kind: 'Type',
  Where: 'Emplacement',
  Token: 'Jeton',
  'Sign-in': 'Authentification',
  'Certificate expires on {day}': 'Certificat valable jusqu’au {day}',
  'Certificate expired on {day}': 'Certificat expiré le {day}',
  'Used by': 'Utilisé par',
  Actions: 'Actions',
  Nothing: 'Rien',
  'Edit or test {name}': 'Modifier ou tester {name}',
  'Delete {name}': 'Supprimer {name}',
  'Delete secret provider': 'Supprimer le fournisseur de secrets',
  'Delete provider': 'Supprimer le fournisseur',
  Close: 'Fermer',
  '<b>{name}</b> has keys that these inventories, apps and restore point sources need. Change where their keys come from first:':
    '<b>{name}</b> contient des clés dont ces inventaires, applications et sources de points de restauration ont besoin. Changez d’abord la provenance de leurs clés :',
  'This deletes <b>{name}</b> and its token or key from this computer. Nothing changes at the provider.':
    '<b>{name}</b> et son jeton ou sa clé seront supprimés de cet ordinateur. Rien ne change chez le fournisseur.',
  'This computer': 'Cet ordinateur',
  Stored: 'Enregistré',
  'In memory until the app quits': 'En mémoire jusqu’à la fermeture',
  Locked: 'Verrouillé',
  'Cannot be opened': 'Ne s’ouvre pas',
  'None needed': 'Pas nécessaire',
  'None stored': 'Aucun enregistré',
  'Settings of this computer': 'Configuration de cet ordinateur',

  // --- Kinds ---
  'HashiCorp Vault or OpenBao': 'HashiCorp Vault ou OpenBao',
  'Key-value engines, version 1 or 2, with a token.':
    'Moteurs clé-valeur, version 1 ou 2, avec un jeton.',
  'OVHcloud Secret Manager': 'OVHcloud Secret Manager',
  'Secrets of an OKMS domain, with a personal access token or an access certificate.':
    'Secrets d’un domaine OKMS, avec un jeton d’accès personnel ou un certificat d’accès.',
  'AWS Secrets Manager': 'AWS Secrets Manager',
  'With an access key, or with the AWS settings of this computer.':
    'Avec une clé d’accès, ou avec la configuration AWS de cet ordinateur.',
  'Google Cloud Secret Manager': 'Google Cloud Secret Manager',
  'With a service account key, or with the Google settings of this computer.':
    'Avec une clé de compte de service, ou avec la configuration Google de cet ordinateur.',
  'Scaleway Secret Manager': 'Scaleway Secret Manager',
  'With a secret key.': 'Avec une clé secrète.',
  'Environment variables': 'Variables d’environnement',
  'Variables of the app itself, as it was started.':
    'Variables de l’application elle-même, telle qu’elle a été lancée.',
  'File like ovh.conf': 'Fichier de type ovh.conf',
  'A file on this computer, in the format of OVHcloud’s own clients.':
    'Un fichier sur cet ordinateur, au format des clients d’OVHcloud.',

  // --- Form ---
  'Add a secret provider': 'Ajouter un fournisseur de secrets',
  'Add a secret provider…': 'Ajouter un fournisseur de secrets…',
  'Edit secret provider': 'Modifier le fournisseur de secrets',
  'Save provider': 'Enregistrer le fournisseur',
  'Test provider': 'Tester le fournisseur',
  'Reference to test': 'Référence à tester',
  'Load from a file': 'Charger depuis un fichier',
  Address: 'Adresse',
  'API address': 'Adresse de l’API',
  'Only for a private endpoint; leave empty otherwise.':
    'Seulement pour un point d’accès privé ; à laisser vide sinon.',
  Namespace: 'Namespace',
  'Leave empty if there is none.': 'À laisser vide s’il n’y en a pas.',
  'CA certificate': 'Certificat d’autorité (CA)',
  'In PEM. Leave empty to trust what this computer trusts.':
    'Au format PEM. À laisser vide pour s’en tenir aux autorités reconnues par cet ordinateur.',
  'Region, or its address': 'Région, ou son adresse',
  'Such as eu-west-rbx. Your control panel has it with the OKMS domain.':
    'Par exemple eu-west-rbx. L’espace client l’indique avec le domaine OKMS.',
  'OKMS domain id': 'Identifiant du domaine OKMS',
  'Personal access token': 'Jeton d’accès personnel',
  'Access certificate': 'Certificat d’accès',
  'In PEM: the file that ends in _certificate.pem.':
    'Au format PEM : le fichier dont le nom finit par _certificate.pem.',
  'Private key': 'Clé privée',
  'In PEM: the file that ends in _privatekey.pem, or the key that you made the certificate’s request with.':
    'Au format PEM : le fichier dont le nom finit par _privatekey.pem, ou la clé qui a servi à demander le certificat.',
  'Passphrase of the private key': 'Phrase secrète de la clé privée',
  'Leave empty if the key has none.': 'À laisser vide si la clé n’en a pas.',
  'Use a file': 'Utiliser un fichier',
  'Read from {file}': 'Lue dans {file}',
  'Read from {file}; it needs its passphrase': 'Lue dans {file} ; sa phrase secrète est nécessaire',
  Region: 'Région',
  'Access key id': 'Identifiant de clé d’accès',
  'Leave the keys empty to use the AWS settings of this computer.':
    'Laissez les clés vides pour utiliser la configuration AWS de cet ordinateur.',
  'Project id': 'Identifiant du projet',
  File: 'Fichier',
  'Secret access key': 'Clé d’accès secrète',
  'Session token': 'Jeton de session',
  'Only for temporary access keys.': 'Seulement pour des clés d’accès temporaires.',
  'Service account key': 'Clé de compte de service',
  'The whole JSON file. Leave empty to use the Google settings of this computer.':
    'Le fichier JSON entier. À laisser vide pour utiliser la configuration Google de cet ordinateur.',
  'Secret key': 'Clé secrète',
  '{form}. Example: {example}': '{form}. Exemple : {example}',
  'engine/path#field': 'moteur/chemin#champ',
  'secret/path#field': 'secret/chemin#champ',
  'name#field, or a name for the whole secret': 'nom#champ, ou un nom pour le secret entier',
  'name, or name#field for JSON': 'nom, ou nom#champ pour du JSON',
  'id#field, or an id for the whole secret':
    'identifiant#champ, ou un identifiant pour le secret entier',
  'the name of a variable': 'le nom d’une variable',
  'section#field': 'section#champ',
  'The provider works': 'Le fournisseur fonctionne',
  'The reference leads to a secret. It was read and is not shown.':
    'La référence mène à un secret. Il a été lu et n’est pas affiché.',
  'The provider answers. Give a reference to test that it leads to a secret.':
    'Le fournisseur répond. Indiquez une référence pour vérifier qu’elle mène à un secret.',
  'The token ends {instant}.': 'Le jeton expire le {instant}.',
  'The certificate expires on {instant}.': 'Le certificat expire le {instant}.',
  'Create another one before then.': 'Créez-en un autre d’ici là.',

  // --- What is wrong in the form ---
  'Give this provider a name, to tell it from others.':
    'Donnez un nom à ce fournisseur, pour le distinguer des autres.',
  'This is needed.': 'Ce champ est obligatoire.',
  'Enter an address that starts with https://, without a query.':
    'Saisissez une adresse qui commence par https://, sans paramètres.',
  'Enter the id of the OKMS domain, such as 734b9b45-8b1a-469c-b140-b10bd6540017.':
    'Saisissez l’identifiant du domaine OKMS, par exemple 734b9b45-8b1a-469c-b140-b10bd6540017.',
  'Paste a certificate that begins with -----BEGIN CERTIFICATE-----.':
    'Collez un certificat qui commence par -----BEGIN CERTIFICATE-----.',
  'This has spaces or characters that cannot be part of it.':
    'Cette valeur contient des espaces ou des caractères qui ne peuvent pas en faire partie.',
  'This is not a reference of this kind of provider.':
    'Ce n’est pas une référence de ce type de fournisseur.',

  // --- Keys of an inventory that come from a provider ---
  'The secret provider that a key comes from is no longer here.':
    'Le fournisseur de secrets d’où vient une clé n’existe plus.',
  'Choose another source for the key in the settings.':
    'Choisissez une autre provenance pour la clé dans les paramètres.',
  'The token or key of “{name}” is not stored.':
    'Le jeton ou la clé de « {name} » n’est pas enregistré.',
  'The keys of this inventory are read there. Enter it under Secret providers.':
    'Les clés de cet inventaire y sont lues. Saisissez-le sous Fournisseurs de secrets.',
  'The stored token or key of “{name}” cannot be opened.':
    'Le jeton ou la clé de « {name} » ne s’ouvre pas.',
  'Unlock the key store of this computer, or enter it again under Secret providers.':
    'Déverrouillez le trousseau de cet ordinateur, ou saisissez-le à nouveau sous Fournisseurs de secrets.',

  // --- Failures ---
  'This secret provider is no longer here.': 'Ce fournisseur de secrets n’existe plus.',
  'Choose another one, or enter the key.': 'Choisissez-en un autre, ou saisissez la clé.',
  'Another secret provider has this name.': 'Un autre fournisseur de secrets porte ce nom.',
  'Give this one a name of its own.': 'Donnez-lui un nom qui lui soit propre.',
  'This secret provider is in use by an inventory or an app.':
    'Ce fournisseur de secrets est utilisé par un inventaire ou une application.',
  'Give the keys that come from it another source first, where they are used.':
    'Donnez d’abord une autre provenance aux clés qui en viennent, là où elles sont utilisées.',
  'A stored token or key is used for no other place than the one it was entered for.':
    'Un jeton ou une clé enregistré ne sert qu’à l’endroit pour lequel il a été saisi.',
  'Enter the token or key of the new place.': 'Saisissez le jeton ou la clé du nouvel endroit.',
  'This reference is not in the form that its secret provider uses.':
    'Cette référence n’a pas la forme qu’utilise son fournisseur de secrets.',
  'Compare it with the example beside the field.': 'Comparez-la à l’exemple indiqué près du champ.',
  'The secret provider has nothing at this path.':
    'Le fournisseur de secrets n’a rien à ce chemin.',
  'Check the path or name of the secret, its region, domain or namespace; it may also have been deleted.':
    'Vérifiez le chemin ou le nom du secret, sa région, son domaine ou son namespace ; il a aussi pu être supprimé.',
  'The secret has no such field.': 'Le secret n’a pas ce champ.',
  'Check what stands after the # of the reference; capitals count.':
    'Vérifiez ce qui suit le # de la référence ; les majuscules comptent.',
  'The secret provider does not accept this sign-in.':
    'Le fournisseur de secrets n’accepte pas cette authentification.',
  'The token or key may have expired or been revoked. Enter a new one.':
    'Le jeton ou la clé a pu expirer ou être révoqué. Saisissez-en un nouveau.',
  'The sign-in works, but may not read this secret.':
    'L’authentification fonctionne, mais ne permet pas de lire ce secret.',
  'Ask for the right to read it: in HashiCorp Vault a policy with “read” on its path, at OVHcloud an IAM policy.':
    'Demandez le droit de le lire : dans HashiCorp Vault, une politique avec « read » sur son chemin ; chez OVHcloud, une politique IAM.',
  'There is nothing to sign in with at this secret provider.':
    'Il n’y a rien pour s’authentifier auprès de ce fournisseur de secrets.',
  'Enter its token or key under Secret providers.':
    'Saisissez son jeton ou sa clé sous Fournisseurs de secrets.',
  'The credentials of this computer are not sent to a private address.':
    'Les identifiants de cet ordinateur ne sont pas envoyés à une adresse privée.',
  'Enter a key for this address under Secret providers, or leave the address empty to use the provider’s own.':
    'Saisissez une clé pour cette adresse sous Fournisseurs de secrets, ou laissez l’adresse vide pour utiliser celle du fournisseur.',
  'The Vault server is sealed, so it answers nothing.':
    'Le serveur Vault est scellé : il ne répond à rien.',
  'Unseal it, or ask who runs it to, then try again.':
    'Descellez-le, ou demandez-le à qui l’administre, puis réessayez.',
  'Wait a minute, then try again.': 'Attendez une minute, puis réessayez.',
  'Try again in a few minutes. If it lasts, ask who runs it.':
    'Réessayez dans quelques minutes. Si cela dure, adressez-vous à qui l’administre.',
  'Check its address and the network, proxy or VPN that leads to it, then try again.':
    'Vérifiez son adresse et le réseau, le proxy ou le VPN qui y mène, puis réessayez.',
  'Check the address. Where an authority of your own signs it, add its certificate to the provider, or in Settings under Network. Nothing that signs in was sent.':
    'Vérifiez l’adresse. Si une autorité interne le signe, ajoutez son certificat au fournisseur, ou dans les paramètres, sous Réseau. Rien de ce qui authentifie n’a été envoyé.',
  'Check the address and the kind of provider, that the secret is text, and that no proxy or sign-in page answers in its place.':
    'Vérifiez l’adresse et le type de fournisseur, que le secret est du texte, et qu’aucun proxy ni page de connexion ne répond à sa place.',
  'What was read there cannot be a key of OVHcloud.':
    'Ce qui y a été lu ne peut pas être une clé d’OVHcloud.',
  'Check that the reference leads to the key alone: it has no spaces, and no characters but plain ones.':
    'Vérifiez que la référence mène à la clé seule : elle n’a ni espaces ni caractères spéciaux.',
  'This is no certificate in PEM format.': 'Ce n’est pas un certificat au format PEM.',
  'Choose or paste the whole certificate, from -----BEGIN CERTIFICATE----- to its last line.':
    'Choisissez ou collez le certificat entier, de -----BEGIN CERTIFICATE----- à sa dernière ligne.',
  'This is no private key in PEM format, or its file can no longer be read.':
    'Ce n’est pas une clé privée au format PEM, ou son fichier ne peut plus être lu.',
  'Choose or paste the whole key. OVHcloud shows it once only: a lost one needs a new certificate.':
    'Choisissez ou collez la clé entière. OVHcloud ne la montre qu’une seule fois : si elle est perdue, créez un autre certificat.',
  'The private key is encrypted, and this passphrase does not open it.':
    'La clé privée est chiffrée, et cette phrase secrète ne l’ouvre pas.',
  'Enter the passphrase of the key.': 'Saisissez la phrase secrète de la clé.',
  'The private key does not belong to the certificate.':
    'La clé privée ne correspond pas au certificat.',
  'Choose the two files that were created together.':
    'Choisissez les deux fichiers créés ensemble.',
  'The access certificate has expired.': 'Le certificat d’accès a expiré.',
  'The access certificate expired on {instant}.': 'Le certificat d’accès a expiré le {instant}.',
  'Create another one for the OKMS domain, and enter it with its key.':
    'Créez-en un autre pour le domaine OKMS, et saisissez-le avec sa clé.',
  'The access certificate is not valid yet.': 'Le certificat d’accès n’est pas encore valable.',
  'The access certificate is not valid before {instant}.':
    'Le certificat d’accès n’est pas valable avant le {instant}.',
  'Check the date and time of this computer, or wait until then.':
    'Vérifiez la date et l’heure de cet ordinateur, ou attendez cette date.',
  'OVHcloud does not accept this access certificate.':
    'OVHcloud n’accepte pas ce certificat d’accès.',
  'Check that it is listed under the access certificates of the OKMS domain and not revoked, and that its identities may read secrets there; else create another one.':
    'Vérifiez qu’il figure parmi les certificats d’accès du domaine OKMS, qu’il n’est pas révoqué et que ses identités ont le droit d’y lire les secrets ; sinon, créez-en un autre.',
  'The access certificate was created for another OKMS domain.':
    'Le certificat d’accès a été créé pour un autre domaine OKMS.',
  'Check the id of the OKMS domain, or create a certificate for this one.':
    'Vérifiez l’identifiant du domaine OKMS, ou créez un certificat pour celui-ci.',
} as const;
