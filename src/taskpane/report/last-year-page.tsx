import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { LastYearOffer, LastYearRefusal } from "../../app/last-year-offer";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { BackButton } from "../back-button";
import { FileButton } from "../file-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { useReportPagesSoon } from "./loaded-report-page";
import type { FoundLastYear } from "./report-inner-page";
import type { SectionsDraft } from "./sections-draft";
import { WithReportPages } from "./with-report-pages";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

interface LastYearPageProps {
  readonly fiscalYear: FiscalYear;
  readonly found: FoundLastYear | undefined;
  /** Names the sections. */
  readonly sections: SectionsDraft;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly onChoose: (file: Uint8Array, book: string) => void;
  readonly onUnreadable: () => void;
  readonly onTakeOver: (offer: LastYearOffer) => void;
  readonly onBack: () => void;
}

/** 前年度から引き継ぐ: a file is chosen, what it holds is shown, and then it is written. */
export function LastYearPage(props: LastYearPageProps) {
  const { fiscalYear, found, sections, focused, disabled, onChoose, onUnreadable, onTakeOver, onBack } =
    props;
  const styles = useStyles();
  const { lastYear: texts } = usePaneLanguage().messages;
  useReportPagesSoon();
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused && !found}>{texts.heading}</PageHeading>
      <p className={styles.text}>{texts.note}</p>
      <FileButton
        label={found ? texts.chooseAnother : texts.choose}
        note={texts.chooseNote}
        primary={!found}
        disabled={disabled}
        onChoose={onChoose}
        onUnreadable={onUnreadable}
      />
      {found && (
        <FoundPart
          found={found}
          fiscalYear={fiscalYear}
          sections={sections}
          disabled={disabled}
          onTakeOver={onTakeOver}
        />
      )}
    </>
  );
}

type FoundPartProps = Pick<LastYearPageProps, "fiscalYear" | "sections" | "disabled" | "onTakeOver"> & {
  readonly found: FoundLastYear;
};

/** What came of the file that was chosen; its heading takes the focus. */
function FoundPart({ found, fiscalYear, sections, disabled, onTakeOver }: FoundPartProps) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const language = usePaneLanguage();
  const { book, outcome } = found;
  useEffect(() => {
    heading.current?.focus();
  }, [found]);
  return (
    <section className={styles.found} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {language.messages.lastYear.found(book)}
      </h2>
      {isRefused(outcome) ? (
        <p className={styles.text}>{refusalText(book, outcome, fiscalYear, language)}</p>
      ) : (
        <WithReportPages>
          {(pages) => (
            <pages.LastYearFound
              key={book}
              offer={outcome}
              sections={sections}
              disabled={disabled}
              onTakeOver={onTakeOver}
            />
          )}
        </WithReportPages>
      )}
    </section>
  );
}

function isRefused(outcome: LastYearOffer | LastYearRefusal): outcome is LastYearRefusal {
  return "refused" in outcome;
}

/** Why nothing can be taken over from a file, and what to do then. */
function refusalText(
  book: string,
  refusal: LastYearRefusal,
  fiscalYear: FiscalYear,
  { messages }: PaneLanguage,
): string {
  const { lastYear: texts, fiscalYearName } = messages;
  return refusal.refused === "nothing-to-take-over"
    ? texts.nothingFound(book)
    : texts.notEarlier(book, fiscalYearName(refusal.fiscalYear), fiscalYearName(fiscalYear));
}
