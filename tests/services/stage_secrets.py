"""An evening with something in every field; what is private holds a sentinel word."""

from dataclasses import replace

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Draft, Kind, Sensitive
from wijkdialoog.domain.dialogue import Dialogue, Function, Headcount, Participant
from wijkdialoog.domain.follow_up import Answer, FollowUp
from wijkdialoog.domain.harvest import Agreement, Link, LinkKind, Theme
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    FollowUpId,
    LinkId,
    NeighbourhoodId,
    OrganisationId,
    ParticipantId,
    PersonId,
    RoundId,
    ThemeId,
)
from wijkdialoog.domain.people import (
    Consents,
    Neighbourhood,
    Organisation,
    OrganisationKind,
    Person,
    Role,
)
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Unit

D, R, OTHER = DialogueId("d"), RoundId("r"), RoundId("r2")

SECRET = "GEHEIM"
"""Stands in every private field; no text of the table screen may hold it."""


def fill(dossier: Dossier) -> None:
    """An evening with something in every field; what is private holds the word SECRET."""
    with dossier.unit(Action.IMPORT) as unit:
        unit.neighbourhoods.add(
            Neighbourhood(NeighbourhoodId("n"), f"{SECRET} wijk", f"{SECRET} gemeente",
                          note=f"{SECRET} notitie")
        )  # fmt: skip
        unit.organisations.add(
            Organisation(OrganisationId("o"), f"{SECRET} zorg", OrganisationKind.WELFARE_CARE)
        )
        unit.dialogues.add(
            Dialogue(
                D, "Samen eten", NeighbourhoodId("n"), event=f"{SECRET} avond",
                theme=f"{SECRET} thema", date="2026-04-16", start="19:30",
                venue=f"{SECRET} zaal", headcount=Headcount(7), summary=f"{SECRET} drie zinnen",
                next_date=f"{SECRET} datum", ground_rules=("Vraag door",),
            )
        )  # fmt: skip
        unit.rounds.add(
            Round(R, D, "Dromen", RoundKind.DREAMS, "Wat wens je?", 10, second_question="ما حلمك؟")
        )
        unit.rounds.add(
            Round(OTHER, D, "Later", RoundKind.CLOSING, f"{SECRET} later", 5, RoundForm.OPEN)
        )
        for number, name in enumerate(("Amina", "Henk")):
            unit.people.add(
                Person(
                    PersonId(f"p{number}"), name, label=f"{SECRET} bewoner",
                    role=Role.PROFESSIONAL, organisation_id=OrganisationId("o"),
                    email=f"{SECRET}@voorbeeld.nl", phone=f"06{SECRET}",
                    consents=Consents(name_in_minutes=f"{SECRET} 2026"),
                )
            )  # fmt: skip
            unit.participants.add(
                Participant(ParticipantId(f"s{number}"), D, PersonId(f"p{number}"), number,
                            Function.NOTE_TAKER, arrived=f"{SECRET}:00")
            )  # fmt: skip
        unit.themes.add(Theme(ThemeId("t"), D, f"{SECRET} groepje", 3))
        said = Contribution(
            ContributionId("c"), D, Kind.DREAM, "Een speelplek bij de kerk", R,
            ParticipantId("s0"), said_ms=1, dots=4, theme_id=ThemeId("t"),
        )  # fmt: skip
        unit.contributions.add(said)
        for other in (
            replace(said, id=ContributionId("gevoelig"), sensitive=Sensitive.HEALTH),
            replace(said, id=ContributionId("weg"), binned_ms=2),
            replace(said, id=ContributionId("elders"), round_id=OTHER),
            replace(said, id=ContributionId("los"), round_id=None),
        ):
            unit.contributions.add(replace(other, text=f"{SECRET} {other.id}"))
        unit.contributions.add(
            replace(said, id=ContributionId("bel"), text="Bel 06-12345678 voor soep", said_ms=3)
        )
        unit.assets.add(
            Asset(AssetId("a"), "Grote pan", dialogue_id=D, round_id=R, said_ms=4,
                  person_id=PersonId("p0"), availability=f"{SECRET} dinsdag",
                  note=f"{SECRET} sleutel onder de mat")
        )  # fmt: skip
        unit.assets.add(
            Asset(AssetId("a2"), f"{SECRET} niet in het verslag", dialogue_id=D, round_id=R,
                  in_minutes=False)
        )  # fmt: skip
        unit.agreements.add(Agreement(AgreementId("g"), D, "Soep koken", ("Amina",), "in mei"))
        unit.agreements.add(Agreement(AgreementId("g2"), D, f"{SECRET} na gevoelige regel"))
        unit.links.add(Link(LinkId("l"), "gevoelig", "g2", LinkKind.THREAD))
        unit.agreements.add(Agreement(AgreementId("g3"), D, f"{SECRET} weggegooid", binned_ms=1))
        _fill_earlier_evening(unit)
    dossier.aside.keep_draft(Draft(D, f"{SECRET} half getypt"))


def _fill_earlier_evening(unit: Unit) -> None:
    """What was agreed before, with somebody who is not here now, and after a sensitive line."""
    before = DialogueId("d0")
    unit.dialogues.add(
        Dialogue(before, f"{SECRET} winter", NeighbourhoodId("n"), date="2026-01-10")
    )
    unit.contributions.add(
        Contribution(ContributionId("c0"), before, Kind.DREAM, f"{SECRET} toen",
                     sensitive=Sensitive.HEALTH)
    )  # fmt: skip
    unit.agreements.add(
        Agreement(AgreementId("g4"), before, "Hek verven, bel 06-12345678",
                  (f"{SECRET} buurman", "Henk"), "vóór mei")
    )  # fmt: skip
    unit.agreements.add(Agreement(AgreementId("g5"), before, f"{SECRET} na gevoelige regel"))
    unit.links.add(Link(LinkId("l0"), "c0", "g5", LinkKind.THREAD))
    unit.follow_ups.add(FollowUp(FollowUpId("f0"), D, AgreementId("g4"), Answer.RUNNING, said_ms=5))
