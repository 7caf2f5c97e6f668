# Beskeder, som backenden sender. Tone: enkel og rolig; "du". Gennemlæst af en med sproget som modersmål: nej.

security-code-text = { $code } er din sikkerhedskode til at indløse et kort hos { $service }. Den gælder i 10 minutter. Ingen fra { $service } beder dig om den.

security-code-mail =
    { $code } er din sikkerhedskode til at indløse et kort hos { $service }. Den gælder i 10 minutter.

    Ingen fra { $service } beder dig om koden.

    Ville du ikke indløse noget? Så bruger en anden din konto. Log ud overalt, og vælg en ny adgangskode: { $account }
    .subject = Din sikkerhedskode

password-reset =
    Der er indtastet en forkert sikkerhedskode for mange gange. For at ingen skal kunne gætte den, skal din konto hos { $service } have en ny adgangskode, før der kan indløses noget.

    Fortsæt her inden for 30 minutter: { $link }

    Log derefter ind, og indløs kortet igen. Kortet beholder sin værdi.
    .subject = Der skal vælges en ny adgangskode

sign-in =
    Du vil indløse et kort hos { $service }. Åbn dette link inden for 30 minutter, og tryk på knappen: { $link }

    Gå derefter tilbage til siden med din kode.

    Var det ikke dig? Så behøver du ikke gøre noget: uden linket sker der intet.
    .subject = Fortsæt med at indløse dit kort

new-account =
    Du vil indløse et kort hos { $service }. Der er endnu ingen konto med denne adresse. Åbn dette link inden for 30 minutter, og tryk på knappen, så bliver der oprettet en til dig: { $link }

    Gå derefter tilbage til siden med din kode.

    Var det ikke dig? Så behøver du ikke gøre noget: uden linket sker der intet.
    .subject = Fortsæt med at indløse dit kort
