"""`main.py papier`: an evening without a laptop, from the command line."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.e2e.test_cli import Shell, text_of
from tests.e2e.test_cli import shell as shell
from tests.services.exchange_samples import examples


@pytest.fixture
def paper(shell: Shell) -> tuple[str, str, Path]:
    """The command for a dossier with one dialogue."""
    shell.bring_in(examples()[0])
    return "papier", "--dossier", shell.dossier


def pages(path: Path) -> int:
    return len(PdfReader(path).pages)


def test_everything_comes_in_one_file_and_its_place_is_told(shell, paper):
    code, out, err = shell(*paper, "-o", "papier.pdf")
    assert (code, out, err) == (0, "papier.pdf\n", "")
    text = text_of(shell.folder / "papier.pdf")
    for part in (
        "Wat als …",
        "Vouw hier",
        "Wie is er geweest?",
        "Wat er is gezegd",
        "Handen tellen",
    ):
        assert part in text


def test_in_a_folder_it_gets_its_own_name(shell, paper):
    (shell.folder / "map").mkdir()
    code, out, _ = shell(*paper, "-o", "map")
    assert code == 0
    assert out.strip().endswith(" – op papier.pdf")
    assert Path(out.strip()).is_file()
    _, out, _ = shell(*paper, "--taal", "en", "-o", "map")
    assert out.strip().endswith(" – on paper.pdf")


def test_only_the_parts_that_were_asked_for_are_printed(shell, paper):
    parts = ("--onderdelen", "handen, bronnenkaarten", "--kaartbladen", "3")
    assert shell(*paper, *parts, "-o", "deel.pdf")[0] == 0
    assert pages(shell.folder / "deel.pdf") == 4
    signs = ("--onderdelen", "naambordjes", "--lege-bordjes")
    shell(*paper, *signs, "0", "-o", "zonder.pdf")
    shell(*paper, *signs, "5", "-o", "met.pdf")
    assert pages(shell.folder / "met.pdf") == pages(shell.folder / "zonder.pdf") + 5


def test_each_dialogue_gets_a_file(shell):
    shell.bring_in(*examples()[:3])
    code, out, err = shell("papier", "--dossier", shell.dossier, "--alle", "-o", "map")
    assert (code, err) == (0, "")
    assert len({Path(line).name for line in out.splitlines()}) == 3


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("--onderdelen", "koffie"), "Achter --onderdelen staat koffie. Kies uit: draaiboek,"),
        (("--onderdelen", ","), "Achter --onderdelen staat ,. Kies uit: draaiboek,"),
        (("--kaartbladen", "21"), "Achter --kaartbladen staat 21. Kies een getal van 0 tot 20."),
        (("--lege-bordjes", "-1"), "Achter --lege-bordjes staat -1. Kies een getal van 0 tot 40."),
        (("--lege-bordjes", "veel"), "Achter --lege-bordjes staat veel. Typ een getal."),
        (("--onderdelen", "bronnenkaarten", "--kaartbladen", "0"), "blijft niets over"),
        (("--dialoog", "nergens"), "deze dialoog staat niet in het dossier"),
    ],
)
def test_what_cannot_be_printed_is_said(shell, paper, typed, said):
    code, out, err = shell(*paper, *typed, "-o", "papier.pdf")
    assert (code, out) == (2, "")
    assert said in err
    assert not (shell.folder / "papier.pdf").exists()


def test_the_dossier_itself_is_never_written_over(shell, paper):
    before = shell.dossier.read_bytes()
    code, _, err = shell(*paper, "-o", shell.dossier)
    assert code == 2
    assert "dit is het dossier zelf" in err
    assert shell.dossier.read_bytes() == before
