import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CodeListOffer } from "../../app/section-offer";
import type { SectionChoice } from "../../domain/settings/office-settings";
import { FormBox } from "../form-box";
import { usePaneLanguage } from "../pane-language";
import { useSelectStyles } from "../sheets/select-styles";
import { SectionTitleField } from "./section-title-field";

type OwnContents = NonNullable<SectionChoice["own"]>;

interface OwnSectionFormProps {
  readonly codeLists: readonly CodeListOffer[];
  readonly disabled: boolean;
  readonly onAdd: (title: string, own: OwnContents) => void;
  readonly onCancel: () => void;
}

/** What an own section has: the staff's words, or the table of a code list, once one is chosen. */
function contentsOf(
  of: OwnContents["of"],
  codeList: string,
  codeLists: readonly CodeListOffer[],
): OwnContents | undefined {
  if (of === "words") return { of };
  const chosen = codeLists.find(({ id }) => id === codeList);
  return chosen && { of, codeList: chosen.id };
}

/** A section of the office's own: a title, and what stands below it. */
export function OwnSectionForm({ codeLists, disabled, onAdd, onCancel }: OwnSectionFormProps) {
  const narrow = useSelectStyles();
  const { sections } = usePaneLanguage().messages;
  const [title, setTitle] = useState("");
  const [of, setOf] = useState<OwnContents["of"]>("words");
  const [codeList, setCodeList] = useState("");
  const own = contentsOf(of, codeList, codeLists);
  return (
    <FormBox
      label={sections.add}
      note={sections.addNote}
      save={sections.addIt}
      cancel={sections.cancel}
      complete={title.trim() !== "" && own !== undefined}
      disabled={disabled}
      onSave={() => {
        if (own) onAdd(title.trim(), own);
      }}
      onCancel={onCancel}
    >
      <SectionTitleField title={title} disabled={disabled} onChange={setTitle} />
      <Field label={sections.addWhat} size="small">
        <RadioGroup
          value={of}
          disabled={disabled}
          onChange={(_, { value }) => {
            setOf(value === "codeList" ? "codeList" : "words");
          }}
        >
          <Radio value="words" label={sections.words} />
          <Radio value="codeList" label={sections.table} />
        </RadioGroup>
      </Field>
      {of === "codeList" && (
        <Field label={sections.codeList} required size="small">
          <Select
            className={narrow.select}
            size="small"
            value={codeList}
            disabled={disabled}
            onChange={(_, { value }) => {
              setCodeList(value);
            }}
          >
            <option value="">{sections.chooseCodeList}</option>
            {codeLists.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </FormBox>
  );
}
