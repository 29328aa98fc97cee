import { Button, makeStyles } from "@fluentui/react-components";
import { NoticePage } from "./notice-page";
import { usePaneLanguage } from "./pane-language";

const useStyles = makeStyles({ text: { margin: 0 } });

/** Shown where a page could not be drawn. */
export function BrokenPage({ onReopen }: { readonly onReopen: () => void }) {
  const styles = useStyles();
  const { broken } = usePaneLanguage().messages;
  return (
    <NoticePage heading={broken.heading} focused>
      <p className={styles.text}>{broken.body}</p>
      <Button appearance="primary" onClick={onReopen}>
        {broken.action}
      </Button>
    </NoticePage>
  );
}
