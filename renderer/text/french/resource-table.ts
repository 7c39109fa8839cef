/** The resources: the table, its filters and views, a row’s details, and what is left out of coverage. */
export const resourceTable = {
  // --- Screen ---
  Resources: 'Ressources',
  'Browse inventory resources.': 'Parcourir les ressources des inventaires.',
  'Reading the resources': 'Lecture des ressources',
  'Showing {shown} of {total}': '{shown} affichées sur {total}',
  'Search resource': 'Rechercher',
  'No inventory yet': 'Aucun inventaire',
  'Go to Inventories': 'Aller aux inventaires',
  'Resources come from an inventory: add one and sync it to see them here.':
    'Les ressources viennent d’un inventaire : ajoutez-en un et synchronisez-le pour les voir ici.',
  'The first sync is running': 'La première synchronisation est en cours',
  'Resources show here as soon as it has read them.':
    'Les ressources s’affichent ici dès qu’elle les a lues.',
  'Nothing has been synced yet': 'Rien n’a encore été synchronisé',
  'An inventory must be synced once before its resources can show here.':
    'Un inventaire doit être synchronisé une fois avant que ses ressources puissent s’afficher ici.',
  'No resources': 'Aucune ressource',
  'The last sync found none that this product supports: instances, volumes, object storage, databases.':
    'La dernière synchronisation n’en a trouvé aucune que ce produit prend en charge : instances, volumes, stockage objet, bases de données.',
  'No resource matches': 'Aucune ressource ne correspond',
  'Clear search and filters': 'Effacer la recherche et les filtres',

  // --- Columns and facts ---
  Name: 'Nom',
  Class: 'Classe',
  Subclass: 'Sous-classe',
  Status: 'Statut',
  Project: 'Projet',
  Region: 'Région',
  Regions: 'Régions',
  Inventory: 'Inventaire',
  'OVHcloud status': 'Statut OVHcloud',
  Size: 'Taille',
  Created: 'Création',
  'Latest restore point': 'Dernier point de restauration',
  Roles: 'Rôles',
  Role: 'Rôle',
  Tags: 'Étiquettes',
  Tag: 'Étiquette',
  Kind: 'Type',
  URN: 'URN',
  'Resource URN': 'URN de la ressource',
  Endpoint: 'Point d’accès',
  'As of': 'État du',
  'as of {instant}': 'lue : {instant}',
  '{instant}; its list could not be read since': '{instant} ; sa liste n’a pas pu être lue depuis',
  'Known as of {instant}. Its list could not be read since.':
    'État connu du {instant}. Sa liste n’a pas pu être lue depuis.',
  Columns: 'Colonnes',
  'Move {column} before': 'Déplacer {column} avant',
  'Move {column} after': 'Déplacer {column} après',
  'Show the usual columns': 'Afficher les colonnes habituelles',

  // --- Filters ---
  Filters: 'Filtres',
  'Filters, {count, plural, one {# set} other {# set}}':
    'Filtres, {count, plural, one {# actif} other {# actifs}}',
  'Clear these filters': 'Effacer ces filtres',
  'Clear {filter}': 'Effacer {filter}',
  Clear: 'Effacer',
  Any: 'Indifférent',
  'Nothing found': 'Rien trouvé',
  '{filter}: {value}': '{filter} : {value}',
  'Remove filter {name}': 'Retirer le filtre {name}',
  'All inventories': 'Tous les inventaires',
  'All resource classes': 'Toutes les classes',
  'no longer here': 'n’existe plus',

  // --- Views ---
  Views: 'Vues',
  'View: {name}': 'Vue : {name}',
  'Save as a view…': 'Enregistrer comme vue…',
  'Save as a view': 'Enregistrer comme vue',
  'Save view': 'Enregistrer la vue',
  'Update “{name}”': 'Mettre à jour « {name} »',
  'Rename “{name}”…': 'Renommer « {name} »…',
  'Delete “{name}”': 'Supprimer « {name} »',
  'Rename the view': 'Renommer la vue',
  Rename: 'Renommer',
  'It keeps the filters, the columns and the sort.':
    'Elle retient les filtres, les colonnes et le tri.',
  'Give it a name.': 'Donnez-lui un nom.',
  'Another view has this name.': 'Une autre vue porte ce nom.',
  'The view is deleted.': 'La vue est supprimée.',

  // --- Rows ---
  'Expand {name}': 'Déplier {name}',
  'Collapse {name}': 'Replier {name}',
  'Actions for {name}': 'Actions pour {name}',
  'Select {name}': 'Sélectionner {name}',
  '{count, plural, one {Select the one resource shown} other {Select all # resources shown}}':
    '{count, plural, one {Sélectionner la seule ressource affichée} other {Sélectionner les # ressources affichées}}',
  'Copy URN': 'Copier l’URN',
  'URN copied.': 'URN copié.',
  'The clipboard cannot be used.': 'Le presse-papiers ne peut pas être utilisé.',
  'Open in OVHcloud': 'Ouvrir dans OVHcloud',
  'Include in coverage': 'Inclure dans la couverture',
  'Exclude from coverage': 'Exclure de la couverture',
  'Details of {name}': 'Détails de {name}',
  'Reading the details': 'Lecture des détails',
  'Copy {label}': 'Copier {label}',
  'Provider details': 'Détails du fournisseur',
  'Copy Provider details': 'Copier les détails du fournisseur',
  'OVHcloud’s own details could not be read back. The next sync brings them again.':
    'Les détails propres à OVHcloud n’ont pas pu être relus. La prochaine synchronisation les rapportera.',
  Volumes: 'Volumes',
  'Attached to': 'Attaché à',
  'No volume is attached.': 'Aucun volume n’est attaché.',
  'No instance.': 'Aucune instance.',
  'Unknown: what would tell was not read. The next sync may bring it.':
    'Inconnu : ce qui le dirait n’a pas été lu. La prochaine synchronisation le rapportera peut-être.',
  'and {count, number} more': 'et {count, number} de plus',

  // --- Left out of coverage ---
  'Selected resources': 'Ressources sélectionnées',
  '{count, plural, one {# selected} other {# selected}}':
    '{count, plural, one {# sélectionnée} other {# sélectionnées}}',
  Exclude: 'Exclure',
  Include: 'Inclure',
  'Clear selection': 'Désélectionner',
  Undo: 'Annuler',
  'Undone.': 'Annulé.',
  'They were excluded already.': 'Elles étaient déjà exclues.',
  'They were counted already.': 'Elles étaient déjà comptées.',
  '{count, plural, one {# resource} other {# resources}} excluded from coverage.':
    '{count, plural, one {# ressource exclue} other {# ressources exclues}} de la couverture.',
  '{count, plural, one {# resource} other {# resources}} included in coverage.':
    '{count, plural, one {# ressource incluse} other {# ressources incluses}} dans la couverture.',
  'Exclude from backup coverage': 'Exclure de la couverture de sauvegarde',
  'Excluded resources are omitted from protection status and coverage reporting.':
    'Les ressources exclues sont omises du statut de protection et des rapports de couverture.',
  'Excluded by {count, plural, one {the rule} other {the rules}} {rules}.':
    'Exclue par {count, plural, one {la règle} other {les règles}} {rules}.',
  'Counted by your choice, although {count, plural, one {the rule} other {the rules}} {rules} {count, plural, one {matches} other {match}}.':
    'Comptée par votre choix, bien que {count, plural, one {la règle} other {les règles}} {rules} {count, plural, one {corresponde} other {correspondent}}.',
  'Show the rules': 'Afficher les règles',
  '“{text}”': '« {text} »',

  // --- Rules ---
  'Exclude by rule…': 'Exclure par règle…',
  'Exclusion rules ({count, number})': 'Règles d’exclusion ({count, number})',
  'Exclusion rules': 'Règles d’exclusion',
  'Exclude by rule': 'Exclure par règle',
  'Edit the rule': 'Modifier la règle',
  'A rule leaves out of coverage every resource that it matches, also those that a later sync finds.':
    'Une règle exclut de la couverture toutes les ressources auxquelles elle correspond, y compris celles qu’une synchronisation ultérieure trouvera.',
  'There is no rule yet.': 'Il n’y a pas encore de règle.',
  'Add a rule': 'Ajouter une règle',
  'Make a rule from these filters': 'Créer une règle d’après ces filtres',
  'No rule can say these filters: it takes one value each of name, tag, project, region, class and inventory.':
    'Aucune règle ne peut exprimer ces filtres : elle prend une seule valeur pour le nom, l’étiquette, le projet, la région, la classe et l’inventaire.',
  'Edit the rule {text}': 'Modifier la règle {text}',
  'Delete the rule {text}': 'Supprimer la règle {text}',
  'The rule is deleted.': 'La règle est supprimée.',
  '{count, plural, =0 {Matches no resource now} one {Matches # resource} other {Matches # resources}}':
    '{count, plural, =0 {Ne correspond à aucune ressource} one {Correspond à # ressource} other {Correspond à # ressources}}',
  '{count, plural, one {# counts all the same} other {# count all the same}}':
    '{count, plural, one {# compte malgré tout} other {# comptent malgré tout}}',
  'The whole name. * stands for any text, ? for one character.':
    'Le nom entier. « * » représente un texte quelconque, « ? » un seul caractère.',
  Cancel: 'Annuler',
  'Save the rule': 'Enregistrer la règle',
  'Add the rule': 'Ajouter la règle',
  Close: 'Fermer',
  'Give at least one of name, tag, class, project and region. All that is given must hold.':
    'Indiquez au moins le nom, l’étiquette, la classe, le projet ou la région. Tout ce qui est indiqué doit être vrai.',
  'Looking what it matches…': 'Recherche de ce à quoi elle correspond…',
  '{count, plural, =0 {None of them is counted now.} one {# is counted now and leaves coverage.} other {# are counted now and leave coverage.}}':
    '{count, plural, =0 {Aucune n’est comptée actuellement.} one {# est comptée actuellement et quittera la couverture.} other {# sont comptées actuellement et quitteront la couverture.}}',
  '{count, plural, one {# counts all the same, because you included it by hand.} other {# count all the same, because you included them by hand.}}':
    '{count, plural, one {# compte malgré tout, car vous l’avez incluse à la main.} other {# comptent malgré tout, car vous les avez incluses à la main.}}',
  'name {pattern}': 'nom {pattern}',
  'tag {tag}': 'étiquette {tag}',
  'project {project}': 'projet {project}',
  'region {region}': 'région {region}',
  'class {label}': 'classe {label}',
  'inventory {inventory}': 'inventaire {inventory}',
} as const;
