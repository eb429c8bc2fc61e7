/** Under this key the session stands among the queries; everything else is dropped when it changes. */
export const SESSION_KEY = ['session'] as const;
