"""Messages to other systems: destinations on the left, the chosen one on the right."""

from dataclasses import dataclass, field, replace
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.sending.outgoing import Destination, Form, Secrets, Standing
from ui.settings.form import flowing
from ui.settings.messages.destination_form import DestinationForm
from ui.settings.messages.destination_list import DestinationList
from ui.settings.messages.message_list import MessageList
from ui.settings.messages.outgoing_model import Outgoing, OutgoingModel
from ui.settings.two_sides import TwoSides
from ui.widgets.insets import inset
from ui.wording import destination_word


@dataclass(eq=False, slots=True)
class _Draft:
    destination: Destination
    typed: Secrets = field(default=Secrets(), repr=False)


class OutgoingPage(QWidget):
    """Destinations hold once the settings are saved; messages are sent again at once."""

    def __init__(self, model: OutgoingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._state = model, Outgoing()
        self._drafts: list[_Draft] = []
        self._read = False
        self.list = DestinationList()
        self.form = DestinationForm(model.problem, model.new_secret)
        self.messages = MessageList()
        self._arrange()
        self._connect()
        self._show(None)

    def open(self) -> None:
        """Somebody looks at it: read what there is."""
        if not self._read:
            self._model.load()

    def save(self) -> None:
        """What was changed holds from now on."""
        drafts = tuple(self._named(draft) for draft in self._drafts if draft.destination.address)
        typed = {d.destination.id: d.typed for d in self._drafts if d.typed != Secrets()}
        if self._read and (drafts != self._state.destinations or typed):
            self._model.save(drafts, typed)

    def stop(self) -> None:
        """The dialog closes."""
        self._model.rest()

    def _arrange(self) -> None:
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing())
        self._right.addWidget(self._chosen())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(TwoSides(self.list, self._right))
        self.setFocusProxy(self.list)

    def _nothing(self) -> QWidget:
        words = self.tr(
            "Other programs and chat groups can be told when a person has decided, a report was "
            "issued or a ticket was opened. Add one to begin."
        )
        page = QWidget()
        column = QVBoxLayout(page)
        inset(column, 16, 24, 12, 8)
        column.addWidget(flowing(words, "muted"))
        column.addStretch(1)
        return page

    def _chosen(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        inset(column, 16, 16, 12, 8)
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addWidget(self.messages)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _connect(self) -> None:
        model, form = self._model, self.form
        model.loaded.connect(self._take)
        model.looked_up.connect(self._looked_up)
        model.tested.connect(form.show_attempt)
        self.list.chosen.connect(lambda _: self._show(self._current))
        self.list.add.connect(self.add)
        self.list.remove.connect(self._remove)
        form.edited.connect(self._edited)
        form.moved.connect(self._look_up)
        form.test.connect(lambda: model.test(form.destination, form.typed))
        form.stop_test.connect(model.stop_test)
        self.messages.replay.connect(model.replay)
        self.messages.dismiss.connect(model.dismiss)

    def add(self, form: Form) -> None:
        """A new one, ready to be filled in."""
        draft = _Draft(Destination(uuid4().hex[:12], form=form))
        self._drafts.append(draft)
        self._show(draft)
        self.form.address.setFocus()

    @property
    def _current(self) -> _Draft | None:
        row = self.list.view.currentRow()
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    def _take(self, state: Outgoing) -> None:
        """What is stored; what a person is editing stays."""
        self._state = state
        if not self._read:
            self._read = True
            self._drafts = [*(_Draft(each) for each in state.destinations), *self._drafts]
            self._show(self._drafts[0] if self._drafts else None)
            return
        gone = {each.id for each in state.destinations if each.gone}
        for draft in self._drafts:
            if draft.destination.id in gone and draft is not self._current:
                draft.destination = replace(draft.destination, gone=True)
        self._draw_list(self._current)
        self._draw_messages()

    def _show(self, draft: _Draft | None) -> None:
        self._draw_list(draft)
        self._right.setCurrentIndex(0 if draft is None else 1)
        if draft is not None:
            self.form.show_destination(draft.destination, draft.typed)
            self._draw_messages()
            self._look_up()

    def _draw_list(self, current: _Draft | None) -> None:
        named = [(self._named(d).name, self._about(d.destination)) for d in self._drafts]
        self.list.show_entries(named, self._drafts.index(current) if current else -1)

    def _about(self, to: Destination) -> str:
        failed = sum(
            each.message.standing is Standing.GIVEN_UP
            for each in self._state.unsent
            if each.message.destination_id == to.id
        )
        if to.gone:
            return self.tr("gone for good")
        if failed:
            return self.tr("%n not delivered", "", failed)
        if not to.active:
            return self.tr("switched off")
        return " · ".join(filter(None, (destination_word(to.form), to.host)))

    def _draw_messages(self) -> None:
        draft = self._current
        if draft is not None:
            every = (*self._state.unsent, *self._state.sent)
            its = [e for e in every if e.message.destination_id == draft.destination.id]
            self.messages.show_messages(its)
            self.messages.setVisible(bool(its))

    def _edited(self) -> None:
        draft = self._current
        if draft is not None:
            draft.destination, draft.typed = self.form.destination, self.form.typed
            self._draw_list(draft)

    def _look_up(self) -> None:
        self._model.look_up(self.form.destination)

    def _looked_up(self, destination_id: str, kept: Secrets) -> None:
        draft = self._current
        if draft is not None and draft.destination.id == destination_id:
            self.form.show_kept(kept)

    def _remove(self) -> None:
        draft = self._current
        if draft is not None:
            place = self._drafts.index(draft)
            self._drafts.remove(draft)
            left = self._drafts
            self._show(left[min(place, len(left) - 1)] if left else None)

    def _named(self, draft: _Draft) -> Destination:
        """With a name in any case: people choose by it."""
        to = draft.destination
        return replace(to, name=to.name or to.host or destination_word(to.form))
