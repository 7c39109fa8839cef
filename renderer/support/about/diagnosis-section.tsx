import { Group, Text, Title } from '@mantine/core';
import { CopyDiagnosticsButton } from '../copy-diagnostics-button.tsx';
import { t } from '../../text/words.ts';

/** What to send to whom one asks for help. */
export function DiagnosisSection() {
  return (
    <section className="panel about-section" aria-labelledby="about-diagnosis">
      <Title order={2} id="about-diagnosis">
        {t('Diagnostics')}
      </Title>
      <Text size="sm" maw="75ch">
        {t(
          'Versions, counts, the outcome of the last syncs with the references that OVHcloud’s support asks for, and the end of the log. You read it before it is copied.',
        )}
      </Text>
      <Group>
        <CopyDiagnosticsButton />
      </Group>
    </section>
  );
}
