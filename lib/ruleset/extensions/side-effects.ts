/** Targets that do something beside the packet. Sources: libxt_IDLETIMER.c (revision 1), libxt_LED.c, libxt_TEE.c. */
import { hostAddress } from '../host-address.ts';
import { readUnsigned } from '../number.ts';
import { byteLength } from '../decode.ts';
import { cut, decimal } from '../values.ts';
import { expecting, type Extension, type Reading, type ReadSetting, type Setting } from './extension.ts';

/** The kernel makes a file of that name in /sys (xt_IDLETIMER.c idletimer_check_sysfs_name). */
const timerLabel = expecting('a name of at most 27 bytes', (value, circumstances): Reading => {
  const label = cut(27)(value, circumstances);
  if (label === '') return { refused: 'is empty' };
  const isFile = !/^\.{1,2}$|\/|^(?:power|subsystem|uevent)$/u.test(label ?? '');
  return isFile ? label : { refused: 'can be no file in /sys, where the kernel puts it' };
});

const gateway = expecting('an address', (value, circumstances): Reading => {
  const read = hostAddress(value, circumstances);
  return read === '0.0.0.0' || read === '::' ? { refused: 'is no gateway' } : read;
});

const outgoing = expecting('the name of an interface', cut(15));

const triggerName = expecting('a name of at most 16 bytes', (value): Reading => {
  return byteLength(value) > 16 ? { refused: 'is longer than 16 bytes' } : value;
});

const delay = expecting('a number of milliseconds, or inf', (value): Reading => {
  if (/^inf/iu.test(value)) return 'inf';
  const read = readUnsigned(value, 0xffffffffn);
  return read === 0xffffffffn ? 'inf' : read?.toString();
});

/** iptables-save prints -1 for `inf`, which iptables-restore refuses; yet it means that. */
function settleLed(settings: readonly ReadSetting[]): readonly Setting[] {
  return settings.map((each) => (each.values[0] === '-1' ? { ...each, values: ['inf'] } : each));
}

/** An interface without a name is none. */
function settleTee(settings: readonly ReadSetting[]): readonly Setting[] {
  return settings.filter(({ values: [value] }) => value !== '');
}

/** IDLETIMER, LED, TEE. */
export const sideEffectTargets: readonly Extension[] = [
  {
    kind: 'target',
    name: 'IDLETIMER',
    options: [
      // The kernel counts milliseconds in 31 bits.
      { name: 'timeout', values: [decimal(2147482n, 1n)], mandatory: true },
      { name: 'label', values: [timerLabel], mandatory: true },
      { name: 'alarm' },
    ],
  },
  {
    kind: 'target',
    name: 'LED',
    options: [
      { name: 'led-trigger-id', values: [triggerName], quoting: 'quoted', mandatory: true },
      { name: 'led-delay', values: [delay], omitted: '0' },
      { name: 'led-always-blink' },
    ],
    settle: settleLed,
    freeValues: true,
  },
  {
    kind: 'target',
    name: 'TEE',
    options: [
      { name: 'gateway', values: [gateway], mandatory: true },
      { name: 'oif', values: [outgoing] },
    ],
    settle: settleTee,
    freeValues: true,
  },
];
