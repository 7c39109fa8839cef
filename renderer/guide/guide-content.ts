/** A function for each kind of block or inline text. */
export type ByKind<Part extends { kind: string }, Given extends unknown[], Result> = {
  [Kind in Part['kind']]: (part: Extract<Part, { kind: Kind }>, ...given: Given) => Result;
};

/** A part of a text of the guide. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  /** To a section of the guide. */
  | { kind: 'link'; section: string; children: Inline[] };

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; text: string };

export interface GuideSection {
  /** As in links to it. */
  id: string;
  title: string;
  /** 2 for a chapter. */
  depth: number;
  blocks: Block[];
}
