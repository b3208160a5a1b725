"""What people want: the office's list, asked of the model as a field, kept with old cases."""

from dataclasses import replace
from pathlib import Path

from app.domain.field import INTENT, FieldValue, Statement
from app.domain.known import Known, Taken, carried
from app.domain.rule import Ground, Reason, When
from app.domain.words import Kind, Language
from app.errors.template import Fault
from app.rules.firing import fire
from app.templates.intents import as_toml, intents_in, read_intents
from app.vlm.request.prompt import preview
from tests.helpers import cases
from tests.helpers.ruling import rule
from tests.helpers.templates import RULES, builtin, reading, shelf

OURS = 'sue = { en = "Goes to \\"court\\"", zh-CN = "起诉" }\n'


def listed(folder: Path, text: str) -> Path:
    """An office with that list, beside its folder of templates."""
    rules = folder / "rules"
    rules.mkdir(exist_ok=True)
    (rules / "intents.toml").write_text(text, encoding="utf-8")
    return folder / "templates"


def test_a_list_is_read_and_written_alike() -> None:
    found, flaws = read_intents('refund = { en = "Refund" }\n"Bad Code" = { en = "x" }')
    assert found["refund"] == {Language.ENGLISH: "Refund"}
    assert [flaw.fault for flaw in flaws] == [Fault.BAD_CODE]
    ours, _ = read_intents(OURS)
    assert read_intents(as_toml(ours).partition("\n")[2]) == (ours, ())


def test_other_is_always_allowed(tmp_path: Path) -> None:
    listed(tmp_path, OURS)
    assert list(intents_in(RULES, tmp_path / "rules")) == ["sue", "other"]
    listed(tmp_path, OURS + 'other = { en = "Else" }')
    found = intents_in(RULES, tmp_path / "rules")
    assert (list(found), found["other"]) == (["sue", "other"], {Language.ENGLISH: "Else"})
    listed(tmp_path, "no list")
    assert "refund" in intents_in(RULES, tmp_path / "rules")


def test_a_model_is_asked_by_the_office_s_list_and_old_cases_keep_theirs(tmp_path: Path) -> None:
    folder = listed(tmp_path, OURS)
    then = shelf(folder).named("product")
    asked = preview(then, Language.ENGLISH)
    assert '"intent":{"type":"string","enum":["sue","other"]}' in asked
    assert 'sue is Goes to "court".' in asked
    listed(tmp_path, 'praise = { en = "Praise" }')
    now = shelf(folder, then.source)
    field = now.named("product").field(INTENT)
    assert field is not None
    assert [term.code for term in field.terms] == ["praise", "other"]
    run = cases.run(1)
    asked_then = replace(run.asked, template="product", template_sha256=then.source.sha256)
    assert now.for_run(asked_then, Kind.PRODUCT) == then
    vehicle, before = now.named("vehicle").source, builtin()["vehicle"].source
    assert vehicle == before, "what asks for no intent is another's business"


def test_only_the_office_s_list_has_a_name() -> None:
    text = builtin()["product"].source.text
    _, flaws = reading(text.replace('terms = "intents"', 'terms = "wishes"'))
    assert [(flaw.name, flaw.fault) for flaw in flaws] == [
        ("fields.4.terms", Fault.NOT_OFFERED),
        ("fields.4.terms", Fault.NEEDS_TERMS),
    ]


def test_a_rule_hears_what_the_model_said() -> None:
    said = FieldValue(INTENT, (Statement("refund"),))
    run = cases.run(1, assessment=cases.assessment(fields=(said,)))
    case = cases.case(inspections=(cases.inspection(runs=(run,)),))
    (fired,) = fire([rule("hears", When(intents=("refund", "other")), queue="Refunds")], case, run)
    assert fired.reasons == (Reason(Ground.INTENT, "refund"),)


def test_what_was_wanted_is_no_fact_of_the_product() -> None:
    product = FieldValue("product", (Statement("3310"),))
    told = cases.assessment(fields=(product, FieldValue(INTENT, (Statement("refund"),))))
    source = Taken("c", "2026-0001", "r", cases.NOON, 0, facts_only=True)
    known = Known("i", source, "q", told, "m", ())
    assert known.line == "3310"
    assert carried(known, "r2", ()).fields == (product,)
