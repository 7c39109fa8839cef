export const vault = {
  modeTitle: 'Vault mode',
  modeOs: 'System key store',
  modeMemory: 'Memory only',
  modeOsHelp:
    'The key store of the operating system encrypts the keys. They are available when you are signed in to this computer.',
  modePassphraseHelp:
    'Keys are encrypted with a passphrase that only you know. OVHcloud Inventory asks for it at startup and after the vault locks.',
  modeMemoryHelp: 'Keys are never written to disk. They are lost when OVHcloud Inventory quits.',
  keyStoreUnavailable:
    'Not available: this system has no key store that encrypts. On Linux, use GNOME Keyring or KWallet.',
  modeInUse: 'In use',
  modeUse: 'Use',
  modeConfirm: 'Confirm',
  modeUseNamed: 'Use: {mode}',
  modeConfirmNamed: 'Confirm: {mode}',
  unreadableTitle:
    '{count, plural, one {# stored entry} other {# stored entries}} cannot be decrypted',
  unreadableHelp:
    'Nothing was deleted. Unlock the key store of this computer and restart OVHcloud Inventory, or enter the missing keys again.',
  setPassphraseHelp:
    'Each key is encrypted again with the passphrase, and no copy with the previous encryption remains in the file. If you forget the passphrase, you must enter the keys again; nothing else is lost.',
  setPassphraseTitle: 'Set a passphrase',
  setPassphrase: 'Set passphrase',
  modeChanged: 'The vault mode is now “{mode}”.',
  modeChangedUnreadable:
    'The vault mode is now “{mode}”. Entries that could not be decrypted were left unchanged.',
  adviceTitle: 'How should the keys be stored?',
  adviceNoKeyStore:
    'This computer has no key store, so the keys are in memory only: when OVHcloud Inventory quits, they have to be entered again. With a passphrase they are encrypted and stored.',
  adviceUseMemory: 'Continue with memory only',
  memoryHint: 'Keys in memory only',
  memoryHintHelp:
    'Keys are never written to disk and are lost when OVHcloud Inventory quits. Discovered data is retained. <a>Change the vault mode</a>.',
  newPassphraseHelp: 'At least {count} characters. Several words are a good choice.',
  repeatPassphrase: 'Repeat passphrase',
  passphraseMissing: 'Enter the passphrase.',
  passphraseTooShort:
    'Use at least {count} characters. Several words are easy to remember and hard to guess.',
  passphraseMismatch: 'The passphrases do not match.',
  changePassphraseTitle: 'Change passphrase',
  changePassphrase: 'Change passphrase',
  currentPassphrase: 'Current passphrase',
  newPassphrase: 'New passphrase',
  changePassphraseDone: 'Passphrase changed.',
  forgotPassphrase: 'Forgot passphrase?',
  resetDone: 'The encrypted keys and other secrets were erased. Enter them again.',
  lock: 'Lock vault',
  unlock: 'Unlock vault',
  stateLocked: 'Vault locked',
  stateUnlocked: 'Vault unlocked',
  stateKeyStore: 'Key store',
  stateAction: '{state}. {action}',
  lockHelp: 'Lock the vault now. A running sync is cancelled.',
  locked:
    'The vault is locked. Anything that uses stored keys or secrets, such as a sync, needs the passphrase. Discovered data remains readable.',
  unlockHelp:
    'Anything that uses stored keys or secrets, such as a sync, needs the passphrase. Discovered data remains readable without it.',
  autoLock: 'Lock after inactivity',
  autoLockHelp:
    'Also locks when the computer sleeps and, on Windows and macOS, when the screen locks. Locking after inactivity waits for a running sync; locking for another reason cancels it.',
  autoLockMinutes: '{count, plural, one {After # minute} other {After # minutes}}',
  autoLockHours: '{count, plural, one {After # hour} other {After # hours}}',
};
