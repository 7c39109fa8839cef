import type { WindowTexts } from '../catalogue.ts';

export const accounts: WindowTexts['accounts'] = {
  saveUntested: 'Enregistrer sans tester',
  saveUntestedHelp:
    'Les clés peuvent être enregistrées sans test. La prochaine synchronisation les testera auprès d’OVHcloud avant toute lecture.',
  replaceData: 'Remplacer',
  replaceDataTitle: 'Remplacer les données découvertes ?',
  replaceForEndpoint: 'Aucun compte du nouveau point d’accès n’est celui qui a été découvert.',
  replaceForAccount: 'Ces clés appartiennent à {account}.',
  replaceCurrentAccountHelp:
    'Les données découvertes dans le compte actuel ({count, plural, one {# ressource} other {# ressources}}) seront supprimées. La prochaine synchronisation lira le nouveau compte.',
  replaceNamedAccountHelp:
    'Les données découvertes dans {account} ({count, plural, one {# ressource} other {# ressources}}) seront supprimées. La prochaine synchronisation lira le nouveau compte.',
  nameHelp: 'Un nom qui distingue cet inventaire des autres.',
  wayTitle: 'Comment voulez-vous vous connecter ?',
  wayKeys: 'Saisir des clés',
  wayKeysHelp:
    'Vous avez déjà des clés, ou vous créez les trois d’un coup sur la page d’OVHcloud. Convient aussi à un compte de service (OAuth2).',
  wayBrowser: 'Approuver dans le navigateur',
  wayBrowserHelp:
    'Il vous faut la clé et le secret qu’OVHcloud affiche lorsque vous créez une application. Vous approuvez ensuite les droits dans le navigateur, et la troisième clé arrive d’elle-même.',
  wayElsewhere: 'Utiliser des clés conservées ailleurs',
  wayElsewhereHelp:
    'Chez un fournisseur de secrets, dans un fichier ovh.conf des outils d’OVHcloud ou dans les variables OVH_ de cet ordinateur.',
  wayChange: 'Se connecter autrement',
  endpointChange: 'Modifier <hidden>le point d’accès</hidden>',
  newKeysTitle: 'Pas encore de clés ?',
  otherKeysTitle: 'Créer de nouvelles clés',
  newKeysHelp:
    'La page d’OVHcloud crée les trois clés d’un coup, avec ces droits préremplis. Saisissez-les ensuite ici.',
  newKeysCustomHelp: 'Créez des clés avec ces droits sur ce point d’accès, puis saisissez-les ici.',
  applicationTitle: '1. Créer une application',
  applicationHelp:
    'Une application permet à OVHcloud Inventory de demander l’accès. La page d’OVHcloud demande un nom et une description au choix, puis affiche une clé et un secret d’application.',
  createApplication: 'Créer une application chez OVHcloud',
  applicationKeysTitle: '2. Saisir ses deux clés',
  approveTitle: '3. Approuver les droits',
  approveHelp: 'La page d’OVHcloud affiche les droits et demande votre approbation.',
  consoleOpen: 'Ouvrir la console API d’OVHcloud',
  pasteHelp:
    'Collez toutes les clés ou un fichier ovh.conf entier dans l’un de ces champs, ou déposez le fichier sur cette fenêtre.',
  dropHere: 'Déposez le fichier pour renseigner les clés',
  filledFrom: 'Renseigné à partir de {file} : {keys}.',
  filledFromPaste: 'Renseigné à partir du texte collé : {keys}.',
  filledIn: 'Renseigné : {keys}.',
  filledEndpoint: 'Point d’accès : {endpoint}.',
  filledByOrder: 'Le texte ne les nommait pas : elles suivent l’ordre de la page d’OVHcloud.',
  filledUnassigned:
    '{count, plural, one {Le texte ne nommait pas les clés : l’autre n’a pas pu être reconnue. Saisissez-la dans son champ.} other {Le texte ne nommait pas les clés : les # autres n’ont pas pu être distinguées. Saisissez chacune dans son champ.}}',
  fileWithoutKeys:
    'Aucune clé trouvée dans {file}. Choisissez un fichier ovh.conf ou un fichier texte qui nomme les clés.',
  chooseKeys: 'Quelles clés ?',
  useKeys: 'Utiliser',
  onThisComputer: 'Sur cet ordinateur',
  onThisComputerHelp:
    'Les outils d’OVHcloud lisent ovh.conf et les variables OVH_. Les clés qui s’y trouvent sont copiées à l’enregistrement de l’inventaire.',
  atProvider: 'Chez un fournisseur de secrets',
  atProviderHelp:
    'Les clés restent chez le fournisseur. OVHcloud Inventory les lit quand une synchronisation en a besoin et ne les enregistre pas.',
  rightsTitle: 'Ce que les clés permettent de lire',
  rightsEverything: 'tout, dans tous les projets, en lecture seule',
  rightsEverythingIn:
    'tout, dans {count, plural, one {# projet} other {# projets}}, en lecture seule',
  rightsKinds: '{kinds} produits sur {total}, dans tous les projets',
  rightsKindsIn:
    '{kinds} produits sur {total}, dans {count, plural, one {# projet} other {# projets}}',
  rightsControlPlane: 'ce que Plakar Control Plane exige',
  browserMissing: 'Approuvez les droits dans le navigateur pour obtenir la consumer key.',
  endpointCustom: 'Personnalisé',
  baseUrl: 'URL de base',
  methodApplicationKeys: 'Clés d’application',
  methodServiceAccount: 'Compte de service (OAuth2)',
  endpointChangeKeysHelp:
    'Les clés enregistrées ne peuvent pas servir pour un autre point d’accès. Saisissez à nouveau toutes les clés.',
  endpointChangeDataHelp:
    'Les données découvertes dans le compte actuel ({count, plural, one {# ressource} other {# ressources}}) seront remplacées.',
  keyUseProvider: 'Utiliser un fournisseur de secrets <hidden>({key})</hidden>',
  keyEnterDirectly: 'Saisir directement <hidden>({key})</hidden>',
  keyProvider: 'Fournisseur',
  keyProviderPlaceholder: 'Choisir un fournisseur',
  keyReference: 'Référence',
  keyProviderEmpty: 'Aucun fournisseur de secrets n’est encore configuré.',
  keyOriginBrowser: 'Confirmée dans le navigateur',
  keyOriginFile: 'Provenance : {path}',
  keyOriginVariable: 'Provenance : variable {variable}',
  keyPurpose: 'Clés utilisées par',
  keyPurposeInventory: 'OVHcloud Inventory, avec le minimum de droits',
  keyPurposeControlPlane: 'OVHcloud Inventory et Plakar Control Plane',
  keyScopeKinds: 'Produits',
  keyScopeProjects: 'Uniquement dans ces projets',
  projectIds: 'Identifiants des projets',
  projectIdsHelp: '32 caractères chacun, comme dans l’adresse de la page du projet chez OVHcloud.',
  keyScopeProjectsHelp:
    'Les clés permettent toujours de lister vos autres projets, mais pas d’en lire le contenu, qui est affiché comme non autorisé. Chaque synchronisation le signale.',
  createKeys: 'Créer des clés chez OVHcloud',
  browserConnect: 'Approuver dans le navigateur',
  browserReopen: 'Rouvrir la page',
  browserCancel: 'Annuler <hidden>l’approbation</hidden>',
  browserWaiting: 'Confirmez dans votre navigateur…',
  browserConfirmed: 'Demande confirmée dans le navigateur. La consumer key est renseignée.',
  browserRefused:
    'OVHcloud indique que la demande a été refusée ou a expiré. Réessayez pour envoyer une nouvelle demande.',
  browserTimedOut:
    'La demande n’a pas été confirmée à temps. Réessayez pour obtenir une nouvelle page.',
  browserFailed:
    'OVHcloud n’accepte plus cette application, ou ne l’accepte pas depuis ce réseau. Vérifiez la clé et le secret d’application, puis réessayez.',
  browserSecretHint: 'Si vous avez déjà confirmé, le secret d’application est peut-être erroné.',
  serviceAccountHelp:
    'Créez un compte de service dans la console API d’OVHcloud avec {call} et le paramètre flow {flow}. Ses droits viennent de politiques IAM, et non des règles d’une clé.',
  ruleCount: '{count, plural, one {# règle} other {# règles}}',
  rulesAllKindsHelp:
    'Accès en lecture seule. L’astérisque (*) couvre tout le contenu de chaque projet, à tous les niveaux.',
  rulesSomeKindsHelp:
    'Accès en lecture seule. Si OVHcloud ne renvoie que l’identifiant des projets, ils sont affichés sous cet identifiant, car ces règles ne donnent pas accès à leur nom.',
  rulesProjectsHelp: 'Accès en lecture seule.',
  rulesControlPlaneHelp:
    'Les droits que Control Plane exige : un accès en lecture seule à tout le contenu de chaque projet et aux informations du compte (nom, adresse, contacts). Ils ne peuvent pas être limités à certains produits ni à certains projets.',
  createKeysTooManyRules:
    'La page de création de clés d’OVHcloud ne peut pas être préremplie avec autant de règles. Approuvez dans le navigateur, ou choisissez moins de projets.',
  importChooseFile: 'Choisir un fichier…',
  importSearching: 'Recherche de clés sur cet ordinateur…',
  importEmpty: 'Aucune clé trouvée dans les variables OVH_ ni dans un fichier ovh.conf',
  importUnsupported:
    'Ce point d’accès n’est pas pris en charge. OVHcloud Inventory lit le Public Cloud sur ovh-eu, ovh-ca et ovh-us.',
  importContents: '{keys} (dans {places})',
  testPassed: 'La connexion fonctionne',
  testRightsMissing: 'La connexion fonctionne, mais il manque des droits',
  testRulesFaulty: 'La connexion fonctionne, mais certaines règles n’accordent rien',
  testProjectsPartial: 'La connexion fonctionne pour une partie des projets',
  keyExpiry: 'Expiration des clés',
  keyExpiryWarning: 'Attention :',
  allowedAddresses: 'Adresses IP autorisées',
  projectsReadable:
    'Lecture possible : {readable} sur {count, plural, one {# projet} other {# projets}}',
  projectsReadableSample: '{total} (testés : {examined}, lisibles : {readable})',
  notVisible: 'Non visible avec ces clés',
  allowedAddressesAny: 'Toutes les adresses',
  keyExpired: 'Expirées le {instant}',
  keyExpiryWithinDay: 'Dans moins d’un jour, le {instant}',
  keyExpiryInDays: 'Dans {days, plural, one {# jour} other {# jours}}, le {instant}',
  rightsMissingHelp:
    'Une synchronisation lit ce que les droits permettent. Les listes sans droit sont affichées comme non autorisées, jamais comme vides.',
  rightsFromRules: 'Droits déterminés d’après les règles de la consumer key.',
  rightsTestedServiceAccount:
    'Droits déterminés par des requêtes de test : un compte de service n’indique pas ce que permettent ses politiques IAM.',
  rightsTestedKeys:
    'Droits déterminés par des requêtes de test : ces clés ne permettent pas de lire leurs propres règles.',
  rightsAddActionsHelp: 'Ajoutez les actions manquantes à une politique IAM du compte de service.',
  rightsAddRulesHelp: 'Créez des clés qui ont aussi les règles manquantes.',
  projectsUnreadableHelp:
    'Le contenu des autres projets est affiché comme non autorisé, jamais comme vide. Chaque synchronisation le signale.',
  projectsAddToPolicyHelp:
    'Pour les lire aussi, ajoutez-les à une politique IAM du compte de service.',
  projectsNewKeysHelp:
    'Pour les lire aussi, créez des clés pour tous les projets ou pour une sélection qui les comprend.',
  projectsUnreadable:
    '{count, plural, one {# projet que ces clés ne permettent pas de lire} other {# projets que ces clés ne permettent pas de lire}}',
  ruleSpaceAtStart:
    'La règle {rule} commence par un espace : elle ne correspond à rien chez OVHcloud.',
  ruleSpaceAtEnd:
    'La règle {rule} se termine par un espace : elle ne correspond à rien chez OVHcloud.',
  ruleSpaceInside: 'La règle {rule} contient un espace : elle ne correspond à rien chez OVHcloud.',
  ruleInvisibleCharacter:
    'La règle {rule} contient un caractère invisible : elle ne correspond à rien chez OVHcloud.',
  ruleMethodInPath:
    'La règle {rule} contient la méthode dans son chemin : elle ne correspond à rien chez OVHcloud.',
  rulesFaultyHelp:
    'Créez de nouvelles clés. Pour chaque règle, saisissez uniquement le chemin, sans aucun espace.',
  rightsColumnList: 'Liste',
  rightsColumnRight: 'Droit',
  rightsColumnRule: 'Règle à ajouter',
  rightsColumnAction: 'Action à ajouter',
  copyMissingRules: 'Copier toutes les règles manquantes',
  copyMissingActions: 'Copier toutes les actions manquantes',
  rightGranted: 'Accordé',
  rightPartial: 'Dans {granted} des {total} projets',
  rightMissing: 'Manquant',
  nameMissing: 'Saisissez un nom qui distingue cet inventaire des autres.',
  nameTooLong: 'Saisissez 100 caractères au maximum.',
  keyInvalid:
    'Cette clé n’est pas valide : elle contient des espaces ou des caractères qu’OVHcloud n’utilise pas. Copiez-la à nouveau.',
  keyProviderMissing: 'Choisissez le fournisseur de secrets qui détient cette clé.',
  keyReferenceMissing: 'Saisissez la référence de cette clé chez le fournisseur.',
  baseUrlMissing: 'Saisissez l’adresse de l’API, par exemple https://eu.api.ovh.com/1.0.',
  baseUrlInvalid:
    'Saisissez une adresse qui commence par https:// et ne contient pas de paramètres (après « ? »), par exemple https://eu.api.ovh.com/1.0. N’utilisez http:// que pour cet ordinateur.',
  keyScopeKindsMissing: 'Sélectionnez au moins un produit.',
  projectIdsMissing: 'Saisissez au moins un projet.',
  projectIdInvalid:
    '« {text} » n’est pas un identifiant de projet. Un identifiant de projet comporte 32 caractères : des chiffres et les lettres a à f.',
  applicationKeyMissing: 'Saisissez la clé d’application.',
  applicationSecretMissing: 'Saisissez le secret d’application.',
  consumerKeyMissing: 'Saisissez la consumer key.',
  clientIdMissing: 'Saisissez l’identifiant client.',
  clientSecretMissing: 'Saisissez le secret client.',
  keyReferenceInvalid: 'Saisissez une référence, par exemple {example}.',
  keyProviderAdd: 'Ajouter un fournisseur de secrets…',
  expiryLabelSoon: 'Les clés expirent {when}',
  expiryLabelNow: 'Les clés expirent dans moins d’une minute',
  expiryLabelJustPassed: 'Les clés viennent d’expirer',
  expiryLabelPassed: 'Les clés ont expiré {when}',
  expiryNotificationSoon: 'Les clés de « {name} » expirent {when}',
  expiryNotificationNow: 'Les clés de « {name} » expirent dans moins d’une minute',
  expiryNotificationJustPassed: 'Les clés de « {name} » viennent d’expirer',
  expiryNotificationPassed: 'Les clés de « {name} » ont expiré {when}',
  expiryPassedTitle: 'Les clés de cet inventaire ont expiré le {at}.',
  expirySoonTitle: 'Les clés de cet inventaire expirent {when}, le {at}.',
  expiryNowTitle: 'Les clés de cet inventaire expirent dans moins d’une minute, le {at}.',
  expiryPassedHelp:
    'Renouvelez-les pour synchroniser à nouveau. Les données découvertes restent consultables.',
  expirySoonHelp:
    'Renouvelez-les avant cette date pour que les synchronisations puissent continuer.',
  expiryNotificationPassedHelp:
    'Renouvelez les clés pour synchroniser à nouveau. Les données découvertes restent consultables.',
  expiryNotificationSoonHelp:
    'Les clés expirent le {at}. Renouvelez-les pour que les synchronisations puissent continuer.',
  keysUntestedHelp:
    'Ces clés n’ont pas encore été testées. La prochaine synchronisation les testera auprès d’OVHcloud.',
};
