// Reads a JUnit report with a parser that others use, and counts what it holds: junit.mjs FILE
import { readFileSync } from 'node:fs';
import { parse } from 'junit2json';

const report = await parse(readFileSync(process.argv[2], 'utf8'));
const counts = { tests: 0, failures: 0, skipped: 0 };
for (const suite of report.testsuite) {
  const cases = suite.testcase;
  const holding = (what) => cases.filter((one) => one[what]?.length > 0).length;
  if (cases.length !== suite.tests || holding('failure') !== suite.failures || holding('skipped') !== suite.skipped) {
    throw new Error(`the counts of "${suite.name}" are not those of its cases`);
  }
  counts.tests += suite.tests;
  counts.failures += suite.failures;
  counts.skipped += suite.skipped;
}
console.log(`${counts.tests} tests, ${counts.failures} failed, ${counts.skipped} skipped`);
