import type { WindowTexts } from '../catalogue.ts';

export const demo: WindowTexts['demo'] = {
  account: 'Compte de démonstration.',
  help: 'Toutes les données sont fictives et rien n’est envoyé à OVHcloud.',
  leave: 'Quitter la démonstration',
  leaveTitle: 'Quittez d’abord la démonstration',
  leaveHelp:
    'Le compte de démonstration n’accepte aucune clé. En le quittant, vous le supprimez et retrouvez vos propres données, où vous pouvez ajouter un inventaire.',
  try: 'Essayer le compte de démonstration',
};
