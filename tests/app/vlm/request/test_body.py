"""A request's body: pictures where they belong, byte for byte."""

import base64
import json

import pytest

from app.settings.connection import Form
from app.vlm.dialects.ollama import Ollama
from app.vlm.dialects.openai import OpenAI
from app.vlm.dialects.volcengine import Volcengine
from app.vlm.request.body import MARK
from app.vlm.request.plain import Message, Request, Speaks
from app.vlm.request.question import Picture
from tests.helpers.questions import drawn

FIRST, SECOND, THIRD = (Picture(f"p{n}", drawn(n), 320, 224) for n in (1, 2, 3))
ASKED = Message("user", (FIRST, "«Photo 1», 凹陷\n", SECOND, "what?"))
LATER = (Message("assistant", ("A dent.",)), Message("user", (THIRD, "and here?")))


@pytest.mark.parametrize(
    "speaks", [OpenAI(), Volcengine(), Ollama()], ids=lambda s: type(s).__name__
)
def test_pictures_stand_in_their_order_and_the_beginning_stays(speaks: Speaks) -> None:
    def body(*messages: Message) -> bytes:
        return speaks.body(Request("m", "system", messages, None, 0.2, 0.9, 100), Form.PROMPT)

    whole = body(ASKED, *LATER)
    json.loads(whole)
    assert MARK.encode() not in whole
    places = [whole.index(base64.b64encode(each.jpeg)) for each in (FIRST, SECOND, THIRD)]
    assert places == sorted(places)
    said = whole.index(b"what?")
    assert body(ASKED)[:said] == whole[:said]
