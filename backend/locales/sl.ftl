# Sporočila, ki jih pošilja strežnik. Ton: preprost in miren; vikanje. Pregledal materni govorec: ne.

security-code-text = { $code } je vaša varnostna koda za unovčenje kartice pri storitvi { $service }. Velja 10 minut. Nihče iz storitve { $service } je ne bo zahteval.

security-code-mail =
    { $code } je vaša varnostna koda za unovčenje kartice pri storitvi { $service }. Velja 10 minut.

    Nihče iz storitve { $service } te kode ne bo zahteval.

    Niste želeli ničesar unovčiti? Potem vaš račun uporablja nekdo drug. Povsod se odjavite in nastavite novo geslo: { $account }
    .subject = Vaša varnostna koda

password-reset =
    Napačna varnostna koda je bila vnesena prevečkrat. Da je nihče ne bi mogel uganiti, vaš račun pri storitvi { $service } potrebuje novo geslo, preden je mogoče karkoli unovčiti.

    Nadaljujte tukaj v 30 minutah: { $link }

    Nato se prijavite in kartico unovčite znova. Kartica ohrani svojo vrednost.
    .subject = Potrebno je novo geslo

sign-in =
    Pri storitvi { $service } želite unovčiti kartico. V 30 minutah odprite to povezavo in tam pritisnite gumb: { $link }

    Nato se vrnite na stran s kodo.

    To niste bili vi? Potem ni treba storiti ničesar: brez te povezave se ne zgodi nič.
    .subject = Nadaljujte z unovčenjem kartice

new-account =
    Pri storitvi { $service } želite unovčiti kartico. S tem naslovom še ni računa. V 30 minutah odprite to povezavo in tam pritisnite gumb, pa bo ustvarjen za vas: { $link }

    Nato se vrnite na stran s kodo.

    To niste bili vi? Potem ni treba storiti ničesar: brez te povezave se ne zgodi nič.
    .subject = Nadaljujte z unovčenjem kartice
