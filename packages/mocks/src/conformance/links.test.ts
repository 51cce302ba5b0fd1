import { testLinks } from "@slipway/sandbox/conformance/links";
import { mockApis } from "../index.ts";

/** The base of addresses that Holiday Extras names with a token is no address of its own. */
const unplayed = [/^\/v1$/];

testLinks(mockApis, unplayed);
