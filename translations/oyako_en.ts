<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_JP" sourcelanguage="ja">
    <context>
        <name>Agenda</name>
        <message>
            <source>お母さんは働いていますか(会社員・公務員・パートなど)</source>
            <translation>Is the mother employed (company, public service, part-time)?</translation>
        </message>
        <message>
            <source>お父さん・パートナーは働いていますか</source>
            <translation>Is the father or partner employed?</translation>
        </message>
        <message>
            <source>お母さんは会社の健康保険に入っていますか</source>
            <translation>Is the mother insured through her employer's health insurance?</translation>
        </message>
        <message>
            <source>お母さんは雇用保険に入っていますか</source>
            <translation>Is the mother covered by employment insurance?</translation>
        </message>
        <message>
            <source>お母さんは国民健康保険に入っていますか</source>
            <translation>Is the mother covered by National Health Insurance?</translation>
        </message>
        <message>
            <source>お母さんは国民年金(第1号)に入っていますか</source>
            <translation>Is the mother a category 1 member of the National Pension?</translation>
        </message>
        <message>
            <source>ひとり親の家庭ですか</source>
            <translation>Is this a single-parent family?</translation>
        </message>
        <message>
            <source>東京都に住んでいますか</source>
            <translation>Do you live in Tokyo?</translation>
        </message>
        <message>
            <source>車を使いますか</source>
            <translation>Do you use a car?</translation>
        </message>
        <message>
            <source>保育園などに預けたいですか</source>
            <translation>Would you like a place in childcare?</translation>
        </message>
        <message>
            <source>いま、保育園などに通っていませんか</source>
            <translation>Is the child not in childcare at the moment?</translation>
        </message>
        <message>
            <source>里帰り出産をしますか</source>
            <translation>Will the birth be at the mother's family home (satogaeri)?</translation>
        </message>
        <message>
            <source>ふたりとも育児休業をとりますか</source>
            <translation>Will both parents take childcare leave?</translation>
        </message>
        <message>
            <source>外国の国籍のご家族ですか</source>
            <translation>Does the family hold a foreign nationality?</translation>
        </message>
        <message>
            <source>海外で生まれましたか</source>
            <translation>Was the child born abroad?</translation>
        </message>
        <message>
            <source>生まれたときの体重は2,500g未満でしたか</source>
            <translation>Was the birth weight under 2,500 g?</translation>
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation>Free of charge until %1</translation>
        </message>
        <message>
            <source>受けられるのは%1まで</source>
            <translation>Available until %1</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>Until %1</translation>
        </message>
        <message>
            <source>おすすめは%1まででした</source>
            <translation>Was advised by %1</translation>
        </message>
        <message>
            <source>おすすめは%1まで</source>
            <translation>Advised by %1</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>From %1</translation>
        </message>
        <message>
            <source>期限が近づいています</source>
            <translation>The last day is near</translation>
        </message>
        <message>
            <source>そのあと</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>もちもの: %1</source>
            <translation>Bring: %1</translation>
        </message>
        <message>
            <source>きまり: %1</source>
            <translation>Rule: %1</translation>
        </message>
        <message>
            <source>その日が休みなら %1 まで受けつけられます</source>
            <translation>If that day is a holiday, it is accepted until %1</translation>
        </message>
        <message>
            <source>市区町村によってちがいます。お住まいの市区町村に確認してください。</source>
            <translation>This differs from place to place: please confirm with your city or town.</translation>
        </message>
        <message>
            <source>出典: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>期限は%1でした</source>
            <translation>The last day was %1</translation>
        </message>
        <message>
            <source>%1: 申請のようすを確かめる</source>
            <translation>%1: see how the application stands</translation>
        </message>
        <message>
            <source>%1: たりないものを出しなおす</source>
            <translation>%1: hand in what was missing</translation>
        </message>
        <message>
            <source>%1: 使える日がもうすぐ終わります</source>
            <translation>%1: can soon no longer be used</translation>
        </message>
        <message>
            <source>%1: 使える期間がもうすぐ終わります</source>
            <translation>%1: the time to use it ends soon</translation>
        </message>
        <message>
            <source>新しい制度: %1</source>
            <translation>New programme: %1</translation>
        </message>
        <message>
            <source>変わった制度: %1</source>
            <translation>Changed programme: %1</translation>
        </message>
        <message numerus="yes">
            <source>新しい制度・変わった制度 %n件</source>
            <translation>
                <numerusform>%n new or changed programme</numerusform>
                <numerusform>%n new or changed programmes</numerusform>
            </translation>
        </message>
        <message>
            <source>この日は「%1」で聞いて、%2に書きました</source>
            <translation>This day was learned from “%1” and noted on %2</translation>
        </message>
        <message>
            <source>3か月より前から、とっていません</source>
            <translation>The last one is more than three months old</translation>
        </message>
        <message>
            <source>「%1」を出す・返事をする</source>
            <translation>Hand in or answer “%1”</translation>
        </message>
        <message>
            <source>「%1」の有効期限</source>
            <translation>“%1” expires</translation>
        </message>
        <message>
            <source>「%1」の紙は、もう処分できます</source>
            <translation>The paper of “%1” may go now</translation>
        </message>
        <message>
            <source>手帳のバックアップをとる</source>
            <translation>Back up the handbook</translation>
        </message>
        <message>
            <source>%1人目・%2</source>
            <translation>baby %1, %2</translation>
        </message>
        <message>
            <source>おすすめの時期や期限を過ぎました</source>
            <translation>The advised time or the last day has passed</translation>
        </message>
        <message>
            <source>%1: 預かりの予約をする</source>
            <translation>%1: book the care</translation>
        </message>
        <message>
            <source>%1: 預かりの予約の受付が終わります</source>
            <translation>%1: booking the care ends</translation>
        </message>
        <message>
            <source>例: %1%2の案内 – %3</source>
            <translation>Example: page of %2, %1 – %3</translation>
        </message>
        <message>
            <source>例: ある市区町村の案内 – %1</source>
            <translation>Example: page of one municipality – %1</translation>
        </message>
        <message>
            <source>つぎは、ほかの市区町村の例です。お住まいの市区町村では、ちがうことがあります。</source>
            <translation>What follows are examples of other municipalities. Yours may do it differently: please ask there.</translation>
        </message>
        <message>
            <source>毎日</source>
            <translation>every day</translation>
        </message>
        <message>
            <source>%1日ごと</source>
            <translation>every %1 days</translation>
        </message>
        <message>
            <source>毎週</source>
            <translation>every week</translation>
        </message>
        <message>
            <source>%1週ごと</source>
            <translation>every %1 weeks</translation>
        </message>
        <message>
            <source>毎月</source>
            <translation>every month</translation>
        </message>
        <message>
            <source>%1か月ごと</source>
            <translation>every %1 months</translation>
        </message>
        <message>
            <source>毎年</source>
            <translation>every year</translation>
        </message>
        <message>
            <source>%1年ごと</source>
            <translation>every %1 years</translation>
        </message>
        <message>
            <source>くりかえし</source>
            <translation>repeats</translation>
        </message>
        <message>
            <source>おすすめは%1から%2まで</source>
            <translation>Advised from %1 until %2</translation>
        </message>
        <message>
            <source>おすすめは%1から</source>
            <translation>Advised from %1</translation>
        </message>
        <message>
            <source>%1(おすすめはこの日まで)</source>
            <translation>%1 (advised until this day)</translation>
        </message>
        <message>
            <source>%1(この日から)</source>
            <translation>%1 (from this day)</translation>
        </message>
        <message>
            <source>%1を公費で受けられる最終日</source>
            <translation>%1: last day free of charge</translation>
        </message>
        <message>
            <source>%1の最終日</source>
            <translation>%1: last day</translation>
        </message>
        <message>
            <source>きまりの最終日: %1</source>
            <translation>Last day by the rule: %1</translation>
        </message>
        <message>
            <source>いま受けられます</source>
            <translation>May be given now</translation>
        </message>
        <message>
            <source>%1までに届く予定</source>
            <translation>Expected by %1</translation>
        </message>
        <message>
            <source>%1: %2に入金の予定です</source>
            <translation>%1: payment expected in %2</translation>
        </message>
        <message>
            <source>%1: %2の入金が届いたか確かめる</source>
            <translation>%1: check whether the payment of %2 arrived</translation>
        </message>
        <message>
            <source>これから1週間</source>
            <translation>Next 7 days</translation>
        </message>
        <message>
            <source>これから1か月</source>
            <translation>Next 30 days</translation>
        </message>
    </context>
    <context>
        <name>AuditReport</name>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message>
            <source>アクセス記録 日報</source>
            <translation>Access log of the day</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>担当</source>
            <translation>On duty</translation>
        </message>
        <message>
            <source>したこと</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>Whose record</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>印刷したときの終わりの印(番号 %1)</source>
            <translation>Head when printed (number %1)</translation>
        </message>
        <message>
            <source>あとで記録が書きかえられると、この印と合わなくなります。紙を保管してください。</source>
            <translation>If the log is rewritten later, it no longer fits this head. Please keep the sheet.</translation>
        </message>
        <message>
            <source>この日の記録はありません。</source>
            <translation>No entries on this day.</translation>
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message>
            <source>健診の用紙をひらきました</source>
            <translation>Opened the checkup sheet</translation>
        </message>
        <message>
            <source>コマンドで読みました</source>
            <translation>Read by the command line</translation>
        </message>
        <message>
            <source>受けとりトレイで、ファイルとならべて見ました</source>
            <translation>Compared with a file on the tray</translation>
        </message>
        <message>
            <source>受けとりトレイのファイルを、取り込まないことにしました</source>
            <translation>Declined a file on the tray</translation>
        </message>
        <message>
            <source>家族へ渡す健診と接種の結果</source>
            <translation>Results for the family</translation>
        </message>
        <message>
            <source>封をしたファイル</source>
            <translation>A sealed file</translation>
        </message>
        <message>
            <source>アクセス記録の日報</source>
            <translation>The day's report of the access log</translation>
        </message>
        <message>
            <source>予約の日の紙ひとそろい</source>
            <translation>The papers for an appointment</translation>
        </message>
        <message>
            <source>問診票か届出</source>
            <translation>A questionnaire or notification</translation>
        </message>
        <message>
            <source>手帳まるごと</source>
            <translation>The whole handbook</translation>
        </message>
        <message>
            <source>しまってある書類</source>
            <translation>Papers that are kept</translation>
        </message>
        <message>
            <source>鍵をしらせる手紙</source>
            <translation>A letter with the key</translation>
        </message>
        <message>
            <source>アンケートのファイル</source>
            <translation>A survey as a file</translation>
        </message>
        <message>
            <source>アンケートの答え1枚</source>
            <translation>One answer to a survey</translation>
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation>Results of a survey</translation>
        </message>
        <message>
            <source>アンケートの集計(CSV)</source>
            <translation>Results of a survey (CSV)</translation>
        </message>
        <message>
            <source>この施設の、はじめの管理の人です</source>
            <translation>The first who administers this facility</translation>
        </message>
        <message>
            <source>担当の人の合言葉ではない鍵でひらきました</source>
            <translation>Opened with a key that is no staff member's passphrase</translation>
        </message>
        <message>
            <source>失敗のひかえのファイルが、なくなっていました</source>
            <translation>The note of failed logins was gone</translation>
        </message>
        <message>
            <source>失敗のひかえに、読めない行がありました</source>
            <translation>The note of failed logins held a line that cannot be read</translation>
        </message>
        <message>
            <source>暗証番号で代わりました</source>
            <translation>Took over by PIN</translation>
        </message>
        <message>
            <source>暗証番号がちがいました</source>
            <translation>A wrong PIN</translation>
        </message>
        <message>
            <source>暗証番号を決めました</source>
            <translation>Chose a PIN</translation>
        </message>
        <message>
            <source>合言葉で代わりました</source>
            <translation>Took over by passphrase</translation>
        </message>
        <message>
            <source>合言葉がちがいました</source>
            <translation>A wrong passphrase</translation>
        </message>
        <message>
            <source>担当の人を加えました</source>
            <translation>Added a member of staff</translation>
        </message>
        <message>
            <source>担当の人の合言葉を変えました</source>
            <translation>Changed a member's passphrase</translation>
        </message>
        <message>
            <source>担当の人を退職にしました</source>
            <translation>A member of staff left</translation>
        </message>
        <message>
            <source>担当の人の係を変えました</source>
            <translation>Changed a member's duty</translation>
        </message>
        <message>
            <source>健診や問診票を書きました</source>
            <translation>Wrote a checkup or questionnaire</translation>
        </message>
        <message>
            <source>わたすことの同意を書きました</source>
            <translation>Recorded the consent to a hand-over</translation>
        </message>
        <message>
            <source>結果を見とどけたことにしました</source>
            <translation>Marked a result as followed up</translation>
        </message>
        <message numerus="yes">
            <source>%1(%n件)</source>
            <translation>
                <numerusform>%1 (%n record)</numerusform>
                <numerusform>%1 (%n records)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ほか%n人</source>
            <translation>
                <numerusform>%n other</numerusform>
                <numerusform>%n others</numerusform>
            </translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>the list</translation>
        </message>
        <message>
            <source>一覧(CSV)</source>
            <translation>the list as CSV</translation>
        </message>
        <message>
            <source>案内の手紙</source>
            <translation>letters</translation>
        </message>
        <message>
            <source>宛名ラベル</source>
            <translation>address labels</translation>
        </message>
        <message>
            <source>健診票</source>
            <translation>checkup sheets</translation>
        </message>
        <message numerus="yes">
            <source>「%1」%2、%n人分の%3</source>
            <translation>
                <numerusform>“%1”, %2: %3 for %n child</numerusform>
                <numerusform>“%1”, %2: %3 for %n children</numerusform>
            </translation>
        </message>
        <message>
            <source>「%1」を見ました</source>
            <translation>Saw “%1”</translation>
        </message>
        <message>
            <source>ご家庭の答え(%1)を見ました</source>
            <translation>Saw the family's answers (%1)</translation>
        </message>
        <message numerus="yes">
            <source>自動でロックするまでを%n分にしました</source>
            <translation>
                <numerusform>Locks by itself after %n minute</numerusform>
                <numerusform>Locks by itself after %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>アクセス記録%n件(CSV)</source>
            <translation>
                <numerusform>%n entry of the access log as CSV</numerusform>
                <numerusform>%n entries of the access log as CSV</numerusform>
            </translation>
        </message>
        <message>
            <source>%1のファイル</source>
            <translation>A file (%1)</translation>
        </message>
        <message>
            <source>%1の統計</source>
            <translation>Statistics of %1</translation>
        </message>
        <message>
            <source>%1の統計(CSV)</source>
            <translation>Statistics of %1 as CSV</translation>
        </message>
        <message>
            <source>%1 %2に、合言葉がちがいました</source>
            <translation>A wrong passphrase at %2 on %1</translation>
        </message>
        <message>
            <source>ログイン</source>
            <translation>Login</translation>
        </message>
        <message>
            <source>ログイン失敗</source>
            <translation>Failed login</translation>
        </message>
        <message>
            <source>担当を交代</source>
            <translation>Changed person</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>その方のページをひらきました</source>
            <translation>Opened the person’s pages</translation>
        </message>
        <message>
            <source>閲覧</source>
            <translation>View</translation>
        </message>
        <message>
            <source>慎重な項目の閲覧</source>
            <translation>View of sensitive items</translation>
        </message>
        <message>
            <source>記入</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>取り込み</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>書き出し</source>
            <translation>Export</translation>
        </message>
    </context>
    <context>
        <name>BookingFields</name>
        <message>
            <source>予約はいつから</source>
            <translation>Booking opens</translation>
        </message>
        <message>
            <source>予約はいつまで</source>
            <translation>Booking ends</translation>
        </message>
        <message>
            <source>例: 12/10、5日前</source>
            <translation>For example 12/10 or 5 days before</translation>
        </message>
        <message>
            <source>「5日前」「1か月前」か、日にちを入れてください</source>
            <translation>Enter "5 days before", "1 month before", or a date</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>乳児身体発育曲線(男の子)</source>
            <translation>Growth in the first year (boys)</translation>
        </message>
        <message>
            <source>乳児身体発育曲線(女の子)</source>
            <translation>Growth in the first year (girls)</translation>
        </message>
        <message>
            <source>幼児身体発育曲線(男の子)</source>
            <translation>Growth from 1 to 6 years (boys)</translation>
        </message>
        <message>
            <source>幼児身体発育曲線(女の子)</source>
            <translation>Growth from 1 to 6 years (girls)</translation>
        </message>
        <message>
            <source>乳幼児の頭囲(男の子)</source>
            <translation>Head circumference (boys)</translation>
        </message>
        <message>
            <source>乳幼児の頭囲(女の子)</source>
            <translation>Head circumference (girls)</translation>
        </message>
        <message>
            <source>幼児の身長体重曲線(男の子)</source>
            <translation>Weight for height (boys)</translation>
        </message>
        <message>
            <source>幼児の身長体重曲線(女の子)</source>
            <translation>Weight for height (girls)</translation>
        </message>
        <message>
            <source>身長の曲線(男の子)</source>
            <translation>Height (boys)</translation>
        </message>
        <message>
            <source>身長の曲線(女の子)</source>
            <translation>Height (girls)</translation>
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(男の子)</source>
            <translation>BMI (boys)</translation>
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(女の子)</source>
            <translation>BMI (girls)</translation>
        </message>
        <message>
            <source>生まれたときの体重と在胎週数</source>
            <translation>Birth weight by gestational age</translation>
        </message>
        <message>
            <source>生まれたときの身長と在胎週数</source>
            <translation>Birth length by gestational age</translation>
        </message>
        <message>
            <source>生まれたときの頭囲と在胎週数</source>
            <translation>Head circumference at birth by gestational age</translation>
        </message>
        <message>
            <source>妊娠中の体重</source>
            <translation>Weight in pregnancy</translation>
        </message>
        <message>
            <source>妊娠中の血圧</source>
            <translation>Blood pressure in pregnancy</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>Fundal height</translation>
        </message>
        <message>
            <source>赤ちゃんの推定体重</source>
            <translation>Estimated fetal weight</translation>
        </message>
        <message>
            <source>月齢(か月)</source>
            <translation>Age (months)</translation>
        </message>
        <message>
            <source>年齢(歳)</source>
            <translation>Age (years)</translation>
        </message>
        <message>
            <source>妊娠週数(週)</source>
            <translation>Gestation (weeks)</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>Head circumference</translation>
        </message>
        <message>
            <source>BMI</source>
            <translation>BMI</translation>
        </message>
        <message>
            <source>血圧</source>
            <translation>Blood pressure</translation>
        </message>
        <message>
            <source>上の血圧</source>
            <translation>Systolic</translation>
        </message>
        <message>
            <source>下の血圧</source>
            <translation>Diastolic</translation>
        </message>
        <message>
            <source>推定体重</source>
            <translation>Estimated weight</translation>
        </message>
        <message>
            <source>1人めの赤ちゃん</source>
            <translation>First baby</translation>
        </message>
        <message>
            <source>2人めの赤ちゃん</source>
            <translation>Second baby</translation>
        </message>
        <message>
            <source>3人めの赤ちゃん</source>
            <translation>Third baby</translation>
        </message>
        <message>
            <source>4人めの赤ちゃん</source>
            <translation>Fourth baby</translation>
        </message>
        <message>
            <source>3〜97パーセンタイル</source>
            <translation>3rd–97th percentile</translation>
        </message>
        <message>
            <source>10〜90パーセンタイル</source>
            <translation>10th–90th percentile</translation>
        </message>
        <message>
            <source>25〜75パーセンタイル</source>
            <translation>25th–75th percentile</translation>
        </message>
        <message>
            <source>3パーセンタイル</source>
            <translation>3rd percentile</translation>
        </message>
        <message>
            <source>10パーセンタイル</source>
            <translation>10th percentile</translation>
        </message>
        <message>
            <source>25パーセンタイル</source>
            <translation>25th percentile</translation>
        </message>
        <message>
            <source>50パーセンタイル</source>
            <translation>50th percentile</translation>
        </message>
        <message>
            <source>75パーセンタイル</source>
            <translation>75th percentile</translation>
        </message>
        <message>
            <source>90パーセンタイル</source>
            <translation>90th percentile</translation>
        </message>
        <message>
            <source>97パーセンタイル</source>
            <translation>97th percentile</translation>
        </message>
        <message>
            <source>平均</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>−2SD</source>
            <translation>−2 SD</translation>
        </message>
        <message>
            <source>−1SD</source>
            <translation>−1 SD</translation>
        </message>
        <message>
            <source>+1SD</source>
            <translation>+1 SD</translation>
        </message>
        <message>
            <source>+2SD</source>
            <translation>+2 SD</translation>
        </message>
        <message>
            <source>±2SD</source>
            <translation>±2 SD</translation>
        </message>
        <message>
            <source>±1.5SD</source>
            <translation>±1.5 SD</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>Weight before pregnancy</translation>
        </message>
        <message>
            <source>37週からのめやす</source>
            <translation>Guidance from 37 weeks</translation>
        </message>
        <message>
            <source>めやす(一人ひとりちがいます)</source>
            <translation>Guide value (individual)</translation>
        </message>
        <message>
            <source>上 140</source>
            <translation>Systolic 140</translation>
        </message>
        <message>
            <source>下 90</source>
            <translation>Diastolic 90</translation>
        </message>
        <message>
            <source>乳幼児身体発育調査 令和5年(2023)</source>
            <translation>National growth survey of Japan, 2023</translation>
        </message>
        <message>
            <source>WHO Child Growth Standards 2006</source>
            <translation>WHO Child Growth Standards 2006</translation>
        </message>
        <message>
            <source>2000年調査 身長の平均とSD</source>
            <translation>Survey of Japan 2000, height mean and SD</translation>
        </message>
        <message>
            <source>2000年調査 BMI(LMS 2011)</source>
            <translation>Survey of Japan 2000, BMI (LMS 2011)</translation>
        </message>
        <message>
            <source>在胎期間別出生時体格標準値(2010)</source>
            <translation>Birth size by gestational age, Japan 2010</translation>
        </message>
        <message>
            <source>2000年調査 標準体重</source>
            <translation>Survey of Japan 2000, standard weight</translation>
        </message>
        <message>
            <source>妊娠中の体重増加指導の目安 2021(日本産科婦人科学会)</source>
            <translation>Guidance on weight gain in pregnancy, JSOG 2021</translation>
        </message>
        <message>
            <source>体重・身長(0〜1歳)</source>
            <translation>Weight and length, 0–1 year</translation>
        </message>
        <message>
            <source>体重・身長(1〜6歳)</source>
            <translation>Weight and height, 1–6 years</translation>
        </message>
        <message>
            <source>身長と体重のつりあい</source>
            <translation>Weight for height</translation>
        </message>
        <message>
            <source>身長(おとなまで)</source>
            <translation>Height to adulthood</translation>
        </message>
        <message>
            <source>BMI(おとなまで)</source>
            <translation>BMI to adulthood</translation>
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation>Weight at birth</translation>
        </message>
        <message>
            <source>生まれたときの身長</source>
            <translation>Length at birth</translation>
        </message>
        <message>
            <source>生まれたときの頭囲</source>
            <translation>Head circumference at birth</translation>
        </message>
        <message>
            <source>基準: %1</source>
            <translation>Reference: %1</translation>
        </message>
        <message>
            <source>帯の中に94%の子の値が入ります</source>
            <translation>The band holds 94% of children</translation>
        </message>
        <message>
            <source>修正月齢(予定日から数えた月齢)</source>
            <translation>Corrected age (counted from the due date)</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目より前です。</source>
            <translation>Of 100 children of this age, before the %1th counted from the smallest.</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目よりあとです。</source>
            <translation>Of 100 children of this age, after the %1th counted from the smallest.</translation>
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目と%2番目のあいだです。</source>
            <translation>Of 100 children of this age, between number %1 and number %2 counted from the smallest.</translation>
        </message>
        <message>
            <source>修正%1(生まれて%2)</source>
            <translation>Corrected %1 (%2 since birth)</translation>
        </message>
        <message>
            <source>家</source>
            <translation>at home</translation>
        </message>
        <message>
            <source>%1の記録は1つ、%2です。</source>
            <translation>%1: one value, %2.</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へふえています。</source>
            <translation>%1: %2 values, rising from %3 to %4.</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へへっています。</source>
            <translation>%1: %2 values, falling from %3 to %4.</translation>
        </message>
        <message>
            <source>%1の記録は%2つ。%3と%4で同じです。</source>
            <translation>%1: %2 values, the same at %3 and %4.</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の下にあります。</source>
            <translation>The newest lies below the band (%1).</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の上にあります。</source>
            <translation>The newest lies above the band (%1).</translation>
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の中にあります。</source>
            <translation>The newest lies within the band (%1).</translation>
        </message>
        <message>
            <source>WHO(世界保健機関)</source>
            <translation>WHO</translation>
        </message>
        <message>
            <source>令和5年調査(手帳)</source>
            <translation>Japan 2023 (handbook)</translation>
        </message>
        <message>
            <source>出生時体格標準値(2010)</source>
            <translation>Japan 2010, size at birth</translation>
        </message>
        <message>
            <source>2000年調査</source>
            <translation>Japan 2000</translation>
        </message>
        <message>
            <source>BMI(カウプ指数) %1</source>
            <translation>BMI %1</translation>
        </message>
        <message>
            <source>肥満度 %1%</source>
            <translation>Degree of obesity %1%</translation>
        </message>
        <message>
            <source>SDスコア %1(%2パーセンタイル)</source>
            <translation>SD score %1 (percentile %2)</translation>
        </message>
        <message>
            <source>前の記録から1日あたり %1 g</source>
            <translation>%1 g a day since the value before</translation>
        </message>
        <message>
            <source>首がすわった</source>
            <translation>held the head up</translation>
        </message>
        <message>
            <source>寝返りをした</source>
            <translation>rolled over</translation>
        </message>
        <message>
            <source>ひとりですわった</source>
            <translation>sat alone</translation>
        </message>
        <message>
            <source>はいはいをした</source>
            <translation>crawled</translation>
        </message>
        <message>
            <source>つかまり立ちをした</source>
            <translation>pulled up to stand</translation>
        </message>
        <message>
            <source>つたい歩きをした</source>
            <translation>walked along furniture</translation>
        </message>
        <message>
            <source>ひとり歩きをした</source>
            <translation>walked alone</translation>
        </message>
        <message>
            <source>このグラフの範囲には、「%1」の記録がまだありません。書くと、ここに点が出ます。</source>
            <translation>There is no record of “%1” in the range of this chart yet. What you write appears here as a point.</translation>
        </message>
        <message>
            <source>−15〜+15%</source>
            <translation>−15 to +15%</translation>
        </message>
        <message>
            <source>+15%</source>
            <translation>+15%</translation>
        </message>
        <message>
            <source>+20%</source>
            <translation>+20%</translation>
        </message>
        <message>
            <source>+30%</source>
            <translation>+30%</translation>
        </message>
        <message>
            <source>−15%</source>
            <translation>−15%</translation>
        </message>
        <message>
            <source>−20%</source>
            <translation>−20%</translation>
        </message>
        <message>
            <source>身長を書くと、ふえ方のめやすが出ます</source>
            <translation>Write the height to see the guidance for the gain</translation>
        </message>
        <message>
            <source>妊娠前の体重を書くと、ふえ方のめやすが出ます</source>
            <translation>Write the weight before pregnancy to see the guidance for the gain</translation>
        </message>
        <message>
            <source>生まれた日から数えた月齢</source>
            <translation>Age counted from the day of birth</translation>
        </message>
    </context>
    <context>
        <name>Clinic</name>
        <message>
            <source>%1パーセンタイル未満</source>
            <translation>below centile %1</translation>
        </message>
        <message>
            <source>%1パーセンタイル以上</source>
            <translation>centile %1 and above</translation>
        </message>
        <message>
            <source>%1〜%2パーセンタイル</source>
            <translation>centile %1–%2</translation>
        </message>
        <message>
            <source>済</source>
            <translation>done</translation>
        </message>
        <message>
            <source>記入中</source>
            <translation>writing</translation>
        </message>
        <message>
            <source>持参あり</source>
            <translation>brought</translation>
        </message>
        <message>
            <source>前回 %1 %2</source>
            <translation>last %1 %2</translation>
        </message>
        <message>
            <source>修正月齢で</source>
            <translation>by corrected age</translation>
        </message>
        <message>
            <source>%1 %2生</source>
            <translation>%1, born %2</translation>
        </message>
        <message>
            <source>健診に案内する子</source>
            <translation>Invited to a checkup</translation>
        </message>
        <message>
            <source>健診にまだ来ていない子</source>
            <translation>Not yet seen at a checkup</translation>
        </message>
        <message>
            <source>結果を見とどける子</source>
            <translation>Results to follow up</translation>
        </message>
        <message>
            <source>予防接種がまだの子</source>
            <translation>Vaccinations missing</translation>
        </message>
        <message>
            <source>令和5年調査 %1</source>
            <translation>Japan 2023: %1</translation>
        </message>
        <message>
            <source>2000年調査 %1%2 SD</source>
            <translation>Japan 2000: %1%2 SD</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>希望の順番</source>
            <translation>Order of preference</translation>
        </message>
        <message>
            <source>種別</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>Days and hours</translation>
        </message>
        <message>
            <source>ただし書き</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>年齢</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>定員</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>Temporary care</translation>
        </message>
        <message>
            <source>指数のメモ</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>しめきり</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>見学の記録</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>くらべる表</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>%1に印刷。一覧に書いてあるとおりです。申しこむ前に、園や市区町村にたしかめてください。</source>
            <translation>Printed on %1. As the list says. Please check with the place or the municipality before applying.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>Date not known</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>about %1</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation>There is no such day</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>Please enter a day between 1868 and 2199</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>Please enter year, month and day</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>For example 2024-05-03, R6.5.3, 5/3</translation>
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation>That era has no such year</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>このカード</source>
            <translation>This card</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>Maternal and child health handbook</translation>
        </message>
        <message>
            <source>保険証・医療証の写し</source>
            <translation>Copies of insurance cards</translation>
        </message>
        <message>
            <source>水と食べもの(3日分から)</source>
            <translation>Water and food (three days or more)</translation>
        </message>
        <message>
            <source>いつもの薬・お薬手帳</source>
            <translation>Usual medicines and their record</translation>
        </message>
        <message>
            <source>あかり・ラジオ</source>
            <translation>Light and radio</translation>
        </message>
        <message>
            <source>充電器・電池</source>
            <translation>Charger and batteries</translation>
        </message>
        <message>
            <source>産じょくパッド・ナプキン</source>
            <translation>Maternity pads</translation>
        </message>
        <message>
            <source>出産のための荷物</source>
            <translation>Bag for the birth</translation>
        </message>
        <message>
            <source>ミルク(液体・粉)</source>
            <translation>Formula (liquid or powder)</translation>
        </message>
        <message>
            <source>使いすての哺乳びん・紙コップ</source>
            <translation>Disposable bottles or paper cups</translation>
        </message>
        <message>
            <source>授乳ケープ</source>
            <translation>Nursing cape</translation>
        </message>
        <message>
            <source>離乳食(レトルト・びん)</source>
            <translation>Weaning food in pouches or jars</translation>
        </message>
        <message>
            <source>スプーン・エプロン</source>
            <translation>Spoon and bib</translation>
        </message>
        <message>
            <source>幼児食・おやつ</source>
            <translation>Toddler food and snacks</translation>
        </message>
        <message>
            <source>ストローの飲みもの</source>
            <translation>Drinks with a straw</translation>
        </message>
        <message>
            <source>おむつ</source>
            <translation>Nappies</translation>
        </message>
        <message>
            <source>おしりふき・ポリ袋</source>
            <translation>Wipes and plastic bags</translation>
        </message>
        <message>
            <source>だっこひも</source>
            <translation>Baby carrier</translation>
        </message>
        <message>
            <source>くつ</source>
            <translation>Shoes</translation>
        </message>
        <message>
            <source>子ども用の携帯トイレ</source>
            <translation>Travel potty</translation>
        </message>
        <message>
            <source>着がえ・タオル・毛布</source>
            <translation>Clothes, towels, blanket</translation>
        </message>
        <message>
            <source>お気に入りのおもちゃ・絵本</source>
            <translation>Favourite toy and book</translation>
        </message>
        <message>
            <source>笛・名札</source>
            <translation>Whistle and name tag</translation>
        </message>
        <message>
            <source>%1 %2回</source>
            <translation>%1 ×%2</translation>
        </message>
        <message>
            <source>妊娠中・出産予定日 %1</source>
            <translation>Pregnant, due %1</translation>
        </message>
        <message>
            <source>生まれた日: %1</source>
            <translation>Born: %1</translation>
        </message>
        <message>
            <source>アレルギー: %1</source>
            <translation>Allergies: %1</translation>
        </message>
        <message>
            <source>薬: %1</source>
            <translation>Medicines: %1</translation>
        </message>
        <message>
            <source>血液型(本人の申告): %1</source>
            <translation>Blood type (as told): %1</translation>
        </message>
        <message>
            <source>予防接種: %1</source>
            <translation>Vaccinations: %1</translation>
        </message>
        <message>
            <source>なまえはまだ</source>
            <translation>No name yet</translation>
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation>Emergency card</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>Family doctor</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>Where the family meets</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>The family</translation>
        </message>
        <message>
            <source>避難</source>
            <translation>Shelter</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>Where to shelter</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>What to bring</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation>This value is not possible.</translation>
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation>Not found. Please check the place.</translation>
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation>The book is locked. Please open it with the passphrase.</translation>
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation>That passphrase does not fit. Please check capitals and keyboard layout. Nothing has changed.</translation>
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation>The book's file is damaged. It was left untouched. It can be restored from a backup.</translation>
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation>There is an unencrypted file in the book's place. To be safe it is not opened. Move it elsewhere and try again.</translation>
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation>This book was written by a newer Oyako. Please update Oyako and open it again.</translation>
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation>This place cannot be written to. Please check the folder's settings.</translation>
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation>The disk is full. Please make room and try again. Nothing has been lost.</translation>
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation>Reading or writing did not work. Please try again.</translation>
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation>This PC cannot do that.</translation>
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation>There is an unknown field.</translation>
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation>That record is no longer there.</translation>
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation>There is one already.</translation>
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation>It was changed elsewhere first. Please look at the new content and make your change again.</translation>
        </message>
        <message>
            <source>いまはできません。</source>
            <translation>This is not possible now.</translation>
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation>Stopped. Nothing has changed.</translation>
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation>The file is too large.</translation>
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation>The file is nested too deeply to be read.</translation>
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation>The text of this file cannot be read (it is not UTF-8).</translation>
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation>This file cannot be read as JSON.</translation>
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation>This is not a FHIR R4 file.</translation>
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation>This kind of file is not known.</translation>
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation>This questionnaire cannot be used. Please tell its author.</translation>
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation>A formula of this questionnaire is not supported.</translation>
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation>There is a mistake in a data table.</translation>
        </message>
        <message>
            <source>この手帳は、いま別のところで使っています。取り込みが終わるのを待つか、別のウィンドウをとじてから、もういちどためしてください。</source>
            <translation>This book is in use elsewhere just now. Wait until what is being taken in is done, or close the other window, and try again.</translation>
        </message>
        <message>
            <source>そこは手帳がしまってあるフォルダーです。手帳をまもるため、ほかの場所をえらんでください。</source>
            <translation>A book is kept in that folder. To protect it, please choose another place.</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>male</translation>
        </message>
        <message>
            <source>女</source>
            <translation>female</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>%1 pregnant</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>born at %1</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>名前はまだ</source>
            <translation>No name yet</translation>
        </message>
        <message>
            <source>%1さんの赤ちゃん(%2人目)</source>
            <translation>Baby %2 of %1</translation>
        </message>
        <message>
            <source>%1さんの赤ちゃん</source>
            <translation>Baby of %1</translation>
        </message>
    </context>
    <context>
        <name>Facilities</name>
        <message>
            <source>ふりがな</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>種別</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>行き方</source>
            <translation>Access</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>Days and hours</translation>
        </message>
        <message>
            <source>日時のただし書き</source>
            <translation>Remarks on days and hours</translation>
        </message>
        <message>
            <source>年齢</source>
            <translation>Ages</translation>
        </message>
        <message>
            <source>定員</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>Temporary care</translation>
        </message>
        <message>
            <source>病児保育</source>
            <translation>Care of sick children</translation>
        </message>
        <message>
            <source>授乳室</source>
            <translation>Nursing room</translation>
        </message>
        <message>
            <source>おむつ替え</source>
            <translation>Nappy changing</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>Vaccinations</translation>
        </message>
        <message>
            <source>運営</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>備考</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>見出しのない欄</source>
            <translation>Column without a header</translation>
        </message>
        <message>
            <source>%1現在の一覧</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>いつの一覧か、わかりません(日付不明)</source>
            <translation>The list does not say of which day it is</translation>
        </message>
        <message>
            <source>5種・4種混合</source>
            <translation>5-in-1 or 4-in-1</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>Hepatitis B</translation>
        </message>
        <message>
            <source>ロタ</source>
            <translation>Rotavirus</translation>
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation>Pneumococcal</translation>
        </message>
        <message>
            <source>ヒブ</source>
            <translation>Hib</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>麻しん風しん(MR)</source>
            <translation>Measles and rubella (MR)</translation>
        </message>
        <message>
            <source>水ぼうそう</source>
            <translation>Chickenpox</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>Japanese encephalitis</translation>
        </message>
        <message>
            <source>2種混合</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>HPV</source>
            <translation>HPV</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>Mumps</translation>
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation>Influenza</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSV (in pregnancy)</translation>
        </message>
        <message>
            <source>3種混合</source>
            <translation>DTP</translation>
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation>Polio (inactivated)</translation>
        </message>
        <message>
            <source>見出しのくり返しなので、入れませんでした</source>
            <translation>the header once more; left out</translation>
        </message>
        <message>
            <source>名前がないので、入れませんでした: %1</source>
            <translation>no name; left out: %1</translation>
        </message>
        <message>
            <source>長すぎる欄があるので、入れませんでした</source>
            <translation>a cell is too long; left out</translation>
        </message>
        <message>
            <source>%1行目とまったく同じです。両方入れます</source>
            <translation>the same as line %1; both are kept</translation>
        </message>
        <message>
            <source>%1行目と番号が同じです。両方入れます</source>
            <translation>the same id as line %1; both are kept</translation>
        </message>
        <message>
            <source>欄が足りません。ない欄は「記載なし」にします</source>
            <translation>cells are missing; they count as not stated</translation>
        </message>
        <message>
            <source>見出しのない欄があります。そのまま残します</source>
            <translation>cells without a header; kept as they are</translation>
        </message>
        <message>
            <source>市区町村コードとして読めません: %1</source>
            <translation>not a municipality code: %1</translation>
        </message>
        <message>
            <source>緯度・経度として読めません。距離には使いません: %1</source>
            <translation>not coordinates of Japan; not used for distances: %1</translation>
        </message>
        <message>
            <source>場所がひとつも入っていないファイルです。</source>
            <translation>There is no place in this file.</translation>
        </message>
        <message>
            <source>ZIPやExcel(xlsx)のファイルのようです。中のCSVをとり出すか、ExcelでCSVとして保存してから、えらんでください。</source>
            <translation>This looks like a ZIP or Excel (xlsx) file. Take the CSV out of it, or save it as CSV in Excel, and choose that.</translation>
        </message>
        <message>
            <source>古いExcelのファイルのようです。CSVとして保存してから、えらんでください。</source>
            <translation>This looks like an old Excel file. Save it as CSV and choose that.</translation>
        </message>
        <message>
            <source>PDFは読めません。CSVかJSONをえらんでください。</source>
            <translation>A PDF cannot be read. Choose a CSV or JSON file.</translation>
        </message>
        <message>
            <source>Webページのようです。ページの中の「CSV」や「ダウンロード」から、ファイルを保存してください。</source>
            <translation>This is a web page. Save the file itself from the page's "CSV" or "download" link.</translation>
        </message>
        <message>
            <source>文字のファイルではありません。CSVかJSONをえらんでください。</source>
            <translation>This is not a text file. Choose a CSV or JSON file.</translation>
        </message>
        <message>
            <source>「名称」「住所」のような見出しの行が見つかりません。場所の一覧のファイルか、たしかめてください。</source>
            <translation>No row of headers such as 名称 or 住所 was found. Please check that this file is a list of places.</translation>
        </message>
        <message>
            <source>保育園・幼稚園</source>
            <translation>Nursery or kindergarten</translation>
        </message>
        <message>
            <source>病院・医院</source>
            <translation>Clinic</translation>
        </message>
        <message>
            <source>支援センター・児童館</source>
            <translation>Support centre</translation>
        </message>
        <message>
            <source>避難場所</source>
            <translation>Shelter</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>記載なし</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>No</translation>
        </message>
        <message>
            <source>約%1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>%1件目</source>
            <translation>Entry %1</translation>
        </message>
        <message>
            <source>%1行目</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>引用符(")がとじていないところがあります(%1)。もとのファイルをもういちどダウンロードしてください。</source>
            <translation>A quotation mark is never closed (%1). Please download the file again.</translation>
        </message>
        <message>
            <source>文字がこわれているところがあります。もとのファイルをもういちどダウンロードしてください。</source>
            <translation>Some characters in the file are broken. Please download it again.</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>(市区町村の名前)</source>
            <translation>(name of your city)</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>%1など</source>
            <translation>%1 and others</translation>
        </message>
        <message>
            <source>%1の一覧</source>
            <translation>List: %1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>FileNames</name>
        <message>
            <source>親子手帳</source>
            <translation>oyako</translation>
        </message>
    </context>
    <context>
        <name>FormProblems</name>
        <message>
            <source>ここを入れてください</source>
            <translation>Please fill this in</translation>
        </message>
        <message>
            <source>%1つ以上えらんでください</source>
            <translation>Please choose at least %1</translation>
        </message>
        <message>
            <source>えらべるのは%1つまでです</source>
            <translation>Choose %1 at most</translation>
        </message>
        <message>
            <source>一覧にない答えです</source>
            <translation>Not one of the listed answers</translation>
        </message>
        <message>
            <source>ほかの答えといっしょにはえらべません</source>
            <translation>Cannot be chosen together with other answers</translation>
        </message>
        <message>
            <source>ない日づけか時刻です</source>
            <translation>No such date or time</translation>
        </message>
        <message>
            <source>%1以上を入れてください</source>
            <translation>Please enter %1 or more</translation>
        </message>
        <message>
            <source>%1以下を入れてください</source>
            <translation>Please enter %1 or less</translation>
        </message>
        <message>
            <source>小数は%1けたまでです</source>
            <translation>At most %1 decimals</translation>
        </message>
        <message>
            <source>%1文字以上入れてください</source>
            <translation>Please enter at least %1 characters</translation>
        </message>
        <message>
            <source>%1文字までです</source>
            <translation>At most %1 characters</translation>
        </message>
        <message>
            <source>書き方を確かめてください: %1</source>
            <translation>Please check the format: %1</translation>
        </message>
        <message>
            <source>わからない単位です: %1</source>
            <translation>Unknown unit: %1</translation>
        </message>
        <message>
            <source>ほかの答えと合いません</source>
            <translation>Does not agree with another answer</translation>
        </message>
        <message>
            <source>ふだんより小さい値です。合っていれば、このままで大丈夫です</source>
            <translation>Lower than usual. If it is right, leave it as it is</translation>
        </message>
        <message>
            <source>ふだんより大きい値です。合っていれば、このままで大丈夫です</source>
            <translation>Higher than usual. If it is right, leave it as it is</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。この手帳には書かないでください</source>
            <translation>This looks like an individual number (My Number): please do not keep it here</translation>
        </message>
        <message>
            <source>番号(linkId)のない質問があります</source>
            <translation>a question has no number (linkId)</translation>
        </message>
        <message>
            <source>同じ番号の質問が二つあります</source>
            <translation>two questions have the same number</translation>
        </message>
        <message>
            <source>知らない種類の質問です</source>
            <translation>a question of an unknown kind</translation>
        </message>
        <message>
            <source>質問が多すぎます</source>
            <translation>too many questions</translation>
        </message>
        <message>
            <source>答えの一覧が入っていません</source>
            <translation>the list of answers is missing</translation>
        </message>
        <message>
            <source>えらべる答えがありません</source>
            <translation>there are no answers to choose from</translation>
        </message>
        <message>
            <source>読めない答えがあります</source>
            <translation>an answer cannot be read</translation>
        </message>
        <message>
            <source>ない質問を条件にしています</source>
            <translation>a condition asks for a question that is not there</translation>
        </message>
        <message>
            <source>知らない条件の書き方です</source>
            <translation>a condition is written in an unknown way</translation>
        </message>
        <message>
            <source>条件の答えが質問と合いません</source>
            <translation>the answer in a condition does not fit its question</translation>
        </message>
        <message>
            <source>質問どうしが互いを条件にしています</source>
            <translation>questions depend on one another in a circle</translation>
        </message>
        <message>
            <source>計算式が自分自身をつかっています</source>
            <translation>a calculation uses itself</translation>
        </message>
        <message>
            <source>同じ名前の変数が二つあります</source>
            <translation>two variables have the same name</translation>
        </message>
        <message>
            <source>書き方の決まりを読めません</source>
            <translation>a rule for typing cannot be read</translation>
        </message>
        <message>
            <source>意味を変えるしるしがついていて、正しくあつかえません</source>
            <translation>it is marked in a way that changes its meaning and cannot be used safely</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)を聞いています。この手帳には書けません</source>
            <translation>it asks for the Individual Number (My Number), which is not kept in this book</translation>
        </message>
        <message>
            <source>場所: %1</source>
            <translation>place: %1</translation>
        </message>
        <message>
            <source>場所: %1バイト目</source>
            <translation>place: byte %1</translation>
        </message>
        <message>
            <source>計算が終わらない式なので、空けてあります: %1</source>
            <translation>This calculation never comes to an end, so it is left empty: %1</translation>
        </message>
        <message>
            <source>書き方の決まりに合わないところがあります</source>
            <translation>Something is not written as the format asks</translation>
        </message>
        <message>
            <source>下の限度が上の限度をこえています</source>
            <translation>The lower limit is above the upper one</translation>
        </message>
        <message>
            <source>はじめの答えが質問と合いません</source>
            <translation>The initial answer does not fit the question</translation>
        </message>
        <message>
            <source>はじめの答えが多すぎます</source>
            <translation>There are too many initial answers</translation>
        </message>
        <message>
            <source>答えの一覧が二とおりあります</source>
            <translation>There are two lists of answers</translation>
        </message>
        <message>
            <source>説明の文の中に質問があります</source>
            <translation>There are questions inside an explanation</translation>
        </message>
        <message>
            <source>条件が二つ以上あるのに、どう合わせるかが書いてありません</source>
            <translation>There are two or more conditions, but not how they go together</translation>
        </message>
        <message>
            <source>意味を変えるきまりがついていて、正しくあつかえません</source>
            <translation>It comes with rules that change its meaning and cannot be handled rightly</translation>
        </message>
        <message>
            <source>ほかの用紙を中に入れる書き方なので、正しくあつかえません</source>
            <translation>It puts another form inside, which cannot be handled rightly</translation>
        </message>
        <message>
            <source>項目の数か選択肢の数が、この質問票とちがいます。点数がまちがってしまうので、加えられません</source>
            <translation>The number of items or options differs from this instrument. Its scores would be wrong, so it cannot be added</translation>
        </message>
    </context>
    <context>
        <name>Immunization</name>
        <message>
            <source>接種できる年齢より前の日付です</source>
            <translation>the date is before the age for this vaccine</translation>
        </message>
        <message>
            <source>接種できる年齢を過ぎた日付です</source>
            <translation>the date is after the age for this vaccine</translation>
        </message>
        <message>
            <source>前の回との間隔が短い日付です</source>
            <translation>the date is close to the previous dose</translation>
        </message>
        <message>
            <source>ほかの生ワクチンとの間隔が短い日付です</source>
            <translation>the date is close to another live vaccine</translation>
        </message>
        <message>
            <source>この回に使うワクチンとちがいます</source>
            <translation>another vaccine than the one used for this dose</translation>
        </message>
        <message>
            <source>ワクチンの有効期限を過ぎた日付です</source>
            <translation>the date is after the vaccine's expiry date</translation>
        </message>
        <message>
            <source>決められた回数より多い接種です</source>
            <translation>more doses than the schedule asks for</translation>
        </message>
        <message>
            <source>決められた回数に入らない接種です</source>
            <translation>not among the doses the schedule counts</translation>
        </message>
        <message>
            <source>要確認・%1</source>
            <translation>To check: %1</translation>
        </message>
        <message>
            <source>「要確認」の接種は、日付やワクチンの写しまちがいがないか見てください。合っていれば、接種した医療機関か市区町村に聞いてください。</source>
            <translation>For doses marked "To check", please see whether the date and the vaccine were copied correctly. If they were, ask the clinic that gave the dose, or your city.</translation>
        </message>
        <message>
            <source>ロタウイルス</source>
            <translation>Rotavirus</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>Hepatitis B</translation>
        </message>
        <message>
            <source>5種混合</source>
            <translation>5-in-1</translation>
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation>Pneumococcal</translation>
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation>Hib</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>MR 第1期</source>
            <translation>MR, first period</translation>
        </message>
        <message>
            <source>MR 第2期</source>
            <translation>MR, second period</translation>
        </message>
        <message>
            <source>水痘</source>
            <translation>Varicella</translation>
        </message>
        <message>
            <source>日本脳炎 第1期</source>
            <translation>Japanese encephalitis 1</translation>
        </message>
        <message>
            <source>日本脳炎 第2期</source>
            <translation>Japanese encephalitis 2</translation>
        </message>
        <message>
            <source>2種混合</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>HPV</source>
            <translation>HPV</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSV (pregnancy)</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>Mumps</translation>
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation>Influenza</translation>
        </message>
        <message>
            <source>3種混合</source>
            <translation>DPT</translation>
        </message>
        <message>
            <source>ポリオ(5回目)</source>
            <translation>Polio (fifth dose)</translation>
        </message>
        <message>
            <source>新型コロナ</source>
            <translation>COVID-19</translation>
        </message>
        <message>
            <source>DTaP・Tdap・Td</source>
            <translation>DTaP/Tdap/Td</translation>
        </message>
        <message>
            <source>A型肝炎</source>
            <translation>Hepatitis A</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>Japanese encephalitis</translation>
        </message>
        <message>
            <source>髄膜炎菌</source>
            <translation>Meningococcal ACWY</translation>
        </message>
        <message>
            <source>髄膜炎菌B</source>
            <translation>Meningococcal B</translation>
        </message>
        <message>
            <source>MMR</source>
            <translation>MMR</translation>
        </message>
        <message>
            <source>肺炎球菌</source>
            <translation>Pneumococcal</translation>
        </message>
        <message>
            <source>ポリオ</source>
            <translation>Polio</translation>
        </message>
        <message>
            <source>狂犬病</source>
            <translation>Rabies</translation>
        </message>
        <message>
            <source>RSウイルス</source>
            <translation>RSV</translation>
        </message>
        <message>
            <source>黄熱</source>
            <translation>Yellow fever</translation>
        </message>
        <message>
            <source>帯状疱疹</source>
            <translation>Zoster</translation>
        </message>
        <message>
            <source>麻しん(はしか)にかかった</source>
            <translation>Has had measles</translation>
        </message>
        <message>
            <source>風しんにかかった</source>
            <translation>Has had rubella</translation>
        </message>
        <message>
            <source>水痘(みずぼうそう)にかかった</source>
            <translation>Has had chickenpox</translation>
        </message>
        <message>
            <source>おたふくかぜにかかった</source>
            <translation>Has had mumps</translation>
        </message>
        <message>
            <source>日本脳炎にかかった</source>
            <translation>Has had Japanese encephalitis</translation>
        </message>
        <message>
            <source>B型肝炎にかかった</source>
            <translation>Has had hepatitis B</translation>
        </message>
        <message>
            <source>ヒブ(Hib)の病気にかかった</source>
            <translation>Has had a Hib disease</translation>
        </message>
        <message>
            <source>肺炎球菌の病気にかかった</source>
            <translation>Has had a pneumococcal disease</translation>
        </message>
        <message>
            <source>結核にかかった</source>
            <translation>Has had tuberculosis</translation>
        </message>
        <message>
            <source>HPVの病気にかかった</source>
            <translation>Has had an HPV disease</translation>
        </message>
        <message>
            <source>生まれたときから、B型肝炎の母子感染をふせぐ接種を受けている</source>
            <translation>Is in the programme against hepatitis B from the mother</translation>
        </message>
        <message>
            <source>長い病気などで受けられず、また受けられるようになった</source>
            <translation>Could not be vaccinated for a long illness, and now can</translation>
        </message>
        <message>
            <source>2024年度のMRワクチン不足で受けられなかった(市区町村が認めた)</source>
            <translation>Missed MR in the 2024 shortage (confirmed by the municipality)</translation>
        </message>
        <message>
            <source>季節の接種がはじまる%1から</source>
            <translation>From %1, when the season begins</translation>
        </message>
        <message>
            <source>制度がはじまる%1から</source>
            <translation>From %1, when the programme begins</translation>
        </message>
        <message>
            <source>特別に受けられる期間がはじまる%1から</source>
            <translation>From %1, when the special period begins</translation>
        </message>
        <message>
            <source>受けられる年齢になる%1から</source>
            <translation>From %1, when old enough</translation>
        </message>
        <message>
            <source>%1回目</source>
            <translation>Dose %1</translation>
        </message>
        <message>
            <source>標準的な時期は過ぎていますが、受けられます</source>
            <translation>The standard period has passed, but it may be given</translation>
        </message>
        <message>
            <source>標準的な時期です</source>
            <translation>Now is the standard period</translation>
        </message>
        <message>
            <source>受けられます</source>
            <translation>May be given</translation>
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation>Publicly funded until %1</translation>
        </message>
        <message>
            <source>任意の接種です</source>
            <translation>A voluntary vaccine</translation>
        </message>
        <message>
            <source>予定なし</source>
            <translation>none planned</translation>
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation>Dose %1 %2</translation>
        </message>
        <message>
            <source>(公費は%1まで)</source>
            <translation>(funded until %1)</translation>
        </message>
        <message>
            <source>決められた回数がすんでいます</source>
            <translation>All doses have been given</translation>
        </message>
        <message>
            <source>受けられる年齢を過ぎています</source>
            <translation>Past the age for it</translation>
        </message>
        <message>
            <source>公費で受けられる期間を過ぎています</source>
            <translation>The publicly funded period has passed</translation>
        </message>
        <message>
            <source>いまからはじめることは、すすめられていません。医師に聞いてください</source>
            <translation>Starting now is advised against; please ask a doctor</translation>
        </message>
        <message>
            <source>病気や事情により、定期の接種の対象ではありません</source>
            <translation>Not part of the routine programme for this person</translation>
        </message>
        <message>
            <source>この日の接種としては、%1に合います。だれの記録か、もう一度見てください。</source>
            <translation>On this day the dose would fit %1. Please look again whose record this is.</translation>
        </message>
        <message>
            <source>接種した日が、きょうより先です。</source>
            <translation>The day of the dose lies in the future.</translation>
        </message>
        <message>
            <source>接種した日が、生まれた日より前です。</source>
            <translation>The day of the dose lies before birth.</translation>
        </message>
        <message>
            <source>有効期限を過ぎたロットです。期限の日づけをもう一度見てください。</source>
            <translation>The lot had expired. Please look at the expiry again.</translation>
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています。</source>
            <translation>The same vaccine is on record for this day already.</translation>
        </message>
        <message>
            <source>注射の生ワクチンが同じ日に2つあります。医師がみとめていれば、このままで大丈夫です。</source>
            <translation>Two injected live vaccines on one day. That is fine where the doctor agreed.</translation>
        </message>
        <message>
            <source>注射の生ワクチン(%1)との間が、27日あいていません。</source>
            <translation>Fewer than 27 clear days from the injected live vaccine of %1.</translation>
        </message>
        <message>
            <source>このワクチンを受けられる最後の日を過ぎています。</source>
            <translation>Past the last day for this vaccine.</translation>
        </message>
        <message>
            <source>1回目としては、すすめられている時期より後です。</source>
            <translation>Later than advised for a first dose.</translation>
        </message>
        <message>
            <source>前の回(%1)とちがう製品です。</source>
            <translation>Another product than the dose of %1.</translation>
        </message>
        <message>
            <source>予定表にないワクチンです。書いたとおりに残し、回数には数えません。</source>
            <translation>Not in the schedule: kept as written, and not counted.</translation>
        </message>
        <message>
            <source>%1: 前は %2 → 今は %3</source>
            <translation>%1: before: %2 → now: %3</translation>
        </message>
        <message>
            <source>%1〜%2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>接種は医師と相談して決めてください。</source>
            <translation>Please decide about vaccinations together with a doctor.</translation>
        </message>
        <message>
            <source>もとの決まり: %1 (%2版)</source>
            <translation>Rules: %1 (edition %2)</translation>
        </message>
        <message>
            <source>要確認・一覧にないワクチンです</source>
            <translation>To check: the vaccine is on no list</translation>
        </message>
        <message>
            <source>前の回との間隔をあけるため、受けられるのは%1から</source>
            <translation>Possible from %1, to keep the interval after the last dose</translation>
        </message>
        <message>
            <source>(おすすめは%1から)</source>
            <translation>; advised from %1</translation>
        </message>
        <message>
            <source>受けられます(おすすめは%1から)</source>
            <translation>May be given (advised from %1)</translation>
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています</source>
            <translation>The same vaccine is on record for this day already</translation>
        </message>
        <message>
            <source>すすめられている時期です</source>
            <translation>Now is the recommended time</translation>
        </message>
        <message>
            <source>すすめられている時期は過ぎていますが、受けられます</source>
            <translation>The recommended time has passed, but it may be given</translation>
        </message>
        <message>
            <source>病気や旅行など、事情のある人の接種です</source>
            <translation>For people with a reason, such as an illness or travel</translation>
        </message>
        <message>
            <source>この予定表にのっている季節は%1までです。いまの季節のことは、医師に聞いてください</source>
            <translation>This edition of the schedule holds the season until %1; please ask a doctor about the present one</translation>
        </message>
        <message>
            <source>免疫があるとされ、接種の対象ではありません</source>
            <translation>Counted as immune, so it is not meant for this person</translation>
        </message>
        <message>
            <source>いまからだと、のこりの回が公費の期間に入らないことがあります</source>
            <translation>Starting now, the remaining doses may not fit into the publicly funded period</translation>
        </message>
        <message>
            <source>標準的な時期を待つと、公費の期間に間に合わないことがあります</source>
            <translation>Waiting for the standard period may be too late for public funding</translation>
        </message>
        <message>
            <source>前に受けた注射の生ワクチンから27日をあけるため、受けられるのは%1から</source>
            <translation>From %1 on, 27 days after the live vaccine injected before</translation>
        </message>
        <message>
            <source>要確認・接種した日が分かりません</source>
            <translation>To check: the day it was given is not known</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>この手帳で直してあるので、そのままにします</source>
            <translation>Changed in this handbook, so it stays as it is</translation>
        </message>
        <message>
            <source>この手帳ではまちがいとして外してあります</source>
            <translation>Taken out of this handbook as a mistake</translation>
        </message>
        <message>
            <source>手帳にいる人と同じ人かもしれません</source>
            <translation>May be somebody who is already in the handbook</translation>
        </message>
        <message>
            <source>だれのことか、わかりません</source>
            <translation>It does not say whose it is</translation>
        </message>
        <message>
            <source>この手帳では完全に消してあります</source>
            <translation>Erased from this handbook</translation>
        </message>
        <message>
            <source>手帳では別の種類の記録です</source>
            <translation>Another kind of record in the handbook</translation>
        </message>
        <message>
            <source>手帳にはない種類の記録です</source>
            <translation>A kind of record the handbook does not have</translation>
        </message>
        <message>
            <source>行わなかった、という記録です</source>
            <translation>A record that something was not done</translation>
        </message>
        <message>
            <source>まちがいだった、という記録です</source>
            <translation>A record marked as a mistake</translation>
        </message>
        <message>
            <source>知らない単位です</source>
            <translation>An unknown unit</translation>
        </message>
        <message>
            <source>値がありません</source>
            <translation>There is no value</translation>
        </message>
        <message>
            <source>日づけがありません</source>
            <translation>There is no date</translation>
        </message>
        <message>
            <source>どの問診票か、わかりません</source>
            <translation>It does not say which questionnaire</translation>
        </message>
        <message>
            <source>人</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>Maternal and child health handbook</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>Pregnancy</translation>
        </message>
        <message>
            <source>届出</source>
            <translation>Notification</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>Vaccination</translation>
        </message>
        <message>
            <source>測った値</source>
            <translation>Measurement</translation>
        </message>
        <message>
            <source>問診票・届出の答え</source>
            <translation>Answers to a form</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>申請</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>することの印</source>
            <translation>Mark on something to do</translation>
        </message>
        <message>
            <source>家族の事情</source>
            <translation>Family circumstances</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>同意</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>ありえない値があります: %1</source>
            <translation>Impossible value: %1</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>New</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>食いちがい</source>
            <translation>Disagrees</translation>
        </message>
        <message>
            <source>取り込めない</source>
            <translation>Cannot be taken in</translation>
        </message>
        <message>
            <source>使える回数や時間</source>
            <translation>Visits or hours granted</translation>
        </message>
        <message>
            <source>電子クーポン</source>
            <translation>Electronic voucher</translation>
        </message>
        <message>
            <source>預かりの料金</source>
            <translation>Fees for temporary care</translation>
        </message>
        <message>
            <source>制度の一覧</source>
            <translation>List of support programmes</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>場所の一覧</source>
            <translation>List of places</translation>
        </message>
        <message>
            <source>場所のメモ</source>
            <translation>Notes on a place</translation>
        </message>
        <message>
            <source>もらった問診票</source>
            <translation>Forms taken in</translation>
        </message>
        <message>
            <source>同じ記録が、ファイルに2度あります</source>
            <translation>The file holds this record twice</translation>
        </message>
        <message>
            <source>手帳には同じ日のちがう値があります</source>
            <translation>The book has another value for the same day</translation>
        </message>
        <message>
            <source>%1行め</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>ファイルの中の、だれがだれかという印は取り込みません</source>
            <translation>Who is who is never taken from a file</translation>
        </message>
        <message>
            <source>担当の人</source>
            <translation>Member of staff</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>Survey</translation>
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation>Answer to a survey</translation>
        </message>
        <message>
            <source>個人番号のような番号は、手帳に入れません</source>
            <translation>A number like an Individual Number is not taken in</translation>
        </message>
        <message>
            <source>生年月日が読めないので、入りません</source>
            <translation>The date of birth cannot be read and is left out</translation>
        </message>
        <message>
            <source>亡くなった日が読めないので、入りません</source>
            <translation>The date of death cannot be read and is left out</translation>
        </message>
        <message>
            <source>亡くなったとありますが、日にちがないので入りません</source>
            <translation>It says deceased without a date; that is left out</translation>
        </message>
        <message>
            <source>ワクチンの期限が読めないので、入りません</source>
            <translation>The vaccine's expiry date cannot be read and is left out</translation>
        </message>
        <message>
            <source>FHIR の決まりと形がちがいます</source>
            <translation>Its shape is not that of FHIR</translation>
        </message>
        <message>
            <source>手帳への指示です。したがいません</source>
            <translation>An order to the book, which is not followed</translation>
        </message>
        <message>
            <source>生まれる前の日づけです</source>
            <translation>The date lies before the birth</translation>
        </message>
        <message>
            <source>答えではなく、問診票やアンケートの用紙です。「問診票・届出」の「市区町村や病院の問診票を加える」で入れてください</source>
            <translation>This is a questionnaire, not an answer. Add it under “Forms”, “Add a questionnaire of your city or clinic”</translation>
        </message>
        <message>
            <source>メーカーの名前がないので、入りません</source>
            <translation>It has no name of the manufacturer, so none comes in</translation>
        </message>
        <message>
            <source>打ったところの名前がないので、入りません</source>
            <translation>It has no name of the place it was given at, so none comes in</translation>
        </message>
        <message>
            <source>かかわった人のうち、打った人ではない人や名前のない人は入りません</source>
            <translation>Of the people involved, those who did not give it or have no name do not come in</translation>
        </message>
        <message>
            <source>何回目かがはっきりしないので、入りません</source>
            <translation>It is not clear which dose it was, so no number comes in</translation>
        </message>
        <message>
            <source>打った部位が記号だけなので、入りません</source>
            <translation>The site is only a code, so it does not come in</translation>
        </message>
        <message>
            <source>打ち方が記号だけなので、入りません</source>
            <translation>The route is only a code, so it does not come in</translation>
        </message>
        <message>
            <source>打った量がmLではないので、入りません</source>
            <translation>The amount is not in mL, so it does not come in</translation>
        </message>
        <message>
            <source>効き目が足りない接種とあります。数えてよいか、医師にきいてください</source>
            <translation>The file calls this dose subpotent. Please ask a doctor whether it counts</translation>
        </message>
        <message>
            <source>接種のあとの反応は、書くところがないので入りません</source>
            <translation>There is no field for reactions after the dose, so they do not come in</translation>
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>いつから</source>
            <translation>From</translation>
        </message>
        <message>
            <source>最後の日</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>今</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>受けた日</source>
            <translation>Seen on</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>Judgement</translation>
        </message>
        <message>
            <source>まだの予防接種</source>
            <translation>Missing</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>郵便番号</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>これから</source>
            <translation>To come</translation>
        </message>
        <message>
            <source>受けました</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>まだ受けられます</source>
            <translation>May still come</translation>
        </message>
        <message>
            <source>今月が最後です</source>
            <translation>Last month to come</translation>
        </message>
        <message>
            <source>期間を過ぎました</source>
            <translation>Window is over</translation>
        </message>
        <message>
            <source>異常なし</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>既医療</source>
            <translation>Already under care</translation>
        </message>
        <message>
            <source>ほかの書き方</source>
            <translation>Other words</translation>
        </message>
        <message>
            <source>要経過観察</source>
            <translation>To be observed</translation>
        </message>
        <message>
            <source>要紹介・要精密</source>
            <translation>To be referred</translation>
        </message>
        <message>
            <source>判定なし</source>
            <translation>No judgement</translation>
        </message>
        <message>
            <source>歯科: %1</source>
            <translation>Dental: %1</translation>
        </message>
        <message>
            <source>眼科: %1</source>
            <translation>Eyes: %1</translation>
        </message>
        <message>
            <source>耳鼻科: %1</source>
            <translation>Ears: %1</translation>
        </message>
        <message>
            <source>%1 %2回目</source>
            <translation>%1, dose %2</translation>
        </message>
        <message>
            <source>ほかの健診</source>
            <translation>Other checkups</translation>
        </message>
        <message>
            <source>歯科健診</source>
            <translation>Dental checkup</translation>
        </message>
        <message>
            <source>合計</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>受けた</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>Not seen</translation>
        </message>
        <message>
            <source>対象</source>
            <translation>Invited</translation>
        </message>
        <message>
            <source>受診率(%)</source>
            <translation>Rate seen (%)</translation>
        </message>
        <message>
            <source>月</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>項目</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>数</source>
            <translation>Number</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>リンクなので入れません。もとのファイルをえらんでください</source>
            <translation>It is a link. Please choose the file itself</translation>
        </message>
        <message>
            <source>ふつうのファイルではありません</source>
            <translation>It is not an ordinary file</translation>
        </message>
        <message>
            <source>読んでいるあいだに変わりました。書きおわってから、もういちどどうぞ</source>
            <translation>It changed while it was read. Please try again</translation>
        </message>
        <message>
            <source>中身がありません</source>
            <translation>It is empty</translation>
        </message>
        <message>
            <source>画像が大きすぎます。小さくして入れてください</source>
            <translation>The picture is too large. Please make it smaller</translation>
        </message>
        <message>
            <source>ページが多すぎます。分けて入れてください</source>
            <translation>It has too many pages. Please split it</translation>
        </message>
        <message>
            <source>ひらくのに力がいりすぎるファイルです</source>
            <translation>Opening it would take too much</translation>
        </message>
        <message>
            <source>PDF・画像・文字のファイルとして読めません</source>
            <translation>It cannot be read as a PDF, picture or text</translation>
        </message>
        <message>
            <source>家族</source>
            <translation>Family</translation>
        </message>
        <message>
            <source>お知らせ</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>申請書・届</source>
            <translation>Application form</translation>
        </message>
        <message>
            <source>証明書</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>券・クーポン</source>
            <translation>Voucher</translation>
        </message>
        <message>
            <source>検査の結果</source>
            <translation>Test result</translation>
        </message>
        <message>
            <source>領収書</source>
            <translation>Receipt</translation>
        </message>
        <message>
            <source>診察券・保険証</source>
            <translation>Patient or insurance card</translation>
        </message>
        <message>
            <source>手帳のページ</source>
            <translation>Pages of the handbook</translation>
        </message>
        <message>
            <source>受けとった日: %1</source>
            <translation>Received: %1</translation>
        </message>
        <message>
            <source>期限: %1</source>
            <translation>Due: %1</translation>
        </message>
        <message>
            <source>有効期限: %1</source>
            <translation>Valid until: %1</translation>
        </message>
        <message>
            <source>紙を処分できる日: %1</source>
            <translation>Paper may go from: %1</translation>
        </message>
        <message>
            <source>なんのため: %1</source>
            <translation>For: %1</translation>
        </message>
        <message>
            <source>同じ書類を%1回しまいました(中身はひとつです)</source>
            <translation>Added %1 times, kept once</translation>
        </message>
        <message>
            <source>書類のもくじ</source>
            <translation>Index of papers</translation>
        </message>
        <message>
            <source>ページ</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>書類をひらく部品(oyako-reader)が見つかりません。Oyakoを入れなおしてください</source>
            <translation>The part that opens papers (oyako-reader) is missing. Please install Oyako again</translation>
        </message>
        <message>
            <source>このPCのOyakoにはPDFをひらく部品(Qt Pdf)がありません。画像と文字はつかえます</source>
            <translation>This Oyako has no part that opens PDFs (Qt Pdf). Pictures and text work</translation>
        </message>
    </context>
    <context>
        <name>Permitted</name>
        <message>
            <source>今の担当は読むだけです。書ける人に替わると使えます(F12)</source>
            <translation>The person on duty may only read. It can be used once somebody who records takes over (F12).</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation>language passphrase recovery code lock text size colours era years backup</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>今日 すること 予定 期限</source>
            <translation>today to do what now due list</translation>
        </message>
        <message>
            <source>妊娠 妊婦健診 予定日 週数 出産</source>
            <translation>pregnancy antenatal visit due date weeks birth</translation>
        </message>
        <message>
            <source>子ども 健診 予防接種 身長 体重 発育</source>
            <translation>child checkup vaccination height weight growth</translation>
        </message>
        <message>
            <source>問診票・届出</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>妊娠届 問診票 届出 用紙 健診</source>
            <translation>pregnancy notification questionnaire form paper checkup</translation>
        </message>
        <message>
            <source>わたす・受けとる</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>手続き 制度 申請 助成金 手当 給付金 期限 補助</source>
            <translation>procedure programme application benefit allowance deadline support</translation>
        </message>
        <message>
            <source>予防接種 ワクチン 図 予定 線</source>
            <translation>vaccination vaccine immunization timeline schedule</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>授乳室 保育園 見学 病院 避難場所 支援センター</source>
            <translation>nursing room nursery visit clinic shelter support centre</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>書類 紙 スキャン 写真 PDF お知らせ 証明書 券 しまう さがす</source>
            <translation>papers scan photo PDF letter certificate voucher keep search</translation>
        </message>
        <message>
            <source>もしものとき</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <source>防災 地震 避難 非常 持ち出し カード 連絡先 アレルギー USB コピー</source>
            <translation>emergency earthquake shelter kit card contacts allergies USB backup</translation>
        </message>
        <message>
            <source>一覧 案内 手紙 宛名 ラベル 統計 受診率</source>
            <translation>list invitation letter address label statistics rate</translation>
        </message>
        <message>
            <source>アンケート 質問票 広聴 意見 集計</source>
            <translation>survey questionnaire opinion results</translation>
        </message>
        <message>
            <source>一覧・手紙</source>
            <translation>Lists &amp; letters</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>Surveys</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkups</translation>
        </message>
        <message>
            <source>健診 机 きょうの一覧 受付 問診 計測 所見</source>
            <translation>checkup desk today's list measure findings</translation>
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation>Intake tray</translation>
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation>Staff and log</translation>
        </message>
        <message>
            <source>スタッフ 担当 職員 権限 暗証番号 アクセス記録 監査 ログ 日報</source>
            <translation>staff duty role PIN access log audit report</translation>
        </message>
        <message>
            <source>ファイル 受けとる 取り込む 問診票 QR フォルダー 鍵 手紙</source>
            <translation>file receive intake import questionnaire QR folder tray key letter</translation>
        </message>
        <message>
            <source>家族 追加 名前 住所 きょうだい もうひとり</source>
            <translation>family add name address sibling another 家族 追加</translation>
        </message>
        <message>
            <source>ファイル 保存 取り込む 引っこし 病院 FHIR カレンダー ics iCalendar スマホ</source>
            <translation>file save import move house hospital FHIR calendar ics iCalendar phone</translation>
        </message>
        <message>
            <source>月 予定 予約 期限 日 ics スマホ</source>
            <translation>month plan appointment deadline day ics phone</translation>
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>準備中</source>
            <translation>Preparing</translation>
        </message>
        <message>
            <source>提出済</source>
            <translation>Handed in</translation>
        </message>
        <message>
            <source>審査中</source>
            <translation>Under review</translation>
        </message>
        <message>
            <source>不備(もどってきた)</source>
            <translation>Sent back</translation>
        </message>
        <message>
            <source>決定</source>
            <translation>Decided</translation>
        </message>
        <message>
            <source>入金済・受けとり済</source>
            <translation>Paid or received</translation>
        </message>
        <message>
            <source>却下</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>Pregnancy</translation>
        </message>
        <message>
            <source>出生</source>
            <translation>Birth</translation>
        </message>
        <message>
            <source>お金</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>健康</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>保険</source>
            <translation>Insurance</translation>
        </message>
        <message>
            <source>仕事</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>手伝い・預ける</source>
            <translation>Help and childcare</translation>
        </message>
        <message>
            <source>引っこし</source>
            <translation>Moving</translation>
        </message>
        <message>
            <source>安全</source>
            <translation>Safety</translation>
        </message>
        <message>
            <source>お別れのとき</source>
            <translation>After a loss</translation>
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation>Day the heartbeat was seen</translation>
        </message>
        <message>
            <source>休みに入る日</source>
            <translation>First day of leave</translation>
        </message>
        <message>
            <source>休みの終わりの日</source>
            <translation>Last day of leave</translation>
        </message>
        <message>
            <source>仕事にもどる日</source>
            <translation>Day back at work</translation>
        </message>
        <message>
            <source>使いはじめる日</source>
            <translation>First day of use</translation>
        </message>
        <message>
            <source>引っこしの日</source>
            <translation>Day of the move</translation>
        </message>
        <message>
            <source>入園する月の1日</source>
            <translation>First of the month of entry</translation>
        </message>
        <message>
            <source>診断された日</source>
            <translation>Day of diagnosis</translation>
        </message>
        <message>
            <source>お別れの日</source>
            <translation>Day of the loss</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>Due date</translation>
        </message>
        <message>
            <source>最後の月経が始まった日</source>
            <translation>First day of the last period</translation>
        </message>
        <message>
            <source>そのことがあった日</source>
            <translation>Day it happened</translation>
        </message>
        <message>
            <source>対象の可能性があります</source>
            <translation>May be for you</translation>
        </message>
        <message>
            <source>年齢の条件がわかりません</source>
            <translation>Age limits unclear</translation>
        </message>
        <message>
            <source>対象ではなさそうです</source>
            <translation>Probably not for you</translation>
        </message>
        <message>
            <source>お住まいの市区町村の制度です</source>
            <translation>It is a programme of your municipality</translation>
        </message>
        <message>
            <source>お住まいの都道府県の制度です</source>
            <translation>It is a programme of your prefecture</translation>
        </message>
        <message>
            <source>ほかの市区町村の制度です</source>
            <translation>It is a programme of another municipality</translation>
        </message>
        <message>
            <source>お子さんの年齢があてはまります</source>
            <translation>Your child’s age fits</translation>
        </message>
        <message>
            <source>いまのお子さんの年齢とちがいます</source>
            <translation>Your children’s present ages do not fit</translation>
        </message>
        <message>
            <source>妊娠中の人のための制度です</source>
            <translation>It is for people who are pregnant</translation>
        </message>
        <message>
            <source>出産から1年以内の人が使えるかもしれません</source>
            <translation>It may be open within a year of a birth</translation>
        </message>
        <message>
            <source>妊娠中の人のための制度です(いま妊娠の記録はありません)</source>
            <translation>It is for people who are pregnant (no pregnancy is on record now)</translation>
        </message>
        <message>
            <source>年齢の条件が文章でしか書かれていません。対象者の文を読んでください</source>
            <translation>The age limits are written in words only. Please read whom it is for</translation>
        </message>
        <message>
            <source>%1回</source>
            <translation>%1 visits</translation>
        </message>
        <message>
            <source>%1時間</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1時間%2分</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>使える期間の外です(最後の日は%1)</source>
            <translation>Outside the time it may be used (last day: %1)</translation>
        </message>
        <message>
            <source>のこりは%1なので、たりません</source>
            <translation>Only %1 left: not enough</translation>
        </message>
        <message>
            <source>その月ののこりは%1なので、たりません</source>
            <translation>Only %1 left in that month: not enough</translation>
        </message>
        <message>
            <source>予約は%1からです</source>
            <translation>Booking opens on %1</translation>
        </message>
        <message>
            <source>申しこんでから使えるまで、%1ごろまでかかります</source>
            <translation>The office may need until about %1 to approve it</translation>
        </message>
        <message>
            <source>まだ使えません</source>
            <translation>Not yet usable</translation>
        </message>
        <message>
            <source>使えます</source>
            <translation>Usable</translation>
        </message>
        <message>
            <source>使いきりました</source>
            <translation>Used up</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Expired</translation>
        </message>
        <message>
            <source>これは ZIP ファイルです。中のファイルを取り出してから、えらんでください。</source>
            <translation>This is a ZIP file. Please unpack it and choose the file inside.</translation>
        </message>
        <message>
            <source>これはホームページのファイルです。「ダウンロード」からデータのファイルを保存してください。</source>
            <translation>This is a web page. Please save the data file from its “Download” link.</translation>
        </message>
        <message>
            <source>ファイルの中が空です。</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>ファイルがこわれているか、途中で切れています。もういちどダウンロードしてみてください。</source>
            <translation>The file is broken or cut short. Please try downloading it again.</translation>
        </message>
        <message>
            <source>制度の一覧ではないようです。何も取り込んでいません。</source>
            <translation>This does not look like a list of programmes. Nothing was taken in.</translation>
        </message>
        <message>
            <source>%1件目: IDがないので取り込めません</source>
            <translation>Record %1: no id, left out</translation>
        </message>
        <message>
            <source>%1件目: 同じIDが前にあるので取り込めません</source>
            <translation>Record %1: its id came before, left out</translation>
        </message>
        <message>
            <source>%1件目: どこの市区町村かわからないので取り込めません</source>
            <translation>Record %1: no municipality, left out</translation>
        </message>
        <message>
            <source>%1件目: 知らない分類の番号があります</source>
            <translation>Record %1: an unknown tag</translation>
        </message>
        <message>
            <source>%1件目: IDと市区町村が合っていません</source>
            <translation>Record %1: id and municipality differ</translation>
        </message>
        <message>
            <source>%1件目: IDの中の番号が正しくありません</source>
            <translation>Record %1: the number in its id is wrong</translation>
        </message>
        <message>
            <source>生まれたとき、東京都に住んでいましたか</source>
            <translation>Did you live in Tokyo when the child was born?</translation>
        </message>
        <message>
            <source>出産のときのことで、重い脳性まひと診断されましたか</source>
            <translation>Was severe cerebral palsy caused by the birth diagnosed?</translation>
        </message>
        <message>
            <source>お子さんに、長い治療がいる病気(小児慢性特定疾病)がありますか</source>
            <translation>Does the child have an illness that needs long treatment (a designated chronic childhood illness, 小児慢性特定疾病)?</translation>
        </message>
        <message>
            <source>生まれてからのお別れでしたか</source>
            <translation>Was it after the birth that you lost your child?</translation>
        </message>
        <message>
            <source>東京都の対象の病院で、無痛分娩をしましたか</source>
            <translation>Was it a birth with epidural at one of the hospitals that Tokyo lists?</translation>
        </message>
        <message>
            <source>育児休業をのばす予定ですか</source>
            <translation>Do you plan to extend your childcare leave?</translation>
        </message>
        <message>
            <source>1歳6か月のあとも、育児休業をのばす予定ですか</source>
            <translation>Do you plan to extend your childcare leave beyond 18 months?</translation>
        </message>
        <message>
            <source>妊娠・出産・育児で仕事をやめて、30日以上はたらけませんか</source>
            <translation>Did you leave your job for pregnancy, birth or childcare, unable to work for 30 days or more?</translation>
        </message>
        <message>
            <source>妊娠12週をすぎてからのお別れでしたか</source>
            <translation>Was it after the 12th week of pregnancy that you lost your child?</translation>
        </message>
        <message>
            <source>妊娠85日(12週)をすぎてからのお別れでしたか</source>
            <translation>Was it after day 85 (week 12) of pregnancy that you lost your child?</translation>
        </message>
        <message>
            <source>お医者さんや助産師さんから、仕事のしかたについて言われましたか</source>
            <translation>Did a doctor or midwife advise you to change how you work?</translation>
        </message>
        <message>
            <source>引っこしをしますか(もうしましたか)</source>
            <translation>Are you moving, or have you moved?</translation>
        </message>
        <message>
            <source>双子や三つ子など、ふたり以上の赤ちゃんですか</source>
            <translation>Are they twins, triplets or more?</translation>
        </message>
        <message>
            <source>病院で払ったお金が、ひと月の限度額をこえましたか</source>
            <translation>Did what you paid for treatment in one month go beyond the cost cap?</translation>
        </message>
        <message>
            <source>受診票が使えない所で、健診のお金を払いましたか</source>
            <translation>Did you pay for checkups where the vouchers could not be used?</translation>
        </message>
        <message>
            <source>入院や帝王切開の予定がありますか</source>
            <translation>Is a hospital stay or a caesarean planned?</translation>
        </message>
        <message>
            <source>小さく生まれて(2,000g以下など)、入院がいると言われましたか</source>
            <translation>Was the baby born small (2,000 g or less, for example) and in need of hospital care?</translation>
        </message>
        <message>
            <source>お子さんが生まれる前より、給料が下がりましたか</source>
            <translation>Is your pay lower than before the child was born?</translation>
        </message>
        <message>
            <source>2歳になる前のお子さんを育てながら、短い時間ではたらいていますか</source>
            <translation>Do you work shorter hours while raising a child under two?</translation>
        </message>
        <message>
            <source>病気やつわりで、4日以上仕事を休みましたか</source>
            <translation>Were you off work for four days or more because of illness or morning sickness?</translation>
        </message>
        <message>
            <source>赤ちゃんはひとりですか(双子ではありませんか)</source>
            <translation>Is it one baby (not twins)?</translation>
        </message>
        <message>
            <source>家族の医療費が、1年に10万円をこえそうですか</source>
            <translation>Will the family's medical costs be over 100,000 yen this year?</translation>
        </message>
        <message>
            <source>認可外の保育や一時預かりを使っていますか</source>
            <translation>Do you use unlicensed childcare or temporary care?</translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n日前</source>
            <translation>
                <numerusform>%n day before the stay</numerusform>
                <numerusform>%n days before the stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n週間前</source>
            <translation>
                <numerusform>%n week before the stay</numerusform>
                <numerusform>%n weeks before the stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%nか月前</source>
            <translation>
                <numerusform>%n month before the stay</numerusform>
                <numerusform>%n months before the stay</numerusform>
            </translation>
        </message>
        <message>
            <source>%1分</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>予約は%1まででした。もう予約してあれば、そのまま保存できます</source>
            <translation>Booking ended on %1. If it is booked already, save it as it is</translation>
        </message>
        <message>
            <source>%1円</source>
            <translation>%1 yen</translation>
        </message>
        <message>
            <source>%1歳</source>
            <translation>%1 yr</translation>
        </message>
        <message>
            <source>%1か月</source>
            <translation>%1 mo</translation>
        </message>
        <message>
            <source>%1歳%2か月</source>
            <translation>%1 yr %2 mo</translation>
        </message>
        <message>
            <source>%1まで %2</source>
            <translation>up to %1: %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1から%2未満</source>
            <translation>%1 to under %2</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>%1・%2ごとに %3</source>
            <translation>%1, each %2: %3</translation>
        </message>
        <message>
            <source>%1・%2まで %3</source>
            <translation>%1, up to %2: %3</translation>
        </message>
        <message>
            <source>%1日前</source>
            <translation>%1d</translation>
        </message>
        <message>
            <source>%1週間前</source>
            <translation>%1w</translation>
        </message>
        <message>
            <source>%1か月前</source>
            <translation>%1m</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>書きました</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>直しました</source>
            <translation>Corrected</translation>
        </message>
        <message>
            <source>出産を記録しました</source>
            <translation>Birth recorded</translation>
        </message>
        <message>
            <source>記録しました</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>取り込みました</source>
            <translation>Taken in from a file</translation>
        </message>
        <message>
            <source>取り消しました</source>
            <translation>Undone</translation>
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation>Went back to earlier content</translation>
        </message>
        <message>
            <source>まちがいとして外しました</source>
            <translation>Taken out as a mistake</translation>
        </message>
        <message>
            <source>完全に消しました</source>
            <translation>Erased for good</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>Family name in kana</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name in kana</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>日づけ</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>値</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>下の血圧</source>
            <translation>Diastolic pressure</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>Vaccine</translation>
        </message>
        <message>
            <source>製品名</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>Lot number</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>接種した人</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>担当者</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>所見</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>指示事項</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>Due date</translation>
        </message>
        <message>
            <source>最終月経の開始日</source>
            <translation>First day of last period</translation>
        </message>
        <message>
            <source>胎児</source>
            <translation>Fetus</translation>
        </message>
        <message>
            <source>亡くなった日</source>
            <translation>Date of death</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>B型肝炎</source>
            <translation>Hepatitis B</translation>
        </message>
        <message>
            <source>ロタ(1価・ロタリックス)</source>
            <translation>Rotavirus (1-valent, Rotarix)</translation>
        </message>
        <message>
            <source>ロタ(5価・ロタテック)</source>
            <translation>Rotavirus (5-valent, RotaTeq)</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(20価)</source>
            <translation>Pneumococcal (20-valent)</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(15価)</source>
            <translation>Pneumococcal (15-valent)</translation>
        </message>
        <message>
            <source>小児用肺炎球菌(13価)</source>
            <translation>Pneumococcal (13-valent)</translation>
        </message>
        <message>
            <source>5種混合(DPT-IPV-Hib)</source>
            <translation>5-in-1 (DPT-IPV-Hib)</translation>
        </message>
        <message>
            <source>4種混合(DPT-IPV)</source>
            <translation>4-in-1 (DPT-IPV)</translation>
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation>Hib</translation>
        </message>
        <message>
            <source>BCG</source>
            <translation>BCG</translation>
        </message>
        <message>
            <source>MR(麻しん風しん)</source>
            <translation>MR (measles, rubella)</translation>
        </message>
        <message>
            <source>水痘(みずぼうそう)</source>
            <translation>Varicella (chickenpox)</translation>
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation>Mumps</translation>
        </message>
        <message>
            <source>日本脳炎</source>
            <translation>Japanese encephalitis</translation>
        </message>
        <message>
            <source>2種混合(DT)</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>HPV(9価)</source>
            <translation>HPV (9-valent)</translation>
        </message>
        <message>
            <source>HPV(4価)</source>
            <translation>HPV (4-valent)</translation>
        </message>
        <message>
            <source>HPV(2価)</source>
            <translation>HPV (2-valent)</translation>
        </message>
        <message>
            <source>インフルエンザ(注射)</source>
            <translation>Influenza (injected)</translation>
        </message>
        <message>
            <source>インフルエンザ(鼻)</source>
            <translation>Influenza (nasal)</translation>
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation>RSV (in pregnancy)</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>Head circumference</translation>
        </message>
        <message>
            <source>胸囲</source>
            <translation>Chest circumference</translation>
        </message>
        <message>
            <source>血圧</source>
            <translation>Blood pressure</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>Fundal height</translation>
        </message>
        <message>
            <source>腹囲</source>
            <translation>Abdominal girth</translation>
        </message>
        <message>
            <source>体温</source>
            <translation>Temperature</translation>
        </message>
        <message>
            <source>推定胎児体重</source>
            <translation>Estimated fetal weight</translation>
        </message>
        <message>
            <source>ヘモグロビン</source>
            <translation>Haemoglobin</translation>
        </message>
        <message>
            <source>2週間健診</source>
            <translation>2-week checkup</translation>
        </message>
        <message>
            <source>1か月児健診</source>
            <translation>1-month checkup</translation>
        </message>
        <message>
            <source>2か月児健診</source>
            <translation>2-month checkup</translation>
        </message>
        <message>
            <source>3〜4か月児健診</source>
            <translation>3–4-month checkup</translation>
        </message>
        <message>
            <source>6〜7か月児健診</source>
            <translation>6–7-month checkup</translation>
        </message>
        <message>
            <source>9〜10か月児健診</source>
            <translation>9–10-month checkup</translation>
        </message>
        <message>
            <source>1歳児健診</source>
            <translation>1-year checkup</translation>
        </message>
        <message>
            <source>1歳6か月児健診</source>
            <translation>18-month checkup</translation>
        </message>
        <message>
            <source>2歳児健診</source>
            <translation>2-year checkup</translation>
        </message>
        <message>
            <source>3歳児健診</source>
            <translation>3-year checkup</translation>
        </message>
        <message>
            <source>4歳児健診</source>
            <translation>4-year checkup</translation>
        </message>
        <message>
            <source>5歳児健診</source>
            <translation>5-year checkup</translation>
        </message>
        <message>
            <source>6歳児健診</source>
            <translation>6-year checkup</translation>
        </message>
        <message>
            <source>(なし)</source>
            <translation>(none)</translation>
        </message>
        <message>
            <source>妊婦健診</source>
            <translation>Antenatal visit</translation>
        </message>
        <message>
            <source>妊婦健診 第%1回</source>
            <translation>Antenatal visit no. %1</translation>
        </message>
        <message>
            <source>産婦健診</source>
            <translation>Postpartum checkup</translation>
        </message>
        <message>
            <source>新生児の記録</source>
            <translation>Newborn record</translation>
        </message>
        <message>
            <source>歯科健診</source>
            <translation>Dental checkup</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>RSウイルス抗体</source>
            <translation>RSV antibody</translation>
        </message>
        <message>
            <source>3種混合(DPT)</source>
            <translation>DPT</translation>
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation>Polio (inactivated)</translation>
        </message>
        <message>
            <source>新型コロナ</source>
            <translation>COVID-19</translation>
        </message>
        <message>
            <source>A型肝炎</source>
            <translation>Hepatitis A</translation>
        </message>
        <message>
            <source>髄膜炎菌(4価)</source>
            <translation>Meningococcal ACWY</translation>
        </message>
        <message>
            <source>狂犬病</source>
            <translation>Rabies</translation>
        </message>
        <message>
            <source>麻しん(単独)</source>
            <translation>Measles alone</translation>
        </message>
        <message>
            <source>風しん(単独)</source>
            <translation>Rubella alone</translation>
        </message>
        <message>
            <source>黄熱</source>
            <translation>Yellow fever</translation>
        </message>
        <message>
            <source>帯状疱疹(生)</source>
            <translation>Zoster (live)</translation>
        </message>
        <message>
            <source>ふたりの手帳をまとめました</source>
            <translation>Brought the two books together</translation>
        </message>
        <message>
            <source>食いちがいから、ひとつをえらびました</source>
            <translation>Chose between two versions</translation>
        </message>
        <message>
            <source>ほかの記録</source>
            <translation>Another record</translation>
        </message>
        <message>
            <source>%1: 変わりました</source>
            <translation>%1: changed</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>%1: 加わりました(%2)</source>
            <translation>%1: added (%2)</translation>
        </message>
        <message>
            <source>%1: なくなりました(%2)</source>
            <translation>%1: taken away (%2)</translation>
        </message>
        <message>
            <source>ローマ字の名前</source>
            <translation>Name in Roman letters</translation>
        </message>
        <message>
            <source>家族の中での立場</source>
            <translation>Role in the family</translation>
        </message>
        <message>
            <source>生まれた時刻</source>
            <translation>Time of birth</translation>
        </message>
        <message>
            <source>生まれた場所</source>
            <translation>Place of birth</translation>
        </message>
        <message>
            <source>郵便番号</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>職業</source>
            <translation>Occupation</translation>
        </message>
        <message>
            <source>血液型</source>
            <translation>Blood type</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>のんでいる薬</source>
            <translation>Medicines taken</translation>
        </message>
        <message>
            <source>妊娠</source>
            <translation>Pregnancy</translation>
        </message>
        <message>
            <source>ふたごなどの順番</source>
            <translation>Order among twins or more</translation>
        </message>
        <message>
            <source>何番目の子か</source>
            <translation>Which child of the family</translation>
        </message>
        <message>
            <source>母</source>
            <translation>Mother</translation>
        </message>
        <message>
            <source>パートナー</source>
            <translation>Partner</translation>
        </message>
        <message>
            <source>生まれたときの週数</source>
            <translation>Weeks at birth</translation>
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation>Birth weight</translation>
        </message>
        <message>
            <source>診察券の番号</source>
            <translation>Patient number</translation>
        </message>
        <message>
            <source>目じるしの色</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation>How it was determined</translation>
        </message>
        <message>
            <source>決めた日</source>
            <translation>Determined on</translation>
        </message>
        <message>
            <source>ようす</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>その日</source>
            <translation>On</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation>Heartbeat confirmed on</translation>
        </message>
        <message>
            <source>出産する施設</source>
            <translation>Planned place of birth</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>Weight before pregnancy</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>時期</source>
            <translation>Occasion</translation>
        </message>
        <message>
            <source>何回目か</source>
            <translation>Dose number</translation>
        </message>
        <message>
            <source>メーカー</source>
            <translation>Manufacturer</translation>
        </message>
        <message>
            <source>使用期限</source>
            <translation>Expiry date</translation>
        </message>
        <message>
            <source>打ち方</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>量(mL)</source>
            <translation>Amount (mL)</translation>
        </message>
        <message>
            <source>どこからの記録か</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>測った姿勢</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>測った人</source>
            <translation>Measured by</translation>
        </message>
        <message>
            <source>何番目の赤ちゃんか</source>
            <translation>Which baby</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>すすみ具合</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>窓口</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>次にたしかめる日</source>
            <translation>Next check</translation>
        </message>
        <message>
            <source>支払いのある月</source>
            <translation>Months of payment</translation>
        </message>
        <message>
            <source>支払いがはじまる日</source>
            <translation>Paid from</translation>
        </message>
        <message>
            <source>支払いが終わる日</source>
            <translation>Paid until</translation>
        </message>
        <message>
            <source>支払い</source>
            <translation>Payment</translation>
        </message>
        <message>
            <source>予定の日</source>
            <translation>Expected by</translation>
        </message>
        <message>
            <source>とどいたか</source>
            <translation>Arrived</translation>
        </message>
        <message>
            <source>答えた日</source>
            <translation>Answered on</translation>
        </message>
        <message>
            <source>手つづき</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>What to bring</translation>
        </message>
        <message>
            <source>長さ(分)</source>
            <translation>Length (minutes)</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>いつまで</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>いつから</source>
            <translation>From</translation>
        </message>
        <message>
            <source>回数で数えるか</source>
            <translation>Counted in tickets</translation>
        </message>
        <message>
            <source>もらえる分</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>使い方</source>
            <translation>Way to use it</translation>
        </message>
        <message>
            <source>1か月につかえる分</source>
            <translation>Limit a month</translation>
        </message>
        <message>
            <source>切り上げ(分)</source>
            <translation>Rounded up to (minutes)</translation>
        </message>
        <message>
            <source>予約のはじめ</source>
            <translation>Earliest booking</translation>
        </message>
        <message>
            <source>予約のしめきり</source>
            <translation>Latest booking</translation>
        </message>
        <message>
            <source>承認までの日数</source>
            <translation>Days until approval</translation>
        </message>
        <message>
            <source>だれから聞いたか</source>
            <translation>Who said so</translation>
        </message>
        <message>
            <source>つかった記録</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>量</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>1回の分</source>
            <translation>Cost of one use</translation>
        </message>
        <message>
            <source>金額(円)</source>
            <translation>Amount (yen)</translation>
        </message>
        <message>
            <source>出したところ</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>コード</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation>Reminders (days before)</translation>
        </message>
        <message>
            <source>料金</source>
            <translation>Fee</translation>
        </message>
        <message>
            <source>キャンセル料</source>
            <translation>Cancellation fee</translation>
        </message>
        <message>
            <source>何か月から</source>
            <translation>From month</translation>
        </message>
        <message>
            <source>何か月になるまで</source>
            <translation>Until month</translation>
        </message>
        <message>
            <source>何分まで</source>
            <translation>Up to (minutes)</translation>
        </message>
        <message>
            <source>いちばん長くて(分)</source>
            <translation>Longest (minutes)</translation>
        </message>
        <message>
            <source>何日前か</source>
            <translation>Days before</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>いつの情報か</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>むくみ</source>
            <translation>Oedema</translation>
        </message>
        <message>
            <source>尿たんぱく</source>
            <translation>Protein in urine</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>Sugar in urine</translation>
        </message>
        <message>
            <source>届け出た日</source>
            <translation>Notified on</translation>
        </message>
        <message>
            <source>診断した人</source>
            <translation>Diagnosed by</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>交付された日</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>版</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>休みの日</source>
            <translation>Days left out</translation>
        </message>
        <message>
            <source>栄養法</source>
            <translation>Feeding</translation>
        </message>
        <message>
            <source>えらんでいない</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>女</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>男</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>妊娠中</source>
            <translation>Ongoing</translation>
        </message>
        <message>
            <source>生まれました</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>死産</source>
            <translation>Stillbirth</translation>
        </message>
        <message>
            <source>流産</source>
            <translation>Miscarriage</translation>
        </message>
        <message>
            <source>最終月経から</source>
            <translation>Last period</translation>
        </message>
        <message>
            <source>赤ちゃんの長さ(CRL)から</source>
            <translation>Crown–rump length</translation>
        </message>
        <message>
            <source>頭の幅(BPD)から</source>
            <translation>Head width (BPD)</translation>
        </message>
        <message>
            <source>体外受精などの日から</source>
            <translation>Assisted reproduction</translation>
        </message>
        <message>
            <source>ここで接種</source>
            <translation>Given here</translation>
        </message>
        <message>
            <source>手帳から写した</source>
            <translation>Copied from a handbook</translation>
        </message>
        <message>
            <source>本人や家族から聞いた</source>
            <translation>As told by the family</translation>
        </message>
        <message>
            <source>寝て</source>
            <translation>Lying</translation>
        </message>
        <message>
            <source>立って</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>家</source>
            <translation>At home</translation>
        </message>
        <message>
            <source>専門の人</source>
            <translation>A professional</translation>
        </message>
        <message>
            <source>予定</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>すんだ</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>取りやめ</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>書きかけ</source>
            <translation>Being written</translation>
        </message>
        <message>
            <source>書きおわった</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>直した</source>
            <translation>Amended</translation>
        </message>
        <message>
            <source>%1、%2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>同じ人を、ひとりにしました</source>
            <translation>Put together as one person</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>Your doctors</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>Where the family meets</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>Shelters</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>復旧コード</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>合言葉をわすれたときや、新しいPCに移るときに、この手帳をひらくためのコードです。</source>
            <translation>This code opens the book when the passphrase is forgotten, or on a new computer.</translation>
        </message>
        <message>
            <source>コード(4文字ずつ)</source>
            <translation>Code (groups of four)</translation>
        </message>
        <message>
            <source>親子手帳をひらく</source>
            <translation>Start Oyako</translation>
        </message>
        <message>
            <source>「復旧コードでひらく」をえらぶ</source>
            <translation>Choose “open with the recovery code”</translation>
        </message>
        <message>
            <source>上のコードを入れる(大文字・小文字は区別しません)</source>
            <translation>Type the code above (capitals do not matter)</translation>
        </message>
        <message>
            <source>設定で新しい合言葉をきめる</source>
            <translation>Choose a new passphrase in Settings</translation>
        </message>
        <message>
            <source>このコードがあれば、だれでも手帳を読めます。通帳と同じように、大切にしまってください。</source>
            <translation>Anyone with this code can read the book. Keep it as safely as a bank book.</translation>
        </message>
        <message>
            <source>手帳をしまっているところ</source>
            <translation>Where the book is kept</translation>
        </message>
        <message>
            <source>印刷した日</source>
            <translation>Printed on</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>160/110以上です。値が合っていれば、すぐに産科へ電話してください。</source>
            <translation>160/110 or higher. If the values are right, please call your maternity clinic now.</translation>
        </message>
        <message>
            <source>140/90以上です。値が合っていれば、産科に相談してください。</source>
            <translation>140/90 or higher. If the values are right, please talk to your maternity clinic.</translation>
        </message>
        <message>
            <source>低めの血圧です。値は合っていますか?</source>
            <translation>A low blood pressure. Are the values right?</translation>
        </message>
        <message>
            <source>上と下が逆になっていませんか?</source>
            <translation>Are the two numbers the wrong way round?</translation>
        </message>
        <message>
            <source>前の健診から5 kgより大きく変わっています。値は合っていますか?</source>
            <translation>More than 5 kg from the last visit. Is the value right?</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください。</source>
            <translation>An unusual value. Please look at it once more.</translation>
        </message>
        <message>
            <source>%1が%2になっています。%3のことですか?</source>
            <translation>%1 says %2. Did you mean %3?</translation>
        </message>
        <message>
            <source>体重と身長が逆になっていませんか?</source>
            <translation>Are weight and height the wrong way round?</translation>
        </message>
        <message>
            <source>%1が%2になっています。きょうだいの値ではありませんか?</source>
            <translation>%1 says %2. Could it be a brother’s or sister’s value?</translation>
        </message>
        <message>
            <source>%1 %2は、この月齢ではめずらしい値です。合っていればそのままで大丈夫です。</source>
            <translation>%1 %2 is unusual at this age. If it is right, just leave it.</translation>
        </message>
        <message>
            <source>前より身長が1 cmより小さくなっています。値は合っていますか?</source>
            <translation>More than 1 cm shorter than before. Is the value right?</translation>
        </message>
        <message>
            <source>%1が前の記録から大きく変わっています。値は合っていますか?</source>
            <translation>%1 has changed a lot since the last value. Is it right?</translation>
        </message>
        <message>
            <source>生まれたときより10%より大きくへっています。値が合っていれば、産院に相談してください。</source>
            <translation>More than 10% below the birth weight. If the value is right, please talk to your maternity clinic.</translation>
        </message>
        <message>
            <source>予定日が%1になっています。2週間より前に過ぎた日ですが、合っていますか?</source>
            <translation>The due date is %1. That day passed more than two weeks ago: is it right?</translation>
        </message>
        <message>
            <source>予定日が%1になっています。いまから40週より先ですが、合っていますか?</source>
            <translation>The due date is %1. That is more than 40 weeks from now: is it right?</translation>
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が終わったあとの日ですが、合っていますか?</source>
            <translation>The check is dated %1, after this pregnancy ended: is that right?</translation>
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が始まる前の日ですが、合っていますか?</source>
            <translation>The check is dated %1, before this pregnancy began: is that right?</translation>
        </message>
    </context>
    <context>
        <name>ResultsPaper</name>
        <message>
            <source>予防接種</source>
            <translation>Vaccination</translation>
        </message>
        <message>
            <source>健診・予防接種の結果</source>
            <translation>Results of checkups and vaccinations</translation>
        </message>
        <message>
            <source>%1に作成。ファイルの指紋 %2</source>
            <translation>Made on %1. Fingerprint of the file: %2</translation>
        </message>
        <message>
            <source>測った値</source>
            <translation>Measured values</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>ほかの人の鍵で封をしたファイルです。この手帳ではひらけません。</source>
            <translation>This file was sealed to somebody else's key. It cannot be opened with this book.</translation>
        </message>
        <message>
            <source>封をしたファイルです。この手帳にはまだ鍵がないので、ひらけません。</source>
            <translation>This is a sealed file. This book has no key yet, so it cannot be opened.</translation>
        </message>
        <message>
            <source>とちゅうで切れたか、書きかえられたファイルです。何も取り込んでいません。もういちどもらってください。</source>
            <translation>The file was cut short or changed. Nothing was taken in. Please ask for it again.</translation>
        </message>
        <message>
            <source>このカードは期限が切れています。新しいカードをもらってください。</source>
            <translation>This card has expired. Please ask for a new one.</translation>
        </message>
        <message>
            <source>鍵に打ちまちがいがあるようです。4文字ずつたしかめてください。</source>
            <translation>There seems to be a slip in the key. Please check it group by group.</translation>
        </message>
        <message>
            <source>鍵のカードではないファイルです。</source>
            <translation>This file is no key card.</translation>
        </message>
        <message>
            <source>QRコードの紙1枚には入りきりません。ファイルでわたしてください。</source>
            <translation>It does not fit on one sheet of QR codes. Please hand over the file instead.</translation>
        </message>
        <message>
            <source>だれの鍵か、名前を入れてください。</source>
            <translation>Please say whose key this is.</translation>
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation>Please choose at least one person.</translation>
        </message>
        <message>
            <source>親子手帳のコードではありません。</source>
            <translation>This is no code of Oyako.</translation>
        </message>
        <message>
            <source>ほかの紙のコードです。さきにこの紙をぜんぶ読みとってください。</source>
            <translation>This code belongs to another sheet. Please finish this one first.</translation>
        </message>
        <message>
            <source>梅毒の検査</source>
            <translation>Syphilis test</translation>
        </message>
        <message>
            <source>B型肝炎の検査</source>
            <translation>Hepatitis B test</translation>
        </message>
        <message>
            <source>C型肝炎の検査</source>
            <translation>Hepatitis C test</translation>
        </message>
        <message>
            <source>HIVの検査</source>
            <translation>HIV test</translation>
        </message>
        <message>
            <source>HTLV-1の検査</source>
            <translation>HTLV-1 test</translation>
        </message>
        <message>
            <source>クラミジアの検査</source>
            <translation>Chlamydia test</translation>
        </message>
        <message>
            <source>こころの質問票(EPDS)</source>
            <translation>Questions about your mood (EPDS)</translation>
        </message>
        <message>
            <source>赤ちゃんへの気持ちの質問票</source>
            <translation>Questions about your feelings for the baby</translation>
        </message>
        <message>
            <source>妊娠と手帳</source>
            <translation>Pregnancy and booklet</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkups</translation>
        </message>
        <message>
            <source>身長・体重など家で測った値</source>
            <translation>Height, weight and more, measured at home</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>Vaccinations</translation>
        </message>
        <message>
            <source>問診票・届出</source>
            <translation>Questionnaires and notifications</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Appointments</translation>
        </message>
        <message>
            <source>申請・手当・家族の事情</source>
            <translation>Applications, allowances, circumstances</translation>
        </message>
        <message>
            <source>封をした記録</source>
            <translation>Sealed records</translation>
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>見るだけ</source>
            <translation>Reads</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>管理</source>
            <translation>Administers</translation>
        </message>
        <message>
            <source>暗証番号がちがいます</source>
            <translation>That PIN is not right</translation>
        </message>
        <message>
            <source>合言葉がちがいます</source>
            <translation>That passphrase is not right</translation>
        </message>
        <message>
            <source>ほかの合言葉にしてください。人ごとにちがう合言葉がいります</source>
            <translation>Please choose another passphrase: each person needs one of their own</translation>
        </message>
        <message>
            <source>4〜12けたの数字にしてください(おなじ数字だけは使えません)</source>
            <translation>Please use 4 to 12 digits, not all the same</translation>
        </message>
        <message>
            <source>あと%1秒まってから入れてください</source>
            <translation>Please wait %1 more seconds</translation>
        </message>
        <message>
            <source>いまは暗証番号を使えません。合言葉を入れてください</source>
            <translation>The PIN does not count now. Please enter the passphrase</translation>
        </message>
        <message>
            <source>いま担当している人は退職にできません。担当を替えてからにしてください</source>
            <translation>The person on duty cannot be retired. Change the person first</translation>
        </message>
        <message>
            <source>管理する人がいなくなります。先にほかの人を管理にしてください</source>
            <translation>Nobody would be left to administer. Let somebody else administer first</translation>
        </message>
        <message>
            <source>管理の担当の人だけができます</source>
            <translation>Only somebody who administers can do this</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>フォルダーが見つかりません。USBメモリをさすか、フォルダーをえらびなおしてください。</source>
            <translation>The folder cannot be found. Plug in the USB stick, or choose the folder again.</translation>
        </message>
        <message>
            <source>相手の「鍵のファイル」が必要です。打ちこんだ鍵では、だれが書いたかをたしかめられません。</source>
            <translation>Your partner’s key file is needed: a key that was typed cannot prove who wrote something.</translation>
        </message>
        <message>
            <source>これは、この手帳の鍵です。相手の鍵をえらんでください。</source>
            <translation>This is this book’s own key. Please choose your partner’s.</translation>
        </message>
        <message>
            <source>医療機関の手帳では使えません。</source>
            <translation>Not available in a clinic’s book.</translation>
        </message>
        <message>
            <source>ほかの手帳あてのファイルでした。何も変わっていません。</source>
            <translation>This file is meant for another book. Nothing was changed.</translation>
        </message>
        <message>
            <source>だれが書いたかわからないファイルです。何も変わっていません。相手が鍵を新しくしたときは、もういちど鍵のファイルを読みこんでください。</source>
            <translation>It is not known who wrote this file. Nothing was changed. If your partner made a new key, read their key file again.</translation>
        </message>
        <message>
            <source>相手のOyakoのほうが新しいようです。このPCのOyakoも新しくしてください。何も変わっていません。</source>
            <translation>Your partner’s Oyako seems to be newer. Please update Oyako on this PC too. Nothing was changed.</translation>
        </message>
        <message>
            <source>この記録</source>
            <translation>This record</translation>
        </message>
        <message>
            <source>だれの記録か</source>
            <translation>Whose record</translation>
        </message>
        <message>
            <source>のこす</source>
            <translation>Keep it</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>Take it out as a mistake</translation>
        </message>
        <message>
            <source>このPCで</source>
            <translation>On this PC</translation>
        </message>
        <message>
            <source>%1のPCで</source>
            <translation>On %1’s PC</translation>
        </message>
        <message>
            <source>相手のPCで</source>
            <translation>On your partner’s PC</translation>
        </message>
    </context>
    <context>
        <name>TodayPaper</name>
        <message>
            <source>することリスト</source>
            <translation>To-do list</translation>
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation>Nothing to do right now.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>ひらいています</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>新しい方</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>照合ずみ</source>
            <translation>Matched</translation>
        </message>
        <message>
            <source>どの方か確認</source>
            <translation>Who is it?</translation>
        </message>
        <message>
            <source>取り込みずみ</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>取り込まない</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>読めません</source>
            <translation>Cannot be read</translation>
        </message>
        <message>
            <source>ふつうのファイルではないので、ひらきませんでした。</source>
            <translation>This is not an ordinary file, so it was not opened.</translation>
        </message>
        <message>
            <source>問診票にある測定値(確認して記録)</source>
            <translation>Values stated in questionnaires (confirm to record)</translation>
        </message>
        <message>
            <source>ご本人・ご家族</source>
            <translation>Child and family</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>New</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>ちがう</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>名前・生年月日・性別が同じ</source>
            <translation>Same name, birthday and sex</translation>
        </message>
        <message>
            <source>番号が同じ</source>
            <translation>Same number</translation>
        </message>
        <message>
            <source>姓と生年月日が同じ(ふたごかもしれません)</source>
            <translation>Same family name and birthday (perhaps a twin)</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。入力しなくてすんだ項目: %1</source>
            <translation>
                <numerusform>Took in %n entry. Values nobody had to type: %1</numerusform>
                <numerusform>Took in %n entries. Values nobody had to type: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>週</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>日</source>
            <translation>days</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>months</translation>
        </message>
        <message>
            <source>歳</source>
            <translation>years</translation>
        </message>
        <message>
            <source>時間</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>分</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>ml/日</source>
            <translation>ml a day</translation>
        </message>
        <message>
            <source>本</source>
            <translation>teeth</translation>
        </message>
        <message>
            <source>本/日</source>
            <translation>a day</translation>
        </message>
        <message>
            <source>人</source>
            <translation>people</translation>
        </message>
        <message>
            <source>回</source>
            <translation>times</translation>
        </message>
        <message>
            <source>階</source>
            <translation>floor</translation>
        </message>
    </context>
    <context>
        <name>VisitPack</name>
        <message>
            <source>予防接種の記録</source>
            <translation>Vaccination record</translation>
        </message>
        <message>
            <source>いつ・どこ</source>
            <translation>When and where</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>What to bring</translation>
        </message>
        <message>
            <source>この中に入っているもの</source>
            <translation>What is inside</translation>
        </message>
        <message>
            <source>予約の書類</source>
            <translation>Papers for an appointment</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>えらんだ問診票は、もう一覧にありません</source>
            <translation>The questionnaire chosen is no longer on the list</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaActions</name>
        <message>
            <source>「%1」をすんだことにしました</source>
            <translation>“%1” is done</translation>
        </message>
        <message>
            <source>「%1」を1週間後にまた出します</source>
            <translation>“%1” will be shown again in a week</translation>
        </message>
        <message>
            <source>「%1」を出さないようにしました</source>
            <translation>“%1” will not be shown</translation>
        </message>
        <message>
            <source>もどしました</source>
            <translation>Brought back</translation>
        </message>
        <message>
            <source>窓口へもっていくもの</source>
            <translation>visit-pack</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaCard</name>
        <message>
            <source>書きはじめる</source>
            <translation>Start writing</translation>
        </message>
        <message>
            <source>結果を書く</source>
            <translation>Write the result</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>Record the dose</translation>
        </message>
        <message>
            <source>時期が過ぎています</source>
            <translation>Time has passed</translation>
        </message>
        <message>
            <source>市区町村に確認</source>
            <translation>Confirm with the city</translation>
        </message>
        <message>
            <source>なぜ?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>More</translation>
        </message>
        <message>
            <source>すんだ</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>1週間後にまた出す</source>
            <translation>Show again in a week</translation>
        </message>
        <message>
            <source>うちには関係ない</source>
            <translation>Not for us</translation>
        </message>
        <message>
            <source>予約を直す</source>
            <translation>Change appointment</translation>
        </message>
        <message>
            <source>予約をメモ</source>
            <translation>Note appointment</translation>
        </message>
        <message>
            <source>見る</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>書類を見る</source>
            <translation>Show the paper</translation>
        </message>
        <message>
            <source>USBメモリにコピー</source>
            <translation>Copy to a USB stick</translation>
        </message>
        <message>
            <source>もっていく書類</source>
            <translation>Papers to take</translation>
        </message>
        <message>
            <source>問診票を書く</source>
            <translation>Write the questionnaire</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceDialog</name>
        <message>
            <source>回数や時間を書く</source>
            <translation>Add visits or hours</translation>
        </message>
        <message>
            <source>回数や時間を直す</source>
            <translation>Correct visits or hours</translation>
        </message>
        <message>
            <source>日</source>
            <translation>days</translation>
        </message>
        <message>
            <source>どのサービス</source>
            <translation>Which service</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>1か月に使える数</source>
            <translation>How much a month</translation>
        </message>
        <message>
            <source>申しこんでから使えるまで</source>
            <translation>From applying to first use</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>Who told you, where?</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>例: 2か月前</source>
            <translation>For example 2 months before</translation>
        </message>
        <message>
            <source>使い方ごとの数</source>
            <translation>Counted for each kind of use</translation>
        </message>
        <message>
            <source>例: 宿泊 2、通所 1</source>
            <translation>For example: overnight 2, day visit 1</translation>
        </message>
        <message>
            <source>「宿泊 2、通所 1」のように入れてください</source>
            <translation>Write it like "overnight 2, day visit 1"</translation>
        </message>
        <message>
            <source>ぜんぶで使える数</source>
            <translation>Granted altogether</translation>
        </message>
        <message>
            <source>数字は例です(%1)。お住まいの市区町村の案内を見て直してください</source>
            <translation>The numbers are an example (%1). Correct them by what your city says</translation>
        </message>
        <message>
            <source>回。きまりがなければ、空のまま</source>
            <translation>Times. Leave blank where there is no limit</translation>
        </message>
        <message>
            <source>時間。きまりがなければ、空のまま</source>
            <translation>Hours. Leave blank where there is no limit</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceUseDialog</name>
        <message>
            <source>使う日・使った日を書く</source>
            <translation>Note a use</translation>
        </message>
        <message>
            <source>時間</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>使い方</source>
            <translation>Kind of use</translation>
        </message>
        <message>
            <source>何時間</source>
            <translation>How many hours</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter a date</translation>
        </message>
        <message>
            <source>時間を入れてください</source>
            <translation>Please enter the hours</translation>
        </message>
        <message>
            <source>この日を外す</source>
            <translation>Take this use out</translation>
        </message>
        <message>
            <source>使った日をひとつ外しました</source>
            <translation>One use taken out</translation>
        </message>
        <message>
            <source>使う日・使った日を直す</source>
            <translation>Correct a use</translation>
        </message>
        <message>
            <source>分</source>
            <translation>min</translation>
        </message>
        <message>
            <source>何分</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>ちょうどのときは、空のまま</source>
            <translation>Leave blank for full hours</translation>
        </message>
        <message>
            <source>%1ののこりは%2です</source>
            <translation>%2 left in %1</translation>
        </message>
        <message>
            <source>のこりは%1です</source>
            <translation>%1 left</translation>
        </message>
        <message>
            <source>%1に予約することを、予定に入れる</source>
            <translation>Note to book on %1</translation>
        </message>
        <message>
            <source>%1の予約をする</source>
            <translation>Book: %1</translation>
        </message>
        <message>
            <source>使う日: %1</source>
            <translation>For %1</translation>
        </message>
        <message>
            <source>予約する日を予定に入れました。その日に「きょう」に出ます</source>
            <translation>The day to book is noted. Today will show it then</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AnswerFileBar</name>
        <message>
            <source>ファイルに名前を入れない</source>
            <translation>Leave names out of the file</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationCard</name>
        <message>
            <source>次に確かめる日 %1</source>
            <translation>Next look on %1</translation>
        </message>
        <message>
            <source>この書類を見る</source>
            <translation>Show this paper</translation>
        </message>
        <message>
            <source>次の支払いは %1</source>
            <translation>Next payment: %1</translation>
        </message>
        <message>
            <source>%1の入金 届いた</source>
            <translation>Payment of %1: arrived</translation>
        </message>
        <message>
            <source>%1の入金 まだ届いていない</source>
            <translation>Payment of %1: not here yet</translation>
        </message>
        <message>
            <source>%1の入金は届きましたか</source>
            <translation>Did the payment of %1 arrive?</translation>
        </message>
        <message>
            <source>届いた</source>
            <translation>It arrived</translation>
        </message>
        <message>
            <source>まだ</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>ようすを書く</source>
            <translation>Note what happened</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>More</translation>
        </message>
        <message>
            <source>申請を直す</source>
            <translation>Correct the application</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>Remove as a mistake</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationDialog</name>
        <message>
            <source>申請を書く</source>
            <translation>Note an application</translation>
        </message>
        <message>
            <source>申請を直す</source>
            <translation>Correct the application</translation>
        </message>
        <message>
            <source>支払いの月</source>
            <translation>Months of payment</translation>
        </message>
        <message>
            <source>どの手つづき</source>
            <translation>Which procedure</translation>
        </message>
        <message>
            <source>申請の名前</source>
            <translation>Name of the application</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>出すところ</source>
            <translation>Where it goes</translation>
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation>Next day to look</translation>
        </message>
        <message>
            <source>この日に、きょうの一覧に出します</source>
            <translation>It will be on Today that day</translation>
        </message>
        <message>
            <source>支払いのはじまり</source>
            <translation>Payments from</translation>
        </message>
        <message>
            <source>支払いの終わり</source>
            <translation>Payments until</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>一覧にない申請</source>
            <translation>Not in the list</translation>
        </message>
        <message>
            <source>申請の名前を入れてください</source>
            <translation>Please give it a name</translation>
        </message>
        <message>
            <source>1から12の数字を「4, 8, 12」のように入れてください</source>
            <translation>Please write months as “4, 8, 12”</translation>
        </message>
        <message>
            <source>例: 4, 8, 12。きまった月に払われるものだけ。ちがうときは直してください</source>
            <translation>Example: 4, 8, 12. Only for what is paid in fixed months. Correct it where it differs</translation>
        </message>
        <message>
            <source>入金の予定は、この日から数えます。空のままだと出ません</source>
            <translation>Payments are expected from this day on; left blank, none are shown</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationsSection</name>
        <message>
            <source>申請のようすを書きとめましょう</source>
            <translation>Keep track of an application</translation>
        </message>
        <message>
            <source>手当や助成の申請を、出す前から入金まで追いかけられます。確かめる日になったらきょうの一覧に出ます。Oyako が申請を出すことはありません。</source>
            <translation>Follow an application for a benefit from preparing it to the payment. On the day to look again it appears on Today. Oyako never hands anything in.</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>Note an application</translation>
        </message>
        <message>
            <source>終わった申請をしまう</source>
            <translation>Hide finished applications</translation>
        </message>
        <message>
            <source>終わった申請(%1)</source>
            <translation>Finished applications (%1)</translation>
        </message>
        <message>
            <source>届いたと書きました</source>
            <translation>Noted as arrived</translation>
        </message>
        <message>
            <source>1か月後に、また確かめます</source>
            <translation>You will be asked again in a month</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AppointmentDialog</name>
        <message>
            <source>予約をメモ</source>
            <translation>Note appointment</translation>
        </message>
        <message>
            <source>予約を直す</source>
            <translation>Change appointment</translation>
        </message>
        <message>
            <source>なんの予約</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation>e.g. 5/3 or 2026-05-03</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>例: 10:30</source>
            <translation>e.g. 10:30</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>Bring</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>なんの予約か入れてください</source>
            <translation>Please say what the appointment is for</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter the day</translation>
        </message>
        <message>
            <source>10:30 のように入れてください</source>
            <translation>Please write it like 10:30</translation>
        </message>
        <message>
            <source>書類「%1」を見る</source>
            <translation>Show the paper “%1”</translation>
        </message>
        <message>
            <source>くりかえしの予約です(%1)。ここで直すと、どの回も変わります。</source>
            <translation>A repeating appointment (%1). What you change here changes every one of them.</translation>
        </message>
        <message>
            <source>%1では、きょう取り消すと「%2」です</source>
            <translation>At %1, calling off today means: "%2"</translation>
        </message>
        <message>
            <source>予約を取りやめる</source>
            <translation>Call off the appointment</translation>
        </message>
        <message>
            <source>予約を取りやめました。施設への連絡は、電話などでしてください。</source>
            <translation>The appointment was called off. Please tell the place yourself, by telephone for example.</translation>
        </message>
        <message>
            <source>家族みんな</source>
            <translation>The whole family</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>None</translation>
        </message>
        <message>
            <source>%1(もらった問診票)</source>
            <translation>%1 (taken in)</translation>
        </message>
        <message>
            <source>(もう一覧にない問診票)</source>
            <translation>(no longer on the list)</translation>
        </message>
        <message>
            <source>問診票</source>
            <translation>Questionnaire</translation>
        </message>
        <message>
            <source>「もっていく書類」に、書いたところまで入ります。</source>
            <translation>Goes into “What to take along”, as far as it is filled in.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::AuditPanel</name>
        <message>
            <source>すべての人の記録にもどす</source>
            <translation>Back to everybody</translation>
        </message>
        <message>
            <source>アクセス記録</source>
            <translation>Access log</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>いつ</source>
            <translation>When</translation>
        </message>
        <message>
            <source>担当</source>
            <translation>On duty</translation>
        </message>
        <message>
            <source>したこと</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>Whose record</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>書きかえられていないか確かめる</source>
            <translation>Check that nothing was rewritten</translation>
        </message>
        <message>
            <source>CSVに書き出す</source>
            <translation>Export as CSV</translation>
        </message>
        <message>
            <source>日報を印刷</source>
            <translation>Print the day's report</translation>
        </message>
        <message>
            <source>この人の記録だけを見る</source>
            <translation>Only this person's entries</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
        <message>
            <source>この日から</source>
            <translation>From</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>—</source>
            <translation>—</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>新しいほうから%n件を見せています</source>
            <translation>
                <numerusform>Showing the newest entry</numerusform>
                <numerusform>Showing the newest %n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>番号%1から、書いたときと合いません</source>
            <translation>From number %1 on the log is not as it was written</translation>
        </message>
        <message>
            <source>%1件ぜんぶ、書いたときのままです。終わりの印: %2</source>
            <translation>All %1 entries are as they were written. Head: %2</translation>
        </message>
        <message>
            <source>書き出しました</source>
            <translation>Exported</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BackupSettings</name>
        <message>
            <source>いまバックアップする</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>USBメモリなどに保存する…</source>
            <translation>Save to a USB stick …</translation>
        </message>
        <message>
            <source>バックアップも暗号になっています。ひらくには、つくったときの合言葉か復旧コードがいります。</source>
            <translation>Backups are encrypted too. To open one you need the passphrase or recovery code of the day it was made.</translation>
        </message>
        <message>
            <source>まだバックアップがありません</source>
            <translation>There is no backup yet</translation>
        </message>
        <message>
            <source>バックアップをおく場所</source>
            <translation>Where to put the backup</translation>
        </message>
        <message>
            <source>バックアップしています…</source>
            <translation>Backing up …</translation>
        </message>
        <message>
            <source>バックアップして、読みもどしてたしかめました</source>
            <translation>Backed up, read back and checked</translation>
        </message>
        <message>
            <source>手帳と同じ場所のバックアップ: %1</source>
            <translation>Backup beside the book: %1</translation>
        </message>
        <message>
            <source>ほかの場所(USBメモリなど)のコピー: %1</source>
            <translation>Copy elsewhere (a USB stick, for example): %1</translation>
        </message>
        <message>
            <source>親子手帳のバックアップ-%1</source>
            <translation>oyako-backup-%1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BirthFields</name>
        <message>
            <source>週</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>日</source>
            <translation>days</translation>
        </message>
        <message>
            <source>生まれた週数</source>
            <translation>Weeks at birth</translation>
        </message>
        <message>
            <source>週のあとの日数</source>
            <translation>Days after the weeks</translation>
        </message>
        <message>
            <source>出生体重</source>
            <translation>Birth weight</translation>
        </message>
        <message>
            <source>母子手帳の「出産の状態」にあります。わからなければ、空けておけます</source>
            <translation>They are in the handbook, on the page of the birth. They may stay blank</translation>
        </message>
        <message>
            <source>生まれた週数をたしかめてください</source>
            <translation>Please check the weeks at birth</translation>
        </message>
        <message>
            <source>週のあとの日数をたしかめてください</source>
            <translation>Please check the days after the weeks</translation>
        </message>
        <message>
            <source>出生体重をたしかめてください</source>
            <translation>Please check the birth weight</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BookPrintDialog</name>
        <message>
            <source>まだ書いていないページも入れる(手で書けます)</source>
            <translation>Include pages not written on yet (for writing by hand)</translation>
        </message>
        <message>
            <source>検査の結果など、見せる相手をえらぶ項目も入れる</source>
            <translation>Include test results and other private answers</translation>
        </message>
        <message>
            <source>手帳をまるごと印刷</source>
            <translation>Print the whole book</translation>
        </message>
        <message>
            <source>紙の手帳と同じならびです。どのページにも名前と生まれた日、ページ番号が入ります。</source>
            <translation>In the order of the paper book, with name, birthday and page number on every page.</translation>
        </message>
        <message>
            <source>入れるところ</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>表紙</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>妊娠中のページ</source>
            <translation>Pregnancy</translation>
        </message>
        <message>
            <source>出産と産後</source>
            <translation>Birth and after</translation>
        </message>
        <message>
            <source>保護者の記録と健診(年齢ごと)</source>
            <translation>Parents’ records and checkups by age</translation>
        </message>
        <message>
            <source>発育の曲線</source>
            <translation>Growth curves</translation>
        </message>
        <message>
            <source>予防接種・病気・歯の記録</source>
            <translation>Vaccinations, illnesses, teeth</translation>
        </message>
        <message>
            <source>A4に4ページずつ(切って使う)</source>
            <translation>Four pages to a sheet of A4 (to cut)</translation>
        </message>
        <message>
            <source>A5に2ページずつ</source>
            <translation>Two pages to a sheet of A5</translation>
        </message>
        <message>
            <source>A5を半分に折った冊子(両面)</source>
            <translation>A folded booklet of A5 (both sides)</translation>
        </message>
        <message>
            <source>A6に1ページずつ(手帳の大きさ)</source>
            <translation>One page of A6 (the size of the book)</translation>
        </message>
        <message>
            <source>紙</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>入れるところを一つはえらんでください</source>
            <translation>Please choose at least one part</translation>
        </message>
        <message>
            <source>まだ何も書いていません。書いていないページも入れると、印刷できます</source>
            <translation>Nothing is written yet. Include empty pages to print them</translation>
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation>maternal-and-child-handbook</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BookSearch</name>
        <message>
            <source>予防接種を記録</source>
            <translation>Record a vaccination</translation>
        </message>
        <message>
            <source>健診を記録</source>
            <translation>Record a checkup</translation>
        </message>
        <message>
            <source>身長・体重を記録</source>
            <translation>Record height and weight</translation>
        </message>
        <message>
            <source>家族を追加</source>
            <translation>Add family</translation>
        </message>
        <message>
            <source>生まれた週数・出生体重を書く</source>
            <translation>Write weeks at birth and birth weight</translation>
        </message>
        <message>
            <source>在胎週数 早産 低出生体重</source>
            <translation>gestational age preterm premature 在胎週数 早産 低出生体重</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>Start a pregnancy</translation>
        </message>
        <message>
            <source>出産予定日 妊婦</source>
            <translation>due date pregnant expecting 出産予定日 妊娠</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::BundleDialog</name>
        <message>
            <source>ぜんぶ</source>
            <translation>All</translation>
        </message>
        <message>
            <source>ひとつのPDFにする</source>
            <translation>Put into one PDF</translation>
        </message>
        <message>
            <source>この順で、目次のうしろに入ります。PDFは暗号になりません。</source>
            <translation>They follow the index page in this order. The PDF is not encrypted.</translation>
        </message>
        <message>
            <source>PDFに入れる書類</source>
            <translation>Papers for the PDF</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>%n件を保存…</source>
            <translation>
                <numerusform>Save %n paper…</numerusform>
                <numerusform>Save %n papers…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarCard</name>
        <message>
            <source>件名をふせる(「予定」とだけ書く)</source>
            <translation>Hide titles (only “Appointment”)</translation>
        </message>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>これから1年の予約と期限を、スマートフォンやほかのカレンダーで読めるファイルにします。もういちど保存すると、変わったところだけが新しくなります。</source>
            <translation>The appointments and last days of the coming year, as a file for a phone or another calendar. Save it again later and only what changed is updated there.</translation>
        </message>
        <message>
            <source>カレンダーのファイルを保存…</source>
            <translation>Save calendar file…</translation>
        </message>
        <message>
            <source>ほかのカレンダーの予定を、予約として取り込めます。取り込む前に、何が変わるかを見られます。</source>
            <translation>Events from another calendar can be taken in as appointments. You see what would change first.</translation>
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ…</source>
            <translation>Choose calendar file…</translation>
        </message>
        <message>
            <source>予定</source>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>カレンダーのファイルを保存</source>
            <translation>Save calendar file</translation>
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation>File saved</translation>
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ</source>
            <translation>Choose calendar file</translation>
        </message>
        <message>
            <source>このファイルに、日にちのある予定はありません。</source>
            <translation>There are no dated events in this file.</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>New</translation>
        </message>
        <message>
            <source>変わる</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>取りやめ</source>
            <translation>Called off</translation>
        </message>
        <message>
            <source>同じ</source>
            <translation>Same</translation>
        </message>
        <message>
            <source>終わった予定</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>ファイルの中の予定</source>
            <translation>Events in the file</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>件名</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>いつ</source>
            <translation>When</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>くりかえし</source>
            <translation>Repeats</translation>
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation>There is nothing new in this file.</translation>
        </message>
        <message>
            <source>だれの予定にしますか</source>
            <translation>Whose appointments are these?</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>先に、家族をひとり書いてください。</source>
            <translation>Please add a family member first.</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n item taken in</numerusform>
                <numerusform>%n items taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>親子手帳の予定</source>
            <translation>oyako-calendar</translation>
        </message>
        <message>
            <source>日にちがない、または予定ではない</source>
            <translation>no date, or not an event</translation>
        </message>
        <message>
            <source>一日に何度もくりかえすので入らない</source>
            <translation>Not taken in: repeats within a day</translation>
        </message>
        <message>
            <source>取り込んだ予定</source>
            <translation>Events taken in</translation>
        </message>
        <message>
            <source>くりかえす日を読めないので入らない</source>
            <translation>Left out: its repeating days cannot be read</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarPlace</name>
        <message>
            <source>カレンダー</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>前の月</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>今日</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>次の月</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>だれの予定</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>みんな</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>%1年%2月</source>
            <translation>%2/%1</translation>
        </message>
        <message>
            <source>この日の予定はありません。</source>
            <translation>Nothing on this day.</translation>
        </message>
        <message>
            <source>予約や期限を、月のカレンダーで見られます。矢印キーで日を、PageUp・PageDownで月を動かせます。Homeで今日にもどり、Enterでその日のすることへ移ります。「予定を書く」で、その日の予定を書けます。</source>
            <translation>See appointments and last days in the month. Arrow keys move by day, PageUp and PageDown by month, Home returns to today, Enter goes to what the day holds. "Add an appointment" writes one for that day.</translation>
        </message>
        <message>
            <source>予定を書く</source>
            <translation>Add an appointment</translation>
        </message>
        <message>
            <source>スマホなどへ…</source>
            <translation>To a phone…</translation>
        </message>
        <message>
            <source>予定をカレンダーのファイル(.ics)にして出す、ファイルの予定を取り込む</source>
            <translation>Save the appointments as a calendar file (.ics), or take in those of a file</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CancelRows</name>
        <message>
            <source>いつから</source>
            <translation>From when</translation>
        </message>
        <message>
            <source>その日に</source>
            <translation>on the day</translation>
        </message>
        <message>
            <source>前の日から</source>
            <translation>from the day before</translation>
        </message>
        <message>
            <source>%1日前から</source>
            <translation>from %1 days before</translation>
        </message>
        <message>
            <source>取り消すといくら</source>
            <translation>What cancelling costs</translation>
        </message>
        <message>
            <source>例: 半額</source>
            <translation>e.g. half the fee</translation>
        </message>
        <message>
            <source>取り消すとき</source>
            <translation>On cancelling</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CardField</name>
        <message>
            <source>この番号は、もらった紙の「指紋」と同じです</source>
            <translation>This number is the same as the fingerprint on the paper I was given</translation>
        </message>
        <message>
            <source>わたす相手</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>相手の鍵</source>
            <translation>Their key</translation>
        </message>
        <message>
            <source>もらった紙の4文字ずつの鍵を打つか、QRコードをスキャナーで読みとってください。</source>
            <translation>Type the key from the paper in groups of four, or scan its QR code.</translation>
        </message>
        <message>
            <source>鍵のファイルをえらぶ…</source>
            <translation>Choose a key file…</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>指紋</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <source>新しい相手</source>
            <translation>Somebody new</translation>
        </message>
        <message>
            <source>鍵のファイルをえらぶ</source>
            <translation>Choose a key file</translation>
        </message>
        <message>
            <source>前とちがう鍵です。相手が鍵を新しくしたか、だれかがなりすましています。窓口にたしかめてください。</source>
            <translation>This key differs from the one before. They made a new one, or somebody pretends to be them. Please ask at their desk.</translation>
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation>Valid until %1</translation>
        </message>
        <message>
            <source>相手の鍵を打つか、ファイルをえらんでください。</source>
            <translation>Please type their key or choose its file.</translation>
        </message>
        <message>
            <source>指紋を紙とくらべて、しるしをつけてください。</source>
            <translation>Please compare the fingerprint with the paper and tick the box.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartChooser</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation>Which chart</translation>
        </message>
        <message>
            <source>何とくらべるか</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>月齢の数え方</source>
            <translation>How age is counted</translation>
        </message>
        <message>
            <source>帯のこまかさ</source>
            <translation>Detail of the bands</translation>
        </message>
        <message>
            <source>修正月齢(予定日から)</source>
            <translation>Corrected age (from the due date)</translation>
        </message>
        <message>
            <source>生まれた日から</source>
            <translation>From the day of birth</translation>
        </message>
        <message>
            <source>帯は手帳と同じ</source>
            <translation>Bands as in the handbook</translation>
        </message>
        <message>
            <source>帯をこまかく</source>
            <translation>Finer bands</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartPanel</name>
        <message>
            <source>大きく見る</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>小さく見る</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>全体を見る</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>印刷…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>ファイルに保存…</source>
            <translation>Save as file…</translation>
        </message>
        <message>
            <source>画像をコピー</source>
            <translation>Copy picture</translation>
        </message>
        <message>
            <source>グラフを保存</source>
            <translation>Save chart</translation>
        </message>
        <message>
            <source>グラフを保存しました</source>
            <translation>Chart saved</translation>
        </message>
        <message>
            <source>画像をコピーしました</source>
            <translation>Picture copied</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CheckupDialog</name>
        <message>
            <source>健診を書く</source>
            <translation>Record a checkup</translation>
        </message>
        <message>
            <source>健診を直す</source>
            <translation>Change the checkup</translation>
        </message>
        <message>
            <source>良</source>
            <translation>Good</translation>
        </message>
        <message>
            <source>要指導</source>
            <translation>Advice given</translation>
        </message>
        <message>
            <source>健康</source>
            <translation>Healthy</translation>
        </message>
        <message>
            <source>要観察</source>
            <translation>To be watched</translation>
        </message>
        <message>
            <source>実施日</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>どの健診</source>
            <translation>Which checkup</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>Head circumference</translation>
        </message>
        <message>
            <source>栄養状態</source>
            <translation>Nutrition</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>特記事項</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>担当者</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>実施日を入れてください</source>
            <translation>Please enter the date</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildFinder</name>
        <message>
            <source>子どもをさがす F3</source>
            <translation>Find a child F3</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>かな、漢字、生年月日、番号、電話の下4けた</source>
            <translation>Kana, kanji, birthday, number, last four digits of the telephone</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けた。Enterでひらく、Shift+Enterできょうの一覧に足す</source>
            <translation>Kana, kanji, birthday, number, last four digits of the telephone. Enter opens, Shift+Enter also adds to today's list</translation>
        </message>
        <message>
            <source>見つかった子ども</source>
            <translation>Children found</translation>
        </message>
        <message>
            <source>※同じ読み</source>
            <translation>※ same reading</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>はじめての子を登録する…</source>
            <translation>Register a new child…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildPlace</name>
        <message>
            <source>予防接種</source>
            <translation>Vaccinations</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>発育</source>
            <translation>Growth</translation>
        </message>
        <message>
            <source>お子さんの健診、予防接種、発育を書くところです。行をえらんで Enter で直せます。直す前の内容はいつでも見られて、もどせます。</source>
            <translation>Here you record the child's checkups, vaccinations and growth. Select a row and press Enter to change it. Earlier content can always be seen and brought back.</translation>
        </message>
        <message>
            <source>名前や生まれた日を直す</source>
            <translation>Change name or birthday</translation>
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation>Vaccination record</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>Record the dose</translation>
        </message>
        <message>
            <source>接種した日</source>
            <translation>Date given</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>Vaccine</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>Lot number</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>ここに予防接種の記録がならびます。母子健康手帳を見ながら写せます。</source>
            <translation>The vaccination record will be listed here. You can copy it from the paper handbook.</translation>
        </message>
        <message>
            <source>健診の記録</source>
            <translation>Checkup record</translation>
        </message>
        <message>
            <source>健診を書く</source>
            <translation>Record a checkup</translation>
        </message>
        <message>
            <source>実施日</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>判定</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>特記事項</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>ここに健診の記録がならびます。</source>
            <translation>Checkups will be listed here.</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>Taken out as a mistake; the history keeps it</translation>
        </message>
        <message>
            <source>次の接種</source>
            <translation>Next vaccinations</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>To check</translation>
        </message>
        <message>
            <source>予定と記録を図で見る</source>
            <translation>See plan and record as a picture</translation>
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation>Print the book</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>受けられるのは%1から</source>
            <translation>Possible from %1</translation>
        </message>
        <message>
            <source>もう受けられます</source>
            <translation>Possible already</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceEditor</name>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceKeys</name>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceRows</name>
        <message>
            <source>消す</source>
            <translation>Remove</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::CityRuleDialog</name>
        <message>
            <source>市区町村の日を書く</source>
            <translation>Note the city’s own date</translation>
        </message>
        <message>
            <source>この日まで</source>
            <translation>Until this day</translation>
        </message>
        <message>
            <source>%1から数える</source>
            <translation>Counted from: %1</translation>
        </message>
        <message>
            <source>日</source>
            <translation>days</translation>
        </message>
        <message>
            <source>週</source>
            <translation>weeks</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>months</translation>
        </message>
        <message>
            <source>年</source>
            <translation>years</translation>
        </message>
        <message>
            <source>いつまでと聞きましたか</source>
            <translation>Until when, were you told?</translation>
        </message>
        <message>
            <source>最後の日</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>数</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>単位</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>Who told you, where?</translation>
        </message>
        <message>
            <source>例: 市役所の窓口、市のホームページ</source>
            <translation>e.g. at the city office, the city’s web page</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter a date</translation>
        </message>
        <message>
            <source>数を入れてください</source>
            <translation>Please enter a number</translation>
        </message>
        <message>
            <source>あとで確かめられるように、聞いたところを入れてください</source>
            <translation>Please say who told you, so that it can be checked later</translation>
        </message>
        <message>
            <source>一般のきまりの日にもどす</source>
            <translation>Back to the general rule's day</translation>
        </message>
        <message>
            <source>一般のきまりの日にもどしました</source>
            <translation>Back to the general rule's day</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation>2024-05-03</translation>
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation>R6.5.3 / 2024-5-3</translation>
        </message>
        <message>
            <source>%1からの日を入れてください</source>
            <translation>Please enter a day from %1 on</translation>
        </message>
        <message>
            <source>%1までの日を入れてください</source>
            <translation>Please enter a day up to %1</translation>
        </message>
        <message>
            <source>日が分からないときは、年と月を入れてください</source>
            <translation>If you do not know the day, enter the year and the month</translation>
        </message>
        <message>
            <source>まだ終わっていない月や年は、日まで入れてください</source>
            <translation>Of a month or a year that is not over yet, enter the day as well</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayCard</name>
        <message>
            <source>すんだもの</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>この日に受けられるものはありません。</source>
            <translation>Nothing may be given on this day.</translation>
        </message>
        <message>
            <source>この日に受けられるもの</source>
            <translation>May be given on this day</translation>
        </message>
        <message>
            <source>まだ先のもの</source>
            <translation>Still to come</translation>
        </message>
        <message>
            <source>期間を過ぎたもの・対象でないもの</source>
            <translation>Past, or not for this person</translation>
        </message>
        <message>
            <source>同じ日にいくつ受けるかも、相談して決められます。</source>
            <translation>How many on one day can be talked over, too.</translation>
        </message>
        <message>
            <source>この日に受けたもの</source>
            <translation>Given on this day</translation>
        </message>
        <message>
            <source>ほかに、この日に受けられるものはありません。</source>
            <translation>Nothing else can be given on this day.</translation>
        </message>
        <message>
            <source>ほかに、この日に受けられるもの</source>
            <translation>What else may be given on this day</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayModel</name>
        <message>
            <source>※同じ読み</source>
            <translation>※ same reading</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DayPanel</name>
        <message>
            <source>きょうの一覧にはまだだれもいません。F3でさがして、Shift+Enterで足してください。</source>
            <translation>Nobody is on today's list yet. Find a child with F3 and add it with Shift+Enter.</translation>
        </message>
        <message>
            <source>前の日</source>
            <translation>Previous day</translation>
        </message>
        <message>
            <source>次の日</source>
            <translation>Next day</translation>
        </message>
        <message>
            <source>きょうの一覧</source>
            <translation>Today's list</translation>
        </message>
        <message>
            <source>受付 %1 / 済 %2</source>
            <translation>Expected %1 / done %2</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeadlineDialog</name>
        <message>
            <source>しめきり</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>申しこみ</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>もうすませた</source>
            <translation>Already done</translation>
        </message>
        <message>
            <source>なんのしめきり</source>
            <translation>What it is for</translation>
        </message>
        <message>
            <source>いつまで</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>「きょう」の一覧にもならびます。</source>
            <translation>It is listed on Today as well.</translation>
        </message>
        <message>
            <source>なんのしめきりか入れてください</source>
            <translation>Please say what it is for</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter a date</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeliveryDialog</name>
        <message>
            <source>出産を書く</source>
            <translation>Record the birth</translation>
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation>Record a loss</translation>
        </message>
        <message>
            <source>%1人目</source>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>生まれた</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>流産</source>
            <translation>Miscarriage</translation>
        </message>
        <message>
            <source>死産</source>
            <translation>Stillbirth</translation>
        </message>
        <message>
            <source>この人のことは書かない</source>
            <translation>Leave this one for now</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>その日</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>どうなったか</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>Not chosen</translation>
        </message>
        <message>
            <source>女</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>男</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>時刻</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>名(まだなら空けておく)</source>
            <translation>Given name (leave blank if not yet named)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name in kana</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>身長</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>頭囲</source>
            <translation>Head circumference</translation>
        </message>
        <message>
            <source>日づけを入れてください</source>
            <translation>Please enter the date</translation>
        </message>
        <message>
            <source>14:05 のように入れてください</source>
            <translation>Please write it like 14:05</translation>
        </message>
        <message>
            <source>ご出産を記録しました。お子さんのページができました</source>
            <translation>The birth is recorded. Your child now has a page</translation>
        </message>
        <message>
            <source>記録しました</source>
            <translation>Recorded</translation>
        </message>
        <message>
            <source>例: 14:05、1405、14時5分</source>
            <translation>e.g. 14:05 or 1405</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DeskPlace</name>
        <message>
            <source>一覧からえらぶか、F3でさがしてください</source>
            <translation>Choose from the list, or find with F3</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>相手の記録を読みこむ</source>
            <translation>Load the other entry</translation>
        </message>
        <message>
            <source>わたしの入力を残す</source>
            <translation>Keep what I typed</translation>
        </message>
        <message>
            <source>健診の机</source>
            <translation>Checkup desk</translation>
        </message>
        <message>
            <source>残りを「所見なし」 F8</source>
            <translation>Rest: no finding F8</translation>
        </message>
        <message>
            <source>保存して次へ F10</source>
            <translation>Save and next F10</translation>
        </message>
        <message>
            <source>%1さんを一覧に足しました</source>
            <translation>%1 is on the list now</translation>
        </message>
        <message>
            <source>%1さんはもう一覧にいます</source>
            <translation>%1 is on the list already</translation>
        </message>
        <message>
            <source>%1さんの健診はまだ先です。生年月日をたしかめてください</source>
            <translation>No checkup of %1 is due yet. Please check the birthday</translation>
        </message>
        <message>
            <source>書きかけのつづきです</source>
            <translation>Continuing your draft</translation>
        </message>
        <message>
            <source>%1さんの書きかけのつづきです</source>
            <translation>Continuing a draft by %1</translation>
        </message>
        <message>
            <source>見るだけの係です。書くには担当を替えてください</source>
            <translation>Your role only reads. Change the person on duty to write</translation>
        </message>
        <message>
            <source>どの健診</source>
            <translation>Which checkup</translation>
        </message>
        <message>
            <source>直して次へ F10</source>
            <translation>Correct and next F10</translation>
        </message>
        <message>
            <source>べつの机</source>
            <translation>Another desk</translation>
        </message>
        <message>
            <source>%1さん</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>べつの窓でも、この子の書きかけが残されました。どちらを生かしますか?</source>
            <translation>Another window has kept a draft for this child, too. Which one shall stay?</translation>
        </message>
        <message>
            <source>%1が%2に、この健診を書きました。どちらを生かしますか?</source>
            <translation>%1 wrote this checkup at %2. Which one shall stay?</translation>
        </message>
        <message>
            <source>%1さんの健診をしまいました</source>
            <translation>The checkup of %1 is saved</translation>
        </message>
        <message>
            <source>F3で子どもをさがし、Enterでひらきます。Shift+EnterかF4できょうの一覧に足せます。F7で一覧へ、Escで用紙へもどります。
EnterとTabで次へ、Shift+Tabで前へ。選ぶところは数字キーひとつで答えて次へ進みます。
F8で、その区切りの残りを「所見なし」にします。もういちどF8か、Ctrl+Zでもどせます。
F9でしまって、きょうの結果を家族へ渡せます。F10でしまって次の人へ進みます。書きかけは自動で残ります。</source>
            <translation>F3 finds a child, Enter opens it. Shift+Enter or F4 puts the child on the day's list. F7 goes to the list, Esc back to the sheet.
Enter and Tab go on, Shift+Tab goes back. A choice is answered with one digit, which also goes on.
F8 answers "no finding" in what is left of the section. F8 again, or Ctrl+Z, takes it back.
F9 saves and hands today's results to the family. F10 saves and goes to the next. Drafts are kept by themselves.</translation>
        </message>
        <message>
            <source>家族へ渡す… F9</source>
            <translation>To the family… F9</translation>
        </message>
        <message>
            <source>健診をしまって、きょうの結果をファイルか紙で渡します</source>
            <translation>Saves the checkup and hands over today's results as a file or on paper</translation>
        </message>
        <message>
            <source>一覧 F7</source>
            <translation>List F7</translation>
        </message>
        <message>
            <source>次へ F10</source>
            <translation>Next F10</translation>
        </message>
        <message>
            <source>判定がまだです。ここでえらぶか、もう一度おすと、このまましまいます</source>
            <translation>There is no judgement yet. Choose one here, or press again to save it as it is</translation>
        </message>
        <message>
            <source>「%1」: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>あと少しです。「%1」を見てください</source>
            <translation>Nearly there. Please look at “%1”</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けたで見つかります。Shift+Enterできょうの一覧に足せます。はじめての子は、名前を入れた先で登録できます。</source>
            <translation>Kana, kanji, birthday, number or the last four digits of the telephone will do. Shift+Enter also adds to today’s list. A child who is new can be registered where it is not found.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DoseRow</name>
        <message>
            <source>ワクチン</source>
            <translation>Vaccine</translation>
        </message>
        <message>
            <source>名前・読み・製品名・CVX の一部で見つかります</source>
            <translation>Part of a name, trade name or CVX code is enough</translation>
        </message>
        <message>
            <source>ロット番号</source>
            <translation>Lot number</translation>
        </message>
        <message>
            <source>製品名・有効期限・打った場所など</source>
            <translation>Product, expiry, site and more</translation>
        </message>
        <message>
            <source>製品名</source>
            <translation>Product</translation>
        </message>
        <message>
            <source>有効期限</source>
            <translation>Expiry</translation>
        </message>
        <message>
            <source>打った場所</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>接種のしかた</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>量</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>左上腕</source>
            <translation>Left upper arm</translation>
        </message>
        <message>
            <source>右上腕</source>
            <translation>Right upper arm</translation>
        </message>
        <message>
            <source>左大腿</source>
            <translation>Left thigh</translation>
        </message>
        <message>
            <source>右大腿</source>
            <translation>Right thigh</translation>
        </message>
        <message>
            <source>口から</source>
            <translation>By mouth</translation>
        </message>
        <message>
            <source>皮下</source>
            <translation>Subcutaneous</translation>
        </message>
        <message>
            <source>筋肉内</source>
            <translation>Intramuscular</translation>
        </message>
        <message>
            <source>経口</source>
            <translation>Oral</translation>
        </message>
        <message>
            <source>経皮(スタンプ)</source>
            <translation>Percutaneous (stamp)</translation>
        </message>
        <message>
            <source>経鼻</source>
            <translation>Nasal</translation>
        </message>
        <message>
            <source>ワクチンをえらんでください</source>
            <translation>Please choose a vaccine</translation>
        </message>
        <message>
            <source>一覧にない名前です</source>
            <translation>This name is on no list</translation>
        </message>
        <message>
            <source>どのワクチンですか</source>
            <translation>Which vaccine is meant?</translation>
        </message>
        <message>
            <source>このことばのまま書く</source>
            <translation>Keep it as written</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DueDateDialog</name>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>Start a pregnancy</translation>
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation>Change due date</translation>
        </message>
        <message>
            <source>出産予定日</source>
            <translation>Due date</translation>
        </message>
        <message>
            <source>病院でいわれた日を入れます。まだなら、空けておけます</source>
            <translation>The date your clinic gave you; leave blank if you have none yet</translation>
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation>How it was determined</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>First day of the last period</translation>
        </message>
        <message>
            <source>ここから40週0日が予定日になります</source>
            <translation>The due date is 40 weeks from this day</translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>Number of babies</translation>
        </message>
        <message>
            <source>健診を受けるところ</source>
            <translation>Where the visits take place</translation>
        </message>
        <message>
            <source>病院の説明(そのほか)</source>
            <translation>Told by the clinic (other)</translation>
        </message>
        <message>
            <source>最後の月経から</source>
            <translation>From the last period</translation>
        </message>
        <message>
            <source>超音波: 頭からおしりの長さ(CRL)</source>
            <translation>Ultrasound: crown–rump length (CRL)</translation>
        </message>
        <message>
            <source>超音波: 頭の大きさ(BPD)</source>
            <translation>Ultrasound: head size (BPD)</translation>
        </message>
        <message>
            <source>体外受精など</source>
            <translation>IVF or similar</translation>
        </message>
        <message>
            <source>予定日か、最後の月経がはじまった日の、どちらかを入れてください</source>
            <translation>Please enter either the due date or the first day of the last period</translation>
        </message>
        <message>
            <source>出産予定日を見なおすか、空けておいてください</source>
            <translation>Check the due date, or leave it empty</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DutyDialog</name>
        <message>
            <source>暗証番号または合言葉</source>
            <translation>PIN or passphrase</translation>
        </message>
        <message>
            <source>担当を替える</source>
            <translation>Change person</translation>
        </message>
        <message>
            <source>だれに替わりますか</source>
            <translation>Who takes over?</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>ほかに担当できる人がいません。「スタッフ」で追加できます</source>
            <translation>There is nobody else yet. Staff can be added under "Staff"</translation>
        </message>
        <message>
            <source>暗証番号を入れてください</source>
            <translation>Please enter the PIN</translation>
        </message>
        <message>
            <source>合言葉を入れてください。きょう一度ログインすると、つぎからは暗証番号で替われます</source>
            <translation>Please enter the passphrase. After one login today the PIN is enough</translation>
        </message>
        <message>
            <source>たしかめています…</source>
            <translation>Checking…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::EmergencyPlace</name>
        <message>
            <source>もしものとき</source>
            <translation>Emergency</translation>
        </message>
        <message>
            <source>連絡先やアレルギーを書いておくと、A4の紙1枚のカードになります。2回折ると文庫本の大きさです。もちもの、手帳のコピーもここで用意できます。</source>
            <translation>Contacts and allergies become a card on one A4 sheet that folds twice into a pocket. What to pack and a copy of the handbook are here too.</translation>
        </message>
        <message>
            <source>カードを見る・印刷する</source>
            <translation>Show and print the card</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>連絡先と集まるところ</source>
            <translation>Contacts and meeting place</translation>
        </message>
        <message>
            <source>連絡先</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>1行にひとり。例: おばあちゃん 03-1234-5678</source>
            <translation>One a line, such as: Grandmother 03-1234-5678</translation>
        </message>
        <message>
            <source>かかりつけ</source>
            <translation>Family doctor</translation>
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation>Where the family meets</translation>
        </message>
        <message>
            <source>避難する場所</source>
            <translation>Where to shelter</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>市区町村の「指定緊急避難場所一覧」を「場所」で取り込むと、ここからえらべます。</source>
            <translation>Import your city's list of shelters under Places to choose from it here.</translation>
        </message>
        <message>
            <source>取り込んだ避難場所からえらぶ</source>
            <translation>Choose from the imported shelters</translation>
        </message>
        <message>
            <source>ひとりずつのこと</source>
            <translation>Each person</translation>
        </message>
        <message>
            <source>血液型は、わからなければ空けておいてください。病院ではかならず調べます。</source>
            <translation>Leave the blood type empty if unsure. A hospital always tests it.</translation>
        </message>
        <message>
            <source>血液型</source>
            <translation>Blood type</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>いつもの薬</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>What to bring</translation>
        </message>
        <message>
            <source>いまの月齢と妊娠に合わせて、毎日新しくなります。</source>
            <translation>Follows the children's age and a pregnancy from day to day.</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation>emergency-card</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>書きかけがのこっていました。まだ保存していません。</source>
            <translation>Your unfinished draft was kept. It is not saved yet.</translation>
        </message>
        <message>
            <source>書きかけを消す</source>
            <translation>Discard what was typed</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ExportCard</name>
        <message>
            <source>ファイルで保存</source>
            <translation>Save as a file</translation>
        </message>
        <message>
            <source>えらんだ人の記録を、ひとつのファイル(FHIR R4)にします。ほかのPCのOyakoや、対応しているソフトで取り込めます。</source>
            <translation>Puts the records of the people you choose into one file (FHIR R4). Oyako on another PC, and other programs that read FHIR, can take it in.</translation>
        </message>
        <message>
            <source>だれの記録</source>
            <translation>Whose records</translation>
        </message>
        <message>
            <source>このファイルは暗号になっていません。しまう場所に気をつけてください。</source>
            <translation>This file is not encrypted. Take care where you keep it.</translation>
        </message>
        <message>
            <source>ファイルで保存…</source>
            <translation>Save as a file…</translation>
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation>Choose at least one person.</translation>
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation>The file is saved</translation>
        </message>
        <message>
            <source>知られたくない答えも入れる</source>
            <translation>Include sensitive answers</translation>
        </message>
        <message>
            <source>感染症の検査結果と、こころの質問の答えは、えらんだときだけ入ります。</source>
            <translation>Results of infection tests and answers to mental-health questions are in the file only if you choose so.</translation>
        </message>
        <message>
            <source>手帳をまるごと保存…</source>
            <translation>Save the whole book…</translation>
        </message>
        <message>
            <source>まるごと: 全員のすべての記録を、表(CSV)、FHIR、説明といっしょに1つのフォルダーに入れます。この手帳をつくりなおすこともできます。</source>
            <translation>Whole: every record of everybody as tables (CSV) and FHIR, with an explanation, in one folder. The book can be made again from it.</translation>
        </message>
        <message>
            <source>まるごと保存する場所</source>
            <translation>Where to save the whole book</translation>
        </message>
        <message>
            <source>%1 に保存しました</source>
            <translation>Saved in %1</translation>
        </message>
        <message>
            <source>きょうのフォルダーがもうあります。ほかの場所をえらんでください</source>
            <translation>Today's folder is there already. Choose another place</translation>
        </message>
        <message>
            <source>親子手帳の記録</source>
            <translation>oyako-records</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilitiesPlace</name>
        <message>
            <source>近くの場所</source>
            <translation>Places nearby</translation>
        </message>
        <message>
            <source>一覧を取り込む</source>
            <translation>Take in a list</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>候補</source>
            <translation>Shortlist</translation>
        </message>
        <message>
            <source>一覧の取り込み</source>
            <translation>Lists</translation>
        </message>
        <message>
            <source>授乳室、保育園、予防接種のできる病院、支援センター、避難場所を、市区町村の一覧から取り込んで、インターネットなしでさがせます。よく行く場所は、ひとつずつ書いて足すこともできます。</source>
            <translation>Take in your city's lists and find nursing rooms, nurseries, clinics that vaccinate, support centres and shelters without the internet. Places you often go to can be written down one by one.</translation>
        </message>
        <message>
            <source>一覧(CSVかJSON)は、市区町村のホームページの「オープンデータ」のページにあります。つぎのことばで検索すると見つかります。</source>
            <translation>The lists (CSV or JSON) are on your city's website, on the page called open data. These words find them:</translation>
        </message>
        <message>
            <source>場所を追加…</source>
            <translation>Add a place…</translation>
        </message>
        <message>
            <source>市区町村が公開している一覧や、自分で追加した場所から、近くの場所をさがすところです。名前やよみ、種類、市区町村、曜日、近い順でさがせます。下向きの矢印で一覧へうつり、Enterでくわしく見られます。地図や公式ページをひらくときは、Oyakoの外へ出ることを先にお知らせします。</source>
            <translation>Here you find places nearby, from the lists cities publish and from those you added. Search by name, reading, kind, city, day or distance. The down arrow moves into the list and Enter shows more. Before a map or an official page opens, Oyako says that you are leaving it.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilityPage</name>
        <message>
            <source>新しい一覧には、この場所がのっていません(%1)。</source>
            <translation>The newer list no longer has this place (%1).</translation>
        </message>
        <message>
            <source>一覧に書いてあること</source>
            <translation>What the list says</translation>
        </message>
        <message>
            <source>そのほかの項目(そのまま)</source>
            <translation>Other columns, as written</translation>
        </message>
        <message>
            <source>もとの一覧: %1</source>
            <translation>From: %1</translation>
        </message>
        <message>
            <source>変わっていることがあります。出かける前に、電話や公式ページでたしかめてください。</source>
            <translation>Things may have changed. Please check by telephone or on the official page before you go.</translation>
        </message>
        <message>
            <source>地図で見る…</source>
            <translation>Show on a map…</translation>
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、国土地理院の地図をひらきます。この場所の緯度・経度が、地図のサイトにつたわります。</source>
            <translation>This leaves Oyako: your browser opens the map of the Geospatial Information Authority of Japan. The site learns the coordinates of this place.</translation>
        </message>
        <message>
            <source>ここから近い順にさがす</source>
            <translation>Find what is near here</translation>
        </message>
        <message>
            <source>公式ページを見る…</source>
            <translation>Open the official page…</translation>
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、つぎのページをひらきます: %1</source>
            <translation>This leaves Oyako: your browser opens this page: %1</translation>
        </message>
        <message>
            <source>わが家のメモ</source>
            <translation>Our notes</translation>
        </message>
        <message>
            <source>メモ、見学の記録、しめきりを書くと、「候補」にならびます。</source>
            <translation>With a note, a visit or a deadline, the place appears in the shortlist.</translation>
        </message>
        <message>
            <source>希望の順番</source>
            <translation>Order of preference</translation>
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>メモを書く</source>
            <translation>Write a note</translation>
        </message>
        <message>
            <source>見学を記録する</source>
            <translation>Record a visit</translation>
        </message>
        <message>
            <source>しめきりを足す</source>
            <translation>Add a deadline</translation>
        </message>
        <message>
            <source>予約をメモ</source>
            <translation>Note an appointment</translation>
        </message>
        <message>
            <source>見学 %1</source>
            <translation>Visit on %1</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>%1: %2まで(すみました)</source>
            <translation>%1: by %2 (done)</translation>
        </message>
        <message>
            <source>%1: %2まで</source>
            <translation>%1: by %2</translation>
        </message>
        <message>
            <source>見学</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>この場所は、もう手帳にありません。</source>
            <translation>This place is no longer in the book.</translation>
        </message>
        <message>
            <source>自分で追加</source>
            <translation>Added by you</translation>
        </message>
        <message>
            <source>この場所のこと</source>
            <translation>About this place</translation>
        </message>
        <message>
            <source>この場所を直す…</source>
            <translation>Change this place…</translation>
        </message>
        <message>
            <source>この場所を消す</source>
            <translation>Delete this place</translation>
        </message>
        <message>
            <source>場所を消しました</source>
            <translation>The place was deleted</translation>
        </message>
        <message>
            <source>消す</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>消しました</source>
            <translation>Deleted</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FactsDialog</name>
        <message>
            <source>かかった病気や事情</source>
            <translation>Past diseases and circumstances</translation>
        </message>
        <message>
            <source>印をつけると、予防接種の予定がそれに合わせてかわります。わからないものは、そのままで大丈夫です。</source>
            <translation>What you tick changes the vaccination plan accordingly. Leave what you do not know.</translation>
        </message>
        <message>
            <source>受けられるようになった日</source>
            <translation>Able again since</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation>Add family</translation>
        </message>
        <message>
            <source>子ども</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation>Mother (is or was pregnant)</translation>
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation>Father or partner</translation>
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation>Other family</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>女</source>
            <translation>female</translation>
        </message>
        <message>
            <source>男</source>
            <translation>male</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>だれ</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>Family name (kana)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name (kana)</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation>Street and number</translation>
        </message>
        <message>
            <source>追加する</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation>%1 added</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation>Names and birthdays of the family. What you write here is filled into notifications and questionnaires for you. If you leave half-way, your draft is kept.</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>Please enter the date of birth</translation>
        </message>
        <message>
            <source>アレルギー</source>
            <translation>Allergies</translation>
        </message>
        <message>
            <source>飲んでいる薬</source>
            <translation>Medicines</translation>
        </message>
        <message>
            <source>もう書いてある人を直す:</source>
            <translation>Edit somebody already here:</translation>
        </message>
        <message>
            <source>人を登録</source>
            <translation>Register somebody</translation>
        </message>
        <message>
            <source>書きかけがのこっていました。まだ保存していません。</source>
            <translation>Your unfinished draft was kept. It is not saved yet.</translation>
        </message>
        <message>
            <source>こちらでの番号</source>
            <translation>Our number</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>Start a pregnancy</translation>
        </message>
        <message>
            <source>妊娠の記録を見る</source>
            <translation>See the pregnancy</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyTable</name>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message numerus="yes">
            <source>とくに大切な答え %n件を表示する</source>
            <translation>
                <numerusform>Show %n sensitive answer</numerusform>
                <numerusform>Show %n sensitive answers</numerusform>
            </translation>
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation>That you looked is kept in the access log</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>Check</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FeeCardDialog</name>
        <message>
            <source>預かりの料金を書く</source>
            <translation>Add fees of a facility</translation>
        </message>
        <message>
            <source>預かりの料金を直す</source>
            <translation>Correct the fees</translation>
        </message>
        <message>
            <source>施設の名前</source>
            <translation>Name of the facility</translation>
        </message>
        <message>
            <source>料金の表</source>
            <translation>Table of fees</translation>
        </message>
        <message>
            <source>取り消すとき</source>
            <translation>When cancelling</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation>Who told you, where?</translation>
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation>Please enter the facility’s name</translation>
        </message>
        <message>
            <source>例: 12/1、1か月前。「前」は、あずける日を予定に入れると「きょう」に出ます</source>
            <translation>For example 12/1 or 1 month before. Counted back, Today shows it once the day of the stay is among your appointments.</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>months</translation>
        </message>
        <message>
            <source>あずかる年齢: 何か月から</source>
            <translation>Ages taken: from (months)</translation>
        </message>
        <message>
            <source>何か月になるまで</source>
            <translation>Until (months, not included)</translation>
        </message>
        <message>
            <source>書いてなければ、空のままで大丈夫です</source>
            <translation>Leave empty where nothing is said</translation>
        </message>
        <message>
            <source>金額を書くと、次の行が出ます</source>
            <translation>A new line appears once the sum is written</translation>
        </message>
        <message>
            <source>「何歳になるまで」は、「何歳から」より上にしてください</source>
            <translation>The upper age must lie above the lower one</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FeeRows</name>
        <message>
            <source>%1ごとに</source>
            <translation>for each %1</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>up to %1</translation>
        </message>
        <message>
            <source>何歳から</source>
            <translation>From age</translation>
        </message>
        <message>
            <source>%1から</source>
            <translation>from %1</translation>
        </message>
        <message>
            <source>何歳になるまで</source>
            <translation>Until age</translation>
        </message>
        <message>
            <source>上の年齢はなし</source>
            <translation>no upper age</translation>
        </message>
        <message>
            <source>%1になるまで</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>何時間まで</source>
            <translation>How long</translation>
        </message>
        <message>
            <source>円</source>
            <translation>yen</translation>
        </message>
        <message>
            <source>料金</source>
            <translation>Fee</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FindPanel</name>
        <message>
            <source>見つかった場所</source>
            <translation>Places found</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>距離</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>曜日・時間(書いてあるとおり)</source>
            <translation>Days and hours, as written</translation>
        </message>
        <message>
            <source>くわしく見る</source>
            <translation>Show details</translation>
        </message>
        <message>
            <source>名前、よみ、住所、駅 …</source>
            <translation>Name, reading, address, station …</translation>
        </message>
        <message>
            <source>場所をさがすことば</source>
            <translation>Words to find a place by</translation>
        </message>
        <message>
            <source>曜日</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>予防接種</source>
            <translation>Vaccinations</translation>
        </message>
        <message>
            <source>ここから近い順</source>
            <translation>Nearest to</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>All</translation>
        </message>
        <message>
            <source>いつでも</source>
            <translation>Any day</translation>
        </message>
        <message>
            <source>指定なし</source>
            <translation>Any</translation>
        </message>
        <message>
            <source>「%1」からの、まっすぐの距離です。</source>
            <translation>Straight distance from "%1".</translation>
        </message>
        <message>
            <source>この地点からの、まっすぐの距離です。</source>
            <translation>Straight distance from this point.</translation>
        </message>
        <message>
            <source>役所などの代表の地点からの、まっすぐの距離です。</source>
            <translation>Straight distance from the municipality's office.</translation>
        </message>
        <message>
            <source>曜日を確認してください: %1</source>
            <translation>Check the day: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</source>
            <translation>
                <numerusform>%n place found; the first %1 are shown. Words or a kind narrow it down.</numerusform>
                <numerusform>%n places found; the first %1 are shown. Words or a kind narrow it down.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
        <message>
            <source>場所を追加…</source>
            <translation>Add a place…</translation>
        </message>
        <message>
            <source>%1(自分で追加)</source>
            <translation>%1 (added by you)</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>ことばや種類などの条件に合う場所が、取り込んだ一覧にも、自分で追加した場所にもありません。</source>
            <translation>No place of the lists you took in, and none you added, fits these words and choices.</translation>
        </message>
        <message>
            <source>条件をなくして、ぜんぶ見る</source>
            <translation>Clear all and show everything</translation>
        </message>
        <message>
            <source>例: 江東区東陽、園の名前</source>
            <translation>For example: 江東区東陽, or the name of a place</translation>
        </message>
        <message>
            <source>市区町村か住所、ここにある場所の名前、地図からうつした緯度・経度のどれかを入れてください。</source>
            <translation>Enter a municipality, an address, the name of a place listed here, or latitude and longitude copied from a map.</translation>
        </message>
        <message>
            <source>一覧に位置がない場所は、距離を書かずに、市区町村の位置でならべています。</source>
            <translation>Places whose position the list does not give stand where their municipality is, without a distance.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>ようこそ</source>
            <translation>Welcome</translation>
        </message>
        <message>
            <source>家族のこと</source>
            <translation>Your family</translation>
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation>Baby and children</translation>
        </message>
        <message>
            <source>ことば</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>Open the book</translation>
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation>%1 family book</translation>
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation>Keep the recovery code</translation>
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation>Oyako keeps the checkups, vaccinations and growth of mother and child in one place, and tells you what to do now.</translation>
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation>What you write stays on this PC, encrypted. No account and no network needed.</translation>
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation>I already have a book</translation>
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation>Making the book …</translation>
        </message>
        <message>
            <source>健診機関・市区町村</source>
            <translation>Clinic or city office</translation>
        </message>
        <message>
            <source>施設のこと</source>
            <translation>Your facility</translation>
        </message>
        <message>
            <source>つくる手帳</source>
            <translation>The book to make</translation>
        </message>
        <message>
            <source>家族の手帳</source>
            <translation>A family's book</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n baby</numerusform>
                <numerusform>%n babies</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation>Number of babies</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>Not stated</translation>
        </message>
        <message>
            <source>女の子</source>
            <translation>Girl</translation>
        </message>
        <message>
            <source>男の子</source>
            <translation>Boy</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>子どもの名</source>
            <translation>Child's given name</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation>A baby is on the way</translation>
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation>A child is already born</translation>
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation>Due date from the clinic</translation>
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation>First day of the last period</translation>
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation>Enough on its own while you have no due date from the clinic</translation>
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation>Leave empty if there is none yet</translation>
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation>Today: %1 (due %2)</translation>
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation>Please enter one of the two dates</translation>
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation>Please enter the date of birth</translation>
        </message>
        <message>
            <source>このままでよければ、もう一度つぎへすすんでください。</source>
            <translation>If it is right, go on once more.</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name in kana</translation>
        </message>
        <message>
            <source>出産予定日を見なおすか、空けておいてください</source>
            <translation>Check the due date, or leave it empty</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFacility</name>
        <message>
            <source>施設の名前</source>
            <translation>Name of the facility</translation>
        </message>
        <message>
            <source>医療機関コード(10けた)</source>
            <translation>Facility number (10 digits)</translation>
        </message>
        <message>
            <source>番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください</source>
            <translation>An office without a number: two digits of the prefecture, 9, and seven digits of your choice</translation>
        </message>
        <message>
            <source>管理する人の名前</source>
            <translation>Name of the administrator</translation>
        </message>
        <message>
            <source>ほかのスタッフは、あとで「スタッフと記録」から加えられます</source>
            <translation>Other staff can be added later under “Staff &amp; log”</translation>
        </message>
        <message>
            <source>健診の机、きょうの一覧、アクセスの記録がある手帳をつくります。人ごとに合言葉をもち、だれが見て書いたかがのこります。</source>
            <translation>This makes a book with a checkup desk, the day's list and an access log. Everybody has a passphrase of their own, and who read and wrote what is kept.</translation>
        </message>
        <message>
            <source>10けたの番号を入れてください(都道府県2けた、点数表1けた、番号7けた)</source>
            <translation>Type a number of ten digits (prefecture 2, kind 1, number 7)</translation>
        </message>
        <message>
            <source>最後のけた(検証番号)が合いません。このままでよければ、もういちど「つぎへ」をおしてください</source>
            <translation>The last (check) digit does not fit. If it is right all the same, press “Next” again</translation>
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation>Type the name of the facility</translation>
        </message>
        <message>
            <source>管理する人の名前を入れてください</source>
            <translation>Type the name of the administrator</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>届出の名前をえらび、紙に書くためにつかいます。あとで設定でも入れられます</source>
            <translation>Used to choose the names of notifications and on paper. You can also add it later in Settings</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>職種</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation>For example: nurse, midwife, doctor, clerk</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation>Mother (who is pregnant)</translation>
        </message>
        <message>
            <source>姓</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation>Family name (kana)</translation>
        </message>
        <message>
            <source>名のふりがな</source>
            <translation>Given name (kana)</translation>
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation>Partner (if any)</translation>
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation>Partner's name</translation>
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation>Where you live</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation>What you write here is filled into notifications and questionnaires for you. You can change it at any time.</translation>
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation>Used to choose the right forms and support programmes</translation>
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation>Please check the date</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>Passphrase (again)</translation>
        </message>
        <message>
            <source>8文字以上</source>
            <translation>At least 8 characters</translation>
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation>A very good passphrase</translation>
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation>The book is kept encrypted. Choose the passphrase that opens it. Four short words in a row are easy to remember and safe.</translation>
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation>A little longer would be safer</translation>
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation>A good passphrase; a little longer is even safer</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>Please use at least 8 characters</translation>
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation>This differs from the passphrase above</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>Print the code</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>Open without the passphrase on this PC</translation>
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation>This code is the only way in if the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it as safe as a bank book.</translation>
        </message>
        <message>
            <source>書きうつせましたか? %1行目の左から%2番目の4文字を入れてください</source>
            <translation>Have you copied it? Type the 4 letters that stand in line %1, place %2 from the left</translation>
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1行目、左から%2番目をもういちど見てください</source>
            <translation>That is not what the code says. Look again at line %1, place %2 from the left</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormFilling</name>
        <message>
            <source>書きかけのつづきです</source>
            <translation>Continuing where you stopped</translation>
        </message>
        <message>
            <source>この用紙の中をさがす</source>
            <translation>Search in this form</translation>
        </message>
        <message>
            <source>前回(%1)の答えをならべて見る</source>
            <translation>Show the answers of last time (%1)</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>まちがえても大丈夫です。書きかけは自動で残り、あとで直せます。わからないところは空けておけます。</source>
            <translation>Mistakes are fine: what you write is kept as you go and can be changed later. Leave blank what you do not know.</translation>
        </message>
        <message>
            <source>ぜんぶ、これでよい</source>
            <translation>All of it is right</translation>
        </message>
        <message>
            <source>書きおわった</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>PDF で保存</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>一覧にもどる</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>提出は、窓口か市区町村のホームページでします。このプログラムは送りません。</source>
            <translation>Hand it in at the counter or on your city's web site: this program sends nothing.</translation>
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、入れておきました。合っているか見てください。</source>
            <translation>
                <numerusform>%n answer was entered from the book. Please check it.</numerusform>
                <numerusform>%n answers were entered from the book. Please check them.</numerusform>
            </translation>
        </message>
        <message>
            <source>あと少しです。しるしのついたところを見てください</source>
            <translation>Almost there: please look at the marked places</translation>
        </message>
        <message>
            <source>「%1」を手帳にしまいました</source>
            <translation>“%1” is kept in the book</translation>
        </message>
        <message>
            <source>答えをファイルで保存…</source>
            <translation>Save answers as a file…</translation>
        </message>
        <message>
            <source>答えのファイルを保存しました</source>
            <translation>Saved the answers as a file</translation>
        </message>
        <message>
            <source>答えをファイルで保存</source>
            <translation>Save answers as a file</translation>
        </message>
        <message>
            <source>%1の答え</source>
            <translation>%1 - answers</translation>
        </message>
        <message>
            <source>この用紙には、手帳にないことから答えを出す式があります。その答えは空けてあります。</source>
            <translation>This form works some answers out from what the handbook does not hold. Those are left empty.</translation>
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</source>
            <translation>
                <numerusform>%n place is drafted from the handbook. Look at it and press “This is right”; otherwise it stays blank.</numerusform>
                <numerusform>%n places are drafted from the handbook. Look at each and press “This is right”; the others stay blank.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>答えのファイルを保存しました。名前や番号などを %n か所、入れませんでした</source>
            <translation>
                <numerusform>The answers were saved. %n answer, such as a name or number, was left out</numerusform>
                <numerusform>The answers were saved. %n answers, such as names and numbers, were left out</numerusform>
            </translation>
        </message>
        <message>
            <source>この用紙は、見えないところで名前や生まれた日などから計算しようとします。そのため、手帳のことは何も知らせていません。出てこない質問や、空いたままの答えがあるかもしれません。</source>
            <translation>This form tries to calculate from names, birthdays and the like where nobody sees it. So it is told nothing from your book; some questions may not appear and some answers may stay empty.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormImportCard</name>
        <message>
            <source>市区町村や病院の問診票を加える</source>
            <translation>Add a questionnaire of your city or clinic</translation>
        </message>
        <message>
            <source>問診票のファイル(FHIR R4)をえらぶか、ここへドラッグしてください。加える前に、中身を見られます。</source>
            <translation>Choose a questionnaire file (FHIR R4) or drag it here. You see what it asks before it is added.</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>前のもの</source>
            <translation>the earlier one</translation>
        </message>
        <message>
            <source>増えた質問 %1、なくなった質問 %2、変わった質問 %3</source>
            <translation>questions added %1, gone %2, changed %3</translation>
        </message>
        <message>
            <source>はじめての問診票です。</source>
            <translation>A questionnaire you do not have yet.</translation>
        </message>
        <message>
            <source>「%1」の新しい版です。%2。</source>
            <translation>A new version of “%1”: %2.</translation>
        </message>
        <message>
            <source>同じ版の番号で、中身がちがいます。%1。両方とも残せます。</source>
            <translation>The same version number with other content: %1. Both can be kept.</translation>
        </message>
        <message>
            <source>この問診票は、もう加えてあります。</source>
            <translation>You have this questionnaire already.</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n 問</source>
            <translation>
                <numerusform>and %n more question</numerusform>
                <numerusform>and %n more questions</numerusform>
            </translation>
        </message>
        <message>
            <source>版 %1</source>
            <translation>version %1</translation>
        </message>
        <message numerus="yes">
            <source>質問 %n 問</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>この問診票を加える</source>
            <translation>Add this questionnaire</translation>
        </message>
        <message>
            <source>問診票を加えました</source>
            <translation>The questionnaire is added</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormList</name>
        <message>
            <source>届出・問診票</source>
            <translation>Notifications and questionnaires</translation>
        </message>
        <message>
            <source>手帳のページ</source>
            <translation>Pages of the handbook</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>用紙をさがす</source>
            <translation>Find a form</translation>
        </message>
        <message>
            <source>書きかけ</source>
            <translation>Begun</translation>
        </message>
        <message>
            <source>書きおわり</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>つづきを書く</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>書く</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>もらった問診票</source>
            <translation>Forms taken in</translation>
        </message>
        <message>
            <source>版 %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>%1に加えました</source>
            <translation>added on %1</translation>
        </message>
        <message>
            <source>一覧からはずす</source>
            <translation>Take off the list</translation>
        </message>
        <message>
            <source>一覧からはずしました。書いた答えは残っています</source>
            <translation>Taken off the list; what you answered is kept</translation>
        </message>
        <message>
            <source>%1年の版</source>
            <translation>Edition of %1</translation>
        </message>
        <message>
            <source>番号 %1</source>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>%1にもらいました</source>
            <translation>issued on %1</translation>
        </message>
        <message>
            <source>母子健康手帳: %1</source>
            <translation>Handbook: %1</translation>
        </message>
        <message>
            <source>手帳の番号や版を直す</source>
            <translation>Correct the number or edition</translation>
        </message>
        <message>
            <source>だれの用紙を書くか、はじめにここで子どもをさがしてください。親の用紙も、その子からえらべます。</source>
            <translation>First find the child whose forms you want to fill in. The parents’ forms are reached through the child too.</translation>
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation>Find a child</translation>
        </message>
        <message>
            <source>かな・漢字・生年月日・番号</source>
            <translation>Kana, kanji, birthday or number</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormView</name>
        <message>
            <source>もう一つふやす</source>
            <translation>Add another</translation>
        </message>
        <message>
            <source>(必要)</source>
            <translation>(needed)</translation>
        </message>
        <message>
            <source>手帳から</source>
            <translation>From the book</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>This is right</translation>
        </message>
        <message>
            <source>最後の一つをへらす</source>
            <translation>Remove the last one</translation>
        </message>
        <message>
            <source>前回: %1</source>
            <translation>Last time: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormsPlace</name>
        <message>
            <source>問診票・届出</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>届出や問診票を書くところです。手帳に書いてあることは、はじめから入っています。「手帳から」のしるしは、合っていたら「これでよい」をおしてください。書きかけは自動で残ります。市区町村や病院からもらった問診票のファイルも加えられます。長い用紙の中は、上の欄でさがせます(F3 で次へ)。</source>
            <translation>Notifications and questionnaires are filled in here. What the book knows is entered from the start; where it says “from the book”, press “That is right” if it is. What you write is kept by itself. Questionnaire files of a city or clinic can be added. Use the field at the top to search in a long form (F3 for the next).</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrantsSection</name>
        <message>
            <source>券や時間ののこりがわかります</source>
            <translation>See what is left</translation>
        </message>
        <message>
            <source>産後ケアの回数、ヘルパーや通園の時間、電子クーポン、預かりの料金を書いておくと、のこりと期限がここに出ます。</source>
            <translation>Note visits of postnatal care, hours of helpers or childcare, vouchers and fees, and what is left and until when appears here.</translation>
        </message>
        <message>
            <source>回数や時間を書く</source>
            <translation>Add visits or hours</translation>
        </message>
        <message>
            <source>電子クーポンを書く</source>
            <translation>Add a voucher</translation>
        </message>
        <message>
            <source>預かりの料金を書く</source>
            <translation>Add fees of a facility</translation>
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation>from %1 to %2</translation>
        </message>
        <message>
            <source>のこり %1 / %2</source>
            <translation>%1 of %2 left</translation>
        </message>
        <message>
            <source>使った %1</source>
            <translation>%1 used</translation>
        </message>
        <message>
            <source>きまりの出どころ: %1。市区町村で確かめてください</source>
            <translation>Rules from: %1. Please check with your city</translation>
        </message>
        <message>
            <source>使った日を書く</source>
            <translation>Note a use</translation>
        </message>
        <message>
            <source>%1まで</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>%1のQRコード</source>
            <translation>QR code of %1</translation>
        </message>
        <message>
            <source>使ったお金を書く</source>
            <translation>Note money spent</translation>
        </message>
        <message>
            <source>当日に取り消すと: %1</source>
            <translation>Cancelling on the day: %1</translation>
        </message>
        <message>
            <source>%1日前から取り消すと: %2</source>
            <translation>Cancelling from %1 days before: %2</translation>
        </message>
        <message>
            <source>%1なら %2</source>
            <translation>For %1: %2</translation>
        </message>
        <message>
            <source>%1に書きました</source>
            <translation>noted on %1</translation>
        </message>
        <message>
            <source>ほか</source>
            <translation>More</translation>
        </message>
        <message>
            <source>直す</source>
            <translation>Correct</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>Remove as a mistake</translation>
        </message>
        <message>
            <source>予約は%1から</source>
            <translation>Booking opens %1</translation>
        </message>
        <message>
            <source>予約は%1まで</source>
            <translation>Book by %1</translation>
        </message>
        <message>
            <source>%1は、あずかる年齢に入っていません</source>
            <translation>%1 is not of an age they take</translation>
        </message>
        <message>
            <source>%1の予約を、きょう取り消すと: %2</source>
            <translation>Calling off the booking of %1 today: %2</translation>
        </message>
        <message>
            <source>%1ののこり %2 / %3</source>
            <translation>%2 of %3 left in %1</translation>
        </message>
        <message>
            <source>数字は%1の例です。お住まいの市区町村の案内を見て、「ほか」から直してください</source>
            <translation>The numbers are the example of %1. See what your city says and correct them under "More"</translation>
        </message>
        <message>
            <source>一時預かり</source>
            <translation>Temporary care</translation>
        </message>
        <message>
            <source>あずける日を書く</source>
            <translation>Add a day of care</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthDialog</name>
        <message>
            <source>測った値を直す</source>
            <translation>Change the measurement</translation>
        </message>
        <message>
            <source>測った日</source>
            <translation>Date measured</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation>e.g. 2026-05-03, 5/3 or R8.5.3</translation>
        </message>
        <message>
            <source>寝て測った</source>
            <translation>Measured lying</translation>
        </message>
        <message>
            <source>立って測った</source>
            <translation>Measured standing</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>家で</source>
            <translation>At home</translation>
        </message>
        <message>
            <source>健診・病院で</source>
            <translation>At a checkup or clinic</translation>
        </message>
        <message>
            <source>身長の測り方</source>
            <translation>How height was measured</translation>
        </message>
        <message>
            <source>どこで</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>測った日を入れてください</source>
            <translation>Please enter the date</translation>
        </message>
        <message>
            <source>値を入れてください</source>
            <translation>Please enter a value</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSection</name>
        <message>
            <source>測った値を書く</source>
            <translation>Write measurements</translation>
        </message>
        <message>
            <source>名前や生まれた日のところで書く</source>
            <translation>Write it with name and birthday</translation>
        </message>
        <message>
            <source>ほかのアプリの記録を取り込む…</source>
            <translation>Bring in records from another app…</translation>
        </message>
        <message>
            <source>病院などの基準の表を読みこむ…</source>
            <translation>Load a reference table…</translation>
        </message>
        <message>
            <source>発育には個人差があります。気になることは健診で聞いてみてください。</source>
            <translation>Every child grows at their own pace. Ask at the next checkup about anything on your mind.</translation>
        </message>
        <message>
            <source>基準の表を読みこむ</source>
            <translation>Load reference table</translation>
        </message>
        <message>
            <source>読みこみました。「何とくらべるか」でえらべます</source>
            <translation>Loaded. Choose it under “Compared with”</translation>
        </message>
        <message>
            <source>性別を書くと、ここに発育曲線が出ます。</source>
            <translation>Write the child’s sex and the growth curves appear here.</translation>
        </message>
        <message>
            <source>生まれた日を書くと、ここに発育曲線が出ます。</source>
            <translation>Write the birthday and the growth curves appear here.</translation>
        </message>
        <message>
            <source>何週で生まれたかを書くと、このグラフが出ます。</source>
            <translation>Write the weeks of gestation at birth and this chart appears.</translation>
        </message>
        <message>
            <source>何番めのお子さんかを書くと、このグラフが出ます。</source>
            <translation>Write the birth order and this chart appears.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheet</name>
        <message>
            <source>測った値の表</source>
            <translation>Table of measurements</translation>
        </message>
        <message>
            <source>貼りつける</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>くわしく直す</source>
            <translation>Edit details</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>Remove as a mistake</translation>
        </message>
        <message>
            <source>書いた値をえらぶと、ここから直せます</source>
            <translation>Choose a value to change it here</translation>
        </message>
        <message>
            <source>Tabで次のます、Enterで下のます(新しい行では次の行の日付)へ進みます。Ctrl+Tabで表から出ます。表計算ソフトからの貼りつけ(Ctrl+V)もできます。</source>
            <translation>Tab goes to the next cell, Enter to the one below (from a new row to the day of the next), Ctrl+Tab out of the table. You can also paste from a spreadsheet (Ctrl+V).</translation>
        </message>
        <message>
            <source>%1 %2は書けません。打ちなおすか、Escで取り消してください</source>
            <translation>%1 %2 cannot be written. Type it anew, or press Esc to give it up</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheetModel</name>
        <message>
            <source>家</source>
            <translation>at home</translation>
        </message>
        <message>
            <source>健診・病院</source>
            <translation>Checkup or clinic</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>No</translation>
        </message>
        <message>
            <source>測った日</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>体重 (gかkg)</source>
            <translation>Weight (g or kg)</translation>
        </message>
        <message>
            <source>身長 (cm)</source>
            <translation>Height (cm)</translation>
        </message>
        <message>
            <source>頭囲 (cm)</source>
            <translation>Head (cm)</translation>
        </message>
        <message>
            <source>胸囲 (cm)</source>
            <translation>Chest (cm)</translation>
        </message>
        <message>
            <source>どこで</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>生まれた日から今日までの日を入れてください</source>
            <translation>Please enter a day between birth and today</translation>
        </message>
        <message>
            <source>数字で入れてください(例: 7.2、7200、65.5)</source>
            <translation>Please enter a number (such as 7.2, 7200, 65.5)</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>Removed as a mistake. The record is kept in the history</translation>
        </message>
        <message numerus="yes">
            <source>%nつの値を書きました</source>
            <translation>
                <numerusform>%n value written</numerusform>
                <numerusform>%n values written</numerusform>
            </translation>
        </message>
        <message>
            <source>行が足りません。日づけの列もいっしょに貼りつけてください</source>
            <translation>Not enough rows. Please paste the dates as well</translation>
        </message>
        <message>
            <source>%1行めが数字ではないので、何も書きませんでした</source>
            <translation>Line %1 is not a number, so nothing was written</translation>
        </message>
        <message>
            <source>日づけの列が見つかりません。日づけの列もいっしょに貼りつけてください</source>
            <translation>No dates found. Please paste the dates as well</translation>
        </message>
        <message>
            <source>%1行めが読めないので、何も書きませんでした。日づけと数字を見てください</source>
            <translation>Line %1 could not be read, so nothing was written. Please check its date and numbers</translation>
        </message>
        <message>
            <source>新しい値はありませんでした</source>
            <translation>There was nothing new</translation>
        </message>
        <message>
            <source>%1(修正%2)</source>
            <translation>%1 (corrected %2)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandBackDialog</name>
        <message>
            <source>感染症の検査やこころの質問の結果も入れる</source>
            <translation>Include infection results and mental-health answers</translation>
        </message>
        <message>
            <source>家族へ渡す</source>
            <translation>Hand to the family</translation>
        </message>
        <message>
            <source>渡すもの</source>
            <translation>What is handed over</translation>
        </message>
        <message>
            <source>封をする相手</source>
            <translation>Seal for</translation>
        </message>
        <message>
            <source>ご家族の鍵をあずかっていれば、その方だけが読めるように封をします。</source>
            <translation>If you keep the family's key, the file is sealed so that only they can read it.</translation>
        </message>
        <message>
            <source>渡せる健診や予防接種の記録は、まだありません。</source>
            <translation>There is no checkup or vaccination to hand over yet.</translation>
        </message>
        <message>
            <source>封をしない(紙やUSBで手わたし)</source>
            <translation>Not sealed (handed over on paper or a stick)</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>紙で印刷…</source>
            <translation>Print on paper…</translation>
        </message>
        <message>
            <source>署名したファイルを保存…</source>
            <translation>Save the signed file…</translation>
        </message>
        <message>
            <source>署名したファイルを保存</source>
            <translation>Save the signed file</translation>
        </message>
        <message>
            <source>署名のファイル(.minisig)と2つ、いっしょに渡してください。</source>
            <translation>Hand over both files together: this one and its signature (.minisig).</translation>
        </message>
        <message>
            <source>渡すものを、ひとつはえらんでください。</source>
            <translation>Please select at least one thing to hand over.</translation>
        </message>
        <message>
            <source>健診と接種の結果</source>
            <translation>oyako-results</translation>
        </message>
        <message>
            <source>この日の記録はまだありません。渡すものをえらんでください。</source>
            <translation>Nothing has been recorded for this day yet. Please choose what to hand over.</translation>
        </message>
        <message>
            <source>このご家族の鍵(%1)</source>
            <translation>This family's key (%1)</translation>
        </message>
        <message>
            <source>署名した記録</source>
            <translation>Signed records</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandbookDialog</name>
        <message>
            <source>母子健康手帳</source>
            <translation>Handbook</translation>
        </message>
        <message>
            <source>母子健康手帳の番号</source>
            <translation>Handbook number</translation>
        </message>
        <message>
            <source>もらった日</source>
            <translation>Day it was issued</translation>
        </message>
        <message>
            <source>もらった市区町村</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>手帳の版</source>
            <translation>Edition</translation>
        </message>
        <message>
            <source>手帳の版によって、ページや質問が少しちがいます。わからなければ、もらった日から決めます</source>
            <translation>Pages and questions differ a little between editions. If you do not know, the day of issue decides</translation>
        </message>
        <message>
            <source>%1年の版</source>
            <translation>Edition of %1</translation>
        </message>
        <message>
            <source>もらった日から決める(%1年の版)</source>
            <translation>By the day of issue (edition of %1)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverCard</name>
        <message>
            <source>医療機関にわたす</source>
            <translation>Hand over to the clinic</translation>
        </message>
        <message>
            <source>えらんだ記録に封をして、その医療機関や役所だけが読めるファイルかQRコードにします。相手の鍵(紙かファイル)を用意してください。</source>
            <translation>Seals the records you choose, as a file or QR codes that only that clinic or city office can read. Have their key at hand (on paper or as a file).</translation>
        </message>
        <message>
            <source>わたす記録をえらぶ…</source>
            <translation>Choose what to hand over…</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverChoiceView</name>
        <message>
            <source>だれの記録</source>
            <translation>Whose records</translation>
        </message>
        <message>
            <source>わたす記録</source>
            <translation>What goes along</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDialog</name>
        <message>
            <source>健診・診察のため</source>
            <translation>For a checkup or consultation</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>次へ</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>QRコードを印刷…</source>
            <translation>Print QR codes…</translation>
        </message>
        <message>
            <source>医療機関にわたす</source>
            <translation>Hand over to the clinic</translation>
        </message>
        <message>
            <source>何のために</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>同意の記録として、手帳に残り、いっしょにわたります。</source>
            <translation>Kept in your book as a record of consent, and handed over with the rest.</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 / 3</source>
            <translation>%1 of 3</translation>
        </message>
        <message>
            <source>封をして保存…</source>
            <translation>Seal and save…</translation>
        </message>
        <message>
            <source>%1 にわたす記録</source>
            <translation>What goes to %1</translation>
        </message>
        <message>
            <source>感染症の検査や、こころの質問の答えは入っていません。</source>
            <translation>No infection results and no answers about your mood are in it.</translation>
        </message>
        <message>
            <source>わたさない答え</source>
            <translation>Stays at home</translation>
        </message>
        <message>
            <source>相手に見せてよいものだけ、しるしをつけてください。</source>
            <translation>Tick only what the receiver may see.</translation>
        </message>
        <message>
            <source>封をすると、この相手のほかはだれも読めません。自分でもひらけません。</source>
            <translation>Once sealed, nobody but this receiver can read it; not even you.</translation>
        </message>
        <message>
            <source>封をして保存</source>
            <translation>Seal and save</translation>
        </message>
        <message>
            <source>封をした記録</source>
            <translation>Sealed records</translation>
        </message>
        <message>
            <source>すべてのコードを、受けとる側のOyakoで読みとってください。順番はどれからでもかまいません。</source>
            <translation>Scan every code, in any order, into the receiver's Oyako.</translation>
        </message>
        <message>
            <source>受けとる人の鍵がないと読めません。</source>
            <translation>Only the receiver's key opens it.</translation>
        </message>
        <message>
            <source>親子手帳からわたす記録</source>
            <translation>oyako-handover</translation>
        </message>
        <message>
            <source>わたす記録のコード</source>
            <translation>handover-codes</translation>
        </message>
        <message>
            <source>だれの記録: %1</source>
            <translation>Whose records: %1</translation>
        </message>
        <message>
            <source>書いた用紙も、だれでも読めるように印刷する</source>
            <translation>Also print the filled forms, readable by anybody</translation>
        </message>
        <message>
            <source>できました</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>終わる</source>
            <translation>Done</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDone</name>
        <message>
            <source>%1 にわたす用意ができました</source>
            <translation>Ready to hand over to %1</translation>
        </message>
        <message>
            <source>このあとすること</source>
            <translation>What to do now</translation>
        </message>
        <message>
            <source>だれに、何を、何のためにわたすかは、同意の記録として手帳に残りました。わたすまでは、どこにも送られていません。</source>
            <translation>To whom, what and why is kept in your book as a consent. Nothing has been sent anywhere until you hand it over.</translation>
        </message>
        <message>
            <source>だれの記録: %1</source>
            <translation>Whose records: %1</translation>
        </message>
        <message numerus="yes">
            <source>つくったもの: QRコードの紙(コード %n個)</source>
            <translation>
                <numerusform>Made: a sheet with %n QR code</numerusform>
                <numerusform>Made: a sheet with %n QR codes</numerusform>
            </translation>
        </message>
        <message>
            <source>つくったもの: 封をしたファイル</source>
            <translation>Made: a sealed file</translation>
        </message>
        <message>
            <source>いっしょに、書いた用紙も入っています。</source>
            <translation>The forms you filled in are with it.</translation>
        </message>
        <message>
            <source>「%1」を、USBメモリなどで %2 にわたしてください。</source>
            <translation>Give “%1” to %2, on a USB stick for example.</translation>
        </message>
        <message>
            <source>受けとる側は、Oyakoの「受けとりトレイ」でこのファイルをひらきます。相手の鍵がないと読めません。</source>
            <translation>They open the file in the intake tray of their Oyako. It cannot be read without their key.</translation>
        </message>
        <message>
            <source>この紙を %1 にわたしてください。</source>
            <translation>Give this sheet to %1.</translation>
        </message>
        <message>
            <source>このPDFを印刷して、%1 にわたしてください。</source>
            <translation>Print this PDF and give it to %1.</translation>
        </message>
        <message>
            <source>受けとる側は、Oyakoの「受けとりトレイ」でコードをぜんぶ読みとります。順番はどれからでもかまいません。コードは、相手の鍵がないと読めません。</source>
            <translation>They scan all the codes in the intake tray of their Oyako, in any order. The codes cannot be read without their key.</translation>
        </message>
        <message>
            <source>書いた用紙のほうは、だれでも読めます。封筒に入れるなどして、手わたししてください。</source>
            <translation>The filled-in forms can be read by anybody. Hand them over yourself, in an envelope for example.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation>Kept on this PC only</translation>
        </message>
        <message>
            <source>印刷</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>ロック</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>つかいかた</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation>Help (F1)</translation>
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation>Print (Ctrl+P)</translation>
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation>Lock the book (Ctrl+L)</translation>
        </message>
        <message>
            <source>担当を替える F12</source>
            <translation>Change person F12</translation>
        </message>
        <message>
            <source>担当: %1</source>
            <translation>On duty: %1</translation>
        </message>
        <message>
            <source>行き先</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>行き先をひらく (Ctrl+G)</source>
            <translation>Open the places (Ctrl+G)</translation>
        </message>
        <message>
            <source>担当を替える</source>
            <translation>Change person</translation>
        </message>
        <message>
            <source>担当を替える (F12)</source>
            <translation>Change person (F12)</translation>
        </message>
        <message>
            <source>ほかの操作</source>
            <translation>More actions</translation>
        </message>
        <message>
            <source>さがす(人・画面)  Ctrl+K</source>
            <translation>Search (people, pages)  Ctrl+K</translation>
        </message>
        <message>
            <source>交代 F12</source>
            <translation>Switch F12</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation>Keys that work everywhere</translation>
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
Ctrl+Q  おわる
F1  このせつめい</source>
            <translation>Ctrl+K  Search
Ctrl+P  Print
Ctrl+Z  Undo
Ctrl+L  Lock the book
Alt+←  Back
Ctrl+Q  Quit
F1  This help</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HistoryDialog</name>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>ファイルから取り込みました</source>
            <translation>Taken in from a file</translation>
        </message>
        <message>
            <source>この内容にもどす</source>
            <translation>Go back to this</translation>
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation>Went back to earlier content</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ImmunizationPlace</name>
        <message>
            <source>%1の予防接種</source>
            <translation>Vaccinations of %1</translation>
        </message>
        <message>
            <source>予防接種の予定と記録を、線の図で見るところです。図の上で日をえらぶと、その日に受けられるものと理由が出ます。左右の矢印で1日、Ctrl をおすと1か月動きます。+ と - で大きさがかわり、Home できょうにもどります。</source>
            <translation>Here you see plan and record of vaccinations as a picture. Choose a day in it to learn what may be given on that day, and why. Left and right move by a day, with Ctrl by a month; + and - zoom, Home returns to today.</translation>
        </message>
        <message>
            <source>予防接種の記録へ</source>
            <translation>To the record</translation>
        </message>
        <message>
            <source>生まれた日を書くと、予防接種の予定がここに出ます。</source>
            <translation>Once the birthday is written, the vaccination plan appears here.</translation>
        </message>
        <message>
            <source>接種を書く</source>
            <translation>Record a dose</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>図を大きくする</source>
            <translation>Zoom in</translation>
        </message>
        <message>
            <source>図を小さくする</source>
            <translation>Zoom out</translation>
        </message>
        <message>
            <source>全部の年</source>
            <translation>All years</translation>
        </message>
        <message>
            <source>図を印刷</source>
            <translation>Print the picture</translation>
        </message>
        <message>
            <source>手帳のページを印刷</source>
            <translation>Print the handbook page</translation>
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(点線=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>Pale: publicly funded (dotted: voluntary)  Dark: standard period  ●: given  ○: next  ?: to be checked</translation>
        </message>
        <message>
            <source>見たい日</source>
            <translation>Day to look at</translation>
        </message>
        <message>
            <source>図をクリックするか、ここに日づけを入れます</source>
            <translation>Click in the picture, or type a date here</translation>
        </message>
        <message>
            <source>表で見る</source>
            <translation>As a table</translation>
        </message>
        <message>
            <source>予防接種の予定と記録</source>
            <translation>Vaccinations: plan and record</translation>
        </message>
        <message>
            <source>ワクチン</source>
            <translation>Vaccine</translation>
        </message>
        <message>
            <source>つぎ</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>受けた日</source>
            <translation>Given on</translation>
        </message>
        <message>
            <source>標準的な時期</source>
            <translation>Standard period</translation>
        </message>
        <message>
            <source>公費で受けられる期間</source>
            <translation>Publicly funded</translation>
        </message>
        <message>
            <source>%1(任意)</source>
            <translation>%1 (voluntary)</translation>
        </message>
        <message>
            <source>日本の予定</source>
            <translation>Japan's schedule</translation>
        </message>
        <message>
            <source>アメリカ CDC の予定(海外でくらす家族など)</source>
            <translation>CDC's schedule (for families abroad)</translation>
        </message>
        <message>
            <source>どの予定で見るか</source>
            <translation>Which schedule to follow</translation>
        </message>
        <message>
            <source>この人だけの設定です。きょうの一覧もこれに合わせます。</source>
            <translation>For this person alone; the list for today follows it, too.</translation>
        </message>
        <message>
            <source>かかった病気や事情を書く</source>
            <translation>Past diseases and circumstances</translation>
        </message>
        <message>
            <source>予定をかえました</source>
            <translation>The schedule was changed</translation>
        </message>
        <message>
            <source>任意の接種</source>
            <translation>Voluntary</translation>
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation>Dose %1 %2</translation>
        </message>
        <message>
            <source>要確認 %1</source>
            <translation>To be checked %1</translation>
        </message>
        <message>
            <source>%1生まれ</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(わくだけ=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>Pale: publicly funded (outline: voluntary)  Dark: standard period  ●: given  ○: next  ?: to be checked</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Birth</translation>
        </message>
        <message>
            <source>予防接種の図</source>
            <translation>vaccination-timeline</translation>
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation>vaccination-record</translation>
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(点線=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>Pale: when the next dose may be given (dotted: for people with a reason)  Dark: recommended time  ●: given  ○: next  ?: to be checked</translation>
        </message>
        <message>
            <source>%1(事情のある人)</source>
            <translation>%1 (for people with a reason)</translation>
        </message>
        <message>
            <source>すすめられている時期</source>
            <translation>Recommended time</translation>
        </message>
        <message>
            <source>つぎの回を受けられる期間</source>
            <translation>When the next dose may be given</translation>
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(わくだけ=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation>Pale: when the next dose may be given (outline: for people with a reason)  Dark: recommended time  ●: given  ○: next  ?: to be checked</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ImportCard</name>
        <message>
            <source>ファイルを取り込む</source>
            <translation>Take in a file</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>同じ人かどうかを、えらんでください。</source>
            <translation>Please choose whether it is the same person.</translation>
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation>There was nothing new</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n record taken in</numerusform>
                <numerusform>%n records taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation>There is nothing new in this file.</translation>
        </message>
        <message>
            <source>ファイルの %1 は、手帳のどの人ですか?</source>
            <translation>Who in this handbook is %1 from the file?</translation>
        </message>
        <message>
            <source>手帳の %1 と同じ人</source>
            <translation>Same as %1 in the handbook</translation>
        </message>
        <message>
            <source>別の人</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>食いちがうものは、ファイルのほうにする</source>
            <translation>Where they disagree, use what the file says</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>ファイルの中の記録</source>
            <translation>Records in the file</translation>
        </message>
        <message>
            <source>状態</source>
            <translation>State</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>What</translation>
        </message>
        <message>
            <source>日づけ</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>わけ・ちがうところ</source>
            <translation>Reason or difference</translation>
        </message>
        <message>
            <source>%1 から %2(ファイルにそう書いてあります)</source>
            <translation>From %1, %2 (as the file says)</translation>
        </message>
        <message>
            <source>もらったファイル(封をしたもの、FHIR R4、QRコードの写真やPDF)や、ほかのアプリの体重・身長の表(CSV)をえらぶか、ここへドラッグしてください。取り込む前に、何が変わるかを見られます。</source>
            <translation>Choose a file you received (sealed, FHIR R4, photo or PDF of QR codes) or a table of weights and heights from another app (CSV), or drop it here. You can see what changes before it comes in.</translation>
        </message>
        <message>
            <source>取り込まない</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>だれの記録ですか</source>
            <translation>Whose records are these?</translation>
        </message>
        <message>
            <source>「%1」はだれですか</source>
            <translation>Who is “%1”?</translation>
        </message>
        <message>
            <source>%1 の署名です。前と同じ鍵です。</source>
            <translation>Signed by %1, with the same key as before.</translation>
        </message>
        <message>
            <source>%1 からの、はじめての署名です。紙にある指紋と同じか、たしかめてください: %2</source>
            <translation>Signed by %1 for the first time. Compare the fingerprint with the one on paper: %2</translation>
        </message>
        <message>
            <source>%1 の署名ですが、前とちがう鍵です。取り込む前に、窓口にたしかめてください: %2</source>
            <translation>Signed as %1, but with another key than before. Ask at their desk before taking it in: %2</translation>
        </message>
        <message>
            <source>ファイルを取り込んでいます</source>
            <translation>Taking the file in</translation>
        </message>
        <message>
            <source>だれの記録かを、上で先にえらんでください。</source>
            <translation>First choose above whose records these are.</translation>
        </message>
        <message>
            <source>これは、これから書く問診票やアンケートの用紙です。「問診票・届出」で加えると、書けます。</source>
            <translation>This is a questionnaire to be filled in. Add it under “Forms” to fill it in.</translation>
        </message>
        <message>
            <source>問診票・届出へ</source>
            <translation>To Forms</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineMessage</name>
        <message>
            <source>文をコピー</source>
            <translation>Copy the sentence</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::IntakePlace</name>
        <message>
            <source>わたす・受けとる</source>
            <translation>Exchange</translation>
        </message>
        <message>
            <source>記録をファイルにして、ほかのPCや医療機関にわたせます。受けとったファイルは、何が変わるかを見てから取り込めます。取り込んだあとでも「もとにもどす」で取り消せます。</source>
            <translation>You can save the records as a file for another PC or a hospital. For a file you received, you see what would change before it is taken in. You can still undo it afterwards.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InvitationDialog</name>
        <message>
            <source>案内する月</source>
            <translation>Month of invitation</translation>
        </message>
        <message>
            <source>生まれた月から何か月あとの月に案内するかです。受けられる期間がまだ始まらない子は、次の月になります。</source>
            <translation>How many months after the month of birth children are invited. Those who may not come yet are invited in the next month.</translation>
        </message>
        <message>
            <source>案内する月を変えました</source>
            <translation>Changed the months of invitation</translation>
        </message>
        <message>
            <source>か月</source>
            <translation>months</translation>
        </message>
        <message>
            <source>何か月あとかを入れてください</source>
            <translation>Please write how many months later</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation>New passphrase (again)</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>Change the passphrase</translation>
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation>New recovery code</translation>
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation>Changing the passphrase …</translation>
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation>The passphrase has been changed</translation>
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation>Open without the passphrase on this PC</translation>
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation>Make a new recovery code</translation>
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation>The old code no longer works. Write this one down or print it now: once you leave this page it is not shown again.</translation>
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation>Please use at least 8 characters</translation>
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation>The two passphrases differ</translation>
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation>Print the code</translation>
        </message>
        <message>
            <source>いまの合言葉</source>
            <translation>Present passphrase</translation>
        </message>
        <message>
            <source>わすれたときは、手帳をいちどとじて、復旧コードでひらいてください。</source>
            <translation>If you forgot it, lock the book and open it with the recovery code.</translation>
        </message>
        <message>
            <source>いまの合言葉を入れてください</source>
            <translation>Type the present passphrase</translation>
        </message>
        <message>
            <source>いまの合言葉とちがいます</source>
            <translation>This is not the present passphrase</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::KnownDayDialog</name>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter a date</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LabelDialog</name>
        <message>
            <source>宛名ラベル</source>
            <translation>Address labels</translation>
        </message>
        <message>
            <source>A4 に12枚(86.4 × 42.3 mm)</source>
            <translation>12 on A4 (86.4 × 42.3 mm)</translation>
        </message>
        <message>
            <source>A4 に24枚(66.0 × 33.9 mm)</source>
            <translation>24 on A4 (66.0 × 33.9 mm)</translation>
        </message>
        <message>
            <source>様の保護者様</source>
            <translation>To the parents of …</translation>
        </message>
        <message>
            <source>様</source>
            <translation>様 (a person)</translation>
        </message>
        <message>
            <source>御中</source>
            <translation>御中 (an institution)</translation>
        </message>
        <message>
            <source>はじめのラベル</source>
            <translation>First label</translation>
        </message>
        <message numerus="yes">
            <source>%n 人分です。</source>
            <translation>
                <numerusform>For %n child.</numerusform>
                <numerusform>For %n children.</numerusform>
            </translation>
        </message>
        <message>
            <source>用紙</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>敬称</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <source>使いかけの用紙は、左上から数えて何枚目からかを入れます。</source>
            <translation>On a sheet that is partly used, count from the top left.</translation>
        </message>
        <message>
            <source>%1 様</source>
            <translation>%1 様</translation>
        </message>
        <message>
            <source>%1 御中</source>
            <translation>%1 御中</translation>
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation>To the parents of %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LetterDialog</name>
        <message>
            <source>本文</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>差出人</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>手紙をつくる</source>
            <translation>Write letters</translation>
        </message>
        <message numerus="yes">
            <source>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</source>
            <translation>
                <numerusform>For %n child, one sheet. Folded in three, the address stands in the window of a long No. 3 envelope.</numerusform>
                <numerusform>For %n children, one sheet each. Folded in three, the address stands in the window of a long No. 3 envelope.</numerusform>
            </translation>
        </message>
        <message>
            <source>題</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>{名前} {健診} {はじめ} {おわり} {予防接種} は、ひとりずつの言葉に変わります。</source>
            <translation>{名前} (name), {健診} (checkup), {はじめ} (from), {おわり} (until) and {予防接種} (vaccinations) become the words for each child.</translation>
        </message>
        <message>
            <source>名前、住所、電話など。次からも使います。</source>
            <translation>Name, address, telephone. Kept for the next time.</translation>
        </message>
        <message>
            <source>{健診}のごあんない</source>
            <translation>Invitation: {健診}</translation>
        </message>
        <message>
            <source>{健診}はお済みですか</source>
            <translation>Have you been to the {健診}?</translation>
        </message>
        <message>
            <source>健診のあとのことについて</source>
            <translation>After the checkup</translation>
        </message>
        <message>
            <source>予防接種のおしらせ</source>
            <translation>About vaccinations</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}の時期になりました。{はじめ}から{おわり}まで受けられます。

日にちが合わないときや、心配なことがあるときは、いつでもお電話ください。おまちしています。</source>
            <translation>It is time for {名前}'s {健診}. You may come from {はじめ} until {おわり}.

If the days do not suit you, or something worries you, please call us at any time. We look forward to seeing you.</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}を、まだうかがっていません。{おわり}まで受けられます。

ほかの場所で受けられたときや、来るのがむずかしいときは、お知らせください。いっしょに考えます。</source>
            <translation>We have not seen {名前} for the {健診} yet. You may come until {おわり}.

If you went elsewhere, or find it hard to come, please tell us. We will find a way together.</translation>
        </message>
        <message>
            <source>{名前}さんの{健診}のあと、どうしていらっしゃいますか。

受診されたときは結果を、まだのときはご都合をお聞かせください。相談だけでも大丈夫です。</source>
            <translation>How is {名前} since the {健診}?

If you have been to the doctor, please tell us the result; if not, what would suit you. You may also just come to talk.</translation>
        </message>
        <message>
            <source>{名前}さんの記録で、まだ書かれていない予防接種があります。
{予防接種}

もう受けられたときは、母子健康手帳を見せてください。予定は、かかりつけの先生と相談して決められます。</source>
            <translation>Some vaccinations are not yet in {名前}'s record:
{予防接種}

If they were given already, please show us the handbook. You can decide on the dates together with your doctor.</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation>To the parents of %1</translation>
        </message>
        <message>
            <source>お子さん</source>
            <translation>Child</translation>
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation>%1 (born %2)</translation>
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation>From %1 until %2</translation>
        </message>
        <message>
            <source>手紙</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>案内の手紙</source>
            <translation>letters</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LineTree</name>
        <message>
            <source>内容</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>ご家庭から</source>
            <translation>From the family</translation>
        </message>
        <message>
            <source>いまの記録</source>
            <translation>Record now</translation>
        </message>
        <message>
            <source>くらべる</source>
            <translation>Compared</translation>
        </message>
        <message>
            <source>ファイルの内容</source>
            <translation>Contents of the file</translation>
        </message>
        <message>
            <source>●●●</source>
            <translation>●●●</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LinksSection</name>
        <message>
            <source>マイナンバーカード</source>
            <translation>My Number card</translation>
        </message>
        <message>
            <source>カードの暗証番号(数字4けた)</source>
            <translation>The card’s PIN (4 digits)</translation>
        </message>
        <message>
            <source>マイナポータル・PMH</source>
            <translation>Mynaportal and PMH</translation>
        </message>
        <message>
            <source>予防接種や健診の結果を見る、問診をスマートフォンで出す、医療費助成の証をカードで使う。PMHに入っている市区町村だけです。</source>
            <translation>See vaccinations and checkup results, send questionnaires from a phone, use the card as a medical certificate. Only in municipalities that joined PMH.</translation>
        </message>
        <message>
            <source>カードを読めるスマートフォン</source>
            <translation>A phone that can read the card</translation>
        </message>
        <message>
            <source>ぴったりサービス</source>
            <translation>Pittari Service</translation>
        </message>
        <message>
            <source>児童手当、妊娠届、保育所などの申請を電子で出す。あとで紙の原本がいる市区町村もあります。</source>
            <translation>Apply electronically for child allowance, pregnancy notification, nursery and more. Some cities still ask for the paper original.</translation>
        </message>
        <message>
            <source>署名用の暗証番号(6〜16文字)</source>
            <translation>The card’s signature password (6–16 characters)</translation>
        </message>
        <message>
            <source>振込先の口座</source>
            <translation>A bank account to be paid to</translation>
        </message>
        <message>
            <source>写真にとった書類</source>
            <translation>Photos of the papers</translation>
        </message>
        <message>
            <source>保活ワンストップ(東京都)</source>
            <translation>Nursery one-stop (Tokyo)</translation>
        </message>
        <message>
            <source>保育園をさがして見学を予約し、市区町村の申込みページへ進む。入っている園と市区町村だけです。</source>
            <translation>Search nurseries, book a visit and go on to the city’s application. Only nurseries and cities that take part.</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Your address</translation>
        </message>
        <message>
            <source>お子さんの生まれた日</source>
            <translation>Your child’s date of birth</translation>
        </message>
        <message>
            <source>預けたい曜日と時間</source>
            <translation>Days and hours you need</translation>
        </message>
        <message>
            <source>018サポート(東京都)</source>
            <translation>018 Support (Tokyo)</translation>
        </message>
        <message>
            <source>月5,000円の申請と、支払いのようすを見る。もう受けている人は、新しい申請はいりません。</source>
            <translation>Apply for 5,000 yen a month and see how payments stand. Those already receiving it need no new application.</translation>
        </message>
        <message>
            <source>お子さんの住所がわかるもの</source>
            <translation>Something that shows your child’s address</translation>
        </message>
        <message>
            <source>%1のホームページ</source>
            <translation>Web site of %1</translation>
        </message>
        <message>
            <source>窓口の時間、最新の締切、市区町村だけの助成を確かめる。</source>
            <translation>Check opening hours, the latest closing dates, and the city’s own support.</translation>
        </message>
        <message>
            <source>ここにあるのは、市区町村や国のサービスにしかできないことです。Oyako は申請も予約もしません。ボタンを押すまで、どこにもつながりません。押すとブラウザーが開きます。</source>
            <translation>These are things only the city’s or the state’s services can do. Oyako neither applies nor books. Until you press a button it connects to nothing; then your browser opens.</translation>
        </message>
        <message>
            <source>手もとに用意するもの</source>
            <translation>What to have in hand</translation>
        </message>
        <message>
            <source>ブラウザーで開く</source>
            <translation>Open in the browser</translation>
        </message>
        <message>
            <source>ブラウザーで開きました。ここから先は、Oyako の外です</source>
            <translation>Opened in the browser. From there on you are outside Oyako</translation>
        </message>
        <message>
            <source>保存したファイルを手帳に入れる</source>
            <translation>Take a saved file into the book</translation>
        </message>
        <message>
            <source>サービスから保存したファイル(FHIR R4)は、何が変わるかを見てから取り込めます。あとで取り消せます。ほかの形のファイルや書類は、そのまま書類としてしまえます。</source>
            <translation>A file saved from a service (FHIR R4) can be taken in after seeing what it would change, and taken back later. Other files can be kept as papers.</translation>
        </message>
        <message>
            <source>わたす・受けとるへ</source>
            <translation>To Hand over &amp; receive</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ListDialog</name>
        <message>
            <source>一覧の名前や出典</source>
            <translation>Name and source of the list</translation>
        </message>
        <message>
            <source>一覧の名前</source>
            <translation>Name of the list</translation>
        </message>
        <message>
            <source>出典と利用条件</source>
            <translation>Source and terms of use</translation>
        </message>
        <message>
            <source>いつの一覧か</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>一覧の名前を入れてください</source>
            <translation>Please enter a name for the list</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ListPanel</name>
        <message>
            <source>一覧を取り込む</source>
            <translation>Take in a list</translation>
        </message>
        <message>
            <source>市区町村の「オープンデータ」のページから、子育て施設、授乳室、医療機関、避難場所などの一覧(CSVかJSON)を保存して、ここでえらぶか、ドラッグしてください。取り込む前に、中身をたしかめられます。</source>
            <translation>Save a list (CSV or JSON) of childcare, nursing rooms, clinics or shelters from your municipality's open data page, and choose it here or drop it. You see what is in it before anything is taken in.</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>場所の一覧 (*.csv *.tsv *.txt *.json *.geojson);;すべてのファイル (*)</source>
            <translation>Lists of places (*.csv *.tsv *.txt *.json *.geojson);;All files (*)</translation>
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation>Reading the list</translation>
        </message>
        <message numerus="yes">
            <source>%n件の場所を読みました</source>
            <translation>
                <numerusform>%n place read</numerusform>
                <numerusform>%n places read</numerusform>
            </translation>
        </message>
        <message>
            <source>前に取り込んだ一覧の新しい版です: 新しい %1、変わった %2、同じ %3、のらなくなった %4</source>
            <translation>A newer edition of a list you have: %1 new, %2 changed, %3 the same, %4 no longer listed</translation>
        </message>
        <message>
            <source>新しい一覧です: 新しい %1</source>
            <translation>A new list: %1 new</translation>
        </message>
        <message>
            <source>この一覧は、もう取り込んであります。</source>
            <translation>This list is already taken in.</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>一覧の名前</source>
            <translation>Name of the list</translation>
        </message>
        <message>
            <source>例: 江東区 授乳室一覧</source>
            <translation>e.g. Nursing rooms of Koto City</translation>
        </message>
        <message>
            <source>出典と利用条件</source>
            <translation>Source and licence</translation>
        </message>
        <message>
            <source>例: 江東区、CC BY 4.0。公開しているページに書いてあります。</source>
            <translation>e.g. Koto City, CC BY 4.0. The page it is published on says so.</translation>
        </message>
        <message>
            <source>種類が書いていない場所は</source>
            <translation>Places without a kind are</translation>
        </message>
        <message>
            <source>市区町村が書いていない場所は</source>
            <translation>Places without a municipality are in</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>気をつけるところ</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>取り込みの報告</source>
            <translation>Report on the list</translation>
        </message>
        <message numerus="yes">
            <source>%n件の場所を取り込みました</source>
            <translation>
                <numerusform>%n place taken in</numerusform>
                <numerusform>%n places taken in</numerusform>
            </translation>
        </message>
        <message>
            <source>名前のない一覧</source>
            <translation>List without a name</translation>
        </message>
        <message>
            <source>%1に取り込み</source>
            <translation>Taken in on %1</translation>
        </message>
        <message>
            <source>この一覧を外す</source>
            <translation>Take this list out</translation>
        </message>
        <message>
            <source>一覧を外しました</source>
            <translation>List taken out</translation>
        </message>
        <message>
            <source>検索のことばの例:</source>
            <translation>Words to search for, for example:</translation>
        </message>
        <message>
            <source>場所を取り込んでいます</source>
            <translation>Taking the places in</translation>
        </message>
        <message>
            <source>一覧を外しています</source>
            <translation>Taking the list out</translation>
        </message>
        <message numerus="yes">
            <source>%n行は入れません。わけは「気をつけるところ」にあります。</source>
            <translation>
                <numerusform>%n row is left out; the reason is under “Remarks”.</numerusform>
                <numerusform>%n rows are left out; the reasons are under “Remarks”.</numerusform>
            </translation>
        </message>
        <message>
            <source>ファイルに名前がないので、中身からつけました。直せます。</source>
            <translation>The file has no name, so this one was made from what is in it. You can change it.</translation>
        </message>
        <message>
            <source>いつの一覧ですか</source>
            <translation>Of which day is the list?</translation>
        </message>
        <message>
            <source>公開しているページに書いてあります。わからなければ空けておけます。</source>
            <translation>The page that publishes it says so. Leave it blank if you do not know.</translation>
        </message>
        <message>
            <source>名前や出典を直す</source>
            <translation>Change name or source</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>年の書き方</source>
            <translation>Years</translation>
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation>Western (2026)</translation>
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation>Japanese era (Reiwa 8)</translation>
        </message>
        <message>
            <source>両方</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation>Same as this PC</translation>
        </message>
        <message>
            <source>明るい</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>暗い</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation>High contrast</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Text size</translation>
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation>Lock when unused for</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation>Folder for the new book</translation>
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation>Choose the book's folder</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>もとにもどす (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MonthGrid</name>
        <message>
            <source>%1 はじまり</source>
            <translation>%1 – opens</translation>
        </message>
        <message>
            <source>%1 おすすめの終わり</source>
            <translation>%1 – usual time ends</translation>
        </message>
        <message>
            <source>%1 期限</source>
            <translation>%1 – last day</translation>
        </message>
        <message>
            <source>月のカレンダー</source>
            <translation>Month</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation>For example setagaya in kana, or 札幌市</translation>
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation>Municipalities found</translation>
        </message>
        <message>
            <source>一覧からえらんでください(↑↓とEnter)</source>
            <translation>Choose one from the list (↑↓ and Enter)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation>＋ Add family</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NotesPanel</name>
        <message>
            <source>候補の場所</source>
            <translation>Shortlist</translation>
        </message>
        <message>
            <source>気になる園や場所のページでメモや見学の記録を書くと、ここにならび、1枚の表でくらべられます。</source>
            <translation>Write a note or a visit on the page of a place you are considering: it is listed here, and one sheet compares them.</translation>
        </message>
        <message>
            <source>場所をさがす</source>
            <translation>Find places</translation>
        </message>
        <message>
            <source>希望</source>
            <translation>Wish</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>さいごの見学</source>
            <translation>Last visit</translation>
        </message>
        <message>
            <source>つぎのしめきり</source>
            <translation>Next deadline</translation>
        </message>
        <message>
            <source>くらべる表を印刷…</source>
            <translation>Print the comparison…</translation>
        </message>
        <message>
            <source>A4横に6か所ずつならびます。空いた列には、手で書けます。</source>
            <translation>Six places on a sheet of A4 landscape. Empty columns are for writing by hand.</translation>
        </message>
        <message>
            <source>候補から外しました</source>
            <translation>Taken off the shortlist</translation>
        </message>
        <message>
            <source>場所のくらべ表</source>
            <translation>comparison-of-places</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>Please enter a whole number</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>Please enter a number with at most %n decimal</numerusform>
                <numerusform>Please enter a number with at most %n decimals</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>Please enter a number from %1 to %2</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>Unusual value – please check</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficeList</name>
        <message>
            <source>名前、住所、健診などでしぼりこむ</source>
            <translation>Narrow by name, address, checkup …</translation>
        </message>
        <message>
            <source>しぼりこむ</source>
            <translation>Narrow the list</translation>
        </message>
        <message>
            <source>Alt+1 から Alt+9 でその列の順にならびます。もう一度で逆になります。</source>
            <translation>Alt+1 to Alt+9 sort by that column; once more turns the order around.</translation>
        </message>
        <message>
            <source>見とどけた</source>
            <translation>Followed up</translation>
        </message>
        <message>
            <source>手紙をつくる…</source>
            <translation>Letters…</translation>
        </message>
        <message>
            <source>宛名ラベル…</source>
            <translation>Address labels…</translation>
        </message>
        <message>
            <source>健診票をまとめて印刷…</source>
            <translation>Print checkup sheets…</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>さがしています</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>とちゅうでやめました。月や健診をえらぶと、もう一度さがします。</source>
            <translation>Stopped. Choose a month or checkup to look again.</translation>
        </message>
        <message numerus="yes">
            <source>えらんだ %n 人</source>
            <translation>
                <numerusform>%n child chosen</numerusform>
                <numerusform>%n children chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 人</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation>Save as CSV</translation>
        </message>
        <message>
            <source>CSV を保存しました。暗号になっていないので、しまう場所に気をつけてください</source>
            <translation>Saved as CSV. It is not encrypted: mind where you keep it</translation>
        </message>
        <message>
            <source>見とどけた子を、表でえらんでください</source>
            <translation>Choose the children you followed up in the table</translation>
        </message>
        <message numerus="yes">
            <source>%n 件を見とどけたことにしました</source>
            <translation>
                <numerusform>Noted %n result as followed up</numerusform>
                <numerusform>Noted %n results as followed up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</source>
            <translation>
                <numerusform>%n child who has been seen is left out. To include it, select two or more rows.</numerusform>
                <numerusform>%n children who have been seen are left out. To include them, select two or more rows.</numerusform>
            </translation>
        </message>
        <message>
            <source>期間を過ぎた健診も出す(12か月前まで)</source>
            <translation>Show checkups whose time is over too (up to 12 months back)</translation>
        </message>
        <message numerus="yes">
            <source>%1(健診は %n 件)</source>
            <translation>
                <numerusform>%1 (%n checkup)</numerusform>
                <numerusform>%1 (%n checkups)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficePlace</name>
        <message>
            <source>一覧・手紙・統計</source>
            <translation>Lists, letters, numbers</translation>
        </message>
        <message>
            <source>月をえらぶと、案内する子、まだ来ていない子、結果を見とどける子、予防接種がまだの子の一覧ができます。表は、しぼりこみの欄に書いた言葉で短くなり、Alt+数字でならびます。表に出ている人(または、えらんだ人)に、手紙、宛名ラベル、健診票をつくれます。F5 でもう一度さがします。</source>
            <translation>Choose a month to list who is invited, who has not come, which results to follow up and who lacks vaccinations. Type to narrow the table; Alt and a number sorts it. Letters, labels and checkup sheets are made for those shown, or for those you selected. F5 looks again.</translation>
        </message>
        <message>
            <source>統計</source>
            <translation>Statistics</translation>
        </message>
        <message>
            <source>すべての健診</source>
            <translation>All checkups</translation>
        </message>
        <message>
            <source>月</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>前の月</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>次の月</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>List</translation>
        </message>
        <message>
            <source>健診</source>
            <translation>Checkup</translation>
        </message>
        <message>
            <source>案内する月をきめる…</source>
            <translation>Months of invitation…</translation>
        </message>
        <message>
            <source>2026-11 のように入れてください</source>
            <translation>Please write it like 2026-11</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OpenRecordView</name>
        <message>
            <source>えらんだほうにする</source>
            <translation>Use what I chose</translation>
        </message>
        <message>
            <source>食いちがいを、ひとつにしました</source>
            <translation>Settled the difference</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OutsideLink</name>
        <message>
            <source>ブラウザーでひらく</source>
            <translation>Open in the browser</translation>
        </message>
        <message>
            <source>ブラウザーをひらけませんでした。このアドレスを、ブラウザーにうつしてください: %1</source>
            <translation>The browser could not be opened. Please copy this address into it: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnKeyCard</name>
        <message>
            <source>この手帳の鍵</source>
            <translation>The key of this book</translation>
        </message>
        <message>
            <source>この鍵を紙かファイルでわたしておくと、相手は、この手帳でしかひらけないように封をして記録を送れます。鍵をわたしても、手帳を読まれる心配はありません。</source>
            <translation>Give this key away on paper or as a file, and others can send you records that open only in this book. It does not let anybody read your book.</translation>
        </message>
        <message>
            <source>鍵の紙を印刷…</source>
            <translation>Print the key letter…</translation>
        </message>
        <message>
            <source>鍵のファイルを保存…</source>
            <translation>Save the key file…</translation>
        </message>
        <message>
            <source>新しい鍵にする</source>
            <translation>Make a new key</translation>
        </message>
        <message>
            <source>まだ鍵はありません。印刷や保存のときにつくります。</source>
            <translation>There is no key yet. It is made when you print or save it.</translation>
        </message>
        <message>
            <source>指紋 %1(%2まで)</source>
            <translation>Fingerprint %1 (until %2)</translation>
        </message>
        <message>
            <source>鍵のファイルを保存</source>
            <translation>Save the key file</translation>
        </message>
        <message>
            <source>鍵のファイルを保存しました</source>
            <translation>Key file saved</translation>
        </message>
        <message>
            <source>新しい鍵にしました。古い鍵で封をしたものも、これまでどおりひらけます。</source>
            <translation>There is a new key now. What was sealed to the old one still opens.</translation>
        </message>
        <message>
            <source>この紙は、記録に封をしてわたすための鍵です。封をした記録は、ここでしかひらけません。</source>
            <translation>This is the key with which records are sealed for us. What is sealed opens only here.</translation>
        </message>
        <message>
            <source>打ちこむとき(4文字ずつ)</source>
            <translation>To type, in groups of four</translation>
        </message>
        <message>
            <source>指紋</source>
            <translation>Fingerprint</translation>
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation>Valid until %1</translation>
        </message>
        <message>
            <source>親子手帳の「わたす・受けとる」をひらく</source>
            <translation>Open “Hand over and receive” in Oyako</translation>
        </message>
        <message>
            <source>「医療機関にわたす」で、この鍵を読みとるか打ちこむ</source>
            <translation>Choose “Hand over to the clinic”, then scan or type this key</translation>
        </message>
        <message>
            <source>画面の指紋と、この紙の指紋をくらべる</source>
            <translation>Compare the fingerprint on screen with this paper</translation>
        </message>
        <message>
            <source>指紋がちがうときは、わたさずに窓口へ知らせてください。</source>
            <translation>If the fingerprint differs, do not hand anything over; tell the desk.</translation>
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation>oyako-key</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnPlaceDialog</name>
        <message>
            <source>場所を追加</source>
            <translation>Add a place</translation>
        </message>
        <message>
            <source>場所を直す</source>
            <translation>Change the place</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>City, ward, town or village</translation>
        </message>
        <message>
            <source>よみ</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>種類</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>曜日・時間</source>
            <translation>Days and hours</translation>
        </message>
        <message>
            <source>書いたとおりに残ります。例: 月～金(9:00～12:00)</source>
            <translation>Kept just as you write it, for example: 月～金(9:00～12:00)</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>場所の名前を入れてください</source>
            <translation>Please give the place a name</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PairCard</name>
        <message>
            <source>ふたりで使う</source>
            <translation>Share between two</translation>
        </message>
        <message>
            <source>ふたりのPCの手帳を、USBメモリやクラウドのフォルダーを通してひとつにまとめます。通るファイルは封をしてあり、ふたりの手帳でしかひらけません。どちらで書いた記録も消えません。</source>
            <translation>Keeps the books on your two PCs together, through a USB stick or a cloud folder. The files in it are sealed: only your two books can open them. Nothing that either of you wrote is lost.</translation>
        </message>
        <message>
            <source>はじめに、おたがいの鍵のファイルをわたします。1. 自分の鍵を保存して相手にわたす 2. 相手の鍵を読みこむ。相手の手帳は、空のままはじめてください。さいしょにまとめたとき、ぜんぶ届きます。</source>
            <translation>First exchange your key files: 1. save my key and give it to your partner 2. read your partner’s key. Let your partner start with an empty book: everything arrives the first time.</translation>
        </message>
        <message>
            <source>自分の鍵を保存…</source>
            <translation>Save my key…</translation>
        </message>
        <message>
            <source>相手の鍵を読みこむ…</source>
            <translation>Read my partner’s key…</translation>
        </message>
        <message numerus="yes">
            <source>食いちがい %n件</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
        <message>
            <source>ふたりが同じところに、別のことを書きました。正しいほうをえらんでください。えらばなかったほうも、記録のこれまでにのこります。</source>
            <translation>Both of you wrote something else in the same place. Choose the right one; the other stays in the record’s history.</translation>
        </message>
        <message>
            <source>自分の鍵を保存</source>
            <translation>Save my key</translation>
        </message>
        <message>
            <source>鍵のファイルを保存しました。相手が読みこんだら、この指紋と同じかを見くらべてください: %1</source>
            <translation>The key file is saved. When your partner reads it, compare the fingerprint with this one: %1</translation>
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation>oyako-key</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PairDialog</name>
        <message>
            <source>相手の手帳とつなぐ</source>
            <translation>Connect with your partner’s book</translation>
        </message>
        <message>
            <source>相手のPCで「自分の鍵を保存」したファイルをえらび、指紋が相手の画面と同じかをたしかめてください。</source>
            <translation>Choose the file that “Save my key” made on your partner’s PC, and check that the fingerprint is the one on their screen.</translation>
        </message>
        <message>
            <source>いっしょに使う</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperDialog</name>
        <message>
            <source>書類のことを書く</source>
            <translation>About this paper</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>しゅるい</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>なんの手続き・予約の書類</source>
            <translation>For which application or appointment</translation>
        </message>
        <message>
            <source>制度の名まえ</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>さがすときの言葉</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>家族みんな</source>
            <translation>The whole family</translation>
        </message>
        <message>
            <source>えらばない</source>
            <translation>None</translation>
        </message>
        <message>
            <source>受けとった日</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>出す日・返事の期限</source>
            <translation>Hand in or answer by</translation>
        </message>
        <message>
            <source>有効期限</source>
            <translation>Expiry</translation>
        </message>
        <message>
            <source>30日前から「きょう」に出ます</source>
            <translation>Shows under Today from 30 days before</translation>
        </message>
        <message>
            <source>紙を処分できる日</source>
            <translation>Paper may be shredded from</translation>
        </message>
        <message>
            <source>題名を入れてください</source>
            <translation>Please enter a title</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperPreview</name>
        <message>
            <source>前のページ</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>次のページ</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>書類のページ</source>
            <translation>Page of the paper</translation>
        </message>
        <message>
            <source>書類の文字</source>
            <translation>Text of the paper</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>Opening…</translation>
        </message>
        <message>
            <source>パスワードつきのPDFです。しまってありますが、ここでは見られません。</source>
            <translation>This PDF has a password. It is kept, but cannot be shown here.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperTextDialog</name>
        <message>
            <source>書類の文字</source>
            <translation>Text of the paper</translation>
        </message>
        <message>
            <source>画像から文字を読みとる</source>
            <translation>Read the text off the picture</translation>
        </message>
        <message>
            <source>ページ</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>文字(直せます)</source>
            <translation>Text (can be corrected)</translation>
        </message>
        <message>
            <source>ここの文字は、さがすときに使われます。書類そのものは変わりません。</source>
            <translation>This text is used for searching. The paper itself does not change.</translation>
        </message>
        <message>
            <source>%1ページ</source>
            <translation>Page %1</translation>
        </message>
        <message>
            <source>文字を読みとっています…</source>
            <translation>Reading the text…</translation>
        </message>
        <message>
            <source>文字の読みとりには、Tesseractと日本語のデータ(tesseract-ocr-jpn)を入れてください。文字は手でも書けます。</source>
            <translation>To read text, please install Tesseract with its Japanese data (tesseract-ocr-jpn). You can also type it.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PapersPlace</name>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>スキャンした紙、写真、PDFをここへドラッグすると、手帳の中に暗号でしまわれます。題名やメモ、書類の中の文字からさがせます。期限を書いておくと「きょう」に出ます。</source>
            <translation>Drag scans, photos and PDFs here to keep them encrypted in the handbook. Find them by title, notes and the words inside. A deadline shows up under Today.</translation>
        </message>
        <message>
            <source>書類をしまう…</source>
            <translation>Add papers…</translation>
        </message>
        <message>
            <source>フォルダーごと…</source>
            <translation>Add a folder…</translation>
        </message>
        <message>
            <source>ひとつのPDFにする…</source>
            <translation>Make one PDF…</translation>
        </message>
        <message>
            <source>紙をここへしまいましょう</source>
            <translation>Keep your papers here</translation>
        </message>
        <message>
            <source>市区町村のお知らせ、券、検査の結果。写真やPDFを、ここへドラッグするだけです。中身は暗号になり、文字でさがせます。</source>
            <translation>Letters, vouchers, test results: drag photos and PDFs here. They are kept encrypted and can be searched.</translation>
        </message>
        <message>
            <source>題名・メモ・書類の中の文字</source>
            <translation>Title, notes, words inside</translation>
        </message>
        <message>
            <source>書類をさがす</source>
            <translation>Search papers</translation>
        </message>
        <message>
            <source>だれの書類</source>
            <translation>Whose papers</translation>
        </message>
        <message>
            <source>題名</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>期限</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>だれの</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>書類の一覧</source>
            <translation>List of papers</translation>
        </message>
        <message>
            <source>題名や期限を書く</source>
            <translation>Title and dates</translation>
        </message>
        <message>
            <source>文字を見る・直す</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>外す</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>みんな</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>%1ページ: %2</source>
            <translation>Page %1: %2</translation>
        </message>
        <message>
            <source>書類を読んでいます…</source>
            <translation>Reading the papers…</translation>
        </message>
        <message>
            <source>やめました。何も入っていません。</source>
            <translation>Stopped. Nothing was added.</translation>
        </message>
        <message numerus="yes">
            <source>%n件は、もうしまってあった書類です。ひとつにまとめました。</source>
            <translation>
                <numerusform>One paper was here already; it is kept once.</numerusform>
                <numerusform>%n papers were here already; each is kept once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件は入れられませんでした。</source>
            <translation>
                <numerusform>One file could not be added.</numerusform>
                <numerusform>%n files could not be added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をしまいました</source>
            <translation>
                <numerusform>One paper added</numerusform>
                <numerusform>%n papers added</numerusform>
            </translation>
        </message>
        <message>
            <source>しまう書類をえらぶ</source>
            <translation>Choose papers to add</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>しまうフォルダーをえらぶ</source>
            <translation>Choose a folder to add</translation>
        </message>
        <message>
            <source>ひとつのPDFにしています…</source>
            <translation>Making one PDF…</translation>
        </message>
        <message numerus="yes">
            <source>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</source>
            <translation>
                <numerusform>One paper went into a PDF with an index. The PDF is not encrypted.</numerusform>
                <numerusform>%n papers went into one PDF with an index. The PDF is not encrypted.</numerusform>
            </translation>
        </message>
        <message>
            <source>書類を外しました</source>
            <translation>Paper removed</translation>
        </message>
        <message>
            <source>書類のまとめ</source>
            <translation>oyako-papers</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>題名、メモ、書類の中の文字に、さがしていることばがありません。短いことばか、べつのことばでさがしてみてください。写真の書類は、「文字を見る・直す」で文字を読みとると見つかります。</source>
            <translation>Neither titles, notes nor the text of the papers have these words. Try a shorter word or another one. A photographed paper is found once its text was read with “Text”.</translation>
        </message>
        <message>
            <source>すべての書類を見る</source>
            <translation>Show all papers</translation>
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をひとつのPDFにする</source>
            <translation>
                <numerusform>Make one PDF of %n paper</numerusform>
                <numerusform>Make one PDF of %n papers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1(%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>ファイルが多いので、はじめの%1件だけを入れました。残りは、小さいフォルダーに分けて入れてください。</source>
            <translation>There are many files: only the first %1 were taken in. Put the rest into smaller folders and add those.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PartnerView</name>
        <message>
            <source>まとめる</source>
            <translation>Bring together</translation>
        </message>
        <message>
            <source>フォルダー: %1</source>
            <translation>Folder: %1</translation>
        </message>
        <message>
            <source>フォルダーをえらぶ…</source>
            <translation>Choose a folder…</translation>
        </message>
        <message>
            <source>フォルダーを変える…</source>
            <translation>Change the folder…</translation>
        </message>
        <message>
            <source>いっしょに使うのをやめる</source>
            <translation>Stop sharing</translation>
        </message>
        <message>
            <source>さいごにまとめたのは %1</source>
            <translation>Last brought together %1</translation>
        </message>
        <message>
            <source>まだまとめていません</source>
            <translation>Not brought together yet</translation>
        </message>
        <message>
            <source>ふたりで使うフォルダーをえらぶ</source>
            <translation>Choose the folder you share</translation>
        </message>
        <message>
            <source>%1とのやりとりをやめます。いままでにまとめた記録は、どちらの手帳にものこります。</source>
            <translation>This ends the exchange with %1. What you have shared so far stays in both books.</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>いっしょに使うのをやめました</source>
            <translation>You no longer share this book</translation>
        </message>
        <message>
            <source>%1から、これだけ届いています。</source>
            <translation>This has arrived from %1.</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>New</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>外した</source>
            <translation>Taken out</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>食いちがい</source>
            <translation>Differing</translation>
        </message>
        <message>
            <source>食いちがいは、取り込んだあとで、どちらにするかえらべます。</source>
            <translation>You can choose between differing versions after taking them in.</translation>
        </message>
        <message>
            <source>取り込んで、こちらの分もわたす</source>
            <translation>Take in, and leave mine for them</translation>
        </message>
        <message>
            <source>あとにする</source>
            <translation>Later</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。</source>
            <translation>
                <numerusform>Took in %n record.</numerusform>
                <numerusform>Took in %n records.</numerusform>
            </translation>
        </message>
        <message>
            <source>新しく届いたものはありません。</source>
            <translation>Nothing new has arrived.</translation>
        </message>
        <message numerus="yes">
            <source>相手の分を%n件おきました。</source>
            <translation>
                <numerusform>Left %n record for your partner.</numerusform>
                <numerusform>Left %n records for your partner.</numerusform>
            </translation>
        </message>
        <message>
            <source>相手にわたす新しいものはありません。</source>
            <translation>There is nothing new for your partner.</translation>
        </message>
        <message numerus="yes">
            <source>大きい書類%n件は、つぎにわたします。</source>
            <translation>
                <numerusform>%n large paper will go next time.</numerusform>
                <numerusform>%n large papers will go next time.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1が鍵を新しくしました。相手の画面に出ている指紋がこれと同じなら、新しい鍵に替えてください: %2</source>
            <translation>%1 has a new key. If the fingerprint on their screen is this one, replace the old key: %2</translation>
        </message>
        <message>
            <source>同じなので替える</source>
            <translation>It is the same: replace</translation>
        </message>
        <message>
            <source>新しい鍵に替えました</source>
            <translation>The new key is in place</translation>
        </message>
        <message>
            <source>とちゅうでやめました。もういちど「まとめる」をおすと、つづきからできます。</source>
            <translation>Stopped. Press “Bring together” again to go on from here.</translation>
        </message>
        <message>
            <source>届いたものを読んでいます</source>
            <translation>Reading what has arrived</translation>
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation>Taking in</translation>
        </message>
        <message>
            <source>相手の分に封をしています</source>
            <translation>Sealing what the other is to get</translation>
        </message>
        <message>
            <source>%1は、両方の手帳に別々に書かれています。同じ人なら、ひとりにまとめられます。あとから「もとにもどす」で2人にもどせます。</source>
            <translation>%1 is written in both books separately. If they are the same person, they can become one. Undo makes them two again.</translation>
        </message>
        <message>
            <source>%1は同じ人なので、ひとりにする</source>
            <translation>%1 is the same person: make them one</translation>
        </message>
        <message numerus="yes">
            <source>%n人を、ひとりずつにまとめました。</source>
            <translation>
                <numerusform>One person was put together.</numerusform>
                <numerusform>%n persons were put together.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>かくす</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PatientStrip</name>
        <message>
            <source>修正 %1</source>
            <translation>corrected %1</translation>
        </message>
        <message>
            <source>番号 %1</source>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>同じ読みか名前の方がいます: %1</source>
            <translation>Others of the same name: %1</translation>
        </message>
        <message>
            <source>持参の問診票 %1 / %2 取り込み済み</source>
            <translation>Questionnaire brought: %1 / %2 taken in</translation>
        </message>
        <message numerus="yes">
            <source>確認 %n件</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
        <message>
            <source>持参の問診票はまだありません</source>
            <translation>No questionnaire brought yet</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PeoplePanel</name>
        <message>
            <source>スタッフを追加</source>
            <translation>Add staff</translation>
        </message>
        <message>
            <source>分</source>
            <translation>min</translation>
        </message>
        <message>
            <source>さわらないとロックするまで</source>
            <translation>Locks when not touched for</translation>
        </message>
        <message>
            <source>つぎにひらいたときから、%1分でロックします</source>
            <translation>From the next opening it locks after %1 minutes</translation>
        </message>
        <message>
            <source>いまの担当</source>
            <translation>On duty</translation>
        </message>
        <message>
            <source>%1 退職。書いた記録はそのまま残っています</source>
            <translation>Left on %1. What they wrote stays</translation>
        </message>
        <message>
            <source>暗証番号を変える</source>
            <translation>Change PIN</translation>
        </message>
        <message>
            <source>暗証番号をきめる</source>
            <translation>Set PIN</translation>
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation>Change passphrase</translation>
        </message>
        <message>
            <source>%1さんのできること</source>
            <translation>What %1 may do</translation>
        </message>
        <message>
            <source>ほんとうに退職にする</source>
            <translation>Really retire</translation>
        </message>
        <message>
            <source>退職にする</source>
            <translation>Retire</translation>
        </message>
        <message>
            <source>%1さんはもうログインできません</source>
            <translation>%1 can no longer log in</translation>
        </message>
        <message>
            <source>できることを変えました</source>
            <translation>Changed what they may do</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PersonQuestion</name>
        <message>
            <source>男</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>女</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>生年月日</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>性別</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>住所</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>電話</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>%1 さんは、まだ記録にありません</source>
            <translation>%1 is not in the records yet</translation>
        </message>
        <message>
            <source>%1 さんは、どの方ですか</source>
            <translation>Who is %1?</translation>
        </message>
        <message>
            <source>ファイル</source>
            <translation>File</translation>
        </message>
        <message>
            <source>記録 %1</source>
            <translation>Record %1</translation>
        </message>
        <message>
            <source>記録 %1 の方です</source>
            <translation>It is record %1</translation>
        </message>
        <message>
            <source>はじめての方として登録</source>
            <translation>Register as a new person</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PlanCard</name>
        <message>
            <source>予防接種の決まりがかわりました</source>
            <translation>The vaccination rules have changed</translation>
        </message>
        <message>
            <source>いまの決まり: %1。受けた接種の記録はかわりません。</source>
            <translation>Rules now: %1. The record of doses given stays as it is.</translation>
        </message>
        <message>
            <source>見ました</source>
            <translation>Seen</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyChartsCard</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation>Which chart</translation>
        </message>
        <message>
            <source>妊娠中のグラフ</source>
            <translation>Charts of the pregnancy</translation>
        </message>
        <message>
            <source>お母さんの身長</source>
            <translation>Mother’s height</translation>
        </message>
        <message>
            <source>書く</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>病院の胎児発育曲線を読みこむ…</source>
            <translation>Load a fetal weight curve…</translation>
        </message>
        <message>
            <source>CSVの列: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g</source>
            <translation>Columns of the CSV file: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g</translation>
        </message>
        <message>
            <source>胎児発育曲線を読みこむ</source>
            <translation>Load a fetal weight curve</translation>
        </message>
        <message>
            <source>曲線を読みこみました</source>
            <translation>The curve is loaded</translation>
        </message>
        <message>
            <source>妊娠前の体重と身長がわかると、体重のふえ方のめやすの帯が出ます。</source>
            <translation>With the weight before pregnancy and the height, the guidance for weight gain is drawn.</translation>
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation>Weight before pregnancy</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>この妊娠の期間に入らない日の記録は、グラフに出ません(%1)。健診の日か予定日を、たしかめてください。</source>
            <translation>What is dated outside this pregnancy is not on the chart (%1). Please check the day of the visit or the due date.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyPlace</name>
        <message>
            <source>%1の妊娠</source>
            <translation>%1's pregnancy</translation>
        </message>
        <message>
            <source>妊婦健診の記録を書くところです。予定日がかわったら「予定日などを直す」で直すと、週数はいつも新しい予定日から数えます。</source>
            <translation>Here you record antenatal visits. If the due date changes, use “Change due date”: weeks are always counted from the newest one.</translation>
        </message>
        <message>
            <source>妊娠の記録</source>
            <translation>Pregnancy record</translation>
        </message>
        <message>
            <source>予定日か最後の月経の日を入れると、週数と健診の予定がここに出ます。</source>
            <translation>Enter the due date or last period to see the week and the visits here.</translation>
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation>Start a pregnancy</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>Due %1</translation>
        </message>
        <message>
            <source>妊娠%1か月</source>
            <translation>month %1</translation>
        </message>
        <message>
            <source>%1人の赤ちゃん</source>
            <translation>%1 babies</translation>
        </message>
        <message>
            <source>いま%1。健診は%2回の記録があります</source>
            <translation>Now %1. %2 visits recorded</translation>
        </message>
        <message>
            <source>健診を書く</source>
            <translation>Record a checkup</translation>
        </message>
        <message>
            <source>妊娠届出書を書く</source>
            <translation>Fill in the pregnancy notification</translation>
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation>Change due date</translation>
        </message>
        <message>
            <source>妊娠中の経過</source>
            <translation>Course of the pregnancy</translation>
        </message>
        <message>
            <source>健診の記録はまだありません</source>
            <translation>No visits recorded yet</translation>
        </message>
        <message>
            <source>健診のあとに、手帳を見ながら書きうつせます。</source>
            <translation>After a visit you can copy it from the handbook.</translation>
        </message>
        <message>
            <source>診察日</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>週数</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>浮腫</source>
            <translation>Oedema</translation>
        </message>
        <message>
            <source>尿蛋白</source>
            <translation>Protein</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>Sugar</translation>
        </message>
        <message>
            <source>施設・担当者</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>Taken out as a mistake; the history keeps it</translation>
        </message>
        <message>
            <source>この妊娠の記録は %1 までです。</source>
            <translation>The record of this pregnancy ends on %1.</translation>
        </message>
        <message>
            <source>新しい妊娠を書きはじめる</source>
            <translation>Start a new pregnancy</translation>
        </message>
        <message>
            <source>出産を書く</source>
            <translation>Record the birth</translation>
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation>Record a loss</translation>
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation>Print the book</translation>
        </message>
        <message>
            <source>グラフを見る</source>
            <translation>Show the charts</translation>
        </message>
        <message>
            <source>名前や住所を直す</source>
            <translation>Edit name and address</translation>
        </message>
        <message>
            <source>お別れした日: %1</source>
            <translation>Lost on: %1</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>健診の記録はありません。</source>
            <translation>No visits are recorded.</translation>
        </message>
        <message>
            <source>書いたものは、そのままのこっています。からだの健診や産後ケアは、これからも受けられます。</source>
            <translation>What was written stays as it is. Checks of your own health and postnatal care remain open to you.</translation>
        </message>
        <message>
            <source>産後の健診・ケアと手つづきを見る</source>
            <translation>Your own checks and procedures</translation>
        </message>
        <message>
            <source>体重 kg</source>
            <translation>Weight kg</translation>
        </message>
        <message>
            <source>血圧 mmHg</source>
            <translation>BP mmHg</translation>
        </message>
        <message>
            <source>子宮底長 cm</source>
            <translation>Fundal height cm</translation>
        </message>
        <message>
            <source>腹囲 cm</source>
            <translation>Girth cm</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintDialog</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>見てから印刷・保存</source>
            <translation>Look, then print or save</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintPreview</name>
        <message>
            <source>印刷したときの見た目</source>
            <translation>How it will look on paper</translation>
        </message>
        <message>
            <source>前のページ</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>次のページ</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>小さく見る</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>大きく見る</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>全体を見る</source>
            <translation>Whole page</translation>
        </message>
        <message>
            <source>1ページ全体を見る</source>
            <translation>Show one whole page</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>PDF で保存</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>印刷する</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>%1 / %2ページ</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>PDF を保存しました</source>
            <translation>PDF saved</translation>
        </message>
        <message numerus="yes">
            <source>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</source>
            <translation>
                <numerusform>Include the answer to show only to some, such as test results (%n)</numerusform>
                <numerusform>Include the answers to show only to some, such as test results (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProcedureCard</name>
        <message>
            <source>市区町村に確認</source>
            <translation>Ask the city</translation>
        </message>
        <message>
            <source>市区町村で異なります</source>
            <translation>Differs by city</translation>
        </message>
        <message>
            <source>市区町村の日にしました</source>
            <translation>City’s own date</translation>
        </message>
        <message>
            <source>この日は「%1」で聞いたものです(%2)</source>
            <translation>This day was learned from “%1” (%2)</translation>
        </message>
        <message>
            <source>「%1」に「いいえ」と答えたので、出していません</source>
            <translation>Not listed because you answered “No” to: %1</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation>Change to Yes</translation>
        </message>
        <message>
            <source>%1を書く</source>
            <translation>Enter: %1</translation>
        </message>
        <message>
            <source>うちの一覧に出す</source>
            <translation>Put it on our list</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>Note an application</translation>
        </message>
        <message>
            <source>市区町村の日を書く</source>
            <translation>Note the city’s own date</translation>
        </message>
        <message>
            <source>なぜ?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>用紙を書く</source>
            <translation>Fill in the form</translation>
        </message>
        <message>
            <source>市区町村の日を直す</source>
            <translation>Correct the city's day</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProceduresSection</name>
        <message>
            <source>手つづきをさがす</source>
            <translation>Search procedures</translation>
        </message>
        <message>
            <source>どれを見る</source>
            <translation>What to show</translation>
        </message>
        <message>
            <source>いま・これから</source>
            <translation>Now and ahead</translation>
        </message>
        <message>
            <source>答えると出るもの</source>
            <translation>Waiting for an answer</translation>
        </message>
        <message>
            <source>答えたこと</source>
            <translation>Our answers</translation>
        </message>
        <message>
            <source>ぜんぶ: %1</source>
            <translation>All: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>日にちは一般的なきまりから数えたものです。申し込む前に市区町村で確かめてください。</source>
            <translation>Dates follow the general rules. Please check with your city before applying.</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>「いいえ」に変える</source>
            <translation>Change to No</translation>
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation>Change to Yes</translation>
        </message>
        <message>
            <source>おぼえました</source>
            <translation>Remembered</translation>
        </message>
        <message>
            <source>まだ何も答えていません。きょうの一覧や「答えると出るもの」で聞きます。</source>
            <translation>Nothing answered yet. Today and “Waiting for an answer” will ask.</translation>
        </message>
        <message>
            <source>%1(%2のこと)</source>
            <translation>%1 (about %2)</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeCard</name>
        <message>
            <source>対象者: %1</source>
            <translation>For: %1</translation>
        </message>
        <message>
            <source>なぜ表示?</source>
            <translation>Why shown?</translation>
        </message>
        <message>
            <source>くわしく</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>公式ページ(ブラウザーが開きます)</source>
            <translation>Official page (opens the browser)</translation>
        </message>
        <message>
            <source>申請を書く</source>
            <translation>Note an application</translation>
        </message>
        <message>
            <source>対象者</source>
            <translation>For whom</translation>
        </message>
        <message>
            <source>条件</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>お金</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>申しこみ</source>
            <translation>How to apply</translation>
        </message>
        <message>
            <source>もちもの</source>
            <translation>What to bring</translation>
        </message>
        <message>
            <source>聞くところ</source>
            <translation>Whom to ask</translation>
        </message>
        <message>
            <source>根拠</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>更新 %1</source>
            <translation>Updated %1</translation>
        </message>
        <message>
            <source>申しこむ前に、公式ページで確かめてください。</source>
            <translation>Please check the official page before applying.</translation>
        </message>
        <message>
            <source>分類</source>
            <translation>Filed under</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeImport</name>
        <message>
            <source>制度の一覧を取り込む</source>
            <translation>Take in a list of programmes</translation>
        </message>
        <message>
            <source>東京都の「子育て支援制度レジストリ」(JSON)か、Oyakoの形のCSVをえらんでください。ファイルは市区町村のオープンデータのページからダウンロードできます。家族の情報は外に出ません。</source>
            <translation>Choose Tokyo’s support programme registry (JSON) or a CSV in Oyako’s form. Files can be downloaded from open-data pages. Nothing about your family leaves this PC.</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>Choose a file…</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>読んだ</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>新しい</source>
            <translation>New</translation>
        </message>
        <message>
            <source>変わった</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>なくなった</source>
            <translation>Gone</translation>
        </message>
        <message>
            <source>取り込めない</source>
            <translation>Left out</translation>
        </message>
        <message numerus="yes">
            <source>ほかに%n件の注意</source>
            <translation>
                <numerusform>%n more remark</numerusform>
                <numerusform>%n more remarks</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message numerus="yes">
            <source>%n件の制度を取り込みました</source>
            <translation>
                <numerusform>Took in %n programme</numerusform>
                <numerusform>Took in %n programmes</numerusform>
            </translation>
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation>There was nothing new</translation>
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation>Reading the list</translation>
        </message>
        <message>
            <source>制度を取り込んでいます</source>
            <translation>Taking the programmes in</translation>
        </message>
        <message>
            <source>自分でCSVを作るときは、1行めに列の名前を書きます。id(制度ごとにちがう番号)、name(制度の名前)、area_code(6けたの市区町村コード)は必ず、summary(あらまし)、age_from_months、age_below_months(何か月から何か月になるまで)、bring(もちもの)、link(ページ)などはあれば読みます。</source>
            <translation>To write a CSV yourself, put the names of the columns in the first line: id (another for each programme), name, and area_code (the municipality's six digits) are needed; summary, age_from_months and age_below_months (first month of age, and the first that is too old), bring, link and others are read where they are there.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammesSection</name>
        <message>
            <source>制度をさがす</source>
            <translation>Search programmes</translation>
        </message>
        <message>
            <source>どの制度を見る</source>
            <translation>Which programmes</translation>
        </message>
        <message>
            <source>日付不明</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>この一覧は半年より前のものです(%1)。新しい一覧があれば取り込んでください。</source>
            <translation>This list is more than half a year old (%1). Please take in a newer one if there is one.</translation>
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation>Show %1 more</translation>
        </message>
        <message>
            <source>見た回数を保存…</source>
            <translation>Save counts…</translation>
        </message>
        <message>
            <source>制度ごとに、出した・開いた・使った回数だけの表です。家族のことは入りません。</source>
            <translation>A table of how often each programme was shown, opened and used. Nothing about your family.</translation>
        </message>
        <message>
            <source>見た回数を保存</source>
            <translation>Save counts</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>制度を見た回数</source>
            <translation>programme-views</translation>
        </message>
        <message>
            <source>制度を読んでいます…</source>
            <translation>Reading the programmes…</translation>
        </message>
        <message>
            <source>%1(%2件)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>この一覧には、ここに入る制度がありません。上の欄で、ほかの分け方も見られます。</source>
            <translation>Nothing in this list belongs here. Choose another group above.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsPlace</name>
        <message>
            <source>手つづき</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <source>申請</source>
            <translation>Applications</translation>
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>家族にかかわる手つづきの日にち、出した申請のようす、使える制度がわかります。Oyako は申請を出しません。出すのは窓口か、市区町村や国のホームページです。</source>
            <translation>The dates of your family’s procedures, how applications stand, and programmes you may use. Oyako hands nothing in: that is done at the office or on the city’s or the state’s site.</translation>
        </message>
        <message>
            <source>使える制度</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>券・時間</source>
            <translation>Tickets, hours</translation>
        </message>
        <message>
            <source>市や国のサービス</source>
            <translation>City and state</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsSection</name>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation>Removed as a mistake. The record is kept in the history</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordDialog</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>まだ保存していません。もういちど Esc で、書いたことを消してとじます</source>
            <translation>Not saved yet. Press Esc again to close and discard what you wrote</translation>
        </message>
        <message>
            <source>このままでよければ、もう一度「%1」をおしてください。</source>
            <translation>If this is right, press "%1" once more.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordTable</name>
        <message>
            <source>直す</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>これまでの記録</source>
            <translation>History</translation>
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation>Take out as a mistake</translation>
        </message>
        <message>
            <source>行をえらぶと、ここから直せます</source>
            <translation>Choose a row to change it here</translation>
        </message>
        <message>
            <source>行をえらぶと、ここからひらけます</source>
            <translation>Choose a row to open it from here</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::RemarkBar</name>
        <message>
            <source>このままでいい</source>
            <translation>It is right</translation>
        </message>
        <message>
            <source>%1 にする</source>
            <translation>Use %1</translation>
        </message>
        <message>
            <source>入れかえる</source>
            <translation>Swap them</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderDesk</name>
        <message>
            <source>親子手帳</source>
            <translation>Oyako</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>Open the handbook</translation>
        </message>
        <message>
            <source>手帳にお知らせがあります</source>
            <translation>There is a reminder in the handbook</translation>
        </message>
        <message numerus="yes">
            <source>手帳にお知らせが%n件あります</source>
            <translation>
                <numerusform>There is %n reminder in the handbook</numerusform>
                <numerusform>There are %n reminders in the handbook</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderSettings</name>
        <message>
            <source>画面をとじていても、お知らせする</source>
            <translation>Remind me when the window is closed, too</translation>
        </message>
        <message>
            <source>PCにログインすると、うしろで動きはじめます。手帳はとじたまま、予約の前の日や、期限が近い日にお知らせします。</source>
            <translation>Starts in the background when you log in. The handbook stays locked; you are told the day before an appointment and when a last day is near.</translation>
        </message>
        <message>
            <source>お知らせする時刻</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>予約のお知らせ</source>
            <translation>Appointments</translation>
        </message>
        <message>
            <source>当日</source>
            <translation>On the day</translation>
        </message>
        <message numerus="yes">
            <source>%n日前</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message>
            <source>お知らせしない時間(から)</source>
            <translation>Quiet from</translation>
        </message>
        <message>
            <source>お知らせしない時間(まで)</source>
            <translation>Quiet until</translation>
        </message>
        <message>
            <source>お知らせに、何のことかを出す</source>
            <translation>Say what a reminder is about</translation>
        </message>
        <message>
            <source>ロック画面にも出ることがあります。手帳をとじているあいだは、いつも「お知らせがあります」とだけ出ます。</source>
            <translation>It may show on the lock screen. While the handbook is locked, it only ever says that there is a reminder.</translation>
        </message>
        <message>
            <source>「合言葉なしでひらける」をえらんでいるときだけ、ログインのあとに1回、PCの鍵の保管庫をあける合言葉をPCが聞くことがあります。</source>
            <translation>Only where this PC may open the book without a passphrase, the system may ask once after login to unlock its own key store.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ResultsDialog</name>
        <message>
            <source>アンケートの結果</source>
            <translation>Results of the survey</translation>
        </message>
        <message>
            <source>＊ は %1 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation>＊ stands for numbers below %1, and for those that would give them away.</translation>
        </message>
        <message>
            <source>まだ答えはとどいていません。</source>
            <translation>No answers yet.</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>版 %1 — 答え %2 件</source>
            <translation>Version %1 — %2 answers</translation>
        </message>
        <message>
            <source>前の版 %1 — 答え %2 件</source>
            <translation>Earlier version %1 — %2 answers</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>平均: %1</source>
            <translation>Mean: %1</translation>
        </message>
        <message>
            <source>答えなし: %1</source>
            <translation>Not answered: %1</translation>
        </message>
        <message>
            <source>書かれたことは、答えが %1 件になると見られます。</source>
            <translation>What was written can be read once there are %1 answers.</translation>
        </message>
        <message>
            <source>とどいた答え</source>
            <translation>Answers received</translation>
        </message>
        <message>
            <source>受けとった日</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>版</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>見る</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>番号</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>数</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>答えた</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>答えなし</source>
            <translation>Not answered</translation>
        </message>
        <message>
            <source>平均</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>質問</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation>Save as CSV</translation>
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation>Saved as CSV</translation>
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation>survey-answers</translation>
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation>survey-results</translation>
        </message>
        <message>
            <source>この質問票には、だれが答えるかで出たり出なかったりする質問があります。だれの答えかわからないものは、書いてあった答えをそのまま数えています。「答えなし」には、きかれなかった人も入っています。</source>
            <translation>Some questions of this questionnaire are asked depending on who answers. Where nobody knows whose answer it is, what was answered is counted as it stands. “Not answered” includes those who were not asked.</translation>
        </message>
        <message>
            <source>名前なし</source>
            <translation>No name</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReviewPanel</name>
        <message>
            <source>(書いてありません)</source>
            <translation>(not stated)</translation>
        </message>
        <message>
            <source>送り主: %1  %2  ファイル: %3</source>
            <translation>Sender: %1  %2  File: %3</translation>
        </message>
        <message>
            <source>このファイルの内容は、もう記録に入っています。</source>
            <translation>What this file holds is in the records already.</translation>
        </message>
        <message>
            <source>取り込まないことにしました: %1</source>
            <translation>Declined: %1</translation>
        </message>
        <message>
            <source>すべてえらぶ</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>すべて外す</source>
            <translation>Select none</translation>
        </message>
        <message>
            <source>配慮のいる答えを見る</source>
            <translation>Show sensitive answers</translation>
        </message>
        <message>
            <source>見たことは、閲覧の記録に残ります</source>
            <translation>That you looked is kept in the access log</translation>
        </message>
        <message>
            <source>取り込まないわけ</source>
            <translation>Why it is not taken in</translation>
        </message>
        <message>
            <source>外したものがあるときや、ぜんぶ取り込まないときに書きます。</source>
            <translation>Write this when you leave something out, or decline all of it.</translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>このファイルは取り込まない</source>
            <translation>Decline this file</translation>
        </message>
        <message>
            <source>どの方かを決めると、取り込めます。</source>
            <translation>Decide who it is, then it can be taken in.</translation>
        </message>
        <message numerus="yes">
            <source>%n件を取り込む</source>
            <translation>
                <numerusform>Take in %n item</numerusform>
                <numerusform>Take in %n items</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込むものを、ひとつはえらんでください。</source>
            <translation>Please select at least one item.</translation>
        </message>
        <message>
            <source>取り込まないわけを書いてください。</source>
            <translation>Please write why it is not taken in.</translation>
        </message>
        <message>
            <source>取り込まないことにしました。ファイルはもとの場所にあります。</source>
            <translation>Declined. The file is still where it was.</translation>
        </message>
        <message>
            <source>わたす目的: %1</source>
            <translation>Handed over for: %1</translation>
        </message>
        <message>
            <source>取り込みずみです。入力しなくてすんだ項目: %1</source>
            <translation>Taken in. Values nobody had to type: %1</translation>
        </message>
        <message>
            <source>入力しなくてすむ項目: %1。名前、日にち、測った値、答えのひとつひとつを数えています。</source>
            <translation>Values nobody has to type: %1. Every name, day, measured value and answer counts as one.</translation>
        </message>
        <message>
            <source>一覧へもどる</source>
            <translation>Back to the list</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ScanField</name>
        <message>
            <source>QRコードを読みとる</source>
            <translation>Read QR codes</translation>
        </message>
        <message>
            <source>ここをえらんでから、スキャナーでコードを読みとってください。順番は自由です。</source>
            <translation>Put the cursor here, then scan the codes in any order.</translation>
        </message>
        <message>
            <source>QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。</source>
            <translation>No QR code was found. Try a straight picture in good light.</translation>
        </message>
        <message>
            <source>うまく読めませんでした。もういちど読みとってください。</source>
            <translation>That could not be read. Please scan it once more.</translation>
        </message>
        <message>
            <source>%1枚のうち%2枚を読みました。</source>
            <translation>%2 of %1 codes read.</translation>
        </message>
        <message>
            <source>まだのもの: %1</source>
            <translation>Still missing: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation>Search people, records …  Ctrl+K</translation>
        </message>
        <message>
            <source>さがす</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>人</source>
            <translation>People</translation>
        </message>
        <message>
            <source>すること</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>記録</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>手続き</source>
            <translation>Procedures</translation>
        </message>
        <message>
            <source>近くの場所</source>
            <translation>Places nearby</translation>
        </message>
        <message>
            <source>画面</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SecretDialog</name>
        <message>
            <source>%1さんの暗証番号</source>
            <translation>PIN of %1</translation>
        </message>
        <message>
            <source>%1さんの新しい合言葉</source>
            <translation>New passphrase of %1</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>新しい合言葉</source>
            <translation>New passphrase</translation>
        </message>
        <message>
            <source>もういちど</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>本人に入れてもらってください</source>
            <translation>Let them type it themselves</translation>
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation>The two differ</translation>
        </message>
        <message>
            <source>4〜12けたの数字。合言葉でログインしたあとの交代に使います。同じ数字だけ(1111)や、ならんだ数字(1234)は使えません</source>
            <translation>4 to 12 digits, for taking turns after signing in with the passphrase. Equal digits (1111) and running digits (1234) are refused</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SectionPanel</name>
        <message>
            <source>用紙の見出し</source>
            <translation>Sections of the form</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation>This book</translation>
        </message>
        <message>
            <source>設定</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>手帳の名前</source>
            <translation>Name of the book</translation>
        </message>
        <message>
            <source>市区町村</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>保存する</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>保存しました</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>見た目とことば</source>
            <translation>Looks and language</translation>
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation>Lock and keys</translation>
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation>Choose language, text size, colours and how years are written; each choice works at once. Change the passphrase or make a new recovery code here too.</translation>
        </message>
        <message>
            <source>バックアップ</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>お知らせ</source>
            <translation>Reminders</translation>
        </message>
        <message>
            <source>医療機関コード</source>
            <translation>Facility number</translation>
        </message>
        <message>
            <source>10けたです。都道府県2けた、点数表1けた、医療機関コード7けたをつづけて入れます。</source>
            <translation>Ten digits: prefecture (2), fee schedule (1) and facility code (7), one after the other.</translation>
        </message>
        <message>
            <source>10けたの数字を入れてください。はじめの2けたは都道府県(01から47)です</source>
            <translation>Please enter ten digits; the first two are the prefecture (01 to 47)</translation>
        </message>
        <message>
            <source>さいごの1けたが合いません。1けたずつ見くらべて直してください。番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください。</source>
            <translation>The last digit does not fit. Compare digit by digit. An office without a number takes the two digits of its prefecture, 9, and seven digits of its own choice.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetBatch</name>
        <message>
            <source>健診票をまとめて印刷</source>
            <translation>Print checkup sheets</translation>
        </message>
        <message>
            <source>健診票</source>
            <translation>Checkup sheets</translation>
        </message>
        <message>
            <source>名前と生年月日を入れた、まだ書いていない用紙です。</source>
            <translation>Empty sheets with name and birthday filled in.</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>用紙をつくっています</source>
            <translation>Making the sheets</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetRow</name>
        <message>
            <source>表示する</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>%1を表示する</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation>That you looked is kept in the access log</translation>
        </message>
        <message>
            <source>内容</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>%1の内容</source>
            <translation>What was found: %1</translation>
        </message>
        <message>
            <source>F8でまとめて入れました。もういちどF8か、Ctrl+Zでもどせます</source>
            <translation>Filled in by F8. F8 again or Ctrl+Z takes it back</translation>
        </message>
        <message>
            <source>この係では見られません</source>
            <translation>Your role cannot see this</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetView</name>
        <message>
            <source>ご家庭から(%1)</source>
            <translation>From the family (%1)</translation>
        </message>
        <message>
            <source>ここには「所見なし」で答える項目がありません</source>
            <translation>Nothing here is answered with “no finding”</translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目からとりました</source>
            <translation>
                <numerusform>Took “no finding” back from %n question</numerusform>
                <numerusform>Took “no finding” back from %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目に入れました。もういちどF8でもどせます</source>
            <translation>
                <numerusform>“No finding” filled in for %n question; F8 takes it back</numerusform>
                <numerusform>“No finding” filled in for %n questions; F8 takes them back</numerusform>
            </translation>
        </message>
        <message>
            <source>%1に直す F6</source>
            <translation>Change to %1 F6</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation>Done again</translation>
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation>There is nothing to undo</translation>
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation>Undone. Ctrl+Shift+Z does it again</translation>
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>Undone, except for %n record changed since</numerusform>
                <numerusform>Undone, except for %n records changed since</numerusform>
            </translation>
        </message>
        <message>
            <source>手帳をとじる(ロック)</source>
            <translation>Lock the book</translation>
        </message>
        <message>
            <source>ロック 閉じる 合言葉</source>
            <translation>lock close passphrase</translation>
        </message>
        <message>
            <source>この画面を印刷</source>
            <translation>Print this page</translation>
        </message>
        <message>
            <source>印刷 プリント PDF</source>
            <translation>print PDF</translation>
        </message>
        <message>
            <source>もとにもどす</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>元に戻す 取り消す</source>
            <translation>undo revert</translation>
        </message>
        <message>
            <source>やりなおす</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>やり直す</source>
            <translation>redo</translation>
        </message>
        <message>
            <source>つかいかたを見る</source>
            <translation>Help on this page</translation>
        </message>
        <message>
            <source>ヘルプ 使い方</source>
            <translation>help how</translation>
        </message>
        <message>
            <source>担当なし</source>
            <translation>Nobody on duty</translation>
        </message>
        <message>
            <source>もとにもどしています</source>
            <translation>Undoing</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffDialog</name>
        <message numerus="yes">
            <source>%n文字より長くしてください</source>
            <translation>
                <numerusform>Please use more than %n character</numerusform>
                <numerusform>Please use more than %n characters</numerusform>
            </translation>
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation>The two differ</translation>
        </message>
        <message>
            <source>スタッフを追加</source>
            <translation>Add staff</translation>
        </message>
        <message>
            <source>合言葉</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation>Passphrase (again)</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>ふりがな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>職種</source>
            <translation>Profession</translation>
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation>For example: nurse, midwife, doctor, clerk</translation>
        </message>
        <message>
            <source>できること</source>
            <translation>May</translation>
        </message>
        <message>
            <source>「見るだけ」は書けません。「管理」はスタッフの追加とアクセス記録もあつかえます</source>
            <translation>"Reads" cannot write. "Administers" also handles staff and the access log</translation>
        </message>
        <message>
            <source>本人に入れてもらってください。人ごとにちがう合言葉にします</source>
            <translation>Let them type it themselves; each person has one of their own</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>%1さんを追加しました</source>
            <translation>%1 was added</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffPlace</name>
        <message>
            <source>スタッフ</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>アクセス記録</source>
            <translation>Access log</translation>
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation>Staff and log</translation>
        </message>
        <message>
            <source>だれがここで働き、何ができるかをきめます。人ごとに合言葉があり、交代は F12 と暗証番号でできます。「アクセス記録」には、見た・書いた・印刷した・ログインしたことがすべて残ります。</source>
            <translation>Decide who works here and what they may do. Each has a passphrase of their own; F12 and a PIN change the person on duty. The access log keeps every read, write, print and login.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StatisticsPanel</name>
        <message>
            <source>名前は入りません。%1 は %2 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation>No names. %1 stands for numbers below %2, and for those that would give them away.</translation>
        </message>
        <message>
            <source>健診の数と判定</source>
            <translation>Visits by judgement</translation>
        </message>
        <message>
            <source>案内した子のうち、受けた子</source>
            <translation>Seen of those invited</translation>
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation>Save as CSV</translation>
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation>Saved as CSV</translation>
        </message>
        <message>
            <source>統計</source>
            <translation>statistics</translation>
        </message>
        <message>
            <source>数えています</source>
            <translation>Counting</translation>
        </message>
        <message>
            <source>とちゅうでやめました。月をえらぶと、もう一度数えます。</source>
            <translation>Stopped. Choose a month to count again.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::StepDialog</name>
        <message>
            <source>申請のようすを書く</source>
            <translation>What happened next</translation>
        </message>
        <message>
            <source>どうなりましたか</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <source>Oyako が出すわけではありません。出したあとで書いてください</source>
            <translation>Oyako does not hand it in. Write it down once you have</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation>Next day to look</translation>
        </message>
        <message>
            <source>空けたままでもかまいません</source>
            <translation>May be left blank</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>例: 受付番号、たりなかった書類</source>
            <translation>e.g. receipt number, papers that were missing</translation>
        </message>
        <message>
            <source>つける書類</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>書類の場所にしまったものから、えらびます</source>
            <translation>Choose from those kept under Papers</translation>
        </message>
        <message>
            <source>日にちを入れてください(きょうまで)</source>
            <translation>Please enter a date, not after today</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveyEditor</name>
        <message>
            <source>アンケートをつくる</source>
            <translation>Write a survey</translation>
        </message>
        <message>
            <source>かならず答えてもらう</source>
            <translation>Must be answered</translation>
        </message>
        <message>
            <source>題</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>はじめの言葉</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>なくてもかまいません。</source>
            <translation>May be left out.</translation>
        </message>
        <message>
            <source>質問の一覧</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>質問</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>質問を加える</source>
            <translation>Add a question</translation>
        </message>
        <message>
            <source>見出しを加える</source>
            <translation>Add a heading</translation>
        </message>
        <message>
            <source>上へ</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>下へ</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>消す</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>はい・いいえ</source>
            <translation>Yes or no</translation>
        </message>
        <message>
            <source>ひとつえらぶ</source>
            <translation>Choose one</translation>
        </message>
        <message>
            <source>いくつでもえらぶ</source>
            <translation>Choose any number</translation>
        </message>
        <message>
            <source>数</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>短い文</source>
            <translation>Short text</translation>
        </message>
        <message>
            <source>長い文</source>
            <translation>Long text</translation>
        </message>
        <message>
            <source>えらぶ言葉</source>
            <translation>Choices</translation>
        </message>
        <message>
            <source>質問の言葉</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>答え方</source>
            <translation>Kind of answer</translation>
        </message>
        <message>
            <source>1行にひとつ書きます。</source>
            <translation>One a line.</translation>
        </message>
        <message>
            <source>この質問をするのは</source>
            <translation>Ask this question</translation>
        </message>
        <message>
            <source>答えが</source>
            <translation>When the answer is</translation>
        </message>
        <message>
            <source>この答えのとき</source>
            <translation>When this is the answer</translation>
        </message>
        <message>
            <source>(見出しなし)</source>
            <translation>(no heading)</translation>
        </message>
        <message>
            <source>(まだ言葉がありません)</source>
            <translation>(no words yet)</translation>
        </message>
        <message>
            <source>いつも</source>
            <translation>Always</translation>
        </message>
        <message>
            <source>「%1」の</source>
            <translation>By “%1”</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>題を入れてください</source>
            <translation>Please give it a title</translation>
        </message>
        <message>
            <source>この条件は、ぐるっと回って自分にもどってしまいます</source>
            <translation>This rule leads back to the question itself</translation>
        </message>
        <message>
            <source>言葉をふたつ以上書いてください</source>
            <translation>Please write two choices or more</translation>
        </message>
        <message>
            <source>その質問か答えが、もうありません</source>
            <translation>That question or answer is no longer there</translation>
        </message>
        <message>
            <source>質問の言葉を入れてください</source>
            <translation>Please write the question</translation>
        </message>
        <message>
            <source>アンケートの質問を保存しました</source>
            <translation>Saved the questions</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveysPlace</name>
        <message>
            <source>名前なしで答えてもらう</source>
            <translation>Answered without names</translation>
        </message>
        <message>
            <source>アンケート</source>
            <translation>Surveys</translation>
        </message>
        <message>
            <source>題</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>版</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>ひらいた日</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>とじた日</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>答え</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>質問票をつくるか取り込んで、アンケートをひらきます。ファイルをわたすと、家族は自分の手帳で答えて、答えのファイルを返せます。返ってきたファイルはここへドラッグするか、「答えを取り込む」でえらびます。同じファイルは一度しか数えません。</source>
            <translation>Write a questionnaire or take one in, then open a survey. Hand out its file: families answer in their own handbook and hand back a file. Drag those files here, or choose “Take answers in”. The same file counts only once.</translation>
        </message>
        <message>
            <source>ひらいているアンケート</source>
            <translation>Surveys</translation>
        </message>
        <message>
            <source>結果を見る</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>わたすファイルを保存…</source>
            <translation>Save the file to hand out…</translation>
        </message>
        <message>
            <source>答えを取り込む…</source>
            <translation>Take answers in…</translation>
        </message>
        <message>
            <source>しめきる</source>
            <translation>Close the survey</translation>
        </message>
        <message>
            <source>質問票</source>
            <translation>Questionnaires</translation>
        </message>
        <message>
            <source>名前なしにすると、氏名・生年月日・番号は答えのファイルに入りません。</source>
            <translation>Without names, answer files hold no name, day of birth or number.</translation>
        </message>
        <message>
            <source>この質問票でアンケートをひらく</source>
            <translation>Open a survey with this one</translation>
        </message>
        <message>
            <source>あたらしくつくる…</source>
            <translation>Write a new one…</translation>
        </message>
        <message>
            <source>直す…</source>
            <translation>Change…</translation>
        </message>
        <message>
            <source>ファイルから加える…</source>
            <translation>Add from a file…</translation>
        </message>
        <message>
            <source>%1(版 %2)</source>
            <translation>%1 (version %2)</translation>
        </message>
        <message>
            <source>なし</source>
            <translation>No</translation>
        </message>
        <message>
            <source>あり</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>この質問票には、ここでは直せないものが入っています。つくった人に直してもらってください。</source>
            <translation>This questionnaire holds more than can be changed here. Ask whoever made it.</translation>
        </message>
        <message>
            <source>アンケートをひらきました。次は、わたすファイルを保存します</source>
            <translation>Opened the survey. Next, save the file to hand out</translation>
        </message>
        <message>
            <source>わたすファイルを保存</source>
            <translation>Save the file to hand out</translation>
        </message>
        <message>
            <source>ファイルを保存しました。家族にわたしてください</source>
            <translation>Saved the file. Hand it to the families</translation>
        </message>
        <message>
            <source>答えを取り込む</source>
            <translation>Take answers in</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>先にアンケートをえらんでください</source>
            <translation>Choose a survey first</translation>
        </message>
        <message numerus="yes">
            <source>%n 件を取り込みました。</source>
            <translation>
                <numerusform>Took %n answer in.</numerusform>
                <numerusform>Took %n answers in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 件は、もうとどいていた答えか、その直しです。</source>
            <translation>
                <numerusform>%n was here already, or corrects an earlier one.</numerusform>
                <numerusform>%n were here already, or correct earlier ones.</numerusform>
            </translation>
        </message>
        <message>
            <source>アンケートをしめきりました</source>
            <translation>Closed the survey</translation>
        </message>
        <message>
            <source>質問票をファイルから加える</source>
            <translation>Add a questionnaire from a file</translation>
        </message>
        <message>
            <source>質問票を加えました</source>
            <translation>Added the questionnaire</translation>
        </message>
        <message>
            <source>このアンケートは、もうしめきってあります。</source>
            <translation>This survey is closed already.</translation>
        </message>
        <message>
            <source>名前なしのアンケートですが、この答えには名前や生年月日などが入っています。取り込んでいません。「名前なし」で保存しなおしたファイルを、もういちどもらってください。</source>
            <translation>This survey is without names, but the answer holds a name, a birthday or the like. It was not taken in. Ask for the file once more, saved without a name.</translation>
        </message>
        <message>
            <source>ほかのアンケートの答えです。上の表で、そのアンケートをえらんでから取り込んでください。</source>
            <translation>This answers another survey. Choose that survey in the table above and take it in then.</translation>
        </message>
        <message>
            <source>こちらにはない版の質問票に答えたものです。いまのファイルをわたして、答えなおしてもらってください。</source>
            <translation>This answers a version of the questionnaire that is not here. Hand out the present file and ask for the answers again.</translation>
        </message>
        <message>
            <source>まだありません。下で質問票をえらんでひらくと、ここにならびます。</source>
            <translation>None yet. Choose a questionnaire below and open it, and it stands here.</translation>
        </message>
        <message>
            <source>これは、わたした質問票のファイルです。答えではありません。書きおわって「答えをファイルで保存」でつくったファイルをもらってください。</source>
            <translation>This is the questionnaire that was handed out, not an answer. Ask for the file made with “Save answers as a file” after filling it in.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TimelineView</name>
        <message>
            <source>予防接種の線の図</source>
            <translation>Vaccination timeline</translation>
        </message>
        <message>
            <source>生まれた日</source>
            <translation>Birth</translation>
        </message>
        <message>
            <source>きょう</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>えらんだ日: %1。左右の矢印で日をえらびます。くわしくは下の表にあります</source>
            <translation>Chosen day: %1. Left and right choose a day; the table below has the details</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TodayPlace</name>
        <message>
            <source>きょう</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>いま、することが上からならびます。「なぜ?」で、どのきまりで決まった日かがわかります。すんだものは「ほか」から「すんだ」にできます。</source>
            <translation>What to do now, most pressing first. “Why?” shows the rule behind a date. Mark things done under “More”.</translation>
        </message>
        <message>
            <source>まず、家族を書きましょう</source>
            <translation>Start with your family</translation>
        </message>
        <message>
            <source>家族や妊娠のことを入れると、いますることがここにならびます。</source>
            <translation>Add your family or a pregnancy, and what to do now will be listed here.</translation>
        </message>
        <message>
            <source>家族を追加</source>
            <translation>Add a family member</translation>
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation>Nothing to do right now.</translation>
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation>Show %1 more</translation>
        </message>
        <message>
            <source>ひとつ教えてください</source>
            <translation>One question</translation>
        </message>
        <message>
            <source>関係のある手つづきだけを出すために聞きます。この PC の外には出ません。</source>
            <translation>So that only what concerns you is shown. The answer stays on this PC.</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>No</translation>
        </message>
        <message>
            <source>手つづきをしまう</source>
            <translation>Hide these</translation>
        </message>
        <message>
            <source>必要になったときの手つづき</source>
            <translation>For when you need it</translation>
        </message>
        <message>
            <source>すんだものをしまう</source>
            <translation>Hide what is done</translation>
        </message>
        <message>
            <source>すんだもの・出さないもの(%1)</source>
            <translation>Done or hidden (%1)</translation>
        </message>
        <message>
            <source>もどす</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>おぼえました</source>
            <translation>Noted</translation>
        </message>
        <message>
            <source>きょうすること</source>
            <translation>today</translation>
        </message>
        <message>
            <source>きょうだいやほかの家族も、いっしょに書けます。</source>
            <translation>Brothers, sisters and others can be in this book too.</translation>
        </message>
        <message>
            <source>もうひとり追加</source>
            <translation>Add another</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothButton</name>
        <message>
            <source>しるしなし</source>
            <translation>no mark</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothEditor</name>
        <message>
            <source>右</source>
            <translation>Right</translation>
        </message>
        <message>
            <source>左</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>／ 健全　C むし歯　○ 処置した歯　△ ない歯。矢印キーで動き、/・C・O・Xでしるし、Deleteで消します。</source>
            <translation>／ sound  C decay  ○ treated  △ lost. Move with the arrow keys, mark with /, C, O, X; Delete clears.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::TrayPlace</name>
        <message>
            <source>ご家庭からのファイルを、ここへドラッグしてください。
フォルダーをえらんでおくと、入ったものが自動でならびます。</source>
            <translation>Drag files from families here.
Choose a folder, and what is put into it is listed by itself.</translation>
        </message>
        <message>
            <source>QRコード</source>
            <translation>QR code</translation>
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation>Choose files…</translation>
        </message>
        <message>
            <source>見はるフォルダー…</source>
            <translation>Watched folder…</translation>
        </message>
        <message>
            <source>照合ずみをまとめて取り込む</source>
            <translation>Take in all matched files</translation>
        </message>
        <message>
            <source>とどいたファイル</source>
            <translation>Files received</translation>
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation>Intake tray</translation>
        </message>
        <message>
            <source>ご家庭からの封をしたファイルや、QRコードの紙を受けとるところです。どの方のものかを確かめ、いまの記録とならべて見てから取り込みます。取り込んだものには、どのファイルから来たかが残り、「もとにもどす」で取り消せます。ファイルを動かしたり消したりはしません。</source>
            <translation>Sealed files and QR sheets from families come in here. Make sure who they are about, look at them beside the record, then take them in. Where they came from is kept for ever, and Undo takes them back. Files are never moved or deleted.</translation>
        </message>
        <message>
            <source>ファイルをえらぶ</source>
            <translation>Choose files</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>見はるフォルダー</source>
            <translation>Watched folder</translation>
        </message>
        <message>
            <source>見はるフォルダーはありません。</source>
            <translation>No folder is watched.</translation>
        </message>
        <message>
            <source>見ているフォルダー: %1</source>
            <translation>Watched folder: %1</translation>
        </message>
        <message>
            <source>フォルダーが見つかりません: %1</source>
            <translation>Folder not found: %1</translation>
        </message>
        <message>
            <source>ファイルをひらいています</source>
            <translation>Opening files</translation>
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation>Taking in</translation>
        </message>
        <message>
            <source>この窓口の鍵…</source>
            <translation>The key of this desk…</translation>
        </message>
        <message>
            <source>この窓口の鍵</source>
            <translation>The key of this desk</translation>
        </message>
        <message>
            <source>はじめてのご家庭には、鍵の紙かファイルをわたしておくと、この窓口だけがひらける封で、家から送ってもらえます。</source>
            <translation>Give a new family the key as a letter or a file: from then on they can send you files sealed so that only this desk can open them.</translation>
        </message>
        <message>
            <source>とじる</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>きょう、入力しなくてすんだ項目: %1</source>
            <translation>Values nobody had to type today: %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>ひらく</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation>Open the book</translation>
        </message>
        <message>
            <source>復旧コード</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation>Open another book</translation>
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation>Make a new book</translation>
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation>Open with the passphrase</translation>
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation>Forgot it? Open with the recovery code</translation>
        </message>
        <message>
            <source>ひらいています…</source>
            <translation>Opening …</translation>
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation>The eight groups on your paper. Hyphens and capitals do not matter</translation>
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation>Please enter the passphrase</translation>
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation>This does not seem to be the recovery code of this book. If you have made a new code, please use the newer one.</translation>
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation>There is a slip somewhere in the code. Please check it character by character.</translation>
        </message>
        <message>
            <source>バックアップからもどす</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>バックアップをさがしています…</source>
            <translation>Looking for a backup …</translation>
        </message>
        <message>
            <source>%1のバックアップからもどす</source>
            <translation>Restore the backup of %1</translation>
        </message>
        <message>
            <source>もどしています…</source>
            <translation>Restoring …</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::UsbCopy</name>
        <message>
            <source>手帳のコピーを、もうひとつの場所に</source>
            <translation>A copy of the handbook elsewhere</translation>
        </message>
        <message>
            <source>コピーも暗号になっています。ひらくには、いまの合言葉か復旧コードがいります。非常用の袋に入れておけます。</source>
            <translation>The copy is encrypted too. It opens with today's passphrase or recovery code, and may go into the emergency bag.</translation>
        </message>
        <message>
            <source>いちばん新しいコピー: %1</source>
            <translation>Newest copy: %1</translation>
        </message>
        <message>
            <source>まだコピーがありません</source>
            <translation>No copy yet</translation>
        </message>
        <message>
            <source>「%1」にコピー</source>
            <translation>Copy to “%1”</translation>
        </message>
        <message>
            <source>USBメモリをさした</source>
            <translation>I plugged in a USB stick</translation>
        </message>
        <message>
            <source>もういちどさがす</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>ほかの場所…</source>
            <translation>Elsewhere…</translation>
        </message>
        <message>
            <source>コピーをおく場所</source>
            <translation>Where to put the copy</translation>
        </message>
        <message>
            <source>コピーして、読みもどしています…</source>
            <translation>Copying and reading back…</translation>
        </message>
        <message>
            <source>コピーして、中身をたしかめました。もう抜いてもだいじょうぶです(取り外しの操作をしてから)。</source>
            <translation>Copied and read back. After ejecting it you can take the stick out.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VaccinationDialog</name>
        <message>
            <source>予防接種を書く</source>
            <translation>Record a vaccination</translation>
        </message>
        <message>
            <source>予防接種を直す</source>
            <translation>Change the vaccination</translation>
        </message>
        <message>
            <source>接種した日</source>
            <translation>Date given</translation>
        </message>
        <message>
            <source>施設</source>
            <translation>Facility</translation>
        </message>
        <message>
            <source>接種した人</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>もとの記録</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>母子健康手帳から写した</source>
            <translation>Copied from the handbook</translation>
        </message>
        <message>
            <source>ここで接種した</source>
            <translation>Given here</translation>
        </message>
        <message>
            <source>聞いて書いた</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>接種した日を入れてください</source>
            <translation>Please enter the date given</translation>
        </message>
        <message>
            <source>同じ日の接種をもう1つ書く</source>
            <translation>Add another dose of this day</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation>%1 (born %2)</translation>
        </message>
        <message>
            <source>%1件の接種を保存しました</source>
            <translation>%1 doses saved</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3。日が分からないときは 2026年5月</source>
            <translation>For example R8.5.3, 2026-05-03 or 5/3. If you do not know the day: 2026-05</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitDialog</name>
        <message>
            <source>妊婦健診を書く</source>
            <translation>Record an antenatal visit</translation>
        </message>
        <message>
            <source>妊婦健診を直す</source>
            <translation>Change the visit</translation>
        </message>
        <message>
            <source>診察した日</source>
            <translation>Date of the visit</translation>
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation>e.g. 2026-05-03, 5/3 or R8.5.3</translation>
        </message>
        <message>
            <source>体重</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>子宮底長</source>
            <translation>Fundal height</translation>
        </message>
        <message>
            <source>血圧(上)</source>
            <translation>Systolic</translation>
        </message>
        <message>
            <source>血圧(下)</source>
            <translation>Diastolic</translation>
        </message>
        <message>
            <source>腹囲</source>
            <translation>Abdominal girth</translation>
        </message>
        <message>
            <source>浮腫</source>
            <translation>Oedema</translation>
        </message>
        <message>
            <source>尿蛋白</source>
            <translation>Protein</translation>
        </message>
        <message>
            <source>尿糖</source>
            <translation>Sugar</translation>
        </message>
        <message>
            <source>特記指示事項</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>施設名または担当者名</source>
            <translation>Facility or examiner</translation>
        </message>
        <message>
            <source>診察した日を入れてください</source>
            <translation>Please enter the date of the visit</translation>
        </message>
        <message>
            <source>血圧は上と下の両方を入れてください</source>
            <translation>Please enter both blood pressure values</translation>
        </message>
        <message>
            <source>上の血圧は下より大きい値です</source>
            <translation>The systolic value must be larger than the diastolic one</translation>
        </message>
        <message>
            <source>上の血圧(%1)はありえない値です</source>
            <translation>The upper value (%1) cannot be</translation>
        </message>
        <message>
            <source>下の血圧(%1)はありえない値です</source>
            <translation>The lower value (%1) cannot be</translation>
        </message>
        <message>
            <source>ヘモグロビン</source>
            <translation>Haemoglobin</translation>
        </message>
        <message>
            <source>その他の検査</source>
            <translation>Other tests</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitNoteDialog</name>
        <message>
            <source>見学の記録</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>見学した日</source>
            <translation>Day of the visit</translation>
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation>e.g. 5/3, 2026-05-03</translation>
        </message>
        <message>
            <source>だれが</source>
            <translation>Who went</translation>
        </message>
        <message>
            <source>見たこと・聞いたこと</source>
            <translation>What was seen and said</translation>
        </message>
        <message>
            <source>きょうまでの日にちを入れてください</source>
            <translation>Please enter a date up to today</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherDialog</name>
        <message>
            <source>電子クーポンを書く</source>
            <translation>Add a voucher</translation>
        </message>
        <message>
            <source>電子クーポンを直す</source>
            <translation>Correct the voucher</translation>
        </message>
        <message>
            <source>円</source>
            <translation>yen</translation>
        </message>
        <message>
            <source>名前</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>コードの文字</source>
            <translation>Text of the code</translation>
        </message>
        <message>
            <source>手紙のコードを読みとった文字。1文字も変えずにしまい、QRコードにします</source>
            <translation>What the letter’s code says. Kept to the letter and drawn again as a QR code</translation>
        </message>
        <message>
            <source>金額</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>使いはじめの日</source>
            <translation>First day of use</translation>
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation>Remind (days before)</translation>
        </message>
        <message>
            <source>例: 30, 7</source>
            <translation>e.g. 30, 7</translation>
        </message>
        <message>
            <source>使える最後の日</source>
            <translation>Last day of use</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation>Please enter a name</translation>
        </message>
        <message>
            <source>「30, 7」のように数字を入れてください</source>
            <translation>Please write numbers as “30, 7”</translation>
        </message>
        <message>
            <source>手紙の写真やPDFから読みとる…</source>
            <translation>Read it from a photo or PDF of the letter…</translation>
        </message>
        <message>
            <source>手紙の写真やPDFをえらぶ</source>
            <translation>Choose a photo or PDF of the letter</translation>
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。</source>
            <translation>No QR code was found. Take the photo straight and in good light.</translation>
        </message>
        <message>
            <source>QRコードがいくつもあります。使うコードだけがうつるように、とってみてください。</source>
            <translation>There are several QR codes. Take the photo so that only the one to use is on it.</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherUseDialog</name>
        <message>
            <source>使ったお金を書く</source>
            <translation>Note money spent</translation>
        </message>
        <message>
            <source>円</source>
            <translation>yen</translation>
        </message>
        <message>
            <source>日にち</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>金額</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>場所</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation>Please enter a date</translation>
        </message>
        <message>
            <source>のこりまでの金額を入れてください</source>
            <translation>Please enter an amount up to what is left</translation>
        </message>
        <message>
            <source>使ったお金を直す</source>
            <translation>Correct what was spent</translation>
        </message>
        <message>
            <source>のこりは%1です</source>
            <translation>%1 left</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::WishDialog</name>
        <message>
            <source>候補のメモ</source>
            <translation>Note on the place</translation>
        </message>
        <message>
            <source>希望の順番</source>
            <translation>Order of preference</translation>
        </message>
        <message>
            <source>1 がいちばんの希望です。決まっていなければ空けておけます。</source>
            <translation>1 is the one you wish for most. May stay empty.</translation>
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>例: 基準20＋調整2、去年の最低22</source>
            <translation>e.g. base 20 + 2, lowest last year 22</translation>
        </message>
        <message>
            <source>メモ</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>1から99までの数を入れてください</source>
            <translation>Please enter a number from 1 to 99</translation>
        </message>
    </context>
</TS>
