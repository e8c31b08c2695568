"""The minutes as a draft e-mail: a file that the mail program opens, nothing is sent.

Only addresses of people who agreed that their contact details are kept, and in BCC: nobody sees who
else gets it.
"""

import re
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from hashlib import sha256

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_people import people_present
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier

_ADDRESS = re.compile(r"[^\s@,;<>\"()]+@[^\s@,;<>\"()]+\.[^\s@,;<>\"()]+")


@dataclass(frozen=True)
class Recipients:
    """Who gets the minutes.

    addresses  of who agreed, each once
    without    number of people who were there and have no address that may be used
    """

    addresses: tuple[str, ...]
    without: int


def recipients(dossier: Dossier, dialogue_id: DialogueId) -> Recipients:
    """Return the addresses that may be used for the people of a dialogue."""
    here = people_present(seats(dossier.read, dialogue_id))
    found = [
        person.email.strip()
        for person in here
        if person.email and person.consents.contact and is_address(person.email.strip())
    ]
    each_once = {address.casefold(): address for address in found}
    return Recipients(tuple(each_once.values()), len(here) - len(found))


def is_address(typed: str) -> bool:
    """Return whether this can be an e-mail address."""
    return _ADDRESS.fullmatch(typed) is not None


def mail_draft(
    subject: str, text: str, addresses: tuple[str, ...], file_name: str, pdf: bytes
) -> bytes:
    """Return an .eml file with the PDF attached, to be opened as a draft. Equal input, equal bytes.

    text  plain, with line breaks
    """
    plain_addresses = all(address.isascii() for address in addresses)
    message = EmailMessage(policy=policy.SMTP if plain_addresses else policy.SMTPUTF8)
    message["X-Unsent"] = "1"  # mail programs open it to be sent, not as received
    message["Subject"] = " ".join(subject.split())
    if addresses:
        message["Bcc"] = ", ".join(addresses)
    message.set_content(text)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=file_name)
    message.set_boundary(f"wijkdialoog-{sha256(pdf).hexdigest()[:32]}")
    return message.as_bytes()
