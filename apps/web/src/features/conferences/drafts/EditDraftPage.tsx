import type { ConferenceView } from '@openpar/contract';
import { Notice, Page } from '@openpar/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { AnswerView } from '../../../api/AnswerView.tsx';
import { useMessages } from '../../../language/use-messages.ts';
import { conferenceQuery } from '../conference-queries.ts';
import { draftsTexts } from '../messages/drafts-texts.ts';
import { DraftForm } from './DraftForm.tsx';
import { useChangeDraft } from './draft-queries.ts';
import { forgetDraft } from './kept-draft.ts';

/** The form of a conference that was made without a document, while no task of it is handed out. */
export function EditDraftPage() {
  const text = useMessages(draftsTexts).form;
  const { conferenceId } = useParams({ from: '/conferences/$conferenceId/edit' });
  return (
    <AnswerView query={useQuery(conferenceQuery(conferenceId))} pageTitle={text.editTitle}>
      {(conference) => (
        <Page
          above={conference.name}
          title={text.editTitle}
          actions={
            <Link to="/conferences/$conferenceId" params={{ conferenceId }}>
              {text.toConference}
            </Link>
          }
        >
          <EditDraft conference={conference} />
        </Page>
      )}
    </AnswerView>
  );
}

function EditDraft({ conference }: { conference: ConferenceView }) {
  const text = useMessages(draftsTexts).form;
  const navigate = useNavigate();
  const change = useChangeDraft(conference.id);
  const { id: conferenceId, draft, draftHost: host, version } = conference;
  if (draft === null || host === null || !conference.mayEdit || conference.handedOutAt !== null) {
    return <Notice kind="information" title={text.notChangeable} />;
  }
  const keptAs = `${conferenceId}.${version}`;
  const saved = () => {
    forgetDraft(keptAs);
    return navigate({ to: '/conferences/$conferenceId', params: { conferenceId } });
  };
  return (
    <DraftForm
      prepared={{ draft, host, emptied: [], kept: [] }}
      keptAs={keptAs}
      actLabel={text.save}
      isBusy={change.isPending}
      error={change.error}
      onSave={(next) => change.mutate({ version, draft: next }, { onSuccess: saved })}
    />
  );
}
