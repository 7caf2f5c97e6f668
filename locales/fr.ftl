### French words of redeemkit. Register: vous, friendly and plain; no form that tells a person's gender.
### No-break space (U+00A0) before ? ! : ; » and after «. Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card = une carte-cadeau ou un bon
-company = ce site
-page = cette page

## Interface: the field and what stands around it

redeem-title = Utiliser { -card }
redeem-introduction = Saisissez le code tel qu’il est imprimé : les espaces, les tirets et les minuscules ne changent rien.
field = Code de la carte-cadeau ou du bon
    .hint = Il se trouve sous la pellicule à gratter au dos, dans l’e-mail ou sur le reçu.
    .empty = Saisissez le code de la carte ou du bon
    .choose = Il y a ici plus d’un code possible. Choisissez-en un ou laissez seulement le code dans le champ.
    .several = Il y a ici plus de { $most } codes. Laissez-en moins dans le champ ; les autres pourront suivre.
    .payment-card = Cela ressemble au numéro d’une carte de paiement, il n’a donc pas été envoyé. Saisissez le code de la carte-cadeau ou du bon.
    .masked = La plus grande partie du code est masquée ici, il n’a donc pas été envoyé. Saisissez le code entier de la carte, de l’e-mail ou du reçu.
    .unreadable = Un caractère n’est pas certain. Comparez la proposition avec le code imprimé et utilisez-la si les deux concordent.
pin = Code PIN de la carte
    .hint = Le nombre court placé près du code, souvent sous sa propre pellicule à gratter.
    .empty = Saisissez aussi le code PIN
    .digits = Comparez le code PIN avec la carte. Nombre de chiffres : { $digits }.
    .differs = Comparez le code PIN avec la carte : sur ce type de carte, il a une autre longueur.
error-prefix = Erreur :
note-progress = Caractères saisis : { $length } sur { $expected }
note-complete = Le code semble complet
note-out-of-alphabet = Ce type de code n’utilise jamais « { $character } ». Comparez encore une fois avec le code imprimé.
note-out-of-alphabet-likely = Ce type de code n’utilise jamais « { $character } ». C’est probablement { $likely }.
note-too-long =
    { $surplus ->
        [one] { $surplus } caractère en trop
        [many] { $surplus } caractères en trop
       *[other] { $surplus } caractères en trop
    }
note-group-differs = Comparez encore une fois le groupe { $group } : un de ses caractères est probablement différent sur le code imprimé.
note-mixed-script = « { $character } » vient d’une autre disposition de clavier et ressemble seulement à une lettre du code. Tapez-le encore une fois.
note-unreadable = Un caractère est marqué comme illisible. L’e-mail ou le reçu le montre peut-être.
note-masked = Seule la fin du code est visible ici. Le code entier se trouve sur la carte, dans l’e-mail ou sur le reçu.
note-prefix-differs = Ce type de code commence par d’autres caractères. Comparez le début avec le code imprimé.
note-code-differs = Comparez encore une fois le code entier : un de ses caractères est probablement différent sur le code imprimé.
note-serial-number = Cela ressemble à un numéro de série. Le code se trouve ailleurs, souvent sous une pellicule à gratter.
note-payment-card = Cela ressemble au numéro d’une carte de paiement. Seul le code d’une carte-cadeau ou d’un bon est utile ici.
note-left-out = Seule cette partie du texte collé a été reprise. Annuler rétablit tout le texte.
suggestion = Le code imprimé est-il plutôt celui-ci ? Comparez l’endroit marqué.
suggestion-filled = Le caractère manquant ne peut être que celui-ci. Comparez-le avec ce qui est encore lisible.
suggestion-accept = Utiliser ce code
choice = Lequel est le code ?
choice-several =
    { $count ->
        [one] { $count } code trouvé
        [many] { $count } de codes trouvés. Ils peuvent être utilisés l’un après l’autre.
       *[other] { $count } codes trouvés. Ils peuvent être utilisés l’un après l’autre.
    }
cards = Vos cartes : { $redeemed } sur { $count } utilisées
    .sum = Ajouté à votre compte depuis cette liste : { $sum }
    .stopped = Aucune autre carte n’est envoyée sans votre accord.
    .refusals = Plusieurs de ces codes ont été refusés. Regardez-les d’abord : trop de codes refusés peuvent suspendre l’utilisation pendant un moment.
card-waiting = Pas encore envoyée
card-incomplete = Le code PIN ou un caractère manque
card-under-way = En cours d’utilisation
card-open = On ne sait pas encore ce qu’elle est devenue
card-redeemed = Utilisée : { $amount }
account-credit-to = Le montant sera ajouté au compte { $account }
account-signed-out = Aucun compte n’est connecté. { LINK($page, "Connectez-vous") } d’abord, pour que le montant arrive sur le bon compte.
submit = Utiliser
status-sending = Le code est en cours d’utilisation. Cela peut prendre quelques secondes.
status-cards = Carte { $place } sur { $count } en cours d’utilisation.
status-settling = Aucune réponse n’est encore arrivée. Cette page cherche à savoir ce que le code est devenu. D’ici là, ne le saisissez nulle part ailleurs.
status-time-has-come = C’est le moment : l’attente est finie. Saisissez de nouveau le code et utilisez-le.
outcome-redeemed = Montant ajouté à votre compte : { $amount }
    .money = Le solde du compte { $account } est maintenant de { EMPHASIS($balance) }.
outcome-cards = Cartes utilisées : { $redeemed } sur { $count }
    .nothing = Rien n’a été ajouté à votre compte depuis ces cartes.
    .others = Pour chacune des autres, la liste indique pourquoi, et ce qui peut être fait.
outcome-nothing-redeemed = Rien n’a été utilisé
    .explanation = La tentative a été annulée, elle ne peut donc pas prendre effet plus tard non plus.
    .money = Cet essai n’a rien pris sur la carte ou le bon. Vous pouvez réessayer maintenant.
outcome-found = Le montant est sur le compte
    .money = Rien n’est perdu : le montant a été ajouté au solde, ou il a déjà servi à payer une facture.
outcome-helped = Merci, c’est donc résolu
    .money = Il n’y a plus rien à faire ici. Le solde du compte montre ce qui a été crédité.
situations = Aide pour autre chose
situation-check-fails = Le contrôle de sécurité ne peut pas être passé
    .explanation = Le contrôle demande un code qui arrive par e-mail ou par téléphone, ou le numéro de la carte de paiement qui règle ce service. Rien n’est débité, et il ne demande jamais de date d’expiration, de code postal ni de cryptogramme.
situation-unexpected-code = Un code de sécurité est arrivé sans avoir été demandé
outcome-resumed = Dernier essai avec ce code : { $at }. Vous pouvez reprendre ici.
reference = Référence pour le service client : { $reference }
clear-cookies-failed = Les cookies n’ont pas pu être effacés d’ici. Effacez les cookies de ce site dans les réglages du navigateur, ou suivez le lien s’il y en a un.
absence = Aucun code ne peut être utilisé ici pour le moment. La carte garde sa valeur. Rechargez la page, essayez un autre navigateur ou un autre appareil, ou contactez le service client.
    .link = Contacter le service client
detail-attempts-left =
    { $left ->
        [one] Il reste { $left } essai.
        [many] Il reste { $left } essais.
       *[other] Il reste { $left } essais.
    }

## The account: what its balance pays for, and its benefits

outlook = Ce que paie le solde de { $balance }
    .months = Paiements mensuels à venir qu’il couvre, de { $price } chacun : { $payments }.
    .years = Paiements annuels à venir qu’il couvre, de { $price } chacun : { $payments }.
    .short = Il est inférieur au prochain paiement de { $price }.
    .cancelled = L’abonnement est annulé. Le solde peut encore être utilisé jusqu’à ce qu’il n’en reste rien.
    .goes-on = Quand il est épuisé, c’est l’autre mode de paiement du compte qui paie.
    .add = Ajoutez une autre carte ou un mode de paiement avant qu’il soit épuisé, et le service continue sans interruption.
outlook-today = { $date } : aujourd’hui
outlook-payment = { $date } : le prochain paiement de { $price } est pris sur le solde
outlook-reminder = { $date } : un e-mail rappelle que le solde est presque épuisé
outlook-used-up = { $date } : le solde ne couvre plus le paiement dû ce jour-là
balance-ending = Le solde ne couvre pas le prochain paiement : { $date } ({ $in })
    .text = Le compte n’a pas d’autre mode de paiement. Sans cela, le service continue jusqu’à ce que le solde soit épuisé.
discount-at-risk = Des avantages de ce compte sont menacés
    .downgrade = Avec une formule plus petite, la remise prend fin quand le changement prend effet : à la fin de la dernière période de facturation.
    .downgrade-from = Le passage à une formule plus petite prend effet quand la période de facturation est finie : { $date }. À partir de ce jour, il n’y a plus de remise.
    .yearly = Passer d’un paiement mensuel à un paiement annuel revient à annuler la formule mensuelle et à en commencer une annuelle. La remise est alors perdue.
    .cancel = Une annulation met toujours fin à ces avantages.
    .undo = Un renouvellement avant la fin de la dernière période de facturation les conserve.
    .undo-until = Un renouvellement les conserve. Dernier jour pour cela : { EMPHASIS($date) }, car la dernière période de facturation se termine alors.
    .has-failed = Un paiement pour ce compte n’a pas abouti.
    .failed-payment = Après plusieurs prélèvements sans succès, la formule est annulée d’elle-même et la remise disparaît. Un nouveau mode de paiement et un renouvellement ne la rétablissent pas.
    .renewal = Prochain renouvellement : { $date }
discount-kept = Un renouvellement conserve les avantages de ce compte
    .until = L’abonnement est annulé. Un renouvellement conserve les avantages. Dernier jour pour cela : { EMPHASIS($date) }, car la dernière période de facturation se termine alors.
discount-lost = Des avantages de ce compte ont pris fin
    .text = Un nouveau mode de paiement ou un renouvellement ne les rétablit pas. Le service client peut répondre aux questions à ce sujet.
card-currency = Ce compte est facturé en { $currency }
    .text = Devise des cartes utilisables ici : { $accepted }. Une carte convient à un compte facturé dans la même devise.
card-region = Les cartes utilisables ici ne sont pas prévues pour la région de ce compte
    .text = Elles ne servent que dans les pays ou les régions pour lesquels elles sont vendues.
link-membership = Ouvrir la page de l’abonnement

## Problems with the code itself

problem-mistyped = Le code diffère de celui qui est imprimé
    .explanation = Un ou plusieurs caractères ont probablement été confondus, par exemple une lettre et un chiffre qui se ressemblent.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-not-recognised = Le code n’a pas été reconnu
    .explanation = Le plus souvent, un caractère diffère du code imprimé. Si tout correspond, le magasin n’a peut-être pas encore activé la carte.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-already-redeemed = Ce code a déjà été utilisé
    .explanation = Le plus souvent, il l’a été sur ce compte même, par vous ou par une personne qui le partage avec vous.
    .money = Le montant a été crédité au moment où le code a été utilisé, le plus souvent sur ce compte.
problem-already-redeemed-here = Ce code est déjà sur votre compte
    .explanation = Il a été utilisé auparavant sur ce compte, par vous ou par une personne qui le partage avec vous.
    .money = Le montant a été ajouté à ce compte. Il a peut-être déjà servi à payer une facture.
problem-already-redeemed-elsewhere = Ce code a été utilisé sur un autre compte
    .explanation = Vous avez peut-être un second compte, ou une autre personne qui avait le code s’en est servie.
    .money = Le montant a été crédité sur cet autre compte, et non sur celui-ci.
problem-not-activated = Le magasin n’a pas encore activé la carte
    .explanation = Une carte peut servir dès que le magasin l’active. Après l’achat, cela peut prendre un certain temps.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-not-started = Il est encore trop tôt pour ce code
    .explanation = Le code peut être utilisé à partir d’une certaine date, qui n’est pas encore arrivée.
    .money = Rien n’a été prélevé sur la carte ou le bon.
    .date = Il peut être utilisé à partir de cette date : { $date }.
problem-expired = La date limite de ce code est passée
    .explanation = D’après le système, il pouvait être utilisé jusqu’à une date qui est passée. Si une mention sur la carte dit qu’elle n’expire pas, c’est votre preuve.
    .money = Rien n’a été crédité. Le service client peut vérifier ce que vaut maintenant la carte ou le bon.
    .date = D’après le système, il pouvait être utilisé jusqu’à cette date : { $date }.
problem-expired-in-doubt = Le système indique que la date limite de ce code est passée
    .explanation = Mais ces cartes n’expirent pas. Le code a donc peut-être été lu comme un autre, ou le système se trompe.
    .explanation-printed = Mais ces cartes n’expirent pas, et une mention sur la carte le dit : c’est votre preuve. Le code a donc peut-être été lu comme un autre, ou le système se trompe.
    .money = Rien n’a été crédité. Avec le code exact, le service client peut vérifier ce que vaut la carte ou le bon.
problem-disabled = L’émetteur a bloqué ce code
    .explanation = Cela arrive par exemple quand une carte a été déclarée perdue ou que son achat a été annulé.
    .money = Rien n’a été crédité. Le service client peut vérifier ce qui est arrivé à la carte ou au bon.
problem-no-balance = Il ne reste rien sur cette carte
    .explanation = Tout son montant a déjà été utilisé, peut-être pour ce compte.
    .money = Il ne restait aucun montant à créditer.
problem-balance-limit = Le compte ne peut pas recevoir ce montant en plus
    .explanation = Un compte ne peut contenir qu’un certain montant. Avec cette carte, le solde le dépasserait.
    .money = Rien n’a été prélevé sur la carte ou le bon. Vous pouvez le garder jusqu’à ce qu’une partie du solde soit utilisée.
    .amount = Le compte peut contenir au plus { $amount }.
problem-held-elsewhere = La carte est utilisée ailleurs en ce moment
    .explanation = Une commande inachevée ou une autre fenêtre ouverte la retient. En général, elle est libérée ensuite.
    .money = Cet essai n’a rien prélevé sur la carte ou le bon.
problem-pin-wrong = Le code PIN et le code de la carte ne vont pas ensemble
    .explanation = Le code PIN est un nombre court placé près du code, souvent sous sa propre pellicule à gratter.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-pin-locked = Le code PIN de cette carte est bloqué
    .explanation = Après plusieurs codes PIN qui ne correspondaient pas, la carte a été bloquée pour protéger son montant.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-unreadable = Le code est illisible
    .explanation = L’impression est rayée ou abîmée, et certains caractères manquent.
    .money = Une impression abîmée ne change rien à ce que vaut la carte ou le bon.
problem-wrong-product = Ce code appartient à autre chose
    .explanation = C’est peut-être le code d’un autre service, ou un numéro de série imprimé près du code.
    .money = Rien n’a été crédité, et rien n’a été prélevé sur la carte ou le bon.
problem-wrong-channel = Ce code s’utilise ailleurs
    .explanation = Certains codes ne servent que dans un magasin ou que dans une application.
    .money = Rien n’a été prélevé sur la carte ou le bon.

## Problems between the card and the account

problem-not-for-this-account = La carte ne peut pas être utilisée avec ce compte
    .explanation = Le plus souvent, le compte est facturé par un partenaire, ou il fait partie d’une offre groupée.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-billed-by-partner = Ce compte est facturé par un partenaire
    .explanation = Tant qu’une autre entreprise encaisse les paiements, il n’y a ici aucune facture que la carte pourrait payer.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-in-bundle = Ce compte fait partie d’une offre groupée
    .explanation = Le service est payé avec cette offre, il n’y a donc ici aucune facture que la carte pourrait payer.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-not-closed-yet = L’abonnement n’est pas encore terminé
    .explanation = Il a été annulé et continue jusqu’à la fin de la période payée. Ensuite, il pourra reprendre avec la carte.
    .money = Rien n’a été prélevé sur la carte ou le bon.
    .date = Fin de l’abonnement : { $date }.
problem-not-eligible = Cette offre ne s’applique pas à ce compte
    .explanation = Certaines offres sont réservées à une partie de la clientèle, par exemple aux nouveaux comptes.
    .money = Rien n’a été crédité, et cet essai n’a pas consommé le code.
problem-assigned-to-other = Ce code a été émis pour quelqu’un d’autre
    .explanation = Seuls la personne ou le compte pour lesquels il a été émis peuvent l’utiliser.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-usage-limit = Ce code ne peut plus être utilisé
    .explanation = Certains codes ne servent qu’un certain nombre de fois, en tout ou par personne.
    .money = Cet essai n’a rien crédité.
problem-conditions-not-met = Une condition de cette offre n’est pas encore remplie
    .explanation = Certaines offres demandent un montant minimum, une formule précise ou une période précise.
    .money = Rien n’a été crédité, et cet essai n’a pas consommé le code.
    .amount = L’offre demande au moins { $amount }.
problem-not-combinable = Ce code ne se cumule pas avec une autre offre
    .explanation = Une autre offre est déjà en cours sur ce compte ou dans cette commande.
    .money = Rien n’a été crédité, et cet essai n’a pas consommé le code.
problem-currency-mismatch = La carte est dans une autre devise
    .explanation = Une carte convient à un compte facturé dans la même devise.
    .money = Rien n’a été prélevé sur la carte ou le bon.
    .currency = Devise de la carte : { $currency }
    .country = Peu importe le pays où la carte a été achetée.
problem-region = La carte est prévue pour une autre région
    .explanation = Certaines cartes ne servent que dans le pays ou la région pour lesquels elles ont été vendues.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-region-in-doubt = Le système indique que la carte est prévue pour une autre région
    .explanation = Mais ces cartes fonctionnent quel que soit le pays où elles ont été achetées. Le code a donc peut-être été lu comme un autre, ou le système se trompe.
    .money = Rien n’a été prélevé sur la carte ou le bon.

## Problems with being signed in, and checks for safety

problem-not-signed-in = Aucun compte n’est connecté
    .explanation = Il faut savoir quel compte reçoit le montant ; le code n’a donc pas été examiné. Une connexion peut prendre fin d’elle-même après un certain temps.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-account-changed = Un autre compte est connecté maintenant
    .explanation = Le compte a changé dans ce navigateur depuis que la page l’a affiché. Le code n’a pas été utilisé, pour qu’aucun autre compte ne reçoive le montant.
    .money = Rien n’a été prélevé sur la carte ou le bon, et aucun compte n’a été crédité.
problem-session-stale = La connexion dans ce navigateur est périmée
    .explanation = Ce que le navigateur a enregistré pour ce site ne correspond plus au compte.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-identity-check = Une vérification de sécurité vient d’abord
    .explanation = Elle garantit que personne d’autre ne modifie votre compte.
    .money = Rien n’a été prélevé jusqu’ici sur la carte ou le bon.
problem-locked-out = Il n’est plus possible de saisir de codes pour l’instant
    .explanation = Après de nombreux essais, la saisie a été bloquée par sécurité. Seul le service client peut la débloquer.
    .money = Cet essai n’a rien prélevé sur la carte ou le bon.
problem-rate-limited = Il y a eu de nombreux essais en peu de temps
    .explanation = L’utilisation des codes fait une courte pause, pour que personne ne puisse les deviner.
    .money = Cet essai n’a rien prélevé sur la carte ou le bon.
problem-fraud-review = La carte ou le compte est en cours d’examen
    .explanation = Par sécurité, quelqu’un regarde parfois une opération avant qu’elle ne continue.
    .money = Rien n’a été crédité jusqu’ici. Le service client peut vérifier où en sont les choses.

## Problems with the system or the connection

problem-pending = Le code est accepté, mais pas encore utilisé
    .explanation = Le système y travaille encore.
    .money = Le montant n’est pas encore crédité. D’ici là, ne saisissez le code nulle part ailleurs.
problem-accepted-without-effect = Le montant n’apparaît pas sur le compte
    .explanation = Le code a été accepté, mais le solde est le même qu’avant. L’affichage prend parfois un peu plus de temps.
    .money = Il n’est pas certain que le montant ait été crédité. Gardez le code : le service client peut vérifier ce qu’il est devenu.
problem-technical = Un problème est survenu dans le système
    .explanation = Cela n’a aucun rapport avec votre saisie. Des données périmées dans le navigateur en sont parfois la cause.
    .money = Rien n’a été crédité, et la carte ou le bon garde sa valeur.
problem-maintenance = Le système est fermé pour maintenance
    .explanation = Les codes pourront de nouveau être utilisés à la fin des travaux.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-offline = Il n’y a pas de connexion à Internet
    .explanation = Le navigateur n’a pas pu joindre le réseau, et rien n’a été envoyé.
    .money = Rien n’a été prélevé sur la carte ou le bon.
problem-outcome-unknown = On ne sait pas encore si le code a été utilisé
    .explanation = La demande a été envoyée, mais aucune réponse n’est revenue. Redemander ne peut pas utiliser le code deux fois.
    .money = Le montant a peut-être été crédité, peut-être pas. { EMPHASIS("Ne saisissez le code nulle part ailleurs") } tant que ce n’est pas clair.
problem-unknown = Le code n’a pas pu être utilisé
    .explanation = Le système a donné une raison que cette page ne connaît pas. Des données périmées dans le navigateur en sont parfois la cause.
    .money = D’après la réponse, rien n’a été crédité. Gardez la carte, l’e-mail ou le reçu.

## Steps: the code

step-choose-situation = Cherchez ce qui s’applique à votre compte
    .text = La page du compte indique qui le facture : { -company }, un partenaire ou une offre groupée. La suite en dépend.
step-alternative = ou
step-check-and-retype = Comparez le code et saisissez-le de nouveau
    .text = Comparez chaque caractère avec la carte, l’e-mail ou le reçu. Regardez bien ceux qui se ressemblent, comme 0 et O ou 1 et I.
step-find-the-code = Cherchez le code à d’autres endroits
    .text = Il se trouve sous la pellicule à gratter au dos de la carte. Il peut aussi être dans l’e-mail ou sur le reçu.
place-card = Au dos de la carte, sous la pellicule à gratter
place-email = Dans l’e-mail avec lequel la carte est arrivée
place-receipt = Sur le reçu du magasin
place-unreadable = Un caractère est illisible : saisissez un point d’interrogation à sa place
step-redeem-again = Utilisez de nouveau le code
    .text = Saisissez-le sur { -page } tel qu’il est imprimé. Un nouvel essai ne peut pas créditer deux fois le même montant.
step-wait = Attendez que le magasin ait activé la carte ou le bon
    .text =
        { $hours ->
            [one] Cela peut demander jusqu’à { $hours } heure, à compter de votre dernier essai. Un essai avant ce délai fait repartir l’attente du début.
            [many] Cela peut demander jusqu’à { $hours } heures, à compter de votre dernier essai. Un essai avant ce délai fait repartir l’attente du début.
           *[other] Cela peut demander jusqu’à { $hours } heures, à compter de votre dernier essai. Un essai avant ce délai fait repartir l’attente du début.
        }
step-wait-short = Attendez un peu
    .text = Un essai plus tôt recevrait sans doute la même réponse.
step-keep-for-later = Gardez le code pour plus tard
    .text = Rangez la carte, l’e-mail ou le reçu en lieu sûr. Vous pourrez y revenir à un autre moment.
step-keep-as-proof = Gardez la carte, l’e-mail ou le reçu
    .text = Même refusé, un code est loin d’être sans valeur : pour l’examiner, le service client a besoin exactement de ce code.

## Steps: browser and sign-in

step-clear-cookies = Effacez les cookies de ce site
    .text = Cela supprime des données périmées et vous déconnecte.
    .link = Ouvrir la page qui les efface
step-sign-in = Connectez-vous à { -company }
    .text = Prenez le compte auquel le montant est destiné. Cette page montre ensuite de quel compte il s’agit.
    .link = Aller à la connexion
step-enter-email = Indiquez votre adresse e-mail
    .text = Donnez l’adresse de votre compte sur ce site, ou celle que doit avoir un nouveau compte.

## Steps: the account

step-check-history = Regardez dans l’historique des paiements
    .text = Voyez dans l’{ LINK($page, "historique des paiements") } si le montant a été ajouté au solde ou s’il a servi à payer une facture. Si c’est le cas, rien n’est perdu.
step-check-balance = Regardez le solde du compte
    .text = Il montre ce qu’il y a maintenant sur le compte, et donc si un montant s’y est ajouté.
    .link = Afficher le solde
step-use-other-account = Utilisez le code sur un autre compte
    .text = Connectez-vous avec un compte auquel la carte convient, ou donnez-la à quelqu’un qui en a un.
step-cancel-membership = Annulez l’abonnement, si vous voulez payer avec la carte
    .text = Vérifiez d’abord ce que vous perdriez : une annulation peut mettre fin pour toujours à des remises et à d’autres avantages du compte.
step-wait-until-closed = Attendez la fin de l’abonnement
    .text = Un abonnement annulé continue en général jusqu’à la fin de la période payée ou du solde.
step-restart-with-card = Recommencez l’abonnement avec la carte
    .text = Quand l’ancien abonnement est terminé, saisissez le code sur { -page } et repartez avec lui.
step-resume-membership = Renouvelez l’abonnement avant sa fin
    .text = Un renouvellement avant la fin de la dernière période de facturation conserve les avantages du compte.
step-keep-plan = Gardez votre formule telle qu’elle est
    .text = Une formule plus petite, ou le passage d’un paiement mensuel à un paiement annuel, peut mettre fin pour toujours à une remise.
step-watch-renewal = Surveillez le prochain renouvellement
    .text = Regardez l’abonnement autour de la date de renouvellement, et vérifiez que le paiement passe.
step-add-card-or-payment = Ajoutez une autre carte ou un mode de paiement
    .text = Faites-le avant que le solde soit épuisé, et le service continue sans interruption.
step-update-payment = Mettez le mode de paiement à jour
    .text = Vérifiez qu’il est actuel et suffisamment approvisionné, pour que le prochain paiement passe.

## Steps: the security check

step-verify-identity = Passez la vérification de sécurité
    .text = Saisissez le code envoyé à votre adresse e-mail ou à votre téléphone, ou confirmez vos données de paiement. Cela montre que le compte est à vous.
step-resend-code = Faites renvoyer le code de sécurité
    .text = Cherchez ensuite le message le plus récent et saisissez le code qui s’y trouve.
step-check-spam = Regardez parmi les promotions et les courriers indésirables
    .text = L’e-mail est envoyé à l’adresse principale du compte et se retrouve parfois dans un autre dossier.
step-try-another-way = Choisissez une autre façon de passer la vérification
    .text = La vérification de sécurité propose d’autres façons, si le compte en a. Choisissez-en une que vous pouvez utiliser maintenant.
step-update-phone = Mettez à jour le numéro de téléphone du compte
    .text = Un code de sécurité par SMS n’arrive qu’à un numéro actuel et confirmé.
step-reset-password = Réinitialisez votre mot de passe
    .text = Un e-mail explique comment faire ; il peut être parmi les promotions ou les courriers indésirables. Connectez-vous ensuite et utilisez de nouveau le code.
step-secure-account = Protégez votre compte
    .text = Un code de sécurité que vous n’avez pas demandé peut signifier que quelqu’un connaît votre mot de passe. Changez-le, et ne donnez le code à personne.

## Steps: people who can help

step-contact-support = Contactez le service client
    .text = Ayez le code exact et le reçu à portée de main. Le service client peut ainsi voir si le code a été émis, utilisé ou touché par une panne.
    .link = Aller au service client
step-ask-retailer = Demandez au magasin qui a vendu la carte
    .text = Ayez le reçu à portée de main. Le magasin peut vérifier s’il a activé la carte.
step-keep-the-code = Gardez la carte, l’e-mail ou le reçu : ce qui est saisi ici ne reste pas.

## Steps: notes beside a step

note-done-at = Fait : { $at }
note-until = Fin de l’attente : { $until }
note-time-over = L’attente est finie : vous pouvez réessayer maintenant.
meanwhile-payment = Un paiement de ce compte arrive avant la fin de l’attente : { $date }
meanwhile-balance-ending = Le solde ne couvre pas un paiement qui arrive avant la fin de l’attente : { $date }
meanwhile-closing = L’abonnement se termine avant la fin de l’attente : { $date }
calendar = Utiliser de nouveau la carte-cadeau ou le bon
    .text = L’attente est finie. Prenez la carte, l’e-mail ou le reçu et saisissez de nouveau le code.
resume-link = Lien pour continuer à partir d’ici
    .text = Si le navigateur oublie cette page, ouvrez le lien. Il contient ce qui a été essayé, mais pas le code.
    .copied = Le lien est copié.

## The security check

check-way-email = Envoyer un code par e-mail à { $target }
check-way-sms = Envoyer un code par SMS au { $target }
check-way-payment = Confirmer la carte de paiement { $target }
check-phone-unconfirmed = Le numéro de téléphone du compte n’est pas encore confirmé, aucun code ne peut donc y être envoyé.
check-ways-missing = Si ce n’est pas possible
check-code = Saisissez le code de sécurité
    .email = Un e-mail avec un code de 6 chiffres a été envoyé à { $target }.
    .sms = Un SMS avec un code de 6 chiffres a été envoyé au { $target }.
    .until = Le code peut être utilisé jusqu’au { $until }.
    .missing = Si aucun code n’arrive ou s’il ne fonctionne pas
security-code = Code de sécurité
    .hint = Il a 6 chiffres. Prenez le message le plus récent. Vous pouvez aussi coller ici le message entier.
    .submit = Confirmer
    .not-six-digits = Saisissez les 6 chiffres du code de sécurité
    .wrong = Ce n’est pas le code du message le plus récent. Regardez si un autre est arrivé depuis.
    .expired = Ce code est trop ancien. Faites-en envoyer un autre.
check-no-more-messages = Aucun autre code n’est envoyé de cette manière. Un code déjà arrivé peut encore être saisi.
check-later = Il y a eu beaucoup de demandes en peu de temps. Le contrôle peut continuer à partir du { $until }.
check-no-answer = Aucune réponse n’est arrivée. Réessayez.
check-payment = Confirmez la carte de paiement
    .card = La carte qui paie ce service : { $target }
    .text = Saisissez son numéro complet dans le formulaire. Rien n’est débité, et ni date d’expiration, ni code postal, ni cryptogramme n’est demandé.
    .wrong = Ce n’était pas le numéro de cette carte. Comparez-le encore une fois avec la carte.
check-locked = Le contrôle de sécurité est terminé
    .explanation = Trop de réponses ne correspondaient pas. Par sécurité, un e-mail pour choisir un nouveau mot de passe a été envoyé à l’adresse principale du compte.
check-no-way = Le compte ne peut pas utiliser le contrôle de sécurité
    .explanation = Ni son adresse e-mail, ni son téléphone, ni sa carte de paiement ne peuvent servir à cela pour le moment.
status-asking = Un instant, la réponse arrive.
action-send-again = Envoyer un nouveau code
action-other-way = Choisir une autre manière
action-stop = Ne pas l’utiliser maintenant

## Redeeming before signing in

email = Adresse e-mail
    .hint = Celle de votre compte ici, ou celle qu’aura un nouveau compte.
    .submit = Envoyer le lien
    .again = Envoyer encore une fois
    .unreadable = Aucun message ne peut être envoyé à cette adresse. Comparez-la encore une fois.
    .later = Rien n’a été envoyé cette fois. Un lien pourra de nouveau être envoyé à partir de : { $until }.
mail-sent = Un lien est en route
    .text = Ouvrez l’e-mail et suivez le lien qu’il contient. Il vous connecte ou ouvre un nouveau compte. Laissez cette page ouverte entre-temps pour que le code y reste, puis revenez-y.
    .until = Le lien peut être suivi jusqu’au { $until }.
    .missing = Si aucun e-mail n’arrive
signed-in = Votre compte est connecté
    .money = Rien n’est encore utilisé. Quand vous appuyez sur le bouton, le montant va au compte { $account }.

## The hand-off to support

support = Dire à l’assistance ce qui s’est passé
    .text = Une personne peut regarder ce que le code est devenu. Rien n’est envoyé avant que vous appuyiez sur le bouton, et rien n’est promis.
    .preview = Voici ce que lit l’assistance
    .with-code = Envoyer aussi le code exact : l’assistance en a besoin pour le retrouver
    .send = Envoyer à l’assistance
    .mail = Écrire plutôt un e-mail, sans le code exact
    .copy = Copier le texte
    .copied = Le texte est copié.
    .download = Enregistrer le texte
    .download-data = Enregistrer les données
    .later = Il y a eu beaucoup de demandes. Une autre pourra être envoyée à partir de : { $until }.
    .received = L’assistance l’a reçu sous le numéro { $reference }.
    .received-until = L’assistance l’a reçu sous le numéro { $reference }. Suppression prévue : { $date }.
support-note = Avec vos mots
support-legible = Ce qui se lit du code
support-receipt = Numéro du reçu
support-shop = Magasin
support-bought = Date d’achat
support-at = le { $at }
support-account = Compte : { $account }
support-code = Code exact
support-code-covered = Code : { $code }
ask-look-up = Demande : regarder ce que le code est devenu
ask-complaint = Demande : prendre une réclamation
ask-replacement = Demande : une autre carte ou un autre code
ask-refund = Demande : un remboursement

## Buttons

action-found = C’est là
action-not-found = Ce n’est pas là
action-entered-correctly = Le code est saisi exactement comme imprimé
action-partner = Un partenaire le facture
action-bundle = Il fait partie d’une offre groupée
action-neither = Ni l’un ni l’autre
action-helped = C’est résolu
action-did-not-help = Cela n’a pas aidé
action-edit-code = Saisir le code de nouveau
action-clear-cookies = Effacer les cookies et me déconnecter
action-done = C’est fait
action-redeem-again = Utiliser de nouveau
action-calendar = Ajouter la fin de l’attente à un agenda
action-copy-link = Copier le lien
action-ask-again = Vérifier maintenant
action-start-over = Utiliser une autre carte
action-go-on = Utiliser les cartes restantes
action-pause = S’arrêter après cette carte
action-leave-out = Laisser de côté
action-take-card = Mettre dans le champ
action-complete-card = Compléter
action-see-card = Voir ce qui peut être fait
action-ask-account = J’ai suivi le lien
action-hand-off = Écrire ici à l’assistance
action-close = Fermer
