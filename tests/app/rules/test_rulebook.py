"""The program's rules and the office's own: copied, changed, broken, taken away."""

from pathlib import Path

import pytest

from app.domain.words import Language
from app.errors import Fault, NoRule, RuleFlawed, RuleNotSaved
from app.settings.settings import RULES
from tests.helpers.ruling import DENTS, rulebook


def test_the_documents_examples_ship_and_are_on(tmp_path: Path) -> None:
    book = rulebook(tmp_path)
    assert {file.id for file in book.files} == set(RULES)
    assert [rule.id for rule in book.of(RULES)] == sorted(RULES)
    assert all(set(rule.names) == set(Language) for rule in book.of(RULES))
    assert book.of(()) == ()


def test_a_broken_file_is_listed_and_harms_no_other(tmp_path: Path) -> None:
    book = rulebook(tmp_path, dents=DENTS, broken="names = {", brand_warranty=DENTS)
    flawed = {file.id: file.flaws[0].fault for file in book.files if file.flaws}
    assert flawed == {"broken": Fault.NO_TOML}
    assert [rule.id for rule in book.of(("dents", "broken"))] == ["dents"]


def test_a_copy_is_changed_saved_and_taken_away(tmp_path: Path) -> None:
    book = rulebook(tmp_path)
    name = book.copy("refund-request")
    assert name == "refund-request-2"
    (copy,) = book.of((name,))
    assert copy.title(Language.ENGLISH) == "Refund: start the refund 2"
    with pytest.raises(RuleFlawed):
        book.save(name, "names = {")
    book.save(name, DENTS)
    assert rulebook(tmp_path).text(name) == DENTS
    book.delete(name)
    assert not book.of((name,))
    for own in RULES[:1]:
        with pytest.raises(NoRule):
            book.delete(own)
        with pytest.raises(NoRule):
            book.save(own, DENTS)


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("a file in the folder's place")
    book = rulebook(tmp_path / "other")
    book.folder = tmp_path / "rules"
    with pytest.raises(RuleNotSaved):
        book.copy(RULES[0])


def test_the_offices_list_of_intents_takes_the_programs_place(tmp_path: Path) -> None:
    book = rulebook(tmp_path, intents='sue = { en = "Lawsuit" }')
    assert list(book.intents) == ["sue", "other"]
    # Rules that sort into what is no longer in the list say so, by line.
    flawed = {file.id: file.flaws[0].name for file in book.files if file.flaws}
    assert flawed == {"refund-request": "then.intent", "technical-issue": "then.intent"}


CALLS = """# webhook = "Old \\"one\\""
names = { en = "Calls webhook = 'x'" }
when = { words = ["webhook = \\"Old\\""] }
[then]
webhook = "Old \\"one\\"" # ours
"""


def test_a_system_s_new_name_goes_into_the_rules_that_call_it(tmp_path: Path) -> None:
    inline = "names = { en = \"B\" }\nwhen.photos_missing = true\nthen = { webhook = 'Two' }\n"
    book = rulebook(tmp_path, a=CALLS, b=inline, dents=DENTS, broken="names = {")
    swapped = {'Old "one"': "Two", "Two": 'Old "one"', "Three": "Four"}
    assert [rule.id for rule in book.rename_systems(swapped)] == ["a", "b"]
    assert book.text("a") == CALLS.replace('"Old \\"one\\"" # ours', '"Two" # ours')
    assert book.text("b") == inline.replace("'Two'", '"Old \\"one\\""')
    assert [rule.then.webhook for rule in book.of(("a", "b"))] == ["Two", 'Old "one"']
    assert book.rename_systems({"Two": "x" * 41}) == (), "no rule can be called so"
    assert book.text("a") == rulebook(tmp_path).text("a")
