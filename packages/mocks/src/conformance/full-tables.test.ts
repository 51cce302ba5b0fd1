import { testFullTables } from "@slipway/sandbox/conformance/full-tables";
import { mockApis } from "../index.ts";

testFullTables(mockApis);
