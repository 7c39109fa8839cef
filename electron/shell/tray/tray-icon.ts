import { Menu, nativeImage, Tray } from 'electron';
import icon16 from '../../../build/tray/icon-16.png?inline';
import icon22 from '../../../build/tray/icon-22.png?inline';
import icon32 from '../../../build/tray/icon-32.png?inline';
import icon44 from '../../../build/tray/icon-44.png?inline';
import template16 from '../../../build/tray/template-16.png?inline';
import template32 from '../../../build/tray/template-32.png?inline';
import type { EventName } from '../../../shared/bridge/contract.ts';
import type { TotalCounts } from '../../coverage/total-counts.ts';
import { trayTooltip } from './tray-tooltip.ts';
import type { Translate } from '../texts.ts';

interface TrayIconPorts {
  isWanted: () => boolean;
  /** Returns what draws icons here; null: nothing known. */
  findHost: () => Promise<string | null>;
  texts: () => Translate;
  locale: () => string;
  totals: () => TotalCounts;
  open: () => void;
  syncAll: () => void;
  quit: () => void;
}

/** Events that change the icon's text. */
const changing: ReadonlySet<EventName> = new Set<EventName>([
  'inventory.changed',
  'coverage.changed',
  'settings.changed',
  'language.changed',
]);

/** Counting 100,000 resources takes a moment, and changes come in groups. */
const settleMs = 1000;

/** The icon that stays while the window is closed, if the user wants one. */
export class TrayIcon {
  readonly #ports: TrayIconPorts;
  #tray: Tray | null = null;
  /** The program that draws the icon. */
  #host: string | null = null;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: TrayIconPorts) {
    this.#ports = ports;
    void this.isReachable();
  }

  /**
   * Whether the user can see the icon, and so reach the program without its window. Checked again each time, because
   * the extension that draws it may have been switched on or off.
   */
  async isReachable(): Promise<boolean> {
    const host = await this.#ports.findHost();
    // A new host does not know the icon, and Chromium does not always register it again (pop-os/cosmic-panel#284).
    if (host !== this.#host) this.#hide();
    this.#host = host;
    this.#update();
    return this.#tray !== null && host !== null;
  }

  /** Called for every event to the window, because the icon may show the same data. */
  notice(event: EventName): void {
    if (event === 'settings.changed') void this.isReachable();
    else if (changing.has(event)) this.#updateSoon();
  }

  /** Permanently. */
  remove(): void {
    this.#isOver = true;
    this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#tray?.destroy();
    this.#tray = null;
  }

  #updateSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#update(), settleMs);
  }

  #update(): void {
    const { isWanted, texts, locale, totals, open } = this.#ports;
    if (this.#isOver || !isWanted()) {
      this.#hide();
      return;
    }
    const tray = (this.#tray ??= createOrNull());
    if (tray === null) return;
    // On macOS a click opens the menu.
    if (process.platform !== 'darwin') tray.removeAllListeners('click').on('click', open);
    tray.setToolTip(trayTooltip(totals(), texts(), locale()));
    tray.setContextMenu(this.#menu());
  }

  #menu(): Menu {
    const { texts, open, syncAll, quit } = this.#ports;
    const t = texts();
    return Menu.buildFromTemplate([
      { label: t('tray.open'), click: open },
      { label: t('tray.syncAll'), click: syncAll },
      { type: 'separator' },
      { label: t('tray.quit'), click: quit },
    ]);
  }
}

/** Null when the system has no tray. */
function createOrNull(): Tray | null {
  try {
    return new Tray(picture(process.platform));
  } catch {
    return null;
  }
}

/** Returns the icon in the size that each system draws, and in twice that size for dense displays. */
function picture(platform: NodeJS.Platform): Electron.NativeImage {
  const [once, twice] =
    platform === 'darwin'
      ? [template16, template32]
      : platform === 'linux'
        ? [icon22, icon44]
        : [icon16, icon32];
  const image = nativeImage.createFromDataURL(once);
  image.addRepresentation({ scaleFactor: 2, dataURL: twice });
  // macOS draws it in the colour of its menu bar.
  if (platform === 'darwin') image.setTemplateImage(true);
  return image;
}
