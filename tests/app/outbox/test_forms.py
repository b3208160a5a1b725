"""What goes out, and what answers mean."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.sending.outgoing import Form, Message, Occasion, Outcome, Secrets
from app.domain.sending.outgoing_event import event
from app.domain.sending.robot_address import joined, split
from app.domain.words import Language
from app.outbox.forms import Letter, letter, robot_said
from app.outbox.robot_text import robot_text
from tests.helpers.cases import NOON, case, decision
from tests.helpers.outgoing import destination

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NOW = 1_599_360_473.25


def message(told: dict[str, Any] | None = None, **of_decision: Any) -> Message:
    about = case(decision=decision(**of_decision))
    occasion = Occasion.TICKET if told else Occasion.DECIDED
    body = json.dumps(event(occasion, about, told or {}))
    return Message("msg_1", "d1", about.id, occasion, body, NOON, NOON)


def sent(form: Form, address: str, signing: str = "") -> Letter:
    told = destination(form=form, address=split(form, address)[0])
    secrets = Secrets(split(form, address)[1], signing)
    made = letter(message(), told, secrets, NOW, Language.ENGLISH)
    assert made is not None
    return made


def test_a_webhook_carries_id_time_and_signature_of_the_very_bytes() -> None:
    made = sent(Form.WEBHOOK, "https://office.example/in?x=1", SECRET)
    assert made.address == "https://office.example/in?x=1"
    assert made.body == message().body.encode() or json.loads(made.body)["type"] == "case.decided"
    assert made.headers["webhook-id"] == "msg_1"
    assert made.headers["webhook-timestamp"] == "1599360473"
    assert made.headers["webhook-signature"].startswith("v1,")


@pytest.mark.parametrize("signing", ["", "secret", "whsec_!!"])
def test_a_webhook_is_never_sent_unsigned(signing: str) -> None:
    assert letter(message(), destination(), Secrets("", signing), NOW, Language.ENGLISH) is None


ROBOTS = [
    (Form.FEISHU, "https://open.feishu.cn/open-apis/bot/v2/hook/k-1"),
    (Form.DINGTALK, "https://oapi.dingtalk.com/robot/send?access_token=k-1"),
    (Form.WECOM, "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k-1"),
]


@pytest.mark.parametrize(("form", "address"), ROBOTS)
def test_a_robots_key_is_kept_apart_from_its_address(form: Form, address: str) -> None:
    shown, key = split(form, address)
    assert (key, "k-1" in shown) == ("k-1", False)
    assert joined(form, shown, key) == address
    assert split(form, shown) == (shown, "")
    assert letter(message(), destination(form=form), Secrets(), NOW, Language.ENGLISH) is None


def test_robots_get_their_own_json_and_signature() -> None:
    feishu, dingtalk, wecom = [sent(*robot, signing="demo") for robot in ROBOTS]
    told = json.loads(feishu.body)
    assert told["msg_type"] == "text"
    assert told["content"]["text"].startswith("Case ")
    assert (told["timestamp"], len(told["sign"])) == ("1599360473", 44)
    query = parse_qs(urlsplit(dingtalk.address).query)
    assert query["timestamp"] == ["1599360473250"]
    assert len(query["sign"][0]) == 44
    assert json.loads(dingtalk.body)["at"] == {"isAtAll": False}
    assert wecom.address == ROBOTS[2][1]
    assert json.loads(wecom.body)["text"]["content"].splitlines()[0].startswith("Case ")
    unsigned = sent(*ROBOTS[0])
    assert "sign" not in json.loads(unsigned.body)


@given(st.text(max_size=300), st.sampled_from(list(Language)))
def test_a_robots_text_calls_nobody_and_is_short(words: str, language: Language) -> None:
    attack = f'@all <at user_id="all">x</at> <@everyone> [l](http://x) {words}\u202e\x00'
    text = robot_text(message({"ticket": {"title": attack}}, note=attack).body, language)
    assert len(text) <= 500
    assert not set("@<>[]\u202e\x00") & set(text)
    assert len(text.splitlines()) == len(text.split("\n"))


@pytest.mark.parametrize(
    ("answer", "outcome", "status", "said"),
    [
        (b'{"code":0,"msg":"success"}', Outcome.DELIVERED, 200, ""),
        (b'{"StatusCode":0}', Outcome.DELIVERED, 200, ""),
        (b'{"errcode":0,"errmsg":"ok"}', Outcome.DELIVERED, 200, ""),
        (b'{"errcode":93000,"errmsg":"bad\\nkey"}', Outcome.SAID_NO, 93000, "bad key"),
        (b'{"code":19021,"msg":"sign match fail"}', Outcome.SAID_NO, 19021, "sign match fail"),
        (b'{"errcode":45009}', Outcome.BUSY, 45009, ""),
        (b'{"code":false}', Outcome.SAID_NO, 0, ""),
        (b'{"code":1e999}', Outcome.SAID_NO, 0, ""),
        (b"<html>", Outcome.SAID_NO, 0, "<html>"),
        (b"[]", Outcome.SAID_NO, 0, "[]"),
        (b"", Outcome.SAID_NO, 0, ""),
    ],
)
def test_a_robot_that_answers_200_may_still_have_refused(
    answer: bytes, outcome: Outcome, status: int, said: str
) -> None:
    attempt = robot_said(answer)
    assert (attempt.outcome, attempt.status, attempt.said) == (outcome, status, said)
