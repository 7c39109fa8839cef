import type { Processes } from '../../processes/processes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

interface FindTrayHostPorts {
  platform: NodeJS.Platform;
  environment: Environment;
  processes: Processes;
  findOnPath: (name: string, environment: Environment) => Promise<string | null>;
}

/** A method of a program on the session bus; all arguments are text. */
interface BusCall {
  destination: string;
  path: string;
  method: string;
  args: readonly string[];
}

const watcher = 'org.kde.StatusNotifierWatcher';
const secondsToAnswer = 3;

const ownerOfWatcher: BusCall = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  method: 'org.freedesktop.DBus.GetNameOwner',
  args: [watcher],
};
const isHostRegistered: BusCall = {
  destination: watcher,
  path: '/StatusNotifierWatcher',
  method: 'org.freedesktop.DBus.Properties.Get',
  args: [watcher, 'IsStatusNotifierHostRegistered'],
};

/** Programs of GLib, systemd and D-Bus that call methods on the session bus; every desktop has one of them. */
const programs: readonly { name: string; options: string; argsOf: (call: BusCall) => string[] }[] =
  [
    {
      name: 'gdbus',
      options: `call --session --timeout ${secondsToAnswer}`,
      argsOf: ({ destination, path, method, args }) =>
        `--dest ${destination} --object-path ${path} --method ${method}`.split(' ').concat(args),
    },
    {
      name: 'busctl',
      options: `--user --timeout=${secondsToAnswer} call`,
      argsOf: ({ destination, path, method, args }) => {
        const at = method.lastIndexOf('.');
        const [interfaceName, member] = [method.slice(0, at), method.slice(at + 1)];
        return [destination, path, interfaceName, member, 's'.repeat(args.length), ...args];
      },
    },
    {
      name: 'dbus-send',
      options: `--session --print-reply=literal --reply-timeout=${secondsToAnswer * 1000}`,
      argsOf: ({ destination, path, method, args }) => [
        `--dest=${destination}`,
        path,
        method,
        ...args.map((arg) => `string:${arg}`),
      ],
    },
  ];

/**
 * Returns the program that draws tray icons, by its unique name on the bus, so that a restart is noticed; null if
 * unknown. Electron's `Tray` does not report it (electron/electron#5065, #5872), so this requests the same as Chromium
 * (`status_icon_linux_dbus.cc`): the owner of the watcher's name, and whether a host is registered. GNOME has neither
 * without an extension. Older trays (XEmbed) cannot be queried and count as none.
 */
export async function findTrayHost(ports: FindTrayHostPorts): Promise<string | null> {
  if (ports.platform !== 'linux') return 'system';
  for (const { name, options, argsOf } of programs) {
    const executable = await ports.findOnPath(name, ports.environment);
    if (executable === null) continue;
    const ask = async (call: BusCall) => {
      const { processes, environment } = ports;
      const args = options.split(' ').concat(argsOf(call));
      const { ended } = await processes.start({ executable, args, environment });
      const { exitCode, stdout } = await ended;
      return exitCode === 0 ? stdout : '';
    };
    try {
      const owner = /:\d+\.\d+/.exec(await ask(ownerOfWatcher))?.[0] ?? null;
      return owner !== null && /\btrue\b/.test(await ask(isHostRegistered)) ? owner : null;
    } catch {
      // It cannot be started; another one may.
    }
  }
  return null;
}
