import type { MockApi } from "@slipway/sandbox/engine";
import { mockCatalogue } from "./catalogue.ts";

/** Every mock there is, in the order in which they are listed. */
export const mockApis: readonly MockApi[] = await Promise.all(
	mockCatalogue.map(({ load }) => load()),
);
