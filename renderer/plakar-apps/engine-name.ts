/**
 * OVHcloud's database engines, those that it offers and those that it retired (cassandra, m3db, m3aggregator,
 * redis), by the names that their makers give them.
 */
const names: ReadonlyMap<string, string> = new Map([
  ['cassandra', 'Cassandra'],
  ['clickhouse', 'ClickHouse'],
  ['grafana', 'Grafana'],
  ['kafka', 'Kafka'],
  ['kafkaconnect', 'Kafka Connect'],
  ['kafkamirrormaker', 'Kafka MirrorMaker'],
  ['m3aggregator', 'M3 Aggregator'],
  ['m3db', 'M3DB'],
  ['mongodb', 'MongoDB'],
  ['mysql', 'MySQL'],
  ['opensearch', 'OpenSearch'],
  ['postgresql', 'PostgreSQL'],
  ['redis', 'Redis'],
  ['valkey', 'Valkey'],
]);

/** OVHcloud's own word for an engine that is not known here. */
export function engineName(engine: string): string {
  return names.get(engine.toLowerCase()) ?? engine;
}
