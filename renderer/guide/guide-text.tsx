import { Anchor, Code, Highlight, Table } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { guideAddress } from '../navigation/guide-address.ts';
import { t } from '../text/translate.ts';
import { CodeBlock } from '../kit/code-block.tsx';
import type { Block, ByKind, Inline } from './guide-content.ts';
import styles from './guide-text.module.css';

/** Words to mark. */
type Words = readonly string[];

const blocks: ByKind<Block, [Words], ReactNode> = {
  paragraph: ({ children }, words) => (
    <p className={styles['guide-paragraph']}>{drawInlines(children, words)}</p>
  ),
  list: ({ isOrdered, items }, words) => {
    const Tag = isOrdered ? 'ol' : 'ul';
    return (
      <Tag className={styles['guide-list']}>
        {items.map((item, index) => (
          <li key={index}>{drawBlocks(item, words)}</li>
        ))}
      </Tag>
    );
  },
  table: ({ head, rows }, words) => (
    <Table withTableBorder verticalSpacing="xs" className={styles['guide-table']}>
      <Table.Thead>
        <Table.Tr>
          {head.map((cell, index) => (
            <Table.Th key={index}>{drawInlines(cell, words)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, index) => (
          <Table.Tr key={index}>
            {row.map((cell, position) => (
              <Table.Td key={position}>{drawInlines(cell, words)}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  ),
  code: ({ text }) => (
    <CodeBlock text={text} label={t('guide.code')} copyLabel={t('guide.copyCode')} />
  ),
};

const inlines: ByKind<Inline, [Words], ReactNode> = {
  text: ({ text }, words) => <Marked text={text} words={words} />,
  code: ({ text }, words) => (
    <Code className={styles['guide-code']}>
      <Marked text={text} words={words} />
    </Code>
  ),
  strong: ({ children }, words) => <strong>{drawInlines(children, words)}</strong>,
  emphasis: ({ children }, words) => <em>{drawInlines(children, words)}</em>,
  link: ({ section, children }, words) => (
    <Anchor component={Link} href={guideAddress(section)} inherit underline="always">
      {drawInlines(children, words)}
    </Anchor>
  ),
};

// The guide never changes while it is shown, so positions identify its parts.

export function drawBlocks(parts: readonly Block[], words: Words): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {(blocks[part.kind] as (of: Block, words: Words) => ReactNode)(part, words)}
    </Fragment>
  ));
}

function drawInlines(parts: readonly Inline[], words: Words): ReactNode {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {(inlines[part.kind] as (of: Inline, words: Words) => ReactNode)(part, words)}
    </Fragment>
  ));
}

/** A text in which the words of a search are marked. */
export function Marked({ text, words }: { text: string; words: Words }) {
  if (words.length === 0) return text;
  return (
    <Highlight component="span" inherit highlight={[...words]}>
      {text}
    </Highlight>
  );
}
