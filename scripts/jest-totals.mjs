// Reads what jest --json wrote, names the skipped tests, and ends with a line "PASSED FAILED". Arguments: the file, and
// jest's exit status. Skipped tests count as failed when CI is set; but for what needs systemd as process 1, which is named
// and not counted.
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
const { passed, failed } = totals();
console.log(`${passed} ${failed}`);

function totals() {
  let results;
  try {
    results = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    console.log(`jest ended with status ${status} and without results`);
    return { passed: 0, failed: 1 };
  }
  const broken = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const skipped = results.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
    .map((test) => test.fullName);
  const excused = skipped.filter((name) => name.includes('systemd'));
  for (const name of skipped) console.log(`skipped: ${name}`);
  const counted = process.env['CI'] === undefined || process.env['CI'] === '' ? 0 : skipped.length - excused.length;
  if (counted > 0) console.log(`on CI no test may be skipped: ${counted} of these count as failed`);
  const failed = results.numFailedTests + broken.length + counted;
  // Whatever else jest did not like, say a test file that never ended, is one failure.
  return { passed: results.numPassedTests, failed: failed === 0 && status !== '0' ? 1 : failed };
}
