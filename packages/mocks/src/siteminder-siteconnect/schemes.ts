import { usernameToken } from "../siteminder-soap/username-token.ts";
import { credentials } from "./credentials.ts";
import { rules } from "./rules.ts";
import type { SiteConnectTables } from "./state/tables.ts";

export const schemes = {
	token: usernameToken<SiteConnectTables>({
		credentials,
		rule: rules.token,
		code: "4 448",
		typeRequired: true,
	}),
};
