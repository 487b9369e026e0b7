"""What is wrong with a laid-out picture: text that is cut, leaves its box or the window, meets text or a sign."""

from __future__ import annotations

from itertools import combinations

from pos_assist.cashier.box import Box
from pos_assist.cashier.painting import Sign, Words
from pos_assist.cashier.press import Look, Picture

SLACK = 1.5  # pixels; advances are fractions


def ink(words: Words) -> Box:
    """The rectangle the letters really take."""
    box, setting = words.box, words.setting
    width, height = round(setting.width), round(setting.height)
    lines = range(setting.layout.lineCount())
    left = min((setting.layout.lineAt(index).x() for index in lines), default=0.0)
    x = box.right - width if words.right else box.x + round(max(0.0, left))
    return Box(x, box.y + (box.h - height) // 2, width, height)


def faults(picture: Picture, size: tuple[int, int]) -> list[str]:
    """One sentence per fault; empty when everything can be read."""
    texts = [piece for piece in picture.pieces if isinstance(piece, Words)]
    found = [fault for words in texts for fault in _alone(words, size)]
    signs = [piece for piece in picture.pieces if isinstance(piece, Sign)]
    found += [f"{words.text!r} meets the sign {sign.name}" for words in texts for sign in signs if _on(sign, words)]
    for _button, look in picture.looks:
        found += _inside(look)
        if look.box.right > size[0] or look.box.bottom > size[1]:
            found.append(f"the button {look.label.text!r} leaves the window")
        found += [f"{words.text!r} lies under {look.label.text!r}" for words in texts if _meet(ink(words), look.box)]
    looks = [look for _button, look in picture.looks]
    found += [f"{a.label.text!r} meets {b.label.text!r}" for a, b in combinations(looks, 2) if _meet(a.box, b.box)]
    found += [f"{a.text!r} meets {b.text!r}" for a, b in combinations(texts, 2) if _meet(ink(a), ink(b))]
    return found


def _inside(look: Look) -> list[str]:
    """Label, keycap and signs of one button, in its own pixels."""
    size = (look.box.w, look.box.h)
    found = _alone(look.label, size)
    for piece in look.extra:
        if isinstance(piece, Words):
            found += _alone(piece, size)
            found += [f"{look.label.text!r} meets {piece.text!r}"] if _meet(ink(look.label), ink(piece)) else []
        elif isinstance(piece, Sign) and look.label.text and _on(piece, look.label):
            found.append(f"{look.label.text!r} meets the sign {piece.name}")
    return found


def _on(sign: Sign, words: Words) -> bool:
    """Whether a sign's drawing, a square in the middle of its box, is written over."""
    box, side = sign.box, min(sign.box.w, sign.box.h)
    square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
    return _meet(square, ink(words))


def _alone(words: Words, size: tuple[int, int]) -> list[str]:
    found = []
    box, setting = words.box, words.setting
    if not setting.whole and not words.may_elide:
        found.append(f"{words.text!r} is cut in {box.w} x {box.h} at {setting.pixels} px")
    if setting.width > box.w + SLACK or setting.height > box.h + SLACK:
        found.append(f"{words.text!r} needs {setting.width:.0f} x {setting.height:.0f}, has {box.w} x {box.h}")
    if box.x < 0 or box.y < 0 or box.right > size[0] or box.bottom > size[1]:
        found.append(f"{words.text!r} leaves the window")
    return found


def _meet(a: Box, b: Box) -> bool:
    """Whether two rectangles share more than a line height's empty edge (2 px)."""
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return across > 1 and down > 2
