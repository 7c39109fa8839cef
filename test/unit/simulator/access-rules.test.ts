import { describe, expect, it } from 'vitest';
import { isGranted } from '../../simulator/access-rules.ts';
import { startSimulator, type AccessRule } from '../../simulator/simulator.ts';
import { ask, firstProject } from './signed-client.ts';

const get = (path: string): AccessRule => ({ method: 'GET', path });

describe('an access rule', () => {
  it.each([
    ['/cloud/project', '/cloud/project', true],
    ['/cloud/project', '/cloud/project/p', false],
    ['/cloud/project/*', '/cloud/project/p', true],
    ['/cloud/project/*', '/cloud/project/p/region/GRA/storage', true],
    ['/cloud/project/*', '/cloud/project', false],
    ['/cloud/project/*/volume*', '/cloud/project/p/volume', true],
    ['/cloud/project/*/volume*', '/cloud/project/p/volume/snapshot', true],
    ['/cloud/project/*/storage/*', '/cloud/project/p/region/GRA/storage', false],
    ['/cloud/project/*/storage*', '/cloud/project/p/region/GRA/storage', true],
    ['/cloud*', '/cloud/project', true],
    ['*', '/anything/at/all', true],
    ['/cloud/project ', '/cloud/project', false],
    ['/cloud/project/* ', '/cloud/project/p', false],
    ['/cloud/project.', '/cloud/projects', false],
    ['/cloud', '/cloud/project', false],
  ])('%j on %j gives %s', (rule, path, isMatch) => {
    expect(isGranted([get(rule)], 'GET', path)).toBe(isMatch);
  });

  it('applies to its own method', () => {
    expect(isGranted([{ method: 'POST', path: '*' }], 'GET', '/cloud/project')).toBe(false);
  });
});

describe('the simulator', () => {
  it('refuses a call that no rule grants', async () => {
    const simulator = await startSimulator({ size: 40, rules: [get('/cloud/project')] });
    const { path } = firstProject(simulator);
    expect((await ask(simulator, '/cloud/project?iamTags=x')).status).toBe(200);
    const answer = await ask(simulator, `${path}/instance`);
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      errorCode: 'NOT_GRANTED_CALL',
      httpCode: '403 Forbidden',
      message: 'This call has not been granted',
    });
    simulator.set({ rules: [get('/cloud/project/*/instance')] });
    expect((await ask(simulator, `${path}/instance`)).status).toBe(200);
    expect((await ask(simulator, `${path}/volume`)).status).toBe(403);
    expect((await ask(simulator, '/cloud/project')).status).toBe(403);
    await simulator.close();
  });
});
