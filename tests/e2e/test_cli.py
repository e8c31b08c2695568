"""main.py as somebody else's script would call it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from tests.services.exchange_samples import examples, full_file, lost, uid, written
from wijkdialoog.app import main
from wijkdialoog.commands.arguments import parse
from wijkdialoog.commands.parser import parse_window
from wijkdialoog.selftest import parts
from wijkdialoog.selftest.run import run as run_selftest
from wijkdialoog.services.exchange import Exchange
from wijkdialoog.storage.dossier import Dossier

ROOT = Path(__file__).parents[2]


class Shell:
    """Calls main.py in a folder of its own: inside this process, or as a process of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.dossier = folder / "buurt.wijkdialoog"
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> tuple[int, str, str]:
        self._capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as exc:
            code = int(exc.code or 0)
        out, err = self._capsys.readouterr()
        return code, out, err

    def process(self, *arguments: str | Path, **environment: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, ROOT / "main.py", *arguments],
            capture_output=True,
            check=False,
            cwd=self.folder,
            env={**os.environ, **environment},
        )
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    def bring_in(self, *files: Path) -> None:
        code, _, err = self("importeer", *files, "--dossier", self.dossier)
        assert (code, err) == (0, "")


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return Shell(tmp_path, capsys)


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def squeezed(text: str) -> str:
    """Without spaces and hyphens: a PDF breaks lines where it likes."""
    return re.sub(r"[\s\u00ad-]", "", text)


class TestImport:
    def test_every_example_comes_in_and_goes_out_without_loss(self, shell: Shell) -> None:
        code, out, err = shell.process("importeer", *examples(), "--dossier", shell.dossier)
        assert (code, err) == (0, "")
        assert len(out.splitlines()) == 10
        assert "nieuw: 1 wijk" in out
        for path in examples():
            original = json.loads(path.read_text("utf-8"))
            dialogue_id = original["dialogues"][0]["id"]
            arguments = ("--dialoog", dialogue_id, "-o", "uit.json")
            code, out, err = shell("exporteer", "--dossier", shell.dossier, *arguments)
            assert (code, out, err) == (0, "uit.json\n", "")
            assert lost(original, json.loads((shell.folder / "uit.json").read_text("utf-8"))) == []

    def test_a_second_time_changes_not_a_byte(self, shell: Shell) -> None:
        shell.bring_in(*examples())
        before = shell.dossier.read_bytes()
        code, out, err = shell("importeer", examples()[0], "--dossier", shell.dossier)
        assert (code, err) == (0, "")
        assert out == f"{examples()[0]}: niets nieuws\n"
        assert shell.dossier.read_bytes() == before

    def test_other_content_is_refused_until_it_may_overwrite(self, shell: Shell) -> None:
        shell.bring_in(written(shell.folder, full_file()))
        before = shell.dossier.read_bytes()
        data = full_file()
        data["people"][1]["name"] = "Fatma"
        file = written(shell.folder, data)
        code, out, err = shell("importeer", file, "--dossier", shell.dossier)
        assert (code, out) == (2, "")
        assert "people[1]: persoon “فاطمة” staat al anders" in err
        assert shell.dossier.read_bytes() == before
        code, out, err = shell("importeer", file, "--dossier", shell.dossier, "--overschrijf")
        assert (code, out, err) == (0, f"{file}: overschreven: 1 persoon\n", "")

    def test_one_bad_file_of_several_changes_nothing_and_is_named(self, shell: Shell) -> None:
        data = full_file()
        data["dialogues"][0]["rounds"][1]["kind"] = "dream"
        file = written(shell.folder, data)
        (shell.folder / "brief.json").write_text("Beste buren")
        files = (examples()[0], file, "brief.json")
        code, out, err = shell.process("importeer", *files, "--dossier", shell.dossier)
        assert (code, out) == (2, "")
        assert f"{file}: dialogues[0].rounds[1].kind: verwacht een van welcome" in err
        assert "brief.json: Dit is geen JSON" in err
        assert not shell.dossier.exists()

    def test_a_refused_merge_makes_no_new_dossier(self, shell: Shell) -> None:
        one = written(shell.folder, full_file()).rename(shell.folder / "een.json")
        other = full_file()
        other["neighbourhoods"][0]["name"] = "Anders"
        code, _, err = shell(
            "importeer", one, written(shell.folder, other), "--dossier", shell.dossier
        )
        assert code == 2
        assert "in.json: neighbourhoods[0]" in err
        assert not shell.dossier.exists()


class TestTrouble:
    @pytest.mark.parametrize("command", ["exporteer", "verslag"])
    def test_a_dossier_that_is_not_there_is_code_three(self, shell: Shell, command: str) -> None:
        code, out, err = shell(command, "--dossier", "weg.wijkdialoog", "-o", "uit")
        assert (code, out) == (3, "")
        assert err == "weg.wijkdialoog: Dit bestand of deze map is er niet.\n"
        assert list(shell.folder.iterdir()) == []

    def test_a_file_that_is_no_dossier_is_code_three(self, shell: Shell) -> None:
        (shell.folder / "brief.txt").write_text("Beste buren")
        code, _, err = shell("importeer", examples()[0], "--dossier", "brief.txt")
        assert code == 3
        assert "geen dossier van Wijkdialoog" in err
        assert (shell.folder / "brief.txt").read_text() == "Beste buren"

    def test_a_dossier_that_another_program_has_open_is_code_three(self, shell: Shell) -> None:
        dossier = Dossier.open(shell.dossier)
        code, _, err = shell("importeer", examples()[0], "--dossier", shell.dossier)
        dossier.close()
        assert code == 3
        assert "Een ander programma heeft dit bestand open" in err

    @pytest.mark.parametrize("command", ["exporteer", "verslag"])
    def test_a_folder_that_is_not_there_is_code_three(self, shell: Shell, command: str) -> None:
        shell.bring_in(examples()[0])
        code, out, err = shell(command, "--dossier", shell.dossier, "-o", "weg/uit")
        assert (code, out) == (3, "")
        assert "weg/uit" in err

    @pytest.mark.parametrize("command", ["exporteer", "verslag"])
    def test_the_dossier_itself_is_never_overwritten(self, shell: Shell, command: str) -> None:
        shell.bring_in(examples()[0])
        before = shell.dossier.read_bytes()
        code, _, err = shell(command, "--dossier", shell.dossier, "-o", "./buurt.wijkdialoog")
        assert code == 2
        assert "het dossier zelf" in err
        assert shell.dossier.read_bytes() == before

    @pytest.mark.parametrize(
        ("typed", "sentence"),
        [
            ("importeer", "Er ontbreekt: BESTAND.json, --dossier."),
            ("importeer a.json", "Er ontbreekt: --dossier."),
            ("exporteer --dossier", "Achter --dossier ontbreekt iets."),
            ("verslag --dossier a -o b --alle --dialoog c", "gaan niet samen."),
            ("verslag --dossier a -o b --namen alle", "Achter --namen staat alle. Kies uit: geen"),
            ("verslag --dossier a -o b --kleur", "Onbekend: --kleur."),
            ("verslagg --dossier a", "Onbekend: verslagg."),
            ("--kleur", "Onbekend: --kleur."),
        ],
    )
    def test_wrong_arguments_are_code_two_in_dutch(
        self, shell: Shell, typed: str, sentence: str
    ) -> None:
        code, out, err = shell(*typed.split())
        assert (code, out) == (2, "")
        assert sentence in err.splitlines()[0]
        assert err.splitlines()[1].startswith("gebruik: main.py ")
        assert list(shell.folder.iterdir()) == []

    def test_help_is_dutch(self, shell: Shell) -> None:
        code, out, _ = shell("verslag", "--help")
        assert code == 0
        assert "gebruik: main.py verslag --dossier DOSSIER" in out
        assert "optional arguments" not in out

    def test_an_error_of_ours_is_code_seventy_with_a_report_without_texts(
        self, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_arguments: object, **_options: object) -> None:
            raise KeyError("Mijn buurman drinkt")

        monkeypatch.setattr(Exchange, "write_file", broken)
        Dossier.open(shell.dossier).close()
        arguments = ("exporteer", "--dossier", shell.dossier, "-o", "uit", "--datamap", "data")
        code, out, err = shell(*arguments)
        assert (code, out) == (70, "")
        assert err.startswith("Er ging iets mis in het programma. Wat al bewaard was, is veilig.")
        (report,) = (shell.folder / "data").glob("foutverslag-*.txt")
        assert report.name in err
        assert "KeyError" in report.read_text("utf-8")
        assert "buurman" not in report.read_text("utf-8") + err


class TestMinutes:
    def test_every_line_and_agreement_of_every_example_is_in_its_pdf(self, shell: Shell) -> None:
        shell.bring_in(*examples())
        arguments = ("verslag", "--dossier", shell.dossier, "--alle", "-o", "verslagen")
        code, out, err = shell.process(*arguments)
        assert (code, err) == (0, "")
        paths = [shell.folder / line for line in out.splitlines()]
        assert len(paths) == 10
        for path, pdf in zip(examples(), paths, strict=True):
            data = json.loads(path.read_text("utf-8"))
            text = squeezed(text_of(pdf))
            for dialogue in data["dialogues"]:
                for line in dialogue["contributions"]:
                    is_sensitive = line.get("sensitive") is not None
                    assert (squeezed(line["text"]) in text) is not is_sensitive, line["text"]
                for agreement in dialogue["agreements"]:
                    assert squeezed(agreement["what"]) in text, agreement["what"]

    def test_no_name_of_a_participant_is_in_a_pdf_without_names(self, shell: Shell) -> None:
        shell.bring_in(*examples())
        _, out, _ = shell("verslag", "--dossier", shell.dossier, "--alle", "-o", "verslagen")
        for path, pdf in zip(examples(), out.splitlines(), strict=True):
            data = json.loads(path.read_text("utf-8"))
            people = [person["name"] for person in data.pop("people")]
            said = json.dumps(data, ensure_ascii=False)
            # Some people are a group ("bewoners"): a word that a report may use.
            names = [name for name in people if name != name.lower() and name not in said]
            text = text_of(shell.folder / pdf)
            assert [name for name in names if name in text] == []

    def test_each_reader_gets_other_minutes(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        sizes = set()
        for reader in ("bewoners", "organisaties", "archief"):
            for large in ((), ("--grote-letters",)):
                command = ("verslag", "--dossier", shell.dossier, "--voor", reader, *large)
                code, _, err = shell(*command, "-o", "uit.pdf")
                assert (code, err) == (0, "")
                sizes.add((shell.folder / "uit.pdf").stat().st_size)
        assert len(sizes) > 3

    def test_the_minutes_can_be_in_english(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        (shell.folder / "map").mkdir()
        command = ("verslag", "--dossier", shell.dossier, "--taal", "en", "-o", "map")
        code, out, _ = shell(*command)
        assert code == 0
        assert out.endswith("– minutes v1.pdf\n")
        assert "What we agreed" in text_of(shell.folder / out.strip())

    def test_a_password_locks_the_minutes_and_they_say_no_pdf_a(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        (shell.folder / "woord.txt").write_text("buurt huis é\nniet dit\n", "utf-8")
        command = ("verslag", "--dossier", shell.dossier, "--wachtwoord-van")
        code, _, err = shell(*command, "woord.txt", "-o", "uit.pdf")
        assert code == 0
        assert "geen PDF/A" in err
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(shell.folder / "uit.pdf", password="niet dit")
        with pikepdf.open(shell.folder / "uit.pdf", password="buurt huis é") as pdf:
            pdf.save(shell.folder / "open.pdf")
        assert "Wat we hebben afgesproken" in text_of(shell.folder / "open.pdf")
        (shell.folder / "leeg.txt").write_text("")
        (shell.folder / "beeld.txt").write_bytes(b"\xff\xfe\x00")
        for wrong, expected in (("leeg.txt", 2), ("beeld.txt", 2), ("er niet.txt", 3)):
            code, _, err = shell(*command, wrong, "-o", "ander.pdf")
            assert code == expected
            assert wrong in err
            assert not (shell.folder / "ander.pdf").exists()

    def test_a_file_is_replaced_and_a_folder_gets_a_name(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        (shell.folder / "uit.pdf").write_text("ouder")
        code, out, _ = shell("verslag", "--dossier", shell.dossier, "-o", "uit.pdf")
        assert (code, out) == (0, "uit.pdf\n")
        assert (shell.folder / "uit.pdf").read_bytes().startswith(b"%PDF")
        (shell.folder / "map").mkdir()
        code, out, _ = shell("verslag", "--dossier", shell.dossier, "-o", "map")
        assert code == 0
        assert re.fullmatch(r"map/2019-11-04 .* – verslag v1\.pdf\n", out)

    def test_one_of_several_dialogues_must_be_chosen(self, shell: Shell) -> None:
        shell.bring_in(*examples()[:2])
        code, out, err = shell("verslag", "--dossier", shell.dossier, "-o", "uit.pdf")
        assert (code, out) == (2, "")
        for path in examples()[:2]:
            dialogue = json.loads(path.read_text("utf-8"))["dialogues"][0]
            assert dialogue["id"] in err
            assert dialogue["title"] in err
        assert not (shell.folder / "uit.pdf").exists()

    def test_all_dialogues_of_an_event_go_into_one_pdf(self, shell: Shell) -> None:
        shell.bring_in(*examples())
        name = "Week van de Dialoog"
        made = shell.folder / "alles.pdf"
        code, _, err = shell("verslag", "--evenement", name, "--dossier", shell.dossier, "-o", made)
        assert code == 2
        assert f"  {name} 2013" in err
        assert f"  {name} 2018" in err
        assert not made.exists()
        asked = ("verslag", "--evenement", f"{name} 2018", "--dossier", shell.dossier)
        code, out, err = shell(*asked, "-o", made)
        assert (code, out, err) == (0, f"{made}\n", "")
        assert "Wat alle tafels hebben afgesproken" in text_of(made)
        code, out, _ = shell(*asked, "-o", shell.folder)
        assert code == 0
        assert Path(out.strip()).name.endswith("verslag van alle tafels v1.pdf")
        code, _, err = shell("verslag", "--evenement", "x", "--dossier", shell.dossier, "-o", made)
        assert (code, "staat niet in het dossier" in err) == (2, True)

    def test_all_dialogues_go_into_a_folder_one_file_each(self, shell: Shell) -> None:
        shell.bring_in(*examples())
        folder = shell.folder / "verslagen"
        code, out, _ = shell("verslag", "--alle", "--dossier", shell.dossier, "-o", folder)
        assert code == 0
        assert len(out.splitlines()) == len(list(folder.glob("*.pdf"))) == len(examples())

    def test_a_dialogue_that_is_not_there_is_code_two(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        for command in ("verslag", "exporteer"):
            code, _, err = shell(
                command, "--dossier", shell.dossier, "--dialoog", uid(9), "-o", "uit"
            )
            assert code == 2
            assert uid(9) in err

    def test_an_empty_dossier_has_no_minutes(self, shell: Shell) -> None:
        Dossier.open(shell.dossier).close()
        code, _, err = shell("verslag", "--dossier", shell.dossier, "--alle", "-o", "map")
        assert (code, err) == (2, "In dit dossier staat nog geen dialoog.\n")

    def test_strange_dates_and_characters_give_a_pdf(self, shell: Shell) -> None:
        shell.bring_in(written(shell.folder, full_file()))
        code, out, _ = shell(
            "verslag", "--dossier", shell.dossier, "--namen", "volledig", "-o", "uit.pdf"
        )
        assert (code, out) == (0, "uit.pdf\n")
        assert "sleutel regelen" in text_of(shell.folder / "uit.pdf")

    def test_two_dialogues_of_one_name_get_two_files(self, shell: Shell) -> None:
        data = full_file()
        second = {"id": uid(80), "title": "SAMEN ETEN", "date": "2026-99-99", "rounds": []}
        data["dialogues"].append(second)
        shell.bring_in(written(shell.folder, data))
        code, out, _ = shell("verslag", "--dossier", shell.dossier, "--alle", "-o", "map")
        assert code == 0
        assert len({path.name.casefold() for path in (shell.folder / "map").iterdir()}) == 2
        assert "(2).pdf" in out


class TestMachine:
    @pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
    def test_any_console_can_show_any_name(self, shell: Shell, encoding: str) -> None:
        shell.bring_in(written(shell.folder, full_file()))
        code, out, err = shell.process(
            *("exporteer", "--dossier", shell.dossier, "-o", "فاطمة.json"),
            PYTHONIOENCODING=encoding,
            PYTHONUTF8="0",
        )
        assert (code, out, err) == (0, "فاطمة.json\n", "")

    def test_no_command_but_the_self_test_loads_qt(self, shell: Shell) -> None:
        shell.bring_in(examples()[0])
        script = (
            "import sys; from wijkdialoog.cli import main\n"
            "for command in ('importeer', 'exporteer', 'verslag'):\n"
            "    own = [sys.argv[2]] if command == 'importeer' else ['-o', 'uit']\n"
            "    assert main([command, '--dossier', sys.argv[1], *own]) == 0\n"
            "print([name for name in sys.modules if 'PySide' in name])"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, shell.dossier, examples()[0]],
            capture_output=True,
            text=True,
            check=True,
            cwd=shell.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert done.stdout.splitlines()[-1] == "[]"

    def test_the_self_test_finds_every_part_well(self, shell: Shell) -> None:
        code, out, err = shell.process("zelftest", "--uitvoer", "uitslag.txt")
        assert "✗" not in out
        assert code == 0
        assert out.count("✓") >= 12
        assert (shell.folder / "uitslag.txt").read_text("utf-8").splitlines() == out.splitlines()
        assert [line for line in err.splitlines() if "propagateSizeHints" not in line] == []

    def test_the_self_test_tells_what_is_broken(
        self, shell: Shell, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_arguments: object) -> str:
            raise ValueError("kapot")

        monkeypatch.setattr(parts, "_undo", broken)
        monkeypatch.setattr("wijkdialoog.selftest.window.window_checks", lambda *_: iter(()))
        told: list[str] = []
        assert run_selftest(None, told.append) == 70
        assert [line for line in told if line.startswith("✗ ongedaan maken: ValueError: kapot")]


def test_an_empty_name_of_a_dossier_gets_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["exporteer", "--dossier", "", "-o", "x.json"], ["--dossier", " "]):
        read = parse if arguments[0] == "exporteer" else parse_window
        with pytest.raises(SystemExit) as left:
            read(arguments)
        assert left.value.code == 2
        assert "Achter --dossier ontbreekt de naam" in capsys.readouterr().err
