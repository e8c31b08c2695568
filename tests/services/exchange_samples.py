"""Exchange files for the tests: the ten public examples, and one with every field filled."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

EXAMPLES = Path(__file__).parents[1] / "uitwisselbestanden"


def examples() -> list[Path]:
    return sorted(EXAMPLES.glob("*.json"))


def uid(number: int) -> str:
    return str(UUID(int=number, version=4))


def full_file() -> dict[str, Any]:
    """Return a file with every list and every key of the format filled."""
    return {
        "format": "wijkdialoog",
        "version": 1,
        "neighbourhoods": [
            {
                "id": uid(1),
                "name": "Bloemenbuurt",
                "municipality": "Zwolle",
                "area_type": "bloemkoolwijk",
                "note": "aan het spoor",
            }
        ],
        "organisations": [{"id": uid(2), "name": "Buurthuis", "kind": "association"}],
        "people": [
            {
                "id": uid(3),
                "name": "Özdemir-van ’t Hof",
                "label": "een buurvrouw",
                "role": "volunteer",
                "organisation_id": uid(2),
                "email": "o@voorbeeld.nl",
                "phone": "06",
                "consents": {
                    "name_in_minutes": "2026-04-16",
                    "contact": "2026-04",
                    "photo": "2026",
                    "network": None,
                },
            },
            {"id": uid(4), "name": "فاطمة", "organisation_id": None},
        ],
        "dialogues": [
            {
                "id": uid(10),
                "neighbourhood_id": uid(1),
                "event": "Week van de Dialoog",
                "table_number": 3,
                "title": "Samen eten",
                "theme": "eten",
                "question": "Wanneer at je samen?",
                "date": "2026-99-99",
                "start": "99:99",
                "end": "21:30",
                "venue": "De Kern",
                "headcount": {"number": 25, "approximate": True},
                "closed": True,
                "without_minutes": False,
                "summary": "Drie zinnen.",
                "attribution": "keep",
                "ground_rules": ["stilte mag", "vraag door"],
                "rounds": [
                    {
                        "id": uid(11),
                        "label": "ervaringen",
                        "kind": "experiences",
                        "question": "Wat maakte je mee?",
                        "minutes": 30,
                        "form": "in_turns",
                        "thinking_minutes": 2,
                    },
                    {"id": uid(12), "label": "dromen", "kind": "dreams", "minutes": None},
                ],
                "participants": [
                    {
                        "id": uid(13),
                        "person_id": uid(3),
                        "function": "facilitator",
                        "arrived": "19:42",
                        "left": "20:30",
                    },
                    {"id": uid(14), "person_id": uid(4)},
                ],
                "themes": [{"id": uid(15), "label": "ontmoeten", "dots": 4}],
                "contributions": [
                    {
                        "id": uid(16),
                        "round_id": uid(12),
                        "participant_id": uid(14),
                        "kind": "dream",
                        "text": "Elke week\nsamen koken \u0000 😀",
                        "sensitive": "health",
                        "theme_id": uid(15),
                        "dots": 2,
                    },
                    {"id": uid(17), "kind": "remark", "text": " "},
                ],
                "agreements": [
                    {
                        "id": uid(18),
                        "what": "sleutel regelen",
                        "who": ["Buurthuis", "een ander"],
                        "when": "vóór 1 mei",
                        "state": "done",
                    },
                    {"id": uid(19), "what": "opschrijven", "when": None},
                ],
            }
        ],
        "assets": [
            {
                "id": uid(20),
                "neighbourhood_id": uid(1),
                "dialogue_id": uid(10),
                "title": "Keuken",
                "who_what": "places",
                "means": ["space", "facilities"],
                "direction": "both",
                "person_id": uid(4),
                "organisation_id": uid(2),
                "availability": "dinsdag",
                "exchange": "barter",
                "note": "gas",
                "in_minutes": False,
            },
            {"id": uid(21), "title": "Los ding"},
        ],
        "initiatives": [
            {
                "id": uid(22),
                "neighbourhood_id": uid(1),
                "name": "Eetclub",
                "kind": "informal",
                "place": "plein",
                "since": "2019",
                "note": "groeit",
            },
            {"id": uid(23), "name": "Moestuin", "kind": None},
        ],
        "memberships": [
            {"initiative_id": uid(22), "person_id": uid(3), "role": "trekker"},
            {"initiative_id": uid(22), "person_id": uid(3), "role": "kok"},
            {"initiative_id": uid(23), "person_id": uid(4)},
        ],
        "shared_counts": [{"initiative_a": uid(22), "initiative_b": uid(23), "people": 5}],
        "challenges": [
            {"id": uid(24), "neighbourhood_id": None, "title": "Eenzaamheid", "note": "veel"}
        ],
        "links": [
            {"from": uid(16), "to": uid(20), "kind": "thread"},
            {"from": uid(20), "to": uid(16), "kind": "thread"},
            {"from": uid(22), "to": uid(24), "kind": "contributes_to"},
        ],
    }


def written(folder: Path, data: Any) -> Path:
    """Write a file and return its path."""
    path = folder / "in.json"
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return path


def lost(original: Any, returned: Any, place: str = "") -> list[str]:
    """Return the places where a value of the original is not found again."""
    if isinstance(original, dict):
        return [
            found
            for key, value in original.items()
            for found in lost(value, returned.get(key, f"no {key}"), f"{place}.{key}")
        ]
    if isinstance(original, list):
        if len(original) != len(returned):
            return [f"{place}: {len(original)} became {len(returned)}"]
        pairs = enumerate(zip(original, returned, strict=True))
        return [found for i, pair in pairs for found in lost(*pair, f"{place}[{i}]")]
    is_same = original == returned and isinstance(returned, bool) == isinstance(original, bool)
    return [] if is_same else [f"{place}: {original!r} became {returned!r}"]
