export { type Allowance, dueDate, type Unit } from "./due-date.ts";
export {
	calendarOfTable,
	type HolidayTable,
	holidaysOf,
	regionLabel,
	regionNames,
	unconfirmedRegions,
} from "./holidays.ts";
export {
	addDays,
	dayNumberOf,
	type EpochDay,
	epochDayOf,
	isPlainDate,
	nextMonday,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "./plain-date.ts";
export { regionMeant } from "./region-meant.ts";
export {
	addWorkingDays,
	type DayOff,
	isWorkingDay,
	splitDaysOff,
	type WorkingCalendar,
	workedShare,
	workingCalendar,
	workingDaysBetween,
} from "./working-calendar.ts";
