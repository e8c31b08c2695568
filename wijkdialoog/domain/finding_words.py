"""Words that decide whether a word in a text is a name, a street or something else.

All lower case and folded (no accents).
"""

from wijkdialoog.domain.privacy import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split())


PARTICLES = _words(
    """
    van de den der het ten ter te 't ’t el al la le bin von da di du
    """
)
"""Small words inside surnames."""

ADDRESSES = _words(
    """
    meneer mevrouw mevr mw dhr heer juf meester dokter dr drs ir oma opa tante oom buurvrouw
    buurman zuster broeder pastor dominee imam wethouder burgemeester wijkagent agent opbouwwerker
    raadslid
    """
)
"""Forms of address and titles: what follows is a name."""

ROLE_WORDS = _words(
    """
    aanwezigen agent allen ambtenaar ambtenaren anderen bestuur bewoner bewoners bezoeker
    bezoekers buren buur buurman buurtbewoner buurtbewoners buurtteam buurvrouw burgemeester
    cliënt client cliënten coach collega collega's corporatie deelnemer deelnemers deelneemster
    docent docenten dame dames directeur dorpsbewoners dorpsraad gast gasten gemeente
    gespreksleider gespreksleiders gezin gezinnen groep groepje heren iedereen inleider inwoner
    inwoners jeugd jongen jongens jongere jongeren kerk kind kinderen kinderraad leerling
    leerlingen leraar lerares leider lid leden leefbaarheidsteam man mannen medewerker medewerkers
    meisje meisjes mensen migranten moeder moeders moskee nieuwkomers notulist ondernemer
    ondernemers oma opa organisatie organisatoren ouder oudere ouderen ouders overige overigen
    opbouwwerker partij persoon politie politiek projectleider raad raadslid raadsleden school
    senioren sociaal speler spreker sprekers stagiair stagiaire statushouders student studenten
    team vader vaders vereniging vertrouwenspersoon vertrouwenspersonen vluchtelingen voorzitter
    vriend vrienden vriendin vrijwilliger vrijwilligers vrijwilligster vrouw vrouwen wethouder
    wijkagent wijkbewoner wijkbewoners wijkraad wijkteam woningcorporatie welzijn
    welzijnsorganisatie winkelier winkeliers zorg aanmeldingen aanwezige alle eerste enkele jonge
    nieuwe onbekend oude tafel twee drie vier stoel plaats nummer naam anoniem
    """
)
"""A person stored under one of these is a role or a group, not somebody's name."""

COMMON_WORDS = _words(
    """
    an april august augustus bakker bas beer ben berg bloem bo boer bol bom boom bos bosch brand
    brouwer bruin dam dans de dekker dien dijk do dries dun eik els engel fee gast geel gerust
    gids goed goud graaf groen groot haan haas hart has hazel heide hek hemel heuvel hoek hof hoop
    horst iris jager jasmijn joy juli june juni kamp keizer kit klein klok kok koning kool koper
    kraan kramer krol kuiper lam lang lente lief lies linde loon maan maat mark max meer mees
    meeuw mei meijer melk merel mien molen molenaar mulder naber nel olijf olie oost oud paard
    pauw pen pip pool post prins puck raaf ram rib ries rijk ring rob roos rozemarijn ruiter sap
    schaap schilder schipper schouten sien slager slot smid smit snel snoek ster sterk steen stok
    storm stout tak toon ton tuin veen veld ven verhoeven viola visser vis vlieg vogel vos vrij
    wagenaar wal water weg west wiel wijs wil wind wit wolf zaal zand zee zon zomer zorg zwaan
    zwart kans mens meent thuis wild bij hier dag man moeder vader jong hand gans samen gezond
    veel iets niet alle elk een twee drie vier mooi leuk warm open buiten binnen huis keuken
    straat plein buurt wijk dorp stad noord zuid midden nieuw nieuwe oude voor achter onder boven
    over door met zonder ik wij jij hij zij ons onze hun haar zijn was maar want dus ook nog wel
    geen goede eerste tweede laat kom ga doe zie hoor
    """
)
"""First names and surnames that are common words as well, and what a group may begin with."""

WORDS_AFTER_A_YEAR = _words(
    """
    AL BV CO DE EK EN ER EU HA HE IN IS JA KM NA NL NU NV OF OM OP OV PC TE TV VN WE WK ZO
    """
)
"""After a year in capitals these are words or known letters: "IN 2024 EN 2025", "2024 EU-top"."""

NO_FRONT = _words(
    """
    aan achter af alle als bij boven daar dan dat de deze die door een en er hier hoek ik in is
    langs maar met na naar naast nabij nu om onder ons onze op over rond tegenover tot tussen uit
    van vanaf via voor waar wat we wij wie woont ze zij het huis adres
    """
)
"""Words before a street that are not part of its name: "In de Kerkstraat 12"."""

NO_STREETS = _words(
    """
    achterpad autoweg boulevard buitenbaan busbaan buurtpark buurtplein dorpsplein driehoek
    fietspad halverwege hoofdstraat hoofdweg ijsbaan kinderhof landweg loopbaan marktplein
    natuurpark omweg onderweg parkeerplein pleinmarkt renbaan rommelmarkt rotonde schoolplein
    skatepark snelweg speelplein speelveld sportpark sportveld stadspark stadsplein terras
    treinbaan tuinpad uitweg voetbalveld voetpad volksplein vrijmarkt wandelpad weekmarkt wijkpark
    wijkplein winkelstraat zijstraat zijweg atletiekbaan kerstmarkt boekenmarkt braderie
    huizenmarkt arbeidsmarkt woningmarkt wegwerk spaarpot kwartier
    """
)
"""Nouns, not names: "op het schoolplein 4 bankjes"."""
