/** OVHcloud's database engines, current and retired (cassandra, m3db, m3aggregator, redis), by their product names. */
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

/** Falls back to OVHcloud's own name for an engine that is not listed here. */
export function engineName(engine: string): string {
  return names.get(engine.toLowerCase()) ?? engine;
}
