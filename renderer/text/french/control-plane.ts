/** Plakar Control Plane as a restore point source, and what all sources share with it. */
export const controlPlane = {
  'OVHcloud’s own snapshots and backups are read by every sync. Add the plakar stores of this computer, or a Plakar Control Plane, to count their snapshots too: each is read after a sync, and nothing is written to it.':
    'Chaque synchronisation lit les snapshots et sauvegardes d’OVHcloud. Ajoutez les dépôts plakar de cet ordinateur, ou un Plakar Control Plane, pour compter aussi leurs snapshots : chacun est lu après une synchronisation, et rien n’y est écrit.',
  'No source is read yet.': 'Aucune source n’est lue pour l’instant.',
  'Add Control Plane': 'Ajouter un Control Plane',
  'Plakar Control Plane': 'Plakar Control Plane',
  'Read {source} now': 'Lire {source} maintenant',
  'Change the passphrase of {source}': 'Changer la phrase secrète de {source}',
  'Change {source}': 'Modifier {source}',
  'Stop reading {source}': 'Ne plus lire {source}',
  'Its snapshots no longer count, and its API key is removed from this computer. Nothing changes in Control Plane.':
    'Ses snapshots ne comptent plus, et sa clé d’API est supprimée de cet ordinateur. Rien ne change dans Control Plane.',
  'Its snapshots no longer count. Nothing changes there, nor at the secret provider.':
    'Ses snapshots ne comptent plus. Rien n’y change, ni chez le fournisseur de secrets.',
  Check: 'Vérifier',
  Address: 'Adresse',
  'Where Control Plane is opened in a browser.':
    'Celle à laquelle Control Plane s’ouvre dans un navigateur.',
  'Enter an address such as https://plakar.example.com.':
    'Saisissez une adresse comme https://plakar.example.com.',
  'API key': 'Clé d’API',
  'Enter the API key.': 'Saisissez la clé d’API.',
  'This is not a key as Control Plane shows it.':
    'Ce n’est pas une clé telle que Control Plane l’affiche.',
  'Of an application user of Control Plane that may read inventories, resources and restore points. It is kept in the vault.':
    'Celle d’un utilisateur de type application de Control Plane, autorisé à lire les inventaires, les ressources et les points de restauration. Elle est gardée dans le coffre.',
  'Read from the provider each time, and sent to this address only.':
    'Lue chaque fois chez le fournisseur, et envoyée à cette seule adresse.',
  'Read from the provider each time, and given to plakar only while it reads.':
    'Lue chaque fois chez le fournisseur, et donnée à plakar seulement pendant la lecture.',
  'Choose the provider that has it.': 'Choisissez le fournisseur qui la détient.',
  'Enter where it is at this provider, in the form of the example.':
    'Indiquez où elle se trouve chez ce fournisseur, sous la forme de l’exemple.',
  'Organisation id (optional)': 'Identifiant de l’organisation (facultatif)',
  'Empty: the organisation that the key belongs to.':
    'Vide : l’organisation à laquelle la clé appartient.',
  'An id has letters, digits and hyphens only.':
    'Un identifiant ne contient que des lettres, des chiffres et des tirets.',
  'This key sees everything that is backed up there': 'Cette clé voit tout ce qui y est sauvegardé',
  'Control Plane may hide what a key has no right to see, without saying so. Turn this on only where nothing is hidden from it and every source app is assigned to a resource of an inventory: what shows no restore point then counts as not protected instead of unknown.':
    'Control Plane peut cacher, sans le dire, ce qu’une clé n’a pas le droit de voir. À activer seulement si rien ne lui est caché et si chaque application source est affectée à une ressource d’un inventaire : ce qui n’a aucun point de restauration compte alors comme non protégé au lieu d’inconnu.',
  'Signed in: {count, plural, one {# resource is} other {# resources are}} shown':
    'Connecté : {count, plural, one {# ressource affichée} other {# ressources affichées}}',
  'Signed in, but no resource is shown': 'Connecté, mais aucune ressource n’est affichée',
  'There is none, or the key has no right to see inventories. Until snapshots are shown, what nothing else protects counts as unknown.':
    'Il n’y en a pas, ou la clé n’a pas le droit de voir les inventaires. Tant qu’aucun snapshot n’est affiché, ce que rien d’autre ne protège compte comme inconnu.',
  'Organisation {id}': 'Organisation {id}',
  'Passphrase at a secret provider': 'Phrase secrète chez un fournisseur de secrets',
  'API key at a secret provider': 'Clé d’API chez un fournisseur de secrets',
  'Its API key is not stored: enter it again':
    'Sa clé d’API n’est pas enregistrée : saisissez-la à nouveau',
  'API key in memory until the app quits':
    'Clé d’API en mémoire jusqu’à la fermeture de l’application',
  'API key in the locked vault': 'Clé d’API dans le coffre verrouillé',
  'Its API key cannot be opened: enter it again':
    'Sa clé d’API ne s’ouvre pas : saisissez-la à nouveau',
  'API key kept in the vault': 'Clé d’API gardée dans le coffre',
  'Which volumes some snapshots of instances hold was not read: volumes that nothing else protects are unknown.':
    'Les volumes que contiennent certains snapshots d’instances n’ont pas été lus : les volumes que rien d’autre ne protège sont inconnus.',
  'It does not tell all that it has: what nothing else protects is unknown.':
    'Il ne dit pas tout ce qu’il contient : ce que rien d’autre ne protège est inconnu.',
  'No snapshot is shown: there is none, or the key has no grant to see them. What nothing else protects is unknown.':
    'Aucun snapshot n’est affiché : il n’y en a pas, ou la clé n’a pas le droit de les voir. Ce que rien d’autre ne protège est inconnu.',
  'Something is hidden or was refused, a store shows nothing, or some snapshots do not tell what they are of: what nothing else protects is unknown.':
    'Quelque chose est caché ou a été refusé, un dépôt n’affiche rien, ou des snapshots ne disent pas de quoi ils sont : ce que rien d’autre ne protège est inconnu.',
  'The key may not see everything: what nothing else protects is unknown. Change it if nothing is hidden from it.':
    'Cette clé ne voit peut-être pas tout : ce que rien d’autre ne protège est inconnu. À modifier si rien ne lui est caché.',
  '{sources} may not show all there are.': '{sources} ne les montre peut-être pas tous.',
  'The stored key belongs to another address.': 'La clé enregistrée est celle d’une autre adresse.',
  'Enter an API key of the Control Plane at this address: a key is sent to no other.':
    'Saisissez une clé d’API du Control Plane à cette adresse : une clé n’est envoyée à aucune autre.',
  'The API key is missing.': 'Il manque la clé d’API.',
  'Enter an API key of this Control Plane, or choose the secret provider that has it.':
    'Saisissez une clé d’API de ce Control Plane, ou choisissez le fournisseur de secrets qui la détient.',
  'This address cannot be used.': 'Cette adresse ne peut pas être utilisée.',
  'Enter an address that begins with https://. http:// is accepted for this computer only.':
    'Saisissez une adresse qui commence par https://. http:// n’est accepté que pour cet ordinateur.',
  'Control Plane does not accept this API key.': 'Control Plane n’accepte pas cette clé d’API.',
  'Check that it is copied whole, and was not revoked. If so, create another in Control Plane and enter it here.':
    'Vérifiez qu’elle est copiée en entier et n’a pas été révoquée. Si elle l’a été, créez-en une autre dans Control Plane et saisissez-la ici.',
  'Control Plane refuses what this API key asks for.':
    'Control Plane refuse ce que demande cette clé d’API.',
  'Give the user of this key the right to read inventories, resources and restore points, and check the organisation.':
    'Donnez à l’utilisateur de cette clé le droit de lire les inventaires, les ressources et les points de restauration, et vérifiez l’organisation.',
  'Wait a minute, then try again.': 'Attendez une minute, puis réessayez.',
  'Check the connection of this computer, then try again.':
    'Vérifiez la connexion de cet ordinateur, puis réessayez.',
  'Check the address and the organisation, and that no proxy or sign-in page answers in its place.':
    'Vérifiez l’adresse et l’organisation, et qu’aucun proxy ni page de connexion ne répond à sa place.',
} as const;
