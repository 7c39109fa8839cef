/** How the network is reached, and whose certificates are trusted. */
export const network = {
  'There is no certificate of an authority in this file.':
    'Ce fichier ne contient aucun certificat d’autorité.',
  'Choose a text file in PEM format, with one certificate or more. Your network administrators have it.':
    'Choisissez un fichier texte au format PEM, contenant un ou plusieurs certificats. Vos administrateurs réseau l’ont.',
  'The proxy of this network does not let the app through.':
    'Le proxy de ce réseau ne laisse pas passer l’application.',
  'It wants a user name and a password. Start the app with both in the address of the variable HTTPS_PROXY, or ask your network administrators. The keys were not sent.':
    'Il demande un nom d’utilisateur et un mot de passe. Démarrez l’application avec les deux dans l’adresse de la variable HTTPS_PROXY, ou adressez-vous à vos administrateurs réseau. Les clés n’ont pas été envoyées.',
  'Beside the certificate authorities that this computer trusts, the app trusts those of a file that you choose: needed where a proxy of your company inspects traffic. A file that NODE_EXTRA_CA_CERTS or SSL_CERT_FILE names counts too.':
    'Outre les autorités de certification auxquelles cet ordinateur fait confiance, l’application fait confiance à celles d’un fichier que vous choisissez : nécessaire là où un proxy de votre entreprise inspecte le trafic. Un fichier désigné par NODE_EXTRA_CA_CERTS ou SSL_CERT_FILE compte aussi.',
  'Choose file…': 'Choisir un fichier…',
  'Choose another file…': 'Choisir un autre fichier…',
  'Trust no file': 'Ne faire confiance à aucun fichier',
  'Trusted file: {path}': 'Fichier approuvé : {path}',
} as const;
