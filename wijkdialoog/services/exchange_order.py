"""The order of a list that is partly here and partly in a file."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    """The order after a merge.

    ids           everything, each once
    common_before, common_after  what both have, in the order of here and of the file
    has_new       whether the file has something that is not here
    """

    ids: tuple[str, ...]
    common_before: tuple[str, ...]
    common_after: tuple[str, ...]
    has_new: bool

    @property
    def moves_ours(self) -> bool:
        """Whether something that is here gets another place among its neighbours."""
        return self.common_before != self.common_after

    @property
    def is_as_it_was(self) -> bool:
        """Whether nothing is new and nothing moves."""
        return not self.has_new and not self.moves_ours


def merged_order(ours: Sequence[str], theirs: Sequence[str]) -> Order:
    """Return the order of the file, with what is only here behind its neighbour of here."""
    in_file, here = set(theirs), set(ours)
    ids = list(theirs)
    before: str | None = None
    for id_ in ours:
        if id_ not in in_file:
            ids.insert(ids.index(before) + 1 if before else 0, id_)
        before = id_
    return Order(
        ids=tuple(ids),
        common_before=tuple(id_ for id_ in ours if id_ in in_file),
        common_after=tuple(id_ for id_ in theirs if id_ in here),
        has_new=not in_file <= here,
    )
