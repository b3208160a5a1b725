"""The usual questions that ship with the program."""

import pytest

from app.domain.words import Kind, Language
from app.usual_questions import usual_questions


@pytest.mark.parametrize("kind", list(Kind))
def test_two_or_three_in_every_language(kind: Kind) -> None:
    told = {language: usual_questions(kind, language) for language in Language}
    assert {len(questions) for questions in told.values()} <= {2, 3}
    assert told[Language.ENGLISH][0] == "What would you need to see to be sure?"
    every = [question for questions in told.values() for question in questions]
    assert len(set(every)) == len(every)
