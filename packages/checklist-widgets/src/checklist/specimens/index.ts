export {
	ArchivedSpecimen,
	arrivedFrom,
	ConflictsSpecimen,
	DraftsSpecimen,
	HandoverSpecimen,
	ImportSpecimen,
	LastChangesSpecimen,
	RefusedSpecimen,
	SetAsideSpecimen,
	UndoSpecimen,
} from "./handover.tsx";
export {
	RuledOutSpecimen,
	SummarySpecimen,
	TaskSpecimen,
	TroubleNotice,
} from "./tasks.tsx";
