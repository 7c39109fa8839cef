/** The vault: how keys are kept, and the passphrase. */
export const vault = {
  // --- The three strengths ---
  'How keys are kept': 'Conservation des clés',
  'OS key store': 'Trousseau du système',
  Passphrase: 'Phrase secrète',
  'Memory only': 'Mémoire uniquement',
  'The key store of this system encrypts the keys. They open when you are signed in to this computer.':
    'Le trousseau de ce système chiffre les clés. Elles s’ouvrent quand votre session est ouverte sur cet ordinateur.',
  'Keys are encrypted with a passphrase that only you know. The app asks for it at start and when the vault has locked.':
    'Les clés sont chiffrées par une phrase secrète que vous seul connaissez. L’application la demande au démarrage et quand le coffre s’est verrouillé.',
  'Keys are never written to the disk, and forgotten when the app quits.':
    'Les clés ne sont jamais écrites sur le disque, et sont oubliées à la fermeture de l’application.',
  'Not available: this system offers no key store that encrypts. On Linux, GNOME Keyring or KWallet is one.':
    'Indisponible : ce système n’offre aucun trousseau qui chiffre. Sous Linux, GNOME Keyring ou KWallet en est un.',
  'In use': 'Utilisé',
  'Use this': 'Utiliser',
  'Keep this': 'Conserver',
  'Use: {strength}': 'Utiliser : {strength}',
  '{count, plural, one {# stored entry} other {# stored entries}} cannot be opened':
    '{count, plural, one {# entrée enregistrée ne s’ouvre pas} other {# entrées enregistrées ne s’ouvrent pas}}',
  'Nothing was deleted. Unlock the key store of this computer and open the app again, or enter these keys again where they are missing.':
    'Rien n’a été supprimé. Déverrouillez le trousseau de cet ordinateur et rouvrez l’application, ou saisissez à nouveau ces clés là où elles manquent.',

  // --- Changing the strength ---
  'Each key is encrypted again with the passphrase, and no copy under the old protection stays in the file. If you forget the passphrase, the keys have to be entered again; nothing else is lost.':
    'Chaque clé est chiffrée à nouveau par la phrase secrète, et aucune copie sous l’ancienne protection ne reste dans le fichier. Si vous oubliez la phrase secrète, les clés devront être saisies à nouveau ; rien d’autre n’est perdu.',
  'Set a passphrase': 'Définir une phrase secrète',
  'Set passphrase': 'Définir la phrase secrète',
  'Keys are now kept like this: {strength}.':
    'Les clés sont désormais conservées ainsi : {strength}.',
  'Keys are now kept like this: {strength}. What does not open was kept as it is.':
    'Les clés sont désormais conservées ainsi : {strength}. Ce qui ne s’ouvre pas a été gardé tel quel.',
  'Keys are kept in memory only and are forgotten when the app quits, as chosen in Settings.':
    'Les clés sont gardées en mémoire uniquement et oubliées à la fermeture de l’application, comme choisi dans les paramètres.',
  'This computer has no key store, so keys are kept in memory only and are forgotten when the app quits. A passphrase of yours can encrypt them instead.':
    'Cet ordinateur n’a pas de trousseau : les clés sont gardées en mémoire uniquement et oubliées à la fermeture de l’application. Une phrase secrète de votre choix peut les chiffrer à la place.',
  'Keep in memory only': 'Garder en mémoire uniquement',
  'Keys are kept in memory only': 'Clés en mémoire uniquement',
  'Keys are never written to the disk, and forgotten when the app quits; what was discovered stays. <a>Choose how keys are kept</a>.':
    'Les clés ne sont jamais écrites sur le disque, et sont oubliées à la fermeture de l’application ; ce qui a été découvert reste. <a>Choisir comment les clés sont conservées</a>.',

  // --- Passphrase ---
  'At least {count} characters; several words are a good choice.':
    'Au moins {count} caractères ; plusieurs mots sont un bon choix.',
  'Repeat it': 'Saisir à nouveau',
  'Enter the passphrase.': 'Saisissez la phrase secrète.',
  'Use at least {count} characters. Several words are easy to remember and hard to guess.':
    'Utilisez au moins {count} caractères. Plusieurs mots sont faciles à retenir et difficiles à deviner.',
  'The two passphrases differ.': 'Les deux phrases secrètes sont différentes.',
  'Change the passphrase': 'Changer la phrase secrète',
  'Change passphrase': 'Changer la phrase secrète',
  'Present passphrase': 'Phrase secrète actuelle',
  'New passphrase': 'Nouvelle phrase secrète',
  'The passphrase is changed.': 'La phrase secrète est changée.',
  'Forgot the passphrase': 'Phrase secrète oubliée',
  'The encrypted keys are erased. Enter them again.':
    'Les clés chiffrées sont effacées. Saisissez-les à nouveau.',

  // --- Locking ---
  Unlock: 'Déverrouiller',
  'Lock now': 'Verrouiller',
  'Unlock the vault': 'Déverrouiller le coffre',
  'Lock the vault now; a sync that runs is cancelled':
    'Verrouiller le coffre maintenant ; une synchronisation en cours est interrompue',
  'The vault is locked. Syncing needs the passphrase; everything else works without it.':
    'Le coffre est verrouillé. La synchronisation demande la phrase secrète ; tout le reste fonctionne sans elle.',
  'Syncing needs the keys, and the keys need your passphrase. What was discovered stays readable without it.':
    'La synchronisation a besoin des clés, et les clés de votre phrase secrète. Ce qui a été découvert reste consultable sans elle.',
  'Lock when nobody uses this computer': 'Verrouiller quand personne n’utilise cet ordinateur',
  'Also when its screen locks or it sleeps. A sync that runs is let finish first, but for a locked screen.':
    'Également quand son écran se verrouille ou qu’il se met en veille. Une synchronisation en cours se termine d’abord, sauf si l’écran est verrouillé.',
  Never: 'Jamais',
  'After {count, plural, one {# minute} other {# minutes}}':
    'Après {count, plural, one {# minute} other {# minutes}}',
  'After {count, plural, one {# hour} other {# hours}}':
    'Après {count, plural, one {# heure} other {# heures}}',

  // --- Failures ---
  'No keys are stored for this inventory.': 'Aucune clé n’est enregistrée pour cet inventaire.',
  'Enter them in its settings.': 'Saisissez-les dans ses paramètres.',
  'Stored keys are sent to no other endpoint than the one they were entered for.':
    'Les clés enregistrées ne sont envoyées qu’au point d’accès pour lequel elles ont été saisies.',
  'Enter all the keys of the new endpoint.': 'Saisissez toutes les clés du nouveau point d’accès.',
  'The stored secrets were entered for another address.':
    'Les secrets enregistrés ont été saisis pour une autre adresse.',
  'A file of the app was changed past the app. Check the address in the settings, and enter the secrets again.':
    'Un fichier de l’application a été modifié sans passer par elle. Vérifiez l’adresse dans les paramètres, puis saisissez à nouveau les secrets.',
  'The stored keys cannot be opened.': 'Les clés enregistrées ne s’ouvrent pas.',
  'Unlock the key store of this computer and try again, or enter the keys again in the inventory settings.':
    'Déverrouillez le trousseau de cet ordinateur et réessayez, ou saisissez à nouveau les clés dans les paramètres de l’inventaire.',
  'The keys could not be stored.': 'Les clés n’ont pas pu être enregistrées.',
  'Check that the key store of this computer is unlocked and that the data folder can be written, then try again.':
    'Vérifiez que le trousseau de cet ordinateur est déverrouillé et que le dossier de données est accessible en écriture, puis réessayez.',
  'The vault is locked.': 'Le coffre est verrouillé.',
  'Unlock it with the passphrase, then try again.':
    'Déverrouillez-le avec la phrase secrète, puis réessayez.',
  'This is not the passphrase of the vault.': 'Ce n’est pas la phrase secrète du coffre.',
  'Type it again; check the keyboard layout and Caps Lock.':
    'Saisissez-la à nouveau ; vérifiez la disposition du clavier et le verrouillage des majuscules.',
  'This computer offers no key store that encrypts.':
    'Cet ordinateur n’offre aucun trousseau qui chiffre.',
  'Choose a passphrase, or keep the keys in memory. On Linux, GNOME Keyring or KWallet is such a key store.':
    'Choisissez une phrase secrète, ou gardez les clés en mémoire. Sous Linux, GNOME Keyring ou KWallet est un tel trousseau.',
} as const;
