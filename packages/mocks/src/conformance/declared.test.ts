import { testDeclared } from "@slipway/sandbox/conformance/declared";
import { mockApis } from "../index.ts";

testDeclared(mockApis);
