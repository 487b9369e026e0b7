"""The few calls of libxcb that hotkeys need, by ctypes: no dependency, a third of the time python-xlib takes.

Every number and offset is that of the X11 core protocol (X.Org, "X Window System Protocol", appendix B).
"""

from __future__ import annotations

import ctypes
import struct
from typing import Any, NamedTuple

SHIFT, LOCK, CONTROL, ALT, SUPER = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 6
KEY_PRESS, KEY_RELEASE, MAPPING_NOTIFY = 2, 3, 34
ASYNC = 1
CURRENT_TIME = 0
REPLY_BYTES = 32  # the fixed part of each reply and event
REPLIES = ("query_extension", "get_keyboard_mapping", "get_modifier_mapping", "query_keymap")
SENT_BY_A_PROGRAM = 0x80  # flag of events that no key has caused


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("rest", ctypes.c_int), ("index", ctypes.c_int))


class XEvent(NamedTuple):
    """`kind` is KEY_PRESS, KEY_RELEASE or MAPPING_NOTIFY; the others are 0 for the last."""

    kind: int
    keycode: int = 0
    state: int = 0  # modifiers before the key went down
    time_ms: int = 0  # of the server


class NoXServer(Exception):
    """There is no X server to ask, or no libxcb."""


class XConnection:
    """A connection of our own to the X server that DISPLAY names. Used by one thread."""

    def __init__(self) -> None:
        """Connect.

        Raises:
            NoXServer: it does not answer.
        """
        try:
            self._xcb = ctypes.CDLL("libxcb.so.1")  # by name: ctypes.util.find_library starts a compiler
        except OSError as error:
            raise NoXServer(str(error)) from error
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        self._declare()
        self._link: int | None = self._xcb.xcb_connect(None, None)
        if not self.is_alive:
            self.close()
            raise NoXServer("the X server does not answer")
        setup = self._xcb.xcb_get_setup(self._link)
        self._first, self._last = ctypes.string_at(setup, 36)[34:36]  # min_keycode, max_keycode
        self.roots = self._roots(setup)

    @property
    def is_alive(self) -> bool:
        """Whether the server still answers."""
        return self._link is not None and self._xcb.xcb_connection_has_error(self._link) == 0

    @property
    def descriptor(self) -> int:
        """What becomes readable when there is an event."""
        return int(self._xcb.xcb_get_file_descriptor(self._link))

    def close(self) -> None:
        """Disconnect; the server lets go of every key we held."""
        if self._link is not None:
            self._xcb.xcb_disconnect(self._link)
            self._link = None

    def has_extension(self, name: bytes) -> bool:
        """Whether the server knows a protocol extension, e.g. b'XWAYLAND'."""
        cookie = self._xcb.xcb_query_extension(self._link, len(name), name)
        return bool(self._reply(self._xcb.xcb_query_extension_reply, cookie)[8])

    def keysyms(self) -> dict[int, int]:
        """The unshifted symbol of each keycode."""
        count = self._last - self._first + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(self._link, self._first, count)
        reply = self._reply(self._xcb.xcb_get_keyboard_mapping_reply, cookie, unit=4)
        columns = reply[1]
        symbols = struct.unpack_from(f"={count * columns}I", reply, REPLY_BYTES)
        return {self._first + row: symbols[row * columns] for row in range(count)}

    def modifiers(self) -> dict[int, int]:
        """Which bit of an event's state a keycode changes, for those that change one."""
        cookie = self._xcb.xcb_get_modifier_mapping(self._link)
        reply = self._reply(self._xcb.xcb_get_modifier_mapping_reply, cookie, unit=4)
        per_modifier = reply[1]
        codes = reply[REPLY_BYTES : REPLY_BYTES + 8 * per_modifier]
        return {code: 1 << (index // per_modifier) for index, code in enumerate(codes) if code}

    def grab(self, root: int, keycode: int, state: int) -> bool:
        """Ask for a key with exactly these modifiers; False where another program has it."""
        cookie = self._xcb.xcb_grab_key_checked(self._link, 0, root, state, keycode, ASYNC, ASYNC)
        error = self._xcb.xcb_request_check(self._link, cookie)
        self._free(error)
        return not error

    def grab_if_free(self, root: int, keycode: int, state: int) -> None:
        """The same without waiting for an answer."""
        self._xcb.xcb_grab_key(self._link, 0, root, state, keycode, ASYNC, ASYNC)

    def ungrab(self, root: int, keycode: int, state: int) -> None:
        """Give it back."""
        self._xcb.xcb_ungrab_key(self._link, keycode, root, state)

    def let_keyboard_go(self) -> None:
        """While a grabbed key is down the server sends us every key: end that at once."""
        self._xcb.xcb_ungrab_keyboard(self._link, CURRENT_TIME)
        self.flush()

    def is_down(self, keycode: int) -> bool:
        """Whether this one key is down now."""
        reply = self._reply(self._xcb.xcb_query_keymap_reply, self._xcb.xcb_query_keymap(self._link), unit=4)
        return bool(reply[8 + keycode // 8] & 1 << keycode % 8)

    def flush(self) -> None:
        """Send what was asked for."""
        self._xcb.xcb_flush(self._link)

    def next_event(self) -> XEvent | None:
        """The next event that is here already; None = there is none. Others than keys are left out."""
        while self.is_alive and (found := self._xcb.xcb_poll_for_event(self._link)):
            raw = ctypes.string_at(found, REPLY_BYTES)
            self._free(found)
            if raw[0] in (KEY_PRESS, KEY_RELEASE):  # not those with SENT_BY_A_PROGRAM
                return XEvent(raw[0], raw[1], *struct.unpack_from("=H", raw, 28), *struct.unpack_from("=I", raw, 4))
            if raw[0] & ~SENT_BY_A_PROGRAM == MAPPING_NOTIFY:
                return XEvent(MAPPING_NOTIFY)
        return None

    def _roots(self, setup: int) -> tuple[int, ...]:
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        roots = []
        while screens.rest:
            roots.append(ctypes.c_uint32.from_address(screens.data).value)
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return tuple(roots)

    def _reply(self, wait: Any, cookie: _Cookie, *, unit: int = 0) -> bytes:
        """The bytes of a reply: its fixed part, and what follows in units of 4 bytes."""
        found = wait(self._link, cookie, None)
        if not found:
            raise NoXServer("the X server does not answer any more")
        length = ctypes.c_uint32.from_address(found + 4).value
        raw = ctypes.string_at(found, REPLY_BYTES + unit * length)
        self._free(found)
        return raw

    def _declare(self) -> None:
        """What each function takes and gives: pointers are 64 bits wide, ctypes' usual guess is 32."""
        link, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
        pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
        calls: tuple[tuple[str, Any, list[Any]], ...] = (
            ("connect", pointer, [text, pointer]),
            ("disconnect", None, [link]),
            ("connection_has_error", number, [link]),
            ("get_file_descriptor", number, [link]),
            ("flush", number, [link]),
            ("get_setup", pointer, [link]),
            ("setup_roots_iterator", _Screens, [pointer]),
            ("screen_next", None, [pointer]),
            ("poll_for_event", pointer, [link]),
            ("request_check", pointer, [link, _Cookie]),
            ("query_extension", _Cookie, [link, u16, text]),
            ("get_keyboard_mapping", _Cookie, [link, u8, u8]),
            ("get_modifier_mapping", _Cookie, [link]),
            ("query_keymap", _Cookie, [link]),
            ("grab_key", _Cookie, [link, u8, u32, u16, u8, u8, u8]),
            ("grab_key_checked", _Cookie, [link, u8, u32, u16, u8, u8, u8]),
            ("ungrab_key", _Cookie, [link, u8, u32, u16]),
            ("ungrab_keyboard", _Cookie, [link, u32]),
            *((f"{asked}_reply", pointer, [link, _Cookie, pointer]) for asked in REPLIES),
        )
        for name, gives, takes in calls:
            function = self._xcb[f"xcb_{name}"]
            function.restype, function.argtypes = gives, takes
            setattr(self._xcb, f"xcb_{name}", function)  # indexing makes a new object each time
