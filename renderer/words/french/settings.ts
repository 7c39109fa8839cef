/** The settings screen, and by what figures are counted. */
export const settings = {
  Settings: 'Paramètres',
  'What counts as protection': 'Ce qui compte comme protection',
  'Every figure says by which of these it was counted.':
    'Chaque chiffre dit selon lesquels de ces choix il a été compté.',
  'Count OVHcloud’s own snapshots and backups': 'Compter les snapshots et sauvegardes d’OVHcloud',
  'They are kept in the same account: whoever deletes a project, or has its keys, deletes them too.':
    'Ils sont gardés dans le même compte : qui supprime un projet, ou en détient les clés, les supprime aussi.',
  'The newest restore point may be this old, in days':
    'Âge maximal du point de restauration le plus récent, en jours',
  'Any age': 'Tout âge',
  'Save ages': 'Enregistrer les âges',
  Change: 'Modifier',
  'Counts OVHcloud’s own snapshots and backups': 'Compte les snapshots et sauvegardes d’OVHcloud',
  'Without OVHcloud’s own snapshots and backups': 'Sans les snapshots et sauvegardes d’OVHcloud',
  'restore points of any age.': 'points de restauration de tout âge.',
  'restore points within the age set for their class.':
    'points de restauration dans la limite d’âge de leur classe.',
} as const;
