/** Names of a server for itself, which every certificate of the local authority carries: whoever sits at it needs no other. */
export const OWN_NAMES: readonly string[] = ['localhost', '127.0.0.1', '::1'];
