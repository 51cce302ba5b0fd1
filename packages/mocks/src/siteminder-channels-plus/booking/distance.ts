interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** Along the great circle, by the haversine formula, on a sphere of 6,371 km. */
export function distanceInKm(from: Point, to: Point): number {
	const radians = Math.PI / 180;
	const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
	const chord =
		half(to.latitude - from.latitude) +
		Math.cos(from.latitude * radians) *
			Math.cos(to.latitude * radians) *
			half(to.longitude - from.longitude);
	return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}
