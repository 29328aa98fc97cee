import { useState } from "react";
import type { SectionChoice } from "../../domain/settings/office-settings";
import { FormBox } from "../form-box";
import { usePaneLanguage } from "../pane-language";
import { sectionName } from "./section-name";
import { SectionTitleField } from "./section-title-field";

interface RenameSectionFormProps {
  readonly choice: SectionChoice;
  readonly disabled: boolean;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

/** Another title for a section, below its line. */
export function RenameSectionForm({ choice, disabled, onRename, onCancel }: RenameSectionFormProps) {
  const { messages } = usePaneLanguage();
  const { sections } = messages;
  const [title, setTitle] = useState(choice.title);
  return (
    <FormBox
      label={sections.rename(sectionName(choice, messages))}
      note={sections.titleNote}
      save={sections.renameTo}
      cancel={sections.cancel}
      complete={title.trim() !== ""}
      disabled={disabled}
      onSave={() => {
        onRename(title.trim());
      }}
      onCancel={onCancel}
    >
      <SectionTitleField title={title} disabled={disabled} onChange={setTitle} />
    </FormBox>
  );
}
