import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { net, powerMonitor } from 'electron';
import type { PowerWatch } from '../../sync/power-watch.ts';
import { every } from './every.ts';

/** What the power menus of GNOME and KDE set; not every computer has it. */
const linuxProfile = '/sys/firmware/acpi/platform_profile';

/** How long what macOS said of its Low Power Mode holds: asking it starts a program. */
const saverMs = 5 * 60_000;

/** Usable once the app is ready. */
export const powerWatch: PowerWatch = {
  isOnline: () => net.isOnline(),
  async power() {
    if (await readSaver()) return 'saver';
    return powerMonitor.onBatteryPower ? 'battery' : 'mains';
  },
  // Windows tells nobody but its own programs; it saves on battery only.
  canTellSaver: process.platform === 'darwin' || existsSync(linuxProfile),
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

/** Whether the computer was told to save power. What does not tell counts as no. */
async function readSaver(): Promise<boolean> {
  if (process.platform === 'linux') {
    const profile = await readFile(linuxProfile, 'utf8').catch(() => '');
    // `quiet` is what they set where the hardware knows no `low-power`.
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
