import { useState } from "react";
import type {
  PublicationChoice,
  PublicationOffer,
  PublishedFile,
  PublishedFiles,
} from "../../../../app/publication/publication";
import { usePaneLanguage } from "../../../pane-language";
import type { Jump } from "../../../task";
import type { MadePublication } from "../../report-inner-page";
import { sectionLabel } from "../../section-name";
import { choiceOf, FIRST_DRAFT, isSameChoice } from "./publication-draft";
import { PublishedResult } from "./published-result";
import { PeopleField, SuppressionFields } from "./suppression-fields";
import { StoriesPart } from "./stories-part";
import { usePublicationMessages } from "./use-publication-messages";
import { WordsPart } from "./words-part";
import { usePageParts } from "../../page-parts";

interface PublicationPageProps {
  /** Undefined until it is known. */
  readonly offer: PublicationOffer | undefined;
  readonly made: MadePublication | undefined;
  readonly disabled: boolean;
  readonly onPublish: (offer: PublicationOffer, choice: PublicationChoice) => void;
  readonly onHandOver: (files: PublishedFiles, what: PublishedFile) => void;
  readonly onJump: (jump: Jump) => void;
}

/** 公表用ファイル: what is asked, then the files, each to be saved. */
export function PublicationPage(props: PublicationPageProps) {
  const { styles, Button } = usePageParts();
  const { offer, made, disabled, onPublish, onHandOver, onJump } = props;
  const { messages } = usePaneLanguage();
  const texts = usePublicationMessages();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  if (!offer) return <p className={styles.note}>{texts.note}</p>;
  const choice = choiceOf(draft, offer);
  // A file that was made as the form no longer says is not to be taken for the one that it says.
  const isAsChosen = made !== undefined && isSameChoice(made.choice, choice);
  const { lastYearsWords, people, personalWords } = offer;
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      {made && (
        <PublishedResult made={made} isAsChosen={isAsChosen} disabled={disabled} onHandOver={onHandOver} />
      )}
      <SuppressionFields offer={offer} draft={draft} disabled={disabled} onDraft={setDraft} />
      {people > 0 && <PeopleField people={people} draft={draft} disabled={disabled} onDraft={setDraft} />}
      <StoriesPart stories={offer.stories} onJump={onJump} />
      {personalWords.length > 0 && (
        <WordsPart words={personalWords} draft={draft} disabled={disabled} onDraft={setDraft} />
      )}
      {lastYearsWords.length > 0 && (
        <p className={styles.text}>
          {texts.lastYearsWords(
            lastYearsWords
              .map(({ section, title }) => sectionLabel({ id: section, title }))
              .join(messages.report.listSeparator),
          )}
        </p>
      )}
      <p className={styles.note}>{texts.leavesOut}</p>
      <div>
        <Button
          appearance={isAsChosen ? "secondary" : "primary"}
          size="large"
          disabledFocusable={disabled || !choice}
          onClick={() => {
            if (choice) onPublish(offer, choice);
          }}
        >
          {made ? texts.changeAndMake : texts.make}
        </Button>
      </div>
    </>
  );
}
