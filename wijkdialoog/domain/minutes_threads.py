"""Where the threads of the board lead, for the minutes."""

from collections import defaultdict

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.harvest import Agreement, Link, LinkKind


class Cards:
    """What may be printed of the cards that links lead to. A hidden card has no text here.

    has_threads  whether anybody drew a thread between cards that may be printed
    """

    def __init__(
        self,
        contributions: list[Contribution],
        assets: list[Asset],
        agreements: list[Agreement],
        links: tuple[Link, ...],
    ) -> None:
        self._text: dict[str, str] = {c.id: c.text for c in contributions}
        self._text |= {a.id: a.title for a in assets}
        self._text |= {a.id: a.what for a in agreements}
        self._onwards: dict[str, list[str]] = defaultdict(list)
        self._back: dict[str, list[str]] = defaultdict(list)
        self._against: dict[str, list[str]] = defaultdict(list)
        self._matched: set[str] = set()
        for link in links:
            if link.from_id in self._text and link.to_id in self._text:
                self._add(link)
        self.has_threads = bool(self._onwards)

    def _add(self, link: Link) -> None:
        if link.kind is LinkKind.CONTRADICTION:
            self._against[link.from_id].append(link.to_id)
            self._against[link.to_id].append(link.from_id)
        elif link.kind is LinkKind.MATCH:
            self._matched |= {link.from_id, link.to_id}
        elif link.kind is LinkKind.THREAD:
            self._onwards[link.from_id].append(link.to_id)
            self._back[link.to_id].append(link.from_id)

    def leads_to(self, id_: str) -> tuple[str, ...]:
        """Return the texts of the cards its threads lead to."""
        return self._texts(self._onwards, id_)

    def comes_from(self, id_: str) -> tuple[str, ...]:
        """Return the texts of the cards whose threads lead to it."""
        return self._texts(self._back, id_)

    def contradicts(self, id_: str) -> tuple[str, ...]:
        """Return the texts of the cards that contradict it."""
        return self._texts(self._against, id_)

    def leads_on(self, id_: str) -> bool:
        """Return whether a thread leads on from it."""
        return id_ in self._onwards

    def is_answered(self, id_: str) -> bool:
        """Return whether an ask was matched or led to something."""
        return id_ in self._matched or id_ in self._onwards

    def _texts(self, ends: dict[str, list[str]], id_: str) -> tuple[str, ...]:
        return tuple(self._text[end] for end in dict.fromkeys(ends.get(id_, ())))
