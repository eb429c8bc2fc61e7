import type { Problem } from '@openpar/contract';

/** A request that the server refused; its sentences come from the server in both languages. */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`refused: ${problem.code}`);
    this.problem = problem;
  }
}

/** A request that did not reach the server or whose answer did not come back. */
export class LineLost extends Error {}

/** An answer that is neither what the endpoint promises nor a refusal. */
export class AnswerNotUnderstood extends Error {}

/** Whether the error is the server's refusal with this code. */
export function isRefusal(error: unknown, code: string): boolean {
  return error instanceof ApiProblem && error.problem.code === code;
}
