/** Restore point sources. */
export const pointSources = {
  'Restore point sources': 'Sources de points de restauration',
  'It shows none of the snapshots any more that it showed before.':
    'Elle ne montre plus aucun des snapshots qu’elle montrait.',
  'A key may have lost its grants: check them, then refresh. If the snapshots really are gone, stop reading it and add it again.':
    'Une clé a peut-être perdu ses droits : vérifiez-les, puis actualisez. Si les snapshots ont vraiment disparu, cessez de lire la source et ajoutez-la à nouveau.',
  'Add store': 'Ajouter un dépôt',
  'plakar on this computer': 'plakar sur cet ordinateur',
  'It was never read: what nothing else protects is unknown.':
    'Il n’a jamais été lu : ce que rien d’autre ne protège est inconnu.',
  'What it showed on {date} is kept; what nothing else protects is unknown until it can be read.':
    'Ce qu’il montrait le {date} est conservé ; ce que rien d’autre ne protège est inconnu tant qu’il ne peut pas être lu.',
  'Reading…': 'Lecture…',
  'Not read yet': 'Pas encore lu',
  '{count, plural, one {# snapshot} other {# snapshots}}, {matched} of known resources; read on {date}':
    '{count, plural, one {# snapshot} other {# snapshots}}, dont {matched} de ressources connues ; lu le {date}',
  'Passphrase from plakar’s own configuration':
    'Phrase secrète prise dans la configuration de plakar',
  'Passphrase in memory until the app quits':
    'Phrase secrète en mémoire jusqu’à la fermeture de l’application',
  'Passphrase in the locked vault': 'Phrase secrète dans le coffre verrouillé',
  'Its passphrase cannot be opened: enter it again':
    'Sa phrase secrète ne s’ouvre pas : saisissez-la à nouveau',
  'Passphrase kept in the vault': 'Phrase secrète gardée dans le coffre',
  'Enter the name of a store, without spaces or slashes.':
    'Saisissez le nom d’un dépôt, sans espace ni barre oblique.',
  'Its name in plakar’s configuration, as in “plakar at @name ls”.':
    'Son nom dans la configuration de plakar, comme dans « plakar at @nom ls ».',
  'No stores were found in {folder}. Add one with “plakar store add” first.':
    'Aucun dépôt trouvé dans {folder}. Ajoutez-en d’abord un avec « plakar store add ».',
  Passphrase: 'Phrase secrète',
  'Leave it empty where plakar’s own configuration has it. It is kept in the vault, and given to plakar only while it reads.':
    'Laissez vide si la configuration de plakar la contient. Elle est gardée dans le coffre, et donnée à plakar seulement pendant la lecture.',
  'Passphrase of @{store}': 'Phrase secrète de @{store}',
  'Save and read': 'Enregistrer et lire',
  'Stop reading': 'Ne plus lire',
  'Its snapshots no longer count, and its passphrase is removed from this computer. Nothing changes in the store.':
    'Ses snapshots ne comptent plus, et sa phrase secrète est supprimée de cet ordinateur. Rien ne change dans le dépôt.',
} as const;
