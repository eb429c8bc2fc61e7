/** What a use case or a rule answers: a value, or a refusal that a person can mend. Bugs and outages are thrown instead. */
export type Result<Value, Code extends string> = { ok: true; value: Value } | { ok: false; refusal: Refusal<Code> };

export interface Refusal<Code extends string> {
  code: Code;
  /** Values that the sentence of the refusal names: a file name, a number found, a limit. */
  detail: Record<string, string | number>;
}

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  detail: Record<string, string | number> = {},
): { ok: false; refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, detail } };
}

/** The same answer with its value translated; a refusal stays as it is. */
export function mapValue<Value, Other, Code extends string>(
  result: Result<Value, Code>,
  translate: (value: Value) => Other,
): Result<Other, Code> {
  return result.ok ? ok(translate(result.value)) : result;
}
