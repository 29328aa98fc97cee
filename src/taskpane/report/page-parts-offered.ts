import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  Select,
} from "@fluentui/react-components";
import { Disclosure } from "../disclosure";
import { PagedList } from "../paged-list";
import { SectionHeading } from "../section-heading";
import type { usePageStyles } from "./page-styles";

/** Controls that pages of a later part borrow. */
export const PAGE_CONTROLS = {
  Button,
  Checkbox,
  Disclosure,
  Field,
  Input,
  Link,
  MessageBar,
  MessageBarBody,
  PagedList,
  SectionHeading,
  Select,
};

export type PagePartsOffered = typeof PAGE_CONTROLS & { readonly styles: ReturnType<typeof usePageStyles> };
