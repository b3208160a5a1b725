"""A file in which turns had no cost yet: they come back without one, and later ones have it."""

from pathlib import Path

from tests.helpers import cases
from tests.helpers.conversations import turn
from tests.helpers.old_files import schema_before, written_by_schema
from tests.helpers.stores import in_loop, lies, opened

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
    folder = tmp_path / "data"
    written_by_schema(schema_before("cost_of_turns"), folder, ";".join(_BEFORE))
    async with opened(folder) as store:
        (before,) = (await store.case("c")).inspections[0].turns
        assert (before.reply.answer, before.cost, before.currency) == ("A stone.", "", "")
        assert before.fired == ()
        dear = turn(2, cost="0.0011", currency="¥")
        await store.start_turn("c", dear)
        assert (await store.case("c")).inspections[0].turns == (before, dear)
    assert lies(folder, "SELECT cost FROM turns ORDER BY seq") == [("",), ("0.0011",)]
