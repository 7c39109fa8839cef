/** The settings screen; what counts as protection is with the coverage. */
export const settings = {
  Settings: 'Paramètres',
} as const;
