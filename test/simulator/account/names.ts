import type { Random } from '../random.ts';

const roles = [
  'web',
  'api',
  'db',
  'cache',
  'worker',
  'proxy',
  'bastion',
  'gitlab',
  'ci-runner',
  'monitoring',
  'mail',
  'vpn',
  'erp',
  'search',
  'queue',
  'build',
] as const;
const environments = [
  ['prod', 5],
  ['staging', 2],
  ['preprod', 1],
  ['dev', 2],
] as const;
const bucketPurposes = [
  'backups',
  'db-dumps',
  'terraform-state',
  'logs',
  'media',
  'static-assets',
  'registry',
  'velero',
  'exports',
  'invoices',
  'uploads',
  'datalake',
] as const;
const containerPurposes = [
  'backups',
  'photos',
  'documents',
  'archives',
  'private-registry',
  'website',
  'videos',
  'mail-archive',
] as const;
const databasePurposes = [
  'orders',
  'users',
  'billing',
  'catalog',
  'sessions',
  'analytics',
  'events',
  'search',
  'metrics',
  'cms',
] as const;
const companies = ['acme', 'northwind', 'globex', 'initech', 'umbrella', 'hooli'] as const;

const twoDigits = (count: number) => String(count).padStart(2, '0');

/** Names as people choose them, and as OVHcloud's Kubernetes names nodes and volumes, numbered within one project. */
export class Names {
  readonly #random: Random;
  readonly #counts = new Map<string, number>();
  readonly #cluster: string;
  readonly #nodepool: string;
  readonly #company: string;

  constructor(random: Random) {
    this.#random = random;
    this.#cluster = random.hex(6);
    // A node's name contains its pool's truncated id.
    this.#nodepool = random.uuid().slice(0, 21);
    this.#company = random.pick(companies);
  }

  #number(stem: string): string {
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    return `${stem}-${twoDigits(count)}`;
  }

  instance(): string {
    if (this.#random.chance(0.2)) {
      return `nodepool-${this.#nodepool}-node-${this.#random.hex(6)}`;
    }
    return this.#number(
      `${this.#random.pick(roles)}-${this.#random.weighted<string>(environments)}`,
    );
  }

  /** `instanceName` is the instance to which the volume is attached, if any. */
  volume(instanceName: string | undefined): string {
    const draw = this.#random.fraction();
    if (draw < 0.35) {
      return `ovh-managed-kubernetes-${this.#cluster}-pvc-${this.#random.uuid()}`;
    }
    if (instanceName !== undefined && draw < 0.85) return this.#number(`${instanceName}-data`);
    return this.#number(`data-${this.#random.weighted<string>(environments)}`);
  }

  bucket(): string {
    const stem = `${this.#company}-${this.#random.pick(bucketPurposes)}`;
    return `${stem}-${this.#random.weighted<string>(environments)}-${this.#random.hex(6)}`;
  }

  coldArchive(): string {
    return this.#number(`${this.#company}-archive`);
  }

  container(): string {
    return this.#number(this.#random.pick(containerPurposes));
  }

  database(engine: string): string {
    const stem = `${this.#random.pick(databasePurposes)}-${engine}`;
    return this.#number(`${stem}-${this.#random.weighted<string>(environments)}`);
  }

  project(): string {
    return `${this.#company} ${this.#random.weighted<string>(environments)}`;
  }
}
