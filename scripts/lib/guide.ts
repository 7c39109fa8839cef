import { parsers } from 'prettier/plugins/markdown';
import type { Block, GuideSection, Inline } from '../../renderer/guide/guide-content.ts';

/** What Prettier's parser returns for Markdown; see https://github.com/syntax-tree/mdast. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean;
  children?: Node[];
}

/** The sections of a Markdown text. What precedes the first, its own table of contents, is omitted. */
export function guideOf(markdown: string): GuideSection[] {
  const root = parsers.markdown.parse(markdown, {} as never) as Node;
  const sections: GuideSection[] = [];
  for (const node of root.children ?? []) {
    if (node.type === 'heading') {
      const title = textOf(node);
      const depth = node.depth ?? 2;
      if (depth > 1) sections.push({ id: anchorOf(title), title, depth, blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(...blocksOf(node));
    }
  }
  return sections;
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

const blockReaders: Record<string, (node: Node) => Block[]> = {
  paragraph: (node) => {
    const children = inlinesOf(node);
    // A paragraph that is only a picture: pictures of the window are not shown in the window.
    return children.length === 0 ? [] : [{ kind: 'paragraph', children }];
  },
  list: ({ ordered = false, children = [] }) => [
    {
      kind: 'list',
      isOrdered: ordered,
      items: children.map((item) => (item.children ?? []).flatMap(blocksOf)),
    },
  ],
  table: ({ children = [] }) => {
    const [head = [], ...rows] = children.map((row) => (row.children ?? []).map(inlinesOf));
    return [{ kind: 'table', head, rows }];
  },
  code: ({ value = '' }) => [{ kind: 'code', text: value }],
};

function blocksOf(node: Node): Block[] {
  return read(blockReaders, node);
}

const inlineReaders: Record<string, (node: Node) => Inline[]> = {
  text: ({ value = '' }) => [{ kind: 'text', text: value.replaceAll(/\s+/g, ' ') }],
  inlineCode: ({ value = '' }) => [{ kind: 'code', text: value }],
  strong: (node) => [{ kind: 'strong', children: inlinesOf(node) }],
  emphasis: (node) => [{ kind: 'emphasis', children: inlinesOf(node) }],
  // Other documents do not ship with the program.
  link: (node) =>
    node.url?.startsWith('#') === true
      ? [{ kind: 'link', section: node.url.slice(1), children: inlinesOf(node) }]
      : inlinesOf(node),
  image: () => [],
};

function inlinesOf({ children = [] }: Node): Inline[] {
  return children.flatMap((child) => read(inlineReaders, child));
}

/** A kind of text that nothing reads must not be missing from the guide unnoticed. */
function read<Read>(readers: Record<string, (node: Node) => Read[]>, node: Node): Read[] {
  const reader = readers[node.type];
  if (!reader)
    throw new Error(`The guide has a ${node.type}, which scripts/lib/guide.ts cannot read.`);
  return reader(node);
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join('');
}
