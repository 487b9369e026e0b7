"""Definitions of what is shown, said and answered (K01-K09, K18-K22, K26, K35)."""

from __future__ import annotations

from pos_assist.services.reporting.figures import Unit
from pos_assist.services.reporting.kpi import Kpi, Method
from pos_assist.services.texts import translate

OFFERING = (
    Kpi(
        "K01",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Eligible receipts"),
        translate("figures", "How often there was something to offer before payment. Returns do not count."),
        translate("figures", "receipts with a possible offer"),
        translate("figures", "receipts since the day on which the assistant began to watch"),
    ),
    Kpi(
        "K02",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Baskets with a card"),
        translate("figures", "How many of the baskets that may see offers saw one for at least a second."),
        translate("figures", "baskets that saw a card"),
        translate("figures", "eligible baskets that may see offers"),
    ),
    Kpi(
        "K03",
        Unit.RATIO,
        Method.MEAN,
        translate("figures", "Cards per receipt"),
        translate("figures", "How much is shown to the cashier. Above 0.6 it is too much."),
        translate("figures", "cards shown"),
        translate("figures", "receipts since the day on which the assistant began to watch"),
    ),
    Kpi(
        "K04",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Offer rate, as reported"),
        translate(
            "figures",
            "How many of the answered cards were put to the customer, as the cashier says. "
            "Cards that expired or were withdrawn do not count.",
        ),
        translate("figures", "offers put to the customer"),
        translate("figures", "cards answered, also with Not offered"),
    ),
    Kpi(
        "K05",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Acceptance rate"),
        translate(
            "figures",
            "How many offers the customer accepted, as the cashier says. The final answer counts; "
            "what was voided before payment counts nowhere, what is returned later changes nothing.",
        ),
        translate("figures", "offers accepted"),
        translate("figures", "offers put to the customer"),
    ),
    Kpi(
        "K06",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Confirmed of shown"),
        translate("figures", "How many of the shown cards ended on the paid receipt after a yes."),
        translate("figures", "accepted offers on the paid receipt"),
        translate("figures", "cards shown"),
    ),
    Kpi(
        "K07",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Accepted, not on the receipt"),
        translate(
            "figures", "Accepted offers that are not on the paid receipt. Above 5 % something is wrong with the data."
        ),
        translate("figures", "accepted offers that are not on the receipt"),
        translate("figures", "offers accepted"),
    ),
    Kpi(
        "K08",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Skipped cards"),
        translate(
            "figures", "Cards answered with Not offered. In a queue this is right: the share of queues is beside."
        ),
        translate("figures", "cards answered with Not offered"),
        translate("figures", "cards shown"),
    ),
    Kpi(
        "K08x",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Expired cards"),
        translate("figures", "Cards that nobody answered before their time was over or payment began."),
        translate("figures", "cards that expired"),
        translate("figures", "cards shown"),
    ),
    Kpi(
        "K09",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Declines with a reason"),
        translate("figures", "How many declines have a reason. The parts are the shares of each reason."),
        translate("figures", "declined offers with a reason"),
        translate("figures", "offers declined"),
    ),
    Kpi(
        "K18",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Upgrade rate"),
        translate("figures", "How many offers of a better version ended on the receipt instead of the smaller one."),
        translate("figures", "better versions on the paid receipt"),
        translate("figures", "better versions put to the customer"),
    ),
    Kpi(
        "K18p",
        Unit.MONEY,
        Method.MEAN,
        translate("figures", "Price step of an upgrade"),
        translate("figures", "What a confirmed better version costs more than what it replaced, on average."),
        translate("figures", "sum of the price differences"),
        translate("figures", "better versions on the paid receipt"),
    ),
    Kpi(
        "K19",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Set rate"),
        translate("figures", "How many offers of a set ended on the receipt."),
        translate("figures", "sets on the paid receipt"),
        translate("figures", "sets put to the customer"),
    ),
    Kpi(
        "K19c",
        Unit.MONEY,
        Method.NONE,
        translate("figures", "Discount given for nothing"),
        translate(
            "figures",
            "Savings given on sets that would have been bought anyway, going by the baskets without offers.",
        ),
        translate("figures", "savings on confirmed sets, times the share bought anyway"),
        "",
    ),
    Kpi(
        "K20",
        Unit.COUNT,
        Method.NONE,
        translate("figures", "Repeated after a no"),
        translate(
            "figures",
            "Cards with what the same customer had declined before, in this basket or within the days of the policy. "
            "It must be 0.",
        ),
        translate("figures", "cards repeated after a no"),
        "",
    ),
    Kpi(
        "K21",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Not on the shelf"),
        translate("figures", "Accepted offers that failed because the item was not found."),
        translate("figures", "accepted offers not found on the shelf"),
        translate("figures", "offers accepted"),
    ),
    Kpi(
        "K22",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Wrong total on the card"),
        translate(
            "figures",
            "How often the till charged something else than the card said. "
            "Counted where nothing else changed at the same time.",
        ),
        translate("figures", "confirmed offers with another total"),
        translate("figures", "confirmed offers whose total was seen"),
    ),
    Kpi(
        "K26",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Cheaper option taken"),
        translate("figures", "How many offers of something cheaper ended on the receipt."),
        translate("figures", "cheaper options on the paid receipt"),
        translate("figures", "cheaper options put to the customer"),
    ),
    Kpi(
        "K26r",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Cheaper option returned"),
        translate("figures", "How many confirmed cheaper options came back within the return period."),
        translate("figures", "confirmed cheaper options that came back"),
        translate("figures", "cheaper options on the paid receipt"),
    ),
    Kpi(
        "K35",
        Unit.SHARE,
        Method.WILSON,
        translate("figures", "Do not ask, no time"),
        translate(
            "figures",
            "Offers declined because the customer did not want to be asked or had no time. "
            "The parts tell those of baskets with a queue apart.",
        ),
        translate("figures", "offers declined with one of these two reasons"),
        translate("figures", "offers put to the customer"),
    ),
)
