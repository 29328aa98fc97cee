import { usePaneLanguage } from "../../pane-language";
import { jumpName } from "../../place-name";
import type { Jump } from "../../task";
import { usePageParts } from "../page-parts";

interface JumpLinkProps {
  readonly jump: Jump;
  /** Absent: the place's name. */
  readonly words?: string;
  readonly onJump: (jump: Jump) => void;
}

/** The way to a place of the workbook. */
export function JumpLink({ jump, words, onJump }: JumpLinkProps) {
  const { styles, Link } = usePageParts();
  const { messages } = usePaneLanguage();
  const place = jumpName(jump);
  const toPlace = messages.findings.goToPlace(place);
  return (
    <Link
      inline
      as="button"
      className={styles.link}
      aria-label={words === undefined ? toPlace : `${words} ${toPlace}`}
      onClick={() => {
        onJump(jump);
      }}
    >
      {words ?? place}
    </Link>
  );
}
