/** Under this key the session stands among the queries; everything else is dropped when it changes. */
export const SESSION_KEY = ['session'] as const;

/** Under this key stands why the last session ended by itself, for the sign-in page. */
export const SESSION_END_KEY = ['session-end'] as const;
