import { Button } from '@mantine/core';
import type { ConferenceView } from '@openpar/contract';
import { getPaper } from '@openpar/contract';
import { PAPERS_OF_CONFERENCE, type PaperFormat } from '@openpar/documents';
import { Notice, SelectField } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressFor } from '../../api/call.ts';
import { useMessages } from '../../language/use-messages.ts';
import { participantsQuery } from './conference-queries.ts';
import { LettersView } from './LettersView.tsx';
import { conferencesTexts } from './messages/conferences-texts.ts';
import classes from './PapersView.module.css';
import { paperStateOf } from './paper-state.ts';

/** So many letters come at once, while one looks; more are made behind the page. */
const AT_ONCE = 50;

/** The papers of a conference: to look at, to save as Word or PDF, to print. */
export function PapersView({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).papers;
  const [chosen, setChosen] = useState<string>('plan');
  const seatCount = useQuery(participantsQuery(conference.id)).data?.counts.seats;
  const paper = PAPERS_OF_CONFERENCE.find((one) => one === chosen) ?? 'plan';
  const { isDraft, block, isCopies } = paperStateOf(paper, {
    missingForInvitation: conference.missingForInvitation,
    seatCount,
  });
  const address = (format: PaperFormat) =>
    addressFor(getPaper, {
      params: { conferenceId: conference.id, paper },
      query: { format, ...(isDraft ? { draft: 'true' } : {}) },
    });
  const hasMany = paper === 'invitation-copies' && (seatCount ?? 0) > AT_ONCE;
  return (
    <>
      <div className={classes.bar}>
        <SelectField
          label={text.choose}
          value={paper}
          onChange={setChosen}
          options={PAPERS_OF_CONFERENCE.map((value) => ({ value, label: text[value] }))}
        />
        {block || hasMany ? null : <PaperActs address={address} />}
      </div>
      {block ? <Notice kind="care" title={text[block]} /> : null}
      {isDraft && !block ? <Notice kind="information" title={text.draft} /> : null}
      {hasMany && !block ? <LettersView conferenceId={conference.id} seatCount={seatCount ?? 0} /> : null}
      {isCopies && !hasMany && !block ? (
        <p>{paper === 'notice-copies' ? text.noNoticePreview : text.noPreview(seatCount ?? 0)}</p>
      ) : null}
      {isCopies || block ? null : (
        <iframe
          key={address('html')}
          className={classes.preview}
          title={text.preview(text[paper])}
          src={address('html')}
          sandbox=""
        />
      )}
    </>
  );
}

function PaperActs({ address }: { address: (format: PaperFormat) => string }) {
  const text = useMessages(conferencesTexts).papers;
  return (
    <div className={classes.acts}>
      <Button component="a" href={address('docx')} download>
        {text.docx}
      </Button>
      <Button component="a" variant="default" href={address('pdf')} download>
        {text.pdf}
      </Button>
      <Button component="a" variant="default" href={address('pdf')} target="_blank" rel="noreferrer">
        {text.print}
        <span className="visually-hidden"> ({text.opensNewTab})</span>
      </Button>
    </div>
  );
}
