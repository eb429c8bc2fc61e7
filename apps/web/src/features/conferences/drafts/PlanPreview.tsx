import {
  ConferenceDraft,
  composePlanPaper,
  type DraftHost,
  PAPER_CSS,
  planFactsFromDocument,
  planFromDraft,
  renderPaperFragment,
} from '@openpar/documents';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '../../../language/use-messages.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import classes from './drafts.module.css';
import { withoutBlankLines } from './without-blank-lines.ts';

/** A sheet of paper, whole in width, beside the form and on a phone. */
const SCALE = 0.68;
const PHONE_SCALE = 0.44;

/** The plan as it would be printed, composed in the browser while one types. */
export function PlanPreview({ draft, host }: { draft: ConferenceDraft; host: DraftHost }) {
  const text = useMessages(draftsTexts).form;
  const shown = useDeferredValue(draft);
  const paper = useMemo(() => paperOf(shown, host), [shown, host]);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (frame.current) shadowOf(frame.current).innerHTML = paper;
  }, [paper]);
  return <section ref={frame} className={classes.preview} aria-label={text.preview} />;
}

/** The paper's style and the page's do not touch each other; a style sheet put in by script is no inline style to the policy. */
function shadowOf(frame: HTMLElement): ShadowRoot {
  if (frame.shadowRoot) return frame.shadowRoot;
  const root = frame.attachShadow({ mode: 'open' });
  // A part that scrolls by itself must be reached by keyboard.
  frame.tabIndex = 0;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${PAPER_CSS}\n.paper { width: 210mm; zoom: ${SCALE}; }\n@media (max-width: 62em) { .paper { zoom: ${PHONE_SCALE}; } }`,
  );
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Empty while a line is not right yet. All text in it is escaped. */
function paperOf(draft: ConferenceDraft, host: DraftHost): string {
  const whole = ConferenceDraft.safeParse(withoutBlankLines(draft));
  if (!whole.success) return '';
  return renderPaperFragment(composePlanPaper(planFactsFromDocument(planFromDraft(whole.data, host))));
}
