/** What went wrong, and what to do about it; failures of keys and of secret providers are with these. */
export const errors = {
  // --- Drawing ---
  '{key}: {words}': '{key} : {words}',
  'The keys lack the right {rule}.': 'Il manque aux clés le droit {rule}.',
  'Create keys with {rule} as well, and enter them in the inventory settings. A service account gets it by an IAM policy.':
    'Créez des clés qui ont aussi {rule}, et saisissez-les dans les paramètres de l’inventaire. Un compte de service l’obtient par une politique IAM.',
  'Try again': 'Réessayer',
  'reference {reference}': 'référence {reference}',
  'Copy the technical reference': 'Copier la référence technique',

  // --- OVHcloud ---
  'OVHcloud does not know this application key.':
    'OVHcloud ne connaît pas cette clé d’application.',
  'Check that it is copied whole, and that the endpoint is the one where you created it: a key of one region is unknown to the others.':
    'Vérifiez qu’elle est copiée en entier, et que le point d’accès est celui où vous l’avez créée : une clé d’une région est inconnue des autres.',
  'The application secret does not match this application key.':
    'Le secret d’application ne correspond pas à cette clé d’application.',
  'Copy the secret again from the page where you created the keys; it is shown only once.':
    'Copiez à nouveau le secret depuis la page où vous avez créé les clés ; il n’est affiché qu’une fois.',
  'OVHcloud does not know this consumer key for this application.':
    'OVHcloud ne connaît pas cette consumer key pour cette application.',
  'Check that it is copied whole and belongs to this application key. If it was revoked, create new keys.':
    'Vérifiez qu’elle est copiée en entier et qu’elle va avec cette clé d’application. Si elle a été révoquée, créez de nouvelles clés.',
  'OVHcloud does not accept this client id with this client secret.':
    'OVHcloud n’accepte pas cet identifiant client avec ce secret client.',
  'Check that both are copied whole, and that the endpoint is the one where the service account was created.':
    'Vérifiez que les deux sont copiés en entier, et que le point d’accès est celui où le compte de service a été créé.',
  'This consumer key is not valid: it has expired, or was never confirmed.':
    'Cette consumer key n’est pas valide : elle a expiré, ou n’a jamais été confirmée.',
  'Create new keys on OVHcloud, sign in there to confirm them, and enter them here.':
    'Créez de nouvelles clés chez OVHcloud, connectez-vous-y pour les confirmer, et saisissez-les ici.',
  'The keys lack a right that this needs.': 'Il manque aux clés un droit nécessaire ici.',
  'Create keys with this right as well, and enter them in the inventory settings. A service account gets it by an IAM policy.':
    'Créez des clés qui ont aussi ce droit, et saisissez-les dans les paramètres de l’inventaire. Un compte de service l’obtient par une politique IAM.',
  'These keys do not accept calls from the address of this network.':
    'Ces clés n’acceptent pas d’appels depuis l’adresse de ce réseau.',
  'Connect from an allowed network, or create keys on OVHcloud without a restriction of addresses.':
    'Connectez-vous depuis un réseau autorisé, ou créez chez OVHcloud des clés sans restriction d’adresses.',
  'OVHcloud did not recognise who makes this call.':
    'OVHcloud n’a pas reconnu l’auteur de cet appel.',
  'Check the keys. If they are right, a proxy on the way may remove the headers that carry them.':
    'Vérifiez les clés. Si elles sont bonnes, un proxy intermédiaire supprime peut-être les en-têtes qui les portent.',
  'The clock of this computer is too far from the one of OVHcloud.':
    'L’horloge de cet ordinateur est trop éloignée de celle d’OVHcloud.',
  'Set the date and time of this computer to automatic, then try again.':
    'Réglez la date et l’heure de cet ordinateur en automatique, puis réessayez.',
  'OVHcloud has nothing at this address.': 'OVHcloud n’a rien à cette adresse.',
  'Check the endpoint or base URL. If it is about a project or resource, it may have been deleted; sync again.':
    'Vérifiez le point d’accès ou l’URL de base. S’il s’agit d’un projet ou d’une ressource, il a pu être supprimé ; synchronisez à nouveau.',
  'This endpoint of OVHcloud does not offer this.':
    'Ce point d’accès d’OVHcloud ne propose pas ce service.',
  'Check the endpoint or base URL: not every product is available on each of them.':
    'Vérifiez le point d’accès ou l’URL de base : tous les produits ne sont pas disponibles sur chacun d’eux.',
  'OVHcloud does not offer this in this region.':
    'OVHcloud ne propose pas ce service dans cette région.',
  'Nothing to do: other regions are not affected.':
    'Rien à faire : les autres régions ne sont pas concernées.',
  'This project has expired at OVHcloud, so its resources cannot be read.':
    'Ce projet a expiré chez OVHcloud : ses ressources ne peuvent pas être lues.',
  'Pay or renew the project in the OVHcloud Control Panel, then sync again. OVHcloud deletes what an expired project holds after some time.':
    'Réglez ou renouvelez le projet dans l’espace client OVHcloud, puis synchronisez à nouveau. OVHcloud supprime après un certain temps ce que contient un projet expiré.',
  'OVHcloud no longer offers a list that it offered before.':
    'OVHcloud ne propose plus une liste qu’il proposait auparavant.',
  'What was known stays, marked with its date. Check in the OVHcloud Control Panel whether it still exists, and quote the reference to the OVHcloud support.':
    'Ce qui était connu reste affiché, avec sa date. Vérifiez dans l’espace client OVHcloud si cela existe encore, et indiquez la référence au support d’OVHcloud.',
  'OVHcloud refuses this request.': 'OVHcloud refuse cette requête.',
  'Read the words of OVHcloud below. If they do not help, quote the reference to its support.':
    'Lisez le message d’OVHcloud ci-dessous. S’il ne suffit pas, indiquez la référence à son support.',
  'Try again in a few minutes. If it lasts, look at the OVHcloud status page, or quote the reference to its support.':
    'Réessayez dans quelques minutes. Si cela dure, consultez la page d’état d’OVHcloud, ou indiquez la référence à son support.',
  'Check the connection of this computer, then try again.':
    'Vérifiez la connexion de cet ordinateur, puis réessayez.',
  'Check the network, the proxy and the address of the endpoint, then try again. What was found before stays readable.':
    'Vérifiez le réseau, le proxy et l’adresse du point d’accès, puis réessayez. Ce qui a été trouvé auparavant reste consultable.',
  'OVHcloud reports that this region is down or in maintenance.':
    'OVHcloud signale que cette région est en panne ou en maintenance.',
  'Sync again when the region is back. What was known of it stays.':
    'Synchronisez à nouveau quand la région sera rétablie. Ce qui en était connu est conservé.',
  'OVHcloud has suspended this project, so its resources cannot be read.':
    'OVHcloud a suspendu ce projet : ses ressources ne peuvent pas être lues.',
  'Reactivate the project in the OVHcloud Control Panel (often an unpaid bill), then sync again.':
    'Réactivez le projet dans l’espace client OVHcloud (souvent une facture impayée), puis synchronisez à nouveau.',
  'OVHcloud is deleting this project, so its resources are not read any more.':
    'OVHcloud est en train de supprimer ce projet : ses ressources ne sont plus lues.',
  'Nothing to do: they leave the inventory once the project is gone.':
    'Rien à faire : elles quitteront l’inventaire une fois le projet disparu.',

  // --- Inventories, rules, resources ---
  'This inventory is no longer here.': 'Cet inventaire n’existe plus.',
  'It may have been deleted. Go back to the list of inventories.':
    'Il a pu être supprimé. Revenez à la liste des inventaires.',
  'Another inventory has this name.': 'Un autre inventaire porte ce nom.',
  'Choose a name that tells them apart.': 'Choisissez un nom qui les distingue.',
  'These keys belong to another account.': 'Ces clés appartiennent à un autre compte.',
  'Enter keys of the account that was discovered, or replace it in the inventory settings.':
    'Saisissez des clés du compte qui a été découvert, ou remplacez celui-ci dans les paramètres de l’inventaire.',
  'This rule is no longer there.': 'Cette règle n’existe plus.',
  'It was deleted in the meantime. Nothing has changed.':
    'Elle a été supprimée entre-temps. Rien n’a changé.',
  'This can no longer be undone.': 'Cette action ne peut plus être annulée.',
  'Select the resources and choose Exclude or Include instead.':
    'Sélectionnez plutôt les ressources et choisissez Exclure ou Inclure.',
  'This resource is no longer known.': 'Cette ressource n’est plus connue.',
  'It was gone at the last sync. Close it, and look at the list again.':
    'Elle avait disparu à la dernière synchronisation. Refermez-la et regardez à nouveau la liste.',
  'A sync of this inventory is already running.':
    'Une synchronisation de cet inventaire est déjà en cours.',
  'Wait until it ends, or cancel it.': 'Attendez qu’elle se termine, ou interrompez-la.',
  'The sync was cancelled.': 'La synchronisation a été interrompue.',
  'Sync again to read what is missing. What was known stays.':
    'Synchronisez à nouveau pour lire ce qui manque. Ce qui était connu est conservé.',

  // --- plakar ---
  'This restore point source is no longer here.':
    'Cette source de points de restauration n’existe plus.',
  'Go back to the settings.': 'Revenez aux paramètres.',
  'This store is already read.': 'Ce dépôt est déjà lu.',
  'Choose another store, or refresh the one that is there.':
    'Choisissez un autre dépôt, ou actualisez celui qui est là.',
  'No plakar was found on this computer.': 'Aucun plakar trouvé sur cet ordinateur.',
  'Install plakar so that its program is on the PATH, start the app again, and refresh.':
    'Installez plakar de sorte que son programme soit dans le PATH, redémarrez l’application, puis actualisez.',
  'The store cannot be opened by plakar.': 'Le dépôt ne peut pas être ouvert par plakar.',
  'Check with “plakar store show” that it is there, and that its address can be reached from here.':
    'Vérifiez avec « plakar store show » qu’il existe, et que son adresse est joignable d’ici.',
  'The passphrase does not open the store.': 'La phrase secrète n’ouvre pas le dépôt.',
  'Enter the passphrase of this store, or add it to the configuration of plakar.':
    'Saisissez la phrase secrète de ce dépôt, ou ajoutez-la à la configuration de plakar.',
  'This version of plakar and the store or the app do not understand each other.':
    'Cette version de plakar et le dépôt ou l’application ne se comprennent pas.',
  'Update plakar, then try again.': 'Mettez plakar à jour, puis réessayez.',
  'An integration that this store needs is not installed in plakar.':
    'Une intégration nécessaire à ce dépôt n’est pas installée dans plakar.',
  'Install it with “plakar pkg add”, for example “plakar pkg add s3”, then try again.':
    'Installez-la avec « plakar pkg add », par exemple « plakar pkg add s3 », puis réessayez.',
  'The configuration of plakar lacks one of its three files, so plakar was not started.':
    'Il manque un des trois fichiers à la configuration de plakar : plakar n’a donc pas été lancé.',
  'With one missing, plakar would write the files of its sources, destinations and stores anew and lose what they hold. Keep a copy of the folder, add the missing file (with an empty list in it), then try again.':
    'S’il en manque un, plakar réécrirait les fichiers de ses sources, destinations et dépôts et perdrait leur contenu. Gardez une copie du dossier, ajoutez le fichier manquant (contenant une liste vide), puis réessayez.',
  'Reading the store with plakar took too long.':
    'La lecture du dépôt par plakar a pris trop de temps.',
  'Check that the store can be reached, then try again.':
    'Vérifiez que le dépôt est joignable, puis réessayez.',
  'The store could not be read by plakar.': 'Le dépôt n’a pas pu être lu par plakar.',
  'Run “plakar ls” on this store in a terminal to see why, then try again.':
    'Lancez « plakar ls » sur ce dépôt dans un terminal pour savoir pourquoi, puis réessayez.',

  // --- Files of this computer, and the app itself ---
  'What was found could not be saved on this computer.':
    'Ce qui a été trouvé n’a pas pu être enregistré sur cet ordinateur.',
  'Check that the data folder exists and that you may write to it, then try again.':
    'Vérifiez que le dossier de données existe et que vous pouvez y écrire, puis réessayez.',
  'The disk of this computer is full.': 'Le disque de cet ordinateur est plein.',
  'Free some space, then try again.': 'Libérez de l’espace, puis réessayez.',
  'The file cannot be written there.': 'Le fichier ne peut pas être écrit à cet endroit.',
  'Choose another folder, or check that you may write to this one and that the file is not open in another program.':
    'Choisissez un autre dossier, ou vérifiez que vous pouvez écrire dans celui-ci et que le fichier n’est pas ouvert dans un autre programme.',
  'This file was not written since the app was started.':
    'Ce fichier n’a pas été écrit depuis le démarrage de l’application.',
  'Look for it where you saved it.': 'Cherchez-le là où vous l’avez enregistré.',
  'The report could not be drawn in time.': 'Le rapport n’a pas pu être établi à temps.',
  'Close what keeps this computer busy, then try again.':
    'Fermez ce qui occupe cet ordinateur, puis réessayez.',
  'Something entered here has a form that the app does not accept.':
    'Une valeur saisie ici a une forme que l’application n’accepte pas.',
  'Check the fields. If they are right, this is a fault of the app: report the reference.':
    'Vérifiez les champs. S’ils sont corrects, c’est un défaut de l’application : signalez la référence.',
  'The app refused a request that did not come from its own window.':
    'L’application a refusé une requête qui ne venait pas de sa propre fenêtre.',
  'Close the app and open it again. If it comes back, report it.':
    'Fermez l’application et rouvrez-la. Si cela se reproduit, signalez-le.',
  'Something in the app does not work as it must.':
    'Quelque chose ne fonctionne pas comme prévu dans l’application.',
  'Try again. If it comes back, report the reference below.':
    'Réessayez. Si cela se reproduit, signalez la référence ci-dessous.',
  'A file cannot be read.': 'Un fichier ne peut pas être lu.',
  'A file of “{name}” cannot be read.': 'Un fichier de « {name} » ne peut pas être lu.',
  'Check who may read it, then start the app again. Until then nothing is written over it.':
    'Vérifiez qui peut le lire, puis redémarrez l’application. D’ici là, rien n’est écrit par-dessus.',
  'A damaged file was set aside.': 'Un fichier endommagé a été mis de côté.',
  'A damaged file of “{name}” was set aside.':
    'Un fichier endommagé de « {name} » a été mis de côté.',
  'It could not be read back. Nothing was deleted; sync this inventory to discover its resources again.':
    'Il n’a pas pu être relu. Rien n’a été supprimé ; synchronisez cet inventaire pour découvrir à nouveau ses ressources.',
  'It could not be read back. Nothing was deleted; what it held can be entered again.':
    'Il n’a pas pu être relu. Rien n’a été supprimé ; ce qu’il contenait peut être saisi à nouveau.',

  // --- What the keys may not read ---
  'not permitted': 'non autorisé',
  'not permitted in {count, plural, one {# project} other {# projects}}':
    'non autorisé dans {count, plural, one {# projet} other {# projets}}',
  '{server} cannot be reached from here.': '{server} est injoignable depuis cet ordinateur.',
  '{server} did not answer in time.': '{server} n’a pas répondu à temps.',
  '{server} has a certificate that this computer does not trust.':
    '{server} présente un certificat auquel cet ordinateur ne fait pas confiance.',
  '{server} asks for fewer requests at a time.': '{server} demande moins de requêtes à la fois.',
  '{server} could not answer because of a fault on its side.':
    '{server} n’a pas pu répondre, en raison d’une panne de son côté.',
  '{server} does not answer as expected.': '{server} ne répond pas comme attendu.',
  OVHcloud: 'OVHcloud',
  'The secret provider': 'Le fournisseur de secrets',
  'Control Plane': 'Control Plane',
  'The update feed': 'Le flux de mises à jour',
  'The server': 'Le serveur',
  'Check its address. If your company inspects traffic or signs certificates itself, choose the file of its authority in Settings, under Network. Nothing that signs in was sent.':
    'Vérifiez son adresse. Si votre entreprise inspecte le trafic ou signe elle-même des certificats, choisissez le fichier de son autorité dans Paramètres, sous Réseau. Rien de ce qui authentifie n’a été envoyé.',
  'Check its address, and that no proxy or sign-in page answers in its place.':
    'Vérifiez son adresse, et qu’aucun proxy ni page de connexion ne répond à sa place.',
} as const;
