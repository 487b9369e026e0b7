"""Sentences of the screen "What if": English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_customers", "What if")
HELP = translate(
    "manager_customers",
    "Who buys because they are asked, what another offer would have brought, and how long it takes to know. Only from "
    "what was drawn by lot: everybody who merely chose differently is left out.",
)
NO_FIGURES = translate("manager_customers", "This window has no such figures.")

# who buys because asked
WHO = translate("manager_customers", "Who buys because they are asked?")
WHO_MEANS = translate(
    "manager_customers",
    "What asking adds to the margin of an eligible basket, by kind of customer and time of day: baskets that may see "
    "offers less baskets that may not. What is known of few baskets is drawn towards the whole shop.",
)
IS_NET = translate("manager_customers", "Costs are not known: this is sales, not margin.")
OVERALL = translate("manager_customers", "The whole shop")
OVERALL_TOLD = translate("manager_customers", "The whole shop: {value} a basket (95%: {sure}).")
NO_TABLE = translate("manager_customers", "There is no table: {why}.")
SAME = translate(
    "manager_customers", "Customers and times of day do not differ by more than chance: ask everywhere alike."
)
DIFFER = translate(
    "manager_customers", "Between these customers and times of day it differs by about {spread} a basket."
)
BASKETS_MODEL = translate(
    "manager_customers",
    "Aiming by single baskets would earn {value} a basket more than asking at random (95%: {sure}). Shown only: the "
    "panel goes by the table.",
)
IN_FORCE = translate("manager_customers", "The panel ranks offers by this table.")
NOT_IN_FORCE = translate(
    "manager_customers",
    "The panel does not use this table. With the setting [policy] uplift = true it ranks by the table that was handed "
    "over last.",
)
HAND_OVER = translate("manager_customers", "Hand this table to the panel")
HANDED = translate("manager_customers", "Handed over. It counts where [policy] uplift = true.")
SEGMENT = translate("manager_customers", "Customers")
DAYPART = translate("manager_customers", "Time of day")
DAYPARTS = {
    "morning": translate("manager_customers", "morning"),
    "midday": translate("manager_customers", "midday"),
    "afternoon": translate("manager_customers", "afternoon"),
    "evening": translate("manager_customers", "evening"),
}
EXTRA = translate("manager_customers", "Asking adds")
SURE = translate("manager_customers", "95%")
GAIN = translate("manager_customers", "Chance that it pays")
BASKETS = translate("manager_customers", "n with / without offers")
MEASURED = translate("manager_customers", "As measured alone")
FACTOR = translate("manager_customers", "Counts times")

LEADS = translate("manager_customers", "Enter or a double click on a row leads to its receipts.")

# another offer
OTHER = translate("manager_customers", "What if another offer had been shown?")
OTHER_MEANS = translate(
    "manager_customers",
    "For every offer that was drawn by lot among several: what a decision would have brought if this one had always "
    "been shown there, less what was shown. Weighted by the chances on record; what few draws tell is not told. By "
    "name: which is best is a question of the interval.",
)
NO_OTHER = translate("manager_customers", "No decision in this period had a choice between offers.")
SELDOM = translate("manager_customers", "%n offer(s) more were drawn too seldom to tell.", "", 1)
ANY_PRODUCT = translate("manager_customers", "{kind}: any product")
OFFER = translate("manager_customers", "Offer")
DECISIONS = translate("manager_customers", "n decisions")
SHOWN = translate("manager_customers", "Shown")
EFFECTIVE = translate("manager_customers", "Worth as many draws")
WOULD = translate("manager_customers", "Would have brought")
WAS = translate("manager_customers", "Brought")
DIFFERENCE = translate("manager_customers", "Difference")

# another price
PRICE = translate("manager_customers", "What if the price were another?")
NO_PRICES = translate(
    "manager_customers",
    "There is no price curve: prices were never drawn by lot here, so what another price would sell cannot be told "
    "from what was sold.",
)

# another holdout
HOLDOUT = translate("manager_customers", "How many baskets without offers?")
HOLDOUT_MEANS = translate(
    "manager_customers",
    "More baskets without offers tell sooner and earn less. With {baskets} eligible baskets a day an effect of "
    "{smallest} a basket is found with 80% certainty after:",
)
NO_HOLDOUT = translate("manager_customers", "It cannot be reckoned: {why}.")
SHARE = translate("manager_customers", "Without offers")
DAYS = translate("manager_customers", "Days to know")
NEVER = translate("manager_customers", "never")
COST = translate("manager_customers", "Costs a week")
NOW = translate("manager_customers", "now")
COST_UNKNOWN = translate("manager_customers", "What it costs a week is not known before an effect is known.")
