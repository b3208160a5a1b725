"""Which backups are worth keeping."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.keeping.backup import DAYS, MONTHS, WEEKS, Backup, is_due, to_keep

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
ENDLESS = 10**15


def made(hours_ago: int, schema: int = 12, size_bytes: int = 100) -> Backup:
    at = NOON - timedelta(hours=hours_ago)
    return Backup(Path(f"{hours_ago}-{schema}.db"), at, schema, size_bytes)


backups = st.builds(made, st.integers(0, 24 * 700), st.integers(10, 13), st.integers(1, 1000))


def test_a_year_of_days_leaves_seven_days_four_weeks_six_months() -> None:
    daily = [made(24 * day) for day in range(365)]
    kept = to_keep(daily, ENDLESS)
    assert kept[:DAYS] == daily[:DAYS]
    weeks = {b.day.isocalendar()[:2] for b in kept}
    months = {(b.day.year, b.day.month) for b in kept}
    assert len(months) == MONTHS
    assert len(weeks) >= WEEKS
    assert len(kept) <= DAYS + WEEKS + MONTHS


def test_the_one_made_before_an_upgrade_stays_beside_that_days() -> None:
    before, after = made(3, schema=11), made(1, schema=12)
    older = [made(24 * day, schema=11) for day in range(1, 300)]
    assert before in to_keep([after, before, *older], ENDLESS)


@given(st.lists(backups, max_size=60, unique_by=lambda b: b.path), st.integers(0, 20_000))
def test_the_newest_stays_and_the_size_holds(made: list[Backup], limit: int) -> None:
    kept = to_keep(made, limit)
    assert set(kept) <= set(made)
    assert kept == sorted(kept, key=lambda b: b.at, reverse=True)
    if made:
        assert kept[0].at == max(b.at for b in made)
    assert len(kept) <= 1 or sum(b.size_bytes for b in kept) <= limit
    assert to_keep(kept, limit) == kept


def test_one_a_day() -> None:
    today = made(0).day
    assert is_due([], today)
    assert is_due([made(24)], today)
    assert not is_due([made(24), made(0)], today)
