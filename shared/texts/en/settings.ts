export const settings = {
  language: 'Language',
  languageHelp: 'Used for text, dates, numbers and the coverage report.',
  languageSystem: 'Use system language',
  fileTitle: 'Export and import settings',
  fileHelp:
    'Move your setup to another computer. The file contains these settings, inventories and the sources of their keys, secret providers, restore point sources, apps, exclusion rules, individual exclusions and exceptions, snapshot links, and saved views.',
  fileSecretsHelp:
    'It contains no keys, tokens, passwords or passphrases, and no discovered data: enter the keys on the other computer and sync. It does contain the names of your accounts, servers and resources.',
  export: 'Export settings',
  import: 'Import settings',
  exportDone: 'The settings were exported.',
  importDone: 'The settings were imported.',
  importEnterSecrets: 'Enter keys and secrets for: {names}',
  importFile: '{file}, exported {at}',
  importEmpty: 'Everything in this file already exists here.',
  importAdded: '{count} to add: {names}',
  importUnchanged: '{count} already here, not changed: {names}',
  importDecisions: 'Individual exclusions, exceptions and snapshot links',
  importDecisionsAdded: '{count} to add; existing ones do not change',
  importReplaced: 'Settings to replace',
  importSecrets: 'Keys and secrets to enter',
  importSkipped: 'Not imported',
  importSkippedApps: 'Apps that this version cannot use: {names}',
  savedViews: 'Saved views',
  tray: 'Tray icon',
  trayRun: 'Run OVHcloud Inventory in the tray',
  trayHelp:
    'The icon shows how much is protected. When you close the window, OVHcloud Inventory and automatic sync continue to run; quit from the icon or the menu.',
  trayMissingHelp:
    'OVHcloud Inventory detected no tray on this desktop. GNOME, for example, has none without the AppIndicator extension. Closing the window quits OVHcloud Inventory, regardless of this setting.',
};
