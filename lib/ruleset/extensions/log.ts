/** Targets that write of a packet, and let it pass on. Sources: libxt_LOG.c, libxt_NFLOG.c, libipt_ULOG.c, libxt_AUDIT.c, libxt_TRACE.c. */
import { logPrefix } from '../log-prefix.ts';
import { syslogLevel } from '../syslog-level.ts';
import { decimal } from '../values.ts';
import { oneOf } from '../word-list.ts';
import type { Circumstances, Complaint, Extension, ReadSetting, Setting } from './extension.ts';

/** `--nflog-range` never did anything: nft forgets it, legacy prints it back unless it is 0. */
function settleNflog(settings: readonly ReadSetting[], { backend }: Circumstances): readonly Setting[] {
  return backend === 'nft' ? settings.filter(({ name }) => name !== 'nflog-range') : settings;
}

function refuseUlog(): Complaint {
  return { refused: '"ULOG" is gone from Linux since 3.17', help: 'NFLOG took its place' };
}

/** LOG, NFLOG, ULOG, AUDIT, TRACE. */
export const logTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'LOG',
    options: [
      { name: 'log-prefix', values: [logPrefix(() => 29)], quoting: 'string' },
      { name: 'log-level', values: [syslogLevel], omitted: '4' },
      { name: 'log-tcp-sequence' },
      { name: 'log-tcp-options' },
      { name: 'log-ip-options' },
      { name: 'log-uid' },
      { name: 'log-macdecode' },
    ],
  },
  {
    kind: 'target',
    name: 'NFLOG',
    options: [
      // nft keeps it in an expression of its own, with room for NF_LOG_PREFIXLEN bytes (iptables/nft.c add_log).
      {
        name: 'nflog-prefix',
        values: [logPrefix(({ backend }) => (backend === 'nft' ? 127 : 63))],
        quoting: 'string',
      },
      { name: 'nflog-group', values: [decimal(65535n)], omitted: '0' },
      { name: 'nflog-size', values: [decimal()], excludes: ['nflog-range'] },
      { name: 'nflog-range', values: [decimal()], omitted: '0' },
      { name: 'nflog-threshold', values: [decimal(65535n)], omitted: '0' },
    ],
    settle: settleNflog,
    freeValues: true,
  },
  {
    kind: 'target',
    name: 'ULOG',
    family: 'ipv4',
    options: [
      { name: 'ulog-prefix', values: [logPrefix(() => 31)], quoting: 'string' },
      { name: 'ulog-nlgroup', values: [decimal(32n, 1n)], omitted: '1' },
      { name: 'ulog-cprange', values: [decimal(0xffffffffffffffffn)], omitted: '0' },
      { name: 'ulog-qthreshold', values: [decimal(50n, 1n)], omitted: '1' },
    ],
    settle: refuseUlog,
    freeValues: true,
  },
  {
    kind: 'target',
    name: 'AUDIT',
    options: [{ name: 'type', values: [oneOf(['accept', 'drop', 'reject'], 'anyCase')], mandatory: true }],
  },
  { kind: 'target', name: 'TRACE', options: [] },
];
