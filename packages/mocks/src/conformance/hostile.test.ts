import { testHostileRequests } from "@slipway/sandbox/conformance/hostile";
import { mockApis } from "../index.ts";
import { transports } from "./transports.ts";

testHostileRequests(mockApis, transports);
