<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl_NL">
<context>
    <name>AgreementForm</name>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Wat spreken we af?</source>
        <translation>What do we agree?</translation>
    </message>
    <message>
        <source>Wie? Komma ertussen</source>
        <translation>Who? With commas</translation>
    </message>
    <message>
        <source>Wanneer? Mag leeg</source>
        <translation>When? May stay empty</translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Afspraak wijzigen</source>
        <translation>Change agreement</translation>
    </message>
    <message>
        <source>uit: {0}</source>
        <translation>from: {0}</translation>
    </message>
</context>
<context>
    <name>AgreementsPart</name>
    <message>
        <source>Overgetypte afspraken</source>
        <translation>Agreements typed in</translation>
    </message>
    <message>
        <source>Typ rechts de eerste afspraak over. Enter bewaart hem.</source>
        <translation>Type in the first agreement at the right. Enter saves it.</translation>
    </message>
    <message>
        <source>Afspraken ({0})</source>
        <translation>Agreements ({0})</translation>
    </message>
</context>
<context>
    <name>AsidePanel</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{0}: sluiten</source>
        <translation>{0}: close</translation>
    </message>
</context>
<context>
    <name>AssetForm</name>
    <message>
        <source>Wie of wat?</source>
        <translation>Who or what?</translation>
    </message>
    <message>
        <source>Wat voor bron?</source>
        <translation>What kind of asset?</translation>
    </message>
    <message>
        <source>Hoofd, hart of handen</source>
        <translation>Head, heart or hands</translation>
    </message>
    <message>
        <source>Biedt of zoekt</source>
        <translation>Offers or asks</translation>
    </message>
    <message>
        <source>Op welke manier?</source>
        <translation>On what terms?</translation>
    </message>
    <message>
        <source>Mag in het verslag</source>
        <translation>May be in the minutes</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Nieuwe bronnenkaart</source>
        <translation>New asset card</translation>
    </message>
    <message>
        <source>Bronnenkaart</source>
        <translation>Asset card</translation>
    </message>
    <message>
        <source>Wat is het? In een paar woorden</source>
        <translation>What is it? In a few words</translation>
    </message>
    <message>
        <source>Wat voor bron? Meer mag</source>
        <translation>What kind of asset? Several is fine</translation>
    </message>
    <message>
        <source>Hoofd, hart of handen? Mag open blijven</source>
        <translation>Head, heart or hands? May stay open</translation>
    </message>
    <message>
        <source>Van wie? Kies, of typ een organisatie</source>
        <translation>Whose? Choose, or type an organisation</translation>
    </message>
    <message>
        <source>Biedt of zoekt?</source>
        <translation>Offers or asks?</translation>
    </message>
    <message>
        <source>Wanneer beschikbaar?</source>
        <translation>When available?</translation>
    </message>
    <message>
        <source>Wat moet een ander nog weten?</source>
        <translation>What else should others know?</translation>
    </message>
</context>
<context>
    <name>AssetPage</name>
    <message>
        <source>‹ Terug naar de oogst</source>
        <translation>‹ Back to the harvest</translation>
    </message>
    <message>
        <source>+ Bronnenkaart</source>
        <translation>+ Asset card</translation>
    </message>
    <message>
        <source>Deze dialoog</source>
        <translation>This dialogue</translation>
    </message>
    <message>
        <source>Hele wijk</source>
        <translation>Whole neighbourhood</translation>
    </message>
    <message>
        <source>Welke kaarten</source>
        <translation>Which cards</translation>
    </message>
    <message>
        <source>Wie of wat</source>
        <translation>Who or what</translation>
    </message>
    <message>
        <source>Middel</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Biedt of zoekt</source>
        <translation>Offers or asks</translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation>{n} card</translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation>{n} cards</translation>
    </message>
    <message>
        <source>Geen kaart past hierbij. Kies minder tegelijk.</source>
        <translation>No card fits this. Choose fewer at once.</translation>
    </message>
    <message>
        <source>Hier komen de bronnen: wat mensen kunnen, hebben en delen. Begin met N.</source>
        <translation>Here come the assets: what people can do, have and share. Start with N.</translation>
    </message>
    <message>
        <source>Wie of wat: alles</source>
        <translation>Who or what: all</translation>
    </message>
    <message>
        <source>Middel: alles</source>
        <translation>Resource: all</translation>
    </message>
    <message>
        <source>Biedt of zoekt: alles</source>
        <translation>Offers or asks: all</translation>
    </message>
    <message>
        <source>Zoek in de kaarten</source>
        <translation>Search the cards</translation>
    </message>
    <message>
        <source>Bronnenkaarten</source>
        <translation>Asset cards</translation>
    </message>
</context>
<context>
    <name>BinSection</name>
    <message>
        <source>Haal {0} dingen terug</source>
        <translation>Restore {0} things</translation>
    </message>
    <message>
        <source>Haal terug</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>De dialoog ligt ook in de prullenbak. Die komt dan mee terug: {0}.</source>
        <translation>The dialogue is in the bin too. It comes back as well: {0}.</translation>
    </message>
    <message>
        <source>“{0}” voorgoed verwijderen?</source>
        <translation>Delete “{0}” for good?</translation>
    </message>
    <message>
        <source>Verwijder voorgoed</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Laat liggen</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>De hele prullenbak legen?</source>
        <translation>Empty the whole bin?</translation>
    </message>
    <message>
        <source>Leeg de prullenbak</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <source>Laat alles liggen</source>
        <translation>Leave everything</translation>
    </message>
    <message>
        <source>Dit verdwijnt uit het dossier.</source>
        <translation>This disappears from the dossier.</translation>
    </message>
    <message>
        <source>Van een dialoog gaan alle regels, beurten en foto&apos;s mee.</source>
        <translation>With a dialogue go all its lines, turns and photos.</translation>
    </message>
    <message>
        <source>Voorgoed verwijderd: {n} ding. De reservekopie staat klaar.</source>
        <translation>Deleted for good: {n} thing. The backup is ready.</translation>
    </message>
    <message>
        <source>Voorgoed verwijderd: {n} dingen. De reservekopie staat klaar.</source>
        <translation>Deleted for good: {n} things. The backup is ready.</translation>
    </message>
    <message>
        <source>Deze {0} dingen voorgoed verwijderen?</source>
        <translation>Delete these {0} things for good?</translation>
    </message>
    <message>
        <source>Kies wat terug moet. Het komt op zijn oude plek.</source>
        <translation>Choose what to restore. It returns to its old place.</translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>De prullenbak is leeg. Wat je weggooit, vind je hier terug.</source>
        <translation>The bin is empty. What you throw away, you find here.</translation>
    </message>
    <message>
        <source>Verwijder voorgoed…</source>
        <translation>Delete for good…</translation>
    </message>
    <message>
        <source>Leeg de prullenbak…</source>
        <translation>Empty the bin…</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Oogstbord</source>
        <translation>Harvest board</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Deze dialoog legt niet vast wie iets zei</source>
        <translation>This dialogue does not record who said something</translation>
    </message>
    <message>
        <source>Regel vastleggen als {0}</source>
        <translation>Record line as {0}</translation>
    </message>
    <message>
        <source>Soort van de regel: {0}</source>
        <translation>Kind of line: {0}</translation>
    </message>
    <message>
        <source>Wie zei het: {0}</source>
        <translation>Who said it: {0}</translation>
    </message>
    <message>
        <source>zonder spreker</source>
        <translation>no speaker</translation>
    </message>
    <message>
        <source>van niemand</source>
        <translation>nobody’s</translation>
    </message>
    <message>
        <source> en </source>
        <translation> and </translation>
    </message>
    <message>
        <source>door {0}</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <source>bij {0}</source>
        <translation>with {0}</translation>
    </message>
    <message>
        <source>van {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>Typ hier wat iemand biedt of zoekt. Enter bewaart.</source>
        <translation>Type here what somebody offers or asks. Enter saves.</translation>
    </message>
    <message>
        <source>Typ hier wat jullie afspreken. Enter bewaart.</source>
        <translation>Type here what you agree. Enter saves.</translation>
    </message>
    <message>
        <source>Typ hier over wat er staat. Enter bewaart.</source>
        <translation>Type in here what it says. Enter saves.</translation>
    </message>
    <message>
        <source>Typ hier wat je hoort. Enter bewaart.</source>
        <translation>Type here what you hear. Enter saves.</translation>
    </message>
    <message>
        <source>Enter bewaart · PgDn = volgende · Ctrl+Z maakt ongedaan</source>
        <translation>Enter saves · PgDn = next · Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Volg de beurt ({0})</source>
        <translation>Follow the turn ({0})</translation>
    </message>
    <message>
        <source>Niemand (zonder naam)</source>
        <translation>Nobody (no name)</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Tekst van de kaart</source>
        <translation>Text of the card</translation>
    </message>
    <message>
        <source>Enter bewaart, Shift+Enter maakt een nieuwe regel</source>
        <translation>Enter saves, Shift+Enter makes a new line</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Typ rechts de eerste kaart over. Ctrl+Enter bewaart hem.</source>
        <translation>Type in the first card at the right. Ctrl+Enter saves it.</translation>
    </message>
    <message>
        <source>Kaarten ({0})</source>
        <translation>Cards ({0})</translation>
    </message>
</context>
<context>
    <name>Catching</name>
    <message>
        <source>gevoelig: {0}</source>
        <translation>sensitive: {0}</translation>
    </message>
    <message>
        <source>kan gevoelig zijn</source>
        <translation>may be sensitive</translation>
    </message>
    <message>
        <source>→ {0}</source>
        <translation>→ {0}</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Nieuwe dialoog</source>
        <translation>New dialogue</translation>
    </message>
    <message>
        <source>Alles staat klaar, pas aan wat je wilt</source>
        <translation>All is ready, change what you like</translation>
    </message>
    <message>
        <source>Bereid je eigen avond voor. Alles staat al voor je klaar.</source>
        <translation>Prepare your own evening. Everything is ready for you.</translation>
    </message>
    <message>
        <source>Oefenen</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Met verzonnen buren, laat geen sporen na</source>
        <translation>With invented neighbours, leaves no traces</translation>
    </message>
    <message>
        <source>Probeer het eerst uit met verzonnen buren. Er blijft niets van over.</source>
        <translation>Try it out first with invented neighbours. Nothing of it remains.</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Een ander bestand, ook van een stick</source>
        <translation>Another file, also from a stick</translation>
    </message>
    <message>
        <source>Ga verder met een dossier van een collega, ook van een stick.</source>
        <translation>Go on with a dossier of a colleague, also from a stick.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Geen verslag gewenst…</source>
        <translation>No minutes wanted…</translation>
    </message>
    <message>
        <source>De teksten zijn gewist. Thema en aantallen staan er nog.</source>
        <translation>The texts are erased. Theme and numbers are still there.</translation>
    </message>
    <message>
        <source>Bij het afronden verdwijnt bij {n} regel wie het zei.</source>
        <translation>Closing removes who said it from {n} line.</translation>
    </message>
    <message>
        <source>Bij het afronden verdwijnt bij {n} regels wie het zei.</source>
        <translation>Closing removes who said it from {n} lines.</translation>
    </message>
    <message>
        <source>De dialoog is afgerond. Het verslag is geen concept meer.</source>
        <translation>The dialogue is closed. The minutes are no longer a draft.</translation>
    </message>
    <message>
        <source>Bij {n} regel is weg wie het zei.</source>
        <translation>{n} line no longer shows who said it.</translation>
    </message>
    <message>
        <source>Bij {n} regels is weg wie het zei.</source>
        <translation>{n} lines no longer show who said it.</translation>
    </message>
    <message>
        <source>“{0}” afsluiten zonder verslag?</source>
        <translation>Close “{0}” without minutes?</translation>
    </message>
    <message>
        <source>Thema, aantallen en deelnemers blijven.</source>
        <translation>Theme, numbers and participants stay.</translation>
    </message>
    <message>
        <source>De oude reservekopieën gaan ook weg. We maken een nieuwe.</source>
        <translation>The old backups go too. We make a new one.</translation>
    </message>
    <message>
        <source>Sluit af zonder verslag</source>
        <translation>Close without minutes</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Don’t</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Er wordt een reservekopie gemaakt</source>
        <translation>A backup is being made</translation>
    </message>
    <message>
        <source>Je dossier zelf is al bewaard.</source>
        <translation>Your dossier itself is already saved.</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sla de kopie over</source>
        <translation>Skip the backup</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>E-mailadres</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>naam@voorbeeld.nl</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Mag bewaard worden, om het verslag te sturen</source>
        <translation>May be kept, to send the minutes</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Zonder toestemming bewaren we geen adres. Het staat nooit in het verslag.</source>
        <translation>Without consent we keep no address. It is never in the minutes.</translation>
    </message>
    <message>
        <source>E-mailadres van {0}</source>
        <translation>Email address of {0}</translation>
    </message>
    <message>
        <source>Vraag eerst of het bewaard mag worden. Zet dan de schakelaar aan.</source>
        <translation>First ask if it may be kept. Then turn on the switch.</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Er zijn geen afspraken van een vorige keer.</source>
        <translation>There are no agreements from last time.</translation>
    </message>
    <message>
        <source>Dit apparaat kan geen geluid laten horen.</source>
        <translation>This device cannot play sound.</translation>
    </message>
    <message>
        <source>Geluid bij tijd: aan.</source>
        <translation>Sound when time is up: on.</translation>
    </message>
    <message>
        <source>Geluid bij tijd: uit.</source>
        <translation>Sound when time is up: off.</translation>
    </message>
    <message>
        <source>De laptop sliep 1 minuut. De klok stond stil.</source>
        <translation>The laptop slept for 1 minute. The clock stood still.</translation>
    </message>
    <message>
        <source>De laptop sliep {n} minuten. De klok stond stil.</source>
        <translation>The laptop slept for {n} minutes. The clock stood still.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Gevangen ({0})</source>
        <translation>Captured ({0})</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>Vrij gesprek · {0} van {1} gehoord</source>
        <translation>Free conversation · {0} of {1} heard</translation>
    </message>
    <message>
        <source>Rondje {0} · {1} van {2} gehoord</source>
        <translation>Round of turns {0} · {1} of {2} heard</translation>
    </message>
    <message>
        <source>nog niet geweest</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>geweest</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{0}, {1} van {2} minuten</source>
        <translation>{0}, {1} of {2} minutes</translation>
    </message>
    <message>
        <source>wil iets zeggen</source>
        <translation>wants to say something</translation>
    </message>
    <message>
        <source>is zo aan de beurt</source>
        <translation>is up next</translation>
    </message>
    <message>
        <source>komt later</source>
        <translation>comes later</translation>
    </message>
    <message>
        <source>weg</source>
        <translation>left</translation>
    </message>
    <message>
        <source>afwezig</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>afgerond</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not started yet</translation>
    </message>
    <message>
        <source>pauze</source>
        <translation>break</translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation>Quiet moment</translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation>speaking</translation>
    </message>
    <message>
        <source>vraag aan</source>
        <translation>question to</translation>
    </message>
    <message>
        <source>van {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>bijna rond</source>
        <translation>almost done</translation>
    </message>
    <message>
        <source>tijd om</source>
        <translation>time is up</translation>
    </message>
    <message>
        <source>in stilte</source>
        <translation>in silence</translation>
    </message>
    <message>
        <source>Denktijd</source>
        <translation>Thinking time</translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation>free conversation</translation>
    </message>
    <message>
        <source>iedereen gehoord</source>
        <translation>everyone heard</translation>
    </message>
    <message>
        <source>zo aan de beurt</source>
        <translation>up next</translation>
    </message>
    <message>
        <source>Nog iemand?</source>
        <translation>Anyone else?</translation>
    </message>
    <message>
        <source>{0} · klaar om {1}</source>
        <translation>{0} · ends at {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Op schema</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>{0} minuten later dan gepland</source>
        <translation>{0} minutes later than planned</translation>
    </message>
    <message>
        <source>1 minuut later dan gepland</source>
        <translation>1 minute later than planned</translation>
    </message>
    <message>
        <source>{0} minuten eerder dan gepland</source>
        <translation>{0} minutes earlier than planned</translation>
    </message>
    <message>
        <source>1 minuut eerder dan gepland</source>
        <translation>1 minute earlier than planned</translation>
    </message>
</context>
<context>
    <name>CopiesChoice</name>
    <message>
        <source>Oude reservekopieën gaan mee weg</source>
        <translation>Old backups go as well</translation>
    </message>
    <message>
        <source>{0} en nog {1}</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message>
        <source>Kopieën op een stick of een andere computer haal je zelf weg.</source>
        <translation>You remove copies on a stick or another computer yourself.</translation>
    </message>
    <message>
        <source>De laatste kopie op een stick is van {0}. Kopieën daar haal je zelf weg.</source>
        <translation>The last copy to a stick is from {0}. You remove copies there yourself.</translation>
    </message>
    <message>
        <source>Er zijn nog geen reservekopieën. Eerst maken we er een.</source>
        <translation>There are no backups yet. First we make one.</translation>
    </message>
    <message>
        <source>Er zijn nog geen reservekopieën. We maken na afloop een nieuwe.</source>
        <translation>There are no backups yet. We make a new one afterwards.</translation>
    </message>
    <message>
        <source>Nu is er {n}. Na afloop maken we een nieuwe, zonder wat weg moest.</source>
        <translation>There is {n} now. Afterwards we make a new one, without what had to go.</translation>
    </message>
    <message>
        <source>Nu zijn er {n}. Na afloop maken we een nieuwe, zonder wat weg moest.</source>
        <translation>There are {n} now. Afterwards we make a new one, without what had to go.</translation>
    </message>
    <message>
        <source>In {n} reservekopie blijft alles staan. Ook wat nu weg moet.</source>
        <translation>In {n} backup everything stays. Also what has to go now.</translation>
    </message>
    <message>
        <source>In {n} reservekopieën blijft alles staan. Ook wat nu weg moet.</source>
        <translation>In {n} backups everything stays. Also what has to go now.</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>De inhoud wordt gelezen…</source>
        <translation>Reading what is in it…</translation>
    </message>
    <message>
        <source>ook op de tweede plek</source>
        <translation>also in the second place</translation>
    </message>
    <message>
        <source>alleen op de tweede plek</source>
        <translation>only in the second place</translation>
    </message>
    <message>
        <source>Deze kopie is niet te lezen.</source>
        <translation>This copy cannot be read.</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt.</source>
        <translation>The backup is made.</translation>
    </message>
    <message>
        <source>De reservekopie is gemaakt. De tweede plek is er nu niet.</source>
        <translation>The backup is made. The second place is not there now.</translation>
    </message>
    <message>
        <source>De kopieën staan in {0}</source>
        <translation>The copies are in {0}</translation>
    </message>
    <message>
        <source>Elke nieuwe reservekopie gaat nu ook daarheen.</source>
        <translation>Every new backup now goes there too.</translation>
    </message>
    <message>
        <source>Tweede plek voor reservekopieën</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>Wijkdialoog maakt vanzelf reservekopieën. Een kopie gaat open als nieuw dossier. Dit dossier blijft zoals het is.</source>
        <translation>Wijkdialoog makes backups by itself. A copy opens as a new dossier. This dossier stays as it is.</translation>
    </message>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Open de map</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Reservekopieën, nieuwste eerst</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Hier komen de reservekopieën. De eerste komt als je het dossier sluit.</source>
        <translation>Here come the backups. The first comes when you close the dossier.</translation>
    </message>
    <message>
        <source>Open als nieuw dossier</source>
        <translation>Open as new dossier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Wijkdialoog moet even stoppen</source>
        <translation>Wijkdialoog has to stop for a moment</translation>
    </message>
    <message>
        <source>Het foutverslag staat in {0}</source>
        <translation>The error report is in {0}</translation>
    </message>
    <message>
        <source>Er zit een fout in het programma. Dat ligt niet aan jou.</source>
        <translation>There is a fault in the program. It is not your doing.</translation>
    </message>
    <message>
        <source>Alles wat bewaard was, is veilig. Ook je half getypte regel.</source>
        <translation>Everything that was saved is safe. Your half-typed line too.</translation>
    </message>
    <message>
        <source>Start Wijkdialoog opnieuw. Je gaat verder waar je was.</source>
        <translation>Start Wijkdialoog again. You continue where you were.</translation>
    </message>
    <message>
        <source>Er is een foutverslag gemaakt. Daarin staan geen namen en geen teksten. Stuur het mee als je om hulp vraagt.</source>
        <translation>An error report was made. It holds no names and no texts. Send it along when you ask for help.</translation>
    </message>
    <message>
        <source>Toon het foutverslag</source>
        <translation>Show the error report</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CueCardView</name>
    <message>
        <source>iemand stopt niet</source>
        <translation>someone does not stop</translation>
    </message>
    <message>
        <source>iemand zegt niets</source>
        <translation>someone says nothing</translation>
    </message>
    <message>
        <source>iemand geeft advies</source>
        <translation>someone gives advice</translation>
    </message>
    <message>
        <source>iemand raakt geëmotioneerd</source>
        <translation>someone gets emotional</translation>
    </message>
    <message>
        <source>iemand valt aan</source>
        <translation>someone attacks</translation>
    </message>
    <message>
        <source>de tijd is om</source>
        <translation>the time is up</translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation>Cue card</translation>
    </message>
    <message>
        <source>Wat als</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Zeg bijvoorbeeld</source>
        <translation>Say for example</translation>
    </message>
    <message>
        <source>Vraag door</source>
        <translation>Ask further</translation>
    </message>
    <message>
        <source>Wat als …</source>
        <translation>What if …</translation>
    </message>
    <message>
        <source>‘{0}’</source>
        <translation>‘{0}’</translation>
    </message>
</context>
<context>
    <name>CueCardsPanel</name>
    <message>
        <source>Hulpkaart sluiten</source>
        <translation>Close cue card</translation>
    </message>
    <message>
        <source>Hulpkaart: {0}</source>
        <translation>Cue card: {0}</translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation>Cue card</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Waar gaat het over?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>De vraag die op tafel ligt</source>
        <translation>The question on the table</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Kies of typ een naam</source>
        <translation>Choose or type a name</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>16 april</source>
        <translation>16 April</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Klaar om</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Buurthuis, school of keukentafel</source>
        <translation>Community centre, school or kitchen table</translation>
    </message>
    <message>
        <source>Evenement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Bijvoorbeeld een themaweek</source>
        <translation>For example a theme week</translation>
    </message>
    <message>
        <source>Tafel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Waar het over gaat</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Waar en wanneer</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>DialogueRow</name>
    <message>
        <source>Weggooien</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>{0} weggooien</source>
        <translation>Move {0} to bin</translation>
    </message>
    <message>
        <source>Naar de prullenbak (Del). Ctrl+Z haalt hem terug.</source>
        <translation>Move to bin (Del). Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Onderdelen van het dossier</source>
        <translation>Parts of the dossier</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Plek om bestanden neer te zetten</source>
        <translation>Place to drop files</translation>
    </message>
    <message>
        <source>Sleep de bestanden of de stick hierheen</source>
        <translation>Drag the files or the stick here</translation>
    </message>
    <message>
        <source>of kies ze zelf. Meer tegelijk mag.</source>
        <translation>or choose them. Several at once is fine.</translation>
    </message>
    <message>
        <source>Kies bestanden…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Kies stick of map…</source>
        <translation>Choose stick or folder…</translation>
    </message>
    <message>
        <source>Tafels (*.json *.wijkdialoog)</source>
        <translation>Tables (*.json *.wijkdialoog)</translation>
    </message>
    <message>
        <source>Welke tafels?</source>
        <translation>Which tables?</translation>
    </message>
    <message>
        <source>Welke stick of map?</source>
        <translation>Which stick or folder?</translation>
    </message>
</context>
<context>
    <name>EarlierPeoplePanel</name>
    <message>
        <source>Mensen uit een eerdere dialoog</source>
        <translation>People from an earlier dialogue</translation>
    </message>
    <message>
        <source>Zoek op naam of organisatie</source>
        <translation>Search by name or organisation</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Wie was er al eerder bij?</source>
        <translation>Who was there before?</translation>
    </message>
    <message>
        <source>Uit deze wijk</source>
        <translation>From this neighbourhood</translation>
    </message>
    <message>
        <source>Uit andere dialogen</source>
        <translation>From other dialogues</translation>
    </message>
    <message>
        <source>Niemand gevonden. Probeer een ander woord.</source>
        <translation>Nobody found. Try another word.</translation>
    </message>
    <message>
        <source>Hier komen mensen die eerder bij een dialoog waren.</source>
        <translation>Here come people who were at an earlier dialogue.</translation>
    </message>
    <message>
        <source>{n} toevoegen</source>
        <translation>Add {n}</translation>
    </message>
    <message>
        <source>Vink mensen aan</source>
        <translation>Tick people</translation>
    </message>
</context>
<context>
    <name>EarlierReceipts</name>
    <message>
        <source>Eerder samengevoegd</source>
        <translation>Merged earlier</translation>
    </message>
    <message>
        <source>{n} bestand</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} bestanden</source>
        <translation>{n} files</translation>
    </message>
</context>
<context>
    <name>EndPart</name>
    <message>
        <source>Dit is overgetypt</source>
        <translation>This has been typed in</translation>
    </message>
    <message>
        <source>Datum of tijd aanpassen</source>
        <translation>Change date or time</translation>
    </message>
    <message>
        <source>Toch een gesprek met de klok</source>
        <translation>A conversation with the clock after all</translation>
    </message>
    <message>
        <source>Er staat nog niets in.</source>
        <translation>There is nothing in it yet.</translation>
    </message>
    <message>
        <source>De avond is al afgerond. Wat je aanvult, komt in een nieuw verslag.</source>
        <translation>The evening is closed already. What you add goes into new minutes.</translation>
    </message>
    <message>
        <source>Je gaat naar het verslag. Daar kijk je het na en rond je af.</source>
        <translation>You go to the minutes. There you check everything and close.</translation>
    </message>
</context>
<context>
    <name>EntryArrows</name>
    <message>
        <source>Vorige: {0}</source>
        <translation>Previous: {0}</translation>
    </message>
    <message>
        <source>Volgende: {0}</source>
        <translation>Next: {0}</translation>
    </message>
</context>
<context>
    <name>EntryFoot</name>
    <message>
        <source>Naar het verslag ›</source>
        <translation>To the minutes ›</translation>
    </message>
    <message>
        <source>Rond de avond af ›</source>
        <translation>Close the evening ›</translation>
    </message>
    <message>
        <source>Volgende: {0}</source>
        <translation>Next: {0}</translation>
    </message>
    <message>
        <source>‹ Vorige</source>
        <translation>‹ Previous</translation>
    </message>
    <message>
        <source>Vorige: {0}</source>
        <translation>Previous: {0}</translation>
    </message>
</context>
<context>
    <name>ExpiredCard</name>
    <message>
        <source>{n} dialoog is over de bewaartermijn.</source>
        <translation>{n} dialogue is past its retention period.</translation>
    </message>
    <message>
        <source>{n} dialogen zijn over de bewaartermijn.</source>
        <translation>{n} dialogues are past their retention period.</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijk de bewaartermijn</source>
        <translation>View the retention period</translation>
    </message>
</context>
<context>
    <name>FaceTile</name>
    <message>
        <source>{0}: een hand erbij</source>
        <translation>{0}: one hand more</translation>
    </message>
    <message>
        <source>{0}: een hand eraf</source>
        <translation>{0}: one hand less</translation>
    </message>
</context>
<context>
    <name>FairSharePanel</name>
    <message>
        <source>Wie kwam aan bod?</source>
        <translation>Who got a say?</translation>
    </message>
    <message>
        <source>Alleen jij ziet dit.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <source>Deze ronde nog niet: {0}.</source>
        <translation>Not yet in this round: {0}.</translation>
    </message>
    <message>
        <source>In deze ronde kreeg iedereen het woord.</source>
        <translation>Everyone had the floor in this round.</translation>
    </message>
    <message>
        <source>De hele avond nog niet: {0}.</source>
        <translation>Not yet this whole evening: {0}.</translation>
    </message>
    <message>
        <source>Van deze avond is niet bewaard hoelang iedereen sprak.</source>
        <translation>This evening did not store how long everyone spoke.</translation>
    </message>
    <message>
        <source>Nog niemand had een beurt. Straks staat hier wie sprak.</source>
        <translation>Nobody has had a turn yet. Here you will see who spoke.</translation>
    </message>
    <message>
        <source>Spreektijd per rol</source>
        <translation>Speaking time per role</translation>
    </message>
    <message>
        <source>{n} minuut lang had niemand de beurt. Die telt niet mee.</source>
        <translation>For {n} minute nobody had the turn. It does not count.</translation>
    </message>
    <message>
        <source>{n} minuten lang had niemand de beurt. Die tellen niet mee.</source>
        <translation>For {n} minutes nobody had the turn. They do not count.</translation>
    </message>
    <message>
        <source>nog niet gesproken</source>
        <translation>not spoken yet</translation>
    </message>
    <message>
        <source>minder dan een minuut, {0} %</source>
        <translation>less than a minute, {0} %</translation>
    </message>
    <message>
        <source>{n} minuut</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{0}, {1} %</source>
        <translation>{0}, {1} %</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Bekijk wat er verandert</source>
        <translation>See what changes</translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>{0} weglaten</source>
        <translation>Leave out {0}</translation>
    </message>
    <message>
        <source>“{0}” staat hier ook al. Is dat dezelfde?</source>
        <translation>“{0}” is here already. Is it the same?</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Wat doen we ermee?</source>
        <translation>What shall we do with it?</translation>
    </message>
    <message>
        <source>{place} noemt {what}.</source>
        <translation>{place} mentions {what}.</translation>
    </message>
    <message>
        <source>Dit staat niet in het verslag. We tellen het wel.</source>
        <translation>This is not in the minutes. We do count it.</translation>
    </message>
    <message>
        <source>Er komt te staan: {0}</source>
        <translation>It will say: {0}</translation>
    </message>
    <message>
        <source>Het staat zo in het verslag.</source>
        <translation>It is in the minutes like this.</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>Even nakijken</source>
        <translation>A quick check</translation>
    </message>
    <message>
        <source>Toon er nog 1</source>
        <translation>Show 1 more</translation>
    </message>
    <message>
        <source>Toon er nog {n}</source>
        <translation>Show {n} more</translation>
    </message>
    <message>
        <source>Toon er minder</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Deze tekens kunnen we niet afdrukken: {0}. Er staat een vraagteken.</source>
        <translation>We cannot print these characters: {0}. A question mark is shown.</translation>
    </message>
    <message>
        <source>Alles in orde. We vonden geen nummers, adressen of namen in de teksten.</source>
        <translation>All is well. We found no numbers, addresses or names in the texts.</translation>
    </message>
    <message>
        <source>We vonden 1 ding dat over iemand gaat.</source>
        <translation>We found 1 thing that is about a person.</translation>
    </message>
    <message>
        <source>We vonden {n} dingen die over iemand gaan.</source>
        <translation>We found {n} things that are about a person.</translation>
    </message>
    <message>
        <source>Bij alles is gekozen.</source>
        <translation>Everything has been chosen.</translation>
    </message>
    <message>
        <source>Zonder keuze geldt wat nu gekozen staat.</source>
        <translation>Without a choice, what is chosen now applies.</translation>
    </message>
</context>
<context>
    <name>FitWords</name>
    <message>
        <source>Geef de rondes minuten, dan zie je hoe laat je klaar bent.</source>
        <translation>Give the rounds minutes, then you see when you finish.</translation>
    </message>
    <message>
        <source>Klaar om {0}.</source>
        <translation>Ends at {0}.</translation>
    </message>
    <message>
        <source>Samen {0} minuten.</source>
        <translation>Together {0} minutes.</translation>
    </message>
    <message>
        <source>{0}: {1} per persoon bij {2} mensen.</source>
        <translation>{0}: {1} per person with {2} people.</translation>
    </message>
    <message>
        <source>Dat is {n} minuut later dan je wilde. Maak een ronde korter of begin eerder.</source>
        <translation>That is {n} minute later than you wanted. Shorten a round or start earlier.</translation>
    </message>
    <message>
        <source>Dat is {n} minuten later dan je wilde. Maak een ronde korter of begin eerder.</source>
        <translation>That is {n} minutes later than you wanted. Shorten a round or start earlier.</translation>
    </message>
    <message>
        <source>{n} ronde heeft nog geen minuten. Het wordt dus later.</source>
        <translation>{n} round has no minutes yet. So it will be later.</translation>
    </message>
    <message>
        <source>{n} rondes hebben nog geen minuten. Het wordt dus later.</source>
        <translation>{n} rounds have no minutes yet. So it will be later.</translation>
    </message>
    <message>
        <source>{0}: na het stil denken is er geen tijd om te praten. Neem {1} minuten.</source>
        <translation>{0}: no time is left to talk after silent thinking. Take {1} minutes.</translation>
    </message>
    <message>
        <source>{0}: {1} minuten voor {2} mensen is {3} per persoon. Dat is kort.</source>
        <translation>{0}: {1} minutes for {2} people is {3} per person. That is short.</translation>
    </message>
    <message>
        <source>Neem {0} minuten of maak {1} tafels.</source>
        <translation>Take {0} minutes or make {1} tables.</translation>
    </message>
    <message>
        <source>Neem {0} minuten.</source>
        <translation>Take {0} minutes.</translation>
    </message>
    <message>
        <source>{0} is ook kort.</source>
        <translation>{0} is short too.</translation>
    </message>
    <message>
        <source>Ook {0} andere rondes zijn kort.</source>
        <translation>{0} other rounds are short too.</translation>
    </message>
    <message>
        <source>{0} en {1} zijn ook kort.</source>
        <translation>{0} and {1} are short too.</translation>
    </message>
    <message>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <source>vier</source>
        <translation>four</translation>
    </message>
</context>
<context>
    <name>FloorList</name>
    <message>
        <source>Typ een naam</source>
        <translation>Type a name</translation>
    </message>
    <message>
        <source>Wie krijgt het woord? Typ een naam.</source>
        <translation>Who speaks next? Type a name.</translation>
    </message>
    <message>
        <source>Mensen aan tafel</source>
        <translation>People at the table</translation>
    </message>
    <message>
        <source>Wie krijgt het woord?</source>
        <translation>Who speaks next?</translation>
    </message>
    <message>
        <source>{0} schuift aan</source>
        <translation>{0} joins</translation>
    </message>
    <message>
        <source>komt later</source>
        <translation>comes later</translation>
    </message>
    <message>
        <source>niet aan tafel</source>
        <translation>not at the table</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>FormBeside</name>
    <message>
        <source>‹ Verder met typen</source>
        <translation>‹ Go on typing</translation>
    </message>
</context>
<context>
    <name>GroundRulesEditor</name>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Nieuwe spelregel</source>
        <translation>New ground rule</translation>
    </message>
    <message>
        <source>Nieuwe spelregel + Enter</source>
        <translation>New ground rule + Enter</translation>
    </message>
    <message>
        <source>Regel omhoog (Alt+↑)</source>
        <translation>Rule up (Alt+↑)</translation>
    </message>
    <message>
        <source>Regel omlaag (Alt+↓)</source>
        <translation>Rule down (Alt+↓)</translation>
    </message>
    <message>
        <source>Regel weghalen (Delete)</source>
        <translation>Remove rule (Delete)</translation>
    </message>
</context>
<context>
    <name>GroundRulesPanel</name>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Toon op groot scherm</source>
        <translation>Show on big screen</translation>
    </message>
    <message>
        <source>Nog eens: de zaal ziet weer het gesprek</source>
        <translation>Again: the room sees the conversation</translation>
    </message>
    <message>
        <source>Er zijn nog geen spelregels. Zet ze erbij op Voorbereiden.</source>
        <translation>There are no ground rules yet. Add them at Prepare.</translation>
    </message>
</context>
<context>
    <name>GuestField</name>
    <message>
        <source>Naam, organisatie</source>
        <translation>Name, organisation</translation>
    </message>
    <message>
        <source>Naam van een deelnemer</source>
        <translation>Name of a participant</translation>
    </message>
    <message>
        <source>Enter voegt toe · plakken van een lijst mag ook</source>
        <translation>Enter adds · you can also paste a list</translation>
    </message>
</context>
<context>
    <name>HandBackForm</name>
    <message>
        <source>Aan wie?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>De bewoners, de gemeente, Fatima</source>
        <translation>The residents, the municipality, Fatima</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Leeg is vandaag</source>
        <translation>Empty means today</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Versie {0} is teruggegeven</source>
        <translation>Version {0} was handed back</translation>
    </message>
</context>
<context>
    <name>HarvestFeet</name>
    <message>
        <source>+ Droom</source>
        <translation>+ Dream</translation>
    </message>
    <message>
        <source>Welke droom?</source>
        <translation>Which dream?</translation>
    </message>
    <message>
        <source>+ Mogelijkheid</source>
        <translation>+ Possibility</translation>
    </message>
    <message>
        <source>Wat zou kunnen?</source>
        <translation>What could be possible?</translation>
    </message>
    <message>
        <source>+ Bron: wat is er al?</source>
        <translation>+ Asset: what is there?</translation>
    </message>
    <message>
        <source>Wat is er al, of zoeken we?</source>
        <translation>What is there, or do we need?</translation>
    </message>
    <message>
        <source>+ Afspraak: wie doet wat, wanneer?</source>
        <translation>+ Agreement: who, what, when?</translation>
    </message>
</context>
<context>
    <name>HarvestFoot</name>
    <message>
        <source>Naar het verslag ›</source>
        <translation>To the minutes ›</translation>
    </message>
    <message>
        <source>Alles heeft een vervolg.</source>
        <translation>Everything has a next step.</translation>
    </message>
    <message>
        <source>Foto’s ({0})</source>
        <translation>Photos ({0})</translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>HarvestHead</name>
    <message>
        <source>Wat heeft het opgeleverd?</source>
        <translation>What did it bring?</translation>
    </message>
    <message>
        <source>Bekijk het bord</source>
        <translation>View the board</translation>
    </message>
    <message>
        <source>Verhalen ({0})</source>
        <translation>Stories ({0})</translation>
    </message>
    <message>
        <source>Van droom naar afspraak</source>
        <translation>From dream to agreement</translation>
    </message>
    <message>
        <source>Per thema</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>Per ronde</source>
        <translation>By round</translation>
    </message>
    <message>
        <source>Per deelnemer</source>
        <translation>By participant</translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Van droom tot plan</source>
        <translation>From dream to plan</translation>
    </message>
    <message>
        <source>Stippen plakken</source>
        <translation>Place dots</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Stippen</source>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Nieuw thema</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Bronnenkaarten</source>
        <translation>Asset cards</translation>
    </message>
</context>
<context>
    <name>HarvestMenus</name>
    <message>
        <source>Samen onder ‘{0}’</source>
        <translation>Together under “{0}”</translation>
    </message>
    <message>
        <source>Nieuw thema van deze twee…</source>
        <translation>New theme for these two…</translation>
    </message>
    <message>
        <source>Deze twee spreken elkaar tegen</source>
        <translation>These two contradict each other</translation>
    </message>
</context>
<context>
    <name>HarvestPage</name>
    <message>
        <source>Alleen wat gezegd is, kan onder een thema.</source>
        <translation>Only what was said can go under a theme.</translation>
    </message>
</context>
<context>
    <name>HarvestThemes</name>
    <message>
        <source>Nieuw thema</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Naam van het thema</source>
        <translation>Name of the theme</translation>
    </message>
</context>
<context>
    <name>HeadcountEntry</name>
    <message>
        <source>25 of ongeveer 25</source>
        <translation>25 or ca. 25</translation>
    </message>
    <message>
        <source>Aantal mensen</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Alleen aantallen</source>
        <translation>Numbers only</translation>
    </message>
    <message>
        <source>Hoeveel mensen er zijn, zonder namen</source>
        <translation>How many people there are, without names</translation>
    </message>
    <message>
        <source>Typ een getal, zoals 25 of ongeveer 25.</source>
        <translation>Type a number, such as 25 or ca. 25.</translation>
    </message>
    <message>
        <source>ongeveer {n} mensen</source>
        <translation>about {n} people</translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>1 mens</source>
        <translation>1 person</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Niets bewaard</source>
        <translation>Nothing saved</translation>
    </message>
    <message>
        <source>Oefening</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Stop met oefenen</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Bezig met bewaren.</source>
        <translation>Saving now.</translation>
    </message>
    <message>
        <source>Wat je het laatst deed, is nog niet bewaard.</source>
        <translation>Your last change is not saved yet.</translation>
    </message>
    <message>
        <source>Het dossier staat alleen in het geheugen.</source>
        <translation>The dossier is only in memory.</translation>
    </message>
    <message>
        <source>Alles is bewaard.</source>
        <translation>Everything is saved.</translation>
    </message>
    <message>
        <source>Alles is bewaard. De laatste keer om {0}.</source>
        <translation>Everything is saved. The last time at {0}.</translation>
    </message>
    <message>
        <source>Grotere tekst</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Terug naar de start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>A+ Tekst</source>
        <translation>A+ Text</translation>
    </message>
    <message>
        <source>? Hulp</source>
        <translation>? Help</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop oefening</source>
        <translation>Stop practice</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>! Niet bewaard</source>
        <translation>! Not saved</translation>
    </message>
    <message>
        <source>! In het geheugen</source>
        <translation>! In memory</translation>
    </message>
    <message>
        <source>✓ Bewaard {0}</source>
        <translation>✓ Saved {0}</translation>
    </message>
</context>
<context>
    <name>HelpPaper</name>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>De printer doet het niet. Bewaar de PDF en druk die later af.</source>
        <translation>The printer does not work. Save the PDF and print it later.</translation>
    </message>
    <message>
        <source>De toetsen zijn naar de printer.</source>
        <translation>The keys have gone to the printer.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Geen toets gevonden. Probeer een ander woord.</source>
        <translation>No key found. Try another word.</translation>
    </message>
    <message>
        <source>Typ om te zoeken</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Zoek een toets</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <source>Alle toetsen</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Dit is een oefening: niets ervan wordt bewaard. Ctrl+Z neemt je laatste stap terug. Je kunt dus niets kapotmaken.</source>
        <translation>This is practice: nothing of it is saved. Ctrl+Z takes back your last step. So you cannot break anything.</translation>
    </message>
    <message>
        <source>Alles wat je doet, is meteen bewaard. Ctrl+Z neemt het terug. Je kunt dus niets kapotmaken.</source>
        <translation>All you do is saved at once. Ctrl+Z takes it back. So you cannot break anything.</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Alles kan met toetsen en met de muis</source>
        <translation>Everything works with keys and with the mouse</translation>
    </message>
</context>
<context>
    <name>HolderField</name>
    <message>
        <source>Niemand</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>IrreversibleDialog</name>
    <message>
        <source>Waar het om gaat</source>
        <translation>What this is about</translation>
    </message>
    <message>
        <source>Dit kun je niet ongedaan maken.</source>
        <translation>You cannot undo this.</translation>
    </message>
    <message>
        <source>Eerst maken we een reservekopie van het dossier.</source>
        <translation>First we make a backup of the dossier.</translation>
    </message>
    <message>
        <source>en nog {0} andere</source>
        <translation>and {0} others</translation>
    </message>
</context>
<context>
    <name>KeepingBanner</name>
    <message>
        <source>Bewaren</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Probeer nu</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Bewaar op de oude plek</source>
        <translation>Save in the old place</translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation>Choose a place…</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Alles is weer bewaard.</source>
        <translation>Everything is saved again.</translation>
    </message>
    <message>
        <source>Waar bewaren we het dossier?</source>
        <translation>Where shall we keep the dossier?</translation>
    </message>
    <message>
        <source>Dossiers (*.wijkdialoog)</source>
        <translation>Dossiers (*.wijkdialoog)</translation>
    </message>
    <message>
        <source>Alles staat nu in “{0}”. We gaan daar verder.</source>
        <translation>Everything is now in “{0}”. We continue there.</translation>
    </message>
    <message>
        <source>De schijf is vol. Maak ruimte.</source>
        <translation>The disk is full. Make space.</translation>
    </message>
    <message>
        <source>Op deze plek mag niet geschreven worden.</source>
        <translation>Writing is not allowed in this place.</translation>
    </message>
    <message>
        <source>Een ander programma houdt het bestand vast. Sluit dat.</source>
        <translation>Another program is holding the file. Close that.</translation>
    </message>
    <message>
        <source>Het dossier is niet te vinden. Doe de stick terug.</source>
        <translation>The dossier cannot be found. Put the stick back.</translation>
    </message>
    <message>
        <source>De schijf geeft een fout.</source>
        <translation>The disk gives an error.</translation>
    </message>
    <message>
        <source>Nog niet bewaard.</source>
        <translation>Not saved yet.</translation>
    </message>
    <message>
        <source>Wat je typt, blijft staan en wordt vanzelf bewaard zodra het kan.</source>
        <translation>What you type stays, and is saved as soon as possible.</translation>
    </message>
    <message>
        <source>De stick of map is weg. Alles staat nu alleen in het geheugen.</source>
        <translation>The stick or folder is gone. Everything is now only in memory.</translation>
    </message>
    <message>
        <source>Ga gerust door en kies een nieuwe plek.</source>
        <translation>Feel free to continue, and choose a new place.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Taal van het verslag</source>
        <translation>Language of the minutes</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Wat mensen zeiden, blijft in hun eigen woorden staan.</source>
        <translation>What people said stays in their own words.</translation>
    </message>
</context>
<context>
    <name>LengthEntry</name>
    <message>
        <source>Hoelang duurt een beurt?</source>
        <translation>How long is a turn?</translation>
    </message>
    <message>
        <source>Typ 5, 90s, 1:30 of 2m30. Leeg is zonder grens.</source>
        <translation>Type 5, 90s, 1:30 or 2m30. Empty means no limit.</translation>
    </message>
</context>
<context>
    <name>LogoRow</name>
    <message>
        <source>Haal het logo weg</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Ander…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Kies…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <translation>Choose a logo</translation>
    </message>
</context>
<context>
    <name>LookBackCard</name>
    <message>
        <source>Komt van een gevoelige regel: blijft van het scherm en uit het verslag.</source>
        <translation>Comes from a sensitive line: stays off the screen and out of the minutes.</translation>
    </message>
    <message>
        <source>Wie: {0}</source>
        <translation>Who: {0}</translation>
    </message>
    <message>
        <source>Wanneer: {0}</source>
        <translation>When: {0}</translation>
    </message>
</context>
<context>
    <name>LookBackPanel</name>
    <message>
        <source>‹ Vorige</source>
        <translation>‹ Previous</translation>
    </message>
    <message>
        <source>Sla over ›</source>
        <translation>Skip ›</translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Begin de avond</source>
        <translation>Begin the evening</translation>
    </message>
    <message>
        <source>Terug naar het gesprek</source>
        <translation>Back to the conversation</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Er zijn geen afspraken van een vorige keer.</source>
        <translation>There are no agreements from last time.</translation>
    </message>
    <message>
        <source>Zo staat het nu: {0}.</source>
        <translation>This is how it stands: {0}.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Tekstgrootte: {0} %</source>
        <translation>Text size: {0} %</translation>
    </message>
    <message>
        <source>Minder beweging: aan</source>
        <translation>Less motion: on</translation>
    </message>
    <message>
        <source>Minder beweging: uit</source>
        <translation>Less motion: off</translation>
    </message>
</context>
<context>
    <name>LooseCard</name>
    <message>
        <source>Zonder wijk</source>
        <translation>No neighbourhood</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Letters, kleuren en beweging</source>
        <translation>Letters, colours and motion</translation>
    </message>
    <message>
        <source>Lichte kleuren</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Donkere kleuren</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Recente dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dit dossier</source>
        <translation>This dossier</translation>
    </message>
    <message>
        <source>Dit dossier – {0}</source>
        <translation>This dossier – {0}</translation>
    </message>
    <message>
        <source>De vorige keer stopte het programma plotseling. Alles is er nog.</source>
        <translation>Last time the program stopped suddenly. Everything is still there.</translation>
    </message>
    <message>
        <source>Toon het foutverslag</source>
        <translation>Show the error report</translation>
    </message>
    <message>
        <source>Het foutverslag staat in {0}</source>
        <translation>The error report is in {0}</translation>
    </message>
    <message>
        <source>Dit dossier staat alleen in het geheugen. Kies eerst een plek.</source>
        <translation>This dossier is only in memory. First choose a place.</translation>
    </message>
    <message>
        <source>{0} Wat je het laatst typte, is nog niet bewaard.</source>
        <translation>{0} What you typed last is not saved yet.</translation>
    </message>
    <message>
        <source>Toch sluiten</source>
        <translation>Close anyway</translation>
    </message>
</context>
<context>
    <name>MannersCard</name>
    <message>
        <source>Namen blijven tot het afsluiten. Daarna alleen met toestemming.</source>
        <translation>Names stay until closing. After that only with consent.</translation>
    </message>
    <message>
        <source>Het dossier onthoudt wie wat zei. Het verslag niet zonder toestemming.</source>
        <translation>The dossier remembers who said what. The minutes only with consent.</translation>
    </message>
    <message>
        <source>Bij een regel komt geen naam te staan, ook niet tijdens het gesprek.</source>
        <translation>No line gets a name, not during the conversation either.</translation>
    </message>
    <message>
        <source>Zo praten we met elkaar</source>
        <translation>How we talk together</translation>
    </message>
    <message>
        <source>Klok</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Bewaren tot</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>31-12-2027</source>
        <translation>31-12-2027</translation>
    </message>
    <message>
        <source>tot {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Wie zei het</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keeping</translation>
    </message>
    <message>
        <source>Daarna vraagt het programma wat er weg mag. Niets gaat vanzelf.</source>
        <translation>After that the program asks what may go. Nothing goes by itself.</translation>
    </message>
    <message>
        <source>Rustig: een vorm loopt vol. Klok: je ziet minuten en seconden.</source>
        <translation>Calm: a shape fills up. Clock: you see minutes and seconds.</translation>
    </message>
</context>
<context>
    <name>MarkChips</name>
    <message>
        <source>Herkend in de regel</source>
        <translation>Recognised in the line</translation>
    </message>
    <message>
        <source>Klik of Backspace: laat dit als gewone tekst staan</source>
        <translation>Click or Backspace: leave this as plain text</translation>
    </message>
    <message>
        <source>Herkend: {0}</source>
        <translation>Recognised: {0}</translation>
    </message>
    <message>
        <source>Backspace laat dit als gewone tekst staan</source>
        <translation>Backspace leaves this as plain text</translation>
    </message>
    <message>
        <source>thema {0}</source>
        <translation>theme {0}</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>biedt</source>
        <translation>offers</translation>
    </message>
    <message>
        <source>zoekt</source>
        <translation>asks</translation>
    </message>
</context>
<context>
    <name>MarkHelp</name>
    <message>
        <source>Mensen aan tafel</source>
        <translation>People at the table</translation>
    </message>
    <message>
        <source>Thema’s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>plaats {0}</source>
        <translation>place {0}</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Tab neemt over · Esc sluit</source>
        <translation>Tab takes it · Esc closes</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Thema&apos;s samenvoegen</source>
        <translation>Merge themes</translation>
    </message>
    <message>
        <source>Samenvoegen met</source>
        <translation>Merge with</translation>
    </message>
    <message>
        <source>Dit komt bij elkaar</source>
        <translation>This comes together</translation>
    </message>
    <message>
        <source>Naam van het thema</source>
        <translation>Name of the theme</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation>{n} card</translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation>{n} cards</translation>
    </message>
    <message>
        <source>Voeg ‘{0}’ samen met:</source>
        <translation>Merge “{0}” with:</translation>
    </message>
    <message>
        <source>Samen heten ze</source>
        <translation>Together they are called</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Berichten</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MinutesButtons</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Zet klaar als e-mail</source>
        <translation>Prepare as email</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Heropen de dialoog</source>
        <translation>Reopen the dialogue</translation>
    </message>
    <message>
        <source>Rond de dialoog af</source>
        <translation>Close the dialogue</translation>
    </message>
    <message>
        <source>Versie {0} is bewaard op {1} om {2}.</source>
        <translation>Version {0} was saved on {1} at {2}.</translation>
    </message>
</context>
<context>
    <name>MinutesChoices</name>
    <message>
        <source>Namen</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Geen namen</source>
        <translation>No names</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Hele naam</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In drie zinnen</source>
        <translation>In three sentences</translation>
    </message>
    <message>
        <source>Waar ging het over? Wat valt op? Wat gaan we doen?</source>
        <translation>What was it about? What stands out? What will we do?</translation>
    </message>
    <message>
        <source>Volgende keer</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: zondag 12 mei</source>
        <translation>For example: Sunday 12 May</translation>
    </message>
    <message>
        <source>Dat staat bij elke tafel in de PDF.</source>
        <translation>That is with each table in the PDF.</translation>
    </message>
    <message>
        <source>Wat staat er in het verslag?</source>
        <translation>What is in the minutes?</translation>
    </message>
    <message>
        <source>Dit staat er niet in</source>
        <translation>This is left out</translation>
    </message>
    <message>
        <source>Gesprek in drie zinnen</source>
        <translation>Conversation in three sentences</translation>
    </message>
    <message>
        <source>Hoe het staat met vorige afspraken</source>
        <translation>How earlier agreements stand</translation>
    </message>
    <message>
        <source>Ervaringen en zienswijzen</source>
        <translation>Experiences and views</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Wat open blijft</source>
        <translation>What stays open</translation>
    </message>
    <message>
        <source>Tijd per ronde</source>
        <translation>Time per round</translation>
    </message>
    <message>
        <source>Spreektijd per rol</source>
        <translation>Speaking time per role</translation>
    </message>
    <message>
        <source>Organisaties en publieke rollen</source>
        <translation>Organisations and public roles</translation>
    </message>
    <message>
        <source>De ene deelnemer vindt het goed met naam genoemd te worden.</source>
        <translation>The one participant agrees to be named.</translation>
    </message>
    <message>
        <source>De ene deelnemer wil geen naam erin.</source>
        <translation>The one participant does not want to be named.</translation>
    </message>
    <message>
        <source>Nog niemand vindt het goed met naam genoemd te worden.</source>
        <translation>Nobody has agreed to be named yet.</translation>
    </message>
    <message>
        <source>{agreed} van de {people} deelnemers mogen met naam genoemd worden.</source>
        <translation>{agreed} of the {people} participants may be named.</translation>
    </message>
    <message>
        <source>{n} naam</source>
        <translation>{n} name</translation>
    </message>
    <message>
        <source>{n} namen</source>
        <translation>{n} names</translation>
    </message>
    <message>
        <source>{n} regel die gevoelig is</source>
        <translation>{n} line that is sensitive</translation>
    </message>
    <message>
        <source>{n} regels die gevoelig zijn</source>
        <translation>{n} lines that are sensitive</translation>
    </message>
    <message>
        <source>{n} regel die je weglaat</source>
        <translation>{n} line that you leave out</translation>
    </message>
    <message>
        <source>{n} regels die je weglaat</source>
        <translation>{n} lines that you leave out</translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation>{n} asset</translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation>{n} assets</translation>
    </message>
    <message>
        <source>{n} bijdrage, want voor bewoners houden we het kort</source>
        <translation>{n} contribution, as we keep it short for residents</translation>
    </message>
    <message>
        <source>{n} bijdragen, want voor bewoners houden we het kort</source>
        <translation>{n} contributions, as we keep it short for residents</translation>
    </message>
    <message>
        <source>{n} ervaring of zienswijze</source>
        <translation>{n} experience or view</translation>
    </message>
    <message>
        <source>{n} ervaringen en zienswijzen</source>
        <translation>{n} experiences and views</translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation>{n} photo</translation>
    </message>
    <message>
        <source>{n} foto’s</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{n} getelde hand</source>
        <translation>{n} counted hand</translation>
    </message>
    <message>
        <source>{n} getelde handen</source>
        <translation>{n} counted hands</translation>
    </message>
    <message>
        <source>Alles wat is opgeschreven staat erin.</source>
        <translation>Everything that was written down is in them.</translation>
    </message>
</context>
<context>
    <name>MinutesOutputs</name>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Er zit een wachtwoord op.</source>
        <translation>It has a password.</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>De e-mail staat klaar in je mailprogramma.</source>
        <translation>The email is ready in your mail program.</translation>
    </message>
    <message>
        <source>De e-mail staat bij de PDF: {0}</source>
        <translation>The email is with the PDF: {0}</translation>
    </message>
    <message>
        <source>Geef het wachtwoord niet in dezelfde e-mail.</source>
        <translation>Do not give the password in the same email.</translation>
    </message>
    <message>
        <source>De printer doet het niet. Bewaar de PDF en druk die later af.</source>
        <translation>The printer does not work. Save the PDF and print it later.</translation>
    </message>
    <message>
        <source>Het verslag is naar de printer.</source>
        <translation>The minutes have gone to the printer.</translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation>Printing has stopped.</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>De dialoog is weer open.</source>
        <translation>The dialogue is open again.</translation>
    </message>
</context>
<context>
    <name>MinutesRecords</name>
    <message>
        <source>Dit plaatje kan niet gelezen worden. Kies een ander bestand.</source>
        <translation>This picture cannot be read. Choose another file.</translation>
    </message>
</context>
<context>
    <name>ModeBar</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Namen om te kiezen</source>
        <translation>Names to choose from</translation>
    </message>
</context>
<context>
    <name>NewWijkCard</name>
    <message>
        <source>Nieuwe wijk</source>
        <translation>New neighbourhood</translation>
    </message>
    <message>
        <source>+ Nieuwe wijk</source>
        <translation>+ New neighbourhood</translation>
    </message>
    <message>
        <source>Naam, gemeente</source>
        <translation>Name, municipality</translation>
    </message>
    <message>
        <source>Naam van de wijk, dan een komma en de gemeente</source>
        <translation>Name of the neighbourhood, then a comma and the municipality</translation>
    </message>
    <message>
        <source>Enter voegt toe · Esc stopt</source>
        <translation>Enter adds · Esc stops</translation>
    </message>
</context>
<context>
    <name>NoCopyDialog</name>
    <message>
        <source>Er is nu geen reservekopie gemaakt</source>
        <translation>No backup was made this time</translation>
    </message>
    <message>
        <source>Je dossier zelf is bewaard.</source>
        <translation>Your dossier itself is saved.</translation>
    </message>
    <message>
        <source>Sluit Wijkdialoog</source>
        <translation>Close Wijkdialoog</translation>
    </message>
</context>
<context>
    <name>OpeningWindow</name>
    <message>
        <source>Je dossier gaat open. Een ogenblik.</source>
        <translation>Your dossier is opening. One moment.</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Meer knoppen</source>
        <translation>More buttons</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Bladzijden</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Bladzijde {0}</source>
        <translation>Page {0}</translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>Naambordjes zonder naam</source>
        <translation>Name signs without a name</translation>
    </message>
    <message>
        <source>Bladen met vier kaarten</source>
        <translation>Sheets with four cards</translation>
    </message>
    <message>
        <source>Taal van het papier</source>
        <translation>Language of the paper</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Wat je zelf typte, blijft zoals het is.</source>
        <translation>What you typed yourself stays as it is.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Voorbeeld van de bladen</source>
        <translation>Preview of the sheets</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Samen {0}.</source>
        <translation>Together {0}.</translation>
    </message>
    <message>
        <source>Zet links iets aan, dan zie je hier de bladen.</source>
        <translation>Turn something on at the left, and you will see the sheets here.</translation>
    </message>
    <message>
        <source>Voor {0} is geen letter. Er staat een ?.</source>
        <translation>There is no letter for {0}. A ? stands there.</translation>
    </message>
    <message>
        <source>De bladen worden gemaakt…</source>
        <translation>The sheets are being made…</translation>
    </message>
    <message>
        <source>Een avond zonder laptop? Druk dit af en typ het later over.</source>
        <translation>An evening without a laptop? Print this and type it in later.</translation>
    </message>
    <message>
        <source>Overtypen van papier</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Na de avond ({0})</source>
        <translation>After the evening ({0})</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Open map</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message>
        <source>Overgetypte regels van deze ronde</source>
        <translation>Lines of this round typed in</translation>
    </message>
    <message>
        <source>Typ hieronder de eerste regel van het blad en druk op Enter.</source>
        <translation>Type the first line of the sheet below and press Enter.</translation>
    </message>
</context>
<context>
    <name>PaperOutputs</name>
    <message>
        <source>Bewaar wat op papier komt</source>
        <translation>Save what goes on paper</translation>
    </message>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>De bladen worden afgedrukt.</source>
        <translation>The sheets are being printed.</translation>
    </message>
    <message>
        <source>De printer doet het niet. Bewaar de PDF en druk die later af.</source>
        <translation>The printer does not work. Save the PDF and print it later.</translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation>Printing has stopped.</translation>
    </message>
    <message>
        <source>De bladen zijn naar de printer.</source>
        <translation>The sheets have gone to the printer.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Delen van het papier</source>
        <translation>Parts of the paper</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Voeg eerst namen toe. Alleen een aantal mag ook.</source>
        <translation>Add names first. Just a number is fine too.</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Uit eerdere dialoog</source>
        <translation>From earlier dialogue</translation>
    </message>
    <message>
        <source>Meer namen? Toon ze apart</source>
        <translation>More names? Show separately</translation>
    </message>
    <message>
        <source>Er zijn {count}, zonder namen. Je kunt zo beginnen.</source>
        <translation>At the table: {count}, without names. You can start like this.</translation>
    </message>
    <message>
        <source>Hier komen de mensen aan tafel. Typ een naam, of plak een lijst.</source>
        <translation>Here come the people at the table. Type a name, or paste a list.</translation>
    </message>
</context>
<context>
    <name>PasswordChoice</name>
    <message>
        <source>Wachtwoord op de PDF</source>
        <translation>Password on the PDF</translation>
    </message>
    <message>
        <source>Wachtwoord</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Kies een wachtwoord</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>Toon het wachtwoord</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Typ eerst een wachtwoord, of zet het wachtwoord uit.</source>
        <translation>Type a password first, or turn the password off.</translation>
    </message>
    <message>
        <source>Dit wachtwoord is te lang. Kies een korter wachtwoord.</source>
        <translation>This password is too long. Choose a shorter one.</translation>
    </message>
    <message>
        <source>Verberg het wachtwoord</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Alleen wie het wachtwoord weet, kan de PDF openen.</source>
        <translation>Only those who know the password can open the PDF.</translation>
    </message>
    <message>
        <source>Schrijf het op: we bewaren het nergens. Geef het apart door.</source>
        <translation>Write it down: we keep it nowhere. Pass it on separately.</translation>
    </message>
    <message>
        <source>Zo’n PDF is geen archiefbestand (PDF/A). Bewaar er ook een zonder.</source>
        <translation>Such a PDF is no archive file (PDF/A). Keep one without a password too.</translation>
    </message>
    <message>
        <source>De e-mail krijgt de PDF met wachtwoord. Op papier is er geen.</source>
        <translation>The email gets the PDF with password. Paper has none.</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Gevonden namen</source>
        <translation>Names found</translation>
    </message>
    <message>
        <source>als namen</source>
        <translation>as names</translation>
    </message>
    <message>
        <source>als naam, organisatie</source>
        <translation>as name, organisation</translation>
    </message>
    <message>
        <source>Wat er achter een komma staat</source>
        <translation>What comes after a comma</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Laat maar</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{n} naam gevonden</source>
        <translation>{n} name found</translation>
    </message>
    <message>
        <source>{n} namen gevonden</source>
        <translation>{n} names found</translation>
    </message>
    <message>
        <source>{n} naam past niet meer in deze lijst.</source>
        <translation>{n} name no longer fits in this list.</translation>
    </message>
    <message>
        <source>{n} namen passen niet meer in deze lijst.</source>
        <translation>{n} names no longer fit in this list.</translation>
    </message>
    <message>
        <source>{n} adres of nummer weggelaten. Daarvoor is nog geen toestemming.</source>
        <translation>{n} address or number left out. There is no consent for it yet.</translation>
    </message>
    <message>
        <source>{n} adressen of nummers weggelaten. Daarvoor is nog geen toestemming.</source>
        <translation>{n} addresses or numbers left out. There is no consent for them yet.</translation>
    </message>
    <message>
        <source>{n} regel zonder naam overgeslagen.</source>
        <translation>{n} line without a name skipped.</translation>
    </message>
    <message>
        <source>{n} regels zonder naam overgeslagen.</source>
        <translation>{n} lines without a name skipped.</translation>
    </message>
    <message>
        <source>{n} toevoegen</source>
        <translation>Add {n}</translation>
    </message>
    <message>
        <source>Kies een naam</source>
        <translation>Choose a name</translation>
    </message>
    <message>
        <source>Er is nog plaats voor {n}. Haal vinkjes weg.</source>
        <translation>There is room for {n} more. Remove some ticks.</translation>
    </message>
    <message>
        <source>▲ staat al aan tafel</source>
        <translation>▲ already at the table</translation>
    </message>
    <message>
        <source>▲ dubbel in de lijst</source>
        <translation>▲ twice in the list</translation>
    </message>
    <message>
        <source>was er op {day}: dezelfde</source>
        <translation>was there on {day}: same person</translation>
    </message>
    <message>
        <source>was er bij {title}: dezelfde</source>
        <translation>was at {title}: same person</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Voorbeeld van het verslag</source>
        <translation>Preview of the minutes</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Hele breedte</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Bladzijde {0} van {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>1 bladzijde</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{0} bladzijden</source>
        <translation>{0} pages</translation>
    </message>
</context>
<context>
    <name>PeopleDelegate</name>
    <message>
        <source>zoals: een moeder</source>
        <translation>such as: a mother</translation>
    </message>
</context>
<context>
    <name>PeopleMenus</name>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation>In the minutes</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>niet gezegd</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>geen naam</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>eigen aanduiding …</source>
        <translation>own description …</translation>
    </message>
    <message>
        <source>voornaam (is akkoord)</source>
        <translation>first name (agreed)</translation>
    </message>
    <message>
        <source>naam (is akkoord)</source>
        <translation>name (agreed)</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Stoel</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation>In the minutes</translation>
    </message>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Taak</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>voornaam</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>‘een deelnemer’</source>
        <translation>“a participant”</translation>
    </message>
    <message>
        <source>‘een {role}’</source>
        <translation>“{role}”</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Kruis aan wat op het beurtenblad staat. Spatie of een klik zet een kruisje.</source>
        <translation>Tick what is on the turn sheet. Space or a click puts a tick.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Zoek een naam</source>
        <translation>Search for a name</translation>
    </message>
    <message>
        <source>Mensen in dit dossier</source>
        <translation>People in this dossier</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Bewaar als bestand (JSON)</source>
        <translation>Save as file (JSON)</translation>
    </message>
    <message>
        <source>Vergeet deze persoon…</source>
        <translation>Forget this person…</translation>
    </message>
    <message>
        <source>Niemand heet zo.</source>
        <translation>Nobody has that name.</translation>
    </message>
    <message>
        <source>Hier komt iedereen die bij een dialoog aan tafel zat.</source>
        <translation>Here comes everyone who was at the table in a dialogue.</translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation>{n} dialogue</translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation>{n} dialogues</translation>
    </message>
    <message>
        <source>{n} toestemming</source>
        <translation>{n} consent</translation>
    </message>
    <message>
        <source>{n} toestemmingen</source>
        <translation>{n} consents</translation>
    </message>
    <message>
        <source>geen toestemming</source>
        <translation>no consent</translation>
    </message>
    <message>
        <source>Bewaard: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>“{0}” vergeten?</source>
        <translation>Forget “{0}”?</translation>
    </message>
    <message>
        <source>Naam, contact en toestemmingen gaan weg, in het hele dossier.</source>
        <translation>Name, contact and consents go, in the whole dossier.</translation>
    </message>
    <message>
        <source>In de teksten komt [naam] te staan, ook bij een ander die zo heet.</source>
        <translation>The texts will say [naam], also for another with that name.</translation>
    </message>
    <message>
        <source>Wat deze persoon zei, blijft staan zonder naam.</source>
        <translation>What this person said stays, without a name.</translation>
    </message>
    <message>
        <source>Vergeet deze persoon</source>
        <translation>Forget this person</translation>
    </message>
    <message>
        <source>Niet vergeten</source>
        <translation>Keep this person</translation>
    </message>
    <message>
        <source>Deze persoon is uit het hele dossier gehaald.</source>
        <translation>This person was removed from the whole dossier.</translation>
    </message>
    <message>
        <source>Wat staat er over mij</source>
        <translation>What is stored about me</translation>
    </message>
    <message>
        <source>Alles over deze persoon in één bestand. Namen van anderen staan er niet in.</source>
        <translation>Everything about this person in one file. Names of others are not in it.</translation>
    </message>
    <message>
        <source>Vergeten worden</source>
        <translation>Being forgotten</translation>
    </message>
    <message>
        <source>Naam en contact gaan uit het hele dossier. Dat kan niet terug.</source>
        <translation>Name and contact leave the whole dossier. That cannot be undone.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Een stoel terug	Alt+↑</source>
        <translation>One seat back	Alt+↑</translation>
    </message>
    <message>
        <source>Een stoel verder	Alt+↓</source>
        <translation>One seat on	Alt+↓</translation>
    </message>
    <message>
        <source>Organisatie…</source>
        <translation>Organisation…</translation>
    </message>
    <message>
        <source>E-mailadres…</source>
        <translation>Email address…</translation>
    </message>
    <message>
        <source>Van tafel halen	Delete</source>
        <translation>Take from the table	Delete</translation>
    </message>
    <message>
        <source>Mensen aan tafel</source>
        <translation>People at the table</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In plaats van de naam</source>
        <translation>Instead of the name</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: een moeder</source>
        <translation>For example: a mother</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>naam@voorbeeld.nl</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Trek de toestemming in</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave as is</translation>
    </message>
    <message>
        <source>Toestemming intrekken: {0}</source>
        <translation>Withdraw consent: {0}</translation>
    </message>
    <message>
        <source>Wie dit is</source>
        <translation>Who this is</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Zonder toestemming bewaren we geen e-mail en telefoon.</source>
        <translation>Without consent we keep no email or phone number.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Nog {0} lukten ook niet.</source>
        <translation>{0} more also failed.</translation>
    </message>
    <message>
        <source>Kies een foto</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Dit bestand kan niet gelezen worden. Kies een ander.</source>
        <translation>This file cannot be read. Choose another one.</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Foto, {0}</source>
        <translation>Photo, {0}</translation>
    </message>
    <message>
        <source>Nog geen onderschrift</source>
        <translation>No caption yet</translation>
    </message>
    <message>
        <source>Meer met deze foto</source>
        <translation>More with this photo</translation>
    </message>
    <message>
        <source>Vergroot</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Onderschrift wijzigen…</source>
        <translation>Change caption…</translation>
    </message>
    <message>
        <source>Naar een andere ronde</source>
        <translation>To another round</translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Move to bin</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Onderschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Wat is er te zien? Noem geen namen.</source>
        <translation>What can be seen? Mention no names.</translation>
    </message>
    <message>
        <source>Bij welke ronde</source>
        <translation>With which round</translation>
    </message>
    <message>
        <source>‹ Alle foto’s</source>
        <translation>‹ All photos</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Vorige foto</source>
        <translation>Previous photo</translation>
    </message>
    <message>
        <source>Volgende foto</source>
        <translation>Next photo</translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>Foto {0} van {1}</source>
        <translation>Photo {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>‹ Terug naar de oogst</source>
        <translation>‹ Back to the harvest</translation>
    </message>
    <message>
        <source>Nieuwe foto’s horen bij</source>
        <translation>New photos belong to</translation>
    </message>
    <message>
        <source>+ Foto erbij…</source>
        <translation>+ Add photo…</translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>Bij ronde {0}</source>
        <translation>With round {0}</translation>
    </message>
    <message>
        <source>Foto’s</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Staan er mensen op? Vraag of het mag. Slepen kan ook.</source>
        <translation>Are people in it? Ask if that is all right. You can drag too.</translation>
    </message>
    <message>
        <source>Hier komen foto’s van de flap en van de tafel. Sleep ze hierheen.</source>
        <translation>Here come photos of the flip chart and the table. Drag them here.</translation>
    </message>
    <message>
        <source>Foto erbij…</source>
        <translation>Add photo…</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Draaiboek</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Zoals vorige keer</source>
        <translation>Like last time</translation>
    </message>
    <message>
        <source>Kies een draaiboek</source>
        <translation>Choose a plan</translation>
    </message>
    <message>
        <source>Aantal mensen, om mee te rekenen</source>
        <translation>Number of people, for the sums</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>{n} mens</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Bewaar als eigen draaiboek</source>
        <translation>Save as own plan</translation>
    </message>
    <message>
        <source>Eigen draaiboek weghalen</source>
        <translation>Remove own plan</translation>
    </message>
    <message>
        <source>Eigen draaiboeken</source>
        <translation>Own plans</translation>
    </message>
    <message>
        <source>Ronde erbij</source>
        <translation>Add round</translation>
    </message>
    <message>
        <source>Ronde erbij (Insert)</source>
        <translation>Add round (Insert)</translation>
    </message>
    <message>
        <source>Ronde omhoog (Alt+↑)</source>
        <translation>Round up (Alt+↑)</translation>
    </message>
    <message>
        <source>Ronde omlaag (Alt+↓)</source>
        <translation>Round down (Alt+↓)</translation>
    </message>
    <message>
        <source>Ronde weghalen (Delete)</source>
        <translation>Remove round (Delete)</translation>
    </message>
    <message>
        <source>Reken met</source>
        <translation>Count on</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Vraag van deze ronde</source>
        <translation>Question of this round</translation>
    </message>
    <message>
        <source>Naam van deze ronde</source>
        <translation>Name of this round</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Ieder</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>{0} kort</source>
        <translation>{0} short</translation>
    </message>
    <message>
        <source>{0}, {1} min. stil</source>
        <translation>{0}, {1} min. quiet</translation>
    </message>
    <message>
        <source>{n} minuut</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Rondes van het draaiboek</source>
        <translation>Rounds of the plan</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Wat een verzonnen buur zegt</source>
        <translation>What an invented neighbour says</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>{0} zegt: “{1}”</source>
        <translation>{0} says: “{1}”</translation>
    </message>
    <message>
        <source>Iedereen kreeg de beurt. Page Down brengt je verder.</source>
        <translation>Everybody had a turn. Page Down takes you on.</translation>
    </message>
    <message>
        <source>{0} is uitgesproken. Page Down geeft de volgende het woord.</source>
        <translation>{0} has finished. Page Down lets the next one speak.</translation>
    </message>
    <message>
        <source>Niemand heeft het woord. Page Down geeft een buur het woord.</source>
        <translation>Nobody is speaking. Page Down lets a neighbour speak.</translation>
    </message>
    <message>
        <source>Vertel iets aan de groep. Page Down brengt je naar de volgende ronde.</source>
        <translation>Tell the group something. Page Down takes you to the next round.</translation>
    </message>
    <message>
        <source>{0} is uitgesproken. Page Down rondt de beurt af.</source>
        <translation>{0} has finished. Page Down ends the turn.</translation>
    </message>
    <message>
        <source>De dialoog is afgerond. Bekijk nu het verslag (Alt+5).</source>
        <translation>The dialogue is closed. Now view the minutes (Alt+5).</translation>
    </message>
</context>
<context>
    <name>PracticeWindow</name>
    <message>
        <source>Oefening – niets wordt bewaard</source>
        <translation>Practice – nothing is saved</translation>
    </message>
    <message>
        <source>Oefening – {0}</source>
        <translation>Practice – {0}</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Het gesprek opent met de vraag: hoe staat het ervoor?</source>
        <translation>The conversation opens with the question: how do things stand?</translation>
    </message>
    <message>
        <source>Dit was al begonnen en blijft daarom staan: {0}.</source>
        <translation>This had started already, so it stays: {0}.</translation>
    </message>
    <message>
        <source>Bewaard als eigen draaiboek: {0}.</source>
        <translation>Saved as own plan: {0}.</translation>
    </message>
    <message>
        <source>{0} is weg. Je rondes blijven zoals ze zijn.</source>
        <translation>{0} is gone. Your rounds stay as they are.</translation>
    </message>
    <message>
        <source>Nieuwe ronde</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>{n} regel uit {0} blijft bewaard, nu zonder ronde.</source>
        <translation>{n} line from {0} is kept, now without a round.</translation>
    </message>
    <message>
        <source>{n} regels uit {0} blijven bewaard, nu zonder ronde.</source>
        <translation>{n} lines from {0} are kept, now without a round.</translation>
    </message>
    <message>
        <source>Naar de deelnemers ›</source>
        <translation>To the participants ›</translation>
    </message>
    <message>
        <source>Alles mag leeg blijven. Later aanpassen kan altijd.</source>
        <translation>Everything may stay empty. You can always change it later.</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Voor een avond zonder laptop ({0})</source>
        <translation>For an evening without a laptop ({0})</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>“{0}” is nu open. “{1}” is gesloten.</source>
        <translation>“{0}” is open now. “{1}” is closed.</translation>
    </message>
    <message>
        <source>Ga terug</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Red wat leesbaar is</source>
        <translation>Rescue what is readable</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Nieuw dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Dossiers (*.wijkdialoog);;Alle bestanden (*)</source>
        <translation>Dossiers (*.wijkdialoog);;All files (*)</translation>
    </message>
    <message>
        <source>“{0}” is er nu niet. Zit de stick er wel in?</source>
        <translation>“{0}” is not there now. Is the stick in?</translation>
    </message>
    <message>
        <source>Open “{0}”</source>
        <translation>Open “{0}”</translation>
    </message>
    <message>
        <source>De oefening is weg. Dit is weer je eigen dossier.</source>
        <translation>The practice is gone. This is your own dossier again.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Deze dialoog is afgerond. Lezen en verbeteren kan nog.</source>
        <translation>This dialogue is closed. You can still read and correct.</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Er is nog geen draaiboek.</source>
        <translation>There is no plan yet.</translation>
    </message>
    <message>
        <source>Maak een draaiboek</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Vraag aan {0}. De beurt wacht.</source>
        <translation>Question to {0}. The turn waits.</translation>
    </message>
    <message>
        <source>Beurt gaat verder</source>
        <translation>Turn goes on</translation>
    </message>
    <message>
        <source>Er zit nog niemand aan tafel.</source>
        <translation>Nobody is at the table yet.</translation>
    </message>
    <message>
        <source>Deelnemers toevoegen</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>nog {0} mensen</source>
        <translation>{0} more people</translation>
    </message>
    <message>
        <source>{0} is nog niet geweest.</source>
        <translation>{0} has not had a turn yet.</translation>
    </message>
    <message>
        <source>{0} zijn nog niet geweest.</source>
        <translation>{0} have not had a turn yet.</translation>
    </message>
    <message>
        <source>Denktijd. Iedereen denkt even in stilte na.</source>
        <translation>Time to think. Everyone thinks for a moment in silence.</translation>
    </message>
    <message>
        <source>Stilte voorbij</source>
        <translation>Silence over</translation>
    </message>
    <message>
        <source>Zijn jullie alweer begonnen? Zet de klok aan.</source>
        <translation>Have you started again? Start the clock.</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Even stil. Alle klokken staan stil.</source>
        <translation>Quiet moment. All clocks stand still.</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>De klok staat stil.</source>
        <translation>The clock stands still.</translation>
    </message>
    <message>
        <source>Gestopt om {0}. De klok staat stil.</source>
        <translation>Stopped at {0}. The clock stands still.</translation>
    </message>
    <message>
        <source>Gestopt om {0} tijdens de beurt van {1}.</source>
        <translation>Stopped at {0} during the turn of {1}.</translation>
    </message>
    <message>
        <source>De tijd van {0} is om.</source>
        <translation>The time of {0} is up.</translation>
    </message>
    <message>
        <source>Rond af</source>
        <translation>End turn</translation>
    </message>
    <message>
        <source>+1 minuut</source>
        <translation>+1 minute</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Iedereen kreeg de beurt. Nog iemand?</source>
        <translation>Everyone had a turn. Anyone else?</translation>
    </message>
    <message>
        <source>Nog een rondje</source>
        <translation>Another round of turns</translation>
    </message>
    <message>
        <source>Vrij gesprek</source>
        <translation>Free conversation</translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation>To the harvest</translation>
    </message>
    <message>
        <source>Volgende ronde</source>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Klik op iemand die iets wil zeggen.</source>
        <translation>Click on someone who wants to say something.</translation>
    </message>
    <message>
        <source>Vrij gesprek. {0}</source>
        <translation>Free conversation. {0}</translation>
    </message>
    <message>
        <source>Vrij gesprek. Wil iets zeggen: {0}.</source>
        <translation>Free conversation. Wants to speak: {0}.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>sprak nog niet</source>
        <translation>has not spoken yet</translation>
    </message>
    <message>
        <source>vroeg het eerst</source>
        <translation>asked first</translation>
    </message>
    <message>
        <source>Bij het begin ({0} minuten geleden)</source>
        <translation>At the start ({0} minutes ago)</translation>
    </message>
    <message>
        <source>Is {0} al begonnen? Zet de klok aan.</source>
        <translation>Has {0} started already? Start the clock.</translation>
    </message>
    <message>
        <source>1 minuut geleden</source>
        <translation>1 minute ago</translation>
    </message>
    <message>
        <source>{0} minuten geleden</source>
        <translation>{0} minutes ago</translation>
    </message>
    <message>
        <source>De tijd van deze ronde is om.</source>
        <translation>The time of this round is up.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Daar</source>
        <translation>There</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Biedt of zoekt</source>
        <translation>Offers or asks</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>uit: {0}</source>
        <translation>from: {0}</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Wat je voorleest</source>
        <translation>What you read aloud</translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Verbeteren</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Het klopt</source>
        <translation>It is right</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Hele ronde</source>
        <translation>Whole round</translation>
    </message>
    <message>
        <source>Beurt van {0}</source>
        <translation>Turn of {0}</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>In deze beurt is nog niets gevangen.</source>
        <translation>Nothing captured in this turn yet.</translation>
    </message>
    <message>
        <source>In deze ronde is nog niets gevangen.</source>
        <translation>Nothing captured in this round yet.</translation>
    </message>
    <message>
        <source>Regels om voor te lezen</source>
        <translation>Lines to read aloud</translation>
    </message>
</context>
<context>
    <name>ReaderChoice</name>
    <message>
        <source>Voor wie is dit verslag?</source>
        <translation>Who are these minutes for?</translation>
    </message>
    <message>
        <source>Bewoners</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Organisaties</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Archief</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Grote letters</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>Kort, met de afspraken en de dromen voorop.</source>
        <translation>Short, with agreements and dreams first.</translation>
    </message>
    <message>
        <source>Alles, met tabellen en draden.</source>
        <translation>Everything, with tables and threads.</translation>
    </message>
    <message>
        <source>Alles, met de tijden erbij.</source>
        <translation>Everything, with the times.</translation>
    </message>
</context>
<context>
    <name>Reassurance</name>
    <message>
        <source>Wat gebeurt er met wat ik typ?</source>
        <translation>What happens to what I type?</translation>
    </message>
    <message>
        <source>Het is meteen bewaard. Ook als de stroom uitvalt.</source>
        <translation>It is saved at once. Also when the power fails.</translation>
    </message>
    <message>
        <source>Een foutje is niet erg. Ctrl+Z neemt elke stap terug.</source>
        <translation>A mistake does no harm. Ctrl+Z takes back each step.</translation>
    </message>
    <message>
        <source>Alles staat in één bestand, het dossier “{0}”.</source>
        <translation>Everything is in one file, the dossier “{0}”.</translation>
    </message>
    <message>
        <source>Het programma gaat nooit op internet. Jij kiest wat je deelt.</source>
        <translation>The program never goes on the internet. You choose what you share.</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Bewaar als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Nog een stick</source>
        <translation>Another stick</translation>
    </message>
    <message>
        <source>De tafels zijn samengevoegd</source>
        <translation>The tables are merged</translation>
    </message>
    <message>
        <source>Niets nieuws</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Niet meegedaan</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>{0} · uit {1}</source>
        <translation>{0} · from {1}</translation>
    </message>
    <message>
        <source>{n} bestand</source>
        <translation>{n} file</translation>
    </message>
    <message>
        <source>{n} bestanden</source>
        <translation>{n} files</translation>
    </message>
    <message>
        <source>Daar veranderd en overgenomen: {0}.</source>
        <translation>Changed there and taken over: {0}.</translation>
    </message>
    <message>
        <source>Hier gebleven zoals het was: {0}.</source>
        <translation>Stayed here as it was: {0}.</translation>
    </message>
    <message>
        <source>Dezelfde mensen, organisaties of wijken: {0}.</source>
        <translation>The same people, organisations or neighbourhoods: {0}.</translation>
    </message>
    <message>
        <source>Gekozen: {0}. {1}</source>
        <translation>Chosen: {0}. {1}</translation>
    </message>
    <message>
        <source>{0} Tafels samengevoegd.pdf</source>
        <translation>{0} Merged tables.pdf</translation>
    </message>
    <message>
        <source>Waar komt de bon?</source>
        <translation>Where to put the receipt?</translation>
    </message>
    <message>
        <source>De bon staat in {0}.</source>
        <translation>The receipt is in {0}.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Dit bestand doet niet mee.</source>
        <translation>This file is left out.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Er is niets meer te lezen in dit dossier</source>
        <translation>Nothing in this dossier can be read any more</translation>
    </message>
    <message>
        <source>Dit is er gered</source>
        <translation>This was rescued</translation>
    </message>
    <message>
        <source>Wat er gered is</source>
        <translation>What was rescued</translation>
    </message>
    <message>
        <source>Aan “{0}” is niets veranderd.</source>
        <translation>Nothing was changed in “{0}”.</translation>
    </message>
    <message>
        <source>Dit staat ook in “{0}”.</source>
        <translation>This is also in “{0}”.</translation>
    </message>
    <message>
        <source>Open het herstelde dossier</source>
        <translation>Open the restored dossier</translation>
    </message>
    <message>
        <source>Open de laatste reservekopie</source>
        <translation>Open the latest backup</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ResumeCard</name>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Bekijk eerst</source>
        <translation>View first</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Een jaar langer</source>
        <translation>One year longer</translation>
    </message>
    <message>
        <source>Maak anoniem…</source>
        <translation>Make anonymous…</translation>
    </message>
    <message>
        <source>Verwijder…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>De bewaartermijn liep tot {0}.</source>
        <translation>The retention period ran until {0}.</translation>
    </message>
    <message>
        <source>Wordt bewaard tot {0}.</source>
        <translation>Is kept until {0}.</translation>
    </message>
    <message>
        <source>Ligt in de prullenbak.</source>
        <translation>Is in the bin.</translation>
    </message>
    <message>
        <source>Gehouden op {0}.</source>
        <translation>Held on {0}.</translation>
    </message>
    <message>
        <source>Gehouden in {0}.</source>
        <translation>Held in {0}.</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>{n} dialoog</source>
        <translation>{n} dialogue</translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation>{n} dialogues</translation>
    </message>
    <message>
        <source>Er is niets dat weg moet.</source>
        <translation>There is nothing that has to go.</translation>
    </message>
    <message>
        <source>{n} dialoog is over de bewaartermijn.</source>
        <translation>{n} dialogue is past its retention period.</translation>
    </message>
    <message>
        <source>{n} dialogen zijn over de bewaartermijn.</source>
        <translation>{n} dialogues are past their retention period.</translation>
    </message>
    <message>
        <source>Thema, vragen en aantallen blijven.</source>
        <translation>Theme, questions and numbers stay.</translation>
    </message>
    <message>
        <source>“{0}” anoniem maken?</source>
        <translation>Make “{0}” anonymous?</translation>
    </message>
    <message>
        <source>Maak anoniem</source>
        <translation>Make anonymous</translation>
    </message>
    <message>
        <source>Niet anoniem maken</source>
        <translation>Don’t make anonymous</translation>
    </message>
    <message>
        <source>“{0}” voorgoed verwijderen?</source>
        <translation>Delete “{0}” for good?</translation>
    </message>
    <message>
        <source>Verwijder voorgoed</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Niet verwijderen</source>
        <translation>Don’t delete</translation>
    </message>
    <message>
        <source>De oude reservekopieën gaan ook weg.</source>
        <translation>The old backups go too.</translation>
    </message>
    <message>
        <source>De lijst met dossiers is leeg. De bestanden zijn er nog.</source>
        <translation>The list of dossiers is empty. The files are still there.</translation>
    </message>
    <message>
        <source>Een dialoog bewaren we een jaar na de avond. Bij het voorbereiden kun je een andere datum kiezen.</source>
        <translation>We keep a dialogue for a year after the evening. You can choose another date when preparing.</translation>
    </message>
    <message>
        <source>Komt eraan, binnen {0} dagen</source>
        <translation>Coming up, within {0} days</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Opgeruimd</source>
        <translation>Tidied up</translation>
    </message>
    <message>
        <source>Sporen op deze computer</source>
        <translation>Traces on this computer</translation>
    </message>
    <message>
        <source>Buiten het dossier staan alleen de namen van bestanden. Foutverslagen bevatten geen namen of teksten.</source>
        <translation>Outside the dossier there are only file names. Error reports hold no names or texts.</translation>
    </message>
    <message>
        <source>Maak de lijst met dossiers leeg</source>
        <translation>Empty the list of dossiers</translation>
    </message>
</context>
<context>
    <name>RoomCheckPanel</name>
    <message>
        <source>Laat horen</source>
        <translation>Play it</translation>
    </message>
    <message>
        <source>Laat het geluid bij tijd horen</source>
        <translation>Play the sound for time</translation>
    </message>
    <message>
        <source>Niets gehoord? Zet het geluid van de computer harder.</source>
        <translation>Heard nothing? Turn up the sound of the computer.</translation>
    </message>
    <message>
        <source>Zaalcheck</source>
        <translation>Room check</translation>
    </message>
    <message>
        <source>Kopie op stick</source>
        <translation>Copy to stick</translation>
    </message>
    <message>
        <source>Kopie op stick ({0})</source>
        <translation>Copy to stick ({0})</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Soort ronde</source>
        <translation>Kind of round</translation>
    </message>
    <message>
        <source>Zo praten we</source>
        <translation>How we talk</translation>
    </message>
    <message>
        <source>Eerst stil denken</source>
        <translation>Silent thinking first</translation>
    </message>
    <message>
        <source>niet</source>
        <translation>none</translation>
    </message>
    <message>
        <source> min.</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Vraag in een tweede taal</source>
        <translation>Question in a second language</translation>
    </message>
    <message>
        <source>Voor op het groot scherm</source>
        <translation>For on the big screen</translation>
    </message>
    <message>
        <source>Ronde: {0}</source>
        <translation>Round: {0}</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation>Cue card</translation>
    </message>
</context>
<context>
    <name>RoundRail</name>
    <message>
        <source>Rondes</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Tijdschema</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Verdeel zo</source>
        <translation>Spread like this</translation>
    </message>
    <message>
        <source>Er komt geen ronde meer die anders kan. Pauze en afronding blijven.</source>
        <translation>No round is left that can change. Break and closing stay.</translation>
    </message>
    <message>
        <source>Er hoeft niets verdeeld te worden.</source>
        <translation>Nothing needs to be spread.</translation>
    </message>
    <message>
        <source>Verdeel het verschil over de rondes die nog komen:</source>
        <translation>Spread the difference over the rounds still to come:</translation>
    </message>
    <message>
        <source>Dan ben je nog {0} min later klaar.</source>
        <translation>Then you still finish {0} min later.</translation>
    </message>
    <message>
        <source>Pauze en afronding blijven zoals ze zijn.</source>
        <translation>Break and closing stay as they are.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Welk verslag?</source>
        <translation>Which minutes?</translation>
    </message>
    <message>
        <source>Hele evenement ({0} tafels)</source>
        <translation>Whole event ({0} tables)</translation>
    </message>
    <message>
        <source>Deze tafel</source>
        <translation>This table</translation>
    </message>
    <message>
        <source>Alle tafels van ‘{0}’ in één PDF. Nakijken doe je per tafel.</source>
        <translation>All tables of ‘{0}’ in one PDF. You check them per table.</translation>
    </message>
</context>
<context>
    <name>SeatPainter</name>
    <message>
        <source>Plaats {n}</source>
        <translation>Seat {n}</translation>
    </message>
    <message>
        <source>begint</source>
        <translation>starts</translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>{name} opgepakt. Pijltjes schuiven, spatie zet neer, Esc stopt.</source>
        <translation>{name} picked up. Arrows move, Space puts down, Esc stops.</translation>
    </message>
    <message>
        <source>Pijltjes kiezen een stoel, spatie pakt iemand op.</source>
        <translation>Arrows choose a seat, Space picks somebody up.</translation>
    </message>
    <message>
        <source>Tafel met {n} stoelen</source>
        <translation>Table with {n} seats</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>Stoel {n}: {name}, {presence}</source>
        <translation>Seat {n}: {name}, {presence}</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Kies een tweede plek…</source>
        <translation>Choose a second place…</translation>
    </message>
    <message>
        <source>Geen tweede plek meer</source>
        <translation>No second place any more</translation>
    </message>
    <message>
        <source>Tweede plek voor elke kopie</source>
        <translation>Second place for each copy</translation>
    </message>
    <message>
        <source>Elke kopie kan ook ergens anders staan, zoals op een stick of schijf.</source>
        <translation>Each copy can also be elsewhere, such as on a stick or disk.</translation>
    </message>
    <message>
        <source>Elke kopie staat ook in {0}</source>
        <translation>Each copy is also in {0}</translation>
    </message>
    <message>
        <source>{0} is er nu niet. De kopieën naast het dossier gaan gewoon door.</source>
        <translation>{0} is not there now. Copies beside the dossier simply continue.</translation>
    </message>
</context>
<context>
    <name>SensitiveHint</name>
    <message>
        <source>Ja, markeer</source>
        <translation>Yes, mark</translation>
    </message>
    <message>
        <source>Blijft buiten het verslag (Ctrl+M)</source>
        <translation>Stays out of the minutes (Ctrl+M)</translation>
    </message>
    <message>
        <source>Laat staan</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Niet gevoelig (Ctrl+Shift+M)</source>
        <translation>Not sensitive (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Dit kan gevoelig zijn ({0}). Markeer als gevoelig?</source>
        <translation>This may be sensitive ({0}). Mark as sensitive?</translation>
    </message>
</context>
<context>
    <name>SensitiveKeys</name>
    <message>
        <source>Waarom is dit gevoelig?</source>
        <translation>Why is this sensitive?</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Laatste dialogen</source>
        <translation>Latest dialogues</translation>
    </message>
    <message>
        <source>Recente dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>Dit dossier</source>
        <translation>This dossier</translation>
    </message>
    <message>
        <source>nu open</source>
        <translation>open now</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Groot scherm: {0}</source>
        <translation>Big screen: {0}</translation>
    </message>
</context>
<context>
    <name>StagePanel</name>
    <message>
        <source>Groot scherm</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>De zaal ziet: {0}</source>
        <translation>The room sees: {0}</translation>
    </message>
    <message>
        <source>Zet uit</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wissel</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Hierna volgt de zaal weer de ronde.</source>
        <translation>After this the room follows the round again.</translation>
    </message>
    <message>
        <source>Dit blijft staan tot je iets anders kiest.</source>
        <translation>This stays until you choose something else.</translation>
    </message>
    <message>
        <source>Aan op {0}</source>
        <translation>On: {0}</translation>
    </message>
    <message>
        <source>Aan, over dit venster</source>
        <translation>On, over this window</translation>
    </message>
    <message>
        <source>Aan, achter dit venster</source>
        <translation>On, behind this window</translation>
    </message>
    <message>
        <source>Het scherm is losgekoppeld</source>
        <translation>The screen is unplugged</translation>
    </message>
    <message>
        <source>Uit: de zaal ziet niets</source>
        <translation>Off: the room sees nothing</translation>
    </message>
    <message>
        <source>{0} (dit scherm)</source>
        <translation>{0} (this screen)</translation>
    </message>
    <message>
        <source>1 gevoelige regel blijft van het scherm.</source>
        <translation>1 sensitive line stays off the screen.</translation>
    </message>
    <message>
        <source>{n} gevoelige regels blijven van het scherm.</source>
        <translation>{n} sensitive lines stay off the screen.</translation>
    </message>
    <message>
        <source>De vraag is te lang: het einde past niet.</source>
        <translation>The question is too long: the end does not fit.</translation>
    </message>
    <message>
        <source>Dit ziet de zaal</source>
        <translation>The room sees this</translation>
    </message>
    <message>
        <source>Vorig blad ({0})</source>
        <translation>Previous page ({0})</translation>
    </message>
    <message>
        <source>Volgend blad ({0})</source>
        <translation>Next page ({0})</translation>
    </message>
    <message>
        <source>Wat de zaal ziet</source>
        <translation>What the room sees</translation>
    </message>
    <message>
        <source>Zwart, en weer terug ({0})</source>
        <translation>Black, and back ({0})</translation>
    </message>
    <message>
        <source>Teruglezen, en weer terug ({0})</source>
        <translation>Read back, and back ({0})</translation>
    </message>
    <message>
        <source>Met de getelde handen</source>
        <translation>With the counted hands</translation>
    </message>
    <message>
        <source>Regel voor de zaal</source>
        <translation>Line for the room</translation>
    </message>
    <message>
        <source>Pauze tot 20:15</source>
        <translation>Break until 20:15</translation>
    </message>
    <message>
        <source>Weg</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Haal de regel weg</source>
        <translation>Clear the line</translation>
    </message>
    <message>
        <source>Pauze {0} min.</source>
        <translation>Break {0} min</translation>
    </message>
    <message>
        <source>Gewoon</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Letters op het scherm</source>
        <translation>Text on the screen</translation>
    </message>
    <message>
        <source>Andere letters ({0})</source>
        <translation>Other text size ({0})</translation>
    </message>
    <message>
        <source>Scherm voor de zaal</source>
        <translation>Screen for the room</translation>
    </message>
    <message>
        <source>Toon nummers</source>
        <translation>Show numbers</translation>
    </message>
    <message>
        <source>Is er een beamer? Druk op Windows+P en kies Uitbreiden.</source>
        <translation>Is there a projector? Press Windows+P and choose Extend.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Scherm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Sluit dit paneel (Esc)</source>
        <translation>Close this panel (Esc)</translation>
    </message>
    <message>
        <source>Pauze tot {0}</source>
        <translation>Break until {0}</translation>
    </message>
</context>
<context>
    <name>StagePlace</name>
    <message>
        <source>Wissel nu</source>
        <translation>Swap now</translation>
    </message>
    <message>
        <source>Het groot scherm staat aan op {0}.</source>
        <translation>The big screen is on: {0}.</translation>
    </message>
    <message>
        <source>Het groot scherm is uit.</source>
        <translation>The big screen is off.</translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation>Turn on</translation>
    </message>
    <message>
        <source>Wisselen hoeft niet: de zaal kijkt naar {0}.</source>
        <translation>No need to swap: the room looks at {0}.</translation>
    </message>
    <message>
        <source>{0} is losgekoppeld. Het groot scherm is nu verborgen.</source>
        <translation>{0} is unplugged. The big screen is hidden now.</translation>
    </message>
    <message>
        <source>{0} is er weer.</source>
        <translation>{0} is back.</translation>
    </message>
    <message>
        <source>Toon weer</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Er is een tweede scherm: {0}.</source>
        <translation>There is a second screen: {0}.</translation>
    </message>
    <message>
        <source>Toon daar</source>
        <translation>Show there</translation>
    </message>
    <message>
        <source>De beamer toont hetzelfde als je laptop. Druk op Windows+P en kies Uitbreiden.</source>
        <translation>The projector shows the same as your laptop. Press Windows+P and choose Extend.</translation>
    </message>
    <message>
        <source>Er is één scherm. Met {0} wissel je met het groot scherm.</source>
        <translation>There is one screen. {0} swaps it with the big screen.</translation>
    </message>
</context>
<context>
    <name>StageRoom</name>
    <message>
        <source>Groot scherm</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>De zaal ziet nu: {0}.</source>
        <translation>The room now sees: {0}.</translation>
    </message>
    <message>
        <source>De zaal ziet nog de andere dialoog.</source>
        <translation>The room still sees the other dialogue.</translation>
    </message>
    <message>
        <source>Toon deze</source>
        <translation>Show this one</translation>
    </message>
    <message>
        <source>uit</source>
        <translation>off</translation>
    </message>
    <message>
        <source>losgekoppeld</source>
        <translation>unplugged</translation>
    </message>
    <message>
        <source>aan, {0}</source>
        <translation>on, {0}</translation>
    </message>
</context>
<context>
    <name>StageWindow</name>
    <message>
        <source>Groot scherm – Wijkdialoog</source>
        <translation>Big screen – Wijkdialoog</translation>
    </message>
    <message>
        <source>Groot scherm</source>
        <translation>Big screen</translation>
    </message>
    <message>
        <source>Wat de zaal ziet</source>
        <translation>What the room sees</translation>
    </message>
</context>
<context>
    <name>StartEntry</name>
    <message>
        <source>Hoe laat begon ‘{0}’?</source>
        <translation>At what time did ‘{0}’ begin?</translation>
    </message>
    <message>
        <source>Hoe laat begon de avond?</source>
        <translation>At what time did the evening begin?</translation>
    </message>
    <message>
        <source>Nu staat er {0}.</source>
        <translation>Now it says {0}.</translation>
    </message>
    <message>
        <source>Gepland was {0}.</source>
        <translation>Planned was {0}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dialogen en wijken</source>
        <translation>Dialogues and neighbourhoods</translation>
    </message>
    <message>
        <source>Mijn wijken</source>
        <translation>My neighbourhoods</translation>
    </message>
    <message>
        <source>Dialogen zonder wijk</source>
        <translation>Dialogues without a neighbourhood</translation>
    </message>
</context>
<context>
    <name>Steering</name>
    <message>
        <source>Volgende: {0}</source>
        <translation>Next: {0}</translation>
    </message>
    <message>
        <source>Rond de beurt af</source>
        <translation>End the turn</translation>
    </message>
    <message>
        <source>Volgende ronde: {0}</source>
        <translation>Next round: {0}</translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation>To the harvest</translation>
    </message>
</context>
<context>
    <name>StickSection</name>
    <message>
        <source>{0} · op slot, hier past niets bij</source>
        <translation>{0} · locked, nothing can be added</translation>
    </message>
    <message>
        <source>{0} · {1} vrij</source>
        <translation>{0} · {1} free</translation>
    </message>
    <message>
        <source>De stick is eruit. Steek hem er weer in.</source>
        <translation>The stick is out. Put it back in.</translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation>Where does the copy go?</translation>
    </message>
    <message>
        <source>Gestopt. Er staat geen halve kopie op de stick.</source>
        <translation>Stopped. There is no half copy on the stick.</translation>
    </message>
    <message>
        <source>De kopie is klaar en teruggelezen: alles klopt.</source>
        <translation>The copy is ready and read back: all is well.</translation>
    </message>
    <message>
        <source>De stick mag eruit.</source>
        <translation>You can take the stick out.</translation>
    </message>
    <message>
        <source>Hij staat in “{0}”.</source>
        <translation>It is in “{0}”.</translation>
    </message>
    <message>
        <source>Dat is dezelfde schijf. Een stick is veiliger.</source>
        <translation>That is the same disk. A stick is safer.</translation>
    </message>
    <message>
        <source>Het bestand heet “{0}”.</source>
        <translation>The file is called “{0}”.</translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt…</source>
        <translation>Making the copy…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Kopie op stick</source>
        <translation>Copy to stick</translation>
    </message>
    <message>
        <source>De kopie wordt teruggelezen…</source>
        <translation>Reading the copy back…</translation>
    </message>
    <message>
        <source>Een stick in een la helpt als de laptop kwijt of stuk is.</source>
        <translation>A stick in a drawer helps if the laptop is lost or broken.</translation>
    </message>
    <message>
        <source>Op welke stick?</source>
        <translation>Which stick?</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Sticks</translation>
    </message>
    <message>
        <source>Er zit geen stick in. Steek er een in, dan verschijnt hij hier.</source>
        <translation>There is no stick. Put one in and it appears here.</translation>
    </message>
    <message>
        <source>Maak de kopie</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Kies een andere map…</source>
        <translation>Choose another folder…</translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message>
        <source>Wat je vangt, komt hier te staan. Typ onderaan en druk op Enter.</source>
        <translation>What you capture appears here. Type below and press Enter.</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Foto bij deze ronde… (Ctrl+Shift+F)</source>
        <translation>Photo for this round… (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Gevangen in deze ronde</source>
        <translation>Captured in this round</translation>
    </message>
    <message>
        <source>Overtypen van papier</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Gevangen</source>
        <translation>Captured</translation>
    </message>
</context>
<context>
    <name>StreamActions</name>
    <message>
        <source>Verbeteren	Enter</source>
        <translation>Correct	Enter</translation>
    </message>
    <message>
        <source>Weggooien	Del</source>
        <translation>Move to bin	Del</translation>
    </message>
    <message>
        <source>Maak hier een mogelijkheid van</source>
        <translation>Make this a possibility</translation>
    </message>
    <message>
        <source>Maak hier een bron van</source>
        <translation>Make this an asset</translation>
    </message>
    <message>
        <source>Maak hier een afspraak van</source>
        <translation>Make this an agreement</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Spreker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Van wie</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Wie doet het</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Zonder naam (anoniem)</source>
        <translation>No name (anonymous)</translation>
    </message>
    <message>
        <source>Gevoelig</source>
        <translation>Sensitive</translation>
    </message>
    <message>
        <source>Niet gevoelig</source>
        <translation>Not sensitive</translation>
    </message>
    <message>
        <source>Naar een andere ronde</source>
        <translation>To another round</translation>
    </message>
</context>
<context>
    <name>StreamDelegate</name>
    <message>
        <source>Regel verbeteren. Enter bewaart, Esc laat het zo.</source>
        <translation>Correct the line. Enter saves, Esc leaves it.</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>loting</source>
        <translation>by lot</translation>
    </message>
    <message>
        <source>Laat het lot kiezen wie begint</source>
        <translation>Draw lots for who starts</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Verder met het gesprek ›</source>
        <translation>Continue the conversation ›</translation>
    </message>
    <message>
        <source>Begin het gesprek ›</source>
        <translation>Start the conversation ›</translation>
    </message>
    <message>
        <source>Wie begint</source>
        <translation>Who starts</translation>
    </message>
    <message>
        <source>Rond de tafel</source>
        <translation>Around the table</translation>
    </message>
    <message>
        <source>Draai de richting om</source>
        <translation>Reverse the direction</translation>
    </message>
    <message>
        <source>beginner: {name}</source>
        <translation>starts: {name}</translation>
    </message>
    <message>
        <source>Kies wie begint</source>
        <translation>Choose who starts</translation>
    </message>
    <message>
        <source>De tekening heeft hooguit 40 stoelen.</source>
        <translation>The drawing has at most 40 seats.</translation>
    </message>
    <message>
        <source>Bij het begin krijgt iedereen een plaatsnummer.</source>
        <translation>At the start everyone gets a seat number.</translation>
    </message>
    <message>
        <source>Hier komen de stoelen van iedereen die je toevoegt.</source>
        <translation>The seats of everyone you add appear here.</translation>
    </message>
    <message>
        <source>Sleep iemand naar een andere stoel</source>
        <translation>Drag somebody to another seat</translation>
    </message>
</context>
<context>
    <name>TableSummary</name>
    <message>
        <source>1 zonder rol: maak bewoner</source>
        <translation>1 without a role: make resident</translation>
    </message>
    <message>
        <source>{n} zonder rol: maak bewoner</source>
        <translation>{n} without a role: make resident</translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation>{n} participant</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} aanwezig</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source>bewoners</source>
        <translation>residents</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>woningcorporatie</source>
        <translation>housing association</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Nog geen {voices} aan tafel</source>
        <translation>No {voices} at the table yet</translation>
    </message>
    <message>
        <source>{n} organisatie</source>
        <translation>{n} organisation</translation>
    </message>
    <message>
        <source>{n} van een organisatie</source>
        <translation>{n} from an organisation</translation>
    </message>
</context>
<context>
    <name>TablesSection</name>
    <message>
        <source>Hier staan geen tafels. Kies een andere plek.</source>
        <translation>There are no tables here. Choose another place.</translation>
    </message>
    <message>
        <source>Niets nieuws. Er verandert niets.</source>
        <translation>Nothing new. Nothing changes.</translation>
    </message>
    <message>
        <source>Kies nog 1 keer wat er blijft.</source>
        <translation>Choose 1 more time what stays.</translation>
    </message>
    <message>
        <source>Kies nog {n} keer wat er blijft.</source>
        <translation>Choose {n} more times what stays.</translation>
    </message>
    <message>
        <source>Eerst komt er een kopie van dit dossier. Terugdraaien kan altijd.</source>
        <translation>First this dossier is copied. You can always go back.</translation>
    </message>
    <message>
        <source>Tafels samenvoegen</source>
        <translation>Merge tables</translation>
    </message>
    <message>
        <source>Was er meer dan één tafel? Breng ze hier bij elkaar.</source>
        <translation>Was there more than one table? Bring them together here.</translation>
    </message>
    <message>
        <source>Steek de sticks in de laptop, de ene na de andere mag ook.</source>
        <translation>Put the sticks in the laptop, one after the other is fine.</translation>
    </message>
    <message>
        <source>Je ziet eerst wat er meekomt. Er verandert nog niets.</source>
        <translation>You first see what comes along. Nothing changes yet.</translation>
    </message>
    <message>
        <source>Voortgang van het lezen</source>
        <translation>Reading progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voeg samen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Houd overal wat hier staat</source>
        <translation>Always keep what is here</translation>
    </message>
    <message>
        <source>Neem overal wat daar staat</source>
        <translation>Always take what is there</translation>
    </message>
    <message>
        <source>Nog een stick</source>
        <translation>Another stick</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Never mind</translation>
    </message>
    <message>
        <source>Dit komt mee</source>
        <translation>This comes along</translation>
    </message>
    <message>
        <source>Even zoeken…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Bestand {0} van {1}: {2}</source>
        <translation>File {0} of {1}: {2}</translation>
    </message>
</context>
<context>
    <name>TallyPanel</name>
    <message>
        <source>Eerdere keren in deze wijk</source>
        <translation>Earlier times in this neighbourhood</translation>
    </message>
    <message>
        <source>Bij een volgende dialoog in deze wijk kun je hier vergelijken.</source>
        <translation>At a next dialogue in this neighbourhood you can compare here.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Andere vraag</source>
        <translation>Another question</translation>
    </message>
    <message>
        <source>De vraag aan het eind</source>
        <translation>The question at the end</translation>
    </message>
    <message>
        <source>Bewaar de vraag</source>
        <translation>Save the question</translation>
    </message>
    <message>
        <source>Alles op nul</source>
        <translation>All to zero</translation>
    </message>
    <message>
        <source>Tel met 1, 2 en 3. Met − haal je een hand weer weg.</source>
        <translation>Count with 1, 2 and 3. With − you take a hand away.</translation>
    </message>
</context>
<context>
    <name>TallyRow</name>
    <message>
        <source>Hoe we naar huis gingen</source>
        <translation>How we went home</translation>
    </message>
    <message>
        <source>Handen tellen</source>
        <translation>Count hands</translation>
    </message>
    <message>
        <source>Aan het eind zijn geen handen geteld.</source>
        <translation>No hands were counted at the end.</translation>
    </message>
    <message>
        <source>Bij minder dan vijf handen is iemand te herkennen.</source>
        <translation>With fewer than five hands someone can be recognised.</translation>
    </message>
</context>
<context>
    <name>TargetChips</name>
    <message>
        <source>Soort van de regel</source>
        <translation>Kind of line</translation>
    </message>
    <message>
        <source>{0} · meer</source>
        <translation>{0} · more</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ThemeHeader</name>
    <message>
        <source>Thema {0}</source>
        <translation>Theme {0}</translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation>{n} card</translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation>{n} cards</translation>
    </message>
    <message>
        <source>ingeklapt</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>toets {0}</source>
        <translation>key {0}</translation>
    </message>
</context>
<context>
    <name>ThemeNameBar</name>
    <message>
        <source>Naam van het thema</source>
        <translation>Name of the theme</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TickModel</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Was er</source>
        <translation>Was there</translation>
    </message>
    <message>
        <source>aangekruist</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>TickTable</name>
    <message>
        <source>Wie er was en wie een beurt had</source>
        <translation>Who was there and who had a turn</translation>
    </message>
</context>
<context>
    <name>TipsCard</name>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Tips voor nu</source>
        <translation>Tips for now</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TipsRoom</name>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Tips bij deze stap ({0})</source>
        <translation>Tips for this step ({0})</translation>
    </message>
</context>
<context>
    <name>TipsStrip</name>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Inklappen</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Tips inklappen</source>
        <translation>Fold tips</translation>
    </message>
    <message>
        <source>Tips inklappen ({0})</source>
        <translation>Fold tips ({0})</translation>
    </message>
</context>
<context>
    <name>ToldActs</name>
    <message>
        <source>Ongedaan gemaakt: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Opnieuw gedaan: {0}</source>
        <translation>Redone: {0}</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Dit dossier gaat nu niet open</source>
        <translation>This dossier does not open now</translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Red wat leesbaar is</source>
        <translation>Rescue what is readable</translation>
    </message>
    <message>
        <source>Open de laatste reservekopie</source>
        <translation>Open the latest backup</translation>
    </message>
    <message>
        <source>Open een ander dossier…</source>
        <translation>Open another dossier…</translation>
    </message>
    <message>
        <source>Begin een nieuw dossier…</source>
        <translation>Start a new dossier…</translation>
    </message>
    <message>
        <source>Sluit Wijkdialoog</source>
        <translation>Close Wijkdialoog</translation>
    </message>
</context>
<context>
    <name>TurnControls</name>
    <message>
        <source>Rustige klok</source>
        <translation>Calm clock</translation>
    </message>
    <message>
        <source>Klok in cijfers</source>
        <translation>Clock in digits</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation>Quiet moment</translation>
    </message>
    <message>
        <source>Beurt gaat verder</source>
        <translation>Turn goes on</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tijd per beurt</source>
        <translation>Time per turn</translation>
    </message>
    <message>
        <source>{0} per beurt</source>
        <translation>{0} per turn</translation>
    </message>
    <message>
        <source>↶ Vorige</source>
        <translation>↶ Previous</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Geluid bij tijd</source>
        <translation>Sound at end</translation>
    </message>
    <message>
        <source>Eén zacht geluid als de tijd van een beurt om is</source>
        <translation>One soft sound when the time of a turn is up</translation>
    </message>
    <message>
        <source>Handen tellen</source>
        <translation>Count hands</translation>
    </message>
    <message>
        <source>Vorige keer</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Hoe staat het met de afspraken? (Ctrl+Shift+A)</source>
        <translation>How do the agreements stand? (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>De beurt wacht op een vraag (Shift+F8)</source>
        <translation>The turn waits for a question (Shift+F8)</translation>
    </message>
    <message>
        <source>Geef het woord</source>
        <translation>Give the floor</translation>
    </message>
    <message>
        <source>Herstel</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation>Cue card</translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Wie kwam aan bod</source>
        <translation>Who got a say</translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Beurt afronden</source>
        <translation>End the turn</translation>
    </message>
    <message>
        <source>Nog een rondje</source>
        <translation>Another round of turns</translation>
    </message>
    <message>
        <source>Vrij gesprek</source>
        <translation>Free conversation</translation>
    </message>
</context>
<context>
    <name>TurnMenus</name>
    <message>
        <source>Komt binnen</source>
        <translation>Comes in</translation>
    </message>
    <message>
        <source>Geef het woord</source>
        <translation>Give the floor</translation>
    </message>
    <message>
        <source>Straks</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Gaat weg</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Begon al eerder</source>
        <translation>Started earlier</translation>
    </message>
    <message>
        <source>30 seconden eerder</source>
        <translation>30 seconds earlier</translation>
    </message>
    <message>
        <source>1 minuut eerder</source>
        <translation>1 minute earlier</translation>
    </message>
    <message>
        <source>2 minuten eerder</source>
        <translation>2 minutes earlier</translation>
    </message>
    <message>
        <source>5 minuten eerder</source>
        <translation>5 minutes earlier</translation>
    </message>
    <message>
        <source>Deze ronde begon om …</source>
        <translation>This round began at …</translation>
    </message>
    <message>
        <source>De avond begon om …</source>
        <translation>The evening began at …</translation>
    </message>
    <message>
        <source>Was eigenlijk …</source>
        <translation>Was really …</translation>
    </message>
    <message>
        <source>Wil toch niets zeggen</source>
        <translation>No longer wants to speak</translation>
    </message>
    <message>
        <source>Wil iets zeggen</source>
        <translation>Wants to speak</translation>
    </message>
    <message>
        <source>Dit is eigenlijk {0}</source>
        <translation>This is really {0}</translation>
    </message>
    <message>
        <source>Net was eigenlijk {0}</source>
        <translation>That was really {0}</translation>
    </message>
</context>
<context>
    <name>TurnRing</name>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
</context>
<context>
    <name>VersionsList</name>
    <message>
        <source>Bewaarde versies</source>
        <translation>Saved versions</translation>
    </message>
    <message>
        <source>Versie {number}, bewaard op {day} om {time}</source>
        <translation>Version {number}, saved on {day} at {time}</translation>
    </message>
    <message>
        <source>voor {reader}</source>
        <translation>for {reader}</translation>
    </message>
    <message>
        <source>Teruggegeven aan…</source>
        <translation>Handed back to…</translation>
    </message>
    <message>
        <source>Versie {0} is teruggegeven aan…</source>
        <translation>Version {0} was handed back to…</translation>
    </message>
    <message>
        <source>Wijzig: {0}</source>
        <translation>Change: {0}</translation>
    </message>
    <message>
        <source>Haal weg: {0}</source>
        <translation>Remove: {0}</translation>
    </message>
    <message>
        <source>Teruggegeven aan {0}</source>
        <translation>Handed back to {0}</translation>
    </message>
    <message>
        <source>Teruggegeven aan {0} op {1}</source>
        <translation>Handed back to {0} on {1}</translation>
    </message>
</context>
<context>
    <name>WholeCheck</name>
    <message>
        <source>Controleer dit dossier</source>
        <translation>Check this dossier</translation>
    </message>
    <message>
        <source>Het dossier wordt gecontroleerd</source>
        <translation>Checking the dossier</translation>
    </message>
    <message>
        <source>Stop met controleren</source>
        <translation>Stop checking</translation>
    </message>
    <message>
        <source>Je bent gestopt met controleren. Er is niets veranderd.</source>
        <translation>You stopped checking. Nothing has changed.</translation>
    </message>
    <message>
        <source>Het dossier is helemaal in orde. Alles is te lezen.</source>
        <translation>The dossier is in perfect order. Everything can be read.</translation>
    </message>
    <message>
        <source>Er is iets beschadigd in dit dossier. Maak nu een reservekopie en sluit het dossier. Open het dan opnieuw en kies “Red wat leesbaar is”.</source>
        <translation>Something in this dossier is damaged. Make a backup now and close the dossier. Then open it again and choose “Rescue what is readable”.</translation>
    </message>
</context>
<context>
    <name>WijkView</name>
    <message>
        <source>‹ Mijn wijken</source>
        <translation>‹ My neighbourhoods</translation>
    </message>
    <message>
        <source>Hoe mensen naar huis gingen</source>
        <translation>How people went home</translation>
    </message>
    <message>
        <source>Nieuwe dialoog</source>
        <translation>New dialogue</translation>
    </message>
    <message>
        <source>Hier komen de dialogen van deze wijk te staan.</source>
        <translation>The dialogues of this neighbourhood appear here.</translation>
    </message>
</context>
<context>
    <name>_Delegate</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>_NameRow</name>
    <message>
        <source>Naam van je draaiboek</source>
        <translation>Name of your plan</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Niet doen</source>
        <translation>Don’t</translation>
    </message>
</context>
<context>
    <name>_NumberCard</name>
    <message>
        <source>Scherm {0}: {1}</source>
        <translation>Screen {0}: {1}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Tijdens het gesprek</source>
        <translation>During the conversation</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Op de startpagina</source>
        <translation>On the start page</translation>
    </message>
    <message>
        <source>Bij het voorbereiden</source>
        <translation>While preparing</translation>
    </message>
    <message>
        <source>Bij de deelnemers</source>
        <translation>With the participants</translation>
    </message>
    <message>
        <source>Bij de oogst</source>
        <translation>With the harvest</translation>
    </message>
    <message>
        <source>Bij het verslag</source>
        <translation>With the minutes</translation>
    </message>
    <message>
        <source>Bij het oefenen</source>
        <translation>While practising</translation>
    </message>
    <message>
        <source>Bij het overtypen van papier</source>
        <translation>When typing in from paper</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Tekst groter</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Tekst kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Donkere of lichte kleuren</source>
        <translation>Dark or light colours</translation>
    </message>
    <message>
        <source>Minder beweging</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Dossier openen…</source>
        <translation>Open dossier…</translation>
    </message>
    <message>
        <source>Naar voorbereiden</source>
        <translation>To preparing</translation>
    </message>
    <message>
        <source>Naar deelnemers</source>
        <translation>To the participants</translation>
    </message>
    <message>
        <source>Naar het gesprek</source>
        <translation>To the conversation</translation>
    </message>
    <message>
        <source>Naar de oogst</source>
        <translation>To the harvest</translation>
    </message>
    <message>
        <source>Naar het verslag</source>
        <translation>To the minutes</translation>
    </message>
    <message>
        <source>Terug naar de start</source>
        <translation>Back to the start</translation>
    </message>
    <message>
        <source>Zorg voor dit dossier</source>
        <translation>Care for this dossier</translation>
    </message>
    <message>
        <source>Overtypen van papier</source>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Groot scherm aan of uit</source>
        <translation>Big screen on or off</translation>
    </message>
    <message>
        <source>Kiezen wat de zaal ziet</source>
        <translation>Choose what the room sees</translation>
    </message>
    <message>
        <source>Eén scherm: wisselen met de zaal</source>
        <translation>One screen: swap with the room</translation>
    </message>
    <message>
        <source>Groot scherm: teruglezen</source>
        <translation>Big screen: read back</translation>
    </message>
    <message>
        <source>Groot scherm zwart, en weer terug</source>
        <translation>Big screen black, and back</translation>
    </message>
    <message>
        <source>Groot scherm: grotere letters</source>
        <translation>Big screen: larger text</translation>
    </message>
    <message>
        <source>Groot scherm: volgend blad</source>
        <translation>Big screen: next page</translation>
    </message>
    <message>
        <source>Groot scherm: vorig blad</source>
        <translation>Big screen: previous page</translation>
    </message>
    <message>
        <source>Tips tonen of inklappen</source>
        <translation>Show or fold tips</translation>
    </message>
    <message>
        <source>Menu openen</source>
        <translation>Open menu</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Nieuwe dialoog</source>
        <translation>New dialogue</translation>
    </message>
    <message>
        <source>Oefenen met verzonnen buren</source>
        <translation>Practise with invented neighbours</translation>
    </message>
    <message>
        <source>Ga verder met de dialoog</source>
        <translation>Continue the dialogue</translation>
    </message>
    <message>
        <source>Gekozen dialoog openen</source>
        <translation>Open chosen dialogue</translation>
    </message>
    <message>
        <source>Gekozen dialoog weggooien</source>
        <translation>Move chosen dialogue to bin</translation>
    </message>
    <message>
        <source>Terug naar alle wijken</source>
        <translation>Back to all neighbourhoods</translation>
    </message>
    <message>
        <source>Inbreng bewaren</source>
        <translation>Save contribution</translation>
    </message>
    <message>
        <source>Nieuwe regel in de inbreng</source>
        <translation>New line in the contribution</translation>
    </message>
    <message>
        <source>Volgende aan het woord</source>
        <translation>Next speaker</translation>
    </message>
    <message>
        <source>Vorige aan het woord</source>
        <translation>Previous speaker</translation>
    </message>
    <message>
        <source>Soort inbreng kiezen</source>
        <translation>Choose kind of contribution</translation>
    </message>
    <message>
        <source>Wie zei het</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Laatste regel verbeteren</source>
        <translation>Correct last line</translation>
    </message>
    <message>
        <source>Straks aan de beurt</source>
        <translation>Turn later</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Beurt of denktijd afronden</source>
        <translation>End turn or thinking time</translation>
    </message>
    <message>
        <source>Even stil, en weer verder</source>
        <translation>Quiet moment, and continue</translation>
    </message>
    <message>
        <source>Vraag aan de spreker: klok stil</source>
        <translation>Question to the speaker: clock stops</translation>
    </message>
    <message>
        <source>Een minuut erbij</source>
        <translation>Add a minute</translation>
    </message>
    <message>
        <source>Een minuut eraf</source>
        <translation>Take a minute off</translation>
    </message>
    <message>
        <source>Hoelang een beurt duurt</source>
        <translation>How long a turn takes</translation>
    </message>
    <message>
        <source>Hoe de tijd ervoor staat</source>
        <translation>How the time stands</translation>
    </message>
    <message>
        <source>Herstellen: begon eerder of later, of een ander</source>
        <translation>Repair: began earlier or later, or someone else</translation>
    </message>
    <message>
        <source>Nog een rondje</source>
        <translation>Another round of turns</translation>
    </message>
    <message>
        <source>Vrij gesprek</source>
        <translation>Free conversation</translation>
    </message>
    <message>
        <source>Iemand het woord geven</source>
        <translation>Give somebody the floor</translation>
    </message>
    <message>
        <source>Volgende ronde</source>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Vorige ronde</source>
        <translation>Previous round</translation>
    </message>
    <message>
        <source>Hulpkaart</source>
        <translation>Cue card</translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Wie kwam aan bod</source>
        <translation>Who got a say</translation>
    </message>
    <message>
        <source>Teruglezen: klopt dit zo?</source>
        <translation>Read back: is this right?</translation>
    </message>
    <message>
        <source>Afspraken van vorige keer</source>
        <translation>Agreements from last time</translation>
    </message>
    <message>
        <source>Foto bij deze ronde</source>
        <translation>Photo for this round</translation>
    </message>
    <message>
        <source>Handen tellen aan het eind</source>
        <translation>Count hands at the end</translation>
    </message>
    <message>
        <source>Geluid bij tijd, aan of uit</source>
        <translation>Sound at end, on or off</translation>
    </message>
    <message>
        <source>Markeer als gevoelig</source>
        <translation>Mark as sensitive</translation>
    </message>
    <message>
        <source>Niet gevoelig</source>
        <translation>Not sensitive</translation>
    </message>
    <message>
        <source>Gevangen regels tonen of niet</source>
        <translation>Show captured lines or not</translation>
    </message>
    <message>
        <source>Terug naar de invoerregel</source>
        <translation>Back to the typing line</translation>
    </message>
    <message>
        <source>Ronde of regel wijzigen</source>
        <translation>Change round or rule</translation>
    </message>
    <message>
        <source>Ronde toevoegen</source>
        <translation>Add round</translation>
    </message>
    <message>
        <source>Ronde of regel weghalen</source>
        <translation>Remove round or rule</translation>
    </message>
    <message>
        <source>Ronde of regel verplaatsen</source>
        <translation>Move round or rule</translation>
    </message>
    <message>
        <source>Op papier: een avond zonder laptop</source>
        <translation>On paper: an evening without a laptop</translation>
    </message>
    <message>
        <source>Naar de deelnemers</source>
        <translation>To the participants</translation>
    </message>
    <message>
        <source>Getypte naam toevoegen</source>
        <translation>Add typed name</translation>
    </message>
    <message>
        <source>Gekozen vakje wijzigen</source>
        <translation>Change chosen box</translation>
    </message>
    <message>
        <source>Aanwezig of niet</source>
        <translation>Present or not</translation>
    </message>
    <message>
        <source>Deelnemer weghalen</source>
        <translation>Remove participant</translation>
    </message>
    <message>
        <source>Andere stoel</source>
        <translation>Another seat</translation>
    </message>
    <message>
        <source>Begin het gesprek</source>
        <translation>Start the conversation</translation>
    </message>
    <message>
        <source>Kaart openen of verbeteren</source>
        <translation>Open or correct card</translation>
    </message>
    <message>
        <source>Stip erbij of eraf</source>
        <translation>Add or remove a dot</translation>
    </message>
    <message>
        <source>Onder een thema zetten</source>
        <translation>Put under a theme</translation>
    </message>
    <message>
        <source>Uit het thema halen</source>
        <translation>Take out of the theme</translation>
    </message>
    <message>
        <source>Nieuw thema</source>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Verbinden met een andere kaart</source>
        <translation>Connect with another card</translation>
    </message>
    <message>
        <source>Tegenspraak aangeven</source>
        <translation>Mark a contradiction</translation>
    </message>
    <message>
        <source>Maak er een mogelijkheid van</source>
        <translation>Make it a possibility</translation>
    </message>
    <message>
        <source>Maak er een bron van</source>
        <translation>Make it an asset</translation>
    </message>
    <message>
        <source>Maak er een afspraak van</source>
        <translation>Make it an agreement</translation>
    </message>
    <message>
        <source>Thema dicht- of openvouwen</source>
        <translation>Fold or unfold theme</translation>
    </message>
    <message>
        <source>Foto’s bekijken of toevoegen</source>
        <translation>View or add photos</translation>
    </message>
    <message>
        <source>Kaart weggooien</source>
        <translation>Move card to bin</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Voorbeeld groter of kleiner</source>
        <translation>Preview larger or smaller</translation>
    </message>
    <message>
        <source>Andere bladzijde van het voorbeeld</source>
        <translation>Another page of the preview</translation>
    </message>
    <message>
        <source>Voorbeeld passend maken</source>
        <translation>Fit the preview</translation>
    </message>
    <message>
        <source>Zin van een buur overnemen</source>
        <translation>Take over a neighbour’s sentence</translation>
    </message>
    <message>
        <source>Stoppen met oefenen</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Getypte regel bewaren</source>
        <translation>Save typed line</translation>
    </message>
    <message>
        <source>Naar het volgende deel</source>
        <translation>To the next part</translation>
    </message>
    <message>
        <source>Naar het vorige deel</source>
        <translation>To the previous part</translation>
    </message>
    <message>
        <source>Hokje aan of uit</source>
        <translation>Box on or off</translation>
    </message>
    <message>
        <source>Gekozen naam verbeteren</source>
        <translation>Correct the chosen name</translation>
    </message>
    <message>
        <source>Gekozen regel weghalen</source>
        <translation>Remove the chosen line</translation>
    </message>
    <message>
        <source>Soort regel kiezen</source>
        <translation>Choose the kind of line</translation>
    </message>
    <message>
        <source>Rond de avond af</source>
        <translation>Close the evening</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>min</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>spatie</source>
        <translation>space</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Verhalen</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation>Dreams</translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation>Possibilities</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Droom</source>
        <translation>Dream</translation>
    </message>
    <message>
        <source>Mogelijkheid</source>
        <translation>Possibility</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation>Experiences</translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Inzichten</source>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Citaten</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>{n} stip</source>
        <translation>{n} dot</translation>
    </message>
    <message>
        <source>{n} stippen</source>
        <translation>{n} dots</translation>
    </message>
    <message>
        <source>geen bron nog voor {n} mogelijkheid</source>
        <translation>no asset yet for {n} possibility</translation>
    </message>
    <message>
        <source>geen bron nog voor {n} mogelijkheden</source>
        <translation>no asset yet for {n} possibilities</translation>
    </message>
    <message>
        <source>geen afspraak nog voor {n} droom</source>
        <translation>no agreement yet for {n} dream</translation>
    </message>
    <message>
        <source>geen afspraak nog voor {n} dromen</source>
        <translation>no agreement yet for {n} dreams</translation>
    </message>
    <message>
        <source>{n} afspraak zonder datum</source>
        <translation>{n} agreement without a date</translation>
    </message>
    <message>
        <source>{n} afspraken zonder datum</source>
        <translation>{n} agreements without a date</translation>
    </message>
    <message>
        <source>gevoelig</source>
        <translation>sensitive</translation>
    </message>
    <message>
        <source>gezocht</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>Nog niemand</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Spreekt tegen: {0}</source>
        <translation>Contradicts: {0}</translation>
    </message>
    <message>
        <source>Wie kan dit? {0}</source>
        <translation>Who can do this? {0}</translation>
    </message>
    <message>
        <source>Thema {0}</source>
        <translation>Theme {0}</translation>
    </message>
    <message>
        <source>Komt uit {0}</source>
        <translation>Comes from {0}</translation>
    </message>
    <message>
        <source>Leidt naar {0}</source>
        <translation>Leads to {0}</translation>
    </message>
    <message>
        <source>Spreekt {0} tegen</source>
        <translation>Contradicts {0}</translation>
    </message>
    <message>
        <source>Hier komen de dromen. Sleep een verhaal of typ hieronder.</source>
        <translation>Dreams appear here. Drag a story or type below.</translation>
    </message>
    <message>
        <source>Hier komen mogelijkheden. Kies een droom en druk op M.</source>
        <translation>Possibilities appear here. Choose a dream and press M.</translation>
    </message>
    <message>
        <source>Hier komt wat er al is. Kies een kaart en druk op B.</source>
        <translation>What is already there appears here. Choose a card and press B.</translation>
    </message>
    <message>
        <source>Hier komen de afspraken. Kies een kaart en druk op A.</source>
        <translation>Agreements appear here. Choose a card and press A.</translation>
    </message>
    <message>
        <source>Zonder thema</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation>No round</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Nog leeg.</source>
        <translation>Still empty.</translation>
    </message>
    <message>
        <source>Overig</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>card_menu</name>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Nieuw thema…</source>
        <translation>&amp;New theme…</translation>
    </message>
    <message>
        <source>Los maken uit dit thema</source>
        <translation>Take out of this theme</translation>
    </message>
    <message>
        <source>Openen en wijzigen</source>
        <translation>Open and change</translation>
    </message>
    <message>
        <source>Verbind met…</source>
        <translation>Connect with…</translation>
    </message>
    <message>
        <source>Spreekt tegen…</source>
        <translation>Contradicts…</translation>
    </message>
    <message>
        <source>Naar de prullenbak</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>In- of uitklappen</source>
        <translation>Fold or unfold</translation>
    </message>
    <message>
        <source>Spatie</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Samenvoegen met…</source>
        <translation>Merge with…</translation>
    </message>
    <message>
        <source>Thema weghalen, kaarten blijven</source>
        <translation>Remove theme, cards stay</translation>
    </message>
    <message>
        <source>Maak mogelijkheid</source>
        <translation>Make possibility</translation>
    </message>
    <message>
        <source>Maak bron</source>
        <translation>Make asset</translation>
    </message>
    <message>
        <source>Maak afspraak</source>
        <translation>Make agreement</translation>
    </message>
    <message>
        <source>Losmaken van</source>
        <translation>Disconnect from</translation>
    </message>
    <message>
        <source>Stip erbij</source>
        <translation>Add a dot</translation>
    </message>
    <message>
        <source>Stip eraf</source>
        <translation>Remove a dot</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{n} dagen geleden</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>{0} om {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>weggegooid {0}</source>
        <translation>binned {0}</translation>
    </message>
    <message>
        <source>uit “{0}”</source>
        <translation>from “{0}”</translation>
    </message>
    <message>
        <source>die dialoog ligt ook in de prullenbak</source>
        <translation>that dialogue is in the bin too</translation>
    </message>
    <message>
        <source>Nog geen kopie op stick</source>
        <translation>No copy on a stick yet</translation>
    </message>
    <message>
        <source>Laatste kopie op stick: {0}</source>
        <translation>Last copy on a stick: {0}</translation>
    </message>
    <message>
        <source>Aan je dossier is niets veranderd.</source>
        <translation>Nothing has changed in your dossier.</translation>
    </message>
    <message>
        <source>Dit dossier staat op een netwerkschijf. Valt het netwerk weg, dan stokt het bewaren. Zet het dossier liever op deze computer.</source>
        <translation>This dossier is on a network drive. If the network drops out, saving stops. Better put the dossier on this computer.</translation>
    </message>
    <message>
        <source>Dit dossier staat in {0}. {0} kan het bestand midden in een avond verwisselen. Zet {0} vanavond op pauze, of zet het dossier ergens anders.</source>
        <translation>This dossier is in {0}. {0} may swap the file in the middle of an evening. Pause {0} tonight, or put the dossier somewhere else.</translation>
    </message>
    <message>
        <source>Dialoog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Inbreng</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Hier past de kopie niet meer bij. Maak ruimte, of neem een andere stick.</source>
        <translation>The copy no longer fits here. Make room, or take another stick.</translation>
    </message>
    <message>
        <source>Op deze plek mag niets bij. Neem een andere stick of map.</source>
        <translation>Nothing can be added here. Take another stick or folder.</translation>
    </message>
    <message>
        <source>De stick is weg. Steek hem er weer in en maak de kopie opnieuw.</source>
        <translation>The stick is gone. Put it back in and make the copy again.</translation>
    </message>
    <message>
        <source>De kopie is mislukt. Probeer het nog eens, of neem een andere stick.</source>
        <translation>The copy failed. Try again, or take another stick.</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Wijkdialoog</source>
        <translation>Neighbourhood dialogue</translation>
    </message>
    <message>
        <source>Van ervaringen naar dromen en afspraken, met buren en betrokkenen.</source>
        <translation>From experiences to dreams and agreements, with neighbours and others involved.</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Fijn dat je er bent. Waarom zitten we hier vandaag samen?</source>
        <translation>Good to have you here. Why are we sitting together today?</translation>
    </message>
    <message>
        <source>Kennismaken</source>
        <translation>Introductions</translation>
    </message>
    <message>
        <source>Wie ben je, en wat heb jij met deze wijk?</source>
        <translation>Who are you, and what is your link with this neighbourhood?</translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation>Experiences</translation>
    </message>
    <message>
        <source>Wat heb je zelf meegemaakt dat hiermee te maken heeft?</source>
        <translation>What have you been through yourself that has to do with this?</translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Hoe kijk jij ernaar, en waar komt dat vandaan?</source>
        <translation>How do you see it, and where does that come from?</translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation>Dreams</translation>
    </message>
    <message>
        <source>Het is drie jaar later en het is gelukt. Wat zie je?</source>
        <translation>It is three years from now and it worked. What do you see?</translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation>Possibilities</translation>
    </message>
    <message>
        <source>Wat kan hier al, en wat kun jij zelf inbrengen?</source>
        <translation>What is possible here already, and what can you bring?</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Wat gaan we doen, wie doet mee en wanneer?</source>
        <translation>What will we do, who will join and when?</translation>
    </message>
    <message>
        <source>Afronding</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Met welk woord ga je straks naar huis?</source>
        <translation>With which word will you go home?</translation>
    </message>
    <message>
        <source>Nederland in Dialoog</source>
        <translation>Netherlands in Dialogue</translation>
    </message>
    <message>
        <source>Vier rondes rond één thema, met tijd voor ieders verhaal.</source>
        <translation>Four rounds on one theme, with time for everyone’s story.</translation>
    </message>
    <message>
        <source>Wie ben je, en wat roept dit thema bij je op?</source>
        <translation>Who are you, and what does this theme bring up in you?</translation>
    </message>
    <message>
        <source>Welk moment uit je eigen leven hoort bij dit thema?</source>
        <translation>Which moment in your own life belongs to this theme?</translation>
    </message>
    <message>
        <source>Hoe ziet het eruit als het helemaal goed is?</source>
        <translation>What does it look like when all is well?</translation>
    </message>
    <message>
        <source>Doen</source>
        <translation>Doing</translation>
    </message>
    <message>
        <source>Welke stap wil jij zetten, hoe klein ook?</source>
        <translation>Which step do you want to take, however small?</translation>
    </message>
    <message>
        <source>Wat ik zie</source>
        <translation>What I see</translation>
    </message>
    <message>
        <source>Eerst kijken, dan wensen, dan doen. Past goed na een wandeling.</source>
        <translation>First look, then wish, then do. Works well after a walk.</translation>
    </message>
    <message>
        <source>Wat zie je als je rondkijkt in de wijk?</source>
        <translation>What do you see when you look around the neighbourhood?</translation>
    </message>
    <message>
        <source>Wat ik wil zien</source>
        <translation>What I want to see</translation>
    </message>
    <message>
        <source>Wat zou je hier graag willen zien?</source>
        <translation>What would you like to see here?</translation>
    </message>
    <message>
        <source>Wat we kunnen doen</source>
        <translation>What we can do</translation>
    </message>
    <message>
        <source>Wat kunnen we samen doen, met wat er al is?</source>
        <translation>What can we do together, with what is already there?</translation>
    </message>
    <message>
        <source>Waarderende dialoog</source>
        <translation>Appreciative dialogue</translation>
    </message>
    <message>
        <source>Begint bij wat goed gaat en bouwt daarop verder.</source>
        <translation>Starts from what goes well and builds on that.</translation>
    </message>
    <message>
        <source>Introductie</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Wie ben je, en waar word je hier blij van?</source>
        <translation>Who are you, and what makes you happy here?</translation>
    </message>
    <message>
        <source>Vertellen</source>
        <translation>Telling</translation>
    </message>
    <message>
        <source>Wanneer ging het hier heel goed? Wat deed jij toen?</source>
        <translation>When did things go really well here? What did you do then?</translation>
    </message>
    <message>
        <source>Verbeelden</source>
        <translation>Imagining</translation>
    </message>
    <message>
        <source>Stel dat het altijd zo gaat. Hoe ziet een gewone dag eruit?</source>
        <translation>Suppose it is always like that. What does an ordinary day look like?</translation>
    </message>
    <message>
        <source>Vormgeven</source>
        <translation>Shaping</translation>
    </message>
    <message>
        <source>Wat is er nodig, en wat daarvan hebben we al?</source>
        <translation>What is needed, and what of that do we have already?</translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Wat nemen we mee, en waar begint iemand aan?</source>
        <translation>What do we take with us, and where will someone make a start?</translation>
    </message>
    <message>
        <source>Het goede gesprek</source>
        <translation>The good conversation</translation>
    </message>
    <message>
        <source>Voor collega’s, raadsleden en partners die samen willen leren.</source>
        <translation>For colleagues, councillors and partners who want to learn together.</translation>
    </message>
    <message>
        <source>Aankomen</source>
        <translation>Arriving</translation>
    </message>
    <message>
        <source>Hoe zit je hier vandaag aan tafel?</source>
        <translation>How are you, here at the table today?</translation>
    </message>
    <message>
        <source>Wat me bezighoudt</source>
        <translation>What is on my mind</translation>
    </message>
    <message>
        <source>Welk moment in je werk houdt je nog bezig?</source>
        <translation>Which moment in your work is still on your mind?</translation>
    </message>
    <message>
        <source>Hoe ik kijk</source>
        <translation>How I see it</translation>
    </message>
    <message>
        <source>Wat vind je hier belangrijk, en wat weet je nog niet?</source>
        <translation>What matters to you here, and what do you not know yet?</translation>
    </message>
    <message>
        <source>Waar ik op hoop</source>
        <translation>What I hope for</translation>
    </message>
    <message>
        <source>Wat merken bewoners als wij dit samen goed doen?</source>
        <translation>What will residents notice if we do this well together?</translation>
    </message>
    <message>
        <source>Wat helpt</source>
        <translation>What helps</translation>
    </message>
    <message>
        <source>Wat kun jij doen of laten, en wie heb je nodig?</source>
        <translation>What can you do or stop doing, and who do you need?</translation>
    </message>
    <message>
        <source>Wat ik meeneem</source>
        <translation>What I take with me</translation>
    </message>
    <message>
        <source>Wat neem je mee, en wat laat je hier achter?</source>
        <translation>What do you take with you, and what do you leave here?</translation>
    </message>
    <message>
        <source>Vraag en aanbod</source>
        <translation>Offers and asks</translation>
    </message>
    <message>
        <source>Buren vertellen wat ze te bieden hebben en wat ze zoeken.</source>
        <translation>Neighbours tell what they have to offer and what they are looking for.</translation>
    </message>
    <message>
        <source>Stil schrijven</source>
        <translation>Silent writing</translation>
    </message>
    <message>
        <source>Wat kun of heb jij dat een ander kan gebruiken?</source>
        <translation>What can you do or do you have that someone else can use?</translation>
    </message>
    <message>
        <source>Rondje biedt</source>
        <translation>Round of offers</translation>
    </message>
    <message>
        <source>Wat bied jij aan? Tijd, kennis, een netwerk, ruimte of spullen?</source>
        <translation>What do you offer? Time, knowledge, a network, space or things?</translation>
    </message>
    <message>
        <source>Rondje zoekt</source>
        <translation>Round of asks</translation>
    </message>
    <message>
        <source>Waar ben jij mee geholpen?</source>
        <translation>What would help you?</translation>
    </message>
    <message>
        <source>Koppelen</source>
        <translation>Matching</translation>
    </message>
    <message>
        <source>Welke vraag en welk aanbod passen bij elkaar?</source>
        <translation>Which ask and which offer go together?</translation>
    </message>
    <message>
        <source>Laat de ander uitpraten</source>
        <translation>Let others finish speaking</translation>
    </message>
    <message>
        <source>Spreek voor jezelf</source>
        <translation>Speak for yourself</translation>
    </message>
    <message>
        <source>Luister met aandacht</source>
        <translation>Listen with attention</translation>
    </message>
    <message>
        <source>Geef geen advies</source>
        <translation>Give no advice</translation>
    </message>
    <message>
        <source>Stel je oordeel uit en onderzoek het</source>
        <translation>Hold back your judgement and examine it</translation>
    </message>
    <message>
        <source>Vraag door</source>
        <translation>Ask further</translation>
    </message>
    <message>
        <source>Stilte mag</source>
        <translation>Silence is fine</translation>
    </message>
    <message>
        <source>Dialoog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Dialoog {wijk}</source>
        <translation>Dialogue {wijk}</translation>
    </message>
    <message>
        <source>Dialoog van {date}</source>
        <translation>Dialogue of {date}</translation>
    </message>
    <message>
        <source>Dialoog {wijk}, {date}</source>
        <translation>Dialogue {wijk}, {date}</translation>
    </message>
    <message>
        <source>Maak oogcontact en leg je hand even op tafel. Zeg: ‘Mag ik je even onderbreken? Wat is voor jou de kern?’ Herhaal die kern en geef het woord door.</source>
        <translation>Make eye contact and lay your hand on the table for a moment. Say: ‘May I interrupt you? What is the heart of it for you?’ Repeat that and pass on the turn.</translation>
    </message>
    <message>
        <source>Wacht rustig tien tellen; stilte mag. Zeg: ‘Neem je tijd. Je mag ook straks, of overslaan.’ Kom er later zelf op terug.</source>
        <translation>Count to ten in your head; silence is fine. Say: ‘Take your time. You can also speak later, or pass.’ Come back to it yourself later on.</translation>
    </message>
    <message>
        <source>Zeg: ‘Je denkt mee, dat is aardig. We laten het nu even bij het verhaal.’ Vraag: ‘Wat raakt jou hierin, als je bij jezelf blijft?’</source>
        <translation>Say: ‘You are thinking along, that is kind. Let us stay with the story for now.’ Ask: ‘What touches you in this, if you keep to yourself?’</translation>
    </message>
    <message>
        <source>Word zelf langzamer en laat het even stil zijn. Zeg: ‘Dit raakt je. Wil je doorgaan, of even niet?’ Ga pas verder als de ander knikt.</source>
        <translation>Slow down yourself and let it be quiet for a moment. Say: ‘This touches you. Do you want to go on, or not just now?’ Only go on when the other person nods.</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik stop je even. We praten hier over onszelf, niet over de ander.’ Vraag: ‘Wat is er voor jou zo belangrijk?’ Kijk daarna of het met de ander goed gaat.</source>
        <translation>Say: ‘I am stopping you here. We talk about ourselves, not about the other person.’ Ask: ‘What is so important to you?’ Then see if the other person is all right.</translation>
    </message>
    <message>
        <source>Zeg: ‘De tijd voor deze ronde is om. Wie mag er echt nog iets zeggen?’ Neem een minuut extra, of ga door naar de volgende ronde.</source>
        <translation>Say: ‘The time for this round is up. Who really needs to say something?’ Take an extra minute, or go on to the next round.</translation>
    </message>
    <message>
        <source>Welkom allemaal, fijn dat je er bent. We praten vandaag met elkaar, niet over elkaar. Iedereen krijgt een beurt, en iedereen mag een beurt overslaan.</source>
        <translation>Welcome everyone, good to have you here. Today we talk with each other, not about each other. Everyone gets a turn, and everyone may skip a turn.</translation>
    </message>
    <message>
        <source>Heeft iedereen koffie of thee, en een goede plek?</source>
        <translation>Does everyone have coffee or tea, and a good seat?</translation>
    </message>
    <message>
        <source>Welke spelregel vind jij vandaag het belangrijkst?</source>
        <translation>Which ground rule matters most to you today?</translation>
    </message>
    <message>
        <source>Ontbreekt er een spelregel die jij nodig hebt?</source>
        <translation>Is there a ground rule missing that you need?</translation>
    </message>
    <message>
        <source>Wat moeten we van je weten voor we beginnen?</source>
        <translation>What should we know about you before we begin?</translation>
    </message>
    <message>
        <source>Zeg: ‘Daar wil ik straks graag meer over horen. We beginnen met welkom zeggen.’ Schrijf het onderwerp op, zodat het niet kwijtraakt.</source>
        <translation>Say: ‘I would like to hear more about that later. We start by saying welcome.’ Write the subject down, so that it does not get lost.</translation>
    </message>
    <message>
        <source>Dat is nu prima. Kijk iedereen een keer aan en noem ieders naam. Zeg: ‘Straks krijgt iedereen een eigen beurt.’</source>
        <translation>That is fine for now. Look at everyone once and say each name. Say: ‘Soon everyone will get a turn of their own.’</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik hoor dat er iets hoog zit. Dat krijgt straks een plek.’ Lees samen de spelregels nog eens rustig voor.</source>
        <translation>Say: ‘I hear that something weighs on you. It will get its place later.’ Calmly read the ground rules aloud together once more.</translation>
    </message>
    <message>
        <source>Sla het huishoudelijke deel over. Zeg: ‘De rest vertel ik onderweg. We gaan kennismaken.’</source>
        <translation>Skip the practical part. Say: ‘I will tell you the rest along the way. Let us get to know each other.’</translation>
    </message>
    <message>
        <source>We beginnen met een rondje. Vertel wie je bent en wat jou met deze wijk verbindt. Het mag kort zijn; er is geen goed of fout.</source>
        <translation>We start by going round the table. Tell who you are and what ties you to this neighbourhood. It can be short; there is no right or wrong.</translation>
    </message>
    <message>
        <source>Hoe lang ken je deze buurt al?</source>
        <translation>How long have you known this neighbourhood?</translation>
    </message>
    <message>
        <source>Op welke plek in de wijk kom je graag?</source>
        <translation>Which place in the neighbourhood do you like to visit?</translation>
    </message>
    <message>
        <source>Waarom heb je ja gezegd tegen dit gesprek?</source>
        <translation>Why did you say yes to this conversation?</translation>
    </message>
    <message>
        <source>Wie uit de wijk had je hier graag bij gehad?</source>
        <translation>Who from the neighbourhood would you have liked to have here?</translation>
    </message>
    <message>
        <source>Zeg: ‘Mooi, ik hoor al een heel verhaal. Bewaar dat voor de volgende ronde.’ Knik naar de volgende en noem diens naam.</source>
        <translation>Say: ‘Lovely, I hear a whole story already. Save that for the next round.’ Nod to the next person and say their name.</translation>
    </message>
    <message>
        <source>Zeg: ‘Alleen je naam is ook genoeg.’ Stel daarna één makkelijke vraag. Bijvoorbeeld: ‘In welke straat woon je?’</source>
        <translation>Say: ‘Just your name is enough too.’ Then ask one easy question. For example: ‘Which street do you live in?’</translation>
    </message>
    <message>
        <source>Zeg: ‘Nog even kort: je naam en één woord over de wijk.’ Zo is iedereen toch aan de beurt geweest.</source>
        <translation>Say: ‘Keep it short: your name and one word about the neighbourhood.’ That way everyone has had a turn.</translation>
    </message>
    <message>
        <source>In deze ronde vertellen we elkaar een eigen ervaring. Kies één moment dat je zelf hebt meegemaakt. Wij luisteren, zonder meteen te reageren.</source>
        <translation>In this round we tell each other an experience of our own. Choose one moment that you have been through yourself. We listen, without reacting straight away.</translation>
    </message>
    <message>
        <source>Wat gebeurde er precies, en waar was je toen?</source>
        <translation>What happened exactly, and where were you?</translation>
    </message>
    <message>
        <source>Wat deed dat met je?</source>
        <translation>What did that do to you?</translation>
    </message>
    <message>
        <source>Wie waren er nog meer bij?</source>
        <translation>Who else was there?</translation>
    </message>
    <message>
        <source>Wat maakte dat het zo ging?</source>
        <translation>What made it go that way?</translation>
    </message>
    <message>
        <source>Zeg: ‘Het hoeft niet groot te zijn. Denk aan gisteren, of aan je eigen straat.’ Geef de ander gerust de keuze om straks te vertellen.</source>
        <translation>Say: ‘It does not have to be big. Think of yesterday, or of your own street.’ Feel free to let the other person tell it later.</translation>
    </message>
    <message>
        <source>Zeg: ‘We zoeken nog geen oplossing. We willen eerst begrijpen hoe het was.’ Vraag: ‘Heb jij zelf ook zoiets meegemaakt?’</source>
        <translation>Say: ‘We are not looking for a solution yet. First we want to understand how it was.’ Ask: ‘Have you been through something like this yourself?’</translation>
    </message>
    <message>
        <source>Blijf bij de ander en zeg even niets. Zeg dan: ‘Dank je dat je dit met ons deelt.’ Vraag of de ander verder wil vertellen of wil luisteren.</source>
        <translation>Stay with the other person and say nothing for a moment. Then say: ‘Thank you for sharing this with us.’ Ask if they want to go on or would rather listen.</translation>
    </message>
    <message>
        <source>We hebben verhalen gehoord. Nu vertelt ieder hoe je er zelf naar kijkt. We hoeven het niet eens te worden; verschil is juist welkom.</source>
        <translation>We have heard stories. Now everyone tells how they see it themselves. We do not have to agree; differences are welcome.</translation>
    </message>
    <message>
        <source>Hoe ben je daar zo over gaan denken?</source>
        <translation>How did you come to think that way?</translation>
    </message>
    <message>
        <source>Wat zou jouw buurman hierover zeggen?</source>
        <translation>What would your neighbour say about this?</translation>
    </message>
    <message>
        <source>Wat weet je zeker, en wat vermoed je?</source>
        <translation>What do you know for sure, and what do you suspect?</translation>
    </message>
    <message>
        <source>Is er iets wat jou aan het twijfelen brengt?</source>
        <translation>Is there anything that makes you doubt?</translation>
    </message>
    <message>
        <source>Zeg: ‘Je zegt wat de ander kan doen. Hoe kijk je er zelf naar?’ Laat een zin beginnen met ‘ik vind’ of ‘ik zie’.</source>
        <translation>Say: ‘You say what the other person can do. How do you see it yourself?’ Let a sentence begin with ‘I think’ or ‘I see’.</translation>
    </message>
    <message>
        <source>Zeg: ‘Jullie kijken hier anders naar, en dat mag. Eén voor één.’ Laat ieder eerst herhalen wat de ander zei.</source>
        <translation>Say: ‘You see this differently, and that is fine. One at a time.’ Let each first repeat what the other said.</translation>
    </message>
    <message>
        <source>Zeg: ‘We zijn het niet eens, en dat hoeft ook niet.’ Noem de twee of drie kijken die je hoorde en ga verder.</source>
        <translation>Say: ‘We do not agree, and we do not have to.’ Name the two or three views you heard and go on.</translation>
    </message>
    <message>
        <source>Doe gerust even je ogen dicht. Het is drie jaar later en het is goed gegaan. Loop in gedachten door de wijk en vertel wat je ziet.</source>
        <translation>Feel free to close your eyes. It is three years from now and things went well. Walk through the neighbourhood in your mind and tell what you see.</translation>
    </message>
    <message>
        <source>Wie kom je daar tegen, en wat doen ze?</source>
        <translation>Who do you meet there, and what are they doing?</translation>
    </message>
    <message>
        <source>Wat hoor of ruik je daar?</source>
        <translation>What do you hear or smell there?</translation>
    </message>
    <message>
        <source>Waaraan merk jij dat het anders is?</source>
        <translation>How do you notice that it is different?</translation>
    </message>
    <message>
        <source>Wat vind jij het mooiste daarvan?</source>
        <translation>What do you like best about it?</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik zie het al voor me. Welk stukje mag er echt in?’ Schrijf dat ene beeld op en geef het woord door.</source>
        <translation>Say: ‘I can see it already. Which part really has to be in it?’ Write down that one picture and pass on the turn.</translation>
    </message>
    <message>
        <source>Zeg: ‘Dromen is soms lastig. Wat zou je missen als het weg was?’ Of vraag: ‘Wat gun je de kinderen hier?’</source>
        <translation>Say: ‘Dreaming can be hard. What would you miss if it was gone?’ Or ask: ‘What do you wish for the children here?’</translation>
    </message>
    <message>
        <source>Zeg: ‘Hoe het moet, komt straks. Wat zie je als het gelukt is?’ Ook ‘dat kan toch niet’ mag nog even wachten.</source>
        <translation>Say: ‘How to do it comes later. What do you see when it worked?’ ‘That will never work’ can wait a little too.</translation>
    </message>
    <message>
        <source>Zeg: ‘Over een droom hoeven we niet te stemmen. Elke droom mag hier liggen.’ Vraag daarna naar de eigen droom van wie aanviel.</source>
        <translation>Say: ‘We do not have to vote on a dream. Every dream may lie here.’ Then ask the person who attacked for a dream of their own.</translation>
    </message>
    <message>
        <source>We hebben gehoord waar mensen van dromen. Nu kijken we wat er kan. Begin bij wat er al is: tijd, kennis, mensen, ruimte en spullen.</source>
        <translation>We have heard what people dream of. Now we look at what is possible. Start with what is already there: time, knowledge, people, space and things.</translation>
    </message>
    <message>
        <source>Wat is hier al, waar we op verder kunnen?</source>
        <translation>What is already here that we can build on?</translation>
    </message>
    <message>
        <source>Wie in de wijk kan dit goed, of doet dit al?</source>
        <translation>Who in the neighbourhood is good at this, or does it already?</translation>
    </message>
    <message>
        <source>Wat kun je zelf inbrengen, hoe klein ook?</source>
        <translation>What can you bring yourself, however small?</translation>
    </message>
    <message>
        <source>Wat zou morgen al kunnen beginnen?</source>
        <translation>What could start tomorrow?</translation>
    </message>
    <message>
        <source>Zeg: ‘Waar vragen mensen jou weleens voor?’ Vaak is dat precies wat iemand kan inbrengen.</source>
        <translation>Say: ‘What do people sometimes ask you for?’ Often that is exactly what someone can bring.</translation>
    </message>
    <message>
        <source>Zeg: ‘Een goed idee. Wat zou je daar zelf in willen doen?’ Is het iets voor een ander? Dan vragen we het die ander.</source>
        <translation>Say: ‘A good idea. What would you like to do in it yourself?’ Is it something for someone else? Then we will ask them.</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik hoor dat je hier niet in gelooft. Wat zou voor jou wel werken?’ Houd de kring bij wat wél kan.</source>
        <translation>Say: ‘I hear that you do not believe in this. What would work for you?’ Keep the circle with what is possible.</translation>
    </message>
    <message>
        <source>Zeg: ‘Noem allemaal nog één ding dat kan.’ De rest schrijven we op en komt terug bij de afspraken.</source>
        <translation>Say: ‘Everyone name one more thing that is possible.’ We write down the rest, and it comes back at the agreements.</translation>
    </message>
    <message>
        <source>Iedereen heeft iets waar een ander wat aan heeft. Denk aan tijd, kennis, mensen die je kent, ruimte of spullen. Noem wat bij je opkomt; niets is te klein.</source>
        <translation>Everyone has something that is of use to someone else. Think of time, knowledge, people you know, space or things. Name what comes to mind; nothing is too small.</translation>
    </message>
    <message>
        <source>Wat doe je graag, en doe je vanzelf goed?</source>
        <translation>What do you like doing, and does it go well by itself?</translation>
    </message>
    <message>
        <source>Wie ken jij die hier iets aan kan hebben?</source>
        <translation>Who do you know that could use this?</translation>
    </message>
    <message>
        <source>Wat staat er bij jou vaak stil of leeg?</source>
        <translation>What do you have that often stands idle or empty?</translation>
    </message>
    <message>
        <source>Wanneer ben jij zelf geholpen door een buur?</source>
        <translation>When did a neighbour help you?</translation>
    </message>
    <message>
        <source>Zeg: ‘Wat zeggen anderen dat jij goed kunt?’ Of vraag de kring: ‘Wat waarderen we in elkaar?’</source>
        <translation>Say: ‘What do others say you are good at?’ Or ask the circle: ‘What do we value in each other?’</translation>
    </message>
    <message>
        <source>Zeg: ‘We vullen niet voor een ander in. Wat breng je zelf in?’ Iemand tippen mag, als die persoon zelf ja zegt.</source>
        <translation>Say: ‘We do not fill it in for someone else. What do you bring yourself?’ You may suggest someone, if that person says yes too.</translation>
    </message>
    <message>
        <source>Zeg: ‘Om hulp vragen is moeilijk. Goed dat je het doet.’ Vraag of het op een kaart mag komen.</source>
        <translation>Say: ‘Asking for help is hard. It is good that you do.’ Ask if it may be put on a card.</translation>
    </message>
    <message>
        <source>We kijken samen wat we echt gaan doen. Liever één kleine afspraak die lukt, dan tien mooie plannen. Een afspraak maken mag, maar het hoeft niet.</source>
        <translation>Together we look at what we will really do. Rather one small agreement that works than ten fine plans. Making an agreement is allowed, but not a must.</translation>
    </message>
    <message>
        <source>Wat is de kleinste eerste stap?</source>
        <translation>What is the smallest first step?</translation>
    </message>
    <message>
        <source>Wie begint, en wie doet er mee?</source>
        <translation>Who will begin, and who will join?</translation>
    </message>
    <message>
        <source>Wanneer is het goed om elkaar weer te spreken?</source>
        <translation>When would be good to talk again?</translation>
    </message>
    <message>
        <source>Wat heb je daarvoor nog nodig?</source>
        <translation>What else do you need for that?</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik vat het samen in één zin: wie, wat en wanneer.’ Lees die zin voor en vraag of het klopt.</source>
        <translation>Say: ‘I will sum it up in one sentence: who, what and when.’ Read that sentence aloud and ask if it is right.</translation>
    </message>
    <message>
        <source>Zeg: ‘Niemand hoeft iets te beloven. Meekijken mag ook.’ Vraag: ‘Waar zou je wel bij willen helpen?’</source>
        <translation>Say: ‘Nobody has to promise anything. Watching is fine too.’ Ask: ‘What would you be willing to help with?’</translation>
    </message>
    <message>
        <source>Zeg: ‘We maken alleen afspraken voor onszelf.’ Is er iemand anders nodig? Spreek dan af wie het gaat vragen.</source>
        <translation>Say: ‘We only make agreements for ourselves.’ Is someone else needed? Then agree on who will ask them.</translation>
    </message>
    <message>
        <source>Lees de afspraken voor die er zijn. Zeg: ‘De rest laten we open, en dat schrijven we ook op.’</source>
        <translation>Read the agreements aloud that are there. Say: ‘We leave the rest open, and we write that down too.’</translation>
    </message>
    <message>
        <source>We ronden af met een laatste rondje. Zeg in één woord of één zin hoe je naar huis gaat. Dank voor wat je hier hebt gedeeld.</source>
        <translation>We close by going round one last time. Say in one word or one sentence how you go home. Thank you for what you shared here.</translation>
    </message>
    <message>
        <source>Wat heeft je vandaag verrast?</source>
        <translation>What surprised you today?</translation>
    </message>
    <message>
        <source>Wat neem je mee naar huis?</source>
        <translation>What do you take home?</translation>
    </message>
    <message>
        <source>Wie ga jij hierover vertellen?</source>
        <translation>Who will you tell about this?</translation>
    </message>
    <message>
        <source>Zeg: ‘Als je één woord mag kiezen, welk woord is dat?’ Herhaal het woord en kijk naar de volgende.</source>
        <translation>Say: ‘If you may choose one word, which word is it?’ Repeat the word and look at the next person.</translation>
    </message>
    <message>
        <source>Zeg: ‘Een knik is ook goed. Dank je dat je er was.’ Ga rustig door naar de volgende.</source>
        <translation>Say: ‘A nod is fine too. Thank you for being here.’ Calmly go on to the next person.</translation>
    </message>
    <message>
        <source>Zeg: ‘Fijn dat je dit zegt. Ik blijf straks nog even.’ Zoek de ander na afloop zelf op.</source>
        <translation>Say: ‘Good that you say this. I will stay a little longer.’ Go and find the other person yourself afterwards.</translation>
    </message>
    <message>
        <source>Zeg: ‘Dit verdient meer tijd dan we nu hebben. Ik spreek je zo.’ Geef daarna de volgende het woord.</source>
        <translation>Say: ‘This deserves more time than we have now. I will talk to you in a moment.’ Then give the next person the floor.</translation>
    </message>
    <message>
        <source>Zeg: ‘Wie naar huis moet, mag gaan. Een woord bij de deur is ook goed.’ Dank iedereen en zeg wanneer het verslag komt.</source>
        <translation>Say: ‘If you have to go home, feel free. A word at the door is fine too.’ Thank everyone and say when the minutes will come.</translation>
    </message>
    <message>
        <source>We nemen deze ronde de tijd voor deze vraag. Iedereen mag er iets over zeggen; niemand hoeft. Praat vanuit jezelf en luister naar de ander.</source>
        <translation>We take the time of this round for this question. Everyone may say something about it; nobody has to. Speak from yourself and listen to the other person.</translation>
    </message>
    <message>
        <source>Kun je daar iets meer over vertellen?</source>
        <translation>Can you tell a little more about that?</translation>
    </message>
    <message>
        <source>Hoe was dat voor jou?</source>
        <translation>How was that for you?</translation>
    </message>
    <message>
        <source>Wat maakt dat voor jou belangrijk?</source>
        <translation>What makes that important to you?</translation>
    </message>
    <message>
        <source>Wie herkent dit, of juist niet?</source>
        <translation>Who recognises this, or does not at all?</translation>
    </message>
    <message>
        <source>We beginnen in stilte. Pak een kaartje en schrijf op wat in je opkomt. Eén ding per kaartje; schrijffouten tellen niet. Liever tekenen? Dat kan ook.</source>
        <translation>We start in silence. Take a card and write down what comes to mind. One thing on each card; spelling mistakes do not count. Would you rather draw? That is fine too.</translation>
    </message>
    <message>
        <source>Wat vragen anderen weleens aan jou?</source>
        <translation>What do others sometimes ask you?</translation>
    </message>
    <message>
        <source>Wat heb je thuis dat je kunt delen?</source>
        <translation>What do you have at home that you can share?</translation>
    </message>
    <message>
        <source>Waar heb je tijd voor, al is het een uurtje?</source>
        <translation>What do you have time for, even if it is only an hour?</translation>
    </message>
    <message>
        <source>Iemand praat door? Leg je vinger op je lippen en glimlach. Zeg zacht: ‘Straks is er tijd om te praten.’</source>
        <translation>Someone keeps talking? Put your finger to your lips and smile. Say softly: ‘There will be time to talk soon.’</translation>
    </message>
    <message>
        <source>Iemand schrijft niets? Ga er rustig naast zitten. Vraag: ‘Zal ik opschrijven wat je zegt?’</source>
        <translation>Someone writes nothing? Sit down next to them quietly. Ask: ‘Shall I write down what you say?’</translation>
    </message>
    <message>
        <source>Zeg: ‘Ieder schrijft nu voor zichzelf.’ Een idee voor een ander mag op een apart kaartje.</source>
        <translation>Say: ‘Everyone writes for themselves now.’ An idea for someone else may go on a separate card.</translation>
    </message>
    <message>
        <source>Loop erheen en vraag zacht: ‘Wil je even naar buiten?’ De anderen schrijven gewoon door.</source>
        <translation>Walk over and ask softly: ‘Would you like to go outside for a moment?’ The others just go on writing.</translation>
    </message>
    <message>
        <source>Zeg: ‘We zijn nu even stil. Ik kom zo bij je.’ Praat het daarna samen uit, naast de tafel.</source>
        <translation>Say: ‘We are being quiet now. I will come to you soon.’ Then talk it through together, away from the table.</translation>
    </message>
    <message>
        <source>Zeg: ‘Maak je zin nog af en leg je pen neer.’ Wie meer heeft, schrijft tijdens het rondje verder.</source>
        <translation>Say: ‘Finish your sentence and put down your pen.’ If you have more, you can go on writing during the next round.</translation>
    </message>
    <message>
        <source>We komen bij het doen. Kijk naar wat je hebt gehoord en wat je raakte. Welke stap wil jij zelf zetten, hoe klein ook?</source>
        <translation>We come to the doing. Look at what you heard and what touched you. Which step do you want to take yourself, however small?</translation>
    </message>
    <message>
        <source>Wanneer ga je dat doen?</source>
        <translation>When will you do that?</translation>
    </message>
    <message>
        <source>Wie kun je daarbij vragen?</source>
        <translation>Who can you ask to join?</translation>
    </message>
    <message>
        <source>Wat heb je van een ander nodig?</source>
        <translation>What do you need from someone else?</translation>
    </message>
    <message>
        <source>Hoe weet je dat het gelukt is?</source>
        <translation>How will you know that it worked?</translation>
    </message>
    <message>
        <source>Zeg: ‘Verder denken is ook een stap. Waar denk je nog over na?’ Niemand hoeft iets te beloven.</source>
        <translation>Say: ‘Thinking further is a step too. What are you still thinking about?’ Nobody has to promise anything.</translation>
    </message>
    <message>
        <source>Zeg: ‘Dat is een stap voor een ander. Welke stap is van jou?’ Begin de zin met ‘ik ga’.</source>
        <translation>Say: ‘That is a step for someone else. Which step is yours?’ Begin the sentence with ‘I will’.</translation>
    </message>
    <message>
        <source>We kijken eerst alleen. Loop in gedachten door de wijk, of kijk naar de foto’s. Vertel wat je ziet, nog zonder er iets van te vinden.</source>
        <translation>First we only look. Walk through the neighbourhood in your mind, or look at the photos. Tell what you see, without having an opinion about it yet.</translation>
    </message>
    <message>
        <source>Waar zie je dat, en op welk moment van de dag?</source>
        <translation>Where do you see that, and at what time of day?</translation>
    </message>
    <message>
        <source>Wie zie je daar, en wie zie je niet?</source>
        <translation>Who do you see there, and who do you not see?</translation>
    </message>
    <message>
        <source>Wat zie jij dat een bezoeker zou missen?</source>
        <translation>What do you see that a visitor would miss?</translation>
    </message>
    <message>
        <source>Wat is hier mooi, of bijzonder?</source>
        <translation>What is beautiful here, or special?</translation>
    </message>
    <message>
        <source>Zeg: ‘We zoeken nog niets op te lossen. Wat zie je precies?’ Wensen komen in de volgende ronde.</source>
        <translation>Say: ‘We are not solving anything yet. What do you see exactly?’ Wishes come in the next round.</translation>
    </message>
    <message>
        <source>Zeg: ‘Vertel wat je ziet, niet wie het doet.’ Vraag: ‘Wat doet het met jou als je dat ziet?’</source>
        <translation>Say: ‘Tell what you see, not who does it.’ Ask: ‘What does it do to you when you see that?’</translation>
    </message>
    <message>
        <source>We weten wat er is. Nu vertelt ieder wat je hier graag zou zien. Maak het zo duidelijk dat wij het ook voor ons zien.</source>
        <translation>We know what is there. Now everyone tells what they would like to see here. Make it so clear that we can see it too.</translation>
    </message>
    <message>
        <source>Waar in de wijk zie je dat voor je?</source>
        <translation>Where in the neighbourhood do you picture that?</translation>
    </message>
    <message>
        <source>Voor wie zou dat het meeste uitmaken?</source>
        <translation>Who would it make the most difference to?</translation>
    </message>
    <message>
        <source>Wat is er dan niet meer?</source>
        <translation>What is no longer there then?</translation>
    </message>
    <message>
        <source>Waar heb je zoiets al eens gezien?</source>
        <translation>Where have you seen something like this before?</translation>
    </message>
    <message>
        <source>Zeg: ‘Wat zou je missen als je hier wegging?’ Of vraag: ‘Waar zou je vaker willen zitten?’</source>
        <translation>Say: ‘What would you miss if you moved away?’ Or ask: ‘Where would you like to sit more often?’</translation>
    </message>
    <message>
        <source>Zeg: ‘Hoe het moet, komt straks. Wat wil je hier zien?’ Alle wensen mogen naast elkaar liggen.</source>
        <translation>Say: ‘How to do it comes later. What do you want to see here?’ All wishes may lie side by side.</translation>
    </message>
    <message>
        <source>We hebben gehoord wanneer het hier op zijn best is. Stel dat elke dag zo is. Neem ons mee naar zo’n dag, van ochtend tot avond.</source>
        <translation>We have heard when things are at their best here. Suppose every day is like that. Take us along through such a day, from morning to evening.</translation>
    </message>
    <message>
        <source>Hoe begint die dag, en wie zie je het eerst?</source>
        <translation>How does that day begin, and who do you see first?</translation>
    </message>
    <message>
        <source>Wat doe je zelf op die dag?</source>
        <translation>What do you do yourself on that day?</translation>
    </message>
    <message>
        <source>Wat is gebleven van hoe het nu is?</source>
        <translation>What has stayed the way it is now?</translation>
    </message>
    <message>
        <source>Als je het zou tekenen, wat staat er dan?</source>
        <translation>If you drew it, what would be in the picture?</translation>
    </message>
    <message>
        <source>Geef papier en stiften. Zeg: ‘Teken het maar, dan vertel je er straks bij.’</source>
        <translation>Give out paper and felt pens. Say: ‘Just draw it, and tell us about it later.’</translation>
    </message>
    <message>
        <source>Zeg: ‘We kijken nog niet hoe. Wat zie je als het zo is?’ Laat het beeld eerst groeien.</source>
        <translation>Say: ‘We do not look at how yet. What do you see when it is like that?’ Let the picture grow first.</translation>
    </message>
    <message>
        <source>We hebben een mooie dag voor ons gezien. Nu geven we die samen vorm. Wat is daarvoor nodig, en wat daarvan is er al?</source>
        <translation>We have pictured a good day. Now we give it shape together. What is needed for it, and what of that is already there?</translation>
    </message>
    <message>
        <source>Wat werkt er al, en kan meer ruimte krijgen?</source>
        <translation>What works already, and could get more room?</translation>
    </message>
    <message>
        <source>Wie hoort hierbij die nu niet aan tafel zit?</source>
        <translation>Who belongs to this but is not at the table now?</translation>
    </message>
    <message>
        <source>Wat kunnen we zelf, en waar is hulp bij nodig?</source>
        <translation>What can we do ourselves, and where do we need help?</translation>
    </message>
    <message>
        <source>Waarmee kunnen we klein proefdraaien?</source>
        <translation>What can we try out on a small scale?</translation>
    </message>
    <message>
        <source>Zeg: ‘Ik hoor een heel plan. Wat is het eerste stukje?’ Vraag daarna: ‘Wie wil hierop verder bouwen?’</source>
        <translation>Say: ‘I hear a whole plan. What is the first part?’ Then ask: ‘Who wants to build on this?’</translation>
    </message>
    <message>
        <source>Zeg: ‘We leggen plannen naast elkaar, niet tegenover elkaar.’ Vraag: ‘Wat vind je er wél goed aan?’</source>
        <translation>Say: ‘We lay plans side by side, not against each other.’ Ask: ‘What do you like about it?’</translation>
    </message>
    <message>
        <source>We halen samen de oogst binnen. Wat is er vandaag ontstaan? Vertel wat je meeneemt, en of je ergens aan wilt beginnen.</source>
        <translation>Together we bring in the harvest. What came into being today? Tell what you take with you, and if there is something you want to start.</translation>
    </message>
    <message>
        <source>Wat hoorde je dat je niet wilt vergeten?</source>
        <translation>What did you hear that you do not want to forget?</translation>
    </message>
    <message>
        <source>Waar krijg jij energie van?</source>
        <translation>What gives you energy?</translation>
    </message>
    <message>
        <source>Wie wil daar samen aan beginnen?</source>
        <translation>Who wants to make a start on that together?</translation>
    </message>
    <message>
        <source>Wanneer spreken we elkaar weer?</source>
        <translation>When will we talk again?</translation>
    </message>
    <message>
        <source>Zeg: ‘Iets meenemen is ook oogst. Wat blijft je bij?’ Beloven hoeft niet.</source>
        <translation>Say: ‘Taking something with you is harvest too. What stays with you?’ You do not have to promise anything.</translation>
    </message>
    <message>
        <source>Noem drie dingen die je vaak hoorde. Zeg: ‘Wie hiermee verder wil, blijft straks even staan.’</source>
        <translation>Name three things that you heard often. Say: ‘If you want to go on with this, stay for a moment later.’</translation>
    </message>
    <message>
        <source>Fijn dat je er bent. We komen allemaal ergens vandaan. Zeg kort hoe je hier zit, en wat je even achterlaat.</source>
        <translation>Good to have you here. We all come from somewhere. Say briefly how you are, and what you leave behind for now.</translation>
    </message>
    <message>
        <source>Waar kom je net vandaan?</source>
        <translation>Where have you just come from?</translation>
    </message>
    <message>
        <source>Wat heb je nodig om er echt te zijn?</source>
        <translation>What do you need to really be here?</translation>
    </message>
    <message>
        <source>Wat hoop je dat hier gezegd kan worden?</source>
        <translation>What do you hope can be said here?</translation>
    </message>
    <message>
        <source>Zeg: ‘Er is veel gebeurd bij je. Daar is straks ruimte voor.’ Geef het woord rustig door.</source>
        <translation>Say: ‘A lot has happened to you. There will be room for that later.’ Calmly pass on the turn.</translation>
    </message>
    <message>
        <source>Kies één moment uit je werk dat je nog bezighoudt. Vertel het zoals het ging, ook wat je niet wist. Wat hier gezegd wordt, blijft hier.</source>
        <translation>Choose one moment from your work that is still on your mind. Tell it as it went, also what you did not know. What is said here stays here.</translation>
    </message>
    <message>
        <source>Wat maakte dat dit moment bleef hangen?</source>
        <translation>What made this moment stay with you?</translation>
    </message>
    <message>
        <source>Wat deed je, en wat dacht je daarbij?</source>
        <translation>What did you do, and what did you think then?</translation>
    </message>
    <message>
        <source>Hoe denk je dat het was voor de bewoner?</source>
        <translation>How do you think it was for the resident?</translation>
    </message>
    <message>
        <source>Wat had je toen willen zeggen?</source>
        <translation>What would you have liked to say then?</translation>
    </message>
    <message>
        <source>Zeg: ‘We lossen het niet op. Stel liever een vraag die je niet weet.’ Een goede vraag begint met wat, hoe of wanneer.</source>
        <translation>Say: ‘We will not solve it. Rather ask a question you do not know the answer to.’ A good question begins with what, how or when.</translation>
    </message>
    <message>
        <source>Zeg: ‘We spreken voor onszelf, ook over ons werk.’ Vraag: ‘Wat was jouw eigen deel hierin?’</source>
        <translation>Say: ‘We speak for ourselves, also about our work.’ Ask: ‘What was your own part in this?’</translation>
    </message>
    <message>
        <source>Ieder kijkt vanuit de eigen plek. Vertel wat jij hier belangrijk vindt. Zeg ook wat je nog niet weet.</source>
        <translation>Everyone looks from their own place. Tell what matters to you here. Also say what you do not know yet.</translation>
    </message>
    <message>
        <source>Welk oordeel had je al voor je begon?</source>
        <translation>Which judgement did you have before you began?</translation>
    </message>
    <message>
        <source>Wie kijkt hier heel anders naar?</source>
        <translation>Who sees this in a very different way?</translation>
    </message>
    <message>
        <source>Wat zou je willen onderzoeken?</source>
        <translation>What would you like to find out?</translation>
    </message>
    <message>
        <source>Wat zien we over het hoofd?</source>
        <translation>What are we overlooking?</translation>
    </message>
    <message>
        <source>Zeg: ‘We onderzoeken ons oordeel, we verdedigen het niet.’ Laat ieder eerst zeggen wat de ander belangrijk vindt.</source>
        <translation>Say: ‘We examine our judgement, we do not defend it.’ First let each say what matters to the other.</translation>
    </message>
    <message>
        <source>We sluiten af. Wat neem je mee naar je werk, en wat laat je hier? Eén of twee zinnen is genoeg.</source>
        <translation>We are closing. What do you take to your work, and what do you leave here? One or two sentences is enough.</translation>
    </message>
    <message>
        <source>Wat ga je morgen anders doen?</source>
        <translation>What will you do differently tomorrow?</translation>
    </message>
    <message>
        <source>Aan wie wil je nog iets vragen?</source>
        <translation>Who do you still want to ask something?</translation>
    </message>
    <message>
        <source>Wanneer maken we hier weer tijd voor?</source>
        <translation>When will we make time for this again?</translation>
    </message>
    <message>
        <source>We doen een rondje aanbod. Lees één kaartje voor: wat heb jij te bieden? Alles mag, van een ladder tot een luisterend oor.</source>
        <translation>We go round with offers. Read one card aloud: what do you have to offer? Anything is fine, from a ladder to a listening ear.</translation>
    </message>
    <message>
        <source>Wanneer zou dat kunnen?</source>
        <translation>When would that be possible?</translation>
    </message>
    <message>
        <source>Wil je er iets voor terug, of geef je het?</source>
        <translation>Would you like something in return, or do you give it?</translation>
    </message>
    <message>
        <source>Wie hier zou daar blij van worden?</source>
        <translation>Who here would be happy with that?</translation>
    </message>
    <message>
        <source>Wat kun je nog meer, wat niemand weet?</source>
        <translation>What else can you do that nobody knows?</translation>
    </message>
    <message>
        <source>Zeg: ‘Wat een aanbod. Kies er één voor dit rondje.’ De andere kaartjes komen in het volgende rondje.</source>
        <translation>Say: ‘What a lot to offer. Choose one for this time round.’ The other cards come the next time round.</translation>
    </message>
    <message>
        <source>Zeg: ‘Aanwezig zijn is ook iets geven. Je mag straks nog.’ Vraag de kring wat zij in de ander zien.</source>
        <translation>Say: ‘Being here is giving something too. You can still go later.’ Ask the circle what they see in the other person.</translation>
    </message>
    <message>
        <source>Nu een rondje vragen. Waar ben jij mee geholpen, groot of klein? Vragen is ook geven: een ander mag dan iets doen.</source>
        <translation>Now a round of asks. What would help you, big or small? Asking is giving too: someone else gets to do something.</translation>
    </message>
    <message>
        <source>Hoe zou het zijn als dat geregeld was?</source>
        <translation>How would it be if that was arranged?</translation>
    </message>
    <message>
        <source>Wanneer heb je dat nodig?</source>
        <translation>When do you need it?</translation>
    </message>
    <message>
        <source>Wat heb je zelf al geprobeerd?</source>
        <translation>What have you tried yourself already?</translation>
    </message>
    <message>
        <source>Vraag je het voor jezelf, of voor de straat?</source>
        <translation>Do you ask it for yourself, or for the street?</translation>
    </message>
    <message>
        <source>Zeg: ‘Niets nodig hebben mag ook. Ken je iemand die wel iets zoekt?’ Noem dan geen naam.</source>
        <translation>Say: ‘Needing nothing is fine too. Do you know someone who is looking for something?’ Do not say a name then.</translation>
    </message>
    <message>
        <source>Zeg: ‘We horen eerst alle vragen. Helpen komt zo, bij het koppelen.’ Schrijf het aanbod vast op.</source>
        <translation>Say: ‘First we hear all asks. Helping comes later, when we match.’ Do write down the offer already.</translation>
    </message>
    <message>
        <source>Zeg: ‘Dank je dat je dit durft te vragen.’ Vraag of het op een kaart mag, zonder naam.</source>
        <translation>Say: ‘Thank you for daring to ask this.’ Ask if it may go on a card, without a name.</translation>
    </message>
    <message>
        <source>Alle kaartjes liggen op tafel. Loop er eens langs en leg bij elkaar wat past. Een koppeling telt pas als twee mensen ja zeggen.</source>
        <translation>All cards are on the table. Walk past them and put together what fits. A match only counts when two people say yes.</translation>
    </message>
    <message>
        <source>Welke vraag kan meteen beantwoord worden?</source>
        <translation>Which ask can be answered right now?</translation>
    </message>
    <message>
        <source>Wie ken je die deze vraag kan helpen?</source>
        <translation>Who do you know that can help with this ask?</translation>
    </message>
    <message>
        <source>Welk aanbod heeft nog geen vraag?</source>
        <translation>Which offer has no ask yet?</translation>
    </message>
    <message>
        <source>Wat spreken jullie samen af?</source>
        <translation>What do you agree on together?</translation>
    </message>
    <message>
        <source>Leg zelf twee kaartjes naast elkaar. Vraag: ‘Zou dit bij elkaar kunnen passen?’</source>
        <translation>Put two cards side by side yourself. Ask: ‘Could these go together?’</translation>
    </message>
    <message>
        <source>Zeg: ‘Vraag het eerst even aan de ander.’ Alleen wie het kaartje schreef, kan ja zeggen.</source>
        <translation>Say: ‘Ask the other person first.’ Only the one who wrote the card can say yes.</translation>
    </message>
    <message>
        <source>Maak een foto van de tafel, of leg vast wat al gekoppeld is. Zeg: ‘De rest blijft bewaard, daar komen we op terug.’</source>
        <translation>Take a photo of the table, or write down what is matched already. Say: ‘The rest is kept, we will come back to it.’</translation>
    </message>
    <message>
        <source>Oefening: samen eten in de Tuinstraat</source>
        <translation>Practice: eating together in Tuinstraat</translation>
    </message>
    <message>
        <source>Samen eten in de straat</source>
        <translation>Eating together in our street</translation>
    </message>
    <message>
        <source>Wat is er nodig om elkaar vaker te zien?</source>
        <translation>What do we need to see each other more often?</translation>
    </message>
    <message>
        <source>Verzonnen stad</source>
        <translation>Made-up city</translation>
    </message>
    <message>
        <source>We willen elkaar vaker zien. Eten brengt ons samen. We beginnen klein, in de Tuinstraat.</source>
        <translation>We want to see each other more often. Food brings us together. We start small, in Tuinstraat.</translation>
    </message>
    <message>
        <source>Ik woon hier pas een jaar en ken nog bijna niemand.</source>
        <translation>I have lived here for only a year and know hardly anyone.</translation>
    </message>
    <message>
        <source>Mijn buurvrouw bracht soep toen ik ziek was. Dat vergeet ik niet.</source>
        <translation>My neighbour brought soup when I was ill. I will not forget that.</translation>
    </message>
    <message>
        <source>Sinds mijn vrouw er niet meer is, eet ik vaak alleen.</source>
        <translation>Since my wife died I often eat alone.</translation>
    </message>
    <message>
        <source>Bij ons in De Brug komen vrouwen juist voor het koken.</source>
        <translation>At De Brug women come especially for the cooking.</translation>
    </message>
    <message>
        <source>In de flats hoor ik: mensen groeten elkaar, en dan gaat de deur dicht.</source>
        <translation>In the flats I hear: people say hello, and then the door closes.</translation>
    </message>
    <message>
        <source>Het straatfeest was mooi, maar daarna zag ik niemand meer.</source>
        <translation>The street party was lovely, but after that I saw nobody any more.</translation>
    </message>
    <message>
        <source>Eten is makkelijker dan praten. Je hoeft niets uit te leggen.</source>
        <translation>Eating is easier than talking. You do not have to explain anything.</translation>
    </message>
    <message>
        <source>Als het elke maand moet, haak ik af. Liever klein en vrij.</source>
        <translation>If it has to be every month, I drop out. I prefer small and free.</translation>
    </message>
    <message>
        <source>Juist een vaste dag helpt. Dan weet ik waar ik aan toe ben.</source>
        <translation>A fixed day really helps. Then I know where I stand.</translation>
    </message>
    <message>
        <source>Samen eten</source>
        <translation>Eating together</translation>
    </message>
    <message>
        <source>Elke laatste zondag van de maand samen eten</source>
        <translation>Eating together on the last Sunday of every month</translation>
    </message>
    <message>
        <source>De keuken van De Brug is op zondag vrij</source>
        <translation>The kitchen of De Brug is free on Sundays</translation>
    </message>
    <message>
        <source>Iemand met een aanhanger, voor tafels en stoelen</source>
        <translation>Someone with a trailer, for tables and chairs</translation>
    </message>
    <message>
        <source>Fatima vraagt of de keuken op zondag open mag</source>
        <translation>Fatima asks if the kitchen can be open on Sundays</translation>
    </message>
    <message>
        <source>deze week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>Ik woon hier al twaalf jaar, met drie kinderen.</source>
        <translation>I have lived here for twelve years, with three children.</translation>
    </message>
    <message>
        <source>Ik ben hier geboren, in het huis waar ik nu nog woon.</source>
        <translation>I was born here, in the house where I still live.</translation>
    </message>
    <message>
        <source>Ik werk in De Brug en ik kook graag voor veel mensen.</source>
        <translation>I work at De Brug and I like cooking for lots of people.</translation>
    </message>
    <message>
        <source>Ik ben van de woningcorporatie en loop hier elke week rond.</source>
        <translation>I am from the housing corporation and walk around here every week.</translation>
    </message>
    <message>
        <source>Ik heb de bakkerij op de hoek, sinds vorig jaar.</source>
        <translation>I have the bakery on the corner, since last year.</translation>
    </message>
    <message>
        <source>Ik woon hier pas kort en wil graag mensen leren kennen.</source>
        <translation>I have not lived here long and would like to get to know people.</translation>
    </message>
    <message>
        <source>Ik doe de tuin bij het buurthuis, al zes jaar.</source>
        <translation>I have done the garden at the community centre for six years.</translation>
    </message>
    <message>
        <source>Met het feest na de ramadan zat de hele galerij buiten.</source>
        <translation>At the feast after Ramadan the whole gallery sat outside.</translation>
    </message>
    <message>
        <source>Vroeger stonden de achterdeuren hier gewoon open.</source>
        <translation>In the old days the back doors were simply open here.</translation>
    </message>
    <message>
        <source>Eén keer kwam er een man alleen. Hij bleef de hele middag.</source>
        <translation>Once a man came alone. He stayed the whole afternoon.</translation>
    </message>
    <message>
        <source>Bij de laatste lekkage hielp de halve trap mee.</source>
        <translation>With the last leak half the staircase helped out.</translation>
    </message>
    <message>
        <source>Op zaterdag blijven mensen bij mij hangen, ook na het afrekenen.</source>
        <translation>On Saturdays people linger in my shop, even after they have paid.</translation>
    </message>
    <message>
        <source>Ik heb een keer aangebeld met taart. Dat was best eng.</source>
        <translation>I once rang a doorbell with a cake. That was quite scary.</translation>
    </message>
    <message>
        <source>In de tuin praat iedereen vanzelf, met de handen in de aarde.</source>
        <translation>In the garden everyone talks, with their hands in the soil.</translation>
    </message>
    <message>
        <source>Kinderen zijn de beste reden om bij elkaar te komen.</source>
        <translation>Children are the best reason to get together.</translation>
    </message>
    <message>
        <source>Je moet gevraagd worden. Uit mezelf ga ik niet.</source>
        <translation>You have to be asked. I would not go by myself.</translation>
    </message>
    <message>
        <source>Het werkt als de mensen zelf de baas zijn.</source>
        <translation>It works if people are in charge themselves.</translation>
    </message>
    <message>
        <source>Wij kunnen een ruimte geven, maar niet de gezelligheid.</source>
        <translation>We can give a room, but not the warmth.</translation>
    </message>
    <message>
        <source>Als het niets kost, durven meer mensen te komen.</source>
        <translation>If it costs nothing, more people dare to come.</translation>
    </message>
    <message>
        <source>Een groepje van acht vind ik fijner dan de hele straat.</source>
        <translation>I like a group of eight better than the whole street.</translation>
    </message>
    <message>
        <source>Begin met doen. Vergaderen kan altijd nog.</source>
        <translation>Start with doing. We can always have meetings later.</translation>
    </message>
    <message>
        <source>De kinderen koken een keer voor ons, met recepten van thuis.</source>
        <translation>The children cook for us once, with recipes from home.</translation>
    </message>
    <message>
        <source>Er is een vaste dag, en mijn stoel staat daar gewoon.</source>
        <translation>There is a fixed day, and my chair is simply there.</translation>
    </message>
    <message>
        <source>Elke maand kookt een andere keuken: Turks, Hollands, Chinees.</source>
        <translation>Every month another kitchen cooks: Turkish, Dutch, Chinese.</translation>
    </message>
    <message>
        <source>Vrouwen die nu binnen blijven, staan dan samen in de keuken.</source>
        <translation>Women who stay indoors now stand in the kitchen together.</translation>
    </message>
    <message>
        <source>De lege winkel op de hoek is een huiskamer voor de straat.</source>
        <translation>The empty shop on the corner is a living room for the street.</translation>
    </message>
    <message>
        <source>Wij geven de sleutel, de buurt doet de rest.</source>
        <translation>We give the key, the neighbourhood does the rest.</translation>
    </message>
    <message>
        <source>Het brood van gisteren ligt bij ons op tafel en niet in de bak.</source>
        <translation>Yesterday’s bread is on our table and not in the bin.</translation>
    </message>
    <message>
        <source>Ik leer jongeren bakken, en zij verkopen het op het plein.</source>
        <translation>I teach young people to bake, and they sell it on the square.</translation>
    </message>
    <message>
        <source>Ik ken over drie jaar tien buren bij hun naam.</source>
        <translation>In three years I know ten neighbours by their names.</translation>
    </message>
    <message>
        <source>Wie nieuw is, krijgt de eerste week al een uitnodiging.</source>
        <translation>Anyone who is new gets an invitation in the first week.</translation>
    </message>
    <message>
        <source>We eten uit onze eigen tuin, met een grote pan in het midden.</source>
        <translation>We eat from our own garden, with a big pan in the middle.</translation>
    </message>
    <message>
        <source>De school en het buurthuis delen de tuin.</source>
        <translation>The school and the community centre share the garden.</translation>
    </message>
    <message>
        <source>Ik kan de straat vragen, want ik ken iedereen van het schoolplein.</source>
        <translation>I can ask the street, because I know everyone from the school yard.</translation>
    </message>
    <message>
        <source>Ik heb nog twintig klapstoelen in de schuur staan.</source>
        <translation>I still have twenty folding chairs in the shed.</translation>
    </message>
    <message>
        <source>De keuken van De Brug is op zondag vrij.</source>
        <translation>The kitchen of De Brug is free on Sundays.</translation>
    </message>
    <message>
        <source>Wij hebben een potje voor dingen die bewoners zelf beginnen.</source>
        <translation>We have a little money for things that residents start themselves.</translation>
    </message>
    <message>
        <source>Ik breng het brood mee dat over is.</source>
        <translation>I will bring the bread that is left over.</translation>
    </message>
    <message>
        <source>Ik maak een uitnodiging en een groepsapp.</source>
        <translation>I will make an invitation and a group chat.</translation>
    </message>
    <message>
        <source>Uit de tuin komen in juni sla, bonen en kruiden.</source>
        <translation>In June the garden gives lettuce, beans and herbs.</translation>
    </message>
    <message>
        <source>Warm.</source>
        <translation>Warm.</translation>
    </message>
    <message>
        <source>Zin in zondag.</source>
        <translation>Looking forward to Sunday.</translation>
    </message>
    <message>
        <source>Samen.</source>
        <translation>Together.</translation>
    </message>
    <message>
        <source>Luisteren.</source>
        <translation>Listening.</translation>
    </message>
    <message>
        <source>Honger.</source>
        <translation>Hungry.</translation>
    </message>
    <message>
        <source>Verrast.</source>
        <translation>Surprised.</translation>
    </message>
    <message>
        <source>Doen.</source>
        <translation>Doing.</translation>
    </message>
    <message>
        <source>We koken voor het eerst op de laatste zondag van de maand, in De Brug.</source>
        <translation>We will cook for the first time on the last Sunday of the month, at De Brug.</translation>
    </message>
    <message>
        <source>Henk brengt de klapstoelen, een dag ervoor.</source>
        <translation>Henk will bring the folding chairs, a day before.</translation>
    </message>
    <message>
        <source>Sanne maakt deze week de uitnodiging.</source>
        <translation>Sanne will make the invitation this week.</translation>
    </message>
    <message>
        <source>Joris vraagt volgende week na wat er in het potje zit.</source>
        <translation>Joris will find out next week how much money there is.</translation>
    </message>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>maandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>nog niets</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>Laatste dialoog: “{0}”.</source>
        <translation>Last dialogue: “{0}”.</translation>
    </message>
    <message>
        <source>Laatste regel: “{0}”</source>
        <translation>Last line: “{0}”</translation>
    </message>
    <message>
        <source>Hierin staat alles wat er nu is.</source>
        <translation>It holds everything there is now.</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source> van vanavond</source>
        <translation> of this evening</translation>
    </message>
    <message>
        <source> van vandaag</source>
        <translation> of today</translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation>{n} dialogue</translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation>{n} dialogues</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation>{n} agreement</translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation>{n} agreements</translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation>{n} asset</translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation>{n} assets</translation>
    </message>
    <message>
        <source>{what}{since} staat er niet in.</source>
        <translation>{what}{since} is not in it.</translation>
    </message>
    <message>
        <source>{what}{since} staan er niet in.</source>
        <translation>{what}{since} are not in it.</translation>
    </message>
    <message>
        <source>{what} staat er nog wel in.</source>
        <translation>{what} is still in it.</translation>
    </message>
    <message>
        <source>{what} staan er nog wel in.</source>
        <translation>{what} are still in it.</translation>
    </message>
    <message>
        <source>{what} staat er anders in.</source>
        <translation>{what} is different in it.</translation>
    </message>
    <message>
        <source>{what} staan er anders in.</source>
        <translation>{what} are different in it.</translation>
    </message>
    <message>
        <source>bij het sluiten</source>
        <translation>at closing</translation>
    </message>
    <message>
        <source>zelf gemaakt</source>
        <translation>made by you</translation>
    </message>
    <message>
        <source>voor het bijwerken</source>
        <translation>before updating</translation>
    </message>
    <message>
        <source>voor het legen van de prullenbak</source>
        <translation>before emptying the bin</translation>
    </message>
    <message>
        <source>voor het verwijderen</source>
        <translation>before deleting</translation>
    </message>
    <message>
        <source>voor het anonimiseren</source>
        <translation>before anonymising</translation>
    </message>
    <message>
        <source>voor het samenvoegen</source>
        <translation>before merging</translation>
    </message>
</context>
<context>
    <name>done</name>
    <message>
        <source>Wijk toegevoegd</source>
        <translation>Neighbourhood added</translation>
    </message>
    <message>
        <source>Wijk gewijzigd</source>
        <translation>Neighbourhood changed</translation>
    </message>
    <message>
        <source>Dialoog gemaakt</source>
        <translation>Dialogue made</translation>
    </message>
    <message>
        <source>Dialoog gewijzigd</source>
        <translation>Dialogue changed</translation>
    </message>
    <message>
        <source>Dialoog weggegooid</source>
        <translation>Dialogue moved to bin</translation>
    </message>
    <message>
        <source>Teruggehaald uit de prullenbak</source>
        <translation>Taken back from the bin</translation>
    </message>
    <message>
        <source>Voorgoed verwijderd</source>
        <translation>Deleted for good</translation>
    </message>
    <message>
        <source>Dialoog afgerond</source>
        <translation>Dialogue closed</translation>
    </message>
    <message>
        <source>Dialoog heropend</source>
        <translation>Dialogue reopened</translation>
    </message>
    <message>
        <source>Draaiboek gekozen</source>
        <translation>Plan chosen</translation>
    </message>
    <message>
        <source>Ronde gewijzigd</source>
        <translation>Round changed</translation>
    </message>
    <message>
        <source>Ronde toegevoegd</source>
        <translation>Round added</translation>
    </message>
    <message>
        <source>Ronde weggehaald</source>
        <translation>Round removed</translation>
    </message>
    <message>
        <source>Ronde verplaatst</source>
        <translation>Round moved</translation>
    </message>
    <message>
        <source>Eigen draaiboek bewaard</source>
        <translation>Own plan saved</translation>
    </message>
    <message>
        <source>Eigen draaiboek weggehaald</source>
        <translation>Own plan removed</translation>
    </message>
    <message>
        <source>Spelregels gewijzigd</source>
        <translation>Ground rules changed</translation>
    </message>
    <message>
        <source>Tijd verdeeld</source>
        <translation>Time spread</translation>
    </message>
    <message>
        <source>Deelnemer toegevoegd</source>
        <translation>Participant added</translation>
    </message>
    <message>
        <source>Deelnemers toegevoegd</source>
        <translation>Participants added</translation>
    </message>
    <message>
        <source>Deelnemer gewijzigd</source>
        <translation>Participant changed</translation>
    </message>
    <message>
        <source>Deelnemer weggehaald</source>
        <translation>Participant removed</translation>
    </message>
    <message>
        <source>Van stoel gewisseld</source>
        <translation>Seats swapped</translation>
    </message>
    <message>
        <source>Aanwezigheid gewijzigd</source>
        <translation>Presence changed</translation>
    </message>
    <message>
        <source>Aantal mensen gewijzigd</source>
        <translation>Number of people changed</translation>
    </message>
    <message>
        <source>Toestemming gewijzigd</source>
        <translation>Consent changed</translation>
    </message>
    <message>
        <source>Volgorde gekozen</source>
        <translation>Order chosen</translation>
    </message>
    <message>
        <source>Ronde begonnen</source>
        <translation>Round started</translation>
    </message>
    <message>
        <source>Rondje begonnen</source>
        <translation>Round of turns started</translation>
    </message>
    <message>
        <source>Vrij gesprek begonnen</source>
        <translation>Free conversation started</translation>
    </message>
    <message>
        <source>Volgende beurt</source>
        <translation>Next turn</translation>
    </message>
    <message>
        <source>Terug naar de vorige beurt</source>
        <translation>Back to the previous turn</translation>
    </message>
    <message>
        <source>Beurt komt straks</source>
        <translation>Turn comes later</translation>
    </message>
    <message>
        <source>Beurt gaat voorbij</source>
        <translation>Turn passed</translation>
    </message>
    <message>
        <source>Het woord gegeven</source>
        <translation>Floor given</translation>
    </message>
    <message>
        <source>Het woord gevraagd</source>
        <translation>Floor asked for</translation>
    </message>
    <message>
        <source>Vraagt het woord niet meer</source>
        <translation>No longer asks for the floor</translation>
    </message>
    <message>
        <source>Beurt afgerond</source>
        <translation>Turn ended</translation>
    </message>
    <message>
        <source>Aangeschoven</source>
        <translation>Joined the table</translation>
    </message>
    <message>
        <source>Eerder weggegaan</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Tijd aangepast</source>
        <translation>Time adjusted</translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation>Quiet moment</translation>
    </message>
    <message>
        <source>We gaan verder</source>
        <translation>We continue</translation>
    </message>
    <message>
        <source>Beurt staat stil</source>
        <translation>Turn paused</translation>
    </message>
    <message>
        <source>Beurt loopt weer</source>
        <translation>Turn runs again</translation>
    </message>
    <message>
        <source>Begintijd verbeterd</source>
        <translation>Start time corrected</translation>
    </message>
    <message>
        <source>Beurt aan een ander gegeven</source>
        <translation>Turn given to somebody else</translation>
    </message>
    <message>
        <source>Stilstand uit de tijd gehaald</source>
        <translation>Standstill taken out of the time</translation>
    </message>
    <message>
        <source>Hokje van een beurt gewijzigd</source>
        <translation>Box of a turn changed</translation>
    </message>
    <message>
        <source>De klok is weggezet: deze avond was op papier</source>
        <translation>The clock was put away: this evening was on paper</translation>
    </message>
    <message>
        <source>Inbreng vastgelegd</source>
        <translation>Contribution recorded</translation>
    </message>
    <message>
        <source>Inbreng verbeterd</source>
        <translation>Contribution corrected</translation>
    </message>
    <message>
        <source>Soort gewijzigd</source>
        <translation>Kind changed</translation>
    </message>
    <message>
        <source>Spreker gewijzigd</source>
        <translation>Speaker changed</translation>
    </message>
    <message>
        <source>Gevoeligheid gewijzigd</source>
        <translation>Sensitivity changed</translation>
    </message>
    <message>
        <source>Inbreng verplaatst</source>
        <translation>Contribution moved</translation>
    </message>
    <message>
        <source>Inbreng weggegooid</source>
        <translation>Contribution moved to bin</translation>
    </message>
    <message>
        <source>Thema toegevoegd</source>
        <translation>Theme added</translation>
    </message>
    <message>
        <source>Thema hernoemd</source>
        <translation>Theme renamed</translation>
    </message>
    <message>
        <source>Thema weggehaald</source>
        <translation>Theme removed</translation>
    </message>
    <message>
        <source>Thema&apos;s samengevoegd</source>
        <translation>Themes merged</translation>
    </message>
    <message>
        <source>Onder een thema gezet</source>
        <translation>Put under a theme</translation>
    </message>
    <message>
        <source>Stippen geteld</source>
        <translation>Dots counted</translation>
    </message>
    <message>
        <source>Kaarten verbonden</source>
        <translation>Cards connected</translation>
    </message>
    <message>
        <source>Kaarten losgemaakt</source>
        <translation>Cards disconnected</translation>
    </message>
    <message>
        <source>Afspraak toegevoegd</source>
        <translation>Agreement added</translation>
    </message>
    <message>
        <source>Afspraak gewijzigd</source>
        <translation>Agreement changed</translation>
    </message>
    <message>
        <source>Afspraak weggegooid</source>
        <translation>Agreement moved to bin</translation>
    </message>
    <message>
        <source>Genoteerd hoe het staat</source>
        <translation>Noted how it stands</translation>
    </message>
    <message>
        <source>Bron toegevoegd</source>
        <translation>Asset added</translation>
    </message>
    <message>
        <source>Bron gewijzigd</source>
        <translation>Asset changed</translation>
    </message>
    <message>
        <source>Bron weggegooid</source>
        <translation>Asset moved to bin</translation>
    </message>
    <message>
        <source>Samenvatting gewijzigd</source>
        <translation>Summary changed</translation>
    </message>
    <message>
        <source>E-mailadres gewijzigd</source>
        <translation>Email address changed</translation>
    </message>
    <message>
        <source>Keuze onthouden</source>
        <translation>Choice remembered</translation>
    </message>
    <message>
        <source>Teruggeven genoteerd</source>
        <translation>Handing back noted</translation>
    </message>
    <message>
        <source>Logo gekozen</source>
        <translation>Logo chosen</translation>
    </message>
    <message>
        <source>Foto toegevoegd. Staan er mensen op? Vraag of het mag.</source>
        <translation>Photo added. Are there people in it? Ask if it is all right.</translation>
    </message>
    <message>
        <source>Onderschrift gewijzigd</source>
        <translation>Caption changed</translation>
    </message>
    <message>
        <source>Foto verplaatst</source>
        <translation>Photo moved</translation>
    </message>
    <message>
        <source>Foto weggegooid</source>
        <translation>Photo moved to bin</translation>
    </message>
    <message>
        <source>Handen geteld</source>
        <translation>Hands counted</translation>
    </message>
    <message>
        <source>Slotvraag gewijzigd</source>
        <translation>Closing question changed</translation>
    </message>
    <message>
        <source>Telling leeggemaakt</source>
        <translation>Tally emptied</translation>
    </message>
    <message>
        <source>Bestand ingelezen</source>
        <translation>File read in</translation>
    </message>
    <message>
        <source>Tafels samengevoegd</source>
        <translation>Tables merged</translation>
    </message>
    <message>
        <source>Gegevens gewijzigd</source>
        <translation>Details changed</translation>
    </message>
    <message>
        <source>Persoon vergeten</source>
        <translation>Person forgotten</translation>
    </message>
    <message>
        <source>Bewaartermijn verlengd</source>
        <translation>Retention period extended</translation>
    </message>
    <message>
        <source>Dialoog anoniem gemaakt</source>
        <translation>Dialogue made anonymous</translation>
    </message>
    <message>
        <source>Dialoog voorgoed verwijderd</source>
        <translation>Dialogue deleted for good</translation>
    </message>
    <message>
        <source>Dialoog afgerond zonder verslag</source>
        <translation>Dialogue closed without minutes</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Dit is nog niet bewaard.</source>
        <translation>This is not saved yet.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>nog niet besproken</source>
        <translation>not discussed yet</translation>
    </message>
    <message>
        <source>Van vorige keer staat nog 1 afspraak open.</source>
        <translation>From last time 1 agreement is still open.</translation>
    </message>
    <message>
        <source>Van vorige keer staan nog {n} afspraken open.</source>
        <translation>From last time {n} agreements are still open.</translation>
    </message>
    <message>
        <source>Afgesproken op {0}</source>
        <translation>Agreed on {0}</translation>
    </message>
</context>
<context>
    <name>harvest</name>
    <message>
        <source>Wat spreekt {0} tegen? Klik een kaart, of kies met pijltjes en Enter.</source>
        <translation>What contradicts {0}? Click a card, or choose with arrows and Enter.</translation>
    </message>
    <message>
        <source>Waarmee verbind je {0}? Klik een kaart, of kies met pijltjes en Enter.</source>
        <translation>What do you connect {0} with? Click a card, or choose with arrows and Enter.</translation>
    </message>
    <message>
        <source>Tel de handen met + en − op een kaart of thema.</source>
        <translation>Count the hands with + and − on a card or theme.</translation>
    </message>
    <message>
        <source>Meeste stippen:   {0}</source>
        <translation>Most dots:   {0}</translation>
    </message>
    <message>
        <source>Enter naam · + − stippen · Spatie in- en uitklappen · T samenvoegen · Del weghalen</source>
        <translation>Enter name · + − dots · Space fold and unfold · T merge · Del remove</translation>
    </message>
    <message>
        <source>Kies een kaart met de pijltjes of de muis · N nieuw thema</source>
        <translation>Choose a card with the arrows or the mouse · N new theme</translation>
    </message>
    <message>
        <source>Enter wijzigen · + − stippen · T thema · L verbind · K tegenspraak · M mogelijkheid · B bron · A afspraak · Del weg</source>
        <translation>Enter change · + − dots · T theme · L connect · K contradict · M possibility · B asset · A agreement · Del bin</translation>
    </message>
    <message>
        <source>Enter wijzigen · + − stippen · L verbind · A afspraak · Del weg</source>
        <translation>Enter change · + − dots · L connect · A agreement · Del bin</translation>
    </message>
    <message>
        <source>Enter wijzigen · L verbind · K tegenspraak · Del weg</source>
        <translation>Enter change · L connect · K contradict · Del bin</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>De toetsen van Wijkdialoog</source>
        <translation>The keys of Wijkdialoog</translation>
    </message>
    <message>
        <source>Alles kan ook met de muis. Een verkeerde toets is niet erg: Ctrl+Z neemt je laatste stap terug.</source>
        <translation>Everything works with the mouse too. A wrong key does no harm: Ctrl+Z takes back your last step.</translation>
    </message>
    <message>
        <source>De acht toetsen van de avond</source>
        <translation>The eight keys of the evening</translation>
    </message>
    <message>
        <source>Bewaar de toetsen</source>
        <translation>Save the keys</translation>
    </message>
    <message>
        <source>PDF-bestand (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Plaats {0}</source>
        <translation>Seat {0}</translation>
    </message>
    <message>
        <source>Ervaring</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Zienswijze</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Droom</source>
        <translation>Dream</translation>
    </message>
    <message>
        <source>Mogelijkheid</source>
        <translation>Possibility</translation>
    </message>
    <message>
        <source>Inzicht</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Citaat</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>{n} ervaring</source>
        <translation>{n} experience</translation>
    </message>
    <message>
        <source>{n} ervaringen</source>
        <translation>{n} experiences</translation>
    </message>
    <message>
        <source>{n} zienswijze</source>
        <translation>{n} view</translation>
    </message>
    <message>
        <source>{n} zienswijzen</source>
        <translation>{n} views</translation>
    </message>
    <message>
        <source>{n} droom</source>
        <translation>{n} dream</translation>
    </message>
    <message>
        <source>{n} dromen</source>
        <translation>{n} dreams</translation>
    </message>
    <message>
        <source>{n} mogelijkheid</source>
        <translation>{n} possibility</translation>
    </message>
    <message>
        <source>{n} mogelijkheden</source>
        <translation>{n} possibilities</translation>
    </message>
    <message>
        <source>{n} inzicht</source>
        <translation>{n} insight</translation>
    </message>
    <message>
        <source>{n} inzichten</source>
        <translation>{n} insights</translation>
    </message>
    <message>
        <source>{n} citaat</source>
        <translation>{n} quote</translation>
    </message>
    <message>
        <source>{n} citaten</source>
        <translation>{n} quotes</translation>
    </message>
    <message>
        <source>{n} opmerking</source>
        <translation>{n} remark</translation>
    </message>
    <message>
        <source>{n} opmerkingen</source>
        <translation>{n} remarks</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Kennismaken</source>
        <translation>Introductions</translation>
    </message>
    <message>
        <source>Ervaringen</source>
        <translation>Experiences</translation>
    </message>
    <message>
        <source>Zienswijzen</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Dromen</source>
        <translation>Dreams</translation>
    </message>
    <message>
        <source>Mogelijkheden</source>
        <translation>Possibilities</translation>
    </message>
    <message>
        <source>Bronnen</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>{n} blad</source>
        <translation>{n} sheet</translation>
    </message>
    <message>
        <source>{n} bladen</source>
        <translation>{n} sheets</translation>
    </message>
    <message>
        <source>Draaiboek</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Naambordjes</source>
        <translation>Name signs</translation>
    </message>
    <message>
        <source>Vragen op tafel</source>
        <translation>Questions on the table</translation>
    </message>
    <message>
        <source>Beurten</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Kernzinnen</source>
        <translation>Key sentences</translation>
    </message>
    <message>
        <source>Bronnenkaarten</source>
        <translation>Asset cards</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Handen tellen</source>
        <translation>Count hands</translation>
    </message>
    <message>
        <source>Voor jou: tijden, vragen en zinnen om te zeggen.</source>
        <translation>For you: times, questions and sentences to say.</translation>
    </message>
    <message>
        <source>Voor elke stoel een blad om te vouwen.</source>
        <translation>A sheet to fold for every chair.</translation>
    </message>
    <message>
        <source>Elke vraag groot op een eigen blad.</source>
        <translation>Each question in large letters on a sheet of its own.</translation>
    </message>
    <message>
        <source>Een hokje voor iedereen in elke ronde.</source>
        <translation>A box for everyone in every round.</translation>
    </message>
    <message>
        <source>Ruimte om per ronde mee te schrijven.</source>
        <translation>Room to write along in each round.</translation>
    </message>
    <message>
        <source>Vier op een blad, om uit te knippen.</source>
        <translation>Four on a sheet, to cut out.</translation>
    </message>
    <message>
        <source>Wat, wie en wanneer.</source>
        <translation>What, who and when.</translation>
    </message>
    <message>
        <source>Drie gezichten met ruimte voor strepen.</source>
        <translation>Three faces with room for strokes.</translation>
    </message>
    <message>
        <source>Afronding</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Anders</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>in beurten</source>
        <translation>in turns</translation>
    </message>
    <message>
        <source>open gesprek</source>
        <translation>open conversation</translation>
    </message>
    <message>
        <source>stil schrijven</source>
        <translation>silent writing</translation>
    </message>
    <message>
        <source>plenair</source>
        <translation>whole group</translation>
    </message>
    <message>
        <source>{0} · plaats {1}</source>
        <translation>{0} · place {1}</translation>
    </message>
    <message>
        <source>bewoner</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>vrijwilliger</source>
        <translation>volunteer</translation>
    </message>
    <message>
        <source>ondernemer</source>
        <translation>entrepreneur</translation>
    </message>
    <message>
        <source>ambtenaar</source>
        <translation>official</translation>
    </message>
    <message>
        <source>bestuurder of raadslid</source>
        <translation>politician or councillor</translation>
    </message>
    <message>
        <source>anders</source>
        <translation>other</translation>
    </message>
    <message>
        <source>{n} bewoner</source>
        <translation>{n} resident</translation>
    </message>
    <message>
        <source>{n} bewoners</source>
        <translation>{n} residents</translation>
    </message>
    <message>
        <source>{n} professional</source>
        <translation>{n} professional</translation>
    </message>
    <message>
        <source>{n} professionals</source>
        <translation>{n} professionals</translation>
    </message>
    <message>
        <source>{n} vrijwilliger</source>
        <translation>{n} volunteer</translation>
    </message>
    <message>
        <source>{n} vrijwilligers</source>
        <translation>{n} volunteers</translation>
    </message>
    <message>
        <source>{n} ondernemer</source>
        <translation>{n} entrepreneur</translation>
    </message>
    <message>
        <source>{n} ondernemers</source>
        <translation>{n} entrepreneurs</translation>
    </message>
    <message>
        <source>{n} ambtenaar</source>
        <translation>{n} official</translation>
    </message>
    <message>
        <source>{n} ambtenaren</source>
        <translation>{n} officials</translation>
    </message>
    <message>
        <source>{n} bestuurder of raadslid</source>
        <translation>{n} politician or councillor</translation>
    </message>
    <message>
        <source>{n} bestuurders of raadsleden</source>
        <translation>{n} politicians or councillors</translation>
    </message>
    <message>
        <source>{n} met een andere rol</source>
        <translation>{n} with another role</translation>
    </message>
    <message>
        <source>{n} zonder rol</source>
        <translation>{n} without a role</translation>
    </message>
    <message>
        <source>bewonersgroep</source>
        <translation>residents’ group</translation>
    </message>
    <message>
        <source>vereniging</source>
        <translation>association</translation>
    </message>
    <message>
        <source>welzijn en zorg</source>
        <translation>welfare and care</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>woningcorporatie</source>
        <translation>housing association</translation>
    </message>
    <message>
        <source>bedrijf</source>
        <translation>company</translation>
    </message>
    <message>
        <source>onderwijs</source>
        <translation>education</translation>
    </message>
    <message>
        <source>politie</source>
        <translation>police</translation>
    </message>
    <message>
        <source>geloofsgemeenschap</source>
        <translation>faith community</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>fund</translation>
    </message>
    <message>
        <source>krachtwijk</source>
        <translation>priority neighbourhood</translation>
    </message>
    <message>
        <source>Vinex-wijk</source>
        <translation>Vinex estate</translation>
    </message>
    <message>
        <source>bloemkoolwijk</source>
        <translation>cauliflower estate</translation>
    </message>
    <message>
        <source>krimpregio</source>
        <translation>shrinking region</translation>
    </message>
    <message>
        <source>verstedelijkt platteland</source>
        <translation>urbanised countryside</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>komt later</source>
        <translation>comes later</translation>
    </message>
    <message>
        <source>weggegaan</source>
        <translation>left</translation>
    </message>
    <message>
        <source>niet gekomen</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>deelnemer</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>gespreksleider</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>notulist</source>
        <translation>note-taker</translation>
    </message>
    <message>
        <source>gastheer of gastvrouw</source>
        <translation>host</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation>speaking</translation>
    </message>
    <message>
        <source>straks</source>
        <translation>later</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>geweest</source>
        <translation>has spoken</translation>
    </message>
    <message>
        <source>rondje</source>
        <translation>round of turns</translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation>free conversation</translation>
    </message>
    <message>
        <source>met de klok mee</source>
        <translation>clockwise</translation>
    </message>
    <message>
        <source>tegen de klok in</source>
        <translation>anticlockwise</translation>
    </message>
    <message>
        <source>onthouden tot het einde</source>
        <translation>remember until the end</translation>
    </message>
    <message>
        <source>bewaren in het dossier</source>
        <translation>keep in the dossier</translation>
    </message>
    <message>
        <source>niet vastleggen</source>
        <translation>do not record</translation>
    </message>
    <message>
        <source>rustig</source>
        <translation>calm</translation>
    </message>
    <message>
        <source>klok</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>gezondheid</source>
        <translation>health</translation>
    </message>
    <message>
        <source>afkomst</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>politieke mening</source>
        <translation>political opinion</translation>
    </message>
    <message>
        <source>geloof of overtuiging</source>
        <translation>religion or belief</translation>
    </message>
    <message>
        <source>lid van een vakbond</source>
        <translation>trade union member</translation>
    </message>
    <message>
        <source>seksualiteit</source>
        <translation>sexuality</translation>
    </message>
    <message>
        <source>strafbare feiten</source>
        <translation>criminal offences</translation>
    </message>
    <message>
        <source>adres of telefoon</source>
        <translation>address or phone</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Verenigingen</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Plekken</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Economie</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Verhalen</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kennis</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Netwerk</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Ruimte</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Faciliteiten</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>hoofd</source>
        <translation>head</translation>
    </message>
    <message>
        <source>hart</source>
        <translation>heart</translation>
    </message>
    <message>
        <source>handen</source>
        <translation>hands</translation>
    </message>
    <message>
        <source>biedt</source>
        <translation>offers</translation>
    </message>
    <message>
        <source>zoekt</source>
        <translation>asks</translation>
    </message>
    <message>
        <source>biedt en zoekt</source>
        <translation>offers and asks</translation>
    </message>
    <message>
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <source>ruil</source>
        <translation>barter</translation>
    </message>
    <message>
        <source>vergoeding</source>
        <translation>for a fee</translation>
    </message>
    <message>
        <source>in overleg</source>
        <translation>to be discussed</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>draad</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>spreekt tegen</source>
        <translation>contradicts</translation>
    </message>
    <message>
        <source>past bij elkaar</source>
        <translation>match</translation>
    </message>
    <message>
        <source>draagt bij aan</source>
        <translation>contributes to</translation>
    </message>
    <message>
        <source>informeel</source>
        <translation>informal</translation>
    </message>
    <message>
        <source>instelling</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>geen namen</source>
        <translation>no names</translation>
    </message>
    <message>
        <source>voornamen van wie akkoord is</source>
        <translation>first names of those who agree</translation>
    </message>
    <message>
        <source>namen van wie akkoord is</source>
        <translation>names of those who agree</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>wijk toevoegen</source>
        <translation>add neighbourhood</translation>
    </message>
    <message>
        <source>wijk wijzigen</source>
        <translation>change neighbourhood</translation>
    </message>
    <message>
        <source>dialoog maken</source>
        <translation>make dialogue</translation>
    </message>
    <message>
        <source>dialoog wijzigen</source>
        <translation>change dialogue</translation>
    </message>
    <message>
        <source>dialoog weggooien</source>
        <translation>move dialogue to bin</translation>
    </message>
    <message>
        <source>terughalen uit de prullenbak</source>
        <translation>take back from the bin</translation>
    </message>
    <message>
        <source>voorgoed verwijderen</source>
        <translation>delete for good</translation>
    </message>
    <message>
        <source>dialoog afsluiten</source>
        <translation>close dialogue</translation>
    </message>
    <message>
        <source>dialoog heropenen</source>
        <translation>reopen dialogue</translation>
    </message>
    <message>
        <source>draaiboek kiezen</source>
        <translation>choose plan</translation>
    </message>
    <message>
        <source>ronde wijzigen</source>
        <translation>change round</translation>
    </message>
    <message>
        <source>ronde toevoegen</source>
        <translation>add round</translation>
    </message>
    <message>
        <source>ronde weghalen</source>
        <translation>remove round</translation>
    </message>
    <message>
        <source>ronde verplaatsen</source>
        <translation>move round</translation>
    </message>
    <message>
        <source>eigen draaiboek bewaren</source>
        <translation>save own plan</translation>
    </message>
    <message>
        <source>eigen draaiboek weghalen</source>
        <translation>remove own plan</translation>
    </message>
    <message>
        <source>spelregels wijzigen</source>
        <translation>change ground rules</translation>
    </message>
    <message>
        <source>tijd verdelen</source>
        <translation>spread time</translation>
    </message>
    <message>
        <source>deelnemer toevoegen</source>
        <translation>add participant</translation>
    </message>
    <message>
        <source>deelnemers toevoegen</source>
        <translation>add participants</translation>
    </message>
    <message>
        <source>deelnemer wijzigen</source>
        <translation>change participant</translation>
    </message>
    <message>
        <source>deelnemer weghalen</source>
        <translation>remove participant</translation>
    </message>
    <message>
        <source>van stoel wisselen</source>
        <translation>swap seats</translation>
    </message>
    <message>
        <source>aanwezigheid wijzigen</source>
        <translation>change presence</translation>
    </message>
    <message>
        <source>aantal mensen wijzigen</source>
        <translation>change number of people</translation>
    </message>
    <message>
        <source>toestemming wijzigen</source>
        <translation>change consent</translation>
    </message>
    <message>
        <source>volgorde kiezen</source>
        <translation>choose order</translation>
    </message>
    <message>
        <source>ronde beginnen</source>
        <translation>start round</translation>
    </message>
    <message>
        <source>rondje beginnen</source>
        <translation>start round of turns</translation>
    </message>
    <message>
        <source>vrij gesprek beginnen</source>
        <translation>start free conversation</translation>
    </message>
    <message>
        <source>volgende beurt</source>
        <translation>next turn</translation>
    </message>
    <message>
        <source>vorige beurt</source>
        <translation>previous turn</translation>
    </message>
    <message>
        <source>beurt straks</source>
        <translation>turn later</translation>
    </message>
    <message>
        <source>beurt voorbij laten gaan</source>
        <translation>pass a turn</translation>
    </message>
    <message>
        <source>het woord geven</source>
        <translation>give the floor</translation>
    </message>
    <message>
        <source>het woord vragen</source>
        <translation>ask for the floor</translation>
    </message>
    <message>
        <source>toch niet het woord vragen</source>
        <translation>no longer ask for the floor</translation>
    </message>
    <message>
        <source>beurt afronden</source>
        <translation>end turn</translation>
    </message>
    <message>
        <source>aanschuiven</source>
        <translation>join the table</translation>
    </message>
    <message>
        <source>eerder weggaan</source>
        <translation>leave early</translation>
    </message>
    <message>
        <source>tijd aanpassen</source>
        <translation>adjust time</translation>
    </message>
    <message>
        <source>even stil</source>
        <translation>quiet moment</translation>
    </message>
    <message>
        <source>verdergaan</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>beurt stilzetten</source>
        <translation>pause turn</translation>
    </message>
    <message>
        <source>beurt weer laten lopen</source>
        <translation>let turn run again</translation>
    </message>
    <message>
        <source>begintijd verbeteren</source>
        <translation>correct start time</translation>
    </message>
    <message>
        <source>beurt aan een ander geven</source>
        <translation>give turn to somebody else</translation>
    </message>
    <message>
        <source>stilstand uit de tijd halen</source>
        <translation>take standstill out of the time</translation>
    </message>
    <message>
        <source>hokje van een beurt</source>
        <translation>box of a turn</translation>
    </message>
    <message>
        <source>klok wegzetten</source>
        <translation>put the clock away</translation>
    </message>
    <message>
        <source>inbreng vastleggen</source>
        <translation>record contribution</translation>
    </message>
    <message>
        <source>inbreng verbeteren</source>
        <translation>correct contribution</translation>
    </message>
    <message>
        <source>soort wijzigen</source>
        <translation>change kind</translation>
    </message>
    <message>
        <source>spreker wijzigen</source>
        <translation>change speaker</translation>
    </message>
    <message>
        <source>gevoelig markeren</source>
        <translation>mark as sensitive</translation>
    </message>
    <message>
        <source>inbreng verplaatsen</source>
        <translation>move contribution</translation>
    </message>
    <message>
        <source>inbreng weggooien</source>
        <translation>move contribution to bin</translation>
    </message>
    <message>
        <source>thema toevoegen</source>
        <translation>add theme</translation>
    </message>
    <message>
        <source>thema hernoemen</source>
        <translation>rename theme</translation>
    </message>
    <message>
        <source>thema weghalen</source>
        <translation>remove theme</translation>
    </message>
    <message>
        <source>thema&apos;s samenvoegen</source>
        <translation>merge themes</translation>
    </message>
    <message>
        <source>onder een thema zetten</source>
        <translation>put under a theme</translation>
    </message>
    <message>
        <source>stippen tellen</source>
        <translation>count dots</translation>
    </message>
    <message>
        <source>kaarten verbinden</source>
        <translation>connect cards</translation>
    </message>
    <message>
        <source>kaarten losmaken</source>
        <translation>disconnect cards</translation>
    </message>
    <message>
        <source>afspraak toevoegen</source>
        <translation>add agreement</translation>
    </message>
    <message>
        <source>afspraak wijzigen</source>
        <translation>change agreement</translation>
    </message>
    <message>
        <source>afspraak weggooien</source>
        <translation>move agreement to bin</translation>
    </message>
    <message>
        <source>terugblik op een afspraak</source>
        <translation>look back at an agreement</translation>
    </message>
    <message>
        <source>bron toevoegen</source>
        <translation>add asset</translation>
    </message>
    <message>
        <source>bron wijzigen</source>
        <translation>change asset</translation>
    </message>
    <message>
        <source>bron weggooien</source>
        <translation>move asset to bin</translation>
    </message>
    <message>
        <source>e-mailadres wijzigen</source>
        <translation>change email address</translation>
    </message>
    <message>
        <source>keuze bij nakijken</source>
        <translation>choice when checking</translation>
    </message>
    <message>
        <source>teruggeven van het verslag</source>
        <translation>handing back the minutes</translation>
    </message>
    <message>
        <source>logo kiezen</source>
        <translation>choose logo</translation>
    </message>
    <message>
        <source>foto toevoegen</source>
        <translation>add photo</translation>
    </message>
    <message>
        <source>onderschrift wijzigen</source>
        <translation>change caption</translation>
    </message>
    <message>
        <source>foto verplaatsen</source>
        <translation>move photo</translation>
    </message>
    <message>
        <source>foto weggooien</source>
        <translation>move photo to bin</translation>
    </message>
    <message>
        <source>handen tellen</source>
        <translation>count hands</translation>
    </message>
    <message>
        <source>slotvraag wijzigen</source>
        <translation>change closing question</translation>
    </message>
    <message>
        <source>telling leegmaken</source>
        <translation>empty the tally</translation>
    </message>
    <message>
        <source>samenvatting wijzigen</source>
        <translation>change summary</translation>
    </message>
    <message>
        <source>bestand inlezen</source>
        <translation>read in file</translation>
    </message>
    <message>
        <source>tafels samenvoegen</source>
        <translation>merge tables</translation>
    </message>
    <message>
        <source>gegevens wijzigen</source>
        <translation>change details</translation>
    </message>
    <message>
        <source>persoon vergeten</source>
        <translation>forget person</translation>
    </message>
    <message>
        <source>langer bewaren</source>
        <translation>keep longer</translation>
    </message>
    <message>
        <source>dialoog anoniem maken</source>
        <translation>make dialogue anonymous</translation>
    </message>
    <message>
        <source>dialoog voorgoed verwijderen</source>
        <translation>delete dialogue for good</translation>
    </message>
    <message>
        <source>afsluiten zonder verslag</source>
        <translation>close without minutes</translation>
    </message>
    <message>
        <source>een telefoonnummer</source>
        <translation>a phone number</translation>
    </message>
    <message>
        <source>een e-mailadres</source>
        <translation>an email address</translation>
    </message>
    <message>
        <source>een postcode</source>
        <translation>a postcode</translation>
    </message>
    <message>
        <source>een adres</source>
        <translation>an address</translation>
    </message>
    <message>
        <source>een rekeningnummer</source>
        <translation>an account number</translation>
    </message>
    <message>
        <source>een geboortedatum</source>
        <translation>a date of birth</translation>
    </message>
    <message>
        <source>een naam</source>
        <translation>a name</translation>
    </message>
    <message>
        <source>Weglaten</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Toch opnemen</source>
        <translation>Include anyway</translation>
    </message>
    <message>
        <source>Een regel</source>
        <translation>A line</translation>
    </message>
    <message>
        <source>Een afspraak</source>
        <translation>An agreement</translation>
    </message>
    <message>
        <source>Wie een afspraak doet</source>
        <translation>The person for an agreement</translation>
    </message>
    <message>
        <source>De datum van een afspraak</source>
        <translation>The date of an agreement</translation>
    </message>
    <message>
        <source>Een bron</source>
        <translation>An asset</translation>
    </message>
    <message>
        <source>Wanneer een bron er is</source>
        <translation>When an asset is available</translation>
    </message>
    <message>
        <source>De notitie bij een bron</source>
        <translation>The note with an asset</translation>
    </message>
    <message>
        <source>Een thema</source>
        <translation>A theme</translation>
    </message>
    <message>
        <source>De tekst in drie zinnen</source>
        <translation>The text in three sentences</translation>
    </message>
    <message>
        <source>De volgende keer</source>
        <translation>The next time</translation>
    </message>
    <message>
        <source>Het onderschrift van een foto</source>
        <translation>The caption of a photo</translation>
    </message>
    <message>
        <source>De vraag aan het eind</source>
        <translation>The question at the end</translation>
    </message>
    <message>
        <source>bewoners</source>
        <translation>residents</translation>
    </message>
    <message>
        <source>organisaties</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>archief</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>Dit staat niet meer in het dossier.</source>
        <translation>This is no longer in the dossier.</translation>
    </message>
    <message>
        <source>Typ eerst een paar woorden.</source>
        <translation>Type a few words first.</translation>
    </message>
    <message>
        <source>Deze tekst is te lang. Maak er twee stukken van.</source>
        <translation>This text is too long. Split it into two.</translation>
    </message>
    <message>
        <source>Typ de datum als dag, maand en jaar: 16-4-2026.</source>
        <translation>Type the date as day, month and year: 16-4-2026.</translation>
    </message>
    <message>
        <source>Typ de tijd als uren en minuten: 19:30.</source>
        <translation>Type the time as hours and minutes: 19:30.</translation>
    </message>
    <message>
        <source>Typ een tijdsduur, zoals 5, 90s of 1:30.</source>
        <translation>Type a length of time, such as 5, 90s or 1:30.</translation>
    </message>
    <message>
        <source>Dat getal is te klein of te groot.</source>
        <translation>That number is too small or too large.</translation>
    </message>
    <message>
        <source>Toen had al iemand het woord. Kies een eerdere tijd.</source>
        <translation>Someone already had the floor then. Choose an earlier time.</translation>
    </message>
    <message>
        <source>Die tijd komt nog. Kies een eerdere tijd.</source>
        <translation>That time is still to come. Choose an earlier time.</translation>
    </message>
    <message>
        <source>Er zit nog niemand aan tafel. Voeg eerst deelnemers toe.</source>
        <translation>Nobody is at the table yet. Add participants first.</translation>
    </message>
    <message>
        <source>Er is nu niemand aan het woord.</source>
        <translation>Nobody is speaking now.</translation>
    </message>
    <message>
        <source>Deze persoon is al aan het woord.</source>
        <translation>This person is already speaking.</translation>
    </message>
    <message>
        <source>Deze persoon is nu niet aan tafel.</source>
        <translation>This person is not at the table now.</translation>
    </message>
    <message>
        <source>Er is geen eerdere beurt in dit rondje.</source>
        <translation>There is no earlier turn in this round of turns.</translation>
    </message>
    <message>
        <source>Deze persoon doet niet mee in dit rondje.</source>
        <translation>This person is not in this round of turns.</translation>
    </message>
    <message>
        <source>De tafel is vol. Maak een tweede tafel voor de andere mensen.</source>
        <translation>The table is full. Make a second table for the others.</translation>
    </message>
    <message>
        <source>In deze aanduiding staat de naam. Kies andere woorden.</source>
        <translation>This description contains the name. Choose other words.</translation>
    </message>
    <message>
        <source>Deze persoon is de laatste van dit rondje.</source>
        <translation>This person is the last of this round of turns.</translation>
    </message>
    <message>
        <source>Begin eerst een rondje of een vrij gesprek.</source>
        <translation>First start a round of turns or a free conversation.</translation>
    </message>
    <message>
        <source>Maak eerst dit rondje af.</source>
        <translation>Finish this round of turns first.</translation>
    </message>
    <message>
        <source>Begin eerst een ronde.</source>
        <translation>Start a round first.</translation>
    </message>
    <message>
        <source>Deze ronde liep met de klok. De beurten staan al vast.</source>
        <translation>This round ran with the clock. The turns are fixed.</translation>
    </message>
    <message>
        <source>Deze dialoog is afgerond. Heropen hem om verder te gaan.</source>
        <translation>This dialogue is closed. Reopen it to continue.</translation>
    </message>
    <message>
        <source>Kies een andere kaart om mee te verbinden.</source>
        <translation>Choose another card to connect with.</translation>
    </message>
    <message>
        <source>Een draad loopt naar een andere kolom. Kies daar een kaart.</source>
        <translation>A thread runs to another column. Choose a card there.</translation>
    </message>
    <message>
        <source>Kies een ander thema om samen te voegen.</source>
        <translation>Choose another theme to merge.</translation>
    </message>
    <message>
        <source>Er is niets om ongedaan te maken.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Er is niets om opnieuw te doen.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Dit is geen heel e-mailadres. Typ het zoals naam@voorbeeld.nl.</source>
        <translation>This email address is not complete. Type it like name@example.org.</translation>
    </message>
    <message>
        <source>Dit bestand is geen plaatje dat we kennen. Kies een PNG of JPG.</source>
        <translation>We do not know this kind of picture. Choose a PNG or JPG.</translation>
    </message>
    <message>
        <source>Dit plaatje is te groot. Kies een kleiner bestand.</source>
        <translation>This picture is too large. Choose a smaller file.</translation>
    </message>
    <message>
        <source>Dit is een HEIC-foto van een iPhone. Stuur hem als JPG, dan lukt het.</source>
        <translation>This is a HEIC photo from an iPhone. Send it as JPG, then it works.</translation>
    </message>
    <message>
        <source>Dit bestand is geen uitwisselbestand. Er is niets veranderd.</source>
        <translation>This is not an exchange file. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand komt niet uit Wijkdialoog. Er is niets veranderd.</source>
        <translation>This file is not from Wijkdialoog. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd.</source>
        <translation>This file was made with a newer Wijkdialoog. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand klopt niet bij “{place}”. Er is niets veranderd.</source>
        <translation>This file is not right at “{place}”. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand verwijst naar iets dat er niet in staat. Er is niets veranderd.</source>
        <translation>This file refers to something it does not contain. Nothing has changed.</translation>
    </message>
    <message>
        <source>In dit bestand staat iets dubbel. Er is niets veranderd.</source>
        <translation>Something in this file is there twice. Nothing has changed.</translation>
    </message>
    <message>
        <source>Dit bestand botst met wat al in het dossier staat. Er is niets veranderd.</source>
        <translation>This file clashes with what is in the dossier. Nothing has changed.</translation>
    </message>
    <message>
        <source>Kies eerst nog {n} keer wat er blijft.</source>
        <translation>First choose {n} more times what stays.</translation>
    </message>
    <message>
        <source>Dit bestand kan niet gelezen worden. Er is niets veranderd.</source>
        <translation>This file cannot be read. Nothing has changed.</translation>
    </message>
    <message>
        <source>De schijf is vol. Wat al bewaard was, is veilig. Maak ruimte en probeer het nog eens.</source>
        <translation>The disk is full. What was saved is safe. Make room and try again.</translation>
    </message>
    <message>
        <source>In “{file}” mag niet geschreven worden. Wat er staat, is veilig. Zet het dossier op een andere plek en open het daar.</source>
        <translation>“{file}” cannot be written to. What is there is safe. Move the dossier to another place and open it there.</translation>
    </message>
    <message>
        <source>“{file}” is al open in een ander programma. Er gaat niets verloren. Sluit het daar en probeer het nog eens.</source>
        <translation>“{file}” is already open in another program. Nothing is lost. Close it there and try again.</translation>
    </message>
    <message>
        <source>“{file}” is geen dossier van Wijkdialoog. Er is niets veranderd. Kies een ander bestand.</source>
        <translation>“{file}” is not a Wijkdialoog dossier. Nothing has changed. Choose another file.</translation>
    </message>
    <message>
        <source>“{file}” is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd. Open het met de nieuwe versie.</source>
        <translation>“{file}” was made with a newer Wijkdialoog. Nothing has changed. Open it with the new version.</translation>
    </message>
    <message>
        <source>“{file}” is beschadigd. Wij veranderen er niets aan. Vaak is er nog veel te redden.</source>
        <translation>“{file}” is damaged. We change nothing in it. Often much can still be rescued.</translation>
    </message>
    <message>
        <source>“{file}” is niet te vinden. Misschien is de stick eruit gehaald. Doe hem terug en probeer het nog eens.</source>
        <translation>“{file}” cannot be found. Perhaps the stick was taken out. Put it back and try again.</translation>
    </message>
    <message>
        <source>De schijf geeft een fout bij “{file}”. Wat al bewaard was, is veilig. Probeer het nog eens of maak een kopie.</source>
        <translation>The disk gives an error with “{file}”. What was saved is safe. Try again or make a copy.</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} and {1}</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation>{n} agreement</translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation>{n} agreements</translation>
    </message>
    <message>
        <source>{n} keer terugkijken op een afspraak</source>
        <translation>{n} look back at an agreement</translation>
    </message>
    <message>
        <source>{n} keer terugkijken op afspraken</source>
        <translation>{n} looks back at agreements</translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation>{n} asset</translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation>{n} assets</translation>
    </message>
    <message>
        <source>{n} thema</source>
        <translation>{n} theme</translation>
    </message>
    <message>
        <source>{n} thema’s</source>
        <translation>{n} themes</translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation>{n} photo</translation>
    </message>
    <message>
        <source>{n} foto’s</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{n} telling aan het eind</source>
        <translation>{n} tally at the end</translation>
    </message>
    <message>
        <source>{n} tellingen aan het eind</source>
        <translation>{n} tallies at the end</translation>
    </message>
    <message>
        <source>{n} mens</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation>{n} dialogue</translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation>{n} dialogues</translation>
    </message>
    <message>
        <source>Hier en daar staat iets anders.</source>
        <translation>Here and there say different things.</translation>
    </message>
    <message>
        <source>Hier én daar veranderd.</source>
        <translation>Changed both here and there.</translation>
    </message>
    <message>
        <source>Hier weggegooid, daar veranderd.</source>
        <translation>Moved to bin here, changed there.</translation>
    </message>
    <message>
        <source>Hier weggehaald, daar veranderd.</source>
        <translation>Removed here, changed there.</translation>
    </message>
    <message>
        <source>Daar weggegooid.</source>
        <translation>Moved to bin there.</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mens</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Dialoog</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Deelnemer</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Terugblik op een afspraak</source>
        <translation>Look back at an agreement</translation>
    </message>
    <message>
        <source>Bron</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Telling aan het eind</source>
        <translation>Tally at the end</translation>
    </message>
    <message>
        <source>Initiatief</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Opgave</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <source>wat</source>
        <translation>what</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation>when</translation>
    </message>
    <message>
        <source>stand</source>
        <translation>status</translation>
    </message>
    <message>
        <source>hoe het staat</source>
        <translation>how it stands</translation>
    </message>
    <message>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>naam in het verslag</source>
        <translation>name in the minutes</translation>
    </message>
    <message>
        <source>toelichting</source>
        <translation>note</translation>
    </message>
    <message>
        <source>samenvatting</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>thema</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>start</translation>
    </message>
    <message>
        <source>einde</source>
        <translation>end</translation>
    </message>
    <message>
        <source>plek</source>
        <translation>place</translation>
    </message>
    <message>
        <source>evenement</source>
        <translation>event</translation>
    </message>
    <message>
        <source>tafel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>stippen</source>
        <translation>dots</translation>
    </message>
    <message>
        <source>toestemming</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>handen</source>
        <translation>hands</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>gevoelig</source>
        <translation>sensitive</translation>
    </message>
    <message>
        <source>in het verslag</source>
        <translation>in the minutes</translation>
    </message>
    <message>
        <source>soort wijk</source>
        <translation>type of neighbourhood</translation>
    </message>
    <message>
        <source>kwam om</source>
        <translation>came at</translation>
    </message>
    <message>
        <source>wie zei het</source>
        <translation>who said it</translation>
    </message>
    <message>
        <source>wanneer beschikbaar</source>
        <translation>when available</translation>
    </message>
    <message>
        <source>onderschrift</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>afgerond</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>dialoog</source>
        <translation>dialogue</translation>
    </message>
    <message>
        <source>biedt of zoekt</source>
        <translation>offers or asks</translation>
    </message>
    <message>
        <source>op welke manier</source>
        <translation>on what terms</translation>
    </message>
    <message>
        <source>vorm</source>
        <translation>form</translation>
    </message>
    <message>
        <source>taak</source>
        <translation>task</translation>
    </message>
    <message>
        <source>spelregels</source>
        <translation>ground rules</translation>
    </message>
    <message>
        <source>hoofd, hart of handen</source>
        <translation>head, heart or hands</translation>
    </message>
    <message>
        <source>aantal mensen</source>
        <translation>number of people</translation>
    </message>
    <message>
        <source>bewaren tot</source>
        <translation>keep until</translation>
    </message>
    <message>
        <source>ging om</source>
        <translation>left at</translation>
    </message>
    <message>
        <source>middel</source>
        <translation>kind of asset</translation>
    </message>
    <message>
        <source>gemeente</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>volgende keer</source>
        <translation>next time</translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>niet gevoelig</source>
        <translation>not sensitive</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>ronde</source>
        <translation>round</translation>
    </message>
    <message>
        <source>vraag in een tweede taal</source>
        <translation>question in a second language</translation>
    </message>
    <message>
        <source>sinds</source>
        <translation>since</translation>
    </message>
    <message>
        <source>minuten denktijd</source>
        <translation>minutes of thinking time</translation>
    </message>
    <message>
        <source>wie of wat</source>
        <translation>who or what</translation>
    </message>
    <message>
        <source>zonder verslag</source>
        <translation>without minutes</translation>
    </message>
    <message>
        <source>prullenbak</source>
        <translation>bin</translation>
    </message>
    <message>
        <source>naam in verslag</source>
        <translation>name in minutes</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>netwerk</source>
        <translation>network</translation>
    </message>
    <message>
        <source>tafel {0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>tafels {0}</source>
        <translation>tables {0}</translation>
    </message>
    <message>
        <source>Van {0} kwam niets nieuws.</source>
        <translation>Nothing new came from {0}.</translation>
    </message>
    <message>
        <source>Van {0} kwamen alleen veranderingen mee.</source>
        <translation>Only changes came from {0}.</translation>
    </message>
    <message>
        <source>Van {0} kwam {1} mee.</source>
        <translation>From {0} came {1}.</translation>
    </message>
    <message>
        <source>Van {0} kwamen {1} mee.</source>
        <translation>From {0} came {1}.</translation>
    </message>
    <message>
        <source>{0} en {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>Daar veranderd: {n}. Dat komt mee.</source>
        <translation>Changed there: {n}. That comes in.</translation>
    </message>
    <message>
        <source>Daar veranderd: {n}. Die komen mee.</source>
        <translation>Changed there: {n}. Those come in.</translation>
    </message>
    <message>
        <source>Hier veranderd: {0}. Dat blijft zo.</source>
        <translation>Changed here: {0}. That stays so.</translation>
    </message>
    <message>
        <source>Hier weggegooid: {0}. Dat blijft weg.</source>
        <translation>Binned here: {0}. That stays away.</translation>
    </message>
    <message>
        <source>Al hier en hetzelfde: {0}.</source>
        <translation>Already here and the same: {0}.</translation>
    </message>
    <message>
        <source>Laat weg</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Haal terug</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Houd hier</source>
        <translation>Keep here</translation>
    </message>
    <message>
        <source>Gooi ook hier weg</source>
        <translation>Bin it here too</translation>
    </message>
    <message>
        <source>Houd wat hier staat</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>Neem wat daar staat</source>
        <translation>Take what is there</translation>
    </message>
    <message>
        <source>Hier: {0}.</source>
        <translation>Here: {0}.</translation>
    </message>
    <message>
        <source>Daar: {0}.</source>
        <translation>There: {0}.</translation>
    </message>
    <message>
        <source>Dezelfde persoon</source>
        <translation>The same person</translation>
    </message>
    <message>
        <source>Dezelfde organisatie</source>
        <translation>The same organisation</translation>
    </message>
    <message>
        <source>Dezelfde wijk</source>
        <translation>The same neighbourhood</translation>
    </message>
    <message>
        <source>Van {0} komt niets nieuws. Alles staat er al.</source>
        <translation>Nothing new comes from {0}. Everything is here already.</translation>
    </message>
    <message>
        <source>Van {0} komen alleen veranderingen.</source>
        <translation>Only changes come from {0}.</translation>
    </message>
    <message>
        <source>Van {0} komt {1} mee.</source>
        <translation>From {0} comes {1}.</translation>
    </message>
    <message>
        <source>Van {0} komen {1} mee.</source>
        <translation>From {0} come {1}.</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>weggegooid</source>
        <translation>binned</translation>
    </message>
    <message>
        <source>in gebruik</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>minutes_file</name>
    <message>
        <source>De PDF past niet meer op deze schijf. Wat er stond, is er nog. Maak ruimte of kies een andere map.</source>
        <translation>The PDF no longer fits on this disk. What was there is still there. Make room or choose another folder.</translation>
    </message>
    <message>
        <source>In deze map mag niet geschreven worden. Wat er stond, is er nog. Kies een andere map.</source>
        <translation>This folder cannot be written to. What was there is still there. Choose another folder.</translation>
    </message>
    <message>
        <source>Deze PDF is open in een ander programma. Sluit hem daar, of kies een andere naam.</source>
        <translation>This PDF is open in another program. Close it there, or choose another name.</translation>
    </message>
    <message>
        <source>Deze map is er niet meer. Misschien is de stick eruit gehaald. Kies een andere map.</source>
        <translation>This folder is gone. Perhaps the stick was taken out. Choose another folder.</translation>
    </message>
    <message>
        <source>De PDF kon niet bewaard worden. Wat er stond, is er nog. Kies een andere map.</source>
        <translation>The PDF could not be saved. What was there is still there. Choose another folder.</translation>
    </message>
    <message>
        <source>Bewaar het verslag</source>
        <translation>Save the minutes</translation>
    </message>
    <message>
        <source>PDF-bestand (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Plaatjes</source>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>minutes_mail</name>
    <message>
        <source>de wijkdialoog</source>
        <translation>the neighbourhood dialogue</translation>
    </message>
    <message>
        <source>Verslag: {0}</source>
        <translation>Minutes: {0}</translation>
    </message>
    <message>
        <source>Hier is het verslag van {0}, {1}.</source>
        <translation>Here are the minutes of {0}, {1}.</translation>
    </message>
    <message>
        <source>Hier is het verslag van {0}.</source>
        <translation>Here are the minutes of {0}.</translation>
    </message>
    <message>
        <source>Beste mensen,</source>
        <translation>Dear all,</translation>
    </message>
    <message>
        <source>Het zit als PDF bij deze mail.</source>
        <translation>They are attached to this mail as a PDF.</translation>
    </message>
    <message>
        <source>Klopt er iets niet? Laat het dan weten.</source>
        <translation>Is something not right? Then please let us know.</translation>
    </message>
    <message>
        <source>Hartelijke groet</source>
        <translation>Kind regards</translation>
    </message>
    <message>
        <source>Nog niemand gaf een e-mailadres. Dat kan bij Deelnemers, onder ⋯.</source>
        <translation>Nobody has given an email address yet. You can add it at Participants, under ⋯.</translation>
    </message>
    <message>
        <source>De e-mail gaat naar 1 adres, in BCC.</source>
        <translation>The email goes to 1 address, in BCC.</translation>
    </message>
    <message>
        <source>De e-mail gaat naar {n} adressen, in BCC.</source>
        <translation>The email goes to {n} addresses, in BCC.</translation>
    </message>
    <message>
        <source>1 mens gaf geen adres.</source>
        <translation>1 person gave no address.</translation>
    </message>
    <message>
        <source>{n} mensen gaven geen adres.</source>
        <translation>{n} people gave no address.</translation>
    </message>
</context>
<context>
    <name>minutes_print</name>
    <message>
        <source>Het verslag wordt afgedrukt.</source>
        <translation>The minutes are being printed.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wie er was</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Zonder ronde</source>
        <translation>Without a round</translation>
    </message>
    <message>
        <source>Ronde {0}: {1}</source>
        <translation>Round {0}: {1}</translation>
    </message>
    <message>
        <source>{n} mens</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>{n} kaart</source>
        <translation>{n} card</translation>
    </message>
    <message>
        <source>{n} kaarten</source>
        <translation>{n} cards</translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation>{n} agreement</translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation>{n} agreements</translation>
    </message>
    <message>
        <source>{n} hand</source>
        <translation>{n} hand</translation>
    </message>
    <message>
        <source>{n} handen</source>
        <translation>{n} hands</translation>
    </message>
    <message>
        <source>Een deel van deze avond liep met de klok. Vul de rest hier aan.</source>
        <translation>Part of this evening ran with the clock. Add the rest here.</translation>
    </message>
    <message>
        <source>Deze avond ging zonder klok. Typ over wat op papier staat.</source>
        <translation>This evening had no clock. Type in what is on paper.</translation>
    </message>
    <message>
        <source>Deze avond ({0}) ging zonder klok. Typ over wat op papier staat.</source>
        <translation>This evening ({0}) had no clock. Type in what is on paper.</translation>
    </message>
    <message>
        <source>{n} regel uit het gesprek</source>
        <translation>{n} line from the conversation</translation>
    </message>
    <message>
        <source>{n} regels uit het gesprek</source>
        <translation>{n} lines from the conversation</translation>
    </message>
    <message>
        <source>Nog leeg: {0}. Dat mag.</source>
        <translation>Still empty: {0}. That is fine.</translation>
    </message>
    <message>
        <source>nog leeg</source>
        <translation>still empty</translation>
    </message>
</context>
<context>
    <name>person_file</name>
    <message>
        <source>Wat staat er over mij</source>
        <translation>What is stored about me</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Naam in het verslag</source>
        <translation>Name in the minutes</translation>
    </message>
    <message>
        <source>E-mail en telefoon bewaren</source>
        <translation>Keep email and phone</translation>
    </message>
    <message>
        <source>Op de foto</source>
        <translation>In the photo</translation>
    </message>
    <message>
        <source>In het netwerk van de wijk</source>
        <translation>In the neighbourhood network</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ja, sinds {0}</source>
        <translation>yes, since {0}</translation>
    </message>
    <message>
        <source>Er hangt nu niets aan deze toestemming.</source>
        <translation>Nothing depends on this consent now.</translation>
    </message>
    <message>
        <source>Er is al {n} verslag bewaard als PDF. Dat verandert niet mee.</source>
        <translation>{n} minutes file is already saved as PDF. It does not change.</translation>
    </message>
    <message>
        <source>Er zijn al {n} verslagen bewaard als PDF. Die veranderen niet mee.</source>
        <translation>{n} minutes files are already saved as PDF. They do not change.</translation>
    </message>
    <message>
        <source>In {n} regel staat dan [naam].</source>
        <translation>{n} line will then say [naam].</translation>
    </message>
    <message>
        <source>In {n} regels staat dan [naam].</source>
        <translation>{n} lines will then say [naam].</translation>
    </message>
    <message>
        <source>Bij {n} regel verdwijnt wie het zei.</source>
        <translation>{n} line no longer shows who said it.</translation>
    </message>
    <message>
        <source>Bij {n} regels verdwijnt wie het zei.</source>
        <translation>{n} lines no longer show who said it.</translation>
    </message>
    <message>
        <source>Bij {n} bron staat geen naam meer.</source>
        <translation>{n} asset no longer has a name.</translation>
    </message>
    <message>
        <source>Bij {n} bronnen staat geen naam meer.</source>
        <translation>{n} assets no longer have a name.</translation>
    </message>
    <message>
        <source>In {n} afspraak komt een ander woord voor de naam.</source>
        <translation>In {n} agreement another word replaces the name.</translation>
    </message>
    <message>
        <source>In {n} afspraken komt een ander woord voor de naam.</source>
        <translation>In {n} agreements another word replaces the name.</translation>
    </message>
    <message>
        <source>Doet niet meer mee bij: {0}.</source>
        <translation>No longer takes part in: {0}.</translation>
    </message>
    <message>
        <source>Dit wordt gewist: {0}.</source>
        <translation>This will be erased: {0}.</translation>
    </message>
    <message>
        <source>De naam gaat uit het verslag van: {0}.</source>
        <translation>The name goes from the minutes of: {0}.</translation>
    </message>
    <message>
        <source>De naam gaat uit de verslagen van: {0}.</source>
        <translation>The name goes from the minutes of: {0}.</translation>
    </message>
    <message>
        <source>Er is {n} verslag bewaard als PDF. Dat bestand haal je zelf weg.</source>
        <translation>{n} minutes file is saved as PDF. You remove that file yourself.</translation>
    </message>
    <message>
        <source>Er zijn {n} verslagen bewaard als PDF. Die bestanden haal je zelf weg.</source>
        <translation>{n} minutes files are saved as PDF. You remove those files yourself.</translation>
    </message>
    <message>
        <source>Deze organisatie blijft in het dossier: {0}.</source>
        <translation>This organisation stays in the dossier: {0}.</translation>
    </message>
    <message>
        <source>Deze organisaties blijven in het dossier: {0}.</source>
        <translation>These organisations stay in the dossier: {0}.</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation>{n} agreement</translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation>{n} agreements</translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation>{n} asset</translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation>{n} assets</translation>
    </message>
    <message>
        <source>{n} foto</source>
        <translation>{n} photo</translation>
    </message>
    <message>
        <source>{n} foto&apos;s</source>
        <translation>{n} photos</translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation>{n} participant</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>Er staan geen regels of namen in.</source>
        <translation>It contains no lines or names.</translation>
    </message>
    <message>
        <source>Dit gaat weg: {0}.</source>
        <translation>This goes away: {0}.</translation>
    </message>
    <message>
        <source>Het dossier vergeet ook: {0}.</source>
        <translation>The dossier also forgets: {0}.</translation>
    </message>
    <message>
        <source>{date}: een dialoog anoniem gemaakt, {n} regel weg</source>
        <translation>{date}: a dialogue made anonymous, {n} line gone</translation>
    </message>
    <message>
        <source>{date}: een dialoog anoniem gemaakt, {n} regels weg</source>
        <translation>{date}: a dialogue made anonymous, {n} lines gone</translation>
    </message>
    <message>
        <source>{date}: een dialoog zonder verslag, {n} regel weg</source>
        <translation>{date}: a dialogue without minutes, {n} line gone</translation>
    </message>
    <message>
        <source>{date}: een dialoog zonder verslag, {n} regels weg</source>
        <translation>{date}: a dialogue without minutes, {n} lines gone</translation>
    </message>
    <message>
        <source>{date}: een dialoog verwijderd, {n} regel weg</source>
        <translation>{date}: a dialogue deleted, {n} line gone</translation>
    </message>
    <message>
        <source>{date}: een dialoog verwijderd, {n} regels weg</source>
        <translation>{date}: a dialogue deleted, {n} lines gone</translation>
    </message>
    <message>
        <source>{date}: iemand vergeten</source>
        <translation>{date}: somebody forgotten</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Helemaal gelezen: {0}.</source>
        <translation>Read completely: {0}.</translation>
    </message>
    <message>
        <source>Van {n} dialoog zijn alleen regels over. Die heet nu “Teruggevonden dialoog”.</source>
        <translation>Of {n} dialogue only lines are left. It is now called “Teruggevonden dialoog”.</translation>
    </message>
    <message>
        <source>Van {n} dialogen zijn alleen regels over. Die heten “Teruggevonden dialoog”.</source>
        <translation>Of {n} dialogues only lines are left. They are called “Teruggevonden dialoog”.</translation>
    </message>
    <message>
        <source>{n} verwijzing is leeg gemaakt. Het andere eind is niet gelezen.</source>
        <translation>{n} reference was made empty. The other end was not read.</translation>
    </message>
    <message>
        <source>{n} verwijzingen zijn leeg gemaakt. Het andere eind is niet gelezen.</source>
        <translation>{n} references were made empty. The other end was not read.</translation>
    </message>
    <message>
        <source>{n} rij is misschien veranderd door de schade. Kijk die na.</source>
        <translation>{n} row may have been changed by the damage. Check it.</translation>
    </message>
    <message>
        <source>{n} rijen zijn misschien veranderd door de schade. Kijk die na.</source>
        <translation>{n} rows may have been changed by the damage. Check them.</translation>
    </message>
    <message>
        <source>Dit dossier is niet gewoon gesloten. Een veranderde letter is dan niet te zien.</source>
        <translation>This dossier was not closed in the normal way. A changed letter cannot be seen then.</translation>
    </message>
    <message>
        <source>En nog {n} andere.</source>
        <translation>And {n} more.</translation>
    </message>
    <message>
        <source>De reservekopie van {0} heeft nog {1} die hier niet bij zijn.</source>
        <translation>The backup of {0} has {1} more that are not here.</translation>
    </message>
    <message>
        <source>Wat er gered is uit “{0}”, {1}</source>
        <translation>What was rescued from “{0}”, {1}</translation>
    </message>
    <message>
        <source>Aan het beschadigde bestand is niets veranderd.</source>
        <translation>Nothing has changed in the damaged file.</translation>
    </message>
    <message>
        <source>Van de {0} is niets gelezen. Hoeveel er waren, weet niemand.</source>
        <translation>Nothing was read of the {0}. Nobody knows how many there were.</translation>
    </message>
    <message>
        <source>Gelezen: {0}. Misschien waren er meer.</source>
        <translation>Read: {0}. There may have been more.</translation>
    </message>
    <message>
        <source>Gelezen: {0} van de {1} {2}.</source>
        <translation>Read: {0} of the {1} {2}.</translation>
    </message>
    <message>
        <source>dialoog</source>
        <translation>dialogue</translation>
    </message>
    <message>
        <source>dialogen</source>
        <translation>dialogues</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
    <message>
        <source>regels</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>afspraken</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>bron</source>
        <translation>asset</translation>
    </message>
    <message>
        <source>bronnen</source>
        <translation>assets</translation>
    </message>
    <message>
        <source>persoon</source>
        <translation>person</translation>
    </message>
    <message>
        <source>mensen</source>
        <translation>people</translation>
    </message>
    <message>
        <source>deelnemer</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>deelnemers</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>ronde</source>
        <translation>round</translation>
    </message>
    <message>
        <source>rondes</source>
        <translation>rounds</translation>
    </message>
    <message>
        <source>beurt</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>beurten</source>
        <translation>turns</translation>
    </message>
    <message>
        <source>thema</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>thema&apos;s</source>
        <translation>themes</translation>
    </message>
    <message>
        <source>draad</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>draden</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>foto&apos;s</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>telling</source>
        <translation>tally</translation>
    </message>
    <message>
        <source>tellingen</source>
        <translation>tallies</translation>
    </message>
    <message>
        <source>plaatje</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>plaatjes</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>neighbourhood</translation>
    </message>
    <message>
        <source>wijken</source>
        <translation>neighbourhoods</translation>
    </message>
    <message>
        <source>organisatie</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>organisaties</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>bewaard verslag</source>
        <translation>saved minutes file</translation>
    </message>
    <message>
        <source>bewaarde verslagen</source>
        <translation>saved minutes files</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Geen internet nodig</source>
        <translation>No internet needed</translation>
    </message>
    <message>
        <source>In orde: {0}.</source>
        <translation>All well: {0}.</translation>
    </message>
    <message>
        <source>Let op: {0}.</source>
        <translation>Note: {0}.</translation>
    </message>
    <message>
        <source>Batterij {0} %, aan de stroom</source>
        <translation>Battery {0} %, plugged in</translation>
    </message>
    <message>
        <source>Batterij {0} %</source>
        <translation>Battery {0} %</translation>
    </message>
    <message>
        <source>Batterij {0} %. Doe de stekker erin.</source>
        <translation>Battery {0} %. Plug it in.</translation>
    </message>
    <message>
        <source>Beide schermen tonen hetzelfde. Kies bij het systeem “uitbreiden”.</source>
        <translation>Both screens show the same. Choose “extend” in the system.</translation>
    </message>
    <message>
        <source>Groot scherm: {0}, {1}</source>
        <translation>Big screen: {0}, {1}</translation>
    </message>
    <message>
        <source>Eén scherm, {0}. Dat is genoeg.</source>
        <translation>One screen, {0}. That is enough.</translation>
    </message>
    <message>
        <source>Geluid bij tijd staat aan</source>
        <translation>Sound for time is on</translation>
    </message>
    <message>
        <source>Geluid bij tijd staat aan, maar deze computer kan het niet afspelen.</source>
        <translation>Sound for time is on, but this computer cannot play it.</translation>
    </message>
    <message>
        <source>Ruimte op schijf: {0}</source>
        <translation>Room on disk: {0}</translation>
    </message>
    <message>
        <source>Nog maar {0} op de schijf. Maak ruimte.</source>
        <translation>Only {0} left on the disk. Make room.</translation>
    </message>
    <message>
        <source>Bewaren in het dossier lukt</source>
        <translation>Saving in the dossier works</translation>
    </message>
    <message>
        <source>De schijf is vol. Maak ruimte.</source>
        <translation>The disk is full. Make space.</translation>
    </message>
    <message>
        <source>Zet het dossier op deze computer.</source>
        <translation>Put the dossier on this computer.</translation>
    </message>
    <message>
        <source>Sluit het andere programma dat het gebruikt.</source>
        <translation>Close the other program that uses it.</translation>
    </message>
    <message>
        <source>Doe de stick terug, of kies een nieuwe plek.</source>
        <translation>Put the stick back, or choose a new place.</translation>
    </message>
    <message>
        <source>Zet het dossier op een andere schijf.</source>
        <translation>Put the dossier on another disk.</translation>
    </message>
    <message>
        <source>Het dossier neemt nu niets aan. {0}</source>
        <translation>The dossier takes nothing in now. {0}</translation>
    </message>
    <message>
        <source>Nog niets om op een stick te zetten</source>
        <translation>Nothing to put on a stick yet</translation>
    </message>
    <message>
        <source>Nog geen kopie op stick</source>
        <translation>No copy on a stick yet</translation>
    </message>
    <message>
        <source>Laatste kopie op stick: {0}</source>
        <translation>Last copy on a stick: {0}</translation>
    </message>
    <message>
        <source>{0}. Maak er nu een.</source>
        <translation>{0}. Make one now.</translation>
    </message>
    <message>
        <source>Draaiboek past, klaar om {0}</source>
        <translation>Plan fits, ends at {0}</translation>
    </message>
    <message>
        <source>Draaiboek past</source>
        <translation>Plan fits</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Kopie op stick</source>
        <translation>Copy to stick</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Mensen en toestemming</source>
        <translation>People and consent</translation>
    </message>
    <message>
        <source>Bewaartermijn</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Tafels samenvoegen</source>
        <translation>Merge tables</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Beurt</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation>Harvest</translation>
    </message>
    <message>
        <source>Klopt dit zo?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Spelregels</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Terugblik</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Naar huis</source>
        <translation>Going home</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Zwart</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>Dit hoorden we</source>
        <translation>What we heard</translation>
    </message>
    <message>
        <source>Zo praten we met elkaar</source>
        <translation>How we talk together</translation>
    </message>
    <message>
        <source>Dit spraken we af</source>
        <translation>What we agreed</translation>
    </message>
    <message>
        <source>Hoe staat het ervoor?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>In deze ronde is nog niets opgeschreven.</source>
        <translation>Nothing has been written down in this round yet.</translation>
    </message>
    <message>
        <source>Er zijn geen spelregels.</source>
        <translation>There are no ground rules.</translation>
    </message>
    <message>
        <source>Er zijn nog geen afspraken.</source>
        <translation>There are no agreements yet.</translation>
    </message>
    <message>
        <source>Er zijn geen afspraken van een vorige keer.</source>
        <translation>There are no agreements from last time.</translation>
    </message>
    <message>
        <source>Volgt de ronde</source>
        <translation>Follows the round</translation>
    </message>
    <message>
        <source>vrij gesprek</source>
        <translation>free conversation</translation>
    </message>
    <message>
        <source>rondje {0}</source>
        <translation>round of turns {0}</translation>
    </message>
    <message>
        <source>aan het woord</source>
        <translation>speaking</translation>
    </message>
    <message>
        <source>zo aan de beurt</source>
        <translation>up next</translation>
    </message>
    <message>
        <source>daarna</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Even stil</source>
        <translation>Quiet moment</translation>
    </message>
    <message>
        <source>{0} van {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Denktijd</source>
        <translation>Thinking time</translation>
    </message>
    <message>
        <source>tijd om</source>
        <translation>time is up</translation>
    </message>
    <message>
        <source>in stilte</source>
        <translation>in silence</translation>
    </message>
    <message>
        <source>bijna rond</source>
        <translation>almost done</translation>
    </message>
    <message>
        <source>{0}: terug naar je eigen scherm</source>
        <translation>{0}: back to your own screen</translation>
    </message>
    <message>
        <source>Hierna: {0} aan het woord</source>
        <translation>Next: {0} speaks</translation>
    </message>
    <message>
        <source>Hierna: de vraag van {0}</source>
        <translation>Next: the question of {0}</translation>
    </message>
    <message>
        <source>Hierna komt niets meer vanzelf.</source>
        <translation>Nothing more follows by itself.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>{n} tafel</source>
        <translation>{n} table</translation>
    </message>
    <message>
        <source>{n} tafels</source>
        <translation>{n} tables</translation>
    </message>
    <message>
        <source>Evenement: {0} · {1}</source>
        <translation>Event: {0} · {1}</translation>
    </message>
    <message>
        <source>Goedemorgen. Waar gaan we vandaag over in gesprek?</source>
        <translation>Good morning. What will we talk about today?</translation>
    </message>
    <message>
        <source>Goedemiddag. Waar gaan we vandaag over in gesprek?</source>
        <translation>Good afternoon. What will we talk about today?</translation>
    </message>
    <message>
        <source>Goedenavond. Waar gaan we vanavond over in gesprek?</source>
        <translation>Good evening. What will we talk about tonight?</translation>
    </message>
    <message>
        <source>Goedemorgen. Fijn dat je er bent.</source>
        <translation>Good morning. Good to have you here.</translation>
    </message>
    <message>
        <source>Goedemiddag. Fijn dat je er bent.</source>
        <translation>Good afternoon. Good to have you here.</translation>
    </message>
    <message>
        <source>Goedenavond. Fijn dat je er bent.</source>
        <translation>Good evening. Good to have you here.</translation>
    </message>
    <message>
        <source>{n} dialoog</source>
        <translation>{n} dialogue</translation>
    </message>
    <message>
        <source>{n} dialogen</source>
        <translation>{n} dialogues</translation>
    </message>
    <message>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <source>{n} droom</source>
        <translation>{n} dream</translation>
    </message>
    <message>
        <source>{n} dromen</source>
        <translation>{n} dreams</translation>
    </message>
    <message>
        <source>{n} bron</source>
        <translation>{n} asset</translation>
    </message>
    <message>
        <source>{n} bronnen</source>
        <translation>{n} assets</translation>
    </message>
    <message>
        <source>{n} afspraak loopt nog</source>
        <translation>{n} agreement still going on</translation>
    </message>
    <message>
        <source>{n} afspraken lopen nog</source>
        <translation>{n} agreements still going on</translation>
    </message>
    <message>
        <source>alle afspraken gedaan ✓</source>
        <translation>all agreements done ✓</translation>
    </message>
    <message>
        <source>nog geen afspraken</source>
        <translation>no agreements yet</translation>
    </message>
    <message>
        <source>Staat klaar</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation>{n} participant</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} regel</source>
        <translation>{n} line</translation>
    </message>
    <message>
        <source>{n} regels</source>
        <translation>{n} lines</translation>
    </message>
    <message>
        <source>{n} afspraak</source>
        <translation>{n} agreement</translation>
    </message>
    <message>
        <source>{n} afspraken</source>
        <translation>{n} agreements</translation>
    </message>
    <message>
        <source>tafel {0}</source>
        <translation>table {0}</translation>
    </message>
    <message>
        <source>afgerond</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>nog geen datum</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>ronde {0}</source>
        <translation>round {0}</translation>
    </message>
    <message>
        <source>Nu bezig</source>
        <translation>Going on now</translation>
    </message>
    <message>
        <source>Half getypt: “{0}”</source>
        <translation>Half typed: “{0}”</translation>
    </message>
    <message>
        <source>Gestopt om {0}</source>
        <translation>Stopped at {0}</translation>
    </message>
    <message>
        <source>Gestopt op {0} om {1}</source>
        <translation>Stopped on {0} at {1}</translation>
    </message>
    <message>
        <source>beurt van {0}</source>
        <translation>turn of {0}</translation>
    </message>
    <message>
        <source>nog {0}</source>
        <translation>{0} left</translation>
    </message>
</context>
<context>
    <name>subtitle</name>
    <message>
        <source>{n} persoon</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} mensen</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>ongeveer {0}</source>
        <translation>about {0}</translation>
    </message>
    <message>
        <source>{n} deelnemer</source>
        <translation>{n} participant</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>vanochtend</source>
        <translation>this morning</translation>
    </message>
    <message>
        <source>vanmiddag</source>
        <translation>this afternoon</translation>
    </message>
    <message>
        <source>vanavond</source>
        <translation>this evening</translation>
    </message>
</context>
<context>
    <name>tally</name>
    <message>
        <source>blij</source>
        <translation>glad</translation>
    </message>
    <message>
        <source>gaat wel</source>
        <translation>so-so</translation>
    </message>
    <message>
        <source>niet blij</source>
        <translation>not glad</translation>
    </message>
    <message>
        <source>Blijer dan de vorige keer dat je dit vroeg.</source>
        <translation>Gladder than last time you asked this.</translation>
    </message>
    <message>
        <source>Minder blij dan de vorige keer dat je dit vroeg.</source>
        <translation>Less glad than last time you asked this.</translation>
    </message>
    <message>
        <source>Ongeveer net zo als de vorige keer dat je dit vroeg.</source>
        <translation>About the same as last time you asked this.</translation>
    </message>
    <message>
        <source>Vergelijken kan vanaf vijf handen, beide keren.</source>
        <translation>Comparing works from five hands on, both times.</translation>
    </message>
    <message>
        <source>Hoe ga je naar huis?</source>
        <translation>How are you going home?</translation>
    </message>
    <message>
        <source>{0} geteld, {1} aan tafel</source>
        <translation>{0} counted, {1} at the table</translation>
    </message>
    <message>
        <source>{0} geteld</source>
        <translation>{0} counted</translation>
    </message>
    <message>
        <source>{0} van {1} geteld</source>
        <translation>{0} of {1} counted</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Bron</source>
        <translation>Asset</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>Dit is een oefening. Probeer alles, er blijft niets bewaard.</source>
        <translation>This is practice. Try everything, nothing is saved.</translation>
    </message>
    <message>
        <source>Wat je typt, is meteen bewaard. Ctrl+Z neemt het terug.</source>
        <translation>What you type is saved at once. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Je mag hier altijd terugkomen. Wat gezegd is, blijft staan.</source>
        <translation>You can always come back here. What was said stays.</translation>
    </message>
    <message>
        <source>Je hoeft niets in te vullen. Het draaiboek staat al klaar.</source>
        <translation>You do not have to fill in anything. The plan is ready.</translation>
    </message>
    <message>
        <source>Onder het draaiboek lees je of er genoeg tijd is.</source>
        <translation>Below the plan you can read if there is enough time.</translation>
    </message>
    <message>
        <source>Typ een voornaam en druk op Enter. Meer is niet nodig.</source>
        <translation>Type a first name and press Enter. No more is needed.</translation>
    </message>
    <message>
        <source>Heb je een lijst? Plak hem hier. Je ziet eerst wat erbij komt.</source>
        <translation>Do you have a list? Paste it here. First you see what is added.</translation>
    </message>
    <message>
        <source>Liever geen namen? Kies “Alleen aantallen”.</source>
        <translation>Rather no names? Choose “Numbers only”.</translation>
    </message>
    <message>
        <source>Is iemand er niet? Zet “Aanwezig” op nee. De naam blijft staan.</source>
        <translation>Is someone not there? Set “Present” to no. The name stays.</translation>
    </message>
    <message>
        <source>Komt iemand later? Kom hier terug en typ de naam erbij.</source>
        <translation>Does someone come later? Come back here and add the name.</translation>
    </message>
    <message>
        <source>Verkeerd geklikt? Ctrl+Z neemt het terug.</source>
        <translation>Clicked the wrong thing? Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Verkeerd getypt? Pijltje omhoog opent je laatste regel.</source>
        <translation>Mistyped? The up arrow opens your last line.</translation>
    </message>
    <message>
        <source>Even rust nodig? F8 zet alle klokken stil.</source>
        <translation>Need a moment of quiet? F8 stops all clocks.</translation>
    </message>
    <message>
        <source>Weet je het even niet? F2 geeft een zin om te zeggen.</source>
        <translation>At a loss? F2 gives a sentence to say.</translation>
    </message>
    <message>
        <source>Typ onderaan wat je hoort en druk op Enter.</source>
        <translation>Type what you hear at the bottom and press Enter.</translation>
    </message>
    <message>
        <source>Typ onderaan wat je hoort. Enter bewaart het meteen.</source>
        <translation>Type what you hear at the bottom. Enter saves it at once.</translation>
    </message>
    <message>
        <source>Page Down geeft de volgende het woord. Page Up gaat terug.</source>
        <translation>Page Down gives the next person the floor. Page Up goes back.</translation>
    </message>
    <message>
        <source>Het grote scherm gaat pas aan als jij op F5 drukt.</source>
        <translation>The big screen only turns on when you press F5.</translation>
    </message>
    <message>
        <source>Een kaart weggooien is niet erg. Ctrl+Z haalt hem terug.</source>
        <translation>Putting a card in the bin does no harm. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Een afspraak zonder datum mag. Die vul je later in.</source>
        <translation>An agreement without a date is fine. You fill it in later.</translation>
    </message>
    <message>
        <source>Nog iets gehoord? Typ het onderaan in een kolom.</source>
        <translation>Heard something more? Type it at the bottom of a column.</translation>
    </message>
    <message>
        <source>Wat je in het gesprek typt, komt hier vanzelf te staan.</source>
        <translation>What you type in the conversation appears here by itself.</translation>
    </message>
    <message>
        <source>Kies een kaart en druk op A. Dan wordt het een afspraak.</source>
        <translation>Choose a card and press A. Then it becomes an agreement.</translation>
    </message>
    <message>
        <source>Namen staan er alleen in als iemand dat goed vindt.</source>
        <translation>Names are only in it when someone agrees to that.</translation>
    </message>
    <message>
        <source>Verander gerust nog iets. Ctrl+S maakt dan een nieuwe versie.</source>
        <translation>Feel free to change something. Ctrl+S then makes a new version.</translation>
    </message>
    <message>
        <source>Het verslag gaat nergens heen. Jij kiest wie het krijgt.</source>
        <translation>The minutes go nowhere. You choose who gets them.</translation>
    </message>
    <message>
        <source>Rechts zie je het echte verslag. Kies links wat erin komt.</source>
        <translation>At the right you see the real minutes. At the left you choose what is in them.</translation>
    </message>
    <message>
        <source>Iets vergeten? Ga terug naar een andere stap. Het verslag gaat mee.</source>
        <translation>Forgot something? Go back to another step. The minutes follow.</translation>
    </message>
    <message>
        <source>De volgorde is die van het papier. Begin met wie er was.</source>
        <translation>The order is that of the paper. Begin with who was there.</translation>
    </message>
    <message>
        <source>Enter bewaart een regel. Page Down gaat naar het volgende deel.</source>
        <translation>Enter saves a line. Page Down goes to the next part.</translation>
    </message>
    <message>
        <source>Hier loopt geen klok. Het verslag noemt alleen de tijd uit het plan.</source>
        <translation>No clock runs here. The minutes only give the time from the plan.</translation>
    </message>
</context>
</TS>
