"""From dream to agreement: themes, dots, threads, agreements (product.md section 9)."""

from collections.abc import Iterable
from dataclasses import replace

from wijkdialoog.domain.assets import Asset, AssetDirection
from wijkdialoog.domain.board import Board, build_board, column_of
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind, clean
from wijkdialoog.domain.errors import Code, NotAllowedNow, NotFound
from wijkdialoog.domain.harvest import (
    AgreementState,
    LinkKind,
    Theme,
    clean_names,
    clean_when,
    more_dots,
)
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    LinkId,
    ThemeId,
)
from wijkdialoog.domain.short_text import name
from wijkdialoog.services import board_rows
from wijkdialoog.services.any_card import put_in_bin, reword
from wijkdialoog.services.assets import holder_names
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier


class Harvest:
    """What can be done on the harvest board. Each method that changes something is one act."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def board(self, dialogue_id: DialogueId) -> Board:
        """Return everything on the board of a dialogue. Raises NotFound."""
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        contributions = read.contributions.find(dialogue_id=dialogue.id, binned_ms=None)
        assets = read.assets.find(dialogue_id=dialogue.id, binned_ms=None)
        agreements = read.agreements.find(dialogue_id=dialogue.id, binned_ms=None)
        values = (*contributions, *assets, *agreements)
        return build_board(
            dialogue.id,
            values,
            rounds=read.rounds.find(dialogue_id=dialogue.id),
            seats=seats(read, dialogue.id),
            themes=read.themes.find(dialogue_id=dialogue.id),
            links=read.links.find(from_id=[value.id for value in values]),
            holders=holder_names(read, assets),
        )

    def known_names(self, dialogue_id: DialogueId) -> tuple[str, ...]:
        """Return names that can complete "wie": people at the table, then organisations."""
        read = self._dossier.read
        at_table = [seat.name for seat in seats(read, dialogue_id) if seat.name]
        organisations = [organisation.name for organisation in read.organisations.find()]
        return tuple(dict.fromkeys(at_table + organisations))

    # Themes

    def add_theme(
        self, dialogue_id: DialogueId, label: str, contribution_ids: Iterable[str] = ()
    ) -> ThemeId:
        """Make a theme at the end of the list and group these contributions under it."""
        theme_id = ThemeId(new_id())
        with self._dossier.unit(Action.ADD_THEME) as unit:
            position = unit.themes.next_position(dialogue_id=dialogue_id)
            unit.themes.add(Theme(theme_id, dialogue_id, name(label), 0, position))
            for contribution_id in contribution_ids:
                board_rows.group(unit, contribution_id, theme_id)
        return theme_id

    def rename_theme(self, theme_id: ThemeId, label: str) -> None:
        """Give a theme another name."""
        with self._dossier.unit(Action.RENAME_THEME) as unit:
            unit.themes.save_if_changed(replace(unit.themes.get(theme_id), label=name(label)))

    def remove_theme(self, theme_id: ThemeId) -> None:
        """Take a theme away; its cards stay and lie loose."""
        with self._dossier.unit(Action.REMOVE_THEME) as unit:
            for contribution in unit.contributions.find(theme_id=theme_id):
                unit.contributions.save(replace(contribution, theme_id=None))
            unit.themes.remove(theme_id)

    def merge_themes(self, kept_id: ThemeId, merged_id: ThemeId, label: str | None = None) -> None:
        """Move everything of one theme to another, dots added up; the other is gone.

        label  name of what remains; None keeps the name of `kept_id`
        """
        if kept_id == merged_id:
            raise NotAllowedNow(Code.THEME_TO_ITSELF)
        with self._dossier.unit(Action.MERGE_THEMES) as unit:
            kept, merged = unit.themes.get(kept_id), unit.themes.get(merged_id)
            for contribution in unit.contributions.find(theme_id=merged_id):
                unit.contributions.save(replace(contribution, theme_id=kept_id))
            unit.themes.remove(merged_id)
            words = kept.label if label is None else name(label)
            unit.themes.save(replace(kept, label=words, dots=kept.dots + merged.dots))

    def group(self, contribution_id: str, theme_id: ThemeId | None) -> None:
        """Put a contribution under a theme, or take it loose (None)."""
        with self._dossier.unit(Action.GROUP_UNDER_THEME) as unit:
            board_rows.group(unit, contribution_id, theme_id)

    # Dots

    def add_dots(self, item_id: str, number: int) -> int:
        """Count hands for a card or theme: +1, −1 or more at once. Returns how many there are.

        Never below zero. Raises NotFound for an agreement: that has no dots.
        """
        with self._dossier.unit(Action.SET_DOTS) as unit:
            for table in (unit.contributions, unit.assets, unit.themes):
                found = table.find_id(item_id)
                if found is not None:
                    dots = more_dots(found.dots, number)
                    table.save_if_changed(replace(found, dots=dots))  # pyright: ignore[reportArgumentType]
                    return dots
            raise NotFound("card", item_id)

    # Links

    def connect(self, one_id: str, other_id: str) -> LinkId:
        """Draw a thread between two cards; the order of the board decides its direction.

        A thread that is there already stays as it is. Raises DomainError LINK_TO_ITSELF or
        LINK_IN_ONE_COLUMN.
        """
        with self._dossier.unit(Action.LINK) as unit:
            return board_rows.connect(unit, one_id, other_id)

    def contradict(self, one_id: str, other_id: str) -> LinkId:
        """Mark two cards as contradicting each other; both stay. Raises LINK_TO_ITSELF."""
        with self._dossier.unit(Action.LINK) as unit:
            if one_id == other_id:
                raise NotAllowedNow(Code.LINK_TO_ITSELF)
            one, other = board_rows.on_board(unit, one_id), board_rows.on_board(unit, other_id)
            reverse = unit.links.find(
                from_id=other.id, to_id=one.id, kind=LinkKind.CONTRADICTION.value
            )
            if reverse:
                return reverse[0].id
            return board_rows.link(unit, one.id, other.id, LinkKind.CONTRADICTION)

    def disconnect(self, one_id: str, other_id: str) -> None:
        """Take away every link between two cards."""
        with self._dossier.unit(Action.UNLINK) as unit:
            between = unit.links.find(from_id=one_id, to_id=other_id)
            between += unit.links.find(from_id=other_id, to_id=one_id)
            for link in between:
                unit.links.remove(link.id)

    # Cards

    def add_line(self, dialogue_id: DialogueId, kind: Kind, text: str) -> ContributionId:
        """Add something that came up while harvesting; it belongs to no round and no speaker."""
        with self._dossier.unit(Action.CAPTURE) as unit:
            unit.dialogues.get(dialogue_id)
            return board_rows.add_contribution(unit, dialogue_id, kind, clean(text), self._now())

    def add_asset(
        self,
        dialogue_id: DialogueId,
        title: str,
        direction: AssetDirection = AssetDirection.OFFERS,
    ) -> AssetId:
        """Add an asset card that came up while harvesting; nobody holds it yet."""
        with self._dossier.unit(Action.ADD_ASSET) as unit:
            neighbourhood_id = unit.dialogues.get(dialogue_id).neighbourhood_id
            asset = Asset(
                AssetId(new_id()),
                clean(title),
                neighbourhood_id,
                dialogue_id,
                direction=direction,
                position=unit.assets.next_position(),
            )
            unit.assets.add(asset)
        return asset.id

    def edit_text(self, card_id: str, text: str) -> None:
        """Change the words on a contribution, the title of an asset or the what of an agreement."""
        cleaned = clean(text)
        reword(self._dossier, board_rows.on_board(self._dossier.read, card_id), cleaned)

    def make_possibility(self, contribution_id: str, text: str | None = None) -> ContributionId:
        """Make a possibility from a contribution. The contribution stays; a thread joins them.

        text  other words than those of the contribution
        A mark "gevoelig", the round and the speaker go along.
        """
        with self._dossier.unit(Action.CAPTURE) as unit:
            source = board_rows.contribution(unit, contribution_id)
            words = clean(source.text if text is None else text)
            made = board_rows.add_contribution(
                unit, source.dialogue_id, Kind.POSSIBILITY, words, self._now(), like=source
            )
            if column_of(source) is not column_of(unit.contributions.get(made)):
                board_rows.connect(unit, source.id, made)
            return made

    def make_asset(
        self,
        contribution_id: str,
        title: str | None = None,
        direction: AssetDirection = AssetDirection.OFFERS,
    ) -> AssetId:
        """Make an asset card from a contribution. The contribution stays; a thread joins them.

        title  other words than those of the contribution
        The speaker becomes the holder. From a sensitive line the card stays out of the minutes.
        """
        with self._dossier.unit(Action.ADD_ASSET) as unit:
            source = board_rows.contribution(unit, contribution_id)
            asset = Asset(
                AssetId(new_id()),
                clean(source.text if title is None else title),
                unit.dialogues.get(source.dialogue_id).neighbourhood_id,
                source.dialogue_id,
                direction=direction,
                person_id=board_rows.person_of(unit, source.participant_id),
                in_minutes=source.sensitive is None,
                position=unit.assets.next_position(),
            )
            unit.assets.add(asset)
            board_rows.connect(unit, source.id, asset.id)
            return asset.id

    def make_agreement(
        self,
        contribution_id: str,
        what: str | None = None,
        who: tuple[str, ...] = (),
        when: str | None = None,
    ) -> AgreementId:
        """Make an agreement from a contribution. The contribution stays; a thread joins them.

        what  other words than those of the contribution
        who   names as typed; when  free text, None when nobody said it
        """
        with self._dossier.unit(Action.ADD_AGREEMENT) as unit:
            source = board_rows.contribution(unit, contribution_id)
            words = source.text if what is None else what
            made = board_rows.add_agreement(unit, source.dialogue_id, words, who, when)
            board_rows.connect(unit, source.id, made)
            return made

    def add_agreement(
        self,
        dialogue_id: DialogueId,
        what: str,
        who: tuple[str, ...] = (),
        when: str | None = None,
        source_id: str | None = None,
    ) -> AgreementId:
        """Add an agreement, with a thread from the card it follows from (any card) if given."""
        with self._dossier.unit(Action.ADD_AGREEMENT) as unit:
            unit.dialogues.get(dialogue_id)
            made = board_rows.add_agreement(unit, dialogue_id, what, who, when)
            if source_id:
                board_rows.connect(unit, source_id, made)
            return made

    def edit_agreement(
        self,
        agreement_id: str,
        what: str,
        who: tuple[str, ...] = (),
        when: str | None = None,
        state: AgreementState = AgreementState.OPEN,
    ) -> None:
        """Change an agreement as a whole."""
        with self._dossier.unit(Action.EDIT_AGREEMENT) as unit:
            changed = replace(
                unit.agreements.get(agreement_id),
                what=clean(what),
                who=clean_names(who),
                when=clean_when(when),
                state=state,
            )
            unit.agreements.save_if_changed(changed)

    def set_agreement_state(self, agreement_id: str, state: AgreementState) -> None:
        """Say how an agreement stands: open, done, dropped."""
        with self._dossier.unit(Action.EDIT_AGREEMENT) as unit:
            unit.agreements.save_if_changed(replace(unit.agreements.get(agreement_id), state=state))

    def remove(self, card_id: str) -> None:
        """Put a card in the bin; its links return with it when it comes back."""
        card = board_rows.on_board(self._dossier.read, card_id)
        put_in_bin(self._dossier, card, self._now())
