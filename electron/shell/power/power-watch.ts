import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { net, powerMonitor } from 'electron';
import type { PowerWatch } from '../../sync/power-watch.ts';
import { every } from './every.ts';

/** Set by the power menus of GNOME and KDE; not every computer has it. */
const linuxProfile = '/sys/firmware/acpi/platform_profile';

/** How long an answer about macOS's Low Power Mode is reused: reading it starts a program. */
const saverMs = 5 * 60_000;

/** Usable after Electron's `ready` event. */
export const powerWatch: PowerWatch = {
  isOnline: () => net.isOnline(),
  async power() {
    if (await readSaver()) return 'saver';
    return powerMonitor.onBatteryPower ? 'battery' : 'mains';
  },
  // Windows reports it only to its own programs; it saves power on battery only.
  isSaverKnown: process.platform === 'darwin' || existsSync(linuxProfile),
  every,
  onChanged(listener) {
    powerMonitor.on('on-ac', listener);
    powerMonitor.on('on-battery', listener);
    return () => {
      powerMonitor.off('on-ac', listener);
      powerMonitor.off('on-battery', listener);
    };
  },
  onWoken(listener) {
    powerMonitor.on('resume', listener);
    return () => {
      powerMonitor.off('resume', listener);
    };
  },
};

let lastAnswer: { at: number; isSaving: boolean } | null = null;

/** Returns whether the computer is set to save power; false if unknown. */
async function readSaver(): Promise<boolean> {
  if (process.platform === 'linux') {
    const profile = await readFile(linuxProfile, 'utf8').catch(() => '');
    // They set `quiet` where the hardware does not support `low-power`.
    return ['low-power', 'quiet'].includes(profile.trim());
  }
  if (process.platform !== 'darwin') return false;
  if (lastAnswer === null || Date.now() - lastAnswer.at >= saverMs) {
    const answer = await promisify(execFile)('/usr/bin/pmset', ['-g']).catch(() => null);
    const isSaving = /^\s*lowpowermode\s+1\s*$/m.test(answer?.stdout ?? '');
    lastAnswer = { at: Date.now(), isSaving };
  }
  return lastAnswer.isSaving;
}
