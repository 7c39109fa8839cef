import { inOneGo, type Parts } from '../../shared/basics/parts.ts';
import type { ExclusionConditions } from '../../shared/resources/exclusion-rule.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import { matchInParts, union } from './rules/exclusion.ts';

type Urns = ReadonlySet<string>;

/** What exclusion rules match. Each rule is matched once with the resources of an inventory. */
export class RuleMatches {
  readonly #known = new WeakMap<readonly Resource[], WeakMap<ExclusionConditions, Urns>>();

  /** The URNs of the inventory's resources that match one of the rules. */
  of(
    rules: readonly ExclusionConditions[],
    resources: readonly Resource[],
    inventoryId: string,
  ): Urns {
    return inOneGo(this.inParts(rules, resources, inventoryId));
  }

  *inParts(
    rules: readonly ExclusionConditions[],
    resources: readonly Resource[],
    inventoryId: string,
  ): Parts<Urns> {
    const known = this.#known.get(resources) ?? new WeakMap<ExclusionConditions, Urns>();
    this.#known.set(resources, known);
    const missing = rules.filter((rule) => !known.has(rule));
    const found = yield* matchInParts(missing, resources, inventoryId);
    missing.forEach((rule, index) => known.set(rule, found[index] ?? new Set()));
    return union(rules.flatMap((rule) => known.get(rule) ?? []));
  }
}
