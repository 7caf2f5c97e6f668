### Slovenian words of redeemkit. Register: vi, lower case, friendly; quotation marks „…“; buttons are commands to the page (Unovči).
### Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card =
    { $case ->
        [genitive] darilne kartice ali bona
       *[nominative] darilna kartica ali bon
    }
-company =
    { $case ->
        [accusative] to spletno mesto
       *[nominative] to spletno mesto
    }
-page =
    { $case ->
        [locative] tej strani
       *[nominative] ta stran
    }

## Interface: the field and what stands around it

redeem-title = Unovčenje { -card(case: "genitive") }
redeem-introduction = Vnesite kodo tako, kot je natisnjena: presledki, vezaji in male črke niso pomembni.
field = Koda darilne kartice ali bona
    .hint = Najdete jo pod zaščitno plastjo na hrbtni strani, v e-pošti ali na računu iz trgovine.
    .empty = Vnesite kodo kartice ali bona
    .choose = Tukaj je več kot ena možna koda. Izberite eno ali pustite v polju samo kodo.
    .several = Tukaj je več kot { $most } kod. V polju jih pustite manj; druge lahko sledijo pozneje.
    .payment-card = To je videti kot številka plačilne kartice, zato ni bila poslana. Vnesite kodo darilne kartice ali bona.
    .masked = Večji del kode je tukaj zakrit, zato ni bila poslana. Vnesite celotno kodo s kartice, iz e-pošte ali z računa iz trgovine.
    .unreadable = En znak ni zanesljiv. Primerjajte predlog z natisnjeno kodo in ga uporabite, če se ujemata.
pin = PIN kartice
    .hint = Kratka številka v bližini kode, pogosto pod svojo zaščitno plastjo.
    .empty = Vnesite tudi PIN
    .digits = Primerjajte PIN s kartico. Število števk: { $digits }.
    .differs = Primerjajte PIN s kartico: na takih karticah je drugače dolg.
error-prefix = Napaka:
note-progress = Vneseni znaki: { $length } od { $expected }
note-complete = Koda je videti popolna
note-out-of-alphabet = V takih kodah znaka „{ $character }“ ni. Še enkrat primerjajte z natisnjeno kodo.
note-out-of-alphabet-likely = V takih kodah znaka „{ $character }“ ni. Verjetno je to { $likely }.
note-too-long =
    { $surplus ->
        [one] { $surplus } znak preveč
        [two] { $surplus } znaka preveč
        [few] { $surplus } znaki preveč
       *[other] { $surplus } znakov preveč
    }
note-group-differs = Še enkrat primerjajte { $group }. skupino: eden od njenih znakov je na kartici verjetno drugačen.
note-mixed-script = Znak „{ $character }“ je z druge razporeditve tipkovnice in je črki kode le podoben. Vnesite ga še enkrat.
note-unreadable = En znak je označen kot nečitljiv. Morda je viden v e-pošti ali na računu iz trgovine.
note-masked = Tukaj je viden samo konec kode. Celotna koda je na kartici, v e-pošti ali na računu iz trgovine.
note-prefix-differs = Take kode se začnejo z drugimi znaki. Primerjajte začetek z natisnjeno kodo.
note-code-differs = Še enkrat primerjajte celotno kodo: eden od njenih znakov je na kartici verjetno drugačen.
note-serial-number = To je videti kot serijska številka. Koda je drugje, pogosto pod zaščitno plastjo.
note-payment-card = To je videti kot številka plačilne kartice. Tukaj potrebujete samo kodo darilne kartice ali bona.
note-left-out = Iz prilepljenega besedila je bil prevzet samo ta del. Razveljavitev vrne celotno besedilo.
suggestion = Je morda natisnjeno to? Primerjajte označeno mesto.
suggestion-filled = Manjkajoči znak je lahko samo ta. Primerjajte ga s tem, kar je še čitljivo.
suggestion-accept = Uporabi to kodo
choice = Katera od teh je koda?
choice-several =
    { $count ->
        [one] Najdena je { $count } koda
        [two] Najdeni sta { $count } kodi. Unovčite ju lahko drugo za drugo.
        [few] Najdene so { $count } kode. Unovčite jih lahko drugo za drugo.
       *[other] Najdenih je { $count } kod. Unovčite jih lahko drugo za drugo.
    }
cards = Vaše kartice: unovčeno { $redeemed } od { $count }
    .sum = S tega seznama dodano vašemu računu: { $sum }
    .stopped = Dokler ne potrdite, se ne pošlje nobena naslednja kartica.
    .refusals = Več teh kod je bilo zavrnjenih. Najprej si jih oglejte: preveč zavrnjenih kod lahko unovčevanje za nekaj časa ustavi.
card-waiting = Še ni poslano
card-incomplete = Manjka PIN ali kakšen znak
card-under-way = Se unovčuje
card-open = Še ni gotovo, kaj je z njo
card-redeemed = Unovčeno: { $amount }
account-credit-to = Znesek bo dodan računu { $account }
account-signed-out = Nihče ni prijavljen. Najprej se { LINK($page, "prijavite") }, da bo znesek prišel na pravi račun.
submit = Unovči
status-sending = Koda se unovčuje. To lahko traja nekaj sekund.
status-cards = Unovčuje se kartica { $place } od { $count }.
status-settling = Odgovora še ni. Ta stran ugotavlja, kaj se je zgodilo s kodo. Do takrat je ne vnašajte nikjer drugje.
status-time-has-come = Čas je: čakanje je končano. Kodo vnesite znova in jo unovčite.
outcome-redeemed = Vašemu računu je bil dodan znesek { $amount }
    .money = Stanje na računu { $account } je zdaj { EMPHASIS($balance) }.
outcome-cards = Unovčene kartice: { $redeemed } od { $count }
    .nothing = S teh kartic vašemu računu ni bilo dodano nič.
    .others = Za vsako od drugih na seznamu piše, zakaj, in kaj je mogoče storiti.
outcome-nothing-redeemed = Nič ni bilo unovčeno
    .explanation = Poskus je umaknjen, zato tudi pozneje ne more začeti veljati.
    .money = Ta poskus s kartice ali bona ni porabil ničesar. Zdaj lahko poskusite znova.
outcome-found = Znesek je na računu
    .money = Nič ni izgubljeno: znesek je bil dodan stanju ali pa je bil z njim že plačan obračun.
outcome-helped = Hvala, s tem je rešeno
    .money = Tu ni treba storiti ničesar več. Stanje na računu pokaže, kaj je bilo pripisano.
situations = Pomoč pri čem drugem
situation-check-fails = Varnostnega preverjanja ni mogoče opraviti
    .explanation = Preverjanje zahteva kodo, ki pride po e-pošti ali na telefon, ali številko plačilne kartice, s katero se plačuje ta storitev. Nič se ne zaračuna in nikoli ne zahteva datuma poteka, poštne številke ali varnostne številke.
situation-unexpected-code = Prišla je varnostna koda, ki je ni nihče zahteval
outcome-resumed = Zadnji poskus s to kodo: { $at }. Tukaj lahko nadaljujete.
reference = Številka za podporo: { $reference }
clear-cookies-failed = Piškotkov od tukaj ni bilo mogoče izbrisati. Piškotke tega spletnega mesta izbrišite v nastavitvah brskalnika ali uporabite povezavo, če je prikazana.
absence = Kode tukaj trenutno ni mogoče unovčiti. Kartica ohrani svojo vrednost. Znova naložite stran, poskusite z drugim brskalnikom ali napravo ali se obrnite na podporo.
    .link = Stik s podporo
detail-attempts-left =
    { $left ->
        [one] Ostane še { $left } poskus.
        [two] Ostaneta še { $left } poskusa.
        [few] Ostanejo še { $left } poskusi.
       *[other] Ostane še { $left } poskusov.
    }

## The account: what its balance pays for, and its benefits

outlook = Kaj plača stanje { $balance }
    .months =
        { $payments ->
            [one] Pokrije { $payments } naslednje mesečno plačilo po { $price }.
            [two] Pokrije { $payments } naslednji mesečni plačili po { $price }.
            [few] Pokrije { $payments } naslednja mesečna plačila po { $price }.
           *[other] Pokrije { $payments } naslednjih mesečnih plačil po { $price }.
        }
    .years =
        { $payments ->
            [one] Pokrije { $payments } naslednje letno plačilo po { $price }.
            [two] Pokrije { $payments } naslednji letni plačili po { $price }.
            [few] Pokrije { $payments } naslednja letna plačila po { $price }.
           *[other] Pokrije { $payments } naslednjih letnih plačil po { $price }.
        }
    .short = Nižje je od naslednjega plačila { $price }.
    .cancelled = Članstvo je preklicano. Stanje lahko še porabljate, dokler ga je kaj.
    .goes-on = Ko je porabljeno, plača drugi način plačila na računu.
    .add = Preden je porabljeno, dodajte še eno kartico ali način plačila, in storitev teče brez prekinitve.
outlook-today = { $date }: danes
outlook-payment = { $date }: naslednje plačilo { $price } se odšteje od stanja
outlook-reminder = { $date }: e-sporočilo opomni, da je stanje skoraj porabljeno
outlook-used-up = { $date }: stanje ne pokrije več plačila, ki zapade ta dan
balance-ending = Stanje ne pokrije naslednjega plačila: { $date } ({ $in })
    .text = Na računu ni drugega načina plačila. Brez njega storitev teče, dokler stanje ni porabljeno.
discount-at-risk = Ugodnosti tega računa so ogrožene
    .downgrade = Z manjšim paketom se popust konča, ko sprememba začne veljati: ob koncu zadnjega obračunskega obdobja.
    .downgrade-from = Prehod na manjši paket začne veljati, ko se obračunsko obdobje konča: { $date }. Od tega dne popusta ni več.
    .yearly = Prehod z mesečnega na letno plačevanje pomeni preklic mesečnega paketa in začetek letnega. S tem se popust izgubi.
    .cancel = S preklicem se te ugodnosti vedno končajo.
    .undo = S podaljšanjem pred koncem zadnjega obračunskega obdobja se ohranijo.
    .undo-until = S podaljšanjem se ohranijo. Zadnji dan za to: { EMPHASIS($date) }, ker se takrat konča zadnje obračunsko obdobje.
    .has-failed = Plačilo za ta račun ni uspelo.
    .failed-payment = Po več neuspelih bremenitvah se paket sam prekliče in popusta ni več. Nov način plačila in podaljšanje ga potem ne vrneta.
    .renewal = Naslednje podaljšanje: { $date }
discount-kept = S podaljšanjem se ugodnosti tega računa ohranijo
    .until = Članstvo je preklicano. S podaljšanjem se ugodnosti ohranijo. Zadnji dan za to: { EMPHASIS($date) }, ker se takrat konča zadnje obračunsko obdobje.
discount-lost = Ugodnosti tega računa so se končale
    .text = Nov način plačila ali podaljšanje jih ne vrne. Na vprašanja o tem odgovori podpora.
card-currency = Ta račun se obračunava v valuti { $currency }
    .text = Valuta kartic, ki jih je mogoče unovčiti tukaj: { $accepted }. Kartica ustreza računu, ki se obračunava v isti valuti.
card-region = Tukajšnje kartice niso namenjene območju tega računa
    .text = Uporabiti jih je mogoče samo v državah ali območjih, za katere se prodajajo.
link-membership = Odpri stran članstva

## Problems with the code itself

problem-mistyped = Koda se razlikuje od natisnjene
    .explanation = Verjetno je bil zamenjan en znak ali več, na primer črka in podobna številka.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-not-recognised = Koda ni bila prepoznana
    .explanation = Običajno se en znak razlikuje od natisnjenega. Če se vsi ujemajo, trgovina kartice morda še ni aktivirala.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-already-redeemed = Ta koda je že bila unovčena
    .explanation = Običajno se je to zgodilo prav v tem računu, ki ga morda poleg vas uporablja še kdo.
    .money = Znesek je bil pripisan, ko je bila koda unovčena, običajno temu računu.
problem-already-redeemed-here = Ta koda je že v vašem računu
    .explanation = V tem računu je bila unovčena že prej; morda račun poleg vas uporablja še kdo.
    .money = Znesek je bil dodan temu računu. Morda je bil z njim že plačan obračun.
problem-already-redeemed-elsewhere = Ta koda je bila unovčena v drugem računu
    .explanation = Morda imate še en račun ali pa je kodo uporabil kdo drug, ki jo je imel.
    .money = Znesek je bil pripisan tistemu računu in ne temu.
problem-not-activated = Trgovina kartice še ni aktivirala
    .explanation = Kartico je mogoče uporabiti, ko jo trgovina aktivira. Po nakupu lahko to traja nekaj časa.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-not-started = Za to kodo je še prezgodaj
    .explanation = Kodo je mogoče unovčiti od določenega datuma, ta pa še ni nastopil.
    .money = S kartice ali bona ni bilo odvzeto nič.
    .date = Unovčiti jo je mogoče od: { $date }.
problem-expired = Rok za to kodo je potekel
    .explanation = Po podatkih sistema jo je bilo mogoče unovčiti do datuma, ki je že mimo. Če na kartici piše, da nima roka, je to vaše dokazilo.
    .money = Nič ni bilo pripisano. Podpora lahko preveri, koliko je kartica ali bon zdaj vreden.
    .date = Po podatkih sistema jo je bilo mogoče unovčiti do: { $date }.
problem-expired-in-doubt = Sistem navaja, da je rok za to kodo potekel
    .explanation = Toda te kartice nimajo roka. Koda je bila torej morda prebrana kot druga ali pa se sistem moti.
    .explanation-printed = Toda te kartice nimajo roka in to na njih tudi piše: to je vaše dokazilo. Koda je bila torej morda prebrana kot druga ali pa se sistem moti.
    .money = Nič ni bilo pripisano. Z natančno kodo lahko podpora preveri, koliko je kartica ali bon vreden.
problem-disabled = Izdajatelj je to kodo onemogočil
    .explanation = To se zgodi na primer, kadar je bila kartica prijavljena kot izgubljena ali je bil njen nakup razveljavljen.
    .money = Nič ni bilo pripisano. Podpora lahko preveri, kaj se je zgodilo s kartico ali bonom.
problem-no-balance = Na tej kartici ni ostalo nič
    .explanation = Ves znesek je bil že porabljen, morda prav za ta račun.
    .money = Ni bilo več zneska, ki bi ga bilo mogoče pripisati.
problem-balance-limit = Račun tega zneska ne more več sprejeti
    .explanation = Na računu je lahko le določen najvišji znesek. S to kartico bi ga stanje preseglo.
    .money = S kartice ali bona ni bilo odvzeto nič. Lahko počaka, da se del stanja porabi.
    .amount = Na računu je lahko največ { $amount }.
problem-held-elsewhere = Kartica se trenutno uporablja drugje
    .explanation = Drži jo nedokončano naročilo ali drugo odprto okno. Ko se to konča, je običajno spet prosta.
    .money = Ta poskus s kartice ali bona ni odvzel ničesar.
problem-pin-wrong = PIN in koda ne sodita skupaj
    .explanation = PIN je kratka številka v bližini kode, pogosto pod svojo zaščitno plastjo.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-pin-locked = PIN te kartice je zaklenjen
    .explanation = Po več številkah PIN, ki se niso ujemale, se je kartica zaklenila, da bi bil njen znesek zaščiten.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-unreadable = Kode ni mogoče prebrati
    .explanation = Tisk je opraskan ali poškodovan, zato nekateri znaki manjkajo.
    .money = Poškodovan tisk ne spremeni vrednosti kartice ali bona.
problem-wrong-product = Ta koda pripada nečemu drugemu
    .explanation = Morda je od druge storitve ali pa je to serijska številka, natisnjena v bližini kode.
    .money = Nič ni bilo pripisano in s kartice ali bona ni bilo odvzeto nič.
problem-wrong-channel = Ta koda se uporablja drugje
    .explanation = Nekatere kode je mogoče uporabiti samo v trgovini ali samo v aplikaciji.
    .money = S kartice ali bona ni bilo odvzeto nič.

## Problems between the card and the account

problem-not-for-this-account = Kartice ni mogoče uporabiti s tem računom
    .explanation = Račun se običajno obračunava prek partnerskega podjetja ali pa je del svežnja.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-billed-by-partner = Ta račun se obračunava prek partnerja
    .explanation = Dokler plačila pobira drugo podjetje, tukaj ni obračuna, ki bi ga kartica lahko plačala.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-in-bundle = Ta račun je del svežnja
    .explanation = Storitev je plačana s svežnjem, zato tukaj ni obračuna, ki bi ga kartica lahko plačala.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-not-closed-yet = Članstvo se še ni končalo
    .explanation = Preklicano je in teče do konca plačanega obdobja. Potem ga je mogoče znova začeti s kartico.
    .money = S kartice ali bona ni bilo odvzeto nič.
    .date = Članstvo se konča: { $date }.
problem-not-eligible = Ta ponudba ne velja za ta račun
    .explanation = Nekatere ponudbe so namenjene le določenim strankam, na primer novim.
    .money = Nič ni bilo pripisano in ta poskus kode ni porabil.
problem-assigned-to-other = Ta koda je bila izdana nekomu drugemu
    .explanation = Unovčiti jo je mogoče le osebi ali računu, za katerega je bila izdana.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-usage-limit = Te kode ni mogoče uporabiti še večkrat
    .explanation = Nekatere kode je mogoče uporabiti le določeno število krat, skupaj ali za vsako stranko.
    .money = Ta poskus ni pripisal ničesar.
problem-conditions-not-met = Eden od pogojev te ponudbe še ni izpolnjen
    .explanation = Nekatere ponudbe zahtevajo najnižji znesek, določen naročniški paket ali določen čas.
    .money = Nič ni bilo pripisano in ta poskus kode ni porabil.
    .amount = Ponudba zahteva najmanj { $amount }.
problem-not-combinable = Te kode ni mogoče združiti z drugo ponudbo
    .explanation = V tem računu ali naročilu se že uporablja druga ponudba.
    .money = Nič ni bilo pripisano in ta poskus kode ni porabil.
problem-currency-mismatch = Kartica je v drugi valuti
    .explanation = Kartica ustreza računu, ki se obračunava v isti valuti.
    .money = S kartice ali bona ni bilo odvzeto nič.
    .currency = Valuta kartice: { $currency }
    .country = Ni pomembno, v kateri državi je bila kartica kupljena.
problem-region = Kartica je namenjena drugemu območju
    .explanation = Nekatere kartice je mogoče uporabiti samo v državi ali območju, za katero so bile prodane.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-region-in-doubt = Sistem navaja, da je kartica namenjena drugemu območju
    .explanation = Toda te kartice delujejo ne glede na državo, v kateri so bile kupljene. Koda je bila torej morda prebrana kot druga ali pa se sistem moti.
    .money = S kartice ali bona ni bilo odvzeto nič.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Nihče ni prijavljen
    .explanation = Jasno mora biti, kateri račun dobi znesek, zato kode še nihče ni pregledal. Prijava se lahko po določenem času konča sama.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-account-changed = Zdaj je prijavljen drug račun
    .explanation = Račun se je v tem brskalniku zamenjal, odkar ga je stran prikazala. Koda ni bila unovčena, da zneska ne bi dobil drug račun.
    .money = S kartice ali bona ni bilo odvzeto nič in noben račun ni dobil zneska.
problem-session-stale = Prijava v tem brskalniku je zastarela
    .explanation = To, kar ima brskalnik shranjeno za to spletno mesto, se ne ujema več z računom.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-identity-check = Najprej je na vrsti varnostno preverjanje
    .explanation = Z njim je poskrbljeno, da vašega računa ne spreminja nihče drug.
    .money = S kartice ali bona do zdaj ni bilo odvzeto nič.
problem-locked-out = Trenutno ni mogoče vnašati novih kod
    .explanation = Po veliko poskusih se je to zaradi varnosti zaklenilo. Odklene lahko samo podpora.
    .money = Ta poskus s kartice ali bona ni odvzel ničesar.
problem-rate-limited = V kratkem času je bilo veliko poskusov
    .explanation = Unovčevanje ima kratek premor, da kod ne bi bilo mogoče ugibati.
    .money = Ta poskus s kartice ali bona ni odvzel ničesar.
problem-fraud-review = Kartica ali račun je v pregledu
    .explanation = Zaradi varnosti unovčenje včasih pogledajo ljudje, preden se nadaljuje.
    .money = Do zdaj ni bilo pripisano nič. Podpora lahko preveri, kako kaže.

## Problems with the system or the connection

problem-pending = Koda je sprejeta, vendar še ni unovčena
    .explanation = Sistem še dela.
    .money = Znesek še ni pripisan. Medtem kode ne vnašajte nikjer drugje.
problem-accepted-without-effect = Zneska v računu ni videti
    .explanation = Koda je bila sprejeta, stanje pa je enako kot prej. Včasih se sprememba prikaže malo pozneje.
    .money = Ni gotovo, da je bil znesek pripisan. Kodo shranite: podpora lahko preveri, kaj se je zgodilo z njo.
problem-technical = V sistemu je prišlo do napake
    .explanation = Z vnosom kode to nima zveze. Včasih so vzrok zastareli podatki v brskalniku.
    .money = Nič ni bilo pripisano, kartica ali bon pa ohrani svojo vrednost.
problem-maintenance = Sistem je zaprt zaradi vzdrževanja
    .explanation = Ko bodo dela končana, bo kode spet mogoče unovčiti.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-offline = Ni povezave z internetom
    .explanation = Brskalnik ni mogel doseči omrežja, zato ni bilo poslano nič.
    .money = S kartice ali bona ni bilo odvzeto nič.
problem-outcome-unknown = Ni še znano, ali je bila koda unovčena
    .explanation = Zahteva je bila poslana, odgovora pa ni bilo. Ponovno vprašanje kode ne more unovčiti dvakrat.
    .money = Znesek je morda pripisan, morda pa ne. Dokler to ni jasno, { EMPHASIS("kode ne vnašajte nikjer drugje") }.
problem-unknown = Kode ni bilo mogoče unovčiti
    .explanation = Sistem je navedel razlog, ki ga ta stran ne pozna. Včasih so vzrok zastareli podatki v brskalniku.
    .money = Po odgovoru sodeč ni bilo pripisano nič. Shranite kartico, e-pošto ali račun iz trgovine.

## Steps: the code

step-choose-situation = Ugotovite, kaj velja za vaš račun
    .text = Na strani računa piše, kdo ga obračunava: { -company }, partnersko podjetje ali sveženj. Od tega je odvisno, kako naprej.
step-alternative = ali
step-check-and-retype = Primerjajte kodo in jo vnesite znova
    .text = Vsak znak primerjajte s kartico, e-pošto ali računom iz trgovine. Pazite na podobne znake, kot sta 0 in O ali 1 in I.
step-find-the-code = Poiščite kodo drugje
    .text = Je pod zaščitno plastjo na hrbtni strani kartice. Lahko je tudi v e-pošti ali na računu iz trgovine.
place-card = Na hrbtni strani kartice, pod zaščitno plastjo
place-email = V e-pošti, s katero je prišla kartica
place-receipt = Na računu iz trgovine
place-unreadable = Znaka ni mogoče prebrati: namesto njega vnesite vprašaj
step-redeem-again = Znova unovčite kodo
    .text = Na { -page(case: "locative") } jo vnesite tako, kot je natisnjena. Nov poskus istega zneska ne more pripisati dvakrat.
step-wait = Počakajte, da jo trgovina aktivira
    .text =
        { $hours ->
            [one] Trgovina lahko za to potrebuje do { $hours } ure od vašega zadnjega poskusa. Ob zgodnejšem poskusu se čakanje začne znova.
            [two] Trgovina lahko za to potrebuje do { $hours } ur od vašega zadnjega poskusa. Ob zgodnejšem poskusu se čakanje začne znova.
            [few] Trgovina lahko za to potrebuje do { $hours } ur od vašega zadnjega poskusa. Ob zgodnejšem poskusu se čakanje začne znova.
           *[other] Trgovina lahko za to potrebuje do { $hours } ur od vašega zadnjega poskusa. Ob zgodnejšem poskusu se čakanje začne znova.
        }
step-wait-short = Malo počakajte
    .text = Poskus pred tem časom bi verjetno dal enak odgovor.
step-keep-for-later = Kodo shranite za pozneje
    .text = Kartico, e-pošto ali račun iz trgovine shranite na varno. K temu se lahko vrnete drugič.
step-keep-as-proof = Shranite kartico, e-pošto ali račun iz trgovine
    .text = Tudi zavrnjena koda nikakor ni brez vrednosti: podpora za pregled potrebuje natanko to kodo.

## Steps: browser and sign-in

step-clear-cookies = Izbrišite piškotke tega spletnega mesta
    .text = S tem odstranite zastarele podatke in se odjavite.
    .link = Odpri stran, ki jih izbriše
step-sign-in = Prijavite se v { -company(case: "accusative") }
    .text = Uporabite račun, ki mu je znesek namenjen. Ta stran nato pokaže, kateri račun je to.
    .link = Na prijavo
step-enter-email = Vnesite svoj e-poštni naslov
    .text = Uporabite naslov svojega računa na tem spletnem mestu ali tistega, ki naj ga ima nov račun.

## Steps: the account

step-check-history = Poglejte v zgodovino plačil
    .text = Preverite v { LINK($page, "zgodovini plačil") }, ali je bil znesek dodan stanju ali je bil z njim plačan obračun. Če je tako, ni nič izgubljeno.
step-check-balance = Poglejte stanje na računu
    .text = Pokaže, koliko je zdaj na računu in s tem tudi, ali je bil kak znesek dodan.
    .link = Pokaži stanje
step-use-other-account = Uporabite kodo v drugem računu
    .text = Prijavite se v račun, ki mu kartica ustreza, ali jo dajte nekomu, ki tak račun ima.
step-cancel-membership = Če želite plačati s kartico, prekličite članstvo
    .text = Prej preverite, kaj bi izgubili: s preklicem se lahko za vedno končajo popusti in druge ugodnosti računa.
step-wait-until-closed = Počakajte, da se članstvo konča
    .text = Preklicano članstvo običajno teče, dokler ne mine plačano obdobje ali se ne porabi stanje.
step-restart-with-card = Znova začnite članstvo s kartico
    .text = Ko se staro članstvo konča, vnesite kodo na { -page(case: "locative") } in z njo začnite na novo.
step-resume-membership = Podaljšajte članstvo, preden se konča
    .text = S podaljšanjem pred koncem zadnjega obračunskega obdobja se ugodnosti računa ohranijo.
step-keep-plan = Obdržite naročniški paket, kakršen je
    .text = Manjši paket ali prehod z mesečnega na letno plačevanje lahko popust za vedno konča.
step-watch-renewal = Spremljajte naslednje podaljšanje
    .text = Okoli datuma podaljšanja poglejte članstvo in preverite, ali je plačilo uspelo.
step-add-card-or-payment = Dodajte še eno kartico ali način plačila
    .text = Če to storite, preden je stanje porabljeno, storitev teče brez prekinitve.
step-update-payment = Posodobite način plačila
    .text = Poskrbite, da je aktualen in da je na njem dovolj sredstev, da bo naslednje plačilo uspelo.

## Steps: the security check

step-verify-identity = Opravite varnostno preverjanje
    .text = Vnesite kodo, ki pride na vaš e-poštni naslov ali telefon, ali potrdite podatke za plačilo. To pokaže, da je račun vaš.
step-resend-code = Naročite, naj se varnostna koda pošlje znova
    .text = Nato poiščite najnovejše sporočilo in vnesite kodo iz njega.
step-check-spam = Poglejte med promocije in neželeno pošto
    .text = E-pošta pride na glavni naslov računa in se včasih znajde v drugi mapi.
step-try-another-way = Izberite drug način preverjanja
    .text = Varnostno preverjanje ponudi druge načine, če jih račun ima. Izberite takega, ki ga lahko uporabite zdaj.
step-update-phone = Posodobite telefonsko številko računa
    .text = Varnostna koda v sporočilu SMS pride samo na aktualno in potrjeno številko.
step-reset-password = Ponastavite geslo
    .text = Navodila pridejo po e-pošti; lahko so med promocijami ali neželeno pošto. Nato se prijavite in znova unovčite kodo.
step-secure-account = Zavarujte svoj račun
    .text = Varnostna koda, ki je niste zahtevali, lahko pomeni, da kdo pozna vaše geslo. Zamenjajte ga in kode ne dajte nikomur.

## Steps: people who can help

step-contact-support = Obrnite se na podporo
    .text = Pripravite natančno kodo in račun iz trgovine. Podpora lahko z njima vidi, ali je bila koda izdana, uporabljena ali pa jo je prizadela napaka.
    .link = Na stran podpore
step-ask-retailer = Vprašajte v trgovini, ki je prodala kartico
    .text = Pripravite račun iz trgovine. Trgovina lahko preveri, ali je kartico aktivirala.
step-keep-the-code = Shranite kartico, e-pošto ali račun iz trgovine: kar je vneseno tukaj, ne ostane.

## Steps: notes beside a step

note-done-at = Opravljeno: { $at }
note-until = Konec čakanja: { $until }
note-time-over = Čakanje je končano: zdaj lahko poskusite znova.
meanwhile-payment = Pred koncem čakanja zapade plačilo za ta račun: { $date }
meanwhile-balance-ending = Stanje ne pokrije plačila, ki zapade pred koncem čakanja: { $date }
meanwhile-closing = Članstvo se konča pred koncem čakanja: { $date }
calendar = Znova unovčite darilno kartico ali bon
    .text = Čakanje je končano. Pripravite kartico, e-pošto ali račun iz trgovine in kodo vnesite znova.
resume-link = Povezava za nadaljevanje
    .text = Če brskalnik to stran pozabi, odprite povezavo. V njej je, kaj ste že poskusili, kode pa ni.
    .copied = Povezava je kopirana.

## The security check

check-way-email = Pošlji kodo po e-pošti na { $target }
check-way-sms = Pošlji kodo v sporočilu SMS na { $target }
check-way-payment = Potrdi plačilno kartico { $target }
check-phone-unconfirmed = Telefonska številka računa še ni potrjena, zato nanjo ni mogoče poslati kode.
check-ways-missing = Če to ni mogoče
check-code = Vnesite varnostno kodo
    .email = E-pošta s kodo iz 6 števk je bila poslana na { $target }.
    .sms = Sporočilo SMS s kodo iz 6 števk je bilo poslano na { $target }.
    .until = Kodo lahko uporabite do { $until }.
    .missing = Če kode ni ali ne deluje
security-code = Varnostna koda
    .hint = Ima 6 števk. Uporabite najnovejše sporočilo; sem lahko prilepite tudi celo sporočilo.
    .submit = Potrdi
    .not-six-digits = Vnesite 6 števk varnostne kode
    .wrong = To ni koda iz najnovejšega sporočila. Poglejte, ali je prišlo novejše.
    .expired = Ta koda je prestara. Naročite novo.
check-no-more-messages = Na ta način se ne pošilja nobena koda več. Kodo, ki je že prišla, lahko še vnesete.
check-later = V kratkem času je bilo veliko zahtev. Preverjanje se lahko nadaljuje od { $until }.
check-no-answer = Odgovora ni bilo. Poskusite še enkrat.
check-payment = Potrdite plačilno kartico
    .card = Kartica, s katero se plačuje ta storitev: { $target }
    .text = V obrazec vnesite njeno celotno številko. Nič se ne bremeni, ne potrebujemo niti datuma poteka niti poštne ali varnostne številke.
    .wrong = To ni bila številka te kartice. Še enkrat jo primerjajte s kartico.
check-locked = Varnostno preverjanje je končano
    .explanation = Preveč odgovorov se ni ujemalo. Zaradi varnosti je bila na glavni naslov računa poslana e-pošta za novo geslo.
check-no-way = Račun ne more uporabiti varnostnega preverjanja
    .explanation = Niti njegovega e-poštnega naslova niti telefona ali plačilne kartice zdaj ni mogoče uporabiti za to.
status-asking = Trenutek: odgovor je na poti.
action-send-again = Pošlji novo kodo
action-other-way = Izberi drug način
action-stop = Zdaj ne unovči

## Redeeming before signing in

email = E-poštni naslov
    .hint = Naslov vašega računa tukaj ali tisti, ki naj ga ima nov račun.
    .submit = Pošlji povezavo
    .again = Pošlji še enkrat
    .unreadable = Na ta naslov ni mogoče poslati sporočila. Primerjajte ga še enkrat.
    .later = Tokrat ni bilo poslano nič. Povezavo je mogoče znova poslati od: { $until }.
mail-sent = Povezava je na poti
    .text = Odprite e-poštno sporočilo in sledite povezavi v njem. Prijavi vas ali odpre nov račun. To stran medtem pustite odprto, da koda ostane tu, nato pa se vrnite nanjo.
    .until = Povezava velja do: { $until }.
    .missing = Če e-poštnega sporočila ni
signed-in = Prijavljeni ste
    .money = Nič še ni unovčeno. Ko pritisnete gumb, gre znesek na račun { $account }.

## The hand-off to support

support = Povejte podpori, kaj se je zgodilo
    .text = Človek lahko pogleda, kaj je s kodo. Dokler ne pritisnete gumba, se nič ne pošlje, in nič ni obljubljeno.
    .preview = To prebere podpora
    .with-code = Pošlji tudi natančno kodo: podpora jo potrebuje, da jo poišče
    .send = Pošlji podpori
    .mail = Raje napiši e-pošto, brez natančne kode
    .copy = Kopiraj besedilo
    .copied = Besedilo je kopirano.
    .download = Shrani kot besedilo
    .download-data = Shrani kot podatke
    .later = Bilo je veliko zahtev. Naslednja se lahko pošlje od: { $until }.
    .received = Podpora je to prejela pod številko { $reference }.
    .received-until = Podpora je to prejela pod številko { $reference }. Dan izbrisa: { $date }.
support-note = Z vašimi besedami
support-legible = Kaj se od kode da prebrati
support-receipt = Številka računa iz trgovine
support-shop = Trgovina
support-bought = Datum nakupa
support-at = dne { $at }
support-account = Račun: { $account }
support-code = Natančna koda
support-code-covered = Koda: { $code }
ask-look-up = Prošnja: pogledati, kaj je s kodo
ask-complaint = Prošnja: sprejeti pritožbo
ask-replacement = Prošnja: druga kartica ali koda
ask-refund = Prošnja: vračilo denarja

## Buttons

action-found = Je tam
action-not-found = Ni tam
action-entered-correctly = Koda je vnesena natanko tako, kot je natisnjena
action-partner = Obračunava ga partnersko podjetje
action-bundle = Je del svežnja
action-neither = Nič od tega
action-helped = Rešeno je
action-did-not-help = To ni pomagalo
action-edit-code = Znova vnesi kodo
action-clear-cookies = Izbriši piškotke in odjavi
action-done = Opravljeno
action-redeem-again = Unovči znova
action-calendar = Vpiši konec čakanja v koledar
action-copy-link = Kopiraj povezavo
action-ask-again = Ugotovi zdaj
action-start-over = Unovči drugo kartico
action-go-on = Unovči preostale kartice
action-pause = Ustavi po tej kartici
action-leave-out = Izpusti
action-take-card = Vstavi v polje
action-complete-card = Dopolni
action-see-card = Poglej, kaj je mogoče storiti
action-ask-account = Povezava je že uporabljena
action-hand-off = Piši podpori tukaj
action-close = Zapri
