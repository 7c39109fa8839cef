/** What stays on every screen: the rail, notices, small things of many screens. */
export const frame = {
  'Skip to content': 'Aller au contenu',
  Sidebar: 'Barre latérale',
  Main: 'Navigation principale',
  Inventories: 'Inventaires',
  'Your inventories': 'Vos inventaires',
  'Secret providers': 'Fournisseurs de secrets',
  'Expand navigation': 'Déplier la navigation',
  'Collapse navigation': 'Replier la navigation',
  '{name}: {state}': '{name} : {state}',
  'Automatic colours': 'Couleurs automatiques',
  'Light colours': 'Couleurs claires',
  'Dark colours': 'Couleurs sombres',
  'Change to automatic colours': 'Passer aux couleurs automatiques',
  'Change to light colours': 'Passer aux couleurs claires',
  'Change to dark colours': 'Passer aux couleurs sombres',
  'Colour scheme: {label}. {change}': 'Jeu de couleurs : {label}. {change}',
  Offline: 'Hors ligne',
  'Offline, as of {at}': 'Hors ligne, dernière lecture : {at}',
  'This computer has no network. All that was discovered stays readable.':
    'Cet ordinateur n’a pas de réseau. Tout ce qui a été découvert reste consultable.',
  'Dismiss this notice': 'Fermer cet avis',
  Dismiss: 'Fermer',
  'Copy the path of the file set aside': 'Copier le chemin du fichier mis de côté',
  Copied: 'Copié',
  'The clipboard cannot be used': 'Le presse-papiers ne peut pas être utilisé',

  // --- No such page ---
  'Go to inventories': 'Aller aux inventaires',
  'Page not found': 'Page introuvable',
  'There is nothing at this address': 'Il n’y a rien à cette adresse',
  'Inventory not found': 'Inventaire introuvable',
  'This inventory is not here': 'Cet inventaire n’est pas ici',
  'It may have been deleted. Nothing at OVHcloud changes when that happens.':
    'Il a peut-être été supprimé. Rien ne change chez OVHcloud dans ce cas.',

  // --- Language ---
  Language: 'Langue',
  'Of texts, dates, numbers and the coverage report.':
    'Des textes, des dates, des nombres et du rapport de couverture.',
  'As the system': 'Comme le système',
} as const;
