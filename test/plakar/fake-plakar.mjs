#!/usr/bin/env node
// A stand-in for plakar, RECONSTRUCTED from its published source (v1.1.4): never compared with the real program.
// FAKE_PLAKAR (JSON) in its environment controls its behaviour:
//   headers, passphrase, exitCode, hasUi, isOld (its ui knows no -cert), isEndless (its list is), isHuge (a page is),
//   listing, ignoresTerm, hangs, record (a file that gets argv, pid),
//   contents: by a snapshot's id, the entries of its /block-storage (null: there is no such directory), and the file
//     that gets the requested paths (asked)
//   ping: { exitCode, stderr, leaves } (for `source ping` and `destination ping`; leaves: the name of a file that it
//     leaves in its TMPDIR)
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { dirname, join } from 'node:path';

const how = JSON.parse(process.env.FAKE_PLAKAR ?? '{}');
const args = process.argv.slice(2);
if (how.record) {
  const modes = ['-cert', '-key'].filter((flag) => args.includes(flag)).map(modesOf);
  appendFileSync(how.record, `${JSON.stringify({ pid: process.pid, args, modes })}\n`);
}
if (how.ignoresTerm) process.on('SIGTERM', () => undefined);

function valueOf(flag) {
  return args[args.indexOf(flag) + 1];
}

/** The permissions of a file and its folder. */
function modesOf(flag) {
  const path = valueOf(flag);
  return [path, dirname(path)].map((each) => (statSync(each).mode & 0o777).toString(8));
}

const end = (code, text) => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

if (args.includes('ping')) ping();
else if (how.hangs) setInterval(() => undefined, 1000);
else if (how.exitCode) end(how.exitCode, how.stderr ?? 'plakar: it failed');
else if (how.passphrase !== undefined && process.env.PLAKAR_PASSPHRASE !== how.passphrase) {
  end(77, 'plakar: failed to derive the secret');
} else if (args.includes('ui')) ui();
else if (args.includes('ls')) process.stdout.write(how.listing ?? '');
else end(64, 'plakar: command not found');

/** If one of its files is missing, the real one would write all three again. */
function ping() {
  const { exitCode = 0, stderr = '', leaves } = how.ping ?? {};
  const folder = valueOf('-configdir');
  const [kind, , name] = args.slice(args.indexOf(folder) + 1);
  const files = ['sources', 'destinations', 'stores'].map((each) => join(folder, `${each}.yml`));
  const texts = files.map((path) => readFileSync(path, 'utf8'));
  const modes = [folder, ...files].map((path) => (statSync(path).mode & 0o777).toString(8));
  const { TMPDIR, XDG_RUNTIME_DIR, SSH_ASKPASS, SSH_ASKPASS_REQUIRE } = process.env;
  const environment = { TMPDIR, XDG_RUNTIME_DIR, SSH_ASKPASS, SSH_ASKPASS_REQUIRE };
  if (how.record) {
    appendFileSync(
      how.record,
      `${JSON.stringify({ pid: process.pid, kind, name, folder, texts, modes, environment })}\n`,
    );
  }
  if (leaves) writeFileSync(join(TMPDIR, leaves), texts.join(''));
  if (how.hangs) setInterval(() => undefined, 1000);
  else if (exitCode === 0) process.stdout.write('configuration OK\n');
  else end(exitCode, stderr);
}

/** With only one of -cert and -key it listens in plain http. A version without them exits as Go's flag package does. */
function ui() {
  if (how.hasUi === false) end(64, 'plakar: command not found: ui');
  const { cert, key } = Object.fromEntries(
    ['cert', 'key']
      .filter((each) => args.includes(`-${each}`))
      .map((each) => [each, valueOf(`-${each}`)]),
  );
  if (how.isOld && cert) end(2, 'flag provided but not defined: -cert\nUsage: ui [OPTIONS]');
  const [host, port] = valueOf('-addr').split(':');
  const token = process.env.PLAKAR_UI_TOKEN;
  process.stdout.write(`launching webUI at http://${host}:${port}?plakar_token=${token}\n`);
  const serve = (request, response) => {
    const answer = (status, value) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.method !== 'GET') answer(405, { error: { code: 'method_not_allowed' } });
    else if (request.headers.authorization !== `Bearer ${token}`) {
      answer(401, { error: { code: 'bad_auth', message: 'bad auth' } });
    } else answerApi(answer, new URL(request.url, 'http://plakar'), response);
  };
  const server =
    cert && key
      ? createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }, serve)
      : createServer(serve);
  server.on('error', ({ message }) => end(1, `ui: ${message}`));
  server.listen(Number(port), host);
}

function answerApi(answer, url, response) {
  if (url.pathname === '/api/info') {
    answer(200, { version: 'v1.1.4', authenticated: false });
    return;
  }
  if (how.asked) appendFileSync(how.asked, `${url.pathname}\n`);
  const inside = /^\/api\/snapshot\/vfs\/children\/([0-9a-f]{64}):(\/.*)$/.exec(url.pathname);
  if (inside !== null) children(answer, inside[1], url);
  else if (url.pathname !== '/api/repository/snapshots') answer(404, { error: {} });
  else if (how.isHuge) hugePage(response);
  else snapshots(answer, url);
}

/** An empty page, after more whitespace than a reader should buffer. */
function hugePage(response) {
  const blanks = Buffer.alloc(1024 * 1024, ' ');
  let left = 80;
  const write = () => {
    left -= 1;
    if (left === 0) response.end('{"total":0,"items":[]}');
    else response.write(blanks, write);
  };
  write();
}

function snapshots(answer, url) {
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 50), how.largestPage ?? 500);
  const headers = how.headers ?? [];
  if (how.isEndless) {
    answer(200, { total: offset + 2, items: headers });
    return;
  }
  answer(200, { total: headers.length, items: headers.slice(offset, offset + limit) });
}

/**
 * `snapshotVFSChildren` of Plakar's api/api_snapshot.go: `..` first and counted in the page, not in the total; entries
 * are kloset's vfs.Entry, a directory with its summary. The answer for a missing directory was not read: 404 is a
 * guess.
 */
function children(answer, id, url) {
  const entries = how.contents?.[id];
  if (entries === undefined || entries === null) {
    answer(404, { error: { code: 'not-found', message: 'no such file or directory' } });
    return;
  }
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const listed = [{ file_info: { name: '..', mode: 2147484096 }, parent_path: '/' }, ...entries];
  answer(200, { total: entries.length, items: listed.slice(offset, offset + limit) });
}
