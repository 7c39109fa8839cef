import { Button, Checkbox, Group, Loader, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import {
  maxAddedApps,
  type PlakarAddition,
  type PlakarExport,
  type PlakarPreview,
} from '../../../shared/model/plakar-export.ts';
import { toFailure } from '../../format/error-text.ts';
import { plakarFileOf } from '../../format/plakar-export-text.ts';
import { usePlakarPreview } from '../../ipc/plakar-export-queries.ts';
import { useCommand } from '../../ipc/queries.ts';
import { type Message, rich, t } from '../../words/words.ts';
import { BusyButton } from '../busy-button.tsx';
import { FailureAlert } from '../failure-alert.tsx';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';
import { DoneAlert, DoneLine } from './done-alert.tsx';
import { HandedPart } from './handed-apps.tsx';

interface AddToPlakarProps {
  handed: PlakarExport;
  isWhole: boolean;
}

/** Shows what would become of plakar’s configuration, and has main do it. */
export function AddToPlakar({ handed, isWhole }: AddToPlakarProps) {
  const isTooMany = handed.entries.length > maxAddedApps;
  return (
    <HandedPart title={t('To the plakar on this computer')}>
      {isTooMany ? (
        <Text c="dimmed" maw="75ch">
          {t('At most {count} apps can be added at a time. Import a file for more.', {
            count: maxAddedApps,
          })}
        </Text>
      ) : (
        <Previewed handed={handed} isWhole={isWhole} />
      )}
    </HandedPart>
  );
}

function Previewed({ handed, isWhole }: AddToPlakarProps) {
  const preview = usePlakarPreview(handed.entries.map(({ appId }) => appId));
  if (preview.isPending) return <Loader size="sm" aria-label={t('Loading…')} />;
  if (preview.error) {
    return <FailureAlert error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  return (
    <Adding
      handed={handed}
      isWhole={isWhole}
      preview={preview.data}
      onChanged={() => void preview.refetch()}
    />
  );
}

interface AddingProps extends AddToPlakarProps {
  preview: PlakarPreview;
  onChanged: () => void;
}

/** Which of the entries are added, which are replaced, and the doing of it. */
function useAdding({ handed, isWhole, preview, onChanged }: AddingProps) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const add = useCommand('plakarexport.add');
  const isThere = (entry: string) =>
    preview.states.some((each) => each.entry === entry && each.state === 'exists');
  const lines = handed.entries.map(({ entry, leftOut }) => {
    // With its secrets missing, an entry must not take the place of one that has them.
    const mayReplace = isWhole || leftOut.length === 0;
    const isReplaced = isThere(entry) && mayReplace && wanted.has(entry);
    return { entry, isThere: isThere(entry), mayReplace, isReplaced };
  });

  function start() {
    const appIds = handed.entries.map(({ appId }) => appId);
    const replaced = lines.filter(({ isReplaced }) => isReplaced).map(({ entry }) => entry);
    add
      .mutateAsync({ appIds, isWhole, replaced, shown: preview.states })
      .then(() => setWanted(new Set()))
      .catch(() => undefined)
      .finally(onChanged);
  }

  function choose(entry: string, isChosen: boolean) {
    const others = [...wanted].filter((other) => other !== entry);
    setWanted(new Set(isChosen ? [...others, entry] : others));
  }

  const hasSomething = lines.some((line) => line.isReplaced || !line.isThere);
  return { add, lines, start, choose, hasSomething };
}

function Adding(props: AddingProps) {
  const { handed, preview } = props;
  const { add, lines, start, choose, hasSomething } = useAdding(props);
  const unlockFirst = useUnlockFirst();
  return (
    <>
      <Text c="dimmed" maw="75ch" className="break-anywhere">
        {t('plakar itself writes this to {file} in {folder}. You are asked once more before.', {
          file: plakarFileOf(handed.role),
          folder: preview.configFolder,
        })}
      </Text>
      <ul className="handed-entries">
        {lines.map((line) => (
          <EntryLine
            key={line.entry}
            {...line}
            onReplace={(isChosen) => choose(line.entry, isChosen)}
          />
        ))}
      </ul>
      <Group>
        <BusyButton disabled={!hasSomething} loading={add.isPending} onClick={start}>
          {t('Add to plakar…')}
        </BusyButton>
      </Group>
      <div aria-live="polite">{add.data && <Done addition={add.data} />}</div>
      {add.error && (
        <FailureAlert
          error={add.error}
          action={
            toFailure(add.error).code === 'vault.locked' && (
              <Button size="xs" variant="default" onClick={() => unlockFirst(start)}>
                {t('Unlock')}
              </Button>
            )
          }
        />
      )}
    </>
  );
}

const stateWords = {
  new: 'New: it will be added',
  exists: 'plakar has an entry of this name: it is left as it is',
  replaced: 'plakar has an entry of this name: it will be replaced',
} as const satisfies Record<string, Message>;

interface EntryLineProps {
  entry: string;
  isThere: boolean;
  mayReplace: boolean;
  isReplaced: boolean;
  onReplace: (isChosen: boolean) => void;
}

/** What would become of one entry. */
function EntryLine({ entry, isThere, mayReplace, isReplaced, onReplace }: EntryLineProps) {
  return (
    <li>
      <div className="handed-entry-line">
        <Text ff="monospace" fw={600} className="break-anywhere">
          {entry}
        </Text>
        <Text size="xs">{t(stateWords[isReplaced ? 'replaced' : isThere ? 'exists' : 'new'])}</Text>
      </div>
      {isThere && (
        <Checkbox
          size="xs"
          label={t('Replace it, with all that plakar has there')}
          description={mayReplace ? null : t('Only with secrets: those it has would be gone.')}
          disabled={!mayReplace}
          checked={isReplaced}
          onChange={(event) => onReplace(event.currentTarget.checked)}
        />
      )}
    </li>
  );
}

/** What the files of plakar said afterwards. */
function Done({ addition }: { addition: PlakarAddition }) {
  const { added, overwritten, skipped } = addition;
  const lines = [
    added.length > 0 && rich('Added: <b>{names}</b>', { names: added.join(', '), b: name }),
    overwritten.length > 0 &&
      rich('Replaced: <b>{names}</b>', { names: overwritten.join(', '), b: name }),
    skipped.length > 0 &&
      rich('Left as it was: <b>{names}</b>', { names: skipped.join(', '), b: name }),
  ].filter((line) => line !== false);
  return (
    <DoneAlert title={t('The configuration of plakar was changed.')} isRemark={false}>
      {lines.map((line, index) => (
        <DoneLine key={index}>{line}</DoneLine>
      ))}
    </DoneAlert>
  );
}

function name(words: ReactNode) {
  return <strong>{words}</strong>;
}
