/** Dialogs that main shows outside the page. */
export const dialogs = {
  cancel: 'Cancel',
  noDataFolder: 'OVHcloud Inventory cannot use its data folder',
  runPlakar: 'Run plakar to test “{app}”?',
  runPlakarDetail:
    'The settings of this app name files, folders or programs on this computer. plakar will open or run them:\n\n{fields}\n\nContinue only if you entered them.',
  runPlakarYes: 'Run plakar',
  secrets: 'Write the secrets of {apps} to a file?',
  secretsApp: '“{app}”',
  secretsMore: '{count, plural, one {# more app} other {# more apps}}',
  secretsDetail:
    'The file contains the secrets in plain text. On disks that support permissions, only your user account can read this file. Copies of it, in a backup or a shared folder, may be readable by others.',
  secretsYes: 'Write with secrets',
  address: 'Connect to {host}?',
  addressDetail:
    '{address}\n\nThis address does not belong to OVHcloud or to a known secret provider. OVHcloud Inventory will send it requests, with the keys and secrets configured for it. The operator of the server can read them.\n\nConnect only if you know this address. You will not be asked about it again.',
  addressYes: 'Connect',
  unverified: 'Connect to {host} without verifying its certificate?',
  unverifiedDetail:
    '{address}\n\nOVHcloud Inventory will send requests to this address, with the keys and secrets configured for it. Anyone on the network in between can pretend to be this server and read them.\n\nConnect only if you know this address and trust the network. You will not be asked about it again.',
  file: 'Read secrets from {file}?',
  fileDetail:
    '{path}\n\nOVHcloud Inventory will read, from this file, the keys and secrets that its settings refer to. Continue only if you know this file. You will not be asked about it again.',
  fileYes: 'Read the file',
  authorities:
    '{count, plural, one {Trust this certificate authority?} other {Trust these # certificate authorities?}}',
  authoritiesDanger:
    'The owner of an authority’s key can read everything that OVHcloud Inventory sends and receives, including keys. Continue only if your organisation gave you this file.',
  authorityValid: 'valid from {from} until {until}',
  authoritiesMore: '{count, plural, one {and # more} other {and # more}}',
  authoritiesYes: 'Trust',
  feed: 'Get updates of OVHcloud Inventory from {host}?',
  feedDanger:
    'Anyone who controls this address decides which program runs on this computer with your permissions, and can read the stored keys. Continue only if you entered this address and trust it.',
  feedSigned:
    'If this version is signed, the system checks the signature of an update before installing it.',
  feedUnsigned:
    'Packages of this type are not signed. Nothing but the address guarantees their origin.',
  feedYes: 'Use this feed',
  download: 'Download version {version}?',
  downloadDetail: 'About {megabytes} MB. You will be asked before it is installed.',
  downloadYes: 'Download',
  install: 'Install version {version} and restart?',
  installDetail:
    'Running syncs are stopped first. Your inventories, settings and keys are preserved.',
  installYes: 'Install and restart',
  notInstalled: 'The new version was not installed.',
  notInstalledDetail: 'The current version starts again. No data is lost.',
  later: 'Not now',
  vaultMode: 'Change how keys are stored?',
  vaultModeOs:
    'The key store of this system will encrypt the keys. Anyone signed in to this computer as you can decrypt them without a passphrase.',
  vaultModePassphrase:
    'The keys will be encrypted with the passphrase that was just entered in the window. Continue only if you entered it: without it, the keys cannot be decrypted.',
  vaultModeMemory:
    'The keys will be removed from the file. They work until OVHcloud Inventory quits. Then they must be entered again.',
  vaultModeYes: 'Change',
  vaultReset: 'Erase all secrets that the passphrase protects?',
  vaultResetDetail:
    'Without the passphrase, they cannot be decrypted. The keys of all inventories, the tokens of secret providers, and the secrets of apps and stores are erased and must be entered again.\n\nInventories, discovered resources, exclusions and settings are preserved. Nothing changes at OVHcloud.',
  vaultResetYes: 'Erase all secrets',
};
