import { testChains } from "@slipway/sandbox/conformance/chains";
import { mockApis } from "../index.ts";

testChains(mockApis);
