import { Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { PageHeader } from '../kit/page-header.tsx';
import { SectionNav } from '../kit/section-nav.tsx';
import { guideAddress, guideHeadingId } from '../navigation/guide-address.ts';
import { useLanding } from '../navigation/scroll-memory.ts';
import { useShownHeading } from '../navigation/use-shown-heading.ts';
import { language } from '../text/language.ts';
import { t } from '../text/translate.ts';
import { guide } from './guide.ts';
import type { GuideSection } from './guide-content.ts';
import { drawBlocks, Marked } from './guide-text.tsx';
import { searchGuide, wordsOf } from './search-guide.ts';
import styles from './guide-screen.module.css';
import sectionColumnsStyles from '../kit/section-columns.module.css';

/** The guide that ships with the program. `section`: the one in the address. */
export function GuideScreen({ section }: { section: string | undefined }) {
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState(section);
  if (section !== opened) {
    // A link leads to a section that the search may hide.
    setOpened(section);
    setSearch('');
  }
  const deferred = useDeferredValue(search);
  const found = useMemo(() => searchGuide(guide, deferred), [deferred]);
  const heading = guide.some(({ id }) => id === section) ? guideHeadingId(section ?? '') : null;
  useLanding(heading);
  return (
    <div className="screen">
      <PageHeader
        title={t('guide.title')}
        {...(language() !== 'en' && { subtitle: t('guide.englishOnly') })}
        actions={
          <TextInput
            type="search"
            w={260}
            aria-label={t('guide.search')}
            placeholder={t('guide.search')}
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        }
      />
      <output className="visually-hidden">
        {deferred !== '' && t('guide.found', { count: found.length })}
      </output>
      {found.length === 0 ? (
        <Text c="dimmed">{t('guide.notFound', { search: deferred })}</Text>
      ) : (
        <Sections sections={found} heading={heading} marked={wordsOf(deferred)} />
      )}
    </div>
  );
}

interface SectionsProps {
  sections: readonly GuideSection[];
  heading: string | null;
  marked: readonly string[];
}

function Sections({ sections, heading, marked }: SectionsProps) {
  const { shown, choose } = useShownHeading('.guide-sections :is(h2, h3)', heading);
  return (
    <div className={sectionColumnsStyles['section-columns']}>
      <SectionNav
        label={t('guide.contents')}
        sections={sections.map(({ id, title, depth }) => ({
          headingId: guideHeadingId(id),
          title,
          address: guideAddress(id),
          isMinor: depth > 2,
        }))}
        shown={shown}
        onChoose={choose}
      />
      <article
        lang="en"
        className={`panel guide-sections ${sectionColumnsStyles['section-column']} ${styles['guide']}`}
      >
        {sections.map((section) => (
          <section key={section.id} className={styles['guide-section']}>
            <Title order={section.depth === 2 ? 2 : 3} id={guideHeadingId(section.id)}>
              <Marked text={section.title} words={marked} />
            </Title>
            {drawBlocks(section.blocks, marked)}
          </section>
        ))}
      </article>
    </div>
  );
}
