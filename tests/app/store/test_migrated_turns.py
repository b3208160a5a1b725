"""A file in which turns had no cost yet: they come back without one, and later ones have it."""

import shutil
from pathlib import Path

from app.paths import migrations
from app.store.base.database import Database
from app.store.upgrade import newest_schema, upgrade
from tests.helpers import cases
from tests.helpers.conversations import turn
from tests.helpers.stores import in_loop, lies, opened, tamper

_AT = "2026-11-18T12:00:00.000000+00:00"
_HASHES = ", ".join(f"'{cases.sha(name)}'" for name in ("turn prompt", "turn schema"))
_BEFORE = (
    "INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei')",
    f"""INSERT INTO cases VALUES (1, 'c', '2026-0001', 'vehicle', '{_AT}', '{_AT}', '', '', '', '',
    '', '', 2026, 1, 'open', NULL, '', '2026-0001', 0, 'vehicle', '')""",
    "INSERT INTO inspections VALUES (1, 'i', 'c')",
    f"""INSERT INTO runs (id, inspection_id, asked_dialect, asked_host, asked_model, asked_practice,
    asked_question, asked_language, asked_temperature, asked_top_p, asked_max_new_tokens,
    asked_prompt_version, asked_prompt_sha256, asked_schema_sha256, asked_photo_ids, started_at,
    started_by, state, told_model, told_finish_reason, told_seconds, told_retries,
    told_schema_form, error, error_data, answer, prose, steps, warnings, thinking, raw) VALUES
    ('run-1', 'i', 'openai', 'h:1', 'm', 0, 'q', 'en', 0.2, 0.9, 2048, '1', 'p', 's', '[]',
    '{_AT}', 1, 'done', 'm', 'stop', 1.5, 0, '', '', '{{}}', 'Dented.', '', '[]', '[]', '', '')""",
    f"""INSERT INTO turns VALUES (1, 't', 'run-1', 'question', 'Why?', '', '', '[]',
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    'Why?', 'openai', 'h:1', 'm', 0, 'en', 0.2, 0.9, 512, '1.1', {_HASHES},
    '{_AT}', 1, 'done', '{_AT}', 'm', 'stop', 1500, 400, 0.5, 1.5, 0, 'json_schema', '', '{{}}',
    'A stone.', '', '[]', '[]', '[]', '', '')""",
)


@in_loop
async def test_turns_from_before_have_no_cost(tmp_path: Path) -> None:
    old, folder = tmp_path / "migrations of then", tmp_path / "data"
    shutil.copytree(migrations(), old)
    for path in (old / "versions").glob("0*.py"):
        if int(path.name[:4]) >= _costs():
            path.unlink()
    folder.mkdir()
    database = Database(folder, newest_schema(old))
    upgrade(database, old, newest_schema(old))
    database.close()
    tamper(folder, *_BEFORE)
    async with opened(folder) as store:
        (before,) = (await store.case("c")).inspections[0].turns
        assert (before.reply.answer, before.cost, before.currency) == ("A stone.", "", "")
        dear = turn(2, cost="0.0011", currency="¥")
        await store.start_turn("c", dear)
        assert (await store.case("c")).inspections[0].turns == (before, dear)
    assert lies(folder, "SELECT cost FROM turns ORDER BY seq") == [("",), ("0.0011",)]


def _costs() -> int:
    """The migration that brought them."""
    (path,) = (migrations() / "versions").glob("*_cost_of_turns.py")
    return int(path.name[:4])
