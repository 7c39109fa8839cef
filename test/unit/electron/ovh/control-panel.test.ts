import { describe, expect, it } from 'vitest';
import { controlPanelPageOf } from '../../../../electron/ovh/control-panel.ts';
import { aBucket, anInstance, aResource } from '../../../fakes/builders.ts';

const europe = { kind: 'preset', name: 'ovh-eu' } as const;
const project = 'https://www.ovh.com/manager/#/public-cloud/pci/projects/p1';

describe('the control panel page of a resource', () => {
  it('matches its kind', () => {
    expect(controlPanelPageOf(europe, anInstance())).toBe(`${project}/instances/i1`);
    expect(controlPanelPageOf(europe, aResource())).toBe(`${project}/storages/blocks`);
    expect(controlPanelPageOf(europe, aBucket())).toBe(`${project}/storages/objects/s3/GRA/b1`);
    expect(controlPanelPageOf(europe, aBucket({ kind: 'swift-container', providerId: 'c1' }))).toBe(
      `${project}/storages/objects/swift/c1`,
    );
  });

  it.each([
    ['postgresql', 'operational'],
    ['kafka', 'streaming'],
    ['opensearch', 'analysis'],
  ])('of a %s is under %s', (engine, heading) => {
    const urn = `urn:v1:eu:resource:publicCloudProject:p1:database:${engine}:d1`;
    const database = aResource({ kind: 'database', providerId: 'd1', urn });
    expect(controlPanelPageOf(europe, database)).toBe(
      `${project}/databases-analytics/${heading}/services/d1`,
    );
  });

  it('is in the account’s own region', () => {
    const pageAt = (name: 'ovh-ca' | 'ovh-us') =>
      controlPanelPageOf({ kind: 'preset', name }, anInstance());
    expect(pageAt('ovh-ca')).toMatch(/^https:\/\/ca\.ovh\.com\/manager\/#\/public-cloud\//);
    expect(pageAt('ovh-us')).toMatch(/^https:\/\/us\.ovhcloud\.com\/manager\/#\/public-cloud\//);
  });

  it('cannot be redirected by a name', () => {
    const bucket = aBucket({ providerId: '../../x?y#z', regions: ['GRA/..'] });
    expect(controlPanelPageOf(europe, bucket)).toBe(
      `${project}/storages/objects/s3/GRA%2F../..%2F..%2Fx%3Fy%23z`,
    );
  });

  it('is none if the endpoint is not OVHcloud’s', () => {
    const endpoint = { kind: 'custom', baseUrl: 'https://api.example/1.0' } as const;
    expect(controlPanelPageOf(endpoint, anInstance())).toBeNull();
  });
});
