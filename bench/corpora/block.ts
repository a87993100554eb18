/** A blocklist: one chain and one address a rule, all of them distinct. What fail2ban, CrowdSec or a list of bogons makes. */
import { builtin, type Corpus } from './corpus.ts';

/** So many rules of 37 bytes. */
export function block(rules: number): Corpus {
  return [{ name: 'filter', chains: builtin('INPUT', 'FORWARD', 'OUTPUT'), rules: [...blocked(rules)] }];
}

/** Multiplying by an odd number modulo 2^32 meets every address once, in an order that looks like none. */
function* blocked(rules: number): Generator<string> {
  let made = 0;
  for (let index = 1; made < rules; index += 1) {
    const address = Math.imul(index, 0x9e3779b1) >>> 0;
    const network = address >>> 24;
    if (network === 0 || network === 10 || network === 127 || network >= 224) continue;
    made += 1;
    yield `-A INPUT -s ${network}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}/32 -j DROP`;
  }
}
