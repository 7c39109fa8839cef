import { describe, expect, it } from 'vitest';
import { engineName } from '../../../../renderer/plakar-apps/engine-name.ts';

describe('the name of an engine', () => {
  it.each([
    ['valkey', 'Valkey'],
    ['clickhouse', 'ClickHouse'],
    ['opensearch', 'OpenSearch'],
    ['kafkaMirrorMaker', 'Kafka MirrorMaker'],
    ['kafkaConnect', 'Kafka Connect'],
    ['m3db', 'M3DB'],
    ['M3aggregator', 'M3 Aggregator'],
    ['POSTGRESQL', 'PostgreSQL'],
  ])('of %s is %s', (engine, name) => {
    expect(engineName(engine)).toBe(name);
  });

  it.each(['duckdb', 'constructor'])(
    'that is unknown, such as %s, is OVHcloud’s name',
    (engine) => {
      expect(engineName(engine)).toBe(engine);
    },
  );
});
