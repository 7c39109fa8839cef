import { Anchor, Code, Highlight, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { guideAddress } from '../navigation/guide-address.ts';
import { t } from '../text/translate.ts';
import { CodeBlock } from '../kit/code-block.tsx';
import type { Block, Inline } from './guide-content.ts';
import styles from './guide-text.module.css';

interface GuideTextProps {
  blocks: readonly Block[];
  /** Words to mark. */
  marked: readonly string[];
}

/** The text of a section. It never changes, so positions identify its parts. */
export function GuideText({ blocks, marked }: GuideTextProps) {
  return blocks.map((block, index) => <BlockText key={index} block={block} marked={marked} />);
}

function BlockText({ block, marked }: { block: Block; marked: readonly string[] }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles['guide-paragraph']}>
          <Inlines inlines={block.children} marked={marked} />
        </p>
      );
    case 'list':
      return <List block={block} marked={marked} />;
    case 'table':
      return <TableText block={block} marked={marked} />;
    case 'code':
      return (
        <CodeBlock text={block.text} label={t('guide.code')} copyLabel={t('guide.copyCode')} />
      );
  }
}

function List({ block, marked }: { block: Block & { kind: 'list' }; marked: readonly string[] }) {
  const Tag = block.isOrdered ? 'ol' : 'ul';
  return (
    <Tag className={styles['guide-list']}>
      {block.items.map((item, index) => (
        <li key={index}>
          <GuideText blocks={item} marked={marked} />
        </li>
      ))}
    </Tag>
  );
}

function TableText({
  block,
  marked,
}: {
  block: Block & { kind: 'table' };
  marked: readonly string[];
}) {
  return (
    <Table withTableBorder verticalSpacing="xs" className={styles['guide-table']}>
      <Table.Thead>
        <Table.Tr>
          {block.head.map((cell, index) => (
            <Table.Th key={index}>
              <Inlines inlines={cell} marked={marked} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {block.rows.map((row, index) => (
          <Table.Tr key={index}>
            {row.map((cell, position) => (
              <Table.Td key={position}>
                <Inlines inlines={cell} marked={marked} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface InlinesProps {
  inlines: readonly Inline[];
  marked: readonly string[];
}

function Inlines({ inlines, marked }: InlinesProps) {
  return inlines.map((inline, index) => <InlineText key={index} inline={inline} marked={marked} />);
}

function InlineText({ inline, marked }: { inline: Inline; marked: readonly string[] }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Marked text={inline.text} words={marked} />;
    case 'code':
      return (
        <Code className={styles['guide-code']}>
          <Marked text={inline.text} words={marked} />
        </Code>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} marked={marked} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} marked={marked} />
        </em>
      );
    case 'link':
      return (
        <Anchor component={Link} href={guideAddress(inline.section)} inherit>
          <Inlines inlines={inline.children} marked={marked} />
        </Anchor>
      );
  }
}

export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return (
    <Highlight component="span" inherit highlight={[...words]}>
      {text}
    </Highlight>
  );
}
