import '@mantine/spotlight/styles.css';
import {
  createSpotlightStore,
  Spotlight,
  type SpotlightStore,
  useSpotlight,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { maxSearchLength } from '../../../shared/resources/resource-view.ts';
import { ShortcutKeys } from '../../actions/shortcut-keys.tsx';
import { focusOnMount } from '../../kit/dialog.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { useReturnFocus } from '../../kit/use-return-focus.ts';
import { t } from '../../text/translate.ts';
import { entryGroups, groupTitles, ofGroup, type PaletteEntry } from './palette-entries.ts';
import { type EntrySources, useEntries } from './use-entries.tsx';
import { useFound } from './use-found.tsx';
import styles from './palette.module.css';

interface PaletteProps extends EntrySources {
  onPick: (entry: PaletteEntry) => void;
  onClose: () => void;
}

/** Finds screens, inventories, resources and actions. To be mounted only while it is open. */
export function Palette({ onPick, onClose, ...sources }: PaletteProps) {
  const [store] = useState(openedStore);
  const [search, setSearch] = useState('');
  const { state, found } = useFound(useEntries(sources), search);
  const selected = useSelected(store, found.length);
  const listId = useId();
  const optionId = (position: number) => `${listId}-${position}`;
  useReturnFocus();

  function onKeyDown(event: KeyboardEvent) {
    const isOwnShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isOwnShortcut) return;
    event.preventDefault();
    onClose();
  }

  return (
    <Spotlight.Root
      store={store}
      query={search}
      onQueryChange={setSearch}
      onSpotlightClose={onClose}
      title={t('frame.palette')}
      classNames={{ header: 'visually-hidden', content: styles['palette'] }}
      shortcut={null}
      size={640}
      yOffset="10vh"
      returnFocus={false}
      closeOnActionTrigger={false}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ transition: 'fade-down', duration: 120 }}
    >
      <Spotlight.Search
        ref={focusOnMount}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is an input
        role="combobox"
        aria-label={t('frame.paletteHint')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? listId : undefined}
        aria-activedescendant={found.length === 0 ? undefined : optionId(selected)}
        placeholder={t('frame.paletteHint')}
        leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
        size="md"
        maxLength={maxSearchLength}
        spellCheck={false}
        autoComplete="off"
        onKeyDown={onKeyDown}
      />
      <div className={styles['palette-results']}>
        {found.length > 0 && (
          <Spotlight.ActionsList className={styles['palette-list']} {...listbox(listId)}>
            <Groups {...{ found, selected, optionId, onPick }} />
          </Spotlight.ActionsList>
        )}
        <Note {...{ search, state, count: found.length }} />
      </div>
    </Spotlight.Root>
  );
}

/** What scrolls is the list. Spotlight passes it on, although its types do not have it. */
function listbox(id: string) {
  return {
    scrollbars: 'y',
    viewportProps: { role: 'listbox', id, 'aria-label': t('frame.paletteResults') },
  };
}

/** Open from the start, with the first entry selected. */
function openedStore(): SpotlightStore {
  const store = createSpotlightStore();
  store.updateState((state) => ({ ...state, opened: true, selected: 0 }));
  // Spotlight moves the selection without announcing it, but a screen reader needs it.
  return { ...store, updateState: (change) => store.setState(change) };
}

/** The position of the selected entry: the first one of new results. */
function useSelected(store: SpotlightStore, count: number): number {
  const { selected } = useSpotlight(store);
  useEffect(() => {
    // After a search without results.
    if (selected < 0 && count > 0) store.updateState((state) => ({ ...state, selected: 0 }));
  }, [store, selected, count]);
  return Math.max(0, Math.min(selected, count - 1));
}

interface GroupsProps {
  found: readonly PaletteEntry[];
  selected: number;
  optionId: (position: number) => string;
  onPick: (entry: PaletteEntry) => void;
}

function Groups({ found, selected, optionId, onPick }: GroupsProps) {
  let next = 0;
  return entryGroups.map((group) => {
    const entries = ofGroup(found, group).map((entry) => ({ entry, position: next++ }));
    if (entries.length === 0) return null;
    const title = t(groupTitles[group]);
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- fieldset is for fields
      <div key={group} role="group" aria-label={title} className={styles['palette-group']}>
        <div className={styles['palette-group-title']} aria-hidden="true">
          {title}
        </div>
        {entries.map(({ entry, position }) => (
          <Spotlight.Action
            // By position: Spotlight marks the selected element itself.
            key={position}
            renderRoot={(props) => <button {...props} type="button" id={optionId(position)} />}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- option is for select
            role="option"
            aria-selected={position === selected}
            data-selected={position === selected || undefined}
            className={styles['palette-entry']}
            onClick={() => onPick(entry)}
          >
            <EntryLine entry={entry} />
          </Spotlight.Action>
        ))}
      </div>
    );
  });
}

function EntryLine({ entry: { icon, label, lang, note, keys } }: { entry: PaletteEntry }) {
  return (
    <>
      <span className={styles['palette-icon']}>{icon}</span>
      <span className={styles['palette-label']} lang={lang}>
        <MiddleEllipsis text={label} />
      </span>
      {note !== undefined && <span className={styles['palette-note']}>{note}</span>}
      {keys && <ShortcutKeys keys={keys} />}
    </>
  );
}

interface NoteProps {
  search: string;
  /** Of the resources. */
  state: 'ready' | 'loading' | 'failed';
  count: number;
}

/** What was not found, and what was not searched. */
function Note({ search, state, count }: NoteProps) {
  if (search.trim() === '') return null;
  const isNothing = count === 0 && state === 'ready';
  return (
    <output
      className={isNothing || state !== 'ready' ? styles['palette-status'] : 'visually-hidden'}
    >
      {state === 'loading' && t('frame.paletteResourcesLoading')}
      {state === 'failed' && t('frame.paletteResourcesFailed')}
      {isNothing && t('frame.paletteEmpty', { search })}
      {state === 'ready' && !isNothing && t('frame.paletteCount', { count })}
    </output>
  );
}
