/**
 * A target as a mock has it, where a client asks at the root of the host for what is known of an issuer with a path (RFC
 * 8414, 3.1): `/.well-known/name/mock` is `/mock/.well-known/name`.
 */
export function ownWellKnown(
	target: string,
	isMock: (id: string) => boolean,
): string {
	const [, name, id = "", rest = ""] =
		/^\/\.well-known\/([^/?]+)\/([^/?]+)\/?(\?.*)?$/.exec(target) ?? [];
	return isMock(id) ? `/${id}/.well-known/${name}${rest}` : target;
}
