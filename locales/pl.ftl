### Polish words of redeemkit. Register: ty, lower case, friendly; steps and buttons in the imperative; no form that tells a person's gender.
### Quotation marks „…”, no-break space (U+00A0) after words of one letter. Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card =
    { $case ->
        [accusative] kartę podarunkową lub bon
       *[nominative] karta podarunkowa lub bon
    }
-company =
    { $case ->
        [accusative] tę witrynę
        [locative] tej witrynie
       *[nominative] ta witryna
    }
-page =
    { $case ->
        [locative] tej stronie
       *[nominative] ta strona
    }

## Interface: the field and what stands around it

redeem-title = Zrealizuj { -card(case: "accusative") }
redeem-introduction = Wpisz kod tak, jak jest wydrukowany: odstępy, kreski i wielkość liter nie mają znaczenia.
field = Kod karty podarunkowej lub bonu
    .hint = Znajdziesz go pod zdrapką na odwrocie, w e-mailu lub na paragonie.
    .empty = Wpisz kod karty podarunkowej lub bonu
    .choose = Jest tu więcej niż jeden możliwy kod. Wybierz jeden z nich lub zostaw w polu tylko kod.
    .several = Jest tu więcej kodów niż { $most }. Zostaw w polu mniej, pozostałe mogą być następne.
    .payment-card = To wygląda na numer karty płatniczej, więc nic nie zostało wysłane. Wpisz kod karty podarunkowej lub bonu.
    .masked = Większość kodu jest tu zakryta, więc nic nie zostało wysłane. Wpisz cały kod z karty, z e-maila lub z paragonu.
    .unreadable = Jeden znak jest niepewny. Porównaj propozycję z nadrukiem i użyj jej, jeśli się zgadzają.
pin = PIN karty
    .hint = Krótki numer w pobliżu kodu, często pod osobną zdrapką.
    .empty = Wpisz także PIN
    .digits = Porównaj PIN z kartą. Liczba cyfr: { $digits }.
    .differs = Porównaj PIN z kartą: na takich kartach ma inną długość.
error-prefix = Błąd:
note-progress =
    { $expected ->
        [one] { $length } z { $expected } znaku
        [few] { $length } z { $expected } znaków
        [many] { $length } z { $expected } znaków
       *[other] { $length } z { $expected } znaku
    }
note-complete = Kod wygląda na kompletny
note-out-of-alphabet = W kodach tego rodzaju nie ma znaku „{ $character }”. Porównaj kod jeszcze raz z nadrukiem.
note-out-of-alphabet-likely = W kodach tego rodzaju nie ma znaku „{ $character }”. Prawdopodobnie jest to { $likely }.
note-too-long =
    { $surplus ->
        [one] { $surplus } znak za dużo
        [few] { $surplus } znaki za dużo
        [many] { $surplus } znaków za dużo
       *[other] { $surplus } znaku za dużo
    }
note-group-differs = Porównaj jeszcze raz grupę { $group }: jeden z jej znaków jest w nadruku prawdopodobnie inny.
note-mixed-script = „{ $character }” pochodzi z innego układu klawiatury i tylko przypomina literę kodu. Wpisz ten znak jeszcze raz.
note-unreadable = Jeden znak jest oznaczony jako nieczytelny. Może widać go w e-mailu lub na paragonie.
note-masked = Widać tu tylko koniec kodu. Cały kod jest na karcie, w e-mailu lub na paragonie.
note-prefix-differs = Kody tego rodzaju zaczynają się od innych znaków. Porównaj początek z nadrukiem.
note-code-differs = Porównaj jeszcze raz cały kod: jeden z jego znaków jest w nadruku prawdopodobnie inny.
note-serial-number = To wygląda na numer seryjny. Kod jest w innym miejscu, często pod zdrapką.
note-payment-card = To wygląda na numer karty płatniczej. Potrzebny jest tu tylko kod karty podarunkowej lub bonu.
note-left-out = Z wklejonego tekstu przejęto tylko tę część. Cofnięcie przywraca cały tekst.
suggestion = Może w nadruku jest to? Porównaj zaznaczone miejsce.
suggestion-filled = Brakującym znakiem może być tylko ten. Porównaj go z tym, co da się jeszcze odczytać.
suggestion-accept = Użyj tego kodu
choice = Który z nich jest kodem?
choice-several =
    { $count ->
        [one] Znaleziono { $count } kod
        [few] Znaleziono { $count } kody. Można je realizować po kolei.
        [many] Znaleziono { $count } kodów. Można je realizować po kolei.
       *[other] Znaleziono { $count } kodu. Można je realizować po kolei.
    }
cards = Twoje karty: zrealizowane { $redeemed } z { $count }
    .sum = Z tej listy dodano do konta: { $sum }
    .stopped = Bez twojej zgody nie zostanie wysłana kolejna karta.
    .refusals = Kilka z tych kodów odrzucono. Najpierw im się przyjrzyj: zbyt wiele odrzuconych kodów może na pewien czas wstrzymać realizację.
card-waiting = Jeszcze nie wysłano
card-incomplete = Brakuje numeru PIN lub znaku
card-under-way = W trakcie realizacji
card-open = Jeszcze nie wiadomo, co się z nią stało
card-redeemed = Zrealizowano: { $amount }
account-credit-to = Kwota zostanie dodana do konta { $account }
account-signed-out = Nikt nie jest zalogowany. Najpierw się { LINK($page, "zaloguj") }, aby kwota trafiła na właściwe konto.
submit = Zrealizuj
status-sending = Kod jest realizowany. Może to potrwać kilka sekund.
status-cards = Realizowana jest karta { $place } z { $count }.
status-settling = Odpowiedź jeszcze nie nadeszła. Ta strona sprawdza, co się stało z kodem. Do tego czasu nie wpisuj go nigdzie indziej.
status-time-has-come = Już czas: oczekiwanie się skończyło. Wpisz kod jeszcze raz i zrealizuj go.
outcome-redeemed = Dodano { $amount } do konta
    .money = Saldo konta { $account } wynosi teraz { EMPHASIS($balance) }.
outcome-cards = Zrealizowane karty: { $redeemed } z { $count }
    .nothing = Z tych kart nic nie dodano do konta.
    .others = Przy każdej z pozostałych jest na liście napisane dlaczego i co można zrobić.
outcome-nothing-redeemed = Kod nie został zrealizowany
    .explanation = Próba została wycofana, więc później też nie zostanie wykonana.
    .money = Podczas tej próby nic nie pobrano z karty podarunkowej. Możesz od razu spróbować ponownie.
outcome-found = Kwota jest na koncie
    .money = Nic nie przepadło: kwotę dodano do salda albo opłacono już z niej rachunek.
outcome-helped = Dziękujemy, sprawa jest rozwiązana
    .money = Tutaj nie trzeba już nic robić. Saldo konta pokazuje, co zostało do niego dodane.
situations = Pomoc w innej sprawie
situation-check-fails = Nie można przejść weryfikacji
    .explanation = Weryfikacja wymaga kodu, który przychodzi e-mailem lub na telefon, albo numeru karty płatniczej, którą opłacana jest ta usługa. Nic nie jest pobierane, a weryfikacja nigdy nie wymaga daty wygaśnięcia, kodu pocztowego ani kodu zabezpieczającego.
situation-unexpected-code = Przyszedł kod weryfikacyjny, o który nikt nie prosił
outcome-resumed = Ostatnia próba z tym kodem: { $at }. Możesz kontynuować od tego miejsca.
reference = Numer dla obsługi klienta: { $reference }
clear-cookies-failed = Stąd nie udało się usunąć plików cookie. Usuń pliki cookie tej witryny w ustawieniach przeglądarki albo skorzystaj z linku, jeśli jest widoczny.
absence = W tej chwili nie można tu zrealizować kodu. Karta podarunkowa zachowuje swoją wartość. Załaduj stronę ponownie, użyj innej przeglądarki lub innego urządzenia albo skontaktuj się z obsługą klienta.
    .link = Skontaktuj się z obsługą klienta
detail-attempts-left =
    { $left ->
        [one] Została { $left } próba.
        [few] Zostały { $left } próby.
        [many] Zostało { $left } prób.
       *[other] Zostało { $left } próby.
    }

## The account: what its balance pays for, and its benefits

outlook = Co opłaci saldo { $balance }
    .months =
        { $payments ->
            [one] Pokryje najbliższą płatność miesięczną: { $price }.
            [few] Pokryje { $payments } najbliższe płatności miesięczne po { $price }.
            [many] Pokryje { $payments } najbliższych płatności miesięcznych po { $price }.
           *[other] Pokryje { $payments } najbliższej płatności miesięcznej po { $price }.
        }
    .years =
        { $payments ->
            [one] Pokryje najbliższą płatność roczną: { $price }.
            [few] Pokryje { $payments } najbliższe płatności roczne po { $price }.
            [many] Pokryje { $payments } najbliższych płatności rocznych po { $price }.
           *[other] Pokryje { $payments } najbliższej płatności rocznej po { $price }.
        }
    .short = Jest mniejsze niż najbliższa płatność: { $price }.
    .cancelled = Subskrypcja jest anulowana. Z salda można dalej korzystać, dopóki się nie wyczerpie.
    .goes-on = Gdy się wyczerpie, płaci druga metoda płatności na koncie.
    .add = Dodaj kolejną kartę podarunkową lub metodę płatności, zanim się wyczerpie, a usługa będzie działać bez przerwy.
outlook-today = { $date }: dzisiaj
outlook-payment = { $date }: najbliższa płatność { $price } zostanie pobrana z salda
outlook-reminder = { $date }: e-mail przypomni, że saldo jest prawie wyczerpane
outlook-used-up = { $date }: saldo nie pokryje już płatności z tego dnia
balance-ending = Saldo nie pokryje najbliższej płatności: { $date } ({ $in })
    .text = Na koncie nie ma innej metody płatności. Bez niej usługa działa, dopóki saldo się nie wyczerpie.
discount-at-risk = Korzyści na tym koncie są zagrożone
    .downgrade = Przy niższym planie zniżka kończy się, gdy zmiana wejdzie w życie: na końcu ostatniego okresu rozliczeniowego.
    .downgrade-from = Zmiana na niższy plan wejdzie w życie po zakończeniu okresu rozliczeniowego: { $date }. Od tego dnia zniżki już nie ma.
    .yearly = Przejście z płatności miesięcznej na roczną oznacza anulowanie planu miesięcznego i rozpoczęcie rocznego. Zniżka wtedy przepada.
    .cancel = Anulowanie zawsze kończy te korzyści.
    .undo = Odnowienie przed końcem ostatniego okresu rozliczeniowego je zachowuje.
    .undo-until = Odnowienie je zachowuje. Ostatni dzień na to: { EMPHASIS($date) }, bo wtedy kończy się ostatni okres rozliczeniowy.
    .has-failed = Płatność za to konto się nie powiodła.
    .failed-payment = Po kilku nieudanych próbach pobrania opłaty plan sam zostaje anulowany i zniżki już nie ma. Nowa metoda płatności ani odnowienie wtedy jej nie przywracają.
    .renewal = Najbliższe odnowienie: { $date }
discount-kept = Odnowienie zachowuje korzyści na tym koncie
    .until = Subskrypcja jest anulowana. Odnowienie zachowuje korzyści. Ostatni dzień na to: { EMPHASIS($date) }, bo wtedy kończy się ostatni okres rozliczeniowy.
discount-lost = Korzyści na tym koncie się skończyły
    .text = Nie przywróci ich nowa metoda płatności ani odnowienie. Na pytania odpowie obsługa klienta.
card-currency = To konto jest rozliczane w walucie { $currency }
    .text = Waluta kart, które można tu zrealizować: { $accepted }. Karta pasuje do konta, które jest rozliczane w tej samej walucie.
card-region = Tutejsze karty nie są przeznaczone dla regionu tego konta
    .text = Można ich użyć tylko w krajach lub regionach, dla których są sprzedawane.
link-membership = Otwórz stronę subskrypcji

## Problems with the code itself

problem-mistyped = Kod różni się od wydrukowanego
    .explanation = Prawdopodobnie co najmniej jeden znak jest inny, na przykład zamiast cyfry jest podobna do niej litera.
    .money = Z karty podarunkowej nic nie pobrano.
problem-not-recognised = Kod nie został rozpoznany
    .explanation = Zwykle jeden znak różni się od nadruku. Jeśli wszystkie się zgadzają, być może sklep nie aktywował jeszcze karty.
    .money = Z karty podarunkowej nic nie pobrano.
problem-already-redeemed = Ten kod został już zrealizowany
    .explanation = Zwykle zrealizowano go właśnie na tym koncie. Mogła to też zrobić inna osoba, która z niego korzysta.
    .money = Kwotę dodano w chwili realizacji kodu, zwykle do tego konta.
problem-already-redeemed-here = Ten kod jest już na twoim koncie
    .explanation = Zrealizowano go wcześniej na tym koncie. Mogła to też zrobić inna osoba, która z niego korzysta.
    .money = Kwotę dodano do tego konta. Być może opłacono już z niej rachunek.
problem-already-redeemed-elsewhere = Ten kod został zrealizowany na innym koncie
    .explanation = Być może masz drugie konto albo kodu użył ktoś inny, kto miał do niego dostęp.
    .money = Kwotę dodano do tamtego konta, nie do tego.
problem-not-activated = Sklep nie aktywował jeszcze karty podarunkowej
    .explanation = Z karty można korzystać od chwili, gdy sklep ją aktywuje. Po zakupie może to trochę potrwać.
    .money = Z karty podarunkowej nic nie pobrano.
problem-not-started = Na ten kod jest jeszcze za wcześnie
    .explanation = Kod można zrealizować dopiero od określonej daty, a ta jeszcze nie nadeszła.
    .money = Z karty podarunkowej nic nie pobrano.
    .date = Kod można zrealizować od: { $date }.
problem-expired = Termin realizacji tego kodu minął
    .explanation = Według systemu kod można było zrealizować do dnia, który już minął. Jeśli na karcie jest napisane, że jest ona bezterminowa, ten napis jest dowodem.
    .money = Nic nie dodano do konta. Obsługa klienta może sprawdzić, ile karta podarunkowa jest teraz warta.
    .date = Według systemu kod można było zrealizować do: { $date }.
problem-expired-in-doubt = System podaje, że termin tego kodu minął
    .explanation = Te karty są jednak bezterminowe. Kod mógł więc zostać odczytany jako inny albo system się myli.
    .explanation-printed = Te karty są jednak bezterminowe i jest to na nich wydrukowane: ten napis jest dowodem. Kod mógł więc zostać odczytany jako inny albo system się myli.
    .money = Nic nie dodano do konta. Na podstawie dokładnego kodu obsługa klienta może sprawdzić, ile karta podarunkowa jest warta.
problem-disabled = Wydawca zablokował ten kod
    .explanation = Dzieje się tak na przykład wtedy, gdy kartę zgłoszono jako zgubioną lub gdy cofnięto jej zakup.
    .money = Nic nie dodano do konta. Obsługa klienta może sprawdzić, co się stało z kartą podarunkową.
problem-no-balance = Na tej karcie podarunkowej nic już nie zostało
    .explanation = Całą kwotę wykorzystano wcześniej, być może na tym koncie.
    .money = Nie było już kwoty, którą można by dodać do konta.
problem-balance-limit = Ta kwota nie zmieści się już na koncie
    .explanation = Na koncie może być najwyżej określona kwota. Z tą kartą saldo by ją przekroczyło.
    .money = Z karty podarunkowej nic nie pobrano. Możesz ją zachować, aż część salda zostanie wykorzystana.
    .amount = Na koncie może być najwyżej { $amount }.
problem-held-elsewhere = Karta podarunkowa jest teraz używana gdzie indziej
    .explanation = Zajmuje ją niedokończone zamówienie lub inne otwarte okno. Gdy to się skończy, karta zwykle znów jest dostępna.
    .money = Podczas tej próby nic nie pobrano z karty podarunkowej.
problem-pin-wrong = PIN i kod do siebie nie pasują
    .explanation = PIN to krótki numer w pobliżu kodu, często pod osobną zdrapką.
    .money = Z karty podarunkowej nic nie pobrano.
problem-pin-locked = PIN tej karty podarunkowej jest zablokowany
    .explanation = Kilka wpisanych numerów PIN się nie zgadzało, więc kartę zablokowano, aby chronić jej środki.
    .money = Z karty podarunkowej nic nie pobrano.
problem-unreadable = Kodu nie da się odczytać
    .explanation = Nadruk jest porysowany lub uszkodzony, więc brakuje niektórych znaków.
    .money = Uszkodzony nadruk nie zmienia wartości karty podarunkowej.
problem-wrong-product = To kod do czegoś innego
    .explanation = Może dotyczyć innej usługi albo być numerem seryjnym wydrukowanym w pobliżu kodu.
    .money = Nic nie dodano do konta i nic nie pobrano z karty podarunkowej.
problem-wrong-channel = Ten kod działa w innym miejscu
    .explanation = Niektórych kodów można użyć tylko w sklepie stacjonarnym lub tylko w aplikacji.
    .money = Z karty podarunkowej nic nie pobrano.

## Problems between the card and the account

problem-not-for-this-account = Tej karty podarunkowej nie można użyć na tym koncie
    .explanation = Zwykle konto jest rozliczane przez firmę partnerską albo wchodzi w skład pakietu.
    .money = Z karty podarunkowej nic nie pobrano.
problem-billed-by-partner = To konto jest rozliczane przez partnera
    .explanation = Dopóki płatności pobiera inna firma, nie ma tu rachunku, który można by opłacić kartą podarunkową.
    .money = Z karty podarunkowej nic nie pobrano.
problem-in-bundle = To konto wchodzi w skład pakietu
    .explanation = Usługa jest opłacana w ramach pakietu, więc nie ma tu rachunku, który można by opłacić kartą podarunkową.
    .money = Z karty podarunkowej nic nie pobrano.
problem-not-closed-yet = Subskrypcja jeszcze się nie zakończyła
    .explanation = Została anulowana i trwa do końca opłaconego okresu. Potem można ją zacząć na nowo z kartą podarunkową.
    .money = Z karty podarunkowej nic nie pobrano.
    .date = Subskrypcja kończy się: { $date }.
problem-not-eligible = Ta oferta nie obejmuje tego konta
    .explanation = Niektóre oferty są tylko dla wybranych klientów, na przykład dla nowych.
    .money = Nic nie dodano do konta, a podczas tej próby kod nie został wykorzystany.
problem-assigned-to-other = Ten kod wydano komuś innemu
    .explanation = Zrealizować go może tylko ta osoba lub to konto, dla których go wydano.
    .money = Z karty podarunkowej nic nie pobrano.
problem-usage-limit = Limit użyć tego kodu jest wyczerpany
    .explanation = Niektórych kodów można użyć tylko określoną liczbę razy: łącznie lub na jednego klienta.
    .money = Podczas tej próby nic nie dodano do konta.
problem-conditions-not-met = Jeden z warunków tej oferty nie jest jeszcze spełniony
    .explanation = Niektóre oferty wymagają minimalnej kwoty, określonego planu lub określonego czasu.
    .money = Nic nie dodano do konta, a podczas tej próby kod nie został wykorzystany.
    .amount = Oferta wymaga co najmniej { $amount }.
problem-not-combinable = Tego kodu nie można łączyć z inną ofertą
    .explanation = Na tym koncie lub w tym zamówieniu działa już inna oferta.
    .money = Nic nie dodano do konta, a podczas tej próby kod nie został wykorzystany.
problem-currency-mismatch = Karta podarunkowa jest w innej walucie
    .explanation = Karta pasuje do konta, które jest rozliczane w tej samej walucie.
    .money = Z karty podarunkowej nic nie pobrano.
    .currency = Waluta karty: { $currency }
    .country = Nie ma znaczenia, w którym kraju karta została kupiona.
problem-region = Karta podarunkowa jest przeznaczona dla innego regionu
    .explanation = Niektórych kart można użyć tylko w kraju lub regionie, dla którego były sprzedawane.
    .money = Z karty podarunkowej nic nie pobrano.
problem-region-in-doubt = System podaje, że karta podarunkowa jest przeznaczona dla innego regionu
    .explanation = Te karty działają jednak niezależnie od tego, w którym kraju zostały kupione. Kod mógł więc zostać odczytany jako inny albo system się myli.
    .money = Z karty podarunkowej nic nie pobrano.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Nikt nie jest zalogowany
    .explanation = Musi być wiadomo, na które konto trafi kwota, dlatego kodu jeszcze nie sprawdzono. Po pewnym czasie logowanie może samo wygasnąć.
    .money = Z karty podarunkowej nic nie pobrano.
problem-account-changed = Zalogowane jest teraz inne konto
    .explanation = Odkąd strona pokazała konto, w tej przeglądarce zalogowano inne. Kod nie został zrealizowany, aby kwota nie trafiła na inne konto.
    .money = Z karty podarunkowej nic nie pobrano i do żadnego konta nic nie dodano.
problem-session-stale = Logowanie w tej przeglądarce jest nieaktualne
    .explanation = Dane tej witryny zapisane w przeglądarce nie pasują już do konta.
    .money = Z karty podarunkowej nic nie pobrano.
problem-identity-check = Najpierw potrzebna jest weryfikacja
    .explanation = Dzięki niej nikt inny nie zmieni niczego na twoim koncie.
    .money = Z karty podarunkowej na razie nic nie pobrano.
problem-locked-out = Na razie nie można wpisywać kolejnych kodów
    .explanation = Po wielu próbach włączyła się blokada bezpieczeństwa. Może ją zdjąć tylko obsługa klienta.
    .money = Podczas tej próby nic nie pobrano z karty podarunkowej.
problem-rate-limited = W krótkim czasie było wiele prób
    .explanation = Aby chronić wszystkie karty przed zgadywaniem kodów, realizacja jest na chwilę wstrzymana.
    .money = Podczas tej próby nic nie pobrano z karty podarunkowej.
problem-fraud-review = Trwa sprawdzanie karty podarunkowej lub konta
    .explanation = Ze względów bezpieczeństwa realizację czasem sprawdzają pracownicy, zanim zostanie dokończona.
    .money = Na razie nic nie dodano do konta. Obsługa klienta może sprawdzić, na jakim etapie jest sprawa.

## Problems with the system or the connection

problem-pending = Kod został przyjęty, ale jeszcze nie zrealizowany
    .explanation = System nadal go przetwarza.
    .money = Kwoty jeszcze nie dodano do konta. Do tego czasu nie wpisuj kodu nigdzie indziej.
problem-accepted-without-effect = Kwoty nie widać na koncie
    .explanation = Kod został przyjęty, ale saldo jest takie jak przedtem. Czasem zmiana pojawia się z opóźnieniem.
    .money = Nie ma pewności, czy kwota została dodana. Zachowaj kod: obsługa klienta może sprawdzić, co się z nim stało.
problem-technical = W systemie wystąpił błąd
    .explanation = Nie ma to związku z tym, co zostało wpisane. Czasem przyczyną są nieaktualne dane w przeglądarce.
    .money = Nic nie dodano do konta, a karta podarunkowa zachowuje swoją wartość.
problem-maintenance = W systemie trwają prace serwisowe
    .explanation = Po ich zakończeniu znów będzie można realizować kody.
    .money = Z karty podarunkowej nic nie pobrano.
problem-offline = Brak połączenia z internetem
    .explanation = Przeglądarka nie mogła połączyć się z siecią, więc nic nie zostało wysłane.
    .money = Z karty podarunkowej nic nie pobrano.
problem-outcome-unknown = Jeszcze nie wiadomo, czy kod został zrealizowany
    .explanation = Polecenie zostało wysłane, ale odpowiedź nie nadeszła. Ponowne zapytanie nie spowoduje drugiej realizacji kodu.
    .money = Kwota mogła zostać dodana, ale nie musiała. Dopóki się to nie wyjaśni, { EMPHASIS("nie wpisuj kodu nigdzie indziej") }.
problem-unknown = Nie udało się zrealizować kodu
    .explanation = System podał powód, którego ta strona nie zna. Czasem przyczyną są nieaktualne dane w przeglądarce.
    .money = Zgodnie z odpowiedzią systemu nic nie dodano do konta. Zachowaj kartę, e-mail lub paragon.

## Steps: the code

step-choose-situation = Sprawdź, co dotyczy twojego konta
    .text = Na stronie konta widać, jak jest ono rozliczane: przez { -company(case: "accusative") }, przez firmę partnerską czy w ramach pakietu. Od tego zależy, co robić dalej.
step-alternative = lub
step-check-and-retype = Porównaj kod i wpisz go jeszcze raz
    .text = Porównaj każdy znak z kartą, e-mailem lub paragonem. Zwróć uwagę na podobne znaki, na przykład 0 i O lub 1 i I.
step-find-the-code = Poszukaj kodu w innych miejscach
    .text = Jest pod zdrapką na odwrocie karty. Może też być w e-mailu lub na paragonie.
place-card = Na odwrocie karty, pod zdrapką
place-email = W e-mailu, z którym przyszła karta
place-receipt = Na paragonie ze sklepu
place-unreadable = Nie da się odczytać znaku: wpisz w jego miejsce znak zapytania
step-redeem-again = Zrealizuj kod jeszcze raz
    .text = Wpisz go na { -page(case: "locative") } tak, jak jest wydrukowany. Przy ponownej próbie ta sama kwota nie zostanie dodana drugi raz.
step-wait = Poczekaj, aż sklep aktywuje kartę podarunkową
    .text =
        { $hours ->
            [one] Sklep może potrzebować na to nawet { $hours } godziny od ostatniej próby. Po wcześniejszej próbie czekanie zaczyna się od nowa.
            [few] Sklep może potrzebować na to nawet { $hours } godzin od ostatniej próby. Po wcześniejszej próbie czekanie zaczyna się od nowa.
            [many] Sklep może potrzebować na to nawet { $hours } godzin od ostatniej próby. Po wcześniejszej próbie czekanie zaczyna się od nowa.
           *[other] Sklep może potrzebować na to nawet { $hours } godziny od ostatniej próby. Po wcześniejszej próbie czekanie zaczyna się od nowa.
        }
step-wait-short = Chwilę poczekaj
    .text = Wcześniejsza próba prawdopodobnie skończyłaby się tak samo.
step-keep-for-later = Zachowaj kod na później
    .text = Przechowuj kartę, e-mail lub paragon w bezpiecznym miejscu. Do kodu możesz wrócić kiedy indziej.
step-keep-as-proof = Zachowaj kartę podarunkową, e-mail lub paragon
    .text = Nawet odrzucony kod wcale nie jest bezwartościowy: właśnie tego kodu potrzebuje obsługa klienta, aby sprawdzić, co się stało.

## Steps: browser and sign-in

step-clear-cookies = Usuń pliki cookie tej witryny
    .text = Znikną nieaktualne dane i nastąpi wylogowanie.
    .link = Otwórz stronę, która je usuwa
step-sign-in = Zaloguj się w { -company(case: "locative") }
    .text = Użyj konta, na które ma trafić kwota. Ta strona pokaże potem, które to konto.
    .link = Przejdź do logowania
step-enter-email = Podaj swój adres e-mail
    .text = Użyj adresu swojego konta w tej witrynie albo tego, który ma mieć nowe konto.

## Steps: the account

step-check-history = Zajrzyj do historii płatności
    .text = Sprawdź w { LINK($page, "historii płatności") }, czy kwotę dodano do salda lub opłacono z niej rachunek. Jeśli tak, nic nie przepadło.
step-check-balance = Sprawdź saldo konta
    .text = Zobaczysz, ile jest teraz na koncie, a więc i to, czy kwota została dodana.
    .link = Pokaż saldo
step-use-other-account = Użyj kodu na innym koncie
    .text = Zaloguj się na konto, do którego karta pasuje, albo daj ją komuś, kto ma takie konto.
step-cancel-membership = Anuluj subskrypcję, jeśli chcesz płacić kartą podarunkową
    .text = Najpierw sprawdź, co możesz stracić: po anulowaniu zniżki i inne korzyści na koncie mogą przepaść na zawsze.
step-wait-until-closed = Poczekaj, aż subskrypcja się zakończy
    .text = Anulowana subskrypcja zwykle trwa, dopóki nie minie opłacony okres lub nie wyczerpie się saldo.
step-restart-with-card = Zacznij subskrypcję na nowo z kartą podarunkową
    .text = Gdy poprzednia subskrypcja się zakończy, wpisz kod na { -page(case: "locative") } i zacznij z nim od nowa.
step-resume-membership = Odnów subskrypcję, zanim się zakończy
    .text = Jeśli odnowisz ją przed końcem ostatniego okresu rozliczeniowego, korzyści na koncie zostaną zachowane.
step-keep-plan = Pozostań przy obecnym planie
    .text = Po przejściu na niższy plan lub z płatności miesięcznej na roczną zniżka może przepaść na zawsze.
step-watch-renewal = Pamiętaj o najbliższym odnowieniu
    .text = Około dnia odnowienia zajrzyj do subskrypcji i sprawdź, czy płatność się powiodła.
step-add-card-or-payment = Dodaj kolejną kartę podarunkową lub metodę płatności
    .text = Jeśli zrobisz to, zanim saldo się wyczerpie, usługa będzie działać bez przerwy.
step-update-payment = Zaktualizuj metodę płatności
    .text = Sprawdź, czy jest aktualna i ma wystarczające środki, aby następna płatność się powiodła.

## Steps: the security check

step-verify-identity = Przejdź weryfikację
    .text = Wpisz kod wysłany na twój adres e-mail lub telefon albo potwierdź dane płatności. To pokaże, że konto należy do ciebie.
step-resend-code = Wyślij kod weryfikacyjny ponownie
    .text = Potem znajdź najnowszą wiadomość i wpisz kod właśnie z niej.
step-check-spam = Sprawdź foldery z ofertami i spamem
    .text = E-mail przychodzi na główny adres konta i czasem trafia do innego folderu.
step-try-another-way = Wybierz inny sposób weryfikacji
    .text = Jeśli na koncie są dostępne inne sposoby, widać je na ekranie weryfikacji. Wybierz taki, z którego możesz teraz skorzystać.
step-update-phone = Zaktualizuj numer telefonu na koncie
    .text = Kody weryfikacyjne w SMS-ach przychodzą tylko na aktualny, potwierdzony numer.
step-reset-password = Ustaw nowe hasło
    .text = Instrukcja przyjdzie e-mailem; może trafić do ofert lub spamu. Potem zaloguj się i zrealizuj kod jeszcze raz.
step-secure-account = Zabezpiecz swoje konto
    .text = Kod weryfikacyjny, który przyszedł bez twojej prośby, może oznaczać, że ktoś zna twoje hasło. Zmień je i nikomu nie podawaj tego kodu.

## Steps: people who can help

step-contact-support = Skontaktuj się z obsługą klienta
    .text = Przygotuj dokładny kod i paragon. Na ich podstawie obsługa klienta może sprawdzić, czy kod został wydany, czy go użyto i czy wystąpił błąd.
    .link = Przejdź do obsługi klienta
step-ask-retailer = Zapytaj w sklepie, który sprzedał kartę podarunkową
    .text = Przygotuj paragon. Sklep może sprawdzić, czy aktywował kartę.
step-keep-the-code = Zachowaj kartę, e-mail lub paragon: to, co tu wpisano, nie zostanie.

## Steps: notes beside a step

note-done-at = Gotowe: { $at }
note-until = Koniec oczekiwania: { $until }
note-time-over = Czas oczekiwania minął: możesz teraz spróbować ponownie.
meanwhile-payment = Przed końcem oczekiwania przypada płatność za to konto: { $date }
meanwhile-balance-ending = Saldo nie pokryje płatności, która przypada przed końcem oczekiwania: { $date }
meanwhile-closing = Subskrypcja kończy się przed końcem oczekiwania: { $date }
calendar = Zrealizuj kartę podarunkową jeszcze raz
    .text = Oczekiwanie się skończyło. Przygotuj kartę, e-mail lub paragon i wpisz kod jeszcze raz.
resume-link = Link do dalszych kroków
    .text = Jeśli przeglądarka zapomni tę stronę, otwórz link. Jest w nim to, co już wypróbowano, ale nie ma kodu.
    .copied = Link jest skopiowany.

## The security check

check-way-email = Wyślij kod e-mailem na adres { $target }
check-way-sms = Wyślij kod SMS-em na numer { $target }
check-way-payment = Potwierdź kartę płatniczą { $target }
check-phone-unconfirmed = Numer telefonu na koncie nie jest jeszcze potwierdzony, więc nie można wysłać na niego kodu.
check-ways-missing = Jeśli to niemożliwe
check-code = Wpisz kod weryfikacyjny
    .email = E-mail z kodem o 6 cyfrach wysłano na adres { $target }.
    .sms = SMS z kodem o 6 cyfrach wysłano na numer { $target }.
    .until = Kodu można użyć do { $until }.
    .missing = Jeśli kod nie przychodzi lub nie działa
security-code = Kod weryfikacyjny
    .hint = Ma 6 cyfr. Użyj najnowszej wiadomości; możesz tu też wkleić całą wiadomość.
    .submit = Potwierdź
    .not-six-digits = Wpisz 6 cyfr kodu weryfikacyjnego
    .wrong = To nie jest kod z najnowszej wiadomości. Zobacz, czy nie przyszła nowsza.
    .expired = Ten kod jest za stary. Wyślij nowy.
check-no-more-messages = W ten sposób nie są wysyłane kolejne kody. Kod, który już przyszedł, nadal można wpisać.
check-later = W krótkim czasie było wiele żądań. Weryfikacja może być kontynuowana od { $until }.
check-no-answer = Nie nadeszła żadna odpowiedź. Spróbuj jeszcze raz.
check-payment = Potwierdź kartę płatniczą
    .card = Karta, z której opłacana jest ta usługa: { $target }
    .text = Wpisz jej pełny numer w formularzu. Nic nie zostanie pobrane, nie jest też potrzebna data wygaśnięcia, kod pocztowy ani kod zabezpieczający.
    .wrong = To nie był numer tej karty. Porównaj go z kartą jeszcze raz.
check-locked = Weryfikacja się zakończyła
    .explanation = Zbyt wiele odpowiedzi się nie zgadzało. Dla bezpieczeństwa na główny adres konta wysłano e-mail w sprawie nowego hasła.
check-no-way = Konto nie może skorzystać z weryfikacji
    .explanation = Ani jego adres e-mail, ani telefon, ani karta płatnicza nie mogą teraz do tego posłużyć.
status-asking = Chwila: odpowiedź jest w drodze.
action-send-again = Wyślij nowy kod
action-other-way = Wybierz inny sposób
action-stop = Nie realizuj teraz

## Redeeming before signing in

email = Adres e-mail
    .hint = Adres twojego konta albo ten, który ma mieć nowe konto.
    .submit = Wyślij link
    .again = Wyślij jeszcze raz
    .unreadable = Na taki adres nie można wysłać wiadomości. Porównaj go jeszcze raz.
    .later = Tym razem nic nie wysłano. Link można wysłać ponownie od: { $until }.
mail-sent = Link jest w drodze
    .text = Otwórz wiadomość i użyj linku, który w niej jest. Zaloguje cię albo założy nowe konto. Zostaw tymczasem tę stronę otwartą, żeby kod tu został, a potem na nią wróć.
    .until = Linku można użyć do: { $until }.
    .missing = Jeśli wiadomość nie przychodzi
signed-in = Konto jest zalogowane
    .money = Nic jeszcze nie zrealizowano. Po naciśnięciu przycisku kwota trafi na konto { $account }.

## The hand-off to support

support = Opisz pomocy, co się stało
    .text = Człowiek może sprawdzić, co się stało z kodem. Nic nie zostanie wysłane, zanim nie naciśniesz przycisku, i niczego się nie obiecuje.
    .preview = To przeczyta pomoc
    .with-code = Wyślij też dokładny kod: jest potrzebny do sprawdzenia
    .send = Wyślij do pomocy
    .mail = Napisz raczej e-mail, bez dokładnego kodu
    .copy = Skopiuj tekst
    .copied = Tekst jest skopiowany.
    .download = Zapisz jako tekst
    .download-data = Zapisz jako dane
    .later = Było wiele zgłoszeń. Kolejne można wysłać od: { $until }.
    .received = Pomoc otrzymała to pod numerem { $reference }.
    .received-until = Pomoc otrzymała to pod numerem { $reference }. Dzień usunięcia: { $date }.
support-note = Twoimi słowami
support-legible = Co da się odczytać z kodu
support-receipt = Numer paragonu
support-shop = Sklep
support-bought = Data zakupu
support-at = dnia { $at }
support-account = Konto: { $account }
support-code = Dokładny kod
support-code-covered = Kod: { $code }
ask-look-up = Prośba: sprawdzić, co się stało z kodem
ask-complaint = Prośba: przyjąć reklamację
ask-replacement = Prośba: inna karta lub inny kod
ask-refund = Prośba: zwrot pieniędzy

## Buttons

action-found = Udało się znaleźć
action-not-found = Nie udało się znaleźć
action-entered-correctly = Kod jest wpisany dokładnie tak jak w nadruku
action-partner = Rozlicza je firma partnerska
action-bundle = Jest częścią pakietu
action-neither = Żadne z tych dwóch
action-helped = Sprawa jest rozwiązana
action-did-not-help = To nie pomogło
action-edit-code = Wpisz kod jeszcze raz
action-clear-cookies = Usuń pliki cookie i wyloguj się
action-done = Gotowe
action-redeem-again = Zrealizuj jeszcze raz
action-calendar = Zapisz koniec oczekiwania w kalendarzu
action-copy-link = Skopiuj link
action-ask-again = Sprawdź teraz
action-start-over = Zrealizuj kolejną kartę podarunkową
action-go-on = Zrealizuj pozostałe karty
action-pause = Zatrzymaj po tej karcie
action-leave-out = Pomiń
action-take-card = Wstaw do pola
action-complete-card = Uzupełnij
action-see-card = Zobacz, co można zrobić
action-ask-account = Link został już użyty
action-hand-off = Napisz do pomocy tutaj
action-close = Zamknij
