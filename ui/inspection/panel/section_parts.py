"""The widgets a section is made of."""

from collections.abc import Generator
from dataclasses import dataclass

from ui.inspection.panel.answer.fields_card import FieldsCard
from ui.inspection.panel.answer.opinions_line import OpinionsLine
from ui.inspection.panel.answer.progress_card import ProgressCard
from ui.inspection.panel.answer.read_by_both_view import ReadByBothView
from ui.inspection.panel.answer.reasoning_list import ReasoningList
from ui.inspection.panel.answer.rules_card import RulesCard
from ui.inspection.panel.answer.summary_card import SummaryCard
from ui.inspection.panel.answer.thinking_view import ThinkingView
from ui.inspection.panel.answer.warnings_view import WarningsView
from ui.inspection.panel.conversation.conversation_list import ConversationList
from ui.inspection.panel.conversation.talk import Talk
from ui.inspection.panel.review.findings_head import FindingsHead
from ui.inspection.panel.review.findings_list import FindingsList
from ui.inspection.panel.review.links_view import LinksView
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel

Making = Generator[None, None, "SectionParts"]


@dataclass(frozen=True, slots=True)
class SectionParts:
    """Made before the section, one after the other: all at once keep the window away for several
    milliseconds, and ten analyses begin at the same time."""

    title: PlainLabel
    progress: ProgressCard
    notice: LongText
    summary: SummaryCard
    opinions: OpinionsLine
    fields: FieldsCard
    both: ReadByBothView
    rules: RulesCard
    reasoning: ReasoningList
    thinking: ThinkingView
    warnings: WarningsView
    head: FindingsHead
    findings: FindingsList
    links: LinksView
    conversation: ConversationList

    @classmethod
    def making(cls, talk: Talk) -> Making:
        """Yields wherever the window may be left alone for a moment; returns them all."""
        title, progress, notice = PlainLabel("", "heading"), ProgressCard(), LongText("muted")
        yield
        summary = SummaryCard()
        yield
        opinions, fields, both, rules = OpinionsLine(), FieldsCard(), ReadByBothView(), RulesCard()
        yield
        reasoning, thinking, warnings = ReasoningList(), ThinkingView(), WarningsView()
        yield
        head, findings, links = FindingsHead(), FindingsList(talk), LinksView()
        conversation = ConversationList(talk)
        yield
        return cls(
            title, progress, notice, summary, opinions, fields, both, rules,
            reasoning, thinking, warnings, head, findings, links, conversation,
        )  # fmt: skip
