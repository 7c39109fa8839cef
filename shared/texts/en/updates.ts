export const updates = {
  title: 'Updates',
  version: 'You are using version {version}.',
  feed: 'Update feed',
  feedHelp:
    'The address of a folder with packages and their description, for example one provided by your company. Without a feed, OVHcloud Inventory never checks for updates. Only use a feed you trust: it controls which program runs here.',
  feedSave: 'Save feed',
  feedRemove: 'Remove feed',
  check: 'Check for updates',
  checking: 'Checking for updates…',
  lastCheck: 'Last checked:',
  upToDate: 'Version {version} is the latest version.',
  available: 'Version {version} is available.',
  downloading: 'Downloading version {version}: {share}',
  ready: 'Version {version} is ready to install.',
  downloadProgress: 'Download progress',
  download: 'Download…',
  install: 'Install and restart…',
  methodAppImage: 'This AppImage can update itself after asking you.',
  methodSelf: 'This installation can update itself after asking you.',
  methodDeb:
    'OVHcloud Inventory is installed as a Debian package. Only the package manager of the system updates it.',
  methodRpm:
    'OVHcloud Inventory is installed as an RPM package. Only the package manager of the system updates it.',
  methodArchive:
    'This copy was unpacked manually. To update it, unpack a newer version in its place.',
  methodDevelopment: 'This is a development build. It is not updated.',
};
