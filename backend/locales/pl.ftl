# Wiadomości wysyłane przez serwer. Ton: prosty i spokojny; bez zwrotów „Pan/Pani”. Przeczytane przez osobę, dla której to język ojczysty: nie.

security-code-text = { $code } to kod bezpieczeństwa do realizacji karty w serwisie { $service }. Jest ważny 10 minut. Nikt z serwisu { $service } o niego nie zapyta.

security-code-mail =
    { $code } to kod bezpieczeństwa do realizacji karty w serwisie { $service }. Jest ważny 10 minut.

    Nikt z serwisu { $service } nie zapyta o ten kod.

    Nie chodziło o realizację karty? W takim razie z konta korzysta ktoś inny. Wyloguj się wszędzie i ustaw nowe hasło: { $account }
    .subject = Kod bezpieczeństwa

password-reset =
    Błędny kod bezpieczeństwa wpisano zbyt wiele razy. Aby nikt nie mógł go odgadnąć, konto w serwisie { $service } wymaga nowego hasła, zanim będzie można cokolwiek zrealizować.

    Dalej tutaj, w ciągu 30 minut: { $link }

    Potem zaloguj się i zrealizuj kartę ponownie. Karta zachowuje swoją wartość.
    .subject = Potrzebne jest nowe hasło

sign-in =
    Chcesz zrealizować kartę w serwisie { $service }. Otwórz ten link w ciągu 30 minut i naciśnij tam przycisk: { $link }

    Potem wróć na stronę z kodem.

    To nie Ty? W takim razie nic nie trzeba robić: bez tego linku nic się nie stanie.
    .subject = Dokończ realizację karty

new-account =
    Chcesz zrealizować kartę w serwisie { $service }. Z tym adresem nie ma jeszcze konta. Otwórz ten link w ciągu 30 minut i naciśnij tam przycisk, a konto zostanie założone: { $link }

    Potem wróć na stronę z kodem.

    To nie Ty? W takim razie nic nie trzeba robić: bez tego linku nic się nie stanie.
    .subject = Dokończ realizację karty
