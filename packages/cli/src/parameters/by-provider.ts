import { nearest, suggestion } from "@slipway/core/errors";
import { UsageError } from "../usage-error.ts";

/** Options that say one thing of a provider, behind an equals sign. */
const ofOne: readonly string[] = [
	"by",
	"weight",
	"believe",
	"start",
	"region",
	"week",
	"off",
];

/**
 * What is said of each provider, without its name: of `prioticket.booking=direct` or `prioticket=2027-05-14` what stands
 * behind the first dot or equals sign.
 */
export function byProvider(
	words: readonly string[],
	option: string,
	providers: readonly string[],
): (provider: string) => readonly string[] {
	const said = words.map((each): readonly [string, string] => {
		const [, provider = each, rest = ""] =
			/^([^.=]*)[.=](.*)$/s.exec(each) ?? [];
		if (!providers.includes(provider))
			throw new UsageError(
				`“${each}” does not start with one of the compared providers.`,
				nearest(provider, providers)
					? suggestion(provider, providers)
					: `Say whose it is: --${option} ${providers[0]}${ofOne.includes(option) ? "=" : "."}${each}.`,
			);
		return [provider, rest];
	});
	return (provider) =>
		said.flatMap(([each, rest]) => (each === provider ? [rest] : []));
}

/**
 * What is said of a provider where a word without a name is said of all: of `2027-01-04` and `prioticket=2027-02-01` the
 * second for `prioticket`, behind the first.
 */
export function forAllOrOne(
	words: readonly string[],
	option: string,
	providers: readonly string[],
): (provider: string) => readonly string[] {
	const isOfOne = (word: string) => word.includes("=");
	const one = byProvider(words.filter(isOfOne), option, providers);
	const all = words.filter((word) => !isOfOne(word));
	// What is said of one goes over what is said of all, whichever comes first.
	return (provider) => [...all, ...one(provider)];
}

/** The last thing that is said of a provider, where only one counts. */
export const lastOf = (said: readonly string[]): string | undefined =>
	said.at(-1);

/** Reads what is said of a provider; a hint that writes an option writes the provider into it too. */
export function forProvider<Read>(provider: string, read: () => Read): Read {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError(
			error.message,
			error.hint.replace(/(--[a-z]+ )(?=[a-z])/, `$1${provider}.`),
		);
	}
}
