import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { readParticipantRules } from './read-participant-rules.ts';
import { readChair } from './read-chair.ts';
it('prints', () => {
  for (const g of ['further','unseen']) for (const n of readdirSync(`packages/documents/cases/plans/${g}`)) {
    const d = JSON.parse(readFileSync(`packages/documents/cases/plans/${g}/${n}/expected.json`,'utf8'));
    const show = (u:any) => u.units + ' ' + (u.kinds?.join('/') ?? u.nameKey ?? u.function ?? '') + ' @' + (u.level ?? '') + (u.territoryKey ? ' in ' + u.territoryKey : '');
    const c = readChair(d);
    console.log('=====', n, c && show(c.unit) + ' × ' + c.posts.map(p=>p.call));
    for (const r of readParticipantRules(d)) console.log('## '+r.text, r.headingLevel, r.notUnderstood.join('|'), r.calls.map(c=>'\n     ['+c.text+'] '+show(c.unit)+' × '+c.posts.map((p:any)=>p.function ?? p.titleKey ?? p.call)).join(''));
  }
});
