/** What the rate and the burst of hashlimit come to together (libxt_hashlimit.c hashlimit_mt_check, net/netfilter/xt_hashlimit.c). */
import { byteRatePrinted, type ByteRate, bytesPrinted, mostBurst, readByteRate } from '../byte-rate.ts';
import { type Rate, ratePrinted, readRate } from '../rate.ts';
import type { Complaint } from './extension.ts';

/** The match's clock: so many ticks in a second. */
export const ticks = 1_000_000;

/** What was written. */
export interface Wanted {
  readonly rate: string;
  readonly burst: bigint | undefined;
  /** Whether --hashlimit-rate-match is given. */
  readonly how: 'limit' | 'rate match';
}

/** What of the match depends on whether it counts packets or bytes. Times are in seconds. */
export interface Counted {
  readonly rate: string;
  /** Undefined: not printed. */
  readonly burst: string | undefined;
  /** How long an entry lives unless the rule says otherwise. */
  readonly lifetime: number;
  /** The lifetime that goes without saying when such a rate is printed. */
  readonly usual: number;
  /** The interval of --hashlimit-rate-match unless the rule says otherwise. */
  readonly interval: number;
}

/** Counts a rate that its value type took. */
export function countHashlimit(wanted: Wanted): Counted | Complaint {
  const bytes = readByteRate(wanted.rate);
  const rate = bytes ?? readRate(wanted.rate, ticks, 64);
  if (typeof rate === 'string') return { refused: `"${wanted.rate}" is no rate` };
  return 'cost' in rate ? countBytes(rate, wanted) : countPackets(rate, wanted);
}

/** A burst of bytes is kept as a number of seconds at that rate, of which 32 bits are looked at. */
function countBytes(rate: ByteRate, { burst, how }: Wanted): Counted | Complaint {
  const { bytes, cost } = rate;
  if (cost === 1n && how === 'limit') return { refused: 'the rate is too high: the kernel refuses it' };
  const shown = { rate: byteRatePrinted(rate), interval: 1 };
  if (burst === undefined) return { ...shown, burst: undefined, lifetime: 15, usual: 15 };
  if (bytes === 0n) {
    return { refused: 'so low a rate has no burst: iptables divides by zero', option: 'hashlimit-burst' };
  }
  if (burst < bytes)
    return { refused: `the burst is less than the ${bytes} bytes of one second`, option: 'hashlimit-burst' };
  const seconds = BigInt.asUintN(32, burst) / bytes + (burst % bytes === 0n ? 0n : 1n);
  if (seconds === 0n) return { ...shown, burst: undefined, lifetime: 60, usual: 15 };
  return { ...shown, burst: bytesPrinted(bytes * seconds), lifetime: 60, usual: 60 };
}

function countPackets(rate: Rate, { burst = 5n, how }: Wanted): Counted | Complaint {
  if (burst > mostBurst) return { refused: `the burst is more than ${mostBurst} packets`, option: 'hashlimit-burst' };
  const period = how === 'limit' ? rate.period : rate.period / BigInt(rate.seconds);
  if (period === 0n) return { refused: 'the rate is too high to match: the kernel refuses it' };
  if (how === 'limit' && credits(period * burst) < credits(period)) {
    return { refused: `a burst of ${burst} overflows at so slow a rate: the kernel refuses it` };
  }
  const { count, name, seconds } = ratePrinted(period, ticks);
  return {
    rate: `${count}/${name}`,
    burst: burst.toString(),
    lifetime: rate.seconds,
    usual: seconds,
    interval: rate.seconds,
  };
}

/** user2credits of xt_hashlimit.c in its 64 bits; on a kernel of 250 or 1000 Hz a tick gives so many credits. */
function credits(time: bigint): bigint {
  return BigInt.asUintN(64, BigInt.asUintN(64, time) * 137_438_953n);
}
