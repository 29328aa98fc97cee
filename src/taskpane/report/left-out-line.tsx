import { makeStyles } from "@fluentui/react-components";
import type { LeftOutSection } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import { sectionLabel } from "./section-name";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" } });

/** The sections of which no sheet is made, and why; nothing where there is none. */
export function LeftOutLine({ sections }: { readonly sections: readonly LeftOutSection[] }) {
  const styles = useStyles();
  const { report } = usePaneLanguage().messages;
  if (sections.length === 0) return null;
  return (
    <p className={styles.text}>
      {report.leftOut(
        sections.map(({ section, title }) => sectionLabel({ id: section, title })).join(report.listSeparator),
      )}
    </p>
  );
}
