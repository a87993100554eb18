/**
 * What kube-proxy loads into nat: a chain for each service and for each of its endpoints, chosen by chance. The shape of the
 * rules is that of Kubernetes 1.29 (pkg/proxy/iptables/proxier.go), and they come in its order, service by service.
 */
import { builtin, type Corpus, declared } from './corpus.ts';
import { type Random, randomFrom } from './random.ts';

const endpointsEach = 3;

const head = [
  '-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES',
  '-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES',
  '-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING',
  '-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN',
  '-A KUBE-POSTROUTING -j MARK --xor-mark 0x4000',
  '-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully',
  '-A KUBE-MARK-MASQ -j MARK --or-mark 0x4000',
];
const tail = [
  '-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS',
];
const fixedChains = ['KUBE-SERVICES', 'KUBE-NODEPORTS', 'KUBE-POSTROUTING', 'KUBE-MARK-MASQ'];

/** So many rules (20 at least) of 152 bytes, and 36 chains for every 100 of them. */
export function kube(rules: number): Corpus {
  const random = randomFrom(rules);
  const chains = [...fixedChains];
  const lines = [...head];
  const end = rules - tail.length;
  for (let number = 0; lines.length < end; number += 1) {
    const room = end - lines.length;
    const endpoints = Math.min(endpointsEach, Math.floor((room - 2) / 3));
    const service = serviceOf(number, endpoints < 1 ? 0 : endpoints, random);
    chains.push(...service.chains);
    lines.push(...service.rules.slice(0, room));
  }
  return [
    {
      name: 'nat',
      chains: [...builtin('PREROUTING', 'INPUT', 'OUTPUT', 'POSTROUTING'), ...declared(chains)],
      rules: [...lines, ...tail],
    },
  ];
}

interface Service {
  readonly chains: readonly string[];
  readonly rules: readonly string[];
}

const namespaces = ['default', 'kube-system', 'monitoring', 'shop', 'payments', 'team-a', 'ingress-nginx'];
const applications = ['web', 'api', 'postgres', 'redis', 'grafana', 'checkout', 'metrics', 'queue-worker'];
const ports = [53, 80, 443, 3000, 5432, 6379, 8080, 8443, 9090, 9153];

function serviceOf(number: number, endpoints: number, random: Random): Service {
  const name = `${random.pick(namespaces)}/${random.pick(applications)}-${number}:http`;
  const address = `10.${96 + (number >>> 16)}.${(number >>> 8) & 255}.${number & 255}`;
  const chain = `KUBE-SVC-${hash(random)}`;
  const port = random.pick(ports);
  const match = `-d ${address}/32 -p tcp -m comment --comment "${name} cluster IP" -m tcp --dport ${port}`;
  // Where three endpoints no longer fit, what is left is filled with services that have none; these go nowhere.
  if (endpoints === 0)
    return { chains: [], rules: [`-A KUBE-SERVICES ${match} -j RETURN`, `-A KUBE-NODEPORTS ${match} -j RETURN`] };
  const targets = Array.from({ length: endpoints }, (_, index) => {
    const pod = number * endpointsEach + index;
    const ip = `10.${128 + (pod >>> 16)}.${(pod >>> 8) & 255}.${pod & 255}`;
    return { chain: `KUBE-SEP-${hash(random)}`, ip, socket: `${ip}:${port}`, share: 1 / (endpoints - index) };
  });
  return {
    chains: [chain, ...targets.map((target) => target.chain)],
    rules: [
      `-A KUBE-SERVICES ${match} -j ${chain}`,
      `-A ${chain} ! -s 10.128.0.0/9 ${match} -j KUBE-MARK-MASQ`,
      ...targets.map((target) => {
        const chance =
          target.share === 1 ? '' : ` -m statistic --mode random --probability ${target.share.toFixed(10)}`;
        return `-A ${chain} -m comment --comment "${name} -> ${target.socket}"${chance} -j ${target.chain}`;
      }),
      ...targets.flatMap((target) => [
        `-A ${target.chain} -s ${target.ip}/32 -m comment --comment "${name}" -j KUBE-MARK-MASQ`,
        `-A ${target.chain} -p tcp -m comment --comment "${name}" -m tcp -j DNAT --to-destination ${target.socket}`,
      ]),
    ],
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 16 letters, as kube-proxy takes them from a SHA-256 in base 32; by chance alone no two are the same. */
function hash(random: Random): string {
  let text = '';
  for (let length = 0; length < 16; length += 1) text += letters.charAt(random.below(letters.length));
  return text;
}
