"""What has been kept as long as the office keeps it is deleted: photos first, then cases."""

import asyncio
from datetime import UTC, datetime, timedelta

from app.desk import Desk
from app.domain.filing import Act
from app.domain.keeping.keep_time import KeepTime, keep_times
from app.evaluation.forgetting import forget_copies
from app.settings.policy_file import system_policy
from app.settings.settings import Settings
from app.store.cases import retention

_AT_ONCE = 20  # cases in a turn, between which anybody else is answered
_MOST = 500  # cases a day whose photos go, since their files are removed at the next start


async def keep_to(desk: Desk, settings: Settings) -> int:
    """Delete what is due by the settings and the administrator's policy; how many cases lost
    something. Each case is done whole; legal holds keep all of theirs. Photos' files are removed
    at the next start, when none of them can be on its way into another case; copies in measurements
    at once, unless one is under way. It can be cancelled
    at any time. Raises StoreError and PolicyUnreadable."""
    policy = await asyncio.to_thread(system_policy)
    done = 0
    for time in keep_times(settings.keep_times, policy.photos_days):
        done += await _photos(desk, time) if time.photos_days else 0
        done += await _cases(desk, time) if time.case_days else 0
    await forget_copies(desk)
    return done


async def _photos(desk: Desk, time: KeepTime) -> int:
    done, before = 0, _days_ago(time.photos_days)
    while done < _MOST and (
        due := await desk.store.do(retention.photos_due, time.kind, before, _AT_ONCE)
    ):
        for case_id, originals in due.items():
            await asyncio.to_thread(desk.files.doubt_all, originals)
            await desk.store.do(retention.drop_photos, case_id, time.photos_days)
            done += 1
    return done


async def _cases(desk: Desk, time: KeepTime) -> int:
    """As if a person had deleted them: they can be put back for 30 days, then all is gone."""
    done, before = 0, _days_ago(time.case_days)
    while due := await desk.store.do(retention.cases_due, time.kind, before, _AT_ONCE):
        filed = await desk.store.act(due, Act.DELETE, retention.OF_ITSELF)
        done += len(filed.done)
        if not filed.done:
            break
    return done


def _days_ago(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)
