import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useId } from "react";
import type { ReadingDecision } from "../../app/reading-decision";
import type { SheetReading, SheetsOverview } from "../../app/sheets-overview";
import { unreadText } from "../../app/unread-texts";
import type { AskSelected } from "../ask-selected";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";
import { FormEditor } from "./form-editor";
import { ReadAs } from "./read-as";
import { ReadingLogList } from "./reading-log-list";
import { RowCounts } from "./row-counts";

const useStyles = makeStyles({
  bar: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  text: { margin: 0, overflowWrap: "anywhere" },
});

interface SheetPageProps {
  readonly sheet: SheetReading;
  readonly overview: SheetsOverview;
  readonly focused: boolean;
  readonly disabled: boolean;
  readonly onBack: () => void;
  readonly onJump: (jump: Jump) => void;
  readonly onDecide: (decision: ReadingDecision) => void;
  readonly askSelected: AskSelected;
}

/** One sheet: what was taken as what, every value that was read otherwise than it stands, and how to correct it. */
export function SheetPage(props: SheetPageProps) {
  const { sheet, overview, focused, disabled, onBack, onJump, onDecide, askSelected } = props;
  const styles = useStyles();
  const heading = useId();
  const { messages, text } = usePaneLanguage();
  const { sheets } = messages;
  return (
    <>
      <div className={styles.bar}>
        <BackButton onBack={onBack} />
        <Button
          size="small"
          icon={<ArrowRightRegular />}
          iconPosition="after"
          onClick={() => {
            onJump({ sheet: sheet.sheet, cell: undefined });
          }}
        >
          {sheets.openSheet}
        </Button>
      </div>
      <PageHeading focused={focused}>{sheet.sheet}</PageHeading>
      {sheet.source !== undefined && <p className={styles.text}>{sheets.fromBook(sheet.source)}</p>}
      {(sheet.state === "asked" || sheet.state === "unused") && (
        <p className={styles.text}>{text(unreadText(sheet.unread))}</p>
      )}
      {sheet.state === "totals" && (
        <p className={styles.text}>
          {sheet.kinds.map((kind) => messages.kinds[kind]).join(sheets.listSeparator)}
        </p>
      )}
      {sheet.state === "read" && (
        <>
          <ReadAs sheet={sheet} withMonth={overview.fiscalYear !== undefined} />
          <RowCounts rows={sheet.reading.rows} />
          <ReadingLogList log={sheet.log} onJump={onJump} />
        </>
      )}
      {sheet.headers.length > 0 && (
        <section aria-labelledby={heading}>
          <SectionHeading id={heading}>{sheets.edit}</SectionHeading>
          <FormEditor
            key={sheet.sheet}
            sheet={sheet}
            overview={overview}
            disabled={disabled}
            onDecide={onDecide}
            askSelected={askSelected}
          />
        </section>
      )}
    </>
  );
}
