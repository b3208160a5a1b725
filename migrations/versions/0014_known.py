"""Fingerprints in four columns, to be found by; where else a picture and an answer are from."""

from alembic import op

revision = "0014"
down_revision = "0013"

_BATCH = 10_000


def upgrade() -> None:
    """Nothing was looked for in other cases yet, and every run asked a model."""
    for place in range(4):
        op.execute(f"ALTER TABLE photos ADD COLUMN print_{place} INTEGER NOT NULL DEFAULT 0")
    connection = op.get_bind()
    last = -1
    while batch := connection.exec_driver_sql(
        "SELECT seq, fingerprint FROM photos WHERE seq > ? ORDER BY seq LIMIT ?", (last, _BATCH)
    ).fetchall():
        connection.exec_driver_sql(
            "UPDATE photos SET print_0 = ?, print_1 = ?, print_2 = ?, print_3 = ? WHERE seq = ?",
            [(*_quarters(fingerprint), seq) for seq, fingerprint in batch],
        )
        last = batch[-1][0]
    op.execute("ALTER TABLE photos DROP COLUMN fingerprint")
    op.execute("CREATE INDEX photos_print ON photos (print_0, print_1, print_2, print_3)")
    op.execute("ALTER TABLE photos ADD COLUMN seen TEXT NOT NULL DEFAULT '[]'")
    op.execute("ALTER TABLE runs ADD COLUMN taken TEXT")


def _quarters(fingerprint: str) -> tuple[int, ...]:
    """Zeros, which are like no picture, for what is no fingerprint."""
    try:
        told = bytes.fromhex(fingerprint).rjust(32, b"\0")[-32:]
    except ValueError:
        told = bytes(32)
    return tuple(
        int.from_bytes(told[place : place + 8], "big", signed=True) for place in range(0, 32, 8)
    )
