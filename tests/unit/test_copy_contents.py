"""What a copy lacks, and what it still has."""

from wijkdialoog.domain.copy_contents import Difference, Inventory, Item, Subject, difference


def holding(**lines: str) -> Inventory:
    return Inventory({Subject.LINES: {id_: Item(text, len(id_)) for id_, text in lines.items()}})


def test_two_equal_dossiers_differ_in_nothing() -> None:
    assert difference(holding(a="een"), holding(a="een")).is_nothing


def test_missing_returning_and_changed_are_counted_apart() -> None:
    found = difference(holding(a="een", b="twee", c="drie"), holding(a="een", b="2", d="vier"))
    assert found == Difference(
        missing={Subject.LINES: 1},
        returning={Subject.LINES: 1},
        changed={Subject.LINES: 1},
        since_ms=1,
    )


def test_since_when_is_told_only_when_it_is_known_of_each() -> None:
    now = Inventory({Subject.LINES: {"a": Item("een", 7), "b": Item("twee", 5)}})
    assert difference(now, Inventory()).since_ms == 5
    now = Inventory({Subject.LINES: {"a": Item("een", 7), "b": Item("twee")}})
    assert difference(now, Inventory()).since_ms is None
