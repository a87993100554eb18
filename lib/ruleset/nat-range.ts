/** `[ADDRESS[-ADDRESS]][:PORT[-PORT[/BASE]]]` of DNAT and SNAT (libxt_NAT.c); IPv6 with a port needs brackets. */
import { formatAddress, parseAddress } from './address.ts';
import type { Normalise } from './extensions/extension.ts';
import type { Family } from './model.ts';
import { natPorts, portNumber } from './port.ts';

/** A range to translate to, as iptables-save prints it: equal ends collapse, ports are numbers. */
export const natRange: Normalise = (value, circumstances) => {
  const { family } = circumstances;
  const parts = family === 'ipv4' ? splitIpv4(value) : splitIpv6(value);
  if (parts === undefined) return undefined;
  const addresses = parts.addresses === '' ? '' : addressesOf(parts.addresses, family);
  if (parts.ports === undefined || addresses === undefined) return addresses;
  const [range = '', base, third] = parts.ports.split('/', 3);
  const ports = natPorts(range, circumstances);
  const from = base === undefined ? undefined : portNumber(base);
  if (ports === undefined || third !== undefined || (base !== undefined && from === undefined)) return undefined;
  const shown = family === 'ipv6' && addresses !== '' ? `[${addresses}]` : addresses;
  return `${shown}:${ports}${from === undefined ? '' : `/${from}`}`;
};

interface Parts {
  readonly addresses: string;
  readonly ports: string | undefined;
}

function splitIpv4(value: string): Parts | undefined {
  const [addresses = '', ports, third] = value.split(':', 3);
  return third === undefined ? { addresses, ports } : undefined;
}

function splitIpv6(value: string): Parts | undefined {
  if (/^:[^:]/u.test(value)) return { addresses: '', ports: value.slice(1) };
  if (!value.startsWith('[')) return { addresses: value, ports: undefined };
  const end = value.indexOf(']');
  const after = value.slice(end + 1);
  if (end === -1 || (after !== '' && !after.startsWith(':'))) return undefined;
  return { addresses: value.slice(1, end), ports: after === '' ? undefined : after.slice(1) };
}

function addressesOf(value: string, family: Family): string | undefined {
  const [low = '', high = low, third] = value.split('-', 3);
  const from = parseAddress(low, family);
  const to = parseAddress(high, family);
  if (from === undefined || to === undefined || third !== undefined) return undefined;
  const first = formatAddress(from, family);
  return from === to ? first : `${first}-${formatAddress(to, family)}`;
}
