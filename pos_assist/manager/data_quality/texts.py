"""What the page of data and privacy says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_people", "Data and privacy")
HELP = translate(
    "manager_people",
    "How much of what was recorded is in doubt, how the assistant behaved, and what is kept of whom for how long. "
    "Figures on the other pages are as good as what stands here.",
)
ALARM = translate(
    "manager_people", "▲ More than {bound} is in doubt: {what}. Look into this before you trust a figure."
)
FINE = translate("manager_people", "✓ Nothing here puts the figures in doubt.")
VIOLATED = translate(
    "manager_people", "▲ Offers were repeated after a no: {n}. This must never happen; please report it to us."
)
NOTHING = translate("manager_people", "Nothing was recorded in this period.")
NOTHING_HINT = translate("manager_people", "Choose a longer period.")

DOUBT = translate("manager_people", "What is in doubt")
BEHAVED = translate("manager_people", "How the assistant behaved")
CIRCUMSTANCES = translate("manager_people", "Not offered and run out, by till and hour")
CIRCUMSTANCES_MEAN = translate(
    "manager_people",
    "Context, not blame: where queues are long or nobody is near, cards are not offered or run out more often.",
)
TILL = translate("manager_people", "Till")
HOUR = translate("manager_people", "Hour")
OF = translate("manager_people", "{a} of {b}")
N = translate("manager_people", "n = {n}")
MUST_BE_NONE = translate("manager_people", "must be 0")
P50_P95 = translate("manager_people", "half of the cards within {p50}, 95 of 100 within {p95}")
DEFINITION = translate("manager_people", "{definition} Counted: {numerator}, of: {denominator}. {method}. {period}.")
UNATTRIBUTED_MEANS = translate("manager_people", "Nobody was signed in: they stay in the shop's figures.")
UNMATCHED_MEANS = translate("manager_people", "No sale was found that they belong to: effects look too good.")
LATE_MEANS = translate("manager_people", "They came more than 72 hours after their day and count in the next period.")
CLOCK_MEANS = translate("manager_people", "A till's clock was more than a minute off.")
UNKNOWN_MEANS = translate("manager_people", "The till's catalogue does not have them.")

PRIVACY = translate("manager_people", "What is kept of whom")
PURPOSE = translate(
    "manager_people",
    "Purpose: to see whether offering helps customers and the shop, and where help is needed. Not for ranking, paying "
    "or dismissing anybody. Tell your staff before you begin; where there is a works council, ask it.",
)
STAFF_KEPT = translate(
    "manager_people",
    "Staff: who was signed in when a card was shown, and the answer. After %n day(s) the figures forget who it was and "
    "keep the shop's sums.",
    "",
    1,
)
STAFF_SEEN = translate(
    "manager_people",
    "Seen by: whoever may open this window. Staff see their own figures only, with their PIN: 'pos-assist run --mode "
    "own'. Below {enough} cards nobody has a figure.",
)
AGGREGATES = translate("manager_people", "What is older than %n month(s) is not counted at all.", "", 1)
STAFF_RIGHTS = translate(
    "manager_people",
    "The record on this computer has the till's number of who answered, not the name. 'pos-assist events export "
    "--staff NUMBER --out FILE' hands somebody what was recorded of them.",
)
CUSTOMERS_KEPT = translate(
    "manager_people",
    "Customers: only those who consented at the till, under a pseudonym, never a name. 'pos-assist events forget "
    "--customer NUMBER' disconnects what was recorded from one customer, for good.",
)
