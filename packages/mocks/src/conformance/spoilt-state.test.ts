import { testSpoiltState } from "@slipway/sandbox/conformance/spoilt-state";
import { mockApis } from "../index.ts";

testSpoiltState(mockApis);
