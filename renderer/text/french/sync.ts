/** Syncs: how they stand, what they read, what they could not; and the keys that they need. */
export const sync = {
  // --- States ---
  'Not synced yet': 'Pas encore synchronisé',
  Syncing: 'Synchronisation en cours',
  'Keys needed': 'Clés requises',
  'Last sync complete': 'Synchronisation complète',
  'Last sync partial': 'Synchronisation partielle',
  'Last sync cancelled': 'Synchronisation interrompue',
  'Last sync failed': 'Synchronisation en échec',
  'Did not end': 'Non terminée',
  Completed: 'Terminée',
  'Partial: some lists could not be read': 'Partielle : certaines listes n’ont pas pu être lues',
  Cancelled: 'Interrompue',
  Failed: 'En échec',

  '{kind} of {project}': '{kind} du projet {project}',
  '{kind} in {regions}': '{kind} à {regions}',
  'OVHcloud does not offer these lists here, so they hold nothing:':
    'OVHcloud ne propose pas ces listes ici ; elles ne contiennent donc rien :',
  '{kind} of {project} in {region}': '{kind} du projet {project}, région {region}',

  // --- Endpoints ---
  'Europe (ovh-eu)': 'Europe (ovh-eu)',
  'Canada (ovh-ca)': 'Canada (ovh-ca)',
  'United States (ovh-us)': 'États-Unis (ovh-us)',

  // --- Keys ---
  'Keys stored': 'Clés enregistrées',
  'Keys in memory until the app quits': 'Clés en mémoire jusqu’à la fermeture de l’application',
  'Keys in the locked vault': 'Clés dans le coffre verrouillé',
  'Stored keys cannot be opened': 'Les clés enregistrées ne s’ouvrent pas',
  'Keys from a secret provider': 'Clés d’un fournisseur de secrets',
  'No keys stored': 'Aucune clé enregistrée',
  'Keys expire {when}': 'Les clés expirent {when}',
  'Keys expire within a minute': 'Les clés expirent dans moins d’une minute',
  'Keys have just expired': 'Les clés viennent d’expirer',
  'Keys expired {when}': 'Clés expirées {when}',
  'Keys of “{name}” expire {when}': 'Les clés de « {name} » expirent {when}',
  'Keys of “{name}” expire within a minute':
    'Les clés de « {name} » expirent dans moins d’une minute',
  'Keys of “{name}” have just expired': 'Les clés de « {name} » viennent d’expirer',
  'Keys of “{name}” expired {when}': 'Les clés de « {name} » ont expiré {when}',
  'The keys of this inventory expired on {at}.': 'Les clés de cet inventaire ont expiré le {at}.',
  'The keys of this inventory expire {when}, on {at}.':
    'Les clés de cet inventaire expirent {when}, le {at}.',
  'The keys of this inventory expire within a minute, on {at}.':
    'Les clés de cet inventaire expirent dans moins d’une minute, le {at}.',
  'A sync needs new ones. What was discovered stays readable.':
    'Une synchronisation en demande de nouvelles. Ce qui a été découvert reste consultable.',
  'Renew them before, so that syncs go on.':
    'Renouvelez-les avant, pour que les synchronisations continuent.',
  'A sync needs new keys. What was discovered stays readable.':
    'Une synchronisation demande de nouvelles clés. Ce qui a été découvert reste consultable.',
  'On {at}. Renew them so that syncs go on.':
    'Le {at}. Renouvelez-les pour que les synchronisations continuent.',
  'Keys not checked yet: the next sync asks OVHcloud.':
    'Clés pas encore vérifiées : la prochaine synchronisation interrogera OVHcloud.',

  // --- Progress and outcome ---
  'Progress of the sync': 'Avancement de la synchronisation',
  'Reading the list of projects': 'Lecture de la liste des projets',
  'OVHcloud asks for fewer requests; the sync goes on at {time}':
    'OVHcloud demande moins de requêtes ; la synchronisation reprend à {time}',
  'No project in this account': 'Aucun projet dans ce compte',
  'Project {position} of {count}': 'Projet {position} sur {count}',
  'Project {position} of {count}: {kind}': 'Projet {position} sur {count} : {kind}',
  '{count, plural, one {# resource} other {# resources}}':
    '{count, plural, one {# ressource} other {# ressources}}',
  '{count, plural, one {# request} other {# requests}}':
    '{count, plural, one {# requête} other {# requêtes}}',
  '{count, plural, one {# list} other {# lists}} not read':
    '{count, plural, one {# liste non lue} other {# listes non lues}}',
  'No change': 'Aucun changement',
  '{newCount, number} new, {goneCount, number} gone':
    '{newCount, plural, one {# nouvelle} other {# nouvelles}}, {goneCount, plural, one {# disparue} other {# disparues}}',

  // --- Issues ---
  '{names} and {count, number} more': '{names} et {count, plural, one {# autre} other {# autres}}',
  '{count, plural, one {# list} other {# lists}}: {kinds}':
    '{count, plural, one {# liste} other {# listes}} : {kinds}',
  '{count, plural, one {# list} other {# lists}} in {projects, plural, one {# project} other {# projects}} ({names}): {kinds}':
    '{count, plural, one {# liste} other {# listes}} dans {projects, plural, one {# projet} other {# projets}} ({names}) : {kinds}',
} as const;
