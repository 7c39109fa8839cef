import { Select } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { landOn } from '../navigation/scroll-memory.ts';
import styles from './section-nav.module.css';

export interface NamedSection {
  /** Id of its heading. */
  headingId: string;
  title: string;
  /** Address that opens the screen at it. */
  address: string;
  isMinor?: boolean;
}

interface SectionNavProps {
  label: string;
  sections: readonly NamedSection[];
  /** Heading that the screen is scrolled to. */
  shown: string | null;
  onChoose: (headingId: string) => void;
}

/** The sections of a screen: a list at the side, a field above them in a narrow window. */
export function SectionNav({ label, sections, shown, onChoose }: SectionNavProps) {
  const [, navigate] = useLocation();
  const current = sections.find(({ headingId }) => headingId === shown) ?? sections[0];

  function open({ headingId, address }: NamedSection) {
    onChoose(headingId);
    // Moving within the screen is no step back to it.
    navigate(address, { replace: true });
    landOn(headingId);
  }

  return (
    <div className={styles['section-nav']}>
      <nav aria-label={label} className={styles['section-nav-list']}>
        <ul>
          {sections.map((section) => (
            <li key={section.headingId}>
              <Link
                href={section.address}
                data-minor={section.isMinor ?? false}
                aria-current={section === current ? 'location' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  open(section);
                }}
              >
                {section.title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Select
        className={styles['section-nav-select']}
        aria-label={label}
        data={sections.map(({ headingId, title }) => ({ value: headingId, label: title }))}
        value={current?.headingId ?? null}
        allowDeselect={false}
        maxDropdownHeight={400}
        onChange={(headingId) => {
          const section = sections.find((each) => each.headingId === headingId);
          if (section) open(section);
        }}
      />
    </div>
  );
}
