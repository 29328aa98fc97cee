import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useState } from "react";
import type { CellFix } from "../../app/cell-fix";
import type { YearMonth } from "../../domain/calendar/calendar-date";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import { ComparisonLine } from "./comparison-line";
import type { FindingActions } from "./finding-actions";
import { findingGroups } from "./finding-groups";
import { FindingList } from "./finding-list";
import { FixesOffer } from "./fixes-offer";
import type { FindingsView, OpenFindings } from "./open-findings";
import { SheetMarks } from "./sheet-marks";
import { searchedFindings, shownFindings } from "./shown-findings";
import { UnreadSheets } from "./unread-sheets";
import { ViewChoice } from "./view-choice";

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  empty: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXL} 0`,
  },
  emptyIcon: { flexShrink: 0, fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
});

const NONE: ReadonlySet<string> = new Set();

interface FindingsPageProps {
  readonly open: OpenFindings;
  /** The corrections that can be made for the user. */
  readonly fixes: readonly CellFix[];
  readonly focused: boolean;
  /** What was written last: where it took the focused control away, the heading has the focus. */
  readonly done: unknown;
  readonly actions: Omit<FindingActions, "visited" | "fresh">;
  readonly onBack: () => void;
  readonly onCheckAgain: (month: YearMonth) => void;
  readonly onView: (view: Partial<FindingsView>) => void;
  readonly onFixes: () => void;
  readonly onMark: () => void;
  readonly onRemoveMarks: () => void;
  readonly onPrint: () => void;
}

/** What checking found, by sheet or rule; what is not of the month alone, and what is settled, stands apart. */
export function FindingsPage(props: FindingsPageProps) {
  const { open, fixes, focused, done, actions, onBack, onCheckAgain, onView, onFixes } = props;
  const styles = useStyles();
  const { messages, text } = usePaneLanguage();
  const { month, fiscalYear, unreadSheets } = open.check;
  const { own } = useMemo(() => searchedFindings(open, text), [open, text]);
  const shown = useMemo(() => shownFindings(open, text), [open, text]);
  const groups = useMemo(() => findingGroups(shown, open.groupBy), [shown, open.groupBy]);
  const [visited, setVisited] = useState<string>();
  const { disabled, form, onVisit } = actions;
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
      <PageHeading focused={focused} rescuesOn={done}>
        {messages.findings.heading(month ? messages.monthLabel(month) : messages.fiscalYearName(fiscalYear))}
      </PageHeading>
      <ComparisonLine comparison={open.comparison} />
      <ViewChoice view={open} findings={own} onChoose={onView} />
      <FixesOffer count={fixes.length} disabled={disabled} onOpen={onFixes} />
      <SheetMarks
        disabled={disabled}
        onMark={props.onMark}
        onRemove={props.onRemoveMarks}
        onPrint={props.onPrint}
      />
      {shown.own.length === 0 && (
        <EmptyList
          nothingFound={own.length === 0 && open.search === ""}
          yearWide={shown.yearWide.length > 0}
        />
      )}
      {groups.length > 0 && (
        <FindingList
          groups={groups}
          formAt={form?.form === "settle" ? form.at : undefined}
          actions={{
            ...actions,
            visited,
            fresh: open.comparison?.fresh ?? NONE,
            onVisit: (finding, jump) => {
              setVisited(finding.key);
              onVisit(finding, jump);
            },
          }}
        />
      )}
      <UnreadSheets sheets={unreadSheets} />
    </>
  );
}

interface EmptyListProps {
  readonly nothingFound: boolean;
  /** What concerns the whole year stands below. */
  readonly yearWide: boolean;
}

function EmptyList({ nothingFound, yearWide }: EmptyListProps) {
  const styles = useStyles();
  const { findings } = usePaneLanguage().messages;
  const none = yearWide ? findings.noneOfMonth : findings.none;
  return (
    <p className={styles.empty}>
      {nothingFound && <CheckmarkCircleRegular className={styles.emptyIcon} aria-hidden />}
      {nothingFound ? none : findings.noneOfFilter}
    </p>
  );
}
