import type { WindowTexts } from '../catalogue.ts';

export const approvals: WindowTexts['approvals'] = {
  title: 'Adresses et fichiers approuvés',
  help: 'Vous avez autorisé OVHcloud Inventory à envoyer des requêtes à ces adresses et à lire ces fichiers. Si vous retirez une entrée, OVHcloud Inventory redemande votre accord avant de l’utiliser. Les adresses d’OVHcloud ne figurent pas dans la liste.',
  remove: 'Retirer',
  removeAddress: 'Retirer {address}',
};
