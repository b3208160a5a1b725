"""What follows from a width is worked out once for each of a few."""

from ui.widgets.by_width import ByWidth


def test_worked_out_once_until_forgotten_and_for_a_few_widths_only() -> None:
    asked: list[int] = []

    def work(width: int) -> tuple[int]:
        asked.append(width)
        return (width,)

    known = ByWidth(work)
    assert [known(100), known(100), known(200)] == [(100,), (100,), (200,)]
    assert asked == [100, 200]
    known.forget()
    assert known(100) == (100,)
    assert asked == [100, 200, 100]
    for width in range(1000):
        known(width)
    assert len(known._known) < 10
