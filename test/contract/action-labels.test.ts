import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { window as english } from '../../shared/texts/en/window.ts';
import { window as french } from '../../shared/texts/fr/window.ts';
import { type Node, nodesOf } from './syntax-tree.ts';

const actionElements = /(Button|IconAction|ActionIcon|MenuItem|button)$|^Menu\.Item$/;
const labelProperties = /^(aria-)?label$|Label$/;
const listsOfActions = /actions\.ts$/;
const textId = /^[a-z]\w*\.\w+$/;

/** Labels that read the same because the actions are the same, or because a word beside them says what they act on. */
const sameLabels = [
  // A dialog, and the button that opens it.
  ['vault.changePassphraseTitle', 'vault.changePassphrase'],
  ['resources.ruleAdd', 'resources.ruleAddSubmit'],
  // The choice of a way, and the button of that way.
  ['accounts.wayBrowser', 'accounts.browserConnect'],
  // The same list of resources, from an inventory and from the apps.
  ['inventories.browse', 'plakarApps.browseResources'],
  // What is removed, confirmed, used, chosen or changed stands beside the button.
  ['approvals.remove', 'plakarApps.remove', 'restorePoints.remove'],
  ['restorePoints.confirmLink', 'vault.modeConfirm'],
  ['accounts.useKeys', 'vault.modeUse'],
  ['accounts.importChooseFile', 'network.authoritiesChoose'],
  ['coverage.policyChange', 'nextSteps.maxAgeChange', 'plakarApps.edit'],
  // French has one word for both; no dialog has both.
  ['common.cancel', 'common.undo'],
];

function all(node: Node): Node[] {
  return [node, ...Object.values(node).flatMap(nodesOf).flatMap(all)];
}

function idsIn(nodes: Node[]): string[] {
  return nodes
    .flatMap(all)
    .filter(({ type, value }) => type === 'Literal' && textId.test(String(value)))
    .map(({ value }) => String(value));
}

function nameOf(node: Node | undefined): string {
  if (node?.type !== 'JSXMemberExpression') return String(node?.['name']);
  return `${nameOf(nodesOf(node['object'])[0])}.${nameOf(nodesOf(node['property'])[0])}`;
}

/** The labels of an element that is an action, or of the buttons that it is given. */
function labelsOf(element: Node): string[] {
  const [opening] = nodesOf(element['openingElement']);
  const isAction = actionElements.test(nameOf(nodesOf(opening?.['name'])[0]));
  const labels = nodesOf(opening?.['attributes']).filter((attribute) => {
    const name = nameOf(nodesOf(attribute['name'])[0]);
    return name === 'submitLabel' || (isAction && labelProperties.test(name));
  });
  return idsIn([...labels, ...(isAction ? nodesOf(element['children']) : [])]);
}

function actionLabels(path: string): string[] {
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walked as a tree of unknown nodes
  const root = program as unknown as Node;
  if (listsOfActions.test(path)) return idsIn([root]);
  return all(root)
    .filter(({ type }) => type === 'JSXElement')
    .flatMap(labelsOf);
}

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

function textOf(texts: Texts, id: string): string | undefined {
  const [group = '', key = ''] = id.split('.');
  return texts[group]?.[key];
}

it.each([
  ['English', english],
  ['French', french],
])('gives no two actions the same label in %s', (_, texts: Texts) => {
  const ids = new Set(
    readdirSync('renderer', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => actionLabels(join('renderer', name)))
      .filter((id) => textOf(texts, id) !== undefined),
  );
  expect(ids.size).toBeGreaterThan(100);
  const ambiguous = [...new Set([...ids].map((id) => textOf(texts, id)))]
    .map((text) => [...ids].filter((id) => textOf(texts, id) === text))
    .filter((named) => named.length > 1)
    .filter((named) => !sameLabels.some((same) => named.every((id) => same.includes(id))));
  expect(ambiguous).toEqual([]);
});
