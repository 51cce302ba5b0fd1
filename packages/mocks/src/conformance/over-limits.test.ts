import { testOverLimits } from "@slipway/sandbox/conformance/over-limits";
import { mockApis } from "../index.ts";

testOverLimits(mockApis);
