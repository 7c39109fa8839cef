import { describe, expect, it } from 'vitest';
import { ownAppImage } from '../../../../electron/updates/own-app-image.ts';

const file = '/home/me/inventory.AppImage';
const mount = '/tmp/.mount_inventAbc';

function of(environment: NodeJS.ProcessEnv, program: string) {
  const links = new Map([['/link', mount]]);
  return ownAppImage(environment, program, (path) => {
    if (path.startsWith('/gone')) throw new Error('ENOENT');
    return links.get(path) ?? path;
  });
}

describe('ownAppImage', () => {
  it.each([
    ['is in the mount', mount],
    ['is in a mount that is named by a link', '/link'],
  ])('is the file if the program %s', (_case, APPDIR) => {
    expect(of({ APPIMAGE: file, APPDIR }, `${mount}/ovhcloud-inventory`)).toBe(file);
  });

  it.each([
    ['no variable names one', {}, `${mount}/ovhcloud-inventory`],
    ['another AppImage started it', { APPIMAGE: file, APPDIR: mount }, '/opt/app/inventory'],
    ['its folder only begins alike', { APPIMAGE: file, APPDIR: mount }, `${mount}d/inventory`],
    ['no variable names the mount', { APPIMAGE: file }, `${mount}/ovhcloud-inventory`],
    ['the file is no whole path', { APPIMAGE: 'a', APPDIR: mount }, `${mount}/inventory`],
    ['the mount is gone', { APPIMAGE: file, APPDIR: '/gone' }, '/opt/app/inventory'],
  ])('is none if %s', (_case, environment, program) => {
    expect(of(environment, program)).toBeNull();
  });
});
