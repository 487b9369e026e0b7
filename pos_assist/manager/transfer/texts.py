"""Sentences of import and export: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_transfer", "Import and export")
HELP = translate(
    "manager_transfer",
    "Rules, products and decisions from a file, and everything to a file. Check it first: nothing is changed then. "
    "A file with a mistake changes nothing at all. Rules are taken back in the history, decisions among the proposals.",
)

# in
IN = translate("manager_transfer", "From a file")
FILE_IN = translate("manager_transfer", "File to read")
FORMS = translate("manager_transfer", "A file that ends with .xlsx, .csv, .json or .toml.")
CHOOSE = translate("manager_transfer", "Choose…")
WHOLE = translate("manager_transfer", "Remove what is not in it")
WHOLE_HELP = translate(
    "manager_transfer", "With the tick, rules of the same kinds that the file does not have are removed."
)
LOOK = translate("manager_transfer", "Check the file")
WHY = translate("manager_transfer", "Reason (for the history)")
PUT = translate("manager_transfer", "Put in force")
WHAT_CHANGES = translate("manager_transfer", "What the file changes, or what is wrong with it")
NO_FILE_IN = translate("manager_transfer", "Give a file to read.")

COUNTS = translate("manager_transfer", "New: {added}. Changed: {changed}. Removed: {removed}. As before: {same}.")
DECIDED = translate("manager_transfer", "Decisions about proposals: {decided}.")
NOTHING_NEW = translate("manager_transfer", "Everything in the file is in force already.")
MISTAKES = translate("manager_transfer", "%n mistake(s): nothing of the file can be put in force.", "", 1)
TOLD = translate("manager_transfer", "Note: {note}")
MORE = translate("manager_transfer", "and %n more", "", 1)
LINE = translate("manager_transfer", "Line {line}")
SHEET = translate("manager_transfer", "Sheet {sheet}")
ROW = translate("manager_transfer", "Sheet {sheet}, row {line}")
CELL = translate("manager_transfer", "Sheet {sheet}, cell {cell}")
IN_FORCE = translate("manager_transfer", "%n change(s) from {file} are in force.", "", 1)

# out
OUT = translate("manager_transfer", "To a file")
WHAT = translate("manager_transfer", "What")
EVERYTHING = translate("manager_transfer", "Everything")
RULES = translate("manager_transfer", "Rules")
PRODUCTS = translate("manager_transfer", "Products")
STOCK = translate("manager_transfer", "Stock")
PROPOSALS = translate("manager_transfer", "Proposals")
FILE_OUT = translate("manager_transfer", "File to write")
REPLACE = translate("manager_transfer", "Replace it if it exists")
WRITE = translate("manager_transfer", "Write the file")
NO_FILE_OUT = translate("manager_transfer", "Give a file to write to.")
EXISTS = translate("manager_transfer", "{file} exists already. Give another name, or set the tick.")
ONE_TABLE = translate(
    "manager_transfer", "A CSV file holds one table: choose rules, products, stock or proposals, or write .xlsx."
)
WRITTEN = translate("manager_transfer", "Written to {file}.")
NO_TILL = translate("manager_transfer", "No till is connected: its products and its stock are not in the file.")
