"""What is done with a card of any sort, on the live page and on the board alike."""

from dataclasses import replace

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.sensitive_words import may_be_sensitive
from wijkdialoog.services.board_rows import OnBoard
from wijkdialoog.storage.dossier import Dossier


def reword(dossier: Dossier, card: OnBoard, text: str) -> None:
    """Store other words: the text of a contribution, the title of an asset, what was agreed.

    text  already cleaned
    """
    if isinstance(card, Contribution):
        with dossier.unit(Action.EDIT_CONTRIBUTION) as unit:
            # New words may be sensitive in another way than the ones that were judged.
            same = may_be_sensitive(text) == may_be_sensitive(card.text)
            changed = replace(card, text=text, released=card.released and same)
            unit.contributions.save_if_changed(changed)
    elif isinstance(card, Asset):
        with dossier.unit(Action.EDIT_ASSET) as unit:
            unit.assets.save_if_changed(replace(card, title=text))
    else:
        with dossier.unit(Action.EDIT_AGREEMENT) as unit:
            unit.agreements.save_if_changed(replace(card, what=text))


def put_in_bin(dossier: Dossier, card: OnBoard, now_ms: int) -> None:
    """Put a card in the bin; its links return with it when it comes back."""
    if isinstance(card, Contribution):
        with dossier.unit(Action.REMOVE_CONTRIBUTION) as unit:
            unit.contributions.save(replace(card, binned_ms=now_ms))
    elif isinstance(card, Asset):
        with dossier.unit(Action.REMOVE_ASSET) as unit:
            unit.assets.save(replace(card, binned_ms=now_ms))
    else:
        with dossier.unit(Action.REMOVE_AGREEMENT) as unit:
            unit.agreements.save(replace(card, binned_ms=now_ms))
