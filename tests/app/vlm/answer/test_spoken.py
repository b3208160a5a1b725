"""Which language an answer is in, as far as letters tell."""

import pytest

from app.domain.words import Language
from app.vlm.answer.spoken import in_other_language
from tests.helpers.answers import found, step, summary, written

ENGLISH = written()
CHINESE = written(
    reasoning=[step(text="前保险杠边缘不直。")],
    findings=[found(text="车牌左侧有凹陷。")],
    answer="前保险杠有凹陷。",
    summary=summary(text="一处凹陷。", undetermined=["内部损伤"], photos_needed=["左侧"]),
)


@pytest.mark.parametrize(
    ("answer", "language", "other"),
    [
        (ENGLISH, Language.ENGLISH, False),
        (ENGLISH, Language.GERMAN, False),  # letters do not tell
        (ENGLISH, Language.CHINESE, True),
        (CHINESE, Language.CHINESE, False),
        (CHINESE, Language.GERMAN, True),
        (written(findings=[found(text="The plate reads «沪A·12345».")]), Language.ENGLISH, False),
        ("抱歉，我无法协助处理这个请求。", Language.ENGLISH, True),
        ("Der Stoßfänger ist links eingedrückt, die Ecke fehlt ganz.", Language.CHINESE, True),
        ('{"findings": []}', Language.CHINESE, False),  # nothing is said at all
        ("", Language.CHINESE, False),
    ],
)
def test_other_languages_are_noticed(answer: str, language: Language, other: bool) -> None:
    assert in_other_language(answer, language) is other
