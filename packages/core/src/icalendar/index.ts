export {
	type CalendarSituation,
	calendarOfEstimate,
} from "./calendar-of-estimate.ts";
export { type CalendarEvent, writeCalendar } from "./write-calendar.ts";
