"""Which view comes next, whatever a person does."""

from ui.inspection.guide import Guide, guide


def test_views_come_one_after_the_other_until_all_are_done() -> None:
    led = guide(("a", "b", "c"))
    seen = []
    while led.view:
        seen.append(led.view)
        led = led.taken()
    assert seen == ["a", "b", "c"]
    assert led.done == {0, 1, 2}
    assert led.taken() == led


def test_who_goes_ahead_is_led_back_to_what_is_missing() -> None:
    led = guide(("a", "b", "c")).aimed(1).taken()
    assert led.view == "c"
    assert led.taken().view == "a"


def test_a_view_may_be_photographed_once_more() -> None:
    led = guide(("a", "b")).taken().taken().aimed(0)
    assert led.view == "a"
    assert led.taken() == Guide(("a", "b"), None, frozenset({0, 1}))


def test_without_views_nobody_is_led() -> None:
    led = guide(())
    assert (led.view, led.taken()) == ("", led)
