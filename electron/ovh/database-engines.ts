/**
 * Whether OVHcloud makes backups of a managed database, by engine. The service object does not decide it: kafka is
 * reported with no `backups`, null, or an empty object.
 *
 * Sources: `enginesWithoutBackupTime` of OVHcloud's Terraform provider (kafka, kafkaConnect, kafkaMirrorMaker and
 * grafana; opensearch is listed there too, but only for its time) and OVHcloud's guide to automated backups of 2024-05
 * (methods for PostgreSQL, MySQL, MongoDB, Redis and OpenSearch, "none" for Kafka). Inferred: grafana and m3aggregator
 * have no backups, because they store no data of their own. Cassandra and M3DB are retired; their backups are in the
 * API's specification.
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

/** Null for unknown engines, such as clickhouse. Their list of backups is requested. */
export function keepsBackups(engine: string): boolean | null {
  return keeping.get(engine.toLowerCase()) ?? null;
}
