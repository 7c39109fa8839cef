/**
 * Whether OVHcloud keeps backups of a managed database, by its engine; what its service object says of backups does
 * not decide: kafka is reported with no `backups`, null, or an object without content.
 *
 * Sources: `enginesWithoutBackupTime` of OVHcloud's Terraform provider (kafka, kafkaConnect, kafkaMirrorMaker and
 * grafana; opensearch is there too, for its time only) and OVHcloud's guide to automated backups of 2024-05 (the
 * methods of PostgreSQL, MySQL, MongoDB, Redis and OpenSearch, "none" for Kafka). That grafana and m3aggregator keep
 * none is inferred: they hold no data of their own. Cassandra and M3DB are retired; their backups are in the API's
 * specification.
 */
const keeping: ReadonlyMap<string, boolean> = new Map([
  ['postgresql', true],
  ['mysql', true],
  ['mongodb', true],
  ['redis', true],
  ['valkey', true],
  ['opensearch', true],
  ['cassandra', true],
  ['m3db', true],
  ['kafka', false],
  ['kafkaconnect', false],
  ['kafkamirrormaker', false],
  ['grafana', false],
  ['m3aggregator', false],
]);

/** null: of an engine that is not known, such as clickhouse. Its list of backups is asked for. */
export function keepsBackups(engine: string): boolean | null {
  return keeping.get(engine.toLowerCase()) ?? null;
}
