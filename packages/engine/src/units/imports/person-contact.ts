import type { PersonId } from '../../ids.ts';

/** A person with the ways to reach him; `null` where none is known. */
export interface PersonContact {
  id: PersonId;
  name: string;
  phone: string | null;
  email: string | null;
}

/** E-mail addresses and phone numbers as they compare: small letters, figures only, the country's number as a zero. */
export function contactKeys({ phone, email }: { phone: string | null; email: string | null }): string[] {
  const digits = phone?.replace(/[^\d+]/gu, '').replace(/^\+?84/u, '0');
  return [...(email ? [email.toLowerCase()] : []), ...(digits ? [digits] : [])];
}
