/** One "@" with a domain behind it: only what surely cannot be mailed is refused. */
export const EMAIL = /^[^\s@<>(),;:"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
/** Figures with the usual signs between them, a line number behind. */
export const PHONE = /^\+?[\d\s().-]{6,20}(?:\s?(?:ext|máy lẻ|số lẻ)\.?\s?\d{1,6})?$/i;
/** Small letters without marks, figures, full stop, dashes; a letter or figure in front. */
export const LOGIN = /^[a-z0-9][a-z0-9._-]{2,63}$/;
