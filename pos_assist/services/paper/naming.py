"""What a document's file is called when nobody says otherwise."""

from __future__ import annotations

import re

from pos_assist.engine.letters import folded
from pos_assist.services.paper.document import Document


def file_name(document: Document, form: str) -> str:
    """'what-offering-brings-2026-03-01-2026-03-30.xlsx': title and period in letters that every system can write."""
    period = document.about[0][1] if document.about else ""
    words = re.findall(r"[a-z0-9]+", folded(f"{document.title} {period}"))
    return f"{'-'.join(words)[:80]}.{form}"
