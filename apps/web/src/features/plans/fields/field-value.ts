import { readTypedDate, showDate } from '@openpar/ui';
import type { FieldKind } from './plan-sections.data.ts';
import type { JsonValue } from './value-at.ts';
import { valueAt } from './value-at.ts';

/** What showing a value needs of the language: names of choices, yes and no. */
export interface ValueWords {
  choiceName: (of: string, value: string) => string;
  yes: string;
  no: string;
  approximately: (count: string) => string;
}

const asTexts = (value: JsonValue): string[] => (Array.isArray(value) ? value.map(String) : []);
const decimal = (value: JsonValue) => String(value).replace('.', ',');

/** A value in words, one text for each part; empty when nothing is stated. */
export function showValue(field: FieldKind, value: JsonValue | undefined, words: ValueWords): string[] {
  if (value === null || value === undefined || value === '') return [];
  switch (field.kind) {
    case 'choice':
      return [words.choiceName(field.of, String(value))];
    case 'choices':
      return asTexts(value).length === 0
        ? []
        : [
            asTexts(value)
              .map((one) => words.choiceName(field.of, one))
              .join(', '),
          ];
    case 'date':
      return [showDate(String(value))];
    case 'flag':
      return value === true ? [words.yes] : [];
    case 'number':
      return [typeof value === 'number' && value >= 10_000 ? value.toLocaleString('vi-VN') : decimal(value)];
    case 'texts':
      return asTexts(value);
    case 'headcount':
      return showHeadcount(value, words);
    case 'deadline':
      return [String(valueAt(value, 'raw') ?? showDate(String(valueAt(value, 'value') ?? '')))];
    default:
      return [String(value)];
  }
}

function showHeadcount(value: JsonValue, words: ValueWords): string[] {
  const [from, to] = [valueAt(value, 'value'), valueAt(value, 'max')];
  if (typeof from !== 'number') return [];
  const count = typeof to === 'number' ? `${from}-${to}` : String(from);
  return [valueAt(value, 'approximate') === true ? words.approximately(count) : count];
}

/** The value as a person would type it anew; choices as their values, several texts on lines of their own. */
export function draftOf(field: FieldKind, value: JsonValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (field.kind === 'date') return showDate(String(value));
  if (field.kind === 'number') return decimal(value);
  if (field.kind === 'choices' || field.kind === 'texts') return asTexts(value).join('\n');
  if (field.kind === 'headcount') return String(valueAt(value, 'raw') ?? valueAt(value, 'value') ?? '');
  if (field.kind === 'deadline') return String(valueAt(value, 'raw') ?? '');
  return String(value);
}

/** What was typed as a value of the field; `undefined` when it cannot be one. An empty text takes the value away. */
export function readDraft(field: FieldKind, draft: string): JsonValue | undefined {
  const typed = draft.trim().normalize('NFC');
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (field.kind === 'choices' || field.kind === 'texts') return lines;
  if (field.kind === 'flag') return typed === 'true';
  if (typed === '') return null;
  switch (field.kind) {
    case 'date':
      return readTypedDate(typed) ?? undefined;
    case 'clock':
      return readClock(typed);
    case 'number':
      return readNumber(typed);
    case 'headcount':
      return readHeadcount(typed);
    case 'deadline':
      return { raw: typed, value: readTypedDate(/[\d/.-]+\d{4}$/.exec(typed)?.[0] ?? '') };
    default:
      return lines.join(' ');
  }
}

function readClock(typed: string): string | undefined {
  const match = /^(\d{1,2})\s?(?:[:hg]|giờ)\s?(\d{2})?(?:\s?phút)?$/i.exec(typed);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? '0')];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined;
}

function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/[.\s](?=\d{3}\b)/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function readHeadcount(typed: string): JsonValue | undefined {
  const match = /(\d+)(?:\s*(?:-|–|đến)\s*(\d+))?/.exec(typed);
  if (!match) return undefined;
  return {
    value: Number(match[1]),
    max: match[2] === undefined ? null : Number(match[2]),
    approximate: /khoảng|trên|dự kiến|about/i.test(typed),
    raw: typed,
  };
}
