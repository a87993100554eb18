/** Matches on the local process or socket a packet belongs to. Sources: libxt_owner.c, libxt_cgroup.c, libxt_socket.c. */
import { groupRange, userRange } from '../user.ts';
import { cut, decimal } from '../values.ts';
import { type Complaint, type Extension, expecting, type ReadSetting, type ValueType } from './extension.ts';

/** Of a longer path the rest is dropped (XT_CGROUP_PATH_MAX); whether there is such a group only the host knows. */
const controlGroup: ValueType = expecting('the path of a control group', cut(511));

/** The parser looks for the group while it reads the option, so the order of the two counts. */
function settleOwner(settings: readonly ReadSetting[]): readonly ReadSetting[] | Complaint {
  const names = settings.map(({ name }) => name);
  if (!names.includes('suppl-groups') || names.indexOf('gid-owner') < names.indexOf('suppl-groups')) return settings;
  return { refused: '"--suppl-groups" must stand after "--gid-owner"', option: 'suppl-groups' };
}

/** owner, cgroup, socket. */
export const localMatches: readonly Extension[] = [
  {
    kind: 'match',
    name: 'owner',
    options: [
      { name: 'socket-exists', negatable: true },
      { name: 'uid-owner', values: [userRange], negatable: true },
      { name: 'gid-owner', values: [groupRange], negatable: true },
      { name: 'suppl-groups', needs: ['gid-owner'] },
    ],
    oneOf: [['socket-exists', 'uid-owner', 'gid-owner']],
    settle: settleOwner,
    freeValues: true,
  },
  {
    kind: 'match',
    name: 'cgroup',
    // That one of the two, and no more, must be given is said by the kernel (xt_cgroup.c cgroup_mt_check_v2).
    options: [
      { name: 'path', values: [controlGroup], negatable: true, quoting: 'string', excludes: ['cgroup'] },
      { name: 'cgroup', values: [decimal()], negatable: true },
    ],
    oneOf: [['path', 'cgroup']],
  },
  {
    kind: 'match',
    name: 'socket',
    options: [{ name: 'transparent' }, { name: 'nowildcard' }, { name: 'restore-skmark' }],
  },
];
