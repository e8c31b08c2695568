"""Dutch words that may tell something the law protects most (AVG, article 9 and 10).

Words of the talk, not of a register: "wijkagent", "kerkplein" and "gezond eten" are none of them.
A `*` stands for any letters of the word; `_` is one space or more. All lower case, no accents.
"""

from wijkdialoog.domain.contributions import Sensitive

STEMS: dict[Sensitive, str] = {
    # Biometric and genetic facts of a body stand here too.
    Sensitive.HEALTH: """
        *kanker chemo chemo* diabetes *patient *patiente *patienten suikerziekte depressi* burnout
        burn-out burnouts overspannen dement* alzheimer parkinson autis* adhd asperger psychose*
        psychot* psychisch* psychiater* psychiatri* psycholoog psychologen schizofre* bipolair*
        borderline ptss verslaafd* verslaving* alcoholist* alcoholverslaving afkick* medicijn*
        medicatie antidepressiva insuline hartaanval* hartinfarct* hartpatient* hartfalen beroerte*
        hersenbloeding* hersenletsel hersentumor* herseninfarct* tumor* uitgezaaid* reuma* copd
        astma* epilep* hiv aids soa *ziekte *ziekten *ziektes gehandicapt* handicap* invalide
        arbeidsongeschikt* wajong zwanger* miskra* abortus* zelfmoord* suicid* anorexia boulimia
        eetstoornis* diagnose* ggz geopereerd dialyse incontinen* slechthorend* slechtziend* doof
        dove* verstandelijk_beperkt* ernstig_ziek chronisch_ziek langdurig_ziek terminaal ben_ziek
        bent_ziek is_ziek was_ziek werd_ziek zijn_ziek waren_ziek ziek_thuis ziekgemeld is_blind
        ben_blind was_blind met_een_beperking lichamelijke_beperking in_een_rolstoel
        in_mijn_rolstoel in_therapie in_behandeling_bij mijn_klachten vingerafdruk*
        gezichtsherkenning irisscan* dna dna-* erfelijk* genetisch*
    """,
    Sensitive.ORIGIN: """
        marokkaan marokkanen marokkaanse_* turk turken turkse_* surinamer* surinaamse_* antilliaan*
        antilliaanse_* somalier* somali somalische_* syrier* syrische_* afghaan afghanen afghaanse_*
        irakees irakezen iranier* eritreeer* eritrese_* polen_die poolse_* roemenen roemeense_*
        bulgaren bulgaarse_* oekrainer* oekraiense_* molukker* molukse_* chinezen afrikanen
        afrikaanse_afkomst allochtoon allochtone* autochto* buitenlander* vluchteling* asielzoeker*
        statushouder* zigeuner* illegalen ongedocumenteerd* afkomst huidskleur *migratieachtergrond
        migratie-achtergrond bicultureel etnisch* etniciteit zwarte_mensen zwarte_vrouw zwarte_man
        witte_mensen donkere_mensen verblijfsvergunning inburger*
    """,
    Sensitive.POLITICS: """
        vvd pvda cda d66 pvv groenlinks groenlinks-pvda fvd sgp christenunie nsc bbb 50plus
        partij_voor_de_dieren forum_voor_democratie stem_altijd stem_links stem_rechts stemt_links
        stemt_rechts stemde_links stemde_rechts stemmen_links stemmen_rechts links_gestemd
        rechts_gestemd partijlid partijleden extreemrechts* extreemlinks* extreem-rechts*
        extreem-links* communist* socialist* fascist* anarchist*
    """,
    Sensitive.BELIEF: """
        moslim* islam* christen christenen hindoe* boeddhist* jood joden jodin joodse_* gelovig*
        ongelovig* atheis* jehova* hoofddoek* boerka nikab niqab bekeerd bidden bid bidt gebed
        gebeden koran salafis* evangelisch_christ* mijn_geloof zijn_geloof haar_geloof hun_geloof
        ons_geloof jouw_geloof ben_katholiek is_katholiek zijn_katholiek ben_protestants
        is_protestants zijn_protestants ben_gereformeerd is_gereformeerd zijn_gereformeerd
        ben_hervormd is_hervormd ben_christelijk is_christelijk zijn_christelijk ben_joods is_joods
        zijn_joods katholieken protestanten gereformeerden van_de_kerk_af ga_naar_de_kerk
        gaat_naar_de_kerk gaan_naar_de_kerk ga_naar_de_moskee gaat_naar_de_moskee
        gaan_naar_de_moskee
    """,
    Sensitive.UNION: """
        vakbond* vakbeweging fnv cnv vakbondslid vakbondsleden
    """,
    Sensitive.SEXUALITY: """
        homo homo's homos homofiel homofiele* homofilie homoseks* homohuwelijk homostel lesbi* lesbo
        biseksu* bi-seksu* heteroseks* transgender* transseks* transvrouw* transman transmannen
        lhbt* lgbt* queer seksueel seksuele seksualiteit geaardheid aseksu* non-binair* nonbinair*
        intersekse uit_de_kast
    """,
    Sensitive.CRIMINAL: """
        gevangenis gevangenisstraf gevangenschap strafblad* veroordeeld* crimineel criminele
        criminelen gearresteerd* drugsdealer* dealer dealers mishandel* verkracht* seksueel_misbruik
        misbruikt huiselijk_geweld tbs taakstraf* werkstraf* celstraf* reclassering gedetineerd*
        ex-gedetineerd* detentie enkelband* in_de_cel vast_gezeten vastgezeten strafzaak
        aangehouden_door_de_politie opgepakt_door_de_politie crimineel_verleden strafrechtelijk*
    """,
}

HARMLESS = """
    iepziekte essenziekte boomziekte bomenziekte kastanjeziekte plantenziekte plantenziekten
    essentaksterfte ziekte_in_de_bomen inburgeringscursus inburgeringscursussen
    seksuele_voorlichting kankerbestrijding turkse_bakker turkse_pizza turkse_winkel turks_brood
    turkse_thee marokkaanse_thee marokkaanse_soep marokkaanse_bakker surinaamse_roti
    surinaamse_toko poolse_winkel poolse_supermarkt syrische_bakker afghaanse_winkel
    joodse_begraafplaats gebedsruimte vakbondsgebouw kankerbestrijding doof_voor dove_oren
    dovemansoren naar_de_kerk_lopen_kinderen
"""
"""What would be found above and says nothing about anybody."""
