"""The same minutes made by other programs, beside ours: pages, bytes, seconds, validator.

    uv run python -m tests.bench.compare_engines FOLDER [--engines VENV]

Writes in FOLDER our minutes (variant organisaties), the same content as HTML and as typst source,
and the PDF of each engine that is found: `soffice` on the path (LibreOffice, without a window), and
WeasyPrint and typst from a virtual environment of their own, never from the program's:

    python -m venv VENV && VENV/bin/pip install weasyprint typst

The content comes out of the structure tree of our own PDF, so each engine gets every word, heading,
list and table that ours holds. `.ci/validate-pdf --install` gets the validator.
"""

import argparse
import html
import io
import json
import pickle
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pypdf

from tests.bench.test_shaped_text import contributions
from tests.reports.pdf_checks import Node, structure
from tests.reports.samples import line, round_of
from tests.reports.test_stories import FULL, for_whom
from wijkdialoog.domain.minutes import Minutes, Reader
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts

ROOT = Path(__file__).parents[2]
TIMES = 3
_HEADINGS = {f"H{level}": level for level in range(1, 5)}
_STYLE = """@page { size: A4; margin: 18mm 20mm 24mm } body { font: 10.5pt/15.5pt "Noto Sans" }
table { width: 100%; border-collapse: collapse } th, td { text-align: left; padding: 4pt 5pt }"""
_TYPST = (
    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]],"
    " pdf_standards=sys.argv[4].split())"
)
_TYPST_ASKED = ("ua-1", "a-2a", "ua-1 a-2a")
_WEASYPRINT = (
    "import sys, weasyprint; weasyprint.HTML(sys.argv[1])"
    ".write_pdf(sys.argv[2], pdf_variant=sys.argv[3])"
)
_WEASYPRINT_ASKED = ("pdf/ua-1", "pdf/a-2a")  # one name: it takes no two
_OURS = (
    "import pickle, sys; from pathlib import Path;"
    "from wijkdialoog.reports.minutes_pdf import write_minutes;"
    "from wijkdialoog.reports.texts import DutchTexts;"
    "write_minutes(pickle.loads(Path(sys.argv[1]).read_bytes()), DutchTexts(), Path(sys.argv[2]))"
)


def evening() -> Minutes:
    """Sixty contributions, agreements, assets, threads: a full evening for organisations."""
    said = [line(text, n, dots=n % 7) for n, text in enumerate(contributions(60))]
    rounds = (round_of(*said[:30], label="ervaringen"), round_of(*said[30:]))
    return for_whom(replace(FULL, rounds=rounds), Reader.ORGANISATIONS)


def as_html(node: Node) -> str:
    """Return the content of our PDF as a web page."""
    title = next((n.text for n in node.all("H1")), "")
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{_STYLE}</style>'
    return f'<!DOCTYPE html><html lang="nl"><head>{head}</head><body>{_html(node)}</body></html>'


def _html(node: Node) -> str:
    text = html.escape(node.text)
    if node.role in _HEADINGS:
        return f"<h{_HEADINGS[node.role]}>{text}</h{_HEADINGS[node.role]}>\n"
    if node.role == "Figure":
        return f"<p>{html.escape(node.alternative)}</p>\n"
    simple = {"P": "p", "LI": "li", "TH": "th", "TD": "td"}
    if node.role in simple:
        return f"<{simple[node.role]}>{text}</{simple[node.role]}>\n"
    inner = "".join(_html(kid) for kid in node.kids)
    outer = {"L": "ul", "Table": "table", "TR": "tr"}.get(node.role)
    return f"<{outer}>{inner}</{outer}>\n" if outer else inner


def as_typst(node: Node) -> str:
    """Return the content of our PDF as typst source."""
    title = next((n.text for n in node.all("H1")), "")
    return (
        f'#set document(title: {_quoted(title)})\n#set text(lang: "nl", font: "Noto Sans", '
        f"size: 10.5pt)\n#set page(margin: (x: 20mm, top: 18mm, bottom: 24mm))\n{_typst(node)}"
    )


def _typst(node: Node) -> str:
    text = _quoted(node.text)
    if node.role in _HEADINGS:
        return f"#heading(level: {_HEADINGS[node.role]})[#{text}]\n\n"
    if node.role == "P":
        return f"#{text}\n\n"
    if node.role == "Figure":
        return f"#{_quoted(node.alternative)}\n\n"
    if node.role == "L":
        items = ", ".join(f"[#{_quoted(item.text)}]" for item in node.all("LI"))
        return f"#list({items})\n\n"
    if node.role == "Table":
        rows = node.all("TR")
        cells = [[f"[#{_quoted(cell.text)}]" for cell in row.kids] for row in rows]
        head = f"table.header({', '.join(cells[0])})"
        rest = ", ".join(cell for row in cells[1:] for cell in row)
        return f"#table(columns: {len(cells[0])}, {head}, {rest})\n\n"
    return "".join(_typst(kid) for kid in node.kids)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def fastest(work: Callable[[], object]) -> float:
    """Return the seconds of the fastest of several."""
    found: list[float] = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return min(found)


def run(*command: str | Path) -> None:
    """Run another program; what it says is shown only when it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])


def office(source: Path, folder: Path) -> None:
    """Convert with LibreOffice, asking for tags and PDF/A-2 as a person would in its window."""
    options = '{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    options += '"PDFUACompliance":{"type":"boolean","value":"true"},'
    options += '"SelectPdfVersion":{"type":"long","value":"2"}}'
    profile = f"-env:UserInstallation={(folder / 'profiel').resolve().as_uri()}"
    target = f"pdf:writer_pdf_Export:{options}"
    run(
        "soffice",
        profile,
        "--headless",
        "--infilter=HTML (StarWriter)",
        "--convert-to",
        target,
        "--outdir",
        folder,
        source,
    )


def compare(folder: Path, engines: Path | None) -> dict[str, tuple[Path, float]]:
    """Make the files and return each with its seconds."""
    folder.mkdir(parents=True, exist_ok=True)
    folder = folder.resolve()
    minutes = evening()
    ours = folder / "wijkdialoog.pdf"
    running = fastest(lambda: write_minutes(minutes, DutchTexts(), ours))
    made = {"Wijkdialoog, already running": (ours, running)}
    value, started = folder / "waarde.pickle", folder / "wijkdialoog-gestart.pdf"
    value.write_bytes(pickle.dumps(minutes))
    seconds = fastest(lambda: run(sys.executable, "-c", _OURS, value, started))
    made["Wijkdialoog, started"] = started, seconds
    tree = structure(ours.read_bytes())
    page, source = folder / "inhoud.html", folder / "inhoud.typ"
    page.write_text(as_html(tree), "utf-8")
    source.write_text(as_typst(tree), "utf-8")
    if shutil.which("soffice"):
        made["LibreOffice"] = folder / "inhoud.pdf", fastest(lambda: office(page, folder))
    if engines:
        python = engines.absolute() / "bin" / "python"
        fonts = ROOT / "resources" / "fonts"
        for asked in _WEASYPRINT_ASKED:
            target = folder / f"weasyprint-{asked.replace('/', '-')}.pdf"
            seconds = fastest(partial(run, python, "-c", _WEASYPRINT, page, target, asked))
            made[f"WeasyPrint, {asked}"] = target, seconds
        for asked in _TYPST_ASKED:
            target = folder / f"typst-{asked.replace(' ', '-')}.pdf"
            seconds = fastest(partial(run, python, "-c", _TYPST, source, target, fonts, asked))
            made[f"typst, {asked}"] = target, seconds
    return made


def verdict(path: Path) -> str:
    """Return what the validator says: "UA-1 ja, A-2a nee"."""
    command = [str(ROOT / ".ci" / "validate-pdf"), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = {row.split()[1]: row.split()[0] for row in done.stdout.splitlines() if row[:1] in "PF"}
    names = {"ua1": "UA-1", "2a": "A-2a"}
    words = {"PASS": "ja", "FAIL": "nee"}
    return ", ".join(f"{name} {words.get(said.get(key, ''), '?')}" for key, name in names.items())


def main() -> None:
    """Print the table of the comparison."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engines", type=Path)
    typed = parser.parse_args()
    print(
        "| programma | bladzijden | bytes | seconden | veraPDF |\n| --- | --- | --- | --- | --- |"
    )
    for name, (path, seconds) in compare(typed.folder, typed.engines).items():
        data = path.read_bytes()
        pages = len(pypdf.PdfReader(io.BytesIO(data)).pages)
        print(f"| {name} | {pages} | {len(data)} | {seconds:.2f} | {verdict(path)} |")


if __name__ == "__main__":
    sys.exit(main())
