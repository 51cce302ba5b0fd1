export {
	type CalendarSituation,
	calendarOfEstimate,
	eventsOfEstimate,
} from "./calendar-of-estimate.ts";
export { type CalendarEvent, writeCalendar } from "./write-calendar.ts";
