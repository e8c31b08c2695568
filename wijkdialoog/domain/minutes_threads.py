"""Where the threads of the board lead, for the minutes."""

from collections import defaultdict
from collections.abc import Iterator

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.harvest import Agreement, Link, LinkKind
from wijkdialoog.domain.minutes import Made, ThreadStep

# Somebody who ties everything to everything gets no book of threads.
_MOST_THREADS = 40
_MOST_STEPS = 8


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
        self._sort: dict[str, Kind | Made] = {c.id: c.kind for c in contributions}
        self._sort |= dict.fromkeys((a.id for a in assets), Made.ASSET)
        self._sort |= dict.fromkeys((a.id for a in agreements), Made.AGREEMENT)
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

    def threads(self) -> tuple[tuple[ThreadStep, ...], ...]:
        """Return the ways from each first card to each last one; at most 40."""
        starts = (id_ for id_ in self._text if id_ in self._onwards and id_ not in self._back)
        ways = (way for start in starts for way in self._ways((start,)))
        return tuple(
            tuple(ThreadStep(self._sort[id_], self._text[id_]) for id_ in way)
            for way, _ in zip(ways, range(_MOST_THREADS), strict=False)
        )

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

    def _ways(self, way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Ways that begin with `way` and end where no thread leads on; never twice past a card."""
        onwards = [end for end in dict.fromkeys(self._onwards.get(way[-1], ())) if end not in way]
        if not onwards or len(way) == _MOST_STEPS:
            yield way
            return
        for end in onwards:
            yield from self._ways((*way, end))

    def _texts(self, ends: dict[str, list[str]], id_: str) -> tuple[str, ...]:
        return tuple(self._text[end] for end in dict.fromkeys(ends.get(id_, ())))
