"""From what is in the dossier to what stands in the minutes: one pure function, `build_minutes`.

What stays out (the bin, sensitive lines, cards that may not appear, names without consent) is
dropped here, before anything is drawn; `LeftOut` says how much that was.
"""

from dataclasses import dataclass

from wijkdialoog.domain.assets import Asset, AssetDirection
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Attribution, Dialogue, Seat
from wijkdialoog.domain.dutch_time import dutch_time
from wijkdialoog.domain.fair_share import spoken_ms
from wijkdialoog.domain.follow_up import LookedBack
from wijkdialoog.domain.harvest import Agreement, AgreementState, Link, Theme
from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.minutes import (
    LeftOut,
    Minutes,
    MinutesAgreement,
    MinutesAsset,
    MinutesFollowUp,
    MinutesLine,
    MinutesOptions,
    MinutesPhoto,
    MinutesRound,
    MinutesTally,
    TopItem,
    Who,
)
from wijkdialoog.domain.minutes_people import AtTable
from wijkdialoog.domain.minutes_threads import Cards
from wijkdialoog.domain.people import Neighbourhood, Organisation, Person
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.privacy import (
    WhoRules,
    printable_name,
)
from wijkdialoog.domain.tally import Tally, printed_by_itself
from wijkdialoog.domain.turns import Turn

_MINUTE_MS = 60_000
_TOP_ITEMS = 5
_EXPERIENCES_AND_VIEWS = frozenset({Kind.EXPERIENCE, Kind.VIEW})
_SAID_IN_PASSING = frozenset({Kind.REMARK, Kind.INSIGHT, Kind.QUOTE})
_EXPERIENCE_AND_VIEW_ROUNDS = frozenset({RoundKind.EXPERIENCES, RoundKind.VIEWS})


@dataclass(frozen=True)
class Gathered:
    """Everything in the dossier that minutes are made of. Binned things may be among it.

    seats          in seating order, absent people included
    links          those that touch this dialogue; others do no harm
    people         everybody in the dossier, at this table or not
    organisations  all of the dossier
    tally          hands counted at the end, or None
    pictures       media id and content (JPEG) of each photo; one without stays out
    now_ms         moment of gathering (UTC, ms): the end of a stretch that still runs
    turns          of all cycles of this dialogue
    looked_back    agreements of earlier evenings, as far as something was said about them
    """

    dialogue: Dialogue
    neighbourhood: Neighbourhood | None
    rounds: tuple[Round, ...]
    seats: tuple[Seat, ...]
    contributions: tuple[Contribution, ...]
    themes: tuple[Theme, ...]
    links: tuple[Link, ...]
    assets: tuple[Asset, ...]
    agreements: tuple[Agreement, ...]
    stretches: tuple[Stretch, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    now_ms: int
    photos: tuple[Photo, ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()
    looked_back: tuple[LookedBack, ...] = ()
    tally: Tally | None = None
    turns: tuple[Turn, ...] = ()


def build_minutes(
    gathered: Gathered, options: MinutesOptions, version: int, made_on: str
) -> Minutes:
    """Return the minutes of one dialogue, holding only what may be printed.

    version  number of this file, from 1
    made_on  date of this file, "2026-04-16"
    """
    return _Builder(gathered, options).build(version, made_on)


def prints_tally(gathered: Gathered, options: MinutesOptions) -> bool:
    """Return whether hands were counted and the minutes show them.

    Few hands say too much about each person: below five only when somebody chose so.
    """
    tally, chosen = gathered.tally, options.parts.tally
    if tally is None or not tally.hands.total:
        return False
    return printed_by_itself(tally.hands) if chosen is None else chosen


class _Builder:
    """Looks things up once, so that each part below is a plain list."""

    def __init__(self, gathered: Gathered, options: MinutesOptions) -> None:
        self._g = gathered
        self._options = options
        self._parts = options.parts
        self._seat_of = {seat.id: seat for seat in gathered.seats}
        self._theme_label = {theme.id: theme.label for theme in gathered.themes}
        self._organisation_name = {o.id: o.name for o in gathered.organisations}
        self._round_kind = {round_.id: round_.kind for round_ in gathered.rounds}
        self._kept = [c for c in gathered.contributions if c.binned_ms is None]
        self._released = [c for c in self._kept if c.sensitive is None]
        self._shown = [c for c in self._released if not self._is_switched_off(c)]
        agreed = [a for a in gathered.agreements if a.binned_ms is None]
        withheld = {c.text.casefold() for c in self._kept if c.sensitive is not None}
        # Made from a sensitive line without changing a word: it would print what was held back.
        self._agreements = [a for a in agreed if a.what.casefold() not in withheld]
        self._withheld_agreements = len(agreed) - len(self._agreements)
        self._all_assets = [a for a in gathered.assets if a.binned_ms is None]
        self._assets = [a for a in self._all_assets if a.in_minutes]
        self._cards = Cards(self._released, self._assets, self._agreements, gathered.links)
        self._photos = [p for p in gathered.photos if p.binned_ms is None]
        self._pictures = dict(gathered.pictures)
        self._persons = {person.id: person for person in gathered.people}
        self._persons |= {s.person.id: s.person for s in gathered.seats if s.person}
        self._who = self._who_rules()

    def build(self, version: int, made_on: str) -> Minutes:
        dialogue = self._g.dialogue
        neighbourhood = self._g.neighbourhood
        at_table = AtTable(self._g.seats, dialogue.headcount, self._options)
        return Minutes(
            title=dialogue.title,
            theme=dialogue.theme,
            question=dialogue.question,
            neighbourhood=neighbourhood.name if neighbourhood else "",
            municipality=(neighbourhood.municipality or "") if neighbourhood else "",
            event=dialogue.event or "",
            date=dialogue.date or "",
            start=dialogue.start or "",
            end=dialogue.end or "",
            venue=dialogue.venue,
            functions=at_table.functions(),
            present=at_table.number(),
            present_about=bool(dialogue.headcount and dialogue.headcount.approximate),
            roles=at_table.roles(),
            organisations=at_table.organisations(),
            summary=dialogue.summary if self._parts.summary else "",
            agreements=tuple(self._agreement(agreement) for agreement in self._agreements),
            rounds=tuple(self._round(round_) for round_ in self._g.rounds),
            loose_lines=self._lines(None),
            loose_photos=self._photos_of(None),
            tally=self._tally(),
            assets=self._asset_cards(),
            top=self._dotted()[:_TOP_ITEMS],
            dotted=self._dotted(),
            open_asks=self._open_asks(),
            open_possibilities=self._not_picked_up(Kind.POSSIBILITY),
            open_dreams=self._not_picked_up(Kind.DREAM),
            undated_agreements=self._undated(),
            next_date=dialogue.next_date if self._parts.open_points else "",
            left_out=self._left_out(at_table.hidden_names()),
            options=self._options,
            threads=self._cards.threads(),
            table=at_table.names(),
            follow_ups=self._follow_ups(),
            concept=not dialogue.closed,
            version=version,
            made_on=made_on,
            role_times=at_table.role_times(
                spoken_ms(self._g.stretches, self._g.turns, self._g.now_ms)
            ),
        )

    # What was said

    def _round(self, round_: Round) -> MinutesRound:
        spans = [
            (stretch.started_ms, self._g.now_ms if stretch.ended_ms is None else stretch.ended_ms)
            for stretch in self._g.stretches
            if stretch.round_id == round_.id
        ]
        spent_ms = sum(end - start for start, end in spans)
        return MinutesRound(
            label=round_.label,
            kind=round_.kind,
            question=round_.question,
            form=round_.form,
            lines=self._lines(round_.id),
            photos=self._photos_of(round_.id),
            planned_minutes=round_.minutes,
            spent_minutes=max(1, round(spent_ms / _MINUTE_MS)) if spent_ms > 0 else None,
            began=_local_time(min((start for start, _ in spans), default=None)),
            ended=_local_time(max((end for _, end in spans), default=None)),
        )

    def _photos_of(self, round_id: RoundId | None) -> tuple[MinutesPhoto, ...]:
        if not self._parts.photos:
            return ()
        return tuple(
            MinutesPhoto(self._pictures[photo.media_id], photo.caption)
            for photo in self._photos
            if photo.round_id == round_id and photo.media_id in self._pictures
        )

    def _lines(self, round_id: RoundId | None) -> tuple[MinutesLine, ...]:
        return tuple(self._line(c) for c in self._shown if c.round_id == round_id)

    def _line(self, contribution: Contribution) -> MinutesLine:
        theme = self._theme_label.get(contribution.theme_id) if contribution.theme_id else None
        return MinutesLine(
            id=contribution.id,
            kind=contribution.kind,
            text=contribution.text,
            speaker=self._speaker(contribution),
            theme=theme or "",
            dots=contribution.dots,
            threads=self._cards.leads_to(contribution.id),
            contradicts=self._cards.contradicts(contribution.id),
            said_at=_local_time(contribution.said_ms),
        )

    def _speaker(self, contribution: Contribution) -> str:
        if self._g.dialogue.attribution is Attribution.NONE or not contribution.participant_id:
            return ""
        seat = self._seat_of.get(contribution.participant_id)
        return printable_name(seat.person, self._options.names) if seat else ""

    def _is_switched_off(self, contribution: Contribution) -> bool:
        """An experience or view, or what was said in passing in such a round."""
        if self._parts.experiences_and_views:
            return False
        kind = self._round_kind.get(contribution.round_id) if contribution.round_id else None
        in_passing = contribution.kind in _SAID_IN_PASSING and kind in _EXPERIENCE_AND_VIEW_ROUNDS
        return contribution.kind in _EXPERIENCES_AND_VIEWS or in_passing

    # What came of it

    def _agreement(self, agreement: Agreement) -> MinutesAgreement:
        return MinutesAgreement(
            what=agreement.what,
            who=tuple(self._who.who(entry) for entry in agreement.who),
            when=agreement.when or "",
            state=agreement.state,
            sources=self._cards.comes_from(agreement.id),
        )

    def _follow_ups(self) -> tuple[MinutesFollowUp, ...]:
        """What was said this evening about agreements of earlier ones."""
        if not self._parts.follow_up:
            return ()
        return tuple(
            MinutesFollowUp(
                what=item.agreement.what,
                answer=item.answer,
                who=tuple(self._who.who(entry) for entry in item.agreement.who),
                date=item.dialogue.date or "",
            )
            for item in self._g.looked_back
            if item.answer is not None and not item.secret
        )

    def _secret_follow_ups(self) -> int:
        """How many earlier agreements came from a sensitive line and stay out."""
        back = self._g.looked_back if self._parts.follow_up else ()
        return sum(item.secret and item.answer is not None for item in back)

    def _who_rules(self) -> WhoRules:
        at_table = {seat.person.id: seat.person for seat in self._g.seats if seat.person}
        return WhoRules(
            self._options.names,
            at_table.values(),
            (person for person in self._g.people if person.id not in at_table),
            self._g.organisations,
            self._parts.organisations,
        )

    def _asset_cards(self) -> tuple[MinutesAsset, ...]:
        if not self._parts.assets:
            return ()
        return tuple(
            MinutesAsset(
                title=asset.title,
                who_what=asset.who_what,
                means=asset.means,
                direction=asset.direction,
                holder=self._holder(asset),
                availability=self._note(asset.availability, asset.title),
                exchange=asset.exchange,
                note=self._note(asset.note, asset.title),
            )
            for asset in self._assets
        )

    def _note(self, typed: str, title: str) -> Who:
        """A remark on a card. Nothing but somebody's name, or the title again, says nothing."""
        note = self._who.who(typed)
        return Who(()) if note.is_stand_in or typed == title else note

    def _holder(self, asset: Asset) -> str:
        name = self._holder_name(asset)
        return "" if name == asset.title else name

    def _holder_name(self, asset: Asset) -> str:
        if asset.person_id:
            return printable_name(self._persons.get(asset.person_id), self._options.names)
        if asset.organisation_id and self._parts.organisations:
            return self._organisation_name.get(asset.organisation_id, "")
        return ""

    def _dotted(self) -> tuple[TopItem, ...]:
        """Cards and themes with the most dots; equal ones in the order they came."""
        items = [TopItem(theme.label, theme.dots, is_theme=True) for theme in self._g.themes]
        items += [TopItem(c.text, c.dots) for c in self._shown]
        items += [TopItem(a.title, a.dots) for a in self._assets if self._parts.assets]
        return tuple(sorted((i for i in items if i.dots), key=lambda item: -item.dots))

    def _tally(self) -> MinutesTally | None:
        tally = self._g.tally
        if tally is None or not prints_tally(self._g, self._options):
            return None
        return MinutesTally(tally.hands, tally.question)

    # What stays open

    def _open_asks(self) -> tuple[str, ...]:
        if not self._parts.open_points:
            return ()
        return tuple(
            asset.title
            for asset in self._assets
            if asset.direction is not AssetDirection.OFFERS
            and not self._cards.is_answered(asset.id)
        )

    def _undated(self) -> tuple[str, ...]:
        if not self._parts.open_points:
            return ()
        return tuple(
            a.what
            for a in self._agreements
            if not (a.when or "").strip() and a.state is AgreementState.OPEN
        )

    def _not_picked_up(self, kind: Kind) -> tuple[str, ...]:
        """Cards without a thread onwards. Nobody drew threads: then nothing is said about it."""
        if not self._parts.open_points or not self._cards.has_threads:
            return ()
        return tuple(
            c.text for c in self._shown if c.kind is kind and not self._cards.leads_on(c.id)
        )

    def _left_out(self, hidden_names: int) -> LeftOut:
        return LeftOut(
            sensitive_lines=len(self._kept)
            - len(self._released)
            + self._withheld_agreements
            + self._secret_follow_ups(),
            hidden_names=hidden_names,
            hidden_assets=len(self._all_assets) - len(self._asset_cards()),
            hidden_lines=len(self._released) - len(self._shown),
            hidden_photos=0 if self._parts.photos else len(self._photos),
            hidden_hands=0 if self._tally() or not self._g.tally else self._g.tally.hands.total,
        )


def _local_time(moment_ms: int | None) -> str:
    """Return "19:42" on the clock of the neighbourhood, or ""."""
    return "" if moment_ms is None else dutch_time(moment_ms).strftime("%H:%M")
