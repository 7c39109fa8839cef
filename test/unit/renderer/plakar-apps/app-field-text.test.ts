import { expect, it } from 'vitest';
import { fieldProblemText } from '../../../../renderer/plakar-apps/app-field-text.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { ProtocolName } from '../../../../shared/plakar-apps/integration-schema.ts';
import { fieldsOf } from '../../../../shared/plakar-apps/rules/integration-fields.ts';

const required = ProtocolName.options.flatMap((protocol) =>
  (['source', 'store', 'destination'] as const).flatMap((role) =>
    fieldsOf(protocol, role).filter(({ isRequired }) => isRequired),
  ),
);

it.each([...new Set(required.map(({ key }) => key))])(
  'asks for a missing %s by its name',
  (key) => {
    expect(fieldProblemText(key, 'missing')).not.toBe(t('plakarApps.problemWrong'));
  },
);
