/** The icon that stays while the window is closed. */
export const tray = {
  'Tray icon': 'Icône de notification',
  'Keep the app running in the tray': 'Garder l’application active dans la zone de notification',
  'The icon tells how much is protected. Closing the window leaves the app running, and automatic sync goes on; quit it from the icon or the menu.':
    'L’icône indique la part protégée. Fermer la fenêtre laisse l’application active, et la synchronisation automatique continue ; quittez-la depuis l’icône ou le menu.',
  'Some desktops show no such icons, such as GNOME without an extension: start the app again to get the window back.':
    'Certains bureaux n’affichent pas ces icônes, comme GNOME sans extension : démarrez à nouveau l’application pour retrouver la fenêtre.',
} as const;
