import { makeStyles } from "@fluentui/react-components";
import { announcementOf } from "./announcement";
import { usePaneLanguage } from "./pane-language";
import type { PaneState } from "./pane-state";
import { VISUALLY_HIDDEN } from "./visually-hidden";

const useStyles = makeStyles({ root: VISUALLY_HIDDEN });

/** Says to the ear what the page shows to the eye; always there, since only changes are read out. */
export function LiveStatus({ state }: { readonly state: PaneState }) {
  const styles = useStyles();
  const language = usePaneLanguage();
  return (
    <div role="status" className={styles.root}>
      {announcementOf(state, language)}
    </div>
  );
}
