const { ipcRenderer } = require('electron');

/* Reports when relevant content was on the page and two frames had passed, in milliseconds since 1970. */
const now = () => performance.timeOrigin + performance.now();

function whenPainted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(now())));
  });
}

function whenTrue(isTrue) {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    look();

    function look() {
      const found = isTrue();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    }
  });
}

const whenThere = (selector) => whenTrue(() => document.querySelector(selector));
const report = (name, at = now()) => ipcRenderer.send('bench:event', { name, at });

function click(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  ipcRenderer.send('bench:click', middle);
}

const count = () => document.querySelector('#root main output')?.textContent;

/** The program opens where it was closed: on its table. It is usable when a row opens and a search filters. */
async function watchApp() {
  // The last screen covers the page until that shows the same.
  void whenThere('.last-screen [role=gridcell]').then(async () => {
    report('seen', await whenPainted());
  });
  await whenThere('#root > *');
  report('frame', await whenPainted());
  // The first frame is a part of the document; the page replaces it.
  await whenThere('#root main');
  report('drawn', await whenPainted());
  const row = await whenThere('#root [role=gridcell] button[aria-expanded]');
  await whenTrue(() => !document.querySelector('.last-screen'));
  report('table', await whenPainted());
  click(row);
  const open = await whenThere('[role=gridcell] button[aria-expanded=true]');
  report('expanded', await whenPainted());
  click(open);
  await whenTrue(() => !document.querySelector('[role=gridcell] button[aria-expanded=true]'));
  const all = count();
  click(document.querySelector('main input[type=search], main [role=searchbox], main input'));
  ipcRenderer.send('bench:key', 'w');
  await whenTrue(() => count() !== all);
  report('filtered', await whenPainted());
  // The program remembers its search.
  ipcRenderer.send('bench:key', 'Backspace');
  await whenTrue(() => count() === all);
  report('end');
}

async function watchEmptyWindow() {
  await new Promise((resolve) => window.addEventListener('load', resolve));
  report('frame', await whenPainted());
}

report('page');
void (window.location.protocol === 'app:' ? watchApp() : watchEmptyWindow());
