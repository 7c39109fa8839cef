/** The settings screen. */
export const settings = {
  Settings: 'Paramètres',
  Language: 'Langue',
  'As the system': 'Comme le système',
} as const;
