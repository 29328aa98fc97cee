import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePaneLanguage } from "./pane-language";

/** Takes a message away. */
export function DismissButton({ onClose }: { readonly onClose: () => void }) {
  const { messages } = usePaneLanguage();
  return (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={messages.close}
      onClick={onClose}
    />
  );
}
