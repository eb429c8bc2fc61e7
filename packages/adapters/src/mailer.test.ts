import type { AddressInfo } from 'node:net';
import type { Letter, Mailer } from '@openpar/application';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryMailer } from './memory-mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';

const FROM = { name: 'Phòng Nội vụ', address: 'noivu@xa.vn' };
const LETTER: Letter = {
  to: 'van.a@xa.vn',
  subject: 'Giấy mời dự Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2024',
  text: 'Kính gửi đồng chí,\n\nTrân trọng kính mời.\n.\nMột dòng chỉ có dấu chấm đứng trên.',
  attachments: [
    {
      fileName: 'giấy mời.pdf',
      mediaType: 'application/pdf',
      bytes: Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 255]),
    },
  ],
};

interface Post {
  mailer: Mailer;
  /** What arrived, as the recipient's program reads it. */
  arrived(): Promise<{ to: string; subject: string; text: string; files: { name: string; bytes: Uint8Array }[] }[]>;
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A mail server on this machine that knows nobody called "khong.co" and is too busy for "ban". */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ port: number; received: Email[] }> {
  const received: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key || options.onAuth ? [] : ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, answer) {
      const code = { 'khong.co@xa.vn': 550, 'ban@xa.vn': 451 }[address];
      return answer(code ? Object.assign(new Error('refused'), { responseCode: code }) : null);
    },
    onData(stream, _session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', async () => {
        received.push(await PostalMime.parse(Buffer.concat(chunks)));
        answer();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return { port: portOf(server.server.address()), received };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

function mailerTo(server: string, trust?: { authority: string }): Mailer {
  const mailer = smtpMailer({ server, from: FROM }, trust);
  closing.unshift(() => mailer.close());
  return mailer;
}

async function bySmtp(): Promise<Post> {
  const { port, received } = await mailServer();
  return {
    mailer: mailerTo(`smtp://127.0.0.1:${port}`),
    arrived: async () =>
      received.map((email) => ({
        to: email.to?.map(({ address }) => address).join(', ') ?? '',
        subject: email.subject ?? '',
        text: (email.text ?? '').replaceAll('\r\n', '\n').trimEnd(),
        files: email.attachments.map(({ filename, content }) => ({
          name: filename ?? '',
          bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
        })),
      })),
  };
}

async function inMemory(): Promise<Post> {
  const mailer = memoryMailer({
    'khong.co@xa.vn': { refused: 'for-good', reason: 'recipient-refused', answer: '550 refused' },
    'ban@xa.vn': { refused: 'for-now', reason: 'server-busy', answer: '451 refused' },
  });
  return {
    mailer,
    arrived: async () =>
      mailer.letters.map(({ to, subject, text, attachments = [] }) => ({
        to,
        subject,
        text,
        files: attachments.map(({ fileName, bytes }) => ({ name: fileName, bytes })),
      })),
  };
}

describe.each([
  { how: 'by a mail server', open: bySmtp },
  { how: 'in memory', open: inMemory },
])('a letter $how', ({ open }) => {
  it('arrives with its Vietnamese subject, text and files whole', async () => {
    const { mailer, arrived } = await open();
    expect(await mailer.send(LETTER)).toBe('sent');
    const [letter] = await arrived();
    expect(letter).toMatchObject({ to: LETTER.to, subject: LETTER.subject, text: LETTER.text });
    expect(letter?.files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
      ['giấy mời.pdf', [0x25, 0x50, 0x44, 0x46, 0, 255]],
    ]);
  });

  it('is written in composed letters, however it was typed', async () => {
    const { mailer, arrived } = await open();
    await mailer.send({ to: LETTER.to, subject: 'Giấy mời'.normalize('NFD'), text: 'Kính mời'.normalize('NFD') });
    expect(await arrived()).toMatchObject([{ subject: 'Giấy mời', text: 'Kính mời', files: [] }]);
  });

  it.each([
    { what: 'a header', subject: 'Mời họp\r\nBcc: ke.xau@la.vn' },
    { what: 'a body', subject: 'Mời họp\n\nNội dung giả' },
    { what: 'a line of Unicode', subject: 'Mời họp\u2028Bcc: ke.xau@la.vn' },
  ])('cannot smuggle $what in its subject', async ({ subject }) => {
    const { mailer, arrived } = await open();
    expect(await mailer.send({ ...LETTER, subject })).toBe('sent');
    const [letter] = await arrived();
    expect(letter?.subject).toMatch(/^Mời họp (Bcc: ke\.xau@la\.vn|Nội dung giả)$/);
    expect(letter).toMatchObject({ to: LETTER.to, text: LETTER.text });
  });

  it('cannot smuggle a header in the name or type of a file', async () => {
    const { mailer, arrived } = await open();
    const bytes = Uint8Array.from([1]);
    const file = { fileName: 'a\r\nContent-Type: text/html\r\n\r\n<b>', mediaType: 'text/plain\r\nBcc: a@b.vn', bytes };
    expect(await mailer.send({ ...LETTER, attachments: [file] })).toBe('sent');
    const [letter] = await arrived();
    expect(letter?.text).toBe(LETTER.text);
    expect(letter?.files).toHaveLength(1);
    expect(letter?.files[0]?.name).not.toMatch(/[\r\n]/);
  });

  it.each([
    '',
    'van.a',
    'van.a@',
    'van.a@xa',
    '@xa.vn',
    'van.a@xa.vn, ke.xau@la.vn',
    'van.a@xa.vn\r\nBcc: ke.xau@la.vn',
    'Văn A <van.a@xa.vn>',
    `${'a'.repeat(65)}@xa.vn`,
    `a@${'xa.'.repeat(90)}vn`,
  ])('to "%s" is refused for good and goes nowhere', async (to) => {
    const { mailer, arrived } = await open();
    expect(await mailer.send({ ...LETTER, to })).toMatchObject({ refused: 'for-good', reason: 'address-malformed' });
    expect(await arrived()).toEqual([]);
  });

  it.each([
    { to: 'khong.co@xa.vn', refused: 'for-good', reason: 'recipient-refused', code: '550' },
    { to: 'ban@xa.vn', refused: 'for-now', reason: 'server-busy', code: '451' },
  ])('to $to is refused $refused, and the next one arrives', async ({ to, refused, reason, code }) => {
    const { mailer, arrived } = await open();
    const outcome = await mailer.send({ ...LETTER, to });
    expect(outcome).toMatchObject({ refused, reason, answer: expect.stringContaining(code) });
    expect(await mailer.send(LETTER)).toBe('sent');
    expect(await arrived()).toHaveLength(1);
  });
});

describe('a mail server', () => {
  it('that is not there refuses for now', async () => {
    const { port } = await mailServer();
    await closing.pop()?.();
    expect(await mailerTo(`smtp://127.0.0.1:${port}`).send(LETTER)).toMatchObject({
      refused: 'for-now',
      reason: 'server-unreachable',
    });
  });

  it.each([
    { code: 554, refused: 'for-good', reason: 'letter-refused' },
    { code: 452, refused: 'for-now', reason: 'server-busy' },
  ])('that answers the letter with $code refuses $refused', async ({ code, refused, reason }) => {
    const { port } = await mailServer({
      onData(stream, _session, answer) {
        stream.resume();
        stream.on('end', () => answer(Object.assign(new Error('no'), { responseCode: code })));
      },
    });
    expect(await mailerTo(`smtp://127.0.0.1:${port}`).send(LETTER)).toMatchObject({ refused, reason });
  });

  it('that does not take our password refuses for now, since the letter is not at fault', async () => {
    const { port } = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: (_auth, _session, answer) => answer(new Error('wrong')),
    });
    const mailer = mailerTo(`smtp://noivu:sai%20r%E1%BB%93i@127.0.0.1:${port}`);
    expect(await mailer.send(LETTER)).toMatchObject({ refused: 'for-now', reason: 'sign-in-refused' });
  });

  it('gets the name and password of the address, decoded', async () => {
    const given: unknown[] = [];
    const { port, received } = await mailServer({
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth({ username, password }, _session, answer) {
        given.push(username, password);
        answer(null, { user: 'noivu' });
      },
    });
    await mailerTo(`smtp://noivu%40xa.vn:m%E1%BA%ADt%2Fkh%E1%BA%A9u@127.0.0.1:${port}`).send(LETTER);
    expect(given).toEqual(['noivu@xa.vn', 'mật/khẩu']);
    expect(received[0]?.from).toMatchObject(FROM);
    expect(received[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it('elsewhere than on this machine is never spoken to in the open', async () => {
    // "0.0.0.0" leads to this machine and is not one of its own names: a server elsewhere that offers no TLS.
    const { port, received } = await mailServer();
    const outcome = await mailerTo(`smtp://0.0.0.0:${port}`).send(LETTER);
    expect(outcome).toMatchObject({ refused: 'for-now', reason: 'connection-not-secure' });
    expect(received).toEqual([]);
  });

  it('with a certificate that nobody vouches for gets no letter', async () => {
    const { port, received } = await mailServer({ secure: true });
    const outcome = await mailerTo(`smtps://127.0.0.1:${port}`).send(LETTER);
    expect(outcome).toMatchObject({ refused: 'for-now', reason: 'connection-not-secure' });
    expect(received).toEqual([]);
  });
});
