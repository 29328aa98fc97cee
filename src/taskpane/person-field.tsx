import { Field, Input, Select } from "@fluentui/react-components";
import { usePaneLanguage } from "./pane-language";

interface PersonFieldProps {
  readonly label: string;
  /** 担当者 of 設定; where it names none, the name is written. */
  readonly staff: readonly string[];
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** Who does it: Excel does not tell an add-in its user's name. */
export function PersonField({ label, staff, value, disabled, onChange }: PersonFieldProps) {
  const { messages } = usePaneLanguage();
  const change = (_: unknown, { value: name }: { readonly value: string }) => {
    onChange(name);
  };
  return (
    <Field label={label} required size="small">
      {staff.length === 0 ? (
        <Input size="small" value={value} disabled={disabled} maxLength={40} onChange={change} />
      ) : (
        <Select size="small" value={value} disabled={disabled} onChange={change}>
          <option value="">{messages.findings.settle.chooseStaff}</option>
          {staff.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** Who most likely does it now: whoever did it last, where the office still names them. */
export function likelyPerson(staff: readonly string[], last: string): string {
  return staff.length === 0 || staff.includes(last) ? last : "";
}
