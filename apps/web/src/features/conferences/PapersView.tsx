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

/** So many letters come at once, while one looks; more are made behind the page. */
const AT_ONCE = 50;

/** The papers of a conference: to look at, to save as Word or PDF, to print. */
export function PapersView({ conference }: { conference: ConferenceView }) {
  const text = useMessages(conferencesTexts).papers;
  const [chosen, setChosen] = useState<string>('plan');
  const seatCount = useQuery(participantsQuery(conference.id)).data?.counts.seats;
  const paper = PAPERS_OF_CONFERENCE.find((one) => one === chosen) ?? 'plan';
  const isOpen = conference.missingForInvitation.length > 0;
  const isDraft = paper !== 'plan' && isOpen;
  const address = (format: PaperFormat) =>
    addressFor(getPaper, {
      params: { conferenceId: conference.id, paper },
      query: { format, ...(isDraft ? { draft: 'true' } : {}) },
    });
  const hasMany = paper === 'invitation-copies' && (seatCount ?? 0) > AT_ONCE;
  const isBlocked = paper !== 'plan' && (seatCount === 0 || (paper === 'invitation-copies' && isOpen));
  return (
    <>
      <div className={classes.bar}>
        <SelectField
          label={text.choose}
          value={paper}
          onChange={setChosen}
          options={PAPERS_OF_CONFERENCE.map((value) => ({ value, label: text[value] }))}
        />
        {isBlocked || hasMany ? null : <PaperActs address={address} />}
      </div>
      {paper !== 'plan' && seatCount === 0 ? <Notice kind="care" title={text.nobody} /> : null}
      {paper === 'invitation-copies' && isOpen ? <Notice kind="care" title={text.copiesWait} /> : null}
      {paper === 'invitation' && isDraft && !isBlocked ? <Notice kind="information" title={text.draft} /> : null}
      {hasMany && !isBlocked ? <LettersView conferenceId={conference.id} seatCount={seatCount ?? 0} /> : null}
      {paper === 'invitation-copies' && !hasMany && !isBlocked ? <p>{text.noPreview(seatCount ?? 0)}</p> : null}
      {isBlocked || paper === 'invitation-copies' ? null : (
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
