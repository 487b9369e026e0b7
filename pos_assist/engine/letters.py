"""Letters without their accents, so that 'Ostatnia', 'OSTATNIA' and 'ostatnią' are one word to a search (S07)."""

from __future__ import annotations

import unicodedata

_WHOLE = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "’": "'", "ʼ": "'"})  # letters that Unicode does not take apart


def folded(text: str) -> str:
    """Lower case, without accents and invisible characters: 'Żółć' -> 'zolc', both 'ş' and 'ș' -> 's'."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if unicodedata.category(char) not in ("Mn", "Cf")).translate(_WHOLE)
