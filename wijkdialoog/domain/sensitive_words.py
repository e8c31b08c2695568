"""Whether a line may tell something the law protects most: health, belief, origin and the like.

A hint, not a judgement: it says "may be". Few false alarms matter more than finding everything,
because a note that comes too often is not read any more.
"""

import re
import unicodedata
from functools import cache

from wijkdialoog.domain.contributions import Sensitive
from wijkdialoog.domain.sensitive_stems import HARMLESS, STEMS

_MARKS = re.compile(r"[\u0300-\u036f]")
_LETTERS = r"[\w'’-]*"


def may_be_sensitive(text: str) -> Sensitive | None:
    """Return why a line may be sensitive, or None. The first words that say so decide."""
    plain = _plain(text)
    found = _found(plain)
    return found[0] if found else None


def _found(plain: str) -> tuple[Sensitive, int] | None:
    for match in _any_stem().finditer(plain):
        if _harmless().match(plain, match.start()):
            continue
        reason = match.lastgroup
        if reason is not None:
            return Sensitive(reason), match.start()
    return None


def _plain(text: str) -> str:
    """Lower case without accents; the same apostrophe everywhere."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return _MARKS.sub("", decomposed).replace("’", "'")


@cache
def _any_stem() -> re.Pattern[str]:
    kinds = (f"(?P<{reason}>{_alternatives(words)})" for reason, words in STEMS.items())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(kinds)})(?![\w-])")


@cache
def _harmless() -> re.Pattern[str]:
    return re.compile(rf"(?:{_alternatives(HARMLESS)})(?![\w-])")


def _alternatives(words: str) -> str:
    # Longest first: "chronisch ziek" before "chronisch".
    return "|".join(_pattern(word) for word in sorted(set(words.split()), key=len, reverse=True))


def _pattern(word: str) -> str:
    return re.escape(word).replace(r"\*", _LETTERS).replace("_", r"\s+")
