import { testFaults } from "@slipway/sandbox/conformance/faults";
import { mockApis } from "../index.ts";

testFaults(mockApis);
