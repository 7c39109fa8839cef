/** The icon that stays while the window is closed. */
export const tray = {
  'Tray icon': 'Icône de notification',
  'Keep the app running in the tray': 'Garder l’application active dans la zone de notification',
  'The icon tells how much is protected. Closing the window leaves the app running, and automatic sync goes on; quit it from the icon or the menu.':
    'L’icône indique la part protégée. Fermer la fenêtre laisse l’application active, et la synchronisation automatique continue ; quittez-la depuis l’icône ou le menu.',
  'This desktop shows no tray icons that the app knows of, as GNOME without the AppIndicator extension. Closing the window quits the app, whatever is chosen here.':
    'Ce bureau n’affiche pas de zone de notification connue de l’application, comme GNOME sans l’extension AppIndicator. Fermer la fenêtre quitte l’application, quel que soit ce choix.',
} as const;
