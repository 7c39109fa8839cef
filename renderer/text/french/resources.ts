/** Restore points of a resource. */
export const resources = {
  'Latest restore points': 'Derniers points de restauration',
  'No restore point known.': 'Aucun point de restauration connu.',
  'Show all': 'Tout afficher',
  'Show more': 'Afficher plus',
  'Unknown how many': 'Nombre inconnu',
  '{count} newest of those known': 'Les {count} plus récents de ceux connus',
  '{count} known': '{count} connus',
  '{shown} of {count, plural, one {# restore point} other {# restore points}}':
    '{shown} sur {count, plural, one {# point de restauration} other {# points de restauration}}',
  '{count, plural, one {# restore point} other {# restore points}}':
    '{count, plural, one {# point de restauration} other {# points de restauration}}',
  'reported by OVHcloud': 'indiqué par OVHcloud',
  'OVHcloud says which resource it was taken of.':
    'OVHcloud dit de quelle ressource il a été pris.',
  'matched by name': 'associé par nom',
  'OVHcloud does not tell which instance this snapshot was taken of. Its name is the one of this instance, so it is taken to be its own.':
    'OVHcloud ne dit pas de quelle instance ce snapshot a été pris. Il porte le nom de cette instance, et est donc tenu pour sien.',
  '{reason}, remote copy': '{reason}, copie distante',
  'It lies in {region}, and its resource in {regions}.':
    'Il se trouve à {region}, et sa ressource à {regions}.',
  'linked by you': 'associé par vous',
  'You said that it is of this resource.': 'Vous avez dit qu’il est de cette ressource.',
  'matched by tag': 'associé par étiquette',
  'The snapshot has the tag that stands for this resource.':
    'Le snapshot porte l’étiquette qui désigne cette ressource.',
  'matched by app': 'associé par application',
  'It was made by a source app of this resource.':
    'Il a été fait par une application source de cette ressource.',
  'matched by address': 'associé par adresse',
  'matched by id': 'associé par identifiant',
  'The snapshot names the id of this resource as its origin.':
    'Le snapshot indique l’identifiant de cette ressource comme origine.',
  'in the snapshot of an instance': 'dans le snapshot d’une instance',
  'in the snapshot of instance {name}': 'dans le snapshot de l’instance {name}',
  'The snapshot is of an instance, and holds the disk of this volume.':
    'Le snapshot est celui d’une instance, et contient le disque de ce volume.',
  'The data was read from the address of this resource, and of no other.':
    'Les données ont été lues à l’adresse de cette ressource, et d’aucune autre.',
  'Copy the id of restore point {name}': 'Copier l’identifiant du point de restauration {name}',
  'a source that is no longer read': 'une source qui n’est plus lue',
  '{origin}, root {root}': '{origin}, racine {root}',
  '{count, plural, one {# item} other {# items}}':
    '{count, plural, one {# élément} other {# éléments}}',
  Apps: 'Applications',
  'Unknown: there may be restore points.': 'Inconnu : il y a peut-être des points de restauration.',
  'There may be more restore points.': 'Il y a peut-être d’autres points de restauration.',
  'The list of {kind} of project {project} could not be read.':
    'La liste des {kind} du projet {project} n’a pas pu être lue.',
  'See the last sync': 'Voir la dernière synchronisation',
  '{stores} could not be read.': '{stores} : lecture impossible.',
  'See the restore point sources': 'Voir les sources de points de restauration',
  'When all of it was last read, on {date}, it was: {state}.':
    'Lors de la dernière lecture complète, le {date}, elle était : {state}.',
} as const;
