import { testFuzzing } from "@slipway/sandbox/conformance/fuzzing";
import { mockApis } from "../index.ts";

testFuzzing(mockApis);
