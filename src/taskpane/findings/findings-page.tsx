import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useState } from "react";
import type { YearMonth } from "../../domain/calendar/calendar-date";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import type { Finding } from "../../domain/rules/finding";
import type { Severity } from "../../domain/rules/severity";
import { PageHeading } from "../page-heading";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { jumpName, jumpToPlace } from "../place-name";
import type { OpenFindings } from "../pane-state";
import type { Jump } from "../task";
import { FindingItem } from "./finding-item";
import { KindFilter } from "./kind-filter";
import { SeverityFilter } from "./severity-filter";
import { findingsOfKind, shownFindings } from "./shown-findings";
import { UnreadSheets } from "./unread-sheets";

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  kind: { minWidth: "9em" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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

/** What checking found, in order of weight and place. */
export function FindingsPage(props: FindingsPageProps) {
  const { open, focused, disabled, onBack, onCheckAgain, onSeverity, onKind, onJump } = props;
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const { month, fiscalYear, unreadSheets } = open.check;
  const findings = findingsOfKind(open);
  const shown = shownFindings(open);
  const [visited, setVisited] = useState<Finding>();
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
          {messages.back}
        </Button>
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
      <SeverityFilter findings={findings} chosen={open.severity} onChoose={onSeverity} />
      {shown.length === 0 ? (
        <EmptyList nothingFound={findings.length === 0} />
      ) : (
        // Another filter begins again at the top of the list.
        <PagedList
          key={`${open.kind} ${open.severity}`}
          label={messages.findings.list}
          items={shown}
          itemKey={findingKey}
          itemClassName={styles.item}
        >
          {(finding) => (
            <FindingItem
              finding={finding}
              visited={finding === visited}
              onJump={(jump) => {
                setVisited(finding);
                onJump(jump);
              }}
            />
          )}
        </PagedList>
      )}
      <UnreadSheets sheets={unreadSheets} />
    </>
  );
}

function findingKey({ rule, place }: Finding): string {
  const jump = jumpToPlace(place);
  return jump ? `${rule} ${jumpName(jump)}` : rule;
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
