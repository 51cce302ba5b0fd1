import { testExamples } from "@slipway/sandbox/conformance/examples";
import { mockApis } from "../index.ts";
import { transports } from "./transports.ts";

testExamples(mockApis, transports);
