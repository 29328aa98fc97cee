import { configure } from "@testing-library/react";

/** Milliseconds; what is waited for comes at once on a machine at rest, and may take long on a busy one. */
const PATIENCE = 20_000;

configure({ asyncUtilTimeout: PATIENCE });
