import type { SectionOffers } from "../../app/section-offer";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import { SectionsEditor, type SectionsEditorProps } from "./sections-editor";

interface SectionsPageProps extends Omit<SectionsEditorProps, "offers"> {
  /** Undefined until they are known. */
  readonly offers: SectionOffers | undefined;
  readonly focused: boolean;
  readonly onBack: () => void;
}

/** 載せる項目: which sections the report has, in which order and by which titles. */
export function SectionsPage({ offers, focused, onBack, ...editor }: SectionsPageProps) {
  const { sections } = usePaneLanguage().messages;
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused}>{sections.heading}</PageHeading>
      {offers && <SectionsEditor offers={offers} {...editor} />}
    </>
  );
}
