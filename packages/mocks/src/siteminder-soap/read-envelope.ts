import { elementReader } from "@slipway/sandbox/xml";
import { listedNames } from "./listed-names.ts";
import { namespaceOf } from "./namespaces.ts";

/** Reads a message: an envelope and what is in it. Throws a SyntaxError when it is not well-formed. */
export const readEnvelope = elementReader({ namespaceOf, listed: listedNames });
