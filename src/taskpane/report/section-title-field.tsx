import { Field, Input } from "@fluentui/react-components";
import { usePaneLanguage } from "../pane-language";

/** A title longer than this fits no line of the contents. */
const LONGEST_TITLE = 40;

interface SectionTitleFieldProps {
  readonly title: string;
  readonly disabled: boolean;
  readonly onChange: (title: string) => void;
}

/** What a section is called in the report. */
export function SectionTitleField({ title, disabled, onChange }: SectionTitleFieldProps) {
  const { sections } = usePaneLanguage().messages;
  return (
    <Field label={sections.title} required size="small">
      <Input
        size="small"
        value={title}
        disabled={disabled}
        maxLength={LONGEST_TITLE}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}
