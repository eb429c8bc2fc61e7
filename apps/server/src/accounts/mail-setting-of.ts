import type { MailSetting } from '@openpar/application';
import type { Config } from '../config.ts';

/** Whether letters with links can be sent, as the configuration says. */
export function mailSettingOf({ mail, publicUrl }: Config): MailSetting {
  return { isMailSetUp: mail !== null, publicUrl };
}
