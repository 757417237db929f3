// Reads what vitest and Playwright said and sums it up in one line: `N passed, N failed`.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const said = stripVTControlCharacters(readFileSync(0, 'utf8'));
const stopped = process.argv[2] !== '0';

// vitest: "      Tests  1 failed | 411 passed (412)"; Playwright: a line "  3 passed (2.1s)", "  1 failed", "  2 did not run".
const summaries = said.match(/^ +Tests +\d.*$|^ +\d+ (passed|failed|flaky|interrupted|did not run)\b.*$/gm) ?? [];

// What passed at its second try has passed; the list above names it as flaky.
const passed = sum(/(\d+) passed/) + sum(/(\d+) flaky/);
const failed = sum(/(\d+) (?:failed|interrupted|did not run)/);

// A step that is no test (types, lint, build, size) may be what stopped the run.
console.log(`${passed} passed, ${stopped && failed === 0 ? 1 : failed} failed`);

/** @param {RegExp} count */
function sum(count) {
  return summaries.reduce((total, line) => total + Number(count.exec(line)?.[1] ?? 0), 0);
}
