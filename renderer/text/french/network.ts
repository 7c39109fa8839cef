/** How the network is reached, and whose certificates are trusted. */
export const network = {
  'There is no certificate of an authority in this file.':
    'Ce fichier ne contient aucun certificat d’autorité.',
  'Choose a text file in PEM format, with one certificate or more. Your network administrators have it.':
    'Choisissez un fichier texte au format PEM, contenant un ou plusieurs certificats. Vos administrateurs réseau l’ont.',
  'The app may not use this address or file yet.':
    'L’application ne peut pas encore utiliser cette adresse ou ce fichier.',
  'If you know it, try again yourself and agree when you are asked; what runs in the background does not ask. Nothing was sent.':
    'Si vous les connaissez, réessayez vous-même et acceptez lorsque la question est posée ; ce qui s’exécute en arrière-plan ne la pose pas. Rien n’a été envoyé.',
  'The proxy of this network does not let the app through.':
    'Le proxy de ce réseau ne laisse pas passer l’application.',
  'It wants a user name and a password, or others than it got. Enter them here or in Settings, under Network. The keys were not sent.':
    'Il demande un nom d’utilisateur et un mot de passe, ou d’autres que ceux reçus. Saisissez-les ici ou dans Paramètres, sous Réseau. Les clés n’ont pas été envoyées.',
  'This connection cannot use the proxy of this computer.':
    'Cette connexion ne peut pas utiliser le proxy de cet ordinateur.',
  'Connections with certificates of your own need a proxy of HTTP or HTTPS, not of SOCKS. Set one for this address in the system. Nothing was sent.':
    'Les connexions avec des certificats qui vous sont propres demandent un proxy HTTP ou HTTPS, et non SOCKS. Définissez-en un pour cette adresse dans le système. Rien n’a été envoyé.',
  'This is not the address of a proxy.': 'Ceci n’est pas l’adresse d’un proxy.',
  'Enter its host and its port, with a colon between.':
    'Saisissez son hôte et son port, séparés par deux-points.',
  'Addresses and files in use': 'Adresses et fichiers utilisés',
  'You agreed that the app sends requests to these addresses and reads these files. Once forgotten, it asks again before it uses them. OVHcloud’s own addresses are not listed.':
    'Vous avez accepté que l’application envoie des requêtes à ces adresses et lise ces fichiers. Une fois oubliés, elle redemande avant de les utiliser. Les adresses propres à OVHcloud ne figurent pas dans la liste.',
  Forget: 'Oublier',
  'Forget {place}': 'Oublier {place}',
  Proxy: 'Proxy',
  'Sign in at the proxy': 'Se connecter au proxy',
  'Sign in at the proxy…': 'Se connecter au proxy…',
  'Sign-in at the proxy': 'Connexion au proxy',
  'Save sign-in': 'Enregistrer la connexion',
  'Enter sign-in…': 'Saisir la connexion…',
  'Change sign-in…': 'Modifier la connexion…',
  'Forget sign-in': 'Oublier la connexion',
  'Kept like the keys of your accounts, and told to this proxy alone.':
    'Conservé comme les clés de vos comptes, et transmis à ce seul proxy.',
  'The app signs in at the proxy from now on. Try again what it refused.':
    'L’application se connecte désormais au proxy. Recommencez ce qu’il a refusé.',
  'For a proxy that asks for a user name and a password. What the variable HTTPS_PROXY has is used too.':
    'Pour un proxy qui demande un nom d’utilisateur et un mot de passe. Ce que contient la variable HTTPS_PROXY est aussi utilisé.',
  '{user} at {proxy}': '{user} sur {proxy}',
  '{user} at {proxy}, until the app quits':
    '{user} sur {proxy}, jusqu’à la fermeture de l’application',
  'What was entered opens with the passphrase.':
    'Ce qui a été saisi s’ouvre avec la phrase secrète.',
  'What was entered does not open any more: enter it again.':
    'Ce qui a été saisi ne s’ouvre plus : saisissez-le à nouveau.',
  'Beside the certificate authorities that this computer trusts, the app trusts those of a file that you choose: needed where a proxy of your company inspects traffic. A file that NODE_EXTRA_CA_CERTS names counts too. Updates of the app never trust them.':
    'Outre les autorités de certification auxquelles cet ordinateur fait confiance, l’application fait confiance à celles d’un fichier que vous choisissez : nécessaire là où un proxy de votre entreprise inspecte le trafic. Un fichier désigné par NODE_EXTRA_CA_CERTS compte aussi. Les mises à jour de l’application ne leur font jamais confiance.',
  'Choose file…': 'Choisir un fichier…',
  'Choose another file…': 'Choisir un autre fichier…',
  'Trust no file': 'Ne faire confiance à aucun fichier',
  'Trusted file: {path}': 'Fichier approuvé : {path}',
} as const;
