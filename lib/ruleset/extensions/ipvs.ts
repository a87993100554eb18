/** The match on connections of the IP virtual server. Source: libxt_ipvs.c. */
import { addressAndMask } from '../host-address.ts';
import { hostPort } from '../host-port.ts';
import { exactProtocol } from '../host-protocol.ts';
import { oneOf } from '../word-list.ts';
import type { Complaint, Extension, ReadSetting } from './extension.ts';

/** Every other option implies `--ipvs`, which is then not printed; its opposite can't stand beside them. */
function settleIpvs(settings: readonly ReadSetting[]): readonly ReadSetting[] | Complaint {
  const others = settings.filter(({ name }) => name !== 'ipvs');
  if (others.length === 0) return settings;
  if (settings.every(({ name, negated }) => name !== 'ipvs' || !negated)) return others;
  return { refused: '"! --ipvs" can\'t stand beside other options', option: 'ipvs' };
}

/** ipvs. */
export const ipvsMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'ipvs',
    options: [
      { name: 'ipvs', negatable: true },
      { name: 'vproto', values: [exactProtocol], negatable: true },
      { name: 'vaddr', values: [addressAndMask], negatable: true },
      { name: 'vport', values: [hostPort], negatable: true },
      { name: 'vdir', values: [oneOf(['ORIGINAL', 'REPLY'], 'anyCase')] },
      { name: 'vmethod', values: [oneOf(['GATE', 'IPIP', 'MASQ'], 'anyCase')], negatable: true },
      { name: 'vportctl', values: [hostPort], negatable: true },
    ],
    oneOf: [['ipvs', 'vproto', 'vaddr', 'vport', 'vdir', 'vmethod', 'vportctl']],
    settle: settleIpvs,
    freeValues: true,
  },
];
