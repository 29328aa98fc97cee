import { Checkbox, Field, Select } from "@fluentui/react-components";
import type { ColumnDraft, FormDraft } from "../../domain/records/form-draft";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { AUTOMATIC, type ChosenHeader } from "./form-choice";
import { useSelectStyles } from "./select-styles";

interface ColumnChoiceProps {
  readonly column: ColumnDraft;
  readonly draft: FormDraft;
  readonly chosen: ChosenHeader | undefined;
  readonly disabled: boolean;
  readonly onChoose: (chosen: ChosenHeader | typeof AUTOMATIC) => void;
}

/** What was recognised for a column, in few words. */
function recognised({ found }: ColumnDraft, { messages: { sheets } }: PaneLanguage): string {
  const [first, second] = found;
  if (!first) return sheets.notThere;
  return second ? `${first.label} … ${found.at(-1)?.label ?? ""}` : first.label;
}

/** One column of the kind, and the header that stands over it. */
export function ColumnChoice({ column, draft, chosen, disabled, onChoose }: ColumnChoiceProps) {
  const styles = useSelectStyles();
  const language = usePaneLanguage();
  const { messages, text } = language;
  const { sheets } = messages;
  const label = text(column.label);
  return (
    <div>
      <Field label={column.required ? sheets.required(label) : label} size="small">
        <Select
          className={styles.select}
          size="small"
          value={chosen?.header ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose(value === "" ? AUTOMATIC : { header: value, everywhere: false });
          }}
        >
          <option value="">{sheets.automatic(recognised(column, language))}</option>
          {draft.headers.map(({ column: at, label: header }) => (
            <option key={at} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Checkbox
          label={sheets.everywhere(chosen.header)}
          checked={chosen.everywhere}
          disabled={disabled}
          onChange={(_, { checked }) => {
            onChoose({ ...chosen, everywhere: checked === true });
          }}
        />
      )}
    </div>
  );
}
