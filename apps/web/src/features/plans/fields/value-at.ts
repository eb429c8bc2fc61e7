/** A value as it travels in JSON. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** The value that stands at a dotted path ("participants.3.level"); `undefined` when nothing stands there. */
export function valueAt(document: JsonValue, path: string): JsonValue | undefined {
  return path.split('.').reduce<JsonValue | undefined>(step, document);
}

function step(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value[Number(key)];
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The list that stands at a path; empty when there is none. */
export function listAt(document: JsonValue, path: string): JsonValue[] {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
}

/** The path of a field inside one line: label "participants.level" of line "participants.3" → "participants.3.level". */
export function pathInLine(label: string, linePath: string): string {
  const depth = linePath.split('.').filter((part) => !/^\d+$/.test(part)).length;
  return [linePath, ...label.split('.').slice(depth)].join('.');
}
