type RunCommand = (functionName: string) => Promise<void>;

/** What the add-in's buttons in Excel's ribbon do: run a function of the page that is plugged in. */
export class Ribbon {
  private runCommand: RunCommand | undefined;
  private readonly pressed: ((runCommand: RunCommand) => void)[] = [];

  /** Whichever pane was loaded last carries commands out, those too that came before it. Returns how to unplug it. */
  plugIn(runCommand: RunCommand): () => void {
    this.runCommand = runCommand;
    for (const run of this.pressed.splice(0)) run(runCommand);
    return () => {
      if (this.runCommand === runCommand) this.runCommand = undefined;
    };
  }

  /** Ends when the add-in says that it is done. */
  press(functionName: string): Promise<void> {
    if (this.runCommand) return this.runCommand(functionName);
    return new Promise((resolve, reject) => {
      this.pressed.push((runCommand) => {
        runCommand(functionName).then(resolve, reject);
      });
    });
  }
}
