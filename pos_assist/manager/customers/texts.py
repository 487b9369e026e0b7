"""Sentences of the screen of customers: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_customers", "Customers")
HELP = translate(
    "manager_customers",
    "What kinds of customers there are, what they will be worth, and whether being asked keeps them coming back. "
    "Only of customers who agreed to be known, and never of a single person.",
)
NO_FIGURES = translate("manager_customers", "This window has no figures of customers.")
NOBODY = translate("manager_customers", "No customer is known in this period")
NOBODY_HINT = translate(
    "manager_customers",
    "It takes a till that says who the customer is and that they agreed to it. Baskets of nobody known have no future "
    "that could be told.",
)
SEGMENTS = {
    "new": translate("manager_customers", "New"),
    "active": translate("manager_customers", "Active"),
    "loyal": translate("manager_customers", "Loyal"),
    "lapsed": translate("manager_customers", "Lapsed"),
    "high value": translate("manager_customers", "High value"),
    "": translate("manager_customers", "Nobody known"),
}

# how much of the shop this is about
ABOUT = translate("manager_customers", "Whom this is about")
KNOWN = translate("manager_customers", "{share} of {n} receipts in the period are of known customers (95%: {sure}).")
KNOWN_CUSTOMERS = translate("manager_customers", "%n customer(s) are known.", "", 1)
LOOKED_BACK = translate("manager_customers", "Looked back over {days}.")
KNOWN_SHARE = translate("manager_customers", "Receipts of known customers")
FEW_HIDDEN = translate("manager_customers", "Of fewer than {n} customers no number is told: it would be about persons.")
SURE = translate("manager_customers", "95%: {interval}")

# segments
KINDS = translate("manager_customers", "Kinds of customers, and what they will be worth")
KIND = translate("manager_customers", "Kind")
CUSTOMERS = translate("manager_customers", "Customers")
SHARE = translate("manager_customers", "Share")
CLV = translate("manager_customers", "Margin of the next year, a customer")
CLV_NET = translate("manager_customers", "Sales of the next year, a customer")
RECENCY = translate("manager_customers", "Days since the last visit")
FREQUENCY = translate("manager_customers", "Visits in these days")
SPENT = translate("manager_customers", "Spent a visit")
ALIVE = translate("manager_customers", "Still a customer")
AHEAD = translate("manager_customers", "Visits expected in the next year")
CLV_MEANS = translate(
    "manager_customers",
    "What a customer of this kind will bring on average in the next 365 days if nothing changes, without VAT: expected "
    "visits times what a visit brings. Foretold from how often and how long ago they came and what they spent.",
)
CLV_IS_NET = translate("manager_customers", "Costs are not known: this is sales, not margin.")
FORETOLD = translate(
    "manager_customers",
    "Tried on the past: for its last {days} days {foretold} visits were foretold, {came} came.",
)
NOT_TRIED = translate("manager_customers", "The past is too short to try the foretelling on it.")
NO_MODEL = translate("manager_customers", "Too few customers came again to foretell anything.")

# after being asked
AFTER = translate("manager_customers", "Does asking keep customers coming back?")
HOLDOUT = translate(
    "manager_customers",
    "{share} of known customers are never offered anything, for good. They are what the others are compared with.",
)
NO_HOLDOUT = translate(
    "manager_customers",
    "No customer is kept without offers (customer_holdout_share = 0): there is nothing to compare with.",
)
DAYS_AFTER = translate("manager_customers", "{days} days after")
CAME_AGAIN = translate("manager_customers", "Came again")
WITH_OFFERS = translate("manager_customers", "with offers")
WITHOUT_OFFERS = translate("manager_customers", "without offers")
VISITS = translate("manager_customers", "Further visits")
NET = translate("manager_customers", "Spent on them")
RETURNED = translate("manager_customers", "Came back as returns")
DIFFERENCE = translate("manager_customers", "Difference")
ARMS = translate("manager_customers", "{share} of {n} {arm}")
ARM = translate("manager_customers", "{n} {arm}")
AFTER_MEANS = translate(
    "manager_customers",
    "Share of customers who came again within so many days after their first visit of the period at which there was "
    "something to offer: of those who may see offers, less that of those who never do. "
    "Only visits that long ago count.",
)
NEEDED = translate(
    "manager_customers",
    "{n} customers so far. A fall by two points would be seen with {needed}; until then no difference proves nothing.",
)
SO_FAR = translate("manager_customers", "{n} customers so far.")
ENOUGH = translate("manager_customers", "{n} customers: enough to see a fall by two points.")
VERDICT_KEPT = translate("manager_customers", "More customers came again where offers may be shown.")
VERDICT_LOST = translate("manager_customers", "Fewer customers came again where offers may be shown.")
VERDICT_SAME = translate("manager_customers", "No harm is seen, and there are customers enough to see one.")
VERDICT_OPEN = translate("manager_customers", "It cannot be told yet.")
