"""What the page of the team says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_people", "Team")
HELP = translate(
    "manager_people",
    "How often what a card offered stood on the paid receipt, each person beside what the same mix of hours, baskets "
    "and offers yields on average here. Sorted by name; nobody is ranked. The interval says how sure a figure is: "
    "where it holds the usual figure, nothing more can be said.",
)

# the table
NAME = translate("manager_people", "Person")
SHOWN = translate("manager_people", "Cards shown")
LIKE_FOR_LIKE = translate("manager_people", "Like for like")
USUAL = translate("manager_people", "Usual here")
RECORDED = translate("manager_people", "As recorded")
FROM = translate("manager_people", "from")
TO = translate("manager_people", "to")
STANDS = translate("manager_people", "Where it stands")
OFFERED = translate("manager_people", "Offered (reported)")
SKIPPED = translate("manager_people", "Not offered")
RAN_OUT = translate("manager_people", "Ran out")
ACCEPTED = translate("manager_people", "Accepted")
CONFIRMED_COUNT = translate("manager_people", "On the receipt")
UNATTRIBUTED = translate("manager_people", "Nobody named")
TOO_FEW = translate("manager_people", "not enough data")
WITHIN = translate("manager_people", "within the usual range")
ABOVE = translate("manager_people", "above the usual range")
BELOW = translate("manager_people", "below the usual range")
UNTOLD = translate("manager_people", "too early to compare")

# what is said above and beneath
COUNTED = translate(
    "manager_people",
    "Counted is what stood on the paid receipt, of all cards shown: asking only promising customers makes nobody look "
    "better. Below {enough} cards no figure is told, below {comparable} no comparison.",
)
MIX = translate(
    "manager_people",
    "Like for like is at the same hour, number of lines in the basket (1, 2–4, 5 or more), kind of offer, category and "
    "kind of customer; what is rare is taken together.",
)
CENTRE = translate("manager_people", "Whole team: {rate}, n = {n}")
HIDDEN = translate("manager_people", "%n person(s) with too few cards for a figure.", "", 1)
WIDENED = translate(
    "manager_people",
    "More people than chance explains lie outside the limits, so something else than people is at work; the limits "
    "are widened {times} times.",
)
BEST = translate("manager_people", "Highest like for like, with more than 80% certainty: {name}.")
CONTEXT = translate(
    "manager_people",
    "Offered, not offered and ran out are context: queues and hours decide them as much as people do.",
)
NOTHING = translate("manager_people", "No card was shown in this period.")
NOTHING_HINT = translate("manager_people", "Choose a longer period, or take a filter away.")
NO_FIGURES = translate("manager_people", "Figures are not available in this window.")

# the funnel
FUNNEL = translate("manager_people", "Confirmed, by cards shown")
CARDS_SHOWN = translate("manager_people", "cards shown")
CONFIRMED = translate("manager_people", "confirmed")
MIDDLE_LINE = translate("manager_people", "whole team")
ONE_PERSON = translate("manager_people", "one person")
FUNNEL_SAID = translate("manager_people", "{n} people; the whole team {rate}. The table beneath has them by name.")
LIMIT_95 = translate("manager_people", "95% limits")
LIMIT_998 = translate("manager_people", "99.8% limits")
LIMITS = translate(
    "manager_people",
    "Between the limits lies what chance alone makes of the team's figure: of 1000 equal people 998 within the dotted "
    "ones. The fewer cards, the wider.",
)
PLOTTED = translate("manager_people", "What the dots show")
RECEIPTS = translate("manager_people", "Receipts behind it")
CHOOSE_ONE = translate("manager_people", "Choose somebody to see what was offered and what was not.")
