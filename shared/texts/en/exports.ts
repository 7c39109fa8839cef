export const exports = {
  export: 'Export',
  tableResources: '{count, plural, one {# resource} other {# resources}}, as shown in the table',
  excelCsv: 'CSV for Excel',
  excelCsvHelp: 'Opens in columns on double-click; IDs stay text',
  csv: 'CSV (RFC 4180)',
  csvHelp: 'For programs: comma-separated; only possible formulas are changed',
  json: 'JSON',
  jsonHelp: 'For scripts, with the protection policy',
  plakar: 'For Plakar',
  selfManaged: 'Self-managed inventory (CSV)…',
  selfManagedHelp: 'For bulk import into Plakar Control Plane',
  entries: 'Inventory entries (JSON)…',
  entriesHelp: 'In the format of Plakar’s inventory plugins',
  report: 'Coverage report (PDF)',
  reportHelp: 'For all inventories, to share',
  reportSave: 'Save report (PDF)',
  reportSaveDone: 'The report was saved.',
  reportMore: 'More reports',
  groupReports: 'Save one report per group…',
  groupReportsHelp: '{count, plural, one {# PDF} other {# PDFs}} in a folder of your choice',
  groupReportsProgress: 'Saving reports: {done, number} of {total, number}',
  groupReportsDone: '{count, plural, one {# report was} other {# reports were}} saved.',
  groupReportsPartial:
    '{written, plural, one {# of {total, number} reports was} other {# of {total, number} reports were}} saved.',
  groupReportsCancelled:
    'Cancelled: {written, plural, one {# of {total, number} reports was} other {# of {total, number} reports were}} saved.',
  groupReportsNone: 'No file was written.',
  groupReportsFailed: 'Not saved: {groups}. {reason}',
  saveDone: '{count, plural, one {# resource was} other {# resources were}} saved.',
  saveMissing:
    '{count, plural, one {# resource in the table is not in the file: a sync in the meantime showed that it no longer exists.} other {# resources in the table are not in the file: a sync in the meantime showed that they no longer exist.}}',
  selfManagedTitle: 'Export for a self-managed inventory',
  entriesTitle: 'Export inventory entries',
  selfManagedSave: 'Save CSV',
  entriesSave: 'Save JSON',
  selfManagedReplaceTitle: 'The import replaces all resources of the inventory',
  selfManagedReplaceHelp:
    'Plakar Control Plane does not add the lines of this file: it deletes the contents of the self-managed inventory and replaces them with these resources. If you are not sure, import into a new inventory.',
  selfManagedContents:
    'The file contains the class, name, URN and hosts of each resource. It has no columns for subclasses and tags.',
  entriesContents:
    'A JSON array with the fields that Plakar’s inventory plugins provide. Plakar does not document this format; the field names come from its source code. Resources that are excluded from coverage are in the file too.',
  entriesDetailsHelp:
    'The Details field contains everything that OVHcloud reports about a resource, except passwords. Treat the file as confidential: it contains addresses and user names.',
  contentsTitle: 'File contents',
  contentsTotal: '{count, plural, one {# resource} other {# resources}} in total',
  contentsExcluded:
    '{count, plural, one {# resource that is excluded from coverage is} other {# resources that are excluded from coverage are}} not in the file: Control Plane counts every resource that it imports.',
  contentsSubclass:
    '{count, plural, one {# resource has a subclass, for example S3. Select it} other {# resources have a subclass, for example S3. Select it for each}} in Control Plane after the import; otherwise, no integration matches.',
  contentsNoHost:
    '{count, plural, one {# resource has} other {# resources have}} no host that an app can connect to. Volumes never have one.',
  contentsRenamed:
    '{count, plural, one {# name is changed} other {# names are changed}} in the file: the format does not allow semicolons, quotation marks or line breaks, and an apostrophe prevents spreadsheets from running a name as a formula.',
};
