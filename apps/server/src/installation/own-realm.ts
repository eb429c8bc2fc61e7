import type { Realm } from '@openpar/application';
import { idOf } from '@openpar/engine';

/** The realm of an office's own installation. */
export const OWN_REALM: Realm = { id: idOf('co-quan'), name: 'OpenPAR', isPractice: false };
