import * as z from "zod";

/** One line of our own wording. */
export const Line = z
	.string()
	.min(1)
	.max(240)
	.regex(/^\S(.*\S)?$/, "one line without space at its ends");

/** A few sentences of our own wording. */
export const Prose = z.string().min(1).max(2000);

/** A public web address. */
export const Address = z.url({ protocol: /^https?$/ });

/** An e-mail address. */
export const EmailAddress = z.email();

/** A calendar date without time or zone, `YYYY-MM-DD`. */
export const PlainDate = z.iso.date();
