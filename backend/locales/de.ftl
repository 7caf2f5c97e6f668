# Nachrichten, die das Backend verschickt. Ton: schlicht und ruhig; „Sie“. Von Muttersprachlern gelesen: nein.

security-code-text = { $code } ist Ihr Sicherheitscode, um bei { $service } eine Karte einzulösen. Er gilt 10 Minuten. Niemand von { $service } fragt Sie danach.

security-code-mail =
    { $code } ist Ihr Sicherheitscode, um bei { $service } eine Karte einzulösen. Er gilt 10 Minuten.

    Niemand von { $service } fragt Sie nach diesem Code.

    Sie wollten gar nichts einlösen? Dann benutzt jemand anderes Ihr Konto. Melden Sie sich überall ab und wählen Sie ein neues Passwort: { $account }
    .subject = Ihr Sicherheitscode

password-reset =
    Ein falscher Sicherheitscode wurde zu oft eingegeben. Damit ihn niemand erraten kann, braucht Ihr Konto bei { $service } ein neues Passwort, bevor wieder etwas eingelöst werden kann.

    Hier geht es innerhalb von 30 Minuten weiter: { $link }

    Melden Sie sich danach an und lösen Sie Ihre Karte noch einmal ein. Die Karte behält ihren Wert.
    .subject = Ein neues Passwort ist nötig

sign-in =
    Sie möchten bei { $service } eine Karte einlösen. Öffnen Sie diesen Link innerhalb von 30 Minuten und drücken Sie dort auf die Schaltfläche: { $link }

    Gehen Sie dann zurück zu der Seite mit Ihrem Code.

    Sie waren das nicht? Dann ist nichts zu tun: Ohne diesen Link geschieht nichts.
    .subject = Karte weiter einlösen

new-account =
    Sie möchten bei { $service } eine Karte einlösen. Mit dieser Adresse gibt es noch kein Konto. Öffnen Sie diesen Link innerhalb von 30 Minuten und drücken Sie dort auf die Schaltfläche, dann wird eines für Sie angelegt: { $link }

    Gehen Sie dann zurück zu der Seite mit Ihrem Code.

    Sie waren das nicht? Dann ist nichts zu tun: Ohne diesen Link geschieht nichts.
    .subject = Karte weiter einlösen
