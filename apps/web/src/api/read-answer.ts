import { Problem } from '@openpar/contract';
import { AnswerNotUnderstood, ApiProblem } from './api-problem.ts';

/** The body of a successful answer; throws what the server refused. `status` 0 never gets here. */
export function readAnswer(status: number, body: string): unknown {
  const value = parseJson(body);
  if (status >= 200 && status < 300) return value;
  const problem = Problem.safeParse(value);
  if (problem.success) throw new ApiProblem(problem.data);
  throw new AnswerNotUnderstood(`status ${status}`);
}

function parseJson(body: string): unknown {
  if (body === '') return {};
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new AnswerNotUnderstood('not JSON', { cause });
  }
}
