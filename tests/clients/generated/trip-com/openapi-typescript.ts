export interface paths {
    "/openserviceauth/authorize.ashx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a token
         * @description AID, SID and KEY buy an access token for about ten minutes and a refresh token for about fifteen. Read Expires_In rather than trusting either figure.
         */
        get: operations["authorize"];
        put?: never;
        /**
         * Get a token by POST
         * @description The same, with AID, SID and KEY in a form or in the address.
         */
        post: operations["authorize-by-form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openserviceauth/refresh.ashx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Renew a token
         * @description A refresh token gives a new pair, once. When it is too late, authorize again.
         */
        get: operations["refresh"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openservice/serviceproxy.ashx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List cities, List hotels of a city, Get a hotel, Lowest prices, Quote a hotel, Check availability, Save an order, Submit (pay), Read an order, Status changes, Cancel
         * @description - List cities (fake0000000000000000000000000001): Static data, fetched once a day at most. LastRecordID is empty on the first call and in the last answer.
         *     - List hotels of a city (fake0000000000000000000000000002): Static data: the ids of the hotels.
         *     - Get a hotel (fake0000000000000000000000000003): Static data: name, city and rooms.
         *     - Lowest prices (fake0000000000000000000000000004): The cheapest room of each hotel, for a list or a city. At most 20 hotels at once.
         *     - Quote a hotel (fake0000000000000000000000000005): Live prices of one hotel: every room with its price, rooms left and cancellation terms. At most 200 rooms a page.
         *     - Check availability (fake0000000000000000000000000006): Whether a room can be booked now, and for how much in all. Compare the total, the deposit and the cancellation terms with what your guest was shown.
         *     - Save an order (fake0000000000000000000000000007): Makes an order that is not paid yet (Uncommitted). It becomes a booking only when it is submitted.
         *     - Submit (pay) (fake0000000000000000000000000008): Pays a saved order, which the hotel then confirms. The amount and the currency must be those that were saved.
         *     - Read an order (fake0000000000000000000000000009): By its number (type 501), or after a timeout by your own (type 504). Trust OrderStatus here, never the one of the change feed.
         *     - Status changes (fake000000000000000000000000000b): Orders that changed in a window of at most ten minutes. Poll it; nobody calls you.
         *     - Cancel (fake000000000000000000000000000a): Free while the order is being confirmed; once confirmed only as long as its policy allows. Success in the answer means done.
         */
        post: operations["call-serviceproxy"];
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
    authorize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        AID: string;
                        SID: string;
                        Access_Token: string;
                        Expires_In: number;
                        Refresh_Token: string;
                    } | {
                        ErrCode: number;
                        ErrMsg: string;
                    };
                };
            };
            /** @description A failing back end gets error 234: check ICODE, then retry. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
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
    "authorize-by-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description A part of the credentials. */
                    AID?: string;
                    /** @description A part of the credentials. */
                    SID?: string;
                    /** @description A part of the credentials. */
                    KEY?: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Both tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        AID: string;
                        SID: string;
                        Access_Token: string;
                        Expires_In: number;
                        Refresh_Token: string;
                    } | ({
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
                        }[];
                    });
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
                        }[];
                    };
                };
            };
            /** @description A failing back end gets error 234: check ICODE, then retry. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
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
    refresh: {
        parameters: {
            query: {
                /** @description The first part of the credentials. */
                AID: string;
                /** @description The second part of the credentials. */
                SID: string;
                /** @description The last refresh token, once. */
                refresh_token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new pair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        AID: string;
                        SID: string;
                        Access_Token: string;
                        Expires_In: number;
                        Refresh_Token: string;
                    } | {
                        ErrCode: number;
                        ErrMsg: string;
                    };
                };
            };
            /** @description A failing back end gets error 234: check ICODE, then retry. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
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
    "call-serviceproxy": {
        parameters: {
            query: {
                /** @description The first part of the credentials. */
                AID: string;
                /** @description The second part of the credentials. */
                SID: string;
                /** @description The service that is meant. */
                ICODE: string;
                /** @description 1: the body is the request itself. */
                mode?: string;
                /** @description JSON. */
                format?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @example {
                     *       "SearchType": 3
                     *     }
                     */
                    SearchByType: {
                        SearchType: 1 | 2 | 3;
                        /** @enum {string} */
                        IsHaveHotel?: "T" | "F";
                    };
                    PagingSettings?: {
                        PageSize?: number;
                        LastRecordID?: string;
                    };
                } | {
                    /**
                     * @description A city's id.
                     * @example 9001
                     */
                    CityID: string;
                    PagingSettings?: {
                        PageSize?: number;
                        LastRecordID?: string;
                    };
                } | {
                    /**
                     * @description A hotel's id.
                     * @example 5001
                     */
                    HotelID: string;
                    ExtendedNodes?: string[];
                } | {
                    SearchTypeEntity?: {
                        SearchType?: number | string;
                        HotelCount?: number;
                        PageIndex?: number;
                    };
                    PublicSearchParameter: {
                        City?: string | number;
                        HotelList?: string;
                        /**
                         * Format: date
                         * @description A plain date, YYYY-MM-DD.
                         * @example 2027-03-01
                         */
                        CheckInDate: string;
                        /**
                         * Format: date
                         * @description A plain date, YYYY-MM-DD.
                         * @example 2027-03-01
                         */
                        CheckOutDate: string;
                        /** @enum {string} */
                        OnlyPPPrice?: "T" | "F";
                        /** @enum {string} */
                        OnlyFGPrice?: "T" | "F";
                    };
                } | {
                    SearchCandidate: {
                        /**
                         * @description A hotel's id.
                         * @example 5001
                         */
                        HotelID: string;
                        DateRange: {
                            /**
                             * Format: date
                             * @description A plain date, YYYY-MM-DD.
                             * @example 2027-03-01
                             */
                            Start: string;
                            /**
                             * Format: date
                             * @description A plain date, YYYY-MM-DD.
                             * @example 2027-03-01
                             */
                            End: string;
                        };
                        /**
                         * @example {
                         *       "Adult": 2
                         *     }
                         */
                        Occupancy: {
                            Adult: number;
                            Child?: number;
                            ChildInfo?: {
                                Age: number;
                                Count?: number;
                            }[];
                        };
                    };
                    Settings?: {
                        PrimaryLangID?: string;
                        DisplayCurrency?: string;
                        /** @enum {string} */
                        IsShowNonBookable?: "T" | "F";
                    } & {
                        [key: string]: unknown;
                    };
                    PagingSettings?: {
                        PageSize?: number;
                        LastRecordID?: string;
                    };
                } | {
                    AvailRequestSegments: {
                        AvailRequestSegment: {
                            HotelSearchCriteria: {
                                Criterion: {
                                    HotelRef: {
                                        /**
                                         * @description A hotel's id.
                                         * @example 5001
                                         */
                                        HotelCode: string;
                                    };
                                    StayDateRange: {
                                        /**
                                         * Format: date
                                         * @description A plain date, YYYY-MM-DD.
                                         * @example 2027-03-01
                                         */
                                        Start: string;
                                        /**
                                         * Format: date
                                         * @description A plain date, YYYY-MM-DD.
                                         * @example 2027-03-01
                                         */
                                        End: string;
                                    };
                                    RatePlanCandidates: {
                                        RatePlanCandidate: {
                                            /**
                                             * @description A room's id.
                                             * @example 90011
                                             */
                                            RoomID: string;
                                            RatePlanID?: string;
                                            RatePlanCategory?: string;
                                            PrepaidIndicator?: boolean;
                                        };
                                    };
                                    RoomStayCandidates: {
                                        RoomStayCandidate: {
                                            Quantity: number;
                                            GuestCounts: {
                                                GuestCount: {
                                                    Count: number;
                                                };
                                            };
                                        };
                                    };
                                };
                            };
                        };
                    };
                    Version?: string;
                    PrimaryLangID?: string;
                } | {
                    /**
                     * @description UniqueID: type 28 is the AID, 503 the SID, 501 the order, 504 the partner's own number.
                     * @example [
                     *       {
                     *         "Type": "501",
                     *         "ID": "3100000001"
                     *       }
                     *     ]
                     */
                    UniqueID: {
                        Type: string;
                        ID: string;
                    }[];
                    HotelReservations: {
                        HotelReservation: {
                            RoomStays: {
                                RoomStay: {
                                    RoomTypes: {
                                        RoomType: {
                                            /**
                                             * @description 1 to 9 rooms.
                                             * @example 1
                                             */
                                            NumberOfUnits: number;
                                        };
                                    };
                                    RatePlans: {
                                        RatePlan: {
                                            /**
                                             * @description A room's id.
                                             * @example 90011
                                             */
                                            RoomID: string;
                                            RatePlanID?: string;
                                            RatePlanCategory?: string;
                                            PrepaidIndicator?: boolean;
                                            BookingCode?: string;
                                        };
                                    };
                                    BasicPropertyInfo: {
                                        HotelCode: string;
                                    };
                                };
                            };
                            ResGuests: {
                                ResGuest: {
                                    Profiles: {
                                        Customer: {
                                            PersonName: {
                                                Name: string;
                                            }[];
                                            ContactPerson?: {
                                                /** @enum {string} */
                                                ContactType?: "non" | "sms" | "email" | "fax";
                                            } & {
                                                [key: string]: unknown;
                                            };
                                        };
                                    };
                                    ArrivalTime?: string;
                                };
                            };
                            ResGlobalInfo: {
                                TimeSpan: {
                                    /**
                                     * Format: date
                                     * @description A plain date, YYYY-MM-DD.
                                     * @example 2027-03-01
                                     */
                                    Start: string;
                                    /**
                                     * Format: date
                                     * @description A plain date, YYYY-MM-DD.
                                     * @example 2027-03-01
                                     */
                                    End: string;
                                };
                                Total: {
                                    ExclusiveAmount?: number;
                                    /**
                                     * @description With tax.
                                     * @example 120.5
                                     */
                                    InclusiveAmount: number;
                                    /**
                                     * @description ISO 4217.
                                     * @example USD
                                     */
                                    CurrencyCode: string;
                                };
                            };
                        };
                    };
                    Version?: string;
                    PrimaryLangID?: string;
                } | {
                    ReservationPayment: {
                        ReservationID: {
                            /** @constant */
                            Type: "501";
                            /** @example 3100000001 */
                            ID: string;
                        };
                        PaymentDetail: {
                            PaymentAmount: {
                                Amount: number;
                                CurrencyCode: string;
                            };
                        }[];
                    };
                } | {
                    /**
                     * @description UniqueID: type 28 is the AID, 503 the SID, 501 the order, 504 the partner's own number.
                     * @example [
                     *       {
                     *         "Type": "501",
                     *         "ID": "3100000001"
                     *       }
                     *     ]
                     */
                    UniqueID: {
                        Type: string;
                        ID: string;
                    }[];
                } | {
                    HotelReservations: {
                        /** @description ISO 8601, with an offset such as Z, +08:00 or +0800, or without one as UTC. */
                        LastModifyDateTime: string;
                        /** @description ISO 8601, with an offset such as Z, +08:00 or +0800, or without one as UTC. */
                        EndModifyDateTime?: string;
                    }[];
                } | {
                    /**
                     * @description UniqueID: type 28 is the AID, 503 the SID, 501 the order, 504 the partner's own number.
                     * @example [
                     *       {
                     *         "Type": "501",
                     *         "ID": "3100000001"
                     *       }
                     *     ]
                     */
                    UniqueID: {
                        Type: string;
                        ID: string;
                    }[];
                    Reasons?: {
                        Reason: {
                            Type: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Cities. Hotel ids. The hotel. A price a hotel. Rooms with prices. Available or not, with the total. The order's number, type 501. Taken in; the order is being confirmed. The order. Numbers of orders; read each of them. Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        CityInfos: {
                            CityID: string;
                            CityName: string;
                        }[];
                        PagingInfo: {
                            LastRecordID: string;
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        HotelIDs: string[];
                        PagingInfo: {
                            LastRecordID: string;
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        HotelDetail: {
                            HotelID: string;
                            HotelName: string;
                            CityID: string;
                            RoomTypes: {
                                RoomID: string;
                                RoomName: string;
                            }[];
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        HotelList: {
                            HotelID: string;
                            MinPrice: {
                                InclusiveAmount: number;
                                Currency: string;
                            };
                        }[];
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        RoomPriceItems: {
                            RoomTypeID: string;
                            RoomPriceInfos: {
                                RoomID: string;
                                RoomName: string;
                                PriceInfos: {
                                    Prices: unknown[];
                                    DailyPrices: unknown[];
                                    Taxes: unknown[];
                                    Fees: unknown[];
                                    /** @enum {string} */
                                    PayType: "PP" | "FG";
                                    RatePlanCategory: string;
                                    IsCanReserve: boolean;
                                    IsGuarantee: boolean;
                                    IsInstantConfirm: boolean;
                                    RemainingRooms: string;
                                    IsPromotion: boolean;
                                }[];
                                CancelPolicyInfos: {
                                    PenaltyAmount: unknown[];
                                    Start: string;
                                    End: string;
                                }[];
                            }[];
                        }[];
                        PagingInfo: {
                            LastRecordID: string;
                        };
                        LogInfo: {
                            LogID: string;
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        RoomStays: {
                            RoomStay: {
                                /** @enum {string} */
                                AvailabilityStatus: "AvailableForSale" | "NoAvailable";
                                Total?: {
                                    ExclusiveAmount?: number;
                                    /**
                                     * @description With tax.
                                     * @example 120.5
                                     */
                                    InclusiveAmount: number;
                                    /**
                                     * @description ISO 4217.
                                     * @example USD
                                     */
                                    CurrencyCode: string;
                                };
                                RatePlans?: unknown;
                                RoomRates?: unknown;
                                DepositPayments?: {
                                    AmountPercent: {
                                        Amount: number;
                                        CurrencyCode: string;
                                    };
                                    Start: string;
                                    End: string;
                                }[];
                                CancelPenalties?: {
                                    CancelPenalty: {
                                        AmountPercent: {
                                            Amount: number;
                                            CurrencyCode: string;
                                        };
                                        Start: string;
                                        End: string;
                                    };
                                };
                            };
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        HotelReservations: {
                            HotelReservation: {
                                ResGlobalInfo: {
                                    HotelReservationIDs: {
                                        ResID_Type: string;
                                        ResID_Value: string;
                                    }[];
                                    Total: {
                                        ExclusiveAmount?: number;
                                        /**
                                         * @description With tax.
                                         * @example 120.5
                                         */
                                        InclusiveAmount: number;
                                        /**
                                         * @description ISO 4217.
                                         * @example USD
                                         */
                                        CurrencyCode: string;
                                    };
                                    DepositPayments: {
                                        AmountPercent: {
                                            Amount: number;
                                            CurrencyCode: string;
                                        };
                                        Start: string;
                                        End: string;
                                    }[];
                                    CancelPenalties: {
                                        AmountPercent: {
                                            Amount: number;
                                            CurrencyCode: string;
                                        };
                                        Start: string;
                                        End: string;
                                    }[];
                                };
                                CreateDateTime: string;
                                /** @constant */
                                ResStatus: "S";
                                IsInstantConfirm: boolean;
                            };
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        Success: Record<string, never>;
                        ReservationPayment: {
                            ReservationID: {
                                Type: string;
                                ID: string;
                            };
                        };
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        ReservationsList: {
                            /** @enum {string} */
                            OrderStatus: "Uncommitted" | "Process" | "Confirm" | "Cancel" | "Success";
                            /** @enum {string} */
                            BillingInstructionCode: "PP" | "FG";
                            CreateDateTime: string;
                            LastModifyDateTime: string;
                            RoomStays: unknown[];
                            ResGuests: unknown[];
                            ResGlobalInfo: {
                                TimeSpan: {
                                    Start: string;
                                    End: string;
                                };
                                CancelPenalties: {
                                    AmountPercent: {
                                        Amount: number;
                                        CurrencyCode: string;
                                    };
                                    Start: string;
                                    End: string;
                                }[];
                                Total: {
                                    ExclusiveAmount?: number;
                                    /**
                                     * @description With tax.
                                     * @example 120.5
                                     */
                                    InclusiveAmount: number;
                                    /**
                                     * @description ISO 4217.
                                     * @example USD
                                     */
                                    CurrencyCode: string;
                                };
                                HotelReservationIDs: unknown[];
                            };
                            TPA_Extensions: {
                                OrderTags: {
                                    /** @enum {string} */
                                    AllowCancel: "T" | "F";
                                };
                            };
                        }[];
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        HotelReservations: {
                            /**
                             * @description UniqueID: type 28 is the AID, 503 the SID, 501 the order, 504 the partner's own number.
                             * @example [
                             *       {
                             *         "Type": "501",
                             *         "ID": "3100000001"
                             *       }
                             *     ]
                             */
                            UniqueID: {
                                Type: string;
                                ID: string;
                            }[];
                        }[];
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors?: unknown[];
                        Success: Record<string, never>;
                    } | ({
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
                        }[];
                    });
                };
            };
            /** @description Bodies stay under 2 MB. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
                        }[];
                    };
                };
            };
            /** @description A failing back end gets error 234: check ICODE, then retry. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ErrCode: number;
                        ErrMsg: string;
                    } | {
                        ResponseStatus: {
                            Timestamp: string;
                            /** @constant */
                            Ack: "Success";
                            Errors: unknown[];
                            Extension: unknown[];
                        };
                        TimeStamp?: string;
                        Version?: number;
                        PrimaryLangID?: string;
                        Warnings?: unknown[];
                        Errors: {
                            Type: string;
                            ShortText: string;
                            Code: string;
                            Value: string;
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
