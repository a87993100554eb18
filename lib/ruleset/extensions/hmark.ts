/** The target that marks packets by a hash of them. Source: libxt_HMARK.c. */
import { hashFields } from '../hash-fields.ts';
import { maskOrAllBits } from '../host-mask.ts';
import { decimal, hexadecimal } from '../values.ts';
import type { Circumstances, Complaint, Extension, ReadSetting, Setting } from './extension.ts';
import { has, setting } from './settings.ts';

/** The option that a field of `--hmark-tuple` stands for; only `ct` stays a tuple. */
function whole(field: string, { family }: Circumstances): Setting {
  switch (field) {
    case 'src':
    case 'dst':
      return setting(`hmark-${field}-prefix`, family === 'ipv4' ? '32' : '128');
    case 'sport':
    case 'dport':
    case 'proto':
      return setting(`hmark-${field}-mask`, '0xffff');
    case 'spi':
      return setting('hmark-spi-mask', '0xffffffff');
    default:
      return setting('hmark-tuple', field);
  }
}

/** A tuple replaces the masks before it; after it they are as if given twice. */
function settleHmark(settings: readonly ReadSetting[], circumstances: Circumstances): readonly Setting[] | Complaint {
  const at = settings.findIndex(({ name }) => name === 'hmark-tuple');
  const fields = settings[at]?.values[0]?.split(',') ?? [];
  const tuple = new Map(fields.map((field) => [whole(field, circumstances).name, whole(field, circumstances)]));
  const twice = settings.slice(at + 1).find(({ name }) => tuple.has(name));
  if (twice !== undefined) {
    return { refused: `"--${twice.name}" says again what "--hmark-tuple" says before it`, option: twice.name };
  }
  const kept = settings.filter(({ name }) => name !== 'hmark-tuple' && !tuple.has(name));
  const all = [...kept, ...tuple.values()];
  if (has(all, 'hmark-spi-mask') && has(all, 'hmark-sport-mask', 'hmark-dport-mask')) {
    const option = has(settings, 'hmark-spi-mask') ? 'hmark-spi-mask' : 'hmark-tuple';
    return { refused: '"HMARK" can hash the SPI or the ports, not both', option };
  }
  if (all.every(({ name }) => ['hmark-mod', 'hmark-rnd', 'hmark-offset'].includes(name))) {
    return { refused: '"HMARK" is not told what to hash', help: 'add "--hmark-tuple src,dst,sport,dport"' };
  }
  return all;
}

/** HMARK. */
export const hashTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'HMARK',
    options: [
      { name: 'hmark-src-prefix', values: [maskOrAllBits] },
      { name: 'hmark-dst-prefix', values: [maskOrAllBits] },
      { name: 'hmark-sport-mask', values: [hexadecimal(4, 65535n)] },
      { name: 'hmark-dport-mask', values: [hexadecimal(4, 65535n)] },
      { name: 'hmark-spi-mask', values: [hexadecimal(8)] },
      { name: 'hmark-sport', values: [hexadecimal(4, 65535n)] },
      { name: 'hmark-dport', values: [hexadecimal(4, 65535n)] },
      // The kernel refuses the three together (xt_HMARK.c hmark_tg_check).
      { name: 'hmark-spi', values: [hexadecimal(8)], excludes: ['hmark-sport', 'hmark-dport'] },
      { name: 'hmark-proto-mask', values: [hexadecimal(2, 65535n)] },
      { name: 'hmark-rnd', values: [hexadecimal(8)], mandatory: true },
      { name: 'hmark-mod', values: [decimal(0xffffffffn, 1n)], mandatory: true },
      { name: 'hmark-offset', values: [decimal()] },
      { name: 'hmark-tuple', values: [hashFields] },
    ],
    settle: settleHmark,
  },
];
