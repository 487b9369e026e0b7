"""What the own view says: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_people", "My figures")
WHO = translate("manager_people", "Your name or number at the till")
PIN = translate("manager_people", "PIN")
SHOW = translate("manager_people", "Show my figures")
SIGN_OUT = translate("manager_people", "Sign out")
CHECKING = translate("manager_people", "Checking…")
FILL_BOTH = translate("manager_people", "Give your name or number, and your PIN.")
PRIVATE = translate(
    "manager_people",
    "Only you see this, with your PIN: your own figures and the middle of the team, nobody else's. Two minutes without "
    "a key or a click sign you out. Figures by person are kept for {days} days, then only the shop's.",
)
PRIVATE_ALONE = translate(
    "manager_people",
    "Only you see this, with your PIN: your own figures, nobody else's. Two minutes without a key or a click sign you "
    "out. Figures by person are kept for {days} days, then only the shop's.",
)

PERIOD = translate("manager_people", "Period")
LAST_DAYS = translate("manager_people", "Last %n day(s)", "", 1)
MINE = translate("manager_people", "Confirmed, like for like")
MINE_HELP = translate(
    "manager_people",
    "Of 100 cards you were shown, how many ended on the paid receipt, reckoned for the mix that everybody has. In "
    "brackets: where it lies with 95% certainty.",
)
USUAL = translate("manager_people", "Usual for your mix of hours and offers")
MIDDLE = translate("manager_people", "Middle of the team")
NO_MIDDLE = translate("manager_people", "told where five people or more can be compared")
NOT_ENOUGH = translate("manager_people", "Not enough cards yet: from {enough} on there is a figure; you had {n}.")
CARDS = translate("manager_people", "Cards shown")
OFFERED = translate("manager_people", "Offered, as you said")
ACCEPTED = translate("manager_people", "Accepted")
CONFIRMED = translate("manager_people", "Confirmed on the receipt")
NOT_OFFERED = translate("manager_people", "Not offered")
RAN_OUT = translate("manager_people", "Ran out unanswered")
OF_SHOWN = translate("manager_people", "{n} ({share})")
UNTIL = translate("manager_people", "Figures until {time}")
NEVER_READ = translate("manager_people", "No figures were counted yet.")
SAYS_WITHIN = translate("manager_people", "That is within the usual range: chance alone makes such differences.")
SAYS_ABOVE = translate("manager_people", "That is above what chance alone makes of the usual figure.")
SAYS_BELOW = translate(
    "manager_people",
    "That is below what chance alone makes of the usual figure. There may be reasons that no figure knows.",
)
SAYS_FEW = translate("manager_people", "For a comparison it takes {comparable} cards; you had {n}.")
LINE = translate("manager_people", "Yours {own}, middle of the team {middle}")
REFUSED = translate("manager_people", "This name and this PIN do not go together.")
WAIT = translate("manager_people", "Try again in %n second(s).", "", 1)
NOT_CHECKED = translate("manager_people", "This could not be checked now.")
