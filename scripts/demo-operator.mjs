// The operator of the demo: runs a command at a pseudo-terminal; when it asks, tries a second login, and types yes only if
// that gets in. Arguments: address, port, `gets-in` or `locked-out` (what must come out), command… Ends with its status.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { getsIn } from './demo-connect.mjs';

const [address, port, expected, ...command] = process.argv.slice(2);
const atTerminal = process.stdout.isTTY === true;
const question = /\byes\b.*\(\d+ s/u;
// A carriage return, or an escape sequence of the terminal.
const escape = new RegExp(`\r|${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'u');
// To a terminal all goes as it comes; into a file goes plain text, each state of the ticking line as a line.
const env = atTerminal ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
const terminal = spawn('script', ['-qefc', `stty cols 110 rows 40; exec ${command.join(' ')}`, '/dev/null'], {
  env,
  stdio: ['pipe', 'pipe', 'inherit'],
});
terminal.stdin.on('error', () => undefined);

let pending = '';
let last = '';
let login;

terminal.stdout.setEncoding('utf8');
terminal.stdout.on('data', (text) => {
  if (atTerminal) process.stdout.write(text);
  pending += text;
  const lines = pending.split('\n');
  pending = lines.pop();
  for (const line of lines) print(line);
  // The question does not end its line.
  if (question.test(pending) && /\): ?\S*$/u.test(shown(pending).at(-1) ?? '')) {
    print(pending);
    pending = '';
  }
});

const status = await new Promise((resolve) => {
  terminal.on('error', () => resolve(127));
  terminal.on('close', (code) => resolve(code ?? 1));
});
if (pending !== '') print(pending);
const found = await login;
if (found !== expected) {
  console.error(`the second login: ${found ?? 'never tried, for nothing was asked'}; expected: ${expected}`);
  process.exitCode = 99;
} else {
  process.exitCode = status;
}

function print(text) {
  for (const line of shown(text)) {
    if (question.test(line)) login ??= logIn();
    // What is typed shows letter by letter; the finished answer comes last, without the seconds.
    if (!atTerminal && !(last !== '' && question.test(line) && line.startsWith(last)))
      process.stdout.write(`${line}\n`);
    last = question.test(line) ? line : '';
  }
}

/** The states of a line that was written over again and again. */
function shown(text) {
  return text
    .split(escape)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

async function logIn() {
  await sleep(300);
  const result = await getsIn(address, port);
  const end = atTerminal ? '\r\n' : '\n';
  const said = result
    ? 'gets in: the new rules let us come back, so we type yes'
    : 'gets no answer: with these rules we would be locked out';
  process.stdout.write(`${atTerminal ? end : ''}   (a second login ${said})${end}`);
  if (result) {
    await sleep(1200);
    terminal.stdin.write('yes\r');
  }
  return result ? 'gets-in' : 'locked-out';
}
