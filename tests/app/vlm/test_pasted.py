"""A pasted curl command is read for what it says of a connection."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vlm.pasted import LONGEST, Pasted, read_curl

ARK = "https://ark.cn-beijing.volces.com/api/v3/chat/completions"
ARK_CURL = f"""curl {ARK} \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer 1b2c-key" \\
  -d $'{{
    "model": "ep-20261101",
    "messages": [{{"role": "user", "content": "It\\'s me: \\u88c2"}}]
  }}'
"""
WHOLE = Pasted("https://h.example/v1/chat/completions", "sk-1", "qwen3-vl-8b")
BODY = '{"model": "qwen3-vl-8b", "stream": true}'


@pytest.mark.parametrize(
    "text",
    [
        f"curl https://h.example/v1/chat/completions -H 'Authorization: Bearer sk-1' -d '{BODY}'",
        f"$ curl -X POST --url https://h.example/v1/chat/completions --header 'api-key: sk-1'"
        f" --data-raw '{BODY}'",
        f"curl -sS -H'x-api-key: sk-1' --json '{BODY}' https://h.example/v1/chat/completions",
        f"curl --request POST --url=https://h.example/v1/chat/completions"
        f" --header='authorization: bearer sk-1' --data='{BODY}'",
        "curl.exe https://h.example/v1/chat/completions ^\r\n -H \"Authorization: Bearer sk-1\" ^"
        "\r\n -d \"{\\\"model\\\": \\\"qwen3-vl-8b\\\"}\"",
        "curl https://h.example/v1/chat/completions `\n -H 'Authorization: Bearer sk-1' `\n"
        " -d '{\"model\": \"qwen3-vl-8b\"}'",
        # As a field of one line makes of it.
        f"curl https://h.example/v1/chat/completions \\   -H 'Authorization: Bearer sk-1' \\ "
        f"  -d '{BODY}'",
    ],
)  # fmt: skip
def test_address_key_and_model_are_taken(text: str) -> None:
    assert read_curl(text) == WHOLE


def test_the_example_of_a_provider_is_understood() -> None:
    assert read_curl(ARK_CURL) == Pasted(ARK, "1b2c-key", "ep-20261101")


@pytest.mark.parametrize(
    "key", ["$ARK_API_KEY", "${KEY}", "%KEY%", "<your key>", "YOUR_API_KEY", "sk-xxxx", "..."]
)
def test_a_key_that_only_stands_for_one_is_none(key: str) -> None:
    told = read_curl(f'curl https://h.example/v1 -H "Authorization: Bearer {key}"')
    assert told == Pasted("https://h.example/v1")


def test_what_is_cut_off_or_in_a_file_gives_what_there_is() -> None:
    cut_off = 'curl https://h.example/v1 -d \'{"model": "m", "messages": ['
    assert read_curl(cut_off) == Pasted("https://h.example/v1", "", "m")
    assert read_curl("curl https://h.example/v1 -d @body.json") == Pasted("https://h.example/v1")
    assert read_curl("curl -o out.json -u me:secret") == Pasted()


@pytest.mark.parametrize(
    "text", ["", "https://h.example/v1", "curly braces", "rm -rf / # curl x", "see curl docs"]
)
def test_anything_else_is_no_command(text: str) -> None:
    assert read_curl(text) is None


def test_a_book_is_not_read() -> None:
    assert read_curl("curl https://h.example/v1 " + "x" * LONGEST) is None


@given(st.text(max_size=300))
def test_no_text_does_harm(text: str) -> None:
    read_curl("curl " + text)
    read_curl(text)
