import type { MainTexts } from '../catalogue.ts';

export const crash: MainTexts['crash'] = {
  gone: 'La fenêtre a cessé de fonctionner',
  goneDetail:
    'Toutes les données enregistrées sont intactes et une synchronisation en cours continue. Recharger rétablit l’écran affiché. Les saisies non enregistrées et les recherches dans les tableaux sont perdues.',
  looping: 'La fenêtre s’arrête sans cesse',
  loopingDetail:
    'Elle s’est arrêtée trois fois en une minute. Toutes les données enregistrées sont intactes. Le journal contient la cause : ouvrez le dossier des journaux. Quittez ensuite OVHcloud Inventory, ou rechargez la fenêtre encore une fois.',
  hanging: 'La fenêtre ne répond pas',
  hangingDetail:
    'Elle est peut-être occupée : patienter peut suffire. Recharger rétablit l’écran affiché. Toutes les données enregistrées sont intactes et une synchronisation en cours continue. Les saisies non enregistrées et les recherches dans les tableaux sont perdues.',
  exception: 'OVHcloud Inventory a rencontré une erreur et ne peut pas continuer',
  exceptionDetail:
    'Toutes les données enregistrées sont intactes. Une synchronisation en cours est arrêtée ; les données antérieures sont conservées.',
  rejection: 'Une erreur s’est produite dans OVHcloud Inventory',
  rejectionDetail:
    'Vous pouvez continuer, mais la dernière action n’a peut-être pas abouti. Toutes les données enregistrées sont intactes. Si quelque chose ne fonctionne plus, redémarrez OVHcloud Inventory.',
  reference: 'Référence, également dans le journal : {reference}',
  reload: 'Recharger la fenêtre',
  wait: 'Patienter',
  continue: 'Continuer',
  restart: 'Redémarrer',
  quit: 'Quitter',
  openLogs: 'Ouvrir le dossier des journaux',
};
