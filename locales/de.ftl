### German words of redeemkit. Register: Sie, friendly and plain; buttons in the infinitive.
### Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card = Gutschein
-company =
    { $case ->
        [dative] dieser Website
       *[nominative] diese Website
    }
-page =
    { $case ->
        [dative] dieser Seite
       *[nominative] diese Seite
    }

## Interface: the field and what stands around it

redeem-title = { -card(case: "accusative") } einlösen
redeem-introduction = Geben Sie den Code so ein, wie er gedruckt ist: Leerzeichen, Striche und Kleinbuchstaben machen keinen Unterschied.
field = Gutscheincode
    .hint = Er steht auf der Rückseite unter dem Rubbelfeld, in der E-Mail oder auf dem Kassenbon.
    .empty = Geben Sie den Gutscheincode ein
    .choose = Hier steht mehr als ein möglicher Code. Wählen Sie einen aus oder lassen Sie nur den Code im Feld.
    .several = Hier stehen mehr als { $most } Codes. Lassen Sie weniger davon im Feld, die übrigen können danach folgen.
    .payment-card = Das sieht nach der Nummer einer Zahlungskarte aus und wurde deshalb nicht gesendet. Geben Sie den Code des Gutscheins ein.
    .masked = Der größte Teil des Codes ist hier verdeckt und wurde deshalb nicht gesendet. Geben Sie den ganzen Code vom Gutschein, aus der E-Mail oder vom Kassenbon ein.
    .unreadable = Ein Zeichen ist nicht sicher. Vergleichen Sie den Vorschlag mit dem Gutschein und verwenden Sie ihn, wenn beide übereinstimmen.
pin = PIN des Gutscheins
    .hint = Die kurze Zahl in der Nähe des Codes, oft unter einem eigenen Rubbelfeld.
    .empty = Geben Sie auch die PIN ein
    .digits = Vergleichen Sie die PIN mit dem Gutschein. Anzahl ihrer Ziffern: { $digits }.
    .differs = Vergleichen Sie die PIN mit dem Gutschein: Auf solchen Gutscheinen hat sie eine andere Länge.
error-prefix = Fehler:
note-progress = { $length } von { $expected } Zeichen
note-complete = Der Code scheint vollständig zu sein
note-out-of-alphabet = In solchen Codes kommt „{ $character }“ nicht vor. Vergleichen Sie die Stelle noch einmal mit dem Gutschein.
note-out-of-alphabet-likely = In solchen Codes kommt „{ $character }“ nicht vor. Wahrscheinlich ist es { $likely }.
note-too-long = { $surplus } Zeichen zu viel
note-group-differs = Vergleichen Sie Gruppe { $group } noch einmal: Ein Zeichen darin ist auf dem Gutschein wahrscheinlich anders.
note-mixed-script = „{ $character }“ stammt aus einer anderen Tastaturbelegung und sieht einem Buchstaben des Codes nur ähnlich. Tippen Sie das Zeichen noch einmal.
note-unreadable = Ein Zeichen ist als unleserlich markiert. Vielleicht steht es in der E-Mail oder auf dem Kassenbon.
note-masked = Hier ist nur das Ende des Codes zu sehen. Der ganze Code steht auf dem Gutschein, in der E-Mail oder auf dem Kassenbon.
note-prefix-differs = Solche Codes beginnen mit anderen Zeichen. Vergleichen Sie den Anfang mit dem Gutschein.
note-code-differs = Vergleichen Sie den ganzen Code noch einmal: Ein Zeichen darin ist auf dem Gutschein wahrscheinlich anders.
note-serial-number = Das sieht nach einer Seriennummer aus. Der Code steht an anderer Stelle, oft unter einem Rubbelfeld.
note-payment-card = Das sieht nach der Nummer einer Zahlungskarte aus. Hier wird nur der Code eines Gutscheins gebraucht.
note-left-out = Aus dem eingefügten Text wurde nur dieser Teil übernommen. „Rückgängig“ bringt den ganzen Text zurück.
suggestion = Steht auf dem Gutschein vielleicht dies? Vergleichen Sie die markierte Stelle.
suggestion-filled = Das fehlende Zeichen kann nur dieses sein. Vergleichen Sie es mit dem, was noch lesbar ist.
suggestion-accept = Diesen Code verwenden
choice = Welcher davon ist der Code?
choice-several =
    { $count ->
        [one] { $count } Code wurde gefunden
       *[other] { $count } Codes wurden gefunden. Sie können nacheinander eingelöst werden.
    }
cards = Ihre Gutscheine: { $redeemed } von { $count } eingelöst
    .sum = Aus dieser Liste auf Ihrem Konto gutgeschrieben: { $sum }
    .stopped = Es wird kein weiterer Gutschein gesendet, bis Sie es möchten.
    .refusals = Mehrere dieser Codes wurden abgelehnt. Sehen Sie sich diese zuerst an: Zu viele abgelehnte Codes können das Einlösen für eine Weile anhalten.
card-waiting = Noch nicht gesendet
card-incomplete = Die PIN oder ein Zeichen fehlt
card-under-way = Wird eingelöst
card-open = Noch steht nicht fest, was daraus geworden ist
card-redeemed = Eingelöst: { $amount }
account-credit-to = Der Betrag wird dem Konto { $account } gutgeschrieben
account-signed-out = Niemand ist angemeldet. { LINK($page, "Melden Sie sich zuerst an") }, damit der Betrag auf das richtige Konto kommt.
submit = Einlösen
status-sending = Der Code wird eingelöst. Das kann einige Sekunden dauern.
status-cards = Gutschein { $place } von { $count } wird eingelöst.
status-settling = Es ist noch keine Antwort gekommen. Diese Seite stellt fest, was aus dem Code geworden ist. Geben Sie ihn bis dahin nirgendwo anders ein.
status-time-has-come = Es ist so weit: Die Wartezeit ist vorbei. Geben Sie den Code noch einmal ein und lösen Sie ihn ein.
outcome-redeemed = Auf Ihrem Konto gutgeschrieben: { $amount }
    .money = Das Guthaben des Kontos { $account } beträgt jetzt { EMPHASIS($balance) }.
outcome-cards = Eingelöste Gutscheine: { $redeemed } von { $count }
    .nothing = Aus diesen Gutscheinen wurde Ihrem Konto nichts gutgeschrieben.
    .others = Bei jedem der übrigen steht in der Liste, warum, und was sich tun lässt.
outcome-nothing-redeemed = Es wurde nichts eingelöst
    .explanation = Der Versuch wurde zurückgezogen und kann auch später nicht mehr wirksam werden.
    .money = Dieser Versuch hat vom Gutschein nichts verbraucht. Sie können es jetzt noch einmal versuchen.
outcome-found = Der Betrag ist auf dem Konto
    .money = Es ist nichts verloren: Der Betrag wurde gutgeschrieben, oder eine Rechnung wurde schon davon bezahlt.
outcome-helped = Danke, damit ist es gelöst
    .money = Hier ist nichts weiter zu tun. Das Guthaben des Kontos zeigt, was gutgeschrieben wurde.
situations = Hilfe bei etwas anderem
situation-check-fails = Die Sicherheitsprüfung lässt sich nicht bestehen
    .explanation = Die Prüfung fragt nach einem Code, der per E-Mail oder Telefon kommt, oder nach der Nummer der Zahlungskarte, mit der dieser Dienst bezahlt wird. Es wird nichts abgebucht, und sie fragt nie nach Ablaufdatum, Postleitzahl oder Prüfnummer.
situation-unexpected-code = Ein Sicherheitscode kam, ohne angefordert zu sein
outcome-resumed = Letzter Versuch mit diesem Code: { $at }. Hier geht es weiter.
reference = Nummer für den Support: { $reference }
clear-cookies-failed = Die Cookies ließen sich von hier aus nicht löschen. Löschen Sie die Cookies dieser Website in den Einstellungen des Browsers, oder folgen Sie dem Link, falls einer angezeigt wird.
absence = Hier lässt sich gerade kein Code einlösen. Der Gutschein behält seinen Wert. Laden Sie die Seite neu, nehmen Sie einen anderen Browser oder ein anderes Gerät, oder wenden Sie sich an den Support.
    .link = Zum Support
detail-attempts-left =
    { $left ->
        [one] Es bleibt { $left } Versuch.
       *[other] Es bleiben { $left } Versuche.
    }

## The account: what its balance pays for, and its benefits

outlook = Was das Guthaben von { $balance } bezahlt
    .months =
        { $payments ->
            [one] Es deckt die nächste Monatszahlung von { $price }.
           *[other] Es deckt die nächsten { $payments } Monatszahlungen von je { $price }.
        }
    .years =
        { $payments ->
            [one] Es deckt die nächste Jahreszahlung von { $price }.
           *[other] Es deckt die nächsten { $payments } Jahreszahlungen von je { $price }.
        }
    .short = Es ist kleiner als die nächste Zahlung von { $price }.
    .cancelled = Die Mitgliedschaft ist gekündigt. Das Guthaben lässt sich weiter nutzen, bis nichts mehr davon übrig ist.
    .goes-on = Ist es verbraucht, wird mit der anderen Zahlungsart des Kontos bezahlt.
    .add = Fügen Sie einen weiteren Gutschein oder eine Zahlungsart hinzu, bevor es verbraucht ist, dann läuft der Dienst ohne Pause weiter.
outlook-today = { $date }: heute
outlook-payment = { $date }: Die nächste Zahlung von { $price } wird vom Guthaben abgezogen
outlook-reminder = { $date }: Eine E-Mail erinnert daran, dass das Guthaben fast verbraucht ist
outlook-used-up = { $date }: Das Guthaben deckt die fällige Zahlung nicht mehr
balance-ending = Das Guthaben deckt die nächste Zahlung nicht: { $date } ({ $in })
    .text = Das Konto hat keine andere Zahlungsart. Ohne eine solche läuft der Dienst, bis das Guthaben verbraucht ist.
discount-at-risk = Vorteile dieses Kontos sind in Gefahr
    .downgrade = Mit einem kleineren Tarif endet der Rabatt, wenn die Änderung wirksam wird: am Ende des letzten Abrechnungszeitraums.
    .downgrade-from = Der Wechsel zu einem kleineren Tarif wird nach dem Ende des Abrechnungszeitraums wirksam: { $date }. Von diesem Tag an gibt es den Rabatt nicht mehr.
    .yearly = Von monatlicher zu jährlicher Zahlung zu wechseln heißt, den Monatstarif zu kündigen und einen Jahrestarif zu beginnen. Damit geht der Rabatt verloren.
    .cancel = Eine Kündigung beendet diese Vorteile immer.
    .undo = Wer vor dem Ende des letzten Abrechnungszeitraums verlängert, behält sie.
    .undo-until = Mit einer Verlängerung bleiben sie erhalten. Letzter Tag dafür: { EMPHASIS($date) }, denn dann endet der letzte Abrechnungszeitraum.
    .has-failed = Eine Zahlung für dieses Konto ist nicht gelungen.
    .failed-payment = Nach mehreren Abbuchungen, die nicht gelingen, wird der Tarif von selbst gekündigt, und der Rabatt ist weg. Eine neue Zahlungsart und eine Verlängerung bringen ihn dann nicht zurück.
    .renewal = Nächste Verlängerung: { $date }
discount-kept = Eine Verlängerung erhält die Vorteile dieses Kontos
    .until = Die Mitgliedschaft ist gekündigt. Mit einer Verlängerung bleiben die Vorteile erhalten. Letzter Tag dafür: { EMPHASIS($date) }, denn dann endet der letzte Abrechnungszeitraum.
discount-lost = Die Vorteile dieses Kontos sind beendet
    .text = Eine neue Zahlungsart oder eine Verlängerung bringt sie nicht zurück. Fragen dazu beantwortet der Support.
card-currency = Dieses Konto wird in { $currency } abgerechnet
    .text = Die Gutscheine, die sich hier einlösen lassen, lauten auf { $accepted }. Ein Gutschein passt zu einem Konto, das in derselben Währung abgerechnet wird.
card-region = Die Gutscheine hier sind nicht für die Region dieses Kontos gedacht
    .text = Sie lassen sich nur in den Ländern oder Regionen verwenden, für die sie verkauft werden.
link-membership = Seite der Mitgliedschaft öffnen

## Problems with the code itself

problem-mistyped = Der Code weicht vom gedruckten ab
    .explanation = Wahrscheinlich wurden ein oder mehrere Zeichen verwechselt, zum Beispiel ein Buchstabe und eine ähnliche Ziffer.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-not-recognised = Der Code wurde nicht erkannt
    .explanation = Meist weicht ein Zeichen vom gedruckten Code ab. Wenn alle übereinstimmen, hat das Geschäft den Gutschein vielleicht noch nicht freigeschaltet.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-already-redeemed = Dieser Code wurde schon eingelöst
    .explanation = Meist ist das auf genau diesem Konto geschehen, durch Sie oder durch jemanden, der es mitbenutzt.
    .money = Der Betrag wurde beim Einlösen gutgeschrieben, meist auf diesem Konto.
problem-already-redeemed-here = Dieser Code ist schon auf Ihrem Konto
    .explanation = Er wurde früher auf diesem Konto eingelöst, durch Sie oder durch jemanden, der es mitbenutzt.
    .money = Der Betrag wurde diesem Konto gutgeschrieben. Vielleicht wurde schon eine Rechnung davon bezahlt.
problem-already-redeemed-elsewhere = Dieser Code wurde auf einem anderen Konto eingelöst
    .explanation = Vielleicht haben Sie ein zweites Konto, oder jemand anderes, der den Code hatte, hat ihn verwendet.
    .money = Der Betrag wurde jenem anderen Konto gutgeschrieben, nicht diesem.
problem-not-activated = Das Geschäft hat den Gutschein noch nicht freigeschaltet
    .explanation = Ein Gutschein lässt sich verwenden, sobald das Geschäft ihn freischaltet. Das kann nach dem Kauf eine Weile dauern.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-not-started = Für diesen Code ist es noch zu früh
    .explanation = Der Code lässt sich ab einem bestimmten Datum einlösen, und das ist noch nicht erreicht.
    .money = Vom Gutschein wurde nichts abgezogen.
    .date = Er lässt sich einlösen ab: { $date }.
problem-expired = Die Frist dieses Codes ist abgelaufen
    .explanation = Laut System ließ sich der Code bis zu einem Datum einlösen, das vorbei ist. Wenn auf dem Gutschein steht, dass er unbefristet ist, dient Ihnen das als Nachweis.
    .money = Es wurde nichts gutgeschrieben. Der Support kann nachsehen, was der Gutschein jetzt wert ist.
    .date = Laut System ließ er sich einlösen bis: { $date }.
problem-expired-in-doubt = Das System meldet, dass die Frist dieses Codes abgelaufen ist
    .explanation = Diese Gutscheine sind aber unbefristet. Der Code wurde also vielleicht als ein anderer gelesen, oder das System irrt sich.
    .explanation-printed = Diese Gutscheine sind aber unbefristet, und das steht auch darauf: Das ist Ihr Nachweis. Der Code wurde also vielleicht als ein anderer gelesen, oder das System irrt sich.
    .money = Es wurde nichts gutgeschrieben. Mit dem genauen Code kann der Support nachsehen, was der Gutschein wert ist.
problem-disabled = Der Herausgeber hat diesen Code gesperrt
    .explanation = Das kommt zum Beispiel vor, wenn ein Gutschein als verloren gemeldet oder sein Kauf rückgängig gemacht wurde.
    .money = Es wurde nichts gutgeschrieben. Der Support kann nachsehen, was mit dem Gutschein geschehen ist.
problem-no-balance = Auf diesem Gutschein ist nichts mehr übrig
    .explanation = Sein ganzer Betrag wurde schon verwendet, vielleicht für genau dieses Konto.
    .money = Es war kein Betrag mehr da, der gutgeschrieben werden könnte.
problem-balance-limit = Das Konto kann diesen Betrag nicht mehr aufnehmen
    .explanation = Ein Konto fasst nur einen bestimmten Höchstbetrag. Mit diesem Gutschein läge das Guthaben darüber.
    .money = Vom Gutschein wurde nichts abgezogen. Sie können ihn aufheben, bis ein Teil des Guthabens verbraucht ist.
    .amount = Das Konto kann höchstens { $amount } aufnehmen.
problem-held-elsewhere = Der Gutschein wird gerade an anderer Stelle verwendet
    .explanation = Eine nicht abgeschlossene Bestellung oder ein anderes offenes Fenster hält ihn fest. Meist ist er danach wieder frei.
    .money = Dieser Versuch hat vom Gutschein nichts abgezogen.
problem-pin-wrong = PIN und Code gehören nicht zusammen
    .explanation = Die PIN ist eine kurze Zahl in der Nähe des Codes, oft unter einem eigenen Rubbelfeld.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-pin-locked = Die PIN dieses Gutscheins ist gesperrt
    .explanation = Nach mehreren PINs, die nicht übereinstimmten, wurde der Gutschein gesperrt, um seinen Betrag zu schützen.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-unreadable = Der Code ist nicht lesbar
    .explanation = Der Aufdruck ist zerkratzt oder beschädigt, deshalb fehlen einige Zeichen.
    .money = Ein beschädigter Aufdruck ändert nichts daran, was der Gutschein wert ist.
problem-wrong-product = Dieser Code gehört zu etwas anderem
    .explanation = Er kann zu einem anderen Dienst gehören, oder es ist eine Seriennummer, die in der Nähe des Codes steht.
    .money = Es wurde nichts gutgeschrieben und vom Gutschein nichts abgezogen.
problem-wrong-channel = Dieser Code wird an anderer Stelle eingelöst
    .explanation = Manche Codes lassen sich nur im Geschäft oder nur in einer App verwenden.
    .money = Vom Gutschein wurde nichts abgezogen.

## Problems between the card and the account

problem-not-for-this-account = Der Gutschein lässt sich mit diesem Konto nicht verwenden
    .explanation = Meist wird das Konto über ein Partnerunternehmen abgerechnet, oder es gehört zu einem Paket.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-billed-by-partner = Dieses Konto wird über einen Partner abgerechnet
    .explanation = Solange ein anderes Unternehmen die Zahlungen einzieht, gibt es hier keine Rechnung, die der Gutschein bezahlen könnte.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-in-bundle = Dieses Konto gehört zu einem Paket
    .explanation = Der Dienst wird mit dem Paket bezahlt, deshalb gibt es hier keine Rechnung, die der Gutschein bezahlen könnte.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-not-closed-yet = Die Mitgliedschaft ist noch nicht beendet
    .explanation = Sie ist gekündigt und läuft, bis die bezahlte Zeit vorbei ist. Danach lässt sie sich mit dem Gutschein neu beginnen.
    .money = Vom Gutschein wurde nichts abgezogen.
    .date = Die Mitgliedschaft endet: { $date }.
problem-not-eligible = Dieses Angebot gilt nicht für dieses Konto
    .explanation = Manche Angebote sind nur für bestimmte Kunden gedacht, zum Beispiel für neue.
    .money = Es wurde nichts gutgeschrieben, und dieser Versuch hat den Code nicht verbraucht.
problem-assigned-to-other = Dieser Code wurde für jemand anderen ausgestellt
    .explanation = Einlösen kann ihn nur die Person oder das Konto, für die er ausgestellt wurde.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-usage-limit = Dieser Code lässt sich nicht noch öfter verwenden
    .explanation = Manche Codes lassen sich nur eine bestimmte Zahl von Malen verwenden, insgesamt oder je Kunde.
    .money = Dieser Versuch hat nichts gutgeschrieben.
problem-conditions-not-met = Eine Bedingung dieses Angebots ist noch nicht erfüllt
    .explanation = Manche Angebote verlangen einen Mindestbetrag, einen bestimmten Tarif oder einen bestimmten Zeitraum.
    .money = Es wurde nichts gutgeschrieben, und dieser Versuch hat den Code nicht verbraucht.
    .amount = Das Angebot gilt ab { $amount }.
problem-not-combinable = Dieser Code lässt sich nicht mit einem anderen Angebot verbinden
    .explanation = Auf diesem Konto oder in dieser Bestellung wird schon ein anderes Angebot genutzt.
    .money = Es wurde nichts gutgeschrieben, und dieser Versuch hat den Code nicht verbraucht.
problem-currency-mismatch = Der Gutschein lautet auf eine andere Währung
    .explanation = Ein Gutschein passt zu einem Konto, das in derselben Währung abgerechnet wird.
    .money = Vom Gutschein wurde nichts abgezogen.
    .currency = Währung des Gutscheins: { $currency }
    .country = In welchem Land der Gutschein gekauft wurde, spielt keine Rolle.
problem-region = Der Gutschein ist für eine andere Region gedacht
    .explanation = Manche Gutscheine lassen sich nur in dem Land oder der Region verwenden, für die sie verkauft wurden.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-region-in-doubt = Das System meldet, dass der Gutschein für eine andere Region gedacht ist
    .explanation = Diese Gutscheine lassen sich aber unabhängig davon verwenden, in welchem Land sie gekauft wurden. Der Code wurde also vielleicht als ein anderer gelesen, oder das System irrt sich.
    .money = Vom Gutschein wurde nichts abgezogen.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Niemand ist angemeldet
    .explanation = Es muss feststehen, welches Konto den Betrag bekommt, deshalb wurde der Code noch nicht geprüft. Eine Anmeldung kann nach einiger Zeit von selbst enden.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-account-changed = Jetzt ist ein anderes Konto angemeldet
    .explanation = Das Konto hat in diesem Browser gewechselt, seit die Seite es angezeigt hat. Der Code wurde nicht eingelöst, damit kein anderes Konto den Betrag bekommt.
    .money = Vom Gutschein wurde nichts abgezogen, und keinem Konto wurde etwas gutgeschrieben.
problem-session-stale = Die Anmeldung in diesem Browser ist veraltet
    .explanation = Was der Browser für diese Website gespeichert hat, passt nicht mehr zum Konto.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-identity-check = Zuerst kommt eine Sicherheitsprüfung
    .explanation = Sie stellt sicher, dass niemand sonst Ihr Konto ändert.
    .money = Vom Gutschein wurde bisher nichts abgezogen.
problem-locked-out = Im Moment lassen sich keine weiteren Codes eingeben
    .explanation = Nach vielen Versuchen wurde das zur Sicherheit gesperrt. Nur der Support kann die Sperre aufheben.
    .money = Dieser Versuch hat vom Gutschein nichts abgezogen.
problem-rate-limited = In kurzer Zeit gab es viele Versuche
    .explanation = Das Einlösen macht eine kurze Pause, damit niemand Codes erraten kann.
    .money = Dieser Versuch hat vom Gutschein nichts abgezogen.
problem-fraud-review = Der Gutschein oder das Konto wird geprüft
    .explanation = Zur Sicherheit sehen sich manchmal Menschen eine Einlösung an, bevor sie weitergeht.
    .money = Bisher wurde nichts gutgeschrieben. Der Support kann nachsehen, wie es steht.

## Problems with the system or the connection

problem-pending = Der Code ist angenommen, aber noch nicht eingelöst
    .explanation = Das System arbeitet noch daran.
    .money = Der Betrag ist noch nicht gutgeschrieben. Geben Sie den Code bis dahin nirgendwo anders ein.
problem-accepted-without-effect = Der Betrag ist auf dem Konto nicht zu sehen
    .explanation = Der Code wurde angenommen, aber das Guthaben ist so hoch wie zuvor. Manchmal dauert die Anzeige etwas länger.
    .money = Es ist nicht sicher, dass der Betrag gutgeschrieben wurde. Heben Sie den Code auf: Der Support kann nachsehen, was aus ihm geworden ist.
problem-technical = Im System ist eine Störung aufgetreten
    .explanation = Mit Ihrer Eingabe hat das nichts zu tun. Manchmal liegt es an veralteten Daten im Browser.
    .money = Es wurde nichts gutgeschrieben, und der Gutschein behält seinen Wert.
problem-maintenance = Das System wird gerade gewartet
    .explanation = Wenn die Arbeiten beendet sind, lassen sich wieder Codes einlösen.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-offline = Es besteht keine Verbindung zum Internet
    .explanation = Der Browser hat das Netz nicht erreicht, deshalb wurde nichts gesendet.
    .money = Vom Gutschein wurde nichts abgezogen.
problem-outcome-unknown = Es steht noch nicht fest, ob der Code eingelöst wurde
    .explanation = Die Anfrage wurde gesendet, aber es kam keine Antwort zurück. Eine neue Nachfrage kann den Code nicht zweimal einlösen.
    .money = Der Betrag wurde vielleicht gutgeschrieben, vielleicht auch nicht. { EMPHASIS("Geben Sie den Code nirgendwo anders ein") }, bis das geklärt ist.
problem-unknown = Der Code ließ sich nicht einlösen
    .explanation = Das System hat einen Grund genannt, den diese Seite nicht kennt. Manchmal liegt es an veralteten Daten im Browser.
    .money = Laut Antwort wurde nichts gutgeschrieben. Heben Sie Gutschein, E-Mail oder Kassenbon auf.

## Steps: the code

step-choose-situation = Finden Sie heraus, was für Ihr Konto gilt
    .text = Auf der Kontoseite steht, wer abrechnet: { -company }, ein Partnerunternehmen oder ein Paket. Davon hängt ab, wie es weitergeht.
step-alternative = oder
step-check-and-retype = Vergleichen Sie den Code und geben Sie ihn noch einmal ein
    .text = Vergleichen Sie jedes Zeichen mit Gutschein, E-Mail oder Kassenbon. Achten Sie auf ähnliche Zeichen, etwa 0 und O oder 1 und I.
step-find-the-code = Suchen Sie den Code an anderer Stelle
    .text = Er steht auf der Rückseite des Gutscheins unter dem Rubbelfeld. Vielleicht steht er auch in der E-Mail oder auf dem Kassenbon.
place-card = Auf der Rückseite des Gutscheins, unter dem Rubbelfeld
place-email = In der E-Mail, mit der der Gutschein kam
place-receipt = Auf dem Kassenbon
place-unreadable = Ein Zeichen ist unleserlich: Geben Sie dafür ein Fragezeichen ein
step-redeem-again = Lösen Sie den Code noch einmal ein
    .text = Geben Sie ihn auf { -page(case: "dative") } so ein, wie er gedruckt ist. Ein neuer Versuch kann denselben Betrag nicht zweimal gutschreiben.
step-wait = Warten Sie, bis das Geschäft den Gutschein freigeschaltet hat
    .text =
        { $hours ->
            [one] Das Geschäft braucht dafür bis zu { $hours } Stunde, gerechnet ab Ihrem letzten Versuch. Ein früherer Versuch lässt die Wartezeit neu beginnen.
           *[other] Das Geschäft braucht dafür bis zu { $hours } Stunden, gerechnet ab Ihrem letzten Versuch. Ein früherer Versuch lässt die Wartezeit neu beginnen.
        }
step-wait-short = Warten Sie einen Moment
    .text = Ein früherer Versuch brächte wohl dieselbe Antwort.
step-keep-for-later = Heben Sie den Code für später auf
    .text = Legen Sie Gutschein, E-Mail oder Kassenbon an einen sicheren Ort. Sie können ein andermal darauf zurückkommen.
step-keep-as-proof = Heben Sie Gutschein, E-Mail oder Kassenbon auf
    .text = Auch ein abgelehnter Code ist alles andere als wertlos: Der Support braucht genau diesen Code, um nachzusehen.

## Steps: browser and sign-in

step-clear-cookies = Löschen Sie die Cookies dieser Website
    .text = Das entfernt veraltete Daten und meldet Sie ab.
    .link = Seite zum Löschen öffnen
step-sign-in = Melden Sie sich bei { -company(case: "dative") } an
    .text = Verwenden Sie das Konto, das den Betrag bekommen soll. Diese Seite zeigt dann, welches Konto es ist.
    .link = Zur Anmeldung
step-enter-email = Geben Sie Ihre E-Mail-Adresse ein
    .text = Verwenden Sie die Adresse Ihres Kontos auf dieser Website oder die, die ein neues Konto haben soll.

## Steps: the account

step-check-history = Sehen Sie in den Zahlungsverlauf
    .text = Sehen Sie im { LINK($page, "Zahlungsverlauf") } nach, ob der Betrag gutgeschrieben oder eine Rechnung davon bezahlt wurde. Wenn ja, ist nichts verloren.
step-check-balance = Sehen Sie sich das Guthaben des Kontos an
    .text = Es zeigt, was jetzt auf dem Konto ist, und damit auch, ob ein Betrag dazugekommen ist.
    .link = Guthaben anzeigen
step-use-other-account = Verwenden Sie den Code auf einem anderen Konto
    .text = Melden Sie sich mit einem Konto an, zu dem der Gutschein passt, oder geben Sie ihn jemandem, der eines hat.
step-cancel-membership = Kündigen Sie die Mitgliedschaft, wenn Sie mit dem Gutschein zahlen möchten
    .text = Prüfen Sie vorher, was Sie verlieren würden: Mit der Kündigung können Rabatte und andere Vorteile des Kontos für immer enden.
step-wait-until-closed = Warten Sie, bis die Mitgliedschaft beendet ist
    .text = Eine gekündigte Mitgliedschaft läuft meist weiter, bis die bezahlte Zeit vorbei oder das Guthaben verbraucht ist.
step-restart-with-card = Beginnen Sie die Mitgliedschaft neu mit dem Gutschein
    .text = Wenn die alte Mitgliedschaft beendet ist, geben Sie den Code auf { -page(case: "dative") } ein und beginnen damit neu.
step-resume-membership = Verlängern Sie die Mitgliedschaft, bevor sie endet
    .text = Wer vor dem Ende des letzten Abrechnungszeitraums verlängert, behält die Vorteile des Kontos.
step-keep-plan = Behalten Sie Ihren Tarif, wie er ist
    .text = Ein kleinerer Tarif oder der Wechsel von monatlicher zu jährlicher Zahlung kann einen Rabatt für immer beenden.
step-watch-renewal = Behalten Sie die nächste Verlängerung im Blick
    .text = Sehen Sie um das Datum der Verlängerung nach der Mitgliedschaft und ob die Zahlung gelungen ist.
step-add-card-or-payment = Fügen Sie einen weiteren Gutschein oder eine Zahlungsart hinzu
    .text = Wenn Sie das tun, bevor das Guthaben verbraucht ist, läuft der Dienst ohne Pause weiter.
step-update-payment = Bringen Sie die Zahlungsart auf den neuesten Stand
    .text = Achten Sie darauf, dass sie aktuell und gedeckt ist, damit die nächste Zahlung gelingt.

## Steps: the security check

step-verify-identity = Führen Sie die Sicherheitsprüfung durch
    .text = Geben Sie den Code ein, der an Ihre E-Mail-Adresse oder Ihr Telefon geschickt wird, oder bestätigen Sie Ihre Zahlungsdaten. Das zeigt, dass das Konto Ihnen gehört.
step-resend-code = Lassen Sie sich den Sicherheitscode noch einmal schicken
    .text = Suchen Sie dann die neueste Nachricht und geben Sie den Code daraus ein.
step-check-spam = Sehen Sie bei Werbung und Spam nach
    .text = Die E-Mail geht an die Hauptadresse des Kontos und landet manchmal in einem anderen Ordner.
step-try-another-way = Wählen Sie einen anderen Weg für die Prüfung
    .text = Die Sicherheitsprüfung bietet andere Wege an, falls das Konto welche hat. Wählen Sie einen, den Sie jetzt nutzen können.
step-update-phone = Aktualisieren Sie die Telefonnummer des Kontos
    .text = Ein Sicherheitscode per SMS erreicht Sie nur unter einer aktuellen, bestätigten Nummer.
step-reset-password = Setzen Sie Ihr Passwort zurück
    .text = Eine E-Mail erklärt, wie es geht; sie kann bei Werbung oder Spam liegen. Melden Sie sich danach an und lösen Sie den Code noch einmal ein.
step-secure-account = Sichern Sie Ihr Konto
    .text = Ein Sicherheitscode, den Sie nicht angefordert haben, kann bedeuten, dass jemand Ihr Passwort kennt. Ändern Sie es und geben Sie den Code niemandem.

## Steps: people who can help

step-contact-support = Wenden Sie sich an den Support
    .text = Halten Sie den genauen Code und den Kassenbon bereit. Damit kann der Support sehen, ob der Code ausgestellt, verwendet oder von einer Störung betroffen wurde.
    .link = Zum Support
step-ask-retailer = Fragen Sie im Geschäft, das den Gutschein verkauft hat
    .text = Halten Sie den Kassenbon bereit. Das Geschäft kann nachsehen, ob es den Gutschein freigeschaltet hat.
step-keep-the-code = Heben Sie Gutschein, E-Mail oder Kassenbon auf: Was hier eingegeben ist, bleibt nicht stehen.

## Steps: notes beside a step

note-done-at = Erledigt: { $at }
note-until = Ende der Wartezeit: { $until }
note-time-over = Die Wartezeit ist vorbei: Sie können es jetzt noch einmal versuchen.
meanwhile-payment = Vor dem Ende der Wartezeit ist eine Zahlung für dieses Konto fällig: { $date }
meanwhile-balance-ending = Das Guthaben deckt eine Zahlung nicht, die vor dem Ende der Wartezeit fällig ist: { $date }
meanwhile-closing = Die Mitgliedschaft endet vor der Wartezeit: { $date }
calendar = Gutschein noch einmal einlösen
    .text = Die Wartezeit ist vorbei. Nehmen Sie Gutschein, E-Mail oder Kassenbon zur Hand und geben Sie den Code noch einmal ein.
resume-link = Link, um hier weiterzumachen
    .text = Falls der Browser diese Seite vergisst, öffnen Sie den Link. Er enthält, was schon versucht wurde, aber nicht den Code.
    .copied = Der Link ist kopiert.

## The security check

check-way-email = Code per E-Mail an { $target } senden
check-way-sms = Code per SMS an { $target } senden
check-way-payment = Zahlungskarte { $target } bestätigen
check-phone-unconfirmed = Die Telefonnummer des Kontos ist noch nicht bestätigt, deshalb kann kein Code dorthin gesendet werden.
check-ways-missing = Wenn das nicht möglich ist
check-code = Geben Sie den Sicherheitscode ein
    .email = Eine E-Mail mit einem Code aus 6 Ziffern wurde an { $target } gesendet.
    .sms = Eine SMS mit einem Code aus 6 Ziffern wurde an { $target } gesendet.
    .until = Der Code kann bis { $until } verwendet werden.
    .missing = Wenn kein Code kommt oder er nicht funktioniert
security-code = Sicherheitscode
    .hint = Er hat 6 Ziffern. Nehmen Sie die neueste Nachricht; Sie können hier auch die ganze Nachricht einfügen.
    .submit = Bestätigen
    .not-six-digits = Geben Sie die 6 Ziffern des Sicherheitscodes ein
    .wrong = Das ist nicht der Code der neuesten Nachricht. Sehen Sie nach, ob eine neuere gekommen ist.
    .expired = Dieser Code ist zu alt. Lassen Sie sich einen neuen senden.
check-no-more-messages = Auf diesem Weg werden keine weiteren Codes gesendet. Ein Code, der schon da ist, lässt sich noch eingeben.
check-later = Es gab viele Anfragen in kurzer Zeit. Die Prüfung kann ab { $until } weitergehen.
check-no-answer = Es ist keine Antwort gekommen. Versuchen Sie es noch einmal.
check-payment = Bestätigen Sie die Zahlungskarte
    .card = Die Karte, mit der dieser Dienst bezahlt wird: { $target }
    .text = Geben Sie ihre vollständige Nummer in das Formular ein. Es wird nichts abgebucht, und es wird weder nach Ablaufdatum noch nach Postleitzahl oder Prüfnummer gefragt.
    .wrong = Das war nicht die Nummer dieser Karte. Vergleichen Sie sie noch einmal mit der Karte.
check-locked = Die Sicherheitsprüfung ist beendet
    .explanation = Es gab zu viele Antworten, die nicht passten. Zur Sicherheit wurde eine E-Mail für ein neues Passwort an die Hauptadresse des Kontos gesendet.
check-no-way = Das Konto kann die Sicherheitsprüfung nicht nutzen
    .explanation = Weder E-Mail-Adresse noch Telefon oder Zahlungskarte des Kontos lassen sich im Moment dafür verwenden.
status-asking = Einen Moment: Die Antwort ist unterwegs.
action-send-again = Neuen Code senden
action-other-way = Anderen Weg wählen
action-stop = Jetzt nicht einlösen

## Redeeming before signing in

email = E-Mail-Adresse
    .hint = Die Ihres Kontos auf dieser Website oder die, die ein neues Konto haben soll.
    .submit = Link senden
    .again = Noch einmal senden
    .unreadable = An diese Adresse lässt sich keine Nachricht senden. Vergleichen Sie sie noch einmal.
    .later = Diesmal wurde nichts gesendet. Ein Link kann wieder gesendet werden ab: { $until }.
mail-sent = Ein Link ist unterwegs
    .text = Öffnen Sie die E-Mail und folgen Sie dem Link darin. Er meldet Sie an oder eröffnet ein neues Konto. Lassen Sie diese Seite inzwischen offen, damit der Code hier stehen bleibt, und kommen Sie dann zurück.
    .until = Der Link kann verwendet werden bis: { $until }.
    .missing = Wenn keine E-Mail kommt
signed-in = Sie sind angemeldet
    .money = Noch ist nichts eingelöst. Wenn Sie auf die Schaltfläche drücken, geht der Betrag an das Konto { $account }.

## The hand-off to support

support = Schreiben Sie dem Support, was geschehen ist
    .text = Ein Mensch kann nachsehen, was aus dem Code geworden ist. Nichts wird gesendet, bevor Sie auf die Schaltfläche drücken, und nichts wird versprochen.
    .preview = Das liest der Support
    .with-code = Auch den genauen Code senden: Der Support braucht ihn zum Nachsehen
    .send = An den Support senden
    .mail = Lieber eine E-Mail schreiben, ohne den genauen Code
    .copy = Text kopieren
    .copied = Der Text ist kopiert.
    .download = Als Text speichern
    .download-data = Als Daten speichern
    .later = Es gab viele Anfragen. Eine weitere kann gesendet werden ab: { $until }.
    .received = Der Support hat es erhalten. Nummer: { $reference }.
    .received-until = Der Support hat es erhalten. Nummer: { $reference }. Gelöscht wird es am: { $date }.
support-note = In Ihren Worten
support-legible = Was vom Code zu lesen ist
support-receipt = Nummer des Kassenbons
support-shop = Geschäft
support-bought = Gekauft am
support-at = am { $at }
support-account = Konto: { $account }
support-code = Genauer Code
support-code-covered = Code des Gutscheins: { $code }
ask-look-up = Anliegen: nachsehen, was aus dem Code geworden ist
ask-complaint = Anliegen: eine Reklamation aufnehmen
ask-replacement = Anliegen: ein anderer Gutschein oder Code
ask-refund = Anliegen: das Geld zurück

## Buttons

action-found = Gefunden
action-not-found = Nicht gefunden
action-entered-correctly = Der Code ist genau wie gedruckt eingegeben
action-partner = Ein Partnerunternehmen rechnet ab
action-bundle = Es gehört zu einem Paket
action-neither = Keines von beiden
action-helped = Es ist gelöst
action-did-not-help = Das hat nicht geholfen
action-edit-code = Code noch einmal eingeben
action-clear-cookies = Cookies löschen und abmelden
action-done = Erledigt
action-redeem-again = Noch einmal einlösen
action-calendar = Ende der Wartezeit in den Kalender eintragen
action-copy-link = Link kopieren
action-ask-again = Jetzt nachfragen
action-start-over = Weiteren Gutschein einlösen
action-go-on = Restliche Gutscheine einlösen
action-pause = Nach diesem Gutschein anhalten
action-leave-out = Weglassen
action-take-card = Ins Feld übernehmen
action-complete-card = Ergänzen
action-see-card = Ansehen, was sich tun lässt
action-ask-account = Ich bin dem Link gefolgt
action-hand-off = Hier an den Support schreiben
action-close = Schließen
