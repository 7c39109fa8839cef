import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { locale } from '../../text/language.ts';
import { protectionLabel } from '../../text/status-text.ts';
import { t, type TextId } from '../../text/translate.ts';
import { searchOperators } from './search-operators.ts';
import styles from './search-help.module.css';

/** In the user’s language. */
function examples(): readonly { search: string; meaning: TextId }[] {
  const [status, project, region] = [
    t('resources.operatorStatus'),
    t('resources.operatorProject'),
    t('resources.operatorRegion'),
  ];
  const [stale, unknown] = (['stale', 'unknown'] as const).map((each) =>
    protectionLabel(each).toLocaleLowerCase(locale()),
  );
  return [
    { search: `${status}:${stale} ${status}:${unknown}`, meaning: 'resources.searchSeveralHelp' },
    {
      search: `${project}:"${t('resources.searchTwoWords')}"`,
      meaning: 'resources.searchQuotedHelp',
    },
    { search: `-${region}:GRA`, meaning: 'resources.searchNotHelp' },
  ];
}

interface SearchHelpProps {
  /** Adds an operator to the search. */
  onPick: (word: string) => void;
}

/** Explains the operators of a search; a click on one writes it into the field. */
export function SearchHelp({ onPick }: SearchHelpProps) {
  const [isOpen, setIsOpen] = useState(false);

  function pick(word: string) {
    setIsOpen(false);
    onPick(word);
  }

  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      width={380}
      middlewares={{ size: true }}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('resources.searchHelp')}
          title={t('resources.searchHelp')}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconHelpCircle size={16} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('resources.searchHelp')} className="scrolling-dropdown">
        <HelpText onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  );
}

const HelpText = memo(function HelpText({ onPick }: SearchHelpProps) {
  return (
    <div className={styles['search-help']}>
      <Text size="sm">{t('resources.searchHelpIntro')}</Text>
      <ul className={styles['search-operators']} aria-label={t('resources.searchOperators')}>
        {searchOperators.map(({ word, ownWord, label }) => (
          <li key={word}>
            <button
              type="button"
              title={t(label)}
              className={styles['search-operator']}
              onClick={() => onPick(t(ownWord))}
            >
              {t(ownWord)}:
            </button>
          </li>
        ))}
      </ul>
      <dl className={styles['search-examples']}>
        {examples().map(({ search, meaning }) => (
          <div key={search}>
            <dt>
              <code>{search}</code>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
});
