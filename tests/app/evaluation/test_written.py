"""A run's figures in files, each in the form its name says."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.words import Kind, Language
from app.errors import ExportNotWritten
from app.evaluation.figures import evaluated
from app.evaluation.sheet import sheet
from app.evaluation.written import write_figures
from app.settings.settings import Paper
from tests.app.evaluation.test_sheet import RUN
from tests.helpers.templates import builtin

FOUND = evaluated(RUN.photos, RUN.answers)
TEMPLATE = builtin()[Kind.VEHICLE]
TOLD = sheet(RUN, FOUND, TEMPLATE)


def test_every_form_says_the_same(tmp_path: Path) -> None:
    for ending in ("pdf", "html", "csv", "json"):
        write_figures(tmp_path / f"run.{ending}", RUN, FOUND, TOLD, Paper.A4)
    recall = FOUND.overall["recall"]
    told = json.loads((tmp_path / "run.json").read_text("utf-8"))
    assert told["recall"]["value"] == round(recall.value or 0, 6)
    with (tmp_path / "run.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {(row["table"], row["row"], row["figure"]): row for row in csv.DictReader(file)}
    assert float(rows["overall", "", "recall"]["low"]) == pytest.approx(recall.low, abs=1e-6)
    assert ("type", "dented", "precision") in rows
    assert ("confusion", "minor", "severe") in rows
    assert (tmp_path / "run.pdf").read_bytes().startswith(b"%PDF")
    assert "matched one to one" in (tmp_path / "run.html").read_text("utf-8")
    with pytest.raises(ExportNotWritten):
        write_figures(tmp_path / "no folder" / "run.csv", RUN, FOUND, TOLD, Paper.A4)


def test_a_page_speaks_as_it_is_told_to() -> None:
    told = sheet(RUN, FOUND, TEMPLATE, lambda context, text: f"{context}!{text}", Language.GERMAN)
    assert all(line.name.startswith("Evaluating!") for line in told.lines)
    assert told.scores[0].title == "Evaluating!By type"
    assert told.scores[2].rows[0].name.startswith("Words!"), "severities"
    assert any(row.name == "Eingedellt" for row in told.scores[0].rows)
    several = {"way": "several", "looks": 3, "agree": 2, "referee": ""}
    thrice = sheet(replace(RUN, head=RUN.head | {"strategy": several}), FOUND, TEMPLATE)
    assert ("Looked at", "3 times; kept what at least 2 of these looks see") in thrice.facts
    assert told.language is Language.GERMAN
    assert "Evaluating!" in told.rule
