import { carriedNames } from "@slipway/sandbox/engine";

/** Values that examples carry from one answer to the next request, beside the credentials. */
export const carried = carriedNames("password", "username");
