// resources.mjs: packs what the compiler finds under /usr: resources.mjs FOLDER ARCHIVE. The package unpacks it
// in the order of its entries and wants each folder before its files, without a slash at the end.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createTar } from '../../../docs/book/site/node_modules/nanotar/dist/index.mjs';

const [, , folder, archive] = process.argv;
const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  .map((entry) => ({ folder: entry.isDirectory(), name: `${entry.parentPath ?? entry.path}/${entry.name}`.slice(folder.length + 1) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map((entry) => ({ name: entry.name, data: entry.folder ? undefined : readFileSync(`${folder}/${entry.name}`) }));
writeFileSync(archive, createTar(entries, { attrs: { mtime: 0 } }));
