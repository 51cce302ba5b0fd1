import { type Format, toldAt } from "@slipway/sandbox/engine";
import { readForm } from "@slipway/sandbox/form";
import { readJson, writeJson } from "@slipway/sandbox/json";

const constants: Readonly<Record<string, string>> = {
	"232": "INVALID_TOKEN",
	"233": "FREQUENCY_LIMIT_REACHED",
	"234": "INTERNAL_INTERFACE_ERROR",
	"235": "ACCESS_DENIED",
	"1001": "INVALID_PARAMETERS",
	"1005": "INVALID_REFRESHTOKEN",
};

/**
 * JSON. What the gateway itself refuses has ErrCode and ErrMsg alone; what the back end refuses comes with Ack Success
 * and Errors inside.
 */
export const format: Format = {
	mediaType: "application/json",
	read: (text, mediaType) =>
		mediaType === "application/x-www-form-urlencoded"
			? Object.fromEntries(readForm(text))
			: readJson(text),
	errorIn: (data) => ({
		code: toldAt(data, "/ErrCode") ?? toldAt(data, "/Errors/0/Code"),
		message: toldAt(data, "/ErrMsg") ?? toldAt(data, "/Errors/0/ShortText"),
	}),
	write: (reply) => writeJson(reply),
	refuse: ({ status, code = "1001", problems }, _, world) => {
		const gateway = constants[code];
		if (gateway !== undefined)
			return {
				status:
					status === 200 && world.setting("gateway-status") === "4xx"
						? 400
						: status,
				body: { ErrCode: Number(code), ErrMsg: gateway },
			};
		return {
			status,
			body: {
				...acknowledged(world.now),
				Warnings: [],
				Errors: problems.map(({ fact }) => ({
					Type: "Unknown",
					ShortText: fact,
					Code: code,
					Value: fact,
				})),
			},
		};
	},
};

/** What answers about orders begin with: that the call worked, and no failure inside. */
export const ordered = (now: number) => ({
	...acknowledged(now),
	TimeStamp: stampOf(now),
	Version: 1,
	PrimaryLangID: "en",
	Warnings: [],
	Errors: [],
});

const stampOf = (now: number): string =>
	`${new Date(now).toISOString().slice(0, 23)}0000+00:00`;

/** What every answer of the back end begins with: that the call worked, nothing more. */
export const acknowledged = (now: number) => ({
	ResponseStatus: {
		Timestamp: stampOf(now),
		Ack: "Success",
		Errors: [],
		Extension: [],
	},
});
