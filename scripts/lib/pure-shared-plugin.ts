import type { Plugin } from 'vite';

/** What is a value already, or creates nothing. */
const plain: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'Identifier',
  'Literal',
  'TemplateLiteral',
]);

/**
 * Removes from the page's script what it does not use of `shared/`: above all zod and the schemas, which only main parses
 * with. Nothing in `shared/` does anything when it is loaded, so each of its constants may be removed; the bundler cannot
 * see that of a call such as `z.object(…)`.
 */
export const pureSharedPlugin: Plugin = {
  name: 'pure-shared',
  apply: 'build',
  transform: {
    filter: { id: /\/shared\/.*\.ts$/ },
    handler(code) {
      const edits: { at: number; text: string }[] = [];
      for (const statement of this.parse(code).body) {
        const declaration =
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { init } of declaration.declarations) {
          if (!init || plain.has(init.type)) continue;
          edits.push({ at: init.start, text: '/* @__PURE__ */ (() => (' });
          edits.push({ at: init.end, text: '))()' });
        }
      }
      return { code: withInserted(code, edits), map: null };
    },
  },
};

function withInserted(code: string, edits: readonly { at: number; text: string }[]): string {
  let from = 0;
  let result = '';
  for (const { at, text } of edits) {
    result += code.slice(from, at) + text;
    from = at;
  }
  return result + code.slice(from);
}
