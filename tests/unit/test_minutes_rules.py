"""What the minutes hold, and above all what they do not hold."""

# pyright: reportArgumentType=false
# Plain letters as ids keep the arrangements readable.

from dataclasses import replace

import pytest

from wijkdialoog.domain.assets import Asset, AssetDirection
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.contributions import Contribution, Kind, Sensitive
from wijkdialoog.domain.dialogue import (
    Attribution,
    Dialogue,
    Function,
    Headcount,
    Participant,
    Presence,
    Seat,
)
from wijkdialoog.domain.harvest import Agreement, Link, LinkKind, Theme
from wijkdialoog.domain.minutes import (
    LeftOut,
    Made,
    MinutesOptions,
    MinutesParts,
    NameMode,
    RoleCount,
    StandIn,
)
from wijkdialoog.domain.minutes_file import minutes_file_name
from wijkdialoog.domain.minutes_rules import Gathered, build_minutes
from wijkdialoog.domain.people import Consents, Organisation, OrganisationKind, Person, Role
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.privacy import role_of_organisation
from wijkdialoog.domain.tally import Hands, Tally

YES = Consents(name_in_minutes="2026-04-16")
CORPORATION = Organisation("o", "Stadlander")


def seat(number, name, *, agreed=False, role=Role.RESIDENT, **fields):
    person = Person(f"p{number}", name, role=role, consents=YES if agreed else Consents())
    return Seat(Participant(f"s{number}", "d", person.id, number, **fields), person)


def line(id_, text, kind=Kind.DREAM, **fields):
    return Contribution(id_, "d", kind, text, **fields)


def gathered(**fields):
    empty = {
        "dialogue": Dialogue("d", "Samen eten", date="2026-04-16", attribution=Attribution.KEEP),
        "neighbourhood": None,
        "organisations": (CORPORATION,),
        "now_ms": 0,
    }
    tuples = ("rounds", "seats", "contributions", "themes", "links", "assets", "agreements")
    empty |= dict.fromkeys((*tuples, "stretches", "people"), ())
    return Gathered(**(empty | fields))


def build(names=NameMode.NONE, parts=None, **fields):
    options = MinutesOptions(names, parts or MinutesParts())
    return build_minutes(gathered(**fields), options, 1, "2026-04-17")


def test_a_sensitive_line_is_only_counted_and_no_thread_shows_it():
    minutes = build(
        contributions=(
            line("1", "open"),
            line("2", "ik ben ziek", sensitive=Sensitive.HEALTH, dots=9),
        ),
        links=(
            Link("l", "1", "2"),
            Link("m", "2", "a"),
            Link("n", "1", "2", LinkKind.CONTRADICTION),
        ),
        agreements=(Agreement("a", "d", "soep brengen"),),
    )
    assert "ziek" not in repr(minutes)
    assert minutes.left_out.sensitive_lines == 1


def test_an_agreement_made_word_for_word_from_a_sensitive_line_stays_out_too():
    minutes = build(
        contributions=(line("1", "Ik ben ziek", sensitive=Sensitive.HEALTH),),
        agreements=(Agreement("a", "d", "ik ben ziek"), Agreement("b", "d", "soep brengen")),
    )
    assert [agreement.what for agreement in minutes.agreements] == ["soep brengen"]
    assert minutes.left_out.sensitive_lines == 2


def test_what_is_in_the_bin_is_nowhere_and_not_counted():
    minutes = build(
        contributions=(line("1", "weg", binned_ms=1),),
        assets=(Asset("2", "weg", binned_ms=1),),
        agreements=(Agreement("3", "d", "weg", binned_ms=1),),
    )
    assert "weg" not in repr(minutes)
    assert minutes.left_out == LeftOut()


def test_without_names_no_name_is_anywhere_in_the_value():
    seats = (
        seat(0, "Wilma Bakker", agreed=True, function=Function.FACILITATOR),
        seat(1, "Jan de Vries", agreed=True),
    )
    minutes = build(
        seats=seats,
        contributions=(line("1", "een tafel", participant_id="s1"),),
        assets=(
            Asset("2", "pannen", person_id="p1", note="Jan"),
            Asset("4", "zaal", availability="bel Jan de Vries", note="W.v.M."),
        ),
        agreements=(Agreement("3", "d", "koken", who=("Jan", "wilma bakker")),),
    )
    for name in ("Wilma", "wilma", "Bakker", "Jan", "Vries"):
        assert name not in repr(minutes)
    assert minutes.left_out.hidden_names == 2
    assert minutes.agreements[0].who[0].parts == (StandIn.RESIDENT,)
    assert [asset.note.parts for asset in minutes.assets] == [(), ("W.v.M.",)]
    assert minutes.assets[1].availability.parts == ("bel ", StandIn.RESIDENT)


def test_names_of_who_agreed_stand_with_their_lines_and_cards():
    minutes = build(
        NameMode.FIRST_NAMES,
        seats=(seat(0, "Jan de Vries", agreed=True), seat(1, "Amina Yusuf")),
        contributions=(
            line("1", "een tafel", participant_id="s0"),
            line("2", "rust", participant_id="s1"),
        ),
        assets=(Asset("3", "pannen", person_id="p0"),),
    )
    assert [said.speaker for said in minutes.loose_lines] == ["Jan", ""]
    assert minutes.assets[0].holder == "Jan"
    assert minutes.left_out.hidden_names == 1


def test_nobody_is_named_when_who_said_it_is_not_recorded():
    minutes = build(
        NameMode.FULL,
        dialogue=Dialogue("d", "Samen eten", attribution=Attribution.NONE),
        seats=(seat(0, "Jan de Vries", agreed=True),),
        contributions=(line("1", "een tafel", participant_id="s0"),),
    )
    assert minutes.loose_lines[0].speaker == ""


def test_a_headcount_goes_before_counting_chairs():
    dialogue = Dialogue("d", "x", headcount=Headcount(25, approximate=True))
    minutes = build(dialogue=dialogue, seats=(seat(0, "bewoners"),))
    assert (minutes.present, minutes.present_about, minutes.roles) == (25, True, ())


def test_who_left_early_was_there_and_who_never_came_was_not():
    minutes = build(
        seats=(
            seat(0, "A", presence=Presence.LEFT),
            seat(1, "B", presence=Presence.ABSENT),
            seat(2, "C", role=Role.POLITICIAN),
        )
    )
    assert minutes.present == 2
    assert minutes.roles == (RoleCount(Role.RESIDENT, 1), RoleCount(Role.POLITICIAN, 1))


def test_organisations_and_public_roles_go_with_one_switch():
    official = seat(0, "A", role=Role.OFFICIAL)
    at_table = replace(official, organisation=CORPORATION)
    parts = MinutesParts(organisations=False)
    minutes = build(
        parts=parts,
        seats=(at_table,),
        assets=(Asset("1", "zaal", organisation_id="o"),),
        agreements=(Agreement("2", "d", "zaal regelen", who=("Stadlander",)),),
    )
    assert "Stadlander" not in repr(minutes)
    assert minutes.roles == (RoleCount(Role.OTHER, 1),)
    assert minutes.agreements[0].who[0].parts == (StandIn.ORGANISATION,)
    assert build(seats=(at_table,)).organisations == ("Stadlander",)


def test_switched_off_experiences_are_counted_and_dreams_stay():
    rounds = (Round("r", "d", "ervaringen", RoundKind.EXPERIENCES),)
    minutes = build(
        parts=MinutesParts(experiences_and_views=False),
        rounds=rounds,
        contributions=(
            line("1", "toen", Kind.EXPERIENCE, round_id="r"),
            line("2", "terloops", Kind.REMARK, round_id="r"),
            line("3", "een tafel", Kind.DREAM, round_id="r"),
        ),
    )
    assert [said.text for said in minutes.rounds[0].lines] == ["een tafel"]
    assert minutes.left_out.hidden_lines == 2


def test_cards_that_may_not_appear_are_counted():
    assets = (Asset("1", "geheim", in_minutes=False), Asset("2", "pannen"))
    minutes = build(assets=assets)
    assert [asset.title for asset in minutes.assets] == ["pannen"]
    assert minutes.left_out.hidden_assets == 1
    without = build(assets=assets, parts=MinutesParts(assets=False))
    assert without.assets == ()
    assert without.left_out.hidden_assets == 2


def test_threads_and_contradictions_are_texts():
    minutes = build(
        contributions=(line("1", "droom"), line("2", "kans", Kind.POSSIBILITY), line("3", "nee")),
        agreements=(Agreement("4", "d", "doen"),),
        links=(
            Link("a", "1", "2"),
            Link("b", "2", "4"),
            Link("c", "1", "3", LinkKind.CONTRADICTION),
            Link("e", "1", "gone"),
        ),
    )
    dream, possibility, other = minutes.loose_lines
    assert dream.threads == ("kans",)
    assert possibility.threads == ("doen",)
    assert (dream.contradicts, other.contradicts) == (("nee",), ("droom",))
    assert minutes.agreements[0].sources == ("kans",)
    assert minutes.open_dreams == ("nee",)
    assert minutes.open_possibilities == ()


def test_threads_go_from_a_first_card_to_each_last_one_and_never_in_circles():
    links = [("a", "b"), ("b", "c"), ("b", "g"), ("c", "b"), ("a", "hidden")]
    minutes = build(
        contributions=(
            line("a", "droom"),
            line("b", "kans", Kind.POSSIBILITY),
            line("c", "tuin", Kind.DREAM),
            line("hidden", "ziek", sensitive=Sensitive.HEALTH),
        ),
        agreements=(Agreement("g", "d", "doen"),),
        links=tuple(Link(f"l{n}", *ends) for n, ends in enumerate(links)),
    )
    assert [[(s.sort, s.text) for s in thread] for thread in minutes.threads] == [
        [(Kind.DREAM, "droom"), (Kind.POSSIBILITY, "kans"), (Kind.DREAM, "tuin")],
        [(Kind.DREAM, "droom"), (Kind.POSSIBILITY, "kans"), (Made.AGREEMENT, "doen")],
    ]


def test_who_sat_where_is_known_only_when_somebody_may_be_named():
    seats = (seat(1, "Amina Said", agreed=True), seat(2, "Jan"), seat(3, "Henk", agreed=True))
    assert build(seats=seats).table == ()
    assert build(NameMode.FIRST_NAMES, seats=seats).table == ("Amina", "", "Henk")
    dialogue = Dialogue("d", "Samen eten", headcount=Headcount(9))
    assert build(NameMode.FIRST_NAMES, seats=seats, dialogue=dialogue).table == ()


def test_nothing_is_called_open_where_nobody_drew_threads():
    minutes = build(contributions=(line("1", "droom"),))
    assert minutes.open_dreams == ()


def test_an_ask_is_open_until_it_is_matched():
    asks = (
        Asset("1", "aanhanger", direction=AssetDirection.ASKS),
        Asset("2", "busje", direction=AssetDirection.ASKS),
        Asset("3", "zaal"),
    )
    minutes = build(assets=asks, links=(Link("l", "3", "2", LinkKind.MATCH),))
    assert minutes.open_asks == ("aanhanger",)


def test_agreements_without_a_date_are_named():
    minutes = build(
        agreements=(Agreement("1", "d", "koken"), Agreement("2", "d", "bellen", when="mei"))
    )
    assert minutes.undated_agreements == ("koken",)


def test_time_is_what_the_clock_measured():
    rounds = (Round("r", "d", "dromen", RoundKind.DREAMS, minutes=20),)
    stretches = (
        Stretch("1", "d", "r", None, 0, 10 * 60_000),
        Stretch("2", "d", "r", None, 20 * 60_000, None),
    )
    minutes = build(rounds=rounds, stretches=stretches, now_ms=25 * 60_000)
    assert minutes.rounds[0].spent_minutes == 15
    assert build(rounds=rounds).rounds[0].spent_minutes is None


def test_the_top_list_has_most_dots_first():
    minutes = build(
        contributions=(line("1", "een", dots=1), line("2", "drie", dots=3)),
        themes=(Theme("t", "d", "groen", dots=2),),
    )
    assert [(item.text, item.dots) for item in minutes.top] == [
        ("drie", 3),
        ("groen", 2),
        ("een", 1),
    ]


def test_it_is_a_concept_until_the_dialogue_is_closed():
    assert build().concept
    assert not build(dialogue=Dialogue("d", "x", closed=True)).concept


def test_the_file_name_is_legal_on_each_system():
    name = minutes_file_name("Samen eten", "2026-04-16", 1, "verslag", "Wijkdialoog")
    assert name == "2026-04-16 Samen eten – verslag v1.pdf"
    odd = minutes_file_name('Wie/wat: "groen"? <nu>\n', "", 2, "verslag", "Wijkdialoog")
    assert odd == "Wie wat groen nu – verslag v2.pdf"
    assert minutes_file_name(" .. ", "2026", 3, "verslag", "Wijkdialoog") == (
        "2026 Wijkdialoog – verslag v3.pdf"
    )
    assert len(minutes_file_name("語" * 300, "2026-04-16", 1, "verslag", "x").encode()) < 250


def test_somebody_who_came_for_an_organisation_is_counted_as_such():
    kinds = {
        OrganisationKind.MUNICIPALITY: Role.OFFICIAL,
        OrganisationKind.RESIDENTS_GROUP: Role.RESIDENT,
        OrganisationKind.COMPANY: Role.ENTREPRENEUR,
        OrganisationKind.POLICE: Role.PROFESSIONAL,
        None: Role.PROFESSIONAL,
    }
    for kind, role in kinds.items():
        assert role_of_organisation(Organisation("o", "De club", kind)) is role


def test_nobody_of_an_organisation_has_an_unknown_role_in_the_head():
    of_corporation = replace(seat(1, "Bo", role=None), organisation=CORPORATION)
    without_name = replace(of_corporation, person=None)
    minutes = build(seats=(seat(0, "An"), of_corporation, without_name))
    assert [(count.role, count.number) for count in minutes.roles] == [
        (Role.RESIDENT, 1),
        (Role.PROFESSIONAL, 2),
    ]


@pytest.mark.parametrize(
    ("hands", "chosen", "printed"),
    [
        (Hands(4, 1, 0), None, True),
        (Hands(2, 1, 1), None, False),
        (Hands(2, 1, 1), True, True),
        (Hands(9, 1, 0), False, False),
        (Hands(), True, False),
    ],
)
def test_faces_stand_in_the_minutes_from_five_hands_on_or_when_somebody_says_so(
    hands: Hands, chosen: bool | None, printed: bool
):
    minutes = build(parts=MinutesParts(tally=chosen), tally=Tally("y", "d", hands))
    assert (minutes.tally is not None) == printed
    assert minutes.left_out.hidden_hands == (0 if printed else hands.total)
