import type { WindowTexts } from '../catalogue.ts';

export const network: WindowTexts['network'] = {
  proxyMissing: 'Saisissez l’adresse et le port du proxy.',
  userNameMissing: 'Saisissez le nom d’utilisateur.',
  passwordMissing: 'Saisissez le mot de passe.',
  proxy: 'Proxy',
  proxyLoginTitle: 'Identifiants du proxy',
  proxyLoginSave: 'Enregistrer les identifiants',
  proxyLoginEnter: 'Saisir les identifiants…',
  proxyLoginChange: 'Modifier les identifiants…',
  proxyLoginRemove: 'Supprimer les identifiants',
  proxyLoginStorageHelp: 'Enregistrés avec vos clés et transmis uniquement à ce proxy.',
  proxyLoginSaveDone: 'Identifiants du proxy enregistrés. Réessayez.',
  proxyLoginHelp:
    'Pour un proxy qui exige un nom d’utilisateur et un mot de passe. Les identifiants contenus dans la variable HTTPS_PROXY sont aussi utilisés.',
  proxyLoginUser: '{user} sur {proxy}',
  proxyLoginUserUntilQuit: '{user} sur {proxy}, jusqu’à ce que vous quittiez OVHcloud Inventory',
  proxyLoginLocked:
    'Les identifiants enregistrés sont dans le coffre verrouillé. Déverrouillez-le avec la phrase secrète.',
  proxyLoginUnreadable:
    'Les identifiants enregistrés ne peuvent plus être déchiffrés. Saisissez-les à nouveau.',
  authoritiesHelp:
    'Choisissez un fichier d’autorités de certification auxquelles faire confiance en plus de celles de cet ordinateur, par exemple si un proxy d’entreprise inspecte le trafic. Un fichier désigné par NODE_EXTRA_CA_CERTS est aussi pris en compte. Ces fichiers ne servent jamais pour les mises à jour d’OVHcloud Inventory.',
  authoritiesChoose: 'Choisir un fichier…',
  authoritiesReplace: 'Choisir un autre fichier…',
  authoritiesRemove: 'Ne plus faire confiance à ce fichier',
  authoritiesFile: 'Fichier de confiance : {path}',
};
