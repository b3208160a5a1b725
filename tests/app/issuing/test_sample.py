"""The made-up case that shows an office how its reports will look."""

import re

from app.domain.words import Language
from app.issuing.sample import _case
from app.settings.settings import Settings


def test_it_is_made_up_as_people_who_read_the_report_would() -> None:
    chinese = _case(Settings(language=Language.CHINESE), b"")
    told = chinese.details
    for words in (told.insured, told.cause, told.item, chinese.decision.adjuster):
        assert re.search("[\u4e00-\u9fff]", words), words
    english = _case(Settings(language=Language.ENGLISH, adjuster="Mei"), b"")
    assert english.details.insured == "A. Sample"
    assert english.decision.adjuster == "Mei"
