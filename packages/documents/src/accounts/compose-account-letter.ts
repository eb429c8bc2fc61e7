export interface AccountLetterFacts {
  personName: string;
  login: string;
  /** `activation`: sets the first password; `reset`: a new one. */
  purpose: 'activation' | 'reset';
  link: string;
  /** "9:30 ngày 02/12/2026". */
  validUntil: string;
}

/** The letter with the link that sets a password: Vietnamese, then English in short. */
export function composeAccountLetter({ personName, login, purpose, link, validUntil }: AccountLetterFacts): {
  subject: string;
  text: string;
} {
  const words = WORDS[purpose];
  const text = [
    `Kính gửi đồng chí ${personName},`,
    '',
    words.why,
    '',
    `  ${link}`,
    '',
    `Tên đăng nhập: ${login}`,
    `Đường dẫn dùng được một lần, đến ${validUntil}. Không chuyển đường dẫn này cho người khác.`,
    words.otherwise,
    '',
    '--',
    words.english,
  ];
  return { subject: words.subject, text: `${text.join('\n')}\n` };
}

const WORDS = {
  activation: {
    subject: 'OpenPAR: kích hoạt tài khoản',
    why: 'Tài khoản OpenPAR của đồng chí đã được tạo. Mở đường dẫn sau để đặt mật khẩu:',
    otherwise: 'Nếu đường dẫn đã hết hạn, đề nghị quản trị viên của cơ quan gửi lại thư.',
    english: 'Open the link above to set the password of your OpenPAR account. It works once.',
  },
  reset: {
    subject: 'OpenPAR: đặt lại mật khẩu',
    why: 'Có yêu cầu đặt lại mật khẩu cho tài khoản OpenPAR của đồng chí. Mở đường dẫn sau để đặt mật khẩu mới:',
    otherwise: 'Nếu không phải đồng chí yêu cầu, bỏ qua thư này; mật khẩu cũ vẫn dùng được.',
    english: 'Open the link above to set a new OpenPAR password. If you did not ask for it, ignore this letter.',
  },
} as const;
