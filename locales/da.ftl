### Danish words of redeemkit. Register: du, friendly; quotation marks ”…”.
### Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card = et gavekort
-company = dette websted
-page = denne side

## Interface: the field and what stands around it

redeem-title = Indløs { -card }
redeem-introduction = Indtast koden, sådan som den er trykt: Mellemrum, bindestreger og små bogstaver gør ingen forskel.
field = Gavekortets kode
    .hint = Den står under skrabefeltet på bagsiden, i e-mailen eller på kvitteringen.
    .empty = Indtast gavekortets kode
    .choose = Her er mere end én mulig kode. Vælg en af dem, eller lad kun koden stå i feltet.
    .several = Her er mere end { $most } koder. Lad færre stå i feltet; resten kan følge bagefter.
    .payment-card = Det ligner nummeret på et betalingskort, så det blev ikke sendt. Indtast gavekortets kode.
    .masked = Det meste af koden er skjult her, så den blev ikke sendt. Indtast hele koden fra gavekortet, e-mailen eller kvitteringen.
    .unreadable = Et tegn er usikkert. Sammenlign forslaget med gavekortet, og brug det, hvis de stemmer overens.
pin = Gavekortets pinkode
    .hint = Det korte nummer ved koden, ofte under sit eget skrabefelt.
    .empty = Indtast også pinkoden
    .digits = Sammenlign pinkoden med gavekortet. Antal cifre: { $digits }.
    .differs = Sammenlign pinkoden med gavekortet: på den slags gavekort har den en anden længde.
error-prefix = Fejl:
note-progress = { $length } af { $expected } tegn
note-complete = Koden ser ud til at være hel
note-out-of-alphabet = Denne slags koder bruger aldrig ”{ $character }”. Sammenlign med gavekortet en gang til.
note-out-of-alphabet-likely = Denne slags koder bruger aldrig ”{ $character }”. Det er sandsynligvis { $likely }.
note-too-long =
    { $surplus ->
        [one] { $surplus } tegn for meget
       *[other] { $surplus } tegn for mange
    }
note-group-differs = Sammenlign gruppe { $group } en gang til: Et af tegnene er sandsynligvis anderledes på gavekortet.
note-mixed-script = ”{ $character }” kommer fra et andet tastaturlayout og ligner kun et bogstav i koden. Skriv det en gang til.
note-unreadable = Et tegn er markeret som ulæseligt. Måske kan det ses i e-mailen eller på kvitteringen.
note-masked = Her vises kun slutningen af koden. Hele koden står på gavekortet, i e-mailen eller på kvitteringen.
note-prefix-differs = Denne slags koder begynder med andre tegn. Sammenlign begyndelsen med gavekortet.
note-code-differs = Sammenlign hele koden en gang til: Et af tegnene er sandsynligvis anderledes på gavekortet.
note-serial-number = Det ligner et serienummer. Koden står et andet sted, ofte under et skrabefelt.
note-payment-card = Det ligner nummeret på et betalingskort. Her skal kun gavekortets kode bruges.
note-left-out = Kun denne del af den indsatte tekst er taget med. Med Fortryd kommer hele teksten tilbage.
suggestion = Står der måske dette på gavekortet? Sammenlign det markerede sted.
suggestion-filled = Det manglende tegn kan kun være dette. Sammenlign med det, der stadig kan læses.
suggestion-accept = Brug denne kode
choice = Hvilken af disse er koden?
choice-several =
    { $count ->
        [one] { $count } kode blev fundet
       *[other] { $count } koder blev fundet. De kan indløses en ad gangen.
    }
cards = Dine gavekort: { $redeemed } af { $count } indløst
    .sum = Sat ind på din konto fra denne liste: { $sum }
    .stopped = Der sendes ikke flere gavekort, før du siger til.
    .refusals = Flere af disse koder blev afvist. Se på dem først: for mange afviste koder kan standse indløsningen et stykke tid.
card-waiting = Ikke sendt endnu
card-incomplete = PIN-koden eller et tegn mangler
card-under-way = Bliver indløst
card-open = Det er endnu ikke sikkert, hvad der blev af det
card-redeemed = Indløst: { $amount }
account-credit-to = Beløbet bliver sat ind på { $account }
account-signed-out = Ingen er logget ind. { LINK($page, "Log ind") } først, så beløbet kommer ind på den rigtige konto.
submit = Indløs
status-sending = Koden er ved at blive indløst. Det kan tage nogle sekunder.
status-cards = Gavekort { $place } af { $count } bliver indløst.
status-settling = Der er ikke kommet svar endnu. Siden er ved at finde ud af, hvad der er sket med koden. Indtast den ikke andre steder imens.
status-time-has-come = Nu er det tid: Ventetiden er slut. Indtast koden igen, og indløs den.
outcome-redeemed = Der er sat { $amount } ind på din konto
    .money = Saldoen på { $account } er nu { EMPHASIS($balance) }.
outcome-cards = Indløste gavekort: { $redeemed } af { $count }
    .nothing = Der blev ikke sat noget ind på din konto fra disse gavekort.
    .others = For hvert af de andre står der i listen hvorfor, og hvad der kan gøres.
outcome-nothing-redeemed = Der blev ikke indløst noget
    .explanation = Forsøget er trukket tilbage, så det heller ikke kan få virkning senere.
    .money = Dette forsøg har ikke taget noget fra gavekortet. Du kan prøve igen nu.
outcome-found = Beløbet er på kontoen
    .money = Intet er gået tabt: Beløbet blev lagt til saldoen, eller en regning er allerede betalt med det.
outcome-helped = Tak, så er det løst
    .money = Der er ikke mere at gøre her. Kontoens saldo viser, hvad der er sat ind.
situations = Hjælp til noget andet
situation-check-fails = Sikkerhedskontrollen kan ikke gennemføres
    .explanation = Kontrollen beder om en kode, der kommer på e-mail eller telefon, eller om nummeret på det betalingskort, som betaler for tjenesten. Der trækkes ingen penge, og den beder aldrig om udløbsdato, postnummer eller sikkerhedsnummer.
situation-unexpected-code = Der kom en sikkerhedskode, som ingen har bedt om
outcome-resumed = Sidste forsøg med denne kode: { $at }. Du kan fortsætte herfra.
reference = Reference til kundeservice: { $reference }
clear-cookies-failed = Cookies kunne ikke slettes herfra. Slet cookies for dette websted i browserens indstillinger, eller brug linket, hvis der vises et.
absence = Koden kan ikke indløses her lige nu. Gavekortet beholder sin værdi. Indlæs siden igen, prøv en anden browser eller enhed, eller kontakt kundeservice.
    .link = Kontakt kundeservice
detail-attempts-left =
    { $left ->
        [one] Der er { $left } forsøg tilbage.
       *[other] Der er { $left } forsøg tilbage.
    }

## The account: what its balance pays for, and its benefits

outlook = Det betaler saldoen på { $balance }
    .months =
        { $payments ->
            [one] Den dækker den næste månedlige betaling på { $price }.
           *[other] Den dækker de næste { $payments } månedlige betalinger på { $price }.
        }
    .years =
        { $payments ->
            [one] Den dækker den næste årlige betaling på { $price }.
           *[other] Den dækker de næste { $payments } årlige betalinger på { $price }.
        }
    .short = Den er mindre end den næste betaling på { $price }.
    .cancelled = Medlemskabet er opsagt. Saldoen kan stadig bruges, til der ikke er mere tilbage.
    .goes-on = Når den er brugt, betaler kontoens anden betalingsmåde.
    .add = Tilføj et gavekort mere eller en betalingsmåde, før den er brugt, så fortsætter tjenesten uden afbrydelse.
outlook-today = { $date }: i dag
outlook-payment = { $date }: den næste betaling på { $price } trækkes fra saldoen
outlook-reminder = { $date }: en e-mail minder om, at saldoen næsten er brugt
outlook-used-up = { $date }: saldoen dækker ikke længere den betaling, der forfalder
balance-ending = Saldoen dækker ikke den betaling, der forfalder { $date } ({ $in })
    .text = Kontoen har ingen anden betalingsmåde. Uden en løber tjenesten, til saldoen er brugt.
discount-at-risk = Fordele på denne konto er i fare
    .downgrade = Med et mindre abonnement ophører rabatten, når ændringen træder i kraft: ved slutningen af den sidste faktureringsperiode.
    .downgrade-from = Et skift til et mindre abonnement træder i kraft { $date }, når faktureringsperioden er slut. Fra den dag er rabatten væk.
    .yearly = At skifte fra månedlig til årlig betaling betyder at opsige det månedlige abonnement og begynde på et årligt. Dermed går rabatten tabt.
    .cancel = Når medlemskabet opsiges, ophører disse fordele altid.
    .undo = En fornyelse før slutningen af den sidste faktureringsperiode bevarer dem.
    .undo-until = En fornyelse til og med { EMPHASIS($date) } bevarer dem, for da slutter den sidste faktureringsperiode.
    .has-failed = En betaling for denne konto er ikke gået igennem.
    .failed-payment = Efter flere mislykkede træk bliver abonnementet opsagt af sig selv, og rabatten er væk. En ny betalingsmåde og en fornyelse bringer den så ikke tilbage.
    .renewal = Næste fornyelse: { $date }
discount-kept = En fornyelse bevarer fordelene på denne konto
    .until = Medlemskabet er opsagt. En fornyelse til og med { EMPHASIS($date) } bevarer dem, for da slutter den sidste faktureringsperiode.
discount-lost = Fordele på denne konto er ophørt
    .text = En ny betalingsmåde eller en fornyelse bringer dem ikke tilbage. Kundeservice kan svare på spørgsmål om det.
card-currency = Denne konto betales i { $currency }
    .text = De gavekort, der kan indløses her, er i { $accepted }. Et gavekort passer til en konto, der betales i samme valuta.
card-region = Gavekortene her er ikke til denne kontos område
    .text = De kan kun bruges i de lande eller områder, de sælges til.
link-membership = Åbn siden om medlemskabet

## Problems with the code itself

problem-mistyped = Koden er anderledes end den trykte
    .explanation = Et eller flere tegn er sandsynligvis blevet forvekslet, for eksempel et bogstav og et tal, der ligner hinanden.
    .money = Der er ikke trukket noget fra gavekortet.
problem-not-recognised = Koden blev ikke genkendt
    .explanation = Som regel er et enkelt tegn anderledes end det trykte. Passer de alle sammen, har butikken måske ikke aktiveret gavekortet endnu.
    .money = Der er ikke trukket noget fra gavekortet.
problem-already-redeemed = Koden er allerede indløst
    .explanation = Som regel er den indløst på netop denne konto, af dig eller af en, du deler den med.
    .money = Beløbet blev sat ind, da koden blev indløst, som regel på denne konto.
problem-already-redeemed-here = Koden er allerede på din konto
    .explanation = Den er tidligere indløst på denne konto, af dig eller af en, du deler den med.
    .money = Beløbet blev sat ind på denne konto. Måske er en regning allerede betalt med det.
problem-already-redeemed-elsewhere = Koden er indløst på en anden konto
    .explanation = Måske har du en konto mere, eller også har en anden, der havde koden, brugt den.
    .money = Beløbet blev sat ind på den anden konto og ikke på denne.
problem-not-activated = Butikken har ikke aktiveret gavekortet endnu
    .explanation = Et gavekort kan bruges, fra butikken aktiverer det. Det kan tage lidt tid efter købet.
    .money = Der er ikke trukket noget fra gavekortet.
problem-not-started = Det er for tidligt til denne kode
    .explanation = Koden kan indløses fra en bestemt dato, og den er ikke kommet endnu.
    .money = Der er ikke trukket noget fra gavekortet.
    .date = Koden kan indløses fra: { $date }.
problem-expired = Fristen for denne kode er overskredet
    .explanation = Ifølge systemet kunne koden indløses indtil en dato, der er passeret. Står der trykt på gavekortet, at det ikke udløber, er det dit bevis.
    .money = Der er ikke sat noget ind. Kundeservice kan slå op, hvad gavekortet er værd nu.
    .date = Ifølge systemet kunne koden indløses indtil: { $date }.
problem-expired-in-doubt = Systemet siger, at fristen for koden er overskredet
    .explanation = Men disse gavekort udløber ikke. Koden kan altså være læst som en anden, eller systemet tager fejl.
    .explanation-printed = Men disse gavekort udløber ikke, og det står trykt på dem: Det er dit bevis. Koden kan altså være læst som en anden, eller systemet tager fejl.
    .money = Der er ikke sat noget ind. Med den nøjagtige kode kan kundeservice slå op, hvad gavekortet er værd.
problem-disabled = Udstederen har spærret koden
    .explanation = Det sker for eksempel, når et gavekort er meldt tabt, eller når købet er annulleret.
    .money = Der er ikke sat noget ind. Kundeservice kan slå op, hvad der er sket med gavekortet.
problem-no-balance = Der er ikke mere på gavekortet
    .explanation = Hele beløbet er brugt tidligere, måske til netop denne konto.
    .money = Der var ikke noget beløb tilbage at sætte ind.
problem-balance-limit = Der er ikke plads til beløbet på kontoen
    .explanation = Der kan højst stå et bestemt beløb på en konto. Med dette gavekort ville saldoen blive højere.
    .money = Der er ikke trukket noget fra gavekortet. Du kan gemme det, til noget af saldoen er brugt.
    .amount = Kontoen kan højst rumme { $amount }.
problem-held-elsewhere = Gavekortet er i brug et andet sted lige nu
    .explanation = En uafsluttet ordre eller et andet åbent vindue holder på det. Som regel bliver det frit igen, når det er slut.
    .money = Dette forsøg har ikke trukket noget fra gavekortet.
problem-pin-wrong = Pinkoden og koden passer ikke sammen
    .explanation = Pinkoden er et kort tal i nærheden af koden, ofte under sit eget skrabefelt.
    .money = Der er ikke trukket noget fra gavekortet.
problem-pin-locked = Gavekortets pinkode er låst
    .explanation = Efter flere pinkoder, der ikke passede, blev gavekortet låst for at beskytte beløbet.
    .money = Der er ikke trukket noget fra gavekortet.
problem-unreadable = Koden kan ikke læses
    .explanation = Trykket er ridset eller beskadiget, så nogle af tegnene mangler.
    .money = Et beskadiget tryk ændrer ikke på, hvad gavekortet er værd.
problem-wrong-product = Koden hører til noget andet
    .explanation = Den kan høre til en anden tjeneste, eller det kan være et serienummer, der er trykt i nærheden af koden.
    .money = Der er ikke sat noget ind og ikke trukket noget fra gavekortet.
problem-wrong-channel = Koden skal bruges et andet sted
    .explanation = Nogle koder kan kun bruges i en butik eller kun i en app.
    .money = Der er ikke trukket noget fra gavekortet.

## Problems between the card and the account

problem-not-for-this-account = Gavekortet kan ikke bruges til denne konto
    .explanation = Som regel betales kontoen gennem en samarbejdspartner, eller også er den en del af en pakke.
    .money = Der er ikke trukket noget fra gavekortet.
problem-billed-by-partner = Kontoen betales gennem en samarbejdspartner
    .explanation = Så længe et andet firma opkræver betalingen, er der ingen regning her, som gavekortet kan betale.
    .money = Der er ikke trukket noget fra gavekortet.
problem-in-bundle = Kontoen er en del af en pakke
    .explanation = Tjenesten betales med pakken, så der er ingen regning her, som gavekortet kan betale.
    .money = Der er ikke trukket noget fra gavekortet.
problem-not-closed-yet = Medlemskabet er ikke slut endnu
    .explanation = Det er opsagt og løber, til den betalte tid er gået. Derefter kan det genstartes med gavekortet.
    .money = Der er ikke trukket noget fra gavekortet.
    .date = Medlemskabet slutter: { $date }.
problem-not-eligible = Tilbuddet gælder ikke for denne konto
    .explanation = Nogle tilbud er kun for bestemte kunder, for eksempel nye.
    .money = Der er ikke sat noget ind, og forsøget har ikke brugt koden op.
problem-assigned-to-other = Koden er udstedt til en anden
    .explanation = Den kan kun indløses af den person eller den konto, den er udstedt til.
    .money = Der er ikke trukket noget fra gavekortet.
problem-usage-limit = Koden kan ikke bruges flere gange
    .explanation = Nogle koder kan kun bruges et bestemt antal gange, i alt eller af hver kunde.
    .money = Dette forsøg har ikke sat noget ind.
problem-conditions-not-met = En betingelse for tilbuddet er ikke opfyldt endnu
    .explanation = Nogle tilbud kræver et mindste beløb, et bestemt abonnement eller et bestemt tidsrum.
    .money = Der er ikke sat noget ind, og forsøget har ikke brugt koden op.
    .amount = Tilbuddet kræver mindst { $amount }.
problem-not-combinable = Koden kan ikke kombineres med et andet tilbud
    .explanation = Der er allerede et andet tilbud i brug på kontoen eller i ordren.
    .money = Der er ikke sat noget ind, og forsøget har ikke brugt koden op.
problem-currency-mismatch = Gavekortet er i en anden valuta
    .explanation = Et gavekort passer til en konto, der betales i samme valuta.
    .money = Der er ikke trukket noget fra gavekortet.
    .currency = Gavekortets valuta: { $currency }
    .country = Det er lige meget, hvilket land gavekortet er købt i.
problem-region = Gavekortet er til et andet område
    .explanation = Nogle gavekort kan kun bruges i det land eller område, de er solgt til.
    .money = Der er ikke trukket noget fra gavekortet.
problem-region-in-doubt = Systemet siger, at gavekortet er til et andet område
    .explanation = Men disse gavekort kan bruges, uanset hvilket land de er købt i. Koden kan altså være læst som en anden, eller systemet tager fejl.
    .money = Der er ikke trukket noget fra gavekortet.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Ingen er logget ind
    .explanation = Det skal være klart, hvilken konto der får beløbet, så ingen har kigget på koden endnu. Et login kan slutte af sig selv efter nogen tid.
    .money = Der er ikke trukket noget fra gavekortet.
problem-account-changed = Der er logget ind på en anden konto nu
    .explanation = Kontoen er skiftet i denne browser, siden siden viste den. Koden blev ikke indløst, så beløbet ikke kommer ind på en anden konto.
    .money = Der er ikke trukket noget fra gavekortet og ikke sat noget ind på nogen konto.
problem-session-stale = Dit login i denne browser er forældet
    .explanation = Det, som browseren har gemt for dette websted, passer ikke længere til kontoen.
    .money = Der er ikke trukket noget fra gavekortet.
problem-identity-check = Først skal der laves en sikkerhedskontrol
    .explanation = Den sørger for, at ingen andre kan ændre din konto.
    .money = Der er ikke trukket noget fra gavekortet endnu.
problem-locked-out = Der kan ikke indtastes flere koder lige nu
    .explanation = Efter mange forsøg er der låst for en sikkerheds skyld. Kun kundeservice kan låse op.
    .money = Dette forsøg har ikke trukket noget fra gavekortet.
problem-rate-limited = Der har været mange forsøg på kort tid
    .explanation = Indløsningen holder en kort pause, så ingen kan gætte sig frem til koder.
    .money = Dette forsøg har ikke trukket noget fra gavekortet.
problem-fraud-review = Gavekortet eller kontoen bliver gennemgået
    .explanation = For en sikkerheds skyld ser mennesker nogle gange på en indløsning, før den går videre.
    .money = Der er ikke sat noget ind endnu. Kundeservice kan slå op, hvordan det står til.

## Problems with the system or the connection

problem-pending = Koden er modtaget, men ikke indløst endnu
    .explanation = Systemet arbejder stadig på det.
    .money = Beløbet er ikke sat ind endnu. Indtast ikke koden andre steder imens.
problem-accepted-without-effect = Beløbet kan ikke ses på kontoen
    .explanation = Koden blev modtaget, men saldoen er den samme som før. Nogle gange går der lidt tid, før ændringen vises.
    .money = Det er ikke sikkert, at beløbet er sat ind. Gem koden: Kundeservice kan slå op, hvad der er sket med den.
problem-technical = Der skete en fejl i systemet
    .explanation = Den har intet at gøre med det, du indtastede. Nogle gange skyldes den forældede data i browseren.
    .money = Der er ikke sat noget ind, og gavekortet har stadig sin værdi.
problem-maintenance = Systemet er lukket for vedligeholdelse
    .explanation = Når arbejdet er færdigt, kan koder indløses igen.
    .money = Der er ikke trukket noget fra gavekortet.
problem-offline = Der er ingen internetforbindelse
    .explanation = Browseren kunne ikke få forbindelse til nettet, så der blev ikke sendt noget.
    .money = Der er ikke trukket noget fra gavekortet.
problem-outcome-unknown = Det vides ikke endnu, om koden er indløst
    .explanation = Forespørgslen blev sendt, men der kom intet svar. At spørge igen kan ikke indløse koden to gange.
    .money = Beløbet er måske sat ind, måske ikke. { EMPHASIS("Indtast ikke koden andre steder") }, før det er afklaret.
problem-unknown = Koden kunne ikke indløses
    .explanation = Systemet gav en grund, som denne side ikke kender. Nogle gange skyldes det forældede data i browseren.
    .money = Ifølge svaret er der ikke sat noget ind. Gem gavekortet, e-mailen eller kvitteringen.

## Steps: the code

step-choose-situation = Find ud af, hvad der gælder for din konto
    .text = På kontosiden står der, hvem du betaler til: { -company }, en samarbejdspartner eller en pakke. Det afgør, hvad du skal gøre.
step-alternative = eller
step-check-and-retype = Sammenlign koden, og indtast den igen
    .text = Sammenlign hvert tegn med gavekortet, e-mailen eller kvitteringen. Se godt på tegn, der ligner hinanden, som 0 og O eller 1 og I.
step-find-the-code = Led efter koden andre steder
    .text = Den står under skrabefeltet på gavekortets bagside. Den kan også stå i e-mailen eller på kvitteringen.
place-card = På gavekortets bagside, under skrabefeltet
place-email = I e-mailen, som gavekortet kom med
place-receipt = På kvitteringen fra butikken
place-unreadable = Et tegn kan ikke læses: Indtast et spørgsmålstegn i stedet
step-redeem-again = Indløs koden igen
    .text = Indtast den på { -page }, sådan som den er trykt. Et nyt forsøg kan ikke give det samme beløb to gange.
step-wait = Vent, til butikken har aktiveret gavekortet
    .text =
        { $hours ->
            [one] Butikken kan være op til { $hours } time om det, regnet fra dit sidste forsøg. Prøver du før, begynder ventetiden forfra.
           *[other] Butikken kan være op til { $hours } timer om det, regnet fra dit sidste forsøg. Prøver du før, begynder ventetiden forfra.
        }
step-wait-short = Vent lidt
    .text = Et tidligere forsøg vil nok give det samme svar.
step-keep-for-later = Gem koden til senere
    .text = Læg gavekortet, e-mailen eller kvitteringen et sikkert sted. Du kan vende tilbage til det en anden gang.
step-keep-as-proof = Gem gavekortet, e-mailen eller kvitteringen
    .text = Selv en kode, der er blevet afvist, er på ingen måde værdiløs: Kundeservice skal bruge netop den kode for at undersøge sagen.

## Steps: browser and sign-in

step-clear-cookies = Slet cookies for dette websted
    .text = Det fjerner forældede data og logger dig ud.
    .link = Åbn siden, der sletter dem
step-sign-in = Log ind på { -company }
    .text = Brug den konto, som beløbet skal ind på. Så viser siden her, hvilken konto det er.
    .link = Gå til login
step-enter-email = Indtast din e-mailadresse
    .text = Brug adressen på din konto på dette websted eller den, som en ny konto skal have.

## Steps: the account

step-check-history = Se i betalingsoversigten
    .text = Se i { LINK($page, "betalingsoversigten") }, om beløbet er lagt til saldoen, eller om en regning er betalt med det. Er det sket, er intet gået tabt.
step-check-balance = Se på kontoens saldo
    .text = Den viser, hvad der står på kontoen nu, og dermed om et beløb er kommet ind.
    .link = Vis saldoen
step-use-other-account = Brug koden på en anden konto
    .text = Log ind på en konto, som gavekortet passer til, eller giv gavekortet til en, der har sådan en.
step-cancel-membership = Opsig medlemskabet, hvis du vil betale med gavekortet
    .text = Undersøg først, hvad du ville miste: Rabatter og andre fordele på kontoen kan forsvinde for altid, når du opsiger.
step-wait-until-closed = Vent, til medlemskabet er slut
    .text = Et opsagt medlemskab løber som regel, til den betalte tid er gået eller saldoen er brugt.
step-restart-with-card = Start medlemskabet igen med gavekortet
    .text = Når det gamle medlemskab er slut, indtaster du koden på { -page } og starter forfra med den.
step-resume-membership = Forny medlemskabet, før det slutter
    .text = Fornyer du det før den sidste faktureringsperiode er slut, beholder kontoen sine fordele.
step-keep-plan = Behold dit abonnement, som det er
    .text = Et mindre abonnement eller et skift fra månedlig til årlig betaling kan betyde, at en rabat ophører for altid.
step-watch-renewal = Hold øje med næste fornyelse
    .text = Se på medlemskabet omkring fornyelsesdatoen, og tjek, at betalingen går igennem.
step-add-card-or-payment = Tilføj et gavekort mere eller en betalingsmåde
    .text = Gør du det, før saldoen er brugt, fortsætter tjenesten uden afbrydelse.
step-update-payment = Opdater betalingsmåden
    .text = Se efter, at den er aktuel, og at der er penge nok, så næste betaling går igennem.

## Steps: the security check

step-verify-identity = Gennemfør sikkerhedskontrollen
    .text = Indtast koden, der bliver sendt til din e-mail eller telefon, eller bekræft dine betalingsoplysninger. Det viser, at kontoen er din.
step-resend-code = Få sikkerhedskoden sendt igen
    .text = Find derefter den nyeste besked, og indtast koden fra den.
step-check-spam = Se efter blandt reklamer og uønsket post
    .text = E-mailen bliver sendt til kontoens primære adresse og havner nogle gange i en anden mappe.
step-try-another-way = Vælg en anden måde at gennemføre kontrollen på
    .text = Sikkerhedskontrollen viser andre måder, hvis kontoen har nogen. Vælg en, du kan bruge nu.
step-update-phone = Opdater kontoens telefonnummer
    .text = En sikkerhedskode kan kun nå dig på sms, hvis nummeret er aktuelt og bekræftet.
step-reset-password = Nulstil din adgangskode
    .text = Du får en e-mail om, hvordan du gør; den kan ligge blandt reklamer eller uønsket post. Log derefter ind, og indløs koden igen.
step-secure-account = Beskyt din konto
    .text = En sikkerhedskode, du ikke har bedt om, kan betyde, at nogen kender din adgangskode. Skift den, og giv ikke koden til nogen.

## Steps: people who can help

step-contact-support = Kontakt kundeservice
    .text = Hav den nøjagtige kode og kvitteringen klar. Så kan kundeservice se, om koden er udstedt, er brugt eller er ramt af en fejl.
    .link = Gå til kundeservice
step-ask-retailer = Spørg butikken, der solgte gavekortet
    .text = Hav kvitteringen klar. Butikken kan slå op, om den har aktiveret gavekortet.
step-keep-the-code = Gem gavekortet, e-mailen eller kvitteringen: Det, du har indtastet her, bliver ikke stående.

## Steps: notes beside a step

note-done-at = Udført: { $at }
note-until = Ventetiden slutter: { $until }
note-time-over = Ventetiden er slut: Du kan prøve igen nu.
meanwhile-payment = En betaling for denne konto forfalder { $date }, før ventetiden er slut
meanwhile-balance-ending = Saldoen dækker ikke betalingen { $date }, og den dag kommer, før ventetiden er slut
meanwhile-closing = Medlemskabet slutter { $date }, før ventetiden er slut
calendar = Indløs gavekortet igen
    .text = Ventetiden er slut. Find gavekortet, e-mailen eller kvitteringen frem, og indtast koden igen.
resume-link = Link til at fortsætte herfra
    .text = Hvis browseren glemmer denne side, kan du åbne linket. Det rummer, hvad der er prøvet, men ikke koden.
    .copied = Linket er kopieret.

## The security check

check-way-email = Send en kode på e-mail til { $target }
check-way-sms = Send en kode på sms til { $target }
check-way-payment = Bekræft betalingskortet { $target }
check-phone-unconfirmed = Kontoens telefonnummer er ikke bekræftet endnu, så der kan ikke sendes en kode til det.
check-ways-missing = Hvis det ikke kan lade sig gøre
check-code = Indtast sikkerhedskoden
    .email = Der er sendt en e-mail med en kode på 6 cifre til { $target }.
    .sms = Der er sendt en sms med en kode på 6 cifre til { $target }.
    .until = Koden kan bruges indtil { $until }.
    .missing = Hvis der ikke kommer en kode, eller den ikke virker
security-code = Sikkerhedskode
    .hint = Den har 6 cifre. Brug den nyeste besked; du kan også indsætte hele beskeden her.
    .submit = Bekræft
    .not-six-digits = Indtast sikkerhedskodens 6 cifre
    .wrong = Det er ikke koden fra den nyeste besked. Se, om der er kommet en nyere.
    .expired = Koden er for gammel. Få sendt en ny.
check-no-more-messages = Der sendes ikke flere koder på denne måde. En kode, der allerede er kommet, kan stadig indtastes.
check-later = Der var mange forespørgsler på kort tid. Kontrollen kan fortsætte fra { $until }.
check-no-answer = Der er ikke kommet noget svar. Prøv en gang til.
check-payment = Bekræft betalingskortet
    .card = Kortet, der betaler for tjenesten: { $target }
    .text = Indtast hele kortets nummer i formularen. Der bliver ikke trukket noget, og der spørges hverken om udløbsdato, postnummer eller sikkerhedsnummer.
    .wrong = Det var ikke kortets nummer. Sammenlign med kortet en gang til.
check-locked = Sikkerhedskontrollen er afsluttet
    .explanation = Der var for mange svar, der ikke passede. For en sikkerheds skyld er der sendt en e-mail om en ny adgangskode til kontoens primære adresse.
check-no-way = Kontoen kan ikke bruge sikkerhedskontrollen
    .explanation = Hverken dens e-mailadresse, telefon eller betalingskort kan bruges til det lige nu.
status-asking = Et øjeblik: Svaret er på vej.
action-send-again = Send en ny kode
action-other-way = Vælg en anden måde
action-stop = Indløs ikke nu

## Redeeming before signing in

email = E-mailadresse
    .hint = Den på din konto her eller den, som en ny konto skal have.
    .submit = Send linket
    .again = Send det igen
    .unreadable = Der kan ikke sendes en besked til denne adresse. Sammenlign den en gang til.
    .later = Der blev ikke sendt noget denne gang. Et link kan sendes igen fra { $until }.
mail-sent = Et link er på vej
    .text = Åbn e-mailen, og følg linket i den. Det logger dig ind eller opretter en ny konto. Lad denne side stå åben imens, så koden bliver her, og kom så tilbage til den.
    .until = Linket kan bruges indtil { $until }.
    .missing = Hvis der ikke kommer en e-mail
signed-in = Du er logget ind
    .money = Der er ikke indløst noget endnu. Når du trykker på knappen, går beløbet til { $account }.

## The hand-off to support

support = Fortæl kundeservice, hvad der er sket
    .text = Et menneske kan slå op, hvad der blev af koden. Der sendes ikke noget, før du trykker på knappen, og der loves ikke noget.
    .preview = Det her læser kundeservice
    .with-code = Send også den præcise kode: kundeservice skal bruge den for at slå den op
    .send = Send til kundeservice
    .mail = Skriv hellere en e-mail, uden den præcise kode
    .copy = Kopiér teksten
    .copied = Teksten er kopieret.
    .download = Gem som tekst
    .download-data = Gem som data
    .later = Der har været mange henvendelser. En ny kan sendes fra { $until }.
    .received = Kundeservice har modtaget det under nummer { $reference }.
    .received-until = Kundeservice har modtaget det under nummer { $reference }. Det slettes { $date }.
support-note = Med dine egne ord
support-legible = Det, der kan læses af koden
support-receipt = Kvitteringens nummer
support-shop = Butik
support-bought = Købt den
support-at = den { $at }
support-account = Konto: { $account }
support-code = Præcis kode
support-code-covered = Kode: { $code }
ask-look-up = Ønske: slå op, hvad der blev af koden
ask-complaint = Ønske: tage imod en klage
ask-replacement = Ønske: et andet gavekort eller en anden kode
ask-refund = Ønske: pengene tilbage

## Buttons

action-found = Fundet
action-not-found = Ikke fundet
action-entered-correctly = Koden er indtastet, præcis som den er trykt
action-partner = En samarbejdspartner står for betalingen
action-bundle = Den er en del af en pakke
action-neither = Ingen af delene
action-helped = Det er løst
action-did-not-help = Det hjalp ikke
action-edit-code = Indtast koden igen
action-clear-cookies = Slet cookies, og log ud
action-done = Færdig
action-redeem-again = Indløs igen
action-calendar = Sæt ventetidens slutning i kalenderen
action-copy-link = Kopiér linket
action-ask-again = Find ud af det nu
action-start-over = Indløs et gavekort mere
action-go-on = Indløs de resterende gavekort
action-pause = Stop efter dette gavekort
action-leave-out = Udelad
action-take-card = Sæt det i feltet
action-complete-card = Udfyld det manglende
action-see-card = Se, hvad der kan gøres
action-ask-account = Jeg har fulgt linket
action-hand-off = Skriv til kundeservice her
action-close = Luk
