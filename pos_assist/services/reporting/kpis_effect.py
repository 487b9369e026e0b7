"""Definitions of what offering earns and what it costs, against baskets without offers (K14-K16, K23, K25, K31)."""

from __future__ import annotations

from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.kpi import Kpi, Method
from pos_assist.services.texts import translate

EFFECT = (
    Kpi(
        "K14",
        Unit.POINTS,
        Method.ALWAYS_VALID,
        translate("figures", "Extra attach rate"),
        translate(
            "figures",
            "How much more often the offer is on the receipt of baskets that may see offers than of those that may "
            "not, whether or not a card was shown.",
        ),
        translate("figures", "baskets with the offer on the receipt, with and without offers"),
        translate("figures", "eligible baskets with an offer drawn, with and without offers"),
    ),
    Kpi(
        "K15",
        Unit.MONEY,
        Method.ALWAYS_VALID,
        translate("figures", "Extra margin per basket"),
        translate(
            "figures",
            "Average margin of eligible baskets that may see offers less that of those that may not, whether or not a "
            "card was shown. After discounts, returns and the cost of asking; the largest 0.5 % are cut to the same "
            "height; adjusted with the basket's value at the moment of the offer.",
        ),
        translate("figures", "margin of baskets, with and without offers"),
        translate("figures", "eligible baskets, with and without offers"),
    ),
    Kpi(
        "K15v",
        Unit.MONEY,
        Method.ALWAYS_VALID,
        translate("figures", "Extra revenue per basket"),
        translate("figures", "As the extra margin per basket, but of net sales. The cost of asking is not in it."),
        translate("figures", "net sales of baskets, with and without offers"),
        translate("figures", "eligible baskets, with and without offers"),
    ),
    Kpi(
        "K16",
        Unit.MONEY,
        Method.ALWAYS_VALID,
        translate("figures", "What offering earned"),
        translate("figures", "Extra margin per basket, times the baskets that may see offers. Never a sum of prices."),
        translate("figures", "extra margin per basket"),
        translate("figures", "eligible baskets that may see offers"),
    ),
    Kpi(
        "K23",
        Unit.SECONDS,
        Method.MEDIANS,
        translate("figures", "Seconds added"),
        translate(
            "figures",
            "How much longer baskets that may see offers take, from the first item to the start of payment: the "
            "difference of the medians. At most 4 s, and 8 s in nine of ten baskets with a card.",
        ),
        translate("figures", "seconds of baskets, with and without offers"),
        translate("figures", "eligible baskets with a time, with and without offers"),
    ),
    Kpi(
        "K23i",
        Unit.SECONDS,
        Method.MEDIANS,
        translate("figures", "Seconds added per item"),
        translate(
            "figures", "As the seconds added, each basket's seconds divided by its lines at the moment of the offer."
        ),
        translate("figures", "seconds per line of baskets, with and without offers"),
        translate("figures", "eligible baskets with a time, with and without offers"),
    ),
    Kpi(
        "K25",
        Unit.POINTS,
        Method.ALWAYS_VALID,
        translate("figures", "Extra voided baskets"),
        translate(
            "figures", "How much more often baskets that may see offers are voided or left than those that may not."
        ),
        translate("figures", "baskets voided or left, with and without offers"),
        translate("figures", "eligible baskets, with and without offers"),
    ),
    Kpi(
        "K31",
        Unit.RATIO,
        Method.NONE,
        translate("figures", "Sample ratio check"),
        translate(
            "figures",
            "How likely the numbers of baskets with and without offers are as they were drawn. Below 0.001 something "
            "loses baskets, and no effect is told.",
        ),
        translate("figures", "baskets with and without offers, as counted"),
        translate("figures", "baskets with and without offers, as drawn"),
    ),
)
