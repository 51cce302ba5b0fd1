import { carriedNames } from "../engine/index.ts";

/** Values that examples carry from one answer to the next request. */
export const carried = carriedNames("loan", "token");
