"""Correcting the words of a card of any sort, on the live page and on the board alike."""

from dataclasses import replace

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.domain.sensitive_words import may_be_sensitive
from wijkdialoog.storage.dossier import Dossier


def reword(dossier: Dossier, card: Contribution | Asset | Agreement, text: str) -> None:
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
