export {
	type Attribute,
	type Attributes,
	demanded,
	narrowed,
	required,
} from "./attribute.ts";
export {
	atMost,
	type Children,
	demandedChild,
	maybe,
	one,
	several,
	some,
} from "./child.ts";
export { element, undescribed } from "./element.ts";
export {
	anyText,
	date,
	dateOrDateTime,
	dateOrTime,
	dateTime,
	decimal,
	duration,
	fitting,
	flag,
	language,
	listOf,
	oneOf,
	text,
	time,
	whole,
} from "./simple-types.ts";
