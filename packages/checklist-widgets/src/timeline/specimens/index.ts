export {
	AssumptionsSpecimen,
	ComparisonSpecimen,
	OpenAnswersSpecimen,
	SituationSpecimen,
	SpreadSpecimen,
	TaskTableSpecimen,
	TrendSpecimen,
} from "./inputs.tsx";
export {
	AnswersSpecimen,
	ChanceSpecimen,
	ClaimsSpecimen,
	DotPlotSpecimen,
	DriversSpecimen,
	LaneChartSpecimen,
	LiveBySpecimen,
} from "./results.tsx";
