/** The keys that do something. */
export const shortcuts = {
  'Keyboard shortcuts': 'Raccourcis clavier',
  Ctrl: 'Ctrl',
  Enter: 'Entrée',
  Space: 'Espace',
  'Search on a page that has a list of resources':
    'Rechercher sur une page qui a une liste de ressources',
  'Go along the rows of a list': 'Parcourir les lignes d’une liste',
  'Open or close a row': 'Ouvrir ou fermer une ligne',
  'Select a row': 'Sélectionner une ligne',
  'This list': 'Cette liste',
} as const;
