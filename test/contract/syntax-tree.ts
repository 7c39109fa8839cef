/** A node of a parsed source file. */
export interface Node {
  type: string;
  start: number;
  [property: string]: unknown;
}

/** The nodes in a property of a node. */
export function nodesOf(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The texts of a template between its gaps. */
export function partsOfTemplate(node: Node): string[] {
  return nodesOf(node['quasis']).map(({ value }) =>
    typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '',
  );
}

/** Whether a node calls `t()` or `rich()`. */
export function isTranslation({ type, callee }: Node): boolean {
  const name = nodesOf(callee)[0]?.['name'];
  return type === 'CallExpression' && (name === 't' || name === 'rich');
}
