"""Sentences of documents and exports: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.reporting.request import Dimension
from pos_assist.services.texts import translate

# what every document says of itself
PERIOD = translate("paper", "Period")
COMPARED = translate("paper", "Compared with")
FILTERS = translate("paper", "Filters")
NO_FILTERS = translate("paper", "the whole shop")
EVENTS_UNTIL = translate("paper", "Offers until")
RECEIPTS_UNTIL = translate("paper", "Receipts until")
NEVER = translate("paper", "never read")
MADE = translate("paper", "Made")
NO_RECEIPTS = translate("paper", "The till keeps no receipts: sales are those of our own record.")
NO_COSTS = translate("paper", "The till does not tell what goods cost: money is sales without VAT, not margin.")

# the report
REPORT = translate("paper", "What offering brings")
FIGURES = translate("paper", "Figures")
FIGURE = translate("paper", "Figure")
VALUE = translate("paper", "Value")
UNIT = translate("paper", "Unit")
INTERVAL = translate("paper", "95 % interval, or why there is no number")
LOW = translate("paper", "From (95 %)")
HIGH = translate("paper", "To (95 %)")
N = translate("paper", "n")
N_HOLDOUT = translate("paper", "n without offers")
BEFORE = translate("paper", "Before")
DIFFERENCE_NOTE = translate(
    "paper",
    "A figure with a sign is a difference between baskets that may see offers and baskets that may not; "
    "its n is that of both, with offers / without.",
)
DEFINITIONS = translate("paper", "What the figures mean")
DEFINITION = translate("paper", "Definition")
COUNTED = translate("paper", "Counted")
NUMERATOR = translate("paper", "Numerator")
DENOMINATOR = translate("paper", "Denominator")
NUMERATOR_IS = translate("paper", "Numerator is")
DENOMINATOR_IS = translate("paper", "Denominator is")
COUNTED_OF = translate("paper", "{numerator}; of: {denominator}")
SURE = translate("paper", "95 %")
HOW_SURE = translate("paper", "How sure")
WHY_NOT = translate("paper", "Why there is no number")
FURTHER = translate("paper", "In parts")
WHOLE_SHOP = translate("paper", "Everything")
UNATTRIBUTED = translate("paper", "unattributed")
FROM = translate("paper", "From")
TO = translate("paper", "To")
ID = translate("paper", "Id")
SHOP_LINE = translate("paper", "the shop:")
BY = {
    Dimension.EMPLOYEE: translate("paper", "By employee"),
    Dimension.PRODUCT: translate("paper", "By product"),
    Dimension.RULE: translate("paper", "By rule"),
    Dimension.SCRIPT: translate("paper", "By sentence"),
    Dimension.HOUR: translate("paper", "By hour"),
    Dimension.DAY: translate("paper", "By day"),
    Dimension.TILL: translate("paper", "By till"),
    Dimension.STORE: translate("paper", "By store"),
    Dimension.SEGMENT: translate("paper", "By kind of customer"),
}
EMPLOYEES_NOTE = translate(
    "paper",
    "By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what "
    "the own mix yields here. What is called as recorded compares nobody.",
)
SHOWN = translate("paper", "Cards shown")
USUAL = translate("paper", "Usual here")
CHANCE = translate("paper", "Limits of chance (99.8%)")
RECORDED = translate("paper", "{figure} (as recorded)")
WIDENED = translate("paper", "More people than chance explains lie outside the limits: they are widened {times} times.")
