"""Cases that lay on the table before."""

from app.domain.case import Case
from ui.inspection.open_case import OpenCase

MOST = 20


class LeftCases:
    """The last ones, with what can be undone in them and what is on its way into them."""

    def __init__(self) -> None:
        self._left: dict[str, OpenCase] = {}  # by id, the latest last

    def put(self, opened: OpenCase) -> None:
        """It is left now; one that has nothing in it is forgotten."""
        if opened.case.id:
            self._left.pop(opened.case.id, None)
            self._left[opened.case.id] = opened
            for oldest in [*self._left][:-MOST]:
                del self._left[oldest]

    def come_back_to(self, case: Case) -> OpenCase:
        """As it was left, unless it was changed since."""
        left = self._left.pop(case.id, None)
        return left if left is not None and left.case == case else OpenCase(case)

    def forget_changes(self) -> None:
        """No undo brings anything back in them."""
        for opened in self._left.values():
            opened.forget_changes()
