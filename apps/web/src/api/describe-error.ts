import { useLanguage } from '@openpar/ui';
import { useMessages } from '../language/use-messages.ts';
import { ApiProblem, LineLost } from './api-problem.ts';
import { apiTexts } from './messages/api-texts.ts';

/** Gives an error of a call in words, in the language of the screen: what is the matter and what to do. */
export function useDescribeError(): (error: Error) => { title: string; mend: string } {
  const language = useLanguage();
  const text = useMessages(apiTexts);
  return (error) => {
    if (error instanceof ApiProblem) {
      return { title: error.problem.title[language], mend: error.problem.mend[language] };
    }
    return error instanceof LineLost ? text.lineLost : text.notUnderstood;
  };
}
