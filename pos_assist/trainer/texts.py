"""What the practice window says: English sources, marked for lupdate. What customers say is data, not here."""

from __future__ import annotations

from pos_assist.services.texts import translate

# the frame
TITLE = translate("practice", "Practice")
ASSESSMENT = translate("practice", "Assessment")
ENCOUNTER_OF = translate("practice", "Encounter {place} of {of}")
PAUSE = translate("practice", "Pause")
HELP = translate("practice", "Help")
END = translate("practice", "End")
CLOSE = translate("practice", "Close")
BACK = translate("practice", "Back")
GO_ON = translate("practice", "Go on")
AGAIN = translate("practice", "Try again")
READING = translate("practice", "One moment…")
TIME_LEFT = translate("practice", "Time left: {time}")
TIME_USED = translate("practice", "Time: {time}")

# signing in
WHO = translate("practice", "Who is practising?")
WHO_HELP = translate(
    "practice",
    "What you practise is yours: the manager sees how far you are, never what you said, unless you share it.",
)
NOBODY = translate("practice", "Nobody has a PIN yet.")
NOBODY_HELP = translate("practice", "The manager gives one: pos-assist staff pin set NUMBER.")
PIN_OF = translate("practice", "PIN of {name}")
DEMO_PIN = translate("practice", "In the demo shop everybody's PIN is {pin}.")
CLEAR = translate("practice", "Delete the last digit")
ENTER = translate("practice", "Sign in")
CHECKING = translate("practice", "The PIN is being checked…")
WRONG = translate("practice", "Wrong PIN. Please try again.")
WRONG_WAIT = translate("practice", "Wrong PIN. Try again in %n second(s).", "", 1)
DIGITS = translate("practice", "%n digit(s) typed", "", 1)
WRITE = translate("practice", "Write a scenario")
SIGN_OUT = translate("practice", "Sign out")

# the start
TODAY = translate("practice", "Today")
BEGIN = translate("practice", "Begin practice")
SESSION_IS = translate("practice", "{encounters} short encounters with baskets of this shop, about {minutes} minutes.")
DUE_NOW = translate("practice", "Due again today")
NOTHING_DUE = translate("practice", "Nothing is due. A round of everything keeps it fresh.")
FIRST_TIME = translate("practice", "Your first round: a little of everything.")
ALL_DONE = translate("practice", "All done for today")
ALL_DONE_HELP = translate("practice", "What you practised rests now; that is how it stays. Next on {day}.")
ALL_DONE_ALONE = translate("practice", "What you practised rests now; that is how it stays.")
PRACTISE_ANYWAY = translate("practice", "Practise anyway")
ASSIGNED = translate("practice", "From your trainer")
ASSIGNED_BY = translate("practice", "{by}, {day}")
ANSWER = translate("practice", "An answer, if you like")
PLAY_IT = translate("practice", "Play it")
ANSWERS = (
    translate("practice", "I will do it"),
    translate("practice", "I have a question"),
    translate("practice", "Not this week"),
)
ANSWERED = translate("practice", "Your answer: {answer}")
PROPOSED = translate("practice", "From your own baskets")
PROPOSED_WHY = translate("practice", "“{objection}” was the reason of {declines} of your last {of} declines.")
PROPOSED_DO = translate("practice", "The next round has it.")
GOAL = translate("practice", "Goal for the next shift")
NO_GOAL = translate("practice", "None yet; choose one after a round.")
SHIFTS = translate("practice", "Practised on %n shift(s) this week", "", 1)
MASTERY = translate("practice", "Your practice so far: {tier}")
STREAK = translate("practice", "%n shift(s) in a row; two days of rest in between are free", "", 1)
TAKE_ASSESSMENT = translate("practice", "Take an assessment")
CERTIFICATE = translate("practice", "{group}: until {day}")
ALL_GROUPS = translate("practice", "all goods")
DUE_TODAY = translate("practice", "Due today: {due}")

# an assessment
RULES = translate("practice", "Before you begin")
RULE_HINTS = translate("practice", "No hints, no second try; what it came to is told at the end.")
RULE_TIME = translate("practice", "{minutes} minutes for {encounters} encounters; a real sale stops the clock.")
END_IT = translate("practice", "End the assessment?")
END_IT_HELP = translate("practice", "What was not played counts as nought, and the try is used.")
ABOUT_GROUP = translate("practice", "It may be about one group of goods, or about all:")
ABOUT_ALL = translate("practice", "All goods")
RULE_MARK = translate("practice", "Passed from {mark} on. It is never a condition for working at the till.")
ROUND_FIRST = translate("practice", "It is open after a first round of practice.")
TRIES_LEFT = translate("practice", "%n attempt(s) left in these thirty days", "", 1)
NO_TRIES = translate("practice", "No try is left in these thirty days. Practice is always open.")

# an encounter
QUEUE = translate("practice", "%n customer(s) waiting", "", 1)
NO_QUEUE = translate("practice", "Nobody waits behind")
CUSTOMER = translate("practice", "Customer")
YOU = translate("practice", "You")
BASKET = translate("practice", "Basket")
LINES = translate("practice", "%n line(s)", "", 1)
MORE_LINES = translate("practice", "and %n more line(s)", "", 1)
TOTAL = translate("practice", "Total")
IDEA = translate("practice", "The panel's idea")
NO_IDEA = translate("practice", "No idea for this basket")
INSTEAD_OF = translate("practice", "instead of: {item}")
SAVING = translate("practice", "saves {saving}")
PANEL_SAYS = translate("practice", "The panel says: {script}")
STOCK = translate("practice", "in stock: {stock}")
TOTAL_AFTER = translate("practice", "Total after: {total}")
ONLY_PRACTICE = translate("practice", "This is practice: nothing is rung up.")
WHAT_DO_YOU_DO = translate("practice", "What do you do?")
OWN_WORDS = translate("practice", "Own words")
SAID_ALOUD = translate("practice", "I said it aloud")
HINT = translate("practice", "A hint")
HINT_IS = translate("practice", "Fits now: {move}")
SAY_IT = translate("practice", "Say it")
TYPE_HERE = translate("practice", "What would you say?")
TAKE_KEYBOARD = translate("practice", "While you type here, the keyboard is not the till's.")
GIVE_BACK = translate("practice", "Keyboard back to the till")
SCANNED = translate(
    "practice", "That was a scan. It was not taken; the keyboard is the till's again. Please scan once more."
)
LOST_KEYBOARD = translate("practice", "The keyboard is the till's again; your words are kept.")

# what was heard
YOUR_WORDS = translate("practice", "Your words")
ALOUD = translate("practice", "(said aloud)")
TAKEN_FOR = translate("practice", "Taken for this. Is that right?")
NOT_UNDERSTOOD = translate("practice", "Not understood. What was it?")
RATE_YOURSELF = translate("practice", "What was it? Only you heard it.")
IT_SAID = translate("practice", "And it said")
ANSWERS_IT = translate("practice", "an answer to what the customer said")
THAT_IS_RIGHT = translate("practice", "That is right, go on")
OTHER_WORDS = translate("practice", "Other words")

# feedback
NOTHING_TO_OFFER = translate("practice", "Better not to offer")
SKILL = translate("practice", "“{objection}”: {check}")
CHECKS_OF = translate("practice", "{right} of {of} checks")
PASSED = translate("practice", "yes")
FAILED = translate("practice", "not yet")
NOT_ASKED = translate("practice", "does not apply here")
ASKED_AGAIN = translate("practice", "Asked again after a no: at most {most} whatever else was right.")
IN_LINE = translate("practice", "Your line: {line}")
BETTER = translate("practice", "For example: {line}")
KEEP = translate("practice", "Keep")
START = translate("practice", "Start")
STOP = translate("practice", "Leave out")
RETRY = translate("practice", "Once more")
NEXT = translate("practice", "Next customer")
TO_SUMMARY = translate("practice", "To the summary")
READ_AGAIN = translate("practice", "Read it again")
HOW_IT_CAN_GO = translate("practice", "How it can go")
NOT_KEPT = translate("practice", "This round was not kept: {why}")

# reading it again
YOURS = translate("practice", "Yours")
GOOD_WAY = translate("practice", "A good way")
BAD_WAY = translate("practice", "Better avoided")
LINE_BY_LINE = translate("practice", "Line by line")
NEXT_LINE = translate("practice", "Next line")
SHARE = translate("practice", "My trainer may read this")

# one's own practice
MINE = translate("practice", "My practice")
ALL_CHECKS = translate("practice", "All checks together")
COUNTED = translate("practice", "counted %n time(s)", "", 1)
TIER_LATER = translate("practice", "rounds {rounds} of {least}, days {days} of {least_days}")
TIER_FROM = translate("practice", "{tier} from {percent} on")
WHAT_COUNTS = translate("practice", "First tries that were played to their end count; newer ones weigh more.")
ENCOUNTERS = translate("practice", "Earlier encounters")
PRIVATE = translate("practice", "What you said is read by nobody but you, unless you share it.")
NOTHING_KEPT = translate("practice", "Nothing yet: each encounter that you play stands here.")
LISTED = translate("practice", "The newest {most} of {all} are listed.")
ANOTHER_TRY = translate("practice", "another try")
LEFT_OPEN = translate("practice", "left before its end; nothing counts")
SHARED = translate("practice", "shared with your trainer")

# the summary
SUMMARY = translate("practice", "That was the round")
WENT_WELL = translate("practice", "Went well")
NEXT_TIME = translate("practice", "For next time")
NOTHING_PLAYED = translate("practice", "Nothing was played to its end, so nothing counts.")
ROUND = translate("practice", "%n encounter(s), {percent} of the checks on average", "", 1)
NEXT_DUE = translate("practice", "Due again on {day}")
CHOOSE_GOAL = translate("practice", "One thing for the next shift?")
GOAL_SET = translate("practice", "Kept for the next shift: {goal}")
PASSED_IT = translate("practice", "Passed")
NOT_PASSED = translate("practice", "Not passed this time")
PASSED_TEXT = translate("practice", "{percent} of the checks; {mark} was needed. The certificate is good until {day}.")
NOT_PASSED_TEXT = translate("practice", "{percent} of the checks; {mark} is needed. Practice shows each line again.")
SAVE_CERTIFICATE = translate("practice", "Save the certificate (PDF)")
SAVED = translate("practice", "Saved: {file}")
TO_START = translate("practice", "To the start")

# what may come in between
PAUSED = translate("practice", "Paused")
PAUSED_HELP = translate("practice", "The clock stands still. Everything is where you left it.")
SALE = translate("practice", "A sale is going on: practice waits")
AFTER_SALE = translate("practice", "A sale came in between. Nothing was lost, and the clock stood still.")
MISSING = translate("practice", "There is nothing to practise with")
SET_ASIDE = translate(
    "practice", "This shop's own customers and sentences have a mistake; those that come with the program are met."
)
WENT_WRONG = translate("practice", "Something did not work. The details are in the log.")
HELP_TITLE = translate("practice", "How practice works")
HELP_LINES = (
    translate(
        "practice", "A customer with a real basket of this shop stands before you; nobody can be recognised by it."
    ),
    translate("practice", "Choose a line, write your own words, or say it aloud and tell what you said."),
    translate("practice", "At times the best line is to offer nothing. A no is taken at once."),
    translate("practice", "Six checks look at the line, never at the person."),
    translate("practice", "A real sale always comes first: the window goes away by itself and waits."),
    translate("practice", "Nothing is recorded by microphone. Nothing of this counts at the till."),
)
