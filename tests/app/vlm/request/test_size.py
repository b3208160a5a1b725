"""Tokens before sending: pictures exactly as Qwen3-VL counts them, texts well enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.words import Kind
from app.vlm.request.plain import Message, Request, one_message
from app.vlm.request.prompt import prompt
from app.vlm.request.question import Picture
from app.vlm.request.size import message_tokens, picture_tokens, request_tokens, text_tokens
from tests.helpers.answers import question, written

# Counted with Qwen's tokenizer, which is no part of this project.
CHINESE = (
    "照片1显示后保险杠右侧被撞凹，折痕一直延伸到尾灯边缘。照片2中左后翼子板在轮拱后方被推入，"
    "漆面完好；高光随金属弯曲，因此不是反光。请问这辆车能否修复，还是需要更换后保险杠？"
)
GERMAN = (
    "Der Stoßfänger hinten ist rechts eingedrückt, der Knick reicht bis an die Rückleuchte. Die "
    "Seitenwand in Foto 2 ist hinter dem Radlauf eingedellt, Lack unbeschädigt. Muss das Teil "
    "ersetzt werden oder genügt Instandsetzen?"
)
ENGLISH = (
    "Photo 1 shows the rear bumper cover crushed on the right; the crease runs up to the tail "
    "lamp edge. The quarter panel in photo 2 is pushed in behind the wheel arch, paint intact; "
    "the highlight bends with the metal, so it is not a reflection."
)


@pytest.mark.parametrize(
    ("size", "squares"),
    [
        ((1316, 987), 41 * 31),
        ((1024, 1024), 1024),
        ((1612, 806), 50 * 25),
        ((64, 64), 8 * 8),  # brought up to 65,536 px
        ((8000, 6000), 147 * 110),  # brought down to 16,777,216 px
    ],
)
def test_a_picture_takes_one_token_for_each_square(size: tuple[int, int], squares: int) -> None:
    assert picture_tokens(*size) == squares + 2


@given(st.integers(32, 12_000), st.integers(32, 12_000))
def test_a_picture_stays_within_the_model_s_bounds(width: int, height: int) -> None:
    assert 64 <= picture_tokens(width, height) - 2 <= 16_384


@pytest.mark.parametrize(
    ("text", "counted"), [(CHINESE, 65), (GERMAN, 66), (ENGLISH, 56), (ENGLISH * 20, 1101)]
)
def test_texts_are_estimated_well_enough(text: str, counted: int) -> None:
    assert 0.9 * counted <= text_tokens(text) <= 1.15 * counted


@pytest.mark.parametrize(
    ("kind", "counted"),
    [
        *((Kind.VEHICLE, 1966), (Kind.PARCEL, 1691), (Kind.PROPERTY, 1785)),
        *((Kind.GENERAL, 1460), (Kind.PRODUCT, 1085), (Kind.TAGGING, 1096)),
        *((Kind.EXERCISE, 914), (Kind.MODERATION, 1099)),
    ],
)
def test_the_program_s_own_prompts_are_estimated_just_as_well(kind: Kind, counted: int) -> None:
    system = prompt(question(kind, photos=4)).system
    assert 0.98 * counted <= text_tokens(system) <= 1.1 * counted


def test_nothing_takes_nothing() -> None:
    assert text_tokens("") == 0


@given(st.text(max_size=300), st.text(max_size=300))
def test_more_text_never_takes_less(one: str, more: str) -> None:
    assert text_tokens(one) <= text_tokens(one + more) <= 2 * len(one + more)


def test_a_request_is_the_sum_of_its_messages() -> None:
    picture = Picture("p", b"", 1316, 987)
    asked = one_message("Photo 1:", picture, "What is damaged?")
    answered = Message("assistant", (written(),))
    request = Request("m", "Rules.", (*asked, answered), None, 0.2, 0.9, 512)
    told = sum(message_tokens(message) for message in request.messages)
    assert request_tokens(request) == told + text_tokens("Rules.") + 6
    assert message_tokens(asked[0]) > picture_tokens(1316, 987)
