export const guide = {
  title: 'Guide',
  contents: 'Contents of the guide',
  search: 'Search the guide',
  found: '{count, plural, one {# section found} other {# sections found}}',
  notFound: 'No section of the guide contains “{search}”.',
  englishOnly: 'The guide is available in English only.',
  code: 'Code',
  copyCode: 'Copy code',
};
