"""No more a minute is asked than a connection allows, and nothing goes out in bursts."""

from app.batch.rate import Rate


def _sent_within(rate: Rate, seconds: float, tokens: int = 0) -> int:
    now, sent = 0.0, 0
    while now < seconds:
        sent += 1
        rate.sent(now)
        if tokens:
            rate.heard(tokens)
        now += max(rate.held(now), 0.01)
    return sent


def test_questions_are_evenly_apart() -> None:
    rate = Rate()
    rate.requests = 30
    assert _sent_within(rate, 60) == 30
    assert rate.held(58) == 2


def test_tokens_are_reckoned_by_what_answers_took_so_far() -> None:
    rate = Rate()
    rate.tokens = 60_000
    rate.heard(2_000)
    assert 30 <= _sent_within(rate, 60, tokens=2_000) <= 31


def test_without_a_limit_nothing_is_held() -> None:
    rate = Rate()
    rate.heard(5_000)
    rate.sent(0)
    assert rate.held(0) == 0
