import { testStories } from "@slipway/sandbox/conformance/stories";
import { mockApis } from "../index.ts";

testStories(mockApis);
