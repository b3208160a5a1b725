"""The tables of conversations; see tables for how."""

from sqlalchemy import Column, Table

from app.domain.conversation import TurnKind
from app.domain.reply import ChangeVerdict
from app.store.base.columns import MOMENT, PROSE, WHOLE, WORDS, code
from app.store.base.fired import FIRED
from app.store.base.making import asked_how, asking, by, key, must, of, own_id, texts
from app.store.base.tables import METADATA
from app.store.base.values import CHANGES, POINTERS, REGION, REGIONS, WARNINGS

# follows, replaces and covers name other turns: no foreign keys, because an answer must never be
# lost over one. A turn that is no look has NULL in all columns of look and closeup.
turns = Table(
    "turns",
    METADATA,
    key(),
    own_id(),
    of("run_id", "runs"),
    must("kind", code(TurnKind)),
    *texts("question", "follows", "replaces"),
    must("covers", WORDS),
    Column("look_photo_id", PROSE),
    Column("look_region", REGION),
    Column("look_finding_id", PROSE),
    Column("closeup_region", REGION),
    *(Column(f"closeup_{name}", WHOLE) for name in ("number", "width", "height")),
    *(Column(f"closeup_{name}", PROSE) for name in ("label", "sha256")),
    Column("closeup_blackouts", REGIONS),
    must("sent_text", PROSE),
    *asked_how("sent_"),
    *asking(),
    *texts("answer", "prose"),
    must("places", POINTERS),
    must("changes", CHANGES),
    must("warnings", WARNINGS),
    *texts("thinking", "raw"),
    must("fired", FIRED),
)

# What people made of the changes a turn proposed, by their place in it, from 0: all that was
# ever said; the newest of a change counts. verdict NULL: the one before was taken back.
judgements = Table(
    "judgements",
    METADATA,
    key(),
    of("turn_id", "turns"),
    must("place", WHOLE),
    Column("verdict", code(ChangeVerdict)),
    by(),
    must("at", MOMENT),
)
