"""Findings: the model's value and the person's, apart."""

import pytest

from app.domain.words import Severity, Verdict
from tests.helpers import cases


def test_the_model_s_value_holds_until_somebody_says_otherwise() -> None:
    found = cases.finding()
    assert found.value == found.proposed
    assert found.verdict is None


def test_the_person_s_value_holds_and_the_model_s_stays() -> None:
    edited = cases.value(severity=Severity.MINOR)
    found = cases.finding(review=cases.review(Verdict.EDITED, value=edited))
    assert found.value == edited
    assert found.proposed == cases.value()
    assert found.verdict is Verdict.EDITED


def test_a_finding_of_nobody_is_a_bug() -> None:
    with pytest.raises(ValueError, match="neither"):
        _ = cases.finding(proposed=None).value
