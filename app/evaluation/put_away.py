"""Cases of the office that go while they are measured: nothing of them is sent any more."""

from app.batch.work import Allowed
from app.domain.many.batch import Job
from app.errors import PhotoRefused, Refusal
from app.evaluation.queueing import which
from app.store.cases.copies import gone
from app.store.store import Store


def unless_gone(office: Store) -> Allowed:
    """Lets a question go out as long as nothing has happened to its case behind which nobody may
    have copies of its photos."""

    async def allowed(job: Job) -> None:
        case, _ = which(job)
        if await office.do(gone, [case]):
            raise PhotoRefused("", Refusal.PUT_AWAY)

    return allowed
