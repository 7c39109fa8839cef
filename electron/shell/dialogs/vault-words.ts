import type { Language } from '../../../shared/basics/language.ts';
import type { VaultStrength } from '../../../shared/vault/vault.ts';

/** What is asked before the vault keeps its keys otherwise, or erases them. */
export interface VaultWords {
  move: string;
  effects: Record<VaultStrength, string>;
  moveYes: string;
  reset: string;
  resetEffects: string;
  resetYes: string;
}

export const vaultWords: Record<Language, VaultWords> = {
  en: {
    move: 'Change how stored keys are kept?',
    effects: {
      os: 'The key store of this system will encrypt the keys. Anyone who is signed in to this computer can open them without a passphrase.',
      passphrase:
        'The keys will be encrypted with the passphrase that was just entered in the app. Agree only if you entered it: nobody can open them without it.',
      memory:
        'The keys are taken out of the file. They work until the app quits, and have to be entered again after that.',
    },
    moveYes: 'Change',
    reset: 'Erase the keys that the passphrase protects?',
    resetEffects:
      'Nobody can open the keys without the passphrase. The keys of every inventory, the tokens of secret providers and the secrets of apps are erased, and have to be entered again.\n\nInventories, what was discovered, exclusions and settings stay. Nothing changes at OVHcloud.',
    resetYes: 'Erase the keys',
  },
  fr: {
    move: 'Changer la façon dont les clés enregistrées sont conservées ?',
    effects: {
      os: 'Le trousseau de ce système chiffrera les clés. Toute personne connectée à cet ordinateur pourra les ouvrir sans phrase secrète.',
      passphrase:
        'Les clés seront chiffrées avec la phrase secrète qui vient d’être saisie dans l’application. N’acceptez que si vous l’avez saisie : personne ne peut les ouvrir sans elle.',
      memory:
        'Les clés sont retirées du fichier. Elles restent utilisables jusqu’à la fermeture de l’application, et devront ensuite être saisies à nouveau.',
    },
    moveYes: 'Modifier',
    reset: 'Effacer les clés que la phrase secrète protège ?',
    resetEffects:
      'Personne ne peut ouvrir les clés sans la phrase secrète. Les clés de tous les inventaires, les jetons des fournisseurs de secrets et les secrets des applications sont effacés, et devront être saisis à nouveau.\n\nLes inventaires, ce qui a été découvert, les exclusions et les paramètres restent. Rien ne change chez OVHcloud.',
    resetYes: 'Effacer les clés',
  },
};
