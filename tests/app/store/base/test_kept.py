"""Every template a model was asked by is kept word for word."""

import sqlite3
from pathlib import Path

import pytest

from app.domain.template import TemplateText
from tests.helpers import cases
from tests.helpers.stores import in_loop, opened, tamper, with_run

FIRST = TemplateText("ours", "1", cases.sha("1"), 'version = "1"', 'rules = ""')
SECOND = TemplateText("ours", "2", cases.sha("2"), 'version = "2"\n# 包裹', 'rules = ""')


@in_loop
async def test_versions_are_kept_once_each_and_for_good(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        for text in (FIRST, SECOND, FIRST):
            await store.keep_template(text)
        assert await store.templates() == (FIRST, SECOND)
    for change in ("UPDATE templates SET text = ''", "DELETE FROM templates"):
        with pytest.raises(sqlite3.IntegrityError, match="can only be added to"):
            tamper(tmp_path, change)


@in_loop
async def test_a_run_says_by_which_template_it_was_asked(tmp_path: Path) -> None:
    asked = cases.asked(
        template="ours", template_version="2", template_sha256=SECOND.sha256, text="«hi»"
    )
    async with opened(tmp_path) as store:
        case = await with_run(store, asked=asked)
        assert case.template == "vehicle", "a new case has its kind's own"
        assert (await store.case(case.id)).inspections[0].runs[0].asked == asked
        case = await store.describe(case.id, cases.MEI, text="What came with it", template="ours")
        assert (case.text, case.template) == ("What came with it", "ours")
        (*_, entry) = await store.history(case.id)
        assert entry.data == {"fields": "template text"}
