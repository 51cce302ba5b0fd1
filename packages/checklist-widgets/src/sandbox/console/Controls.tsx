import { memo } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { ClockControls } from "./ClockControls.tsx";
import { Drawer } from "./Drawer.tsx";
import { FaultControls } from "./FaultControls.tsx";
import { StateControls } from "./StateControls.tsx";
import { SwitchControls } from "./SwitchControls.tsx";

/** Clock, faults, switches, seed and state. */
export const Controls = memo(function Controls({
	plan,
	session,
}: {
	readonly plan: ConsolePlan;
	readonly session: Session;
}) {
	const { sandbox } = session;
	useAtom(session.version);
	return (
		<Drawer id="controls">
			<ClockControls sandbox={sandbox} />
			<FaultControls plan={plan} session={session} />
			<SwitchControls switches={plan.switches} sandbox={sandbox} />
			<StateControls session={session} />
		</Drawer>
	);
});
