"""Definitions of what is sold: receipts' value, units, what goes with what (K10-K13, K17)."""

from __future__ import annotations

from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.kpi import Kpi, Method
from pos_assist.services.texts import translate

SELLING = (
    Kpi(
        "K10",
        Unit.MONEY,
        Method.MEAN,
        translate("figures", "Receipt value, net"),
        translate(
            "figures",
            "Average value of a receipt after discounts, without VAT, deposits, bags, vouchers and fees. "
            "Returns are not taken off.",
        ),
        translate("figures", "net sales"),
        translate("figures", "receipts"),
    ),
    Kpi(
        "K10g",
        Unit.MONEY,
        Method.MEAN,
        translate("figures", "Receipt value, gross"),
        translate("figures", "Average value of a receipt after discounts, with VAT. Returns are not taken off."),
        translate("figures", "gross sales"),
        translate("figures", "receipts"),
    ),
    Kpi(
        "K10r",
        Unit.MONEY,
        Method.MEAN,
        translate("figures", "Receipt value, net of returns"),
        translate(
            "figures", "Average net value of a receipt, less what of these sales came back within the return period."
        ),
        translate("figures", "net sales less returns of these sales"),
        translate("figures", "receipts"),
    ),
    Kpi(
        "K11",
        Unit.RATIO,
        Method.MEAN,
        translate("figures", "Units per receipt"),
        translate("figures", "Pieces on a receipt; something weighed is one, a pack is one."),
        translate("figures", "units sold"),
        translate("figures", "receipts"),
    ),
    Kpi(
        "K12",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Attach rate"),
        translate(
            "figures",
            "How many receipts with the first product also have what is offered with it, in any quantity and order. "
            "What came back later stays.",
        ),
        translate("figures", "receipts with both"),
        translate("figures", "receipts with the first product"),
    ),
    Kpi(
        "K12r",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Attach rate after returns"),
        translate("figures", "The attach rate without what came back within the return period."),
        translate("figures", "receipts with both, the second one kept"),
        translate("figures", "receipts with the first product"),
    ),
    Kpi(
        "K12x",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Attach rate of split purchases"),
        translate("figures", "The attach rate where receipts of one customer within two minutes count as one."),
        translate("figures", "purchases with both"),
        translate("figures", "purchases with the first product"),
    ),
    Kpi(
        "K13",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Category attach rate"),
        translate(
            "figures",
            "How many receipts with something of the first category also have something else of the category "
            "that is offered with it.",
        ),
        translate("figures", "receipts with both categories"),
        translate("figures", "receipts with the first category"),
    ),
    Kpi(
        "K17",
        Unit.MONEY,
        Method.NONE,
        translate("figures", "Assisted sales, not an effect"),
        translate(
            "figures",
            "Net value of every accepted item on a paid receipt. Part of it would have been sold anyway: "
            "the effect is the extra margin per basket.",
        ),
        translate("figures", "net value of confirmed items"),
        "",
    ),
)
