import { bringInPlan, makeConference } from '@openpar/contract';
import type { Caller } from './caller.ts';
import { filePart, planFile } from './plan-files.ts';

/** Brings the plan of huyện Phong Thổ in, changed where a test needs it, and makes its conference. */
export async function phongThoConference(
  officer: Caller,
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const text = change(new TextDecoder().decode(planFile('phong-tho-2024')));
  const { id } = await officer.answer(bringInPlan, { parts: filePart('ke-hoach-phong-tho.txt', text) });
  return (await officer.answer(makeConference, { params: { planReadingId: id } })).conferenceId;
}
