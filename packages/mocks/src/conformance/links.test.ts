import { testLinks } from "@slipway/sandbox/conformance/links";
import { mockApis } from "../index.ts";

/** What Holiday Extras' first version names and does not play yet; its base is no page. */
const unplayed = [/^\/v1\/(product|barcode|qrcode)\//, /^\/v1$/];

testLinks(mockApis, unplayed);
