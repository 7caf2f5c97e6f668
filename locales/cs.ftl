### Czech words of redeemkit. Register: vy, lower case, friendly; buttons in the infinitive; no form that tells a person's gender.
### Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card =
    { $case ->
        [genitive] dárkového poukazu
       *[nominative] dárkový poukaz
    }
-company =
    { $case ->
        [dative] tomuto webu
        [accusative] tento web
       *[nominative] tento web
    }
-page =
    { $case ->
        [locative] této stránce
       *[nominative] tato stránka
    }

## Interface: the field and what stands around it

redeem-title = Uplatnění { -card(case: "genitive") }
redeem-introduction = Zadejte kód tak, jak je vytištěný: na mezerách, pomlčkách ani velikosti písmen nezáleží.
field = Kód dárkového poukazu
    .hint = Najdete ho pod stírací vrstvou na zadní straně, v e-mailu nebo na účtence.
    .empty = Zadejte kód poukazu
    .choose = Je tu víc možných kódů. Vyberte jeden, nebo v poli nechte jen ten správný.
    .several = Kódů je tu víc než { $most }. Nechte jich v poli méně, ostatní mohou následovat.
    .payment-card = Vypadá to jako číslo platební karty, proto se nic neodeslalo. Zadejte kód dárkového poukazu.
    .masked = Většina kódu je tu zakrytá, proto se nic neodeslalo. Zadejte celý kód z poukazu, z e-mailu nebo z účtenky.
    .unreadable = Jeden znak není jistý. Porovnejte návrh s poukazem a použijte ho, pokud souhlasí.
pin = PIN poukazu
    .hint = Krátké číslo poblíž kódu, často pod vlastní stírací vrstvou.
    .empty = Zadejte také PIN
    .digits = Porovnejte PIN s poukazem. Počet jeho číslic: { $digits }.
    .differs = Porovnejte PIN s poukazem: na takových poukazech je jinak dlouhý.
error-prefix = Chyba:
note-progress = Zadané znaky: { $length } z celkových { $expected }
note-complete = Vypadá to, že je kód celý
note-out-of-alphabet = V tomto druhu kódu se znak „{ $character }“ nepoužívá. Porovnejte ho ještě jednou s poukazem.
note-out-of-alphabet-likely = V tomto druhu kódu se znak „{ $character }“ nepoužívá. Nejspíš je to { $likely }.
note-too-long =
    { $surplus ->
        [one] { $surplus } znak navíc
        [few] { $surplus } znaky navíc
       *[other] { $surplus } znaků navíc
    }
note-group-differs = Porovnejte ještě jednou skupinu č. { $group }: některý její znak je na poukazu nejspíš jiný.
note-mixed-script = Znak „{ $character }“ pochází z jiného rozložení klávesnice a písmeno kódu jen připomíná. Napište ho ještě jednou.
note-unreadable = Jeden znak je označený jako nečitelný. Možná je vidět v e-mailu nebo na účtence.
note-masked = Tady je vidět jen konec kódu. Celý kód je na poukazu, v e-mailu nebo na účtence.
note-prefix-differs = Kódy tohoto druhu začínají jinými znaky. Porovnejte začátek s poukazem.
note-code-differs = Porovnejte ještě jednou celý kód: některý jeho znak je na poukazu nejspíš jiný.
note-serial-number = Vypadá to jako sériové číslo. Kód bývá jinde, často pod stírací vrstvou.
note-payment-card = Vypadá to jako číslo platební karty. Tady je potřeba jen kód dárkového poukazu.
note-left-out = Z vloženého textu se převzala jen tato část. Krokem zpět se vrátí celý text.
suggestion = Není na poukazu spíš toto? Porovnejte označené místo.
suggestion-filled = Chybějící znak může být jen tento. Porovnejte ho s tím, co je ještě čitelné.
suggestion-accept = Použít tento kód
choice = Který z těchto kódů to je?
choice-several =
    { $count ->
        [one] Nalezen { $count } kód
        [few] Nalezeny { $count } kódy. Je možné je uplatnit postupně.
        [many] Nalezeno { $count } kódu. Je možné je uplatnit postupně.
       *[other] Nalezeno { $count } kódů. Je možné je uplatnit postupně.
    }
cards = Vaše poukazy: uplatněno { $redeemed } z { $count }
    .sum = Z tohoto seznamu přibylo na účet: { $sum }
    .stopped = Dokud neřeknete, další poukaz se neodešle.
    .refusals = Několik z těchto kódů bylo odmítnuto. Nejdřív se na ně podívejte: příliš mnoho odmítnutých kódů může uplatňování na čas zastavit.
card-waiting = Zatím neodesláno
card-incomplete = Chybí PIN nebo některý znak
card-under-way = Právě se uplatňuje
card-open = Zatím není jisté, jak to s ním dopadlo
card-redeemed = Uplatněno: { $amount }
account-credit-to = Částka se připíše na účet { $account }
account-signed-out = Nikdo není přihlášený. Nejdřív se { LINK($page, "přihlaste") }, aby se částka připsala na správný účet.
submit = Uplatnit
status-sending = Kód se uplatňuje. Může to trvat několik sekund.
status-cards = Uplatňuje se poukaz { $place } z { $count }.
status-settling = Odpověď zatím nepřišla. Tato stránka právě zjišťuje, jak to s kódem dopadlo. Do té doby ho nikde jinde nezadávejte.
status-time-has-come = Je čas: čekání skončilo. Zadejte kód znovu a uplatněte ho.
outcome-redeemed = Na účet přibylo { $amount }
    .money = Zůstatek účtu { $account } je teď { EMPHASIS($balance) }.
outcome-cards = Uplatněné poukazy: { $redeemed } z { $count }
    .nothing = Z těchto poukazů se na účet nic nepřipsalo.
    .others = U každého z ostatních je v seznamu uvedeno proč a co se dá udělat.
outcome-nothing-redeemed = Nic se neuplatnilo
    .explanation = Pokus byl stažen zpět, takže se neprovede ani později.
    .money = Tento pokus z poukazu nic neubral. Můžete to hned zkusit znovu.
outcome-found = Částka je na účtu
    .money = O nic nepřicházíte: částka se připsala k zůstatku, nebo se z ní už zaplatilo vyúčtování.
outcome-helped = Děkujeme, tím je to vyřešené
    .money = Na této stránce už není co řešit. Co bylo na účet připsáno, ukazuje jeho zůstatek.
situations = Pomoc s něčím jiným
situation-check-fails = Bezpečnostní kontrolou nejde projít
    .explanation = Kontrola chce kód, který přijde e-mailem nebo na telefon, nebo číslo karty, kterou se tato služba platí. Nic se nestrhne a nikdy nechce datum platnosti, PSČ ani bezpečnostní číslo.
situation-unexpected-code = Přišel bezpečnostní kód bez vyžádání
outcome-resumed = Poslední pokus s tímto kódem: { $at }. Tady můžete pokračovat.
reference = Číslo pro podporu: { $reference }
clear-cookies-failed = Odsud se soubory cookie smazat nepodařilo. Smažte soubory cookie tohoto webu v nastavení prohlížeče, nebo použijte odkaz, pokud je tu uvedený.
absence = Kód tu teď uplatnit nejde. Poukaz svou hodnotu neztrácí. Načtěte stránku znovu, zkuste jiný prohlížeč nebo zařízení, nebo se obraťte na podporu.
    .link = Kontaktovat podporu
detail-attempts-left =
    { $left ->
        [one] Zbývá { $left } pokus.
        [few] Zbývají { $left } pokusy.
        [many] Zbývá { $left } pokusu.
       *[other] Zbývá { $left } pokusů.
    }

## The account: what its balance pays for, and its benefits

outlook = Co zaplatí zůstatek { $balance }
    .months =
        { $payments ->
            [one] Pokryje příští měsíční platbu ve výši { $price }.
            [few] Pokryje příští { $payments } měsíční platby po { $price }.
           *[other] Pokryje příštích { $payments } měsíčních plateb po { $price }.
        }
    .years =
        { $payments ->
            [one] Pokryje příští roční platbu ve výši { $price }.
            [few] Pokryje příští { $payments } roční platby po { $price }.
           *[other] Pokryje příštích { $payments } ročních plateb po { $price }.
        }
    .short = Je nižší než příští platba ve výši { $price }.
    .cancelled = Členství je zrušené. Zůstatek se dá dál využívat, dokud z něj něco zbývá.
    .goes-on = Až se vyčerpá, platí se druhým způsobem platby, který na účtu je.
    .add = Přidejte další poukaz nebo způsob platby dřív, než se vyčerpá, a služba poběží bez přerušení.
outlook-today = { $date }: dnes
outlook-payment = { $date }: příští platba { $price } se strhne ze zůstatku
outlook-reminder = { $date }: e-mail připomene, že zůstatek už skoro došel
outlook-used-up = { $date }: zůstatek už nepokryje platbu, která ten den přijde
balance-ending = Zůstatek nepokryje příští platbu: { $date } ({ $in })
    .text = Jiný způsob platby na účtu není. Bez něj služba poběží, dokud se zůstatek nevyčerpá.
discount-at-risk = Výhody tohoto účtu jsou ohrožené
    .downgrade = S nižším tarifem sleva skončí, až změna začne platit: na konci posledního fakturačního období.
    .downgrade-from = Změna na nižší tarif začne platit po skončení fakturačního období: { $date }. Od toho dne už sleva neplatí.
    .yearly = Přejít z měsíčního placení na roční znamená zrušit měsíční tarif a začít s ročním. Sleva se tím ztratí.
    .cancel = Zrušením tyto výhody vždy končí.
    .undo = Když se členství obnoví před koncem posledního fakturačního období, výhody zůstanou.
    .undo-until = Když se členství obnoví, výhody zůstanou. Poslední den: { EMPHASIS($date) }, protože tím poslední fakturační období končí.
    .has-failed = Platba za tento účet neprošla.
    .failed-payment = Po několika neúspěšných platbách se tarif sám zruší a sleva zmizí. Nový způsob platby ani obnovení ji pak nevrátí.
    .renewal = Příští obnovení: { $date }
discount-kept = Obnovením výhody tohoto účtu zůstanou zachované
    .until = Členství je zrušené. Když ho obnovíte, výhody zůstanou. Poslední den: { EMPHASIS($date) }, protože tím poslední fakturační období končí.
discount-lost = Výhody tohoto účtu skončily
    .text = Nový způsob platby ani obnovení je nevrátí. Na otázky odpoví podpora.
card-currency = Tento účet se fakturuje v měně { $currency }
    .text = Měna poukazů, které jdou uplatnit zde: { $accepted }. Poukaz se hodí k účtu, který se fakturuje ve stejné měně.
card-region = Zdejší poukazy nejsou určené pro oblast tohoto účtu
    .text = Jdou použít jen v zemích nebo oblastech, pro které se prodávají.
link-membership = Otevřít stránku členství

## Problems with the code itself

problem-mistyped = Kód se liší od vytištěného
    .explanation = Nejspíš došlo k záměně jednoho nebo více znaků, třeba písmene a podobné číslice.
    .money = Z poukazu se nic neodečetlo.
problem-not-recognised = Kód se nepodařilo rozpoznat
    .explanation = Většinou se od vytištěného kódu liší jeden znak. Pokud souhlasí všechny, obchod možná poukaz ještě neaktivoval.
    .money = Z poukazu se nic neodečetlo.
problem-already-redeemed = Tento kód už byl uplatněn
    .explanation = Obvykle k tomu došlo přímo na tomto účtu, který možná kromě vás používá i někdo další.
    .money = Částka se připsala ve chvíli, kdy byl kód uplatněn, obvykle na tento účet.
problem-already-redeemed-here = Tento kód už na svém účtu máte
    .explanation = Na tomto účtu už byl dříve uplatněn, třeba někým, kdo účet používá s vámi.
    .money = Částka se připsala na tento účet. Je možné, že se z ní už zaplatilo vyúčtování.
problem-already-redeemed-elsewhere = Tento kód byl uplatněn na jiném účtu
    .explanation = Možná máte ještě druhý účet, nebo kód použil někdo jiný, kdo ho měl k dispozici.
    .money = Částka se připsala na onen druhý účet, ne na tento.
problem-not-activated = Obchod poukaz ještě neaktivoval
    .explanation = Poukaz jde použít od chvíle, kdy ho obchod aktivuje. Po nákupu to může nějakou dobu trvat.
    .money = Z poukazu se nic neodečetlo.
problem-not-started = Na tento kód je ještě brzy
    .explanation = Kód jde uplatnit až od určitého data a to zatím nenastalo.
    .money = Z poukazu se nic neodečetlo.
    .date = Kód půjde uplatnit od: { $date }.
problem-expired = Lhůta pro uplatnění tohoto kódu už uplynula
    .explanation = Podle systému šlo kód uplatnit jen do data, které už uplynulo. Pokud je na poukazu vytištěno, že je časově neomezený, je to váš doklad.
    .money = Nic se nepřipsalo. Jakou má poukaz hodnotu teď, může zjistit podpora.
    .date = Podle systému šel kód uplatnit do: { $date }.
problem-expired-in-doubt = Systém uvádí, že lhůta pro uplatnění kódu uplynula
    .explanation = Tyto poukazy jsou ale časově neomezené. Kód se tedy mohl přečíst jako jiný, nebo se systém mýlí.
    .explanation-printed = Tyto poukazy jsou ale časově neomezené a je to na nich vytištěno: to je váš doklad. Kód se tedy mohl přečíst jako jiný, nebo se systém mýlí.
    .money = Nic se nepřipsalo. Podle přesného kódu může podpora zjistit, jakou má poukaz hodnotu.
problem-disabled = Vydavatel tento kód zablokoval
    .explanation = Stává se to třeba tehdy, když byl poukaz nahlášen jako ztracený nebo byl jeho nákup zrušen.
    .money = Nic se nepřipsalo. Co se s poukazem stalo, může zjistit podpora.
problem-no-balance = Na tomto poukazu už nic nezbývá
    .explanation = Celá jeho částka už byla použita, možná právě pro tento účet.
    .money = Nezbyla žádná částka, kterou by šlo připsat.
problem-balance-limit = Tuto částku už účet nepojme
    .explanation = Na účtu může být jen určitá nejvyšší částka. S tímto poukazem by ji zůstatek překročil.
    .money = Z poukazu se nic neodečetlo. Můžete si ho nechat, než se část zůstatku spotřebuje.
    .amount = Na účtu může být nejvýše { $amount }.
problem-held-elsewhere = Poukaz se právě používá jinde
    .explanation = Drží ho nedokončená objednávka nebo jiné otevřené okno. Když skončí, poukaz se obvykle zase uvolní.
    .money = Tento pokus z poukazu nic neodečetl.
problem-pin-wrong = PIN a kód k sobě nepatří
    .explanation = PIN je krátké číslo poblíž kódu, často pod vlastní stírací vrstvou.
    .money = Z poukazu se nic neodečetlo.
problem-pin-locked = PIN tohoto poukazu je zablokovaný
    .explanation = Několik zadaných PINů nesouhlasilo, a tak se poukaz zablokoval, aby jeho částka byla v bezpečí.
    .money = Z poukazu se nic neodečetlo.
problem-unreadable = Kód se nedá přečíst
    .explanation = Potisk je poškrábaný nebo poškozený, takže některé znaky chybí.
    .money = Poškozený potisk na hodnotě poukazu nic nemění.
problem-wrong-product = Tento kód patří k něčemu jinému
    .explanation = Může patřit k jiné službě, nebo je to sériové číslo vytištěné poblíž kódu.
    .money = Nic se nepřipsalo a z poukazu se nic neodečetlo.
problem-wrong-channel = Tento kód se používá na jiném místě
    .explanation = Některé kódy jdou použít jen v prodejně nebo jen v aplikaci.
    .money = Z poukazu se nic neodečetlo.

## Problems between the card and the account

problem-not-for-this-account = Poukaz nejde použít s tímto účtem
    .explanation = Účet se obvykle fakturuje přes partnerskou společnost, nebo je součástí balíčku.
    .money = Z poukazu se nic neodečetlo.
problem-billed-by-partner = Tento účet se fakturuje přes partnera
    .explanation = Dokud platby vybírá jiná společnost, nevzniká tady vyúčtování, které by poukaz mohl zaplatit.
    .money = Z poukazu se nic neodečetlo.
problem-in-bundle = Tento účet je součástí balíčku
    .explanation = Služba se platí v rámci balíčku, takže tady nevzniká vyúčtování, které by poukaz mohl zaplatit.
    .money = Z poukazu se nic neodečetlo.
problem-not-closed-yet = Členství ještě neskončilo
    .explanation = Je zrušené a běží do konce zaplacené doby. Potom půjde znovu zahájit s poukazem.
    .money = Z poukazu se nic neodečetlo.
    .date = Členství skončí: { $date }.
problem-not-eligible = Tato nabídka se na tento účet nevztahuje
    .explanation = Některé nabídky jsou jen pro určité zákazníky, například pro nové.
    .money = Nic se nepřipsalo a tímto pokusem se kód nespotřeboval.
problem-assigned-to-other = Tento kód byl vydán někomu jinému
    .explanation = Uplatnit ho může jen osoba nebo účet, pro které byl vydán.
    .money = Z poukazu se nic neodečetlo.
problem-usage-limit = Tento kód už víckrát použít nejde
    .explanation = Některé kódy mají omezený počet použití, celkem nebo pro každého zákazníka.
    .money = Tento pokus nic nepřipsal.
problem-conditions-not-met = Některá podmínka této nabídky zatím není splněná
    .explanation = Některé nabídky vyžadují nejnižší částku, určitý tarif nebo určitou dobu.
    .money = Nic se nepřipsalo a tímto pokusem se kód nespotřeboval.
    .amount = Nabídka platí od částky { $amount }.
problem-not-combinable = Tento kód nejde spojit s jinou nabídkou
    .explanation = Na tomto účtu nebo v této objednávce se už jiná nabídka používá.
    .money = Nic se nepřipsalo a tímto pokusem se kód nespotřeboval.
problem-currency-mismatch = Poukaz je v jiné měně
    .explanation = Poukaz se hodí k účtu, který se fakturuje ve stejné měně.
    .money = Z poukazu se nic neodečetlo.
    .currency = Měna poukazu: { $currency }
    .country = Ve které zemi byl poukaz koupen, nehraje roli.
problem-region = Poukaz je určený pro jinou oblast
    .explanation = Některé poukazy jdou použít jen v zemi nebo oblasti, pro kterou se prodávaly.
    .money = Z poukazu se nic neodečetlo.
problem-region-in-doubt = Systém uvádí, že je poukaz určený pro jinou oblast
    .explanation = U těchto poukazů ale nezáleží na tom, ve které zemi byly koupeny. Kód se tedy mohl přečíst jako jiný, nebo se systém mýlí.
    .money = Z poukazu se nic neodečetlo.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Nikdo není přihlášený
    .explanation = Musí být jasné, na který účet se má částka připsat, proto se kód zatím neposuzoval. Přihlášení může po čase samo skončit.
    .money = Z poukazu se nic neodečetlo.
problem-account-changed = Teď je přihlášený jiný účet
    .explanation = Účet se v tomto prohlížeči změnil od chvíle, kdy ho stránka ukázala. Kód se neuplatnil, aby částku nedostal jiný účet.
    .money = Z poukazu se nic neodečetlo a na žádný účet se nic nepřipsalo.
problem-session-stale = Přihlášení v tomto prohlížeči je zastaralé
    .explanation = To, co má prohlížeč o tomto webu uložené, už neodpovídá účtu.
    .money = Z poukazu se nic neodečetlo.
problem-identity-check = Nejdřív je na řadě bezpečnostní kontrola
    .explanation = Díky ní nemůže váš účet měnit nikdo cizí.
    .money = Z poukazu se zatím nic neodečetlo.
problem-locked-out = Teď už nejde zadávat další kódy
    .explanation = Po mnoha pokusech se to z bezpečnostních důvodů zablokovalo. Odblokovat to může jen podpora.
    .money = Tento pokus z poukazu nic neodečetl.
problem-rate-limited = Za krátkou dobu proběhlo mnoho pokusů
    .explanation = Aby nikdo nemohl kódy hádat, má uplatňování krátkou přestávku.
    .money = Tento pokus z poukazu nic neodečetl.
problem-fraud-review = Poukaz nebo účet se prověřuje
    .explanation = Kvůli bezpečnosti se na uplatnění někdy podívají lidé, než bude pokračovat.
    .money = Zatím se nic nepřipsalo. Jak to vypadá, může zjistit podpora.

## Problems with the system or the connection

problem-pending = Kód je přijatý, ale zatím není uplatněný
    .explanation = Systém na tom ještě pracuje.
    .money = Částka se zatím nepřipsala. Mezitím kód nikde jinde nezadávejte.
problem-accepted-without-effect = Částka na účtu není vidět
    .explanation = Kód byl přijat, ale zůstatek je stejný jako předtím. Někdy se změna ukáže až po chvíli.
    .money = Není jisté, že se částka připsala. Kód si nechte: podpora může zjistit, jak to s ním dopadlo.
problem-technical = V systému nastala chyba
    .explanation = Se zadaným kódem to nesouvisí. Někdy jsou příčinou zastaralá data v prohlížeči.
    .money = Nic se nepřipsalo a poukaz má dál svou hodnotu.
problem-maintenance = V systému probíhá údržba
    .explanation = Až skončí, půjde kódy zase uplatňovat.
    .money = Z poukazu se nic neodečetlo.
problem-offline = Chybí připojení k internetu
    .explanation = Prohlížeč se nedostal do sítě, takže se nic neodeslalo.
    .money = Z poukazu se nic neodečetlo.
problem-outcome-unknown = Zatím není jasné, jestli se kód uplatnil
    .explanation = Požadavek se odeslal, ale odpověď nepřišla. Nový dotaz nemůže kód uplatnit dvakrát.
    .money = Částka se mohla připsat, ale také nemusela. Dokud to nebude jasné, { EMPHASIS("kód nikde jinde nezadávejte") }.
problem-unknown = Kód se nepodařilo uplatnit
    .explanation = Systém uvedl důvod, který tato stránka nezná. Někdy jsou příčinou zastaralá data v prohlížeči.
    .money = Podle odpovědi se nic nepřipsalo. Poukaz, e-mail nebo účtenku si nechte.

## Steps: the code

step-choose-situation = Zjistěte, co platí pro váš účet
    .text = Na stránce účtu je uvedeno, přes koho se platí: přímo přes { -company(case: "accusative") }, přes partnerskou společnost, nebo v rámci balíčku. Podle toho se liší další postup.
step-alternative = nebo
step-check-and-retype = Porovnejte kód a zadejte ho znovu
    .text = Porovnejte znak po znaku s poukazem, e-mailem nebo účtenkou. Pozor na podobné znaky, třeba 0 a O nebo 1 a I.
step-find-the-code = Podívejte se po kódu jinde
    .text = Bývá pod stírací vrstvou na zadní straně poukazu. Může být i v e-mailu nebo na účtence.
place-card = Na zadní straně poukazu, pod stírací vrstvou
place-email = V e-mailu, kterým poukaz přišel
place-receipt = Na účtence z obchodu
place-unreadable = Znak nejde přečíst: zadejte místo něj otazník
step-redeem-again = Uplatněte kód znovu
    .text = Zadejte ho na { -page(case: "locative") } tak, jak je vytištěný. Novým pokusem se stejná částka nepřipíše dvakrát.
step-wait = Počkejte, než obchod poukaz aktivuje
    .text =
        { $hours ->
            [one] Obchod na to může potřebovat až { $hours } hodinu od vašeho posledního pokusu. Dřívějším pokusem začíná čekání znovu.
            [few] Obchod na to může potřebovat až { $hours } hodiny od vašeho posledního pokusu. Dřívějším pokusem začíná čekání znovu.
           *[other] Obchod na to může potřebovat až { $hours } hodin od vašeho posledního pokusu. Dřívějším pokusem začíná čekání znovu.
        }
step-wait-short = Chvíli počkejte
    .text = Dřívější pokus by nejspíš skončil stejně.
step-keep-for-later = Nechte si kód na později
    .text = Uložte poukaz, e-mail nebo účtenku na bezpečné místo. Můžete se k němu vrátit jindy.
step-keep-as-proof = Poukaz, e-mail nebo účtenku si nechte
    .text = Ani odmítnutý kód rozhodně není bezcenný: aby se na něj podpora mohla podívat, potřebuje právě ten přesný kód.

## Steps: browser and sign-in

step-clear-cookies = Smažte soubory cookie tohoto webu
    .text = Odstraní se tím zastaralá data a odhlásíte se.
    .link = Otevřít stránku, která je smaže
step-sign-in = Přihlaste se k { -company(case: "dative") }
    .text = Použijte účet, na který se má částka připsat. Tato stránka pak ukáže, který účet to je.
    .link = Přejít na přihlášení
step-enter-email = Zadejte svou e-mailovou adresu
    .text = Použijte adresu svého účtu na tomto webu, nebo tu, kterou má mít nový účet.

## Steps: the account

step-check-history = Podívejte se do historie plateb
    .text = Zjistěte v { LINK($page, "historii plateb") }, jestli se částka připsala k zůstatku nebo se z ní zaplatilo vyúčtování. Pokud ano, o nic nepřicházíte.
step-check-balance = Podívejte se na zůstatek účtu
    .text = Uvidíte, kolik je na účtu teď, a tedy i to, jestli částka přibyla.
    .link = Zobrazit zůstatek
step-use-other-account = Použijte kód na jiném účtu
    .text = Přihlaste se k účtu, ke kterému se poukaz hodí, nebo poukaz dejte někomu, kdo takový účet má.
step-cancel-membership = Chcete-li platit poukazem, zrušte členství
    .text = Nejdřív si ověřte, o co byste přišli: zrušením můžete natrvalo ztratit slevy a další výhody účtu.
step-wait-until-closed = Počkejte, než členství skončí
    .text = Zrušené členství obvykle běží, dokud neuplyne zaplacená doba nebo se nespotřebuje zůstatek.
step-restart-with-card = Zahajte členství znovu s poukazem
    .text = Až staré členství skončí, zadejte kód na { -page(case: "locative") } a začněte s ním znovu.
step-resume-membership = Obnovte členství, než skončí
    .text = Když ho obnovíte před koncem posledního fakturačního období, výhody účtu zůstanou zachované.
step-keep-plan = Ponechte si současný tarif
    .text = Nižší tarif nebo přechod z měsíčního placení na roční může slevu natrvalo ukončit.
step-watch-renewal = Pohlídejte si příští obnovení
    .text = Kolem data obnovení se na členství podívejte a ověřte, že platba proběhla.
step-add-card-or-payment = Přidejte další poukaz nebo způsob platby
    .text = Když to uděláte dřív, než se zůstatek vyčerpá, služba poběží bez přerušení.
step-update-payment = Aktualizujte způsob platby
    .text = Ověřte, že je aktuální a že je na něm dost peněz, aby příští platba prošla.

## Steps: the security check

step-verify-identity = Projděte bezpečnostní kontrolou
    .text = Zadejte kód, který přijde na váš e-mail nebo telefon, nebo potvrďte své platební údaje. Ukáže se tím, že účet je váš.
step-resend-code = Nechte si poslat bezpečnostní kód znovu
    .text = Potom najděte nejnovější zprávu a zadejte kód z ní.
step-check-spam = Podívejte se do reklamní a nevyžádané pošty
    .text = E-mail přichází na hlavní adresu účtu a někdy skončí v jiné složce.
step-try-another-way = Zvolte jiný způsob kontroly
    .text = Bezpečnostní kontrola nabízí i jiné způsoby, pokud je účet má. Vyberte ten, který teď můžete použít.
step-update-phone = Aktualizujte telefonní číslo účtu
    .text = Bezpečnostní kód v textové zprávě dorazí jen na aktuální a potvrzené číslo.
step-reset-password = Nastavte si nové heslo
    .text = Postup přijde e-mailem; ten může být v reklamní nebo nevyžádané poště. Potom se přihlaste a uplatněte kód znovu.
step-secure-account = Zabezpečte svůj účet
    .text = Bezpečnostní kód, který přišel bez vaší žádosti, může znamenat, že někdo zná vaše heslo. Změňte ho a kód nikomu nesdělujte.

## Steps: people who can help

step-contact-support = Kontaktujte podporu
    .text = Připravte si přesný kód a účtenku. Podpora podle nich uvidí, jestli byl kód vydán, použit, nebo jestli nastala chyba.
    .link = Přejít na podporu
step-ask-retailer = Zeptejte se v obchodě, kde byl poukaz koupen
    .text = Připravte si účtenku. Obchod může zjistit, jestli poukaz aktivoval.
step-keep-the-code = Poukaz, e-mail nebo účtenku si nechte: co je tady zadané, nezůstane.

## Steps: notes beside a step

note-done-at = Hotovo: { $at }
note-until = Čekání končí: { $until }
note-time-over = Čekání skončilo: teď to můžete zkusit znovu.
meanwhile-payment = Než čekání skončí, přijde na řadu platba za tento účet: { $date }
meanwhile-balance-ending = Zůstatek nepokryje platbu, která přijde dřív, než čekání skončí: { $date }
meanwhile-closing = Členství skončí dřív než čekání: { $date }
calendar = Znovu uplatnit dárkový poukaz
    .text = Čekání skončilo. Vezměte si poukaz, e-mail nebo účtenku a zadejte kód znovu.
resume-link = Odkaz, kterým se dá pokračovat
    .text = Kdyby prohlížeč na tuto stránku zapomněl, otevřete odkaz. Je v něm, co už bylo vyzkoušeno, ale ne kód.
    .copied = Odkaz je zkopírovaný.

## The security check

check-way-email = Poslat kód e-mailem na { $target }
check-way-sms = Poslat kód textovou zprávou na { $target }
check-way-payment = Potvrdit platební kartu { $target }
check-phone-unconfirmed = Telefonní číslo účtu zatím není potvrzené, proto na něj nejde kód poslat.
check-ways-missing = Pokud to není možné
check-code = Zadejte bezpečnostní kód
    .email = Na adresu { $target } byl odeslán e-mail s kódem o 6 číslicích.
    .sms = Na číslo { $target } byla odeslána textová zpráva s kódem o 6 číslicích.
    .until = Kód lze použít do { $until }.
    .missing = Pokud kód nepřijde nebo nefunguje
security-code = Bezpečnostní kód
    .hint = Má 6 číslic. Použijte nejnovější zprávu; můžete sem vložit i celou zprávu.
    .submit = Potvrdit
    .not-six-digits = Zadejte 6 číslic bezpečnostního kódu
    .wrong = Tohle není kód z nejnovější zprávy. Podívejte se, jestli nepřišla novější.
    .expired = Tento kód je příliš starý. Nechte si poslat nový.
check-no-more-messages = Tímto způsobem se další kódy neposílají. Kód, který už přišel, lze stále zadat.
check-later = Během krátké doby přišlo mnoho požadavků. Kontrola může pokračovat od { $until }.
check-no-answer = Nepřišla žádná odpověď. Zkuste to ještě jednou.
check-payment = Potvrďte platební kartu
    .card = Karta, kterou se tato služba platí: { $target }
    .text = Zadejte do formuláře její celé číslo. Nic se nestrhne a není potřeba datum platnosti, PSČ ani bezpečnostní číslo.
    .wrong = Tohle nebylo číslo té karty. Porovnejte ho s kartou ještě jednou.
check-locked = Bezpečnostní kontrola skončila
    .explanation = Přišlo příliš mnoho odpovědí, které neseděly. Na hlavní adresu účtu byl proto odeslán e-mail k nastavení nového hesla.
check-no-way = Účet nemůže bezpečnostní kontrolu použít
    .explanation = Jeho e-mailovou adresu, telefon ani platební kartu k ní teď použít nejde.
status-asking = Okamžik: odpověď je na cestě.
action-send-again = Poslat nový kód
action-other-way = Zvolit jiný způsob
action-stop = Teď neuplatňovat

## Redeeming before signing in

email = E-mailová adresa
    .hint = Adresa vašeho účtu, nebo ta, kterou má mít nový účet.
    .submit = Poslat odkaz
    .again = Poslat ještě jednou
    .unreadable = Na takovou adresu se zpráva poslat nedá. Porovnejte ji ještě jednou.
    .later = Tentokrát se nic neposlalo. Odkaz jde poslat znovu od: { $until }.
mail-sent = Odkaz je na cestě
    .text = Otevřete e-mail a klikněte na odkaz v něm. Přihlásí vás, nebo založí nový účet. Tuto stránku mezitím nechte otevřenou, aby tu kód zůstal, a pak se na ni vraťte.
    .until = Odkaz jde použít do: { $until }.
    .missing = Když žádný e-mail nepřijde
signed-in = Jste ve svém účtu
    .money = Zatím se nic neuplatnilo. Po stisknutí tlačítka se částka připíše na účet { $account }.

## The hand-off to support

support = Napište podpoře, co se stalo
    .text = Člověk může zjistit, jak to s kódem dopadlo. Dokud nestisknete tlačítko, nic se neodešle, a nic se neslibuje.
    .preview = Toto si podpora přečte
    .with-code = Poslat i přesný kód: podpora ho potřebuje k dohledání
    .send = Odeslat podpoře
    .mail = Napsat raději e-mail, bez přesného kódu
    .copy = Zkopírovat text
    .copied = Text je zkopírovaný.
    .download = Uložit jako text
    .download-data = Uložit jako data
    .later = Přišlo mnoho žádostí. Další jde odeslat od: { $until }.
    .received = Podpora to přijala pod číslem { $reference }.
    .received-until = Podpora to přijala pod číslem { $reference }. Den smazání: { $date }.
support-note = Vlastními slovy
support-legible = Co se dá z kódu přečíst
support-receipt = Číslo účtenky
support-shop = Obchod
support-bought = Datum nákupu
support-at = dne { $at }
support-account = Účet: { $account }
support-code = Přesný kód
support-code-covered = Kód: { $code }
ask-look-up = Žádost: zjistit, jak to s kódem dopadlo
ask-complaint = Žádost: přijmout reklamaci
ask-replacement = Žádost: jiný poukaz nebo kód
ask-refund = Žádost: vrácení peněz

## Buttons

action-found = Je to tam
action-not-found = Není to tam
action-entered-correctly = Kód je zadaný přesně podle poukazu
action-partner = Účtuje ho partnerská společnost
action-bundle = Je součástí balíčku
action-neither = Ani jedno
action-helped = Je to vyřešené
action-did-not-help = Nepomohlo to
action-edit-code = Zadat kód znovu
action-clear-cookies = Smazat soubory cookie a odhlásit
action-done = Hotovo
action-redeem-again = Uplatnit znovu
action-calendar = Zapsat konec čekání do kalendáře
action-copy-link = Zkopírovat odkaz
action-ask-again = Zjistit teď
action-start-over = Uplatnit další poukaz
action-go-on = Uplatnit zbývající poukazy
action-pause = Po tomto poukazu přestat
action-leave-out = Vynechat
action-take-card = Vložit do pole
action-complete-card = Doplnit
action-see-card = Zjistit, co se dá udělat
action-ask-account = Odkaz už je použitý
action-hand-off = Napsat podpoře odsud
action-close = Zavřít
