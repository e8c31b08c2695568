"""Judges a screen from outside: what is cut off, what has no name, what lies over each other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.desktop.room import Thing

INTERACTIVE = frozenset(
    {"push button", "toggle button", "check box", "radio button", "text", "combo box",
     "spin button", "slider", "list item", "page tab", "menu item"}
)  # fmt: skip
SCROLLS_BY_ITSELF = frozenset({"list", "table", "tree"})
_CLOSE_ENOUGH = 1  # px: frames are drawn on the edge


@dataclass(frozen=True)
class Box:
    """Edges in pixels of the screen."""

    left: int
    top: int
    right: int
    bottom: int

    @classmethod
    def of(cls, thing: Thing) -> "Box":
        x, y, width, height = thing.box
        return cls(x, y, x + width, y + height)

    @property
    def is_empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    def within(self, other: "Box") -> "Box":
        """The part that lies inside another box."""
        return Box(
            max(self.left, other.left), max(self.top, other.top),
            min(self.right, other.right), min(self.bottom, other.bottom),
        )  # fmt: skip


def complaints(things: list[Thing]) -> list[str]:
    """Everything that is wrong on this screen, in words; empty when all is well."""
    screen = _Screen(things)
    return [*screen.nameless(), *screen.cut_off(), *screen.over_each_other()]


class _Screen:
    """Things by their place in the list, with what they lie in."""

    def __init__(self, things: list[Thing]) -> None:
        self._things = things
        self._parents = parents_of(things)
        self._scrolled = self._scroll_areas()  # place of an area → the ways it scrolls
        self._used = [
            place
            for place, thing in enumerate(things)
            if thing.role in INTERACTIVE and not Box.of(thing).is_empty
        ]

    def nameless(self) -> Iterator[str]:
        for place in self._used:
            if not self._things[place].name.strip():
                yield f"no name: {self._called(place)}"

    def cut_off(self) -> Iterator[str]:
        for place in self._used:
            lost = self._lost(place)
            if lost > _CLOSE_ENOUGH:
                yield f"cut off by {lost} px: {self._called(place)}"

    def over_each_other(self) -> Iterator[str]:
        shown = [(place, self._on_screen(place)) for place in self._used]
        shown = [(place, box) for place, box in shown if not box.is_empty]
        for number, (one, box) in enumerate(shown):
            for other, other_box in shown[number + 1 :]:
                both = box.within(other_box)
                deep = min(both.right - both.left, both.bottom - both.top) > _CLOSE_ENOUGH
                if deep and one not in self._around(other) and other not in self._around(one):
                    yield f"over each other: {self._called(one)} and {self._called(other)}"

    def _lost(self, place: int) -> int:
        """How many pixels nobody can see, also after scrolling."""
        box = Box.of(self._things[place])
        lost = 0
        for around in self._around(place):
            edge = Box.of(self._things[around])
            if edge.is_empty:
                continue
            # What can be scrolled into sight is as good as seen; the scroll area must be seen.
            ways = self._ways(around)
            if "down" in ways:
                box = replace(box, top=edge.top, bottom=edge.bottom)
            if "across" in ways:
                box = replace(box, left=edge.left, right=edge.right)
            seen = box.within(edge)
            lost = max(
                lost, seen.left - box.left, seen.top - box.top,
                box.right - seen.right, box.bottom - seen.bottom,
            )  # fmt: skip
            box = seen
        return lost

    def _on_screen(self, place: int) -> Box:
        """What is seen of a thing now."""
        box = Box.of(self._things[place])
        for around in self._around(place):
            edge = Box.of(self._things[around])
            if not edge.is_empty:
                box = box.within(edge)
        return box

    def _ways(self, place: int) -> set[str]:
        """How what lies in this thing can be scrolled; a viewport scrolls with its area."""
        if self._things[place].role in SCROLLS_BY_ITSELF:
            return {"across", "down"}
        parent = self._parents[place]
        of_parent = set() if parent is None else self._scrolled.get(parent, set())
        return self._scrolled.get(place, of_parent)

    def _scroll_areas(self) -> dict[int, set[str]]:
        found: dict[int, set[str]] = {}
        for place, thing in enumerate(self._things):
            if thing.role == "scroll bar":
                _, _, width, height = thing.box
                area = list(self._around(place))[1]
                found.setdefault(area, set()).add("down" if height > width else "across")
        return found

    def _around(self, place: int) -> Iterator[int]:
        parent = self._parents[place]
        while parent is not None:
            yield parent
            parent = self._parents[parent]

    def _called(self, place: int) -> str:
        thing = self._things[place]
        inside = (self._things[around].name for around in self._around(place))
        where = next((name for name in inside if name), "")
        return f"{thing.role} “{thing.name[:50]}” at {thing.box} in “{where[:30]}”"


def parents_of(things: list[Thing]) -> list[int | None]:
    parents: list[int | None] = []
    path: list[int] = []
    for place, thing in enumerate(things):
        while path and things[path[-1]].depth >= thing.depth:
            path.pop()
        parents.append(path[-1] if path else None)
        path.append(place)
    return parents
