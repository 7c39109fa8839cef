/** The dialogs of an inventory: its fields, its keys, and what OVHcloud answers to them. */
export const inventoryForm = {
  // --- Dialogs ---
  'Add a new OVHcloud inventory': 'Ajouter un inventaire OVHcloud',
  'Add inventory': 'Ajouter un inventaire',
  'Inventory settings': 'Paramètres de l’inventaire',
  'Save changes': 'Enregistrer les modifications',
  'The settings of “{name}” are saved.': 'Les paramètres de « {name} » sont enregistrés.',
  'Test connection': 'Tester la connexion',
  'Save without checking': 'Enregistrer sans vérifier',
  'The keys can be saved without checking them: the next sync asks OVHcloud before it reads anything.':
    'Les clés peuvent être enregistrées sans vérification : la prochaine synchronisation interrogera OVHcloud avant toute lecture.',
  'Discard what you typed?': 'Abandonner votre saisie ?',
  'Keep editing': 'Continuer la saisie',
  Discard: 'Abandonner',
  Cancel: 'Annuler',
  Replace: 'Remplacer',
  'Replace what was discovered?': 'Remplacer ce qui a été découvert ?',
  'Another endpoint has other accounts.': 'Un autre point d’accès a d’autres comptes.',
  'These keys belong to {account}.': 'Ces clés appartiennent à {account}.',
  'What was discovered of the present account ({count, plural, one {# resource} other {# resources}}) will be removed, and the next sync reads the other account.':
    'Ce qui a été découvert du compte actuel ({count, plural, one {# ressource} other {# ressources}}) sera retiré, et la prochaine synchronisation lira l’autre compte.',
  'What was discovered of {account} ({count, plural, one {# resource} other {# resources}}) will be removed, and the next sync reads the other account.':
    'Ce qui a été découvert de {account} ({count, plural, one {# ressource} other {# ressources}}) sera retiré, et la prochaine synchronisation lira l’autre compte.',

  // --- Fields ---
  Name: 'Nom',
  'Display name to distinguish this inventory from others.':
    'Nom affiché, pour distinguer cet inventaire des autres.',
  Endpoint: 'Point d’accès',
  Custom: 'Personnalisé',
  'Base URL': 'URL de base',
  'Sign in with': 'S’authentifier avec',
  'Application keys': 'Clés d’application',
  'Service account (OAuth2)': 'Compte de service (OAuth2)',
  'Application key': 'Clé d’application',
  'Application secret': 'Secret d’application',
  'Consumer key': 'Consumer key',
  'Client ID': 'Identifiant client',
  'Client secret': 'Secret client',
  'Show while pressed': 'Afficher tant que le bouton est enfoncé',
  'Stored, leave empty to keep': 'Enregistré, laisser vide pour conserver',
  'Stored keys are sent to no other endpoint, so all of them are needed anew.':
    'Les clés enregistrées ne sont envoyées à aucun autre point d’accès : toutes sont donc à saisir à nouveau.',
  'What was discovered of the present account ({count, plural, one {# resource} other {# resources}}) will be replaced.':
    'Ce qui a été découvert du compte actuel ({count, plural, one {# ressource} other {# ressources}}) sera remplacé.',

  // --- Keys from a provider, or from elsewhere ---
  'Use secret provider <hidden>for the {key}</hidden>':
    'Utiliser un fournisseur de secrets <hidden>pour : {key}</hidden>',
  'Enter directly <hidden>for the {key}</hidden>':
    'Saisir directement <hidden>pour : {key}</hidden>',
  Provider: 'Fournisseur',
  'Choose a provider': 'Choisir un fournisseur',
  Reference: 'Référence',
  'No secret provider is set up yet.': 'Aucun fournisseur de secrets n’est configuré.',
  'Confirmed in the browser': 'Confirmée dans le navigateur',
  'Clear <hidden>the {key}</hidden>': 'Effacer<hidden> : {key}</hidden>',
  'From {path}': 'De {path}',
  'From the variable {variable}': 'De la variable {variable}',

  // --- Getting keys ---
  'Getting keys': 'Obtenir des clés',
  'Keys for': 'Clés pour',
  'This app, with the least rights': 'Cette application, avec le minimum de droits',
  'This app and Plakar Control Plane': 'Cette application et Plakar Control Plane',
  'Keys that may read': 'Clés autorisées à lire',
  'In these projects only': 'Dans ces projets uniquement',
  'Ids of the projects': 'Identifiants des projets',
  '32 characters each, as in the address of the project’s page at OVHcloud.':
    '32 caractères chacun, comme dans l’adresse de la page du projet chez OVHcloud.',
  'The list of projects stays readable: these keys tell that the other projects exist, but not what they hold. That is shown as not permitted, and every sync says so.':
    'La liste des projets reste lisible : ces clés révèlent l’existence des autres projets, mais pas leur contenu. Celui-ci est affiché comme non autorisé, et chaque synchronisation le signale.',
  'Create keys on OVHcloud': 'Créer des clés chez OVHcloud',
  'Connect in the browser': 'Se connecter dans le navigateur',
  'Open the page again': 'Rouvrir la page',
  'Cancel <hidden>connecting</hidden>': 'Annuler <hidden>la connexion</hidden>',
  'Confirm in your browser…': 'Confirmez dans votre navigateur…',
  'Confirmed in the browser: the consumer key is filled in.':
    'Confirmé dans le navigateur : la consumer key est remplie.',
  'OVHcloud says that this was refused, or has expired. Connect again to ask anew.':
    'OVHcloud indique que la demande a été refusée, ou a expiré. Connectez-vous à nouveau pour en faire une autre.',
  'It was not confirmed in time. Connect again to get a new page.':
    'La demande n’a pas été confirmée à temps. Connectez-vous à nouveau pour obtenir une nouvelle page.',
  'OVHcloud does not accept this application any more, or not from this network. Check the application key and secret, then connect again.':
    'OVHcloud n’accepte plus cette application, ou pas depuis ce réseau. Vérifiez la clé et le secret d’application, puis connectez-vous à nouveau.',
  'If you have confirmed already, the application secret may be wrong.':
    'Si vous avez déjà confirmé, le secret d’application est peut-être erroné.',
  'Create one in OVHcloud’s API console with {call}, flow {flow}. What it may read comes from IAM policies, not from rules of a key.':
    'Créez-en un dans la console API d’OVHcloud avec {call}, flow {flow}. Ce qu’il peut lire dépend de politiques IAM, et non des règles d’une clé.',
  '{count, plural, one {# rule} other {# rules}}':
    '{count, plural, one {# règle} other {# règles}}',
  'The * covers everything below every project, at any depth; to read only, never to change.':
    'L’astérisque (*) couvre tout ce qui se trouve sous chaque projet, à tout niveau ; en lecture seule, jamais en modification.',
  'To read only, never to change. Where OVHcloud lists projects by id only, these do not tell their names.':
    'En lecture seule, jamais en modification. Là où OVHcloud liste les projets par identifiant seul, ces règles n’en donnent pas le nom.',
  'To read only, never to change.': 'En lecture seule, jamais en modification.',
  'What Control Plane asks for: opens everything below every project and the account’s details (name, address, contacts), to read only. Control Plane cannot be narrowed to kinds or projects.':
    'Ce que Control Plane demande : donne accès à tout ce qui se trouve sous chaque projet et aux informations du compte (nom, adresse, contacts), en lecture seule. Control Plane ne peut pas être limité à certains types ou projets.',
  'OVHcloud’s page to create keys cannot be filled in with so many rules. Connect in the browser, or choose fewer projects.':
    'La page de création de clés d’OVHcloud ne peut pas être préremplie avec autant de règles. Connectez-vous dans le navigateur, ou choisissez moins de projets.',
  Import: 'Importer',
  'Choose a file…': 'Choisir un fichier…',
  'Looking for keys on this computer…': 'Recherche de clés sur cet ordinateur…',
  'Nothing in the OVH_ variables, nor in an ovh.conf':
    'Rien dans les variables OVH_, ni dans un ovh.conf',
  'Not one that this app can read: it reads Public Cloud at ovh-eu, ovh-ca and ovh-us.':
    'Cette application ne peut pas le lire : elle lit Public Cloud sur ovh-eu, ovh-ca et ovh-us.',
  '{keys}, from {places}': '{keys} (depuis {places})',
  'Copy {label}': 'Copier {label}',
  Copied: 'Copié',
  'The clipboard cannot be used': 'Le presse-papiers ne peut pas être utilisé',

  // --- What a test found ---
  'The connection works': 'La connexion fonctionne',
  'The connection works, but rights are missing':
    'La connexion fonctionne, mais des droits manquent',
  'The connection works, but some rules grant nothing':
    'La connexion fonctionne, mais des règles n’accordent rien',
  'The connection works, for some of the projects':
    'La connexion fonctionne, pour une partie des projets',
  Account: 'Compte',
  'Keys expire': 'Expiration des clés',
  'Soon:': 'Bientôt :',
  'Allowed addresses': 'Adresses autorisées',
  '{readable} of {count, plural, one {# project} other {# projects}} can be read':
    '{readable} {readable, plural, one {lisible} other {lisibles}} sur {count, plural, one {# projet} other {# projets}}',
  '{total}; of {examined} that were tried, {readable} can be read':
    '{total} ; sur {examined} essayés, {readable} {readable, plural, one {est lisible} other {sont lisibles}}',
  'Not known': 'Inconnu',
  'Not told to these keys': 'Non communiqué à ces clés',
  'Every address': 'Toutes les adresses',
  Never: 'Jamais',
  'Expired on {instant}': 'Expirées le {instant}',
  'In less than a day, on {instant}': 'Dans moins d’un jour, le {instant}',
  'In {days, plural, one {# day} other {# days}}, on {instant}':
    'Dans {days, plural, one {# jour} other {# jours}}, le {instant}',
  'A sync reads what the rights allow. Kinds without a right are shown as not permitted, never as none.':
    'Une synchronisation lit ce que les droits permettent. Les types sans droit sont affichés comme non autorisés, jamais comme absents.',
  'Read from the rules of the consumer key.': 'Lu dans les règles de la consumer key.',
  'Found by trying: a service account does not tell what its IAM policies allow.':
    'Constaté par des essais : un compte de service ne dit pas ce que permettent ses politiques IAM.',
  'Found by trying: these keys may not read their own rules.':
    'Constaté par des essais : ces clés ne peuvent pas lire leurs propres règles.',
  'Add the actions to an IAM policy of the service account.':
    'Ajoutez les actions à une politique IAM du compte de service.',
  'Create keys that have these rules as well.': 'Créez des clés qui ont aussi ces règles.',
  'What the other projects hold is shown as not permitted, never as none, and every sync says so.':
    'Le contenu des autres projets est affiché comme non autorisé, jamais comme absent, et chaque synchronisation le signale.',
  'To read them as well, add them to an IAM policy of the service account.':
    'Pour les lire aussi, ajoutez-les à une politique IAM du compte de service.',
  'To read them as well, create keys for all projects, or with these among them.':
    'Pour les lire aussi, créez des clés pour tous les projets, ou incluant ceux-ci.',
  '{count, plural, one {# project that these keys may not read} other {# projects that these keys may not read}}':
    '{count, plural, one {# projet que ces clés ne peuvent pas lire} other {# projets que ces clés ne peuvent pas lire}}',
  'The rule {rule} has a space at its start, so OVHcloud matches nothing with it.':
    'La règle {rule} commence par une espace : pour OVHcloud, elle ne correspond à rien.',
  'The rule {rule} has a space at its end, so OVHcloud matches nothing with it.':
    'La règle {rule} se termine par une espace : pour OVHcloud, elle ne correspond à rien.',
  'The rule {rule} has a space in it, so OVHcloud matches nothing with it.':
    'La règle {rule} contient une espace : pour OVHcloud, elle ne correspond à rien.',
  'The rule {rule} has a character in it that cannot be seen, so OVHcloud matches nothing with it.':
    'La règle {rule} contient un caractère invisible : pour OVHcloud, elle ne correspond à rien.',
  'The rule {rule} has the method in its path, so OVHcloud matches nothing with it.':
    'La règle {rule} contient la méthode dans son chemin : pour OVHcloud, elle ne correspond à rien.',
  'Create new keys, and enter as a rule the path alone, without spaces before, in or after it.':
    'Créez de nouvelles clés, et saisissez comme règle le chemin seul, sans espace avant, dedans ni après.',
  'May read': 'Peut lire',
  Right: 'Droit',
  'Rule to add': 'Règle à ajouter',
  'Action to add': 'Action à ajouter',
  'Copy all missing rules': 'Copier toutes les règles manquantes',
  'Copy all missing actions': 'Copier toutes les actions manquantes',
  Granted: 'Accordé',
  'In {granted} of {total} projects':
    'Dans {granted, plural, one {# projet} other {# projets}} sur {total}',
  Missing: 'Manquant',

  // --- What is wrong ---
  'Give this inventory a name, to tell it from others.':
    'Donnez un nom à cet inventaire, pour le distinguer des autres.',
  'Keep the name to 100 characters.': 'Limitez le nom à 100 caractères.',
  'This cannot be a key: it has spaces, or characters that OVHcloud does not use. Copy it again.':
    'Ce ne peut pas être une clé : elle a des espaces, ou des caractères qu’OVHcloud n’utilise pas. Copiez-la à nouveau.',
  'Choose the secret provider that has this key.':
    'Choisissez le fournisseur de secrets qui a cette clé.',
  'Enter where the provider has this key.': 'Indiquez où le fournisseur conserve cette clé.',
  'Enter the address of the API, such as https://eu.api.ovh.com/1.0.':
    'Saisissez l’adresse de l’API, par exemple https://eu.api.ovh.com/1.0.',
  'Enter an address that starts with https:// and has no query, such as https://eu.api.ovh.com/1.0. Only this computer itself may be reached with http://.':
    'Saisissez une adresse qui commence par https:// et n’a pas de paramètres, par exemple https://eu.api.ovh.com/1.0. Seul cet ordinateur lui-même peut être joint par http://.',
  'Tick at least one kind of resource.': 'Cochez au moins un type de ressource.',
  'Enter at least one project.': 'Indiquez au moins un projet.',
  '“{text}” is not the id of a project: that has 32 characters, digits and the letters a to f.':
    '« {text} » n’est pas l’identifiant d’un projet : celui-ci comporte 32 caractères, des chiffres et des lettres de a à f.',
  'Enter the application key.': 'Saisissez la clé d’application.',
  'Enter the application secret.': 'Saisissez le secret d’application.',
  'Enter the consumer key.': 'Saisissez la consumer key.',
  'Enter the client ID.': 'Saisissez l’identifiant client.',
  'Enter the client secret.': 'Saisissez le secret client.',
  'Enter a reference such as {example}.': 'Saisissez une référence telle que {example}.',

  // --- Failures ---
  'The sign-in in the browser is over, or was for other keys.':
    'La connexion dans le navigateur est terminée, ou concernait d’autres clés.',
  'Connect in the browser again.': 'Connectez-vous à nouveau dans le navigateur.',
  'The sign-in was refused in the browser.': 'La connexion a été refusée dans le navigateur.',
  'Connect in the browser again and confirm there, or enter a consumer key.':
    'Connectez-vous à nouveau dans le navigateur et confirmez-y, ou saisissez une consumer key.',
  'The page could not be opened in a browser.': 'La page n’a pas pu s’ouvrir dans un navigateur.',
  'Check that this computer has a default browser, then try again.':
    'Vérifiez que cet ordinateur a un navigateur par défaut, puis réessayez.',
  'The keys to import are no longer where they were found.':
    'Les clés à importer ne sont plus là où elles ont été trouvées.',
  'Import again, or enter the keys.': 'Importez à nouveau, ou saisissez les clés.',
  'No keys could be read from this file.': 'Aucune clé n’a pu être lue dans ce fichier.',
  'Choose a file in the format of ovh.conf that you may read.':
    'Choisissez un fichier au format ovh.conf que vous pouvez lire.',
} as const;
