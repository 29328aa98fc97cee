import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { useActionTabIndex } from "./action-tab-index";

const useStyles = makeStyles({
  // The sign stands in line with the text above it.
  line: { minWidth: "auto", paddingLeft: 0 },
});

interface DisclosureProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A line that opens to more. */
export function Disclosure({ label, children }: DisclosureProps) {
  const styles = useStyles();
  const content = useId();
  const tabIndex = useActionTabIndex();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        className={styles.line}
        appearance="subtle"
        size="small"
        tabIndex={tabIndex}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      <div id={content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
