import { ActionIcon, Anchor, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { guideAddress, type GuideSectionName } from '../navigation/guide-address.ts';
import { t } from '../text/translate.ts';
import styles from './help-link.module.css';

interface HelpLinkProps {
  /** What is explained, as the window names it. */
  term: string;
  /** What it means, in a sentence or few. */
  meaning: ReactNode;
  section: GuideSectionName;
}

/** A question mark beside a term: what it means, with a link to the guide. */
export function HelpLink({ term, meaning, section }: HelpLinkProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={300} withArrow shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={22}
          className={styles['help-link']}
          aria-label={t('kit.helpLabel', { term })}
          onClick={() => setIsOpen((was) => !was)}
        >
          <IconHelpCircle size={15} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text component="div" size="sm" fw={400} mb={6}>
          {meaning}
        </Text>
        <Anchor
          component={Link}
          href={guideAddress(section)}
          size="sm"
          fw={400}
          onClick={() => setIsOpen(false)}
        >
          {t('kit.helpGuide')}
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  );
}
