"""`samenvoegen` on the command line: several files and folders into one dossier, with a report."""

from collections.abc import Callable, Sequence
from pathlib import Path

from wijkdialoog.commands import sentences
from wijkdialoog.commands.parser import WRONG_INPUT
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.merge_receipt import Receipt
from wijkdialoog.domain.merging import Answers, Question, Side, Source, Why
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.merge_files import ReadFile, files_in, read_files
from wijkdialoog.services.merging import MergePlan, Merging
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.storage.dossier import Dossier

Say = Callable[[str], None]

_SIDES = {"hier": Side.HERE, "daar": Side.THERE}
_WHYS = {
    Why.DIFFERS: "staat hier en daar anders",
    Why.BOTH_CHANGED: "is hier én daar veranderd",
    Why.BINNED_HERE: "is hier weggegooid en daar veranderd",
    Why.REMOVED_HERE: "is hier weggehaald en daar veranderd",
    Why.BINNED_THERE: "is daar weggegooid",
}
_SHORT = 60


def merge(
    places: Sequence[Path], dossier_path: Path, chosen: str | None, say: Say, tell: Say
) -> int:
    """Merge, and return the exit code: 0 done, 2 when something must be chosen or nothing is read.

    chosen  "hier", "daar" or None: then a difference is refused
    Raises DomainError and StorageError as the services do.
    """
    is_new = not dossier_path.exists()
    found = read_files(files_in(places, dossier_path))
    for file in found:
        if file.refusal is not None:
            tell(_refusal(file))
    sources = [file.source for file in found if file.source is not None]
    if not sources:
        tell("Er is geen bestand met tafels gelezen. Er is niets veranderd.")
        return WRONG_INPUT
    dossier = Dossier.open(dossier_path)
    try:
        now = SteadyClock()
        copy = Backups(dossier, now)
        merging = Merging(
            dossier, now, lambda: None if is_new else copy.make(Reason.BEFORE_MERGING)
        )
        return _merge(merging, sources, found, chosen, say, tell)
    finally:
        is_empty = is_new and not dossier.read.merge_receipts.find()
        dossier.close()
        if is_empty:  # as it was before: not there
            dossier_path.unlink()


def _merge(
    merging: Merging,
    sources: Sequence[Source],
    found: Sequence[ReadFile],
    chosen: str | None,
    say: Say,
    tell: Say,
) -> int:
    answers = Answers(fallback=_SIDES.get(chosen or ""))
    plan = merging.preview(sources, answers)
    if plan.open_questions:
        for line in _open(plan):
            tell(line)
        tell("Kies met --kies hier of --kies daar. Er is niets veranderd.")
        return WRONG_INPUT
    refused = [file.path.name for file in found if file.source is None]
    receipt = merging.merge(sources, answers, refused)
    for line in _report(plan, receipt):
        say(line)
    return WRONG_INPUT if refused else 0


def _open(plan: MergePlan) -> list[str]:
    return [
        f"{file.name}: {_about(question)}." for file in plan.files for question in file.questions
    ]


def _about(question: Question) -> str:
    name = " ".join(question.difference.name.split())
    short = name if len(name) <= _SHORT else f"{name[:_SHORT]}…"
    fields = ", ".join(pair.field for pair in question.difference.fields)
    return (
        f"{sentences.one_of(question.difference.table)} “{short}” {_WHYS[question.why]} ({fields})"
    )


def _report(plan: MergePlan, receipt: Receipt) -> list[str]:
    lines: list[str] = []
    for file, told in zip(plan.files, receipt.files, strict=True):
        parts = [f"nieuw: {counted}"] if (counted := sentences.counted(told.new)) else []
        if told.taken:
            parts.append(f"daar veranderd en overgenomen: {len(told.taken)}")
        if told.kept:
            parts.append(f"hier gebleven: {told.kept}")
        for side, word in ((Side.HERE, "hier"), (Side.THERE, "daar")):
            number = sum(choice.side is side for choice in told.choices)
            if number:
                parts.append(f"gekozen voor {word}: {number}")
        nothing = file.is_nothing
        lines.append(
            f"{file.name}: {'niets nieuws' if nothing else '; '.join(parts) or 'bijgewerkt'}"
        )
    return lines


def _refusal(file: ReadFile) -> str:
    if isinstance(file.refusal, StorageError):
        return sentences.trouble_sentence(file.refusal)
    return f"{file.path}: {sentences.error_sentence(file.refusal)}" if file.refusal else ""
