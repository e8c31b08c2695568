"""Every act of every service, done at random: for tests of what must hold after any sequence.

An act that the rules refuse (DomainError) is an act that did nothing; that is tried as well.
"""

import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image

from tests.conftest import FakeNow
from tests.services.exchange_samples import examples
from wijkdialoog.domain.assets import Asset, AssetDirection
from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.contributions import Draft, Kind, Sensitive
from wijkdialoog.domain.dialogue import (
    Attribution,
    ClockStyle,
    Direction,
    Function,
    Headcount,
    Presence,
)
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.in_minutes import InMinutes
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.domain.plan import PlannedRound, RoundKind
from wijkdialoog.domain.roles import Role
from wijkdialoog.domain.tally import Face, Hands
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.bin import Bin
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.handing_back import HandingBack
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.participants import NewGuest, Participants
from wijkdialoog.services.people import People
from wijkdialoog.services.photos import Photos
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.tally import Tallies
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.schema import TOPIC_OF_TABLE, metadata

T = TypeVar("T")

WORDS = (
    "Een tuin",
    "Samen koken bij Amina",
    "Bel 06-12345678, of mail a@b.nl",
    "“Aanhalingen” en 'komma's'; -- ; % :p ?",
    "فاطمة 日本 🌳",
    "Regel één\nregel twee",
    "",
    "0\x00nul",
)
NAMES = ("Amina", "Henk, gemeente", "Fatima", "Özgür", "Jan van 't Hof", "")
RARE = {"new_dialogue", "bin_dialogue", "import_file", "new_wijk", "close", "save_pdf"}


class AnyAct:
    """Does acts by chance in one dossier.

    done  the names of the acts that were tried, in order
    """

    def __init__(self, dossier: Dossier, now: FakeNow, seed: int, folder: Path) -> None:
        self.dossier = dossier
        self.now = now
        self.chance = random.Random(seed)
        self.done: list[str] = []
        self._picture = folder / "foto.png"
        Image.new("RGB", (8, 8), (seed % 256, 9, 9)).save(self._picture)
        self.dialogues = Dialogues(dossier, now)
        self.preparation = Preparation(dossier, now)
        self.participants = Participants(dossier, now, self.chance.choice)
        self.lead = Facilitation(dossier, now)
        self.capture = Capture(dossier, now)
        self.harvest = Harvest(dossier, now)
        self.assets = Assets(dossier, now)
        self.minutes = MinutesService(dossier, now)
        self.handing = HandingBack(dossier, now)
        self.photos = Photos(dossier, now)
        self.tallies = Tallies(dossier)
        self.typing_over = TypingOver(dossier)
        self.follow_ups = FollowUps(dossier, now)
        self.people = People(dossier, now)
        self.retention = Retention(dossier, now)
        self.exchange = Exchange(dossier, now)
        self.bin = Bin(dossier, Backups(dossier, now))
        self.acts: dict[str, Callable[[], object]] = {
            name.removeprefix("do_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("do_")
        }

    def one(self) -> str:
        """Do one act and return its name."""
        self.now.advance(self.chance.uniform(0.1, 90))
        name = self.chance.choice(list(self.acts))
        if name in RARE and self.chance.random() < 0.6:
            name = "line"
        self.done.append(name)
        with suppress(DomainError):  # refused: nothing may have happened, the caller compares
            self.acts[name]()
        return name

    # What there is to choose from ----------------------------------------------

    def any(self, things: Sequence[T]) -> T:
        if not things:
            raise NothingThere
        return self.chance.choice(list(things))

    def of(self, table: str, **equal: Any) -> Any:
        return self.any(getattr(self.dossier.read, table).find(**equal))

    @property
    def dialogue(self) -> Any:
        return self.of("dialogues", binned_ms=None).id

    @property
    def seat(self) -> Any:
        return self.of("participants").id

    @property
    def round(self) -> Any:
        return self.of("rounds")

    @property
    def line(self) -> Any:
        return self.of("contributions", binned_ms=None).id

    @property
    def card(self) -> str:
        table = self.any(("contributions", "assets", "agreements"))
        return self.of(table, binned_ms=None).id

    @property
    def words(self) -> str:
        return self.any(WORDS) + self.any(("", " " + str(self.chance.randrange(99))))

    def seat_at(self, dialogue_id: Any) -> Any:
        return self.of("participants", dialogue_id=dialogue_id).id

    # Dialogues and preparation -------------------------------------------------

    def do_new_wijk(self) -> None:
        self.dialogues.add_neighbourhood(self.words, self.any((None, "Zwolle")))

    def do_new_dialogue(self) -> None:
        wijken = self.dossier.read.neighbourhoods.find()
        self.dialogues.create(self.any((None, *(wijk.id for wijk in wijken))))

    def do_change_dialogue(self) -> None:
        fields = {
            "title": self.words,
            "theme": self.words,
            "question": self.words,
            "venue": self.words,
            "date": self.any(("2026-05-01", None, "gisteren")),
            "attribution": self.any(tuple(Attribution)),
        }
        name = self.any(tuple(fields))
        self.dialogues.change(replace(self.dialogues.get(self.dialogue), **{name: fields[name]}))

    def do_put_in_wijk(self) -> None:
        self.dialogues.put_in_neighbourhood(self.dialogue, self.words)

    def do_bin_dialogue(self) -> None:
        self.dialogues.remove(self.dialogue)

    def do_choose_plan(self) -> None:
        self.preparation.choose_plan(self.dialogue, self.any(BUILT_IN_PLANS))

    def do_own_plan(self) -> None:
        self.preparation.choose_plan(self.dialogue, self.of("templates"))

    def do_as_last_time(self) -> None:
        self.preparation.as_last_time(self.dialogue)

    def do_add_round(self) -> None:
        made = PlannedRound(self.words, self.any(tuple(RoundKind)), "", self.any((5, None, -1)))
        self.preparation.add_round(self.dialogue, made, self.any((None, 0, 1)))

    def do_edit_round(self) -> None:
        changed = replace(self.round, label=self.words, minutes=self.any((1, 30, None)))
        self.preparation.edit_round(changed)

    def do_move_round(self) -> None:
        self.preparation.move_round(self.round.id, self.chance.randrange(6))

    def do_remove_round(self) -> None:
        self.preparation.remove_round(self.round.id)

    def do_rules(self) -> None:
        self.preparation.set_ground_rules(self.dialogue, [self.words for _ in range(3)])

    def do_save_template(self) -> None:
        self.preparation.save_template(self.dialogue, self.words)

    def do_remove_template(self) -> None:
        self.preparation.remove_template(self.of("templates").id)

    # People --------------------------------------------------------------------

    def do_seat(self) -> None:
        self.participants.add(self.dialogue, self.any(NAMES), self.any(tuple(Presence)))

    def do_seat_list(self) -> None:
        dialogue = self.dialogue
        found = self.participants.preview(dialogue, "Wim\nNoor, kerk\nAmina")
        self.participants.add_all(dialogue, [NewGuest(row.guest) for row in found.rows])

    def do_seat_known(self) -> None:
        self.participants.add_people(self.dialogue, [self.of("people").id])

    def do_unseat(self) -> None:
        self.participants.remove([self.seat])

    def do_rename(self) -> None:
        self.participants.rename(self.seat, self.any(NAMES))

    def do_role(self) -> None:
        self.participants.set_role([self.seat], self.any((None, *Role)))

    def do_party(self) -> None:
        self.participants.set_organisation(self.seat, self.words)

    def do_function(self) -> None:
        self.participants.set_function([self.seat], self.any(tuple(Function)))

    def do_in_minutes(self) -> None:
        self.participants.set_in_minutes([self.seat], self.any(tuple(InMinutes)))

    def do_contact(self) -> None:
        mail = self.any(("a@b.nl", "", "onzin"))
        self.participants.set_contact(self.seat, mail, agreed=self.any((True, False)))

    def do_presence(self) -> None:
        self.participants.set_presence(self.seat, self.any(tuple(Presence)))

    def do_move_seat(self) -> None:
        self.participants.move_seat(self.seat, self.chance.randrange(5))

    def do_headcount(self) -> None:
        count = self.any((None, Headcount(6, False), Headcount(9, True)))
        self.participants.set_headcount(self.dialogue, count)

    def do_order(self) -> None:
        self.participants.set_order(
            self.dialogue, self.any(tuple(Direction)), self.chance.randrange(4)
        )

    def do_lots(self) -> None:
        self.participants.draw_lots(self.dialogue)

    def do_give_consent(self) -> None:
        self.people.give(self.of("people").id, self.any(tuple(Purpose)))

    def do_withdraw_consent(self) -> None:
        self.people.withdraw(self.of("people").id, self.any(tuple(Purpose)))

    def do_rename_person(self) -> None:
        self.people.rename(self.of("people").id, self.any(NAMES))

    def do_label_person(self) -> None:
        self.people.set_label(self.of("people").id, "een buurvrouw")

    def do_contact_person(self) -> None:
        self.people.set_contact(self.of("people").id, "c@d.nl", "0612345678")

    # The evening -----------------------------------------------------------------

    def do_begin(self) -> None:
        self.lead.begin(self.dialogue)

    def do_tick(self) -> None:
        at = self.dialogue
        seats = self.typing_over.read(at).seats
        rounds = self.dossier.read.rounds.find(dialogue_id=at)
        self.typing_over.tick(
            at, self.any(seats).id, self.any(rounds).id, had_turn=self.any((True, True, False))
        )

    do_tick_another = do_tick

    def do_put_clock_away(self) -> None:
        self.typing_over.put_clock_away(self.dialogue)

    def do_lead(self) -> None:
        """Whatever button of the conversation comes under the finger."""
        at, lead = self.dialogue, self.lead
        somebody = self.seat_at(at)
        buttons: tuple[Callable[[], object], ...] = (
            lambda: lead.next_round(at),
            lambda: lead.start_round(at, self.of("rounds", dialogue_id=at).id),
            lambda: lead.start_cycle(at),
            lambda: lead.start_free(at),
            lambda: lead.next_turn(at),
            lambda: lead.next_turn(at),
            lambda: lead.previous_turn(at),
            lambda: lead.postpone(at),
            lambda: lead.postpone(at, somebody),
            lambda: lead.pass_turn(at),
            lambda: lead.pass_turn(at, somebody),
            lambda: lead.end_turn(at),
            lambda: lead.give_floor(at, somebody),
            lambda: lead.ask_floor(at, somebody),
            lambda: lead.withdraw_ask(at, somebody),
            lambda: lead.reassign(at, somebody),
            lambda: lead.arrive(at, somebody),
            lambda: lead.leave(at, somebody),
            lambda: lead.add_seconds(at, self.any((60, -60))),
            lambda: lead.set_turn_length(at, self.any((90, None, -4))),
            lambda: lead.set_clock_style(at, self.any(tuple(ClockStyle))),
            lambda: lead.pause(at),
            lambda: lead.resume(at),
            lambda: lead.pause_turn(at),
            lambda: lead.resume_turn(at),
            lambda: lead.started_earlier(at, self.any((30, 600))),
            lambda: lead.began_at(at, self.any(tuple(StartOf)), self.now() - self.any((0, 90_000))),
            lambda: lead.end_thinking(at),
            lambda: lead.spread_difference(at),
            lambda: lead.beat(at),
            lambda: lead.recover(at),
        )
        for _ in range(self.chance.randrange(1, 4)):
            self.any(buttons)()

    do_lead_on = do_lead
    do_lead_further = do_lead

    def do_close(self) -> None:
        self.lead.close(self.dialogue)

    def do_reopen(self) -> None:
        self.lead.reopen(self.dialogue)

    # What is said ------------------------------------------------------------------

    def do_line(self) -> None:
        at = self.dialogue
        people = self.dossier.read.participants.find(dialogue_id=at)
        rounds = self.dossier.read.rounds.find(dialogue_id=at)
        self.capture.capture(
            at,
            self.words,
            self.any(tuple(Kind)),
            self.any((None, *(seat.id for seat in people))),
            self.any((None, *(one.id for one in rounds))),
            self.any(("", "groen")),
        )

    do_another_line = do_line

    def do_caught_asset(self) -> None:
        at = self.dialogue
        self.capture.capture_asset(at, self.words, self.any(tuple(AssetDirection)), None, None)

    def do_caught_agreement(self) -> None:
        self.capture.capture_agreement(self.dialogue, self.words, ("Amina",), "mei", None)

    def do_edit_line(self) -> None:
        self.capture.edit(self.card, self.words)

    def do_kind(self) -> None:
        self.capture.change_kind(self.line, self.any(tuple(Kind)))

    def do_speaker(self) -> None:
        self.capture.change_speaker(self.line, self.any((None, self.seat)))

    def do_who(self) -> None:
        self.capture.change_who(self.of("agreements").id, (self.words, "Henk"))

    def do_sensitive(self) -> None:
        self.capture.mark_sensitive(self.line, self.any((None, *Sensitive)))

    def do_move_line(self) -> None:
        self.capture.move(self.line, self.round.id)

    def do_remove_line(self) -> None:
        self.capture.remove(self.card)

    def do_draft(self) -> None:
        self.capture.keep_draft(Draft(self.dialogue, self.words))

    # Harvest -----------------------------------------------------------------------

    def do_theme(self) -> None:
        self.harvest.add_theme(self.dialogue, self.words)

    def do_rename_theme(self) -> None:
        self.harvest.rename_theme(self.of("themes").id, self.words)

    def do_remove_theme(self) -> None:
        self.harvest.remove_theme(self.of("themes").id)

    def do_merge_themes(self) -> None:
        self.harvest.merge_themes(self.of("themes").id, self.of("themes").id, self.any((None, "x")))

    def do_group(self) -> None:
        themes = self.dossier.read.themes.find()
        self.harvest.group(self.line, self.any((None, *(theme.id for theme in themes))))

    def do_dots(self) -> None:
        self.harvest.add_dots(self.card, self.any((1, -1, 3)))

    def do_connect(self) -> None:
        self.harvest.connect(self.card, self.card)

    def do_contradict(self) -> None:
        self.harvest.contradict(self.line, self.line)

    def do_disconnect(self) -> None:
        link = self.of("links")
        self.harvest.disconnect(link.from_id, link.to_id)

    def do_card_line(self) -> None:
        self.harvest.add_line(self.dialogue, self.any(tuple(Kind)), self.words)

    def do_card_asset(self) -> None:
        self.harvest.add_asset(self.dialogue, self.words)

    def do_card_text(self) -> None:
        self.harvest.edit_text(self.card, self.words)

    def do_make_possibility(self) -> None:
        self.harvest.make_possibility(self.line)

    def do_make_asset(self) -> None:
        self.harvest.make_asset(self.line)

    def do_make_agreement(self) -> None:
        self.harvest.make_agreement(self.line, who=("Amina",))

    def do_agreement(self) -> None:
        self.harvest.add_agreement(self.dialogue, self.words)

    def do_edit_agreement(self) -> None:
        self.harvest.edit_agreement(self.of("agreements", binned_ms=None).id, self.words)

    def do_agreement_state(self) -> None:
        state = self.any(tuple(AgreementState))
        self.harvest.set_agreement_state(self.of("agreements", binned_ms=None).id, state)

    def do_answer_follow_up(self) -> None:
        here = self.dialogue
        items = self.follow_ups.read(here).items
        if items:
            agreement = self.any(items).agreement
            self.follow_ups.answer(here, agreement.id, self.any(tuple(Answer)))
            return
        # So that there is something to look back on the next time.
        self.dialogues.put_in_neighbourhood(here, "Bloemenbuurt")
        day = self.any(("2026-01-10", "2026-04-16"))
        self.dialogues.change(replace(self.dialogues.get(here), date=day))

    do_answer_another = do_answer_follow_up

    def do_remove_card(self) -> None:
        self.harvest.remove(self.card)

    # Cards, photos, minutes ----------------------------------------------------------

    def do_asset(self) -> None:
        blank: Asset = self.assets.blank(self.dialogue, self.words)
        self.assets.add(blank, self.any(("", "Buurthuis")))

    def do_edit_asset(self) -> None:
        asset: Asset = self.of("assets", binned_ms=None)
        self.assets.edit(replace(asset, title=self.words, note=self.words), self.any(("", "Kerk")))

    def do_remove_asset(self) -> None:
        self.assets.remove(self.of("assets").id)

    def do_photo(self) -> None:
        self.photos.add(self.dialogue, None, self._picture, self.words)

    def do_caption(self) -> None:
        self.photos.set_caption(self.of("photos").id, self.words)

    def do_move_photo(self) -> None:
        self.photos.move(self.of("photos").id, self.any((None, self.round.id)))

    def do_remove_photo(self) -> None:
        self.photos.remove(self.of("photos").id)

    def do_count_hands(self) -> None:
        self.tallies.count(self.dialogue, self.any(tuple(Face)), self.any((1, 1, -1)))

    do_count_more_hands = do_count_hands

    def do_set_hands(self) -> None:
        self.tallies.set(self.dialogue, Hands(self.chance.randrange(9), 1, 0))

    def do_closing_question(self) -> None:
        self.tallies.ask(self.dialogue, self.words)

    def do_clear_tally(self) -> None:
        self.tallies.clear(self.dialogue)

    def do_summary(self) -> None:
        self.minutes.set_summary(self.dialogue, self.words)

    def do_next_date(self) -> None:
        self.minutes.set_next_date(self.dialogue, self.words)

    def do_decide(self) -> None:
        at = self.dialogue
        found = self.any(self.minutes.findings(at, MinutesOptions()))
        self.minutes.decide(at, found.finding, self.any(tuple(Handling)))

    def do_logo(self) -> None:
        self.minutes.logos.choose(self.dialogue, self._picture)

    def do_no_logo(self) -> None:
        self.minutes.logos.remove(self.dialogue)

    def do_hand_back(self) -> None:
        self.handing.add(self.dialogue, 1, self.words, "2026-05-01")

    def do_change_hand_back(self) -> None:
        self.handing.change(self.of("handed_back").id, self.words, "")

    def do_no_hand_back(self) -> None:
        self.handing.remove(self.of("handed_back").id)

    def do_keep_longer(self) -> None:
        self.retention.keep_longer(self.dialogue)

    # Bin and exchange ------------------------------------------------------------------

    def do_restore(self) -> None:
        items = self.bin.items()
        chosen = {self.any(items) for _ in range(2)}
        self.bin.restore(chosen, with_dialogues=self.any((True, False)))

    do_restore_more = do_restore

    def do_import_file(self) -> None:
        package = self.exchange.read(self.any(examples()))
        self.exchange.bring_in(package, overwrite=self.any((True, False)))


class NothingThere(DomainError):
    """There is nothing to do this act with yet."""

    def __init__(self) -> None:
        super().__init__("nothing")  # type: ignore[arg-type]


Dump = dict[str, tuple[Any, ...]]


def undoable(dossier: Dossier) -> Dump:
    """Return every row of every undoable table as it lies in the file, types and bytes included."""
    connection = dossier._connection
    found: Dump = {}
    for name in TOPIC_OF_TABLE:
        columns = ", ".join(
            f'typeof("{column.name}"), CAST("{column.name}" AS BLOB)'
            for column in metadata.tables[name].c
        )
        rows = connection.exec_driver_sql(f"SELECT {columns} FROM {name} ORDER BY 2").all()
        found[name] = tuple(map(tuple, rows))
    return found
