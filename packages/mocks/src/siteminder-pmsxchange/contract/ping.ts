import { anyText, element, one } from "@slipway/sandbox/xml/contract";
import { rootAttributes } from "../../siteminder-soap/demands.ts";
import { requestOf } from "../../siteminder-soap/envelope.ts";

/** A ping, which is the shortest message. */
export const PingRequest = requestOf(
	"OTA_PingRQ",
	element({
		more: true,
		attributes: rootAttributes,
		children: {
			EchoData: one(
				element({
					text: anyText
						.max(1000)
						.meta({ description: "Anything.", examples: ["Hello"] }),
				}),
			),
		},
	}),
);
