import { Button } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { t } from '../text/translate.ts';
import { onDemand } from '../kit/on-demand.tsx';

const DiagnosticsModal = onDemand(
  async () => (await import('./diagnostics-modal.tsx')).DiagnosticsModal,
);

/** Opens the diagnostics, which can be copied there. */
export function CopyDiagnosticsButton() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('diagnostics', () => setIsOpen(true));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardText size={16} aria-hidden="true" />}
        onClick={() => setIsOpen(true)}
      >
        {t('support.copyDiagnostics')}
      </Button>
      {isOpen && <DiagnosticsModal onClose={() => setIsOpen(false)} />}
    </>
  );
}
