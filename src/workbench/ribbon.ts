type RunCommand = (functionName: string) => Promise<void>;

/** What the add-in's buttons in Excel's ribbon do: run a function of the page that is plugged in. */
export class Ribbon {
  private runCommand: RunCommand | undefined;

  /** Whichever pane was loaded last carries commands out. Returns how to unplug it. */
  plugIn(runCommand: RunCommand): () => void {
    this.runCommand = runCommand;
    return () => {
      if (this.runCommand === runCommand) this.runCommand = undefined;
    };
  }

  /** Ends when the add-in says that it is done; at once where no pane is loaded. */
  press(functionName: string): Promise<void> {
    return this.runCommand?.(functionName) ?? Promise.resolve();
  }
}
