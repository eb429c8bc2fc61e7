import type { NewJob } from '@openpar/application';
import { type AccountId, idOf } from '@openpar/engine';
import { writeTo } from '../../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../../testing/sample-realm.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import type { TestServer } from '../../testing/test-servers.ts';

const ACCOUNT = idOf<AccountId>('an');

/** The sample units in two realms, with an account in each that may ask for jobs. */
export async function jobDatabase(server: TestServer): Promise<TestDatabase> {
  const database = await sampleDatabase(server);
  for (const realm of [SAMPLE_REALM, TWIN_REALM]) {
    await writeTo(database.stores, realm, ({ accounts }) =>
      accounts.saveAccount({
        id: ACCOUNT,
        login: 'an',
        personId: idOf('Nguyễn Văn An'),
        personName: 'Nguyễn Văn An',
        email: null,
        passwordHash: '',
        isDisabled: false,
      }),
    );
  }
  return database;
}

export function aJob(differences: Partial<NewJob<'invitation-letters'>> = {}): NewJob<'invitation-letters'> {
  return {
    kind: 'invitation-letters',
    input: { conferenceId: idOf('hoi-nghi'), format: 'pdf' },
    subject: 'Hội nghị công bố Chỉ số cải cách hành chính',
    recordId: 'hoi-nghi',
    ownerUnitId: idOf('ub-pt'),
    createdBy: 'Nguyễn Văn An',
    createdByAccountId: ACCOUNT,
    ...differences,
  };
}
