"""`inzage`: everything the dossier keeps about one person."""

import argparse

from wijkdialoog.commands.opening import opened, refuse_the_dossier_itself
from wijkdialoog.commands.speech import Refused, say
from wijkdialoog.domain.about_person import AboutPerson
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.people import People
from wijkdialoog.services.person_extract import PersonExtract, as_json


def write_extract(typed: argparse.Namespace) -> None:
    """Write the extract as PDF or JSON, by the ending of the name."""
    refuse_the_dossier_itself(typed)
    suffix = typed.uitvoer.suffix.casefold()
    if suffix not in (".pdf", ".json"):
        raise Refused(f"{typed.uitvoer}: kies een naam die eindigt op .pdf of .json.")
    with opened(typed.dossier) as dossier:
        extract = PersonExtract(dossier, People(dossier, SteadyClock()))
        found = extract.find(typed.persoon)
        person = next(iter(found), None)
        if person is None:
            raise Refused(f"{typed.persoon}: deze persoon staat niet in het dossier.")
        if len(found) > 1:
            known = "\n".join(f"  {one.id}  {one.name}" for one in found)
            raise Refused(f"Er zijn meer mensen die zo heten. Kies een id:\n{known}")
        about = extract.about(person.id)
    write_atomically(typed.uitvoer, _extract_pdf(about) if suffix == ".pdf" else as_json(about))
    say(str(typed.uitvoer))


def _extract_pdf(about: AboutPerson) -> bytes:
    from wijkdialoog.printing import extract_pdf
    from wijkdialoog.reports.texts import DutchTexts

    return extract_pdf(about, DutchTexts())
