import type { WindowTexts } from '../catalogue.ts';

export const kit: WindowTexts['kit'] = {
  browse: 'Parcourir',
  show: 'Afficher',
  hide: 'Masquer',
  saved: 'Enregistré',
  helpLabel: 'Que signifie {term} ?',
  helpGuide: 'En savoir plus dans le guide',
  tryAgain: 'Réessayer',
  discardTitle: 'Abandonner vos modifications ?',
  continueEditing: 'Poursuivre la modification',
  discard: 'Abandonner',
  showWhilePressed: 'Maintenir appuyé pour afficher',
  proxyCredentials: 'Saisir les identifiants du proxy…',
  undone: 'Annulé : {what}',
  undoFailed: 'Annulation impossible : {what}',
  undoGiveUp: 'Laisser tel quel',
  undoNone: 'Rien à annuler.',
};
