/** What many screens say: states, classes, roles, dates. */
export const common = {
  // --- Dates ---
  'just now': 'à l’instant',
  'less than 1 s': 'moins de 1 s',

  // --- Protection: said of a resource, “la ressource” ---
  Protected: 'Protégée',
  Stale: 'Périmée',
  'Not protected': 'Non protégée',
  Unknown: 'Inconnue',
  Excluded: 'Exclue',
  'A restore point within the allowed age was seen.':
    'Un point de restauration assez récent a été vu.',
  'The newest restore point is older than the allowed age.':
    'Le point de restauration le plus récent dépasse l’âge autorisé.',
  'Every source that could tell was read, and there is none.':
    'Toutes les sources qui pourraient en montrer ont été lues, et il n’y en a aucun.',
  'A source that would tell could not be read. Counts in the total.':
    'Une source qui le dirait n’a pas pu être lue. Compte dans le total.',
  'Left out of coverage by choice; in no total.':
    'Exclue de la couverture par choix ; dans aucun total.',

  // --- Classes, roles ---
  Analytics: 'Analytique',
  'Block Storage': 'Stockage bloc',
  Compute: 'Calcul',
  Database: 'Base de données',
  'File Storage': 'Stockage de fichiers',
  Hypervisor: 'Hyperviseur',
  Identity: 'Identité',
  Messaging: 'Messagerie',
  Network: 'Réseau',
  'Object Storage': 'Stockage objet',
  Observability: 'Observabilité',
  Registry: 'Registre',
  Security: 'Sécurité',
  Service: 'Service',
  'Unknown class': 'Classe inconnue',
  Source: 'Source',
  Store: 'Dépôt',
  Destination: 'Destination',

  // --- Coverage figures ---
  'Nothing to protect': 'Rien à protéger',
  'All resources are excluded from coverage': 'Toutes les ressources sont exclues de la couverture',
  'Protection unknown': 'Protection inconnue',
  '{protected} of {total} protected': '{protected} sur {total} protégées',
  '{share} protected, {protected} of {total}': '{share} protégées, {protected} sur {total}',
  '{count} stale': '{count} périmées',
  '{count} not protected': '{count} non protégées',
  '{count} unknown': '{count} inconnues',
  '{count} excluded': '{count} exclues',
  '{count, plural, one {# list} other {# lists}} could not be read: what they hold is from an earlier sync, or in no figure.':
    '{count, plural, one {# liste n’a pas pu être lue : son contenu vient} other {# listes n’ont pas pu être lues : leur contenu vient}} d’une synchronisation antérieure, ou ne figure dans aucun chiffre.',
} as const;
