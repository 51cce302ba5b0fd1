import { suggestion } from "@slipway/core/errors";
import { UsageError } from "../usage-error.ts";

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
				`“${each}” begins with none of the providers, which --${option} names.`,
				suggestion(provider, providers),
			);
		return [provider, rest];
	});
	return (provider) =>
		said.flatMap(([each, rest]) => (each === provider ? [rest] : []));
}

/** The last thing that is said of a provider, where only one counts. */
export const lastOf = (said: readonly string[]): string | undefined =>
	said.at(-1);
