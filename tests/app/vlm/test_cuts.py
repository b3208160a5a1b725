"""How a text is cut into pieces on its way changes nothing of what is understood."""

import json

import ijson
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.words import Kind
from tests.helpers.answers import answer, events, found, joined, question, step, written

GOOD = written(answer='Beule in der Stoßstange, 凹陷 \u2028 🚗 \\u00e9 "so".')
TEXTS = [
    *(GOOD, f"```json\n{GOOD}\n```\nDone.", f"Look: {GOOD}", f"<think>Hm{{</think>{GOOD}"),
    *(f"Hm.</think>{GOOD}", f"{GOOD}</think>{GOOD}", f"<think>{GOOD}", str(answer()), GOOD[:400]),
    *(GOOD.replace("Dent left", 'Dent "left"'), GOOD.replace("0.8", "NaN"), "Only prose.", ""),
    *(GOOD.replace("0.8", "9" * 90), GOOD.replace("0.8", "[" * 90), f"[{GOOD}", f"{GOOD}{GOOD}"),
    *(GOOD + " " * 3000, written(findings=[found()] * 9), "\ufeff<thi" + GOOD, "{" * 999),
    json.dumps(answer(), indent=2),
    written(reasoning=[step(text="x" * 2000), step(region=[0, 0, 1200, 900])]),
]


@st.composite
def cut_texts(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text and its pieces."""
    text = draw(st.sampled_from(TEXTS))
    places = draw(st.lists(st.integers(0, len(text)), max_size=12).map(sorted))
    return text, [text[i:j] for i, j in zip([0, *places], [*places, len(text)], strict=True)]


@pytest.mark.parametrize("kind", [Kind.VEHICLE, Kind.PARCEL])
@given(cut=cut_texts())
@settings(max_examples=150, deadline=None)
def test_pieces_of_any_size(kind: Kind, cut: tuple[str, list[str]]) -> None:
    text, pieces = cut
    asked = question(kind)
    assert joined(events(*pieces, asked=asked)) == joined(events(text, asked=asked))


@pytest.mark.parametrize("text", TEXTS)
def test_one_character_at_a_time(text: str) -> None:
    assert joined(events(*text)) == joined(events(text))


@given(text=st.text(alphabet="{}[]\":,\\ nulae0.1\n<think/>`'é凹", max_size=300))
@example(text='{"answer":"a","answer":"b"}')
@settings(max_examples=300, deadline=None)
def test_any_text_at_all(text: str) -> None:
    begun = '{"answer": "' + text
    for said in (text, begun, '{"findings": [' + text):
        assert joined(events(*said)) == joined(events(said))


def test_both_of_ijson_s_parsers_understand_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where its C part can't be had, the one in Python does the work."""
    fast = [joined(events(*text)) for text in TEXTS]
    slow = ijson.get_backend("python").basic_parse_coro
    monkeypatch.setattr(ijson, "basic_parse_coro", slow)
    assert [joined(events(*text)) for text in TEXTS] == fast
