"""The first schema: cases, inspections, photos, runs, findings, what people made of them, log."""

from alembic import op

revision = "0001"
down_revision = None

# Written as SQL, because this is what the file is from now on, whatever the program's own
# classes and lists become. Lists that will grow (kinds, languages, arrivals, dialects) are not
# checked here; those that can't are.
_SEVERITY = "severity IN ('none', 'minor', 'moderate', 'severe', 'undetermined')"

_TABLES = f"""
CREATE TABLE people (
    seq INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    system_user TEXT NOT NULL,
    UNIQUE (name, system_user)
);
CREATE TABLE cases (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    question TEXT NOT NULL,
    insured TEXT NOT NULL,
    policy TEXT NOT NULL,
    date_of_loss TEXT NOT NULL,
    cause TEXT NOT NULL,
    item TEXT NOT NULL,
    year INTEGER, serial INTEGER,
    status TEXT NOT NULL CHECK (status IN ('open', 'decided', 'issued')),
    severity TEXT CHECK ({_SEVERITY}),
    thumbnail TEXT NOT NULL,
    needle TEXT NOT NULL,
    practice BOOLEAN NOT NULL CHECK (practice IN (0, 1)),
    UNIQUE (year, serial)
);
CREATE INDEX cases_newest ON cases (changed_at, seq);
CREATE INDEX cases_number ON cases (number);
CREATE TABLE inspections (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id)
);
CREATE INDEX inspections_case ON inspections (case_id);
CREATE TABLE photos (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id),
    inspection_id TEXT NOT NULL REFERENCES inspections (id),
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    width INTEGER NOT NULL, height INTEGER NOT NULL,
    exif_taken TEXT NOT NULL,
    exif_device TEXT NOT NULL,
    exif_latitude REAL, exif_longitude REAL,
    exif_orientation INTEGER NOT NULL,
    quality_sharpness REAL NOT NULL, quality_brightness REAL NOT NULL,
    quality_flags TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    sent_sha256 TEXT NOT NULL,
    sent_width INTEGER NOT NULL, sent_height INTEGER NOT NULL,
    sent_size_bytes INTEGER NOT NULL,
    arrival TEXT NOT NULL,
    received_at TEXT NOT NULL,
    received_by INTEGER NOT NULL REFERENCES people (seq),
    source TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    caption TEXT NOT NULL,
    UNIQUE (case_id, sha256)
);
CREATE INDEX photos_inspection ON photos (inspection_id);
CREATE INDEX photos_sha256 ON photos (sha256);
CREATE TABLE runs (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    inspection_id TEXT NOT NULL REFERENCES inspections (id),
    asked_dialect TEXT NOT NULL,
    asked_host TEXT NOT NULL,
    asked_model TEXT NOT NULL,
    asked_practice BOOLEAN NOT NULL CHECK (asked_practice IN (0, 1)),
    asked_question TEXT NOT NULL,
    asked_language TEXT NOT NULL,
    asked_temperature REAL NOT NULL,
    asked_top_p REAL NOT NULL,
    asked_max_new_tokens INTEGER NOT NULL,
    asked_prompt_version TEXT NOT NULL,
    asked_prompt_sha256 TEXT NOT NULL,
    asked_schema_sha256 TEXT NOT NULL,
    asked_photo_ids TEXT NOT NULL,
    started_at TEXT NOT NULL,
    started_by INTEGER NOT NULL REFERENCES people (seq),
    state TEXT NOT NULL
        CHECK (state IN ('running', 'done', 'stopped', 'failed', 'interrupted')),
    finished_at TEXT,
    told_model TEXT NOT NULL,
    told_finish_reason TEXT NOT NULL,
    told_tokens_in INTEGER, told_tokens_out INTEGER,
    told_first_byte_seconds REAL,
    told_seconds REAL NOT NULL,
    told_retries INTEGER NOT NULL,
    told_schema_form TEXT NOT NULL,
    error TEXT NOT NULL,
    error_data TEXT NOT NULL,
    answer TEXT NOT NULL,
    prose TEXT NOT NULL,
    steps TEXT NOT NULL,
    warnings TEXT NOT NULL,
    summary_severity TEXT CHECK (summary_{_SEVERITY}),
    summary_action TEXT,
    summary_text TEXT,
    summary_undetermined TEXT, summary_photos_needed TEXT,
    thinking TEXT NOT NULL, raw TEXT NOT NULL
);
CREATE INDEX runs_inspection ON runs (inspection_id);
CREATE INDEX runs_running ON runs (state) WHERE state = 'running';
CREATE TABLE findings (
    seq INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    run_id TEXT NOT NULL REFERENCES runs (id),
    photo_id TEXT NOT NULL,
    part TEXT NOT NULL,
    type TEXT NOT NULL,
    severity TEXT NOT NULL CHECK ({_SEVERITY}),
    region TEXT,
    action TEXT NOT NULL,
    text TEXT NOT NULL,
    confidence REAL,
    ruled_out TEXT NOT NULL
);
CREATE INDEX findings_run ON findings (run_id);
CREATE TABLE reviews (
    seq INTEGER NOT NULL PRIMARY KEY,
    finding_id TEXT NOT NULL REFERENCES findings (id),
    verdict TEXT CHECK (verdict IN ('accepted', 'edited', 'rejected', 'added')),
    part TEXT,
    type TEXT,
    severity TEXT CHECK ({_SEVERITY}),
    region TEXT,
    action TEXT,
    text TEXT,
    by INTEGER NOT NULL REFERENCES people (seq),
    at TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE INDEX reviews_finding ON reviews (finding_id);
CREATE TABLE decisions (
    seq INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    severity TEXT CHECK ({_SEVERITY}),
    action TEXT NOT NULL,
    note TEXT NOT NULL,
    adjuster TEXT NOT NULL,
    licence TEXT NOT NULL,
    by INTEGER REFERENCES people (seq),
    at TEXT
);
CREATE INDEX decisions_case ON decisions (case_id);
CREATE TABLE reports (
    seq INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    UNIQUE (case_id, version)
);
CREATE TABLE log (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    by INTEGER NOT NULL REFERENCES people (seq),
    case_id TEXT NOT NULL,
    what TEXT NOT NULL,
    data TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX log_case ON log (case_id);
"""

_ONLY_GROWING = ("reviews", "decisions", "reports", "log")


def upgrade() -> None:
    """Make every table; what is on record there can only be added to."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
    for table in _ONLY_GROWING:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} can only be added to'); END"
            )
