"""How each section of the page that looks after the dossier is built.

Imports stand inside: a section is built when it is first shown, and the window must be there fast.
"""

from collections.abc import Callable
from functools import partial

from wijkdialoog.compose.parts import Parts
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.ui.dossier.section import Section, SectionPage


class SectionMakers:
    """Builds sections from the parts of one open dossier."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def makers(self) -> dict[Section, Callable[[], SectionPage]]:
        """How to build each section of the page that looks after the dossier."""
        return {
            Section.COPIES: self.copies_section,
            Section.STICK: self.stick_section,
            Section.BIN: self.bin_section,
            Section.PEOPLE: self.people_section,
            Section.RETENTION: self.retention_section,
            Section.TABLES: self.tables_section,
        }

    def tables_section(self) -> SectionPage:
        """The tables of one evening, brought together."""
        from wijkdialoog.domain.copies import Reason
        from wijkdialoog.printing import write_receipt
        from wijkdialoog.services.merging import Merging
        from wijkdialoog.ui.dossier.tables_section import TablesSection

        copy = partial(self._parts.backups.make, Reason.BEFORE_MERGING)
        merging = Merging(self._parts.dossier, self._parts.now, copy)
        return TablesSection(
            merging, write_receipt, self._parts.guard, self._parts.hub, self._parts.messages
        )

    def stick_section(self) -> SectionPage:
        """A copy on a stick."""
        from wijkdialoog.ui.dossier.stick_section import StickSection

        return StickSection(
            self._stick_copies(), self._parts.now, self._parts.guard, self._parts.messages
        )

    def bin_section(self) -> SectionPage:
        """What was thrown away."""
        from wijkdialoog.services.bin import Bin
        from wijkdialoog.ui.dossier.bin_section import BinSection

        bin_ = Bin(self._parts.dossier, self._parts.backups)
        return BinSection(
            bin_, self._parts.now, self._parts.guard, self._parts.hub, self._parts.messages
        )

    def copies_section(self) -> SectionPage:
        """The dated copies."""
        from wijkdialoog.ui.dossier.copies_section import CopiesSection

        return CopiesSection(
            backups=self._parts.backups,
            now=self._parts.now,
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
        )

    def people_section(self) -> SectionPage:
        """Who is in the dossier, and what they agreed to."""
        from wijkdialoog.printing import extract_pdf
        from wijkdialoog.reports.texts import DutchTexts
        from wijkdialoog.services.people import People
        from wijkdialoog.services.person_extract import PersonExtract
        from wijkdialoog.services.wiping import Wiping
        from wijkdialoog.ui.dossier.people_section import PeopleSection

        people = People(self._parts.dossier, self._parts.now)
        return PeopleSection(
            people=people,
            extract=PersonExtract(
                self._parts.dossier, people, lambda: len(self._parts.backups.copies())
            ),
            wiping=Wiping(self._parts.dossier, self._parts.now, self._parts.backups),
            make_pdf=lambda about: extract_pdf(about, DutchTexts()),
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
            last_stick=self._last_stick,
        )

    def _stick_copies(self) -> StickCopies:
        return StickCopies(self._parts.dossier, self._parts.now, self._parts.settings_file)

    def _last_stick(self) -> int | None:
        return self._stick_copies().last().moment_ms

    def retention_section(self) -> SectionPage:
        """What has been kept long enough."""
        from wijkdialoog.services.wiping import Wiping
        from wijkdialoog.ui.dossier.retention_section import RetentionSection

        return RetentionSection(
            retention=Retention(self._parts.dossier, self._parts.now),
            wiping=Wiping(self._parts.dossier, self._parts.now, self._parts.backups),
            settings_file=self._parts.settings_file,
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
            last_stick=self._last_stick,
        )
