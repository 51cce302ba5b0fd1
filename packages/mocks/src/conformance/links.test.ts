import { testLinks } from "@slipway/sandbox/conformance/links";
import { mockApis } from "../index.ts";

testLinks(mockApis);
