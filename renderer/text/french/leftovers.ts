/** What Plakar backups left. */
export const leftovers = {
  Volume: 'Volume',
  Image: 'Image',
  'volume {id}, which is not known': '{id} (volume qui n’est pas connu)',
  'instance {id}, which is not known': '{id} (instance qui n’est pas connue)',
  'volume snapshot {id}, which is not known': '{id} (snapshot de volume qui n’est pas connu)',
  'Left by an interrupted Plakar backup of {origin}':
    'Laissé par une sauvegarde Plakar interrompue de {origin}',
  'Made by a running or interrupted Plakar backup of {origin}':
    'Créé par une sauvegarde Plakar en cours ou interrompue de {origin}',
  '{count, plural, one {# object left by an interrupted Plakar backup does not count as a restore point.} other {# objects left by an interrupted Plakar backup do not count as restore points.}}':
    '{count, plural, one {# objet laissé par une sauvegarde Plakar interrompue ne compte pas comme point de restauration.} other {# objets laissés par une sauvegarde Plakar interrompue ne comptent pas comme points de restauration.}}',
  '{count, plural, one {# object made by a Plakar backup that is still running or was interrupted does not count as a restore point.} other {# objects made by a Plakar backup that is still running or was interrupted do not count as restore points.}}':
    '{count, plural, one {# objet créé par une sauvegarde Plakar encore en cours ou interrompue ne compte pas comme point de restauration.} other {# objets créés par une sauvegarde Plakar encore en cours ou interrompue ne comptent pas comme points de restauration.}}',
  'And {count, plural, one {# more object} other {# more objects}}.':
    'Et {count, plural, one {# autre objet} other {# autres objets}}.',
  'Left by Plakar backups': 'Laissé par des sauvegardes Plakar',
  '{count, plural, one {# temporary object. It is neither a resource nor a restore point, and is in no figure.} other {# temporary objects. They are neither resources nor restore points, and are in no figure.}}':
    '{count, plural, one {# objet temporaire. Il n’est ni une ressource ni un point de restauration, et n’entre dans aucun chiffre.} other {# objets temporaires. Ils ne sont ni des ressources ni des points de restauration, et n’entrent dans aucun chiffre.}}',
  'When no Plakar backup is running, delete them in the OVHcloud Control Panel or with the openstack command: images first, then volumes, then snapshots. This app only reads.':
    'Quand aucune sauvegarde Plakar n’est en cours, supprimez-les dans l’espace client OVHcloud ou avec la commande openstack : d’abord les images, puis les volumes, puis les snapshots. Cette application ne fait que lire.',
};
