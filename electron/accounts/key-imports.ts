import { join } from 'node:path';
import { isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { ImportCandidate, ImportOrigin } from '../../shared/accounts/key-import.ts';
import { cleanPastedKey, isKeyText } from '../../shared/accounts/key-text.ts';
import {
  endpointOfSection,
  ovhConfNames,
  sectionName,
} from '../../shared/accounts/rules/ovh-conf-names.ts';
import { type KeyField, keyFieldsOf, SignInMethod } from '../../shared/accounts/sign-in.ts';
import { entryNamed, type OvhConf, readOvhConf } from '../secret-providers/ovh-conf.ts';

interface KeyImportsPorts {
  environment: Readonly<Record<string, string | undefined>>;
  /** The text of a file; null if it does not exist or may not be read. */
  readText: (path: string) => Promise<string | null>;
  homeFolder: string;
  workingFolder: string;
  platform: string;
  newId: () => string;
}

/** What the official clients use when nothing names an endpoint. */
const defaultSection = 'ovh-eu';

interface Source {
  path: string;
  conf: OvhConf;
}

/** What the window shows, and where to read again when the user takes it. */
interface RememberedImport {
  candidate: ImportCandidate;
  /** null: where the official clients look; otherwise the file that the user chose. */
  chosenPath: string | null;
}

/**
 * Finds keys where OVHcloud's own clients look: variables first, then `ovh.conf` of the project folder, of the home
 * folder and of the system. Each field comes from the first place that has it. Keys are read again when they are taken,
 * so that none stays in memory.
 */
export class KeyImports {
  readonly #ports: KeyImportsPorts;
  readonly #remembered = new Map<string, RememberedImport>();

  constructor(ports: KeyImportsPorts) {
    this.#ports = ports;
  }

  async list(): Promise<ImportCandidate[]> {
    return this.#remember(this.#candidates(await this.#sources(null), true), null);
  }

  /** The keys in a file that the user chose. Throws `import.unreadable` if it has none. */
  async listOf(path: string): Promise<ImportCandidate[]> {
    const candidates = this.#candidates(await this.#sources(path), false);
    if (candidates.length === 0) throw new AppError('import.unreadable');
    return this.#remember(candidates, path);
  }

  /** Reads one key of a candidate. Throws `credential.otherEndpoint` for any endpoint but the candidate's own. */
  async read(importId: string, endpoint: Endpoint, field: KeyField): Promise<string> {
    const remembered = this.#remembered.get(importId);
    if (!remembered) throw new AppError('import.notFound');
    const { candidate, chosenPath } = remembered;
    if (candidate.endpoint === null || !isSameEndpoint(candidate.endpoint, endpoint)) {
      throw new AppError('credential.otherEndpoint');
    }
    const sources = await this.#sources(chosenPath);
    const found = this.#find(sources, candidate.section, field, chosenPath === null);
    const text = cleanPastedKey(found?.text ?? '');
    if (text === '') throw new AppError('import.notFound');
    if (!isKeyText(text)) throw new AppError('provider.wrongKey');
    return text;
  }

  async #sources(chosenPath: string | null): Promise<Source[]> {
    const { homeFolder, workingFolder, platform, readText } = this.#ports;
    const usual = [
      join(workingFolder, 'ovh.conf'),
      join(homeFolder, '.ovh.conf'),
      ...(platform === 'win32' ? [] : ['/etc/ovh.conf']),
    ];
    const paths = chosenPath === null ? [...new Set(usual)] : [chosenPath];
    const texts = await Promise.all(paths.map((path) => readText(path)));
    return paths.flatMap((path, index) => {
      const text = texts[index] ?? null;
      return text === null ? [] : [{ path, conf: readOvhConf(text) }];
    });
  }

  #candidates(sources: Source[], hasVariables: boolean): Omit<ImportCandidate, 'importId'>[] {
    const named = [
      ...(hasVariables ? [this.#sectionOfVariables(sources)] : []),
      ...sources.flatMap(({ conf }) => [...conf.keys()].map(sectionName)),
    ];
    return onceInAnyCase(named.filter((name) => name !== 'default')).flatMap((section) =>
      SignInMethod.options.flatMap((method) => {
        const found = keyFieldsOf[method].flatMap((field) => {
          const hit = this.#find(sources, section, field, hasVariables);
          return hit === null ? [] : [{ field, origin: hit.origin }];
        });
        return found.length === 0
          ? []
          : [{ section, endpoint: endpointOfSection(section), method, found }];
      }),
    );
  }

  #find(
    sources: Source[],
    section: string,
    field: KeyField,
    hasVariables: boolean,
  ): { text: string; origin: ImportOrigin } | null {
    const variable = `OVH_${ovhConfNames[field].toUpperCase()}`;
    const value = this.#ports.environment[variable] ?? '';
    if (hasVariables && value.trim() !== '' && section === this.#sectionOfVariables(sources)) {
      return { text: value, origin: { kind: 'environment', variable } };
    }
    for (const { path, conf } of sources) {
      const text = valueIn(conf, section, ovhConfNames[field]) ?? '';
      if (text.trim() !== '') return { text, origin: { kind: 'file', path } };
    }
    return null;
  }

  /** Variables name no section. They belong to the endpoint that a client would use. */
  #sectionOfVariables(sources: Source[]): string {
    const inFiles = sources.map(({ conf }) => valueIn(conf, 'default', 'endpoint'));
    const set = [this.#ports.environment['OVH_ENDPOINT'], ...inFiles];
    return sectionName(set.find((name) => name?.trim()) ?? defaultSection);
  }

  #remember(
    found: Omit<ImportCandidate, 'importId'>[],
    chosenPath: string | null,
  ): ImportCandidate[] {
    return found.map((each) => {
      const candidate = { ...each, importId: this.#ports.newId() };
      this.#remembered.set(candidate.importId, { candidate, chosenPath });
      return candidate;
    });
  }
}

function valueIn(conf: OvhConf, section: string, key: string): string | undefined {
  const keys = entryNamed(conf, section);
  return keys && entryNamed(keys, key);
}

/** Each name once, ignoring case: two files may spell the same section differently. */
function onceInAnyCase(sections: readonly string[]): string[] {
  const seen = new Set<string>();
  return sections.filter((name) => {
    const isNew = !seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isNew;
  });
}
