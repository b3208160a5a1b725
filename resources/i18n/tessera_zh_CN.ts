<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddSlot</name>
    <message>
        <source>Add a photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>%1 is another computer, and http:// is not encrypted: whoever is on the way can read photos and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it for this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's address, or a whole curl command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Almost the same picture as photo {number}: add another view instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred: hold still, tap on the damage to focus, and take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare hides a part: take it again from another side, without flash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen: add the picture itself, or a photo of the thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too bright: take it again without flash, or away from the sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark: take it again with more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small for details: add the original instead of a preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Another choice sets the templates for new cases and the dock anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims: vehicles and property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own, under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, in the background, with about 1 GB of memory while it reads. It takes the part that packaging/tessera.py reading adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels, with the dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products, tags, content checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the writing in every photo, and find faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to the dock at the foot of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this desk is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivingRow</name>
    <message>
        <source> min without a photo complete a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with what lies there, until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until a case is complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Ask (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about photo %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about photos %1–%2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about these photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything done since then will be gone from the list. Nothing is deleted: what is there now is set aside in the data folder. Tessera closes and opens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the cases of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made once a day and checked; kept are 7 days, 4 weeks and 6 months. On another disk, photos are copied too, each once. Without one, a broken disk takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified when made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>%1 can't be looked into: %2. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait for more of their case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others are done. Try again what failed, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with what comes into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where it was as soon as Tessera is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. What was begun comes to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was answered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again what failed, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>%1 files looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch yet. A batch makes a case of each folder or photo and analyses all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeDecision</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know of these photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeSide</name>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at both (V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlackoutLayer</name>
    <message>
        <source>Black out places of this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n cases selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse as a batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is known where the same model was asked the same about the same photos. It is offered before anything is sent; of claims and parcels a person always decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by month and template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model has been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take known answers to product questions, tags and content checks unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photos taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter takes a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one begins another four.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionGrip</name>
    <message>
        <source>Drag to put the photo elsewhere (Alt + left, right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries in its log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: whole, and unchanged since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done elsewhere: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>17 signs, no I, O, Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim filed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packaging kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement cost (RCV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 1234.50 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it where it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over by hand what was done there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was not erased, delete the case and take it in from the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model was still answering when it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo in it is another than the one here: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo is not the one it names: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo was taken out on one side and worked with on the other: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides asked a model about the same photos, with others beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a link or folder: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than a case can have: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something twice: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what no case file has: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or cut off: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked or packed unusually: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no case file of Tessera. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed past its log: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer Tessera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its document can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log begins otherwise than that of the case here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it belongs to another case here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody was erased on one side only, and would come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case here is under legal hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case here was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same photo came on both sides, and both worked with it: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it would be too large: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says makes no sense: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases appear here as soon as the first photo is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older cases coming into search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold: delete nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the case back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case: assign, close, delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding says so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Answered in {seconds} s; the server does not count its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window: not told; {holds} tokens are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens, which holds from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts places from 0 to 1000: from now on asked for so ({percent} % overlap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts places in pixels: from now on asked for pixels ({percent} % overlap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what is in the pictures; it may be a model without eyes. It said: «{said}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives no boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees both pictures and says what differs: «{said}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells what is in one picture only; two were sent. It said: «{said}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its boxes are in the right place ({percent} % overlap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its boxes are in the right place, in fractions: converted each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its boxes are not where the shapes are ({percent} % overlap): check every place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer came in one piece all the same: from now on asked for so, findings appear at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes bit by bit: findings appear as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes in one piece: findings appear at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be used in this form: {form_from_now_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer got lost in the model's thinking: from now on asked not to think.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer keeps no form, however it is asked for: findings may be missing, its text is shown. Form and thinking stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer keeps the form ({asked_by}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer keeps the form loosely ({asked_by}): put right each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can't send an answer bit by bit: from now on asked for in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the form asked for: {form_from_now_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the thinking switch: from now on left to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on asked by a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on asked for JSON, without a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on asked in words, without a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} tokens per second; first word after {first} s, all of it after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{model}» is not in the server's list of models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends two small drawings, made by Tessera, as photos are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Case details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed; its words are older than the record of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed; its words were erased</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>After step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and after step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedList</name>
    <message>
        <source>Agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of both answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by A only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by B only: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this finding into the case as accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ In the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Agreement says how alike two answers are, not how right they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: limits, price, switches, what to do when it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connect a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection; press to choose another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out, the oldest questions are summed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next question and its reply take about %1 of the %2 tokens the model has room for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>%1 – waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about earlier analyses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Black out all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Faces and plates are not looked for: the part for it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more faces or plates found; some are missed: look yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked for faces and number plates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps faces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps number plates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click one to black it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces are not looked for: their part is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you just did may not have worked. Photos, answers and reviews that were saved are kept. You can go on; if it happens again, close Tessera and start it anew, and send these details to whoever looks after it. They hold no photos and no keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Carrier or policy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this deadline out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Claim by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers change their terms; a contract goes before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's own go first. A name from below takes that one's place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims only once a person has decided, practice never. Rules name theirs themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered that it is gone for good. Nothing is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a machine of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send messages there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send there unencrypted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot's key is in the keyring; paste its address to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot's whole address. The key in it goes into the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where another program takes messages in, over https.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DestinationList</name>
    <message>
        <source>Add a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Address, room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collision, hail, water…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, model, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with them, as text to be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim file written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked about when no more photos come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, but nobody signs for it: scan a badge, then again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No carrier's number that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new photo in the watched folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel in hand: scan one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel waits to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. No wording has come yet: note it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The wording is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. The wording is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a badge, or a command of the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are coming in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos are coming in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was sent already and stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are kept, and go out when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is not there: wording copied instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is no parcel, command or badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted or dropped is no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit wrong, compare the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockHead</name>
    <message>
        <source>%1 works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network · waiting: %1 · next try after %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named: scan a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets, printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockScreen</name>
    <message>
        <source>The dock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockShots</name>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>%1 works here from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That barcode is one for the dock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Only the address of a picture came, not the picture. Save it as a file, or copy the picture itself and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other program did not hand over all of its files. Save the ones that are missing first, then drop those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then drop that file; or copy the picture and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in what was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmblemField</name>
    <message>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Add photos, then press Analyse: what the model sees appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Analyse: reasoning and findings appear here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Camera…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop up to four photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC, WebP, TIFF or BMP — from a folder, an e-mail or the clipboard. Originals are kept untouched; location data is removed before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is called so, who becomes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold keeps it as a colleague's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold keeps it in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in which it stands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase «%1»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased. Cases in which it stood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a person's request: their name, and what else points at them where they are the insured. The history says that it was done, and can still be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name goes out of cases, notes, answers and the words of the log, and kept copies of reports go with it. Photos and backups stay. This can't be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>: at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: they are {days} days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: they are {hours} hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: they are {minutes} minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {tokens} tokens where {window} fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {window} tokens fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of it is kept; the usual settings hold for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model was asked about these photos in this order and calls them by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is larger than {host} takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another photo instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other rules work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other templates work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system's settings under Privacy, Camera, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow paid use in the provider's console, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in the folder «rules», then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing in the folder «templates», then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing there, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again with fewer photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again, or take the photo out and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again, or test the connection in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again, then ask about the new answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again; if the server is slow, allow it more time in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tessera has {place} open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again when the time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose that in the settings under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow larger requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT to allow {host}, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} can't be accepted as it was proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} can't be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} is under legal hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and kind of connection in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address in the settings under Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check model and address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the settings, and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the settings: on this computer it may begin with http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, https or http, and that no firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address, and that the server runs; analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the records, or put back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends with .p12 or .pfx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model that sees in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address, or add the photos from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another certificate in the settings under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those in the settings under Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tessera there. If it runs no longer, delete «tessera.open» in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs that use the camera, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it again: it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one: it is shown here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the settings under Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the set, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the table, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the table, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide it first, or write a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy's name and password in the settings; your IT knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server's final address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the certificate again, together with its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another place in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the company's certificate from IT and enter its file in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server's model a larger context window, or leave out a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a smaller model run there, or one of fewer bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings, choose the region in which the key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings, leave the model's thinking as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Tessera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out photos, or use a connection that takes more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the largest photo, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the photo it objects to, or use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what it objects to, or use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Tessera put a backup back, or rebuild what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it and decide it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the settings under Rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer's date, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in {place}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is called «{name}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No range is shown for any finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report was issued; the case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this network knows {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in {place}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost; no report was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; the photos are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the provider's console, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings and enter the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings and save them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages before may have come out; the case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay what is due there, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and everything answered so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and key were not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from a phone can't be received at {address}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were taken are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of {name} were blacked out after this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and stock count as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put photos in order before they are analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file back, or choose another one under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the word number into it once, in curly brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer need about {tokens} tokens, however small the photos are made, and the model's window is {window}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the budget, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports can't be signed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Tessera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {command} once in Tessera's folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer's date and time right, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a connection in the settings, or practise without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the model's server there, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection in the settings: it shows whether the model sees pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at {host} has a bill that is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at {host} has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} can't be put in place. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch has reached its budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be written into {path}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file in {place} is damaged. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file in {place} is gone; photos or backups are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is kept; a file already there was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are kept, and so are earlier backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are kept; a file already there was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases in {place} can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases in {place} were written by a newer Tessera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {path} can't be read. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {path} holds only from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {path} is not meant for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {path} ran out on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change can't be saved in {place}. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer «{host}» has {place} open since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} broke off in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection's address can't be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {place} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was, and so are the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was; no report was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself was not touched; other photos are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} could not be written. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free part of the account at {host} is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {path}, or how it is encrypted, is not supported. {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is stored nowhere; it holds until Tessera is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is kept, and goes on without a stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {host} is too small for this model or these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at {host} does not take how this connection switches its thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model at {host} takes fewer photos at once{most_told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{model}» at {host} takes no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model «{model}» is not opened for your account at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's server at {host} did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part for cameras is not installed. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open the certificate {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is stored nowhere; the settings are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos and the question are more than the model at {host} holds at once{figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos are more than {host} takes in one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price table {table} can't be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product table {table} can't be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can't be signed with {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be printed on {printer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be signed. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {path} could not be written. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {path} is open elsewhere, or may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used. Line {line}, {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be deleted. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be saved. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set {set_name} can't be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting «{name}» can't be «{value}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Tessera use {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring did not take the certificate's password. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring did not take the key. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table} can't be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template «{template}» can't be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template «{template}» can't be used. Line {line}, {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template «{template}» could not be deleted. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template «{template}» could not be saved. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamp server {server} gave no usable stamp ({said}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual value holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the file {path}: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the report {path}: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule of the office's called «{rule}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called «{template}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay as they are, and so does what it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. A company that looks into encrypted traffic puts its own in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer's date or time does not agree with {host}{apart}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up the account, then analyse again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or issue it unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again in the settings under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name as it stands in the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or set TESSERA_SIGNING_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the system's keyring, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use RSA of 2,048 bits or more, or a curve (P-256, P-384, P-521), encrypted with AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model with a larger context window, or take photos out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} of the report can't be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {host} shows the certificate of another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at {host} does not speak https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signs does not exist for Windows on ARM: issue unsigned, or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered is kept, and the rest waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} sent back is no answer of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network's proxy asks for a password before it lets anything through to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network's proxy lets nothing through to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// is only for this computer: use https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads into a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to an internal service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold no user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for a key, and none is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can't be reached. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not read a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not accept the key. Keys hold in one region; this may be another's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave the answer up after a time limit of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has too many questions waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has too much to do. It asks to wait {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is still loading its model, after {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} knows no model «{model}», or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused a photo by its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refused these photos or words by its own rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} reported a failure of its own ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sends requests on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no connection: nothing for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took too long: nothing for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be prepared for sending: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be sent again exactly as this answer saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives no picture. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken in: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no certificate with its key (PKCS#12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another program, or may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not merged: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not taken in: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is too short to be looked for as a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{pattern}» is no pattern of file names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>Answers of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again, it says {value} of 100 things again (likely {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average precision (COCO, 0.5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that return on another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence off by, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, boxes half over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, whatever it was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False alarms per undamaged photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, boxes half over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, of all labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, whatever it was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and claims are matched one to one, as many as can be: in the same photo, of the same type, boxes overlapping by at least {overlap} (intersection over union); without a box, of the same part. In brackets: where 95 of 100 such sets would come out; n is what it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was answered; these figures are of what was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered that could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 damages that people labelled, the model found {value} (likely {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 it claimed, {value} were right (likely {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 100 undamaged photos it saw damage {value} times (likely {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap of boxes, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not an assessment: no model was asked. These figures are of the practice engine, which does not know what damage is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right place, whatever it was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, boxes half over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, of all claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same severity, of those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures hold for this set, this template and this model as it answered then. Labels are drawn by people, are rarely complete and disagree: a claim counted as wrong may be a damage nobody labelled. The intervals tell of chance alone, not of how the set was chosen. What a model says stays a suggestion, whatever its figures; a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't tell with this many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in none of the formats COCO, YOLO, VIA, labelme, CSV, folders by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no usable photo: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one of its files: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its photos can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its words is in the template's lists; map them: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box has no area in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label names nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the classes can't be read; they are called by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path leaves the folder of the set: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template has no {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this should be there: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>By carrier or policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 256 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacked out in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First words after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known answer, nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the server told no token counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos %1 in %2 inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos differ in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice engine, nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, top p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>%n messages not delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cases, findings, times and calls of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive parcels with a barcode scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailedRow</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%low% to %high%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% answers were known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% of them on days not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n% s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%share% of those reviewed were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%share% seen alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%time% or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement between models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both see it, values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first photo to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of %n% decided cases took %low% to %high%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median %time%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models' findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has a severity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model found anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model was asked in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second opinion was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %n% cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %n% cases, as decided or else as proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %n% findings; people added %added%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %n% places; second opinions: %opinions%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under %time%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %months%, counted by month alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Days are typed as 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes as COCO annotations (*.coco.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates with their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the product table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook with photos (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, mails, zips, PDFs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to be edited, for Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of findings (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 of %2 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the view «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through these cases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide boxes that were decided on (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what the model was less sure of (Alt+Up, Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least confidence of boxes that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided, with new photos, or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases are listed; press for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a view: its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More photos needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find writing and barcodes in the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Choose a model that sees pictures: those come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model runs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the usual servers answers here. This is what one takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer is asked, at the ports model servers usually have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWriting</name>
    <message>
        <source>Only barcodes: the part that reads writing is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing not read yet, photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing still being read, photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model about this place at full resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box changed: the model's own is dashed in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no list, the model's own words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined: the model's own box is dashed in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same damage as a finding in another photo (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this finding was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>the same damage as no. %1, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Reads like an instruction from the photo: check it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>The model's own figure; it is not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No damage found in these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model named no findings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlawedText</name>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>%1 · version %2 · temperature %3 · pictures up to %4 Mpx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements, each with what it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupingView</name>
    <message>
        <source> min without a photo begin another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: what stands before -1, _2, (3). Else {number}, {n}, {any}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders below one with photos go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between two cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos without one go with those before. Takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has to be in it, once. {n} and {any} may be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>%1, photographed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views to photograph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of loss %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos on the whole screen (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made inside Tessera, no model has looked at these photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>A new finding: click from corner to corner round it · Enter closes · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from corner to corner round the finding · Enter closes · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box round the damage · Enter sets one in the middle · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a box round what to look at closer · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw along the length you know, from end to end · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure: choose above what in this photo has a length you know · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same plane, seen straight on · D: next form · click a size to remove it · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A message could not be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name erased in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person's data erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer brought from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackouts of a photo changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case deleted, kept for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case taken in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of an open item undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted case cleared up for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted case put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence package made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known answer taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with what was done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open item ticked off or opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos put in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed change decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a finding undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of finding %1 undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the office held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said whether two findings are one damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back what was said of two findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blackouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cause of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for later, ours kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an earlier analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with other cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln earlier entries are kept with the case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two states…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionSection</name>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionStrip</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after, moved together (Shift+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Answered by photos %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, or open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>A key is kept in the system's keyring; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key (AK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are needed: AK and SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither AK nor SK has a colon in it: type each into its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is kept. Typed here, it goes into the system's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key (SK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in TESSERA_API_KEY is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system's keyring took no key: it is kept until Tessera is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A loupe under the pointer while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all undisputed; asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the case, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + 0 – 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + left, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + up, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier inspection beside the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away with the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out places before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness, contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring out edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a corner; arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case, or reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new finding; Enter sets its box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an outline round the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and select writing in the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the listed cases, or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold, or lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer: the finding, or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure; again: the next form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the box; longer steps while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch: many cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No boxes while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One corner more, the chosen one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo fills the table, or all four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only boxes nobody has decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a photo or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos on the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point; with Shift in leaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photo elsewhere, or drag its caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases; what waits; filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a point; in the same place: close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: none, minor, moderate, severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the box right and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take hold of the finding's box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the known answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last point, or size, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box as an outline, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dock: parcels by scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next case that is left; the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next of boxes over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next or previous photo of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, before it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by keys; Shift changes the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same damage as in another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There from word to word; Shift selects more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view; with Shift to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two findings of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two photos, zoomed and moved together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the caption of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, the whole; or by the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down, up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>%n of 256 bits differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of the product, taken from %1: no model was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known answer, taken from %1: no model was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Ask anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked there: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its photos stood in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadFields</name>
    <message>
        <source>Address, under the head of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits, in the language of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line at the foot of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too pale to be read on white, or no colour: black is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsRow</name>
    <message>
        <source>A number of questions such as 2000, or a sum such as 50 %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of questions such as 2000; the connection has no price for a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 20:00, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%n more to ask</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 and no. %2, in two photos, are both: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 and no. %2: the same damage, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 and no. %2: two damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One damage seen twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two damages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite sharp: hold still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sharp: hold still, more light, or another distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message>
        <source>Apple silicon: 4 bits from 16 GB of memory on (about 9 GB are used), 8 bits from 24 GB on (about 13 GB). Take Ollama, LM Studio or llama.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LM Studio, with a window of its own: search for «qwen3-vl-8b», load it, and start the server on its page for developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA A10, 24 GB: in FP16, with a limited context: 17 GB of weights leave room for about 16,000 tokens, enough for four photos and their answer. Take vLLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA T4, 16 GB: with 4 or 8 bits per weight. In 16 bits the weights alone are about 17 GB, and this card has no BF16. Take llama.cpp or Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, on Windows, macOS and Linux. It runs by itself after its installation; this fetches the model in 4 bits, about 6 GB:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and questions never leave the office. An answer costs electricity and nothing else. On the cards below Qwen3-VL-8B writes 15 to 25 tokens a second: an assessment is there in about half a minute, its first words after one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then press «Look again».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why one's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp, the smallest. It fetches the model in 4 bits and serves it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vLLM, for one card that serves several people:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookNotes</name>
    <message>
        <source>A closer look waits for its turn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked closer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Preview of a report's first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Photos lie in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Draw along the length you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length you know…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure no more (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this photo whose length you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another length…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message numerus="yes">
        <source>Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never measured on your photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1–%2 % across, %3–%4 % down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change a reply proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open item of the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports nobody stands for any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether findings %1 and %2 are one damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corners: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed these. Later keeps ours; what is not taken stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Not the same as %1 after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same damage as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding in another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1 in photo %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>%1 Next try: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models listed: %1. Of these with eyes, at the top: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no models: type the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 million tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is a number, such as 0.80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches: questions a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches: tokens a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of 1 million tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch over by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it fails, offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Part not named</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A file in PEM, trusted besides the system's certificates. Rarely needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is kept for this proxy; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be spoken to unencrypted (http)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it asks for one. Kept in the system's keyring, for this proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3161. It is sent a hash of the log and answers when that was there, which reports then say. Without one they say «not independently timed».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system names no proxy for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system names the proxy %2 for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificates in PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proxy is used depends on the connection's address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoConnection</name>
    <message>
        <source>Add a connection to a model in the cloud or in your office: choose the provider, paste the key, choose the model. Or look whether a model runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is connected yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>For the delivery note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>(a hint of Tessera, not of the model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln cases are under legal hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were assigned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were put back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were reopened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were accepted together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back for a person to judge.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are open in this case.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are no longer what came in: their files have changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules call it by its new name from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of the report was written. It is on no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is drafted in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier second copy was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case has almost the same picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 cases at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the report to it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 is under legal hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 was reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with nothing to report yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose severity and action; the same key goes on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue unsigned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone for 30 days; the photos are kept so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not answer the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged. Steps that came in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second opinion. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for the decision yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these cases waits for a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a drawing, not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps not all the same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key again to accept all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your name into the settings, under «Report».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the certificate of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as it was put on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in a photo reads like an instruction to the model: check this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text reads like an instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was written into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are as they were when that backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are open again. Photos came back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are open again. The damaged file was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence package was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files themselves were not touched; other photos are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has them, with who did what and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The hold of %Ln cases was lifted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hold of case %1 was lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept report was handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not know where %1 of them were. They are in: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was copied with its boxes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos may not all show the same thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report went to the printer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time-stamp server gave no stamp, and the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole proposal to accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos may not answer the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is here already, with all that is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a drawing, not a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a photo of a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the proxy's password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name under «Your decision».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the report was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTag</name>
    <message>
        <source>Finding %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Use as VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps the plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Reports are written without it. Choose it again in the settings under Report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office's logo is missing, or its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of {of} is missing, or its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenItemsView</name>
    <message>
        <source>Ask for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Close Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Tessera still runs there, close it first: two computers at once would spoil each other's work. If that computer was switched off or lost its connection, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message numerus="yes">
        <source>%n items are open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the open items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be determined, or was asked for, has not been answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionsLine</name>
    <message>
        <source>Ask a model once more about these photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion of %1: it did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion of %4: %1 agreed, %2 differing, %3 seen by one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion: %1 is being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers side by side (C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DingTalk robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feishu robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be reached. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not prove who it is, or does not encrypt. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed ({status}). {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too much to do ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone for good (410): nothing is sent there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused ({status}). {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends messages elsewhere ({status}), which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is not in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows a machine of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address can't be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke off. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot refused ({status}). {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeCom robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs and chat groups can be told when a person has decided, a report was issued or a ticket was opened. Add one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPhoto</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add a photo first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse first, or decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes the model was less sure of, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is on record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through cases first (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the key down over a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes photos, and no answer coming in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known answer is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photo one place back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the photo one place further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescue a damaged database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of the finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case before in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next case of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photo of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then add that file; or copy the picture itself and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n not taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1.  Have the phone in the same network, such as the same Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  Scan the code with the camera, or type this address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Take or choose photos there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone has opened the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to scan with the phone's camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the network the phone is in, or plug in a cable; or add the photos from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come within a minute. The phone may be in another network, a firewall may ask, or the network keeps devices apart, as guest networks do. Then let the phone put its photos into a folder that Tessera watches: Settings, Photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent unencrypted inside this network; off once this is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ten minutes are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is in no local network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (C2PA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present (C2PA), not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>All photos (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out places before sending (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new finding (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and caption; drag to put the photo elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo alone (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look: turned, lighter, edges (V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, camera's own clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, without place or name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with this picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an outline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and select writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List cases with this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1: the same damage as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with boxes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which boxes are shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPicture</name>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoRequestDialog</name>
    <message>
        <source>Ask for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the insured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered in %1; its words are copied as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a scanner or a phone's sync puts photos. What comes from now on waits at the foot of the window until you have looked at it and put it into a case. What is in the folder already is left alone, and no file in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChip</name>
    <message>
        <source>Cases of one batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases with this photo or one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List other cases, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainLabel</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at 300 dpi, for print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as a document to be edited, on no record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>%1, version %2, rows: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative range, from the office's table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns part, action, severity, low, high, currency, date, source. Parts and actions as in the template, by name or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns product, price, stock, facts, date, with these names in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more cells than the first row; a text with the separator needs quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {detail} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text; save it as «CSV UTF-8».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cell «{detail}» is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cell «{detail}» is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its range ends below its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its severity may be: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {detail} has the same part, action and severity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {detail} names the same product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first row names the column «{detail}» twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as «CSV UTF-8».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{detail}» is no figure such as 1250 or 1250.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is answering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice engine is at work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A model's answer was changed after it ended ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is kept that is on no record: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row names one that is not there: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily head {detail} is not as it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be read: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed, held, deleted or assigned otherwise than was logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone, and no deletion is logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {detail} is not as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {detail} of what was done elsewhere is not as it was sealed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the log is missing: it held more at {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was changed: it breaks at step {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not the one that report version {detail} says there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was changed: it breaks at row {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original of photo {detail} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of photo {detail} is gone, or of another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of report version {detail} does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp of daily head {detail} is not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words kept with step {detail} of the history were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored is not what was logged last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadByBothRow</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadByBothView</name>
    <message>
        <source>Read by the model and by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasoningList</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the evidence package…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Cases: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares every photo and every issued report with its hash, the log with its chain, and what is stored with what was logged. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was put on record. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the log and the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems: %1. Keep this folder as it is, and a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>it can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 120 million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than 200 files: take out the photos that are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked by a password: unlock it, and add what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, HEIC, TIFF or BMP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too narrow to show to a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too small to show damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies inside another file: save it, and add it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is damaged and can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it failed badly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took longer than 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took too much memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part that reads writing is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same photo is already in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no photo in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it would be larger than 512 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Mark a place in this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>also seen by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also seen by %1, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by one of two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source> (photo %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box had its corners swapped; it was put right{photo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box made no sense and was left out{photo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box reached beyond the photo; it was cut{photo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A confidence made no sense{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding where photo {detail} was blacked out: taken as undetermined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number came as text{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the answer could not be understood{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo was named that was not sent{said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A severity that is in no list, taken as undetermined: «{detail}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text was too long and was cut ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that is in no list: «{detail}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier close-up was left out: this connection takes no more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {detail} was left out: this connection takes no more pictures at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places came in fractions and were converted{photo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places came in pixels and were converted{photo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in two overlapping parts of photo {detail}: counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends early; something may lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stood in a code block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stood in the model's thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too long; it was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer's form was broken and mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection kept failing; its fallback was asked, as set: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered in another language than it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answered in plain text: no findings could be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model repeated itself and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model thought, although its thinking was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model's answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product table «{detail}» could not be read: price and stock are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no answer form ({detail}); it was asked without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was text around the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many findings; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Adjuster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out in the PDF's photos what is blacked out for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of reports and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and licence stand under every decision and in the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print follow-up questions and replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is, its password in the system's keyring. The time-stamp server under Network says when it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual here (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>A report can be issued once the case is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since version %1. Issued anew, it becomes a supplement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it out of the window to hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement to version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in force, and the case says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void since %1, by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>It is sent as it was typed, unless you change the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The words exactly as they go out, %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Cases that came back whole: {whole} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that lost something: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case could be read. Photos that are there come into new cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case file can't be read. Cases that lie there can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the case file is destroyed, so no case can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is empty; photos, reports or backups of cases are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is not there; photos, reports or backups of cases are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the case file is missing. Cases that lie there can't be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done last is missing: the file that held it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Cases looked at: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the newest one that is still good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new case file, and puts the photos that are there into cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was found that is still good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Photos and issued reports are files of their own and not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, with %2 cases. What was done since then is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest good backup in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every case that is still there into a new file, with help of its log and photos, and says which cases lost something before anything is put in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept, in the folder «set aside».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is undisputed if it is no worse, the model is at least so sure, and nothing else speaks against it. Undisputed parcels, products and checks of content may be accepted together; claims on vehicles and property never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random. They look like any undecided case, and the review says how many of them were changed. 0: none comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those accepted together, to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undisputed up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln undisputed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln undisputed…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: %1 of %2 changed (%3 %; between %4 % and %5 %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule of Tessera's own. Make a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything a rule can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be saved like this; what was saved holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed would be lost; the rule stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message numerus="yes">
        <source>It would have held in %1 of %Ln cases.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks at the newest %n cases. Nothing is changed in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No system of that name is in the settings; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past cases in which it would have held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on past cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule «%1»: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for photos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence below: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage type {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reply {said} to what was asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intent {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of case {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity at least: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhere: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template «{said}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model's confidence {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word «{said}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing in the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>From the office's rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a tick act as soon as an answer is complete: they advise, open tickets, set priorities. Copies can be changed, and tried on past cases first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has advised and opened so far stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office's own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been answered yet; the photos are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera ended before this analysis did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider's own moderation refused these photos or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had said is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy it into the other program now: it is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept in the system's keyring; type to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the robot asks for signatures. Kept in the system's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whsec_… as both sides know it. Kept in the system's keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>In every report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix: model output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the office's rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by model and program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined, photos needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Cases with this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n other cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other case has this picture or one like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing without a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo, assessment, report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there, not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>A long photo sent whole instead of in parts, because the server takes no more pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo made smaller, because the server takes no larger file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos made smaller, so that everything fits the model's context window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains a photo's file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains the adjuster's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains the case's number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains the insured's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains the name of who took a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question contains the policy number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>%1 × %2 · %3 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of %2 tokens: photos %3, words %4, answer up to %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 to ask, and up to %2 more for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price set for this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere yet: no model is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1, part %2 of %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice engine: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>above the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps faces, plates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right of the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message numerus="yes">
        <source>%n requests, one for every four photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pictures ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, times and cameras (EXIF), file names, captions, case and policy numbers, names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges, a name on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of claim files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of a parcel: so many are asked about at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet of commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save their badges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a barcode: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>It may take a copy half way, or mix the work of two computers: only one at a time may open them. Let backups go to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is slower, and safe as long as only one computer at a time opens them. Let backups go to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases lie in a folder that {name} synchronises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases lie on a network share: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShootingModel</name>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShotSlot</name>
    <message>
        <source>Place %1: being taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1: in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1: not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1: nothing taken yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownView</name>
    <message>
        <source>Drop folders of photos here, or a CSV or Excel table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case would be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningField</name>
    <message>
        <source>Another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate that signs issued reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs out soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: reports are issued unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SketchLayer</name>
    <message>
        <source>Set points in this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Which part of the photo is seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A link, no file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln cases again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond 200,000 photos, or 40 folders deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, or the system's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads out of the folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 40 photos for one case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files have this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Changed since issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To analyse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n findings to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model's answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model's assessment · preliminary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchFields</name>
    <message>
        <source>As JSON, without a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How places are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHint</name>
    <message>
        <source>Before and after: zoom, light and turn together · 1–4 chooses · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black out: drag over what must not be sent · click one to uncover it · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over words, or ↓ and arrows, to select · Ctrl+C copies · Ctrl+A all · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom, light and turn together · 1–4 puts another photo beside · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableLineView</name>
    <message>
        <source>%1 has no row of exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the office's table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has named no table; see the settings under Templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>A CSV file, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSurface</name>
    <message>
        <source>Light table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in photo {0} of {1}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>A template of Tessera's own. Make a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can't be saved like this; the version before holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving makes a new version; old cases keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a model gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed would be lost; the template stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs its list of terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code begins with a lower-case letter; letters, digits and _ may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule that asks for an intent can't set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a template of Tessera itself is called so; give the file another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims on vehicles and property are never accepted together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every answer has something of that name; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds characters that can't be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {detail} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {detail} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a list of texts, ["…", "…"].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a table of names and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a text in "quotes".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be in {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must name each of these once: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a name in at least one of {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs «words» to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages are {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a choice or a list has terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file can't be read. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {detail} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file's name may hold lower-case letters, digits, - and _, 40 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Cases that were analysed with it keep it. New cases can't use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price table, the only source of ranges in money for findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product table, the only source of price and stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those with a tick are offered for a new case. Copies can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office's own, version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each case's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at a sum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template's usual one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete «%1»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Model's thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the answer, and no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more characters, kept with the case</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by the rule «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2026-12-24, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Change the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsDialog</name>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>MMM yy</source>
        <comment>a month as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes it, without its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>%1 % of them come back for a person to judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n undisputed cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept undisputed cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold as the model has them, on record as accepted together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TradeQuestion</name>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damage on delivery, with the dock for scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets what cases are asked by. The settings can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product questions, tags, content checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles and property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this desk for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 can't be looked into: %2. Looked at again all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Looked at again as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in the folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A batch goes on with what comes into %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new. What comes into %1 is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>All as a batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what arrives…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files stay in the folder as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayGroup</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnFoot</name>
    <message>
        <source>Answer anew; this answer stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier questions and replies, summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at a place in photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer at finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessera ended before this reply did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model's window was nearly full: from here on it is told this in place of %n earlier turns.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Earlier answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on record, marked as void. That can't be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make version %1 void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message>
        <source>%1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningsView</name>
    <message numerus="yes">
        <source>%n notes on this answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChip</name>
    <message>
        <source>Brightness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges brought out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it as it is (Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>As it is (Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring out edges (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the left (Shift+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the right (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to look at this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed when last asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>10 cm of a ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 6 in label, long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 6 in label, short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheet, long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 sheet, short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article (GTIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FedEx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J&amp;T Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JD Logistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post (UPU S10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice, not an assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SF Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping unit (SSCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has too much to do: asking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is loading its model: asking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undisputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle (VIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTO Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank card, long edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank card, short edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by Tessera from document {name}, page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from archive {name}, file {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from document {name}, page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from message {name}, attachment {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no size: lines cross, or nothing between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps of a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office's table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingLayer</name>
    <message>
        <source>Writing in this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Copy all of the writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: the part for it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It lists no models: type the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a key before it says anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its models seems to see pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
