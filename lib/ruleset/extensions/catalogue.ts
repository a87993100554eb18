/** The catalogue of matches and targets, one row each. Most rules need few of them: index.ts has those at hand. */
import { accountingMatches } from './accounting.ts';
import { addressMatches } from './addresses.ts';
import { clusterMatches } from './cluster.ts';
import { clusteripTargets } from './clusterip.ts';
import { congestionTargets } from './congestion.ts';
import { conntrackMatches } from './conntrack.ts';
import { trackingTargets } from './ct.ts';
import { deviceMatches } from './device.ts';
import type { Extension } from './extension.ts';
import { hashlimitMatches } from './hashlimit.ts';
import { headerTargets } from './header.ts';
import { hashTargets } from './hmark.ts';
import { ipvsMatches } from './ipvs.ts';
import { headerMatches } from './ipv6-headers.ts';
import { limitMatches } from './limits.ts';
import { statisticMatches } from './statistic.ts';
import { recentMatches } from './recent.ts';
import { localMatches } from './local.ts';
import { logTargets } from './log.ts';
import { markExtensions } from './mark.ts';
import { natTargets } from './nat.ts';
import { osfMatches } from './osf.ts';
import { packetMatches } from './packet.ts';
import { policyMatches } from './policy.ts';
import { portMatches } from './ports.ts';
import { programMatches } from './programs.ts';
import { protocolMatches } from './protocols.ts';
import { queueTargets } from './queue.ts';
import { rateEstimators } from './rate-estimator.ts';
import { rejectTargets } from './reject.ts';
import { routeMatches } from './route.ts';
import { securityMarkTargets } from './secmark.ts';
import { serviceClassMatches } from './service-class.ts';
import { setTargets } from './set-target.ts';
import { setMatches } from './set.ts';
import { sideEffectTargets } from './side-effects.ts';
import { stringMatches } from './string.ts';
import { tcpTargets } from './tcp-targets.ts';
import { timeMatches } from './time.ts';
import { verdictTargets } from './verdicts.ts';

/** Every extension whose options we know. */
export function allExtensions(): readonly Extension[] {
  return [
    ...protocolMatches,
    ...portMatches,
    ...headerMatches,
    ...addressMatches,
    ...conntrackMatches,
    ...packetMatches,
    ...serviceClassMatches,
    ...deviceMatches,
    ...routeMatches,
    ...localMatches,
    ...setMatches,
    ...policyMatches,
    ...clusterMatches,
    ...osfMatches,
    ...ipvsMatches,
    ...limitMatches,
    ...statisticMatches,
    ...recentMatches,
    ...hashlimitMatches,
    ...stringMatches,
    ...timeMatches,
    ...programMatches,
    ...accountingMatches,
    ...rateEstimators,
    ...markExtensions,
    ...securityMarkTargets,
    ...natTargets,
    ...trackingTargets,
    ...verdictTargets,
    ...rejectTargets,
    ...logTargets,
    ...queueTargets,
    ...headerTargets,
    ...congestionTargets,
    ...tcpTargets,
    ...hashTargets,
    ...setTargets,
    ...sideEffectTargets,
    ...clusteripTargets,
  ];
}
