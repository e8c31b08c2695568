"""Every screen can be used with letters from 100 to 200 %, on small screens, light and dark."""

import pytest

from tests.i18n.clipping import clipped
from tests.reach.targets import too_small

pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

LOW, USUAL = (1024, 600), (1366, 768)
PAIRS = (
    (LOW, 100, "light"), (LOW, 125, "dark"), (USUAL, 150, "light"),
    (USUAL, 175, "dark"), (LOW, 200, "light"), (USUAL, 200, "dark"),
)  # fmt: skip
"""Colours take no room: each size of letters is walked through on one screen in one of them."""


@pytest.mark.parametrize(("size", "percent", "theme"), PAIRS)
def test_everything_can_be_reached_read_and_hit(walk, size, percent: int, theme: str):
    found: dict[str, str] = {}

    def look(_window: object, screen: str) -> None:
        for complaint in (*too_small(), *clipped()):
            found.setdefault(complaint, screen)

    walk(look, size=size, percent=percent, theme=theme)
    assert not found, "\n".join(f"{screen}: {one}" for one, screen in found.items())
