import { testSettling } from "@slipway/sandbox/conformance/settle";
import { mockApis } from "../index.ts";

testSettling(mockApis);
