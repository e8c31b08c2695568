"""The ground rules a new dialogue begins with, in our own words (product.md section 4)."""

from collections.abc import Iterable

from wijkdialoog.domain import short_text

# Content, not screen text: once a dialogue is made they belong to its dossier.
DEFAULT_GROUND_RULES = (
    "Laat de ander uitpraten",
    "Spreek voor jezelf",
    "Luister met aandacht",
    "Geef geen advies",
    "Stel je oordeel uit en onderzoek het",
    "Vraag door",
    "Stilte mag",
)


def tidy(typed: Iterable[str]) -> tuple[str, ...]:
    """Return the rules on one line each, without empty ones. Raises InvalidText when too long."""
    rules = (short_text.one_line(rule) for rule in typed)
    return tuple(rule for rule in rules if rule)
