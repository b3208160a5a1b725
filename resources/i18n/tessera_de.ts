<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddSlot</name>
    <message>
        <source>Add a photo</source>
        <translation>Ein Foto hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>%1 is another computer, and http:// is not encrypted: whoever is on the way can read photos and key.</source>
        <translation>%1 ist ein anderer Computer, und http:// ist nicht verschlüsselt: Wer auf dem Weg sitzt, kann Fotos und Schlüssel lesen.</translation>
    </message>
    <message>
        <source>%1, unencrypted</source>
        <translation>%1, unverschlüsselt</translation>
    </message>
    <message>
        <source>Allow it for this host</source>
        <translation>Für diesen Host erlauben</translation>
    </message>
    <message>
        <source>Questions go to %1</source>
        <translation>Fragen gehen an %1</translation>
    </message>
    <message>
        <source>The server's address, or a whole curl command.</source>
        <translation>Die Adresse des Servers oder ein ganzer curl-Befehl.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Almost the same picture as photo {number}: add another view instead.</source>
        <translation>Fast dasselbe Bild wie Foto {number}: eine andere Ansicht hinzufügen.</translation>
    </message>
    <message>
        <source>Blurred: hold still, tap on the damage to focus, and take it again.</source>
        <translation>Unscharf: ruhig halten, zum Scharfstellen auf den Schaden tippen und noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Glare hides a part: take it again from another side, without flash.</source>
        <translation>Ein Reflex verdeckt einen Teil: von einer anderen Seite und ohne Blitz noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen: add the picture itself, or a photo of the thing.</source>
        <translation>Vielleicht ein abfotografierter Bildschirm: das Bild selbst hinzufügen oder ein Foto des Gegenstands.</translation>
    </message>
    <message>
        <source>The file is damaged: copy it again from where it came from.</source>
        <translation>Die Datei ist beschädigt: von dort, wo sie herkommt, noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Too bright: take it again without flash, or away from the sun.</source>
        <translation>Zu hell: ohne Blitz oder von der Sonne abgewandt noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Too dark: take it again with more light.</source>
        <translation>Zu dunkel: mit mehr Licht noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>Too small for details: add the original instead of a preview.</source>
        <translation>Zu klein für Einzelheiten: das Original statt einer Vorschau hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Entschieden von %1</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another choice sets the templates for new cases and the dock anew.</source>
        <translation>Eine andere Wahl setzt die Vorlagen für neue Fälle und die Rampe neu.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Claims: vehicles and property</source>
        <translation>Schäden: Fahrzeuge und Gebäude</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>From the next start on. Reports have a language of their own, under Report.</source>
        <translation>Ab dem nächsten Start. Berichte haben eine eigene Sprache, unter Bericht.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>On this computer, in the background, with about 1 GB of memory while it reads. It takes the part that packaging/tessera.py reading adds.</source>
        <translation>Auf diesem Computer, im Hintergrund, mit etwa 1 GB Speicher während des Lesens. Dazu gehört der Teil, den packaging/tessera.py reading hinzufügt.</translation>
    </message>
    <message>
        <source>Parcels, with the dock</source>
        <translation>Pakete, mit der Rampe</translation>
    </message>
    <message>
        <source>Products, tags, content checks</source>
        <translation>Produkte, Merkmale, Inhaltsprüfungen</translation>
    </message>
    <message>
        <source>Read the writing in every photo, and find faces</source>
        <translation>Die Schrift in jedem Foto lesen und Gesichter finden</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>The office's set-up</source>
        <translation>Einrichtung des Büros</translation>
    </message>
    <message>
        <source>The way to the dock at the foot of the window</source>
        <translation>Der Weg zur Rampe am Fuß des Fensters</translation>
    </message>
    <message>
        <source>What this desk is for</source>
        <translation>Wofür dieser Arbeitsplatz ist</translation>
    </message>
</context>
<context>
    <name>ArrivingRow</name>
    <message>
        <source> min without a photo</source>
        <translation> min ohne Foto</translation>
    </message>
    <message>
        <source>Go on with what arrives</source>
        <translation>Mit Ankommendem weitermachen</translation>
    </message>
    <message>
        <source>Minutes until a case is complete</source>
        <translation>Minuten, bis ein Fall vollständig ist</translation>
    </message>
    <message>
        <source>What lies there, too. A case is complete after so long without one.</source>
        <translation>Auch, was schon dort liegt. Ein Fall ist nach so langer Zeit ohne Foto vollständig.</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Ask (Enter)</source>
        <translation>Fragen (Eingabe)</translation>
    </message>
    <message>
        <source>Ask about photo %1…</source>
        <translation>Zu Foto %1 fragen…</translation>
    </message>
    <message>
        <source>Ask about photos %1–%2…</source>
        <translation>Zu den Fotos %1–%2 fragen…</translation>
    </message>
    <message>
        <source>Ask about these photos</source>
        <translation>Zu diesen Fotos fragen</translation>
    </message>
    <message>
        <source>Ask about these photos…</source>
        <translation>Zu diesen Fotos fragen…</translation>
    </message>
    <message>
        <source>Stop the reply (%1)</source>
        <translation>Die Antwort stoppen (%1)</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>At most, without photos</source>
        <translation>Höchstens, ohne Fotos</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Everything done since then will be gone from the list. Nothing is deleted: what is there now is set aside in the data folder. Tessera closes and opens again.</source>
        <translation>Alles seitdem Getane verschwindet aus der Liste. Nichts wird gelöscht: Was jetzt da ist, wird im Datenordner beiseitegelegt. Tessera schließt und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Go back to the cases of %1?</source>
        <translation>Zu den Fällen vom %1 zurückkehren?</translation>
    </message>
    <message>
        <source>In the data folder</source>
        <translation>Im Datenordner</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made once a day and checked; kept are 7 days, 4 weeks and 6 months. On another disk, photos are copied too, each once. Without one, a broken disk takes all of it.</source>
        <translation>Einmal täglich angelegt und geprüft; behalten werden 7 Tage, 4 Wochen und 6 Monate. Auf einem anderen Datenträger werden auch Fotos kopiert, jedes einmal. Sonst nimmt ein defekter Datenträger alles mit.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Verified when made</source>
        <translation>Beim Anlegen geprüft</translation>
    </message>
    <message>
        <source>When restored</source>
        <translation>Beim Zurückspielen</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wohin Sicherungen gehen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can't be looked into: %2.</source>
        <translation>%1 kann nicht angesehen werden: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait for more of their case.</source>
        <translation>
            <numerusform>%Ln Foto wartet auf den Rest seines Falls.</numerusform>
            <numerusform>%Ln Fotos warten auf den Rest ihres Falls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the provider's answer belong to no case.</source>
        <translation>
            <numerusform>%n Zeile der Antwort des Anbieters gehört zu keinem Fall.</numerusform>
            <numerusform>%n Zeilen der Antwort des Anbieters gehören zu keinem Fall.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Ein Stapel läuft.</translation>
    </message>
    <message>
        <source>A case takes</source>
        <translation>Ein Fall dauert</translation>
    </message>
    <message>
        <source>All cases are done.</source>
        <translation>Alle Fälle sind fertig.</translation>
    </message>
    <message>
        <source>All others are done. Try again what failed, or leave it.</source>
        <translation>Alle anderen sind fertig. Fehlgeschlagenes noch einmal versuchen oder belassen.</translation>
    </message>
    <message>
        <source>Allow paid use in the provider's console, then go on.</source>
        <translation>In der Konsole des Anbieters die bezahlte Nutzung erlauben und dann fortfahren.</translation>
    </message>
    <message>
        <source>Allow writing there, and it goes on by itself.</source>
        <translation>Das Schreiben dort erlauben, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Ask your IT to allow {host}, then go on.</source>
        <translation>Ihre IT bitten, {host} freizugeben, und dann fortfahren.</translation>
    </message>
    <message>
        <source>Batch %1 · %2</source>
        <translation>Stapel %1 · %2</translation>
    </message>
    <message>
        <source>Begins %1. Leave Tessera open, and the computer on.</source>
        <translation>Beginnt %1. Tessera geöffnet und den Rechner eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>Check the network and the address, and that the server runs, then go on.</source>
        <translation>Netzwerk und Adresse prüfen, und ob der Server läuft; dann fortfahren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ends about %1.</source>
        <translation>Endet etwa %1.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Folder not reached</source>
        <translation>Ordner nicht erreichbar</translation>
    </message>
    <message>
        <source>Free some space, and it goes on by itself.</source>
        <translation>Platz schaffen, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Give one that name in the settings, then go on.</source>
        <translation>In den Einstellungen einer Verbindung diesen Namen geben und dann fortfahren.</translation>
    </message>
    <message>
        <source>Go on once the server answers as it should.</source>
        <translation>Fortfahren, sobald der Server wieder richtig antwortet.</translation>
    </message>
    <message>
        <source>Goes on with what comes into %1.</source>
        <translation>Macht mit allem weiter, was in %1 ankommt.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>It goes on where it was as soon as Tessera is started again.</source>
        <translation>Er fährt fort, wo er war, sobald Tessera wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Known, not asked</source>
        <translation>Bekannt, nicht gefragt</translation>
    </message>
    <message>
        <source>Left as failed</source>
        <translation>Als fehlgeschlagen belassen</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <source>Looked at again at %1.</source>
        <translation>Wieder nachgesehen um %1.</translation>
    </message>
    <message>
        <source>No case was made.</source>
        <translation>Es wurde kein Fall angelegt.</translation>
    </message>
    <message>
        <source>On the way to the provider.</source>
        <translation>Auf dem Weg zum Anbieter.</translation>
    </message>
    <message>
        <source>Open it in the provider's console, then go on.</source>
        <translation>Es in der Konsole des Anbieters freischalten und dann fortfahren.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Paused. What the provider answers is read once it goes on.</source>
        <translation>Pausiert. Was der Anbieter antwortet, wird beim Fortfahren gelesen.</translation>
    </message>
    <message>
        <source>Paused. What was begun comes to its end.</source>
        <translation>Pausiert. Begonnenes wird zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Pay what is due there, then go on.</source>
        <translation>Dort bezahlen, was fällig ist, und dann fortfahren.</translation>
    </message>
    <message>
        <source>Put it back, or connect it again: the batch goes on by itself.</source>
        <translation>Ordner zurücklegen oder wieder verbinden: Der Stapel geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Set this computer's date and time right, then go on.</source>
        <translation>Datum und Uhrzeit dieses Computers richtig stellen und dann fortfahren.</translation>
    </message>
    <message>
        <source>Start the model's server there, then go on.</source>
        <translation>Dort den Server des Modells starten und dann fortfahren.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped. It is called off at the provider.</source>
        <translation>Gestoppt. Beim Anbieter wird abgesagt.</translation>
    </message>
    <message>
        <source>Stopped. What was answered is kept.</source>
        <translation>Gestoppt. Was beantwortet wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Tessera may be closed meanwhile.</source>
        <translation>Tessera kann inzwischen geschlossen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The provider may take %n hours. Leave Tessera open, and the computer on.</source>
        <translation>
            <numerusform>Der Anbieter braucht bis zu %n Stunde. Tessera geöffnet und den Rechner eingeschaltet lassen.</numerusform>
            <numerusform>Der Anbieter braucht bis zu %n Stunden. Tessera geöffnet und den Rechner eingeschaltet lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Top up the account, then go on.</source>
        <translation>Das Konto aufladen und dann fortfahren.</translation>
    </message>
    <message>
        <source>Try again what failed, or leave it.</source>
        <translation>Fehlgeschlagenes noch einmal versuchen oder belassen.</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>With the provider</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>With the provider since %1, looked at again at %2.</source>
        <translation>Beim Anbieter seit %1, wieder nachgesehen um %2.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>%1 files looked at</source>
        <translation>%1 Dateien angesehen</translation>
    </message>
    <message>
        <source>%1 photos of %2 read</source>
        <translation>%1 Fotos von %2 gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Die Fälle zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>New batch…</source>
        <translation>Neuer Stapel…</translation>
    </message>
    <message>
        <source>No batch yet. A batch makes a case of each folder or photo and analyses all.</source>
        <translation>Noch kein Stapel. Ein Stapel legt aus jedem Ordner oder Foto einen Fall an und analysiert alle.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>BeforeDecision</name>
    <message numerus="yes">
        <source>%n open items</source>
        <translation>
            <numerusform>%n offener Punkt</numerusform>
            <numerusform>%n offene Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to know of these photos</source>
        <translation>
            <numerusform>%n Hinweis zu diesen Fotos</numerusform>
            <numerusform>%n Hinweise zu diesen Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeSide</name>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Ways to look at both (V)</source>
        <translation>Arten, beide anzusehen (V)</translation>
    </message>
</context>
<context>
    <name>BlackoutLayer</name>
    <message>
        <source>Black out places of this photo</source>
        <translation>Stellen dieses Fotos schwärzen</translation>
    </message>
</context>
<context>
    <name>BudgetFields</name>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Fragen höchstens</translation>
    </message>
    <message>
        <source>and a sum of %1</source>
        <translation>und ein Betrag von %1</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%Ln cases selected</source>
        <translation>
            <numerusform>%Ln Fall ausgewählt</numerusform>
            <numerusform>%Ln Fälle ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse as a batch…</source>
        <translation>Als Stapel analysieren…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation>Fall %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fälle schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Bericht %1 von %2</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Training data: case %1 of %2</source>
        <translation>Trainingsdaten: Fall %1 von %2</translation>
    </message>
    <message>
        <source>Training data…</source>
        <translation>Trainingsdaten…</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>An answer is known where the same model was asked the same about the same photos. It is offered before anything is sent; of claims and parcels a person always decides.</source>
        <translation>Eine Antwort ist bekannt, wenn dasselbe Modell dasselbe zu denselben Fotos gefragt wurde. Sie wird angeboten, bevor etwas gesendet wird; über Schäden und Pakete entscheidet immer ein Mensch.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls by month and template</source>
        <translation>Aufrufe nach Monat und Vorlage</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No model has been asked yet.</source>
        <translation>Noch wurde kein Modell gefragt.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Die Aufrufe speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Take known answers without asking me</source>
        <translation>Bekannte Antworten ohne Rückfrage übernehmen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message numerus="yes">
        <source>%n photos taken.</source>
        <translation>
            <numerusform>%n Foto aufgenommen.</numerusform>
            <numerusform>%n Fotos aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Photos for %1</source>
        <translation>Fotos für %1</translation>
    </message>
    <message>
        <source>Photos for this case</source>
        <translation>Fotos für diesen Fall</translation>
    </message>
    <message>
        <source>Space or Enter takes a photo.</source>
        <translation>Leertaste oder Eingabe nimmt ein Foto auf.</translation>
    </message>
    <message>
        <source>The next one begins another four.</source>
        <translation>Das nächste beginnt vier weitere.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Leertaste oder Eingabe</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>Die Kamera wird gestartet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>What the photo shows</source>
        <translation>Was das Foto zeigt</translation>
    </message>
</context>
<context>
    <name>CaptionGrip</name>
    <message>
        <source>Drag to put the photo elsewhere (Alt + left, right)</source>
        <translation>Ziehen, um das Foto woandershin zu legen (Alt + links, rechts)</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message numerus="yes">
        <source>%n entries in its log</source>
        <translation>
            <numerusform>%n Eintrag in seinem Protokoll</numerusform>
            <numerusform>%n Einträge in seinem Protokoll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Case %1, %2</source>
        <translation>Fall %1, %2</translation>
    </message>
    <message>
        <source>Checked: whole, and unchanged since.</source>
        <translation>Geprüft: vollständig und seitdem unverändert.</translation>
    </message>
    <message>
        <source>Steps done elsewhere: %1.</source>
        <translation>Anderswo getane Schritte: %1.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Written on %1 by %2.</source>
        <translation>Geschrieben am %1 von %2.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>17 signs, no I, O, Q</source>
        <translation>17 Zeichen, kein I, O, Q</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Assignment number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Box size</source>
        <translation>Kartonmaße</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>CAT number</source>
        <translation>Kumulschadennummer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Frachtführer</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schadenfall</translation>
    </message>
    <message>
        <source>Claim filed on</source>
        <translation>Schaden gemeldet am</translation>
    </message>
    <message>
        <source>Claim received</source>
        <translation>Meldung eingegangen</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Deadline by</source>
        <translation>Frist nach</translation>
    </message>
    <message>
        <source>Declared value</source>
        <translation>Angegebener Wert</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Selbstbeteiligung</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Zugestellt am</translation>
    </message>
    <message>
        <source>Delivery was due</source>
        <translation>Zustellung fällig am</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abzug neu für alt</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Inspected on site</source>
        <translation>Besichtigt am</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Modelljahr</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Other insurance</source>
        <translation>Weitere Versicherung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Halter</translation>
    </message>
    <message>
        <source>Packaging kept</source>
        <translation>Verpackung aufbewahrt</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Place of loss</source>
        <translation>Schadenort</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Point of impact</source>
        <translation>Anstoßstelle</translation>
    </message>
    <message>
        <source>Prior condition</source>
        <translation>Vorschäden</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Replacement cost (RCV)</source>
        <translation>Neuwert (RCV)</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rückstellung</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Signed, exceptions</source>
        <translation>Quittung, Vorbehalte</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Bauwerk</translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation>Schadenzeit</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Schadenhergang</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>Prüfziffer falsch</translation>
    </message>
    <message>
        <source>e.g. 1234.50 EUR</source>
        <translation>z. B. 1234,50 EUR</translation>
    </message>
    <message>
        <source>e.g. 14:05</source>
        <translation>z. B. 14:05</translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation>z. B. 23.11.2026</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation>Den Absender bitten, die Datei noch einmal zu schreiben.</translation>
    </message>
    <message>
        <source>Ask whoever sent it where it is from.</source>
        <translation>Den Absender fragen, woher sie stammt.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Zuerst die Sperre aufheben, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>Open the file once more.</source>
        <translation>Die Datei noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Take over by hand what was done there.</source>
        <translation>Von Hand übernehmen, was dort getan wurde.</translation>
    </message>
    <message>
        <source>Where it was not erased, delete the case and take it in from the other side.</source>
        <translation>Wo nicht gelöscht wurde, den Fall löschen und von der anderen Seite übernehmen.</translation>
    </message>
    <message>
        <source>a model was still answering when it was written.</source>
        <translation>Beim Schreiben antwortete noch ein Modell.</translation>
    </message>
    <message>
        <source>a photo in it is another than the one here: {detail}</source>
        <translation>Ein Foto darin ist ein anderes als das hiesige: {detail}</translation>
    </message>
    <message>
        <source>a photo is not the one it names: {detail}</source>
        <translation>Ein Foto ist nicht das genannte: {detail}</translation>
    </message>
    <message>
        <source>a photo was taken out on one side and worked with on the other: {detail}</source>
        <translation>Ein Foto wurde auf einer Seite entfernt und auf der anderen verwendet: {detail}</translation>
    </message>
    <message>
        <source>both sides asked a model about the same photos, with others beside them.</source>
        <translation>Beide Seiten haben ein Modell zu denselben Fotos gefragt, mit anderen daneben.</translation>
    </message>
    <message>
        <source>it holds a link or folder: {detail}</source>
        <translation>Sie enthält eine Verknüpfung oder einen Ordner: {detail}</translation>
    </message>
    <message>
        <source>it holds more than a case can have: {detail}</source>
        <translation>Sie enthält mehr, als ein Fall haben kann: {detail}</translation>
    </message>
    <message>
        <source>it holds something twice: {detail}</source>
        <translation>Sie enthält etwas doppelt: {detail}</translation>
    </message>
    <message>
        <source>it holds what no case file has: {detail}</source>
        <translation>Sie enthält, was keine Falldatei hat: {detail}</translation>
    </message>
    <message>
        <source>it is damaged or cut off: {detail}</source>
        <translation>Sie ist beschädigt oder abgeschnitten: {detail}</translation>
    </message>
    <message>
        <source>it is locked or packed unusually: {detail}</source>
        <translation>Sie ist verschlüsselt oder ungewöhnlich gepackt: {detail}</translation>
    </message>
    <message>
        <source>it is no case file of Tessera. {detail}</source>
        <translation>Es ist keine Falldatei von Tessera. {detail}</translation>
    </message>
    <message>
        <source>it was changed past its log: {detail}</source>
        <translation>Sie wurde an ihrem Protokoll vorbei geändert: {detail}</translation>
    </message>
    <message>
        <source>it was written by a newer Tessera.</source>
        <translation>Sie wurde von einem neueren Tessera geschrieben.</translation>
    </message>
    <message>
        <source>its document can't be read.</source>
        <translation>Ihr Inhalt ist nicht lesbar.</translation>
    </message>
    <message>
        <source>its log begins otherwise than that of the case here.</source>
        <translation>Ihr Protokoll beginnt anders als das des hiesigen Falls.</translation>
    </message>
    <message>
        <source>part of it belongs to another case here.</source>
        <translation>Ein Teil davon gehört hier zu einem anderen Fall.</translation>
    </message>
    <message>
        <source>somebody was erased on one side only, and would come back.</source>
        <translation>Jemand wurde nur auf einer Seite gelöscht und käme zurück.</translation>
    </message>
    <message>
        <source>the case here is under legal hold.</source>
        <translation>Für den hiesigen Fall gilt eine Löschsperre.</translation>
    </message>
    <message>
        <source>the case here was changed meanwhile.</source>
        <translation>Der hiesige Fall wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>the same photo came on both sides, and both worked with it: {detail}</source>
        <translation>Dasselbe Foto kam auf beiden Seiten hinzu, und beide haben damit gearbeitet: {detail}</translation>
    </message>
    <message>
        <source>unpacked it would be too large: {detail}</source>
        <translation>Entpackt wäre sie zu groß: {detail}</translation>
    </message>
    <message>
        <source>what it says makes no sense: {detail}</source>
        <translation>Ihre Angaben ergeben keinen Sinn: {detail}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Cases appear here as soon as the first photo is in.</source>
        <translation>Fälle erscheinen hier, sobald das erste Foto da ist.</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>Kein Fall entspricht dem Filter.</translation>
    </message>
    <message>
        <source>No case matches «%1».</source>
        <translation>Kein Fall passt zu „%1“.</translation>
    </message>
    <message>
        <source>No case was deleted.</source>
        <translation>Kein Fall wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Older cases coming into search: %1</source>
        <translation>Ältere Fälle kommen in die Suche: %1</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation>Fall als Datei…</translation>
    </message>
    <message>
        <source>Check the records…</source>
        <translation>Aufzeichnungen prüfen…</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Den Fall schließen</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Den Fall löschen</translation>
    </message>
    <message>
        <source>Evidence package…</source>
        <translation>Beweispaket…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Legal hold: delete nothing</source>
        <translation>Löschsperre setzen</translation>
    </message>
    <message>
        <source>Lift the legal hold</source>
        <translation>Die Löschsperre aufheben</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Put the case back</source>
        <translation>Den Fall zurückholen</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Den Fall wieder öffnen</translation>
    </message>
    <message>
        <source>Report and preview…</source>
        <translation>Bericht und Vorschau…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>The case: assign, close, delete</source>
        <translation>Der Fall: zuweisen, schließen, löschen</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Leave</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Proposed for finding %1</source>
        <translation>Vorgeschlagen für Feststellung %1</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Neu überlegen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The finding says so already.</source>
        <translation>Die Feststellung sagt das schon.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Answered in {seconds} s; the server does not count its tokens.</source>
        <translation>In {seconds} s beantwortet; der Server zählt seine Token nicht.</translation>
    </message>
    <message>
        <source>Context window: not told; {holds} tokens are assumed.</source>
        <translation>Kontextfenster: nicht genannt; angenommen werden {holds} Token.</translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens, which holds from now on.</source>
        <translation>Kontextfenster: {tokens} Token; das gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Context window: {tokens} tokens.</source>
        <translation>Kontextfenster: {tokens} Token.</translation>
    </message>
    <message>
        <source>It counts places from 0 to 1000: from now on asked for so ({percent} % overlap).</source>
        <translation>Es gibt Stellen von 0 bis 1000 an: Ab jetzt wird so gefragt ({percent} % Überdeckung).</translation>
    </message>
    <message>
        <source>It counts places in pixels: from now on asked for pixels ({percent} % overlap).</source>
        <translation>Es gibt Stellen in Pixeln an: Ab jetzt wird nach Pixeln gefragt ({percent} % Überdeckung).</translation>
    </message>
    <message>
        <source>It does not say what is in the pictures; it may be a model without eyes. It said: «{said}»</source>
        <translation>Es sagt nicht, was in den Bildern ist; vielleicht ist es ein Modell, das keine Bilder sieht. Es sagte: „{said}“</translation>
    </message>
    <message>
        <source>It gives no boxes.</source>
        <translation>Es gibt keine Rahmen an.</translation>
    </message>
    <message>
        <source>It sees both pictures and says what differs: «{said}»</source>
        <translation>Es sieht beide Bilder und sagt, worin sie sich unterscheiden: „{said}“</translation>
    </message>
    <message>
        <source>It tells what is in one picture only; two were sent. It said: «{said}»</source>
        <translation>Es sagt nur, was in einem Bild ist; gesendet wurden zwei. Es sagte: „{said}“</translation>
    </message>
    <message>
        <source>Its boxes are in the right place ({percent} % overlap).</source>
        <translation>Seine Rahmen liegen richtig ({percent} % Überdeckung).</translation>
    </message>
    <message>
        <source>Its boxes are in the right place, in fractions: converted each time.</source>
        <translation>Seine Rahmen liegen richtig, in Bruchteilen: Sie werden jedes Mal umgerechnet.</translation>
    </message>
    <message>
        <source>Its boxes are not where the shapes are ({percent} % overlap): check every place.</source>
        <translation>Seine Rahmen liegen nicht bei den Formen ({percent} % Überdeckung): jede Stelle prüfen.</translation>
    </message>
    <message>
        <source>No key was needed.</source>
        <translation>Es war kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>The answer came in one piece all the same: from now on asked for so, findings appear at its end.</source>
        <translation>Die Antwort kam trotzdem am Stück: Ab jetzt wird so gefragt, Feststellungen erscheinen am Ende.</translation>
    </message>
    <message>
        <source>The answer comes bit by bit: findings appear as it is written.</source>
        <translation>Die Antwort kommt stückweise: Feststellungen erscheinen, während sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The answer comes in one piece: findings appear at its end.</source>
        <translation>Die Antwort kommt am Stück: Feststellungen erscheinen an ihrem Ende.</translation>
    </message>
    <message>
        <source>The answer could not be used in this form: {form_from_now_on}</source>
        <translation>Die Antwort war in dieser Form nicht zu gebrauchen: {form_from_now_on}</translation>
    </message>
    <message>
        <source>The answer got lost in the model's thinking: from now on asked not to think.</source>
        <translation>Die Antwort ging im Nachdenken des Modells verloren: Ab jetzt soll es nicht nachdenken.</translation>
    </message>
    <message>
        <source>The answer keeps no form, however it is asked for: findings may be missing, its text is shown. Form and thinking stay as they were.</source>
        <translation>Die Antwort hält keine Form ein, wie auch gefragt wird: Feststellungen können fehlen, ihr Text wird gezeigt. Form und Nachdenken bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The answer keeps the form ({asked_by}).</source>
        <translation>Die Antwort hält die Form ein ({asked_by}).</translation>
    </message>
    <message>
        <source>The answer keeps the form loosely ({asked_by}): put right each time.</source>
        <translation>Die Antwort hält die Form nur ungefähr ein ({asked_by}): Sie wird jedes Mal berichtigt.</translation>
    </message>
    <message>
        <source>The key was accepted.</source>
        <translation>Der Schlüssel wurde angenommen.</translation>
    </message>
    <message>
        <source>The server can't send an answer bit by bit: from now on asked for in one piece.</source>
        <translation>Der Server kann eine Antwort nicht stückweise senden: Ab jetzt wird sie am Stück verlangt.</translation>
    </message>
    <message>
        <source>The server does not take the form asked for: {form_from_now_on}</source>
        <translation>Der Server nimmt die verlangte Form nicht an: {form_from_now_on}</translation>
    </message>
    <message>
        <source>The server does not take the thinking switch: from now on left to the server.</source>
        <translation>Der Server versteht den Schalter für das Nachdenken nicht: Ab jetzt entscheidet der Server.</translation>
    </message>
    <message>
        <source>asked by a schema</source>
        <translation>mit einem Schema gefragt</translation>
    </message>
    <message>
        <source>asked for JSON</source>
        <translation>nach JSON gefragt</translation>
    </message>
    <message>
        <source>asked in words</source>
        <translation>in Worten gefragt</translation>
    </message>
    <message>
        <source>from now on asked by a schema.</source>
        <translation>Ab jetzt wird mit einem Schema gefragt.</translation>
    </message>
    <message>
        <source>from now on asked for JSON, without a schema.</source>
        <translation>Ab jetzt wird nach JSON gefragt, ohne Schema.</translation>
    </message>
    <message>
        <source>from now on asked in words, without a schema.</source>
        <translation>Ab jetzt wird in Worten gefragt, ohne Schema.</translation>
    </message>
    <message>
        <source>{host} was reached.</source>
        <translation>{host} wurde erreicht.</translation>
    </message>
    <message>
        <source>{model} answers.</source>
        <translation>{model} antwortet.</translation>
    </message>
    <message>
        <source>{rate} tokens per second; first word after {first} s, all of it after {seconds} s.</source>
        <translation>{rate} Token je Sekunde; erstes Wort nach {first} s, alles nach {seconds} s.</translation>
    </message>
    <message>
        <source>«{model}» is not in the server's list of models.</source>
        <translation>„{model}“ steht nicht in der Modellliste des Servers.</translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Sends two small drawings, made by Tessera, as photos are sent.</source>
        <translation>Sendet zwei kleine, von Tessera gezeichnete Bilder, wie Fotos gesendet werden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Die Verbindung testen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Accept this finding</source>
        <translation>Diese Feststellung übernehmen</translation>
    </message>
    <message>
        <source>Edit this finding</source>
        <translation>Diese Feststellung ändern</translation>
    </message>
    <message>
        <source>Reject this finding</source>
        <translation>Diese Feststellung verwerfen</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Case details</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>Feststellung %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed; its words are older than the record of them</source>
        <translation>geändert; die Worte sind älter als ihre Aufzeichnung</translation>
    </message>
    <message>
        <source>changed; its words were erased</source>
        <translation>geändert; die Worte wurden gelöscht</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>After step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>Between the two</source>
        <translation>Zwischen beiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare two states</source>
        <translation>Zwei Stände vergleichen</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>and after step</source>
        <translation>und nach Schritt</translation>
    </message>
</context>
<context>
    <name>ComparedList</name>
    <message>
        <source>Agreed: %1</source>
        <translation>Übereinstimmend: %1</translation>
    </message>
    <message>
        <source>Differing: %1</source>
        <translation>Abweichend: %1</translation>
    </message>
    <message>
        <source>Findings of both answers</source>
        <translation>Feststellungen beider Antworten</translation>
    </message>
    <message>
        <source>Seen by A only: %1</source>
        <translation>Nur von A gesehen: %1</translation>
    </message>
    <message>
        <source>Seen by B only: %1</source>
        <translation>Nur von B gesehen: %1</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take this finding into the case as accepted</source>
        <translation>Diese Feststellung als übernommen in den Fall aufnehmen</translation>
    </message>
    <message>
        <source>✓ In the case</source>
        <translation>✓ Im Fall</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Den Vergleich schließen (Esc)</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Antworten vergleichen</translation>
    </message>
</context>
<context>
    <name>ComparisonScreen</name>
    <message>
        <source>Agreement says how alike two answers are, not how right they are.</source>
        <translation>Übereinstimmung sagt, wie ähnlich zwei Antworten sind, nicht, wie richtig.</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B (dashed)</source>
        <translation>B (gestrichelt)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Labels (dotted)</source>
        <translation>Beschriftungen (gepunktet)</translation>
    </message>
    <message numerus="yes">
        <source>On %n cases both answered, drawn again for both alike; the interval holds the difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart with this many.</source>
        <translation>
            <numerusform>Bei %n Fall antworteten beide, für beide gleich neu gezogen; im Intervall liegt der Unterschied von 95 von 100 solcher Datensätze. Enthält es 0, sind beide bei so wenigen nicht zu unterscheiden.</numerusform>
            <numerusform>Bei %n Fällen antworteten beide, für beide gleich neu gezogen; im Intervall liegt der Unterschied von 95 von 100 solcher Datensätze. Enthält es 0, sind beide bei so wenigen nicht zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n photos</source>
        <translation>
            <numerusform>Sie unterscheiden sich auf %n Foto</numerusform>
            <numerusform>Sie unterscheiden sich auf %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>They say the same of every photo.</source>
        <translation>Sie sagen zu jedem Foto dasselbe.</translation>
    </message>
    <message>
        <source>✓ stands for a label, ✗ for none. Point at a box to read it.</source>
        <translation>✓ steht für eine Beschriftung, ✗ für keine. Zum Lesen auf einen Rahmen zeigen.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Deren übernehmen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More: limits, price, switches, what to do when it fails</source>
        <translation>Mehr: Grenzen, Preis, Schalter, was bei Ausfall geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Add a connection</source>
        <translation>Eine Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Duplicate it</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Find a local model</source>
        <translation>Lokales Modell suchen</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>«%1» is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connect a model</source>
        <translation>Ein Modell verbinden</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation>Übung, kein Modell</translation>
    </message>
    <message>
        <source>The connection; press to choose another one</source>
        <translation>Die Verbindung; drücken, um eine andere zu wählen</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ContextMeter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Before it goes out, the oldest questions are summed up.</source>
        <translation>Bevor sie hinausgeht, werden die ältesten Fragen zusammengefasst.</translation>
    </message>
    <message>
        <source>The next question and its reply take about %1 of the %2 tokens the model has room for.</source>
        <translation>Die nächste Frage und ihre Antwort brauchen etwa %1 der %2 Token, für die das Modell Platz hat.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>%1 – waits for its turn</source>
        <translation>%1 – wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Asked about earlier analyses: %1</source>
        <translation>Zu früheren Analysen gefragt: %1</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CountedList</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverBar</name>
    <message>
        <source>Black out all</source>
        <translation>Alle schwärzen</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>Covering</name>
    <message>
        <source>Faces and plates are not looked for: the part for it is not installed</source>
        <translation>Gesichter und Kennzeichen werden nicht gesucht: Der Teil dafür ist nicht installiert</translation>
    </message>
    <message>
        <source>No more faces or plates found; some are missed: look yourself</source>
        <translation>Keine weiteren Gesichter oder Kennzeichen gefunden; manche werden übersehen: selbst nachsehen</translation>
    </message>
    <message>
        <source>Nobody has looked for faces and number plates yet</source>
        <translation>Gesichter und Kennzeichen hat noch niemand gesucht</translation>
    </message>
    <message>
        <source>Perhaps faces: %1</source>
        <translation>Vielleicht Gesichter: %1</translation>
    </message>
    <message>
        <source>Perhaps number plates: %1</source>
        <translation>Vielleicht Kennzeichen: %1</translation>
    </message>
    <message>
        <source>click one to black it out</source>
        <translation>anklicken, um zu schwärzen</translation>
    </message>
    <message>
        <source>faces are not looked for: their part is not installed</source>
        <translation>Gesichter werden nicht gesucht: Ihr Teil ist nicht installiert</translation>
    </message>
    <message>
        <source>still looking…</source>
        <translation>wird noch gesucht…</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close Tessera</source>
        <translation>Tessera schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Tessera made a mistake</source>
        <translation>Tessera hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Tessera made a mistake.</source>
        <translation>Tessera hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>What you just did may not have worked. Photos, answers and reviews that were saved are kept. You can go on; if it happens again, close Tessera and start it anew, and send these details to whoever looks after it. They hold no photos and no keys.</source>
        <translation>Was Sie gerade getan haben, hat vielleicht nicht gewirkt. Gespeicherte Fotos, Antworten und Prüfungen bleiben erhalten. Sie können fortfahren; geschieht es wieder, schließen Sie Tessera, starten Sie es neu und senden Sie diese Einzelheiten an die zuständige Stelle. Sie enthalten keine Fotos und keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DeadlineNames</name>
    <message>
        <source>Air cargo (Montreal Convention)</source>
        <translation>Luftfracht (Montrealer Übereinkommen)</translation>
    </message>
    <message>
        <source>European road freight, hidden damage</source>
        <translation>Straßengüterverkehr in Europa (CMR), verdeckter Schaden</translation>
    </message>
    <message>
        <source>FedEx, United States</source>
        <translation>FedEx, USA</translation>
    </message>
    <message>
        <source>FedEx, international</source>
        <translation>FedEx, international</translation>
    </message>
    <message>
        <source>UPS, United States</source>
        <translation>UPS, USA</translation>
    </message>
    <message>
        <source>UPS, some countries</source>
        <translation>UPS, einige Länder</translation>
    </message>
    <message>
        <source>US LTL, concealed damage</source>
        <translation>US-Stückgut (LTL), verdeckter Schaden</translation>
    </message>
    <message>
        <source>USPS</source>
        <translation>USPS</translation>
    </message>
</context>
<context>
    <name>DeadlineRow</name>
    <message>
        <source>Carrier or policy number</source>
        <translation>Frachtführer oder Versicherungsschein</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take this deadline out</source>
        <translation>Diese Frist entfernen</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>%n Werktag ab „%1“</numerusform>
            <numerusform>%n Werktage ab „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>%n Tag ab „%1“</numerusform>
            <numerusform>%n Tage ab „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n Tag darüber</numerusform>
            <numerusform>%n Tage darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim by %1</source>
        <translation>Melden bis %1</translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation>Schadentag</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>letzter Tag heute</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message numerus="yes">
        <source>%n business days from «%1»</source>
        <translation>
            <numerusform>%n Werktag ab „%1“</numerusform>
            <numerusform>%n Werktage ab „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days from «%1»</source>
        <translation>
            <numerusform>%n Tag ab „%1“</numerusform>
            <numerusform>%n Tage ab „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a deadline</source>
        <translation>Eine Frist hinzufügen</translation>
    </message>
    <message>
        <source>Carriers change their terms; a contract goes before them.</source>
        <translation>Frachtführer ändern ihre Bedingungen; ein Vertrag geht vor.</translation>
    </message>
    <message>
        <source>The office's own go first. A name from below takes that one's place.</source>
        <translation>Die Fristen des Büros gehen vor; eine gleichnamige ersetzt die von unten.</translation>
    </message>
    <message>
        <source>With the program</source>
        <translation>Mit dem Programm</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Schadenregulierer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Enter, or leaving the field, decides</source>
        <translation>Eingabetaste oder Verlassen des Felds entscheidet</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Noch offen: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation>Schadenregulierer</translation>
    </message>
    <message>
        <source>licence %1</source>
        <translation>Zul.‑Nr. %1</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>✓ Decided by %1</source>
        <translation>✓ Entschieden von %1</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>%1 then counts as measured on «%2», and is again every week.</source>
        <translation>%1 gilt dann als an „%2“ gemessen und wird jede Woche daran gemessen.</translation>
    </message>
    <message>
        <source>%1 then counts as measured on «%2».</source>
        <translation>%1 gilt dann als an „%2“ gemessen.</translation>
    </message>
    <message>
        <source>%1 then counts as never measured, and is not measured every week.</source>
        <translation>%1 gilt dann als nie gemessen und wird nicht mehr jede Woche gemessen.</translation>
    </message>
    <message>
        <source>%1 then counts as never measured.</source>
        <translation>%1 gilt dann als nie gemessen.</translation>
    </message>
    <message>
        <source>Answers, figures and what the set's words mean are gone for good. The set itself stays where it is.</source>
        <translation>Antworten, Zahlen und was die Wörter des Datensatzes bedeuten sind dann endgültig weg. Der Datensatz selbst bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n measurements on «%1»?</source>
        <translation>
            <numerusform>Die eine Messung an „%1“ löschen?</numerusform>
            <numerusform>Alle %n Messungen an „%1“ löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all of this set…</source>
        <translation>Alle dieses Datensatzes löschen…</translation>
    </message>
    <message>
        <source>Delete the measurement of %1 on «%2», %3?</source>
        <translation>Die Messung von %1 an „%2“ vom %3 löschen?</translation>
    </message>
    <message>
        <source>Delete this measurement…</source>
        <translation>Diese Messung löschen…</translation>
    </message>
    <message>
        <source>Its answers and figures are gone for good. The set stays where it is.</source>
        <translation>Ihre Antworten und Zahlen sind dann endgültig weg. Der Datensatz bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Claims only once a person has decided, practice never. Rules name theirs themselves.</source>
        <translation>Schäden erst, wenn ein Mensch entschieden hat, Übung nie. Regeln nennen ihre Ziele selbst.</translation>
    </message>
    <message>
        <source>It answered that it is gone for good. Nothing is sent there.</source>
        <translation>Es antwortete, endgültig nicht mehr da zu sein. Dorthin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It can't be used: %1</source>
        <translation>Es kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>It is a machine of our own</source>
        <translation>Es ist ein eigener Rechner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Eine Testnachricht senden</translation>
    </message>
    <message>
        <source>Send messages there</source>
        <translation>Nachrichten dorthin senden</translation>
    </message>
    <message>
        <source>Send there unencrypted all the same</source>
        <translation>Trotzdem unverschlüsselt dorthin senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>The robot's key is in the keyring; paste its address to replace it.</source>
        <translation>Der Schlüssel des Chatbots ist im Schlüsselbund; zum Ersetzen seine Adresse einfügen.</translation>
    </message>
    <message>
        <source>The robot's whole address. The key in it goes into the keyring.</source>
        <translation>Die ganze Adresse des Chatbots. Der Schlüssel darin kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Where another program takes messages in, over https.</source>
        <translation>Wo ein anderes Programm Nachrichten annimmt, über https.</translation>
    </message>
</context>
<context>
    <name>DestinationList</name>
    <message>
        <source>Add a destination</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Address, room</source>
        <translation>Adresse, Raum</translation>
    </message>
    <message>
        <source>Cause of loss</source>
        <translation>Schadenursache</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Schadennummer</translation>
    </message>
    <message>
        <source>Collision, hail, water…</source>
        <translation>Kollision, Hagel…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Date of loss</source>
        <translation>Schadentag</translation>
    </message>
    <message>
        <source>Dropped, crushed…</source>
        <translation>Sturz, Druck, Nässe…</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Versicherte Person</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Made if left empty</source>
        <translation>Leer: automatisch</translation>
    </message>
    <message>
        <source>Make, model, year</source>
        <translation>Hersteller, Modell, Jahr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pipe water, storm, fire…</source>
        <translation>Rohrbruch, Sturm…</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Versicherungsschein</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Question for the model</source>
        <translation>Frage an das Modell</translation>
    </message>
    <message>
        <source>Sent with them, as text to be judged</source>
        <translation>Mit ihnen gesendet, als zu beurteilender Text</translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation>Text, der mit den Fotos kam</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>e.g. 2026-11-23</source>
        <translation>z. B. 23.11.2026</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>First (A)</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Second (B)</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The second is</source>
        <translation>Die zweite ist</translation>
    </message>
    <message>
        <source>The second run beside the first</source>
        <translation>Die zweite Messung neben der ersten</translation>
    </message>
</context>
<context>
    <name>DifferingList</name>
    <message>
        <source>Photos on which the runs differ</source>
        <translation>Fotos, auf denen sich die Messungen unterscheiden</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>found %1 → %2 · wrong %3 → %4</source>
        <translation>gefunden %1 → %2 · falsch %3 → %4</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>Ausweis gelesen.</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Claim file written.</source>
        <translation>Schadenakte geschrieben.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>It is asked about when no more photos come.</source>
        <translation>Gefragt wird, wenn keine Fotos mehr kommen.</translation>
    </message>
    <message>
        <source>Kept, but nobody signs for it: scan a badge, then again.</source>
        <translation>Gespeichert, aber niemand zeichnet dafür: Ausweis scannen, dann noch einmal.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No carrier's number that is known here</source>
        <translation>Keine Nummer eines hier bekannten Frachtführers</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>No new photo in the watched folder yet.</source>
        <translation>Noch kein neues Foto im überwachten Ordner.</translation>
    </message>
    <message>
        <source>No parcel in hand: scan one first.</source>
        <translation>Kein Paket in der Hand: zuerst eines scannen.</translation>
    </message>
    <message>
        <source>No parcel waits to be looked at.</source>
        <translation>Kein Paket wartet darauf, angesehen zu werden.</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Note exception</source>
        <translation>Vorbehalt vermerken</translation>
    </message>
    <message>
        <source>Noted. No wording has come yet: note it again later.</source>
        <translation>Vermerkt. Noch kein Text da: später noch einmal vermerken.</translation>
    </message>
    <message>
        <source>Noted. The wording is being printed.</source>
        <translation>Vermerkt. Der Text wird gedruckt.</translation>
    </message>
    <message>
        <source>Noted. The wording is copied.</source>
        <translation>Vermerkt. Der Text ist kopiert.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Or a badge, or a command of the printed sheet.</source>
        <translation>Oder einen Ausweis oder einen Befehl vom gedruckten Blatt.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos are coming in</source>
        <translation>Fotos kommen an</translation>
    </message>
    <message>
        <source>Photos are coming in …</source>
        <translation>Fotos kommen an …</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Scan a parcel</source>
        <translation>Ein Paket scannen</translation>
    </message>
    <message>
        <source>Take its photos</source>
        <translation>Seine Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The parcel's photos appear here.</source>
        <translation>Hier erscheinen die Fotos des Pakets.</translation>
    </message>
    <message>
        <source>The photo was sent already and stays on record.</source>
        <translation>Das Foto wurde schon gesendet und bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>The photos are kept, and go out when it is back.</source>
        <translation>Die Fotos bleiben und gehen hinaus, sobald es wieder da ist.</translation>
    </message>
    <message>
        <source>The printer is not there: wording copied instead.</source>
        <translation>Der Drucker ist nicht da: Text stattdessen kopiert.</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>Das Blatt wurde gespeichert.</translation>
    </message>
    <message>
        <source>This code is no parcel, command or badge.</source>
        <translation>Dieser Code ist kein Paket, Befehl oder Ausweis.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was pasted or dropped is no photo.</source>
        <translation>Das Eingefügte oder Hineingezogene ist kein Foto.</translation>
    </message>
    <message>
        <source>check digit wrong, compare the label</source>
        <translation>Prüfziffer falsch, mit dem Etikett vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DockHead</name>
    <message>
        <source>%1 works here</source>
        <translation>%1 arbeitet hier</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>No network · waiting: %1 · next try after %2 s</source>
        <translation>Kein Netz · wartend: %1 · nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>Nobody is named: scan a badge</source>
        <translation>Niemand ist genannt: Ausweis scannen</translation>
    </message>
    <message>
        <source>Sheets, printer</source>
        <translation>Blätter, Drucker</translation>
    </message>
</context>
<context>
    <name>DockScreen</name>
    <message>
        <source>The dock</source>
        <translation>Die Rampe</translation>
    </message>
</context>
<context>
    <name>DockShots</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>%1 works here from now on.</source>
        <translation>%1 arbeitet ab jetzt hier.</translation>
    </message>
    <message>
        <source>That barcode is one for the dock.</source>
        <translation>Dieser Barcode ist einer für die Rampe.</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%before% cases before, %after% since.</source>
        <translation>%before% Fälle zuvor, %after% seitdem.</translation>
    </message>
    <message>
        <source>Measured again on «%set%», %cases% cases, as every week.</source>
        <translation>Wieder an „%set%“ gemessen, %cases% Fälle, wie jede Woche.</translation>
    </message>
    <message>
        <source>Models over time…</source>
        <translation>Modelle im Zeitverlauf…</translation>
    </message>
    <message>
        <source>Since %day% %model% finds less than before: %shares%</source>
        <translation>Seit %day% findet %model% weniger als zuvor: %shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% finds more than before: %shares%</source>
        <translation>Seit %day% findet %model% mehr als zuvor: %shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% has fewer false alarms per undamaged photo: %shares%</source>
        <translation>Seit %day% hat %model% weniger Fehlalarme je unbeschädigtem Foto: %shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% has more false alarms per undamaged photo: %shares%</source>
        <translation>Seit %day% hat %model% mehr Fehlalarme je unbeschädigtem Foto: %shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% is right less often than before: %shares%</source>
        <translation>Seit %day% hat %model% seltener recht als zuvor: %shares%</translation>
    </message>
    <message>
        <source>Since %day% %model% is right more often than before: %shares%</source>
        <translation>Seit %day% hat %model% öfter recht als zuvor: %shares%</translation>
    </message>
    <message>
        <source>Since %day% answers of %model% are unusable less often: %shares%</source>
        <translation>Seit %day% sind Antworten von %model% seltener unbrauchbar: %shares%</translation>
    </message>
    <message>
        <source>Since %day% answers of %model% are unusable more often: %shares%</source>
        <translation>Seit %day% sind Antworten von %model% öfter unbrauchbar: %shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are edited less often: %shares%</source>
        <translation>Seit %day% werden Feststellungen von %model% seltener geändert: %shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are edited more often: %shares%</source>
        <translation>Seit %day% werden Feststellungen von %model% öfter geändert: %shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are rejected less often: %shares%</source>
        <translation>Seit %day% werden Feststellungen von %model% seltener verworfen: %shares%</translation>
    </message>
    <message>
        <source>Since %day% findings of %model% are rejected more often: %shares%</source>
        <translation>Seit %day% werden Feststellungen von %model% öfter verworfen: %shares%</translation>
    </message>
    <message>
        <source>Since %day% people add less to what %model% found: %shares%</source>
        <translation>Seit %day% wird weniger zu dem ergänzt, was %model% fand: %shares%</translation>
    </message>
    <message>
        <source>Since %day% people add more to what %model% found: %shares%</source>
        <translation>Seit %day% wird mehr zu dem ergänzt, was %model% fand: %shares%</translation>
    </message>
    <message>
        <source>Since that day Tessera asks in other words.</source>
        <translation>Seit diesem Tag fragt Tessera mit anderen Worten.</translation>
    </message>
    <message>
        <source>Since that day the server names another model.</source>
        <translation>Seit diesem Tag nennt der Server ein anderes Modell.</translation>
    </message>
    <message>
        <source>Since that day the template has a new version.</source>
        <translation>Seit diesem Tag hat die Vorlage eine neue Version.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftDialog</name>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers by month and model</source>
        <translation>Antworten nach Monat und Modell</translation>
    </message>
    <message>
        <source>As the server names it</source>
        <translation>Wie der Server es nennt</translation>
    </message>
    <message>
        <source>By people, of all findings that hold</source>
        <translation>Von Menschen, von allen geltenden Feststellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>Wird gezählt… %n Fall bisher</numerusform>
            <numerusform>Wird gezählt… %n Fälle bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided in</source>
        <translation>Entschieden in</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Findings that a person judged one by one</source>
        <translation>Feststellungen, die ein Mensch einzeln beurteilt hat</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Median from the answer to the first decision</source>
        <translation>Median von der Antwort bis zur ersten Entscheidung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models over time</source>
        <translation>Modelle im Zeitverlauf</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No change beyond chance was seen. It is looked for once a week.</source>
        <translation>Keine Veränderung über den Zufall hinaus. Nachgesehen wird einmal in der Woche.</translation>
    </message>
    <message>
        <source>No model was asked in this time.</source>
        <translation>In dieser Zeit wurde kein Modell gefragt.</translation>
    </message>
    <message>
        <source>Of the answers: nothing in them could be read</source>
        <translation>Von den Antworten: nichts darin war zu lesen</translation>
    </message>
    <message>
        <source>Of the findings judged</source>
        <translation>Von den beurteilten Feststellungen</translation>
    </message>
    <message>
        <source>Of the template, and of the words Tessera asks in</source>
        <translation>Der Vorlage und der Worte, in denen Tessera fragt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to add</source>
        <translation>Loslassen zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Only the address of a picture came, not the picture. Save it as a file, or copy the picture itself and paste it.</source>
        <translation>Es kam nur die Adresse eines Bildes, nicht das Bild. Als Datei speichern oder das Bild selbst kopieren und einfügen.</translation>
    </message>
    <message>
        <source>The other program did not hand over all of its files. Save the ones that are missing first, then drop those.</source>
        <translation>Das andere Programm hat nicht alle seine Dateien übergeben. Die fehlenden zuerst speichern und dann hineinziehen.</translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then drop that file; or copy the picture and paste it.</source>
        <translation>Das andere Programm hat keine Datei übergeben. Den Anhang oder die Nachricht zuerst speichern und dann diese Datei hineinziehen; oder das Bild kopieren und einfügen.</translation>
    </message>
    <message>
        <source>There is no photo in what was dropped.</source>
        <translation>Im Hineingezogenen ist kein Foto.</translation>
    </message>
</context>
<context>
    <name>EmblemField</name>
    <message>
        <source>Another one…</source>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Add photos, then press Analyse: what the model sees appears here.</source>
        <translation>Fotos hinzufügen, dann Analysieren drücken: Was das Modell sieht, erscheint hier.</translation>
    </message>
    <message>
        <source>Press Analyse: reasoning and findings appear here as they come.</source>
        <translation>Analysieren drücken: Begründung und Feststellungen erscheinen hier, sobald sie kommen.</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>Camera…</source>
        <translation>Kamera…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Connect a model…</source>
        <translation>Ein Modell verbinden…</translation>
    </message>
    <message>
        <source>Drop up to four photos</source>
        <translation>Bis zu vier Fotos hineinziehen</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>Vom Telefon…</translation>
    </message>
    <message>
        <source>Go to the dock</source>
        <translation>Zur Rampe</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC, WebP, TIFF or BMP — from a folder, an e-mail or the clipboard. Originals are kept untouched; location data is removed before anything is sent.</source>
        <translation>JPEG, PNG, HEIC, WebP, TIFF oder BMP – aus einem Ordner, einer E‑Mail oder der Zwischenablage. Originale bleiben unberührt; Ortsangaben werden entfernt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is called so, who becomes a number.</source>
        <translation>Ein Kollege heißt so; er wird zu einer Nummer.</translation>
    </message>
    <message>
        <source>A legal hold keeps it as a colleague's name.</source>
        <translation>Eine Löschsperre hält ihn als Namen eines Kollegen.</translation>
    </message>
    <message>
        <source>A legal hold keeps it in: %1</source>
        <translation>Eine Löschsperre hält ihn in: %1</translation>
    </message>
    <message>
        <source>A measurement is under way: answers in it are not counted, and nothing can be erased before it has ended or is stopped.</source>
        <translation>Eine Messung läuft: Antworten in Messungen sind nicht mitgezählt, und gelöscht werden kann erst, wenn sie zu Ende oder gestoppt ist.</translation>
    </message>
    <message>
        <source>A person's data</source>
        <translation>Daten einer Person</translation>
    </message>
    <message>
        <source>Answers of measurements in which it stands: %1.</source>
        <translation>Antworten in Messungen, in denen er steht: %1.</translation>
    </message>
    <message>
        <source>As it stands in the cases</source>
        <translation>Wie er in den Fällen steht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cases in which it stands: %1.</source>
        <translation>Fälle, in denen er steht: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase «%1»?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Everything that is kept of them, a zip for each case, for whoever asks for it</source>
        <translation>Alles, was über sie verwahrt ist, je Fall eine ZIP-Datei, für wen danach fragt</translation>
    </message>
    <message>
        <source>It is erased. Cases in which it stood: %1.</source>
        <translation>Gelöscht. Fälle, in denen der Name stand: %1.</translation>
    </message>
    <message>
        <source>It stands in no case.</source>
        <translation>Er steht in keinem Fall.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On a person's request: what is kept of them is written down, or erased: their name, and what else points at them where they are the insured. The history says that it was done, and can still be checked.</source>
        <translation>Auf Wunsch einer Person: Was über sie verwahrt ist, wird aufgeschrieben oder gelöscht: ihr Name und, wo sie die versicherte Person ist, was sonst auf sie hinweist. Der Verlauf sagt, dass es geschah, und bleibt prüfbar.</translation>
    </message>
    <message>
        <source>The name goes out of cases, notes, answers, measurements and the words of the log, and kept copies of reports go with it, as do copies of photos in measurements. The cases' own photos and backups stay. This can't be taken back.</source>
        <translation>Der Name verschwindet aus Fällen, Anmerkungen, Antworten, Messungen und den Worten des Protokolls; verwahrte Kopien von Berichten gehen mit, ebenso Kopien von Fotos in Messungen. Die Fotos der Fälle selbst und Sicherungen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Aufschreiben…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Written down: %n cases. Look through them before handing them out.</source>
        <translation>
            <numerusform>Aufgeschrieben: %n Fall. Vor dem Aushändigen durchsehen.</numerusform>
            <numerusform>Aufgeschrieben: %n Fälle. Vor dem Aushändigen durchsehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>: at most {most}</source>
        <translation>: höchstens {most}</translation>
    </message>
    <message>
        <source>: they are {days} days apart</source>
        <translation>: Sie liegen {days} Tage auseinander</translation>
    </message>
    <message>
        <source>: they are {hours} hours apart</source>
        <translation>: Sie liegen {hours} Stunden auseinander</translation>
    </message>
    <message>
        <source>: they are {minutes} minutes apart</source>
        <translation>: Sie liegen {minutes} Minuten auseinander</translation>
    </message>
    <message>
        <source>: {tokens} tokens where {window} fit</source>
        <translation>: {tokens} Token, wo {window} hineinpassen</translation>
    </message>
    <message>
        <source>: {window} tokens fit</source>
        <translation>: {window} Token passen hinein</translation>
    </message>
    <message>
        <source>A case as bad as {number} needs a second opinion before its report.</source>
        <translation>Ein so schwerer Fall wie {number} braucht vor dem Bericht eine Zweitmeinung.</translation>
    </message>
    <message>
        <source>A copy of it is kept; the usual settings hold for now.</source>
        <translation>Eine Kopie bleibt erhalten; vorerst gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>A measurement is under way, which may hold the name, too.</source>
        <translation>Eine Messung läuft, in der der Name ebenfalls stehen kann.</translation>
    </message>
    <message>
        <source>A model was asked about these photos in this order and calls them by it.</source>
        <translation>Ein Modell wurde zu diesen Fotos in dieser Reihenfolge gefragt und nennt sie danach.</translation>
    </message>
    <message>
        <source>A model was asked about this photo, so it can't be taken out any more.</source>
        <translation>Ein Modell wurde zu diesem Foto gefragt, daher lässt es sich nicht mehr entfernen.</translation>
    </message>
    <message>
        <source>A photo is larger than {host} takes.</source>
        <translation>Ein Foto ist größer, als {host} annimmt.</translation>
    </message>
    <message>
        <source>Add another photo instead.</source>
        <translation>Stattdessen ein anderes Foto hinzufügen.</translation>
    </message>
    <message>
        <source>All other rules work.</source>
        <translation>Alle anderen Regeln funktionieren.</translation>
    </message>
    <message>
        <source>All other templates work.</source>
        <translation>Alle anderen Vorlagen funktionieren.</translation>
    </message>
    <message>
        <source>Allow it in the system's settings under Privacy, Camera, then try again.</source>
        <translation>In den Systemeinstellungen unter Datenschutz, Kamera erlauben und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Allow paid use in the provider's console, then analyse again.</source>
        <translation>In der Konsole des Anbieters die bezahlte Nutzung erlauben und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Allow writing in the folder «rules», then try again.</source>
        <translation>Das Schreiben im Ordner „rules“ erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Allow writing in the folder «templates», then try again.</source>
        <translation>Das Schreiben im Ordner „templates“ erlauben und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another data folder.</source>
        <translation>Dort das Schreiben erlauben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>An example that went before this answer can't be sent again as it was.</source>
        <translation>Ein Beispiel, das dieser Antwort vorausging, lässt sich nicht noch einmal so senden, wie es war.</translation>
    </message>
    <message>
        <source>Analyse again in a minute.</source>
        <translation>In einer Minute noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Analyse again in a moment.</source>
        <translation>Gleich noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Analyse again with fewer photos.</source>
        <translation>Mit weniger Fotos noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Analyse again, or take the photo out and add it anew.</source>
        <translation>Noch einmal analysieren oder das Foto entfernen und neu hinzufügen.</translation>
    </message>
    <message>
        <source>Analyse again, or test the connection in the settings.</source>
        <translation>Noch einmal analysieren oder die Verbindung in den Einstellungen testen.</translation>
    </message>
    <message>
        <source>Analyse again, then ask about the new answer.</source>
        <translation>Noch einmal analysieren und dann zur neuen Antwort fragen.</translation>
    </message>
    <message>
        <source>Analyse again.</source>
        <translation>Noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Analyse again; if the server is slow, allow it more time in the settings.</source>
        <translation>Noch einmal analysieren; ist der Server langsam, ihm in den Einstellungen mehr Zeit geben.</translation>
    </message>
    <message>
        <source>Another Tessera has {place} open.</source>
        <translation>Ein anderes Tessera hat {place} geöffnet.</translation>
    </message>
    <message>
        <source>Ask a second model about its photos, then issue the report.</source>
        <translation>Ein zweites Modell zu den Fotos fragen und dann den Bericht ausstellen.</translation>
    </message>
    <message>
        <source>Ask again when the time is over.</source>
        <translation>Nach Ablauf der Zeit noch einmal fragen.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one, and choose that in the settings under Report.</source>
        <translation>Den Aussteller um ein neues bitten und es in den Einstellungen unter Bericht wählen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to allow larger requests.</source>
        <translation>Den Betreiber des Servers bitten, größere Anfragen zuzulassen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it.</source>
        <translation>Den Betreiber des Servers bitten, es zu erneuern.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to write the file once more.</source>
        <translation>Den Absender bitten, die Datei noch einmal zu schreiben.</translation>
    </message>
    <message>
        <source>Ask your IT to allow {host}, then analyse again.</source>
        <translation>Ihre IT bitten, {host} freizugeben, und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Die Administration fragen.</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>Case {number} can't be accepted as it was proposed.</source>
        <translation>Fall {number} kann nicht wie vorgeschlagen übernommen werden.</translation>
    </message>
    <message>
        <source>Case {number} can't be changed now.</source>
        <translation>Fall {number} kann jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>Case {number} is closed.</source>
        <translation>Fall {number} ist geschlossen.</translation>
    </message>
    <message>
        <source>Case {number} is not decided yet.</source>
        <translation>Fall {number} ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Case {number} is under legal hold.</source>
        <translation>Für Fall {number} gilt eine Löschsperre.</translation>
    </message>
    <message>
        <source>Case {number} was deleted.</source>
        <translation>Fall {number} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Cases are not touched.</source>
        <translation>Fälle sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check address and kind of connection in the settings.</source>
        <translation>Adresse und Art der Verbindung in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check its address in the settings under Network.</source>
        <translation>Seine Adresse in den Einstellungen unter Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>Check model and address in the settings.</source>
        <translation>Modell und Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check the address in the settings, and that this computer is online.</source>
        <translation>Die Adresse in den Einstellungen prüfen, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Check the address in the settings.</source>
        <translation>Die Adresse in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check the address in the settings: on this computer it may begin with http://.</source>
        <translation>Die Adresse in den Einstellungen prüfen: Auf diesem Computer darf sie mit http:// beginnen.</translation>
    </message>
    <message>
        <source>Check the address, https or http, and that no firewall stands between.</source>
        <translation>Die Adresse prüfen, https oder http, und ob eine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>Check the network and the address, and that the server runs; analyse again.</source>
        <translation>Netzwerk und Adresse prüfen, und ob der Server läuft; dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Check the records, or put back a backup.</source>
        <translation>Die Aufzeichnungen prüfen oder eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>Choose a file that ends with .p12 or .pfx.</source>
        <translation>Eine Datei wählen, die auf .p12 oder .pfx endet.</translation>
    </message>
    <message>
        <source>Choose a model that sees in the settings.</source>
        <translation>In den Einstellungen ein Modell wählen, das Bilder sieht.</translation>
    </message>
    <message>
        <source>Choose another address, or add the photos from files.</source>
        <translation>Eine andere Adresse wählen oder die Fotos aus Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
        <source>Choose another certificate in the settings under Report.</source>
        <translation>In den Einstellungen unter Bericht ein anderes Zertifikat wählen.</translation>
    </message>
    <message>
        <source>Choose another connection, or ask your administrator.</source>
        <translation>Eine andere Verbindung wählen oder die Administration fragen.</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>Einen anderen Ort wählen und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Choose another place and try again.</source>
        <translation>Einen anderen Ort wählen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Eine andere Vorlage wählen.</translation>
    </message>
    <message>
        <source>Choose another value in the settings.</source>
        <translation>In den Einstellungen einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>Choose one of those in the settings under Templates.</source>
        <translation>Eine aus den Einstellungen unter Vorlagen wählen.</translation>
    </message>
    <message>
        <source>Choose the file that was written from another desk.</source>
        <translation>Die Datei wählen, die an einem anderen Platz geschrieben wurde.</translation>
    </message>
    <message>
        <source>Choose two measurements of the same set.</source>
        <translation>Zwei Messungen desselben Datensatzes wählen.</translation>
    </message>
    <message>
        <source>Close Tessera there. If it runs no longer, delete «tessera.open» in the folder.</source>
        <translation>Tessera dort schließen. Läuft es nicht mehr, „tessera.open“ im Ordner löschen.</translation>
    </message>
    <message>
        <source>Close it there, or save under another name.</source>
        <translation>Dort schließen oder unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>Close it, or choose another data folder.</source>
        <translation>Es schließen oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, then try again.</source>
        <translation>Andere Programme schließen, die die Kamera verwenden, und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Connect it again: it goes on by itself.</source>
        <translation>Wieder anschließen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Connect one: it is shown here at once.</source>
        <translation>Eine anschließen: Sie erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Correct it in the settings under Templates.</source>
        <translation>In den Einstellungen unter Vorlagen berichtigen.</translation>
    </message>
    <message>
        <source>Correct the address in the settings.</source>
        <translation>Die Adresse in den Einstellungen berichtigen.</translation>
    </message>
    <message>
        <source>Correct the set, or choose another.</source>
        <translation>Den Datensatz berichtigen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Correct the table, or choose another in the settings.</source>
        <translation>Die Tabelle berichtigen oder in den Einstellungen eine andere wählen.</translation>
    </message>
    <message>
        <source>Correct the table, or choose another.</source>
        <translation>Die Tabelle berichtigen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>Decide it first, or write a draft.</source>
        <translation>Zuerst entscheiden oder einen Entwurf schreiben.</translation>
    </message>
    <message>
        <source>Enter the key again in the settings.</source>
        <translation>Den Schlüssel in den Einstellungen noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Enter the key in the settings.</source>
        <translation>Den Schlüssel in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Enter the proxy's name and password in the settings; your IT knows them.</source>
        <translation>Benutzername und Kennwort des Proxys in den Einstellungen eingeben; Ihre IT kennt sie.</translation>
    </message>
    <message>
        <source>Enter the server's final address in the settings.</source>
        <translation>Die endgültige Adresse des Servers in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Everything else works without it.</source>
        <translation>Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Everything in it is as it was.</source>
        <translation>Alles darin ist, wie es war.</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Everything saved before is kept.</source>
        <translation>Alles zuvor Gespeicherte bleibt erhalten.</translation>
    </message>
    <message>
        <source>Export the certificate again, together with its key.</source>
        <translation>Das Zertifikat noch einmal zusammen mit seinem Schlüssel exportieren.</translation>
    </message>
    <message>
        <source>Free some space or allow writing there, then try again.</source>
        <translation>Platz schaffen oder dort das Schreiben erlauben, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then export again.</source>
        <translation>Platz schaffen oder einen anderen Datenträger wählen, dann noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place in the settings.</source>
        <translation>Platz schaffen oder in den Einstellungen einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Get the company's certificate from IT and enter its file in the settings.</source>
        <translation>Das Zertifikat der Firma von der IT besorgen und seine Datei in den Einstellungen angeben.</translation>
    </message>
    <message>
        <source>Give it another name, or choose another data folder.</source>
        <translation>Ihm einen anderen Namen geben oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>Give the server's model a larger context window, or leave out a photo.</source>
        <translation>Dem Modell des Servers ein größeres Kontextfenster geben oder ein Foto weglassen.</translation>
    </message>
    <message>
        <source>Go on later, or make a batch that is asked at once.</source>
        <translation>Später fortfahren oder einen Stapel anlegen, der sofort gefragt wird.</translation>
    </message>
    <message>
        <source>Have a smaller model run there, or one of fewer bits.</source>
        <translation>Dort ein kleineres Modell betreiben oder eines mit weniger Bit.</translation>
    </message>
    <message>
        <source>In the settings, choose the region in which the key was made.</source>
        <translation>In den Einstellungen die Region wählen, in der der Schlüssel erstellt wurde.</translation>
    </message>
    <message>
        <source>In the settings, leave the model's thinking as it is.</source>
        <translation>In den Einstellungen das Nachdenken des Modells lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Install the newest Tessera.</source>
        <translation>Das neueste Tessera installieren.</translation>
    </message>
    <message>
        <source>It is there as before.</source>
        <translation>Sie ist da wie zuvor.</translation>
    </message>
    <message>
        <source>It stays in the case, and so does what was said of it.</source>
        <translation>Es bleibt im Fall, und was dazu gesagt wurde, auch.</translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation>Seine Bytes sind nicht erhalten oder nicht mehr, was sie waren.</translation>
    </message>
    <message>
        <source>Leave out photos, or use a connection that takes more of them.</source>
        <translation>Fotos weglassen oder eine Verbindung verwenden, die mehr annimmt.</translation>
    </message>
    <message>
        <source>Leave out the largest photo, then analyse again.</source>
        <translation>Das größte Foto weglassen und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Leave out the photo it objects to, or use another model.</source>
        <translation>Das beanstandete Foto weglassen oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>Leave out what it objects to, or use another model.</source>
        <translation>Das Beanstandete weglassen oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>Let Tessera put a backup back, or rebuild what can be read.</source>
        <translation>Tessera eine Sicherung zurückspielen oder Lesbares neu aufbauen lassen.</translation>
    </message>
    <message>
        <source>Lift the hold first, if you may.</source>
        <translation>Zuerst die Sperre aufheben, wenn Sie dürfen.</translation>
    </message>
    <message>
        <source>Look at it and decide it yourself.</source>
        <translation>Ihn ansehen und selbst entscheiden.</translation>
    </message>
    <message>
        <source>Look at it in the settings under Rules.</source>
        <translation>Sie in den Einstellungen unter Regeln ansehen.</translation>
    </message>
    <message>
        <source>Look at its history.</source>
        <translation>Seinen Verlauf ansehen.</translation>
    </message>
    <message>
        <source>Look at the printer, or choose another one.</source>
        <translation>Den Drucker prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Look at this computer's date, or choose another one.</source>
        <translation>Das Datum dieses Computers prüfen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Measure the older one again, on the set as it is now.</source>
        <translation>Die ältere noch einmal messen, am Datensatz, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>No backup could be made in {place}. {said}</source>
        <translation>In {place} konnte keine Sicherung erstellt werden. {said}</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>No case was made of it.</source>
        <translation>Daraus wurde kein Fall angelegt.</translation>
    </message>
    <message>
        <source>No case was made.</source>
        <translation>Es wurde kein Fall angelegt.</translation>
    </message>
    <message>
        <source>No connection is called «{name}».</source>
        <translation>Keine Verbindung heißt „{name}“.</translation>
    </message>
    <message>
        <source>No model is connected yet.</source>
        <translation>Noch ist kein Modell verbunden.</translation>
    </message>
    <message>
        <source>No range is shown for any finding.</source>
        <translation>Zu keiner Feststellung wird eine Spanne gezeigt.</translation>
    </message>
    <message>
        <source>No report of it was issued.</source>
        <translation>Es wurde kein Bericht dazu ausgestellt.</translation>
    </message>
    <message>
        <source>No report was issued; the case is as it was.</source>
        <translation>Es wurde kein Bericht ausgestellt; der Fall ist, wie er war.</translation>
    </message>
    <message>
        <source>No report was issued; the decision is kept.</source>
        <translation>Es wurde kein Bericht ausgestellt; die Entscheidung bleibt.</translation>
    </message>
    <message>
        <source>No report was written; findings, decision and issued reports are kept.</source>
        <translation>Es wurde kein Bericht geschrieben; Feststellungen, Entscheidung und ausgestellte Berichte bleiben erhalten.</translation>
    </message>
    <message>
        <source>No report was written; the case and other photos are kept.</source>
        <translation>Es wurde kein Bericht geschrieben; der Fall und die anderen Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>No server runs at {host}.</source>
        <translation>Bei {host} läuft kein Server.</translation>
    </message>
    <message>
        <source>Nobody on this network knows {host}.</source>
        <translation>Niemand in diesem Netzwerk kennt {host}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {place}. {said}</source>
        <translation>In {place} kann nichts geschrieben werden. {said}</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing here was changed.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Darin wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing in the folder was changed.</source>
        <translation>Im Ordner wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing of it is deleted.</source>
        <translation>Davon wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed; this version goes on.</source>
        <translation>Nichts wurde geändert; diese Version läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was lost; no report was issued.</source>
        <translation>Es ging nichts verloren; es wurde kein Bericht ausgestellt.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>Es wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent; the photos are kept.</source>
        <translation>Es wurde nichts gesendet; die Fotos bleiben.</translation>
    </message>
    <message>
        <source>On this computer nothing may be sent to {host}.</source>
        <translation>An diesem Computer darf nichts an {host} gesendet werden.</translation>
    </message>
    <message>
        <source>Open it in the provider's console, then analyse again.</source>
        <translation>Es in der Konsole des Anbieters freischalten und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Open the case again.</source>
        <translation>Den Fall noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Open the settings and enter the connection again.</source>
        <translation>Die Einstellungen öffnen und die Verbindung noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Open the settings and save them again.</source>
        <translation>Die Einstellungen öffnen und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Pages before may have come out; the case is as it was.</source>
        <translation>Frühere Seiten sind vielleicht gedruckt; der Fall ist, wie er war.</translation>
    </message>
    <message>
        <source>Pay what is due there, then analyse again.</source>
        <translation>Dort bezahlen, was fällig ist, und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Photos and everything answered so far are kept.</source>
        <translation>Fotos und alles bisher Beantwortete bleiben erhalten.</translation>
    </message>
    <message>
        <source>Photos and key were not sent there.</source>
        <translation>Fotos und Schlüssel wurden nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Photos from a phone can't be received at {address}. {said}</source>
        <translation>Fotos von einem Telefon können unter {address} nicht empfangen werden. {said}</translation>
    </message>
    <message>
        <source>Photos that were taken are kept.</source>
        <translation>Aufgenommene Fotos sind gespeichert.</translation>
    </message>
    <message>
        <source>Places of {name} were blacked out after this answer.</source>
        <translation>Stellen von {name} wurden nach dieser Antwort geschwärzt.</translation>
    </message>
    <message>
        <source>Price and stock count as not known.</source>
        <translation>Preis und Bestand gelten als unbekannt.</translation>
    </message>
    <message>
        <source>Put it back to go on.</source>
        <translation>Zum Weiterarbeiten zurückholen.</translation>
    </message>
    <message>
        <source>Put photos in order before they are analysed.</source>
        <translation>Fotos ordnen, bevor sie analysiert werden.</translation>
    </message>
    <message>
        <source>Put the data folder's photos back from a copy of it.</source>
        <translation>Die Fotos des Datenordners aus einer Kopie davon zurücklegen.</translation>
    </message>
    <message>
        <source>Put the file back, or choose another one under Report.</source>
        <translation>Die Datei zurücklegen oder unter Bericht eine andere wählen.</translation>
    </message>
    <message>
        <source>Put the word number into it once, in curly brackets.</source>
        <translation>Das Wort number einmal in geschweiften Klammern einsetzen.</translation>
    </message>
    <message>
        <source>Question and answer need about {tokens} tokens, however small the photos are made, and the model's window is {window}.</source>
        <translation>Frage und Antwort brauchen etwa {tokens} Token, wie klein die Fotos auch gemacht werden; das Fenster des Modells fasst {window}.</translation>
    </message>
    <message>
        <source>Raise the budget, then go on.</source>
        <translation>Das Budget erhöhen und dann fortfahren.</translation>
    </message>
    <message>
        <source>Reopen it to go on.</source>
        <translation>Zum Weiterarbeiten wieder öffnen.</translation>
    </message>
    <message>
        <source>Reports can't be signed on this computer.</source>
        <translation>Auf diesem Computer können Berichte nicht signiert werden.</translation>
    </message>
    <message>
        <source>Restart Tessera.</source>
        <translation>Tessera neu starten.</translation>
    </message>
    <message>
        <source>Run {command} once in Tessera's folder, then try again.</source>
        <translation>Im Ordner von Tessera einmal {command} ausführen und dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>See whether it takes this model for answers within a day, then go on.</source>
        <translation>Prüfen, ob er dieses Modell für Antworten binnen eines Tages annimmt, dann fortfahren.</translation>
    </message>
    <message>
        <source>Set the provider of the connection, or ask at once.</source>
        <translation>Den Anbieter der Verbindung angeben oder sofort fragen.</translation>
    </message>
    <message>
        <source>Set this computer's date and time right, then analyse again.</source>
        <translation>Datum und Uhrzeit dieses Computers richtig stellen und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Set up a connection in the settings, or practise without.</source>
        <translation>In den Einstellungen eine Verbindung einrichten oder ohne Modell üben.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Start the model's server there, then analyse again.</source>
        <translation>Dort den Server des Modells starten und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Stop it, or wait until it is done, and erase again.</source>
        <translation>Sie stoppen oder ihr Ende abwarten, dann noch einmal löschen.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Die Administration benachrichtigen.</translation>
    </message>
    <message>
        <source>Test the connection in the settings.</source>
        <translation>Die Verbindung in den Einstellungen testen.</translation>
    </message>
    <message>
        <source>Test the connection in the settings: it shows whether the model sees pictures.</source>
        <translation>Die Verbindung in den Einstellungen testen: Das zeigt, ob das Modell Bilder sieht.</translation>
    </message>
    <message>
        <source>The account at {host} has a bill that is not paid.</source>
        <translation>Das Konto bei {host} hat eine offene Rechnung.</translation>
    </message>
    <message>
        <source>The account at {host} has no credit left.</source>
        <translation>Das Konto bei {host} hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The administrator's policy can't be read: {path}. {said}</source>
        <translation>Die Richtlinie der Administration ist nicht lesbar: {path}. {said}</translation>
    </message>
    <message>
        <source>The backup {path} can't be put in place. {said}</source>
        <translation>Die Sicherung {path} kann nicht zurückgespielt werden. {said}</translation>
    </message>
    <message>
        <source>The batch has reached its budget.</source>
        <translation>Der Stapel hat sein Budget erreicht.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>The case could not be written into {path}. {said}</source>
        <translation>Der Fall konnte nicht in {path} geschrieben werden. {said}</translation>
    </message>
    <message>
        <source>The case file in {place} is damaged. {said}</source>
        <translation>Die Falldatei in {place} ist beschädigt. {said}</translation>
    </message>
    <message>
        <source>The case file in {place} is gone; photos or backups are not.</source>
        <translation>Die Falldatei in {place} fehlt; Fotos oder Sicherungen sind da.</translation>
    </message>
    <message>
        <source>The case is kept; a file already there was not changed.</source>
        <translation>Der Fall bleibt; eine schon vorhandene Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The cases are as they were before.</source>
        <translation>Die Fälle sind wie zuvor.</translation>
    </message>
    <message>
        <source>The cases are kept, and so are earlier backups.</source>
        <translation>Die Fälle bleiben erhalten, frühere Sicherungen auch.</translation>
    </message>
    <message>
        <source>The cases are kept; a file already there was not changed.</source>
        <translation>Die Fälle bleiben; eine schon vorhandene Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The cases in {place} can't be opened.</source>
        <translation>Die Fälle in {place} können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The cases in {place} were written by a newer Tessera.</source>
        <translation>Die Fälle in {place} wurden von einem neueren Tessera geschrieben.</translation>
    </message>
    <message>
        <source>The certificate of {host} has run out.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate {path} can't be read. {said}</source>
        <translation>Das Zertifikat {path} ist nicht lesbar. {said}</translation>
    </message>
    <message>
        <source>The certificate {path} holds only from {day} on.</source>
        <translation>Das Zertifikat {path} gilt erst ab {day}.</translation>
    </message>
    <message>
        <source>The certificate {path} is not meant for signatures.</source>
        <translation>Das Zertifikat {path} ist nicht für Signaturen bestimmt.</translation>
    </message>
    <message>
        <source>The certificate {path} ran out on {day}.</source>
        <translation>Das Zertifikat {path} ist am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>The change can't be saved in {place}. {said}</source>
        <translation>Die Änderung kann in {place} nicht gespeichert werden. {said}</translation>
    </message>
    <message>
        <source>The computer «{host}» has {place} open since {since}.</source>
        <translation>Der Computer „{host}“ hat {place} seit {since} geöffnet.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off in the middle.</source>
        <translation>Die Verbindung zu {host} brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The connection's address can't be used: {why}</source>
        <translation>Die Adresse der Verbindung kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The disk with {place} is full.</source>
        <translation>Der Datenträger mit {place} ist voll.</translation>
    </message>
    <message>
        <source>The file is as it was before.</source>
        <translation>Die Datei ist wie zuvor.</translation>
    </message>
    <message>
        <source>The file is as it was, and so are the cases.</source>
        <translation>Die Datei ist, wie sie war, und die Fälle auch.</translation>
    </message>
    <message>
        <source>The file is as it was; no report was issued.</source>
        <translation>Die Datei ist, wie sie war; es wurde kein Bericht ausgestellt.</translation>
    </message>
    <message>
        <source>The file itself was not touched; other photos are taken in.</source>
        <translation>Die Datei selbst blieb unberührt; andere Fotos werden übernommen.</translation>
    </message>
    <message>
        <source>The file {path} could not be written. {said}</source>
        <translation>Die Datei {path} konnte nicht geschrieben werden. {said}</translation>
    </message>
    <message>
        <source>The free part of the account at {host} is used up.</source>
        <translation>Das freie Kontingent des Kontos bei {host} ist aufgebraucht.</translation>
    </message>
    <message>
        <source>The key in {path}, or how it is encrypted, is not supported. {kind}</source>
        <translation>Der Schlüssel in {path} oder seine Verschlüsselung wird nicht unterstützt. {kind}</translation>
    </message>
    <message>
        <source>The key is stored nowhere; it holds until Tessera is closed.</source>
        <translation>Der Schlüssel ist nirgends gespeichert; er gilt, bis Tessera geschlossen wird.</translation>
    </message>
    <message>
        <source>The log is kept, and goes on without a stamp.</source>
        <translation>Das Protokoll bleibt und wird ohne Stempel weitergeführt.</translation>
    </message>
    <message>
        <source>The memory of {host} is too small for this model or these photos.</source>
        <translation>Der Speicher von {host} reicht für dieses Modell oder diese Fotos nicht.</translation>
    </message>
    <message>
        <source>The model at {host} does not take how this connection switches its thinking.</source>
        <translation>Das Modell bei {host} versteht nicht, wie diese Verbindung sein Nachdenken schaltet.</translation>
    </message>
    <message>
        <source>The model at {host} takes fewer photos at once{most_told}.</source>
        <translation>Das Modell bei {host} nimmt weniger Fotos auf einmal an{most_told}.</translation>
    </message>
    <message>
        <source>The model «{model}» at {host} takes no pictures.</source>
        <translation>Das Modell „{model}“ bei {host} nimmt keine Bilder an.</translation>
    </message>
    <message>
        <source>The model «{model}» is not opened for your account at {host}.</source>
        <translation>Das Modell „{model}“ ist für Ihr Konto bei {host} nicht freigeschaltet.</translation>
    </message>
    <message>
        <source>The model's server at {host} did not answer as it should.</source>
        <translation>Der Server des Modells bei {host} hat nicht geantwortet, wie er sollte.</translation>
    </message>
    <message>
        <source>The name of the data folder {place}, or of a folder above it, can't be read as text.</source>
        <translation>Der Name des Datenordners {place} oder eines Ordners darüber ist nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>The part for cameras is not installed. {said}</source>
        <translation>Der Teil für Kameras ist nicht installiert. {said}</translation>
    </message>
    <message>
        <source>The password does not open the certificate {path}.</source>
        <translation>Das Kennwort öffnet das Zertifikat {path} nicht.</translation>
    </message>
    <message>
        <source>The password is stored nowhere; the settings are saved.</source>
        <translation>Das Kennwort ist nirgends gespeichert; die Einstellungen sind es.</translation>
    </message>
    <message>
        <source>The photos and the question are more than the model at {host} holds at once{figures}.</source>
        <translation>Fotos und Frage sind mehr, als das Modell bei {host} auf einmal fasst{figures}.</translation>
    </message>
    <message>
        <source>The photos are in the case.</source>
        <translation>Die Fotos sind im Fall.</translation>
    </message>
    <message>
        <source>The photos are more than {host} takes in one request.</source>
        <translation>Die Fotos sind mehr, als {host} in einer Anfrage annimmt.</translation>
    </message>
    <message>
        <source>The price table {table} can't be used: {why}</source>
        <translation>Die Preistabelle {table} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The product table {table} can't be used: {why}</source>
        <translation>Die Produkttabelle {table} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The provider answered, but not about this case.</source>
        <translation>Der Anbieter hat geantwortet, aber nicht zu diesem Fall.</translation>
    </message>
    <message>
        <source>The provider did not answer within its time.</source>
        <translation>Der Anbieter hat nicht innerhalb seiner Frist geantwortet.</translation>
    </message>
    <message>
        <source>The provider knows nothing of the questions any more.</source>
        <translation>Der Anbieter weiß von den Fragen nichts mehr.</translation>
    </message>
    <message>
        <source>The provider took none of the questions: {said}</source>
        <translation>Der Anbieter hat keine der Fragen angenommen: {said}</translation>
    </message>
    <message>
        <source>The provider's cheaper interface did not answer.</source>
        <translation>Die günstigere Schnittstelle des Anbieters hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The questions were called off at the provider.</source>
        <translation>Die Fragen wurden beim Anbieter abgebrochen.</translation>
    </message>
    <message>
        <source>The report can't be signed with {path}.</source>
        <translation>Der Bericht kann mit {path} nicht signiert werden.</translation>
    </message>
    <message>
        <source>The report could not be printed on {printer}.</source>
        <translation>Der Bericht konnte auf {printer} nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>The report could not be signed. {said}</source>
        <translation>Der Bericht konnte nicht signiert werden. {said}</translation>
    </message>
    <message>
        <source>The report {path} could not be written. {said}</source>
        <translation>Der Bericht {path} konnte nicht geschrieben werden. {said}</translation>
    </message>
    <message>
        <source>The report {path} is open elsewhere, or may not be changed.</source>
        <translation>Der Bericht {path} ist anderswo geöffnet oder darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used.</source>
        <translation>Die Regel „{rule}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The rule «{rule}» can't be used. Line {line}, {name}: {why}</source>
        <translation>Die Regel „{rule}“ kann nicht verwendet werden. Zeile {line}, {name}: {why}</translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be deleted. {said}</source>
        <translation>Die Regel „{rule}“ konnte nicht gelöscht werden. {said}</translation>
    </message>
    <message>
        <source>The rule «{rule}» could not be saved. {said}</source>
        <translation>Die Regel „{rule}“ konnte nicht gespeichert werden. {said}</translation>
    </message>
    <message>
        <source>The set {set_name} can't be used: {why}</source>
        <translation>Der Datensatz {set_name} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The setting «{name}» can't be «{value}».</source>
        <translation>Die Einstellung „{name}“ kann nicht „{value}“ sein.</translation>
    </message>
    <message>
        <source>The settings could not be used.</source>
        <translation>Die Einstellungen konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>Die Einstellungsdatei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The system does not let Tessera use {name}.</source>
        <translation>Das System erlaubt Tessera nicht, {name} zu verwenden.</translation>
    </message>
    <message>
        <source>The system's keyring did not take the certificate's password. {said}</source>
        <translation>Der Schlüsselbund des Systems hat das Kennwort des Zertifikats nicht angenommen. {said}</translation>
    </message>
    <message>
        <source>The system's keyring did not take the key. {said}</source>
        <translation>Der Schlüsselbund des Systems hat den Schlüssel nicht angenommen. {said}</translation>
    </message>
    <message>
        <source>The table {table} can't be used: {why}</source>
        <translation>Die Tabelle {table} kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The template «{template}» can't be used.</source>
        <translation>Die Vorlage „{template}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The template «{template}» can't be used. Line {line}, {name}: {why}</source>
        <translation>Die Vorlage „{template}“ kann nicht verwendet werden. Zeile {line}, {name}: {why}</translation>
    </message>
    <message>
        <source>The template «{template}» could not be deleted. {said}</source>
        <translation>Die Vorlage „{template}“ konnte nicht gelöscht werden. {said}</translation>
    </message>
    <message>
        <source>The template «{template}» could not be saved. {said}</source>
        <translation>Die Vorlage „{template}“ konnte nicht gespeichert werden. {said}</translation>
    </message>
    <message>
        <source>The time-stamp server {server} gave no usable stamp ({said}).</source>
        <translation>Der Zeitstempelserver {server} gab keinen brauchbaren Stempel ({said}).</translation>
    </message>
    <message>
        <source>The two measurements can't be compared: labels were changed between them, for one those of {photo}.</source>
        <translation>Die beiden Messungen lassen sich nicht vergleichen: Beschriftungen wurden dazwischen geändert, etwa die von {photo}.</translation>
    </message>
    <message>
        <source>The two measurements can't be compared: they are not of the same photos.</source>
        <translation>Die beiden Messungen lassen sich nicht vergleichen: Es sind nicht dieselben Fotos.</translation>
    </message>
    <message>
        <source>The usual value holds.</source>
        <translation>Es gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>There are: {known}</source>
        <translation>Vorhanden sind: {known}</translation>
    </message>
    <message>
        <source>There is no room for the file {path}: the disk is full.</source>
        <translation>Für die Datei {path} ist kein Platz: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>There is no room for the report {path}: the disk is full.</source>
        <translation>Für den Bericht {path} ist kein Platz: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>There is no rule of the office's called «{rule}».</source>
        <translation>Es gibt keine Regel des Büros namens „{rule}“.</translation>
    </message>
    <message>
        <source>There is no template called «{template}».</source>
        <translation>Es gibt keine Vorlage „{template}“.</translation>
    </message>
    <message>
        <source>They stay as they are, and so does what it said.</source>
        <translation>Sie bleiben, wie sie sind, und was es sagte auch.</translation>
    </message>
    <message>
        <source>This case's photos were deleted, as their time is over.</source>
        <translation>Die Fotos dieses Falls wurden gelöscht, da ihre Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>This computer can't check who signed a newer version.</source>
        <translation>Dieser Computer kann nicht prüfen, wer eine neuere Version signiert hat.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}. A company that looks into encrypted traffic puts its own in between.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht. Eine Firma, die verschlüsselten Verkehr prüft, setzt ihr eigenes dazwischen.</translation>
    </message>
    <message>
        <source>This computer's date or time does not agree with {host}{apart}.</source>
        <translation>Datum oder Uhrzeit dieses Computers stimmen nicht mit {host} überein{apart}.</translation>
    </message>
    <message>
        <source>This {what} is no longer there.</source>
        <translation>{what} ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Top up the account, then analyse again.</source>
        <translation>Das Konto aufladen und dann noch einmal analysieren.</translation>
    </message>
    <message>
        <source>Try again, or issue it unsigned.</source>
        <translation>Noch einmal versuchen oder unsigniert ausstellen.</translation>
    </message>
    <message>
        <source>Try again, or leave it.</source>
        <translation>Noch einmal versuchen oder es dabei belassen.</translation>
    </message>
    <message>
        <source>Try again, or make a batch that is asked at once.</source>
        <translation>Noch einmal versuchen oder einen Stapel anlegen, der sofort gefragt wird.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Type it again in the settings under Report.</source>
        <translation>In den Einstellungen unter Bericht noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Type the name as it stands in the cases.</source>
        <translation>Den Namen eingeben, wie er in den Fällen steht.</translation>
    </message>
    <message>
        <source>Undo once more takes back the change before.</source>
        <translation>Mit „Rückgängig“ noch einmal wird die Änderung davor zurückgenommen.</translation>
    </message>
    <message>
        <source>Unlock the keyring and save again, or set TESSERA_SIGNING_PASSWORD.</source>
        <translation>Den Schlüsselbund entsperren und noch einmal speichern oder TESSERA_SIGNING_PASSWORD setzen.</translation>
    </message>
    <message>
        <source>Unlock the system's keyring, then save again.</source>
        <translation>Den Schlüsselbund des Systems entsperren und noch einmal speichern.</translation>
    </message>
    <message>
        <source>Until it can, nothing is sent and no report is issued.</source>
        <translation>Bis dahin wird nichts gesendet und kein Bericht ausgestellt.</translation>
    </message>
    <message>
        <source>Use RSA of 2,048 bits or more, or a curve (P-256, P-384, P-521), encrypted with AES.</source>
        <translation>RSA ab 2.048 Bit oder eine Kurve (P-256, P-384, P-521) verwenden, mit AES verschlüsselt.</translation>
    </message>
    <message>
        <source>Use a model with a larger context window, take photos out, or shorten what is asked.</source>
        <translation>Ein Modell mit größerem Kontextfenster verwenden, Fotos entfernen oder die Frage kürzen.</translation>
    </message>
    <message>
        <source>Version {version} of the report can't be handed out.</source>
        <translation>Version {version} des Berichts kann nicht ausgehändigt werden.</translation>
    </message>
    <message>
        <source>What answers at {host} shows the certificate of another server.</source>
        <translation>Was bei {host} antwortet, zeigt das Zertifikat eines anderen Servers.</translation>
    </message>
    <message>
        <source>What listens at {host} does not speak https.</source>
        <translation>Was bei {host} lauscht, spricht kein https.</translation>
    </message>
    <message>
        <source>What signs does not exist for Windows on ARM: issue unsigned, or on another computer.</source>
        <translation>Was signiert, gibt es für Windows auf ARM nicht: unsigniert oder auf einem anderen Computer ausstellen.</translation>
    </message>
    <message>
        <source>What was answered is kept, and the rest waits.</source>
        <translation>Was beantwortet wurde, ist gespeichert; der Rest wartet.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>Was beantwortet wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>What was issued is under Versions of the report.</source>
        <translation>Was ausgestellt wurde, steht unter „Versionen des Berichts“.</translation>
    </message>
    <message>
        <source>What {host} says of a newer version can't be read.</source>
        <translation>Was {host} über eine neuere Version sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What {host} says of a newer version is not signed by your office, or was changed.</source>
        <translation>Was {host} über eine neuere Version sagt, ist nicht von Ihrem Büro signiert oder wurde verändert.</translation>
    </message>
    <message>
        <source>What {host} sent back is no answer of a model.</source>
        <translation>Was {host} zurückgab, ist keine Antwort eines Modells.</translation>
    </message>
    <message>
        <source>Whether there is a newer version can't be told.</source>
        <translation>Ob es eine neuere Version gibt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Your network's proxy asks for a password before it lets anything through to {host}.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt ein Kennwort, bevor er etwas zu {host} durchlässt.</translation>
    </message>
    <message>
        <source>Your network's proxy lets nothing through to {host}.</source>
        <translation>Der Proxy Ihres Netzwerks lässt nichts zu {host} durch.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>http:// is only for this computer: use https://.</source>
        <translation>http:// gilt nur für diesen Computer: https:// verwenden.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>es ist leer.</translation>
    </message>
    <message>
        <source>it leads into a private network.</source>
        <translation>sie führt in ein privates Netz.</translation>
    </message>
    <message>
        <source>it leads to an internal service.</source>
        <translation>sie führt zu einem internen Dienst.</translation>
    </message>
    <message>
        <source>it must begin with https:// or http://.</source>
        <translation>sie muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>it must hold no user name or password.</source>
        <translation>sie darf keinen Benutzernamen und kein Kennwort enthalten.</translation>
    </message>
    <message>
        <source>it names no server.</source>
        <translation>sie nennt keinen Server.</translation>
    </message>
    <message>
        <source>its port is no number from 1 to 65535.</source>
        <translation>ihr Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>{host} asks for a key, and none is kept for it.</source>
        <translation>{host} verlangt einen Schlüssel, und es ist keiner hinterlegt.</translation>
    </message>
    <message>
        <source>{host} can't be reached. {said}</source>
        <translation>{host} ist nicht erreichbar. {said}</translation>
    </message>
    <message>
        <source>{host} could not read a photo.</source>
        <translation>{host} konnte ein Foto nicht lesen.</translation>
    </message>
    <message>
        <source>{host} does not accept the key.</source>
        <translation>{host} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>{host} does not accept the key. Keys hold in one region; this may be another's.</source>
        <translation>{host} nimmt den Schlüssel nicht an. Schlüssel gelten in einer Region; dieser gehört vielleicht zu einer anderen.</translation>
    </message>
    <message>
        <source>{host} gave the answer up after a time limit of its own.</source>
        <translation>{host} hat die Antwort nach einer eigenen Zeitgrenze abgebrochen.</translation>
    </message>
    <message>
        <source>{host} has too many questions waiting.</source>
        <translation>Bei {host} warten zu viele Anfragen.</translation>
    </message>
    <message>
        <source>{host} has too much to do. It asks to wait {wait}.</source>
        <translation>{host} ist überlastet und bittet, {wait} zu warten.</translation>
    </message>
    <message>
        <source>{host} is still loading its model, after {seconds} s.</source>
        <translation>{host} lädt sein Modell noch, nach {seconds} s.</translation>
    </message>
    <message>
        <source>{host} knows no model «{model}», or the address is wrong.</source>
        <translation>{host} kennt kein Modell „{model}“, oder die Adresse stimmt nicht.</translation>
    </message>
    <message>
        <source>{host} refused a photo by its own rules.</source>
        <translation>{host} hat ein Foto nach eigenen Regeln abgelehnt.</translation>
    </message>
    <message>
        <source>{host} refused the request ({status}).</source>
        <translation>{host} hat die Anfrage abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>{host} refused these photos or words by its own rules.</source>
        <translation>{host} hat diese Fotos oder Worte nach eigenen Regeln abgelehnt.</translation>
    </message>
    <message>
        <source>{host} reported a failure of its own ({status}).</source>
        <translation>{host} hat einen eigenen Fehler gemeldet ({status}).</translation>
    </message>
    <message>
        <source>{host} sends requests on to another address.</source>
        <translation>{host} leitet Anfragen an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>{host} takes no connection: nothing for {seconds} s.</source>
        <translation>{host} nimmt keine Verbindung an: {seconds} s lang nichts.</translation>
    </message>
    <message>
        <source>{host} took too long: nothing for {seconds} s.</source>
        <translation>{host} brauchte zu lange: {seconds} s lang nichts.</translation>
    </message>
    <message>
        <source>{name} can't be prepared for sending: {reason}</source>
        <translation>{name} kann nicht zum Senden vorbereitet werden: {reason}</translation>
    </message>
    <message>
        <source>{name} can't be sent again exactly as this answer saw it.</source>
        <translation>{name} kann nicht noch einmal genau so gesendet werden, wie diese Antwort es sah.</translation>
    </message>
    <message>
        <source>{name} gives no picture. {said}</source>
        <translation>{name} liefert kein Bild. {said}</translation>
    </message>
    <message>
        <source>{name} is no longer connected.</source>
        <translation>{name} ist nicht mehr angeschlossen.</translation>
    </message>
    <message>
        <source>{name} is no longer in the data folder.</source>
        <translation>{name} ist nicht mehr im Datenordner.</translation>
    </message>
    <message>
        <source>{name} was not taken in: {reason}</source>
        <translation>{name} wurde nicht übernommen: {reason}</translation>
    </message>
    <message>
        <source>{path} holds no office set-up. {said}</source>
        <translation>{path} enthält keine Einrichtung eines Büros. {said}</translation>
    </message>
    <message>
        <source>{path} holds no private key.</source>
        <translation>{path} enthält keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>{path} is no certificate with its key (PKCS#12).</source>
        <translation>{path} ist kein Zertifikat mit seinem Schlüssel (PKCS#12).</translation>
    </message>
    <message>
        <source>{path} is open in another program, or may not be changed.</source>
        <translation>{path} ist in einem anderen Programm geöffnet oder darf nicht geändert werden.</translation>
    </message>
    <message>
        <source>{path} was not merged: {why}</source>
        <translation>{path} wurde nicht zusammengeführt: {why}</translation>
    </message>
    <message>
        <source>{path} was not taken in: {why}</source>
        <translation>{path} wurde nicht übernommen: {why}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{then}</source>
        <translation>{then}</translation>
    </message>
    <message>
        <source>«{name}» has no cheaper interface that may take a day.</source>
        <translation>„{name}“ hat keine günstigere Schnittstelle mit Antwort binnen eines Tages.</translation>
    </message>
    <message>
        <source>«{name}» is too short to be looked for as a name.</source>
        <translation>„{name}“ ist zu kurz, um als Name gesucht zu werden.</translation>
    </message>
    <message>
        <source>«{pattern}» is no pattern of file names.</source>
        <translation>„{pattern}“ ist kein Muster für Dateinamen.</translation>
    </message>
</context>
<context>
    <name>Evaluating</name>
    <message>
        <source>0 to 1, with its interval</source>
        <translation>0 bis 1, mit Intervall</translation>
    </message>
    <message>
        <source>Across: how sure it said it was. Upwards: how often it was right, with its interval. On the line it would be right as often as it says; below it, it is too sure of itself.</source>
        <translation>Waagerecht: wie sicher es zu sein angab. Senkrecht: wie oft es recht hatte, mit Intervall. Auf der Linie hätte es so oft recht, wie es sagt; darunter ist es sich zu sicher.</translation>
    </message>
    <message>
        <source>Answers of no use</source>
        <translation>Unbrauchbare Antworten</translation>
    </message>
    <message>
        <source>Asked again, it says {value} of 100 things again (likely {low} to {high}).</source>
        <translation>Noch einmal gefragt, nennt es {value} von 100 Dingen wieder (wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <source>Asked in</source>
        <translation>Gefragt mit</translation>
    </message>
    <message>
        <source>Average precision (COCO, 0.5)</source>
        <translation>Mittlere Präzision (COCO, 0,5)</translation>
    </message>
    <message>
        <source>Both together (F1)</source>
        <translation>Beides zusammen (F1)</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Nach Teil</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Claims that return on another look</source>
        <translation>Genanntes, das beim nächsten Mal wiederkehrt</translation>
    </message>
    <message>
        <source>Confidence off by, on average</source>
        <translation>Sicherheit im Mittel daneben um</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Erased since</source>
        <translation>Seither gelöscht</translation>
    </message>
    <message>
        <source>Evaluation of the practice engine</source>
        <translation>Auswertung des Übungsprogramms</translation>
    </message>
    <message>
        <source>Evaluation of {model}</source>
        <translation>Auswertung von {model}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>F1, boxes half over each other</source>
        <translation>F1, Rahmen halb übereinander</translation>
    </message>
    <message>
        <source>F1, whatever it was called</source>
        <translation>F1, wie auch immer benannt</translation>
    </message>
    <message>
        <source>False alarms per undamaged photo</source>
        <translation>Fehlalarme je unbeschädigtem Foto</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Found, boxes half over each other</source>
        <translation>Gefunden, Rahmen halb übereinander</translation>
    </message>
    <message>
        <source>Found, of all labels</source>
        <translation>Gefunden, von allen Beschriftungen</translation>
    </message>
    <message>
        <source>Found, of labels</source>
        <translation>Gefunden, von den Beschriftungen</translation>
    </message>
    <message>
        <source>Found, whatever it was called</source>
        <translation>Gefunden, wie auch immer benannt</translation>
    </message>
    <message>
        <source>Is it right as often as it says?</source>
        <translation>Hat es so oft recht, wie es sagt?</translation>
    </message>
    <message>
        <source>Labelled as … called</source>
        <translation>Beschriftet als … genannt</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Labels and claims are matched one to one, as many as can be: in the same photo, of the same type, boxes overlapping by at least {overlap} (intersection over union); without a box, of the same part. In brackets: where 95 of 100 such sets would come out; n is what it stands on.</source>
        <translation>Beschriftungen und Genanntes werden eins zu eins zugeordnet, so viele wie möglich: im selben Foto, von derselben Art, mit Rahmen, die sich zu mindestens {overlap} überdecken (Schnitt durch Vereinigung); ohne Rahmen am selben Teil. In Klammern: wo 95 von 100 solcher Datensätze liegen würden; n ist, worauf es beruht.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Not everything was answered; these figures are of what was.</source>
        <translation>Nicht alles wurde beantwortet; diese Zahlen gelten für das Beantwortete.</translation>
    </message>
    <message>
        <source>Nothing was answered that could be measured.</source>
        <translation>Es kam keine Antwort, die sich messen ließe.</translation>
    </message>
    <message>
        <source>Of 100 damages that people labelled, the model found {value} (likely {low} to {high}).</source>
        <translation>Von 100 Schäden, die Menschen beschriftet haben, fand das Modell {value} (wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <source>Of 100 damages that people labelled, the practice engine found {value} (likely {low} to {high}).</source>
        <translation>Von 100 Schäden, die Menschen beschriftet haben, fand das Übungsprogramm {value} (wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <source>Of 100 it claimed, {value} were right (likely {low} to {high}).</source>
        <translation>Von 100 genannten waren {value} richtig (wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <source>On 100 undamaged photos it saw damage {value} times (likely {low} to {high}).</source>
        <translation>Auf 100 unbeschädigten Fotos sah es {value}-mal einen Schaden (wahrscheinlich {low} bis {high}).</translation>
    </message>
    <message>
        <source>Our closed cases</source>
        <translation>Unsere geschlossenen Fälle</translation>
    </message>
    <message>
        <source>Overlap of boxes, median</source>
        <translation>Überdeckung der Rahmen, Median</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Practice, not an assessment: no model was asked. These figures are of the practice engine, which does not know what damage is.</source>
        <translation>Übung, keine Beurteilung: Es wurde kein Modell gefragt. Diese Zahlen stammen vom Übungsprogramm, das nicht weiß, was ein Schaden ist.</translation>
    </message>
    <message>
        <source>Price per case</source>
        <translation>Preis je Fall</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Right place, whatever it was called</source>
        <translation>Richtige Stelle, wie auch immer benannt</translation>
    </message>
    <message>
        <source>Right, boxes half over each other</source>
        <translation>Richtig, Rahmen halb übereinander</translation>
    </message>
    <message>
        <source>Right, of all claims</source>
        <translation>Richtig, von allem Genannten</translation>
    </message>
    <message>
        <source>Right, of claims</source>
        <translation>Richtig, vom Genannten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Same severity, of those found</source>
        <translation>Gleiche Schwere, von den gefundenen</translation>
    </message>
    <message>
        <source>Seconds per case</source>
        <translation>Sekunden je Fall</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Severity, of what was found</source>
        <translation>Schwere, vom Gefundenen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Tessera's words, version {version}</source>
        <translation>Worten von Tessera, Version {version}</translation>
    </message>
    <message>
        <source>The same with the confidence set right, each claim by what was learned from other cases. Cases are put in order by it from now on; it is never shown as a probability.</source>
        <translation>Dasselbe mit berichtigter Sicherheit, jede Angabe nach dem, was an anderen Fällen gelernt wurde. Danach werden Fälle ab jetzt geordnet; als Wahrscheinlichkeit wird sie nie gezeigt.</translation>
    </message>
    <message>
        <source>These figures hold for this set, this template and the answers of that time. Labels are drawn by people, are rarely complete and disagree: a claim counted as wrong may be a damage nobody labelled. The intervals tell of chance alone, not of how the set was chosen. What a model says stays a suggestion, whatever its figures; a person decides.</source>
        <translation>Diese Zahlen gelten für diesen Datensatz, diese Vorlage und die Antworten von damals. Beschriftungen sind von Menschen gezeichnet, selten vollständig und uneinig: Was als falsch zählt, kann ein Schaden sein, den niemand beschriftet hat. Die Intervalle sagen nur etwas über den Zufall, nicht darüber, wie der Datensatz gewählt wurde. Was ein Modell sagt, bleibt ein Vorschlag, wie gut seine Zahlen auch sind; ein Mensch entscheidet.</translation>
    </message>
    <message>
        <source>allowed, but no closed case outside of this set could be shown</source>
        <translation>erlaubt, aber außerhalb dieses Datensatzes war kein geschlossener Fall zu zeigen</translation>
    </message>
    <message>
        <source>also in parts at full resolution</source>
        <translation>auch in Teilen in voller Auflösung</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>can't tell with this many</source>
        <translation>noch unklar</translation>
    </message>
    <message>
        <source>closed cases went before {shown} of {answers} questions, none of them of this set</source>
        <translation>vor {shown} von {answers} Fragen standen geschlossene Fälle, keiner davon aus diesem Datensatz</translation>
    </message>
    <message>
        <source>folders named by class</source>
        <translation>nach Klassen benannte Ordner</translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation>er ist nicht lesbar. {detail}</translation>
    </message>
    <message>
        <source>it is in none of the formats COCO, YOLO, VIA, labelme, CSV, folders by class.</source>
        <translation>er liegt in keinem der Formate COCO, YOLO, VIA, labelme, CSV, Ordner nach Klassen vor.</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation>er ist größer als {detail} MB.</translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation>es ist kein CSV: {detail}.</translation>
    </message>
    <message>
        <source>it is no JSON: {detail}.</source>
        <translation>es ist kein JSON: {detail}.</translation>
    </message>
    <message>
        <source>it is no usable photo: {detail}</source>
        <translation>es ist kein brauchbares Foto: {detail}</translation>
    </message>
    <message>
        <source>it, the template or the connection is no longer what this run began with.</source>
        <translation>er, die Vorlage oder die Verbindung ist nicht mehr, womit diese Messung begann.</translation>
    </message>
    <message>
        <source>name one of its files: {detail}.</source>
        <translation>eine seiner Dateien angeben: {detail}.</translation>
    </message>
    <message>
        <source>none of its photos can be used.</source>
        <translation>keines seiner Fotos ist brauchbar.</translation>
    </message>
    <message>
        <source>none of its words is in the template's lists; map them: {detail}.</source>
        <translation>keines seiner Wörter steht in den Listen der Vorlage; bitte zuordnen: {detail}.</translation>
    </message>
    <message>
        <source>none; the practice engine</source>
        <translation>keines; das Übungsprogramm</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>reading it failed badly. {detail}</source>
        <translation>das Lesen ist unerwartet gescheitert. {detail}</translation>
    </message>
    <message>
        <source>reading it took longer than {detail} minutes.</source>
        <translation>das Lesen hat länger als {detail} Minuten gedauert.</translation>
    </message>
    <message>
        <source>reading it took too much memory.</source>
        <translation>das Lesen hat zu viel Speicher gebraucht.</translation>
    </message>
    <message>
        <source>the box has no area in the photo.</source>
        <translation>der Rahmen hat im Foto keine Fläche.</translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation>die erste Zeile nennt keine Spalte „{detail}“.</translation>
    </message>
    <message>
        <source>the label names nothing.</source>
        <translation>die Beschriftung nennt nichts.</translation>
    </message>
    <message>
        <source>the names of the classes can't be read; they are called by number.</source>
        <translation>die Namen der Klassen sind nicht lesbar; sie heißen nach ihrer Nummer.</translation>
    </message>
    <message>
        <source>the path leaves the folder of the set: {detail}.</source>
        <translation>der Pfad führt aus dem Ordner des Datensatzes hinaus: {detail}.</translation>
    </message>
    <message>
        <source>the photo is not there.</source>
        <translation>das Foto ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the template has no {detail}.</source>
        <translation>die Vorlage hat kein {detail}.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>der Text ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>there are more than {detail}.</source>
        <translation>es gibt mehr als {detail}.</translation>
    </message>
    <message>
        <source>this should be there: {detail}.</source>
        <translation>das sollte vorhanden sein: {detail}.</translation>
    </message>
    <message>
        <source>twice; where they differ, by {referee}, too</source>
        <translation>zweimal; wo sie abweichen, auch von {referee}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{id}, {time} UTC</source>
        <translation>{id}, {time} UTC</translation>
    </message>
    <message>
        <source>{labels}; {left_out} left out, without a counterpart in the template</source>
        <translation>{labels}; {left_out} ausgelassen, ohne Entsprechung in der Vorlage</translation>
    </message>
    <message>
        <source>{looks} times; kept what at least {agree} of these looks see</source>
        <translation>{looks}-mal; behalten wird, was mindestens {agree} dieser Durchgänge sehen</translation>
    </message>
    <message>
        <source>{looks} times; n counts each of them</source>
        <translation>{looks}-mal; n zählt jedes Mal mit</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>{photos} in {cases} cases; {refused} could not be used</source>
        <translation>{photos} in {cases} Fällen; {refused} waren nicht brauchbar</translation>
    </message>
    <message>
        <source>{photos}, with their cases; what was answered of them still counts</source>
        <translation>{photos}, mit ihren Fällen; was dazu geantwortet wurde, zählt weiter</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases to ask about</source>
        <translation>
            <numerusform>%n zu fragender Fall</numerusform>
            <numerusform>%n zu fragende Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n Beschriftung</numerusform>
            <numerusform>%n Beschriftungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them left out, without a counterpart</source>
        <translation>
            <numerusform>%n davon ausgelassen, ohne Entsprechung</numerusform>
            <numerusform>%n davon ausgelassen, ohne Entsprechung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs nothing, says nothing: practice knows no damage.</source>
        <translation>Kostet nichts, sagt nichts: Die Übung kennt keinen Schaden.</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>found %1, right %2</source>
        <translation>gefunden %1, richtig %2</translation>
    </message>
    <message>
        <source>time and price are not known before the first answers</source>
        <translation>Zeit und Preis sind vor den ersten Antworten nicht bekannt</translation>
    </message>
    <message>
        <source>with examples</source>
        <translation>mit Beispielen</translation>
    </message>
    <message>
        <source>with examples from closed cases outside of the set</source>
        <translation>mit Beispielen aus geschlossenen Fällen außerhalb des Datensatzes</translation>
    </message>
</context>
<context>
    <name>EvaluationDialog</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>How right is it?</source>
        <translation>Wie oft hat es recht?</translation>
    </message>
    <message>
        <source>New measurement</source>
        <translation>Neue Messung</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>By carrier or policy</source>
        <translation>Nach Frachtführer</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Nie gedruckt</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 not reached</source>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 of 256 bits</source>
        <translation>%1 von 256 Bit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2 kB</source>
        <translation>%1, %2 kB</translation>
    </message>
    <message>
        <source>Blacked out in</source>
        <translation>Geschwärzt in</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Geendet mit</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>Erste Worte nach</translation>
    </message>
    <message>
        <source>Known answer, nothing sent</source>
        <translation>Bekannte Antwort, nichts gesendet</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Model asked for</source>
        <translation>Verlangtes Modell</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Antwortendes Modell</translation>
    </message>
    <message>
        <source>Not known: the server told no token counts</source>
        <translation>Unbekannt: Der Server nannte keine Tokenzahl</translation>
    </message>
    <message>
        <source>Note on the answer</source>
        <translation>Anmerkung zur Antwort</translation>
    </message>
    <message>
        <source>Parcel damage</source>
        <translation>Paketschaden</translation>
    </message>
    <message>
        <source>Photos %1 / %2</source>
        <translation>Fotos %1 / %2</translation>
    </message>
    <message>
        <source>Photos %1 in %2 inspections</source>
        <translation>Fotos %1 in %2 Besichtigungen</translation>
    </message>
    <message>
        <source>Photos differ in</source>
        <translation>Fotos unterscheiden sich in</translation>
    </message>
    <message>
        <source>Photos sent as</source>
        <translation>Fotos gesendet als</translation>
    </message>
    <message>
        <source>Practice engine, nothing sent</source>
        <translation>Übungsprogramm, nichts gesendet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prompt SHA-256</source>
        <translation>SHA-256 der Anweisung</translation>
    </message>
    <message>
        <source>Prompt version</source>
        <translation>Version der Anweisung</translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation>Gebäudeschaden</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Noch einmal gesendet</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Gesendet an %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Temperature, top p</source>
        <translation>Temperatur, top p</translation>
    </message>
    <message>
        <source>Tokens in, out</source>
        <translation>Token ein, aus</translation>
    </message>
    <message>
        <source>Vehicle damage</source>
        <translation>Fahrzeugschaden</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>Ganze Antwort nach</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>Fotos %1</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>More details</source>
        <translation>Weitere Angaben</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>%n messages not delivered</source>
        <translation>
            <numerusform>%n Nachricht nicht zugestellt</numerusform>
            <numerusform>%n Nachrichten nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases, findings, times and calls of a period</source>
        <translation>Fälle, Feststellungen, Zeiten und Aufrufe eines Zeitraums</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>How right is it?</source>
        <translation>Wie oft hat es recht?</translation>
    </message>
    <message>
        <source>Measure a model on labelled photos</source>
        <translation>Ein Modell an beschrifteten Fotos messen</translation>
    </message>
    <message>
        <source>Receive parcels with a barcode scanner</source>
        <translation>Pakete mit einem Barcodescanner annehmen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>FailedRow</name>
    <message>
        <source>Leave</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%low% to %high%</source>
        <translation>%low% bis %high%</translation>
    </message>
    <message>
        <source>%n% answers were known</source>
        <translation>%n% Antworten waren bekannt</translation>
    </message>
    <message>
        <source>%n% calls</source>
        <translation>%n% Aufrufe</translation>
    </message>
    <message>
        <source>%n% cases</source>
        <translation>%n% Fälle</translation>
    </message>
    <message>
        <source>%n% of them on days not counted</source>
        <translation>%n% davon an Tagen, die nicht gezählt sind</translation>
    </message>
    <message>
        <source>%n% tokens</source>
        <translation>%n% Token</translation>
    </message>
    <message>
        <source>%n% %</source>
        <translation>%n% %</translation>
    </message>
    <message>
        <source>%n% d</source>
        <translation>%n% d</translation>
    </message>
    <message>
        <source>%n% h</source>
        <translation>%n% h</translation>
    </message>
    <message>
        <source>%n% min</source>
        <translation>%n% min</translation>
    </message>
    <message>
        <source>%n% s</source>
        <translation>%n% s</translation>
    </message>
    <message>
        <source>%share% of those reviewed were kept</source>
        <translation>%share% der geprüften wurden behalten</translation>
    </message>
    <message>
        <source>%share% seen alike</source>
        <translation>%share% gleich gesehen</translation>
    </message>
    <message>
        <source>%time% or more</source>
        <translation>%time% oder mehr</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Agreement between models</source>
        <translation>Übereinstimmung der Modelle</translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Beide sagen dasselbe</translation>
    </message>
    <message>
        <source>Both see it, values differ</source>
        <translation>Beide sehen es, Werte weichen ab</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Calls and money</source>
        <translation>Aufrufe und Kosten</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>From the first photo to the decision</source>
        <translation>Vom ersten Foto bis zur Entscheidung</translation>
    </message>
    <message>
        <source>Half of %n% decided cases took %low% to %high%</source>
        <translation>Die Hälfte von %n% entschiedenen Fällen dauerte %low% bis %high%</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Median %time%</source>
        <translation>Median %time%</translation>
    </message>
    <message>
        <source>Models' findings</source>
        <translation>Feststellungen der Modelle</translation>
    </message>
    <message>
        <source>No case has a severity yet.</source>
        <translation>Noch kein Fall hat eine Schwere.</translation>
    </message>
    <message>
        <source>No case is decided yet.</source>
        <translation>Noch kein Fall ist entschieden.</translation>
    </message>
    <message>
        <source>No case was opened in this period.</source>
        <translation>In diesem Zeitraum wurde kein Fall angelegt.</translation>
    </message>
    <message>
        <source>No model found anything.</source>
        <translation>Kein Modell hat etwas gefunden.</translation>
    </message>
    <message>
        <source>No model was asked in this period.</source>
        <translation>In diesem Zeitraum wurde kein Modell gefragt.</translation>
    </message>
    <message>
        <source>No second opinion was asked for.</source>
        <translation>Es wurde keine Zweitmeinung eingeholt.</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Of %n% cases</source>
        <translation>Von %n% Fällen</translation>
    </message>
    <message>
        <source>Of %n% cases, as decided or else as proposed</source>
        <translation>Von %n% Fällen, wie entschieden oder sonst vorgeschlagen</translation>
    </message>
    <message>
        <source>Of %n% findings; people added %added%</source>
        <translation>Von %n% Feststellungen; Menschen ergänzten %added%</translation>
    </message>
    <message>
        <source>Of %n% places; second opinions: %opinions%</source>
        <translation>Von %n% Stellen; Zweitmeinungen: %opinions%</translation>
    </message>
    <message>
        <source>Only one sees it</source>
        <translation>Nur eines sieht es</translation>
    </message>
    <message>
        <source>Opened, by day</source>
        <translation>Angelegt, nach Tag</translation>
    </message>
    <message>
        <source>Opened, by month</source>
        <translation>Angelegt, nach Monat</translation>
    </message>
    <message>
        <source>Opened, by week</source>
        <translation>Angelegt, nach Woche</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Under %time%</source>
        <translation>Unter %time%</translation>
    </message>
    <message>
        <source>without %months%, counted by month alone</source>
        <translation>ohne %months%, nur nach Monat gezählt</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %n cases so far</source>
        <translation>
            <numerusform>Wird gezählt… %n Fall bisher</numerusform>
            <numerusform>Wird gezählt… %n Fälle bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are typed as 2026-11-30.</source>
        <translation>Tage werden als 30.11.2026 eingegeben.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Models over time…</source>
        <translation>Modelle im Zeitverlauf…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Auswertung speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>With practice</source>
        <translation>Mit Übung</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>All ways of looking</source>
        <translation>Alle Arten anzusehen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>The connection it asked is gone.</source>
        <translation>Die gefragte Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Zahlen werden berechnet…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Boxes as COCO annotations (*.coco.json)</source>
        <translation>Rahmen als COCO-Annotationen (*.coco.json)</translation>
    </message>
    <message>
        <source>Case as a file</source>
        <translation>Fall als Datei</translation>
    </message>
    <message>
        <source>Cases of Tessera</source>
        <translation>Fälle von Tessera</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Certificates with their key</source>
        <translation>Zertifikate mit ihrem Schlüssel</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a table of cases</source>
        <translation>Eine Tabelle mit Fällen wählen</translation>
    </message>
    <message>
        <source>Choose an office's set-up</source>
        <translation>Die Einrichtung eines Büros wählen</translation>
    </message>
    <message>
        <source>Choose certificates</source>
        <translation>Zertifikate wählen</translation>
    </message>
    <message>
        <source>Choose labelled photos</source>
        <translation>Beschriftete Fotos wählen</translation>
    </message>
    <message>
        <source>Choose the certificate for signing</source>
        <translation>Das Zertifikat zum Signieren wählen</translation>
    </message>
    <message>
        <source>Choose the product table</source>
        <translation>Die Produkttabelle wählen</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Beweispaket</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook with photos (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe mit Fotos (*.xlsx)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Office set-up</source>
        <translation>Einrichtung des Büros</translation>
    </message>
    <message>
        <source>Photos, mails, zips, PDFs</source>
        <translation>Fotos, Mails, ZIP-Dateien, PDFs</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Report for Word</source>
        <translation>Bericht für Word</translation>
    </message>
    <message>
        <source>Report to be edited, for Word (*.docx)</source>
        <translation>Bericht zum Bearbeiten, für Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Auswertung speichern</translation>
    </message>
    <message>
        <source>Save with boxes</source>
        <translation>Mit Rahmen speichern</translation>
    </message>
    <message>
        <source>Table of findings (*.csv)</source>
        <translation>Tabelle der Feststellungen (*.csv)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>Eine Falldatei übernehmen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Write the office's set-up</source>
        <translation>Die Einrichtung des Büros schreiben</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>Den Fall zuweisen</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>Wessen Fall ist es?</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>%1 of %2 hidden</source>
        <translation>%1 von %2 verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted cases</source>
        <translation>Gelöschte Fälle</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Forget the view «%1»</source>
        <translation>Die Ansicht „%1“ vergessen</translation>
    </message>
    <message>
        <source>Go through these cases (%1)</source>
        <translation>Diese Fälle durchgehen (%1)</translation>
    </message>
    <message>
        <source>Hide boxes that were decided on (U)</source>
        <translation>Entschiedene Rahmen ausblenden (U)</translation>
    </message>
    <message>
        <source>Hide what the model was less sure of (Alt+Up, Alt+Down)</source>
        <translation>Ausblenden, wobei das Modell weniger sicher war (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>Least confidence of boxes that are shown</source>
        <translation>Mindestsicherheit der gezeigten Rahmen</translation>
    </message>
    <message>
        <source>Only undecided</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Put the view «%1» back</source>
        <translation>Ansicht „%1“ zurückholen</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>Alle Rahmen zeigen</translation>
    </message>
    <message>
        <source>Undecided, with new photos, or failed</source>
        <translation>Nicht entschieden, mit neuen Fotos oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Which cases are listed; press for others</source>
        <translation>Welche Fälle aufgeführt sind; für andere drücken</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any adjuster</source>
        <translation>Jeder Schadenregulierer</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Jede Entscheidung</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Any photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Any queue</source>
        <translation>Jede Warteschlange</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Keep as a view: its name</source>
        <translation>Als Ansicht behalten: ihr Name</translation>
    </message>
    <message>
        <source>More photos needed</source>
        <translation>Weitere Fotos benötigt</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Only practice</source>
        <translation>Nur Übung</translation>
    </message>
    <message>
        <source>With practice</source>
        <translation>Mit Übung</translation>
    </message>
    <message>
        <source>Without practice</source>
        <translation>Ohne Übung</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the photos</source>
        <translation>In Fotos suchen</translation>
    </message>
    <message>
        <source>Find writing and barcodes in the photos</source>
        <translation>Schrift und Barcodes in den Fotos suchen</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>Die nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>Die vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Choose a model that sees pictures: those come first.</source>
        <translation>Ein Modell wählen, das Bilder sieht: Die stehen zuerst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>No model runs on this computer</source>
        <translation>Auf diesem Computer läuft kein Modell</translation>
    </message>
    <message>
        <source>None of the usual servers answers here. This is what it takes:</source>
        <translation>Keiner der üblichen Server antwortet hier. Das gehört dazu:</translation>
    </message>
    <message>
        <source>Only this computer is asked, at the ports model servers usually have.</source>
        <translation>Nur dieser Computer wird gefragt, an den üblichen Ports von Modellservern.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FindWriting</name>
    <message>
        <source>Only barcodes: the part that reads writing is not installed</source>
        <translation>Nur Barcodes: Der Teil, der Schrift liest, ist nicht installiert</translation>
    </message>
    <message>
        <source>Writing not read yet, photos: %1</source>
        <translation>Schrift noch nicht gelesen, Fotos: %1</translation>
    </message>
    <message>
        <source>Writing still being read, photos: %1</source>
        <translation>Schrift wird noch gelesen, Fotos: %1</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>Action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>Ask the model about this place at full resolution</source>
        <translation>Das Modell zu dieser Stelle in voller Auflösung fragen</translation>
    </message>
    <message>
        <source>Box changed: the model's own is dashed in the photo</source>
        <translation>Rahmen geändert: Der des Modells ist im Foto gestrichelt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>In no list, the model's own words: %1</source>
        <translation>In keiner Liste, Worte des Modells: %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Looks differ: %1</source>
        <translation>Durchgänge weichen ab: %1</translation>
    </message>
    <message>
        <source>Outlined: the model's own box is dashed in the photo</source>
        <translation>Umrissen: Der Rahmen des Modells ist im Foto gestrichelt</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message>
        <source>Same as…</source>
        <translation>Gleich wie…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>Das Modell sagte: %1</translation>
    </message>
    <message>
        <source>The same damage as a finding in another photo (Y)</source>
        <translation>Derselbe Schaden wie eine Feststellung in einem anderen Foto (Y)</translation>
    </message>
    <message>
        <source>Why this finding was rejected</source>
        <translation>Warum diese Feststellung verworfen wurde</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Warum? (optional)</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>The model said: %1</source>
        <translation>Das Modell sagte: %1</translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation>Schadenart</translation>
    </message>
</context>
<context>
    <name>FindingHead</name>
    <message>
        <source>The model's own figure; it is not calibrated</source>
        <translation>Die eigene Angabe des Modells; sie ist nicht kalibriert</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>Sicherheit %1 %</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>FindingNotes</name>
    <message>
        <source>the same damage as no. %1, counted once</source>
        <translation>derselbe Schaden wie Nr. %1, einmal gezählt</translation>
    </message>
    <message>
        <source>⚠ Reads like an instruction from the photo: check it</source>
        <translation>⚠ Liest sich wie eine Anweisung aus dem Foto: prüfen</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>No damage found in these photos.</source>
        <translation>In diesen Fotos wurde kein Schaden gefunden.</translation>
    </message>
    <message>
        <source>The model named no findings.</source>
        <translation>Das Modell nannte keine Feststellungen.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
</context>
<context>
    <name>FlawedText</name>
    <message>
        <source>What is wrong with it</source>
        <translation>Was daran nicht stimmt</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>%1 · version %2 · temperature %3 · pictures up to %4 Mpx</source>
        <translation>%1 · Version %2 · Temperatur %3 · Bilder bis %4 Mpx</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Several of: %1</source>
        <translation>Mehrere von: %1</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Mehrere Texte</translation>
    </message>
    <message>
        <source>Statements, each with what it stands on</source>
        <translation>Aussagen, jede mit ihrer Grundlage</translation>
    </message>
    <message>
        <source>Text that came with the photos</source>
        <translation>Text, der mit den Fotos kam</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Usual question</source>
        <translation>Übliche Frage</translation>
    </message>
    <message>
        <source>can be copied</source>
        <translation>kann kopiert werden</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>wird verlangt</translation>
    </message>
</context>
<context>
    <name>GroupingView</name>
    <message>
        <source> min without a photo begin another</source>
        <translation> min ohne Foto beginnen einen neuen</translation>
    </message>
    <message>
        <source>A case is</source>
        <translation>Ein Fall ist</translation>
    </message>
    <message>
        <source>Each folder</source>
        <translation>Jeder Ordner</translation>
    </message>
    <message>
        <source>Each photo</source>
        <translation>Jedes Foto</translation>
    </message>
    <message>
        <source>Empty: what stands before -1, _2, (3). Else {number}, {n}, {any}.</source>
        <translation>Leer: was vor -1, _2, (3) steht. Sonst {number}, {n}, {any}.</translation>
    </message>
    <message>
        <source>Folders below one with photos go with it.</source>
        <translation>Unterordner gehören zum Fall des Ordners, der Fotos hat.</translation>
    </message>
    <message>
        <source>Minutes between two cases</source>
        <translation>Minuten zwischen zwei Fällen</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Photos without one go with those before. Takes a while.</source>
        <translation>Fotos ohne einen gehören zu denen davor. Dauert etwas.</translation>
    </message>
    <message>
        <source>Same barcode</source>
        <translation>Gleicher Barcode</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Taken together</source>
        <translation>Zusammen aufgenommen</translation>
    </message>
    <message>
        <source>{number} has to be in it, once. {n} and {any} may be.</source>
        <translation>{number} muss darin vorkommen, einmal. {n} und {any} dürfen.</translation>
    </message>
</context>
<context>
    <name>GuideList</name>
    <message>
        <source>%1, photographed</source>
        <translation>%1, aufgenommen</translation>
    </message>
    <message>
        <source>Views to photograph</source>
        <translation>Aufzunehmende Ansichten</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Noch einmal analysieren</translation>
    </message>
    <message>
        <source>Date of loss %1</source>
        <translation>Schadentag %1</translation>
    </message>
    <message>
        <source>Draft PDF</source>
        <translation>Entwurf als PDF</translation>
    </message>
    <message>
        <source>Drop photos to begin</source>
        <translation>Fotos hineinziehen, um zu beginnen</translation>
    </message>
    <message>
        <source>Issue PDF</source>
        <translation>PDF ausstellen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Photos on the whole screen (%1)</source>
        <translation>Fotos auf dem ganzen Bildschirm (%1)</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What is sent (%1)</source>
        <translation>Was gesendet wird (%1)</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>made inside Tessera, no model has looked at these photos</source>
        <translation>in Tessera selbst gemacht, kein Modell hat diese Fotos gesehen</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>In der Hilfe suchen…</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>Etwas stimmt nicht…</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>A new finding: click from corner to corner round it · Enter closes · Esc leaves</source>
        <translation>Eine neue Feststellung: von Ecke zu Ecke darum klicken · Eingabe schließt · Esc verlässt</translation>
    </message>
    <message>
        <source>Click from corner to corner round the finding · Enter closes · Esc leaves</source>
        <translation>Von Ecke zu Ecke um die Feststellung klicken · Eingabe schließt · Esc verlässt</translation>
    </message>
    <message>
        <source>Drag a box round the damage · Enter sets one in the middle · Esc leaves</source>
        <translation>Einen Rahmen um den Schaden ziehen · Eingabe setzt einen in die Mitte · Esc verlässt</translation>
    </message>
    <message>
        <source>Drag a box round what to look at closer · Esc leaves</source>
        <translation>Einen Rahmen um das ziehen, was näher angesehen werden soll · Esc verlässt</translation>
    </message>
    <message>
        <source>Draw along the length you know, from end to end · Esc ends</source>
        <translation>Entlang der bekannten Länge zeichnen, von Ende zu Ende · Esc beendet</translation>
    </message>
    <message>
        <source>Measure: choose above what in this photo has a length you know · Esc ends</source>
        <translation>Messen: oben wählen, wovon in diesem Foto Sie die Länge kennen · Esc beendet</translation>
    </message>
    <message>
        <source>Same plane, seen straight on · D: next form · click a size to remove it · Esc ends</source>
        <translation>Gleiche Ebene, gerade gesehen · D: nächste Form · eine Größe anklicken entfernt sie · Esc beendet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A message could not be delivered</source>
        <translation>Eine Nachricht war nicht zustellbar</translation>
    </message>
    <message>
        <source>A name erased in an answer</source>
        <translation>Ein Name in einer Antwort gelöscht</translation>
    </message>
    <message>
        <source>A person's data erased</source>
        <translation>Daten einer Person gelöscht</translation>
    </message>
    <message>
        <source>Analysis ended</source>
        <translation>Analyse beendet</translation>
    </message>
    <message>
        <source>Analysis started</source>
        <translation>Analyse begonnen</translation>
    </message>
    <message>
        <source>Answer brought from elsewhere</source>
        <translation>Antwort von anderswo mitgebracht</translation>
    </message>
    <message>
        <source>Blackouts of a photo changed</source>
        <translation>Schwärzungen eines Fotos geändert</translation>
    </message>
    <message>
        <source>Case assigned</source>
        <translation>Fall zugewiesen</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Fall geschlossen</translation>
    </message>
    <message>
        <source>Case deleted, kept for 30 days</source>
        <translation>Fall gelöscht, 30 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>Case details changed</source>
        <translation>Angaben zum Fall geändert</translation>
    </message>
    <message>
        <source>Case made</source>
        <translation>Fall angelegt</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Fall wieder geöffnet</translation>
    </message>
    <message>
        <source>Case taken in from a file</source>
        <translation>Fall aus einer Datei übernommen</translation>
    </message>
    <message>
        <source>Change of an open item undone</source>
        <translation>Änderung eines offenen Punkts zurückgenommen</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Widerspruch geklärt</translation>
    </message>
    <message>
        <source>Copies of its photos in measurements deleted</source>
        <translation>Kopien seiner Fotos in Messungen gelöscht</translation>
    </message>
    <message>
        <source>Decision changed</source>
        <translation>Entscheidung geändert</translation>
    </message>
    <message>
        <source>Deleted case cleared up for good</source>
        <translation>Gelöschter Fall endgültig entfernt</translation>
    </message>
    <message>
        <source>Deleted case put back</source>
        <translation>Gelöschter Fall zurückgeholt</translation>
    </message>
    <message>
        <source>Evidence package made</source>
        <translation>Beweispaket erstellt</translation>
    </message>
    <message>
        <source>Finding %1 accepted</source>
        <translation>Feststellung %1 übernommen</translation>
    </message>
    <message>
        <source>Finding %1 by hand</source>
        <translation>Feststellung %1 von Hand</translation>
    </message>
    <message>
        <source>Finding %1 edited</source>
        <translation>Feststellung %1 geändert</translation>
    </message>
    <message>
        <source>Finding %1 rejected</source>
        <translation>Feststellung %1 verworfen</translation>
    </message>
    <message>
        <source>Finding reviewed</source>
        <translation>Feststellung geprüft</translation>
    </message>
    <message>
        <source>Known answer taken</source>
        <translation>Bekannte Antwort übernommen</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>Löschsperre aufgehoben</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>Löschsperre gesetzt</translation>
    </message>
    <message>
        <source>Measured on a photo</source>
        <translation>Auf einem Foto gemessen</translation>
    </message>
    <message>
        <source>Measured on photo %1</source>
        <translation>Auf Foto %1 gemessen</translation>
    </message>
    <message>
        <source>Merged with what was done elsewhere</source>
        <translation>Mit anderswo Getanem zusammengeführt</translation>
    </message>
    <message>
        <source>Open item ticked off or opened again</source>
        <translation>Offenen Punkt abgehakt oder wieder geöffnet</translation>
    </message>
    <message>
        <source>Photo %1 added</source>
        <translation>Foto %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Photo %1 described</source>
        <translation>Foto %1 beschrieben</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Foto hinzugefügt</translation>
    </message>
    <message>
        <source>Photo described</source>
        <translation>Foto beschrieben</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto entfernt</translation>
    </message>
    <message>
        <source>Photos deleted, their time is over</source>
        <translation>Fotos gelöscht, ihre Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>Photos put in another order</source>
        <translation>Reihenfolge der Fotos geändert</translation>
    </message>
    <message>
        <source>Proposed change decided</source>
        <translation>Über vorgeschlagene Änderung entschieden</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>Reply ended</source>
        <translation>Antwort beendet</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Bericht ausgestellt</translation>
    </message>
    <message>
        <source>Report made void</source>
        <translation>Bericht für ungültig erklärt</translation>
    </message>
    <message>
        <source>Review of a finding undone</source>
        <translation>Prüfung einer Feststellung zurückgenommen</translation>
    </message>
    <message>
        <source>Review of finding %1 undone</source>
        <translation>Prüfung von Feststellung %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Rules of the office held</source>
        <translation>Regeln des Büros trafen zu</translation>
    </message>
    <message>
        <source>Said whether two findings are one damage</source>
        <translation>Gesagt, ob zwei Feststellungen ein Schaden sind</translation>
    </message>
    <message>
        <source>Second opinion asked for</source>
        <translation>Zweitmeinung eingeholt</translation>
    </message>
    <message>
        <source>Taken back what was said of two findings</source>
        <translation>Zu zwei Feststellungen Gesagtes zurückgenommen</translation>
    </message>
    <message>
        <source>Ticket changed</source>
        <translation>Vorgang geändert</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Vorgang angelegt</translation>
    </message>
    <message>
        <source>Told another system</source>
        <translation>Anderes System benachrichtigt</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>adjuster</source>
        <translation>Schadenregulierer</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zugewiesen an</translation>
    </message>
    <message>
        <source>blackouts</source>
        <translation>Schwärzungen</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>cause of loss</source>
        <translation>Schadenursache</translation>
    </message>
    <message>
        <source>date of loss</source>
        <translation>Schadentag</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>Feststellung %1</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>Versicherte Person</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>left for later, ours kept</source>
        <translation>für später gelassen, unseres behalten</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>no longer in the case</source>
        <translation>nicht mehr im Fall</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>of an earlier analysis</source>
        <translation>einer früheren Analyse</translation>
    </message>
    <message>
        <source>one damage</source>
        <translation>ein Schaden</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>unseres behalten</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>policy number</source>
        <translation>Versicherungsschein</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>received from</source>
        <translation>erhalten von</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>Schritte: %1</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>aufgenommen von</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation>deren übernommen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>an niemanden</translation>
    </message>
    <message>
        <source>together with other cases</source>
        <translation>zusammen mit anderen Fällen</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln earlier entries are kept with the case.</source>
        <translation>
            <numerusform>%Ln früherer Eintrag ist beim Fall verwahrt.</numerusform>
            <numerusform>%Ln frühere Einträge sind beim Fall verwahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare two states…</source>
        <translation>Zwei Stände vergleichen…</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>InspectionSection</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation>Fotos %1–%2</translation>
    </message>
</context>
<context>
    <name>InspectionStrip</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before and after, moved together (Shift+P)</source>
        <translation>Vorher und nachher, gemeinsam bewegt (Umschalt+P)</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>Fotos von einem Telefon</translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation>Fotos des Falls</translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation>Fotos mit einer Kamera</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Answered by photo %1: “%2”</source>
        <translation>Beantwortet durch Foto %1: „%2“</translation>
    </message>
    <message>
        <source>Answered by photos %1: “%2”</source>
        <translation>Beantwortet durch Fotos %1: „%2“</translation>
    </message>
    <message>
        <source>Answered, or open again</source>
        <translation>Beantwortet oder wieder offen</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>Wieder geöffnet von %1</translation>
    </message>
    <message>
        <source>Ticked off by %1</source>
        <translation>Abgehakt von %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>photos %1</source>
        <translation>Fotos %1</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>A key is kept in the system's keyring; type to replace it.</source>
        <translation>Ein Schlüssel ist im Schlüsselbund des Systems; zum Ersetzen eingeben.</translation>
    </message>
    <message>
        <source>Access key (AK)</source>
        <translation>Access key (AK)</translation>
    </message>
    <message>
        <source>Both are needed: AK and SK.</source>
        <translation>Beide sind nötig: AK und SK.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Neither AK nor SK has a colon in it: type each into its own field.</source>
        <translation>Weder AK noch SK enthält einen Doppelpunkt: jeden in sein Feld eingeben.</translation>
    </message>
    <message>
        <source>No key is kept. Typed here, it goes into the system's keyring.</source>
        <translation>Kein Schlüssel ist hinterlegt. Hier eingegeben, kommt er in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>No key is needed.</source>
        <translation>Es ist kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Secret key (SK)</source>
        <translation>Secret key (SK)</translation>
    </message>
    <message>
        <source>The key in TESSERA_API_KEY is used.</source>
        <translation>Der Schlüssel in TESSERA_API_KEY wird verwendet.</translation>
    </message>
    <message>
        <source>The system's keyring took no key: it is kept until Tessera is closed.</source>
        <translation>Der Schlüsselbund des Systems nahm keinen Schlüssel an: Er gilt, bis Tessera geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A loupe under the pointer while it is held</source>
        <translation>Eine Lupe unter dem Zeiger, solange gehalten</translation>
    </message>
    <message>
        <source>Accept all undisputed; asks first</source>
        <translation>Alle unstrittigen übernehmen; fragt zuerst</translation>
    </message>
    <message>
        <source>Accept the case, go on</source>
        <translation>Den Fall übernehmen, weiter</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>Die Feststellung übernehmen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Alt + 0 – 3</source>
        <translation>Alt + 0 – 3</translation>
    </message>
    <message>
        <source>Alt + left, right</source>
        <translation>Alt + links, rechts</translation>
    </message>
    <message>
        <source>Alt + up, down</source>
        <translation>Alt + auf, ab</translation>
    </message>
    <message>
        <source>An earlier inspection beside the latest</source>
        <translation>Eine frühere Besichtigung neben der neuesten</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analysis and review</source>
        <translation>Analyse und Prüfung</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Ask about the photos</source>
        <translation>Zu den Fotos fragen</translation>
    </message>
    <message>
        <source>Assign the case</source>
        <translation>Den Fall zuweisen</translation>
    </message>
    <message>
        <source>Away with the finding</source>
        <translation>Die Feststellung entfernen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Black out places before sending</source>
        <translation>Stellen vor dem Senden schwärzen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Brightness, contrast</source>
        <translation>Helligkeit, Kontrast</translation>
    </message>
    <message>
        <source>Bring out edges</source>
        <translation>Kanten hervorheben</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Choose a corner; arrows move it</source>
        <translation>Eine Ecke wählen; Pfeile bewegen sie</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Ein Foto wählen</translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation>Tessera schließen</translation>
    </message>
    <message>
        <source>Close the case, or reopen it</source>
        <translation>Den Fall schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Die Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the finding</source>
        <translation>Die Feststellung kopieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Den Fall löschen</translation>
    </message>
    <message>
        <source>Down, arrows</source>
        <translation>Ab, Pfeile</translation>
    </message>
    <message>
        <source>Draw a new finding; Enter sets its box</source>
        <translation>Eine neue Feststellung zeichnen; Eingabe setzt den Rahmen</translation>
    </message>
    <message>
        <source>Draw an outline round the damage</source>
        <translation>Einen Umriss um den Schaden zeichnen</translation>
    </message>
    <message>
        <source>Edit the finding</source>
        <translation>Die Feststellung ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter, arrows</source>
        <translation>Eingabe, Pfeile</translation>
    </message>
    <message>
        <source>Everything that can be done</source>
        <translation>Alles, was getan werden kann</translation>
    </message>
    <message>
        <source>Figures of a period</source>
        <translation>Auswertung eines Zeitraums</translation>
    </message>
    <message>
        <source>Find and select writing in the photos</source>
        <translation>Schrift in den Fotos suchen und auswählen</translation>
    </message>
    <message>
        <source>Go through the listed cases, or leave</source>
        <translation>Die aufgeführten Fälle durchgehen oder damit aufhören</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How right a model is</source>
        <translation>Wie oft ein Modell recht hat</translation>
    </message>
    <message>
        <source>I, Del</source>
        <translation>I, Entf</translation>
    </message>
    <message>
        <source>Issue PDF</source>
        <translation>PDF ausstellen</translation>
    </message>
    <message>
        <source>Legal hold, or lift it</source>
        <translation>Löschsperre setzen oder aufheben</translation>
    </message>
    <message>
        <source>Look closer: the finding, or a place</source>
        <translation>Näher ansehen: die Feststellung oder eine Stelle</translation>
    </message>
    <message>
        <source>Many cases</source>
        <translation>Viele Fälle</translation>
    </message>
    <message>
        <source>Measure and outline</source>
        <translation>Messen und umreißen</translation>
    </message>
    <message>
        <source>Measure; again: the next form</source>
        <translation>Messen; noch einmal: die nächste Form</translation>
    </message>
    <message>
        <source>Move the box; longer steps while held</source>
        <translation>Den Rahmen bewegen; gehalten in größeren Schritten</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto bewegen</translation>
    </message>
    <message>
        <source>New batch: many cases</source>
        <translation>Neuer Stapel: viele Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Next finding, previous</source>
        <translation>Nächste Feststellung, vorige</translation>
    </message>
    <message>
        <source>No boxes while it is held</source>
        <translation>Keine Rahmen, solange gehalten</translation>
    </message>
    <message>
        <source>One corner more, the chosen one away</source>
        <translation>Eine Ecke mehr, die gewählte weg</translation>
    </message>
    <message>
        <source>One photo fills the table, or all four</source>
        <translation>Ein Foto füllt den Tisch oder alle vier</translation>
    </message>
    <message>
        <source>Only boxes nobody has decided on</source>
        <translation>Nur Rahmen, über die niemand entschieden hat</translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation>Nur Rahmen, bei denen das Modell sicherer war</translation>
    </message>
    <message>
        <source>Paste a photo or files</source>
        <translation>Ein Foto oder Dateien einfügen</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Bild↑, Bild↓</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>Fotos von einem Telefon</translation>
    </message>
    <message>
        <source>Photos on the whole screen</source>
        <translation>Fotos auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Photos with a camera</source>
        <translation>Fotos mit einer Kamera</translation>
    </message>
    <message>
        <source>Point; with Shift in leaps</source>
        <translation>Punkt; mit Umschalt in Sprüngen</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Put the photo elsewhere, or drag its caption</source>
        <translation>Das Foto woandershin legen oder seine Unterschrift ziehen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reject the finding</source>
        <translation>Die Feststellung verwerfen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Search cases; what waits; filter</source>
        <translation>Fälle suchen; was wartet; filtern</translation>
    </message>
    <message>
        <source>Set a point; in the same place: close</source>
        <translation>Einen Punkt setzen; am selben Ort: schließen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Severity: none, minor, moderate, severe</source>
        <translation>Schwere: kein Schaden, leicht, mittel, schwer</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Space + drag</source>
        <translation>Leertaste + ziehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stretch the box right and down</source>
        <translation>Den Rahmen nach rechts und unten ziehen</translation>
    </message>
    <message>
        <source>Take hold of the finding's box</source>
        <translation>Den Rahmen der Feststellung fassen</translation>
    </message>
    <message>
        <source>Take in a case file</source>
        <translation>Eine Falldatei übernehmen</translation>
    </message>
    <message>
        <source>Take the known answer</source>
        <translation>Die bekannte Antwort übernehmen</translation>
    </message>
    <message>
        <source>Take the last point, or size, back</source>
        <translation>Den letzten Punkt oder die Größe zurücknehmen</translation>
    </message>
    <message>
        <source>The box as an outline, and back</source>
        <translation>Den Rahmen als Umriss und zurück</translation>
    </message>
    <message>
        <source>The dock: parcels by scanner</source>
        <translation>Die Rampe: Pakete mit dem Scanner</translation>
    </message>
    <message>
        <source>The finding once more</source>
        <translation>Die Feststellung noch einmal</translation>
    </message>
    <message>
        <source>The next case that is left; the one before</source>
        <translation>Der nächste übrige Fall; der vorige</translation>
    </message>
    <message>
        <source>The next of boxes over each other</source>
        <translation>Der nächste von Rahmen übereinander</translation>
    </message>
    <message>
        <source>The next or previous photo of the case</source>
        <translation>Das nächste oder vorige Foto des Falls</translation>
    </message>
    <message>
        <source>The photo as it is</source>
        <translation>Das Foto, wie es ist</translation>
    </message>
    <message>
        <source>The report, before it is written</source>
        <translation>Der Bericht, bevor er geschrieben wird</translation>
    </message>
    <message>
        <source>The same by keys; Shift changes the size</source>
        <translation>Dasselbe mit Tasten; Umschalt ändert die Größe</translation>
    </message>
    <message>
        <source>The same damage as in another photo</source>
        <translation>Derselbe Schaden wie in einem anderen Foto</translation>
    </message>
    <message>
        <source>There from word to word; Shift selects more</source>
        <translation>Dort von Wort zu Wort; Umschalt wählt mehr aus</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>Tickets of all cases</source>
        <translation>Vorgänge aller Fälle</translation>
    </message>
    <message>
        <source>To the notice above the photos</source>
        <translation>Zur Meldung über den Fotos</translation>
    </message>
    <message>
        <source>To your decision</source>
        <translation>Zu Ihrer Entscheidung</translation>
    </message>
    <message>
        <source>Turn the view; with Shift to the left</source>
        <translation>Die Ansicht drehen; mit Umschalt nach links</translation>
    </message>
    <message>
        <source>Two findings of one</source>
        <translation>Zwei Feststellungen aus einer</translation>
    </message>
    <message>
        <source>Two photos, zoomed and moved together</source>
        <translation>Zwei Fotos, gemeinsam gezoomt und bewegt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Versions of the report</source>
        <translation>Versionen des Berichts</translation>
    </message>
    <message>
        <source>Ways to look</source>
        <translation>Arten anzusehen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Write the caption of the photo</source>
        <translation>Die Bildunterschrift des Fotos schreiben</translation>
    </message>
    <message>
        <source>Zoom in, out, the whole; or by the wheel</source>
        <translation>Vergrößern, verkleinern, ganz; oder mit dem Rad</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message numerus="yes">
        <source>%n of 256 bits differ</source>
        <translation>
            <numerusform>%n von 256 Bit abweichend</numerusform>
            <numerusform>%n von 256 Bit abweichend</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts of the product, taken from %1: no model was asked.</source>
        <translation>Angaben zum Produkt, übernommen von %1: Kein Modell wurde gefragt.</translation>
    </message>
    <message>
        <source>Known answer, taken from %1: no model was asked.</source>
        <translation>Bekannte Antwort, übernommen von %1: Kein Modell wurde gefragt.</translation>
    </message>
    <message>
        <source>case %1, %2</source>
        <translation>Fall %1, %2</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>the same picture</source>
        <translation>dasselbe Bild</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
</context>
<context>
    <name>KnownCard</name>
    <message>
        <source>Ask anew</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Known answer</source>
        <translation>Bekannte Antwort</translation>
    </message>
    <message>
        <source>Known of this product</source>
        <translation>Zu diesem Produkt bekannt</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>asked there: “%1”</source>
        <translation>dort gefragt: „%1“</translation>
    </message>
    <message>
        <source>its photos stood in another order</source>
        <translation>seine Fotos standen in anderer Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LetterheadFields</name>
    <message>
        <source>Address, under the head of the first page</source>
        <translation>Adresse, unter dem Kopf der ersten Seite</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Limits, in the language of reports</source>
        <translation>Grenzen, in der Sprache der Berichte</translation>
    </message>
    <message>
        <source>Line at the foot of every page</source>
        <translation>Zeile am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Signature of the adjuster</source>
        <translation>Unterschrift des Schadenregulierers</translation>
    </message>
    <message>
        <source>Too pale to be read on white, or no colour: black is used.</source>
        <translation>Zu blass, um auf Weiß gelesen zu werden, oder keine Farbe: Schwarz wird verwendet.</translation>
    </message>
</context>
<context>
    <name>LimitsRow</name>
    <message>
        <source>A number of questions such as 2000, or a sum such as 50 %1.</source>
        <translation>Eine Anzahl Fragen wie 2000 oder ein Betrag wie 50 %1.</translation>
    </message>
    <message>
        <source>A number of questions such as 2000; the connection has no price for a sum.</source>
        <translation>Eine Anzahl Fragen wie 2000; für einen Betrag hat die Verbindung keinen Preis.</translation>
    </message>
    <message>
        <source>A time such as 20:00, or nothing.</source>
        <translation>Eine Uhrzeit wie 20:00 oder nichts.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>Vor anderen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Behind others</source>
        <translation>Nach anderen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message numerus="yes">
        <source>%n more to ask</source>
        <translation>
            <numerusform>%n weitere Frage</numerusform>
            <numerusform>%n weitere Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 and no. %2, in two photos, are both: %3</source>
        <translation>Nr. %1 und Nr. %2 in zwei Fotos sind beide: %3</translation>
    </message>
    <message>
        <source>No. %1 and no. %2: the same damage, counted once</source>
        <translation>Nr. %1 und Nr. %2: derselbe Schaden, einmal gezählt</translation>
    </message>
    <message>
        <source>No. %1 and no. %2: two damages</source>
        <translation>Nr. %1 und Nr. %2: zwei Schäden</translation>
    </message>
    <message>
        <source>One damage seen twice?</source>
        <translation>Ein Schaden, zweimal gesehen?</translation>
    </message>
    <message>
        <source>Same damage</source>
        <translation>Derselbe Schaden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Two damages</source>
        <translation>Zwei Schäden</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>New batch</source>
        <translation>Neuer Stapel</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Search cases…</source>
        <translation>Fälle suchen…</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Not quite sharp: hold still</source>
        <translation>Nicht ganz scharf: ruhig halten</translation>
    </message>
    <message>
        <source>Not sharp: hold still, more light, or another distance</source>
        <translation>Unscharf: ruhig halten, mehr Licht oder anderer Abstand</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
</context>
<context>
    <name>LocalHelp</name>
    <message>
        <source>Apple silicon: 4 bits from 16 GB of memory on (about 9 GB are used), 8 bits from 24 GB on (about 13 GB). Take Ollama, LM Studio or llama.cpp.</source>
        <translation>Apple-Chips: 4 Bit ab 16 GB Speicher (etwa 9 GB werden gebraucht), 8 Bit ab 24 GB (etwa 13 GB). Ollama, LM Studio oder llama.cpp nehmen.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>LM Studio, with a window of its own: search for «qwen3-vl-8b», load it, and start the server on its page for developers.</source>
        <translation>LM Studio, mit eigenem Fenster: nach „qwen3-vl-8b“ suchen, laden und den Server auf der Entwicklerseite starten.</translation>
    </message>
    <message>
        <source>NVIDIA A10, 24 GB: in FP16, with a limited context: 17 GB of weights leave room for about 16,000 tokens, enough for four photos and their answer. Take vLLM.</source>
        <translation>NVIDIA A10, 24 GB: in FP16 mit begrenztem Kontext: 17 GB Gewichte lassen Platz für etwa 16.000 Token, genug für vier Fotos und ihre Antwort. vLLM nehmen.</translation>
    </message>
    <message>
        <source>NVIDIA T4, 16 GB: with 4 or 8 bits per weight. In 16 bits the weights alone are about 17 GB, and this card has no BF16. Take llama.cpp or Ollama.</source>
        <translation>NVIDIA T4, 16 GB: mit 4 oder 8 Bit je Gewicht. In 16 Bit sind allein die Gewichte etwa 17 GB, und diese Karte kann kein BF16. llama.cpp oder Ollama nehmen.</translation>
    </message>
    <message>
        <source>Ollama, on Windows, macOS and Linux. It runs by itself after its installation; this fetches the model in 4 bits, about 6 GB:</source>
        <translation>Ollama, für Windows, macOS und Linux. Nach der Installation läuft es von selbst; dies lädt das Modell in 4 Bit, etwa 6 GB:</translation>
    </message>
    <message>
        <source>Photos and questions never leave the office. An answer costs electricity and nothing else. On the cards below Qwen3-VL-8B writes 15 to 25 tokens a second: an assessment is there in about half a minute, its first words after one second.</source>
        <translation>Fotos und Fragen verlassen das Büro nie. Eine Antwort kostet Strom und sonst nichts. Auf den Karten unten schreibt Qwen3-VL-8B 15 bis 25 Token je Sekunde: Eine Beurteilung ist nach etwa einer halben Minute da, ihre ersten Worte nach einer Sekunde.</translation>
    </message>
    <message>
        <source>Then press «Look again».</source>
        <translation>Dann „Noch einmal suchen“ drücken.</translation>
    </message>
    <message>
        <source>What it runs on</source>
        <translation>Worauf es läuft</translation>
    </message>
    <message>
        <source>What to install</source>
        <translation>Was zu installieren ist</translation>
    </message>
    <message>
        <source>Why a model of your own</source>
        <translation>Warum ein eigenes Modell</translation>
    </message>
    <message>
        <source>llama.cpp, the smallest. It fetches the model in 4 bits and serves it:</source>
        <translation>llama.cpp, das kleinste. Es lädt das Modell in 4 Bit und stellt es bereit:</translation>
    </message>
    <message>
        <source>vLLM, for one card that serves several people:</source>
        <translation>vLLM, für eine Karte, die mehrere Personen bedient:</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>Show all %Ln characters</source>
        <translation>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
            <numerusform>Alle %Ln Zeichen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookNotes</name>
    <message>
        <source>A closer look waits for its turn…</source>
        <translation>Ein näherer Blick wartet, bis er an der Reihe ist…</translation>
    </message>
    <message>
        <source>Looked closer: %1</source>
        <translation>Näher angesehen: %1</translation>
    </message>
    <message>
        <source>Looking closer…</source>
        <translation>Wird näher angesehen…</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Preview of a report's first page</source>
        <translation>Vorschau der ersten Seite eines Berichts</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>%1 looks, kept what at least %2 see</source>
        <translation>%1 Durchgänge, behalten wird, was mindestens %2 sehen</translation>
    </message>
    <message>
        <source>All photos of an inspection are asked about once.</source>
        <translation>Zu allen Fotos einer Besichtigung wird einmal gefragt.</translation>
    </message>
    <message>
        <source>Also in parts</source>
        <translation>Auch in Teilen</translation>
    </message>
    <message>
        <source>Costs and takes about %1 times as much as one look.</source>
        <translation>Kostet und dauert etwa %1-mal so viel wie ein Durchgang.</translation>
    </message>
    <message>
        <source>Costs and takes about twice as much as one look, and the referee's look where they differ.</source>
        <translation>Kostet und dauert etwa doppelt so viel wie ein Durchgang, dazu der des Schiedsrichters, wo sie abweichen.</translation>
    </message>
    <message>
        <source>Costs and takes more by one look for each large photo, with up to nine pictures.</source>
        <translation>Kostet und dauert je großem Foto einen Durchgang mehr, mit bis zu neun Bildern.</translation>
    </message>
    <message>
        <source>Costs and takes more by one look for each photo, with up to eight pictures.</source>
        <translation>Kostet und dauert je Foto einen Durchgang mehr, mit bis zu acht Bildern.</translation>
    </message>
    <message>
        <source>Each large photo is also shown in overlapping parts at full resolution. What is found there is added.</source>
        <translation>Jedes große Foto wird auch in überlappenden Teilen in voller Auflösung gezeigt. Was dort gefunden wird, kommt hinzu.</translation>
    </message>
    <message>
        <source>First the parts that are seen are listed, then each of them is looked at closely.</source>
        <translation>Zuerst werden die sichtbaren Teile aufgelistet, dann wird jedes genau angesehen.</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>Ein Durchgang</translation>
    </message>
    <message>
        <source>Part by part</source>
        <translation>Teil für Teil</translation>
    </message>
    <message>
        <source>Several looks</source>
        <translation>Mehrere Durchgänge</translation>
    </message>
    <message>
        <source>The same question is put several times. A finding is kept if enough looks see it; its severity is the median.</source>
        <translation>Dieselbe Frage wird mehrmals gestellt. Eine Feststellung bleibt, wenn genug Durchgänge sie sehen; ihre Schwere ist der Median.</translation>
    </message>
    <message>
        <source>Two looks; where they differ, another connection looks too. What two of the three see is kept.</source>
        <translation>Zwei Durchgänge; wo sie abweichen, sieht eine andere Verbindung mit nach. Was zwei der drei sehen, bleibt.</translation>
    </message>
    <message>
        <source>With a referee</source>
        <translation>Mit Schiedsrichter</translation>
    </message>
</context>
<context>
    <name>LookingTab</name>
    <message>
        <source>How photos are looked at</source>
        <translation>Wie Fotos angesehen werden</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Looks that must see a finding</source>
        <translation>Durchgänge, die eine Feststellung sehen müssen</translation>
    </message>
    <message>
        <source>Referee</source>
        <translation>Schiedsrichter</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Damage of any type</source>
        <translation>Schaden jeder Art</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>Kein Schaden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>The set says</source>
        <translation>Im Datensatz</translation>
    </message>
    <message>
        <source>What the set's words mean</source>
        <translation>Was die Wörter des Datensatzes bedeuten</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>Photos lie in…</source>
        <translation>Fotos liegen in…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
</context>
<context>
    <name>MarkedPhoto</name>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation>Das Foto ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The photo was erased.</source>
        <translation>Das Foto wurde gelöscht.</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Draw along the length you know</source>
        <translation>Entlang der bekannten Länge zeichnen</translation>
    </message>
    <message>
        <source>Its length in millimetres</source>
        <translation>Seine Länge in Millimetern</translation>
    </message>
    <message>
        <source>Length you know…</source>
        <translation>Länge…</translation>
    </message>
    <message>
        <source>Measure no more (Esc)</source>
        <translation>Nicht mehr messen (Esc)</translation>
    </message>
    <message>
        <source>Something in this photo whose length you know</source>
        <translation>Etwas in diesem Foto, dessen Länge Sie kennen</translation>
    </message>
    <message>
        <source>another length…</source>
        <translation>andere Länge…</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n questions each time</source>
        <translation>
            <numerusform>%n Frage jedes Mal</numerusform>
            <numerusform>%n Fragen jedes Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %1 of all labels, right %2 of all findings, on «%3», %n cases, %4</source>
        <translation>
            <numerusform>Fand %1 aller Beschriftungen, richtig %2 aller Feststellungen, an „%3“, %n Fall, %4</numerusform>
            <numerusform>Fand %1 aller Beschriftungen, richtig %2 aller Feststellungen, an „%3“, %n Fälle, %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure it once; from then on that set can be measured by itself.</source>
        <translation>Einmal messen; danach kann dieser Datensatz von selbst gemessen werden.</translation>
    </message>
    <message>
        <source>Never measured on your photos</source>
        <translation>Nie an Ihren Fotos gemessen</translation>
    </message>
    <message>
        <source>Your templates look at photos in another way now.</source>
        <translation>Ihre Vorlagen sehen Fotos jetzt auf andere Weise an.</translation>
    </message>
    <message>
        <source>no price is set</source>
        <translation>kein Preis hinterlegt</translation>
    </message>
</context>
<context>
    <name>MeasuredRows</name>
    <message>
        <source>A silent change of the model behind the address is told</source>
        <translation>Eine stille Änderung des Modells hinter der Adresse wird gemeldet</translation>
    </message>
    <message>
        <source>Measure it again on this set every week</source>
        <translation>Jede Woche wieder an diesem Datensatz messen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Saves the settings and opens the measurements</source>
        <translation>Speichert die Einstellungen und öffnet die Messungen</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1–%2 % across, %3–%4 % down</source>
        <translation>%1–%2 % waagerecht, %3–%4 % senkrecht</translation>
    </message>
    <message>
        <source>A change a reply proposed</source>
        <translation>Eine von einer Antwort vorgeschlagene Änderung</translation>
    </message>
    <message>
        <source>An open item of the analysis</source>
        <translation>Ein offener Punkt der Analyse</translation>
    </message>
    <message>
        <source>Open to changes</source>
        <translation>Für Änderungen offen</translation>
    </message>
    <message>
        <source>Reports nobody stands for any more</source>
        <translation>Berichte, für die niemand mehr einsteht</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Stand des Falls</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Whether findings %1 and %2 are one damage</source>
        <translation>Ob die Feststellungen %1 und %2 ein Schaden sind</translation>
    </message>
    <message>
        <source>analyses: %1</source>
        <translation>Analysen: %1</translation>
    </message>
    <message>
        <source>corners: %1</source>
        <translation>Ecken: %1</translation>
    </message>
    <message>
        <source>details: %1</source>
        <translation>Angaben: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>Feststellungen: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>photos: %1</source>
        <translation>Fotos: %1</translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation>Stellen: %1</translation>
    </message>
    <message>
        <source>replies: %1</source>
        <translation>Antworten: %1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>sizes drawn: %1</source>
        <translation>Gezeichnete Größen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>die Entscheidung</translation>
    </message>
    <message>
        <source>tickets: %1</source>
        <translation>Vorgänge: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>Both sides changed these. Later keeps ours; what is not taken stays in the history.</source>
        <translation>Beide Seiten haben dies geändert. Später behält unseres; nicht Übernommenes bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comes in: %1.</source>
        <translation>Kommt hinzu: %1.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge what came back</source>
        <translation>Zurückgekommenes zusammenführen</translation>
    </message>
    <message>
        <source>Merging can't be undone step by step. A backup of all cases is made first, and leads back.</source>
        <translation>Zusammengeführtes lässt sich nicht schrittweise widerrufen. Zuvor wird eine Sicherung aller Fälle gemacht; mit ihr geht es zurück.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Not the same as %1 after all</source>
        <translation>Doch nicht derselbe wie %1</translation>
    </message>
    <message>
        <source>The same damage as %1</source>
        <translation>Derselbe Schaden wie %1</translation>
    </message>
    <message>
        <source>There is no finding in another photo</source>
        <translation>Es gibt keine Feststellung in einem anderen Foto</translation>
    </message>
    <message>
        <source>no. %1 in photo %2</source>
        <translation>Nr. %1 in Foto %2</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>%1 Next try: %2</source>
        <translation>%1 Nächster Versuch: %2</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Ask the server</source>
        <translation>Den Server fragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Models listed: %1. Of these with eyes, at the top: %2.</source>
        <translation>Genannte Modelle: %1. Davon bildfähig, zuoberst: %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The server lists no models: type the name.</source>
        <translation>Der Server nennt keine Modelle: den Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> Token</translation>
    </message>
    <message>
        <source>1 million tokens out</source>
        <translation>1 Million Token aus</translation>
    </message>
    <message>
        <source>A price is a number, such as 0.80.</source>
        <translation>Ein Preis ist eine Zahl wie 0,80.</translation>
    </message>
    <message>
        <source>Batches: questions a minute</source>
        <translation>Stapel: Fragen je Minute</translation>
    </message>
    <message>
        <source>Batches: tokens a minute</source>
        <translation>Stapel: Token je Minute</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>May see examples from our closed cases</source>
        <translation>Darf Beispiele aus unseren geschlossenen Fällen sehen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Photos of up to two closed cases of the same template go before each question, with what people made of the answer. Names stay here, faces and plates are blacked out.</source>
        <translation>Fotos aus bis zu zwei geschlossenen Fällen derselben Vorlage gehen jeder Frage voraus, mit dem, was Menschen aus der Antwort machten. Namen bleiben hier, Gesichter und Kennzeichen sind geschwärzt.</translation>
    </message>
    <message>
        <source>Price of 1 million tokens in</source>
        <translation>Preis für 1 Million Token ein</translation>
    </message>
    <message>
        <source>Switch over by itself</source>
        <translation>Von selbst umschalten</translation>
    </message>
    <message>
        <source>Usual: %1 tokens</source>
        <translation>Üblich: %1 Token</translation>
    </message>
    <message>
        <source>When it fails, offer</source>
        <translation>Bei Ausfall anbieten</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Part not named</source>
        <translation>Teil nicht genannt</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A file in PEM, trusted besides the system's certificates. Rarely needed.</source>
        <translation>Eine Datei in PEM, der außer den Zertifikaten des Systems vertraut wird. Selten nötig.</translation>
    </message>
    <message>
        <source>A password is kept for this proxy; type to replace it.</source>
        <translation>Für diesen Proxy ist ein Kennwort hinterlegt; zum Ersetzen eingeben.</translation>
    </message>
    <message>
        <source>A user name has no colon in it.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Certificates of your company</source>
        <translation>Zertifikate Ihrer Firma</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>May be spoken to unencrypted (http)</source>
        <translation>Darf unverschlüsselt angesprochen werden (http)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Only if it asks for one. Kept in the system's keyring, for this proxy.</source>
        <translation>Nur, wenn er danach fragt. Im Schlüsselbund des Systems, für diesen Proxy.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>RFC 3161. It is sent a hash of the log and answers when that was there, which reports then say. Without one they say «not independently timed».</source>
        <translation>RFC 3161. Er erhält einen Hash des Protokolls und bestätigt, wann es ihn gab; das sagen dann Berichte. Ohne ihn sagen sie „nicht unabhängig datiert“.</translation>
    </message>
    <message>
        <source>The system names no proxy for %1.</source>
        <translation>Das System nennt für %1 keinen Proxy.</translation>
    </message>
    <message>
        <source>The system names the proxy %2 for %1.</source>
        <translation>Das System nennt für %1 den Proxy %2.</translation>
    </message>
    <message>
        <source>This file holds no certificates in PEM.</source>
        <translation>Diese Datei enthält keine Zertifikate in PEM.</translation>
    </message>
    <message>
        <source>Time-stamp server</source>
        <translation>Zeitstempelserver</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Which proxy is used depends on the connection's address.</source>
        <translation>Welcher Proxy verwendet wird, hängt von der Adresse der Verbindung ab.</translation>
    </message>
</context>
<context>
    <name>NewView</name>
    <message>
        <source>New measurement</source>
        <translation>Neue Messung</translation>
    </message>
    <message>
        <source>Photos that people have labelled: a folder or file in COCO, YOLO, VIA, labelme or CSV, folders named by class, or what people made of findings in closed cases. They never come among the cases.</source>
        <translation>Fotos, die Menschen beschriftet haben: ein Ordner oder eine Datei in COCO, YOLO, VIA, labelme oder CSV, nach Klassen benannte Ordner, oder was in geschlossenen Fällen aus Feststellungen wurde. Sie kommen nie unter die Fälle.</translation>
    </message>
    <message>
        <source>Reading the labels…</source>
        <translation>Beschriftungen werden gelesen…</translation>
    </message>
</context>
<context>
    <name>NoConnection</name>
    <message>
        <source>Add a connection to a model in the cloud or in your office: choose the provider, paste the key, choose the model. Or look whether a model runs on this computer.</source>
        <translation>Eine Verbindung zu einem Modell in der Cloud oder im Büro hinzufügen: den Anbieter wählen, den Schlüssel einfügen, das Modell wählen. Oder nachsehen, ob auf diesem Computer eines läuft.</translation>
    </message>
    <message>
        <source>No model is connected yet</source>
        <translation>Noch ist kein Modell verbunden</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>For the delivery note</source>
        <translation>Für den Lieferschein</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>(a hint of Tessera, not of the model)</source>
        <translation>(ein Hinweis von Tessera, nicht vom Modell)</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%Ln cases are under legal hold.</source>
        <translation>
            <numerusform>Für %Ln Fall gilt eine Löschsperre.</numerusform>
            <numerusform>Für %Ln Fälle gilt eine Löschsperre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were assigned.</source>
        <translation>
            <numerusform>%Ln Fall wurde zugewiesen.</numerusform>
            <numerusform>%Ln Fälle wurden zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were closed.</source>
        <translation>
            <numerusform>%Ln Fall wurde geschlossen.</numerusform>
            <numerusform>%Ln Fälle wurden geschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were deleted.</source>
        <translation>
            <numerusform>%Ln Fall wurde gelöscht.</numerusform>
            <numerusform>%Ln Fälle wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were put back.</source>
        <translation>
            <numerusform>%Ln Fall wurde zurückgeholt.</numerusform>
            <numerusform>%Ln Fälle wurden zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were reopened.</source>
        <translation>
            <numerusform>%Ln Fall wurde wieder geöffnet.</numerusform>
            <numerusform>%Ln Fälle wurden wieder geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not taken back yet.</source>
        <translation>
            <numerusform>%Ln weiterer ist noch nicht zurückgenommen.</numerusform>
            <numerusform>%Ln weitere sind noch nicht zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are as they were.</source>
        <translation>
            <numerusform>%n Fall ist, wie er war.</numerusform>
            <numerusform>%n Fälle sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases were accepted together.</source>
        <translation>
            <numerusform>%n Fall wurde übernommen.</numerusform>
            <numerusform>%n Fälle wurden zusammen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come back for a person to judge.</source>
        <translation>
            <numerusform>%n kommt zur Beurteilung zurück.</numerusform>
            <numerusform>%n kommen zur Beurteilung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in.</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen.</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are open in this case.</source>
        <translation>
            <numerusform>%n Punkt ist in diesem Fall offen.</numerusform>
            <numerusform>%n Punkte sind in diesem Fall offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are no longer what came in: their files have changed.</source>
        <translation>
            <numerusform>%n Foto ist nicht mehr, was ankam: Seine Datei wurde geändert.</numerusform>
            <numerusform>%n Fotos sind nicht mehr, was ankam: Ihre Dateien wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules call it by its new name from now on.</source>
        <translation>
            <numerusform>%n Regel nennt es ab jetzt beim neuen Namen.</numerusform>
            <numerusform>%n Regeln nennen es ab jetzt beim neuen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed meanwhile and left.</source>
        <translation>
            <numerusform>%n wurde inzwischen geändert und blieb.</numerusform>
            <numerusform>%n wurden inzwischen geändert und blieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft of the report was written. It is on no record.</source>
        <translation>Ein Entwurf des Berichts wurde geschrieben. Er ist nirgends verzeichnet.</translation>
    </message>
    <message>
        <source>A mail is drafted in your mail program.</source>
        <translation>In Ihrem Mailprogramm ist ein Entwurf angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases of this review are done.</source>
        <translation>
            <numerusform>Der eine Fall dieser Prüfung ist erledigt.</numerusform>
            <numerusform>Alle %n Fälle dieser Prüfung sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier second copy was not overwritten.</source>
        <translation>Eine frühere zweite Kopie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Noch einmal analysieren</translation>
    </message>
    <message>
        <source>Another case has almost the same picture:</source>
        <translation>Ein anderer Fall hat fast dasselbe Bild:</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>At most %1 cases at once.</source>
        <translation>Höchstens %1 Fälle auf einmal.</translation>
    </message>
    <message>
        <source>Attach the report to it: %1</source>
        <translation>Den Bericht anhängen: %1</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Before, a backup of all cases was made: %1</source>
        <translation>Zuvor wurde eine Sicherung aller Fälle gemacht: %1</translation>
    </message>
    <message>
        <source>Case %1 is under legal hold.</source>
        <translation>Für Fall %1 gilt eine Löschsperre.</translation>
    </message>
    <message>
        <source>Case %1 was assigned.</source>
        <translation>Fall %1 wurde zugewiesen.</translation>
    </message>
    <message>
        <source>Case %1 was closed.</source>
        <translation>Fall %1 wurde geschlossen.</translation>
    </message>
    <message>
        <source>Case %1 was deleted.</source>
        <translation>Fall %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Case %1 was put back.</source>
        <translation>Fall %1 wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>Case %1 was reopened.</source>
        <translation>Fall %1 wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>Fall %1: %2</translation>
    </message>
    <message>
        <source>Cases with nothing to report yet: %1</source>
        <translation>Fälle, zu denen es noch nichts zu berichten gibt: %1</translation>
    </message>
    <message>
        <source>Changed since, and left as they are: %1</source>
        <translation>Seither geändert und so belassen: %1</translation>
    </message>
    <message>
        <source>Check everything…</source>
        <translation>Alles prüfen…</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose severity and action; the same key goes on then.</source>
        <translation>Schwere und Maßnahme wählen; dieselbe Taste geht dann weiter.</translation>
    </message>
    <message>
        <source>Draft a mail</source>
        <translation>Eine Mail entwerfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Issue unsigned…</source>
        <translation>Unsigniert ausstellen…</translation>
    </message>
    <message>
        <source>It can be undone for 30 days; the photos are kept so long.</source>
        <translation>Das lässt sich 30 Tage lang rückgängig machen; so lange bleiben die Fotos.</translation>
    </message>
    <message>
        <source>Its answer comes by itself. Analyse again to ask and pay twice.</source>
        <translation>Die Antwort kommt von selbst. Noch einmal analysieren, um doppelt zu fragen und zu zahlen.</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Die Prüfung verlassen</translation>
    </message>
    <message>
        <source>Left out, since something is wrong in them: %1</source>
        <translation>Ausgelassen, weil etwas daran nicht stimmt: %1</translation>
    </message>
    <message>
        <source>May not answer the question</source>
        <translation>Beantwortet die Frage vielleicht nicht</translation>
    </message>
    <message>
        <source>Merged. Steps that came in: %1</source>
        <translation>Zusammengeführt. Hinzugekommene Schritte: %1</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Es konnte kein Mailprogramm geöffnet werden.</translation>
    </message>
    <message>
        <source>No second opinion. %1</source>
        <translation>Keine Zweitmeinung. %1</translation>
    </message>
    <message>
        <source>Nobody stands for the decision yet.</source>
        <translation>Noch steht niemand für die Entscheidung ein.</translation>
    </message>
    <message numerus="yes">
        <source>None accepted: %n for a person to judge.</source>
        <translation>
            <numerusform>Keiner übernommen: %n beurteilt ein Mensch.</numerusform>
            <numerusform>Keiner übernommen: %n beurteilt ein Mensch.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these cases waits for a review.</source>
        <translation>Keiner dieser Fälle wartet auf eine Prüfung.</translation>
    </message>
    <message>
        <source>Nothing could be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Perhaps a drawing, not a photo</source>
        <translation>Vielleicht eine Zeichnung, kein Foto</translation>
    </message>
    <message>
        <source>Perhaps a photo of a screen</source>
        <translation>Vielleicht ein abfotografierter Bildschirm</translation>
    </message>
    <message>
        <source>Perhaps a screenshot</source>
        <translation>Vielleicht ein Bildschirmfoto</translation>
    </message>
    <message>
        <source>Perhaps not all the same thing</source>
        <translation>Vielleicht nicht alles dasselbe</translation>
    </message>
    <message>
        <source>Practise with these photos</source>
        <translation>Mit diesen Fotos üben</translation>
    </message>
    <message>
        <source>Press the key again to accept all the same.</source>
        <translation>Die Taste noch einmal drücken, um trotzdem zu übernehmen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put your name into the settings, under «Report».</source>
        <translation>Ihren Namen in den Einstellungen unter „Bericht“ eintragen.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Den Fall wieder öffnen</translation>
    </message>
    <message>
        <source>Reports written to %1: %2</source>
        <translation>Berichte nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Zweitmeinung…</translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Sehen, was zu tun ist…</translation>
    </message>
    <message>
        <source>Seen in another case</source>
        <translation>In einem anderen Fall gesehen</translation>
    </message>
    <message>
        <source>Set up a connection</source>
        <translation>Eine Verbindung einrichten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1.</source>
        <translation>Signiert mit dem Zertifikat von %1.</translation>
    </message>
    <message>
        <source>Something is not as it was put on record.</source>
        <translation>Etwas ist nicht, wie es aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Tessera was updated.</source>
        <translation>Tessera wurde aktualisiert.</translation>
    </message>
    <message>
        <source>Text in a photo reads like an instruction to the model: check this answer.</source>
        <translation>Text in einem Foto liest sich wie eine Anweisung an das Modell: diese Antwort prüfen.</translation>
    </message>
    <message>
        <source>Text reads like an instruction</source>
        <translation>Text liest sich wie eine Anweisung</translation>
    </message>
    <message>
        <source>The case was written into a file.</source>
        <translation>Der Fall wurde in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The cases are as they were when that backup was made.</source>
        <translation>Die Fälle sind, wie sie bei dieser Sicherung waren.</translation>
    </message>
    <message>
        <source>The cases are open again. Photos came back: %1</source>
        <translation>Die Fälle sind wieder offen. Zurückgekehrte Fotos: %1</translation>
    </message>
    <message>
        <source>The cases are open again. The damaged file was kept.</source>
        <translation>Die Fälle sind wieder offen. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The evidence package was written.</source>
        <translation>Das Beweispaket wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file was written.</source>
        <translation>Die Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The files themselves were not touched; other photos are taken in.</source>
        <translation>Die Dateien selbst blieben unberührt; andere Fotos werden übernommen.</translation>
    </message>
    <message>
        <source>The finding was copied as text.</source>
        <translation>Die Feststellung wurde als Text kopiert.</translation>
    </message>
    <message>
        <source>The first answer stands as it was.</source>
        <translation>Die erste Antwort steht, wie sie war.</translation>
    </message>
    <message>
        <source>The history has them, with who did what and when.</source>
        <translation>Sie stehen im Verlauf, mit Person, Tat und Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>The hold of %Ln cases was lifted.</source>
        <translation>
            <numerusform>Die Sperre für %Ln Fall wurde aufgehoben.</numerusform>
            <numerusform>Die Sperre für %Ln Fälle wurde aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hold of case %1 was lifted.</source>
        <translation>Die Sperre für Fall %1 wurde aufgehoben.</translation>
    </message>
    <message>
        <source>The kept report was handed out.</source>
        <translation>Der verwahrte Bericht wurde ausgehändigt.</translation>
    </message>
    <message>
        <source>The log does not know where %1 of them were. They are in: %2</source>
        <translation>Das Protokoll weiß nicht, wo %1 davon waren. Sie sind in: %2</translation>
    </message>
    <message>
        <source>The office's set-up is as it was before.</source>
        <translation>Die Einrichtung des Büros ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The office's set-up was taken over. Keys have to be entered.</source>
        <translation>Die Einrichtung des Büros wurde übernommen. Schlüssel sind noch einzugeben.</translation>
    </message>
    <message>
        <source>The photo was copied with its boxes.</source>
        <translation>Das Foto wurde mit seinen Rahmen kopiert.</translation>
    </message>
    <message>
        <source>The photos may not all show the same thing.</source>
        <translation>Die Fotos zeigen vielleicht nicht alle dasselbe.</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Der Bericht ist geschrieben: %1</translation>
    </message>
    <message>
        <source>The report went to the printer %1.</source>
        <translation>Der Bericht ging an den Drucker %1.</translation>
    </message>
    <message>
        <source>The time-stamp server gave no stamp, and the report says so.</source>
        <translation>Der Zeitstempelserver gab keinen Stempel, und der Bericht sagt das.</translation>
    </message>
    <message>
        <source>The view «%1» is forgotten.</source>
        <translation>Die Ansicht „%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>The view «%1» shows something else now.</source>
        <translation>Die Ansicht „%1“ zeigt nun etwas anderes.</translation>
    </message>
    <message>
        <source>There is no whole proposal to accept.</source>
        <translation>Es gibt keinen vollständigen Vorschlag zum Übernehmen.</translation>
    </message>
    <message>
        <source>These photos may not answer the question.</source>
        <translation>Diese Fotos beantworten die Frage vielleicht nicht.</translation>
    </message>
    <message>
        <source>This case is here already, with all that is in the file.</source>
        <translation>Dieser Fall ist mit allem in der Datei schon hier.</translation>
    </message>
    <message>
        <source>This case is with the provider, by the batch «%1».</source>
        <translation>Dieser Fall ist beim Anbieter, durch den Stapel „%1“.</translation>
    </message>
    <message>
        <source>This may be a drawing, not a photo.</source>
        <translation>Das ist vielleicht eine Zeichnung, kein Foto.</translation>
    </message>
    <message>
        <source>This may be a photo of a screen.</source>
        <translation>Das ist vielleicht ein abfotografierter Bildschirm.</translation>
    </message>
    <message>
        <source>This may be a screenshot.</source>
        <translation>Das ist vielleicht ein Bildschirmfoto.</translation>
    </message>
    <message>
        <source>Type the proxy's password</source>
        <translation>Das Kennwort des Proxys eingeben</translation>
    </message>
    <message>
        <source>Type your name under «Your decision».</source>
        <translation>Ihren Namen unter „Ihre Entscheidung“ eingeben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <source>Use %1 for this question</source>
        <translation>%1 für diese Frage verwenden</translation>
    </message>
    <message>
        <source>Use %1 for this run</source>
        <translation>%1 für diesen Durchlauf verwenden</translation>
    </message>
    <message>
        <source>Version %1 of the report is void; it stays on record.</source>
        <translation>Version %1 des Berichts ist ungültig; sie bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Version %1 of the report was written.</source>
        <translation>Version %1 des Berichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>Was vorher da war, bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTag</name>
    <message>
        <source>Finding %1</source>
        <translation>Feststellung %1</translation>
    </message>
</context>
<context>
    <name>OffersView</name>
    <message>
        <source>Use as VIN</source>
        <translation>Als FIN verwenden</translation>
    </message>
    <message>
        <source>Use as plate</source>
        <translation>Als Kennzeichen verwenden</translation>
    </message>
    <message>
        <source>Use as tracking number</source>
        <translation>Als Sendungsnummer verwenden</translation>
    </message>
    <message>
        <source>perhaps the plate</source>
        <translation>vielleicht das Kennzeichen</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Reports are written without it. Choose it again in the settings under Report.</source>
        <translation>Berichte werden ohne es geschrieben. In den Einstellungen unter Bericht neu wählen.</translation>
    </message>
    <message>
        <source>The office's logo is missing, or its file is damaged.</source>
        <translation>Das Logo des Büros fehlt, oder seine Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The signature of {of} is missing, or its file is damaged.</source>
        <translation>Die Unterschrift von {of} fehlt, oder ihre Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>OpenItemsView</name>
    <message>
        <source>Ask for photos…</source>
        <translation>Fotos anfordern…</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Punkte</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Close Tessera</source>
        <translation>Tessera schließen</translation>
    </message>
    <message>
        <source>If Tessera still runs there, close it first: two computers at once would spoil each other's work. If that computer was switched off or lost its connection, nothing is lost.</source>
        <translation>Läuft Tessera dort noch, dort zuerst schließen: Zwei Computer gleichzeitig würden einander die Arbeit verderben. Wurde jener ausgeschaltet oder verlor er die Verbindung, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Open it here all the same</source>
        <translation>Trotzdem hier öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message numerus="yes">
        <source>%n items are open</source>
        <translation>
            <numerusform>%n Punkt ist offen</numerusform>
            <numerusform>%n Punkte sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the open items</source>
        <translation>Zurück zu den offenen Punkten</translation>
    </message>
    <message>
        <source>Decide all the same</source>
        <translation>Trotzdem entscheiden</translation>
    </message>
    <message>
        <source>What could not be determined, or was asked for, has not been answered.</source>
        <translation>Was sich nicht bestimmen ließ oder angefordert wurde, ist noch nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>OpinionsLine</name>
    <message numerus="yes">
        <source>%n brought nothing</source>
        <translation>
            <numerusform>%n brachte nichts</numerusform>
            <numerusform>%n brachten nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks count</source>
        <translation>
            <numerusform>%n Durchgang zählt</numerusform>
            <numerusform>%n Durchgänge zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seen by too few, left out</source>
        <translation>
            <numerusform>%n von zu wenigen gesehen, ausgelassen</numerusform>
            <numerusform>%n von zu wenigen gesehen, ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask a model once more about these photos</source>
        <translation>Ein Modell noch einmal zu diesen Fotos fragen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Second opinion of %1: it did not come to its end.</source>
        <translation>Zweitmeinung von %1: Sie kam nicht zu Ende.</translation>
    </message>
    <message>
        <source>Second opinion of %4: %1 agreed, %2 differing, %3 seen by one only</source>
        <translation>Zweitmeinung von %4: %1 gleich, %2 abweichend, %3 nur von einem gesehen</translation>
    </message>
    <message>
        <source>Second opinion: %1 is being asked…</source>
        <translation>Zweitmeinung: %1 wird gefragt…</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Zweitmeinung…</translation>
    </message>
    <message>
        <source>Two answers side by side (C)</source>
        <translation>Zwei Antworten nebeneinander (C)</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Das Urteil zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>DingTalk robot</source>
        <translation>DingTalk-Chatbot</translation>
    </message>
    <message>
        <source>Feishu robot</source>
        <translation>Feishu-Chatbot</translation>
    </message>
    <message>
        <source>It arrived.</source>
        <translation>Angekommen.</translation>
    </message>
    <message>
        <source>It can't be reached. {said}</source>
        <translation>Nicht erreichbar. {said}</translation>
    </message>
    <message>
        <source>It could not prove who it is, or does not encrypt. {said}</source>
        <translation>Der Empfänger konnte sich nicht ausweisen oder verschlüsselt nicht. {said}</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Keine Antwort in der vorgesehenen Zeit.</translation>
    </message>
    <message>
        <source>It failed ({status}). {said}</source>
        <translation>Fehlgeschlagen ({status}). {said}</translation>
    </message>
    <message>
        <source>It has too much to do ({status}).</source>
        <translation>Der Empfänger ist überlastet ({status}).</translation>
    </message>
    <message>
        <source>It is gone for good (410): nothing is sent there any more.</source>
        <translation>Endgültig nicht mehr vorhanden (410): Dorthin wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>It refused ({status}). {said}</source>
        <translation>Abgelehnt ({status}). {said}</translation>
    </message>
    <message>
        <source>It sends messages elsewhere ({status}), which is not followed.</source>
        <translation>Nachrichten werden weitergeleitet ({status}); dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Its secret is not in the keyring.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nobody knows a machine of that name.</source>
        <translation>Niemand kennt einen Rechner dieses Namens.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The address can't be used.</source>
        <translation>Die Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connection broke off. {said}</source>
        <translation>Die Verbindung brach ab. {said}</translation>
    </message>
    <message>
        <source>The robot refused ({status}). {said}</source>
        <translation>Der Chatbot hat abgelehnt ({status}). {said}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>WeCom robot</source>
        <translation>WeCom-Chatbot</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for the decision</source>
        <translation>wartet auf die Entscheidung</translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n nicht zugestellt</numerusform>
            <numerusform>%n nicht zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs and chat groups can be told when a person has decided, a report was issued or a ticket was opened. Add one to begin.</source>
        <translation>Andere Programme und Chatgruppen können erfahren, wenn ein Mensch entschieden hat, ein Bericht ausgestellt oder ein Vorgang angelegt wurde. Zum Beginnen ein Ziel hinzufügen.</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>endgültig nicht mehr da</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Full screen (F11)</source>
        <translation>Ganzer Bildschirm (F11)</translation>
    </message>
    <message>
        <source>Photos of the case</source>
        <translation>Fotos des Falls</translation>
    </message>
</context>
<context>
    <name>OverviewPhoto</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>In den Einstellungen suchen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add a photo first.</source>
        <translation>Zuerst ein Foto hinzufügen.</translation>
    </message>
    <message>
        <source>Analyse first, or decide.</source>
        <translation>Zuerst analysieren oder entscheiden.</translation>
    </message>
    <message>
        <source>Analyse first.</source>
        <translation>Zuerst analysieren.</translation>
    </message>
    <message>
        <source>Boxes the model was less sure of, too</source>
        <translation>Auch Rahmen, bei denen das Modell weniger sicher war</translation>
    </message>
    <message>
        <source>Case as a file…</source>
        <translation>Fall als Datei…</translation>
    </message>
    <message>
        <source>Check what is on record…</source>
        <translation>Aufzeichnungen prüfen…</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Zuerst eine Feststellung wählen.</translation>
    </message>
    <message>
        <source>Choose photo %1</source>
        <translation>Foto %1 wählen</translation>
    </message>
    <message>
        <source>Decide the case</source>
        <translation>Den Fall entscheiden</translation>
    </message>
    <message>
        <source>Draw a new finding</source>
        <translation>Eine neue Feststellung zeichnen</translation>
    </message>
    <message>
        <source>Evidence of the case…</source>
        <translation>Beweispaket des Falls…</translation>
    </message>
    <message>
        <source>Export data…</source>
        <translation>Daten exportieren…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>Go through cases first (%1).</source>
        <translation>Zuerst Fälle durchgehen (%1).</translation>
    </message>
    <message>
        <source>Hold the key down over a photo.</source>
        <translation>Die Taste über einem Foto gedrückt halten.</translation>
    </message>
    <message>
        <source>It takes photos, and no answer coming in.</source>
        <translation>Dazu gehören Fotos und keine laufende Antwort.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Log, and details for support</source>
        <translation>Protokoll und Angaben für den Support</translation>
    </message>
    <message>
        <source>Models over time</source>
        <translation>Modelle im Zeitverlauf</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächste Feststellung</translation>
    </message>
    <message>
        <source>No known answer is offered.</source>
        <translation>Keine bekannte Antwort wird angeboten.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Nichts ist im Gange.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Only boxes the model was surer of</source>
        <translation>Nur Rahmen, bei denen das Modell sicherer war</translation>
    </message>
    <message>
        <source>Open a case first.</source>
        <translation>Zuerst einen Fall öffnen.</translation>
    </message>
    <message>
        <source>Practise with these photos</source>
        <translation>Mit diesen Fotos üben</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorige Feststellung</translation>
    </message>
    <message>
        <source>Put the photo one place back</source>
        <translation>Das Foto einen Platz zurück legen</translation>
    </message>
    <message>
        <source>Put the photo one place further</source>
        <translation>Das Foto einen Platz weiter legen</translation>
    </message>
    <message>
        <source>Rescue a damaged database…</source>
        <translation>Eine beschädigte Datenbank retten…</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Fälle suchen</translation>
    </message>
    <message>
        <source>Self-test: does all work here?</source>
        <translation>Selbsttest: Funktioniert hier alles?</translation>
    </message>
    <message>
        <source>Settings: Backups</source>
        <translation>Einstellungen: Sicherungen</translation>
    </message>
    <message>
        <source>Settings: General</source>
        <translation>Einstellungen: Allgemein</translation>
    </message>
    <message>
        <source>Settings: Network</source>
        <translation>Einstellungen: Netzwerk</translation>
    </message>
    <message>
        <source>Settings: Outgoing</source>
        <translation>Einstellungen: Ausgehendes</translation>
    </message>
    <message>
        <source>Settings: Report</source>
        <translation>Einstellungen: Bericht</translation>
    </message>
    <message>
        <source>Settings: Templates</source>
        <translation>Einstellungen: Vorlagen</translation>
    </message>
    <message>
        <source>Severity of the finding: %1</source>
        <translation>Schwere der Feststellung: %1</translation>
    </message>
    <message>
        <source>The case before in the review</source>
        <translation>Der vorige Fall der Prüfung</translation>
    </message>
    <message>
        <source>The next case of the review</source>
        <translation>Der nächste Fall der Prüfung</translation>
    </message>
    <message>
        <source>The next photo of the case</source>
        <translation>Das nächste Foto des Falls</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das vorige Foto</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Das ganze Foto</translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>Es gibt keine Meldung.</translation>
    </message>
    <message>
        <source>Try with sample photos</source>
        <translation>Mit Beispielfotos ausprobieren</translation>
    </message>
    <message>
        <source>Turn the view left</source>
        <translation>Die Ansicht nach links drehen</translation>
    </message>
    <message>
        <source>Turn the view right</source>
        <translation>Die Ansicht nach rechts drehen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Schaden</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Everything that can be done</source>
        <translation>Alles, was getan werden kann</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>The clipboard holds no photo.</source>
        <translation>Die Zwischenablage enthält kein Foto.</translation>
    </message>
    <message>
        <source>The other program handed over no file. Save the attachment or the message first, then add that file; or copy the picture itself and paste it.</source>
        <translation>Das andere Programm hat keine Datei übergeben. Den Anhang oder die Nachricht zuerst speichern und dann diese Datei hinzufügen; oder das Bild selbst kopieren und einfügen.</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Von Tag bis Tag</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n not taken in.</source>
        <translation>
            <numerusform>%n nicht übernommen.</numerusform>
            <numerusform>%n nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came in.</source>
        <translation>
            <numerusform>%n Foto ist angekommen.</numerusform>
            <numerusform>%n Fotos sind angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1.  Have the phone in the same network, such as the same Wi-Fi.</source>
        <translation>1.  Das Telefon ins selbe Netz bringen, etwa dasselbe WLAN.</translation>
    </message>
    <message>
        <source>2.  Scan the code with the camera, or type this address:</source>
        <translation>2.  Den Code mit der Kamera scannen oder diese Adresse eingeben:</translation>
    </message>
    <message>
        <source>3.  Take or choose photos there.</source>
        <translation>3.  Dort Fotos aufnehmen oder auswählen.</translation>
    </message>
    <message>
        <source>A phone has opened the page.</source>
        <translation>Ein Telefon hat die Seite geöffnet.</translation>
    </message>
    <message>
        <source>Another case is open.</source>
        <translation>Ein anderer Fall ist geöffnet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code to scan with the phone's camera</source>
        <translation>Code zum Scannen mit der Kamera des Telefons</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Ends in %1.</source>
        <translation>Endet in %1.</translation>
    </message>
    <message>
        <source>Join the network the phone is in, or plug in a cable; or add the photos from files.</source>
        <translation>Dem Netz des Telefons beitreten oder ein Kabel anschließen; oder die Fotos aus Dateien hinzufügen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Nobody has come within a minute. The phone may be in another network, a firewall may ask, or the network keeps devices apart, as guest networks do. Then let the phone put its photos into a folder that Tessera watches: Settings, Photos.</source>
        <translation>Seit einer Minute ist niemand gekommen. Das Telefon ist vielleicht in einem anderen Netz, eine Firewall fragt nach, oder das Netz trennt Geräte voneinander, wie Gastnetze es tun. Dann das Telefon seine Fotos in einen Ordner legen lassen, den Tessera überwacht: Einstellungen, Fotos.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Photos from a phone</source>
        <translation>Fotos von einem Telefon</translation>
    </message>
    <message>
        <source>Sent unencrypted inside this network; off once this is closed.</source>
        <translation>Unverschlüsselt in diesem Netz gesendet; aus, sobald dies geschlossen wird.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal beginnen</translation>
    </message>
    <message>
        <source>The page can't be opened.</source>
        <translation>Die Seite kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The ten minutes are over.</source>
        <translation>Die zehn Minuten sind vorbei.</translation>
    </message>
    <message>
        <source>This computer is in no local network.</source>
        <translation>Dieser Computer ist in keinem lokalen Netz.</translation>
    </message>
    <message>
        <source>Waiting for a phone.</source>
        <translation>Warten auf ein Telefon.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n geschwärzt</numerusform>
            <numerusform>%n geschwärzt</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen from files</source>
        <translation>aus Dateien gewählt</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>hineingezogen</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>von einem Telefon</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>aus dem überwachten Ordner</translation>
    </message>
    <message>
        <source>none (C2PA)</source>
        <translation>keiner (C2PA)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>present (C2PA), not checked</source>
        <translation>vorhanden (C2PA), nicht geprüft</translation>
    </message>
    <message>
        <source>sample of the program</source>
        <translation>Beispiel des Programms</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation>mit einer Kamera aufgenommen</translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation>mit einem Stapel</translation>
    </message>
</context>
<context>
    <name>PhotoCaption</name>
    <message>
        <source>All photos (F)</source>
        <translation>Alle Fotos (F)</translation>
    </message>
    <message>
        <source>Black out places before sending (B)</source>
        <translation>Stellen vor dem Senden schwärzen (B)</translation>
    </message>
    <message>
        <source>Draw a new finding (N)</source>
        <translation>Eine neue Feststellung zeichnen (N)</translation>
    </message>
    <message>
        <source>Facts and caption</source>
        <translation>Angaben und Bildunterschrift</translation>
    </message>
    <message>
        <source>Facts and caption; drag to put the photo elsewhere</source>
        <translation>Angaben und Bildunterschrift; ziehen, um das Foto woandershin zu legen</translation>
    </message>
    <message>
        <source>More about this photo</source>
        <translation>Mehr zu diesem Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>The whole photo (0)</source>
        <translation>Das ganze Foto (0)</translation>
    </message>
    <message>
        <source>This photo alone (F)</source>
        <translation>Nur dieses Foto (F)</translation>
    </message>
    <message>
        <source>Ways to look: turned, lighter, edges (V)</source>
        <translation>Ansichten: gedreht, heller, Kanten (V)</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Herkunftsnachweis</translation>
    </message>
    <message>
        <source>Facts of the photo</source>
        <translation>Angaben zum Foto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Photo {0}</source>
        <translation>Foto {0}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Erhalten von</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht verzeichnet</translation>
    </message>
    <message>
        <source>nothing flagged</source>
        <translation>nichts auffällig</translation>
    </message>
    <message>
        <source>{0}, camera's own clock</source>
        <translation>{0}, Uhr der Kamera</translation>
    </message>
    <message>
        <source>{0}, without place or name</source>
        <translation>{0}, ohne Ort und Namen</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Black out places…</source>
        <translation>Stellen schwärzen…</translation>
    </message>
    <message>
        <source>Cases with this picture…</source>
        <translation>Fälle mit diesem Bild…</translation>
    </message>
    <message>
        <source>Copy with boxes</source>
        <translation>Mit Rahmen kopieren</translation>
    </message>
    <message>
        <source>Draw a new finding…</source>
        <translation>Eine neue Feststellung zeichnen…</translation>
    </message>
    <message>
        <source>Draw an outline…</source>
        <translation>Einen Umriss zeichnen…</translation>
    </message>
    <message>
        <source>Facts…</source>
        <translation>Angaben…</translation>
    </message>
    <message>
        <source>Find and select writing…</source>
        <translation>Schrift suchen und auswählen…</translation>
    </message>
    <message>
        <source>List cases with this picture</source>
        <translation>Fälle mit diesem Bild aufführen</translation>
    </message>
    <message>
        <source>Look closer at a place…</source>
        <translation>Eine Stelle näher ansehen…</translation>
    </message>
    <message>
        <source>Measure…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>No. %1: the same damage as…</source>
        <translation>Nr. %1: derselbe Schaden wie…</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>Save with boxes…</source>
        <translation>Mit Rahmen speichern…</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>This photo alone</source>
        <translation>Nur dieses Foto</translation>
    </message>
    <message>
        <source>Ways to look…</source>
        <translation>Ansichten…</translation>
    </message>
    <message>
        <source>Which boxes are shown…</source>
        <translation>Welche Rahmen gezeigt werden…</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Die Bildunterschrift schreiben</translation>
    </message>
</context>
<context>
    <name>PhotoPicture</name>
    <message>
        <source>Deleted, its time is over</source>
        <translation>Gelöscht, Frist abgelaufen</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>PhotoRequestDialog</name>
    <message>
        <source>Ask for photos</source>
        <translation>Fotos anfordern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Language of the insured</source>
        <translation>Sprache der versicherten Person</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>The model answered in %1; its words are copied as they are.</source>
        <translation>Das Modell antwortete auf %1; seine Worte werden so kopiert.</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Where a scanner or a phone's sync puts photos. What comes from now on waits at the foot of the window until you have looked at it and put it into a case. What is in the folder already is left alone, and no file in it is changed.</source>
        <translation>Wohin ein Scanner oder die Synchronisierung eines Telefons Fotos legt. Was ab jetzt kommt, wartet am Fuß des Fensters, bis Sie es angesehen und in einen Fall gelegt haben. Was schon im Ordner ist, bleibt unbeachtet, und keine Datei darin wird geändert.</translation>
    </message>
</context>
<context>
    <name>PictureChip</name>
    <message>
        <source>Cases of one batch</source>
        <translation>Fälle eines Stapels</translation>
    </message>
    <message>
        <source>Cases with this photo or one like it</source>
        <translation>Fälle mit diesem oder einem ähnlichen Foto</translation>
    </message>
    <message>
        <source>List other cases, too</source>
        <translation>Auch andere Fälle aufführen</translation>
    </message>
    <message>
        <source>Photo %1 · %2</source>
        <translation>Foto %1 · %2</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
</context>
<context>
    <name>PlainLabel</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>As the template has it</source>
        <translation>Wie die Vorlage es vorsieht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draft PDF…</source>
        <translation>Entwurf als PDF…</translation>
    </message>
    <message>
        <source>Drag, or Alt with up and down</source>
        <translation>Ziehen oder Alt mit Auf und Ab</translation>
    </message>
    <message>
        <source>For Word…</source>
        <translation>Für Word…</translation>
    </message>
    <message>
        <source>Issue PDF…</source>
        <translation>PDF ausstellen…</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Die Vorschau wird erstellt…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos at 300 dpi, for print</source>
        <translation>Fotos mit 300 dpi, für den Druck</translation>
    </message>
    <message>
        <source>Photos on a page</source>
        <translation>Fotos je Seite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The same as a document to be edited, on no record</source>
        <translation>Dasselbe als Dokument zum Bearbeiten, nirgends verzeichnet</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be made</source>
        <translation>Was angelegt würde</translation>
    </message>
</context>
<context>
    <name>PolicyLines</name>
    <message>
        <source>Anything is sent to these only: %1</source>
        <translation>Gesendet wird nur an diese: %1</translation>
    </message>
    <message>
        <source>Cases from «%1» on need a second opinion before their report.</source>
        <translation>Fälle ab „%1“ brauchen vor dem Bericht eine Zweitmeinung.</translation>
    </message>
    <message>
        <source>Laid down by your administrator</source>
        <translation>Von der Administration vorgegeben</translation>
    </message>
    <message>
        <source>Newer versions are announced at: %1</source>
        <translation>Neuere Versionen werden hier angekündigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Photos are kept %n days after a case was closed.</source>
        <translation>
            <numerusform>Fotos werden %n Tag nach Schließen eines Falls aufbewahrt.</numerusform>
            <numerusform>Fotos werden %n Tage nach Schließen eines Falls aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer itself</source>
        <translation>dieser Computer selbst</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>PricesView</name>
    <message>
        <source>%1, version %2, rows: %3</source>
        <translation>%1, Version %2, Zeilen: %3</translation>
    </message>
    <message>
        <source>Indicative range, from the office's table</source>
        <translation>Richtspanne, aus der Tabelle des Büros</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>keine Zeile</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht zu %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ranges</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns part, action, severity, low, high, currency, date, source. Parts and actions as in the template, by name or code.</source>
        <translation>Spalten part, action, severity, low, high, currency, date, source. Teile und Maßnahmen wie in der Vorlage, mit Namen oder Code.</translation>
    </message>
    <message>
        <source>Columns product, price, stock, facts, date, with these names in the first row.</source>
        <translation>Spalten product, price, stock, facts, date, mit diesen Namen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Row %1 is left out: %2</source>
        <translation>Zeile %1 wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>it can't be read. {detail}</source>
        <translation>sie ist nicht lesbar. {detail}</translation>
    </message>
    <message>
        <source>it has more cells than the first row; a text with the separator needs quotes.</source>
        <translation>sie hat mehr Zellen als die erste Zeile; ein Text mit dem Trennzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>it has more than {detail} rows.</source>
        <translation>sie hat mehr als {detail} Zeilen.</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB.</source>
        <translation>sie ist größer als {detail} MB.</translation>
    </message>
    <message>
        <source>it is locked by a password.</source>
        <translation>sie ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>it is no CSV: {detail}.</source>
        <translation>sie ist kein CSV: {detail}.</translation>
    </message>
    <message>
        <source>it is no text; save it as «CSV UTF-8».</source>
        <translation>sie ist kein Text; als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>it is no workbook that can be read.</source>
        <translation>sie ist keine lesbare Arbeitsmappe.</translation>
    </message>
    <message>
        <source>it names no product.</source>
        <translation>sie nennt kein Produkt.</translation>
    </message>
    <message>
        <source>its cell «{detail}» is empty.</source>
        <translation>ihre Zelle „{detail}“ ist leer.</translation>
    </message>
    <message>
        <source>its cell «{detail}» is too long.</source>
        <translation>ihre Zelle „{detail}“ ist zu lang.</translation>
    </message>
    <message>
        <source>its range ends below its beginning.</source>
        <translation>ihre Spanne endet unter ihrem Anfang.</translation>
    </message>
    <message>
        <source>its severity may be: {detail}.</source>
        <translation>ihre Schwere darf sein: {detail}.</translation>
    </message>
    <message>
        <source>nothing stands in it.</source>
        <translation>es steht nichts darin.</translation>
    </message>
    <message>
        <source>row {detail} has the same part, action and severity.</source>
        <translation>Zeile {detail} hat dasselbe Teil, dieselbe Maßnahme und Schwere.</translation>
    </message>
    <message>
        <source>row {detail} names the same product.</source>
        <translation>Zeile {detail} nennt dasselbe Produkt.</translation>
    </message>
    <message>
        <source>the first row names no column «{detail}».</source>
        <translation>die erste Zeile nennt keine Spalte „{detail}“.</translation>
    </message>
    <message>
        <source>the first row names the column «{detail}» twice.</source>
        <translation>die erste Zeile nennt die Spalte „{detail}“ zweimal.</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as «CSV UTF-8».</source>
        <translation>der Text ist nicht in UTF-8; als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>«{detail}» is no figure such as 1250 or 1250.50.</source>
        <translation>„{detail}“ ist keine Zahl wie 1250 oder 1.250,50.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is on its way</source>
        <translation>Eine Antwort ist unterwegs</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird analysiert</translation>
    </message>
    <message>
        <source>Analysing · look %1</source>
        <translation>Wird analysiert · Durchgang %1</translation>
    </message>
    <message>
        <source>Sending the photos…</source>
        <translation>Die Fotos werden gesendet…</translation>
    </message>
    <message>
        <source>The model is answering…</source>
        <translation>Das Modell antwortet…</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>Das Modell denkt nach…</translation>
    </message>
    <message>
        <source>The practice engine is at work…</source>
        <translation>Das Übungsprogramm arbeitet…</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>Warten auf das erste Wort…</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>A model's answer was changed after it ended ({detail})</source>
        <translation>Die Antwort eines Modells wurde nach ihrem Ende geändert ({detail})</translation>
    </message>
    <message>
        <source>A report is kept that is on no record: {detail}</source>
        <translation>Ein Bericht ist verwahrt, der nirgends verzeichnet ist: {detail}</translation>
    </message>
    <message>
        <source>A row names one that is not there: {detail}</source>
        <translation>Eine Zeile nennt eine, die nicht da ist: {detail}</translation>
    </message>
    <message>
        <source>Daily head {detail} is not as it was made</source>
        <translation>Der Tageskopf {detail} ist nicht, wie er erstellt wurde</translation>
    </message>
    <message>
        <source>It can't be read: {detail}</source>
        <translation>Nicht lesbar: {detail}</translation>
    </message>
    <message>
        <source>It is closed, held, deleted or assigned otherwise than was logged</source>
        <translation>Er ist anders geschlossen, gesperrt, gelöscht oder zugewiesen als protokolliert</translation>
    </message>
    <message>
        <source>It is gone, and no deletion is logged</source>
        <translation>Er fehlt, und keine Löschung ist protokolliert</translation>
    </message>
    <message>
        <source>Photo {detail} is not as it came</source>
        <translation>Foto {detail} ist nicht, wie es kam</translation>
    </message>
    <message>
        <source>Step {detail} of what was done elsewhere is not as it was sealed there</source>
        <translation>Schritt {detail} des anderswo Getanen ist nicht, wie er dort versiegelt wurde</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}</source>
        <translation>Die Datenbank ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>The end of the log is missing: it held more at {detail}</source>
        <translation>Das Ende des Protokolls fehlt: Bei {detail} enthielt es mehr</translation>
    </message>
    <message>
        <source>The history was changed: it breaks at step {detail}</source>
        <translation>Der Verlauf wurde geändert: Er bricht bei Schritt {detail}</translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} is missing</source>
        <translation>Die verwahrte Kopie der Berichtsversion {detail} fehlt</translation>
    </message>
    <message>
        <source>The kept copy of report version {detail} was changed</source>
        <translation>Die verwahrte Kopie der Berichtsversion {detail} wurde geändert</translation>
    </message>
    <message>
        <source>The log is not the one that report version {detail} says there was</source>
        <translation>Das Protokoll ist nicht das, welches Berichtsversion {detail} nennt</translation>
    </message>
    <message>
        <source>The log was changed: it breaks at row {detail}</source>
        <translation>Das Protokoll wurde geändert: Es bricht bei Zeile {detail}</translation>
    </message>
    <message>
        <source>The original of photo {detail} is missing</source>
        <translation>Das Original von Foto {detail} fehlt</translation>
    </message>
    <message>
        <source>The record of photo {detail} is gone, or of another photo</source>
        <translation>Der Eintrag zu Foto {detail} fehlt oder gehört zu einem anderen Foto</translation>
    </message>
    <message>
        <source>The signature of report version {detail} does not hold</source>
        <translation>Die Signatur der Berichtsversion {detail} gilt nicht</translation>
    </message>
    <message>
        <source>The time stamp of daily head {detail} is not its own</source>
        <translation>Der Zeitstempel des Tageskopfs {detail} gehört nicht zu ihm</translation>
    </message>
    <message>
        <source>The words kept with step {detail} of the history were changed</source>
        <translation>Die Worte zu Schritt {detail} des Verlaufs wurden geändert</translation>
    </message>
    <message>
        <source>What is stored is not what was logged last</source>
        <translation>Gespeichert ist nicht, was zuletzt protokolliert wurde</translation>
    </message>
</context>
<context>
    <name>ReadByBothRow</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>≠ they differ</source>
        <translation>≠ sie weichen ab</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ gleich</translation>
    </message>
</context>
<context>
    <name>ReadByBothView</name>
    <message>
        <source>Read by the model and by the program</source>
        <translation>Vom Modell und vom Programm gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasoningList</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Begründung</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Writing the evidence package…</source>
        <translation>Das Beweispaket wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>A person's data…</source>
        <translation>Daten einer Person…</translation>
    </message>
    <message>
        <source>Cases: %1 of %2</source>
        <translation>Fälle: %1 von %2</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>Die Aufzeichnungen prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compares every photo and every issued report with its hash, the log with its chain, and what is stored with what was logged. Nothing is changed.</source>
        <translation>Vergleicht jedes Foto und jeden ausgestellten Bericht mit seinem Hash, das Protokoll mit seiner Kette und das Gespeicherte mit dem Protokollierten. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Everything is as it was put on record. %1</source>
        <translation>Alles ist, wie es aufgezeichnet wurde. %1</translation>
    </message>
    <message>
        <source>Looking at the log and the database…</source>
        <translation>Protokoll und Datenbank werden geprüft…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems: %1. Keep this folder as it is, and a backup of it.</source>
        <translation>Probleme: %1. Diesen Ordner lassen, wie er ist, und eine Sicherung davon anlegen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This case only</source>
        <translation>Nur diesen Fall</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>a case of a batch has at most 40 photos: add it by hand where it is meant.</source>
        <translation>ein Fall eines Stapels hat höchstens 40 Fotos: von Hand hinzufügen, wo es hingehört.</translation>
    </message>
    <message>
        <source>it can't be read.</source>
        <translation>es ist nicht lesbar.</translation>
    </message>
    <message>
        <source>it has more than 120 million pixels.</source>
        <translation>es hat mehr als 120 Millionen Pixel.</translation>
    </message>
    <message>
        <source>it holds more than 200 files: take out the photos that are meant.</source>
        <translation>es enthält mehr als 200 Dateien: die gemeinten Fotos herausnehmen.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>es ist leer.</translation>
    </message>
    <message>
        <source>it is larger than 64 MB.</source>
        <translation>es ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>it is locked by a password: unlock it, and add what is in it.</source>
        <translation>es ist mit einem Kennwort geschützt: entsperren und den Inhalt hinzufügen.</translation>
    </message>
    <message>
        <source>it is no JPEG, PNG, WebP, HEIC, TIFF or BMP picture.</source>
        <translation>es ist kein Bild in JPEG, PNG, WebP, HEIC, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>it is too narrow to show to a model.</source>
        <translation>es ist zu schmal, um es einem Modell zu zeigen.</translation>
    </message>
    <message>
        <source>it is too small to show damage.</source>
        <translation>es ist zu klein, um Schäden zu zeigen.</translation>
    </message>
    <message>
        <source>it lies inside another file: save it, and add it by itself.</source>
        <translation>es liegt in einer anderen Datei: speichern und einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>its case was deleted or erased meanwhile: it is not sent any more.</source>
        <translation>der Fall oder eine Person darin wurde inzwischen gelöscht: es wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>its picture is damaged and can't be read.</source>
        <translation>das Bild ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>reading it failed badly.</source>
        <translation>das Lesen schlug schwer fehl.</translation>
    </message>
    <message>
        <source>reading it took longer than 10 seconds.</source>
        <translation>das Lesen dauerte länger als 10 Sekunden.</translation>
    </message>
    <message>
        <source>reading it took too much memory.</source>
        <translation>das Lesen brauchte zu viel Speicher.</translation>
    </message>
    <message>
        <source>the part that reads writing is not installed.</source>
        <translation>der Teil, der Schrift liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>the same photo is already in this case.</source>
        <translation>dasselbe Foto ist schon in diesem Fall.</translation>
    </message>
    <message>
        <source>there is no photo in it.</source>
        <translation>es ist kein Foto darin.</translation>
    </message>
    <message>
        <source>unpacked it would be larger than 512 MB.</source>
        <translation>entpackt wäre es größer als 512 MB.</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Mark a place in this photo</source>
        <translation>Eine Stelle in diesem Foto markieren</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>also seen by %1</source>
        <translation>auch gesehen von %1</translation>
    </message>
    <message>
        <source>also seen by %1, as %2</source>
        <translation>auch gesehen von %1, als %2</translation>
    </message>
    <message>
        <source>seen by %1 of %2</source>
        <translation>gesehen von %1 von %2</translation>
    </message>
    <message>
        <source>seen by one of two</source>
        <translation>gesehen von einem von zweien</translation>
    </message>
    <message>
        <source>seen in %1 of %2 looks</source>
        <translation>gesehen in %1 von %2 Durchgängen</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source> (photo %1)</source>
        <translation> (Foto %1)</translation>
    </message>
    <message>
        <source>: «%1»</source>
        <translation>: „%1“</translation>
    </message>
    <message>
        <source>A box had its corners swapped; it was put right{photo}.</source>
        <translation>Die Ecken eines Rahmens waren vertauscht; das wurde berichtigt{photo}.</translation>
    </message>
    <message>
        <source>A box made no sense and was left out{photo}.</source>
        <translation>Ein Rahmen ergab keinen Sinn und wurde ausgelassen{photo}.</translation>
    </message>
    <message>
        <source>A box reached beyond the photo; it was cut{photo}.</source>
        <translation>Ein Rahmen ragte über das Foto hinaus; er wurde beschnitten{photo}.</translation>
    </message>
    <message>
        <source>A confidence made no sense{said}</source>
        <translation>Eine Sicherheit ergab keinen Sinn{said}</translation>
    </message>
    <message>
        <source>A finding where photo {detail} was blacked out: taken as undetermined.</source>
        <translation>Eine Feststellung, wo Foto {detail} geschwärzt war: gilt als nicht bestimmbar.</translation>
    </message>
    <message>
        <source>A number came as text{said}</source>
        <translation>Eine Zahl kam als Text{said}</translation>
    </message>
    <message>
        <source>A part of the answer could not be understood{said}</source>
        <translation>Ein Teil der Antwort war nicht zu verstehen{said}</translation>
    </message>
    <message>
        <source>A photo was named that was not sent{said}</source>
        <translation>Ein Foto wurde genannt, das nicht gesendet war{said}</translation>
    </message>
    <message>
        <source>A severity that is in no list, taken as undetermined: «{detail}»</source>
        <translation>Eine Schwere, die in keiner Liste steht, gilt als nicht bestimmbar: „{detail}“</translation>
    </message>
    <message>
        <source>A text was too long and was cut ({detail}).</source>
        <translation>Ein Text war zu lang und wurde gekürzt ({detail}).</translation>
    </message>
    <message>
        <source>A word that is in no list: «{detail}»</source>
        <translation>Ein Wort, das in keiner Liste steht: „{detail}“</translation>
    </message>
    <message>
        <source>An earlier close-up was left out: this connection takes no more pictures.</source>
        <translation>Eine frühere Nahaufnahme wurde ausgelassen: Diese Verbindung nimmt nicht mehr Bilder.</translation>
    </message>
    <message>
        <source>Of several looks some brought nothing ({detail}); the others count.</source>
        <translation>Von mehreren Durchgängen brachten einige nichts ({detail}); die anderen zählen.</translation>
    </message>
    <message>
        <source>Photo {detail} was left out: this connection takes no more pictures at once.</source>
        <translation>Foto {detail} wurde ausgelassen: Diese Verbindung nimmt nicht mehr Bilder auf einmal.</translation>
    </message>
    <message>
        <source>Places came in fractions and were converted{photo}.</source>
        <translation>Stellen kamen in Bruchteilen und wurden umgerechnet{photo}.</translation>
    </message>
    <message>
        <source>Places came in pixels and were converted{photo}.</source>
        <translation>Stellen kamen in Pixeln und wurden umgerechnet{photo}.</translation>
    </message>
    <message>
        <source>Seen in two overlapping parts of photo {detail}: counted once.</source>
        <translation>In zwei überlappenden Teilen von Foto {detail} gesehen: einmal gezählt.</translation>
    </message>
    <message>
        <source>The answer ends early; something may lack.</source>
        <translation>Die Antwort endet vorzeitig; es kann etwas fehlen.</translation>
    </message>
    <message>
        <source>The answer stood in a code block.</source>
        <translation>Die Antwort stand in einem Codeblock.</translation>
    </message>
    <message>
        <source>The answer stood in the model's thinking.</source>
        <translation>Die Antwort stand im Nachdenken des Modells.</translation>
    </message>
    <message>
        <source>The answer was too long; it was cut off.</source>
        <translation>Die Antwort war zu lang; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer's form was broken and mended.</source>
        <translation>Die Form der Antwort war beschädigt und wurde berichtigt.</translation>
    </message>
    <message>
        <source>The connection kept failing; its fallback was asked, as set: {detail}</source>
        <translation>Die Verbindung fiel immer wieder aus; wie eingestellt wurde ersatzweise gefragt: {detail}</translation>
    </message>
    <message>
        <source>The model answered in another language than it was asked to.</source>
        <translation>Das Modell antwortete in einer anderen Sprache als verlangt.</translation>
    </message>
    <message>
        <source>The model answered in plain text: no findings could be read from it.</source>
        <translation>Das Modell antwortete in einfachem Text: Feststellungen ließen sich nicht herauslesen.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Das Modell lehnte eine Antwort ab.</translation>
    </message>
    <message>
        <source>The model repeated itself and was stopped.</source>
        <translation>Das Modell wiederholte sich und wurde angehalten.</translation>
    </message>
    <message>
        <source>The model thought, although its thinking was switched off.</source>
        <translation>Das Modell dachte nach, obwohl das abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The model's answer was empty.</source>
        <translation>Die Antwort des Modells war leer.</translation>
    </message>
    <message>
        <source>The product table «{detail}» could not be read: price and stock are not known.</source>
        <translation>Die Produkttabelle „{detail}“ war nicht lesbar: Preis und Bestand sind unbekannt.</translation>
    </message>
    <message>
        <source>The server takes no answer form ({detail}); it was asked without.</source>
        <translation>Der Server nimmt keine Antwortform an ({detail}); es wurde ohne gefragt.</translation>
    </message>
    <message>
        <source>There was text around the answer.</source>
        <translation>Um die Antwort herum stand Text.</translation>
    </message>
    <message>
        <source>Too many findings; the rest was left out.</source>
        <translation>Zu viele Feststellungen; der Rest wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Adjuster</source>
        <translation>Schadenregulierer</translation>
    </message>
    <message>
        <source>Black out in the PDF's photos what is blacked out for the model</source>
        <translation>Auf den Fotos im PDF schwärzen, was für das Modell geschwärzt ist</translation>
    </message>
    <message>
        <source>Language of reports and answers</source>
        <translation>Sprache von Berichten und Antworten</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <source>Name and licence stand under every decision and in the PDF.</source>
        <translation>Name und Zulassungsnummer stehen unter jeder Entscheidung und im PDF.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print follow-up questions and replies</source>
        <translation>Nachfragen und Antworten drucken</translation>
    </message>
    <message>
        <source>Say how right the model was when it was measured last, or that it never was</source>
        <translation>Sagen, wie oft das Modell bei der letzten Messung recht hatte, oder dass es nie gemessen wurde</translation>
    </message>
    <message>
        <source>The file stays where it is, its password in the system's keyring. The time-stamp server under Network says when it was signed.</source>
        <translation>Die Datei bleibt, wo sie ist, ihr Kennwort im Schlüsselbund des Systems. Der Zeitstempelserver unter Netzwerk sagt, wann signiert wurde.</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Usual here (%1)</source>
        <translation>Hier üblich (%1)</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>A report can be issued once the case is decided.</source>
        <translation>Ein Bericht kann ausgestellt werden, sobald der Fall entschieden ist.</translation>
    </message>
    <message>
        <source>Changed since version %1. Issued anew, it becomes a supplement.</source>
        <translation>Seit Version %1 geändert. Neu ausgestellt wird er zum Nachtrag.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Entwurf…</translation>
    </message>
    <message>
        <source>Drag it out of the window to hand it on.</source>
        <translation>Zum Weitergeben aus dem Fenster ziehen.</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Aushändigen…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Its bytes are not kept, or are not what they were.</source>
        <translation>Seine Bytes sind nicht erhalten oder nicht mehr, was sie waren.</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Für ungültig erklären…</translation>
    </message>
    <message>
        <source>No report is in force.</source>
        <translation>Kein Bericht ist gültig.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Reports of %1</source>
        <translation>Berichte zu %1</translation>
    </message>
    <message>
        <source>Supplement to version %1</source>
        <translation>Nachtrag zu Version %1</translation>
    </message>
    <message>
        <source>Version %1 is in force, and the case says the same.</source>
        <translation>Version %1 ist gültig, und der Fall sagt dasselbe.</translation>
    </message>
    <message>
        <source>Void since %1, by %2: %3</source>
        <translation>Ungültig seit %1, durch %2: %3</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>It is sent as it was typed, unless you change the question.</source>
        <translation>Gesendet wird sie, wie sie eingegeben wurde, solange Sie die Frage nicht ändern.</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photos %1–%2</source>
        <translation>Fotos %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>The words exactly as they go out, %Ln characters</source>
        <translation>
            <numerusform>Die Worte genau, wie sie hinausgehen, %Ln Zeichen</numerusform>
            <numerusform>Die Worte genau, wie sie hinausgehen, %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Cases that came back whole: {whole} of {all}.</source>
        <translation>Vollständig wiederhergestellte Fälle: {whole} von {all}.</translation>
    </message>
    <message>
        <source>Cases that lost something: {numbers}</source>
        <translation>Fälle, denen etwas fehlt: {numbers}</translation>
    </message>
    <message>
        <source>No case could be read. Photos that are there come into new cases.</source>
        <translation>Kein Fall war lesbar. Vorhandene Fotos kommen in neue Fälle.</translation>
    </message>
    <message>
        <source>Parts of the case file can't be read. Cases that lie there can't be opened.</source>
        <translation>Teile der Falldatei sind nicht lesbar. Fälle, die dort liegen, können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The beginning of the case file is destroyed, so no case can be opened.</source>
        <translation>Der Anfang der Falldatei ist zerstört, daher kann kein Fall geöffnet werden.</translation>
    </message>
    <message>
        <source>The case file is empty; photos, reports or backups of cases are there.</source>
        <translation>Die Falldatei ist leer; Fotos, Berichte oder Sicherungen von Fällen sind da.</translation>
    </message>
    <message>
        <source>The case file is not there; photos, reports or backups of cases are.</source>
        <translation>Die Falldatei ist nicht da; Fotos, Berichte oder Sicherungen von Fällen schon.</translation>
    </message>
    <message>
        <source>The end of the case file is missing. Cases that lie there can't be opened.</source>
        <translation>Das Ende der Falldatei fehlt. Fälle, die dort liegen, können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>What was done last is missing: the file that held it is not there.</source>
        <translation>Das zuletzt Getane fehlt: Die Datei damit ist nicht da.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Cases looked at: %1 of %2</source>
        <translation>Angesehene Fälle: %1 von %2</translation>
    </message>
    <message>
        <source>Close Tessera</source>
        <translation>Tessera schließen</translation>
    </message>
    <message>
        <source>Looking for the newest one that is still good…</source>
        <translation>Die neueste brauchbare wird gesucht…</translation>
    </message>
    <message>
        <source>Makes a new case file, and puts the photos that are there into cases.</source>
        <translation>Legt eine neue Falldatei an und bringt vorhandene Fotos in Fälle.</translation>
    </message>
    <message>
        <source>No backup was found that is still good.</source>
        <translation>Es wurde keine brauchbare Sicherung gefunden.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Photos and issued reports are files of their own and not affected.</source>
        <translation>Nichts wurde überschrieben. Fotos und ausgestellte Berichte sind eigene Dateien und nicht betroffen.</translation>
    </message>
    <message>
        <source>Of %1, with %2 cases. What was done since then is not in it.</source>
        <translation>Vom %1, mit %2 Fällen. Was seitdem getan wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Open these cases</source>
        <translation>Diese Fälle öffnen</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Put the newest good backup in place</source>
        <translation>Die neueste brauchbare Sicherung einsetzen</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild what can be read</source>
        <translation>Lesbares neu aufbauen</translation>
    </message>
    <message>
        <source>Rows read: %1</source>
        <translation>Gelesene Zeilen: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes every case that is still there into a new file, with help of its log and photos, and says which cases lost something before anything is put in place.</source>
        <translation>Übernimmt jeden noch vorhandenen Fall in eine neue Datei, mit Hilfe von Protokoll und Fotos, und sagt, welchen Fällen etwas fehlt, bevor etwas eingesetzt wird.</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>The case file is damaged</source>
        <translation>Die Falldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The case file is missing</source>
        <translation>Die Falldatei fehlt</translation>
    </message>
    <message>
        <source>Whatever you choose, the damaged file is kept, in the folder «set aside».</source>
        <translation>Was Sie auch wählen, die beschädigte Datei bleibt im Ordner „set aside“ erhalten.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Counted from the day a case was closed; what is open or under legal hold stays. With photos go all pictures made of them; findings, decision, reports and log stay. A whole case can be put back for 30 days; then its log alone is left. Backups made before keep what they have.</source>
        <translation>Gezählt ab dem Tag, an dem ein Fall geschlossen wurde; Offenes und Gesperrtes bleibt. Mit Fotos gehen alle daraus gemachten Bilder; Feststellungen, Entscheidung, Berichte und Protokoll bleiben. Ein ganzer Fall kann 30 Tage lang zurückgeholt werden; danach bleibt nur sein Protokoll. Frühere Sicherungen behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Ganzer Fall</translation>
    </message>
    <message numerus="yes">
        <source>Your administrator has photos kept %n days at most.</source>
        <translation>
            <numerusform>Die Administration gibt vor: Fotos bleiben höchstens %n Tag.</numerusform>
            <numerusform>Die Administration gibt vor: Fotos bleiben höchstens %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>as laid down</source>
        <translation>wie vorgegeben</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A case is undisputed if it is no worse, the model is at least so sure, and nothing else speaks against it. Undisputed parcels, products and checks of content may be accepted together; claims on vehicles and property never.</source>
        <translation>Ein Fall ist unstrittig, wenn er nicht schlimmer ist, das Modell mindestens so sicher ist und sonst nichts dagegen spricht. Unstrittige Pakete, Produkte und Inhaltsprüfungen dürfen zusammen übernommen werden; Schäden an Fahrzeugen und Gebäuden nie.</translation>
    </message>
    <message>
        <source>Confidence at least</source>
        <translation>Sicherheit mindestens</translation>
    </message>
    <message>
        <source>Drawn at random. They look like any undecided case, and the review says how many of them were changed. 0: none comes back.</source>
        <translation>Zufällig gezogen. Sie sehen aus wie jeder nicht entschiedene Fall, und die Prüfung sagt, wie viele davon geändert wurden. 0: keiner kommt zurück.</translation>
    </message>
    <message>
        <source>Of those accepted together, to judge</source>
        <translation>Von den zusammen übernommenen zur Beurteilung</translation>
    </message>
    <message>
        <source>Undisputed up to</source>
        <translation>Unstrittig bis</translation>
    </message>
</context>
<context>
    <name>ReviewStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 skips</source>
        <translation>%1 überspringt</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln undisputed…</source>
        <translation>
            <numerusform>%Ln unstrittigen übernehmen…</numerusform>
            <numerusform>%Ln unstrittige übernehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Übernehmen, weiter</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Die Prüfung verlassen</translation>
    </message>
    <message>
        <source>Samples: %1 of %2 changed (%3 %; between %4 % and %5 %)</source>
        <translation>Stichproben: %1 von %2 geändert (%3 %; zwischen %4 % und %5 %)</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Case details</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Pages of the case</source>
        <translation>Seiten des Falls</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>A rule of Tessera's own. Make a copy to change it.</source>
        <translation>Eine Regel von Tessera selbst. Zum Ändern eine Kopie anlegen.</translation>
    </message>
    <message>
        <source>Everything a rule can say</source>
        <translation>Alles, was eine Regel sagen kann</translation>
    </message>
    <message>
        <source>It can't be saved like this; what was saved holds.</source>
        <translation>So kann sie nicht gespeichert werden; das Gespeicherte gilt.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>The rule's text</source>
        <translation>Der Text der Regel</translation>
    </message>
    <message>
        <source>What can be said</source>
        <translation>Was gesagt werden kann</translation>
    </message>
    <message>
        <source>What you changed would be lost; the rule stays as it was.</source>
        <translation>Ihre Änderungen gingen verloren; die Regel bliebe, wie sie war.</translation>
    </message>
</context>
<context>
    <name>RuleTrial</name>
    <message numerus="yes">
        <source>It would have held in %1 of %Ln cases.</source>
        <translation>
            <numerusform>Sie hätte in %1 von %Ln Fall zugetroffen.</numerusform>
            <numerusform>Sie hätte in %1 von %Ln Fällen zugetroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks at the newest %n cases. Nothing is changed in them.</source>
        <translation>
            <numerusform>Sieht den neuesten Fall an. Nichts daran wird geändert.</numerusform>
            <numerusform>Sieht die neuesten %n Fälle an. Nichts daran wird geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system of that name is in the settings; nothing is sent.</source>
        <translation>Kein System dieses Namens steht in den Einstellungen; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Past cases in which it would have held</source>
        <translation>Frühere Fälle, in denen sie zugetroffen hätte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Try on past cases</source>
        <translation>An früheren Fällen ausprobieren</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rule «%1»: %2</source>
        <translation>Regel „%1“: %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Ticket «%1»</source>
        <translation>Vorgang „%1“</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>action {said}</source>
        <translation>Maßnahme {said}</translation>
    </message>
    <message>
        <source>action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>asks for photos: %1</source>
        <translation>fordert Fotos an: %1</translation>
    </message>
    <message>
        <source>calls «%1»</source>
        <translation>ruft „%1“ auf</translation>
    </message>
    <message>
        <source>confidence below: %1</source>
        <translation>Sicherheit unter: %1</translation>
    </message>
    <message>
        <source>damage type {said}</source>
        <translation>Schadenart {said}</translation>
    </message>
    <message>
        <source>damage type: %1</source>
        <translation>Schadenart: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>field {said}</source>
        <translation>Feld {said}</translation>
    </message>
    <message>
        <source>in reply {said} to what was asked on</source>
        <translation>in der Antwort {said} auf eine Nachfrage</translation>
    </message>
    <message>
        <source>intent %1</source>
        <translation>Anliegen %1</translation>
    </message>
    <message>
        <source>intent {said}</source>
        <translation>Anliegen {said}</translation>
    </message>
    <message>
        <source>intent: %1</source>
        <translation>Anliegen: %1</translation>
    </message>
    <message>
        <source>kind of case {said}</source>
        <translation>Art des Falls {said}</translation>
    </message>
    <message>
        <source>kind of case: %1</source>
        <translation>Art des Falls: %1</translation>
    </message>
    <message>
        <source>part {said}</source>
        <translation>Teil {said}</translation>
    </message>
    <message>
        <source>part: %1</source>
        <translation>Teil: %1</translation>
    </message>
    <message>
        <source>photos are missing</source>
        <translation>Fotos fehlen</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>severity at least: %1</source>
        <translation>Schwere mindestens: %1</translation>
    </message>
    <message>
        <source>severity {said}</source>
        <translation>Schwere {said}</translation>
    </message>
    <message>
        <source>somewhere: %1</source>
        <translation>irgendwo: %1</translation>
    </message>
    <message>
        <source>template «{said}»</source>
        <translation>Vorlage „{said}“</translation>
    </message>
    <message>
        <source>template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the model's confidence {said}</source>
        <translation>Sicherheit des Modells {said}</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the word «{said}»</source>
        <translation>das Wort „{said}“</translation>
    </message>
    <message>
        <source>two answers differ</source>
        <translation>zwei Antworten weichen ab</translation>
    </message>
    <message>
        <source>writing in the photos</source>
        <translation>Schrift in den Fotos</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>From the office's rules</source>
        <translation>Aus den Regeln des Büros</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Those with a tick act as soon as an answer is complete: they advise, open tickets, set priorities. Copies can be changed, and tried on past cases first.</source>
        <translation>Angehakte wirken, sobald eine Antwort vollständig ist: Sie geben Hinweise, legen Vorgänge an, setzen Prioritäten. Kopien können geändert und zuerst an früheren Fällen ausprobiert werden.</translation>
    </message>
    <message>
        <source>What it has advised and opened so far stays as it is.</source>
        <translation>Was sie bisher geraten und angelegt hat, bleibt.</translation>
    </message>
    <message>
        <source>the office's own</source>
        <translation>eine des Büros</translation>
    </message>
</context>
<context>
    <name>RunningBand</name>
    <message numerus="yes">
        <source>%n photos can't be used.</source>
        <translation>
            <numerusform>%n Foto ist nicht brauchbar.</numerusform>
            <numerusform>%n Fotos sind nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %1 of %2 cases</source>
        <translation>Löschen: %1 von %2 Fällen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>Messung: %1</translation>
    </message>
    <message>
        <source>Measuring: making ready…</source>
        <translation>Messung: Vorbereitung…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The rest can be deleted later</source>
        <translation>Der Rest kann später gelöscht werden</translation>
    </message>
    <message>
        <source>What was answered is kept, and can be gone on with</source>
        <translation>Was beantwortet wurde, bleibt und kann fortgesetzt werden</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>Kept: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Looks that came whole: %1. Analysing again goes on with them.</source>
        <translation>Vollständige Durchgänge: %1. Noch einmal analysieren setzt sie fort.</translation>
    </message>
    <message>
        <source>Nothing had been answered yet; the photos are kept.</source>
        <translation>Noch war nichts beantwortet; die Fotos bleiben.</translation>
    </message>
    <message>
        <source>Tessera ended before this analysis did.</source>
        <translation>Tessera endete vor dieser Analyse.</translation>
    </message>
    <message>
        <source>The analysis failed.</source>
        <translation>Die Analyse ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The provider's own moderation refused these photos or words.</source>
        <translation>Die Moderation des Anbieters hat diese Fotos oder Worte abgelehnt.</translation>
    </message>
    <message>
        <source>What it had said is kept.</source>
        <translation>Was es gesagt hatte, ist gespeichert.</translation>
    </message>
    <message>
        <source>You stopped this analysis.</source>
        <translation>Sie haben diese Analyse gestoppt.</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <translation>Feststellungen: %1</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>Schritte: %1</translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The template «%1» looks so from now on.</source>
        <translation>Die Vorlage „%1“ sieht ab jetzt so an.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Copy it into the other program now: it is not shown again.</source>
        <translation>Jetzt in das andere Programm kopieren: Es wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Das Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Eines erzeugen</translation>
    </message>
    <message>
        <source>One is kept in the system's keyring; type to replace it.</source>
        <translation>Eines ist im Schlüsselbund des Systems; zum Ersetzen eingeben.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Where the robot asks for signatures. Kept in the system's keyring.</source>
        <translation>Wo der Chatbot Signaturen verlangt. Im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>whsec_… as both sides know it. Kept in the system's keyring.</source>
        <translation>whsec_… wie beide Seiten es kennen. Im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>In every report</source>
        <translation>In jedem Bericht</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Appendix: model output</source>
        <translation>Anhang: Ausgabe des Modells</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Ohne Rahmen</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>Nahaufnahmen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Drawing of the damage</source>
        <translation>Zeichnung des Schadens</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Follow-up questions</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>From the office's rules</source>
        <translation>Aus den Regeln des Büros</translation>
    </message>
    <message>
        <source>Indicative range</source>
        <translation>Richtspanne</translation>
    </message>
    <message>
        <source>Integrity of the photos</source>
        <translation>Unversehrtheit der Fotos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Proposed by the model</source>
        <translation>Vom Modell vorgeschlagen</translation>
    </message>
    <message>
        <source>Read by model and program</source>
        <translation>Von Modell und Programm gelesen</translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation>Zweitmeinungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Undetermined, photos needed</source>
        <translation>Nicht bestimmbar, benötigte Fotos</translation>
    </message>
    <message>
        <source>Use of artificial intelligence</source>
        <translation>Einsatz künstlicher Intelligenz</translation>
    </message>
    <message>
        <source>What to know of the photos</source>
        <translation>Hinweise zu den Fotos</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Feststellungen</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Cases with this picture</source>
        <translation>Fälle mit diesem Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>In %n other cases</source>
        <translation>
            <numerusform>In %n anderen Fall</numerusform>
            <numerusform>In %n anderen Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other case has this picture or one like it.</source>
        <translation>Kein anderer Fall hat dieses oder ein ähnliches Bild.</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation>Den anderen Fall öffnen</translation>
    </message>
    <message>
        <source>The other case</source>
        <translation>Der andere Fall</translation>
    </message>
    <message>
        <source>The photo is not there any more.</source>
        <translation>Das Foto ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>Dieser Fall</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Feststellung</numerusform>
            <numerusform>%Ln Feststellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln font files</source>
        <translation>
            <numerusform>%Ln Schriftdatei</numerusform>
            <numerusform>%Ln Schriftdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Drawing without a graphics card</source>
        <translation>Zeichnen ohne Grafikkarte</translation>
    </message>
    <message>
        <source>Fonts of reports</source>
        <translation>Schriften der Berichte</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Photo, assessment, report</source>
        <translation>Foto, Beurteilung, Bericht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>for support: %1</source>
        <translation>für den Support: %1</translation>
    </message>
    <message>
        <source>not there, not needed</source>
        <translation>nicht vorhanden, nicht nötig</translation>
    </message>
    <message>
        <source>nothing could be kept in it</source>
        <translation>darin ließ sich nichts ablegen</translation>
    </message>
    <message>
        <source>only %1 MB free</source>
        <translation>nur %1 MB frei</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>A long photo sent whole instead of in parts, because the server takes no more pictures.</source>
        <translation>Ein langes Foto ganz statt in Teilen gesendet, weil der Server nicht mehr Bilder nimmt.</translation>
    </message>
    <message>
        <source>A photo made smaller, because the server takes no larger file.</source>
        <translation>Ein Foto verkleinert, weil der Server keine größere Datei nimmt.</translation>
    </message>
    <message>
        <source>Photos made smaller, so that everything fits the model's context window.</source>
        <translation>Fotos verkleinert, damit alles in das Kontextfenster des Modells passt.</translation>
    </message>
    <message>
        <source>The question contains a photo's file name.</source>
        <translation>Die Frage enthält den Dateinamen eines Fotos.</translation>
    </message>
    <message>
        <source>The question contains the adjuster's name.</source>
        <translation>Die Frage enthält den Namen des Schadenregulierers.</translation>
    </message>
    <message>
        <source>The question contains the case's number.</source>
        <translation>Die Frage enthält die Nummer des Falls.</translation>
    </message>
    <message>
        <source>The question contains the insured's name.</source>
        <translation>Die Frage enthält den Namen der versicherten Person.</translation>
    </message>
    <message>
        <source>The question contains the name of who took a photo.</source>
        <translation>Die Frage enthält den Namen dessen, der ein Foto aufnahm.</translation>
    </message>
    <message>
        <source>The question contains the policy number.</source>
        <translation>Die Frage enthält die Nummer des Versicherungsscheins.</translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>%1 × %2 · %3 kB</source>
        <translation>%1 × %2 · %3 kB</translation>
    </message>
    <message numerus="yes">
        <source>%n blacked out</source>
        <translation>
            <numerusform>%n geschwärzt</numerusform>
            <numerusform>%n geschwärzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples from closed cases: %1</source>
        <translation>
            <numerusform>%n Beispiel aus geschlossenen Fällen: %1</numerusform>
            <numerusform>%n Beispiele aus geschlossenen Fällen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looks, one after the other</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge nacheinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 min, by what answers took of late</source>
        <translation>Etwa %1 min, nach der Dauer letzter Antworten</translation>
    </message>
    <message>
        <source>About %1 of %2 tokens: photos %3, words %4, answer up to %5</source>
        <translation>Etwa %1 von %2 Token: Fotos %3, Worte %4, Antwort bis %5</translation>
    </message>
    <message>
        <source>About %1 s, by what answers took of late</source>
        <translation>Etwa %1 s, nach der Dauer letzter Antworten</translation>
    </message>
    <message>
        <source>About %1 to ask, and up to %2 more for the answer</source>
        <translation>Etwa %1 für die Frage und bis zu %2 mehr für die Antwort</translation>
    </message>
    <message>
        <source>Case %1, photo %2</source>
        <translation>Fall %1, Foto %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>No price set for this connection</source>
        <translation>Für diese Verbindung ist kein Preis hinterlegt</translation>
    </message>
    <message>
        <source>Nowhere yet: no model is connected</source>
        <translation>Noch nirgendwohin: Kein Modell ist verbunden</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photo %1, part %2 of %3 (%4)</source>
        <translation>Foto %1, Teil %2 von %3 (%4)</translation>
    </message>
    <message>
        <source>The practice engine: nothing leaves this computer</source>
        <translation>Das Übungsprogramm: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Words as they are sent</source>
        <translation>Worte, wie sie gesendet werden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln tokens</source>
        <translation>
            <numerusform>etwa %Ln Token</numerusform>
            <numerusform>etwa %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>above the middle</source>
        <translation>über der Mitte</translation>
    </message>
    <message>
        <source>below the middle</source>
        <translation>unter der Mitte</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>kept what at least %1 see</source>
        <translation>behalten wird, was mindestens %1 sehen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>left of the middle</source>
        <translation>links der Mitte</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>perhaps faces, plates: %1</source>
        <translation>vielleicht Gesichter, Kennzeichen: %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>right of the middle</source>
        <translation>rechts der Mitte</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message numerus="yes">
        <source>up to %n more, by what these see</source>
        <translation>
            <numerusform>bis zu %n weiterer, je nach dem, was diese sehen</numerusform>
            <numerusform>bis zu %n weitere, je nach dem, was diese sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message numerus="yes">
        <source>%n requests, one for every four photos</source>
        <translation>
            <numerusform>%n Anfrage, eine für je vier Fotos</numerusform>
            <numerusform>%n Anfragen, eine für je vier Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Making the pictures ready…</source>
        <translation>Die Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Places, times and cameras (EXIF), file names, captions, case and policy numbers, names</source>
        <translation>Orte, Zeiten und Kameras (EXIF), Dateinamen, Bildunterschriften, Nummern von Fall und Versicherungsschein, Namen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehendes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>Badges, a name on each line</source>
        <translation>Ausweise, ein Name je Zeile</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Schadenakten</translation>
    </message>
    <message>
        <source>Command barcodes</source>
        <translation>Barcodes der Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Copied, not printed</source>
        <translation>Kopiert, nicht gedruckt</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Vorbehalte</translation>
    </message>
    <message>
        <source>Open the folder of claim files</source>
        <translation>Den Ordner der Schadenakten öffnen</translation>
    </message>
    <message>
        <source>Photos of a parcel: so many are asked about at once</source>
        <translation>Fotos eines Pakets: so viele werden auf einmal gefragt</translation>
    </message>
    <message>
        <source>Save the sheet of commands…</source>
        <translation>Das Blatt mit Befehlen speichern…</translation>
    </message>
    <message>
        <source>Save their badges…</source>
        <translation>Ihre Ausweise speichern…</translation>
    </message>
    <message>
        <source>The dock</source>
        <translation>Die Rampe</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>Dieser Computer kennt keinen Drucker.</translation>
    </message>
    <message>
        <source>Too long for a barcode: %1</source>
        <translation>Zu lang für einen Barcode: %1</translation>
    </message>
</context>
<context>
    <name>SetupField</name>
    <message>
        <source>As it was before a set-up was taken over on %1</source>
        <translation>Wie vor dem Übernehmen einer Einrichtung am %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connections without keys, templates, rules, look of the reports: for the office's other desks. What is saved is written; names, paths and signatures are not in it.</source>
        <translation>Verbindungen ohne Schlüssel, Vorlagen, Regeln, Aussehen der Berichte: für die anderen Arbeitsplätze des Büros. Geschrieben wird das Gespeicherte; Namen, Pfade und Unterschriften sind nicht darin.</translation>
    </message>
    <message>
        <source>It sends photos nowhere.</source>
        <translation>Sie sendet Fotos nirgendwohin.</translation>
    </message>
    <message>
        <source>It sends photos to: %1</source>
        <translation>Sie sendet Fotos an: %1</translation>
    </message>
    <message>
        <source>Put back what was before</source>
        <translation>Vorheriges zurückholen</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take this office's set-up over?</source>
        <translation>Diese Einrichtung des Büros übernehmen?</translation>
    </message>
    <message>
        <source>Templates: %1, rules: %2.</source>
        <translation>Vorlagen: %1, Regeln: %2.</translation>
    </message>
    <message>
        <source>What is here under the same name is replaced, and can be put back. Keys have to be entered.</source>
        <translation>Was hier gleich heißt, wird ersetzt und lässt sich zurückholen. Schlüssel sind noch einzugeben.</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>It may take a copy half way, or mix the work of two computers: only one at a time may open them. Let backups go to another disk.</source>
        <translation>Dabei kann eine halbe Kopie entstehen oder die Arbeit zweier Computer vermischt werden: Nur einer darf sie gleichzeitig öffnen. Sicherungen auf einen anderen Datenträger legen.</translation>
    </message>
    <message>
        <source>That is slower, and safe as long as only one computer at a time opens them. Let backups go to another disk.</source>
        <translation>Das ist langsamer und sicher, solange nur ein Computer sie gleichzeitig öffnet. Sicherungen auf einen anderen Datenträger legen.</translation>
    </message>
    <message>
        <source>The cases lie in a folder that {name} synchronises.</source>
        <translation>Die Fälle liegen in einem Ordner, den {name} synchronisiert.</translation>
    </message>
    <message>
        <source>The cases lie on a network share: {name}</source>
        <translation>Die Fälle liegen auf einer Netzwerkfreigabe: {name}</translation>
    </message>
</context>
<context>
    <name>ShootingModel</name>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
</context>
<context>
    <name>ShotSlot</name>
    <message>
        <source>Place %1: being taken in</source>
        <translation>Platz %1: wird übernommen</translation>
    </message>
    <message>
        <source>Place %1: in the case</source>
        <translation>Platz %1: im Fall</translation>
    </message>
    <message>
        <source>Place %1: not taken in</source>
        <translation>Platz %1: nicht übernommen</translation>
    </message>
    <message>
        <source>Place %1: nothing taken yet</source>
        <translation>Platz %1: noch nichts aufgenommen</translation>
    </message>
</context>
<context>
    <name>ShownView</name>
    <message>
        <source>Drop folders of photos here, or a CSV or Excel table</source>
        <translation>Ordner mit Fotos hierher ziehen oder eine CSV- oder Excel-Tabelle</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
</context>
<context>
    <name>SigningField</name>
    <message>
        <source>Another one…</source>
        <translation>Ein anderes…</translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2, valid until %3.</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig bis %3.</translation>
    </message>
    <message>
        <source>Certificate that signs issued reports</source>
        <translation>Zertifikat, das ausgestellte Berichte signiert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>It runs out soon.</source>
        <translation>Es läuft bald ab.</translation>
    </message>
    <message>
        <source>None: reports are issued unsigned.</source>
        <translation>Keines: Berichte werden unsigniert ausgestellt.</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Kennwort des Zertifikats</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type its password.</source>
        <translation>Sein Kennwort eingeben.</translation>
    </message>
</context>
<context>
    <name>SketchLayer</name>
    <message>
        <source>Set points in this photo</source>
        <translation>Punkte in diesem Foto setzen</translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Which part of the photo is seen</source>
        <translation>Welcher Teil des Fotos zu sehen ist</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Our closed cases</source>
        <translation>Unsere geschlossenen Fälle</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Photos from</source>
        <translation>Fotos aus</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <source>What the batch is made of</source>
        <translation>Woraus der Stapel besteht</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 % of the price.</source>
        <translation>%1 % des Preises.</translation>
    </message>
    <message>
        <source>%1 % of the price: a million tokens in for %2, out for %3.</source>
        <translation>%1 % des Preises: eine Million Token ein für %2, aus für %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails, zips, PDFs</source>
        <translation>
            <numerusform>%Ln Mail, ZIP-Datei oder PDF</numerusform>
            <numerusform>%Ln Mails, ZIP-Dateien, PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A link, no file of its own</source>
        <translation>Eine Verknüpfung, keine eigene Datei</translation>
    </message>
    <message>
        <source>A name that is no text</source>
        <translation>Ein Name, der kein Text ist</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %Ln cases again</source>
        <translation>
            <numerusform>%Ln Fall noch einmal analysieren</numerusform>
            <numerusform>%Ln Fälle noch einmal analysieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond 200,000 photos, or 40 folders deep</source>
        <translation>Über 200.000 Fotos oder 40 Ordner tief</translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Cheaper, within %n hours</source>
        <translation>
            <numerusform>Günstiger, binnen %n Stunde</numerusform>
            <numerusform>Günstiger, binnen %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column that names the photos.</source>
        <translation>Die Spalte wählen, die die Fotos nennt.</translation>
    </message>
    <message>
        <source>Choose the folder the photos lie in.</source>
        <translation>Den Ordner wählen, in dem die Fotos liegen.</translation>
    </message>
    <message>
        <source>Does not fit the pattern</source>
        <translation>Passt nicht zum Muster</translation>
    </message>
    <message>
        <source>Each becomes a case. If they are one, name all photos in one row.</source>
        <translation>Jede wird ein eigener Fall. Gehören sie zusammen, alle Fotos in einer Zeile nennen.</translation>
    </message>
    <message>
        <source>Each case gets one look, not several as the template says.</source>
        <translation>Jeder Fall bekommt einen Durchgang, nicht mehrere wie in der Vorlage.</translation>
    </message>
    <message>
        <source>Each table is a batch of its own. Start this one, then add the next.</source>
        <translation>Jede Tabelle ist ein eigener Stapel. Diesen starten, dann die nächste hinzufügen.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Hidden, or the system's own</source>
        <translation>Versteckt oder vom System selbst</translation>
    </message>
    <message>
        <source>Larger than 64 MB</source>
        <translation>Größer als 64 MB</translation>
    </message>
    <message>
        <source>Leads out of the folder of photos</source>
        <translation>Führt aus dem Ordner der Fotos hinaus</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln cases</source>
        <translation>
            <numerusform>%Ln Fall anlegen</numerusform>
            <numerusform>%Ln Fälle anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make cases</source>
        <translation>Fälle anlegen</translation>
    </message>
    <message>
        <source>More than 40 photos for one case</source>
        <translation>Mehr als 40 Fotos für einen Fall</translation>
    </message>
    <message>
        <source>More than one row has the number %1.</source>
        <translation>Mehr als eine Zeile hat die Nummer %1.</translation>
    </message>
    <message>
        <source>Named before</source>
        <translation>Schon genannt</translation>
    </message>
    <message>
        <source>No case would be made.</source>
        <translation>Es würde kein Fall angelegt.</translation>
    </message>
    <message>
        <source>No photo in this row</source>
        <translation>Kein Foto in dieser Zeile</translation>
    </message>
    <message>
        <source>No photo, by its name</source>
        <translation>Dem Namen nach kein Foto</translation>
    </message>
    <message>
        <source>Not in the folder of photos</source>
        <translation>Nicht im Ordner der Fotos</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Several files have this name</source>
        <translation>Mehrere Dateien heißen so</translation>
    </message>
    <message>
        <source>There is no photo in it.</source>
        <translation>Es ist kein Foto darin.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Changed since issue</source>
        <translation>Seit Ausstellung geändert</translation>
    </message>
    <message>
        <source>To analyse</source>
        <translation>Zu analysieren</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>Choose for me…</source>
        <translation>Für mich wählen…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measures every way of looking, and shows what each gains and takes</source>
        <translation>Misst jede Art anzusehen und zeigt, was jede bringt und kostet</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>%n findings to review</source>
        <translation>
            <numerusform>%n Feststellung zu prüfen</numerusform>
            <numerusform>%n Feststellungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Copy the answer · %1</source>
        <translation>Die Antwort kopieren · %1</translation>
    </message>
    <message>
        <source>Model's answer</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>Model's assessment · preliminary</source>
        <translation>Beurteilung des Modells · vorläufig</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Does a whole case with a sample photo, apart from yours, and looks at disk, fonts, drawing, network, keyring and clock.</source>
        <translation>Bearbeitet einen ganzen Fall mit einem Beispielfoto, getrennt von Ihren Fällen, und prüft Datenträger, Schriften, Zeichnen, Netzwerk, Schlüsselbund und Uhr.</translation>
    </message>
    <message>
        <source>Everything that changed, in English</source>
        <translation>Alle Änderungen, auf Englisch</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>News and support</source>
        <translation>Neuigkeiten und Support</translation>
    </message>
    <message>
        <source>No photo, key, name or place of a file is in them.</source>
        <translation>Darin stehen keine Fotos, Schlüssel, Namen oder Dateipfade.</translation>
    </message>
    <message>
        <source>Nothing was written yet: nothing went wrong.</source>
        <translation>Noch nichts geschrieben: Nichts ging schief.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>This copy of Tessera came without its changelog.</source>
        <translation>Dieser Kopie von Tessera liegt keine Änderungsliste bei.</translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>What came of the self-test</source>
        <translation>Ergebnis des Selbsttests</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
</context>
<context>
    <name>SwitchFields</name>
    <message>
        <source>As JSON, without a schema</source>
        <translation>Als JSON, ohne Schema</translation>
    </message>
    <message>
        <source>As the provider has it</source>
        <translation>Wie beim Anbieter</translation>
    </message>
    <message>
        <source>As the server has it</source>
        <translation>Wie beim Server</translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation>Stückweise</translation>
    </message>
    <message>
        <source>By a schema</source>
        <translation>Mit einem Schema</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>From 0 to 1000</source>
        <translation>Von 0 bis 1000</translation>
    </message>
    <message>
        <source>How places are counted</source>
        <translation>Wie Stellen angegeben werden</translation>
    </message>
    <message>
        <source>How the answer comes</source>
        <translation>Wie die Antwort kommt</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>In pixels</source>
        <translation>In Pixeln</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>Nur in Worten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenstelle getrennt</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Datei ist belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Zugeteilter Speicherplatz aufgebraucht</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei ist schon vorhanden</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>Rechner ist nicht in Betrieb</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben des Datenträgers</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>Namensauflösung zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele Dateien geöffnet</translation>
    </message>
</context>
<context>
    <name>TableHint</name>
    <message>
        <source>Before and after: zoom, light and turn together · 1–4 chooses · Esc ends</source>
        <translation>Vorher und nachher: gemeinsam zoomen, aufhellen, drehen · 1–4 wählt · Esc beendet</translation>
    </message>
    <message>
        <source>Black out: drag over what must not be sent · click one to uncover it · Esc ends</source>
        <translation>Schwärzen: über das ziehen, was nicht gesendet werden darf · anklicken deckt auf · Esc beendet</translation>
    </message>
    <message>
        <source>Drag over words, or ↓ and arrows, to select · Ctrl+C copies · Ctrl+A all · Esc ends</source>
        <translation>Über Wörter ziehen oder ↓ und Pfeile zum Auswählen · Strg+C kopiert · Strg+A alles · Esc beendet</translation>
    </message>
    <message>
        <source>Zoom, light and turn together · 1–4 puts another photo beside · Esc ends</source>
        <translation>Gemeinsam zoomen, aufhellen, drehen · 1–4 legt ein anderes Foto daneben · Esc beendet</translation>
    </message>
</context>
<context>
    <name>TableLineView</name>
    <message>
        <source>%1 has no row of exactly this name.</source>
        <translation>%1 hat keine Zeile genau dieses Namens.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>From the office's table</source>
        <translation>Aus der Tabelle des Büros</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>The office has named no table; see the settings under Templates.</source>
        <translation>Das Büro hat keine Tabelle angegeben; siehe Einstellungen unter Vorlagen.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>A CSV file, or none</source>
        <translation>Eine CSV-Datei oder keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>TableSurface</name>
    <message>
        <source>Light table</source>
        <translation>Leuchttisch</translation>
    </message>
    <message>
        <source>Taking in photo {0} of {1}…</source>
        <translation>Foto {0} von {1} wird übernommen…</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>A template of Tessera's own. Make a copy to change it.</source>
        <translation>Eine Vorlage von Tessera selbst. Zum Ändern eine Kopie anlegen.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>It can't be saved like this; the version before holds.</source>
        <translation>So kann sie nicht gespeichert werden; die vorige Version gilt.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Saving makes a new version; old cases keep theirs.</source>
        <translation>Speichern erzeugt eine neue Version; alte Fälle behalten ihre.</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>The template's text</source>
        <translation>Der Text der Vorlage</translation>
    </message>
    <message>
        <source>What a model gets</source>
        <translation>Was ein Modell bekommt</translation>
    </message>
    <message>
        <source>What you changed would be lost; the template stays as it was.</source>
        <translation>Ihre Änderungen gingen verloren; die Vorlage bliebe, wie sie war.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a choice needs its list of terms.</source>
        <translation>eine Auswahl braucht ihre Liste von Begriffen.</translation>
    </message>
    <message>
        <source>a code begins with a lower-case letter; letters, digits and _ may follow.</source>
        <translation>ein Code beginnt mit einem Kleinbuchstaben; Buchstaben, Ziffern und _ dürfen folgen.</translation>
    </message>
    <message>
        <source>a rule that asks for an intent can't set one.</source>
        <translation>eine Regel, die nach einem Anliegen fragt, kann keines setzen.</translation>
    </message>
    <message>
        <source>a template of Tessera itself is called so; give the file another name.</source>
        <translation>eine Vorlage von Tessera heißt so; der Datei einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>claims on vehicles and property are never accepted together.</source>
        <translation>Schäden an Fahrzeugen und Gebäuden werden nie zusammen übernommen.</translation>
    </message>
    <message>
        <source>every answer has something of that name; choose another.</source>
        <translation>jede Antwort hat etwas dieses Namens; einen anderen wählen.</translation>
    </message>
    <message>
        <source>it holds characters that can't be seen.</source>
        <translation>es enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>it holds more than {detail} entries.</source>
        <translation>es hat mehr als {detail} Einträge.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>es ist leer.</translation>
    </message>
    <message>
        <source>it is longer than {detail} characters.</source>
        <translation>es ist länger als {detail} Zeichen.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>es fehlt.</translation>
    </message>
    <message>
        <source>it is there twice.</source>
        <translation>es ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>it may be: {detail}.</source>
        <translation>möglich sind: {detail}.</translation>
    </message>
    <message>
        <source>it must be a list of texts, ["…", "…"].</source>
        <translation>es muss eine Liste von Texten sein, ["…", "…"].</translation>
    </message>
    <message>
        <source>it must be a number.</source>
        <translation>es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>it must be a table of names and values.</source>
        <translation>es muss eine Tabelle aus Namen und Werten sein.</translation>
    </message>
    <message>
        <source>it must be a text in "quotes".</source>
        <translation>es muss ein Text in "Anführungszeichen" sein.</translation>
    </message>
    <message>
        <source>it must be in {detail}.</source>
        <translation>es muss in {detail} liegen.</translation>
    </message>
    <message>
        <source>it must be true or false.</source>
        <translation>es muss true oder false sein.</translation>
    </message>
    <message>
        <source>it must name each of these once: {detail}.</source>
        <translation>es muss jedes davon einmal nennen: {detail}.</translation>
    </message>
    <message>
        <source>it needs a name in at least one of {detail}.</source>
        <translation>es braucht einen Namen in mindestens einer von {detail}.</translation>
    </message>
    <message>
        <source>it needs «words» to look for.</source>
        <translation>es braucht „words“, nach denen gesucht wird.</translation>
    </message>
    <message>
        <source>languages are {detail}.</source>
        <translation>Sprachen sind {detail}.</translation>
    </message>
    <message>
        <source>nothing here is called so.</source>
        <translation>hier heißt nichts so.</translation>
    </message>
    <message>
        <source>only a choice or a list has terms.</source>
        <translation>nur eine Auswahl oder Liste hat Begriffe.</translation>
    </message>
    <message>
        <source>the file can't be read. {detail}</source>
        <translation>die Datei ist nicht lesbar. {detail}</translation>
    </message>
    <message>
        <source>the file is larger than {detail} kB.</source>
        <translation>die Datei ist größer als {detail} kB.</translation>
    </message>
    <message>
        <source>the file's name may hold lower-case letters, digits, - and _, 40 at most.</source>
        <translation>der Dateiname darf Kleinbuchstaben, Ziffern, - und _ enthalten, höchstens 40.</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>der Text ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>this is no TOML: {detail}.</source>
        <translation>das ist kein TOML: {detail}.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Cases that were analysed with it keep it. New cases can't use it any more.</source>
        <translation>Damit analysierte Fälle behalten sie. Neue Fälle können sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Price table, the only source of ranges in money for findings</source>
        <translation>Preistabelle, die einzige Quelle von Geldspannen zu Feststellungen</translation>
    </message>
    <message>
        <source>Product table, the only source of price and stock</source>
        <translation>Produkttabelle, die einzige Quelle von Preis und Bestand</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Those with a tick are offered for a new case. Copies can be changed.</source>
        <translation>Angehakte werden für einen neuen Fall angeboten. Kopien können geändert werden.</translation>
    </message>
    <message>
        <source>the office's own, version %1</source>
        <translation>eine des Büros, Version %1</translation>
    </message>
</context>
<context>
    <name>TermsRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of it so many times: it is seen what is said again</source>
        <translation>Alles so viele Male: So zeigt sich, was wieder gesagt wird</translation>
    </message>
    <message>
        <source>By the template</source>
        <translation>Nach Vorlage</translation>
    </message>
    <message>
        <source>Cases at most</source>
        <translation>Fälle höchstens</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie angesehen wird</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source>Any sum</source>
        <translation>Beliebiger Betrag</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Each case's own</source>
        <translation>Die eigene jedes Falls</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions at most</source>
        <translation>Fragen höchstens</translation>
    </message>
    <message>
        <source>Stop at a sum of %1</source>
        <translation>Bei einem Betrag von %1 anhalten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The template's usual one</source>
        <translation>Die übliche der Vorlage</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Daran stimmt alles.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What comes of the text</source>
        <translation>Was aus dem Text wird</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete «%1»?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>View…</source>
        <translation>Ansehen…</translation>
    </message>
</context>
<context>
    <name>ThinkingView</name>
    <message>
        <source>Model's thinking</source>
        <translation>Nachdenken des Modells</translation>
    </message>
    <message>
        <source>Not part of the answer, and no evidence</source>
        <translation>Kein Teil der Antwort und kein Beweis</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more characters, kept with the case</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen, beim Fall verwahrt</numerusform>
            <numerusform>… und %Ln weitere Zeichen, beim Fall verwahrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Opened by the rule «%1».</source>
        <translation>Angelegt durch die Regel „%1“.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Such as 2026-12-24, or none</source>
        <translation>Etwa 24.12.2026 oder keins</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>TicketLine</name>
    <message>
        <source>Change the ticket</source>
        <translation>Den Vorgang ändern</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Erledigt oder wieder offen</translation>
    </message>
</context>
<context>
    <name>TicketsDialog</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>No ticket is done here yet.</source>
        <translation>Hier ist noch kein Vorgang erledigt.</translation>
    </message>
    <message>
        <source>No ticket is open here. Rules open them, and so do you: in a case, below its assessment.</source>
        <translation>Hier ist kein Vorgang offen. Vorgänge legen Regeln an oder Sie selbst: im Fall, unter der Beurteilung.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Den Fall öffnen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Without a queue</source>
        <translation>Ohne Warteschlange</translation>
    </message>
</context>
<context>
    <name>TicketsView</name>
    <message>
        <source>New ticket…</source>
        <translation>Neuer Vorgang…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Vorgänge</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <comment>a month as Qt writes it</comment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month as Qt writes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month as Qt writes it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date as Qt writes it, without its year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a date in figures as Qt writes it, as it is typed</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>TogetherDialog</name>
    <message>
        <source>%1 % of them come back for a person to judge.</source>
        <translation>%1 % davon kommen zur Beurteilung durch einen Menschen zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n undisputed cases</source>
        <translation>
            <numerusform>%n unstrittiger Fall</numerusform>
            <numerusform>%n unstrittige Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>Accept undisputed cases</source>
        <translation>Unstrittige Fälle übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look at others</source>
        <translation>Andere ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They hold as the model has them, on record as accepted together.</source>
        <translation>Es gilt, was das Modell vorschlägt, verzeichnet als zusammen übernommen.</translation>
    </message>
</context>
<context>
    <name>TradeQuestion</name>
    <message>
        <source>Claims</source>
        <translation>Schäden</translation>
    </message>
    <message>
        <source>Damage on delivery, with the dock for scanners</source>
        <translation>Schäden bei Lieferung, mit der Rampe für Scanner</translation>
    </message>
    <message>
        <source>New cases are asked accordingly. It can be changed in the settings later.</source>
        <translation>Danach richtet sich, wonach bei neuen Fällen gefragt wird; später in den Einstellungen änderbar.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Product questions, tags, content checks</source>
        <translation>Produktfragen, Merkmale, Inhaltsprüfungen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Vehicles and property</source>
        <translation>Fahrzeuge und Gebäude</translation>
    </message>
    <message>
        <source>What is this desk for?</source>
        <translation>Wofür ist dieser Arbeitsplatz?</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>A photo so long that it is sent in parts</source>
        <translation>Ein Foto, so lang, dass es in Teilen gesendet wird</translation>
    </message>
    <message>
        <source>A photo that can't be read</source>
        <translation>Ein Foto, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>A photo that is in another part of the set</source>
        <translation>Ein Foto, das in einem anderen Teil des Datensatzes ist</translation>
    </message>
    <message>
        <source>Accepted together with others, not looked at</source>
        <translation>Zusammen mit anderen übernommen, nicht angesehen</translation>
    </message>
    <message>
        <source>By a template without findings</source>
        <translation>Mit einer Vorlage ohne Feststellungen</translation>
    </message>
    <message>
        <source>Faces and number plates blacked out: %1</source>
        <translation>Geschwärzte Gesichter und Kennzeichen: %1</translation>
    </message>
    <message>
        <source>Findings nobody has judged</source>
        <translation>Feststellungen, die niemand beurteilt hat</translation>
    </message>
    <message>
        <source>No case is an example: the set %1 is empty.</source>
        <translation>Kein Fall taugt als Beispiel: Der Satz %1 ist leer.</translation>
    </message>
    <message>
        <source>No model was asked</source>
        <translation>Kein Modell wurde gefragt</translation>
    </message>
    <message>
        <source>Not decided and closed</source>
        <translation>Nicht entschieden und geschlossen</translation>
    </message>
    <message>
        <source>Photos not searched for faces and number plates</source>
        <translation>Fotos, in denen Gesichter und Kennzeichen nicht gesucht wurden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Texts left out that may name somebody: %1</source>
        <translation>Ausgelassene Texte, die jemanden nennen könnten: %1</translation>
    </message>
    <message>
        <source>Training examples written to %1: %2</source>
        <translation>Trainingsbeispiele nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>Words the template's lists do not have</source>
        <translation>Wörter, die in den Listen der Vorlage fehlen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 can't be looked into: %2. Looked at again all the time.</source>
        <translation>%1 kann nicht angesehen werden: %2. Es wird laufend wieder nachgesehen.</translation>
    </message>
    <message>
        <source>%1 does not answer. Looked at again as soon as it does.</source>
        <translation>%1 antwortet nicht. Sobald es antwortet, wird wieder nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new photos in the folder</source>
        <translation>
            <numerusform>%n neues Foto im Ordner</numerusform>
            <numerusform>%n neue Fotos im Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch goes on with what comes into %1.</source>
        <translation>Ein Stapel macht mit allem weiter, was in %1 ankommt.</translation>
    </message>
    <message>
        <source>Nothing new. What comes into %1 is shown here.</source>
        <translation>Nichts Neues. Was in %1 ankommt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Watched folder not reached</source>
        <translation>Überwachter Ordner nicht erreicht</translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message>
        <source>All as a batch…</source>
        <translation>Alle als Stapel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From the watched folder</source>
        <translation>Aus dem überwachten Ordner</translation>
    </message>
    <message>
        <source>Go on with what arrives…</source>
        <translation>Mit Ankommendem weitermachen…</translation>
    </message>
    <message>
        <source>Put back what was left out</source>
        <translation>Weggelassenes zurückholen</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>Den Stapel zeigen</translation>
    </message>
    <message>
        <source>The files stay in the folder as they are.</source>
        <translation>Die Dateien bleiben im Ordner, wie sie sind.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was angekommen ist</translation>
    </message>
</context>
<context>
    <name>TrayGroup</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Put into a new case</source>
        <translation>In einen neuen Fall</translation>
    </message>
    <message>
        <source>Put into this case</source>
        <translation>In diesen Fall</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnFoot</name>
    <message>
        <source>Answer anew; this answer stays</source>
        <translation>Neu antworten; diese Antwort bleibt</translation>
    </message>
    <message>
        <source>Details of this reply</source>
        <translation>Einzelheiten dieser Antwort</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Earlier questions and replies, summed up</source>
        <translation>Frühere Fragen und Antworten, zusammengefasst</translation>
    </message>
    <message>
        <source>Left by %1</source>
        <translation>Belassen von %1</translation>
    </message>
    <message>
        <source>Look closer at a place in photo %1</source>
        <translation>Eine Stelle in Foto %1 näher ansehen</translation>
    </message>
    <message>
        <source>Look closer at finding %1</source>
        <translation>Feststellung %1 näher ansehen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Übernommen von %1</translation>
    </message>
    <message>
        <source>Tessera ended before this reply did.</source>
        <translation>Tessera endete vor dieser Antwort.</translation>
    </message>
    <message>
        <source>The model is thinking…</source>
        <translation>Das Modell denkt nach…</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>Das Modell sagte nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The model's window was nearly full: from here on it is told this in place of %n earlier turns.</source>
        <translation>
            <numerusform>Das Fenster des Modells war fast voll: Ab hier wird ihm dies statt %n früherer Frage gesagt.</numerusform>
            <numerusform>Das Fenster des Modells war fast voll: Ab hier wird ihm dies statt %n früherer Fragen gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of damage</source>
        <translation>Schadenart</translation>
    </message>
    <message>
        <source>Waiting for the first word…</source>
        <translation>Warten auf das erste Wort…</translation>
    </message>
    <message>
        <source>What had come is kept.</source>
        <translation>Was gekommen war, ist gespeichert.</translation>
    </message>
    <message>
        <source>You stopped this reply.</source>
        <translation>Sie haben diese Antwort gestoppt.</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>Not all of it is deleted: delete it again, and the rest goes.</source>
        <translation>Es ist noch nicht alles gelöscht: noch einmal löschen, dann geht der Rest.</translation>
    </message>
</context>
<context>
    <name>UpdatesRow</name>
    <message>
        <source>%1 is asked when you press, and told nothing.</source>
        <translation>Auf Knopfdruck wird %1 gefragt; mitgeteilt wird nichts.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>This is the newest: %1 was announced on %2.</source>
        <translation>Das ist die neueste: %1 wurde am %2 angekündigt.</translation>
    </message>
    <message>
        <source>Version %1 is there, announced on %2. Nothing is installed from here.</source>
        <translation>Version %1 ist da, angekündigt am %2. Von hier aus wird nichts installiert.</translation>
    </message>
    <message>
        <source>What is new in that version</source>
        <translation>Neu in dieser Version</translation>
    </message>
    <message>
        <source>Your administrator names nobody to ask for newer versions.</source>
        <translation>Ihre Administration hat nicht hinterlegt, wo nach neueren Versionen gefragt wird.</translation>
    </message>
</context>
<context>
    <name>Variants</name>
    <message>
        <source>Earlier answer</source>
        <translation>Frühere Antwort</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>Spätere Antwort</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stays on record, marked as void. That can't be taken back.</source>
        <translation>Sie bleibt verzeichnet, als ungültig gekennzeichnet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Make version %1 void</source>
        <translation>Version %1 für ungültig erklären</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Für ungültig erklären</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>WaitingButton</name>
    <message>
        <source>%1 in %2 s</source>
        <translation>%1 in %2 s</translation>
    </message>
</context>
<context>
    <name>WarningsView</name>
    <message numerus="yes">
        <source>%n notes on this answer</source>
        <translation>
            <numerusform>%n Anmerkung zu dieser Antwort</numerusform>
            <numerusform>%n Anmerkungen zu dieser Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChip</name>
    <message>
        <source>Brightness %1</source>
        <translation>Helligkeit %1</translation>
    </message>
    <message>
        <source>Contrast %1</source>
        <translation>Kontrast %1</translation>
    </message>
    <message>
        <source>Edges brought out</source>
        <translation>Kanten hervorgehoben</translation>
    </message>
    <message>
        <source>Look at it as it is (Shift+V)</source>
        <translation>Ansehen, wie es ist (Umschalt+V)</translation>
    </message>
    <message>
        <source>Turned %1°</source>
        <translation>Gedreht %1°</translation>
    </message>
</context>
<context>
    <name>WaysPanel</name>
    <message>
        <source>As it is (Shift+V)</source>
        <translation>Wie es ist (Umschalt+V)</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Bring out edges (X)</source>
        <translation>Kanten hervorheben (X)</translation>
    </message>
    <message>
        <source>Close (V)</source>
        <translation>Schließen (V)</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+T)</source>
        <translation>Nach links drehen (Umschalt+T)</translation>
    </message>
    <message>
        <source>Turn to the right (T)</source>
        <translation>Nach rechts drehen (T)</translation>
    </message>
    <message>
        <source>Ways to look at this photo</source>
        <translation>Arten, dieses Foto anzusehen</translation>
    </message>
</context>
<context>
    <name>WaysView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look so from now on</source>
        <translation>Ab jetzt so ansehen</translation>
    </message>
    <message>
        <source>Price of a case</source>
        <translation>Preis eines Falls</translation>
    </message>
    <message>
        <source>The template looks so in every case from then on, and takes as long.</source>
        <translation>Die Vorlage sieht ab dann in jedem Fall so an und braucht so lange.</translation>
    </message>
    <message>
        <source>Time of a case</source>
        <translation>Zeit eines Falls</translation>
    </message>
    <message>
        <source>Upwards: found and right together (F1), with its interval. Across: what a case takes.</source>
        <translation>Senkrecht: gefunden und richtig zusammen (F1), mit Intervall. Waagerecht: was ein Fall braucht.</translation>
    </message>
    <message>
        <source>beside one look: %1</source>
        <translation>neben einem Durchgang: %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Failed when last asked</source>
        <translation>Zuletzt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Practice, no model</source>
        <translation>Übung, kein Modell</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>10 cm of a ruler</source>
        <translation>10 cm eines Lineals</translation>
    </message>
    <message>
        <source>4 × 6 in label, long edge</source>
        <translation>Etikett 4 × 6 Zoll, lange Kante</translation>
    </message>
    <message>
        <source>4 × 6 in label, short edge</source>
        <translation>Etikett 4 × 6 Zoll, kurze Kante</translation>
    </message>
    <message>
        <source>A4 sheet, long edge</source>
        <translation>A4-Blatt, lange Kante</translation>
    </message>
    <message>
        <source>A4 sheet, short edge</source>
        <translation>A4-Blatt, kurze Kante</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Wird analysiert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Antworten weichen ab</translation>
    </message>
    <message>
        <source>Article (GTIN)</source>
        <translation>Artikel (GTIN)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Content check</source>
        <translation>Inhaltsprüfung</translation>
    </message>
    <message>
        <source>DHL</source>
        <translation>DHL</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>FedEx</source>
        <translation>FedEx</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>J&amp;T Express</source>
        <translation>J&amp;T Express</translation>
    </message>
    <message>
        <source>JD Logistics</source>
        <translation>JD Logistics</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Löschsperre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Geringe Sicherheit</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>No damage</source>
        <translation>Kein Schaden</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Ungeklärtes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Post (UPU S10)</source>
        <translation>Post (UPU S10)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice, not an assessment</source>
        <translation>Übung, keine Beurteilung</translation>
    </message>
    <message>
        <source>Product question</source>
        <translation>Produktfrage</translation>
    </message>
    <message>
        <source>Product tags</source>
        <translation>Produktmerkmale</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>SF Express</source>
        <translation>SF Express</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Shipping unit (SSCC)</source>
        <translation>Versandeinheit (SSCC)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>The server has too much to do: asking again…</source>
        <translation>Der Server ist überlastet: Es wird wieder gefragt…</translation>
    </message>
    <message>
        <source>The server is loading its model: asking again…</source>
        <translation>Der Server lädt sein Modell: Es wird wieder gefragt…</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>USPS</source>
        <translation>USPS</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Undisputed</source>
        <translation>Unstrittig</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Vehicle (VIN)</source>
        <translation>Fahrzeug (FIN)</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>YTO Express</source>
        <translation>YTO Express</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>bank card, long edge</source>
        <translation>Bankkarte, lange Kante</translation>
    </message>
    <message>
        <source>bank card, short edge</source>
        <translation>Bankkarte, kurze Kante</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>by command</source>
        <translation>per Befehl</translation>
    </message>
    <message>
        <source>check digit right</source>
        <translation>Prüfziffer richtig</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>Prüfziffer falsch</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>could not be determined</source>
        <translation>ließ sich nicht bestimmen</translation>
    </message>
    <message>
        <source>drawn by Tessera from document {name}, page {number}</source>
        <translation>von Tessera gezeichnet aus dem Dokument {name}, Seite {number}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>hineingezogen</translation>
    </message>
    <message>
        <source>file damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>from a phone</source>
        <translation>von einem Telefon</translation>
    </message>
    <message>
        <source>from archive {name}, file {number}</source>
        <translation>aus dem Archiv {name}, Datei {number}</translation>
    </message>
    <message>
        <source>from document {name}, page {number}</source>
        <translation>aus dem Dokument {name}, Seite {number}</translation>
    </message>
    <message>
        <source>from message {name}, attachment {number}</source>
        <translation>aus der Nachricht {name}, Anhang {number}</translation>
    </message>
    <message>
        <source>from the watched folder</source>
        <translation>aus dem überwachten Ordner</translation>
    </message>
    <message>
        <source>general knowledge</source>
        <translation>Allgemeinwissen</translation>
    </message>
    <message>
        <source>glare</source>
        <translation>Reflex</translation>
    </message>
    <message>
        <source>no scale</source>
        <translation>kein Maßstab</translation>
    </message>
    <message>
        <source>no size: lines cross, or nothing between</source>
        <translation>keine Größe: Linien kreuzen sich, oder nichts dazwischen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>perhaps of a screen</source>
        <translation>vielleicht von einem Bildschirm</translation>
    </message>
    <message>
        <source>photo needed</source>
        <translation>Foto benötigt</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>taken with a camera</source>
        <translation>mit einer Kamera aufgenommen</translation>
    </message>
    <message>
        <source>the office's table</source>
        <translation>die Tabelle des Büros</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>with a batch</source>
        <translation>mit einem Stapel</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>WritingLayer</name>
    <message>
        <source>Writing in this photo</source>
        <translation>Schrift in diesem Foto</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>Copy all of the writing</source>
        <translation>Die ganze Schrift kopieren</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not read: the part for it is not installed</source>
        <translation>nicht gelesen: Der Teil dafür ist nicht installiert</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>It lists no models: type the name.</source>
        <translation>Er nennt keine Modelle: den Namen eingeben.</translation>
    </message>
    <message>
        <source>It wants a key before it says anything.</source>
        <translation>Er verlangt einen Schlüssel, bevor er etwas sagt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>None of its models seems to see pictures.</source>
        <translation>Keines seiner Modelle scheint Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
</TS>
