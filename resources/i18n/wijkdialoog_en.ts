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
    <name>BoardView</name>
    <message>
        <source>Oogstbord</source>
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
        <source>Nog leeg.</source>
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
        <source>Overig</source>
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
    <name>CrashDialog</name>
    <message>
        <source>Wijkdialoog moet even stoppen</source>
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
    <name>HarvestPage</name>
    <message>
        <source>Alleen wat gezegd is, kan onder een thema.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>{n} bijdrage, want bewoners krijgen twee bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bijdragen, want bewoners krijgen twee bladzijden</source>
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
        <source>Alles wat is opgeschreven staat erin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zet klaar als e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard: {0}</source>
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
    <message>
        <source>De dialoog is weer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dialoog is afgerond. Het verslag is geen concept meer.</source>
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
    <name>ParticipantsPage</name>
    <message>
        <source>Uit eerdere dialoog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer namen? Toon ze apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voeg eerst namen toe. Alleen een aantal mag ook.</source>
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
        <source>nu open</source>
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
        <source>Voorbeeld passend maken</source>
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
        <source>Bestand ingelezen</source>
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
        <source>samenvatting wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestand inlezen</source>
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
        <source>“{file}” is beschadigd. Wij veranderen er niets aan. Open de laatste reservekopie uit dezelfde map.</source>
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
