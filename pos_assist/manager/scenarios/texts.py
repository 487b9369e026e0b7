"""Sentences of the scenario workshop: English sources, marked for lupdate. Names of values are in `value_texts`."""

from __future__ import annotations

from pos_assist.services.practice.workshop import Standing
from pos_assist.services.texts import translate

TITLE = translate("manager_scenarios", "Scenarios")
WRITE_TITLE = translate("manager_scenarios", "My scenarios")
HELP = translate(
    "manager_scenarios",
    "A scenario is one course of a conversation at the till. What comes with the program can be copied and the copy "
    "changed. Yours are played as soon as the check finds no mistake. Enter opens a scenario, Ctrl+S saves it, Ctrl+Z "
    "takes a step back, Esc leads back to the list.",
)

# the list
LIST = translate("manager_scenarios", "Scenarios")
NAME = translate("manager_scenarios", "Scenario")
RIGHT = translate("manager_scenarios", "What is right")
STATE = translate("manager_scenarios", "State")
STANDINGS = {
    Standing.SHIPPED: translate("manager_scenarios", "built in"),
    Standing.IN_PLAY: translate("manager_scenarios", "your own"),
    Standing.DRAFT: translate("manager_scenarios", "draft"),
    Standing.HANDED_IN: translate("manager_scenarios", "handed in"),
}
BY = translate("manager_scenarios", "handed in by {who}")
UNTITLED = translate("manager_scenarios", "without a title")
OPEN = translate("manager_scenarios", "Open")
NEW = translate("manager_scenarios", "New")
COPY = translate("manager_scenarios", "Copy")
IMPORT = translate("manager_scenarios", "Import…")
EXPORT = translate("manager_scenarios", "Export…")
DELETE = translate("manager_scenarios", "Delete")
TAKE_UP = translate("manager_scenarios", "Let everybody play it")
GIVE_BACK = translate("manager_scenarios", "Give back")
HAND_IN = translate("manager_scenarios", "Hand in to the trainer")
TAKE_BACK = translate("manager_scenarios", "Take back")
UNREADABLE = translate("manager_scenarios", "{file} is not played: {why}")
CHOOSE = translate("manager_scenarios", "Choose a scenario above, or write a new one.")
TOML = translate("manager_scenarios", "Scenario (*.toml)")
FILE_IN = translate("manager_scenarios", "Scenario from a file")
FILE_OUT = translate("manager_scenarios", "Write the scenario to a file")

# the editor
BACK = translate("manager_scenarios", "All scenarios")
ABOUT = translate("manager_scenarios", "About it")
TALK = translate("manager_scenarios", "Conversation")
PLAY = translate("manager_scenarios", "Try it")
ONLY_LOOK = translate("manager_scenarios", "This one is only looked at: copy it to change it.")
COPY_TO_CHANGE = translate("manager_scenarios", "Copy and change")
SAVE = translate("manager_scenarios", "Save")
DISCARD = translate("manager_scenarios", "Discard")
NOT_SAVED = translate("manager_scenarios", "Not saved yet.")
SAVE_FIRST = translate("manager_scenarios", "There are changes here that are not saved: save or discard them first.")
PLAYED = translate("manager_scenarios", "Saved. It is played from the next session on.")
KEPT = translate("manager_scenarios", "Saved as a draft. It is not played before the mistakes are put right.")
KEPT_OWN = translate("manager_scenarios", "Saved as your draft. Hand it in when it is ready.")
KEPT_FOR = translate("manager_scenarios", "Saved. Let everybody play it when it is ready.")
TAKEN_UP = translate("manager_scenarios", "Everybody plays it from the next session on.")
GIVEN_BACK = translate("manager_scenarios", "It is a draft of its author again.")
HANDED_IN = translate("manager_scenarios", "The trainer sees it now.")
DELETED = translate("manager_scenarios", "Deleted: {title}. Ctrl+Z brings it back.")
BROUGHT_BACK = translate("manager_scenarios", "It is back: {title}.")
BROUGHT_IN = translate("manager_scenarios", "Read. Look at it, then save it.")
WRITTEN = translate("manager_scenarios", "Written: {file}")
NOTHING_BACK = translate("manager_scenarios", "There is no step to take back.")
MISTAKES = translate("manager_scenarios", "%n mistake(s)", "", 1)
HINTS = translate("manager_scenarios", "%n hint(s)", "", 1)
ALL_RIGHT = translate("manager_scenarios", "Nothing to put right")
AND_MORE = translate("manager_scenarios", "and %n more", "", 1)
FOUND = translate("manager_scenarios", "What the check found")

# about it
FOR_TITLE = translate("manager_scenarios", "Title")
LESSON = translate("manager_scenarios", "Lesson")
LESSON_HELP = translate("manager_scenarios", "One sentence: what is right here, and why.")
OBJECTION = translate("manager_scenarios", "Objection")
PERSONAS = translate("manager_scenarios", "Who plays it")
PERSONAS_HELP = translate("manager_scenarios", "None ticked: every customer may.")
LEVELS = translate("manager_scenarios", "Level")
KINDS = translate("manager_scenarios", "With which ideas")
KINDS_HELP = translate("manager_scenarios", "None ticked: with any.")

# the conversation
STAGES = translate("manager_scenarios", "Stages")
STAGE = translate("manager_scenarios", "Stage")
NEW_STAGE = translate("manager_scenarios", "New stage")
DELETE_STAGE = translate("manager_scenarios", "Delete stage")
NO_WORDS = translate("manager_scenarios", "says nothing")
OWN_OPENING = translate("manager_scenarios", "the customer's own first words")
SAYS = translate("manager_scenarios", "What the customer says")
SAYS_HELP = translate(
    "manager_scenarios",
    "One sentence a line; one of them is drawn. Filled in from the basket: {names}. Nothing here: what the customer "
    "has to say at a stage of this name, if anything.",
)
ENDS = translate("manager_scenarios", "How it goes on")
GOES_ON = translate("manager_scenarios", "it goes on")
IS_NO = translate("manager_scenarios", "The customer said no")
DOUBTS = translate("manager_scenarios", "The customer has a doubt")
TOOK_IT = translate("manager_scenarios", "The customer took it")
WAYS = translate("manager_scenarios", "What follows")
WAY = translate("manager_scenarios", "{move}: leads to {to}")
WAY_WHEN = translate("manager_scenarios", "{move}, if {when}: leads to {to}")
EVERYTHING_ELSE = translate("manager_scenarios", "Everything else")
NEW_WAY = translate("manager_scenarios", "Add")
DELETE_WAY = translate("manager_scenarios", "Delete")
EARLIER = translate("manager_scenarios", "Try it earlier")
MOVE = translate("manager_scenarios", "When the seller")
TO = translate("manager_scenarios", "it leads to")
MOOD = translate("manager_scenarios", "and the mood changes by")
PATIENCE = translate("manager_scenarios", "patience")
TRUST = translate("manager_scenarios", "trust")
INTEREST = translate("manager_scenarios", "interest")
ONLY_IF = translate("manager_scenarios", "Only if")
AT_LEAST = translate("manager_scenarios", "{what} at least {n}")
ANY = translate("manager_scenarios", "does not matter")
SAYS_NOW = translate("manager_scenarios", "the sentence contains")
TOLD = translate("manager_scenarios", "it was said by now")
ANSWERS = translate("manager_scenarios", "the sentence answers the doubt")
FITS = translate("manager_scenarios", "the wording fits the kind of idea")
FITS_NOT = translate("manager_scenarios", "the wording does not fit the kind of idea")
FITTING = translate("manager_scenarios", "wording and idea")
UP_TO_LEVEL = translate("manager_scenarios", "up to level {n}")
MOST_LEVEL = translate("manager_scenarios", "level")

# trying it
LANGUAGE = translate("manager_scenarios", "Language")
LANGUAGES = {
    "en": translate("manager_scenarios", "English"),
    "pl": translate("manager_scenarios", "Polish"),
    "sk": translate("manager_scenarios", "Slovak"),
    "ro": translate("manager_scenarios", "Romanian"),
}
CUSTOMER = translate("manager_scenarios", "Customer")
ANOTHER = translate("manager_scenarios", "Another basket")
AGAIN = translate("manager_scenarios", "From the beginning")
READING = translate("manager_scenarios", "Reading the shop's baskets…")
NOT_READ = translate("manager_scenarios", "The shop's baskets could not be read.")
NO_SCENE = translate("manager_scenarios", "No basket of the shop fits this scenario.")
NO_PLAY = translate("manager_scenarios", "It cannot be played yet: put right the mistakes first.")
IN_BASKET = translate("manager_scenarios", "Basket: {lines}. Total {total}.")
IDEA = translate("manager_scenarios", "Idea: {item}, {price}")
NO_IDEA = translate("manager_scenarios", "Idea: none")
QUEUE = translate("manager_scenarios", "%n waiting", "", 1)
TALKED = translate("manager_scenarios", "The conversation")
YOU = translate("manager_scenarios", "Seller: {text}")
THEY = translate("manager_scenarios", "Customer: {text}")
SILENT = translate("manager_scenarios", "Customer: says nothing")
FEELS = translate("manager_scenarios", "Patience {patience}, trust {trust}, interest {interest}")
CARDS = translate("manager_scenarios", "The seller says")
CARDS_HELP = translate("manager_scenarios", "Enter or a click says it.")
ENDED = translate("manager_scenarios", "{end}. {percent} of 100.")
PASSED = translate("manager_scenarios", "Right: {check}")
FAILED = translate("manager_scenarios", "Not yet: {check}. {line}")
BETTER = translate("manager_scenarios", "Better: {text}")
NOT_HERE = translate("manager_scenarios", "Does not count here: {check}")
