// folder.mjs: a folder on the reader's disk that is kept in step with what stands in the browser, where the browser can do
// that (File System Access). The newer of two files wins; of what it replaces a copy is kept.
import { answerTo, copy, keep, watch } from './work.mjs';

export const canOpenFolders = 'showDirectoryPicker' in globalThis;

let folder = null;
const seen = new Map(); // by path: when the file was changed last, as far as we know

// One value, kept between visits: the browser hands a folder to a database alone.
function database(mode, act) {
  return new Promise(function (resolve, reject) {
    const opening = indexedDB.open('downhill', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = function () {
      const request = act(opening.result.transaction('kept', mode).objectStore('kept'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    };
  });
}

// The file of an exercise, or null. The folder is code/ itself or the one that holds it.
async function fileOf(exercise, create = false) {
  const [, chapter, name] = exercise.path.split('/');
  try {
    let place = folder;
    try { place = await folder.getDirectoryHandle('code'); } catch { /* it is code/ itself */ }
    return await (await place.getDirectoryHandle(chapter, { create })).getFileHandle(name, { create });
  } catch {
    return null;
  }
}

async function write(exercise) {
  const handle = await fileOf(exercise, true);
  const file = await handle?.getFile();
  if (!handle || (await file.text()) === answerTo(exercise)) return;
  const out = await handle.createWritable();
  await out.write(answerTo(exercise));
  await out.close();
  seen.set(exercise.path, (await handle.getFile()).lastModified);
}

// Takes what has changed in the folder since we looked last.
async function read(exercises) {
  let taken = 0;
  for (const exercise of exercises) {
    const file = await (await fileOf(exercise))?.getFile();
    if (!file || file.lastModified === seen.get(exercise.path)) continue;
    seen.set(exercise.path, file.lastModified);
    const text = await file.text();
    if (text === answerTo(exercise)) continue;
    copy(exercise);
    keep(exercise, text, 'folder');
    taken++;
  }
  return taken;
}

let following = false;
function follow(exercises) {
  if (following) return;
  following = true;
  watch(function (exercise, source, from) {
    if (folder && from !== 'folder' && source !== null) write(exercise);
  });
  addEventListener('focus', () => { if (folder) read(exercises); });
}

export async function openFolder(exercises) {
  try {
    folder = await globalThis.showDirectoryPicker({ id: 'downhill', mode: 'readwrite' });
  } catch {
    return 'No folder was opened.';
  }
  await database('readwrite', (store) => store.put(folder, 'folder'));
  const taken = await read(exercises);
  follow(exercises);
  return `${folder.name} is open: ${taken} answer${taken === 1 ? '' : 's'} taken from it. What you write here is written there, and the other way round.`;
}

// The folder of the last visit, if the browser still allows it.
export async function openFolderAgain(exercises) {
  if (!canOpenFolders) return;
  const kept = await database('readonly', (store) => store.get('folder')).catch(() => null);
  if (!kept || (await kept.queryPermission({ mode: 'readwrite' })) !== 'granted') return;
  folder = kept;
  await read(exercises);
  follow(exercises);
}
