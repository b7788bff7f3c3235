// own.mjs: the script of a figure, with the program that has the reader's functions: own.mjs SCRIPT WASM
import { readFileSync } from 'node:fs';

const [script, program] = process.argv.slice(2);
const bytes = readFileSync(program);
const own = bytes.length > 0 ? `own: '${bytes.toString('base64')}',\n` : '';
process.stdout.write(readFileSync(script, 'utf8').replace(/}\);\n$/, `${own}});\n`));
