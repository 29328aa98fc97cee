import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { FormBox } from "../form-box";
import { usePaneLanguage } from "../pane-language";
import { likelyPerson, PersonField } from "../person-field";
import type { FindingActions } from "./finding-actions";

interface SettleFormProps {
  readonly keys: readonly string[];
  readonly actions: FindingActions;
}

/** Why warnings are right as they are, and who says so. */
export function SettleForm({ keys, actions }: SettleFormProps) {
  const { disabled, staff, staffName, onForm, onSettle } = actions;
  const { messages, number } = usePaneLanguage();
  const { settle } = messages.findings;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(likelyPerson(staff, staffName));
  return (
    <FormBox
      label={settle.open}
      note={settle.note}
      save={keys.length > 1 ? settle.saveAll(number(keys.length)) : settle.save}
      cancel={settle.cancel}
      complete={reason.trim() !== "" && by.trim() !== ""}
      disabled={disabled}
      onSave={() => {
        onSettle(keys, reason.trim(), by.trim());
      }}
      onCancel={() => {
        onForm(undefined);
      }}
    >
      <Field label={settle.reason} required size="small">
        <Textarea
          size="small"
          value={reason}
          disabled={disabled}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <PersonField label={settle.by} staff={staff} value={by} disabled={disabled} onChange={setBy} />
    </FormBox>
  );
}
