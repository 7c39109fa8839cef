import type { WindowTexts } from '../catalogue.ts';

export const exports: WindowTexts['exports'] = {
  export: 'Exporter',
  tableResources: '{count, plural, one {# ressource} other {# ressources}}, comme dans le tableau',
  excelCsv: 'CSV pour Excel',
  excelCsvHelp: 'S’ouvre en colonnes par double-clic ; identifiants en texte',
  csv: 'CSV (RFC 4180)',
  csvHelp:
    'Pour les programmes : séparateur virgule ; seules les formules potentielles sont modifiées',
  json: 'JSON',
  jsonHelp: 'Pour les scripts, avec la politique de protection',
  plakar: 'Pour Plakar',
  selfManaged: 'Inventaire autogéré (CSV)…',
  selfManagedHelp: 'Pour l’importation en masse dans Plakar Control Plane',
  entries: 'Entrées d’inventaire (JSON)…',
  entriesHelp: 'Au format des plugins d’inventaire de Plakar',
  report: 'Rapport de couverture (PDF)',
  reportHelp: 'Pour tous les inventaires, à transmettre',
  reportSave: 'Enregistrer le rapport (PDF)',
  reportSaveDone: 'Le rapport a été enregistré.',
  reportMore: 'Autres rapports',
  groupReports: 'Enregistrer un rapport par groupe…',
  groupReportsHelp: '{count, plural, one {# PDF} other {# PDF}} dans un dossier de votre choix',
  groupReportsProgress: 'Enregistrement des rapports : {done, number} sur {total, number}',
  groupReportsDone:
    '{count, plural, one {# rapport a été enregistré} other {# rapports ont été enregistrés}}.',
  groupReportsPartial:
    '{written, plural, one {# rapport sur {total, number} a été enregistré} other {# rapports sur {total, number} ont été enregistrés}}.',
  groupReportsCancelled:
    'Annulation : {written, plural, one {# rapport sur {total, number} a été enregistré} other {# rapports sur {total, number} ont été enregistrés}}.',
  groupReportsNone: 'Aucun fichier n’a été écrit.',
  groupReportsFailed: 'Non enregistrés : {groups}. {reason}',
  saveDone:
    '{count, plural, one {# ressource a été enregistrée} other {# ressources ont été enregistrées}}.',
  saveMissing:
    '{count, plural, one {# ressource du tableau n’est pas dans le fichier : d’après une synchronisation intervenue entre-temps, elle n’existe plus.} other {# ressources du tableau ne sont pas dans le fichier : d’après une synchronisation intervenue entre-temps, elles n’existent plus.}}',
  selfManagedTitle: 'Exporter pour un inventaire autogéré',
  entriesTitle: 'Exporter des entrées d’inventaire',
  selfManagedSave: 'Enregistrer le CSV',
  entriesSave: 'Enregistrer le JSON',
  selfManagedReplaceTitle: 'L’importation remplace toutes les ressources de l’inventaire',
  selfManagedReplaceHelp:
    'Plakar Control Plane n’ajoute pas les lignes de ce fichier : il supprime le contenu de l’inventaire autogéré et le remplace par ces ressources. En cas de doute, importez dans un nouvel inventaire.',
  selfManagedContents:
    'Le fichier contient la classe, le nom, l’URN et les hôtes de chaque ressource. Il n’a pas de colonnes pour les sous-classes et les étiquettes.',
  entriesContents:
    'Un tableau JSON avec les champs fournis par les plugins d’inventaire de Plakar. Plakar ne documente pas ce format ; les noms des champs proviennent de son code source. Les ressources exclues de la couverture y figurent aussi.',
  entriesDetailsHelp:
    'Le champ Details contient tout ce qu’OVHcloud indique d’une ressource, sauf les mots de passe. Traitez ce fichier comme confidentiel : il contient des adresses et des noms d’utilisateur.',
  contentsTitle: 'Contenu du fichier',
  contentsTotal: '{count, plural, one {# ressource} other {# ressources}} au total',
  contentsExcluded:
    '{count, plural, one {# ressource exclue de la couverture n’est pas} other {# ressources exclues de la couverture ne sont pas}} dans le fichier : Control Plane compte toutes les ressources qu’il importe.',
  contentsSubclass:
    '{count, plural, one {# ressource a une sous-classe, par exemple S3. Sélectionnez-la} other {# ressources ont une sous-classe, par exemple S3. Sélectionnez-la pour chacune}} dans Control Plane après l’importation ; sinon, aucune intégration ne convient.',
  contentsNoHost:
    '{count, plural, one {# ressource n’a} other {# ressources n’ont}} aucun hôte auquel une app puisse se connecter. Les volumes n’en ont jamais.',
  contentsRenamed:
    '{count, plural, one {# nom est modifié} other {# noms sont modifiés}} dans le fichier : le format n’admet ni point-virgule, ni guillemet, ni saut de ligne, et une apostrophe empêche les tableurs d’exécuter un nom comme une formule.',
};
