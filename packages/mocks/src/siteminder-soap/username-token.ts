import {
	type Credential,
	Refusal,
	type Rule,
	type Scheme,
	shownValue,
	type Tables,
	withdrawnCredentials,
} from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "./carried.ts";
import { foreignOn } from "./foreign.ts";
import { passwordText } from "./namespaces.ts";

const Secured = z.object({
	Envelope: z.object({
		Header: z.object({
			Security: z.object({
				UsernameToken: z.object({
					Username: z.object({ "#text": z.string() }),
					Password: z.object({
						"#text": z.string(),
						"@Type": z.string().optional(),
					}),
				}),
			}),
		}),
	}),
});

/** How an interface takes a user name token. */
export interface UsernameTokenStyle {
	readonly credentials: readonly Credential[];
	readonly rule: Rule;
	/** Type and code of the error, as `4 448`. */
	readonly code: string;
	/** Whether the password must say its type; one that says another is refused anyway. */
	readonly typeRequired: boolean;
}

const way = ["Envelope", "Header", "Security", "UsernameToken"];
const at = `/${way.join("/")}`;

/** WS-Security with a user name and a password in plain text (OASIS, UsernameToken profile 1.0). */
export function usernameToken<T extends Tables>({
	credentials,
	rule,
	code,
	typeRequired,
}: UsernameTokenStyle): Scheme<T> {
	const refuse = (pointer: string, fact: string, value?: string) =>
		new Refusal({
			status: 200,
			code,
			problems: [
				{
					place: "body",
					pointer,
					fact,
					rule,
					...(value !== undefined && {
						fix: {
							says: `Send ${shownValue(value)}.`,
							place: "body",
							pointer,
							value,
						},
					}),
				},
			],
		});
	return {
		openapi: {
			type: "http",
			scheme: "wsse",
			description:
				"A wsse:UsernameToken in the header of the SOAP envelope, with a password of the type PasswordText.",
		},
		places: [
			{ in: "element", name: "Username" },
			{ in: "element", name: "Password" },
		],
		faults: withdrawnCredentials,
		check({ body }, world) {
			const header = Secured.safeParse(body).data?.Envelope.Header;
			if (!header) {
				const foreign =
					foreignOn([...way, "Username"], body) ??
					foreignOn([...way, "Password"], body);
				throw foreign
					? refuse(foreign.pointer, foreign.fact, foreign.expected)
					: refuse(
							at,
							"The message has no UsernameToken with user name and password in its header.",
						);
			}
			const { Username, Password } = header.Security.UsernameToken;
			const type = Password["@Type"];
			if (type === undefined ? typeRequired : type !== passwordText)
				throw refuse(
					`${at}/Password/@Type`,
					type === undefined
						? "The password does not say its type."
						: `The type of the password is ${type}.`,
					passwordText,
				);
			const user = Username["#text"];
			const known = credentials.some(
				({ values }) =>
					values.username === user && values.password === Password["#text"],
			);
			if (!known || world.struck("withdrawn-credentials"))
				throw refuse(
					`${at}/Password/text()`,
					known
						? `The password of “${user}” has been withdrawn.`
						: `No user “${user}” has this password.`,
					carried.password,
				);
			return { id: user };
		},
	};
}
