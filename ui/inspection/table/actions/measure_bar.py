"""Above the photos while something is measured: the length that is known, and what is drawn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.place.known_length import KNOWN_LENGTHS, Known, KnownLength, typed
from app.domain.place.measuring import Form
from ui import theme
from ui.widgets.code_box import CodeBox
from ui.widgets.icon_button import IconButton
from ui.wording import form_word, known_length_words

_ICONS = {Form.LINE: "line", Form.BOX: "box", Form.OUTLINE: "outline"}
_NARROWEST, _WIDEST, _TYPED = 96, 250, 72


class MeasureBar(QWidget):
    """Says what a person chooses; holds nothing itself."""

    known_chosen = Signal(object)  # KnownLength
    scale_chosen = Signal()  # the known length is to be drawn
    form_chosen = Signal(object)  # Form
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = CodeBox(self.tr("Length you know…"))
        self.known.offer([(k.known, known_length_words(k)) for k in KNOWN_LENGTHS])
        self.known.addItem(self.tr("another length…"), Known.TYPED.value)
        self.known.setMinimumWidth(_NARROWEST)
        self.known.setMaximumWidth(_WIDEST)
        self.known.setAccessibleName(self.tr("Something in this photo whose length you know"))
        self.known.activated.connect(self._choose)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(self.tr("mm"))
        self.typed.setFixedWidth(_TYPED)
        self.typed.setAccessibleName(self.tr("Its length in millimetres"))
        self.typed.returnPressed.connect(self._type)
        self.scale = self._button("ruler", self.tr("Draw along the length you know"))
        self.scale.clicked.connect(self.scale_chosen)
        self.forms = {form: self._button(_ICONS[form], form_word(form)) for form in Form}
        for form, button in self.forms.items():
            button.clicked.connect(lambda _=False, form=form: self.form_chosen.emit(form))
        close = IconButton("cross", self.tr("Measure no more (Esc)"), "table", self)
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(self.known, 1)
        for widget in (self.typed, self.scale, *self.forms.values()):
            row.addWidget(widget)
        row.addStretch(0)
        row.addWidget(close)
        self.show_state(None, None, False)

    def show_state(self, known: KnownLength | None, form: Form | None, scaled: bool) -> None:
        """known: what the scale is, or will be; form: None while the scale itself is drawn; scaled:
        there is one in this photo, so that things have sizes."""
        by_hand = known is not None and known.known is Known.TYPED
        self.known.choose(known.known if known else "")
        self.typed.setVisible(by_hand)
        if by_hand and known and not self.typed.hasFocus():
            self.typed.setText(known.shown.removesuffix("\N{NO-BREAK SPACE}mm"))
        self.scale.setEnabled(known is not None)
        self.scale.setChecked(form is None and known is not None)
        for each, button in self.forms.items():
            button.setEnabled(scaled)
            button.setChecked(each is form)

    def ask(self) -> None:
        """Nothing can be measured before a length is known."""
        self.known.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.known.showPopup()

    def _choose(self) -> None:
        code = Known(self.known.code())
        chosen = next((each for each in KNOWN_LENGTHS if each.known is code), None)
        self.typed.setVisible(chosen is None)
        if chosen is not None:
            self.known_chosen.emit(chosen)
        else:
            self.typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        told = typed(self.typed.text())
        if told is not None:
            self.known_chosen.emit(told)
        else:
            self.typed.selectAll()

    def _button(self, name: str, says: str) -> IconButton:
        button = IconButton(name, says, "table", self)
        button.setCheckable(True)
        return button
