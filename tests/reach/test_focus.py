"""The focus can always be seen, goes everywhere, and gets stuck nowhere."""

import pytest

from tests.reach.focus import FocusWalk

pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_tab_goes_everywhere_and_its_place_is_always_seen(walk, theme: str):
    focus = FocusWalk()
    walk(focus.look, size=(1366, 768), theme=theme)
    assert not focus.found, "\n".join(f"{screen}: {one}" for one, screen in focus.found.items())
