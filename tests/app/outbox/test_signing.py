"""Signatures as the receivers' own documents have them."""

import base64

from app.outbox import signing


def test_standard_webhooks_signs_as_its_specification_shows() -> None:
    """The example of https://github.com/standard-webhooks/standard-webhooks."""
    key = signing.secret_bytes("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    assert key is not None
    signed = signing.standard(
        key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}'
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_secret_is_bytes_in_base64() -> None:
    made = signing.secret_bytes(signing.new_secret())
    assert made is not None
    assert len(made) == 32
    assert signing.new_secret() != signing.new_secret()
    short = "whsec_" + base64.b64encode(b"too short").decode()
    assert [signing.secret_bytes(wrong) for wrong in ("", "whsec_", short, "pass word")] == [
        None
    ] * 4


def test_robots_sign_as_their_documents_show() -> None:
    # Worked out with the lines of Python in the two documents.
    assert signing.feishu("demo", 1599360473) == "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8="
    assert (
        signing.dingtalk("SECdemo", 1599360473000) == "tGWkA5eQOQNCNPDgphtxIoNLO+/gD8Lcb705KQoRzeY="
    )
