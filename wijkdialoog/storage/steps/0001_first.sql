-- Version 1 of the dossier. Frozen once released: later changes are later steps.

CREATE TABLE links (
    id TEXT NOT NULL,
    from_id TEXT DEFAULT '' NOT NULL,
    to_id TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_link_of_a_kind UNIQUE (from_id, to_id, kind)
);

CREATE INDEX links_by_to ON links (to_id);

CREATE TABLE neighbourhoods (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    municipality TEXT,
    area_type TEXT,
    note TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE organisations (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    kind TEXT,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE templates (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    rounds TEXT DEFAULT '' NOT NULL,
    ground_rules TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE challenges (
    id TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    neighbourhood_id TEXT,
    note TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE SET NULL
);

CREATE TABLE dialogues (
    id TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    neighbourhood_id TEXT,
    event TEXT,
    table_number INTEGER,
    theme TEXT DEFAULT '' NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    date TEXT,
    start TEXT,
    "end" TEXT,
    venue TEXT DEFAULT '' NOT NULL,
    headcount_number INTEGER,
    headcount_approximate BOOLEAN,
    closed BOOLEAN DEFAULT '0' NOT NULL,
    without_minutes BOOLEAN DEFAULT '0' NOT NULL,
    summary TEXT DEFAULT '' NOT NULL,
    next_date TEXT DEFAULT '' NOT NULL,
    attribution TEXT DEFAULT '' NOT NULL,
    ground_rules TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    starting_seat INTEGER DEFAULT '0' NOT NULL,
    clock_style TEXT DEFAULT '' NOT NULL,
    current_round_id TEXT,
    created_ms INTEGER DEFAULT '0' NOT NULL,
    binned_ms INTEGER,
    minutes_taken_off INTEGER DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE SET NULL
);

CREATE TABLE initiatives (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    neighbourhood_id TEXT,
    kind TEXT,
    place TEXT DEFAULT '' NOT NULL,
    since TEXT,
    note TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE SET NULL
);

CREATE TABLE people (
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    role TEXT,
    organisation_id TEXT,
    email TEXT,
    phone TEXT,
    consents_name_in_minutes TEXT,
    consents_contact TEXT,
    consents_photo TEXT,
    consents_network TEXT,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE SET NULL
);

CREATE TABLE agreements (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    what TEXT DEFAULT '' NOT NULL,
    who TEXT DEFAULT '' NOT NULL,
    "when" TEXT,
    state TEXT DEFAULT '' NOT NULL,
    round_id TEXT,
    said_ms INTEGER,
    binned_ms INTEGER,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE SET NULL
);

CREATE INDEX agreements_by_dialogue ON agreements (dialogue_id);

CREATE INDEX agreements_by_round ON agreements (round_id);

CREATE TABLE assets (
    id TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    neighbourhood_id TEXT,
    dialogue_id TEXT,
    who_what TEXT,
    means TEXT DEFAULT '' NOT NULL,
    head_heart_hands TEXT DEFAULT '' NOT NULL,
    direction TEXT DEFAULT '' NOT NULL,
    person_id TEXT,
    organisation_id TEXT,
    availability TEXT DEFAULT '' NOT NULL,
    exchange TEXT,
    note TEXT DEFAULT '' NOT NULL,
    in_minutes BOOLEAN DEFAULT '0' NOT NULL,
    dots INTEGER DEFAULT '0' NOT NULL,
    round_id TEXT,
    said_ms INTEGER,
    binned_ms INTEGER,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhoods (id) ON DELETE SET NULL,
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE SET NULL,
    FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE SET NULL,
    FOREIGN KEY(organisation_id) REFERENCES organisations (id) ON DELETE SET NULL,
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE SET NULL
);

CREATE INDEX assets_by_dialogue ON assets (dialogue_id);

CREATE INDEX assets_by_neighbourhood ON assets (neighbourhood_id);

CREATE INDEX assets_by_round ON assets (round_id);

CREATE TABLE drafts (
    dialogue_id TEXT NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    kind TEXT,
    participant_id TEXT,
    cursor INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (dialogue_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE TABLE memberships (
    id TEXT NOT NULL,
    initiative_id TEXT NOT NULL,
    person_id TEXT NOT NULL,
    role TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(initiative_id) REFERENCES initiatives (id) ON DELETE CASCADE,
    FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE CASCADE
);

CREATE TABLE participants (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    person_id TEXT,
    seat INTEGER DEFAULT '0' NOT NULL,
    function TEXT DEFAULT '' NOT NULL,
    presence TEXT DEFAULT '' NOT NULL,
    arrived TEXT,
    "left" TEXT,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(person_id) REFERENCES people (id) ON DELETE SET NULL
);

CREATE INDEX participants_by_dialogue ON participants (dialogue_id);

CREATE INDEX participants_by_person ON participants (person_id);

CREATE TABLE pulses (
    dialogue_id TEXT NOT NULL,
    moment_ms INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (dialogue_id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE TABLE rounds (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    question TEXT DEFAULT '' NOT NULL,
    minutes INTEGER,
    form TEXT DEFAULT '' NOT NULL,
    thinking_minutes INTEGER DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE INDEX rounds_by_dialogue ON rounds (dialogue_id);

CREATE TABLE saved_minutes (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    version INTEGER DEFAULT '0' NOT NULL,
    saved_ms INTEGER DEFAULT '0' NOT NULL,
    file_name TEXT DEFAULT '' NOT NULL,
    names TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE INDEX saved_minutes_by_dialogue ON saved_minutes (dialogue_id);

CREATE TABLE shared_counts (
    id TEXT NOT NULL,
    initiative_a TEXT NOT NULL,
    initiative_b TEXT NOT NULL,
    people INTEGER DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(initiative_a) REFERENCES initiatives (id) ON DELETE CASCADE,
    FOREIGN KEY(initiative_b) REFERENCES initiatives (id) ON DELETE CASCADE
);

CREATE TABLE themes (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    label TEXT DEFAULT '' NOT NULL,
    dots INTEGER DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE
);

CREATE INDEX themes_by_dialogue ON themes (dialogue_id);

CREATE TABLE contributions (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    round_id TEXT,
    participant_id TEXT,
    sensitive TEXT,
    theme_id TEXT,
    dots INTEGER DEFAULT '0' NOT NULL,
    said_ms INTEGER,
    binned_ms INTEGER,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE SET NULL,
    FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE SET NULL,
    FOREIGN KEY(theme_id) REFERENCES themes (id) ON DELETE SET NULL
);

CREATE INDEX contributions_by_dialogue ON contributions (dialogue_id, position);

CREATE INDEX contributions_by_participant ON contributions (participant_id);

CREATE INDEX contributions_by_round ON contributions (round_id);

CREATE INDEX contributions_by_theme ON contributions (theme_id);

CREATE TABLE cycles (
    id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    number INTEGER DEFAULT '0' NOT NULL,
    mode TEXT DEFAULT '' NOT NULL,
    seconds_per_turn INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE CASCADE
);

CREATE INDEX cycles_by_round ON cycles (round_id);

CREATE TABLE turns (
    id TEXT NOT NULL,
    cycle_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    extra_seconds INTEGER DEFAULT '0' NOT NULL,
    postponed BOOLEAN DEFAULT '0' NOT NULL,
    position INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(cycle_id) REFERENCES cycles (id) ON DELETE CASCADE,
    FOREIGN KEY(participant_id) REFERENCES participants (id) ON DELETE CASCADE
);

CREATE INDEX turns_by_cycle ON turns (cycle_id);

CREATE INDEX turns_by_participant ON turns (participant_id);

CREATE TABLE stretches (
    id TEXT NOT NULL,
    dialogue_id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    turn_id TEXT,
    started_ms INTEGER DEFAULT '0' NOT NULL,
    ended_ms INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(dialogue_id) REFERENCES dialogues (id) ON DELETE CASCADE,
    FOREIGN KEY(round_id) REFERENCES rounds (id) ON DELETE CASCADE,
    FOREIGN KEY(turn_id) REFERENCES turns (id) ON DELETE SET NULL
);

CREATE INDEX stretches_by_dialogue ON stretches (dialogue_id);

CREATE INDEX stretches_by_round ON stretches (round_id);

CREATE INDEX stretches_by_turn ON stretches (turn_id);
