import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { pureSharedPlugin } from '../../../scripts/lib/pure-shared-plugin.ts';

type Handler = (this: { parse: typeof parseAst }, code: string) => { code: string };

function transformed(code: string): string {
  const { handler } = pureSharedPlugin.transform as unknown as { handler: Handler };
  return handler.call({ parse: parseAst }, code).code;
}

it('lets the bundler remove what a page does not use of shared code', () => {
  expect(transformed('export const Id = z.uuid(), all = [Id];')).toBe(
    'export const Id = /* @__PURE__ */ (() => (z.uuid()))(), all = /* @__PURE__ */ (() => ([Id]))();',
  );
  expect(transformed('const named = new Map();')).toBe(
    'const named = /* @__PURE__ */ (() => (new Map()))();',
  );
});

it('changes nothing that is a value already', () => {
  const code =
    'export const most = 6; const same = most; export function id() { return z.uuid(); } export const text = () => `${most}`;';
  expect(transformed(code)).toBe(code);
});
