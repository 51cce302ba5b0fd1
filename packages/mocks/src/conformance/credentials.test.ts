import { testCredentials } from "@slipway/sandbox/conformance/credentials";
import { mockApis } from "../index.ts";

testCredentials(mockApis);
