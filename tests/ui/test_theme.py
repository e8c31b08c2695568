"""Colours that can be read, sizes that follow, focus that can be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from wijkdialoog import paths
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.colours import DARK, LIGHT, Theme
from wijkdialoog.ui.theme import TEXT_SIZES, apply_theme, icon, next_text_size, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label

THEMES = [LIGHT, DARK]
SURFACES = ["paper", "panel", "card", "column", "soft"]
TEXTS = ["ink", "muted", "action"]
SIGNS = "✓‹›☰◕●○▾▸→←↤↵⚠✎☾"


def luminance(colour: str) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
class TestContrast:
    def test_every_text_role_reads_on_every_surface(self, theme: Theme):
        weak = {
            (text, surface): round(contrast(theme.role(text), theme.role(surface)), 2)
            for text in TEXTS
            for surface in SURFACES
            if contrast(theme.role(text), theme.role(surface)) < 4.5
        }
        assert weak == {}

    def test_warnings_read_on_their_own_surface_and_on_cards(self, theme: Theme):
        for surface in ("amber_soft", "card", "paper", "panel"):
            assert contrast(theme.amber, theme.role(surface)) >= 4.5

    def test_text_on_the_action_colour_reads(self, theme: Theme):
        assert contrast(theme.on_action, theme.action) >= 4.5
        assert contrast(theme.on_action, theme.action_hover) >= 4.5
        assert contrast(theme.ink, theme.amber_soft) >= 4.5

    @pytest.mark.parametrize("kind", [*RoundKind, *Kind])
    def test_the_colour_of_a_kind_reads_as_text_and_as_chip(
        self, theme: Theme, kind: RoundKind | Kind
    ):
        colour = theme.kind(kind)
        for surface in ("paper", "panel", "card", "column"):
            assert contrast(colour, theme.role(surface)) >= 4.5, surface
        assert contrast(theme.on_kind, colour) >= 4.5
        assert contrast(theme.ink, theme.kind_soft(kind)) >= 4.5

    def test_borders_of_fields_and_the_focus_ring_can_be_seen(self, theme: Theme):
        assert contrast(theme.strong_line, theme.card) >= 3
        for surface in SURFACES:
            assert contrast(theme.action, theme.role(surface)) >= 3


def test_text_sizes_go_round():
    assert [next_text_size(size) for size in TEXT_SIZES] == [125, 150, 175, 200, 100]
    assert next_text_size(125, -1) == 100


def test_a_larger_text_size_makes_labels_and_buttons_larger(themed_app: QApplication, qtbot):
    words, act = label("Wat hoor je?"), button("Volgende")
    for widget in (words, act):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    small = words.sizeHint().height(), act.sizeHint().height()
    apply_theme(themed_app, "light", 200)
    assert words.sizeHint().height() >= 1.8 * small[0]
    assert act.sizeHint().height() >= 1.8 * small[1]
    assert small[1] >= 44


def test_sizes_set_by_hand_follow_until_the_widget_is_gone(themed_app: QApplication, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    on_theme(widget, lambda: widget.setFixedHeight(scaled(40)))
    assert widget.height() == 40
    apply_theme(themed_app, "light", 150)
    assert widget.height() == 60
    widget.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    apply_theme(themed_app, "light", 100)  # calls nobody who is gone


def test_the_focus_of_a_button_can_be_seen(themed_app: QApplication, qtbot):
    window = QWidget()
    column = QVBoxLayout(window)
    first, second = button("Eerste"), button("Tweede")
    column.addWidget(first)
    column.addWidget(second)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    focused = first.grab().toImage()
    second.setFocus()
    assert pixels(focused, LIGHT.action) > pixels(first.grab().toImage(), LIGHT.action) + 50


def pixels(image: QImage, colour: str) -> int:
    wanted = QColor(colour).rgb()
    return sum(
        image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height())
    )


def test_a_click_on_a_button_leaves_the_focus_where_one_types(themed_app: QApplication):
    assert button("Past").focusPolicy() == Qt.FocusPolicy.TabFocus


def test_the_bundled_fonts_serve_the_interface(themed_app: QApplication):
    assert {"Noto Sans", "Wijkdialoog Tekens"} <= set(QFontDatabase.families())
    assert themed_app.font().families()[:2] == ["Noto Sans", "Wijkdialoog Tekens"]


def test_every_sign_of_the_interface_is_in_the_bundled_fonts(themed_app: QApplication):
    from PySide6.QtGui import QRawFont

    fonts = [
        QRawFont(str(paths.resources("fonts", name)), 20)
        for name in ("NotoSans-Regular.ttf", "WijkdialoogTekens-Regular.ttf")
    ]
    assert [s for s in SIGNS if not any(f.supportsCharacter(ord(s)) for f in fonts)] == []


def test_every_picture_of_the_stylesheet_is_there(themed_app: QApplication):
    import re

    for theme in ("light", "dark"):
        apply_theme(themed_app, theme, 100)
        pictures = re.findall(r'url\("([^"]+)"\)', themed_app.styleSheet())
        assert pictures
        assert all(not QImage(picture).isNull() for picture in pictures)


def test_an_icon_is_drawn_in_its_colour(themed_app: QApplication):
    picture = icon("fa6s.circle", "action").pixmap(32, 32).toImage()
    assert pixels(picture, LIGHT.action) > 300
