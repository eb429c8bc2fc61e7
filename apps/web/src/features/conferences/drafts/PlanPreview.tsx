import {
  ConferenceDraft,
  composePlanPaper,
  type DraftHost,
  planFactsFromDocument,
  planFromDraft,
  renderPapersHtml,
} from '@openpar/documents';
import { useDeferredValue, useMemo } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import classes from './drafts.module.css';
import { withoutBlankLines } from './without-blank-lines.ts';

/** The plan as it would be printed, composed in the browser while one types. */
export function PlanPreview({ draft, host }: { draft: ConferenceDraft; host: DraftHost }) {
  const text = useMessages(draftsTexts).form;
  const shown = useDeferredValue(draft);
  const html = useMemo(() => paperOf(shown, host), [shown, host]);
  return <iframe className={classes.preview} title={text.preview} srcDoc={html} sandbox="" />;
}

/** Empty while a line is not right yet. */
function paperOf(draft: ConferenceDraft, host: DraftHost): string {
  const whole = ConferenceDraft.safeParse(withoutBlankLines(draft));
  if (!whole.success) return '';
  return renderPapersHtml([composePlanPaper(planFactsFromDocument(planFromDraft(whole.data, host)))]);
}
