import type { WindowTexts } from '../catalogue.ts';

export const nextSteps: WindowTexts['nextSteps'] = {
  title: 'Que faire ensuite',
  maxAge:
    'La protection d’une ressource est obsolète quand le dernier point de restauration a plus de {days, plural, one {# jour} other {# jours}}.',
  maxAgeKeep: 'Garder la limite de {days, plural, one {# jour} other {# jours}}',
  maxAgeChange: 'Modifier',
  anyAge:
    'Aucun âge maximal n’est fixé : un point de restauration protège sa ressource quel que soit son âge.',
  anyAgeKeep: 'Ne pas en fixer',
  anyAgeLimit: 'Fixer à {days, plural, one {# jour} other {# jours}}',
  missingRights: 'Les clés n’ont pas le droit de lire ces listes : {lists}.',
  missingRightsShow: 'Voir les droits manquants',
  unprotected: 'La ressource {name} ({size}) n’est pas protégée.',
  unprotectedShow: 'Afficher la ressource',
  linkSnapshots:
    '{count, plural, one {# snapshot d’instance est} other {# snapshots d’instances sont}} sans instance connue.',
  linkSnapshotsOpen: 'Trouver les instances…',
  outsideCopy:
    'Tous les points de restauration se trouvent dans les systèmes d’OVHcloud : il n’existe aucune copie ailleurs.',
  outsideCopyAdd: 'Ajouter une source de points de restauration',
  dismiss: 'Ignorer « {step} »',
  showDismissed: 'Afficher {count, plural, one {# étape ignorée} other {# étapes ignorées}}',
  none: 'Rien à faire.',
};
