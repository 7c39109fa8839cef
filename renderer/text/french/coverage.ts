/** The coverage screen, its settings, and what syncs change. */
export const coverage = {
  // --- By what is counted ---
  'Counting OVHcloud’s own snapshots': 'En comptant les snapshots d’OVHcloud',
  'Without OVHcloud’s own snapshots': 'Sans les snapshots d’OVHcloud',
  '{class}: at most {days, plural, one {# day} other {# days}} old':
    '{class} : au plus {days, plural, one {# jour} other {# jours}}',
  '; ': ' ; ',
  Change: 'Modifier',
  'Change what counts as protection': 'Modifier ce qui compte comme protection',

  // --- Settings ---
  'What counts as protection': 'Ce qui compte comme protection',
  'Every figure of coverage is counted by this, and says so.':
    'Tous les chiffres de couverture en dépendent, et le disent.',
  'Count OVHcloud’s own snapshots and backups': 'Compter les snapshots et sauvegardes d’OVHcloud',
  'They are in the same account as what they protect: who deletes the project, or holds its keys, has both. To many a copy like that is not a backup. Restore points of plakar count in any case.':
    'Ils se trouvent dans le même compte que ce qu’ils protègent : qui supprime le projet, ou détient ses clés, a les deux. Pour beaucoup, une telle copie n’est pas une sauvegarde. Les points de restauration de plakar comptent dans tous les cas.',
  'Allowed age of the newest restore point': 'Âge autorisé du point de restauration le plus récent',
  'In days. A resource whose newest one is older is stale. Empty: any age.':
    'En jours. Une ressource dont le plus récent est plus ancien est périmée. Vide : sans limite.',
  'Any age': 'Sans limite',
  'Give a whole number of days from 1 to {most}, or nothing.':
    'Indiquer un nombre entier de jours de 1 à {most}, ou rien.',

  // --- The figure ---
  Coverage: 'Couverture',
  'How many of your resources are protected by backups.':
    'Combien de vos ressources sont protégées par des sauvegardes.',
  'All inventories': 'Tous les inventaires',
  'Show all inventories': 'Afficher tous les inventaires',
  'Reading the coverage': 'Lecture de la couverture',
  'In all': 'Au total',
  '<b>{share}</b> protected, {protected} of {total}':
    '<b>{share}</b> protégées, {protected} sur {total}',
  'As of {at} ({ago})': 'État du {at} ({ago})',
  'Never synced, so in no figure here: {names}':
    'Jamais synchronisés, donc dans aucun chiffre ici : {names}',
  '{count, plural, one {# was} other {# were}} protected':
    '{count, plural, one {# était protégée} other {# étaient protégées}}',
  '{count, plural, one {# was} other {# were}} stale':
    '{count, plural, one {# était périmée} other {# étaient périmées}}',
  '{count, plural, one {# was} other {# were}} not protected':
    '{count, plural, one {# n’était pas protégée} other {# n’étaient pas protégées}}',
  '{unknown}: never read': '{unknown} : jamais lues',
  '{unknown}, of which {known} when last read; oldest reading {day}':
    '{unknown}, dont {known} à la dernière lecture ; la plus ancienne date du {day}',
  '{count} never read': '{count} jamais lues',
  'No inventory yet': 'Aucun inventaire',
  'Never synced': 'Jamais synchronisé',
  'Go to Inventories': 'Aller aux inventaires',
  'Go to the inventory': 'Aller à l’inventaire',
  'Coverage is counted over the resources of an inventory. Add one to see it.':
    'La couverture se calcule sur les ressources d’un inventaire. En ajouter un pour la voir.',
  'Nothing is known yet of {names}. Sync to see the coverage.':
    'Rien n’est encore connu de {names}. Synchroniser pour voir la couverture.',

  // --- Charts ---
  'Show as table': 'En tableau',
  'Show as chart': 'En graphique',
  'Show all {count}': 'Tout afficher ({count})',
  'Show fewer': 'Afficher moins',
  'By class': 'Par classe',
  'By project': 'Par projet',
  'By region': 'Par région',
  'No region told': 'Région non indiquée',
  'A resource in several regions counts in each.':
    'Une ressource présente dans plusieurs régions compte dans chacune.',
  'Share protected': 'Part protégée',
  '{count} {state}: show the resources': '{count} {state} : afficher les ressources',
  '{count} {state} in {name}: show the resources':
    '{count} {state} dans {name} : afficher les ressources',
  'Age of the newest restore point': 'Âge du point de restauration le plus récent',
  '{count} {age}: show the resources': '{count} {age} : afficher les ressources',
  'At most 1 day old': 'Au plus 1 jour',
  'At most 7 days old': 'Au plus 7 jours',
  'At most 30 days old': 'Au plus 30 jours',
  'At most 90 days old': 'Au plus 90 jours',
  'More than 90 days old': 'Plus de 90 jours',
  None: 'Aucun',
  'Unknown age': 'Âge inconnu',
  'Not known': 'Inconnu',
  '≤ 1 day': '≤ 1 jour',
  '≤ 7 days': '≤ 7 jours',
  '≤ 30 days': '≤ 30 jours',
  '≤ 90 days': '≤ 90 jours',
  Older: 'Plus ancien',
  Age: 'Âge',
  Share: 'Part',
  'The biggest that are not protected': 'Les plus grandes non protégées',
  'None of a known size.': 'Aucune de taille connue.',
  '<a>{count, plural, one {# more is} other {# more are}} not protected</a> whose size OVHcloud does not tell.':
    '<a>{count, plural, one {# autre n’est pas protégée} other {# autres ne sont pas protégées}}</a>, dont OVHcloud n’indique pas la taille.',

  // --- Over time ---
  'Coverage over time': 'Couverture au fil du temps',
  'The line begins with the next sync.': 'La courbe commence à la prochaine synchronisation.',
  'So far there is one reading, of {at}. The line begins with the next sync.':
    'Une seule lecture pour l’instant, du {at}. La courbe commence à la prochaine synchronisation.',
  'Between two readings the last known figure is carried on.':
    'Entre deux lectures, le dernier chiffre connu est prolongé.',
  '{count, plural, one {# resource that two inventories see counts} other {# resources that two inventories see count}} twice in this line, once in the figures above.':
    '{count, plural, one {# ressource visible dans deux inventaires compte} other {# ressources visibles dans deux inventaires comptent}} deux fois dans cette courbe, une fois dans les chiffres ci-dessus.',
  'The newest of it could not be written to the disk; it is tried again with the next.':
    'La fin n’a pas pu être écrite sur le disque ; un nouvel essai suivra à la prochaine lecture.',
  'From {at}: {policy}': 'À partir du {at} : {policy}',
  'From {at}: {count, plural, one {# inventory} other {# inventories}} together':
    'À partir du {at} : {count, plural, one {# inventaire} other {# inventaires}} ensemble',
  'Coverage from {from}: {before}; to {to}: {after}.':
    'Couverture du {from} : {before} ; au {to} : {after}.',
  Read: 'Lecture',
  'Counted by': 'Mode de calcul',

  // --- Changes ---
  'Since the last sync': 'Depuis la dernière synchronisation',
  ', since {at}': ', depuis le {at}',
  'From {since} to {at}': 'Du {since} au {at}',
  'There was one sync only.': 'Une seule synchronisation a eu lieu.',
  'The next sync tells what has changed since this one.':
    'La prochaine synchronisation dira ce qui a changé depuis celle-ci.',
  'Nothing that matters has changed.': 'Rien d’important n’a changé.',
  '{count, plural, one {# lost its protection} other {# lost their protection}}':
    '{count, plural, one {# a perdu sa protection} other {# ont perdu leur protection}}',
  '{count, number} gone': '{count, plural, one {# disparue} other {# disparues}}',
  '{count, number} changed': '{count, plural, one {# modifiée} other {# modifiées}}',
  '{count, number} new': '{count, plural, one {# nouvelle} other {# nouvelles}}',
  '{count, plural, one {# gained protection} other {# gained protection}}':
    '{count, plural, one {# est désormais protégée} other {# sont désormais protégées}}',
  'Protection lost': 'Protection perdue',
  Gone: 'Disparues',
  Changed: 'Modifiées',
  New: 'Nouvelles',
  'Protection gained': 'Protection acquise',
  '{count, plural, one {# resource lost its protection} other {# resources lost their protection}} in {inventory}':
    '{count, plural, one {# ressource a perdu sa protection} other {# ressources ont perdu leur protection}} dans {inventory}',
  'Their restore points are gone, or older than allowed.':
    'Leurs points de restauration ont disparu, ou dépassent l’âge autorisé.',
  'Show them': 'Les afficher',
  'I have seen it': 'C’est vu',
  'Name: {before} → {after}': 'Nom : {before} → {after}',
  'Status: {before} → {after}': 'État : {before} → {after}',
  'Size: {before} → {after}': 'Taille : {before} → {after}',
  'Region: {before} → {after}': 'Région : {before} → {after}',
  '{count} more are not named here.': '{count} autres ne sont pas nommées ici.',

  // --- The inventory's card ---
  'Backup coverage': 'Couverture des sauvegardes',
  'Not synced yet': 'Pas encore synchronisé',
  'Show the coverage': 'Afficher la couverture',
  Inventory: 'Inventaire',
  Resources: 'Ressources',
  Class: 'Classe',
  Project: 'Projet',
  Region: 'Région',
  Name: 'Nom',
  Size: 'Taille',
} as const;
