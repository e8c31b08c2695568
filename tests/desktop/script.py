"""What is said on the evening of `test_evening.py`: 40 lines, 6 sources, 4 agreements."""

SEVEN = """Amina, bewoner
Henk, bewoner
Fatima, moedercentrum
Wijkagent Tom, politie
Mw. De Wit, bewoner
Şükrü, moskee
Łukasz, bewoner"""
LATE = "محمد, ondernemer"
NAMES = ("Amina", "Henk", "Fatima", "Tom", "De Wit", "Şükrü", "Łukasz", "محمد")
PEOPLE = len(NAMES)

TITLE = "Samen eten in de Bloemenbuurt"

EXPERIENCES = [
    "Na mijn verhuizing kwam er niemand langs.",
    "Bij de moskee eten we elke vrijdag samen.",
    "De hal van de flat is altijd leeg.",
    "Ik ken alleen de hond van hiernaast.",
    "Vroeger zaten we op de stoep.",
    "De jongens op het plein groeten me nu.",
    "Een buurvrouw bracht soep toen ik ziek was.",
    "In mijn winkel praat iedereen met elkaar.",
]
VIEWS = [
    "Samen eten is de kortste weg naar elkaar.",
    "Eerst vertrouwen, dan pas regels.",
    "De gemeente mag meer achter ons staan.",
    "Wie kookt hoeft geen taal te kennen.",
    "Een plein zonder bankjes is een parkeerplaats.",
    "Jongeren willen best helpen als je ze vraagt.",
    "Niet iedereen houdt van drukte.",
]
DREAMS = [
    "Een lange tafel op het plein, elke eerste zondag.",
    "Een keuken waar je Nederlands leert al snijdend.",
    "Dat ik 's avonds weer durf te wandelen.",
    "Dat de jongens van het pleintje mee koken.",
    "Elke straat een eigen moestuin.",
    "Een bankje bij elke voordeur.",
    "Dat niemand alleen eet met kerst.",
    "Muziek op het plein in de zomer.",
    "Een buurtkrant in vier talen.",
    "Dat oude mensen langer hier wonen.",
    "Een fietsles voor moeders.",
    "Kinderen die weer buiten spelen.",
]
POSSIBILITIES = [
    "De keuken van De Linde is op zondag leeg.",
    "De corporatie vraagt de vergunning aan.",
    "De moskee leent pannen uit.",
    "Wij kunnen flyers rondbrengen.",
    "De school heeft tafels en banken.",
    "De bakker geeft brood van gisteren.",
    "De politie zet de straat even af.",
    "Ik kan koken voor honderd mensen.",
]
LAST_WORDS = [
    "Hoopvol.", "Moe en blij.", "Ik kom terug.", "Nieuwe gezichten.", "Eindelijk iets doen.",
]  # fmt: skip

IN_TURNS = {
    "Ervaringen": EXPERIENCES,
    "Zienswijzen": VIEWS,
    "Dromen": DREAMS,
    "Mogelijkheden": POSSIBILITIES,
    "Afronding": LAST_WORDS,
}
"""Label of a round → what is said in it, after getting to know each other."""
CONTRIBUTIONS = [line for lines in IN_TURNS.values() for line in lines]
FIRST_DREAMER = "Wijkagent Tom"  # each round the start moves one seat

ASSETS_SAID = [
    "Grote pannen van de moskee",
    "Keuken van De Linde op zondag",
    "Koken voor honderd man",
    "Veertig stoelen van de school",
]
ASSET_FROM_CARD = "Brood van de bakker"
ASSET_SOUGHT = "Een bakfiets voor de pannen"
ASSETS = [*ASSETS_SAID, ASSET_FROM_CARD, ASSET_SOUGHT]

AGREEMENTS_SAID = ["Proefkoken in De Linde", "Vergunning voor het plein aanvragen"]
AGREEMENT_FROM_CARD = "De eerste lange tafel dekken"
AGREEMENT_NEW = "Flyers maken en rondbrengen"
DATES = {
    "Proefkoken in De Linde": "12 mei",
    "Vergunning voor het plein aanvragen": "voor de zomer",
    AGREEMENT_FROM_CARD: "zondag 7 juni",
    AGREEMENT_NEW: "eind mei",
}
"""Agreement → when."""

THEMES = ("Samen eten", "Veilig op straat")
SUMMARY = (
    "We spraken over samen eten op het plein. "
    "Iedereen mist een plek om elkaar te zien. "
    "We beginnen met proefkoken."
)
