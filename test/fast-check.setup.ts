/**
 * Properties are tried on the same inputs in every run, so that a failure belongs to the change that brought it. To look
 * for new ones: FC_SEED=$RANDOM npm run unit -- test/ruleset
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 1) });
