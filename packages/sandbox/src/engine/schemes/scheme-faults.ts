import { faultsFrom } from "../contract/fault.ts";

/** What tokens know that end. */
export const expiredToken = faultsFrom({
	"expired-token": {
		title: "Expired token",
		says: "The token counts as expired.",
		during: true,
	},
});

/** What credentials know that last until somebody withdraws them. */
export const withdrawnCredentials = faultsFrom({
	"withdrawn-credentials": {
		title: "Withdrawn credentials",
		says: "The credentials count as withdrawn by the provider.",
		during: true,
	},
});
