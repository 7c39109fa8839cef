import { ruleFinder, rulesMatching } from './rules/exclusion.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type {
  ExclusionConditions,
  ExclusionPreview,
  ExclusionReason,
  ExclusionRule,
  ExclusionRuleSummary,
} from '../../shared/resources/exclusion-rule.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { Document } from '../storage/document.ts';
import { type ChangedDecision, decideManually, takeBack } from '../inventories/manual-decisions.ts';
import type { InventoryStore, InventoryEntry } from '../inventories/inventory-store.ts';
import { findResource, projectNamesOf } from '../inventories/inventory-views.ts';
import { Memo } from '../storage/memo.ts';
import { RuleMatches } from './rule-matches.ts';
import { turns } from '../turns.ts';

interface ExclusionStorePorts {
  document: Document<ExclusionRule[]>;
  store: Pick<InventoryStore, 'list' | 'get' | 'decide'>;
  newId: () => string;
  now: () => Date;
  /** Called when the exclusions of these resources have changed; null: of any resource. */
  onChanged: (changed: readonly Chosen[] | null) => void;
}

/** Resources of one inventory. */
export interface Chosen {
  inventoryId: string;
  urns: readonly string[];
}

/** Decisions on resources of one inventory that one action changed, for undo. */
interface InventoryDecisions {
  inventoryId: string;
  changed: readonly ChangedDecision[];
}

const previewedNames = 6;
const undoableActions = 20;

/** Which resources are excluded from coverage, manually and by rules. Manual decisions win over rules. */
export class ExclusionStore {
  readonly #ports: ExclusionStorePorts;
  readonly #matched = new Memo<ReadonlySet<string>>();
  readonly #byRule = new RuleMatches();
  readonly #excluded = new Memo<ReadonlySet<string>>();
  /** The oldest first. */
  readonly #undoable = new Map<string, readonly InventoryDecisions[]>();

  constructor(ports: ExclusionStorePorts) {
    this.#ports = ports;
  }

  /** Returns the excluded URNs. The same object until something changes. */
  excludedOf(entry: InventoryEntry): ReadonlySet<string> {
    const { excluded, included } = entry;
    const matched = this.#matchedIn(entry);
    const by = [excluded, included];
    return this.#excluded.of(matched, by, () => together(excluded, matched, included));
  }

  /** Determines in turns what `excludedOf` would determine at once. */
  async prepare({ inventory, snapshot }: InventoryEntry): Promise<void> {
    const resources = snapshot?.resources ?? noResources;
    await turns.run(this.#byRule.inParts(this.#rules(), resources, inventory.id));
  }

  /** Returns the ids of the rules that match a resource, whether or not it is an exception. */
  idsOfRulesMatching(entry: InventoryEntry, urn: string): string[] {
    const resource = findResource(entry, urn);
    if (!resource) return [];
    return rulesMatching(this.#rules(), resource, entry.inventory.id).map(({ id }) => id);
  }

  /** Returns a function that gives the reason for a resource's exclusion; null: it is not excluded. */
  reasonsIn(entry: InventoryEntry): (resource: Resource) => ExclusionReason | null {
    const excluded = this.excludedOf(entry);
    const projectNames = projectNamesOf(entry.snapshot);
    const find = ruleFinder(this.#rules(), entry.inventory.id);
    return (resource) => {
      if (!excluded.has(resource.urn)) return null;
      if (entry.excluded.has(resource.urn)) return { isManual: true, rules: [] };
      const rules = find(resource).map((rule) => ({
        inventoryId: rule.inventoryId,
        namePattern: rule.namePattern,
        tag: rule.tag,
        projectId: rule.projectId,
        region: rule.region,
        class: rule.class,
        // A matching rule names this inventory and this resource's project, or none.
        inventoryName: rule.inventoryId && entry.inventory.name,
        projectName: rule.projectId && (projectNames.get(rule.projectId) ?? rule.projectId),
      }));
      return { isManual: false, rules };
    };
  }

  list(): ExclusionRuleSummary[] {
    return this.#rules().map((rule) => {
      const { matchCount, exceptionCount } = this.preview(rule);
      return { ...rule, matchCount, exceptionCount };
    });
  }

  preview(conditions: ExclusionConditions): ExclusionPreview {
    const preview: ExclusionPreview = {
      matchCount: 0,
      leavingCount: 0,
      exceptionCount: 0,
      names: [],
    };
    for (const entry of this.#ports.store.list()) {
      const resources = entry.snapshot?.resources ?? [];
      const matched = this.#byRule.of([conditions], resources, entry.inventory.id);
      if (matched.size === 0) continue;
      const excluded = this.excludedOf(entry);
      preview.matchCount += matched.size;
      for (const { urn, name } of resources) {
        if (!matched.has(urn)) continue;
        if (entry.included.has(urn)) preview.exceptionCount += 1;
        else if (!excluded.has(urn)) preview.leavingCount += 1;
        if (preview.names.length < previewedNames) preview.names.push(name);
      }
    }
    return preview;
  }

  add(conditions: ExclusionConditions): ExclusionRule {
    const { newId, now } = this.#ports;
    const rule = { ...conditions, id: newId(), createdAt: now().toISOString() };
    this.#write([...this.#rules(), rule]);
    return rule;
  }

  /** Throws `exclusion.notFound`. */
  update(ruleId: string, conditions: ExclusionConditions): ExclusionRule {
    const { id, createdAt } = this.#get(ruleId);
    const rule = { ...conditions, id, createdAt };
    this.#write(this.#rules().map((each) => (each.id === id ? rule : each)));
    return rule;
  }

  /** Throws `exclusion.notFound`. */
  delete(ruleId: string): void {
    const { id } = this.#get(ruleId);
    this.#write(this.#rules().filter((rule) => rule.id !== id));
  }

  /** Records a manual decision for all these resources, or for none if it cannot be written. */
  async decide(
    chosen: readonly Chosen[],
    isExcluded: boolean,
  ): Promise<{ undoId: string; changedCount: number }> {
    const decisions: InventoryDecisions[] = [];
    try {
      for (const { inventoryId, urns } of chosen) {
        let changed: readonly ChangedDecision[] = [];
        await this.#ports.store.decide(inventoryId, (entry) => {
          const matched = this.#matchedIn(this.#ports.store.get(inventoryId));
          const decided = decideManually(entry, { urns, isExcluded, matched });
          ({ changed } = decided);
          return decided.after;
        });
        decisions.push({ inventoryId, changed });
      }
    } catch (error) {
      // Restores the previous state as far as the disk allows; the first failure is the one to report.
      await this.#restore(decisions).catch(() => undefined);
      throw error;
    } finally {
      this.#ports.onChanged(chosen);
    }
    const undoId = this.#ports.newId();
    this.#undoable.set(undoId, decisions);
    const [oldest] = this.#undoable.keys();
    if (this.#undoable.size > undoableActions && oldest) this.#undoable.delete(oldest);
    return {
      undoId,
      changedCount: decisions.reduce((sum, { changed }) => sum + changed.length, 0),
    };
  }

  /** Undoes an action: restores each resource, unless it was decided again since. Throws `exclusion.notUndoable`. */
  async undo(undoId: string): Promise<void> {
    const decisions = this.#undoable.get(undoId);
    if (!decisions) throw new AppError('exclusion.notUndoable');
    try {
      await this.#restore(decisions);
      this.#undoable.delete(undoId);
    } finally {
      this.#ports.onChanged(
        decisions.map(({ inventoryId, changed }) => ({
          inventoryId,
          urns: changed.map(({ urn }) => urn),
        })),
      );
    }
  }

  async #restore(decisions: readonly InventoryDecisions[]): Promise<void> {
    for (const { inventoryId, changed } of decisions) {
      await this.#ports.store.decide(inventoryId, (entry) => takeBack(entry, changed));
    }
  }

  /** Returns what the rules match in an inventory, including exceptions. */
  #matchedIn({ inventory: { id }, snapshot }: InventoryEntry): ReadonlySet<string> {
    const rules = this.#rules();
    const resources = snapshot?.resources ?? noResources;
    const match = () => this.#byRule.of(rules, resources, id);
    return this.#matched.of(resources, [id, rules], match);
  }

  #rules(): ExclusionRule[] {
    return this.#ports.document.read();
  }

  #get(ruleId: string): ExclusionRule {
    const rule = this.#rules().find(({ id }) => id === ruleId);
    if (!rule) throw new AppError('exclusion.notFound');
    return rule;
  }

  #write(rules: ExclusionRule[]): void {
    this.#ports.document.write(rules);
    this.#ports.onChanged(null);
  }
}

const noResources: readonly Resource[] = [];

function together(
  manuallyExcluded: ReadonlySet<string>,
  matched: ReadonlySet<string>,
  included: ReadonlySet<string>,
): ReadonlySet<string> {
  if (matched.size === 0) return manuallyExcluded;
  const excluded = new Set(manuallyExcluded);
  for (const urn of matched) {
    if (!included.has(urn)) excluded.add(urn);
  }
  return excluded;
}
