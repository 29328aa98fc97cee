import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import { dateLabel } from "../../domain/calendar/era";
import type { MonthClosing } from "../../app/month-closing";
import { FormBox } from "../form-box";
import { PagedList } from "../paged-list";
import { usePaneLanguage } from "../pane-language";
import { likelyPerson, PersonField } from "../person-field";
import { SeverityMark } from "../severity-mark";
import type { ClosingActions } from "./closing-actions";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  figures: { alignSelf: "stretch" },
  figure: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  arrow: { flexShrink: 0 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

type RestatedFigure = MonthClosing["restated"][number];

interface ClosedMonthProps {
  readonly closing: MonthClosing;
  readonly staff: readonly string[];
  readonly actions: ClosingActions;
}

/** Who closed the month and when, what has changed since, and the way to open it again. */
export function ClosedMonth({ closing, staff, actions }: ClosedMonthProps) {
  const styles = useStyles();
  const { messages } = usePaneLanguage();
  const texts = messages.closing;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{texts.closed(dateLabel(closing.on), closing.by, closing.confirmedBy)}</p>
      {closing.changed && <Changes figures={closing.restated} />}
      {actions.form?.form === "reopen-month" ? (
        <ReopenForm closing={closing} staff={staff} actions={actions} />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={actions.disabled}
            onClick={() => {
              actions.onMakeMonthly(closing.month);
            }}
          >
            {messages.standing.makeMonthly}
          </Button>
          <Button
            size="small"
            disabled={actions.disabled}
            onClick={() => {
              actions.onForm({ form: "reopen-month" });
            }}
          >
            {texts.reopen}
          </Button>
        </div>
      )}
    </div>
  );
}

function figureKey({ section, label }: RestatedFigure): string {
  return `${section} ${label}`;
}

function Changes({ figures }: { readonly figures: readonly RestatedFigure[] }) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { closing } = messages;
  const shown = (value: number | null) => (value === null ? closing.noFigure : number(value));
  return (
    <>
      <SeverityMark severity="warning" />
      <p className={styles.text}>
        {figures.length === 0 ? closing.changedWords : closing.changed(number(figures.length))}
      </p>
      {figures.length > 0 && (
        <div className={styles.figures}>
          <PagedList
            label={closing.changedFigures}
            items={figures}
            itemKey={figureKey}
            itemClassName={styles.figure}
          >
            {(figure) => (
              <>
                <span className={styles.label}>{figureKey(figure)}</span>
                <span>{shown(figure.before)}</span>
                <ArrowRightRegular className={styles.arrow} aria-label="→" />
                <span className={styles.after}>{shown(figure.after)}</span>
              </>
            )}
          </PagedList>
        </div>
      )}
    </>
  );
}

function ReopenForm({ closing, staff, actions }: ClosedMonthProps) {
  const { closing: texts } = usePaneLanguage().messages;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(likelyPerson(staff, actions.staffName));
  return (
    <FormBox
      label={texts.reopen}
      note={texts.note}
      save={texts.saveReopening}
      cancel={texts.cancel}
      complete={reason.trim() !== "" && by.trim() !== ""}
      disabled={actions.disabled}
      onSave={() => {
        actions.onReopen(closing.month, reason.trim(), by.trim());
      }}
      onCancel={() => {
        actions.onForm(undefined);
      }}
    >
      <Field label={texts.reason} required size="small">
        <Textarea
          size="small"
          value={reason}
          disabled={actions.disabled}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <PersonField label={texts.by} staff={staff} value={by} disabled={actions.disabled} onChange={setBy} />
    </FormBox>
  );
}
