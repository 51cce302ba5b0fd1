import { testPartnerSide } from "@slipway/sandbox/conformance/partner-side";
import { mockApis } from "../index.ts";

testPartnerSide(mockApis, /fake-key|ZmFrZTpmYWtl|Fake!Channel2027/);
