import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { NewYearChoice, NewYearOffer } from "../../app/new-year";
import type { NewYearProgress } from "../../app/new-year-sheets";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import { WritingProgress } from "../writing-progress";
import { NewYearPlan } from "./new-year-plan";
import { OpenCases } from "./open-cases";

const useStyles = makeStyles({
  kinds: { display: "grid", gridTemplateColumns: "1fr 1fr" },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0 },
});

interface NewYearPageProps {
  readonly choice: NewYearChoice;
  readonly offer: NewYearOffer | undefined;
  readonly years: readonly FiscalYear[];
  /** The year that 設定 names. */
  readonly yearOfSettings: FiscalYear | undefined;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** Undefined while nothing is being written. */
  readonly writing:
    { readonly progress: NewYearProgress | undefined; readonly stopping: boolean } | undefined;
  readonly onBack: () => void;
  readonly onChoose: (choice: NewYearChoice) => void;
  readonly onMake: (choice: NewYearChoice) => void;
  readonly onStop: () => void;
}

function withKind(kinds: readonly RecordKindId[], kind: RecordKindId, chosen: boolean) {
  return RECORD_KIND_IDS.filter((each) => (each === kind ? chosen : kinds.includes(each)));
}

/** 新年度のシートを作る: what is to be made, said before anything is. */
export function NewYearPage(props: NewYearPageProps) {
  const { choice, offer, years, yearOfSettings, focused, disabled, writing } = props;
  const { onBack, onChoose, onMake, onStop } = props;
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { newYear } = messages;
  const kindsLabel = useId();
  if (writing) {
    const { progress, stopping } = writing;
    return (
      <WritingProgress
        label={newYear.progress}
        doing={progress ? newYear.writing(progress.sheet) : messages.busy.makeSheets}
        steps={
          progress && {
            done: progress.done,
            of: progress.of,
            text: newYear.step(number(progress.done), number(progress.of)),
          }
        }
        stopping={stopping}
        onStop={onStop}
      />
    );
  }
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused}>{newYear.heading}</PageHeading>
      <Field label={newYear.year}>
        <Select
          value={choice.fiscalYear}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose({ ...choice, fiscalYear: Number(value) });
          }}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {messages.fiscalYearName(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={newYear.by}>
        <RadioGroup
          layout="horizontal"
          value={choice.by}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose({ ...choice, by: value === "year" ? "year" : "month" });
          }}
        >
          <Radio value="month" label={newYear.byMonth} />
          <Radio value="year" label={newYear.byYear} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.fieldset} aria-labelledby={kindsLabel}>
        <SectionHeading id={kindsLabel}>{newYear.kinds}</SectionHeading>
        <div className={styles.kinds}>
          {RECORD_KIND_IDS.map((kind) => (
            <Checkbox
              key={kind}
              label={messages.kinds[kind]}
              checked={choice.kinds.includes(kind)}
              disabled={disabled}
              onChange={(_, { checked }) => {
                onChoose({ ...choice, kinds: withKind(choice.kinds, kind, checked === true) });
              }}
            />
          ))}
        </div>
      </fieldset>
      {offer?.openCases && choice.kinds.includes("carriedCase") && (
        <OpenCases
          offer={offer.openCases}
          checked={choice.withOpenCases}
          disabled={disabled}
          onCheck={(withOpenCases) => {
            onChoose({ ...choice, withOpenCases });
          }}
        />
      )}
      {yearOfSettings !== undefined && yearOfSettings !== choice.fiscalYear && (
        <p className={styles.note}>{newYear.changeSettings(messages.fiscalYearName(choice.fiscalYear))}</p>
      )}
      {offer && (
        <NewYearPlan
          offer={offer}
          disabled={disabled}
          onMake={() => {
            onMake(choice);
          }}
        />
      )}
    </>
  );
}
