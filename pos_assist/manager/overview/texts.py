"""Sentences of the overview: English sources, marked for lupdate. No Qt."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_overview", "Overview")
HELP = translate(
    "manager_overview",
    "Three questions on one screen: is offering worth it, does it harm, what should change. Hover over a figure, or "
    "go to it with Tab, to read what it means; press it to see its receipts. Alt+T today, Alt+W this week, Alt+M this "
    "month.",
)

WORTH = translate("manager_overview", "Is it worth it?")
HARM = translate("manager_overview", "Does it harm?")
CHANGE = translate("manager_overview", "What to change?")

EARNS = translate("manager_overview", "Yes: {value} more in every basket, at least {low}.")
COSTS = translate("manager_overview", "No: {value} in every basket, at best {high}.")
UNCLEAR = translate("manager_overview", "Not clear yet: between {low} and {high} in every basket.")
UNKNOWN = translate("manager_overview", "Not known yet: {why}.")
BLOCKED = translate("manager_overview", "No verdict: {why}.")
IN_PERIOD = translate("manager_overview", "In these days")
NAIVE = translate("manager_overview", "No effect, only a sum: accepted items {value}")
PARTS = translate("manager_overview", "{treatment} against {holdout} without")

NO_HARM = translate("manager_overview", "No sign of it.")
SOME_HARM = translate("manager_overview", "Yes: %n figure(s) beyond the bound.", "", 1)
HARM_UNKNOWN = translate("manager_overview", "Not known yet.")
AT_MOST = translate("manager_overview", "at most {bound}")
STATES = {
    "ok": translate("manager_overview", "within the bound"),
    "alarm": translate("manager_overview", "beyond the bound"),
    "unknown": translate("manager_overview", "not known"),
}

NOTHING_PRESSES = translate("manager_overview", "Nothing presses.")
ATTENTION = translate("manager_overview", "%n thing(s) to look at.", "", 1)
ABOUT_SAMPLE_RATIO = translate(
    "manager_overview", "Baskets are missing on one side: effects are not told until it is found."
)
ABOUT_HARM = translate("manager_overview", "{name} is beyond its bound.")
ABOUT_DATA = translate("manager_overview", "Data in doubt: {part}.")

KEEP = translate("manager_overview", "Worth keeping")
REVIEW = translate("manager_overview", "To review")
RULES = translate("manager_overview", "Rules")
SCRIPTS = translate("manager_overview", "Scripts")
LEARNED = translate("manager_overview", "Learned from receipts")
NONE_STANDS_OUT = translate("manager_overview", "None stands out yet.")
WAITING = translate("manager_overview", "Waiting for more offers: {count}")
OPEN_RULE = translate("manager_overview", "Open {name}")
DECLINES = translate("manager_overview", "Why customers decline")
NO_DECLINES = translate("manager_overview", "Nobody declined in these days.")

FUNNEL = translate("manager_overview", "From receipt to sale")
STAGES = {
    "receipts": translate("manager_overview", "Receipts"),
    "eligible": translate("manager_overview", "Something to offer"),
    "cards_shown": translate("manager_overview", "Cards shown"),
    "offered": translate("manager_overview", "Offered"),
    "accepted": translate("manager_overview", "Accepted"),
    "confirmed": translate("manager_overview", "On the receipt"),
}
OF_STEP = translate("manager_overview", "{share} of the step before")
TREND_SAID = translate("manager_overview", "From {first} to {last}, between {low} and {high}.")
DAY = translate("manager_overview", "Day")
WEEK = translate("manager_overview", "Week from")
INTERVAL = translate("manager_overview", "95 % interval")
RESTS_ON = translate("manager_overview", "Rests on")

EMPTY = translate("manager_overview", "Nothing was sold in these days.")
EMPTY_HINT = translate("manager_overview", "Choose other days, or take a filter away.")
NO_FACTS = translate("manager_overview", "There are no figures yet.")
NO_FACTS_HINT = translate(
    "manager_overview", "Figures begin with the first basket that the panel sees. Connect a till, or start the panel."
)
