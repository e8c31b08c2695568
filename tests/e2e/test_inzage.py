"""`main.py inzage`: everything about one person, from the command line."""

import json
from dataclasses import replace

import pytest
from pypdf import PdfReader

from tests.e2e.test_cli import Shell
from tests.e2e.test_cli import shell as shell
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.domain.people import Person
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def people(shell: Shell) -> None:
    dossier = Dossier.open(shell.dossier)
    with dossier.unit(Action.IMPORT) as unit:
        unit.people.add(Person(PersonId("p1"), "Amina Yılmaz"))
        unit.people.add(Person(PersonId("p2"), "Jan"))
        unit.people.add(replace(Person(PersonId("p3"), "Jan"), position=1))
    dossier.close()


def extract(shell: Shell, who: str, target: str) -> tuple[int, str, str]:
    return shell("inzage", "--dossier", shell.dossier, "--persoon", who, "-o", target)


@pytest.mark.usefixtures("people")
def test_a_pdf_tells_everything_about_one_person(shell):
    code, out, err = extract(shell, "amina yilmaz", "amina.pdf")

    assert (code, out.strip(), err) == (0, "amina.pdf", "")
    text = PdfReader(shell.folder / "amina.pdf").pages[0].extract_text()
    assert "Wat staat er over Amina Yılmaz" in text


@pytest.mark.usefixtures("people")
def test_json_is_for_who_wants_to_take_it_along(shell):
    assert extract(shell, "p2", "jan.json")[0] == 0
    assert json.loads((shell.folder / "jan.json").read_text("utf-8"))["name"] == "Jan"


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("who", "target", "said"),
    [
        ("niemand", "x.pdf", "staat niet in het dossier"),
        ("Jan", "x.pdf", "Kies een id"),
        ("Jan", "x.doc", "eindigt op .pdf of .json"),
    ],
)
def test_a_wrong_question_is_told_in_dutch_and_writes_nothing(shell, who, target, said):
    code, _, err = extract(shell, who, target)
    assert code == 2
    assert said in err
    assert not (shell.folder / target).exists()


@pytest.mark.usefixtures("people")
def test_the_dossier_itself_is_never_overwritten(shell):
    named = shell.dossier.with_suffix(".pdf")
    shell.dossier.rename(named)
    code, _, _ = shell("inzage", "--dossier", named, "--persoon", "p1", "-o", named)
    assert code == 2
