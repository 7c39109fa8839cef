import type { WindowTexts } from '../catalogue.ts';

export const status: WindowTexts['status'] = {
  protected: 'Protégée',
  stale: 'Obsolète',
  notProtected: 'Non protégée',
  unknown: 'Inconnue',
  excluded: 'Exclue',
  protectedHelp: 'Un point de restauration pris en compte a été trouvé.',
  protectedAnyAgeHelp: 'Un point de restauration a été trouvé. Aucun âge maximal n’est fixé.',
  protectedSomeAgesHelp:
    'Un point de restauration ne dépassant pas l’âge maximal de sa classe a été trouvé. Certaines classes n’en ont pas.',
  protectedMaxAgeHelp: 'Un point de restauration ne dépassant pas l’âge maximal a été trouvé.',
  staleNoneHelp: 'Aucun âge maximal n’est fixé : aucune protection n’est obsolète.',
  protectedDaysHelp:
    'Un point de restauration datant de {days, plural, one {# jour} other {# jours}} au plus a été trouvé.',
  protectedNoLimitHelp:
    'Un point de restauration a été trouvé. Cette classe n’a pas d’âge maximal.',
  staleDaysHelp:
    'Le point de restauration le plus récent date de plus de {days, plural, one {# jour} other {# jours}}.',
  byNameOnly: 'Rapproché par le nom seulement',
  byNameOnlyHelp:
    'Rapproché par le nom seulement : OVHcloud n’indique pas à quelle instance appartiennent les snapshots. Confirmez-en un pour en être sûr.',
  staleHelp: 'Le point de restauration le plus récent dépasse l’âge maximal.',
  notProtectedHelp:
    'Toutes les sources concernées ont été lues. Aucun point de restauration pris en compte n’a été trouvé.',
  unknownHelp:
    'Au moins une source n’a pas pu être lue entièrement. La ressource compte dans les totaux.',
  excludedHelp: 'Exclue volontairement de la couverture. Ne compte dans aucun total.',
  classAnalytics: 'Analytique',
  classBlockStorage: 'Stockage bloc',
  classCompute: 'Calcul',
  classFileStorage: 'Stockage de fichiers',
  classHypervisor: 'Hyperviseur',
  classIdentity: 'Identité',
  classMessaging: 'Messagerie',
  classObjectStorage: 'Stockage objet',
  classObservability: 'Observabilité',
  classRegistry: 'Registre',
  classSecurity: 'Sécurité',
  classService: 'Service',
  classUnknown: 'Classe inconnue',
  roleSource: 'Source',
  roleDestination: 'Destination',
  ageWithinDay: '1 jour au plus',
  ageWithinWeek: '7 jours au plus',
  ageWithinMonth: '30 jours au plus',
  ageWithinQuarter: '90 jours au plus',
  ageOlder: 'Plus de 90 jours',
  ageNone: 'Aucun point',
  ageUnknown: 'Âge inconnu',
  ageWithinDayShort: '≤ 1 j',
  ageWithinWeekShort: '≤ 7 j',
  ageWithinMonthShort: '≤ 30 j',
  ageWithinQuarterShort: '≤ 90 j',
  ageOlderShort: 'Plus ancien',
};
