const { ipcRenderer } = require('electron');

/* Reports when relevant content was on the page and two frames had passed, in milliseconds since 1970. */
const now = () => performance.timeOrigin + performance.now();

function whenPainted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(now())));
  });
}

function whenThere(selector) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();

    function look() {
      const found = document.querySelector(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    }
  });
}

const report = (event) => ipcRenderer.send('bench:event', event);

/** Waits for the first screen with inventory data, then opens the table with a real click. */
async function watchApp() {
  await whenThere('main article header + div');
  const at = await whenPainted();
  let clickedAt;
  window.addEventListener(
    'click',
    (event) => {
      clickedAt = performance.timeOrigin + event.timeStamp;
    },
    { capture: true, once: true },
  );
  const link = (await whenThere('a[href="#/resources"]')).getBoundingClientRect();
  const clickAt = { x: Math.round(link.x + link.width / 2), y: Math.round(link.y + 8) };
  report({ name: 'first-screen', at, clickAt });
  await whenThere('[role=gridcell] button[aria-expanded]');
  report({ name: 'table', at: await whenPainted(), clickedAt });
}

async function watchEmptyWindow() {
  await new Promise((resolve) => window.addEventListener('load', resolve));
  report({ name: 'empty', at: await whenPainted() });
}

void (window.location.protocol === 'app:' ? watchApp() : watchEmptyWindow());
