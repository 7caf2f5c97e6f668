### Japanese words of redeemkit. Register: です/ます, friendly and plain; titles of steps and most buttons in the dictionary form; no spaces.
### Full-width punctuation, quotation marks 「…」. Revision 0.1. Not yet reviewed by a native reader.

## Names that a brand may have of its own

-card = ギフトカード・クーポン
-company = このサイト
-page = このページ

## Interface: the field and what stands around it

redeem-title = { -card }の引き換え
redeem-introduction = コードを記載のとおりに入力してください。スペースやハイフンの有無、大文字と小文字の違いは問いません。
field = ギフトカード・クーポンのコード
    .hint = 裏面のスクラッチの下、メール、またはレシートに記載されています。
    .empty = ギフトカードまたはクーポンのコードを入力してください
    .choose = コードと思われるものが複数あります。1つを選ぶか、コードだけを欄に残してください。
    .several = コードが{ $most }個を超えています。欄に残す数を減らしてください。残りはあとから引き換えられます。
    .payment-card = クレジットカードなどの番号のようなので、送信していません。ギフトカードまたはクーポンのコードを入力してください。
    .masked = コードの大部分が隠れているため、送信していません。カード、メール、またはレシートに記載されたコード全体を入力してください。
    .unreadable = 確実でない文字があります。候補を記載と比べ、同じであれば使ってください。
pin = カードのPIN
    .hint = コードの近くにある短い番号です。コードとは別のスクラッチの下にあることもよくあります。
    .empty = PINも入力してください
    .digits = PINをカードの表示と見比べてください。桁数：{ $digits }
    .differs = PINをカードの表示と見比べてください。このカードのPINは桁数が異なります。
error-prefix = エラー：
note-progress = { $expected }文字中{ $length }文字を入力済み
note-complete = すべての文字がそろったようです
note-out-of-alphabet = この種類のコードでは「{ $character }」は使われません。記載をもう一度確かめてください。
note-out-of-alphabet-likely = この種類のコードでは「{ $character }」は使われません。おそらく{ $likely }です。
note-too-long = { $surplus }文字多く入力されています
note-group-differs = { $group }番目のまとまりをもう一度確かめてください。記載と異なる文字があるようです。
note-mixed-script = 「{ $character }」は別のキーボード配列の文字で、コードの文字に似ているだけです。もう一度入力してください。
note-unreadable = 読めない文字に印が付いています。メールやレシートには載っているかもしれません。
note-masked = ここにはコードの末尾しか表示されていません。コード全体はカード、メール、またはレシートに記載されています。
note-prefix-differs = この種類のコードは別の文字で始まります。先頭の部分を記載と比べてください。
note-code-differs = コード全体をもう一度確かめてください。記載と異なる文字があるようです。
note-serial-number = これはシリアル番号のようです。コードは別の場所、多くはスクラッチの下に記載されています。
note-payment-card = これはクレジットカードなどの番号のようです。ここで必要なのはギフトカードまたはクーポンのコードだけです。
note-left-out = 貼り付けた文章からこの部分だけを取り出しました。元に戻すと文章全体が戻ります。
suggestion = 記載はこちらではありませんか。印の付いた箇所を比べてください。
suggestion-filled = 足りない文字はこれしかありません。まだ読める部分と比べてください。
suggestion-accept = このコードを使う
choice = コードはどれですか。
choice-several = { $count }個のコードが見つかりました。順番に引き換えられます。
cards = カードの一覧：{ $count }枚のうち{ $redeemed }枚を引き換え済み
    .sum = この一覧からアカウントに追加された金額：{ $sum }
    .stopped = 操作があるまで、次のカードは送信されません。
    .refusals = いくつかのコードが受け付けられませんでした。先にそちらを確認してください。受け付けられないコードが多いと、引き換えがしばらく止まることがあります。
card-waiting = 未送信
card-incomplete = PINまたは文字が足りません
card-under-way = 引き換えています
card-open = 結果はまだ確定していません
card-redeemed = 引き換え済み：{ $amount }
account-credit-to = 金額は{ $account }に追加されます
account-signed-out = ログインしていません。正しいアカウントに金額が追加されるように、先に{ LINK($page, "ログイン") }してください。
submit = 引き換える
status-sending = コードを引き換えています。数秒かかることがあります。
status-cards = { $count }枚のうち{ $place }枚目を引き換えています。
status-settling = まだ応答がありません。引き換えの結果をこのページで確認しています。その間は、ほかの場所でこのコードを入力しないでください。
status-time-has-come = 時間になりました。待ち時間は終わっています。コードをもう一度入力して引き換えてください。
outcome-redeemed = { $amount }がアカウントに追加されました
    .money = { $account }の残高は{ EMPHASIS($balance) }になりました。
outcome-cards = 引き換えたカード：{ $count }枚のうち{ $redeemed }枚
    .nothing = これらのカードからアカウントに追加された金額はありません。
    .others = ほかのカードについては、理由とできることを一覧で確認できます。
outcome-nothing-redeemed = 引き換えは行われませんでした
    .explanation = 今回の操作はすでに取り消されているので、後から処理されることもありません。
    .money = 今回の操作で、ギフトカードの金額は減っていません。今すぐもう一度試せます。
outcome-found = 金額はアカウントに入っています
    .money = 失われた金額はありません。残高に追加されたか、すでにお支払いに充てられています。
outcome-helped = ありがとうございます。これで解決です
    .money = ここでほかに行うことはありません。追加された金額は、アカウントの残高で確認できます。
situations = ほかのことで困っている場合
situation-check-fails = セキュリティ確認を完了できない
    .explanation = 確認では、メールまたは電話に届くコードか、このサービスのお支払いに使っているカードの番号を入力します。料金はかかりません。カードの期限、郵便番号、セキュリティコードを尋ねることはありません。
situation-unexpected-code = 身に覚えのない確認コードが届いた
outcome-resumed = このコードを最後に試したのは{ $at }です。続きから進められます。
reference = お問い合わせ番号：{ $reference }
clear-cookies-failed = ここからはCookieを削除できませんでした。ブラウザの設定でこのサイトのCookieを削除するか、リンクが表示されている場合はそのリンクを開いてください。
absence = 現在、ここではコードを引き換えられません。ギフトカードの価値はそのままです。ページを再読み込みするか、別のブラウザや端末で試すか、サポートにお問い合わせください。
    .link = サポートに問い合わせる
detail-attempts-left = 残り{ $left }回試せます。

## The account: what its balance pays for, and its benefits

outlook = 残高{ $balance }で支払えるもの
    .months = 次回から{ $payments }回分の月払い（1回{ $price }）を支払えます。
    .years = 次回から{ $payments }回分の年払い（1回{ $price }）を支払えます。
    .short = 次回のお支払い{ $price }に足りません。
    .cancelled = メンバーシップは解約済みです。残高は、なくなるまで引き続き使えます。
    .goes-on = 残高がなくなると、アカウントの別のお支払い方法で支払われます。
    .add = 残高がなくなる前に別のギフトカードまたはお支払い方法を追加すると、サービスが途切れずに続きます。
outlook-today = { $date }：今日
outlook-payment = { $date }：次回のお支払い{ $price }が残高から引かれます
outlook-reminder = { $date }：残高がまもなくなくなることをメールでお知らせします
outlook-used-up = { $date }：この日のお支払いには残高が足りません
balance-ending = { $date }（{ $in }）のお支払いには残高が足りません
    .text = このアカウントには、ほかのお支払い方法がありません。追加しない場合、サービスは残高がなくなるまで続きます。
discount-at-risk = このアカウントの特典が失われるおそれがあります
    .downgrade = 下位のプランにすると、変更が適用される時点、つまり最後の請求期間の終わりに割引が終了します。
    .downgrade-from = 下位のプランへの変更は、請求期間が終わった後の{ $date }に適用されます。その日から割引はなくなります。
    .yearly = 月払いから年払いへの変更は、月払いのプランを解約して年払いのプランを始めることになります。それにより割引は失われます。
    .cancel = 解約すると、これらの特典は必ず終了します。
    .undo = 最後の請求期間が終わる前に更新すれば、特典は引き継がれます。
    .undo-until = { EMPHASIS($date) }までに更新すれば、特典は引き継がれます。その日に最後の請求期間が終わります。
    .has-failed = このアカウントのお支払いが完了しませんでした。
    .failed-payment = お支払いが何度か完了しないと、プランは自動的に解約され、割引はなくなります。その後は、新しいお支払い方法や更新によっても割引は戻りません。
    .renewal = 次回の更新日：{ $date }
discount-kept = 更新すると、このアカウントの特典は引き継がれます
    .until = メンバーシップは解約済みです。{ EMPHASIS($date) }までに更新すれば、特典は引き継がれます。その日に最後の請求期間が終わります。
discount-lost = このアカウントの特典は終了しました
    .text = 新しいお支払い方法や更新によっても特典は戻りません。ご質問にはサポートがお答えします。
card-currency = このアカウントの請求通貨は{ $currency }です
    .text = ここで引き換えられるギフトカードの通貨：{ $accepted }。ギフトカードは、同じ通貨で請求されるアカウントで使えます。
card-region = ここで使えるギフトカードは、このアカウントの地域向けではありません
    .text = 販売の対象となっている国や地域でのみ使えます。
link-membership = メンバーシップのページを開く

## Problems with the code itself

problem-mistyped = コードが記載と異なっています
    .explanation = よく似た英字と数字など、1つ以上の文字が違っているようです。
    .money = ギフトカードの金額は減っていません。
problem-not-recognised = コードを認識できませんでした
    .explanation = 多くの場合、1文字だけ記載と異なっています。すべて一致している場合は、ギフトカードがまだ販売店で有効化されていない可能性があります。
    .money = ギフトカードの金額は減っていません。
problem-already-redeemed = このコードはすでに引き換えられています
    .explanation = 多くの場合、このアカウントで、ご本人か、アカウントを一緒に使っている方が引き換えています。
    .money = 金額は、引き換えたときに追加されています。追加先は、通常このアカウントです。
problem-already-redeemed-here = このコードはお使いのアカウントで引き換え済みです
    .explanation = 以前に、ご本人か、アカウントを一緒に使っている方が引き換えています。
    .money = 金額はこのアカウントに追加されました。すでにお支払いに充てられている可能性もあります。
problem-already-redeemed-elsewhere = このコードは別のアカウントで引き換え済みです
    .explanation = アカウントをもう1つお持ちか、コードを持っていたほかの方が使った可能性があります。
    .money = 金額は、このアカウントではなく、その別のアカウントに追加されました。
problem-not-activated = ギフトカードがまだ販売店で有効化されていません
    .explanation = ギフトカードは、販売店が有効化した時点から使えます。購入後、しばらく時間がかかることがあります。
    .money = ギフトカードの金額は減っていません。
problem-not-started = このコードはまだ引き換え開始前です
    .explanation = 引き換えられるようになる日が決まっていて、その日はまだ来ていません。
    .money = ギフトカードの金額は減っていません。
    .date = { $date }から引き換えられます。
problem-expired = このコードの引き換え期限が過ぎています
    .explanation = システムの情報では、引き換えられる期間が終わっています。ギフトカードに期限がないと記載されている場合は、その記載が証拠になります。
    .money = 金額は追加されていません。ギフトカードの現在の価値は、サポートで確認できます。
    .date = システムの情報では、引き換え期限は{ $date }でした。
problem-expired-in-doubt = システムでは、このコードの引き換え期限が過ぎていることになっています
    .explanation = しかし、このギフトカードに期限はありません。コードが別のものとして読み取られたか、システムの誤りかもしれません。
    .explanation-printed = しかし、このギフトカードに期限はなく、カードにもそう記載されています。その記載が証拠になります。コードが別のものとして読み取られたか、システムの誤りかもしれません。
    .money = 金額は追加されていません。正確なコードがあれば、ギフトカードの価値をサポートで確認できます。
problem-disabled = このコードは発行元によって停止されています
    .explanation = ギフトカードの紛失が届け出られた場合や、購入が取り消された場合などに停止されます。
    .money = 金額は追加されていません。ギフトカードに何があったのかは、サポートで確認できます。
problem-no-balance = このギフトカードには金額が残っていません
    .explanation = 全額がすでに使われています。このアカウントで使われた可能性もあります。
    .money = 追加できる金額は残っていませんでした。
problem-balance-limit = 残高の上限を超えるため、この金額は追加できません
    .explanation = アカウントに入れておける金額には上限があります。このギフトカードを加えると、残高がそれを超えます。
    .money = ギフトカードの金額は減っていません。残高がいくらか使われるまで、取っておくことができます。
    .amount = アカウントに入れておける金額は{ $amount }までです。
problem-held-elsewhere = ギフトカードは現在、ほかで使用中です
    .explanation = 完了していない注文や、開いている別のウィンドウで使われています。通常は、それが終わるとまた使えるようになります。
    .money = 今回の操作で、ギフトカードの金額は減っていません。
problem-pin-wrong = PINとコードの組み合わせが一致しません
    .explanation = PINは、コードの近くにある短い番号です。コードとは別のスクラッチの下にあることもよくあります。
    .money = ギフトカードの金額は減っていません。
problem-pin-locked = このギフトカードのPINはロックされています
    .explanation = 一致しないPINが何度か続いたので、金額を守るためにロックされました。
    .money = ギフトカードの金額は減っていません。
problem-unreadable = コードの文字が読めません
    .explanation = 印字が削れたり傷んだりして、一部の文字が欠けています。
    .money = 印字が傷んでいても、ギフトカードの価値は変わりません。
problem-wrong-product = これは別の種類のコードです
    .explanation = ほかのサービスのコードか、コードの近くに記載されたシリアル番号かもしれません。
    .money = 金額は追加されておらず、ギフトカードの金額も減っていません。
problem-wrong-channel = このコードは別の場所で使うものです
    .explanation = 店舗でのみ、またはアプリでのみ使えるコードもあります。
    .money = ギフトカードの金額は減っていません。

## Problems between the card and the account

problem-not-for-this-account = このアカウントではギフトカードを使えません
    .explanation = 多くの場合、料金が提携会社から請求されているか、アカウントがセットプランに含まれています。
    .money = ギフトカードの金額は減っていません。
problem-billed-by-partner = このアカウントの料金は提携会社から請求されています
    .explanation = ほかの会社に料金を支払っている間は、ギフトカードで支払える請求がここにはありません。
    .money = ギフトカードの金額は減っていません。
problem-in-bundle = このアカウントはセットプランに含まれています
    .explanation = サービスの料金はセットプランの料金に含まれているため、ギフトカードで支払える請求がここにはありません。
    .money = ギフトカードの金額は減っていません。
problem-not-closed-yet = メンバーシップがまだ終了していません
    .explanation = 解約の手続きは済んでいますが、支払い済みの期間が終わるまで続きます。その後は、ギフトカードで再開できます。
    .money = ギフトカードの金額は減っていません。
    .date = メンバーシップは{ $date }に終了します。
problem-not-eligible = このキャンペーンは、このアカウントでは対象外です
    .explanation = 新規のお客様向けなど、対象が限られているキャンペーンもあります。
    .money = 金額は追加されていません。今回の操作でコードが使用済みになることもありません。
problem-assigned-to-other = このコードはほかの方に発行されたものです
    .explanation = 引き換えられるのは、発行を受けたご本人またはアカウントだけです。
    .money = ギフトカードの金額は減っていません。
problem-usage-limit = このコードを使える回数は残っていません
    .explanation = 全体で、またはお一人ごとに、使える回数が決まっているコードもあります。
    .money = 今回の操作では、金額は追加されていません。
problem-conditions-not-met = このキャンペーンには、まだ満たされていない条件があります
    .explanation = 最低金額、プラン、期間などの条件が付いているキャンペーンもあります。
    .money = 金額は追加されていません。今回の操作でコードが使用済みになることもありません。
    .amount = このキャンペーンの最低金額は{ $amount }です。
problem-not-combinable = このコードはほかのキャンペーンと併用できません
    .explanation = このアカウントまたは今回の注文には、すでにほかのキャンペーンが適用されています。
    .money = 金額は追加されていません。今回の操作でコードが使用済みになることもありません。
problem-currency-mismatch = ギフトカードの通貨が異なります
    .explanation = ギフトカードは、同じ通貨で請求されるアカウントで使えます。
    .money = ギフトカードの金額は減っていません。
    .currency = ギフトカードの通貨：{ $currency }
    .country = どの国で購入されたかは関係ありません。
problem-region = このギフトカードは別の地域向けです
    .explanation = 販売の対象となった国や地域でのみ使えるギフトカードもあります。
    .money = ギフトカードの金額は減っていません。
problem-region-in-doubt = システムでは、このギフトカードは別の地域向けとされています
    .explanation = しかし、このギフトカードは、どの国で購入されたものでも使えます。コードが別のものとして読み取られたか、システムの誤りかもしれません。
    .money = ギフトカードの金額は減っていません。

## Problems with being signed in, and checks for safety

problem-not-signed-in = ログインしていません
    .explanation = どのアカウントに金額を追加するかが分からないため、コードはまだ確認していません。時間がたつと、自動的にログアウトされることがあります。
    .money = ギフトカードの金額は減っていません。
problem-account-changed = 現在、別のアカウントでログインしています
    .explanation = このページに表示された後で、ブラウザのアカウントが切り替わりました。別のアカウントに金額が入らないように、コードは引き換えていません。
    .money = ギフトカードの金額は減っておらず、どのアカウントにも追加されていません。
problem-session-stale = このブラウザのログイン情報が古くなっています
    .explanation = ブラウザに保存されたこのサイトのデータが、アカウントの状態と合わなくなっています。
    .money = ギフトカードの金額は減っていません。
problem-identity-check = 先にセキュリティ確認があります
    .explanation = ほかの人がアカウントを変更できないようにするための確認です。
    .money = 今のところ、ギフトカードの金額は減っていません。
problem-locked-out = 現在、コードの入力を受け付けていません
    .explanation = 何度も入力が続いたので、安全のためにロックされました。解除できるのはサポートだけです。
    .money = 今回の操作で、ギフトカードの金額は減っていません。
problem-rate-limited = 短い間に何度も入力がありました
    .explanation = コードの推測からすべてのギフトカードを守るため、引き換えを少しの間休止しています。
    .money = 今回の操作で、ギフトカードの金額は減っていません。
problem-fraud-review = ギフトカードまたはアカウントを確認中です
    .explanation = 安全のため、担当者が内容を確認してから引き換えを進めることがあります。
    .money = 今のところ、金額は追加されていません。状況はサポートで確認できます。

## Problems with the system or the connection

problem-pending = コードは受け付けられましたが、引き換えはまだ完了していません
    .explanation = システムが処理を続けています。
    .money = 金額はまだ追加されていません。その間は、ほかの場所でこのコードを入力しないでください。
problem-accepted-without-effect = 金額がアカウントに表示されていません
    .explanation = コードは受け付けられましたが、残高は前と同じです。表示に少し時間がかかることもあります。
    .money = 金額が追加されたかどうかは、はっきりしていません。コードは取っておいてください。どうなったかは、サポートで確認できます。
problem-technical = システムで問題が発生しました
    .explanation = 入力された内容とは関係ありません。ブラウザに残った古いデータが原因のこともあります。
    .money = 金額は追加されておらず、ギフトカードの価値はそのままです。
problem-maintenance = システムはメンテナンス中です
    .explanation = 作業が終わると、また引き換えられるようになります。
    .money = ギフトカードの金額は減っていません。
problem-offline = インターネットに接続されていません
    .explanation = ブラウザがネットワークにつながらなかったため、何も送信されていません。
    .money = ギフトカードの金額は減っていません。
problem-outcome-unknown = 引き換えられたかどうか、まだ分かっていません
    .explanation = 引き換えの依頼は送信されましたが、応答がありませんでした。もう一度問い合わせても、コードが二重に引き換えられることはありません。
    .money = 金額は、追加された可能性も、されていない可能性もあります。はっきりするまで、{ EMPHASIS("ほかの場所でこのコードを入力しないでください") }。
problem-unknown = コードを引き換えられませんでした
    .explanation = このページでは判別できない理由がシステムから返されました。ブラウザに残った古いデータが原因のこともあります。
    .money = 応答によると、金額は追加されていません。ギフトカード、メール、またはレシートは取っておいてください。

## Steps: the code

step-choose-situation = アカウントの状況を確かめる
    .text = 料金の請求元が{ -company }か提携会社か、またはセットプランに含まれているかは、アカウントのページで分かります。それによって次の手順が変わります。
step-alternative = または
step-check-and-retype = コードを見比べて、もう一度入力する
    .text = ギフトカード、メール、またはレシートと、1文字ずつ見比べてください。0とO、1とIなど、よく似た文字は特に念入りに確かめてください。
step-find-the-code = コードをほかの場所で探す
    .text = コードは、ギフトカード裏面のスクラッチの下にあります。メールやレシートに記載されていることもあります。
place-card = ギフトカードの裏面、スクラッチの下
place-email = ギフトカードが届いたメールの中
place-receipt = 販売店のレシート
place-unreadable = 読めない文字がある：その場所に疑問符を入力する
step-redeem-again = コードをもう一度引き換える
    .text = { -page }で、記載のとおりに入力してください。もう一度試しても、同じ金額が二重に追加されることはありません。
step-wait = 販売店で有効化されるまで待つ
    .text = 有効化には、最後に試したときから最大で{ $hours }時間かかることがあります。それより前に試すと、待ち時間は最初からになります。
step-wait-short = 少し待つ
    .text = すぐに試しても、おそらく同じ結果になります。
step-keep-for-later = コードを後のために取っておく
    .text = ギフトカード、メール、またはレシートを安全な場所に保管してください。日をあらためて続けられます。
step-keep-as-proof = ギフトカード、メール、またはレシートを取っておく
    .text = 受け付けられなかったコードも、決して無駄ではありません。サポートが調べるには、まさにこのコードが必要です。

## Steps: browser and sign-in

step-clear-cookies = このサイトのCookieを削除する
    .text = 古いデータが削除され、ログアウトされます。
    .link = Cookieを削除するページを開く
step-sign-in = { -company }にログインする
    .text = 金額を追加したいアカウントでログインしてください。ログインすると、どのアカウントかがこのページに表示されます。
    .link = ログインへ進む
step-enter-email = メールアドレスを入力する
    .text = このサイトのアカウントのメールアドレスか、新しいアカウントに使いたいメールアドレスを入力してください。

## Steps: the account

step-check-history = お支払い履歴を確認する
    .text = 金額が残高に追加されたか、お支払いに充てられたかを{ LINK($page, "お支払い履歴") }で確認してください。どちらかであれば、失われた金額はありません。
step-check-balance = アカウントの残高を確認する
    .text = 現在の残高から、金額が追加されたかどうかが分かります。
    .link = 残高を表示
step-use-other-account = 別のアカウントでコードを使う
    .text = このギフトカードが使えるアカウントでログインして使うか、そのようなアカウントを持っている方に譲ることができます。
step-cancel-membership = ギフトカードで支払いたい場合は、メンバーシップを解約する
    .text = その前に、何が失われるかを確かめてください。解約すると、アカウントの割引などの特典がなくなり、元に戻せないことがあります。
step-wait-until-closed = メンバーシップが終了するまで待つ
    .text = 解約したメンバーシップは、通常、支払い済みの期間が終わるか、残高がなくなるまで続きます。
step-restart-with-card = ギフトカードでメンバーシップを再開する
    .text = 前のメンバーシップが終了したら、{ -page }でコードを入力し、そのギフトカードで新しく始めてください。
step-resume-membership = 終了する前にメンバーシップを更新する
    .text = 最後の請求期間が終わる前に更新すれば、アカウントの特典は引き継がれます。
step-keep-plan = 現在のプランを変えずに続ける
    .text = 下位のプランへの変更や、月払いから年払いへの変更によって、割引がなくなり、元に戻せないことがあります。
step-watch-renewal = 次回の更新に気を配る
    .text = 更新日の前後にメンバーシップを確認し、お支払いが完了したことを確かめてください。
step-add-card-or-payment = 別のギフトカードまたはお支払い方法を追加する
    .text = 残高がなくなる前に追加しておくと、サービスが途切れずに続きます。
step-update-payment = お支払い方法を最新の状態にする
    .text = 次回のお支払いが完了するように、登録内容が最新であることと、必要な額が使えることを確かめてください。

## Steps: the security check

step-verify-identity = セキュリティ確認を行う
    .text = メールアドレスや電話に届く確認コードを入力するか、お支払い情報で確認してください。これで、ご本人のアカウントであることが分かります。
step-resend-code = 確認コードを再送信する
    .text = その後、いちばん新しいメッセージを探し、そこに書かれている確認コードを入力してください。
step-check-spam = プロモーションや迷惑メールのフォルダを確認する
    .text = メールはアカウントのメインのメールアドレスに届きます。別のフォルダに振り分けられることもあります。
step-try-another-way = 別の確認方法を選ぶ
    .text = アカウントにほかの方法があれば、セキュリティ確認の画面に表示されます。今使える方法を選んでください。
step-update-phone = アカウントの電話番号を更新する
    .text = SMSの確認コードは、現在使われている確認済みの番号にのみ届きます。
step-reset-password = パスワードを再設定する
    .text = 手順はメールで届きます。プロモーションや迷惑メールに入っていることもあります。再設定した後、ログインしてコードをもう一度引き換えてください。
step-secure-account = アカウントを保護する
    .text = 身に覚えのない確認コードが届いたときは、パスワードをほかの人に知られている可能性があります。パスワードを変更し、確認コードは誰にも教えないでください。

## Steps: people who can help

step-contact-support = サポートに問い合わせる
    .text = 正確なコードとレシートを手元に用意してください。それがあれば、コードが発行されたか、使われたか、不具合があったかを、サポートで確認できます。
    .link = サポートへ進む
step-ask-retailer = ギフトカードの販売店に尋ねる
    .text = レシートを手元に用意してください。有効化が済んでいるかどうかを、販売店で確認できます。
step-keep-the-code = ここに入力した内容は残りません。ギフトカード、メール、またはレシートを取っておいてください。

## Steps: notes beside a step

note-done-at = { $at }に完了
note-until = 待ち時間は{ $until }に終わります
note-time-over = 待ち時間は終わりました。もう一度試せます。
meanwhile-payment = 待ち時間が終わる前の{ $date }に、このアカウントのお支払いがあります
meanwhile-balance-ending = 待ち時間が終わる前の{ $date }のお支払いには残高が足りません
meanwhile-closing = 待ち時間が終わる前の{ $date }にメンバーシップが終了します
calendar = ギフトカードまたはクーポンをもう一度引き換える
    .text = 待ち時間は終わりました。ギフトカード、メール、またはレシートを用意して、コードをもう一度入力してください。
resume-link = ここから続けるためのリンク
    .text = ブラウザーにこのページの記録が残らないときは、このリンクを開いてください。試した内容は含まれますが、コードは含まれません。
    .copied = リンクをコピーしました。

## The security check

check-way-email = { $target }にメールで確認コードを送る
check-way-sms = { $target }にSMSで確認コードを送る
check-way-payment = お支払い用カード{ $target }で確認する
check-phone-unconfirmed = アカウントの電話番号はまだ確認されていないため、確認コードを送れません。
check-ways-missing = この方法が使えないとき
check-code = 確認コードを入力する
    .email = { $target }に6桁の確認コードをメールで送りました。
    .sms = { $target }に6桁の確認コードをSMSで送りました。
    .until = この確認コードは{ $until }まで使えます。
    .missing = 確認コードが届かない、または使えないとき
security-code = 確認コード
    .hint = 6桁の数字です。いちばん新しいメッセージのものを使ってください。メッセージ全体を貼り付けることもできます。
    .submit = 確認する
    .not-six-digits = 確認コードの6桁の数字を入力してください
    .wrong = いちばん新しいメッセージの確認コードと違います。新しいメッセージが届いていないか確かめてください。
    .expired = この確認コードは古くなりました。新しいコードを送ってもらってください。
check-no-more-messages = この方法では、これ以上確認コードを送れません。すでに届いたコードは入力できます。
check-later = 短い時間に多くの操作がありました。{ $until }から続けられます。
check-no-answer = 応答がありませんでした。もう一度試してください。
check-payment = お支払い用カードで確認する
    .card = このサービスの支払いに使われているカード：{ $target }
    .text = フォームにカード番号をすべて入力してください。料金はかかりません。期限、郵便番号、セキュリティコードは必要ありません。
    .wrong = このカードの番号ではありませんでした。カードをもう一度見て比べてください。
check-locked = セキュリティ確認は終了しました
    .explanation = 合わない回答が多かったため、安全のために、新しいパスワードについてのメールをアカウントのメインのメールアドレスに送りました。
check-no-way = このアカウントではセキュリティ確認を使えません
    .explanation = メールアドレス、電話、お支払い用カードのいずれも、今は確認に使えません。
status-asking = 応答を待っています。
action-send-again = 新しいコードを送る
action-other-way = 別の方法を選ぶ
action-stop = 今は引き換えない

## Redeeming before signing in

email = メールアドレス
    .hint = お持ちのアカウントのアドレス、または新しいアカウントに使うアドレスです。
    .submit = リンクを送る
    .again = もう一度送る
    .unreadable = このアドレスにはメッセージを送れません。もう一度確認してください。
    .later = 今回は送信していません。リンクは{ $until }からもう一度送れます。
mail-sent = リンクを送信しました
    .text = メールを開き、リンクをたどってください。ログインするか、新しいアカウントが作られます。その間、コードが残るようにこのページを開いたままにして、そのあとここに戻ってください。
    .until = リンクは{ $until }まで使えます。
    .missing = メールが届かないとき
signed-in = ログインしています
    .money = まだ何も引き換えられていません。ボタンを押すと、金額は{ $account }に追加されます。

## The hand-off to support

support = 何が起きたかをサポートに伝える
    .text = コードがどうなったかを担当者が調べられます。ボタンを押すまで何も送信されません。結果をお約束するものではありません。
    .preview = サポートが読む内容
    .with-code = 正確なコードも送る。調べるために必要です
    .send = サポートに送る
    .mail = 代わりにメールを書く（正確なコードは含まれません）
    .copy = 文章をコピー
    .copied = 文章をコピーしました。
    .download = 文章として保存
    .download-data = データとして保存
    .later = 多くの依頼がありました。次は{ $until }から送れます。
    .received = サポートが受け付けました。番号：{ $reference }
    .received-until = サポートが受け付けました。番号：{ $reference }。{ $date }に削除されます。
support-note = ご自身の言葉で
support-legible = コードの読める部分
support-receipt = レシートの番号
support-shop = 店舗
support-bought = 購入日
support-at = { $at }に
support-account = アカウント：{ $account }
support-code = 正確なコード
support-code-covered = コード：{ $code }
ask-look-up = 依頼：コードがどうなったかを調べる
ask-complaint = 依頼：苦情を受け付ける
ask-replacement = 依頼：別のカードまたはコード
ask-refund = 依頼：返金

## Buttons

action-found = ありました
action-not-found = ありませんでした
action-entered-correctly = 記載のとおりに入力してあります
action-partner = 提携会社から請求されている
action-bundle = セットプランに含まれている
action-neither = どちらでもない
action-helped = 解決しました
action-did-not-help = 解決しませんでした
action-edit-code = コードを入力し直す
action-clear-cookies = Cookieを削除してログアウト
action-done = 完了
action-redeem-again = もう一度引き換える
action-calendar = 待ち時間の終わりをカレンダーに追加
action-copy-link = リンクをコピー
action-ask-again = 今すぐ確認
action-start-over = 別のギフトカードを引き換える
action-go-on = 残りのカードを引き換える
action-pause = このカードのあとで止める
action-leave-out = 外す
action-take-card = 欄に入れる
action-complete-card = 足りない部分を入力する
action-see-card = できることを見る
action-ask-account = リンクをたどった
action-hand-off = ここからサポートに連絡する
action-close = 閉じる
