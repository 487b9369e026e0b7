"""What the page of tests says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_people", "Tests")
HELP = translate(
    "manager_people",
    "One thing is changed for a part of the baskets, drawn by lot, and one figure that was named before decides. What "
    "came of it is told once enough baskets were counted: looking earlier finds winners where there are none.",
)
NEW = translate("manager_people", "Plan a test")
NOTHING = translate("manager_people", "No test was planned yet.")
NOTHING_HINT = translate(
    "manager_people",
    "Most is won by testing which offer is made; sentences seldom make a difference.",
)
LIST = translate("manager_people", "Tests, the newest first")
NAME = translate("manager_people", "Test")
STATE = translate("manager_people", "State")

DRAFT = translate("manager_people", "planned")
RUNNING = translate("manager_people", "running")
STOPPED = translate("manager_people", "stopped early")
CONCLUDED = translate("manager_people", "concluded")

SCRIPT = translate("manager_people", "What is said")
OFFER = translate("manager_people", "What is offered")
MOMENT = translate("manager_people", "When it is shown")
MARGIN = translate("manager_people", "Margin per basket, after returns and discounts")
CONFIRMED = translate("manager_people", "Confirmed on the receipt, of cards shown")
ACCEPTED = translate("manager_people", "Accepted, of offers made")

# one test
HYPOTHESIS = translate("manager_people", "Supposed")
CHANGES = translate("manager_people", "What differs")
DECIDES = translate("manager_people", "What decides")
SMALLEST = translate("manager_people", "Smallest difference worth finding")
PLANNED = translate("manager_people", "Planned")
PLANNED_TO = translate("manager_people", "{n} in all, until {day}")
ADAPTIVE = translate("manager_people", "The better one gets more baskets as figures come in; each at least {floor}.")
SINCE = translate("manager_people", "Since {day}, by {by}")
ENDED = translate("manager_people", "Ended {day}. {reason}")
COUNTED = translate("manager_people", "{n} of {planned}")
DAYS_LEFT = translate("manager_people", "about %n day(s) to go", "", 1)
PROGRESS_NAME = translate("manager_people", "How much of the plan is counted")

VARIANTS = translate("manager_people", "Variants and what came of them")
WATCHED = translate("manager_people", "What is watched")
GETS = translate("manager_people", "gets {share} of the baskets, n = {n}")
EFFECT = translate("manager_people", "compared with: {first}")
LATER = translate("manager_people", "told at the end")
NOT_TOLD = translate("manager_people", "not told")
FIRST = translate("manager_people", "what the others are compared with")
NOT_KNOWN = translate("manager_people", "not enough data")
HARM_OK = translate("manager_people", "✓ {name}: {value}, at most {bound}")
HARM_ALARM = translate("manager_people", "▲ {name}: {value}, more than the {bound} it may be")
HARM_UNKNOWN = translate("manager_people", "? {name}: cannot be told yet")
HARM_BOUNDLESS = translate("manager_people", "{name}: {value}")
INSTEAD = translate("manager_people", "What if every basket had got it?")
INSTEAD_NOTE = translate(
    "manager_people", "Reckoned from what was drawn, with the logged probabilities; a wide interval means: not known."
)

# why nothing is told yet
NOT_YET = translate("manager_people", "The result is told when the planned number is counted, not before.")
SAMPLE_RATIO = translate(
    "manager_people",
    "▲ The variants did not get the shares that were drawn ({p}). Something loses baskets of one of them: no result "
    "of this test can be trusted, and none is told. Stop it, find the cause, and plan it anew.",
)
STOPPED_EARLY = translate("manager_people", "It was stopped early, so no result is told.")
HARM_LOCKED = translate("manager_people", "▲ A watched figure is over its bound: stop the test.")
RATIO_FINE = translate("manager_people", "The variants got the shares that were drawn ({p}).")

WON = translate("manager_people", "{name} is the better one.")
NO_DIFFERENCE = translate("manager_people", "No difference was found that is worth finding.")
MAY_CONCLUDE = translate("manager_people", "Enough is counted: it may be concluded.")

# what is done with it
START = translate("manager_people", "Start")
STOP = translate("manager_people", "Stop early")
CONCLUDE = translate("manager_people", "Conclude")
CHANGE = translate("manager_people", "Change the plan")
WHY_STOP = translate("manager_people", "Why it is stopped (for the record)")
STOP_NEEDS = translate("manager_people", "Say why it is stopped.")
STARTED = translate("manager_people", "The test runs: baskets are drawn from now on.")
WAS_STOPPED = translate("manager_people", "The test is stopped; every basket gets what it got before.")
WAS_CONCLUDED = translate("manager_people", "The test is concluded.")
