import type { Letter } from '@openpar/application';

/** Longest subject that mail programs show whole in a list. */
const SUBJECT_LENGTH = 200;

/** The letter in NFC; no subject or file name can begin a line of its own among the headers. */
export function tidyLetter(letter: Letter): Letter {
  return {
    to: letter.to,
    subject: oneLine(letter.subject).slice(0, SUBJECT_LENGTH),
    text: letter.text.normalize('NFC'),
    attachments: (letter.attachments ?? []).map((file) => ({
      ...file,
      fileName: oneLine(file.fileName),
      mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : 'application/octet-stream',
    })),
  };
}

const oneLine = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
