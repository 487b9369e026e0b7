"""Every sentence about hotkeys and the key test in its English source; the context is "keys".

No Qt here: `translate` only marks a source so that pyside6-lupdate finds it (it looks for that very name).
The translating is done by `ui.translation.QtTexts(language, context="keys")`.
"""

from __future__ import annotations


def translate(_context: str, source: str, _comment: str = "", _n: int = -1) -> str:
    """Mark `source` for pyside6-lupdate and hand it back untouched; a fourth argument marks a plural."""
    return source


# -- why a key may not be bound; {key} is what stands in the settings --------------------------------------

UNKNOWN_KEY = translate("keys", "'{key}' is not the name of a key.")
WINDOWS_KEY = translate("keys", "{key} cannot be a hotkey: the system keeps the Windows key for itself.")
ALT_GR = translate("keys", "{key} cannot be a hotkey: Ctrl+Alt is AltGr, which writes letters such as ą, € and @.")
ALT = translate("keys", "{key} cannot be a hotkey: Alt opens menus and commands windows.")
F12 = translate("keys", "{key} cannot be a hotkey: Windows keeps F12 for itself, and some scanners send it.")
PRINT_SCREEN = translate("keys", "{key} cannot be a hotkey: the system makes pictures of the screen with it.")
SCANNED = translate("keys", "{key} cannot be a hotkey: scanners and cashiers press it all the time.")
CONTROL_SIGN = translate(
    "keys", "{key} cannot be a hotkey: scanners and till programs use Ctrl with letters and signs."
)
WRITES = translate("keys", "{key} cannot be a hotkey: it writes a sign into the till program.")
EDITS = translate("keys", "{key} cannot be a hotkey: it moves or deletes what is being typed at the till.")
LOCKS = translate("keys", "{key} cannot be a hotkey: it changes what other keys write.")
TWICE = translate("keys", "{key} is set for two actions; one key does one thing.")
UNTESTED = translate("keys", "{key} needs the key test first: run 'pos-assist keys test' at this till.")
UNFINISHED = translate(
    "keys", "{key} needs a whole key test with three scanned codes: run 'pos-assist keys test' again."
)
SEEN = translate("keys", "{key} cannot be a hotkey: in the key test the till or the scanner used it.")

# -- why a key does not work now ---------------------------------------------------------------------------

TAKEN = translate("keys", "{key} does not work as a hotkey: another program has taken it.")
NO_SUCH_KEY = translate("keys", "{key} does not work as a hotkey: this keyboard has no such key.")
REFUSED = translate("keys", "{key} does not work as a hotkey: the system refused it.")
WAYLAND = translate("keys", "Hotkeys cannot work under Wayland, which hides the keyboard from us; touch the panel.")
OTHER_SYSTEM = translate("keys", "Hotkeys cannot work on this system; touch the panel.")
NO_SCREEN = translate("keys", "Hotkeys cannot work without a screen and a keyboard.")
NO_CONNECTION = translate("keys", "Hotkeys do not work: the X server cannot be asked for keys; touch the panel.")
SOME_FAIL = translate("keys", "Some hotkeys do not work; 'pos-assist keys list' says why.")

# -- the key test ------------------------------------------------------------------------------------------

TITLE = translate("keys", "Key test")
WHAT_FOR = translate("keys", "We look for keys that neither your till program nor your scanner uses.")
PRESS_ALL = translate("keys", "1. Press every key that you use at the till: function keys, combinations, all of them.")
SCAN_THREE = translate("keys", "2. Scan three codes. One should be a square one (GS1 DataMatrix), as on medicine.")
FINISH = translate("keys", "3. Choose 'Finish' with the mouse or your finger; no key does it.")
PRIVACY = translate("keys", "What you type is not kept: only how often, and the names of special keys.")
SCANNED_SO_FAR = translate("keys", "Scanned: {count} of {wanted}")
TYPED_SO_FAR = translate("keys", "Letters, digits and signs: {count}")
USED_SO_FAR = translate("keys", "Special keys: {keys}")
NONE_YET = translate("keys", "none yet")
NO_SCANNER = translate("keys", "There is no scanner at this till")
FINISH_BUTTON = translate("keys", "Finish")
CANCEL_BUTTON = translate("keys", "Cancel")
CLOSE_BUTTON = translate("keys", "Close")
FREE_KEYS = translate("keys", "Free keys")
FREE_ON_THIS = translate("keys", "Keys that nothing sent: {keys}")
NO_FREE_KEY = translate("keys", "Every key that could be bound was used. Keep the combinations with Ctrl+Shift.")
NOT_WHOLE = translate(
    "keys", "No key may be bound alone yet: press the keys of the till, scan three codes, and test again."
)
HOW_TO_BIND = translate("keys", 'To use one, write it in the settings under [keys], for instance: accept = "{key}"')
