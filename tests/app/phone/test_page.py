"""The words of the page: the same in every language, and chosen by the browser's."""

import tomllib
from string import Template

import pytest

from app.paths import resources
from app.phone.page import language
from app.phone.values import Outcome

FOLDER = resources() / "phone"
WORDS = tomllib.loads((FOLDER / "words.toml").read_text(encoding="utf-8"))


def test_every_language_says_all_there_is_to_say() -> None:
    wanted = set(Template((FOLDER / "page.html").read_text(encoding="utf-8")).get_identifiers())
    wanted = (wanted - {"largest"}) | {str(outcome) for outcome in Outcome}
    assert {name: set(words) for name, words in WORDS.items()} == dict.fromkeys(WORDS, wanted)


@pytest.mark.parametrize(
    ("accepts", "spoken"),
    [
        ("", "en"),
        ("de-CH", "de"),
        ("en;q=0.4, de;q=0.9", "de"),
        ("zh-Hans-CN,zh;q=0.9", "zh-CN"),
        ("fr,es", "en"),
        ("de;q=0, zh", "zh-CN"),
        ("de;q=much, \x00,,;;", "en"),
    ],
)
def test_the_browsers_first_choice_that_is_known(accepts: str, spoken: str) -> None:
    assert language(accepts, tuple(WORDS)) == spoken
