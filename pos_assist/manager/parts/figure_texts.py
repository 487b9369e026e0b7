"""Sentences of the parts that show figures: tiles, charts, the filter bar, the stamp of freshness. No Qt."""

from __future__ import annotations

from pos_assist.manager.parts.presets import Beside, Preset
from pos_assist.services.texts import translate

AS_TABLE = translate("manager_overview", "Show as a table: {title}")
AS_CHART = translate("manager_overview", "Show as a chart: {title}")

# the filter bar
PERIOD = translate("manager_overview", "Period")
COMPARE = translate("manager_overview", "Compare with")
FROM = translate("manager_overview", "From")
TO = translate("manager_overview", "To")
ADD_FILTER = translate("manager_overview", "Filter")
CLEAR = translate("manager_overview", "Clear all")
REMOVE = translate("manager_overview", "Remove the filter: {what}")
CHIP = translate("manager_overview", "{kind}: {what}")
NOTHING_TO_CHOOSE = translate("manager_overview", "Nothing to choose from yet")
PRESETS = {
    Preset.TODAY: translate("manager_overview", "Today"),
    Preset.YESTERDAY: translate("manager_overview", "Yesterday"),
    Preset.THIS_WEEK: translate("manager_overview", "This week"),
    Preset.LAST_7: translate("manager_overview", "Last 7 days"),
    Preset.LAST_30: translate("manager_overview", "Last 30 days"),
    Preset.THIS_MONTH: translate("manager_overview", "This month"),
    Preset.LAST_MONTH: translate("manager_overview", "Last month"),
    Preset.THIS_YEAR: translate("manager_overview", "This year"),
    Preset.CUSTOM: translate("manager_overview", "Other days…"),
}
BESIDE = {
    Beside.BEFORE: translate("manager_overview", "vs the days before"),
    Beside.YEAR: translate("manager_overview", "vs a year ago"),
    Beside.NOTHING: translate("manager_overview", "no comparison"),
}
FIELDS = {
    "stores": translate("manager_overview", "Store"),
    "tills": translate("manager_overview", "Till"),
    "employees": translate("manager_overview", "Employee"),
    "hours": translate("manager_overview", "Hour"),
    "segments": translate("manager_overview", "Customers"),
    "arms": translate("manager_overview", "Group"),
    "categories": translate("manager_overview", "Category"),
    "kinds": translate("manager_overview", "Kind of offer"),
    "rules": translate("manager_overview", "Rule"),
    "scripts": translate("manager_overview", "Script"),
    "products": translate("manager_overview", "Product"),
    "answers": translate("manager_overview", "Card"),
    "reasons": translate("manager_overview", "Reason"),
}
VALUES = {
    ("arms", "treatment"): translate("manager_overview", "with offers"),
    ("arms", "holdout"): translate("manager_overview", "without offers"),
    ("kinds", "add-on"): translate("manager_overview", "add-on"),
    ("kinds", "upgrade"): translate("manager_overview", "better version"),
    ("kinds", "bundle"): translate("manager_overview", "set"),
    ("kinds", "cheaper"): translate("manager_overview", "cheaper option"),
    ("kinds", "cover"): translate("manager_overview", "extra cover"),
    ("kinds", "substitute"): translate("manager_overview", "substitute"),
    ("answers", "shown"): translate("manager_overview", "shown"),
    ("answers", "accepted"): translate("manager_overview", "accepted"),
    ("answers", "declined"): translate("manager_overview", "declined"),
    ("answers", "not_offered"): translate("manager_overview", "not offered"),
    ("answers", "expired"): translate("manager_overview", "expired"),
    ("answers", "confirmed"): translate("manager_overview", "on the receipt"),
    ("reasons", "none"): translate("manager_overview", "no reason"),
    ("reasons", "has_one"): translate("manager_overview", "has one"),
    ("reasons", "price"): translate("manager_overview", "price"),
    ("reasons", "no_time"): translate("manager_overview", "no time"),
    ("reasons", "not_suitable"): translate("manager_overview", "not suitable"),
    ("reasons", "dont_ask"): translate("manager_overview", "do not ask"),
    ("reasons", "other"): translate("manager_overview", "other"),
}
RECEIPTS_BEHIND = translate("manager_overview", "Press it to see its receipts.")
NO_RECEIPTS_BEHIND = translate("manager_overview", "It cannot be pressed: no list of receipts is behind it.")
IMMATURE = translate("manager_overview", "{share} may still come back")
NAMELESS = translate("manager_overview", "unattributed")

# the stamp
UNTIL = translate("manager_overview", "Figures until {when}")
NEVER_READ = translate("manager_overview", "No figures yet")
TAKING_IN = translate("manager_overview", "Taking in what is new…")
TAKING_IN_OF = translate("manager_overview", "Taking in what is new… {share}")
STALE = translate("manager_overview", "Old figures: until {when}")
PARTS_KNOWN = translate("manager_overview", "Offers until {events}, receipts until {receipts}.")
NO_RECEIPTS = translate("manager_overview", "The till keeps no receipts: figures come from our own log alone.")
NO_COSTS = translate("manager_overview", "The till knows no costs: money is counted in sales, not in margin.")

# a figure
SURE = translate("manager_overview", "{level}: {interval}")
ARMS = translate("manager_overview", "{treatment} with offers, {holdout} without")
OF = translate("manager_overview", "{n} of {of}")
N = translate("manager_overview", "n = {n}")
BEFORE = translate("manager_overview", "before: {value}")
LAST_OUT = translate("manager_overview", "Last out of stock: {when}")
