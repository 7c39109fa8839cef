import type { WindowTexts } from '../catalogue.ts';

export const sync: WindowTexts['sync'] = {
  automaticHelp:
    'Synchronise vos inventaires l’un après l’autre tant qu’OVHcloud Inventory est ouvert. Les synchronisations en échec sont retentées plus tard, et les données existantes sont conservées.',
  intervalHelp:
    'Délai depuis la dernière synchronisation de chaque inventaire, automatique ou manuelle. La synchronisation automatique est désactivée par défaut.',
  intervalHour: 'Toutes les heures',
  interval4Hours: 'Toutes les 4 heures',
  interval12Hours: 'Toutes les 12 heures',
  intervalDay: 'Tous les jours',
  onBattery: 'Synchroniser aussi sur batterie',
  onBatteryHelp:
    'La synchronisation automatique est toujours suspendue quand l’ordinateur est en mode économie d’énergie.',
  onBatterySaverUnknownHelp:
    'Cet ordinateur n’indique pas s’il est en mode économie d’énergie : seul le fonctionnement sur batterie est pris en compte.',
  automaticPausesHelp:
    'La synchronisation automatique est suspendue sans réseau et tant que le coffre est verrouillé. Après un refus des clés, elle est suspendue jusqu’à ce que vous enregistriez d’autres clés ou synchronisiez manuellement.',
  pausedOffline: 'Synchronisation automatique suspendue : pas de réseau',
  pausedBattery: 'Synchronisation automatique suspendue : sur batterie',
  pausedSaver: 'Synchronisation automatique suspendue : économie d’énergie',
  pausedLocked: 'Synchronisation automatique suspendue : coffre verrouillé',
  pausedAbsent: 'Synchronisation automatique suspendue : clés requises',
  pausedRefused: 'Synchronisation automatique suspendue : clés refusées',
  pausedRefusedHelp:
    'Elle reprend quand d’autres clés sont enregistrées ou qu’une synchronisation manuelle réussit.',
  nextSoon: 'La synchronisation automatique commence bientôt',
  nextIn: 'Prochaine synchronisation automatique {in}',
  notPermitted: 'accès non autorisé',
  notPermittedInProjects:
    'accès non autorisé dans {count, plural, one {# projet} other {# projets}}',
  stateRunning: 'Synchronisation en cours',
  stateKeysNeeded: 'Clés requises',
  stateCompleted: 'Dernière synchronisation terminée',
  statePartial: 'Dernière synchronisation partielle',
  stateCancelled: 'Dernière synchronisation annulée',
  stateFailed: 'Échec de la dernière synchronisation',
  runRunning: 'Non terminée',
  runCompleted: 'Terminée',
  runPartial: 'Partielle',
  runCancelled: 'Annulée',
  runFailed: 'En échec',
  listInProject: '{kind} du projet {project}',
  listInRegion: '{kind} du projet {project}, région {region}',
  endpointEurope: 'Europe (ovh-eu)',
  endpointCanada: 'Canada (ovh-ca)',
  endpointUnitedStates: 'États-Unis (ovh-us)',
  keysStored: 'Clés enregistrées',
  keysInMemory: 'Clés en mémoire jusqu’à ce que vous quittiez OVHcloud Inventory',
  keysLocked: 'Clés dans le coffre verrouillé',
  keysUnreadable: 'Les clés enregistrées ne peuvent pas être déchiffrées',
  keysProvided: 'Clés provenant d’un fournisseur de secrets',
  keysAbsent: 'Aucune clé enregistrée',
  progress: 'Progression de la synchronisation',
  progressProjects: 'Lecture de la liste des projets',
  progressWaiting:
    'OVHcloud a demandé de ralentir les requêtes ; la synchronisation reprend à {time}',
  progressNoProject: 'Aucun projet dans ce compte',
  progressProject: 'Projet {position} sur {count}',
  progressProjectList: 'Projet {position} sur {count} : {kind}',
  progressRequests: '{count, plural, one {# requête} other {# requêtes}} sur environ {known}',
  progressLessThanMinute: 'Moins d’une minute restante',
  progressMinutesLeft:
    'Environ {count, plural, one {# minute restante} other {# minutes restantes}}',
  resourceCount: '{count, plural, one {# ressource} other {# ressources}}',
  requestCount: '{count, plural, one {# requête} other {# requêtes}}',
  changesNone: 'Aucune nouvelle, aucune disparue',
  changesCount: 'Nouvelles : {newCount, number}, disparues : {goneCount, number}',
  issueScope: '{count, plural, one {# liste} other {# listes}} : {kinds}',
  issueScopeInProjects:
    '{count, plural, one {# liste} other {# listes}} dans {projects, plural, one {# projet} other {# projets}} ({names}) : {kinds}',
};
