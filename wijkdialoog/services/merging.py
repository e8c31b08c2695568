"""Bringing the tables of one evening together in one dossier: look first, then one act."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.merge_memory import Memory, memory_of
from wijkdialoog.domain.merge_naming import name_of
from wijkdialoog.domain.merge_plan import FilePlanner, World
from wijkdialoog.domain.merge_receipt import Receipt, file_receipt, from_json, to_json
from wijkdialoog.domain.merge_tables import TABLES
from wijkdialoog.domain.merging import (
    Answers,
    FilePlan,
    MergeAlias,
    MergeReceipt,
    MergeSource,
    Side,
    Source,
)
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit

__all__ = ["Answers", "MergePlan", "Merging", "Receipt", "Side"]


@dataclass(frozen=True)
class MergePlan:
    """What bringing these files in would do, one after the other.

    files  in the order of their tables and names
    """

    files: tuple[FilePlan, ...]
    answers: Answers

    @property
    def is_nothing(self) -> bool:
        """Whether everything is here already."""
        return all(file.is_nothing for file in self.files)

    @property
    def open_questions(self) -> int:
        """How many questions still wait for an answer."""
        questions = (question for file in self.files for question in file.questions)
        return sum(self.answers.side(question.key) is None for question in questions)


@dataclass(frozen=True)
class _Outcome:
    """The dossier after the merge, and what is to be remembered."""

    world: World
    plans: tuple[FilePlan, ...]
    sources: tuple[MergeSource, ...]
    aliases: Mapping[str, str]
    joined: Mapping[str, int]


class Merging:
    """Merges files of other laptops into the open dossier.

    back_up  copies the dossier before it changes. Raises StorageError: then nothing is done
    """

    def __init__(self, dossier: Dossier, now: Now, back_up: Callable[[], object]) -> None:
        self._dossier = dossier
        self._now = now
        self._back_up = back_up

    @property
    def path(self) -> Path:
        """The file of the open dossier, which is never brought into itself."""
        return self._dossier.path

    def preview(self, sources: Iterable[Source], answers: Answers = Answers()) -> MergePlan:  # noqa: B008  (frozen)
        """Return what bringing the files in would do. Stores nothing.

        Raises ExchangeError FILE_DUPLICATE_ID when an id belongs to another sort of row here.
        """
        outcome = self._outcome(self._dossier.read, tuple(sources), answers)
        return MergePlan(outcome.plans, answers)

    def merge(
        self,
        sources: Iterable[Source],
        answers: Answers = Answers(),  # noqa: B008  (frozen)
        refused: Sequence[str] = (),
    ) -> Receipt:
        """Bring the files in as one act, after a copy. Nothing new is no act and makes no copy.

        refused  names of files that could not be read, for the receipt
        Raises NotAllowedNow QUESTIONS_OPEN when something is still to be chosen, ExchangeError as
        `preview`, and StorageError; the dossier is then as it was.
        """
        files = tuple(sources)
        plan = self.preview(files, answers)
        if plan.open_questions:
            raise NotAllowedNow(Code.QUESTIONS_OPEN, n=plan.open_questions)
        receipt = _receipt(new_id(), self._now(), plan, refused, {})
        if plan.is_nothing:
            return receipt
        self._back_up()
        self._keep_media(files)
        with self._dossier.unit(Action.MERGE_TABLES) as unit:
            outcome = self._outcome(unit, files, answers)
            receipt = _receipt(receipt.id, receipt.merged_ms, plan, refused, outcome.joined)
            self._write(unit, outcome, receipt)
        return receipt

    def receipts(self) -> tuple[Receipt, ...]:
        """Return what earlier merges did, newest first."""
        found = (from_json(r.id, r.merged_ms, r.content) for r in self._stored_receipts())
        return tuple(sorted(found, key=lambda each: (each.merged_ms, each.id), reverse=True))

    def name_now(self, table: str, row_id: str) -> str:
        """Return what a row is called now, or "" when it is not there any more."""
        row = getattr(self._dossier.read, table).find_id(row_id)
        return name_of(row) if row is not None else ""

    def _stored_receipts(self) -> tuple[MergeReceipt, ...]:
        return self._dossier.read.merge_receipts.find()

    def _keep_media(self, sources: Sequence[Source]) -> None:
        for source in sources:
            for content in source.media.values():
                self._dossier.aside.keep_media(content)

    def _outcome(
        self, records: Records | Unit, sources: tuple[Source, ...], answers: Answers
    ) -> _Outcome:
        world = _world(records)
        memory = _memory(records)
        before = _memory(records)
        plans: dict[str, FilePlan] = {}
        stored: list[MergeSource] = []
        aliases: dict[str, str] = {}
        joined: dict[str, int] = {}
        # In an order of their own: in which order somebody picks the files is no matter.
        for source in sorted(sources, key=_order):
            if source.key in plans:
                continue
            earlier = before.earlier(source)
            planner = FilePlanner(world, memory, source, answers, earlier, self._now())
            plan = plans[source.key] = planner.plan()
            known = planner.known(new_id())
            memory.add(known)
            memory.aliases.update(planner.aliases)
            aliases |= planner.aliases
            joined[source.key] = len(planner.aliases)
            if not plan.is_nothing:
                stored.append(known.stored(self._now()))
        return _Outcome(world, tuple(plans.values()), tuple(stored), aliases, joined)

    def _write(self, unit: Unit, outcome: _Outcome, receipt: Receipt) -> None:
        for name in TABLES:
            writer = getattr(unit, name)
            before = {row.id: row for row in writer.find()}
            rows = outcome.world[name].values()
            writer.add_all([row for row in rows if row.id not in before])
            for row in rows:
                if row.id in before and before[row.id] != row:
                    writer.save(row)
        for source in outcome.sources:
            if unit.merge_sources.find_id(source.id) is None:
                unit.merge_sources.add(source)
            else:
                unit.merge_sources.save(source)
        for id_, our_id in outcome.aliases.items():
            if unit.merge_aliases.find_id(id_) is None:
                unit.merge_aliases.add(MergeAlias(id_, our_id))
            else:
                unit.merge_aliases.save(MergeAlias(id_, our_id))
        unit.merge_receipts.add(MergeReceipt(receipt.id, receipt.merged_ms, to_json(receipt)))


def _order(source: Source) -> tuple[list[int], str, str]:
    rows = source.rows.get("dialogues", {}).values()
    numbers = sorted(row.table_number for row in rows if row.table_number is not None)
    return numbers, source.name, source.key


def _world(records: Records | Unit) -> World:
    return {name: {row.id: row for row in getattr(records, name).find()} for name in TABLES}


def _memory(records: Records | Unit) -> Memory:
    aliases = {alias.id: alias.our_id for alias in records.merge_aliases.find()}
    return memory_of(records.merge_sources.find(), aliases)


def _receipt(
    id_: str, now_ms: int, plan: MergePlan, refused: Sequence[str], joined: Mapping[str, int]
) -> Receipt:
    sides = {
        question.key: plan.answers.side(question.key)
        for file in plan.files
        for question in file.questions
    }
    files = tuple(file_receipt(file, sides, joined.get(file.key, 0)) for file in plan.files)
    return Receipt(id_, now_ms, files, tuple(refused))
