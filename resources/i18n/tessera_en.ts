<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait for more of their case.</source>
        <translation>
            <numerusform>%Ln photo waits for more of its case.</numerusform>
            <numerusform>%Ln photos wait for more of their case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the provider's answer belong to no case.</source>
        <translation>
            <numerusform>%n line of the provider's answer belongs to no case.</numerusform>
            <numerusform>%n lines of the provider's answer belong to no case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider may take %n hours. Leave Tessera open, and the computer on.</source>
        <translation>
            <numerusform>The provider may take %n hour. Leave Tessera open, and the computer on.</numerusform>
            <numerusform>The provider may take %n hours. Leave Tessera open, and the computer on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeDecision</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n open item</numerusform>
            <numerusform>%n open items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know of these photos</source>
        <translation>
            <numerusform>%n thing to know of these photos</numerusform>
            <numerusform>%n things to know of these photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln cases selected</source>
        <translation>
            <numerusform>%Ln case selected</numerusform>
            <numerusform>%Ln cases selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photos taken.</source>
        <translation>
            <numerusform>%n photo taken.</numerusform>
            <numerusform>%n photos taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries in its log</source>
        <translation>
            <numerusform>%n entry in its log</numerusform>
            <numerusform>%n entries in its log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>On %n cases both answered, drawn again for both alike; the interval holds the difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart with this many.</source>
        <translation>
            <numerusform>On %n case both answered, drawn again for both alike; the interval holds the difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart with this many.</numerusform>
            <numerusform>On %n cases both answered, drawn again for both alike; the interval holds the difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart with this many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n photos</source>
        <translation>
            <numerusform>They differ on %n photo</numerusform>
            <numerusform>They differ on %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>%n business day from «%1»</numerusform>
            <numerusform>%n business days from «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>%n day from «%1»</numerusform>
            <numerusform>%n days from «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>%n business day from «%1»</numerusform>
            <numerusform>%n business days from «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>%n day from «%1»</numerusform>
            <numerusform>%n days from «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>Delete all %n measurements on «%1»?</source>
        <translation>
            <numerusform>Delete the one measurement on «%1»?</numerusform>
            <numerusform>Delete all %n measurements on «%1»?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>Counting… %n case so far</numerusform>
            <numerusform>Counting… %n cases so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written down: %n cases. Look through them before handing them out.</source>
        <translation>
            <numerusform>Written down: %n case. Look through it before handing it out.</numerusform>
            <numerusform>Written down: %n cases. Look through them before handing them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to ask about</source>
        <translation>
            <numerusform>%n case to ask about</numerusform>
            <numerusform>%n cases to ask about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out, without a counterpart</source>
        <translation>
            <numerusform>%n of them left out, without a counterpart</numerusform>
            <numerusform>%n of them left out, without a counterpart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>%n messages not delivered</source>
        <translation>
            <numerusform>%n message not delivered</numerusform>
            <numerusform>%n messages not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>Counting… %n case so far</numerusform>
            <numerusform>Counting… %n cases so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln earlier entries are kept with the case.</source>
        <translation>
            <numerusform>%Ln earlier entry is kept with the case.</numerusform>
            <numerusform>%Ln earlier entries are kept with the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>%n of 256 bits differ</source>
        <translation>
            <numerusform>%n of 256 bits differs</numerusform>
            <numerusform>%n of 256 bits differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%n more to ask</source>
        <translation>
            <numerusform>%n more to ask</numerusform>
            <numerusform>%n more to ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation>
            <numerusform>Show all of one character</numerusform>
            <numerusform>Show all %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message numerus="yes">
        <source>%n questions each time</source>
        <translation>
            <numerusform>%n question each time</numerusform>
            <numerusform>%n questions each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4</source>
        <translation>
            <numerusform>Found %1 of all labels, right %2 of all findings, on «%3», %n case, %4</numerusform>
            <numerusform>Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln cases are under legal hold.</source>
        <translation>
            <numerusform>%Ln case is under legal hold.</numerusform>
            <numerusform>%Ln cases are under legal hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were assigned.</source>
        <translation>
            <numerusform>%Ln case was assigned.</numerusform>
            <numerusform>%Ln cases were assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were closed.</source>
        <translation>
            <numerusform>%Ln case was closed.</numerusform>
            <numerusform>%Ln cases were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were deleted.</source>
        <translation>
            <numerusform>%Ln case was deleted.</numerusform>
            <numerusform>%Ln cases were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were put back.</source>
        <translation>
            <numerusform>%Ln case was put back.</numerusform>
            <numerusform>%Ln cases were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were reopened.</source>
        <translation>
            <numerusform>%Ln case was reopened.</numerusform>
            <numerusform>%Ln cases were reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not taken back yet.</source>
        <translation>
            <numerusform>%Ln more is not taken back yet.</numerusform>
            <numerusform>%Ln more are not taken back yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are as they were.</source>
        <translation>
            <numerusform>%n case is as it was.</numerusform>
            <numerusform>%n cases are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were accepted together.</source>
        <translation>
            <numerusform>%n case was accepted together with others.</numerusform>
            <numerusform>%n cases were accepted together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back for a person to judge.</source>
        <translation>
            <numerusform>%n comes back for a person to judge.</numerusform>
            <numerusform>%n come back for a person to judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in.</source>
        <translation>
            <numerusform>%n file was not taken in.</numerusform>
            <numerusform>%n files were not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are open in this case.</source>
        <translation>
            <numerusform>%n item is open in this case.</numerusform>
            <numerusform>%n items are open in this case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are no longer what came in: their files have changed.</source>
        <translation>
            <numerusform>%n photo is no longer what came in: its file has changed.</numerusform>
            <numerusform>%n photos are no longer what came in: their files have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules call it by its new name from now on.</source>
        <translation>
            <numerusform>One rule calls it by its new name from now on.</numerusform>
            <numerusform>%n rules call it by its new name from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and left.</source>
        <translation>
            <numerusform>%n was changed meanwhile and left.</numerusform>
            <numerusform>%n were changed meanwhile and left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n cases of this review are done.</source>
        <translation>
            <numerusform>The one case of this review is done.</numerusform>
            <numerusform>All %n cases of this review are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None accepted: %n for a person to judge.</source>
        <translation>
            <numerusform>None accepted: %n for a person to judge.</numerusform>
            <numerusform>None accepted: %n for a person to judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hold of %Ln cases was lifted.</source>
        <translation>
            <numerusform>The hold of %Ln case was lifted.</numerusform>
            <numerusform>The hold of %Ln cases was lifted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message numerus="yes">
        <source>%n items are open</source>
        <translation>
            <numerusform>One item is open</numerusform>
            <numerusform>%n items are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionsLine</name>
    <message numerus="yes">
        <source>%n brought nothing</source>
        <translation>
            <numerusform>%n brought nothing</numerusform>
            <numerusform>%n brought nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks count</source>
        <translation>
            <numerusform>%n look counts</numerusform>
            <numerusform>%n looks count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen by too few, left out</source>
        <translation>
            <numerusform>%n seen by too few, left out</numerusform>
            <numerusform>%n seen by too few, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPhoto</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n not taken in.</source>
        <translation>
            <numerusform>%n not taken in.</numerusform>
            <numerusform>%n not taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came in.</source>
        <translation>
            <numerusform>%n photo came in.</numerusform>
            <numerusform>%n photos came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n blacked out</numerusform>
            <numerusform>%n blacked out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyLines</name>
    <message numerus="yes">
        <source>Photos are kept %n days after a case was closed.</source>
        <translation>
            <numerusform>Photos are kept %n day after a case was closed.</numerusform>
            <numerusform>Photos are kept %n days after a case was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadByBothView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message numerus="yes">
        <source>The words exactly as they go out, %Ln characters</source>
        <translation>
            <numerusform>The words exactly as they go out, %Ln character</numerusform>
            <numerusform>The words exactly as they go out, %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>Your administrator has photos kept %n days at most.</source>
        <translation>
            <numerusform>Your administrator has photos kept %n day at most.</numerusform>
            <numerusform>Your administrator has photos kept %n days at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message numerus="yes">
        <source>Accept %Ln undisputed…</source>
        <translation>
            <numerusform>Accept %Ln undisputed…</numerusform>
            <numerusform>Accept %Ln undisputed…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message numerus="yes">
        <source>It would have held in %1 of %Ln cases.</source>
        <translation>
            <numerusform>It would have held in %1 of %Ln case.</numerusform>
            <numerusform>It would have held in %1 of %Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks at the newest %n cases. Nothing is changed in them.</source>
        <translation>
            <numerusform>Looks at the newest case. Nothing is changed in it.</numerusform>
            <numerusform>Looks at the newest %n cases. Nothing is changed in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningBand</name>
    <message numerus="yes">
        <source>%n photos can't be used.</source>
        <translation>
            <numerusform>%n photo can't be used.</numerusform>
            <numerusform>%n photos can't be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message numerus="yes">
        <source>In %n other cases</source>
        <translation>
            <numerusform>In one other case</numerusform>
            <numerusform>In %n other cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln font files</source>
        <translation>
            <numerusform>%Ln font file</numerusform>
            <numerusform>%Ln font files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n blacked out</numerusform>
            <numerusform>%n blacked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples from closed cases: %1</source>
        <translation>
            <numerusform>%n example from closed cases: %1</numerusform>
            <numerusform>%n examples from closed cases: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks, one after the other</source>
        <translation>
            <numerusform>%n look</numerusform>
            <numerusform>%n looks, one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>about %Ln token</numerusform>
            <numerusform>about %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n more, by what these see</source>
        <translation>
            <numerusform>up to %n more, by what these see</numerusform>
            <numerusform>up to %n more, by what these see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message numerus="yes">
        <source>%n requests, one for every four photos</source>
        <translation>
            <numerusform>%n request, one for every four photos</numerusform>
            <numerusform>%n requests, one for every four photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails, zips, PDFs</source>
        <translation>
            <numerusform>%Ln mail, zip or PDF</numerusform>
            <numerusform>%Ln mails, zips, PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln cases again</source>
        <translation>
            <numerusform>Analyse %Ln case again</numerusform>
            <numerusform>Analyse %Ln cases again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cheaper, within %n hours</source>
        <translation>
            <numerusform>Cheaper, within %n hour</numerusform>
            <numerusform>Cheaper, within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln cases</source>
        <translation>
            <numerusform>Make %Ln case</numerusform>
            <numerusform>Make %Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n findings to review</source>
        <translation>
            <numerusform>%n finding to review</numerusform>
            <numerusform>%n findings to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message numerus="yes">
        <source>… and %Ln more characters, kept with the case</source>
        <translation>
            <numerusform>… and %Ln more character, kept with the case</numerusform>
            <numerusform>… and %Ln more characters, kept with the case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message numerus="yes">
        <source>%n undisputed cases</source>
        <translation>
            <numerusform>%n undisputed case</numerusform>
            <numerusform>%n undisputed cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n new photos in the folder</source>
        <translation>
            <numerusform>%n new photo in the folder</numerusform>
            <numerusform>%n new photos in the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayGroup</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message numerus="yes">
        <source>The model's window was nearly full: from here on it is told this in place of %n earlier turns.</source>
        <translation>
            <numerusform>The model's window was nearly full: from here on it is told this in place of %n earlier turn.</numerusform>
            <numerusform>The model's window was nearly full: from here on it is told this in place of %n earlier turns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningsView</name>
    <message numerus="yes">
        <source>%n notes on this answer</source>
        <translation>
            <numerusform>%n note on this answer</numerusform>
            <numerusform>%n notes on this answer</numerusform>
        </translation>
    </message>
</context>
</TS>
