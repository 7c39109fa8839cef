import type { WindowTexts } from '../catalogue.ts';

export const demo: WindowTexts['demo'] = {
  account: 'Compte de démonstration.',
  help: 'Toutes les données sont fictives et rien n’est envoyé à OVHcloud.',
  leave: 'Quitter la démonstration',
  try: 'Essayer le compte de démonstration',
};
