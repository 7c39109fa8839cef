import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * What is loaded before the window shows its frame, and before it shows its data, must not grow unnoticed: a single import
 * can bring in all schemas or the charts. Run after each build. Lower a limit when less is needed; to raise one, there
 * must be no other way.
 */
const limits = { main: 8600, frame: 28_500, scripts: 669_000, styles: 364_000 };

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The bytes of a script and of all that it loads at once. */
function bytesWith(entries, pattern) {
  const pending = [...entries];
  const sizes = new Map();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (sizes.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    sizes.set(path, Buffer.byteLength(text));
    for (const [, found] of text.matchAll(pattern)) pending.push(resolve(dirname(path), found));
  }
  return sizes;
}

const html = readFileSync(join(dist, 'renderer', 'index.html'), 'utf8');
const linked = (pattern) =>
  [...html.matchAll(pattern)].map(([, path]) => join(dist, 'renderer', path));

const needed = {
  // An import that waits is inside a function: `()=>require(…)`.
  main: bytesWith([join(dist, 'main.cjs')], /(?<!=>)require\(["'`](\.\/[^"'`]+)["'`]\)/g),
  /** What is painted while the page's script is loaded. */
  frame: bytesWith(
    [join(dist, 'renderer', 'index.html'), ...linked(/src="(\.\/[^"]*before-paint[^"]*\.js)"/g)],
    /\bfrom\s*["'`](\.\/[^"'`]+\.js)["'`]/g,
  ),
  scripts: bytesWith(linked(/src="(\.\/[^"]+\.js)"/g), /\bfrom\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
  styles: bytesWith(linked(/href="(\.\/[^"]+\.css)"/g), /(?!)/g),
};

for (const [part, sizes] of Object.entries(needed)) {
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (bytes <= limits[part]) continue;
  console.error(
    `Before the first paint, ${part} need ${bytes} bytes; the limit is ${limits[part]}.`,
  );
  for (const [path, size] of sizes) console.error(`  ${size} ${relative(dist, path)}`);
  process.exitCode = 1;
}
