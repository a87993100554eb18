// Ends with status 1 and a sentence when this Node is older than package.json's "engines" allow.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(`${import.meta.dirname}/../package.json`, 'utf8'));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const allowed = engines.node.split('||').some((range) => {
  const [, sign, wanted, least] = /^\s*(\^|>=)(\d+)\.(\d+)/u.exec(range) ?? [];
  const sameMajor = major === Number(wanted) && minor >= Number(least);
  return sign === '^' ? sameMajor : sameMajor || major > Number(wanted);
});
if (!allowed) {
  console.error(
    `Node ${process.versions.node} is not among ${engines.node}; Debian's own may be too old: https://nodejs.org`,
  );
  process.exitCode = 1;
}
