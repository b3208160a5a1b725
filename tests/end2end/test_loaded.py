"""A command loads what it needs and no more: servers start it again and again."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.paths import samples
from tests.helpers.commands import MAIN, environment

# What draws, writes and signs, and the whole of what runs batches.
_HEAVY = {
    *("reportlab", "xlsxwriter", "docx", "lxml", "pyhanko", "cryptography", "PySide6", "qasync"),
    *("app.issuing.issue", "app.export.write", "app.report.pdf", "app.batch.runner"),
}
_TELLS = """
import json, sys
sys.path.insert(0, sys.argv[1])
heavy = sys.argv[2].split()
from main import main

if __name__ == "__main__":
    code = main(sys.argv[3:])
    loaded = [name for name in heavy if name in sys.modules]
    print(json.dumps({"code": code, "loaded": loaded}), file=sys.stderr)
"""


def _loaded(tmp_path: Path, *arguments: object) -> set[str]:
    """Which of the heavy ones a command has loaded when it is done."""
    script = tmp_path / "tells.py"
    script.write_text(_TELLS, encoding="utf-8")
    where = ("--data-dir", tmp_path / "data")
    done = subprocess.run(
        [sys.executable, script, MAIN.parent, " ".join(_HEAVY), *map(str, (*arguments, *where))],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env=environment(),
    )
    told = json.loads(done.stderr.splitlines()[-1])
    assert told["code"] == 0, done.stderr
    return set(told["loaded"])


@pytest.mark.slow
def test_what_draws_and_writes_is_loaded_only_where_that_is_asked_for(tmp_path: Path) -> None:
    photo = samples()[0]
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / photo.name).write_bytes(photo.read_bytes())
    one = ("--practice", "--kind", "parcel")
    several = ("batch", folder, *one, "--group", "none", "--json-lines")
    assert _loaded(tmp_path, "inspect", photo, *one) == set()
    assert _loaded(tmp_path, *several) == {"app.batch.runner"}
    assert _loaded(tmp_path, "list", "--json") == set()
    assert _loaded(tmp_path, "show", f"{time.localtime().tm_year}-0001") == set()
    reports, workbook = tmp_path / "reports", tmp_path / "all.xlsx"
    written = _loaded(tmp_path, *several, "--pdf", reports, "--xlsx", workbook)
    assert {"app.report.pdf", "reportlab", "app.export.write", "xlsxwriter"} <= written
    assert list(reports.iterdir())
    assert workbook.exists()
