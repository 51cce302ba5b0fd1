import { testDescribed } from "@slipway/sandbox/conformance/described";
import { mockApis } from "../index.ts";

/** What needs an agreement with the provider, or an earlier request while a fault was on. */
testDescribed(mockApis, [
	"create-order 402",
	"get-booking 425",
	"get-transfer-policy 404",
	"quote-amendment 425",
	"quote-refund 425",
]);
