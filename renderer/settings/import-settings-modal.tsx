import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { notify } from '../kit/notify.ts';
import type { ImportPreview } from '../../shared/settings/settings-file.ts';
import { BusyButton } from '../kit/busy-button.tsx';
import { Dialog, DialogFoot } from '../kit/dialog.tsx';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { formatInstant } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';
import { firstNames } from '../text/lists.ts';
import { partLabel, settingLabel } from './settings-labels.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import styles from './import-settings-modal.module.css';

const maxNames = 8;

interface ImportSettingsModalProps {
  preview: ImportPreview;
  onClose: () => void;
}

/** Shows what an import does before it is applied. */
export function ImportSettingsModal({ preview, onClose }: ImportSettingsModalProps) {
  const client = useQueryClient();
  const applying = useCommand('settingsFile.apply');
  const { incomplete } = preview;

  /** A new language re-renders everything, including this dialog: the message must outlive it. */
  async function apply() {
    try {
      await applying.mutateAsync({ importId: preview.importId });
      notify({
        color: incomplete.length > 0 ? 'orange' : 'green',
        title: t('settings.importDone'),
        message:
          incomplete.length > 0
            ? t('settings.importEnterSecrets', { names: firstNames(incomplete, maxNames) })
            : undefined,
        autoClose: 15_000,
      });
      onClose();
    } catch {
      // The dialog shows the error.
    } finally {
      void client.invalidateQueries();
    }
  }

  const isNothing = isEmpty(preview);
  return (
    <Dialog title={t('settings.import')} onClose={onClose}>
      <Text size="sm" c="dimmed" className="break-anywhere" mb="md">
        {t('settings.importFile', {
          file: preview.fileName,
          at: formatInstant(preview.exportedAt),
        })}
      </Text>
      {isNothing ? <Text>{t('settings.importEmpty')}</Text> : <PreviewFacts preview={preview} />}
      {applying.error && <FailureAlert error={applying.error} />}
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {isNothing ? t('common.close') : t('common.cancel')}
        </Button>
        {!isNothing && (
          <BusyButton loading={applying.isPending} onClick={() => void apply()}>
            {t('settings.import')}
          </BusyButton>
        )}
      </DialogFoot>
    </Dialog>
  );
}

function isEmpty({ parts, replaced, decisionCount }: ImportPreview): boolean {
  return (
    replaced.length === 0 && decisionCount === 0 && parts.every(({ added }) => added.length === 0)
  );
}

function PreviewFacts({ preview }: { preview: ImportPreview }) {
  const { parts, replaced, decisionCount, incomplete, skippedApps } = preview;
  const shown = parts.filter(({ added, existing }) => added.length + existing.length > 0);
  return (
    <dl className={styles['import-facts']}>
      {shown.map(({ part, added, existing }) => (
        <div key={part}>
          <dt>{partLabel(part)}</dt>
          <dd>
            {added.length > 0 && (
              <p>
                {t('settings.importAdded', {
                  count: formatCount(added.length),
                  names: firstNames(added, maxNames),
                })}
              </p>
            )}
            {existing.length > 0 && (
              <p className={styles['import-existing']}>
                {t('settings.importUnchanged', {
                  count: formatCount(existing.length),
                  names: firstNames(existing, maxNames),
                })}
              </p>
            )}
          </dd>
        </div>
      ))}
      {decisionCount > 0 && (
        <Fact
          term={t('settings.importDecisions')}
          text={t('settings.importDecisionsAdded', {
            count: formatCount(decisionCount),
          })}
        />
      )}
      {replaced.length > 0 && (
        <Fact term={t('settings.importReplaced')} text={replaced.map(settingLabel).join(', ')} />
      )}
      {incomplete.length > 0 && (
        <Fact term={t('settings.importSecrets')} text={firstNames(incomplete, maxNames)} />
      )}
      {skippedApps.length > 0 && (
        <Fact
          term={t('settings.importSkipped')}
          text={t('settings.importSkippedApps', { names: firstNames(skippedApps, maxNames) })}
        />
      )}
    </dl>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
