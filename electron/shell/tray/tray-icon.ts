import { Menu, nativeImage, Tray } from 'electron';
import icon16 from '../../../build/tray/icon-16.png?inline';
import icon22 from '../../../build/tray/icon-22.png?inline';
import icon32 from '../../../build/tray/icon-32.png?inline';
import icon44 from '../../../build/tray/icon-44.png?inline';
import template16 from '../../../build/tray/template-16.png?inline';
import template32 from '../../../build/tray/template-32.png?inline';
import type { EventName } from '../../../shared/bridge/contract.ts';
import type { TotalCounts } from '../../coverage/total-counts.ts';
import { trayLine } from './tray-line.ts';
import type { Translate } from '../texts.ts';

interface TrayIconPorts {
  isWanted: () => boolean;
  /** What draws icons here; null: nothing that the app knows of. */
  findHost: () => Promise<string | null>;
  texts: () => Translate;
  locale: () => string;
  figure: () => TotalCounts;
  open: () => void;
  syncAll: () => void;
  quit: () => void;
}

/** What changes what the icon says. */
const telling: ReadonlySet<EventName> = new Set<EventName>([
  'inventory.changed',
  'coverage.changed',
  'settings.changed',
  'language.changed',
]);

/** Counting 100,000 resources takes a moment, and changes come in flocks. */
const settleMs = 1000;

/** The icon that stays while the window is closed, where the user wants one. */
export class TrayIcon {
  readonly #ports: TrayIconPorts;
  #tray: Tray | null = null;
  /** That draws the icon. */
  #host: string | null = null;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: TrayIconPorts) {
    this.#ports = ports;
    void this.isReachable();
  }

  /**
   * Whether the user sees the icon, by which the app can be reached without its window. Asked anew each time:
   * the extension that draws it may have been switched on or off.
   */
  async isReachable(): Promise<boolean> {
    const host = await this.#ports.findHost();
    // A new host does not know the icon; Chromium does not always register again (pop-os/cosmic-panel#284).
    if (host !== this.#host) this.#hide();
    this.#host = host;
    this.#update();
    return this.#tray !== null && host !== null;
  }

  /** The window was told of something, which the icon may say too. */
  notice(event: EventName): void {
    if (event === 'settings.changed') void this.isReachable();
    else if (telling.has(event)) this.#updateSoon();
  }

  /** For good. */
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
    const { isWanted, texts, locale, figure, open } = this.#ports;
    if (this.#isOver || !isWanted()) {
      this.#hide();
      return;
    }
    const tray = (this.#tray ??= createOrNull());
    if (tray === null) return;
    // On a Mac a click opens the menu.
    if (process.platform !== 'darwin') tray.removeAllListeners('click').on('click', open);
    tray.setToolTip(trayLine(figure(), texts(), locale()));
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

/** null: the system has no place for it. */
function createOrNull(): Tray | null {
  try {
    return new Tray(picture(process.platform));
  } catch {
    return null;
  }
}

/** As large as each system draws it, and twice that for dense displays. */
function picture(platform: NodeJS.Platform): Electron.NativeImage {
  const [once, twice] =
    platform === 'darwin'
      ? [template16, template32]
      : platform === 'linux'
        ? [icon22, icon44]
        : [icon16, icon32];
  const image = nativeImage.createFromDataURL(once);
  image.addRepresentation({ scaleFactor: 2, dataURL: twice });
  // The system paints it in the colour of its menu bar.
  if (platform === 'darwin') image.setTemplateImage(true);
  return image;
}
