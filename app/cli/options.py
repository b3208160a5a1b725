"""What a command was told."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.words import Kind, Language, Severity, Status
from app.settings.dialect import Dialect


@dataclass(frozen=True, slots=True)
class Options:
    """command: "" for the window, else its name; action: list, test, add, remove, send, export or
    import; template: id of one of the program's or the office's; text: what came with the photos,
    or what is looked for; cases, case: numbers or ids; layout: id of the template whose parts
    reports have; unsigned: though the office signs its reports; names, of_batch: names or ids of
    batches; of_kind: of the cases that are listed; batches: these are listed; material: a set of
    labelled photos; compare: ids of two runs over one; file: to be written or taken in, without a
    command a case's for the window; looks, strategy, agree, referee: how is looked, "" and 0 as the
    template says.
    """

    command: str = ""
    action: str = ""
    data_dir: str | None = None
    dock: bool = False
    self_test: bool = False
    photos: tuple[Path, ...] = ()
    cases: tuple[str, ...] = ()
    case: str = ""
    to: Path | None = None
    person: str = ""
    yes: bool = False
    put_back: bool = False
    rebuild: bool = False
    template: str = Kind.GENERAL.value
    question: str = ""
    text: str = ""
    asks: tuple[str, ...] = ()
    number: str = ""
    language: Language | None = None
    dialect: Dialect | None = None
    base_url: str | None = None
    model: str | None = None
    connection: str | None = None
    practice: bool = False
    known: bool = False
    second: tuple[str, ...] = ()
    second_connection: tuple[str, ...] = ()
    pdf: Path | None = None
    file: Path | None = None
    xlsx: Path | None = None
    csv: Path | None = None
    json: Path | None = None
    coco: Path | None = None
    docx: Path | None = None
    training: Path | None = None
    thumbnails: bool = False
    force: bool = False
    issue: bool = False
    unsigned: bool = False
    layout: str = ""
    name: str | None = None
    provider: str = "other"
    key_from_stdin: bool = False
    allow_http: bool = False
    default: bool = False
    as_json: bool = False
    sources: tuple[Path, ...] = ()
    names: tuple[str, ...] = ()
    group: str = ""
    pattern: str = ""
    budget: str = ""
    later: bool = False
    concurrency: int = 0
    json_lines: bool = False
    watch: bool = False
    quiet: int = 0
    of_kind: Kind | None = None
    of_batch: str = ""
    batches: bool = False
    status: Status | None = None
    severity: Severity | None = None
    waiting: bool = False
    limit: int = 0
    material: str = ""
    form: str | None = None
    map_file: Path | None = None
    looks: int = 0
    strategy: str = ""
    agree: int = 0
    referee: str = ""
    seed: int = 0
    compare: tuple[str, ...] = ()
    html: Path | None = None
