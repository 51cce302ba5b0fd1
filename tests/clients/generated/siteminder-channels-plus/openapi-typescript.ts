export interface paths {
    "/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for properties
         * @description Properties round a place that have rooms for the guests, nearest first, each with its best package and best deals. What is sold out is left out.
         */
        get: operations["get-properties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one property
         * @description Its room rates for the guests, one entry a distinct occupancy. With a deal code only that deal's rates are listed.
         */
        get: operations["get-property"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/properties/{uuid}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock rooms
         * @description Holds rooms for 10 minutes. What is not confirmed by then is free again by itself. A deal can be applied to some of the rooms.
         */
        post: operations["lock-reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{bookingReferenceId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm
         * @description Turns a lock into a reservation. The card must be one that the property takes, and availability is checked again. The answer is a 200 with an empty body.
         */
        post: operations["confirm-reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{bookingReferenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reservation
         * @description A reservation that is confirmed or was cancelled. A lock cannot be read.
         */
        get: operations["get-reservation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change guests or remarks
         * @description Changes what has no price. For other dates or rooms, cancel and book again.
         */
        patch: operations["modify-reservation"];
        trace?: never;
    };
    "/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reservations
         * @description Confirmed and cancelled reservations of at most 31 days, by day of booking, arrival or departure.
         */
        get: operations["list-reservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservations/{bookingReferenceId}/cancellation": {
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
         * @description Frees the rooms, as long as cancelling is free: until so many days before check-in, that day included, in the property's time zone.
         */
        post: operations["cancel-reservation"];
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
    "get-properties": {
        parameters: {
            query: {
                /** @description A number from -90 to 90. */
                latitude: string;
                /** @description A number from -180 to 180. */
                longitude: string;
                /** @description A number from 15 to 100 km; 15 when left out. */
                radius?: string;
                /** @description A whole number from 1 to 10000; 1 when left out. */
                page?: string;
                /** @description A multiple of 10 from 0 to 100; 20 when left out. */
                perPage?: string;
                /** @description Arrival, as YYYY-MM-DD, within 500 days from today. */
                checkin: string;
                /** @description Departure, 1 to 30 nights after arrival, as YYYY-MM-DD, within 500 days from today. */
                checkout: string;
                /** @description A whole number from 1 to 10. */
                totalRooms?: string;
                /** @description A whole number from 1 to 65535. */
                totalAdults?: string;
                /** @description A whole number from 0 to 65535. */
                totalChildren?: string;
                /** @description Guests room by room, 1 to 10 rooms, instead of the totals; written here as rooms[0][adults]=2&rooms[0][children]=0. */
                rooms?: {
                    /** @description A whole number from 0 to 65535. */
                    adults: string;
                    /** @description A whole number from 0 to 65535. */
                    children: string;
                }[];
                dealCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of properties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        page: number;
                        perPage: number;
                        totalProperties: number;
                        properties: {
                            /** Format: uuid */
                            uuid: string;
                            name: string;
                            propertyType: {
                                text: string;
                                language: string;
                            };
                            description: {
                                text: string;
                                language: string;
                            };
                            address: {
                                suburb: string;
                                state: string;
                                country: string;
                            };
                            email: string;
                            phone: string;
                            latitude: number;
                            longitude: number;
                            checkinStart: string;
                            checkoutEnd: string;
                            starRating?: number;
                            currency: string;
                            distanceInKm: number;
                            bestPackage: {
                                /** Format: uuid */
                                roomRateUuid: string;
                                roomTypeName: string;
                                ratePlanName: string;
                                /** @enum {string} */
                                policyType: "free-cancellation" | "non-refundable";
                                freeCancellationUntilDays?: number;
                                breakfastIncluded: boolean;
                                total: number;
                                dealCode?: string;
                            };
                            bestDeals: {
                                /** Format: uuid */
                                roomRateUuid: string;
                                roomTypeName: string;
                                ratePlanName: string;
                                /** @enum {string} */
                                policyType: "free-cancellation" | "non-refundable";
                                freeCancellationUntilDays?: number;
                                breakfastIncluded: boolean;
                                total: number;
                                dealCode?: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8. A request that does not fit its description gets 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "get-property": {
        parameters: {
            query: {
                /** @description Arrival, as YYYY-MM-DD, within 500 days from today. */
                checkin: string;
                /** @description Departure, 1 to 30 nights after arrival, as YYYY-MM-DD, within 500 days from today. */
                checkout: string;
                /** @description A whole number from 1 to 10. */
                totalRooms?: string;
                /** @description A whole number from 1 to 65535. */
                totalAdults?: string;
                /** @description A whole number from 0 to 65535. */
                totalChildren?: string;
                /** @description Guests room by room, 1 to 10 rooms, instead of the totals; written here as rooms[0][adults]=2&rooms[0][children]=0. */
                rooms?: {
                    /** @description A whole number from 0 to 65535. */
                    adults: string;
                    /** @description A whole number from 0 to 65535. */
                    children: string;
                }[];
                dealCode?: string;
            };
            header?: never;
            path: {
                uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        uuid: string;
                        name: string;
                        propertyType: {
                            text: string;
                            language: string;
                        };
                        description: {
                            text: string;
                            language: string;
                        };
                        address: {
                            suburb: string;
                            state: string;
                            country: string;
                        };
                        email: string;
                        phone: string;
                        latitude: number;
                        longitude: number;
                        checkinStart: string;
                        checkoutEnd: string;
                        starRating?: number;
                        currency: string;
                        timeZone: string;
                        cardTypes: string[];
                        occupancies: {
                            adults: number;
                            children: number;
                            rooms: number;
                            roomRates: {
                                /** Format: uuid */
                                roomRateUuid: string;
                                roomTypeName: string;
                                ratePlanName: string;
                                /** @enum {string} */
                                policyType: "free-cancellation" | "non-refundable";
                                freeCancellationUntilDays?: number;
                                breakfastIncluded: boolean;
                                total: number;
                                dealCode?: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8. A request that does not fit its description gets 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such property. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "lock-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uuid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Arrival, as YYYY-MM-DD, within 500 days.
                     */
                    checkin: string;
                    /**
                     * Format: date
                     * @description Departure, 1 to 30 nights after arrival.
                     */
                    checkout: string;
                    dealCode?: string | null;
                    netInvoicing?: boolean | null;
                    /** @description 1 to 10 rooms. */
                    rooms: {
                        /**
                         * Format: uuid
                         * @description The uuid of a room rate of the property.
                         */
                        roomRateUuid: string;
                        /**
                         * @description Adults in this room.
                         * @example 2
                         */
                        adults: number;
                        /**
                         * @description Children in this room.
                         * @example 0
                         */
                        children: number;
                        applyDeal?: boolean | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description What is held, and for how long. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        propertyUuid: string;
                        bookingReferenceId: string;
                        currency: string;
                        total: number;
                        totalLessCommission: number;
                        taxes: {
                            name: string;
                            amount: number;
                        }[];
                        fees: {
                            name: string;
                            amount: number;
                        }[];
                        email: string;
                        phone: string;
                        expiresInMinutes: number;
                        rooms: {
                            roomId: string;
                            roomTypeName: string;
                            /** Format: uuid */
                            roomRateUuid: string;
                            adults: number;
                            children: number;
                            dealApplied: boolean;
                            total: number;
                            totalCommission: number;
                            siteMinderCommission: number;
                            partnerCommission: number;
                        }[];
                        licenses: string[];
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8. A request that does not fit its description gets 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such property. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "confirm-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingReferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    payment: {
                        /** @constant */
                        method: "CreditCard";
                        /**
                         * @description A card type that the property accepts.
                         * @example VISA
                         */
                        cardType: string;
                        /**
                         * @description 12 to 19 digits.
                         * @example 4111111111111111
                         */
                        cardNumber: string;
                        /**
                         * @description The card holder.
                         * @example SAM SAMPLE
                         */
                        holder: string;
                        /**
                         * @description Year and month, as YYYY-MM.
                         * @example 2031-12
                         */
                        expiry: string;
                        /**
                         * @description 3 or 4 digits.
                         * @example 123
                         */
                        cvv: string;
                    } | {
                        /** @constant */
                        method: "VirtualCreditCard";
                        /**
                         * @description A card type that the property accepts.
                         * @example VISA
                         */
                        cardType: string;
                        /**
                         * @description 12 to 19 digits.
                         * @example 4111111111111111
                         */
                        cardNumber: string;
                        /**
                         * @description The card holder.
                         * @example SAM SAMPLE
                         */
                        holder: string;
                        /**
                         * @description Year and month, as YYYY-MM.
                         * @example 2031-12
                         */
                        expiry: string;
                        /**
                         * @description 3 or 4 digits.
                         * @example 123
                         */
                        cvv: string;
                        /** Format: date-time */
                        activation?: string;
                        /** Format: date-time */
                        deactivation?: string;
                        balance?: number;
                        currency?: string;
                    };
                    booker: {
                        title?: string;
                        /**
                         * @description The booker's given name.
                         * @example Sam
                         */
                        firstName: string;
                        /**
                         * @description The booker's family name.
                         * @example Sample
                         */
                        lastName: string;
                        /**
                         * Format: email
                         * @description The booker's e-mail address.
                         * @example guest@example.test
                         */
                        email: string;
                        phone?: string;
                        address?: string;
                        remarks?: string;
                    };
                    rooms?: {
                        /** @description A room's id, from the lock. */
                        roomId: string;
                        guest: {
                            /**
                             * @description A given name.
                             * @example Sam
                             */
                            firstName: string;
                            /**
                             * @description A family name.
                             * @example Sample
                             */
                            lastName: string;
                        };
                        remarks?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Confirmed; the body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The card is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description The lock has expired, or there never was one. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "get-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingReferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        propertyUuid: string;
                        bookingReferenceId: string;
                        currency: string;
                        total: number;
                        totalLessCommission: number;
                        taxes: {
                            name: string;
                            amount: number;
                        }[];
                        fees: {
                            name: string;
                            amount: number;
                        }[];
                        /** @enum {string} */
                        status: "Confirmed" | "Cancelled";
                        bookedOn: string;
                        checkin: string;
                        checkout: string;
                        booker: {
                            [key: string]: string;
                        };
                        payment: {
                            method: string;
                            cardType: string;
                            lastDigits: string;
                        };
                        rooms: {
                            roomId: string;
                            roomTypeName: string;
                            /** Format: uuid */
                            roomRateUuid: string;
                            adults: number;
                            children: number;
                            dealApplied: boolean;
                            total: number;
                            totalCommission: number;
                            siteMinderCommission: number;
                            partnerCommission: number;
                            guest?: {
                                firstName: string;
                                lastName: string;
                            };
                            remarks?: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such reservation. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "modify-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingReferenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    booker?: {
                        title?: string;
                        /**
                         * @description The booker's given name.
                         * @example Sam
                         */
                        firstName?: string;
                        /**
                         * @description The booker's family name.
                         * @example Sample
                         */
                        lastName?: string;
                        /**
                         * Format: email
                         * @description The booker's e-mail address.
                         * @example guest@example.test
                         */
                        email?: string;
                        phone?: string;
                        address?: string;
                        remarks?: string;
                    };
                    rooms?: {
                        /** @description A room's id, from the lock. */
                        roomId: string;
                        guest: {
                            /**
                             * @description A given name.
                             * @example Sam
                             */
                            firstName: string;
                            /**
                             * @description A family name.
                             * @example Sample
                             */
                            lastName: string;
                        };
                        remarks?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description The reservation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        propertyUuid: string;
                        bookingReferenceId: string;
                        currency: string;
                        total: number;
                        totalLessCommission: number;
                        taxes: {
                            name: string;
                            amount: number;
                        }[];
                        fees: {
                            name: string;
                            amount: number;
                        }[];
                        /** @enum {string} */
                        status: "Confirmed" | "Cancelled";
                        bookedOn: string;
                        checkin: string;
                        checkout: string;
                        booker: {
                            [key: string]: string;
                        };
                        payment: {
                            method: string;
                            cardType: string;
                            lastDigits: string;
                        };
                        rooms: {
                            roomId: string;
                            roomTypeName: string;
                            /** Format: uuid */
                            roomRateUuid: string;
                            adults: number;
                            children: number;
                            dealApplied: boolean;
                            total: number;
                            totalCommission: number;
                            siteMinderCommission: number;
                            partnerCommission: number;
                            guest?: {
                                firstName: string;
                                lastName: string;
                            };
                            remarks?: string;
                        }[];
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8. A request that does not fit its description gets 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description No such reservation, or it is pending or cancelled. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Content-Type is application/json. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "list-reservations": {
        parameters: {
            query: {
                /** @description Which date counts: bookedOn, checkIn or checkOut. */
                dateType: "bookedOn" | "checkIn" | "checkOut";
                /** @description The first day, as YYYY-MM-DD. */
                fromDate: string;
                /** @description The last day, as YYYY-MM-DD, at most 31 days in all. */
                toDate: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        reservations: {
                            /** Format: uuid */
                            propertyUuid: string;
                            bookingReferenceId: string;
                            currency: string;
                            total: number;
                            totalLessCommission: number;
                            taxes: {
                                name: string;
                                amount: number;
                            }[];
                            fees: {
                                name: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            status: "Confirmed" | "Cancelled";
                            bookedOn: string;
                            checkin: string;
                            checkout: string;
                            booker: {
                                [key: string]: string;
                            };
                            payment: {
                                method: string;
                                cardType: string;
                                lastDigits: string;
                            };
                            rooms: {
                                roomId: string;
                                roomTypeName: string;
                                /** Format: uuid */
                                roomRateUuid: string;
                                adults: number;
                                children: number;
                                dealApplied: boolean;
                                total: number;
                                totalCommission: number;
                                siteMinderCommission: number;
                                partnerCommission: number;
                                guest?: {
                                    firstName: string;
                                    lastName: string;
                                };
                                remarks?: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Bodies are JSON in UTF-8. A request that does not fit its description gets 400. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
    "cancel-reservation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookingReferenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reservation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        propertyUuid: string;
                        bookingReferenceId: string;
                        currency: string;
                        total: number;
                        totalLessCommission: number;
                        taxes: {
                            name: string;
                            amount: number;
                        }[];
                        fees: {
                            name: string;
                            amount: number;
                        }[];
                        /** @enum {string} */
                        status: "Confirmed" | "Cancelled";
                        bookedOn: string;
                        checkin: string;
                        checkout: string;
                        booker: {
                            [key: string]: string;
                        };
                        payment: {
                            method: string;
                            cardType: string;
                            lastDigits: string;
                        };
                        rooms: {
                            roomId: string;
                            roomTypeName: string;
                            /** Format: uuid */
                            roomRateUuid: string;
                            adults: number;
                            children: number;
                            dealApplied: boolean;
                            total: number;
                            totalCommission: number;
                            siteMinderCommission: number;
                            partnerCommission: number;
                            guest?: {
                                firstName: string;
                                lastName: string;
                            };
                            remarks?: string;
                        }[];
                    };
                };
            };
            /** @description It is non-refundable, or too late. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description It is pending or cancelled already. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description A 500 may be tried again. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        errors: {
                            code: string;
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
}
