"""Rules ready made, and rulebooks to test with."""

from pathlib import Path
from typing import Any

from app.domain.rule import Rule, Then, When
from app.domain.words import Language
from app.paths import resources
from app.rules.rulebook import Rulebook
from tests.helpers import cases

DENTS = """
names = { en = "Dents", de = "Dellen" }

[when]
type = ["dented"]
severity = "moderate"

[then]
priority = "high"
queue = "Body shop"
advice = { en = "Look at the frame, too.", de = "Auch den Rahmen ansehen." }
ticket = { en = "A dent to look at" }
"""


def rule(rule_id: str = "dents", when: When | None = None, **then: Any) -> Rule:
    """A rule that holds for dents, and advises something."""
    wanted = when or When(types=("dented",))
    made = Then(**(then or {"advice": {Language.ENGLISH: "Look at the frame, too."}}))
    return Rule(rule_id, {Language.ENGLISH: rule_id.title()}, wanted, made, cases.sha(rule_id))


def rulebook(folder: Path, **texts: str) -> Rulebook:
    """The program's rules and the office's, given by id."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return Rulebook(resources() / "rules", folder)
