import type { WindowTexts } from '../catalogue.ts';

export const coverage: WindowTexts['coverage'] = {
  nothingToProtect: 'Aucune ressource à protéger',
  allExcluded: 'Toutes les ressources sont exclues de la couverture',
  protectionUnknown: 'Protection inconnue',
  protectedCount: 'Protégées : {protected} sur {total}',
  protectedShare: '{share} de ressources protégées ({protected} sur {total})',
  countProtected: '{count, plural, one {# protégée} other {# protégées}}',
  staleCount: '{count, plural, one {# obsolète} other {# obsolètes}}',
  notProtectedCount: '{count, plural, one {# non protégée} other {# non protégées}}',
  unknownCount: '{count, plural, one {# inconnue} other {# inconnues}}',
  excludedCount: '{count, plural, one {# exclue} other {# exclues}}',
  unreadLists:
    '{count, plural, one {# liste n’a pas pu être lue} other {# listes n’ont pas pu être lues}} : ces chiffres peuvent être incomplets ou ne plus être à jour.',
  policyWithOwnPoints: 'Les snapshots et sauvegardes OVHcloud comptent comme protection',
  policyWithoutOwnPoints: 'Les snapshots et sauvegardes OVHcloud ne comptent pas comme protection',
  policyMaxAge: '{class} : âge maximal {days, plural, one {# jour} other {# jours}}',
  policyMaxAgeOfAll: 'Âge maximal de {days, plural, one {# jour} other {# jours}}',
  policyChange: 'Modifier',
  policyChangeLabel: 'Modifier la politique de protection',
  policyHelp: 'Ces règles s’appliquent à tous les chiffres de couverture.',
  ownPoints: 'Compter les snapshots et sauvegardes OVHcloud comme protection',
  ownPointsHelp:
    'Ils se trouvent dans le même compte que les données : quiconque contrôle le projet ou ses clés contrôle les deux. Désactivez cette option si vous ne les considérez pas comme des sauvegardes. Les points de restauration de Plakar comptent toujours.',
  maxAge: 'Âge maximal du point de restauration le plus récent',
  maxAgeHelp:
    'En jours. Si le point de restauration le plus récent d’une ressource est plus ancien, sa protection est obsolète. Laissez vide pour ne fixer aucune limite.',
  maxAgeNone: 'Sans limite',
  maxAgeError: 'Saisissez un nombre entier de jours, de 1 à {most}, ou laissez ce champ vide.',
  screenHelp: 'Affiche le nombre de vos ressources protégées.',
  showAllInventories: 'Afficher tous les inventaires',
  loading: 'Chargement de la couverture',
  totalTitle: 'Couverture totale',
  totalShare: '<b>{share}</b> de ressources protégées ({protected} sur {total})',
  protectedOlder:
    '{count, plural, one {Le point de restauration le plus récent de # ressource a} other {Les points de restauration les plus récents de # ressources ont}} <a>plus de 90 jours</a>.',
  protectedByName:
    '{count, plural, one {# ressource protégée ne l’est} other {# ressources protégées ne le sont}} que par <a>rapprochement du nom</a>.',
  dataAsOf: 'Données du {at} ({ago})',
  neverSynced: 'Non pris en compte, faute de synchronisation : {names}',
  unknownWasProtected: '{count, plural, one {# était protégée} other {# étaient protégées}}',
  unknownWasStale: '{count, plural, one {# était obsolète} other {# étaient obsolètes}}',
  unknownWasNotProtected:
    '{count, plural, one {# n’était pas protégée} other {# n’étaient pas protégées}}',
  unknownNeverRead:
    '{count, plural, one {# inconnue : ses points de restauration n’ont pas pu être lus} other {# inconnues : leurs points de restauration n’ont pas pu être lus}}',
  unknownLastRead: '{unknown}. À la dernière lecture, {known} (lecture la plus ancienne : {day})',
  unknownNeverReadCount:
    'les points de restauration de {count, plural, one {# ressource} other {# ressources}} n’ont jamais été lus',
  goToInventory: 'Aller à l’inventaire',
  noInventoryHelp:
    'Un inventaire lit un compte OVHcloud. Ajoutez-en un pour voir quelle part en est protégée.',
  neverSyncedHelp: 'Rien n’est encore connu de {names}. Synchronisez pour afficher la couverture.',
  showAsTable: 'Afficher le tableau',
  showAsChart: 'Afficher le graphique',
  showFewer: 'Afficher moins',
  byInventory: 'Par inventaire',
  byGroup: 'Par groupe',
  inTwoGroupsHelp:
    '{count, plural, one {# ressource est dans deux groupes, et comptée} other {# ressources sont dans deux groupes, et comptées}} dans les deux.',
  seenTwiceHelp:
    '{count, plural, one {# ressource est dans deux inventaires, et comptée} other {# ressources sont dans deux inventaires, et comptées}} dans les deux.',
  groupSearch: '{title} : recherche par nom',
  groupSearchPlaceholder: 'Rechercher par nom',
  groupSearchEmpty: 'Aucun nom ne contient ce texte.',
  byRegion: 'Par région',
  noRegion: 'Sans région',
  byRegionHelp: 'Une ressource présente dans plusieurs régions est comptée dans chacune.',
  protectedShareColumn: 'Part protégée',
  stateLink: '{state} : {count}, afficher les ressources',
  stateInNameLink: '{state} dans {name} : {count}, afficher les ressources',
  ages: 'Âge du point de restauration le plus récent',
  ageLink: '{age} : {count}, afficher les ressources',
  ageColumn: 'Âge',
  largest: 'Ressources non protégées les plus volumineuses',
  largestEmpty: 'OVHcloud n’indique pas la taille de ces ressources.',
  largestUnsized:
    'Taille non indiquée par OVHcloud : <a>{count, plural, one {# ressource non protégée} other {# ressources non protégées}}</a>',
  history: 'Historique de couverture',
  historyEmpty: 'L’historique commence à la prochaine synchronisation.',
  historyFirstEntry:
    'L’historique ne contient qu’une entrée. La prochaine synchronisation ajoute la deuxième, et le graphique commence. {next}.',
  historyNoAutomaticSync: 'La synchronisation automatique est désactivée',
  historyGapsHelp: 'Entre deux entrées, le graphique affiche la dernière valeur connue.',
  historySeenTwice:
    '{count, plural, one {# ressource présente dans deux inventaires est comptée} other {# ressources présentes dans deux inventaires sont comptées}} deux fois dans ce graphique, mais une seule fois dans les chiffres ci-dessus.',
  historyUnsaved:
    'Les dernières entrées n’ont pas pu être enregistrées sur le disque. La prochaine entrée déclenche une nouvelle tentative.',
  historyPolicyFrom: 'À partir du {at} : {policy}',
  historyInventoriesFrom:
    'À partir du {at} : {count, plural, one {# inventaire compté} other {# inventaires comptés}}',
  historyLabel: 'Couverture le {from} : {before} ; le {to} : {after}.',
  historyDateColumn: 'Date',
  changesOf: '{inventory}<note>, {period}</note>',
  changesLost: '{count, plural, one {# a perdu sa protection} other {# ont perdu leur protection}}',
  changesGone: 'Disparues : {count, number}',
  changesGoneBy: 'Disparues : {count, number} ({statuses})',
  changesChanged: 'Modifiées : {count, number}',
  changesNew: 'Nouvelles : {count, number}',
  changesNewBy: 'Nouvelles : {count, number} ({statuses})',
  changesGained:
    '{count, plural, one {# est désormais protégée} other {# sont désormais protégées}}',
  changesLostTitle: 'Protection perdue',
  changesStatusTitle: 'État modifié',
  changesGoneTitle: 'Disparues',
  changesChangedTitle: 'Modifiées',
  changesNewTitle: 'Nouvelles',
  changesGainedTitle: 'Protection acquise',
  lossTitle:
    '{count, plural, one {# ressource a perdu sa protection} other {# ressources ont perdu leur protection}} dans {inventory}',
  movedProtectedToNot:
    '{count, plural, one {# n’est plus protégée} other {# ne sont plus protégées}}',
  movedProtectedToStale:
    '{count, plural, one {# désormais obsolète, protégée auparavant} other {# désormais obsolètes, protégées auparavant}}',
  movedProtectedToUnknown:
    '{count, plural, one {# désormais inconnue, protégée auparavant} other {# désormais inconnues, protégées auparavant}}',
  movedProtectedToExcluded:
    '{count, plural, one {# désormais exclue, protégée auparavant} other {# désormais exclues, protégées auparavant}}',
  movedStaleToNot:
    '{count, plural, one {# désormais non protégée, obsolète auparavant} other {# désormais non protégées, obsolètes auparavant}}',
  movedStaleToProtected:
    '{count, plural, one {# n’est plus obsolète et est protégée} other {# ne sont plus obsolètes et sont protégées}}',
  movedStaleToUnknown:
    '{count, plural, one {# désormais inconnue, obsolète auparavant} other {# désormais inconnues, obsolètes auparavant}}',
  movedStaleToExcluded:
    '{count, plural, one {# désormais exclue, obsolète auparavant} other {# désormais exclues, obsolètes auparavant}}',
  movedNotToProtected:
    '{count, plural, one {# est désormais protégée} other {# sont désormais protégées}}',
  movedNotToStale:
    '{count, plural, one {# désormais obsolète, non protégée auparavant} other {# désormais obsolètes, non protégées auparavant}}',
  movedNotToUnknown:
    '{count, plural, one {# désormais inconnue, non protégée auparavant} other {# désormais inconnues, non protégées auparavant}}',
  movedNotToExcluded:
    '{count, plural, one {# désormais exclue, non protégée auparavant} other {# désormais exclues, non protégées auparavant}}',
  movedUnknownToProtected:
    '{count, plural, one {# désormais connue comme protégée} other {# désormais connues comme protégées}}',
  movedUnknownToStale:
    '{count, plural, one {# désormais connue comme obsolète} other {# désormais connues comme obsolètes}}',
  movedUnknownToNot:
    '{count, plural, one {# désormais connue comme non protégée} other {# désormais connues comme non protégées}}',
  movedUnknownToExcluded:
    '{count, plural, one {# désormais exclue, inconnue auparavant} other {# désormais exclues, inconnues auparavant}}',
  movedExcludedToProtected:
    '{count, plural, one {# n’est plus exclue et est protégée} other {# ne sont plus exclues et sont protégées}}',
  movedExcludedToStale:
    '{count, plural, one {# n’est plus exclue et est obsolète} other {# ne sont plus exclues et sont obsolètes}}',
  movedExcludedToNot:
    '{count, plural, one {# n’est plus exclue et n’est pas protégée} other {# ne sont plus exclues et ne sont pas protégées}}',
  movedExcludedToUnknown:
    '{count, plural, one {# n’est plus exclue et est inconnue} other {# ne sont plus exclues et sont inconnues}}',
  changedProtection: '{before} → {after}',
  changedName: 'Nom : {before} → {after}',
  changedStatus: 'Statut : {before} → {after}',
  changedSize: 'Taille : {before} → {after}',
  changedRegions: 'Région : {before} → {after}',
  changesNotListed: 'Non affichées ici : {count}',
};
