import { HostError } from "./host-error";

/** A part of the program that comes in a file of its own: fetched when first called for, and again where that failed. */
export function loadedOnDemand<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new HostError("part-not-loaded", "", { cause });
    });
    return loading;
  };
}
