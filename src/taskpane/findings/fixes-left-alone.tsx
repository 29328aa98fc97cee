import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellFix } from "../../app/cell-fix";
import { Disclosure } from "../disclosure";
import { usePaneLanguage } from "../pane-language";
import { fixPlace } from "./cell-fixes";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});

/** Corrections that were not made, since their cells are no longer what the user saw. */
export function FixesLeftAlone({ fixes }: { readonly fixes: readonly CellFix[] }) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { checkingDone } = messages;
  if (fixes.length === 0) return null;
  return (
    <Disclosure label={checkingDone.leftAlone(number(fixes.length))}>
      <p className={styles.text}>{checkingDone.leftAloneNote}</p>
      <ul className={styles.list}>
        {fixes.map((fix) => (
          <li key={fixPlace(fix)}>{fixPlace(fix)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
