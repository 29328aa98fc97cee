import { makeStyles } from "@fluentui/react-components";
import type { SectionOffer } from "../../app/section-offer";
import { usePaneLanguage } from "../pane-language";
import { sectionLabel } from "./section-name";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" } });

/** The sections that the office has switched off; nothing where there is none. */
export function SwitchedOffLine({ sections }: { readonly sections: readonly SectionOffer[] }) {
  const styles = useStyles();
  const { report } = usePaneLanguage().messages;
  const off = sections.filter(({ choice }) => !choice.isPrinted);
  if (off.length === 0) return null;
  return (
    <p className={styles.text}>
      {report.switchedOff(off.map(({ choice }) => sectionLabel(choice)).join(report.listSeparator))}
    </p>
  );
}
