import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useId, useState } from "react";
import type { YearMonth } from "../../domain/calendar/calendar-date";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { Finding } from "../../domain/rules/finding";
import type { Severity } from "../../domain/rules/severity";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import type { OpenFindings } from "../pane-state";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";
import { FindingList } from "./finding-list";
import { KindFilter } from "./kind-filter";
import { SeverityFilter } from "./severity-filter";
import { findingsOfKind, shownFindings } from "./shown-findings";
import { UnreadSheets } from "./unread-sheets";

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  kind: { minWidth: "9em" },
  empty: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXL} 0`,
  },
  emptyIcon: { flexShrink: 0, fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
});

interface FindingsPageProps {
  readonly open: OpenFindings;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly onBack: () => void;
  readonly onCheckAgain: (month: YearMonth) => void;
  readonly onSeverity: (severity: Severity | "all") => void;
  readonly onKind: (kind: RecordKindId | "all") => void;
  readonly onJump: (jump: Jump) => void;
}

/** What checking found, in order of weight and place; what is not of the month alone stands apart. */
export function FindingsPage(props: FindingsPageProps) {
  const { open, focused, disabled, onBack, onCheckAgain, onSeverity, onKind, onJump } = props;
  const styles = useStyles();
  const yearHeading = useId();
  const { messages, number } = usePaneLanguage();
  const { month, fiscalYear, unreadSheets } = open.check;
  const { own } = findingsOfKind(open);
  const shown = shownFindings(open);
  const [visited, setVisited] = useState<Finding>();
  const visit = (finding: Finding, jump: Jump) => {
    setVisited(finding);
    onJump(jump);
  };
  return (
    <>
      <div className={styles.bar}>
        <BackButton onBack={onBack} />
        {month && (
          <Button
            disabled={disabled}
            onClick={() => {
              onCheckAgain(month);
            }}
          >
            {messages.findings.again}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        <PageHeading focused={focused}>
          {messages.findings.heading(
            month ? messages.monthLabel(month) : messages.fiscalYearName(fiscalYear),
          )}
        </PageHeading>
        <KindFilter className={styles.kind} chosen={open.kind} onChoose={onKind} />
      </div>
      <SeverityFilter findings={own} chosen={open.severity} onChoose={onSeverity} />
      {shown.own.length === 0 ? (
        <EmptyList nothingFound={own.length === 0} />
      ) : (
        // Another filter begins again at the top of the list.
        <FindingList
          key={`own ${open.kind} ${open.severity}`}
          label={messages.findings.list}
          findings={shown.own}
          visited={visited}
          onVisit={visit}
        />
      )}
      {shown.yearWide.length > 0 && (
        <section aria-labelledby={yearHeading}>
          <SectionHeading id={yearHeading}>
            {messages.findings.yearWide(number(shown.yearWide.length))}
          </SectionHeading>
          <FindingList
            key={`year ${open.kind} ${open.severity}`}
            label={messages.findings.yearWideList}
            findings={shown.yearWide}
            visited={visited}
            onVisit={visit}
          />
        </section>
      )}
      <UnreadSheets sheets={unreadSheets} />
    </>
  );
}

function EmptyList({ nothingFound }: { readonly nothingFound: boolean }) {
  const styles = useStyles();
  const { findings } = usePaneLanguage().messages;
  return (
    <p className={styles.empty}>
      {nothingFound && <CheckmarkCircleRegular className={styles.emptyIcon} aria-hidden />}
      {nothingFound ? findings.none : findings.noneOfFilter}
    </p>
  );
}
