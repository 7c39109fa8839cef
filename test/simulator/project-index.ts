import type { Account, ProjectContents } from './account/account-types.ts';

/** Finds objects by id without walking the lists; rebuilt when the account changes. */
export class AccountIndex {
  readonly #projects: ReadonlyMap<string, ProjectContents>;
  readonly #positions = new WeakMap<object, ReadonlyMap<string, number>>();

  constructor(account: Account) {
    this.#projects = new Map(
      account.projects.map((contents) => [contents.project.project_id, contents]),
    );
  }

  project(id: string): ProjectContents | undefined {
    return this.#projects.get(id);
  }

  byId<T extends { id: string }>(list: readonly T[], id: string): T | undefined {
    let positions = this.#positions.get(list);
    if (positions === undefined) {
      positions = new Map(list.map((each, position) => [each.id, position]));
      this.#positions.set(list, positions);
    }
    const position = positions.get(id);
    return position === undefined ? undefined : list[position];
  }
}
