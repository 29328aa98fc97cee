import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** Shown in place of what broke; `reopen` builds it anew. */
  readonly broken: (reopen: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a broken page from leaving the pane blank. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasBroken: boolean }> {
  override readonly state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  readonly #reopen = () => {
    this.setState({ hasBroken: false });
  };

  override render(): ReactNode {
    return this.state.hasBroken ? this.props.broken(this.#reopen) : this.props.children;
  }
}
