import { testDescribed } from "@slipway/sandbox/conformance/described";
import { mockApis } from "../index.ts";

testDescribed(mockApis);
