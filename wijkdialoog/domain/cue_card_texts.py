"""The words on the cue cards: our own, plain, and short enough to say aloud.

Content, not screen text. A test holds every sentence to at most 15 words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wijkdialoog.domain.plan import RoundKind


class Situation(StrEnum):
    """What can happen at a table."""

    DOES_NOT_STOP = "does_not_stop"
    SAYS_NOTHING = "says_nothing"
    GIVES_ADVICE = "gives_advice"
    GETS_EMOTIONAL = "gets_emotional"
    ATTACKS = "attacks"
    TIME_IS_UP = "time_is_up"


@dataclass(frozen=True)
class CardText:
    """The words for one round.

    what_if  only where this round asks for other help than `ALWAYS`
    """

    kind: RoundKind
    say: str
    follow_ups: tuple[str, ...]
    what_if: Mapping[Situation, str] = field(default_factory=dict)


ALWAYS: Mapping[Situation, str] = {
    Situation.DOES_NOT_STOP: (
        "Maak oogcontact en leg je hand even op tafel. "
        "Zeg: ‘Mag ik je even onderbreken? Wat is voor jou de kern?’ "
        "Herhaal die kern en geef het woord door."
    ),
    Situation.SAYS_NOTHING: (
        "Wacht rustig tien tellen; stilte mag. "
        "Zeg: ‘Neem je tijd. Je mag ook straks, of overslaan.’ "
        "Kom er later zelf op terug."
    ),
    Situation.GIVES_ADVICE: (
        "Zeg: ‘Je denkt mee, dat is aardig. We laten het nu even bij het verhaal.’ "
        "Vraag: ‘Wat raakt jou hierin, als je bij jezelf blijft?’"
    ),
    Situation.GETS_EMOTIONAL: (
        "Word zelf langzamer en laat het even stil zijn. "
        "Zeg: ‘Dit raakt je. Wil je doorgaan, of even niet?’ "
        "Ga pas verder als de ander knikt."
    ),
    Situation.ATTACKS: (
        "Zeg: ‘Ik stop je even. We praten hier over onszelf, niet over de ander.’ "
        "Vraag: ‘Wat is er voor jou zo belangrijk?’ "
        "Kijk daarna of het met de ander goed gaat."
    ),
    Situation.TIME_IS_UP: (
        "Zeg: ‘De tijd voor deze ronde is om. Wie mag er echt nog iets zeggen?’ "
        "Neem een minuut extra, of ga door naar de volgende ronde."
    ),
}


WELCOME = CardText(
    RoundKind.WELCOME,
    "Welkom allemaal, fijn dat je er bent. We praten vandaag met elkaar, niet over elkaar. "
    "Iedereen krijgt een beurt, en iedereen mag een beurt overslaan.",
    (
        "Heeft iedereen koffie of thee, en een goede plek?",
        "Welke spelregel vind jij vandaag het belangrijkst?",
        "Ontbreekt er een spelregel die jij nodig hebt?",
        "Wat moeten we van je weten voor we beginnen?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Daar wil ik straks graag meer over horen. We beginnen met welkom zeggen.’ "
            "Schrijf het onderwerp op, zodat het niet kwijtraakt."
        ),
        Situation.SAYS_NOTHING: (
            "Dat is nu prima. Kijk iedereen een keer aan en noem ieders naam. "
            "Zeg: ‘Straks krijgt iedereen een eigen beurt.’"
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Ik hoor dat er iets hoog zit. Dat krijgt straks een plek.’ "
            "Lees samen de spelregels nog eens rustig voor."
        ),
        Situation.TIME_IS_UP: (
            "Sla het huishoudelijke deel over. "
            "Zeg: ‘De rest vertel ik onderweg. We gaan kennismaken.’"
        ),
    },
)

INTRODUCTION = CardText(
    RoundKind.INTRODUCTION,
    "We beginnen met een rondje. Vertel wie je bent en wat jou met deze wijk verbindt. "
    "Het mag kort zijn; er is geen goed of fout.",
    (
        "Hoe lang ken je deze buurt al?",
        "Op welke plek in de wijk kom je graag?",
        "Waarom heb je ja gezegd tegen dit gesprek?",
        "Wie uit de wijk had je hier graag bij gehad?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Mooi, ik hoor al een heel verhaal. Bewaar dat voor de volgende ronde.’ "
            "Knik naar de volgende en noem diens naam."
        ),
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Alleen je naam is ook genoeg.’ Stel daarna één makkelijke vraag. "
            "Bijvoorbeeld: ‘In welke straat woon je?’"
        ),
        Situation.TIME_IS_UP: (
            "Zeg: ‘Nog even kort: je naam en één woord over de wijk.’ "
            "Zo is iedereen toch aan de beurt geweest."
        ),
    },
)

EXPERIENCES = CardText(
    RoundKind.EXPERIENCES,
    "In deze ronde vertellen we elkaar een eigen ervaring. "
    "Kies één moment dat je zelf hebt meegemaakt. "
    "Wij luisteren, zonder meteen te reageren.",
    (
        "Wat gebeurde er precies, en waar was je toen?",
        "Wat deed dat met je?",
        "Wie waren er nog meer bij?",
        "Wat maakte dat het zo ging?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Het hoeft niet groot te zijn. Denk aan gisteren, of aan je eigen straat.’ "
            "Geef de ander gerust de keuze om straks te vertellen."
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We zoeken nog geen oplossing. We willen eerst begrijpen hoe het was.’ "
            "Vraag: ‘Heb jij zelf ook zoiets meegemaakt?’"
        ),
        Situation.GETS_EMOTIONAL: (
            "Blijf bij de ander en zeg even niets. "
            "Zeg dan: ‘Dank je dat je dit met ons deelt.’ "
            "Vraag of de ander verder wil vertellen of wil luisteren."
        ),
    },
)

VIEWS = CardText(
    RoundKind.VIEWS,
    "We hebben verhalen gehoord. Nu vertelt ieder hoe je er zelf naar kijkt. "
    "We hoeven het niet eens te worden; verschil is juist welkom.",
    (
        "Hoe ben je daar zo over gaan denken?",
        "Wat zou jouw buurman hierover zeggen?",
        "Wat weet je zeker, en wat vermoed je?",
        "Is er iets wat jou aan het twijfelen brengt?",
    ),
    {
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Je zegt wat de ander kan doen. Hoe kijk je er zelf naar?’ "
            "Laat een zin beginnen met ‘ik vind’ of ‘ik zie’."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Jullie kijken hier anders naar, en dat mag. Eén voor één.’ "
            "Laat ieder eerst herhalen wat de ander zei."
        ),
        Situation.TIME_IS_UP: (
            "Zeg: ‘We zijn het niet eens, en dat hoeft ook niet.’ "
            "Noem de twee of drie kijken die je hoorde en ga verder."
        ),
    },
)

DREAMS = CardText(
    RoundKind.DREAMS,
    "Doe gerust even je ogen dicht. Het is drie jaar later en het is goed gegaan. "
    "Loop in gedachten door de wijk en vertel wat je ziet.",
    (
        "Wie kom je daar tegen, en wat doen ze?",
        "Wat hoor of ruik je daar?",
        "Waaraan merk jij dat het anders is?",
        "Wat vind jij het mooiste daarvan?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Ik zie het al voor me. Welk stukje mag er echt in?’ "
            "Schrijf dat ene beeld op en geef het woord door."
        ),
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Dromen is soms lastig. Wat zou je missen als het weg was?’ "
            "Of vraag: ‘Wat gun je de kinderen hier?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Hoe het moet, komt straks. Wat zie je als het gelukt is?’ "
            "Ook ‘dat kan toch niet’ mag nog even wachten."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Over een droom hoeven we niet te stemmen. Elke droom mag hier liggen.’ "
            "Vraag daarna naar de eigen droom van wie aanviel."
        ),
    },
)

POSSIBILITIES = CardText(
    RoundKind.POSSIBILITIES,
    "We hebben gehoord waar mensen van dromen. Nu kijken we wat er kan. "
    "Begin bij wat er al is: tijd, kennis, mensen, ruimte en spullen.",
    (
        "Wat is hier al, waar we op verder kunnen?",
        "Wie in de wijk kan dit goed, of doet dit al?",
        "Wat kun je zelf inbrengen, hoe klein ook?",
        "Wat zou morgen al kunnen beginnen?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Waar vragen mensen jou weleens voor?’ "
            "Vaak is dat precies wat iemand kan inbrengen."
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Een goed idee. Wat zou je daar zelf in willen doen?’ "
            "Is het iets voor een ander? Dan vragen we het die ander."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Ik hoor dat je hier niet in gelooft. Wat zou voor jou wel werken?’ "
            "Houd de kring bij wat wél kan."
        ),
        Situation.TIME_IS_UP: (
            "Zeg: ‘Noem allemaal nog één ding dat kan.’ "
            "De rest schrijven we op en komt terug bij de afspraken."
        ),
    },
)

ASSETS = CardText(
    RoundKind.ASSETS,
    "Iedereen heeft iets waar een ander wat aan heeft. "
    "Denk aan tijd, kennis, mensen die je kent, ruimte of spullen. "
    "Noem wat bij je opkomt; niets is te klein.",
    (
        "Wat doe je graag, en doe je vanzelf goed?",
        "Wie ken jij die hier iets aan kan hebben?",
        "Wat staat er bij jou vaak stil of leeg?",
        "Wanneer ben jij zelf geholpen door een buur?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Wat zeggen anderen dat jij goed kunt?’ "
            "Of vraag de kring: ‘Wat waarderen we in elkaar?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We vullen niet voor een ander in. Wat breng je zelf in?’ "
            "Iemand tippen mag, als die persoon zelf ja zegt."
        ),
        Situation.GETS_EMOTIONAL: (
            "Zeg: ‘Om hulp vragen is moeilijk. Goed dat je het doet.’ "
            "Vraag of het op een kaart mag komen."
        ),
    },
)

AGREEMENTS = CardText(
    RoundKind.AGREEMENTS,
    "We kijken samen wat we echt gaan doen. "
    "Liever één kleine afspraak die lukt, dan tien mooie plannen. "
    "Een afspraak maken mag, maar het hoeft niet.",
    (
        "Wat is de kleinste eerste stap?",
        "Wie begint, en wie doet er mee?",
        "Wanneer is het goed om elkaar weer te spreken?",
        "Wat heb je daarvoor nog nodig?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Ik vat het samen in één zin: wie, wat en wanneer.’ "
            "Lees die zin voor en vraag of het klopt."
        ),
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Niemand hoeft iets te beloven. Meekijken mag ook.’ "
            "Vraag: ‘Waar zou je wel bij willen helpen?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We maken alleen afspraken voor onszelf.’ "
            "Is er iemand anders nodig? Spreek dan af wie het gaat vragen."
        ),
        Situation.TIME_IS_UP: (
            "Lees de afspraken voor die er zijn. "
            "Zeg: ‘De rest laten we open, en dat schrijven we ook op.’"
        ),
    },
)

CLOSING = CardText(
    RoundKind.CLOSING,
    "We ronden af met een laatste rondje. "
    "Zeg in één woord of één zin hoe je naar huis gaat. "
    "Dank voor wat je hier hebt gedeeld.",
    (
        "Wat heeft je vandaag verrast?",
        "Wat neem je mee naar huis?",
        "Wie ga jij hierover vertellen?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Als je één woord mag kiezen, welk woord is dat?’ "
            "Herhaal het woord en kijk naar de volgende."
        ),
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Een knik is ook goed. Dank je dat je er was.’ Ga rustig door naar de volgende."
        ),
        Situation.GETS_EMOTIONAL: (
            "Zeg: ‘Fijn dat je dit zegt. Ik blijf straks nog even.’ "
            "Zoek de ander na afloop zelf op."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Dit verdient meer tijd dan we nu hebben. Ik spreek je zo.’ "
            "Geef daarna de volgende het woord."
        ),
        Situation.TIME_IS_UP: (
            "Zeg: ‘Wie naar huis moet, mag gaan. Een woord bij de deur is ook goed.’ "
            "Dank iedereen en zeg wanneer het verslag komt."
        ),
    },
)

OTHER = CardText(
    RoundKind.OTHER,
    "We nemen deze ronde de tijd voor deze vraag. "
    "Iedereen mag er iets over zeggen; niemand hoeft. "
    "Praat vanuit jezelf en luister naar de ander.",
    (
        "Kun je daar iets meer over vertellen?",
        "Hoe was dat voor jou?",
        "Wat maakt dat voor jou belangrijk?",
        "Wie herkent dit, of juist niet?",
    ),
)

SILENT_WRITING = CardText(
    RoundKind.ASSETS,
    "We beginnen in stilte. Pak een kaartje en schrijf op wat in je opkomt. "
    "Eén ding per kaartje; schrijffouten tellen niet. Liever tekenen? Dat kan ook.",
    (
        "Wat vragen anderen weleens aan jou?",
        "Wat heb je thuis dat je kunt delen?",
        "Waar heb je tijd voor, al is het een uurtje?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Iemand praat door? Leg je vinger op je lippen en glimlach. "
            "Zeg zacht: ‘Straks is er tijd om te praten.’"
        ),
        Situation.SAYS_NOTHING: (
            "Iemand schrijft niets? Ga er rustig naast zitten. "
            "Vraag: ‘Zal ik opschrijven wat je zegt?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Ieder schrijft nu voor zichzelf.’ "
            "Een idee voor een ander mag op een apart kaartje."
        ),
        Situation.GETS_EMOTIONAL: (
            "Loop erheen en vraag zacht: ‘Wil je even naar buiten?’ "
            "De anderen schrijven gewoon door."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘We zijn nu even stil. Ik kom zo bij je.’ "
            "Praat het daarna samen uit, naast de tafel."
        ),
        Situation.TIME_IS_UP: (
            "Zeg: ‘Maak je zin nog af en leg je pen neer.’ "
            "Wie meer heeft, schrijft tijdens het rondje verder."
        ),
    },
)

DOING = CardText(
    RoundKind.POSSIBILITIES,
    "We komen bij het doen. Kijk naar wat je hebt gehoord en wat je raakte. "
    "Welke stap wil jij zelf zetten, hoe klein ook?",
    (
        "Wanneer ga je dat doen?",
        "Wie kun je daarbij vragen?",
        "Wat heb je van een ander nodig?",
        "Hoe weet je dat het gelukt is?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Verder denken is ook een stap. Waar denk je nog over na?’ "
            "Niemand hoeft iets te beloven."
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Dat is een stap voor een ander. Welke stap is van jou?’ "
            "Begin de zin met ‘ik ga’."
        ),
    },
)

WHAT_I_SEE = CardText(
    RoundKind.VIEWS,
    "We kijken eerst alleen. Loop in gedachten door de wijk, of kijk naar de foto’s. "
    "Vertel wat je ziet, nog zonder er iets van te vinden.",
    (
        "Waar zie je dat, en op welk moment van de dag?",
        "Wie zie je daar, en wie zie je niet?",
        "Wat zie jij dat een bezoeker zou missen?",
        "Wat is hier mooi, of bijzonder?",
    ),
    {
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We zoeken nog niets op te lossen. Wat zie je precies?’ "
            "Wensen komen in de volgende ronde."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘Vertel wat je ziet, niet wie het doet.’ "
            "Vraag: ‘Wat doet het met jou als je dat ziet?’"
        ),
    },
)

WHAT_I_WANT_TO_SEE = CardText(
    RoundKind.DREAMS,
    "We weten wat er is. Nu vertelt ieder wat je hier graag zou zien. "
    "Maak het zo duidelijk dat wij het ook voor ons zien.",
    (
        "Waar in de wijk zie je dat voor je?",
        "Voor wie zou dat het meeste uitmaken?",
        "Wat is er dan niet meer?",
        "Waar heb je zoiets al eens gezien?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Wat zou je missen als je hier wegging?’ "
            "Of vraag: ‘Waar zou je vaker willen zitten?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Hoe het moet, komt straks. Wat wil je hier zien?’ "
            "Alle wensen mogen naast elkaar liggen."
        ),
    },
)

IMAGINE = CardText(
    RoundKind.DREAMS,
    "We hebben gehoord wanneer het hier op zijn best is. "
    "Stel dat elke dag zo is. Neem ons mee naar zo’n dag, van ochtend tot avond.",
    (
        "Hoe begint die dag, en wie zie je het eerst?",
        "Wat doe je zelf op die dag?",
        "Wat is gebleven van hoe het nu is?",
        "Als je het zou tekenen, wat staat er dan?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Geef papier en stiften. Zeg: ‘Teken het maar, dan vertel je er straks bij.’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We kijken nog niet hoe. Wat zie je als het zo is?’ Laat het beeld eerst groeien."
        ),
    },
)

SHAPE = CardText(
    RoundKind.POSSIBILITIES,
    "We hebben een mooie dag voor ons gezien. Nu geven we die samen vorm. "
    "Wat is daarvoor nodig, en wat daarvan is er al?",
    (
        "Wat werkt er al, en kan meer ruimte krijgen?",
        "Wie hoort hierbij die nu niet aan tafel zit?",
        "Wat kunnen we zelf, en waar is hulp bij nodig?",
        "Waarmee kunnen we klein proefdraaien?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Ik hoor een heel plan. Wat is het eerste stukje?’ "
            "Vraag daarna: ‘Wie wil hierop verder bouwen?’"
        ),
        Situation.ATTACKS: (
            "Zeg: ‘We leggen plannen naast elkaar, niet tegenover elkaar.’ "
            "Vraag: ‘Wat vind je er wél goed aan?’"
        ),
    },
)

HARVEST = CardText(
    RoundKind.AGREEMENTS,
    "We halen samen de oogst binnen. Wat is er vandaag ontstaan? "
    "Vertel wat je meeneemt, en of je ergens aan wilt beginnen.",
    (
        "Wat hoorde je dat je niet wilt vergeten?",
        "Waar krijg jij energie van?",
        "Wie wil daar samen aan beginnen?",
        "Wanneer spreken we elkaar weer?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Iets meenemen is ook oogst. Wat blijft je bij?’ Beloven hoeft niet."
        ),
        Situation.TIME_IS_UP: (
            "Noem drie dingen die je vaak hoorde. "
            "Zeg: ‘Wie hiermee verder wil, blijft straks even staan.’"
        ),
    },
)

ARRIVE = CardText(
    RoundKind.WELCOME,
    "Fijn dat je er bent. We komen allemaal ergens vandaan. "
    "Zeg kort hoe je hier zit, en wat je even achterlaat.",
    (
        "Waar kom je net vandaan?",
        "Wat heb je nodig om er echt te zijn?",
        "Wat hoop je dat hier gezegd kan worden?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Er is veel gebeurd bij je. Daar is straks ruimte voor.’ "
            "Geef het woord rustig door."
        ),
    },
)

WHAT_KEEPS_ME_BUSY = CardText(
    RoundKind.EXPERIENCES,
    "Kies één moment uit je werk dat je nog bezighoudt. "
    "Vertel het zoals het ging, ook wat je niet wist. "
    "Wat hier gezegd wordt, blijft hier.",
    (
        "Wat maakte dat dit moment bleef hangen?",
        "Wat deed je, en wat dacht je daarbij?",
        "Hoe denk je dat het was voor de bewoner?",
        "Wat had je toen willen zeggen?",
    ),
    {
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We lossen het niet op. Stel liever een vraag die je niet weet.’ "
            "Een goede vraag begint met wat, hoe of wanneer."
        ),
        Situation.ATTACKS: (
            "Zeg: ‘We spreken voor onszelf, ook over ons werk.’ "
            "Vraag: ‘Wat was jouw eigen deel hierin?’"
        ),
    },
)

HOW_I_LOOK = CardText(
    RoundKind.VIEWS,
    "Ieder kijkt vanuit de eigen plek. Vertel wat jij hier belangrijk vindt. "
    "Zeg ook wat je nog niet weet.",
    (
        "Welk oordeel had je al voor je begon?",
        "Wie kijkt hier heel anders naar?",
        "Wat zou je willen onderzoeken?",
        "Wat zien we over het hoofd?",
    ),
    {
        Situation.ATTACKS: (
            "Zeg: ‘We onderzoeken ons oordeel, we verdedigen het niet.’ "
            "Laat ieder eerst zeggen wat de ander belangrijk vindt."
        ),
    },
)

WHAT_I_TAKE_ALONG = CardText(
    RoundKind.CLOSING,
    "We sluiten af. Wat neem je mee naar je werk, en wat laat je hier? "
    "Eén of twee zinnen is genoeg.",
    (
        "Wat ga je morgen anders doen?",
        "Aan wie wil je nog iets vragen?",
        "Wanneer maken we hier weer tijd voor?",
    ),
    CLOSING.what_if,
)

OFFERS = CardText(
    RoundKind.ASSETS,
    "We doen een rondje aanbod. Lees één kaartje voor: wat heb jij te bieden? "
    "Alles mag, van een ladder tot een luisterend oor.",
    (
        "Wanneer zou dat kunnen?",
        "Wil je er iets voor terug, of geef je het?",
        "Wie hier zou daar blij van worden?",
        "Wat kun je nog meer, wat niemand weet?",
    ),
    {
        Situation.DOES_NOT_STOP: (
            "Zeg: ‘Wat een aanbod. Kies er één voor dit rondje.’ "
            "De andere kaartjes komen in het volgende rondje."
        ),
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Aanwezig zijn is ook iets geven. Je mag straks nog.’ "
            "Vraag de kring wat zij in de ander zien."
        ),
    },
)

ASKS = CardText(
    RoundKind.ASSETS,
    "Nu een rondje vragen. Waar ben jij mee geholpen, groot of klein? "
    "Vragen is ook geven: een ander mag dan iets doen.",
    (
        "Hoe zou het zijn als dat geregeld was?",
        "Wanneer heb je dat nodig?",
        "Wat heb je zelf al geprobeerd?",
        "Vraag je het voor jezelf, of voor de straat?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Zeg: ‘Niets nodig hebben mag ook. Ken je iemand die wel iets zoekt?’ "
            "Noem dan geen naam."
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘We horen eerst alle vragen. Helpen komt zo, bij het koppelen.’ "
            "Schrijf het aanbod vast op."
        ),
        Situation.GETS_EMOTIONAL: (
            "Zeg: ‘Dank je dat je dit durft te vragen.’ Vraag of het op een kaart mag, zonder naam."
        ),
    },
)

MATCH = CardText(
    RoundKind.POSSIBILITIES,
    "Alle kaartjes liggen op tafel. Loop er eens langs en leg bij elkaar wat past. "
    "Een koppeling telt pas als twee mensen ja zeggen.",
    (
        "Welke vraag kan meteen beantwoord worden?",
        "Wie ken je die deze vraag kan helpen?",
        "Welk aanbod heeft nog geen vraag?",
        "Wat spreken jullie samen af?",
    ),
    {
        Situation.SAYS_NOTHING: (
            "Leg zelf twee kaartjes naast elkaar. Vraag: ‘Zou dit bij elkaar kunnen passen?’"
        ),
        Situation.GIVES_ADVICE: (
            "Zeg: ‘Vraag het eerst even aan de ander.’ "
            "Alleen wie het kaartje schreef, kan ja zeggen."
        ),
        Situation.TIME_IS_UP: (
            "Maak een foto van de tafel, of leg vast wat al gekoppeld is. "
            "Zeg: ‘De rest blijft bewaard, daar komen we op terug.’"
        ),
    },
)


BY_KIND: Mapping[RoundKind, CardText] = {
    card.kind: card
    for card in (
        WELCOME,
        INTRODUCTION,
        EXPERIENCES,
        VIEWS,
        DREAMS,
        POSSIBILITIES,
        ASSETS,
        AGREEMENTS,
        CLOSING,
        OTHER,
    )
}

BY_LABEL: Mapping[str, CardText] = {
    "stil schrijven": SILENT_WRITING,
    "doen": DOING,
    "wat ik zie": WHAT_I_SEE,
    "wat ik wil zien": WHAT_I_WANT_TO_SEE,
    "verbeelden": IMAGINE,
    "vormgeven": SHAPE,
    "oogst": HARVEST,
    "aankomen": ARRIVE,
    "wat me bezighoudt": WHAT_KEEPS_ME_BUSY,
    "hoe ik kijk": HOW_I_LOOK,
    "wat ik meeneem": WHAT_I_TAKE_ALONG,
    "rondje biedt": OFFERS,
    "rondje zoekt": ASKS,
    "koppelen": MATCH,
}
"""Cards of rounds that need their own words, by label in lower case."""


def texts() -> Iterator[str]:
    """Yield every text on every card."""
    yield from ALWAYS.values()
    for card in (*BY_KIND.values(), *BY_LABEL.values()):
        yield card.say
        yield from card.follow_ups
        yield from card.what_if.values()
