// survey.mjs: the script of a figure, which then also says where its axes lie: survey.mjs FILE
import { readFileSync } from 'node:fs';
import { surveyed } from './gnuplot.mjs';

process.stdout.write(surveyed(readFileSync(process.argv[2], 'utf8')));
