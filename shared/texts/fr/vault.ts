import type { WindowTexts } from '../catalogue.ts';

export const vault: WindowTexts['vault'] = {
  modeTitle: 'Mode du coffre',
  modeOs: 'Trousseau du système',
  modeMemory: 'Mémoire uniquement',
  modeOsHelp:
    'Le trousseau du système d’exploitation chiffre les clés. Elles sont disponibles quand votre session est ouverte sur cet ordinateur.',
  modePassphraseHelp:
    'Les clés sont chiffrées avec une phrase secrète que vous seul connaissez. OVHcloud Inventory la demande au démarrage et après chaque verrouillage du coffre.',
  modeMemoryHelp:
    'Les clés ne sont jamais écrites sur le disque. Elles sont perdues quand vous quittez OVHcloud Inventory.',
  keyStoreUnavailable:
    'Indisponible : ce système n’a pas de trousseau capable de chiffrer. Sous Linux, utilisez GNOME Keyring ou KWallet.',
  modeInUse: 'Actif',
  modeUse: 'Utiliser',
  modeConfirm: 'Confirmer',
  modeUseNamed: 'Utiliser : {mode}',
  modeConfirmNamed: 'Confirmer : {mode}',
  unreadableTitle:
    '{count, plural, one {# entrée enregistrée ne peut pas être déchiffrée} other {# entrées enregistrées ne peuvent pas être déchiffrées}}',
  unreadableHelp:
    'Rien n’a été supprimé. Déverrouillez le trousseau de cet ordinateur et redémarrez OVHcloud Inventory, ou saisissez à nouveau les clés manquantes.',
  setPassphraseHelp:
    'Chaque clé est chiffrée à nouveau avec la phrase secrète, et il ne reste dans le fichier aucune copie avec le chiffrement précédent. Si vous oubliez la phrase secrète, vous devrez saisir à nouveau les clés ; rien d’autre n’est perdu.',
  setPassphraseTitle: 'Définir une phrase secrète',
  setPassphrase: 'Définir la phrase secrète',
  modeChanged: 'Le mode du coffre est désormais « {mode} ».',
  modeChangedUnreadable:
    'Le mode du coffre est désormais « {mode} ». Les entrées qui n’ont pas pu être déchiffrées n’ont pas été modifiées.',
  adviceTitle: 'Comment enregistrer les clés ?',
  adviceNoKeyStore:
    'Cet ordinateur n’a pas de trousseau : les clés sont uniquement en mémoire, et il faudra les saisir à nouveau après avoir quitté OVHcloud Inventory. Avec une phrase secrète, elles sont chiffrées et enregistrées.',
  adviceUseMemory: 'Continuer avec la mémoire uniquement',
  memoryHint: 'Clés en mémoire uniquement',
  memoryHintHelp:
    'Les clés ne sont jamais écrites sur le disque et sont perdues quand vous quittez OVHcloud Inventory. Les données découvertes sont conservées. <a>Changer le mode du coffre</a>.',
  newPassphraseHelp: 'Au moins {count} caractères. Préférez une suite de plusieurs mots.',
  repeatPassphrase: 'Confirmation de la phrase secrète',
  passphraseMissing: 'Saisissez la phrase secrète.',
  passphraseTooShort:
    'Utilisez au moins {count} caractères. Une suite de plusieurs mots est facile à retenir et difficile à deviner.',
  passphraseMismatch: 'Les deux phrases secrètes ne correspondent pas.',
  changePassphraseTitle: 'Changer la phrase secrète',
  changePassphrase: 'Changer la phrase secrète',
  currentPassphrase: 'Phrase secrète actuelle',
  newPassphrase: 'Nouvelle phrase secrète',
  changePassphraseDone: 'Phrase secrète modifiée.',
  forgotPassphrase: 'Phrase secrète oubliée ?',
  resetDone: 'Les clés chiffrées et les autres secrets ont été effacés. Saisissez-les à nouveau.',
  lock: 'Verrouiller le coffre',
  unlock: 'Déverrouiller le coffre',
  stateLocked: 'Coffre verrouillé',
  stateUnlocked: 'Coffre déverrouillé',
  stateKeyStore: 'Trousseau',
  stateAction: '{state}. {action}',
  lockHelp: 'Verrouiller le coffre maintenant. Une synchronisation en cours est annulée.',
  locked:
    'Le coffre est verrouillé. Toute opération qui utilise des clés ou des secrets enregistrés, comme une synchronisation, nécessite la phrase secrète. Les données découvertes restent consultables.',
  unlockHelp:
    'Toute opération qui utilise des clés ou des secrets enregistrés, comme une synchronisation, nécessite la phrase secrète. Les données découvertes restent consultables sans elle.',
  autoLock: 'Verrouiller après une période d’inactivité',
  autoLockHelp:
    'Le coffre se verrouille aussi quand l’ordinateur se met en veille et, sous Windows et macOS, quand l’écran se verrouille. Le verrouillage après inactivité attend la fin d’une synchronisation en cours ; un verrouillage pour une autre raison l’annule.',
  autoLockMinutes: '{count, plural, one {Après # minute} other {Après # minutes}}',
  autoLockHours: '{count, plural, one {Après # heure} other {Après # heures}}',
};
