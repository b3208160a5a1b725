"""What the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(ROOT.glob("*.md"))
_NAMED = re.compile(r"`((?:tests|packaging|resources)/[\w./-]+)`")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_that_are_named_are_there(document: Path) -> None:
    named = set(_NAMED.findall(document.read_text(encoding="utf-8")))
    there = {name for name in named if list(ROOT.glob(name)) or list(ROOT.glob(f"{name}.py"))}
    assert named == there
    if document.name == "PRIVACY.md":
        assert len(named) > 20, "each threat names the test that shows what is done against it"
