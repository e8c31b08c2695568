"""The table screen can be read from the back of the room, on every screen (product.md 8)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from tests.services.stage_secrets import SECRET, D, fill
from tests.ui.stage_views import FORTY, LINES, LONG, SIZES, TURN, VIEWS
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.stage import Layout, StageChoice, StageName
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.stage import Stage
from wijkdialoog.ui.stage.stage_canvas import StageCanvas
from wijkdialoog.ui.stage.stage_colours import contrast, stage_colours
from wijkdialoog.ui.stage.stage_layouts import compose
from wijkdialoog.ui.stage.stage_scene import CAPITAL_OF_QUESTION, MOST_LINES, Scene
from wijkdialoog.ui.theme import apply_theme, load_other_scripts

POINTS_28 = 28 * 96 / 72 / 1080
"""28 points on a screen of 1080 rows, as a part of the height."""

CAPITAL = 0.714  # of Noto Sans, in letter sizes


@pytest.fixture(autouse=True)
def _fonts(themed_app):
    load_other_scripts()


def picture(view, size, hint="") -> QImage:
    canvas = StageCanvas()
    canvas.resize(*size)
    canvas.show_view(view, 0, hint)
    return canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def inked(image: QImage, part: QRect, back: str) -> QRect:
    """Where something is drawn in a part of a picture."""
    part = part.intersected(image.rect())
    piece = image.copy(part)
    rows = _used_rows(piece, back)
    if rows is None:
        return QRect()
    columns = _used_rows(piece.transformed(QTransform(0, 1, 1, 0, 0, 0)), back) or (0, 0)
    return QRect(
        part.topLeft() + QPoint(columns[0], rows[0]), part.topLeft() + QPoint(columns[1], rows[1])
    )


def _used_rows(image: QImage, back: str) -> tuple[int, int] | None:
    """The first and the last row that is not paper only."""
    empty = QImage(image.width(), 1, image.format())
    empty.fill(QColor(back))
    length = image.width() * 4
    paper = bytes(empty.constBits())[:length]
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    used = [y for y in range(image.height()) if data[y * stride : y * stride + length] != paper]
    return (used[0], used[-1]) if used else None


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_stands_on_the_screen_and_nothing_over_another(size, large):
    screen = QRectF(0, 0, *size)
    for name, view in VIEWS.items():
        scene = compose(replace(view, large=large), QSizeF(*size))
        boxes = [one.box for one in scene.texts] + ([scene.ring.box] if scene.ring else [])
        boxes += [drawn.box for drawn in scene.faces]
        for number, box in enumerate(boxes):
            assert screen.contains(box), (name, number)
            for other in boxes[number + 1 :]:
                assert not _over(box, other), (name, number)
        # A title may end in "…"; what was asked, who speaks and what was said may not.
        assert not scene.cut, name
        cut = [
            p.paragraph.text for p in scene.texts if p.paragraph.cut and p.place.y() > 0.1 * size[1]
        ]
        assert cut == [], name


def _over(one: QRectF, other: QRectF) -> bool:
    """Whether letters stand over each other; line boxes touch by what no letter uses."""
    shared = one.intersected(other)
    return shared.width() > 1 and shared.height() > 0.12 * min(one.height(), other.height())


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_smaller_than_28_points(size, large):
    for name, view in VIEWS.items():
        scene = compose(replace(view, large=large), QSizeF(*size), hint="F9: terug")
        for one in scene.texts:
            assert one.paragraph.px >= POINTS_28 * size[1], (name, one.paragraph.text)
        if scene.moving:
            assert scene.moving.px >= POINTS_28 * size[1], name


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_capitals_of_the_question_are_high_enough_on_the_picture_itself(size):
    """Measured in pixels that are really drawn, for the longest question that is shown whole."""
    for view in (VIEWS["long question"], VIEWS["second language"], VIEWS["thinking"]):
        capitals = replace(view, question=_capitals(view.question))
        scene = compose(capitals, QSizeF(*size))
        question = next(p for p in scene.texts if p.paragraph.text[:4] == capitals.question[:4])
        line = question.paragraph.lines[0].box.translated(question.place).toAlignedRect()
        drawn = inked(picture(capitals, size), line, stage_colours(view.kind, dark=False).back)
        assert drawn.height() >= CAPITAL_OF_QUESTION * size[1]


def _capitals(text: str) -> str:
    """The text in capitals, without what hangs below the line."""
    return text.upper().replace("J", "I").replace(",", "")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_smallest_letters_are_high_enough_on_the_picture_itself(size):
    view = replace(TURN, rules=(), message="HIER STAAT EEN REGEL")
    scene = compose(view, QSizeF(*size))
    message = next(p for p in scene.texts if p.paragraph.text == view.message)
    drawn = inked(
        picture(view, size),
        message.box.toAlignedRect(),
        stage_colours(view.kind, dark=False).back,
    )
    assert drawn.height() >= POINTS_28 * CAPITAL * size[1] - 1  # the edge of a pixel


@pytest.mark.parametrize("size", SIZES[:3], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize(
    "name", ["turn", "long question", "forty letters", "forty Arabic letters", "second language"]
)
def test_no_letter_is_cut_off(name, size):
    """Every paragraph drawn alone, with room around it, covers what it covers in the picture."""
    view = VIEWS[name]
    scene = compose(view, QSizeF(*size))
    whole = picture(view, size)
    back = stage_colours(view.kind, dark=False).back
    frame = QRect(0, 0, *size)
    edge = round(0.02 * size[1])
    assert inked(whole, frame, back) == inked(
        whole, frame.adjusted(edge, edge, -edge, -edge), back
    ), "something touches the edge of the screen"
    for one in scene.texts:
        assert one.paragraph.ink().width() <= one.paragraph.width + 1
        alone = _alone(one, size, back)
        # A j hangs out to the left a little, in every text there is.
        hang = round(one.paragraph.px * 0.1)
        room = one.box.toAlignedRect().adjusted(-hang, -2, hang, 2)
        outside = inked(alone, frame, back)
        assert room.contains(outside), (one.paragraph.text, room, outside)


def _alone(placed, size, back: str) -> QImage:
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(QColor(back))
    painter = QPainter(image)
    placed.paragraph.draw(painter, placed.place, lambda _role: "#000000")
    painter.end()
    return image


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_question_takes_at_most_six_lines_in_both_languages_together(size):
    for name in ("long question", "second language", "thinking", "forty letters"):
        scene = compose(VIEWS[name], QSizeF(*size))
        asked = {VIEWS[name].question[:12], VIEWS[name].second_question[:12]} - {""}
        lines = sum(len(p.paragraph.lines) for p in scene.texts if p.paragraph.text[:12] in asked)
        assert 0 < lines <= MOST_LINES


def test_a_question_that_cannot_fit_ends_in_an_ellipsis_and_says_so():
    scene = compose(replace(TURN, question=LONG * 4), QSizeF(1024, 768))
    assert scene.cut
    assert any(p.paragraph.text.endswith("…") for p in scene.texts)


def test_every_text_reads_at_seven_to_one():
    for kind in RoundKind:
        for dark in (False, True):
            for dimmed in (False, True):
                colours = stage_colours(kind, dark=dark, dimmed=dimmed)
                for role in (colours.ink, colours.quiet, colours.accent):
                    assert contrast(role, colours.back) >= 7, (kind, dark, dimmed)
                assert contrast(colours.on_disc, colours.disc) >= 7, (kind, dark, dimmed)


def test_arabic_begins_at_the_right_and_dutch_at_the_left():
    scene = compose(VIEWS["second language"], QSizeF(1366, 768))
    dutch, arabic = (
        next(p for p in scene.texts if p.paragraph.text.startswith(start))
        for start in ("Stel", "تخ")
    )
    assert dutch.box.left() == pytest.approx(71, abs=2)
    assert arabic.box.right() == pytest.approx(1366 - 71, abs=2)


def test_larger_letters_are_larger_but_never_cost_words():
    usual, large = (
        compose(replace(TURN, question="Wat wens je?", large=large), QSizeF(1366, 768))
        for large in (False, True)
    )
    assert max(p.paragraph.px for p in large.texts) > 1.15 * max(
        p.paragraph.px for p in usual.texts
    )
    full = compose(replace(VIEWS["forty letters"], large=True), QSizeF(1024, 768))
    assert not full.cut


# Lists ---------------------------------------------------------------------------------------


def leaf(view, number) -> Scene:
    return compose(replace(view, leaf=number), QSizeF(1024, 768))


def shown(scene: Scene) -> str:
    return " ".join(scene.words.split())


def test_reading_back_goes_through_every_line_from_the_first():
    first = compose(VIEWS["read back"], QSizeF(1024, 768))
    assert first.leaf == 0
    assert first.leaves > 1
    read = " ".join(shown(leaf(VIEWS["read back"], number)) for number in range(first.leaves))
    assert all(line in read for line in LINES)


def test_the_harvest_shows_what_was_heard_last():
    scene = compose(VIEWS["harvest"], QSizeF(1024, 768))
    assert scene.leaf == scene.leaves - 1
    assert LINES[-1] in shown(scene)


def test_a_very_long_line_goes_on_on_the_next_leaf_without_losing_a_word():
    story = " ".join(f"woord{number}" for number in range(160))
    view = replace(TURN, layout=Layout.READ_BACK, lines=(story,))
    leaves = compose(view, QSizeF(1024, 768)).leaves
    read = " ".join(shown(leaf(view, number)) for number in range(leaves))
    assert leaves > 1
    assert [f"woord{n}" for n in range(160) if f"woord{n}" not in read.split()] == []


def test_no_leaf_has_more_than_six_lines():
    for name in ("harvest", "read back", "agreements"):
        scene = compose(VIEWS[name], QSizeF(1024, 768))
        for number in range(scene.leaves):
            one = leaf(VIEWS[name], number)
            body = [p for p in one.texts if 0.2 * 768 < p.place.y() < 0.85 * 768]
            assert sum(len(p.paragraph.lines) for p in body) <= MOST_LINES


def test_seven_ground_rules_stand_on_one_screen():
    scene = compose(VIEWS["rules"], QSizeF(1024, 768))
    assert scene.leaves == 1
    assert all(rule in shown(scene) for rule in TURN.rules)


# Private -------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", [None, *Layout])
def test_no_text_that_is_drawn_holds_a_private_word(dossier, now, layout):
    fill(dossier)
    Facilitation(dossier, now).begin(D)
    Facilitation(dossier, now).next_turn(D)
    view = Stage(dossier, now).picture(D, StageChoice(layout)).view
    drawn = ""
    for number in range(compose(view, QSizeF(1366, 768)).leaves):
        drawn += leaf(view, number).words
    assert SECRET not in drawn
    assert "12345678" not in drawn
    if layout is not Layout.BLACK:
        assert drawn


# The clock -----------------------------------------------------------------------------------


def test_only_the_ring_and_its_words_change_while_time_goes_on(qtbot):
    canvas = StageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1366, 768)
    canvas.show_view(TURN, 0)
    before = canvas.grab().toImage()
    canvas.show_moment(30_000)
    after = canvas.grab().toImage()
    part = canvas.moving_part()
    changed = [
        (x, y)
        for y in range(0, 768, 2)
        for x in range(0, 1366, 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(part.contains(x, y) for x, y in changed)


def test_over_time_the_room_reads_no_reproach():
    canvas = StageCanvas()
    canvas.resize(1366, 768)
    canvas.show_view(TURN, 0)
    late, later = (_at(canvas, seconds) for seconds in (130, 600))
    assert late == later, "nothing counts on, nothing blinks"


def _at(canvas: StageCanvas, seconds: int) -> QImage:
    canvas.show_moment(seconds * 1000)
    return canvas.grab().toImage()


def test_black_is_black():
    image = picture(replace(TURN, layout=Layout.BLACK, message="Pauze"), (320, 180))
    assert {image.pixelColor(x, y).name() for x in range(320) for y in range(180)} == {"#000000"}


def test_a_miniature_is_the_same_picture_in_small(qtbot):
    small = StageCanvas(miniature=True)
    qtbot.addWidget(small)
    small.set_screen_size(QSize(1024, 768))
    small.resize(256, 192)
    small.show_view(replace(TURN, speaker=StageName(FORTY)), 0)
    large = compose(replace(TURN, speaker=StageName(FORTY)), QSizeF(1024, 768))
    assert small.scene.words == large.words
    assert [p.box for p in small.scene.texts] == [p.box for p in large.texts]


def test_light_and_dark_both_come_from_the_theme(themed_app):
    light = picture(TURN, (320, 240)).pixelColor(2, 2).lightness()
    apply_theme(themed_app, "dark", 100)
    dark = picture(TURN, (320, 240)).pixelColor(2, 2).lightness()
    apply_theme(themed_app, "light", 100)
    assert light > 240
    assert dark < 40


def test_the_page_with_the_earlier_agreement_that_is_spoken_about_is_shown():
    view = VIEWS["look back"]
    size = QSizeF(1366, 768)
    leaves = compose(view, size).leaves
    assert leaves > 1
    shown = [compose(replace(view, look_back_at=at), size) for at in range(len(view.look_back))]
    for scene, found in zip(shown, view.look_back, strict=True):
        assert " ".join(found.what.split())[:20] in scene.words
    assert [scene.leaf for scene in shown] == sorted(scene.leaf for scene in shown)
    assert compose(replace(view, look_back_at=3, leaf=0), size).leaf == 0
