import type { WindowTexts } from '../catalogue.ts';

export const guide: WindowTexts['guide'] = {
  title: 'Guide',
  contents: 'Sommaire du guide',
  search: 'Rechercher dans le guide',
  found: '{count, plural, one {# section trouvée} other {# sections trouvées}}',
  notFound: 'Aucune section du guide ne contient « {search} ».',
  englishOnly: 'Le guide n’existe qu’en anglais.',
  code: 'Code',
  copyCode: 'Copier le code',
};
