/** Which instance a snapshot is of, and facts of resources that came later. */
export const facts = {
  Engine: 'Moteur',
  // --- Filter of apps ---
  App: 'Application',
  'No app yet': 'Aucune application pour l’instant',

  // --- How a resource was excluded, in the report ---
  'Excluded by': 'Exclue par',
  'By hand': 'Décision manuelle',
  'Rule: {rule}': 'Règle : {rule}',
  'Newest restore point: {instant}': 'Point de restauration le plus récent : {instant}',

  // --- Versioning of buckets ---
  Versioning: 'Versionnement',
  Enabled: 'Activé',
  Suspended: 'Suspendu',
  Off: 'Désactivé',
  'Not told': 'Non indiqué',
  'Ask OVHcloud': 'Demander à OVHcloud',
  'OVHcloud’s list of buckets does not tell it: it is asked for one bucket at a time.':
    'La liste des buckets d’OVHcloud ne le dit pas : il faut le demander bucket par bucket.',
  'Versioning is enabled: old versions of objects stay in this bucket. They are no backup elsewhere, and do not count as one.':
    'Le versionnement est activé : les anciennes versions des objets restent dans ce bucket. Ce n’est pas une sauvegarde ailleurs, et cela ne compte pas comme telle.',
  'Versioning is suspended: versions from before stay in this bucket, new ones are not kept. They are no backup elsewhere, and do not count as one.':
    'Le versionnement est suspendu : les versions antérieures restent dans ce bucket, les nouvelles ne sont pas gardées. Ce n’est pas une sauvegarde ailleurs, et cela ne compte pas comme telle.',

  // --- Volumes of Kubernetes ---
  'Kubernetes volume': 'Volume Kubernetes',
  'Kubernetes volume, cluster {tag}': 'Volume Kubernetes, cluster {tag}',
  'By its name, Kubernetes made it for a claim (PVC). Deleting the claim deletes it where the reclaim policy is Delete.':
    'D’après son nom, Kubernetes l’a créé pour une demande de volume (PVC). La supprimer supprime aussi le volume si la politique de récupération est Delete.',
  'By its name, cluster {tag} made it for a claim (PVC). All storage classes that OVHcloud provides have the reclaim policy Delete: deleting the claim then deletes this volume.':
    'D’après son nom, le cluster {tag} l’a créé pour une demande de volume (PVC). Toutes les classes de stockage fournies par OVHcloud ont la politique de récupération Delete : supprimer cette demande supprime alors le volume.',

  // --- Links of instance snapshots ---
  '“{snapshot}” now counts for {instance}.': '« {snapshot} » compte désormais pour {instance}.',
  '“{snapshot}” no longer counts for {instance}.': '« {snapshot} » ne compte plus pour {instance}.',
  'Undo that snapshot {name} is of this instance':
    'Annuler que le snapshot {name} est de cette instance',
  Confirm: 'Confirmer',
  'Confirm that snapshot {name} is of this instance':
    'Confirmer que le snapshot {name} est de cette instance',
  'Not of this instance': 'Pas de cette instance',
  'Snapshot {name} is not of this instance': 'Le snapshot {name} n’est pas de cette instance',
  '{count, plural, one {# instance snapshot of this project belongs} other {# instance snapshots of this project belong}} to no known instance.':
    '{count, plural, one {# snapshot d’instance de ce projet n’appartient} other {# snapshots d’instances de ce projet n’appartiennent}} à aucune instance connue.',
  '{count, plural, one {# instance snapshot belongs} other {# instance snapshots belong}} to no known instance.':
    '{count, plural, one {# snapshot d’instance n’appartient} other {# snapshots d’instances n’appartiennent}} à aucune instance connue.',
  'Snapshots that may be of this instance…': 'Snapshots qui pourraient être de cette instance…',
  'Link snapshots…': 'Associer des snapshots…',
  'Snapshots that may be of {name}': 'Snapshots qui pourraient être de {name}',
  'Instance snapshots of no known instance': 'Snapshots d’instances sans instance connue',
  'OVHcloud does not tell which instance a snapshot was taken of. Link one where you know it: from then on it counts as a restore point of that instance. Nothing is changed at OVHcloud.':
    'OVHcloud ne dit pas de quelle instance un snapshot a été pris. Associez-en un quand vous le savez : dès lors, il compte comme point de restauration de cette instance. Rien n’est modifié chez OVHcloud.',
  'There is none left: each belongs to an instance.':
    'Il n’en reste aucun : chacun appartient à une instance.',
  'The first {shown} of {count} are shown.': 'Les {shown} premiers sur {count} sont affichés.',
  Snapshots: 'Snapshots',
  'Link {snapshot} to this instance': 'Associer {snapshot} à cette instance',
  'Link to this instance': 'Associer à cette instance',
  'You linked it to an instance that is no longer known.':
    'Vous l’avez associé à une instance qui n’est plus connue.',
  'You said that it is not of {names}.': 'Vous avez dit qu’il n’est pas de {names}.',
  'Undo what you said of {snapshot}': 'Annuler ce que vous avez dit de {snapshot}',
  'the name fits': 'le nom correspond',
  'the instance’s name is in it': 'le nom de l’instance y figure',
  'another name': 'un autre nom',
  'same region': 'même région',
  'another region: it would be a remote copy': 'autre région : ce serait une copie distante',
  'region not known': 'région inconnue',
  'taken before the instance was created': 'pris avant la création de l’instance',
  'you said it is not of it': 'vous avez dit qu’il n’en est pas',
  'Instance that {snapshot} is of': 'Instance dont {snapshot} est le snapshot',
  'Choose an instance': 'Choisir une instance',
  'No such instance in this project': 'Aucune instance de ce nom dans ce projet',
  'Link {snapshot}': 'Associer {snapshot}',
  Link: 'Associer',
  'This snapshot or this instance is no longer known.':
    'Ce snapshot ou cette instance n’est plus connu.',
  'The last sync no longer found it. Nothing has changed.':
    'La dernière synchronisation ne l’a plus trouvé. Rien n’a changé.',
};
