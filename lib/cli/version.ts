/** The version of package.json, put in by scripts/bundle.mjs. */
declare const SAFEAPPLY_VERSION: string | undefined;

/** What --version prints; `unbundled` when run from the sources. */
export const version: string = typeof SAFEAPPLY_VERSION === 'string' ? SAFEAPPLY_VERSION : 'unbundled';
