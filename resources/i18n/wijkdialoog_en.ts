<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl_NL">
<context>
    <name>AgreementForm</name>
    <message>
        <source>Nieuwe afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat spreken we af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie? Komma tussen namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer? Mag leeg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetForm</name>
    <message>
        <source>Wie of wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor bron?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoofd, hart of handen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biedt of zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke manier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag in het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe bronnenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is het? In een paar woorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat voor bron? Meer mag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoofd, hart of handen? Mag open blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie? Kies, of typ een organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biedt of zoekt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer beschikbaar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat moet een ander nog weten?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetPage</name>
    <message>
        <source>‹ Terug naar de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Bronnenkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie of wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biedt of zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen kaart past hierbij. Kies minder tegelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de bronnen: wat mensen kunnen, hebben en delen. Begin met N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie of wat: alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middel: alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biedt of zoekt: alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in de kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnenkaarten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Haal {0} dingen terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dialoog ligt ook in de prullenbak. Die komt dan mee terug: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” voorgoed verwijderen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder voorgoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat liggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hele prullenbak legen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat alles liggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verdwijnt uit het dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van een dialoog gaan alle regels, beurten en foto&apos;s mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgoed verwijderd: {n} ding. De reservekopie staat klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgoed verwijderd: {n} dingen. De reservekopie staat klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze {0} dingen voorgoed verwijderen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wat terug moet. Het komt op zijn oude plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De prullenbak is leeg. Wat je weggooit, vind je hier terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder voorgoed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg de prullenbak…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Oogstbord</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Deze dialoog legt niet vast wie iets zei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel vastleggen als {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort van de regel: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zei het: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zonder spreker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klik om dit als gewone tekst te laten staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herkend: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biedt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hier wat iemand biedt of zoekt. Enter bewaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hier wat jullie afspreken. Enter bewaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hier wat je hoort. Enter bewaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter bewaart · PgDn = volgende · Ctrl+Z maakt ongedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volg de beurt ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand (zonder naam)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Tekst van de kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter bewaart, Shift+Enter maakt een nieuwe regel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catching</name>
    <message>
        <source>gevoelig: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan gevoelig zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Geen verslag gewenst…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De teksten zijn gewist. Thema en aantallen staan er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het afronden verdwijnt bij {n} regel wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het afronden verdwijnt bij {n} regels wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dialoog is afgerond. Het verslag is geen concept meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} regel is weg wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} regels is weg wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” afsluiten zonder verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema, aantallen en deelnemers blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oude reservekopieën gaan ook weg. We maken een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit af zonder verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Er wordt een reservekopie gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je dossier zelf is al bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sla de kopie over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>E-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam@voorbeeld.nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag bewaard worden, om het verslag te sturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder toestemming bewaren we geen adres. Het staat nooit in het verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag eerst of het bewaard mag worden. Zet dan de schakelaar aan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Volgende: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond de beurt af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende ronde: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit apparaat kan geen geluid laten horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid bij tijd: aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid bij tijd: uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laptop sliep 1 minuut. De klok stond stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laptop sliep {n} minuten. De klok stond stil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Gevangen ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Vrij gesprek · {0} van {1} gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rondje {0} · {1} van {2} gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} van {2} minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wil iets zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is zo aan de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komt later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraag aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijna rond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tijd om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stilte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denktijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iedereen gehoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zo aan de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog iemand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · klaar om {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten later dan gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut later dan gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten eerder dan gepland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut eerder dan gepland</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesChoice</name>
    <message>
        <source>Oude reservekopieën gaan mee weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} en nog {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieën op een stick of een andere computer haal je zelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste kopie op een stick is van {0}. Kopieën daar haal je zelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen reservekopieën. Eerst maken we er een.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen reservekopieën. We maken na afloop een nieuwe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu is er {n}. Na afloop maken we een nieuwe, zonder wat weg moest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu zijn er {n}. Na afloop maken we een nieuwe, zonder wat weg moest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} reservekopie blijft alles staan. Ook wat nu weg moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} reservekopieën blijft alles staan. Ook wat nu weg moet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>De inhoud wordt gelezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ook op de tweede plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleen op de tweede plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kopie is niet te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt. De tweede plek is er nu niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopieën staan in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke nieuwe reservekopie gaat nu ook daarheen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede plek voor reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijkdialoog maakt vanzelf reservekopieën. Een kopie gaat open als nieuw dossier. Dit dossier blijft zoals het is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën, nieuwste eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de reservekopieën. De eerste komt als je het dossier sluit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open als nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Wijkdialoog moet even stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het foutverslag staat in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit een fout in het programma. Dat ligt niet aan jou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat bewaard was, is veilig. Ook je half getypte regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Wijkdialoog opnieuw. Je gaat verder waar je was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een foutverslag gemaakt. Daarin staan geen namen en geen teksten. Stuur het mee als je om hulp vraagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het foutverslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueCardView</name>
    <message>
        <source>iemand stopt niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand zegt niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand geeft advies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand raakt geëmotioneerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand valt aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tijd is om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeg bijvoorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat als …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueCardsPanel</name>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag die op tafel ligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies of typ een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buurthuis, school of keukentafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld een themaweek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het over gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar en wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogueRow</name>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de prullenbak (Del). Ctrl+Z haalt hem terug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Onderdelen van het dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Plek om bestanden neer te zetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep de bestanden of de stick hierheen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of kies ze zelf. Meer tegelijk mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies stick of map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafels (*.json *.wijkdialoog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke tafels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke stick of map?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierPeoplePanel</name>
    <message>
        <source>Mensen uit een eerdere dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek op naam of organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie was er al eerder bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit deze wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit andere dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand gevonden. Probeer een ander woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen mensen die eerder bij een dialoog waren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vink mensen aan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierReceipts</name>
    <message>
        <source>Eerder samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiredCard</name>
    <message>
        <source>{n} dialoog is over de bewaartermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen zijn over de bewaartermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk de bewaartermijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Bekijk wat er verandert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” staat hier ook al. Is dat dezelfde?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Wat doen we ermee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} noemt {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat niet in het verslag. We tellen het wel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er komt te staan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het staat zo in het verslag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>Even nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon er nog 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon er nog {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon er minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekens kunnen we niet afdrukken: {0}. Er staat een vraagteken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in orde. We vonden geen nummers, adressen of namen in de teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vonden 1 ding dat over iemand gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We vonden {n} dingen die over iemand gaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Geef de rondes minuten, dan zie je hoe laat je klaar bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar om {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen {0} minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} per persoon bij {2} mensen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat is {n} minuut later dan je wilde. Maak een ronde korter of begin eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat is {n} minuten later dan je wilde. Maak een ronde korter of begin eerder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ronde heeft nog geen minuten. Het wordt dus later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rondes hebben nog geen minuten. Het wordt dus later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: na het stil denken is er geen tijd om te praten. Neem {1} minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} minuten voor {2} mensen is {3} per persoon. Dat is kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem {0} minuten of maak {1} tafels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem {0} minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is ook kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ook {0} andere rondes zijn kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} en {1} zijn ook kort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorList</name>
    <message>
        <source>Typ een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie krijgt het woord? Typ een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen aan tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie krijgt het woord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} schuift aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komt later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet aan tafel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicht</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroundRulesEditor</name>
    <message>
        <source>Spelregels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe spelregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe spelregel + Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel omhoog (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel omlaag (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel weghalen (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestField</name>
    <message>
        <source>Naam, organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van een deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter voegt toe · plakken van een lijst mag ook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandBackForm</name>
    <message>
        <source>Aan wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewoners, de gemeente, Fatima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg is vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {0} is teruggegeven</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestFeet</name>
    <message>
        <source>+ Droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke droom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat zou kunnen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Bron: wat is er al?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er al, of zoeken we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Afspraak: wie doet wat, wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestFoot</name>
    <message>
        <source>Naar het verslag ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles heeft een vervolg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestHead</name>
    <message>
        <source>Wat heeft het opgeleverd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk het bord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhalen ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van droom naar afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van droom tot plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stippen plakken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnenkaarten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestMenus</name>
    <message>
        <source>Samen onder ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw thema van deze twee…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze twee spreken elkaar tegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestPage</name>
    <message>
        <source>Alleen wat gezegd is, kan onder een thema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarvestThemes</name>
    <message>
        <source>Nieuw thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het thema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadcountEntry</name>
    <message>
        <source>25 of ongeveer 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen aantallen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoeveel mensen er zijn, zonder namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een getal, zoals 25 of ongeveer 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Stop met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je het laatst deed, is nog niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier staat alleen in het geheugen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is bewaard. De laatste keer om {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grotere tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A+ Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? Hulp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop oefening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! In het geheugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Bewaard {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat je doet, is meteen bewaard. Ctrl+Z neemt het terug. Je kunt dus niets kapotmaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles kan met toetsen en met de muis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HolderField</name>
    <message>
        <source>Niemand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IrreversibleDialog</name>
    <message>
        <source>Waar het om gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kun je niet ongedaan maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst maken we een reservekopie van het dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en nog {0} andere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingBanner</name>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar op de oude plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Alles is weer bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar bewaren we het dossier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers (*.wijkdialoog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles staat nu in “{0}”. We gaan daar verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is vol. Maak ruimte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plek mag niet geschreven worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander programma houdt het bestand vast. Sluit dat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier is niet te vinden. Doe de stick terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf geeft een fout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat je typt, blijft staan en wordt vanzelf bewaard zodra het kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stick of map is weg. Alles staat nu alleen in het geheugen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga gerust door en kies een nieuwe plek.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Taal van het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat mensen zeiden, blijft in hun eigen woorden staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LengthEntry</name>
    <message>
        <source>Tijd per beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoelang duurt een beurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ 5, 90s, 1:30 of 2m30. Leeg is zonder grens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Haal het logo weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ander…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooseCard</name>
    <message>
        <source>Zonder wijk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier – {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan gemaakt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstgrootte: {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vorige keer stopte het programma plotseling. Alles is er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het foutverslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het foutverslag staat in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donkere kleuren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recente dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier staat alleen in het geheugen. Kies eerst een plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Wat je het laatst typte, is nog niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MannersCard</name>
    <message>
        <source>Namen blijven tot het afsluiten. Daarna alleen met toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier onthoudt wie wat zei. Het verslag niet zonder toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een regel komt geen naam te staan, ook niet tijdens het gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo praten we met elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren tot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31-12-2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zei het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna vraagt het programma wat er weg mag. Niets gaat vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rustig: een vorm loopt vol. Klok: je ziet minuten en seconden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Thema&apos;s samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt bij elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg ‘{0}’ samen met:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samen heten ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Berichten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Wijkdialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat we hebben afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen afspraken vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In drie zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De meeste stippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema: {theme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan tafel: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ leidt tot: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar tegenover: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onze dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie: {who} · Wanneer: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van droom naar afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een draad: {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sort} “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> leidt tot </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zat waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een tafel met {n} plaats. De namen staan erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een tafel met {n} plaatsen. De namen staan erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} plaats staat zonder naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} plaatsen staan zonder naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo van de organisatie die uitnodigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto van deze dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto bij ronde {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdrage. Die staat in het volledige verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdragen. Die staan in het volledige verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel met persoonlijke gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels met persoonlijke gegevens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd per ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkelijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gepland {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duurde {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen tijd gemeten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er al is in de buurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat we zoeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biedt en zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat open blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog gezocht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheden die nog niemand oppakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dromen zonder vervolg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende keer: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat gebeurt er met dit verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verslag is voor iedereen die aan tafel zat, en voor wie met de afspraken helpt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is nog een concept. Het definitieve verslag volgt na het afronden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt er iets niet, of moet er iets uit? Zeg het tegen de gespreksleider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een naam staat er alleen in als die persoon dat goed vindt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan geen namen van deelnemers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat niet is opgenomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat is opgeschreven staat in dit verslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijkdialoog zonder titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening met verzonnen buren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versie {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pagina {page} van {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag van een wijkdialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijkdialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenement zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag van wijkdialogen op één evenement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verslag van alle tafels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat alle tafels hebben afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het over ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tafels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen verslag gewenst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {n} tafel is geen verslag gewenst: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {n} tafels is geen verslag gewenst: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er verder niet is opgenomen, staat bij elke tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel {number} · {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tafel {tables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tafels {tables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tafels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanaf {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zondag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gespreksleider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notulist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastheer of gastvrouw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {n} mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ongeveer {n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak heeft nog geen datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken hebben nog geen datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam van {n} deelnemer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De namen van {n} deelnemers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel die als gevoelig is gemarkeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels die als gevoelig zijn gemarkeerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnenkaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnenkaarten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaring of zienswijze.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaringen en zienswijzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bewoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vrijwilliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vrijwilligers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ondernemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ondernemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ambtenaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ambtenaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestuurder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestuurders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rol onbekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een vrijwilliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een ondernemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een ambtenaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een bestuurder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} organisaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ervaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zienswijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faciliteiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verenigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gratis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegen vergoeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in overleg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesButtons</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet klaar als e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropen de dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond de dialoog af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {0} is bewaard op {1} om {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesChoices</name>
    <message>
        <source>Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In drie zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar ging het over? Wat valt op? Wat gaan we doen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: zondag 12 mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat staat bij elke tafel in de PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er in het verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat er niet in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek in drie zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ervaringen en zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat open blijft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd per ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisaties en publieke rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ene deelnemer vindt het goed met naam genoemd te worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ene deelnemer wil geen naam erin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand vindt het goed met naam genoemd te worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} van de {people} deelnemers mogen met naam genoemd worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel die gevoelig is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels die gevoelig zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel die je weglaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels die je weglaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdrage, want voor bewoners houden we het kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdragen, want voor bewoners houden we het kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaring of zienswijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaringen en zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat is opgeschreven staat erin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesOutputs</name>
    <message>
        <source>Bewaard: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De e-mail staat klaar in je mailprogramma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De e-mail staat bij de PDF: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het wachtwoord niet in dezelfde e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De printer doet het niet. Bewaar de PDF en druk die later af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verslag is naar de printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>De dialoog is weer open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesRecords</name>
    <message>
        <source>Dit plaatje kan niet gelezen worden. Kies een ander bestand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Namen om te kiezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWijkCard</name>
    <message>
        <source>Nieuwe wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Nieuwe wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de wijk, dan een komma en de gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter voegt toe · Esc stopt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCopyDialog</name>
    <message>
        <source>Er is nu geen reservekopie gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je dossier zelf is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit Wijkdialoog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Je dossier gaat open. Een ogenblik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer knoppen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Voeg eerst namen toe. Alleen een aantal mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Uit eerdere dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer namen? Toon ze apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn {count}, zonder namen. Je kunt zo beginnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de mensen aan tafel. Typ een naam, of plak een lijst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordChoice</name>
    <message>
        <source>Wachtwoord op de PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon het wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst een wachtwoord, of zet het wachtwoord uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang. Kies een korter wachtwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg het wachtwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wie het wachtwoord weet, kan de PDF openen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf het op: we bewaren het nergens. Geef het apart door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo’n PDF is geen archiefbestand (PDF/A). Bewaar er ook een zonder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De e-mail krijgt de PDF met wachtwoord. Op papier is er geen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Gevonden namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als naam, organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er achter een komma staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} naam gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} namen gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} naam past niet meer in deze lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} namen passen niet meer in deze lijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} adres of nummer weggelaten. Daarvoor is nog geen toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} adressen of nummers weggelaten. Daarvoor is nog geen toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel zonder naam overgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels zonder naam overgeslagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog plaats voor {n}. Haal vinkjes weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ staat al aan tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ dubbel in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was er op {day}: dezelfde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was er bij {title}: dezelfde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Voorbeeld van het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele breedte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladzijde {0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bladzijde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDelegate</name>
    <message>
        <source>zoals: een moeder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleMenus</name>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gezegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen aanduiding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voornaam (is akkoord)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam (is akkoord)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Stoel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voornaam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘een deelnemer’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘een {role}’</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Zoek een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen in dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als bestand (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet deze persoon…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand heet zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komt iedereen die bij een dialoog aan tafel zat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} toestemmingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” vergeten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam, contact en toestemmingen gaan weg, in het hele dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de teksten komt [naam] te staan, ook bij een ander die zo heet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deze persoon zei, blijft staan zonder naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeet deze persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet vergeten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is uit het hele dossier gehaald.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat staat er over mij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles over deze persoon in één bestand. Namen van anderen staan er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergeten worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam en contact gaan uit het hele dossier. Dat kan niet terug.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Een stoel terug	Alt+↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een stoel verder	Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van tafel halen	Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen aan tafel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plaats van de naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: een moeder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam@voorbeeld.nl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trek de toestemming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming intrekken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie dit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder toestemming bewaren we geen e-mail en telefoon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Nog {0} lukten ook niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Foto, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen onderschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer met deze foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergroot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderschrift wijzigen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar een andere ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Onderschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er te zien? Noem geen namen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij welke ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Alle foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto {0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>‹ Terug naar de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe foto’s horen bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Foto erbij…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij ronde {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staan er mensen op? Vraag of het mag. Slepen kan ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen foto’s van de flap en van de tafel. Sleep ze hierheen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto erbij…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals vorige keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal mensen, om mee te rekenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als eigen draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen draaiboek weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen draaiboeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde erbij (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde omhoog (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde omlaag (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde weghalen (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reken met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag van deze ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van deze ronde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ieder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} min. stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Rondes van het draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Wat een verzonnen buur zegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} zegt: “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is uitgesproken. Page Down geeft de volgende het woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand heeft het woord. Page Down geeft een buur het woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel iets aan de groep. Page Down brengt je naar de volgende ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dialoog is afgerond. Bekijk nu het verslag (Alt+5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Oefening – niets wordt bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefening – {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Dit was al begonnen en blijft daarom staan: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als eigen draaiboek: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is weg. Je rondes blijven zoals ze zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel uit {0} blijft bewaard, nu zonder ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels uit {0} blijven bewaard, nu zonder ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de deelnemers ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles mag leeg blijven. Later aanpassen kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>“{0}” is nu open. “{1}” is gesloten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red wat leesbaar is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers (*.wijkdialoog);;Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is er nu niet. Zit de stick er wel in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oefening is weg. Dit is weer je eigen dossier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Deze dialoog is afgesloten. Lezen en verbeteren kan nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen draaiboek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak een draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan {0}. De beurt wacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt gaat verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit nog niemand aan tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemers toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zijn jullie alweer begonnen? Zet de klok aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil. Alle klokken staan stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De klok staat stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt om {0}. De klok staat stil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt om {0} tijdens de beurt van {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijd van {0} is om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iedereen kreeg de beurt. Nog iemand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een rondje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrij gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrij gesprek. Klik op iemand die iets wil zeggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrij gesprek. Wil iets zeggen: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sprak nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vroeg het eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het begin ({0} minuten geleden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {0} al begonnen? Zet de klok aan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minuten geleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tijd van deze ronde is om.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Hier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Biedt of zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Wat je voorleest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbeteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze beurt is nog niets gevangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze ronde is nog niets gevangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regels om voor te lezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Voor wie is dit verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grote letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort, met de afspraken en de dromen voorop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles, met tabellen en draden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles, met de tijden erbij.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tafels zijn samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets nieuws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet meegedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · uit {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar veranderd en overgenomen: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier gebleven zoals het was: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezelfde mensen, organisaties of wijken: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Tafels samengevoegd.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt de bon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bon staat in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Dit bestand doet niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Er is niets meer te lezen in dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is er gered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gered is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan “{0}” is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat ook in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open het herstelde dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de laatste reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekijk eerst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Een jaar langer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak anoniem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewaartermijn liep tot {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt bewaard tot {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligt in de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehouden op {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gehouden in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>{n} dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets dat weg moet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialoog is over de bewaartermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen zijn over de bewaartermijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema, vragen en aantallen blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” anoniem maken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak anoniem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet anoniem maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” voorgoed verwijderen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijder voorgoed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De oude reservekopieën gaan ook weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst met dossiers is leeg. De bestanden zijn er nog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dialoog bewaren we een jaar na de avond. Bij het voorbereiden kun je een andere datum kiezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt eraan, binnen {0} dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgeruimd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sporen op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buiten het dossier staan alleen de namen van bestanden. Foutverslagen bevatten geen namen of teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de lijst met dossiers leeg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCheckPanel</name>
    <message>
        <source>Zaalcheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie op stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie op stick ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Soort ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo praten we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst stil denken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag in een tweede taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor op het groot scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundRail</name>
    <message>
        <source>Rondes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Tijdschema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel zo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er hoeft niets verdeeld te worden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeel het verschil over de rondes die nog komen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dan ben je nog {0} min later klaar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Welk verslag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele evenement ({0} tafels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle tafels van ‘{0}’ in één PDF. Nakijken doe je per tafel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatPainter</name>
    <message>
        <source>Plaats {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>{name} opgepakt. Pijltjes schuiven, spatie zet neer, Esc stopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pijltjes kiezen een stoel, spatie pakt iemand op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafel met {n} stoelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoel {n}: {name}, {presence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Kies een tweede plek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen tweede plek meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede plek voor elke kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke kopie kan ook ergens anders staan, zoals op een stick of schijf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke kopie staat ook in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is er nu niet. De kopieën naast het dossier gaan gewoon door.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitiveHint</name>
    <message>
        <source>Ja, markeer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blijft buiten het verslag (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevoelig (Ctrl+Shift+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan gevoelig zijn ({0}). Markeer als gevoelig?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Laatste dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recente dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Groot scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De zaal ziet: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit blijft staan tot je iets anders kiest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan op {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan, over dit venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan, achter dit venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het scherm is losgekoppeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit: de zaal ziet niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (dit scherm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gevoelige regel blijft van het scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gevoelige regels blijven van het scherm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vraag is te lang: het einde past niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit ziet de zaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorig blad ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgend blad ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de zaal ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwart, en weer terug ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruglezen, en weer terug ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel voor de zaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze tot 20:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal de regel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze {0} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters op het scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere letters ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scherm voor de zaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon nummers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er een beamer? Druk op Windows+P en kies Uitbreiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit dit paneel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze tot {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StagePlace</name>
    <message>
        <source>Wissel nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het groot scherm staat aan op {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het groot scherm is uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wisselen hoeft niet: de zaal kijkt naar {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is losgekoppeld. Het groot scherm is nu verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is er weer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is een tweede scherm: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon daar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beamer toont hetzelfde als je laptop. Druk op Windows+P en kies Uitbreiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is één scherm. Met {0} wissel je met het groot scherm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRoom</name>
    <message>
        <source>De zaal ziet nog de andere dialoog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon deze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losgekoppeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aan, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Groot scherm – Wijkdialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de zaal ziet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dialogen en wijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn wijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogen zonder wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles staat klaar, pas aan wat je wilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met verzonnen buren, laat geen sporen na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander bestand, ook van een stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fijn dat je er bent. Begin met een nieuwe dialoog. Je hoeft niets in te vullen: alles kan ook later. Wat je typt, is meteen bewaard op deze computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickSection</name>
    <message>
        <source>{0} · op slot, hier past niets bij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} vrij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stick is eruit. Steek hem er weer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt. Er staat geen halve kopie op de stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is klaar en teruggelezen: alles klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stick mag eruit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hij staat in “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het bestand heet “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie op stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie wordt teruggelezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een stick in een la helpt als de laptop kwijt of stuk is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke stick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit geen stick in. Steek er een in, dan verschijnt hij hier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak de kopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere map…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message>
        <source>Wat je vangt, komt hier te staan. Typ onderaan en druk op Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto bij deze ronde… (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevangen in deze ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevangen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamActions</name>
    <message>
        <source>Verbeteren	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak hier een mogelijkheid van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak hier een bron van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak hier een afspraak van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder naam (anoniem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar een andere ronde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamDelegate</name>
    <message>
        <source>Regel verbeteren. Enter bewaart, Esc laat het zo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>loting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat het lot kiezen wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder met het gesprek ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin het gesprek ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rond de tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draai de richting om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginner: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies wie begint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekening heeft hooguit 40 stoelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het begin krijgt iedereen een plaatsnummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de stoelen van iedereen die je toevoegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep iemand naar een andere stoel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 zonder rol: maak bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} zonder rol: maak bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aanwezig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woningcorporatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen {voices} aan tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} van een organisatie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesSection</name>
    <message>
        <source>Hier staan geen tafels. Kies een andere plek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets nieuws. Er verandert niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog 1 keer wat er blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies nog {n} keer wat er blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst komt er een kopie van dit dossier. Terugdraaien kan altijd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafels samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was er meer dan één tafel? Breng ze hier bij elkaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steek de sticks in de laptop, de ene na de andere mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ziet eerst wat er meekomt. Er verandert nog niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voortgang van het lezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houd overal wat hier staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neem overal wat daar staat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit komt mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even zoeken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand {0} van {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetChips</name>
    <message>
        <source>Soort van de regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeHeader</name>
    <message>
        <source>Thema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toets {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeNameBar</name>
    <message>
        <source>Naam van het thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Dit dossier gaat nu niet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red wat leesbaar is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open de laatste reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open een ander dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin een nieuw dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluit Wijkdialoog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnControls</name>
    <message>
        <source>Rustige klok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klok in cijfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt gaat verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd per beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↶ Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid bij tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén zacht geluid als de tijd van een beurt om is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beurt wacht op een vraag (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnMenus</name>
    <message>
        <source>Komt binnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geef het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaat weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begon al eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 seconden eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minuut eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 minuten eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minuten eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was eigenlijk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil toch niets zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wil iets zeggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is eigenlijk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net was eigenlijk {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRing</name>
    <message>
        <source>Kring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsList</name>
    <message>
        <source>Bewaarde versies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {number}, bewaard op {day} om {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggegeven aan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {0} is teruggegeven aan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzig: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haal weg: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggegeven aan {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggegeven aan {0} op {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeCheck</name>
    <message>
        <source>Controleer dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier wordt gecontroleerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop met controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je bent gestopt met controleren. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier is helemaal in orde. Alles is te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is iets beschadigd in dit dossier. Maak nu een reservekopie en sluit het dossier. Open het dan opnieuw en kies “Red wat leesbaar is”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WijkView</name>
    <message>
        <source>‹ Mijn wijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de dialogen van deze wijk te staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NameRow</name>
    <message>
        <source>Naam van je draaiboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NumberCard</name>
    <message>
        <source>Scherm {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Tijdens het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de startpagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij het oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zorg voor dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm aan of uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiezen wat de zaal ziet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén scherm: wisselen met de zaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm: teruglezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm zwart, en weer terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm: grotere letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm: volgend blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groot scherm: vorig blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenen met verzonnen buren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga verder met de dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen dialoog openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen dialoog weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar alle wijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe regel in de inbreng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort inbreng kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie zei het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste regel verbeteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straks aan de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt afronden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil, en weer verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag aan de spreker: klok stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een minuut erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een minuut eraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoelang een beurt duurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen: begon eerder, of een ander</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een rondje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrij gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand het woord geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruglezen: klopt dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto bij deze ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geluid bij tijd, aan of uit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markeer als gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevangen regels tonen of niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de invoerregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde of regel wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde of regel weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde of regel verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getypte naam toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekozen vakje wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanwezig of niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemer weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere stoel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin het gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart openen of verbeteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stip erbij of eraf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onder een thema zetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het thema halen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbinden met een andere kaart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegenspraak aangeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er een mogelijkheid van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er een bron van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak er een afspraak van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema dicht- of openvouwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto’s bekijken of toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaart weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld groter of kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere bladzijde van het voorbeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbeeld passend maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zin van een buur overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen met oefenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen bron nog voor {n} mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen bron nog voor {n} mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen afspraak nog voor {n} droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen afspraak nog voor {n} dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak zonder datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken zonder datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezocht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreekt tegen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie kan dit? {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt uit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leidt naar {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreekt {0} tegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de dromen. Sleep een verhaal of typ hieronder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen mogelijkheden. Kies een droom en druk op M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komt wat er al is. Kies een kaart en druk op B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier komen de afspraken. Kies een kaart en druk op A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card_menu</name>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nieuw thema…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los maken uit dit thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen en wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbind met…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreekt tegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In- of uitklappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen met…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema weghalen, kaarten blijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losmaken van</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stip erbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stip eraf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>Dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier past de kopie niet meer bij. Maak ruimte, of neem een andere stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op deze plek mag niets bij. Neem een andere stick of map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De stick is weg. Steek hem er weer in en maak de kopie opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie is mislukt. Probeer het nog eens, of neem een andere stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>{n} dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}{since} staat er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}{since} staan er niet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} staat er nog wel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} staan er nog wel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} staat er anders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} staan er anders in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bij het sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zelf gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor het bijwerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor het legen van de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor het verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor het anonimiseren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voor het samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Wijk toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijk gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog weggegooid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggehaald uit de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgoed verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog heropend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draaiboek gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde weggehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde verplaatst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen draaiboek bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen draaiboek weggehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelregels gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd verdeeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemer toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemers toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemer gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemer weggehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van stoel gewisseld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanwezigheid gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal mensen gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgorde gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rondje begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vrij gesprek begonnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de vorige beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt komt straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt gaat voorbij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het woord gegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het woord gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraagt het woord niet meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt afgerond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangeschoven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerder weggegaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd aangepast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We gaan verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt staat stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt loopt weer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin teruggezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt aan een ander gegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slaapstand uit de tijd gehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng verbeterd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreker gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevoeligheid gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng verplaatst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbreng weggegooid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema hernoemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema weggehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema&apos;s samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onder een thema gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stippen geteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten verbonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaarten losgemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak weggegooid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron weggegooid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvatting gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuze onthouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggeven genoteerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto toegevoegd. Staan er mensen op? Vraag of het mag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderschrift gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto verplaatst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto weggegooid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand ingelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafels samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon vergeten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaartermijn verlengd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog anoniem gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog voorgoed verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog afgesloten zonder verslag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Dit is nog niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>harvest</name>
    <message>
        <source>Wat spreekt {0} tegen? Klik een kaart, of kies met pijltjes en Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarmee verbind je {0}? Klik een kaart, of kies met pijltjes en Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tel de handen met + en − op een kaart of thema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeste stippen:   {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter naam · + − stippen · Spatie in- en uitklappen · T samenvoegen · Del weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een kaart met de pijltjes of de muis · N nieuw thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter wijzigen · + − stippen · T thema · L verbind · K tegenspraak · M mogelijkheid · B bron · A afspraak · Del weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter wijzigen · + − stippen · L verbind · A afspraak · Del weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter wijzigen · L verbind · K tegenspraak · Del weg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plaats {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ervaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zienswijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ervaringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} zienswijze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} droom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mogelijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} inzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} inzichten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} citaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opmerkingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennismaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afronding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stil schrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plenair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrijwilliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ondernemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambtenaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestuurder of raadslid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bewoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bewoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vrijwilliger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} vrijwilligers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ondernemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ondernemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ambtenaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ambtenaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestuurder of raadslid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bestuurders of raadsleden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} met een andere rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} zonder rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewonersgroep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vereniging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welzijn en zorg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woningcorporatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bedrijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderwijs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geloofsgemeenschap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fonds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krachtwijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinex-wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bloemkoolwijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krimpregio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verstedelijkt platteland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>komt later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weggegaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet gekomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gespreksleider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notulist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastheer of gastvrouw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geweest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met de klok mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tegen de klok in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onthouden tot het einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaren in het dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rustig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gezondheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afkomst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politieke mening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geloof of overtuiging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lid van een vakbond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seksualiteit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strafbare feiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adres of telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verenigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruimte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faciliteiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoofd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biedt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biedt en zoekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gratis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ruil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vergoeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in overleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreekt tegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past bij elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draagt bij aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voornamen van wie akkoord is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namen van wie akkoord is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijk toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijk wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terughalen uit de prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorgoed verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog heropenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draaiboek kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen draaiboek bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eigen draaiboek weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelregels wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tijd verdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemers toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van stoel wisselen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanwezigheid wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aantal mensen wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toestemming wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgorde kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondje beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrij gesprek beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volgende beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vorige beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt straks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt voorbij laten gaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het woord geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>het woord vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toch niet het woord vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt afronden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanschuiven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerder weggaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tijd aanpassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdergaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt stilzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt weer laten lopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begon al eerder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt aan een ander geven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slaapstand uit de tijd halen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbreng vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbreng verbeteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spreker wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevoelig markeren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbreng verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbreng weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema hernoemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema&apos;s samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onder een thema zetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stippen tellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaarten verbinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kaarten losmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bron toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bron wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bron weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mailadres wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keuze bij nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teruggeven van het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onderschrift wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto verplaatsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samenvatting wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tafels samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persoon vergeten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>langer bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog anoniem maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialoog voorgoed verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afsluiten zonder verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een telefoonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een e-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een adres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een rekeningnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een geboortedatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weglaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch opnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie een afspraak doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De datum van een afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer een bron er is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De notitie bij een bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst in drie zinnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De volgende keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het onderschrift van een foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewoners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit staat niet meer in het dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ eerst een paar woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze tekst is te lang. Maak er twee stukken van.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de datum als dag, maand en jaar: 16-4-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de tijd als uren en minuten: 19:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ een tijdsduur, zoals 5, 90s of 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat getal is te klein of te groot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zit nog niemand aan tafel. Voeg eerst deelnemers toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nu niemand aan het woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is al aan het woord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is nu niet aan tafel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen eerdere beurt in dit rondje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon doet niet mee in dit rondje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tafel is vol. Maak een tweede tafel voor de andere mensen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze aanduiding staat de naam. Kies andere woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon is de laatste van dit rondje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin eerst een rondje of een vrij gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maak eerst dit rondje af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin eerst een ronde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dialoog is afgesloten. Heropen hem om verder te gaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een andere kaart om mee te verbinden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een draad loopt naar een andere kolom. Kies daar een kaart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een ander thema om samen te voegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is geen heel e-mailadres. Typ het zoals naam@voorbeeld.nl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is geen plaatje dat we kennen. Kies een PNG of JPG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit plaatje is te groot. Kies een kleiner bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een HEIC-foto van een iPhone. Stuur hem als JPG, dan lukt het.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is geen uitwisselbestand. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand komt niet uit Wijkdialoog. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand klopt niet bij “{place}”. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand verwijst naar iets dat er niet in staat. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit bestand staat iets dubbel. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand botst met wat al in het dossier staat. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst nog {n} keer wat er blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit bestand kan niet gelezen worden. Er is niets veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{file}” mag niet geschreven worden. Wat er staat, is veilig. Zet het dossier op een andere plek en open het daar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is al open in een ander programma. Er gaat niets verloren. Sluit het daar en probeer het nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is geen dossier van Wijkdialoog. Er is niets veranderd. Kies een ander bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd. Open het met de nieuwe versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is beschadigd. Wij veranderen er niets aan. Vaak is er nog veel te redden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is niet te vinden. Misschien is de stick eruit gehaald. Doe hem terug en probeer het nog eens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De schijf geeft een fout bij “{file}”. Wat al bewaard was, is veilig. Probeer het nog eens of maak een kopie.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>{n} regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} thema’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier en daar staat iets anders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier én daar veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier weggegooid, daar veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier weggehaald, daar veranderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daar weggegooid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam in het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evenement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tafel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stippen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijschrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevoelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naam in verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>netwerk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minutes_file</name>
    <message>
        <source>De PDF past niet meer op deze schijf. Wat er stond, is er nog. Maak ruimte of kies een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze map mag niet geschreven worden. Wat er stond, is er nog. Kies een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze PDF is open in een ander programma. Sluit hem daar, of kies een andere naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze map is er niet meer. Misschien is de stick eruit gehaald. Kies een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De PDF kon niet bewaard worden. Wat er stond, is er nog. Kies een andere map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF-bestand (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plaatjes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person_file</name>
    <message>
        <source>Wat staat er over mij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Naam in het verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail en telefoon bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op de foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In het netwerk van de wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja, sinds {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er hangt nu niets aan deze toestemming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is al {n} verslag bewaard als PDF. Dat verandert niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn al {n} verslagen bewaard als PDF. Die veranderen niet mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} regel staat dan [naam].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} regels staat dan [naam].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} regel verdwijnt wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} regels verdwijnt wie het zei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} bron staat geen naam meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {n} bronnen staat geen naam meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} afspraak komt een ander woord voor de naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} afspraken komt een ander woord voor de naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doet niet meer mee bij: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit wordt gewist: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam gaat uit het verslag van: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De naam gaat uit de verslagen van: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is {n} verslag bewaard als PDF. Dat bestand haal je zelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn {n} verslagen bewaard als PDF. Die bestanden haal je zelf weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze organisatie blijft in het dossier: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze organisaties blijven in het dossier: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} foto&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan geen regels of namen in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit gaat weg: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het dossier vergeet ook: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog anoniem gemaakt, {n} regel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog anoniem gemaakt, {n} regels weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog zonder verslag, {n} regel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog zonder verslag, {n} regels weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog verwijderd, {n} regel weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: een dialoog verwijderd, {n} regels weg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: iemand vergeten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bronnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mensen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deelnemers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beurten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thema&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foto&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaatje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaatjes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaarde verslagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Kopie op stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensen en toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaartermijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tafels samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Welkom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zwart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit hoorden we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo praten we met elkaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit spraken we af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze ronde is nog niets opgeschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen spelregels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn nog geen afspraken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgt de ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rondje {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zo aan de beurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daarna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denktijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tijd om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stilte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bijna rond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: terug naar je eigen scherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna: {0} aan het woord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna: de vraag van {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hierna komt niets meer vanzelf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Bron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
