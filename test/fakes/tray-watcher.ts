import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/*
 * A stand-in for a tray host: it owns the name `org.kde.StatusNotifierWatcher` on a bus, reports a registered host, and
 * records the items that register. Implements only the part of D-Bus that this needs.
 * https://dbus.freedesktop.org/doc/dbus-specification.html#message-protocol
 */
export interface TrayWatcher {
  /** Items that registered with it. */
  items: string[];
  stop(): void;
}

const methodCall = 1;
const methodReturn = 2;
/** Codes of header fields, with the type of their value. */
const fields = {
  path: [1, 'o'],
  interface: [2, 's'],
  member: [3, 's'],
  replySerial: [5, 'u'],
  destination: [6, 's'],
  signature: [8, 'g'],
} as const;

interface Message {
  type: number;
  header: Partial<Record<keyof typeof fields, string | number>>;
  body?: Buffer;
}

interface Call {
  type: number;
  serial: number;
  member: string;
  sender: string;
  body: Buffer;
}

export async function startTrayWatcher(
  address: string,
  { hasHost = true }: { hasHost?: boolean } = {},
): Promise<TrayWatcher> {
  const socket = connect(socketPath(address));
  await once(socket, 'connect');
  const uid = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex');
  socket.write(`\0AUTH EXTERNAL ${uid}\r\n`);
  await once(socket, 'data');
  socket.write('BEGIN\r\n');
  const items: string[] = [];
  const bus = { path: '/org/freedesktop/DBus', destination: 'org.freedesktop.DBus' };
  const ask = { ...bus, interface: 'org.freedesktop.DBus' };
  const write = writer(socket);
  write({ type: methodCall, header: { ...ask, member: 'Hello' } });
  write({
    type: methodCall,
    header: { ...ask, member: 'RequestName', signature: 'su' },
    body: marshal([text('org.kde.StatusNotifierWatcher'), [4, number(0)]]),
  });
  const named = new Promise<void>((resolve) => {
    onMessages(socket, ({ type, serial, member, sender, body }) => {
      // The bus has answered both once the second signal arrives, which reports that the name is ours.
      if (member === 'NameAcquired' && body.includes('StatusNotifierWatcher')) resolve();
      if (type !== methodCall) return;
      if (member === 'RegisterStatusNotifierItem') items.push(textAt(body, 0));
      const header = { replySerial: serial, destination: sender };
      const isAsked = member === 'Get';
      // A variant that contains a boolean.
      const answer = marshal([
        [1, Buffer.from('\x01b\0')],
        [4, number(hasHost ? 1 : 0)],
      ]);
      write(
        isAsked
          ? { type: methodReturn, header: { ...header, signature: 'v' }, body: answer }
          : { type: methodReturn, header },
      );
    });
  });
  await named;
  return { items, stop: () => socket.destroy() };
}

/** `unix:path=/tmp/dbus-x,guid=y`, or `abstract=`, which Node takes with a leading NUL. */
function socketPath(address: string): string {
  const [, kind, path = ''] = /unix:(path|abstract)=([^,;]+)/.exec(address) ?? [];
  if (kind === undefined) throw new Error(`No socket in ${address}`);
  return kind === 'path' ? path : `\0${path}`;
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

type Part = readonly [align: number, bytes: Buffer];

function text(value: string): Part {
  const bytes = Buffer.from(`${value}\0`);
  return [4, Buffer.concat([number(bytes.length - 1), bytes])];
}

/** Concatenated parts, each at a multiple of its alignment. */
function marshal(parts: readonly Part[], start = 0): Buffer {
  let all = Buffer.alloc(0);
  for (const [align, bytes] of parts) {
    const padding = (align - ((start + all.length) % align)) % align;
    all = Buffer.concat([all, Buffer.alloc(padding), bytes]);
  }
  return all;
}

function writer(socket: Socket): (message: Message) => void {
  let serial = 0;
  return ({ type, header, body = Buffer.alloc(0) }) => {
    serial += 1;
    const entries = (Object.keys(fields) as (keyof typeof fields)[]).flatMap((name): Part[] => {
      const value = header[name];
      if (value === undefined) return [];
      const [code, kind] = fields[name];
      const start: Part = [8, Buffer.from([code, 1, kind.charCodeAt(0), 0])];
      if (typeof value === 'number') return [start, [4, number(value)]];
      if (kind !== 'g') return [start, text(value)];
      return [start, [1, Buffer.from(`${String.fromCharCode(value.length)}${value}\0`)]];
    });
    const list = marshal(entries);
    const head = Buffer.concat([
      Buffer.from(['l'.charCodeAt(0), type, 0, 1]),
      number(body.length),
      number(serial),
      number(list.length),
      list,
    ]);
    socket.write(
      Buffer.concat([
        marshal([
          [1, head],
          [8, Buffer.alloc(0)],
        ]),
        body,
      ]),
    );
  };
}

function onMessages(socket: Socket, listener: (call: Call) => void): void {
  let waiting = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      if (waiting.length < 16) return;
      const bodyStart = padded(16 + waiting.readUInt32LE(12), 8);
      const end = bodyStart + waiting.readUInt32LE(4);
      if (waiting.length < end) return;
      listener(callOf(waiting.subarray(0, end), bodyStart));
      waiting = waiting.subarray(end);
    }
  });
}

function callOf(message: Buffer, bodyStart: number): Call {
  const found = new Map<number, string>();
  const end = 16 + message.readUInt32LE(12);
  for (let at = 16; at < end; at = padded(at, 8)) {
    const [code = 0, , kind = 0] = message.subarray(at, at + 3);
    at += 4;
    if (kind === 'u'.charCodeAt(0)) at += 4;
    else if (kind === 'g'.charCodeAt(0)) at += 2 + message.readUInt8(at);
    else {
      found.set(code, textAt(message, at));
      at += 5 + message.readUInt32LE(at);
    }
  }
  return {
    type: message.readUInt8(1),
    serial: message.readUInt32LE(8),
    member: found.get(3) ?? '',
    sender: found.get(7) ?? '',
    body: message.subarray(bodyStart),
  };
}

function textAt(bytes: Buffer, at: number): string {
  return bytes.toString('utf8', at + 4, at + 4 + bytes.readUInt32LE(at));
}

function padded(at: number, align: number): number {
  return Math.ceil(at / align) * align;
}
