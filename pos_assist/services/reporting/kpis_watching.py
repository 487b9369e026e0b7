"""Definitions of what is watched: returns, queues, speed, people, data (K24, K27-K30, K32-K34)."""

from __future__ import annotations

from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.kpi import Kpi, Method
from pos_assist.services.texts import translate

WATCHING = (
    Kpi(
        "K24",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Returned after an offer"),
        translate(
            "figures",
            "Confirmed offers that came back within the return period, beside the same products sold without an "
            "offer. Sales younger than that may still come back.",
        ),
        translate("figures", "confirmed offers that came back"),
        translate("figures", "confirmed offers"),
    ),
    Kpi(
        "K27",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Kept back in queues"),
        translate("figures", "Baskets whose card was kept back because people were waiting."),
        translate("figures", "baskets with a card kept back"),
        translate("figures", "eligible baskets that came to the moment of an offer"),
    ),
    Kpi(
        "K28",
        Unit.MILLISECONDS,
        Method.RANKS,
        translate("figures", "Time until the card is there"),
        translate("figures", "From the till's event to the painted card: 95 of 100 cards are at least as fast."),
        translate("figures", "milliseconds of each card"),
        translate("figures", "cards with a time"),
    ),
    Kpi(
        "K29",
        Unit.SHARE,
        Method.MIXED,
        translate("figures", "Like for like"),
        translate(
            "figures",
            "One person's confirmed share of the cards shown, had they served the shop's usual mix of hours, basket "
            "sizes, kinds of offers, categories and customers; of few cards it is drawn towards the others. Read it "
            "against what the own mix yields here. Nothing is told below 50 cards, and nobody is ranked.",
        ),
        translate("figures", "accepted offers on the paid receipt"),
        translate("figures", "cards shown"),
    ),
    Kpi(
        "K30",
        Unit.POINTS,
        Method.NONE,
        translate("figures", "How exact the shares are"),
        translate(
            "figures",
            "Half the width of the interval around 'Confirmed of shown'. Every share has such an interval (Wilson, "
            "95 %): with more cards it gets narrower.",
        ),
        translate("figures", "accepted offers on the paid receipt"),
        translate("figures", "cards shown"),
    ),
    Kpi(
        "K32",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Training finished"),
        translate("figures", "Training sessions finished of those that were due; at least 3 sessions."),
        translate("figures", "sessions finished"),
        translate("figures", "sessions due"),
    ),
    Kpi(
        "K33",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Checks passed in training"),
        translate("figures", "Passed checks of all attempts in training sessions."),
        translate("figures", "checks passed"),
        translate("figures", "attempts"),
    ),
    Kpi(
        "K34",
        Unit.SHARE,
        Method.NONE,
        translate("figures", "Data in doubt"),
        translate(
            "figures",
            "The largest of these shares: cards of nobody, returns without their sale, late events, clocks that are "
            "off, unknown products. Above 5 % look into the data first.",
        ),
        translate("figures", "what is in doubt"),
        translate("figures", "what was recorded"),
    ),
)
