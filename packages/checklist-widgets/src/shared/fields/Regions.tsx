import { memo } from "react";

/** Two hundred options, drawn once. */
export const Regions = memo(function Regions({
	regions,
}: {
	readonly regions: { readonly [region: string]: string };
}) {
	return Object.entries(regions).map(([code, name]) => (
		<option key={code} value={code}>
			{name}
		</option>
	));
});
