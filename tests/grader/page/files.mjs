// files.mjs: where the compiler and the modules lie, for Node: in build/page. The site has its own (docs/book/site).
import { readFile } from 'node:fs/promises';

const root = new URL('../../../build/page/', import.meta.url);

export const fetchBytes = async (path) => new Uint8Array(await readFile(new URL(path, root)));
export const loadTools = () => import(new URL('compiler/bundle.js', root));
