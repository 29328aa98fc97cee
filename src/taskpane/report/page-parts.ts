import { createContext, useContext } from "react";
import type { PagePartsOffered } from "./page-parts-offered";

/** Undefined outside of the pages that borrow. */
export const PagePartsContext = createContext<PagePartsOffered | undefined>(undefined);

/**
 * What the pages about a report that stands there borrow from the pane's first part. Were they to ask for Fluent's
 * controls by themselves, the first part could no longer be packed as one, and would be larger by far.
 */
export function usePageParts(): PagePartsOffered {
  const parts = useContext(PagePartsContext);
  if (!parts) throw new Error("a page stands outside of what it borrows from");
  return parts;
}
