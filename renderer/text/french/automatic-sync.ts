/** Syncs that start by themselves. */
export const automaticSync = {
  'Automatic sync': 'Synchronisation automatique',
  'Reads your accounts while the app is open, one after the other. Syncs by hand count too. A sync that fails is tried again later, and what was known stays.':
    'Lit vos comptes tant que l’application est ouverte, l’un après l’autre. Les synchronisations manuelles comptent aussi. Une synchronisation qui échoue est retentée plus tard, et ce qui était connu reste.',
  'Sync all inventories': 'Synchroniser tous les inventaires',
  'After this time since the last sync of each. Never, unless you choose one.':
    'Une fois ce temps écoulé depuis la dernière synchronisation de chacun. Jamais, sauf si vous en choisissez un.',
  Never: 'Jamais',
  'Every hour': 'Toutes les heures',
  'Every 4 hours': 'Toutes les 4 heures',
  'Every 12 hours': 'Toutes les 12 heures',
  'Every day': 'Tous les jours',
  'Also on battery': 'Sur batterie aussi',
  'While the computer is set to save power, it pauses in any case.':
    'Tant que l’ordinateur est en mode d’économie d’énergie, elle est suspendue dans tous les cas.',
  'This computer does not tell the app when it is set to save power: only the battery counts.':
    'Cet ordinateur n’indique pas à l’application s’il est en mode d’économie d’énergie : seule la batterie compte.',
  'It pauses without a network, while the vault is locked, and after keys were refused until you save others or sync by hand.':
    'Elle est suspendue sans réseau, tant que le coffre est verrouillé, et après un refus des clés, jusqu’à ce que vous en enregistriez d’autres ou synchronisiez manuellement.',
  'Automatic sync paused: no network': 'Synchronisation automatique suspendue : pas de réseau',
  'Automatic sync paused: on battery': 'Synchronisation automatique suspendue : sur batterie',
  'Automatic sync paused: saving power':
    'Synchronisation automatique suspendue : économie d’énergie',
  'Automatic sync paused: keys are locked':
    'Synchronisation automatique suspendue : clés verrouillées',
  'Automatic sync paused: keys needed': 'Synchronisation automatique suspendue : clés requises',
  'Automatic sync paused: the keys were refused.':
    'Synchronisation automatique suspendue : les clés ont été refusées.',
  'It goes on once other keys are saved, or a sync by hand succeeds.':
    'Elle reprend dès que d’autres clés sont enregistrées ou qu’une synchronisation manuelle réussit.',
  'Automatic sync starts soon': 'La synchronisation automatique commence bientôt',
  'Next automatic sync {in}': 'Prochaine synchronisation automatique {in}',
} as const;
