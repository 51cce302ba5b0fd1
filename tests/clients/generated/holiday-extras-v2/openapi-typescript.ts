export interface paths {
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what the authorization server offers
         * @description The addresses are the sandbox's own, with the paths that Holiday Extras publishes.
         */
        get: operations["discover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token
         * @description Client id and secret buy a token for an hour. Keep it; at most 100 may be asked for in an hour.
         */
        post: operations["get-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List locations
         * @description The airports and what can be booked there. Keep it for a day.
         */
        get: operations["list-locations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/parking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for car parks
         * @description Car parks with a space, with prices in minor units that are guaranteed for 30 minutes. Parking times, or flight times from which they follow; all on the airport's own clock. Never keep the answer.
         */
        get: operations["search-parking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/content/parking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about car parks
         * @description Descriptions, images and directions; the headers say for how long to keep them. Parameters and fields are this sandbox's.
         */
        get: operations["get-content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/event-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree on an address for events
         * @description Not part of Holiday Extras' API: the address is given to the partnerships manager. Events are booking.confirmed and booking.failed; over HTTP this sandbox calls loopback addresses only.
         */
        post: operations["set-event-address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/parking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bookings by your reference
         * @description Announced for a later phase: until a switch brings it, the address takes POST only. Several bookings may have one reference.
         */
        get: operations["list-bookings"];
        put?: never;
        /**
         * Book
         * @description Books at the guaranteed price. Send an Idempotency-Key, and the same one when you try again. A Pending booking is decided by its supplier within the recommended seconds.
         */
        post: operations["book-parking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/parking/{booking_reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a booking
         * @description Everything about a booking by Holiday Extras' reference: status, way in, what can be amended, deadlines. The same call before and after it is confirmed.
         */
        get: operations["get-booking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/parking/{booking_reference}/amendments/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Ask what an amendment costs
         * @description Send the new values of what amendable_data has. Nothing changes; the answer has fee, difference, and a token for the confirmation.
         */
        patch: operations["quote-amendment"];
        trace?: never;
    };
    "/v2/bookings/parking/{booking_reference}/amendments/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend
         * @description Does what was quoted, and charges or gives back the difference.
         */
        post: operations["confirm-amendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/parking/{booking_reference}/cancellations/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what a cancellation gives back
         * @description Nothing is cancelled; the answer has fee, refund, and a token for the confirmation.
         */
        get: operations["quote-refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bookings/parking/{booking_reference}/cancellations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description Cancels for good, with the refund that was quoted.
         */
        post: operations["cancel-booking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends a token before its hour is over, with the credentials that asked for it. The answer is the same for a token that does not exist.
         */
        post: operations["revoke-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    discover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        issuer: string;
                        token_endpoint: string;
                        revocation_endpoint: string;
                        token_endpoint_auth_methods_supported: string[];
                        grant_types_supported: string[];
                        response_types_supported: string[];
                        scopes_supported: string[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The grant type is client_credentials.
                     * @example client_credentials
                     * @constant
                     */
                    grant_type: "client_credentials";
                };
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        /** @constant */
                        token_type: "Bearer";
                        expires_in: number;
                        scope: string;
                        status: string;
                    };
                };
            };
            /** @description invalid_request: header or grant type is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description invalid_client: id or secret is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All locations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        locations: {
                            type: string;
                            code: string;
                            name: string;
                            product_types: string[];
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "search-parking": {
        parameters: {
            query: {
                /** @description A location is three capital letters, the IATA code. */
                location_code: string;
                /** @description The currency's ISO code. */
                currency: string;
                /** @description A date and time of the airport's own clock, without Z or an offset. */
                parking_entry_datetime?: string;
                /** @description A date and time of the airport's own clock, without Z or an offset. */
                parking_exit_datetime?: string;
                /** @description A date and time of the airport's own clock, without Z or an offset. */
                outbound_departure_datetime?: string;
                /** @description A date and time of the airport's own clock, without Z or an offset. */
                inbound_arrival_datetime?: string;
                /** @description A flight number. */
                outbound_flight_number?: string;
                /** @description A flight number. */
                inbound_flight_number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Car parks and prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        location_code: string;
                        parking_entry_datetime: string;
                        parking_exit_datetime: string;
                        products: {
                            product_code: string;
                            name: string;
                            price: number;
                            currency: string;
                            price_guarantee_token?: string;
                            price_guarantee_token_expiry?: string;
                            product_token?: string;
                            product_token_expiry?: string;
                            capabilities: {
                                amendable: boolean;
                                cancellable: boolean;
                            };
                            required_information: string[];
                        }[];
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such location. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The currency or the times cannot be had. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-content": {
        parameters: {
            query?: {
                /** @description A location is three capital letters, the IATA code. */
                location_code?: string;
                /** @description A product of a search. The parameter is this sandbox's. */
                product_code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is to tell. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        content: {
                            product_code: string;
                            location_code: string;
                            name: string;
                            descriptions: {
                                [key: string]: string;
                            };
                            images: string[];
                            features: string[];
                            directions: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such location or product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "set-event-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description An address, or null for none.
                     * @example http://localhost:8080/apiconnect
                     */
                    address: string | null;
                };
            };
        };
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string | null;
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "list-bookings": {
        parameters: {
            query: {
                partner_reference: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that have the reference. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bookings: {
                            booking_reference: string;
                            partner_reference: string | null;
                            /** @description Pending, Confirmed, Aborted, Error, Received or Accepted; Cancelled is this sandbox's. */
                            status: string;
                            product_code: string;
                            location_code: string;
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_entry_datetime: string;
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_exit_datetime: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            outbound_flight_number?: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            inbound_flight_number?: string;
                            vehicle?: {
                                registration?: string;
                                make?: string;
                                model?: string;
                                colour?: string;
                            };
                            customer: {
                                title?: string;
                                /** @example Sam */
                                first_name: string;
                                /** @example Sample */
                                last_name: string;
                                /**
                                 * Format: email
                                 * @description An e-mail address.
                                 * @example guest@example.test
                                 */
                                email: string;
                                phone_number?: string;
                            };
                            price: number;
                            currency: string;
                            confirmation_page_link: string | null;
                            entry_method: {
                                /** @enum {string} */
                                type: "qr_code" | "barcode" | "reference_number";
                                value: string;
                            } | null;
                            amendable_data: {
                                /**
                                 * @description A date and time of the airport's own clock, without Z or an offset.
                                 * @example 2030-05-20T08:00:00
                                 */
                                parking_entry_datetime?: string;
                                /**
                                 * @description A date and time of the airport's own clock, without Z or an offset.
                                 * @example 2030-05-20T08:00:00
                                 */
                                parking_exit_datetime?: string;
                                /**
                                 * @description A flight number.
                                 * @example BA117
                                 */
                                outbound_flight_number?: string;
                                /**
                                 * @description A flight number.
                                 * @example BA117
                                 */
                                inbound_flight_number?: string;
                                vehicle?: {
                                    registration?: string;
                                    make?: string;
                                    model?: string;
                                    colour?: string;
                                };
                            };
                            policies: {
                                amendments: {
                                    permitted: boolean;
                                    until: string | null;
                                };
                                refunds: {
                                    until: string;
                                    amount: number;
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Not there yet. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "book-parking": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Your own key for this booking, and the same one when you try again.
                 * @example order-1001
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The token of a search, for 30 minutes. */
                    price_guarantee_token?: string;
                    /** @description The token of a search, for 30 minutes. */
                    product_token?: string;
                    /**
                     * @description Your own reference has at most 20 characters.
                     * @example ORDER-12345
                     */
                    partner_reference?: string;
                    customer: {
                        title?: string;
                        /** @example Sam */
                        first_name: string;
                        /** @example Sample */
                        last_name: string;
                        /**
                         * Format: email
                         * @description An e-mail address.
                         * @example guest@example.test
                         */
                        email: string;
                        phone_number?: string;
                    };
                    /**
                     * @description A date and time of the airport's own clock, without Z or an offset.
                     * @example 2030-05-20T08:00:00
                     */
                    parking_entry_datetime: string;
                    /**
                     * @description A date and time of the airport's own clock, without Z or an offset.
                     * @example 2030-05-20T08:00:00
                     */
                    parking_exit_datetime: string;
                    /**
                     * @description A flight number.
                     * @example BA117
                     */
                    outbound_flight_number?: string;
                    /**
                     * @description A flight number.
                     * @example BA117
                     */
                    inbound_flight_number?: string;
                    vehicle?: {
                        registration?: string;
                        make?: string;
                        model?: string;
                        colour?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Pending or Confirmed. That it is 201 is this sandbox's choice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        partner_reference: string | null;
                        /** @description Pending, Confirmed, Aborted, Error, Received or Accepted; Cancelled is this sandbox's. */
                        status: string;
                        recommended_polling_interval?: number;
                        recommended_polling_seconds?: number;
                        confirmation_page_link?: string | null;
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The idempotency key came with another body before. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The token has expired, or a business rule forbids it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "get-booking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        partner_reference: string | null;
                        /** @description Pending, Confirmed, Aborted, Error, Received or Accepted; Cancelled is this sandbox's. */
                        status: string;
                        product_code: string;
                        location_code: string;
                        /**
                         * @description A date and time of the airport's own clock, without Z or an offset.
                         * @example 2030-05-20T08:00:00
                         */
                        parking_entry_datetime: string;
                        /**
                         * @description A date and time of the airport's own clock, without Z or an offset.
                         * @example 2030-05-20T08:00:00
                         */
                        parking_exit_datetime: string;
                        /**
                         * @description A flight number.
                         * @example BA117
                         */
                        outbound_flight_number?: string;
                        /**
                         * @description A flight number.
                         * @example BA117
                         */
                        inbound_flight_number?: string;
                        vehicle?: {
                            registration?: string;
                            make?: string;
                            model?: string;
                            colour?: string;
                        };
                        customer: {
                            title?: string;
                            /** @example Sam */
                            first_name: string;
                            /** @example Sample */
                            last_name: string;
                            /**
                             * Format: email
                             * @description An e-mail address.
                             * @example guest@example.test
                             */
                            email: string;
                            phone_number?: string;
                        };
                        price: number;
                        currency: string;
                        confirmation_page_link: string | null;
                        entry_method: {
                            /** @enum {string} */
                            type: "qr_code" | "barcode" | "reference_number";
                            value: string;
                        } | null;
                        amendable_data: {
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_entry_datetime?: string;
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_exit_datetime?: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            outbound_flight_number?: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            inbound_flight_number?: string;
                            vehicle?: {
                                registration?: string;
                                make?: string;
                                model?: string;
                                colour?: string;
                            };
                        };
                        policies: {
                            amendments: {
                                permitted: boolean;
                                until: string | null;
                            };
                            refunds: {
                                until: string;
                                amount: number;
                            }[];
                        };
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such booking; do not try again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description It is still being processed; try again later. */
            425: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "quote-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A date and time of the airport's own clock, without Z or an offset.
                     * @example 2030-05-20T08:00:00
                     */
                    parking_entry_datetime?: string;
                    /**
                     * @description A date and time of the airport's own clock, without Z or an offset.
                     * @example 2030-05-20T08:00:00
                     */
                    parking_exit_datetime?: string;
                    /**
                     * @description A flight number.
                     * @example BA117
                     */
                    outbound_flight_number?: string;
                    /**
                     * @description A flight number.
                     * @example BA117
                     */
                    inbound_flight_number?: string;
                    vehicle?: {
                        registration?: string;
                        make?: string;
                        model?: string;
                        colour?: string;
                    };
                };
            };
        };
        responses: {
            /** @description What it would cost. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        amendment_fee: number;
                        price_difference: number;
                        total_charge: number;
                        total_refund: number;
                        currency: string;
                        amendment_token: string;
                        amendment_token_expiry: string;
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Addresses are those of the guide; what stands ahead of /v2 is not published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The booking was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description It cannot be amended, or not so. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description It is still being processed. */
            425: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "confirm-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    amendment_token: string;
                };
            };
        };
        responses: {
            /** @description The booking as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        partner_reference: string | null;
                        /** @description Pending, Confirmed, Aborted, Error, Received or Accepted; Cancelled is this sandbox's. */
                        status: string;
                        product_code: string;
                        location_code: string;
                        /**
                         * @description A date and time of the airport's own clock, without Z or an offset.
                         * @example 2030-05-20T08:00:00
                         */
                        parking_entry_datetime: string;
                        /**
                         * @description A date and time of the airport's own clock, without Z or an offset.
                         * @example 2030-05-20T08:00:00
                         */
                        parking_exit_datetime: string;
                        /**
                         * @description A flight number.
                         * @example BA117
                         */
                        outbound_flight_number?: string;
                        /**
                         * @description A flight number.
                         * @example BA117
                         */
                        inbound_flight_number?: string;
                        vehicle?: {
                            registration?: string;
                            make?: string;
                            model?: string;
                            colour?: string;
                        };
                        customer: {
                            title?: string;
                            /** @example Sam */
                            first_name: string;
                            /** @example Sample */
                            last_name: string;
                            /**
                             * Format: email
                             * @description An e-mail address.
                             * @example guest@example.test
                             */
                            email: string;
                            phone_number?: string;
                        };
                        price: number;
                        currency: string;
                        confirmation_page_link: string | null;
                        entry_method: {
                            /** @enum {string} */
                            type: "qr_code" | "barcode" | "reference_number";
                            value: string;
                        } | null;
                        amendable_data: {
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_entry_datetime?: string;
                            /**
                             * @description A date and time of the airport's own clock, without Z or an offset.
                             * @example 2030-05-20T08:00:00
                             */
                            parking_exit_datetime?: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            outbound_flight_number?: string;
                            /**
                             * @description A flight number.
                             * @example BA117
                             */
                            inbound_flight_number?: string;
                            vehicle?: {
                                registration?: string;
                                make?: string;
                                model?: string;
                                colour?: string;
                            };
                        };
                        policies: {
                            amendments: {
                                permitted: boolean;
                                until: string | null;
                            };
                            refunds: {
                                until: string;
                                amount: number;
                            }[];
                        };
                        amendment: {
                            amendment_fee: number;
                            price_difference: number;
                            total_charge: number;
                            total_refund: number;
                            currency: string;
                        };
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Addresses are those of the guide; what stands ahead of /v2 is not published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The booking has changed since the quote. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The token is unknown or has expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "quote-refund": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What comes back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        cancellation_fee: number;
                        refund_amount: number;
                        currency: string;
                        cancellation_token: string;
                        cancellation_token_expiry: string;
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Addresses are those of the guide; what stands ahead of /v2 is not published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The booking was cancelled. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The car may have entered. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description It is still being processed. */
            425: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "cancel-booking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                booking_reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cancellation_token: string;
                };
            };
        };
        responses: {
            /** @description What was given back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_reference: string;
                        cancellation_fee: number;
                        refund_amount: number;
                        currency: string;
                        status: string;
                    };
                };
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A refusal, as in the examples. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Addresses are those of the guide; what stands ahead of /v2 is not published. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The booking was cancelled, or has changed since the quote. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The token is unknown or has expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        trace_id?: string;
                        errors: {
                            field?: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "revoke-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description The access token to revoke. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description An empty answer, whatever was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bodies are well-formed JSON in UTF-8; those for tokens are forms. Missing and malformed values get 400, with a field and a message each in errors. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description The addresses for tokens take at most 100 requests an hour from a client. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description A 500 may be tried again after 2, 4 and 8 seconds, three times at most. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                    };
                };
            };
            /** @description An error in the provider's own format. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
