/** The JSON form: its keys are a contract with scripts. */
import { checks } from '../../lib/lint/checks/index.ts';
import { lintJson } from '../../lib/report/lint-json.ts';
import { linted } from './linted.ts';

const hazards = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
:unused - [0:0]
-A INPUT -j DROP
-A INPUT -p tcp --dport 22 -s admin.example.com -j ACCEPT
COMMIT
`;

const someText: unknown = expect.any(String);

function parsed(text: string, path?: string): unknown {
  return JSON.parse(lintJson(linted(text, path)));
}

test('a finding has its place, and help and related places where there are any', () => {
  expect(parsed(hazards)).toEqual({
    version: 1,
    files: [
      {
        path: 'rules.v4',
        family: 'ipv4',
        diagnostics: [
          {
            check: 'unreferenced-chain',
            severity: 'info',
            message: someText,
            line: 5,
            column: 2,
            endLine: 5,
            endColumn: 8,
            help: someText,
          },
          {
            check: 'unreachable-rule',
            severity: 'warning',
            message: someText,
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 58,
            help: someText,
            related: [{ line: 6, column: 13, message: someText }],
          },
          {
            check: 'hostname-match',
            severity: 'error',
            message: someText,
            line: 7,
            column: 31,
            endLine: 7,
            endColumn: 48,
            help: someText,
          },
        ],
      },
    ],
    summary: { errors: 1, warnings: 1, infos: 1 },
  });
});

test('a clean file is listed with no findings, and its family', () => {
  const clean = '*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n';
  const files = [{ path: 'rules.v6', family: 'ipv6', diagnostics: [] }];
  expect(parsed(clean, 'rules.v6')).toEqual({ version: 1, files, summary: { errors: 0, warnings: 0, infos: 0 } });
});

test('"version" comes first, and the text ends with a line feed', () => {
  expect(lintJson(linted(hazards))).toMatch(/^\{\s*"version": 1,[^]*\}\n$/u);
});

test.each(checks)('the findings of $name in its bad example have no other keys', ({ bad }) => {
  const { files } = JSON.parse(lintJson(linted(bad))) as { files: { diagnostics: object[] }[] };
  const promised = ['check', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn', 'help', 'related'];
  for (const each of files.flatMap(({ diagnostics }) => diagnostics))
    expect(promised).toEqual(expect.arrayContaining(Object.keys(each)));
});
