"""Sentences of the matrix."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_shell", "What goes with what")
HELP = translate(
    "manager_shell",
    "Rows are what is bought, columns what is offered with it. Mark cells and press Goes with, Never with or "
    "Nothing; Space changes the marked cell, Ctrl+Right leads to the next one with something. "
    "Nothing changes at the till before you save.",
)
BOUGHT = translate("manager_shell", "Bought")
OFFERED = translate("manager_shell", "Offered")
BY_PRODUCT = translate("manager_shell", "Products")
BY_CATEGORY = translate("manager_shell", "Categories")
BY_FAMILY = translate("manager_shell", "Families")
BY_ATTRIBUTE = translate("manager_shell", "Attributes")
FIND_ROWS = translate("manager_shell", "Search what is bought")
FIND_COLUMNS = translate("manager_shell", "Search what is offered")
ALL = translate("manager_shell", "All")
WITH_SOMETHING = translate("manager_shell", "With something")
WITH_THIS_ROW = translate("manager_shell", "With the marked row")
JUMP = translate("manager_shell", "Jump to")
SIZE = translate("manager_shell", "{rows} × {columns}")

PAIR = translate("manager_shell", "goes with it, written by hand")
RULE = translate("manager_shell", "goes with it by a wider rule")
APPROVED = translate("manager_shell", "goes with it, learned and approved")
WAITING = translate("manager_shell", "a learned proposal waits for a decision")
NEVER = translate("manager_shell", "never offered with it")
INSIDE = translate("manager_shell", "%n finer rule(s) inside", "", 1)
NOTHING = translate("manager_shell", "nothing is known")
ITSELF = translate("manager_shell", "the same on both sides")
PENDING = translate("manager_shell", "not saved yet: {what}")
CELL = translate("manager_shell", "{bought} → {offered}: {what}")
BY_RULE = translate("manager_shell", "Rule {name}")
PAUSED_RULE = translate("manager_shell", "Rule {name} (paused)")
WHY_NEVER = translate("manager_shell", "Never: {why}")
LEARNED = translate("manager_shell", "{together} of {of} receipts, {lift} times as often as chance")
AND_MORE = translate("manager_shell", "and %n more rule(s)", "", 1)

GOES_WITH = translate("manager_shell", "Goes with")
NEVER_WITH = translate("manager_shell", "Never with")
TAKE_OUT = translate("manager_shell", "Nothing")
WHY = translate("manager_shell", "Why never (shown in the history)")
OPEN_RULE = translate("manager_shell", "Open the rule")
OPEN_PROPOSAL = translate("manager_shell", "Look at the proposal")
NO_CELL = translate("manager_shell", "Mark a cell to see what is known of it.")
MANY_CELLS = translate("manager_shell", "%n cells marked", "", 1)
TOO_MANY = translate("manager_shell", "At most {most} cells can be changed at once.")
WIDER = translate("manager_shell", "A wider rule says so: change it there, or write Never with here.")
NOTHING_HERE = translate("manager_shell", "No rows or columns are left by these searches.")
NO_ROWS = translate("manager_shell", "There is nothing to compare yet.")
NO_ROWS_HINT = translate("manager_shell", "Products come from the till; families and attributes are written there.")
GO_PRODUCTS = translate("manager_shell", "To the products")

ADDED = translate("manager_shell", "{bought} → {offered}: goes with it now")
FORBIDDEN = translate("manager_shell", "{bought} → {offered}: never offered with it now")
FORBIDDEN_WHY = translate("manager_shell", "{bought} → {offered}: never offered with it now, because {why}")
TAKEN_OUT = translate("manager_shell", "{bought} → {offered}: nothing is written any more")
