import { readFileSync } from 'node:fs';
import { matchHost, matchUnits, readChair, readParticipantRules } from '@openpar/documents';
import { compareHeadcount, resolveChair, resolveParticipants } from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { it } from 'vitest';
import { directoryOf } from './testing/directory-of.ts';
import { territoriesOf2024 } from './testing/territories-of-2024.ts';

const P: [string, string, string | null, string][] = [
  ['phong-tho-2024', '12', '109', '2024-06-20'],
  ['tam-duong-2024', '12', '106', '2024-06-20'],
  ['quang-nam-2024', '49', null, '2024-01-20'],
  ['quang-nghiep-2023', '30', '298', '2023-06-22'],
  ['hoa-tan-tay-2024', '54', '562', '2024-05-10'],
];
it('prints', () => {
  for (const [n, pr, di, day] of P) {
    const d = JSON.parse(readFileSync(`/work/shared/plans/${n}.expected.json`, 'utf8'));
    const dir = directoryOf(territoriesOf2024(pr, di), day);
    const by = new Map(dir.units.map((u) => [u.id, u]));
    const host = matchHost(d.issuer, dir);
    console.log(
      '=====',
      n,
      JSON.stringify(host),
      'units',
      dir.units.length,
      'posts',
      dir.posts.length,
      'held',
      dir.holdings.length,
    );
    const hostUnitId = host.unitIds[0]!;
    const call = readChair(d);
    const chair = call === null ? null : resolveChair({ call, hostUnitId, directory: dir, bodyKeyOf: bodyNameKey });
    console.log('chair', chair?.state, chair?.post?.title, chair?.personName, chair?.candidates.length);
    const rules = readParticipantRules(d);
    let t = performance.now();
    let list = resolveParticipants({
      rules,
      hostUnitId,
      directory: dir,
      chair: chair?.post?.id ?? null,
      bodyKeyOf: bodyNameKey,
    });
    const t1 = performance.now() - t;
    t = performance.now();
    list = resolveParticipants({
      rules,
      hostUnitId,
      directory: dir,
      chair: chair?.post?.id ?? null,
      bodyKeyOf: bodyNameKey,
    });
    console.log('ms', t1.toFixed(1), (performance.now() - t).toFixed(1));
    const c: Record<string, number> = {};
    for (const s of list.seats) c[s.state] = (c[s.state] ?? 0) + 1;
    console.log(
      'seats',
      list.seats.length,
      c,
      'asked',
      list.seats.filter((s) => s.isAsked).length,
      'double',
      list.seats.filter((s) => s.reasons.length > 1).length,
    );
    const perLine: Record<number, number> = {};
    for (const s of list.seats) {
      const r = s.reasons[0]!;
      perLine[r] = (perLine[r] ?? 0) + 1;
    }
    console.log('first-reason per line', perLine);
    console.log('unresolved', list.unresolved);
    if (d.totalHeadcount)
      console.log(compareHeadcount({ value: d.totalHeadcount.value, max: d.totalHeadcount.max }, list.seats));
    console.log(
      'post-missing',
      list.seats
        .filter((s) => s.state === 'post-missing')
        .slice(0, 20)
        .map((s) => s.reasons + ' ' + s.unitName + ' ' + s.calledFunction),
    );
    if (n.startsWith('quang-nghiep') || n.startsWith('phong'))
      for (const s of list.seats.slice(0, 60))
        console.log(
          '   ',
          s.reasons.join(),
          s.unitName,
          '|',
          s.postTitle,
          '|',
          s.personName,
          s.state,
          s.isAsked ? 'MỜI' : '',
          s.maySendDeputy ? '(đại diện)' : '',
        );
    const words = [
      ...d.assignments.map((a: any) => a.unit),
      ...d.assignments.flatMap((a: any) =>
        a.tasks.flatMap((t: any) => [...t.collaborators, ...(t.advisee ? [t.advisee] : [])]),
      ),
      ...d.recipients.flatMap((r: any) => (r.isArchive ? r.archiveUnits : [r.name])),
      ...d.speeches.map((s: any) => s.speaker),
      ...d.mediaTasks.flatMap((m: any) => m.channels),
      ...d.budget.estimatedBy,
      ...d.awards.map((a: any) => a.authority).filter(Boolean),
    ];
    for (const w of new Set(words)) {
      const m = matchUnits({ wording: w as string, hostUnitId, directory: dir });
      console.log(
        '   M',
        w,
        '→',
        m.state,
        m.isOpen ? 'OPEN' : '',
        m.unitIds.length,
        m.unitIds.slice(0, 3).map((i) => by.get(i)?.fullName),
        m.parts
          .filter((p) => p.state === 'ambiguous' || p.state === 'unknown')
          .map((p) => p.text + ':' + p.state + ':' + p.unitIds.map((i) => by.get(i)?.fullName).slice(0, 4)),
      );
    }
  }
});
