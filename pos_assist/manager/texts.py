"""Sentences of the manager's window and of the parts its pages share: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

# the window
TITLE = translate("manager_shell", "For the manager")
FIGURES = translate("manager_shell", "Figures")
CATALOGUE = translate("manager_shell", "Catalogue and rules")
PRACTICE = translate("manager_shell", "Practice")
PAGES = translate("manager_shell", "Pages")
LANGUAGE = translate("manager_shell", "Language")
TILL_READ = translate("manager_shell", "Till read {time}")
NO_TILL = translate("manager_shell", "No till connected: products are those that rules name")
BUSY = translate("manager_shell", "Working…")
REFRESH = translate("manager_shell", "Read again")
BACK = translate("manager_shell", "Back")
CLOSE = translate("manager_shell", "Close")
HELP = translate("manager_shell", "Help")
UNEXPECTED = translate("manager_shell", "Something went wrong; it is in the log. Nothing was changed.")
KEYS = translate(
    "manager_shell",
    "Ctrl+F search, Ctrl+S save, Ctrl+Z take the last saved change back, Ctrl+Tab next page, Alt+Left back, "
    "F5 read again",
)
UNDO = translate("manager_shell", "Take back")
KEEP = translate("manager_shell", "Keep")
UNDO_WHICH = translate("manager_shell", "Take back what {by} saved at {time}? {why}")
UNDONE = translate("manager_shell", "Taken back. It is in the history.")
NOTHING_TO_UNDO = translate("manager_shell", "There is nothing to take back.")

# parts
READING = translate("manager_shell", "Reading…")
NOT_READ = translate("manager_shell", "This could not be read.")
AGAIN = translate("manager_shell", "Try again")
SEARCH = translate("manager_shell", "Search")
COUNT_OF = translate("manager_shell", "{count} of {of}")
WHAT_CHANGES = translate("manager_shell", "What changes")
REASON = translate("manager_shell", "Reason for the change (for the history)")
SAVE = translate("manager_shell", "Save")
DISCARD = translate("manager_shell", "Discard")
NOT_SAVED = translate("manager_shell", "%n change(s) not saved", "", 1)
AND_MORE = translate("manager_shell", "and %n more", "", 1)
SAVE_FIRST = translate("manager_shell", "There are changes here that are not saved: save or discard them first.")
SAVE_FAILED = translate("manager_shell", "It could not be saved; the reason is in the log.")
SAVED = translate("manager_shell", "Saved.")
