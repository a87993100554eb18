/** The command line cannot be understood: `main` tells it and ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
