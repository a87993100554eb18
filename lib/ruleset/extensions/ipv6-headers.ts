/**
 * Matches on the headers of IPv6. Sources: libip6t_ah.c, libip6t_dst.c, libip6t_eui64.c, libip6t_frag.c, libip6t_hbh.c,
 * libip6t_hl.c, libip6t_ipv6header.c, libip6t_mh.c, libip6t_rt.c, libip6t_srh.c.
 */
import { headerNames, headerOptions, hops, mobilityType } from '../ipv6-header-values.ts';
import { prefixAsGiven } from '../prefix.ts';
import { decimal, range } from '../values.ts';
import type { Complaint, Extension, OptionRow, ReadSetting, Setting, ValueType } from './extension.ts';
import { excludingEachOther, withoutFull } from './settings.ts';

const anyRange = range(0xffffffffn);
const byte = decimal(255n);

const given = (name: string, type: ValueType): OptionRow => ({ name, values: [type] });
const negatable = (name: string, type: ValueType): OptionRow => ({ name, values: [type], negatable: true });

/** The `--rt-0-…` options speak of routing headers of type 0 only, and iptables wants to know that before them. */
function settleRouting(settings: readonly ReadSetting[]): readonly Setting[] | Complaint {
  for (const [index, each] of settings.entries()) {
    const before = settings.slice(0, index);
    const isTypeZero = before.some(({ name, negated, values }) => name === 'rt-type' && !negated && values[0] === '0');
    if ((each.name === 'rt-0-res' || each.name === 'rt-0-addrs') && !isTypeZero) {
      return { refused: `"--${each.name}" needs "--rt-type 0" before it`, option: each.name };
    }
    if (each.name === 'rt-0-not-strict' && !before.some(({ name }) => name === 'rt-0-addrs')) {
      return { refused: '"--rt-0-not-strict" needs "--rt-0-addrs" before it', option: each.name };
    }
  }
  return withoutFull('rt-segsleft')(settings);
}

const compared = ['srh-hdr-len', 'srh-segs-left', 'srh-last-entry'];

/** The three comparisons of one field share one number: the last one given counts for all. */
function settleSegments(settings: readonly Setting[]): readonly Setting[] {
  return settings.map((each) => {
    const field = compared.find((name) => each.name.startsWith(name));
    const last = field === undefined ? each : (settings.findLast(({ name }) => name.startsWith(field)) ?? each);
    return { ...each, values: last.values };
  });
}

const destinationOptions = (name: string): readonly OptionRow[] => [
  negatable(`${name}-len`, decimal()),
  given(`${name}-opts`, headerOptions),
];

/** `--hl` is another spelling of `--hl-eq`. */
const hopLimits: readonly OptionRow[] = excludingEachOther([
  negatable('hl-eq', byte),
  given('hl-lt', byte),
  given('hl-gt', byte),
  negatable('hl', byte),
]);

/** ah of IPv6, dst, eui64, frag, hbh, hl, ipv6header, mh, rt, srh. */
export const headerMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'ah',
    family: 'ipv6',
    options: [negatable('ahspi', anyRange), { ...negatable('ahlen', decimal()), omitted: '0' }, { name: 'ahres' }],
    settle: withoutFull('ahspi'),
    freeValues: true,
  },
  { kind: 'match', name: 'dst', family: 'ipv6', options: destinationOptions('dst') },
  { kind: 'match', name: 'hbh', family: 'ipv6', options: destinationOptions('hbh') },
  { kind: 'match', name: 'eui64', family: 'ipv6', options: [] },
  {
    kind: 'match',
    name: 'frag',
    family: 'ipv6',
    options: [
      negatable('fragid', anyRange),
      negatable('fraglen', decimal()),
      { name: 'fragres' },
      { name: 'fragfirst' },
      { name: 'fragmore', excludes: ['fraglast'] },
      { name: 'fraglast' },
    ],
    settle: withoutFull('fragid'),
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'hl',
    family: 'ipv6',
    options: hopLimits,
    oneOf: [['hl-eq', 'hl-lt', 'hl-gt', 'hl']],
    settle: (settings) => settings.map((each) => (each.name === 'hl' ? { ...each, name: 'hl-eq' } : each)),
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'ipv6header',
    family: 'ipv6',
    options: [{ ...negatable('header', headerNames), mandatory: true }, { name: 'soft' }],
  },
  {
    kind: 'match',
    name: 'mh',
    family: 'ipv6',
    options: [negatable('mh-type', mobilityType)],
    settle: withoutFull('mh-type', '0:255'),
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'rt',
    family: 'ipv6',
    options: [
      negatable('rt-type', decimal()),
      negatable('rt-segsleft', anyRange),
      negatable('rt-len', decimal()),
      { name: 'rt-0-res' },
      given('rt-0-addrs', hops),
      { name: 'rt-0-not-strict' },
    ],
    settle: settleRouting,
  },
  {
    kind: 'match',
    name: 'srh',
    family: 'ipv6',
    options: [
      negatable('srh-next-hdr', byte),
      ...compared.flatMap((name) => ['eq', 'gt', 'lt'].map((how) => negatable(`${name}-${how}`, byte))),
      negatable('srh-tag', decimal(65535n)),
      ...['srh-psid', 'srh-nsid', 'srh-lsid'].map((name) => negatable(name, prefixAsGiven)),
    ],
    settle: settleSegments,
    freeValues: true,
  },
];
