import { testFixes } from "@slipway/sandbox/conformance/fixes";
import { mockApis } from "../index.ts";

testFixes(mockApis);
