export const network = {
  proxyMissing: 'Enter the address and port of the proxy.',
  userNameMissing: 'Enter the user name.',
  passwordMissing: 'Enter the password.',
  proxy: 'Proxy',
  proxyLoginTitle: 'Proxy credentials',
  proxyLoginSave: 'Save credentials',
  proxyLoginEnter: 'Enter credentials…',
  proxyLoginChange: 'Change credentials…',
  proxyLoginRemove: 'Remove credentials',
  proxyLoginStorageHelp: 'Stored with your keys and sent only to this proxy.',
  proxyLoginSaveDone: 'Proxy credentials saved. Try again.',
  proxyLoginHelp:
    'For a proxy that requires a user name and a password. Credentials in the variable HTTPS_PROXY are also used.',
  proxyLoginUser: '{user} at {proxy}',
  proxyLoginUserUntilQuit: '{user} at {proxy}, until OVHcloud Inventory quits',
  proxyLoginLocked:
    'The stored credentials are in the locked vault. Unlock it with the passphrase.',
  proxyLoginUnreadable: 'The stored credentials can no longer be decrypted. Enter them again.',
  authoritiesHelp:
    'Choose a file of certificate authorities to trust in addition to this computer’s, for example where a company proxy inspects traffic. A file named in NODE_EXTRA_CA_CERTS is also trusted. Neither is trusted for updates of OVHcloud Inventory.',
  authoritiesChoose: 'Choose file…',
  authoritiesReplace: 'Choose another file…',
  authoritiesRemove: 'Stop trusting this file',
  authoritiesFile: 'Trusted file: {path}',
};
