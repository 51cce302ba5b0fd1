import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request. */
export const carried = carriedNames("loan", "token");
