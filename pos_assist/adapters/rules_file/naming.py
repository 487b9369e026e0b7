"""How a rule is named, and how the text of its document makes a book known."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable

from pos_assist.adapters.rules_file.parts import Document
from pos_assist.engine.rules import RuleBook

KINDS = ("product", "pair", "fits", "never", "ladder", "bundle", "cover", "exclude", "script")  # as they are written
PROPOSALS = "proposals"  # the table beside them: what the shop decided about what was learned


def name_key(kind: str) -> str:
    """The key whose value names a rule of this kind."""
    return {"product": "product", "exclude": "category"}.get(kind, "id")


def body_of(document: Document) -> str:
    """The text under which a document is kept and known."""
    return json.dumps(document)


def fingerprint_of(bodies: Iterable[tuple[str, str]]) -> str:
    """The same of (kind, body) in the book's order: a store need not read its rules to know them."""
    crc = 0
    said = False
    for kind, body in bodies:
        crc, said = zlib.crc32(f"{kind} {body}\n".encode(), crc), True
    return f"rules-{crc:08x}" if said else RuleBook().version
