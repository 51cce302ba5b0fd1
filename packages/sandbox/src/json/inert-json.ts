/** What an editor or a terminal would act upon, or would not show, and JSON allows in a text as it is. */
const acting = /[\u007f-\u009f\u00ad]|\p{Cf}|\p{Zl}|\p{Zp}/gu;

/**
 * Data as JSON for a file or a terminal: the same data, with everything escaped that would not be shown as it is.
 *
 * @example
 * ```ts
 * import { inertJson } from "@slipway/sandbox/json";
 * inertJson("soft\u00adhyphen").length; // => 18
 * ```
 */
export function inertJson(data: unknown): string {
	return JSON.stringify(data, null, 2).replaceAll(acting, (sign) =>
		[...Array(sign.length).keys()]
			.map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
			.join(""),
	);
}
