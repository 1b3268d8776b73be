<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Agenda</name>
        <message>
            <source>お母さんは働いていますか(会社員・公務員・パートなど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お父さん・パートナーは働いていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さんは会社の健康保険に入っていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さんは雇用保険に入っていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さんは国民健康保険に入っていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さんは国民年金(第1号)に入っていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとり親の家庭ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>東京都に住んでいますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>車を使いますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保育園などに預けたいですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま、保育園などに通っていませんか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>里帰り出産をしますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふたりとも育児休業をとりますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>外国の国籍のご家族ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>海外で生まれましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの体重は2,500g未満でしたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられるのは%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おすすめは%1まででした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おすすめは%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期限が近づいています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今週</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのあと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きまり: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その日が休みなら %1 まで受けつけられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村によってちがいます。お住まいの市区町村に確認してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出典: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期限は%1でした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 申請のようすを確かめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: たりないものを出しなおす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 入金のある月です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 入金が届いたか確かめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 使える日がもうすぐ終わります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 使える期間がもうすぐ終わります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい制度: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わった制度: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>新しい制度・変わった制度 %n件</source>
            <translation>
                <numerusform>新しい制度・変わった制度 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>この日は「%1」で聞いて、%2に書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3か月より前から、とっていません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」を出す・返事をする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」の有効期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」の紙は、もう処分できます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のバックアップをとる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1人目・%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おすすめの時期や期限を過ぎました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 預かりの予約をする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 預かりの予約の受付が終わります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: %1%2の案内 – %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: ある市区町村の案内 – %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎは、ほかの市区町村の例です。お住まいの市区町村では、ちがうことがあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>毎日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1日ごと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>毎週</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1週ごと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>毎月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1か月ごと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>毎年</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1年ごと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くりかえし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おすすめは%1から%2まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おすすめは%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(おすすめはこの日まで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(この日から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を公費で受けられる最終日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の最終日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きまりの最終日: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま受けられます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditReport</name>
        <message>
            <source>—</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アクセス記録 日報</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>したこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くわしく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷したときの終わりの印(番号 %1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あとで記録が書きかえられると、この印と合わなくなります。紙を保管してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日の記録はありません。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message>
            <source>健診の用紙をひらきました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コマンドで読みました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとりトレイで、ファイルとならべて見ました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとりトレイのファイルを、取り込まないことにしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族へ渡す健診と接種の結果</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をしたファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アクセス記録の日報</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約の日の紙ひとそろい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票か届出</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳まるごと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しまってある書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵をしらせる手紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの答え1枚</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの集計(CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この施設の、はじめの管理の人です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人の合言葉ではない鍵でひらきました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>失敗のひかえのファイルが、なくなっていました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>失敗のひかえに、読めない行がありました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号で代わりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号がちがいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号を決めました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉で代わりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉がちがいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人を加えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人の合言葉を変えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人を退職にしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人の係を変えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診や問診票を書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたすことの同意を書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>結果を見とどけたことにしました</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1(%n件)</source>
            <translation>
                <numerusform>%1(%n件)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ほか%n人</source>
            <translation>
                <numerusform>ほか%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧(CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>案内の手紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>宛名ラベル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診票</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>「%1」%2、%n人分の%3</source>
            <translation>
                <numerusform>「%1」%2、%n人分の%3</numerusform>
            </translation>
        </message>
        <message>
            <source>「%1」を見ました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご家庭の答え(%1)を見ました</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>自動でロックするまでを%n分にしました</source>
            <translation>
                <numerusform>自動でロックするまでを%n分にしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>アクセス記録%n件(CSV)</source>
            <translation>
                <numerusform>アクセス記録%n件(CSV)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1のファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の統計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の統計(CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2に、合言葉がちがいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ログイン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ログイン失敗</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当を交代</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その方のページをひらきました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>閲覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>慎重な項目の閲覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記入</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込み</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書き出し</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>乳児身体発育曲線(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>乳児身体発育曲線(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>幼児身体発育曲線(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>幼児身体発育曲線(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>乳幼児の頭囲(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>乳幼児の頭囲(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>幼児の身長体重曲線(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>幼児の身長体重曲線(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長の曲線(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長の曲線(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(男の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BMI(カウプ指数)の曲線(女の子)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの体重と在胎週数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの身長と在胎週数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの頭囲と在胎週数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子宮底長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃんの推定体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月齢(か月)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年齢(歳)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠週数(週)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BMI</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上の血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下の血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>推定体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1人めの赤ちゃん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2人めの赤ちゃん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3人めの赤ちゃん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4人めの赤ちゃん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3〜97パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10〜90パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>25〜75パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>25パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>50パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>75パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>90パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>97パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>平均</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−2SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−1SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+1SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+2SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>±2SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>±1.5SD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>37週からのめやす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>めやす(一人ひとりちがいます)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上 140</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下 90</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>乳幼児身体発育調査 令和5年(2023)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHO Child Growth Standards 2006</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2000年調査 身長の平均とSD</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2000年調査 BMI(LMS 2011)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>在胎期間別出生時体格標準値(2010)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2000年調査 標準体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の体重増加指導の目安 2021(日本産科婦人科学会)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重・身長(0〜1歳)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重・身長(1〜6歳)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長と体重のつりあい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長(おとなまで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BMI(おとなまで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの頭囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>基準: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯の中に94%の子の値が入ります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>修正月齢(予定日から数えた月齢)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目より前です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目よりあとです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ月齢の子100人なら、小さいほうから%1番目と%2番目のあいだです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>修正%1(生まれて%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の記録は1つ、%2です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へふえています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の記録は%2つ。%3から%4へへっています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の記録は%2つ。%3と%4で同じです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の下にあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の上にあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いちばん新しい値は帯(%1)の中にあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHO(世界保健機関)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>令和5年調査(手帳)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出生時体格標準値(2010)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2000年調査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BMI(カウプ指数) %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>肥満度 %1%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SDスコア %1(%2パーセンタイル)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の記録から1日あたり %1 g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>首がすわった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>寝返りをした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとりですわった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はいはいをした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかまり立ちをした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つたい歩きをした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとり歩きをした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このグラフの範囲には、「%1」の記録がまだありません。書くと、ここに点が出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−15〜+15%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+15%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+20%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+30%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−15%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>−20%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長を書くと、ふえ方のめやすが出ます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠前の体重を書くと、ふえ方のめやすが出ます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日から数えた月齢</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Clinic</name>
        <message>
            <source>%1パーセンタイル未満</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1パーセンタイル以上</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1〜%2パーセンタイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>済</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記入中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>持参あり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前回 %1 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>修正月齢で</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診に案内する子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診にまだ来ていない子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>結果を見とどける子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種がまだの子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>令和5年調査 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2000年調査 %1%2 SD</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>希望の順番</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日・時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ただし書き</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年齢</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>定員</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一時預かり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指数のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しめきり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見学の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くらべる表</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1に印刷。一覧に書いてあるとおりです。申しこむ前に、園や市区町村にたしかめてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1ごろ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>生後%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n歳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その元号にはない年です</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>このカード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保険証・医療証の写し</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>水と食べもの(3日分から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつもの薬・お薬手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あかり・ラジオ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>充電器・電池</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>産じょくパッド・ナプキン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産のための荷物</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ミルク(液体・粉)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使いすての哺乳びん・紙コップ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>授乳ケープ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>離乳食(レトルト・びん)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スプーン・エプロン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>幼児食・おやつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ストローの飲みもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おむつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おしりふき・ポリ袋</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だっこひも</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子ども用の携帯トイレ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>着がえ・タオル・毛布</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お気に入りのおもちゃ・絵本</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>笛・名札</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2回</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中・出産予定日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アレルギー: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>薬: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血液型(本人の申告): %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なまえはまだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>連絡先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かかりつけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族のこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>避難</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>避難する場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>入れられない値です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした。場所をたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳はとじています。合言葉でひらいてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉がちがうようです。大文字・小文字と全角・半角をたしかめてください。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のファイルがこわれています。ファイルはそのままにしてあります。バックアップからもどせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗号になっていないファイルが手帳の場所にあります。安全のためひらきません。別の場所へうつしてから、もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳は新しいOyakoで書かれています。Oyakoを新しくしてからひらいてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所には書きこめません。フォルダーの設定をたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ディスクに空きがありません。空きをつくってから、もういちどためしてください。何も失われていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読み書きがうまくいきませんでした。もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCではつかえない機能です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここは入れてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らない項目があります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その記録はもうありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じものがもうあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの画面で先に変わりました。新しい内容を見てから、もういちど直してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまはできません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうでやめました。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルが大きすぎます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルのつくりが深すぎて読めません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字を読めないファイルです(UTF-8ではありません)。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSONとして読めないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FHIR R4のファイルではありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読み方を知らないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票はつかえません。つくった人に知らせてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票の計算式はつかえません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>表のデータにまちがいがあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳は、いま別のところで使っています。取り込みが終わるのを待つか、別のウィンドウをとじてから、もういちどためしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そこは手帳がしまってあるフォルダーです。手帳をまもるため、ほかの場所をえらんでください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1で出生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前はまだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの赤ちゃん(%2人目)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの赤ちゃん</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Facilities</name>
        <message>
            <source>ふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行き方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日・時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日時のただし書き</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年齢</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>定員</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一時預かり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病児保育</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>授乳室</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おむつ替え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>運営</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>備考</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見出しのない欄</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1現在の一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつの一覧か、わかりません(日付不明)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5種・4種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B型肝炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロタ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヒブ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BCG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>麻しん風しん(MR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>水ぼうそう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見出しのくり返しなので、入れませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前がないので、入れませんでした: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>長すぎる欄があるので、入れませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行目とまったく同じです。両方入れます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行目と番号が同じです。両方入れます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>欄が足りません。ない欄は「記載なし」にします</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見出しのない欄があります。そのまま残します</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村コードとして読めません: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>緯度・経度として読めません。距離には使いません: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所がひとつも入っていないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPやExcel(xlsx)のファイルのようです。中のCSVをとり出すか、ExcelでCSVとして保存してから、えらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>古いExcelのファイルのようです。CSVとして保存してから、えらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDFは読めません。CSVかJSONをえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Webページのようです。ページの中の「CSV」や「ダウンロード」から、ファイルを保存してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字のファイルではありません。CSVかJSONをえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「名称」「住所」のような見出しの行が見つかりません。場所の一覧のファイルか、たしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保育園・幼稚園</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院・医院</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支援センター・児童館</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>避難場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記載なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>約%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>引用符(")がとじていないところがあります(%1)。もとのファイルをもういちどダウンロードしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字がこわれているところがあります。もとのファイルをもういちどダウンロードしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(市区町村の名前)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FileNames</name>
        <message>
            <source>親子手帳</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormProblems</name>
        <message>
            <source>ここを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1つ以上えらんでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらべるのは%1つまでです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧にない答えです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの答えといっしょにはえらべません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ない日づけか時刻です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1以上を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1以下を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小数は%1けたまでです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1文字以上入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1文字までです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書き方を確かめてください: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わからない単位です: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの答えと合いません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふだんより小さい値です。合っていれば、このままで大丈夫です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふだんより大きい値です。合っていれば、このままで大丈夫です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。この手帳には書かないでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号(linkId)のない質問があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ番号の質問が二つあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らない種類の質問です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問が多すぎます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えの一覧が入っていません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらべる答えがありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読めない答えがあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ない質問を条件にしています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らない条件の書き方です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>条件の答えが質問と合いません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問どうしが互いを条件にしています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>計算式が自分自身をつかっています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ名前の変数が二つあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書き方の決まりを読めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>意味を変えるしるしがついていて、正しくあつかえません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>個人番号(マイナンバー)を聞いています。この手帳には書けません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所: %1バイト目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>計算が終わらない式なので、空けてあります: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書き方の決まりに合わないところがあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下の限度が上の限度をこえています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめの答えが質問と合いません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめの答えが多すぎます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えの一覧が二とおりあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>説明の文の中に質問があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>条件が二つ以上あるのに、どう合わせるかが書いてありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>意味を変えるきまりがついていて、正しくあつかえません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの用紙を中に入れる書き方なので、正しくあつかえません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>項目の数か選択肢の数が、この質問票とちがいます。点数がまちがってしまうので、加えられません</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Immunization</name>
        <message>
            <source>接種できる年齢より前の日付です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種できる年齢を過ぎた日付です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の回との間隔が短い日付です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの生ワクチンとの間隔が短い日付です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この回に使うワクチンとちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチンの有効期限を過ぎた日付です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>決められた回数より多い接種です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>決められた回数に入らない接種です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要確認・%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「要確認」の接種は、日付やワクチンの写しまちがいがないか見てください。合っていれば、接種した医療機関か市区町村に聞いてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロタウイルス</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B型肝炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小児用肺炎球菌</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BCG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MR 第1期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MR 第2期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>水痘</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎 第1期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎 第2期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>インフルエンザ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3種混合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ポリオ(5回目)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新型コロナ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DTaP・Tdap・Td</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A型肝炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>髄膜炎菌</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>髄膜炎菌B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>肺炎球菌</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ポリオ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>狂犬病</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSウイルス</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>黄熱</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯状疱疹</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>麻しん(はしか)にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>風しんにかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>水痘(みずぼうそう)にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おたふくかぜにかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B型肝炎にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヒブ(Hib)の病気にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>肺炎球菌の病気にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>結核にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPVの病気にかかった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときから、B型肝炎の母子感染をふせぐ接種を受けている</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>長い病気などで受けられず、また受けられるようになった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2024年度のMRワクチン不足で受けられなかった(市区町村が認めた)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>季節の接種がはじまる%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度がはじまる%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>特別に受けられる期間がはじまる%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられる年齢になる%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1回目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>標準的な時期は過ぎていますが、受けられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>標準的な時期です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公費で受けられるのは%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>任意の接種です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(公費は%1まで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>決められた回数がすんでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられる年齢を過ぎています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公費で受けられる期間を過ぎています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまからはじめることは、すすめられていません。医師に聞いてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病気や事情により、定期の接種の対象ではありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日の接種としては、%1に合います。だれの記録か、もう一度見てください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した日が、きょうより先です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した日が、生まれた日より前です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>有効期限を過ぎたロットです。期限の日づけをもう一度見てください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>注射の生ワクチンが同じ日に2つあります。医師がみとめていれば、このままで大丈夫です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>注射の生ワクチン(%1)との間が、27日あいていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このワクチンを受けられる最後の日を過ぎています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1回目としては、すすめられている時期より後です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の回(%1)とちがう製品です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定表にないワクチンです。書いたとおりに残し、回数には数えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 前は %2 → 今は %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1〜%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種は医師と相談して決めてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとの決まり: %1 (%2版)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要確認・一覧にないワクチンです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の回との間隔をあけるため、受けられるのは%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの注射の生ワクチンから27日をあけるため、受けられるのは%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(おすすめは%1から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられます(おすすめは%1から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ日に、同じワクチンがもう書かれています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すすめられている時期です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すすめられている時期は過ぎていますが、受けられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病気や旅行など、事情のある人の接種です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この予定表にのっている季節は%1までです。いまの季節のことは、医師に聞いてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>免疫があるとされ、接種の対象ではありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまからだと、のこりの回が公費の期間に入らないことがあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>標準的な時期を待つと、公費の期間に間に合わないことがあります</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>この手帳で直してあるので、そのままにします</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳ではまちがいとして外してあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳にいる人と同じ人かもしれません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれのことか、わかりません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳では完全に消してあります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳では別の種類の記録です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳にはない種類の記録です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行わなかった、という記録です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいだった、という記録です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らない単位です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>値がありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけがありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの問診票か、わかりません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届出</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った値</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票・届出の答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>することの印</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の事情</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同意</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ありえない値があります: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込めない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使える回数や時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電子クーポン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>預かりの料金</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度の一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所の一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった問診票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ記録が、ファイルに2度あります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳には同じ日のちがう値があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行め</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの中の、だれがだれかという印は取り込みません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当の人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケート</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>個人番号のような番号は、手帳に入れません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生年月日が読めないので、入りません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>亡くなった日が読めないので、入りません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>亡くなったとありますが、日にちがないので入りません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチンの期限が読めないので、入りません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FHIR の決まりと形がちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳への指示です。したがいません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれる前の日づけです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えではなく、問診票やアンケートの用紙です。「問診票・届出」の「市区町村や病院の問診票を加える」で入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OfficeWords</name>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生年月日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつから</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだの予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>郵便番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これから</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ受けられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今月が最後です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期間を過ぎました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>異常なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>既医療</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの書き方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要経過観察</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要紹介・要精密</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>歯科: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>眼科: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>耳鼻科: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2回目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>歯科健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>対象</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受診率(%)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>項目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>リンクなので入れません。もとのファイルをえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふつうのファイルではありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読んでいるあいだに変わりました。書きおわってから、もういちどどうぞ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>中身がありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画像が大きすぎます。小さくして入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ページが多すぎます。分けて入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらくのに力がいりすぎるファイルです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF・画像・文字のファイルとして読めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お知らせ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請書・届</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>証明書</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>券・クーポン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>検査の結果</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>領収書</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診察券・保険証</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとった日: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期限: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>有効期限: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙を処分できる日: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんのため: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ書類を%1回しまいました(中身はひとつです)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類のもくじ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類をひらく部品(oyako-reader)が見つかりません。Oyakoを入れなおしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCのOyakoにはPDFをひらく部品(Qt Pdf)がありません。画像と文字はつかえます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Permitted</name>
        <message>
            <source>今の担当は読むだけです。書ける人に替わると使えます(F12)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>家族 追加 名前 住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>設定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>言語 ことば 合言葉 復旧コード ロック 文字の大きさ 色 和暦 西暦 バックアップ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今日 すること 予定 期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠 妊婦健診 予定日 週数 出産</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子ども 健診 予防接種 身長 体重 発育</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票・届出</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠届 問診票 届出 用紙 健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす・受けとる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイル 保存 取り込む 引っこし 病院 FHIR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手続き 制度 申請 助成金 手当 給付金 期限 補助</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種 ワクチン 図 予定 線</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月 予定 予約 期限 日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>授乳室 保育園 見学 病院 避難場所 支援センター</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類 紙 スキャン 写真 PDF お知らせ 証明書 券 しまう さがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もしものとき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>防災 地震 避難 非常 持ち出し カード 連絡先 アレルギー USB コピー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧 案内 手紙 宛名 ラベル 統計 受診率</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケート 質問票 広聴 意見 集計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧・手紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケート</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診 机 きょうの一覧 受付 問診 計測 所見</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スタッフ 担当 職員 権限 暗証番号 アクセス記録 監査 ログ 日報</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイル 受けとる 取り込む 問診票 QR フォルダー 鍵 手紙</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Programs</name>
        <message>
            <source>準備中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>提出済</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>審査中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>不備(もどってきた)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>決定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入金済・受けとり済</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>却下</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お金</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健康</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保険</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>仕事</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手伝い・預ける</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>引っこし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>安全</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お別れのとき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>休みに入る日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>休みの終わりの日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>仕事にもどる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使いはじめる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>引っこしの日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入園する月の1日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診断された日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お別れの日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産予定日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の月経が始まった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのことがあった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>対象の可能性があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年齢の条件がわかりません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>対象ではなさそうです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お住まいの市区町村の制度です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お住まいの都道府県の制度です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの市区町村の制度です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんの年齢があてはまります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまのお子さんの年齢とちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の人のための制度です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産から1年以内の人が使えるかもしれません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の人のための制度です(いま妊娠の記録はありません)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年齢の条件が文章でしか書かれていません。対象者の文を読んでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1回</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1時間%2分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使える期間の外です(最後の日は%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこりは%1なので、たりません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その月ののこりは%1なので、たりません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約は%1からです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約は%1まででした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申しこんでから使えるまで、%1ごろまでかかります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ使えません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使えます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使いきりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期限切れ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1歳から%2歳未満</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1歳から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1・%2まで %3円</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これは ZIP ファイルです。中のファイルを取り出してから、えらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これはホームページのファイルです。「ダウンロード」からデータのファイルを保存してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの中が空です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルがこわれているか、途中で切れています。もういちどダウンロードしてみてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度の一覧ではないようです。何も取り込んでいません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: IDがないので取り込めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: 同じIDが前にあるので取り込めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: どこの市区町村かわからないので取り込めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: 知らない分類の番号があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: IDと市区町村が合っていません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件目: IDの中の番号が正しくありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたとき、東京都に住んでいましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産のときのことで、重い脳性まひと診断されましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんに、長い治療がいる病気(小児慢性特定疾病)がありますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれてからのお別れでしたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>東京都の対象の病院で、無痛分娩をしましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>育児休業をのばす予定ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1歳6か月のあとも、育児休業をのばす予定ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠・出産・育児で仕事をやめて、30日以上はたらけませんか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠12週をすぎてからのお別れでしたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠85日(12週)をすぎてからのお別れでしたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お医者さんや助産師さんから、仕事のしかたについて言われましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>引っこしをしますか(もうしましたか)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>双子や三つ子など、ふたり以上の赤ちゃんですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院で払ったお金が、ひと月の限度額をこえましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受診票が使えない所で、健診のお金を払いましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入院や帝王切開の予定がありますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小さく生まれて(2,000g以下など)、入院がいると言われましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんが生まれる前より、給料が下がりましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2歳になる前のお子さんを育てながら、短い時間ではたらいていますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病気やつわりで、4日以上仕事を休みましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃんはひとりですか(双子ではありませんか)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の医療費が、1年に10万円をこえそうですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>認可外の保育や一時預かりを使っていますか</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>使う日の%n日前</source>
            <translation>
                <numerusform>使う日の%n日前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%n週間前</source>
            <translation>
                <numerusform>使う日の%n週間前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>使う日の%nか月前</source>
            <translation>
                <numerusform>使う日の%nか月前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産を記録しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込みました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り消しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>完全に消しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>値</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下の血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>製品名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロット番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>打った場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当者</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>所見</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指示事項</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産予定日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最終月経の開始日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>胎児</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>亡くなった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B型肝炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロタ(1価・ロタリックス)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロタ(5価・ロタテック)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小児用肺炎球菌(20価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小児用肺炎球菌(15価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小児用肺炎球菌(13価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5種混合(DPT-IPV-Hib)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4種混合(DPT-IPV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヒブ(Hib)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BCG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MR(麻しん風しん)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>水痘(みずぼうそう)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おたふくかぜ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本脳炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2種混合(DT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPV(9価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPV(4価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HPV(2価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>インフルエンザ(注射)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>インフルエンザ(鼻)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSウイルス(妊婦)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>胸囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子宮底長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>腹囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体温</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>推定胎児体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヘモグロビン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2週間健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3〜4か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6〜7か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>9〜10か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1歳6か月児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>5歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6歳児健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(なし)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊婦健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊婦健診 第%1回</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>産婦健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新生児の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>歯科健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RSウイルス抗体</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3種混合(DPT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>不活化ポリオ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新型コロナ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A型肝炎</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>髄膜炎菌(4価)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>狂犬病</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>麻しん(単独)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>風しん(単独)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>黄熱</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯状疱疹(生)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふたりの手帳をまとめました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがいから、ひとつをえらびました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 変わりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: 加わりました(%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: なくなりました(%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ローマ字の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の中での立場</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>郵便番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>職業</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血液型</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アレルギー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のんでいる薬</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふたごなどの順番</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何番目の子か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パートナー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの週数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときの体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診察券の番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>目じるしの色</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>決めた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ようす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子ども</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>心拍を確認した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産する施設</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何回目か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メーカー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使用期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>打ち方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>量(mL)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこからの記録か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った姿勢</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何番目の赤ちゃんか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>状態</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すすみ具合</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>窓口</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次にたしかめる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いのある月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いがはじまる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いが終わる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払い</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とどいたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手つづき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>長さ(分)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつから</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>回数で数えるか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらえる分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使い方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1か月につかえる分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>切り上げ(分)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約のはじめ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約のしめきり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>承認までの日数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれから聞いたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかった記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>量</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1回の分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>金額(円)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出したところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>料金</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>キャンセル料</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何か月から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何か月になるまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何分まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いちばん長くて(分)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何日前か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつの情報か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>むくみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿たんぱく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿糖</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届け出た日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診断した人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>交付された日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>休みの日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>栄養法</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらんでいない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>死産</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>流産</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最終月経から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃんの長さ(CRL)から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭の幅(BPD)から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体外受精などの日から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここで接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳から写した</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>本人や家族から聞いた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>寝て</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>立って</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>専門の人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取りやめ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きおわった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直した</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1、%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ人を、ひとりにしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>連絡先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かかりつけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>避難する場所</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれたときや、新しいPCに移るときに、この手帳をひらくためのコードです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コード(4文字ずつ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「復旧コードでひらく」をえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上のコードを入れる(大文字・小文字は区別しません)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>設定で新しい合言葉をきめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このコードがあれば、だれでも手帳を読めます。通帳と同じように、大切にしまってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をしまっているところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷した日</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>160/110以上です。値が合っていれば、すぐに産科へ電話してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>140/90以上です。値が合っていれば、産科に相談してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>低めの血圧です。値は合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上と下が逆になっていませんか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の健診から5 kgより大きく変わっています。値は合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1が%2になっています。%3のことですか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重と身長が逆になっていませんか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1が%2になっています。きょうだいの値ではありませんか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2は、この月齢ではめずらしい値です。合っていればそのままで大丈夫です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前より身長が1 cmより小さくなっています。値は合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1が前の記録から大きく変わっています。値は合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれたときより10%より大きくへっています。値が合っていれば、産院に相談してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日が%1になっています。2週間より前に過ぎた日ですが、合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日が%1になっています。いまから40週より先ですが、合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が終わったあとの日ですが、合っていますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の日が%1です。この妊娠が始まる前の日ですが、合っていますか?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultsPaper</name>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診・予防接種の結果</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1に作成。ファイルの指紋 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った値</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Seal</name>
        <message>
            <source>ほかの人の鍵で封をしたファイルです。この手帳ではひらけません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をしたファイルです。この手帳にはまだ鍵がないので、ひらけません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうで切れたか、書きかえられたファイルです。何も取り込んでいません。もういちどもらってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このカードは期限が切れています。新しいカードをもらってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵に打ちまちがいがあるようです。4文字ずつたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のカードではないファイルです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QRコードの紙1枚には入りきりません。ファイルでわたしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの鍵か、名前を入れてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳のコードではありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの紙のコードです。さきにこの紙をぜんぶ読みとってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>梅毒の検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B型肝炎の検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C型肝炎の検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HIVの検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTLV-1の検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>クラミジアの検査</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>こころの質問票(EPDS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃんへの気持ちの質問票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠と手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長・体重など家で測った値</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票・届出</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請・手当・家族の事情</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をした記録</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Staff</name>
        <message>
            <source>見るだけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>管理</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号がちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉がちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの合言葉にしてください。人ごとにちがう合言葉がいります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4〜12けたの数字にしてください(おなじ数字だけは使えません)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あと%1秒まってから入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまは暗証番号を使えません。合言葉を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま担当している人は退職にできません。担当を替えてからにしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>管理する人がいなくなります。先にほかの人を管理にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>管理の担当の人だけができます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>フォルダーが見つかりません。USBメモリをさすか、フォルダーをえらびなおしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の「鍵のファイル」が必要です。打ちこんだ鍵では、だれが書いたかをたしかめられません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これは、この手帳の鍵です。相手の鍵をえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>医療機関の手帳では使えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの手帳あてのファイルでした。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれが書いたかわからないファイルです。何も変わっていません。相手が鍵を新しくしたときは、もういちど鍵のファイルを読みこんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手のOyakoのほうが新しいようです。このPCのOyakoも新しくしてください。何も変わっていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録か</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1のPCで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手のPCで</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayPaper</name>
        <message>
            <source>することリスト</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>ひらいています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>照合ずみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの方か確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込みずみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読めません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふつうのファイルではないので、ひらきませんでした。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票にある測定値(確認して記録)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご本人・ご家族</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ちがう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前・生年月日・性別が同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号が同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓と生年月日が同じ(ふたごかもしれません)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。入力しなくてすんだ項目: %1</source>
            <translation>
                <numerusform>%n件を取り込みました。入力しなくてすんだ項目: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>週</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>か月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>歳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ml/日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>本</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>本/日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>回</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>階</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VisitPack</name>
        <message>
            <source>予防接種の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつ・どこ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この中に入っているもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約の書類</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaActions</name>
        <message>
            <source>「%1」をすんだことにしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」を1週間後にまた出します</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」を出さないようにしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もどしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>窓口へもっていくもの</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AgendaCard</name>
        <message>
            <source>書きはじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>結果を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時期が過ぎています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村に確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なぜ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1週間後にまた出す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うちには関係ない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約をメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USBメモリにコピー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もっていく書類</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceDialog</name>
        <message>
            <source>回数や時間を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>回数や時間を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どのサービス</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数字は例です。お住まいの市区町村の案内を見て直してください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ぜんぶで使える数(回・時間)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1か月に使える数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きまりがなければ0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申しこんでから使えるまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AllowanceUseDialog</name>
        <message>
            <source>使う日・使った日を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にち</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使い方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 1.5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時間を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationCard</name>
        <message>
            <source>次に確かめる日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この書類を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次の支払いは %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の入金 届いた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の入金 まだ届いていない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の入金は届きましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届いた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ようすを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationDialog</name>
        <message>
            <source>申請を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いの月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 4, 8, 12。きまった月に払われるものだけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの手つづき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出すところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日に、きょうの一覧に出します</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いのはじまり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>支払いの終わり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧にない申請</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請の名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1から12の数字を「4, 8, 12」のように入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ApplicationsSection</name>
        <message>
            <source>申請のようすを書きとめましょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手当や助成の申請を、出す前から入金まで追いかけられます。確かめる日になったらきょうの一覧に出ます。Oyako が申請を出すことはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>終わった申請をしまう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>終わった申請(%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届いたと書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1か月後に、また確かめます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AppointmentDialog</name>
        <message>
            <source>予約をメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんの予約</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にち</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 10:30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんの予約か入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10:30 のように入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類「%1」を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くりかえしの予約です(%1)。ここで直すと、どの回も変わります。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::AuditPanel</name>
        <message>
            <source>すべての人の記録にもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アクセス記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>したこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くわしく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかえられていないか確かめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSVに書き出す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日報を印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この人の記録だけを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべて</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>—</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>新しいほうから%n件を見せています</source>
            <translation>
                <numerusform>新しいほうから%n件を見せています</numerusform>
            </translation>
        </message>
        <message>
            <source>番号%1から、書いたときと合いません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件ぜんぶ、書いたときのままです。終わりの印: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書き出しました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::BackupSettings</name>
        <message>
            <source>いまバックアップする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USBメモリなどに保存する…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップも暗号になっています。ひらくには、つくったときの合言葉か復旧コードがいります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだバックアップがありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップをおく場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップしています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップして、読みもどしてたしかめました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳と同じ場所のバックアップ: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの場所(USBメモリなど)のコピー: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳のバックアップ-%1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::BookPrintDialog</name>
        <message>
            <source>まだ書いていないページも入れる(手で書けます)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>検査の結果など、見せる相手をえらぶ項目も入れる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をまるごと印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙の手帳と同じならびです。どのページにも名前と生まれた日、ページ番号が入ります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入れるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>表紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産と産後</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保護者の記録と健診(年齢ごと)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>発育の曲線</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種・病気・歯の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4に4ページずつ(切って使う)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A5に2ページずつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A5を半分に折った冊子(両面)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A6に1ページずつ(手帳の大きさ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入れるところを一つはえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ何も書いていません。書いていないページも入れると、印刷できます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::BookSearch</name>
        <message>
            <source>予防接種を記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診を記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長・体重を記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族を追加</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarCard</name>
        <message>
            <source>件名をふせる(「予定」とだけ書く)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これから1年の予約と期限を、スマートフォンやほかのカレンダーで読めるファイルにします。もういちど保存すると、変わったところだけが新しくなります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダーのファイルを保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかのカレンダーの予定を、予約として取り込めます。取り込む前に、何が変わるかを見られます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダーのファイルを保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カレンダーのファイルをえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このファイルに、日にちのある予定はありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取りやめ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>終わった予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの中の予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>状態</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>件名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くりかえし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの予定にしますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>先に、家族をひとり書いてください。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n件を取り込みました</numerusform>
            </translation>
        </message>
        <message>
            <source>親子手帳の予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちがない、または予定ではない</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::CalendarPlace</name>
        <message>
            <source>カレンダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約や期限を、月のカレンダーで見られます。矢印キーで日を、PageUp・PageDownで月を動かせます。Homeで今日にもどり、Enterでその日のすることへ移ります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次の月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>みんな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1年%2月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日の予定はありません。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::CardField</name>
        <message>
            <source>この番号は、もらった紙の「指紋」と同じです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす相手</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の鍵</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった紙の4文字ずつの鍵を打つか、QRコードをスキャナーで読みとってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指紋</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい相手</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルをえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前とちがう鍵です。相手が鍵を新しくしたか、だれかがなりすましています。窓口にたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の鍵を打つか、ファイルをえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指紋を紙とくらべて、しるしをつけてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartChooser</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何とくらべるか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月齢の数え方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯のこまかさ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>修正月齢(予定日から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯は手帳と同じ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>帯をこまかく</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChartPanel</name>
        <message>
            <source>大きく見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小さく見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>全体を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルに保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画像をコピー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>グラフを保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>グラフを保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画像をコピーしました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::CheckupDialog</name>
        <message>
            <source>健診を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>良</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要指導</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健康</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要観察</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>実施日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>栄養状態</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>特記事項</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当者</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>実施日を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildFinder</name>
        <message>
            <source>子どもをさがす F3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かな、漢字、生年月日、番号、電話の下4けた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けた。Enterでひらく、Shift+Enterできょうの一覧に足す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかった子ども</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>※同じ読み</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめての子を登録する…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChildPlace</name>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>発育</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんの健診、予防接種、発育を書くところです。行をえらんで Enter で直せます。直す前の内容はいつでも見られて、もどせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前や生まれた日を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロット番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>打った場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここに予防接種の記録がならびます。母子健康手帳を見ながら写せます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>実施日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>特記事項</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここに健診の記録がならびます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次の接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定と記録を図で見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられるのは%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう受けられます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceEditor</name>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほか</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ChoiceKeys</name>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::CityRuleDialog</name>
        <message>
            <source>市区町村の日を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1から数える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>週</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>か月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつまでと聞きましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>単位</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 市役所の窓口、市のホームページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あとで確かめられるように、聞いたところを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1より前です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DayCard</name>
        <message>
            <source>すんだもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日に受けられるものはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日に受けられるもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ先のもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期間を過ぎたもの・対象でないもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ日にいくつ受けるかも、相談して決められます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DayModel</name>
        <message>
            <source>※同じ読み</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DayPanel</name>
        <message>
            <source>きょうの一覧にはまだだれもいません。F3でさがして、Shift+Enterで足してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうの一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受付 %1 / 済 %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DeadlineDialog</name>
        <message>
            <source>しめきり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申しこみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もうすませた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんのしめきり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「きょう」の一覧にもならびます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんのしめきりか入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DeliveryDialog</name>
        <message>
            <source>出産を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1人目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>流産</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>死産</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この人のことは書かない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どうなったか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名(まだなら空けておく)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>14:05 のように入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご出産を記録しました。お子さんのページができました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 14:05、1405、14時5分</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DeskPlace</name>
        <message>
            <source>一覧からえらぶか、F3でさがしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子どもをさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の記録を読みこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたしの入力を残す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の机</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>残りを「所見なし」 F8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存して次へ F10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんを一覧に足しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんはもう一覧にいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの健診はまだ先です。生年月日をたしかめてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかけのつづきです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの書きかけのつづきです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見るだけの係です。書くには担当を替えてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直して次へ F10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>べつの机</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>べつの窓でも、この子の書きかけが残されました。どちらを生かしますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1が%2に、この健診を書きました。どちらを生かしますか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの健診をしまいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F3で子どもをさがし、Enterでひらきます。Shift+EnterかF4できょうの一覧に足せます。F7で一覧へ、Escで用紙へもどります。
EnterとTabで次へ、Shift+Tabで前へ。選ぶところは数字キーひとつで答えて次へ進みます。
F8で、その区切りの残りを「所見なし」にします。もういちどF8か、Ctrl+Zでもどせます。
F9でしまって、きょうの結果を家族へ渡せます。F10でしまって次の人へ進みます。書きかけは自動で残ります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族へ渡す… F9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診をしまって、きょうの結果をファイルか紙で渡します</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧 F7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次へ F10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>判定がまだです。ここでえらぶか、もう一度おすと、このまましまいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あと少しです。「%1」を見てください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かな・漢字・生年月日・番号・電話の下4けたで見つかります。Shift+Enterできょうの一覧に足せます。はじめての子は、名前を入れた先で登録できます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DoseRow</name>
        <message>
            <source>ワクチン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前・読み・製品名・CVX の一部で見つかります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロット番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>製品名・有効期限・打った場所など</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>製品名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>有効期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>打った場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種のしかた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>量</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>左上腕</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>右上腕</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>左大腿</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>右大腿</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>口から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>皮下</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>筋肉内</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>経口</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>経皮(スタンプ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>経鼻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチンをえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧にない名前です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どのワクチンですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このことばのまま書く</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DueDateDialog</name>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産予定日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院でいわれた日を入れます。まだなら、空けておけます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日の決め方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここから40週0日が予定日になります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診を受けるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院の説明(そのほか)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の月経から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>超音波: 頭からおしりの長さ(CRL)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>超音波: 頭の大きさ(BPD)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体外受精など</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日か、最後の月経がはじまった日の、どちらかを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DutyDialog</name>
        <message>
            <source>暗証番号または合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当を替える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれに替わりますか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかに担当できる人がいません。「スタッフ」で追加できます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を入れてください。きょう一度ログインすると、つぎからは暗証番号で替われます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>たしかめています…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::EmergencyPlace</name>
        <message>
            <source>もしものとき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>連絡先やアレルギーを書いておくと、A4の紙1枚のカードになります。2回折ると文庫本の大きさです。もちもの、手帳のコピーもここで用意できます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カードを見る・印刷する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>連絡先と集まるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>連絡先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行にひとり。例: おばあちゃん 03-1234-5678</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かかりつけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族が集まるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>避難する場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村の「指定緊急避難場所一覧」を「場所」で取り込むと、ここからえらべます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込んだ避難場所からえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとりずつのこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血液型は、わからなければ空けておいてください。病院ではかならず調べます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血液型</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アレルギー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつもの薬</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの月齢と妊娠に合わせて、毎日新しくなります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もしものときのカード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ExportCard</name>
        <message>
            <source>ファイルで保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらんだ人の記録を、ひとつのファイル(FHIR R4)にします。ほかのPCのOyakoや、対応しているソフトで取り込めます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このファイルは暗号になっていません。しまう場所に気をつけてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルで保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとりはえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルを保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知られたくない答えも入れる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>感染症の検査結果と、こころの質問の答えは、えらんだときだけ入ります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をまるごと保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まるごと: 全員のすべての記録を、表(CSV)、FHIR、説明といっしょに1つのフォルダーに入れます。この手帳をつくりなおすこともできます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まるごと保存する場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 に保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうのフォルダーがもうあります。ほかの場所をえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳の記録</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilitiesPlace</name>
        <message>
            <source>近くの場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧を取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>候補</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧の取り込み</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>授乳室、保育園、予防接種のできる病院、支援センター、避難場所を、市区町村の一覧から取り込んで、インターネットなしでさがせます。よく行く場所は、ひとつずつ書いて足すこともできます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧(CSVかJSON)は、市区町村のホームページの「オープンデータ」のページにあります。つぎのことばで検索すると見つかります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所を追加…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村が公開している一覧や、自分で追加した場所から、近くの場所をさがすところです。名前やよみ、種類、市区町村、曜日、近い順でさがせます。下向きの矢印で一覧へうつり、Enterでくわしく見られます。地図や公式ページをひらくときは、Oyakoの外へ出ることを先にお知らせします。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FacilityPage</name>
        <message>
            <source>新しい一覧には、この場所がのっていません(%1)。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧に書いてあること</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほかの項目(そのまま)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとの一覧: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わっていることがあります。出かける前に、電話や公式ページでたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>地図で見る…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、国土地理院の地図をひらきます。この場所の緯度・経度が、地図のサイトにつたわります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここから近い順にさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公式ページを見る…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oyakoの外(ブラウザー)で、つぎのページをひらきます: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わが家のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ、見学の記録、しめきりを書くと、「候補」にならびます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>希望の順番</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見学を記録する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しめきりを足す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約をメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見学 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2まで(すみました)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見学</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所は、もう手帳にありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>自分で追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所のこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所を直す…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この場所を消す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所を消しました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FactsDialog</name>
        <message>
            <source>かかった病気や事情</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印をつけると、予防接種の予定がそれに合わせてかわります。わからないものは、そのままで大丈夫です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けられるようになった日</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyPlace</name>
        <message>
            <source>家族を追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子ども</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さん(妊娠している・していた人)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お父さん・パートナー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのほかの家族</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>そのあとの住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>追加する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を追加しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の名前や生まれた日を書くところです。ここに書いたことは、届出や問診票にはじめから入ります。とちゅうでとじても、書きかけはのこります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アレルギー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>飲んでいる薬</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう書いてある人を直す:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人を登録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかけがのこっていました。まだ保存していません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>こちらでの番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FamilyTable</name>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>とくに大切な答え %n件を表示する</source>
            <translation>
                <numerusform>とくに大切な答え %n件を表示する</numerusform>
            </translation>
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>確認</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FeeCardDialog</name>
        <message>
            <source>預かりの料金を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>預かりの料金を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>料金の表</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行に「1-3 4 800」のように(1歳から3歳未満、4時間まで、800円)。上の年齢がなければ「3- 4 600」</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り消すとき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行に「3 半額」のように(3日前から半額)。当日は0</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約はいつまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれに、どこで聞きましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行ずつ「1-3 4 800」の形で入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行ずつ「3 半額」の形で入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約はいつから</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 12/10、5日前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「5日前」「1か月前」か、日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 12/1、1か月前。「前」は、あずける日を予定に入れると「きょう」に出ます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FindPanel</name>
        <message>
            <source>見つかった場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>距離</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日・時間(書いてあるとおり)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くわしく見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前、よみ、住所、駅 …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所をさがすことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 江東区、35.67, 139.81</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここから近い順</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべて</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつでも</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指定なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」からの、まっすぐの距離です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この地点からの、まっすぐの距離です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>役所などの代表の地点からの、まっすぐの距離です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村の名前か、地図からうつした緯度・経度を入れてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日を確認してください: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</source>
            <translation>
                <numerusform>%n件見つかりました。はじめの%1件です。ことばや種類でしぼれます。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件見つかりました</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>場所を追加…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(自分で追加)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRun</name>
        <message>
            <source>もどる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎへ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ようこそ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族のこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>赤ちゃん・子どものこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1家の手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をきめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コードをしまう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oyako(親子手帳)は、妊娠から子育てまでの健診・予防接種・成長の記録と、いますることを1か所にまとめます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書いたことは、このPCの中だけに暗号にしてしまいます。登録もネットもいりません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう手帳をもっています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をつくっています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診機関・市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設のこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つくる手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族の手帳</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunChild</name>
        <message>
            <source>あとで書く</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n人</source>
            <comment>number of babies</comment>
            <translation>
                <numerusform>%n人</numerusform>
            </translation>
        </message>
        <message>
            <source>赤ちゃんの人数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女の子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>男の子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子どもの名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おなかに赤ちゃんがいる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もう生まれた子どもがいる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院で聞いた出産予定日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の月経がはじまった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日をまだ聞いていなければ、こちらだけでだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだなければ空のままでだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうは%1です(予定日%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どちらか1つの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このままでよければ、もう一度つぎへすすんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFacility</name>
        <message>
            <source>施設の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>医療機関コード(10けた)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号のない窓口は、都道府県の番号2けた、9、ご自由な7けたの順にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>管理する人の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかのスタッフは、あとで「スタッフと記録」から加えられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の机、きょうの一覧、アクセスの記録がある手帳をつくります。人ごとに合言葉をもち、だれが見て書いたかがのこります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10けたの番号を入れてください(都道府県2けた、点数表1けた、番号7けた)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後のけた(検証番号)が合いません。このままでよければ、もういちど「つぎへ」をおしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設の名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>管理する人の名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届出の名前をえらび、紙に書くためにつかいます。あとで設定でも入れられます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>職種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunFamily</name>
        <message>
            <source>名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さん(妊娠している人)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>姓のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名のふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パートナー(いれば)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パートナーの名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんでいるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここに書いたことは、届出や問診票にはじめから入ります。あとでいつでも直せます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届出の名前や受けられる制度をえらぶためにつかいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>よび名を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけをたしかめてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunPassphrase</name>
        <message>
            <source>合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8文字以上</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とてもよい合言葉です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳は暗号にしてしまいます。ひらくときの合言葉をきめてください。みじかいことばを4つならべると、おぼえやすくて安全です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もうすこし長くすると安心です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>よい合言葉です。もうすこし長いともっと安心です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上の合言葉とちがいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FirstRunRecovery</name>
        <message>
            <source>復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれたときに手帳をひらく、たった1つのコードです。いま1回だけ見えます。印刷するか紙に書いて、通帳と同じようにしまってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きうつせましたか? %1行目の左から%2番目の4文字を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードとちがいます。上のコードの%1行目、左から%2番目をもういちど見てください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FormFilling</name>
        <message>
            <source>書きかけのつづきです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この用紙の中をさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前回(%1)の答えをならべて見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがえても大丈夫です。書きかけは自動で残り、あとで直せます。わからないところは空けておけます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ぜんぶ、これでよい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きおわった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF で保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧にもどる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>提出は、窓口か市区町村のホームページでします。このプログラムは送りません。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、入れておきました。合っているか見てください。</source>
            <translation>
                <numerusform>手帳から %n か所、入れておきました。合っているか見てください。</numerusform>
            </translation>
        </message>
        <message>
            <source>あと少しです。しるしのついたところを見てください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」を手帳にしまいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えをファイルで保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルに名前を入れない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えのファイルを保存しました</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>答えのファイルを保存しました。名前や番号を %n か所、入れませんでした</source>
            <translation>
                <numerusform>答えのファイルを保存しました。名前や番号を %n か所、入れませんでした</numerusform>
            </translation>
        </message>
        <message>
            <source>答えをファイルで保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この用紙には、手帳にないことから答えを出す式があります。その答えは空けてあります。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</source>
            <translation>
                <numerusform>手帳から %n か所、下書きしました。ひとつずつ見て「これでよい」を押してください。押さないところは空いたままにします。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::FormImportCard</name>
        <message>
            <source>市区町村や病院の問診票を加える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票のファイル(FHIR R4)をえらぶか、ここへドラッグしてください。加える前に、中身を見られます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前のもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>増えた質問 %1、なくなった質問 %2、変わった質問 %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめての問診票です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」の新しい版です。%2。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ版の番号で、中身がちがいます。%1。両方とも残せます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票は、もう加えてあります。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>ほか %n 問</source>
            <translation>
                <numerusform>ほか %n 問</numerusform>
            </translation>
        </message>
        <message>
            <source>版 %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>質問 %n 問</source>
            <translation>
                <numerusform>質問 %n 問</numerusform>
            </translation>
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この問診票を加える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>問診票を加えました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FormList</name>
        <message>
            <source>届出・問診票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>用紙をさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きかけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書きおわり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つづきを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった問診票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>版 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1に加えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧からはずす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧からはずしました。書いた答えは残っています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1年の版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1にもらいました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の番号や版を直す</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FormView</name>
        <message>
            <source>もう一つふやす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(必要)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これでよい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>最後の一つをへらす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前回: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::FormsPlace</name>
        <message>
            <source>問診票・届出</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届出や問診票を書くところです。手帳に書いてあることは、はじめから入っています。「手帳から」のしるしは、合っていたら「これでよい」をおしてください。書きかけは自動で残ります。市区町村や病院からもらった問診票のファイルも加えられます。長い用紙の中は、上の欄でさがせます(F3 で次へ)。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::GrantsSection</name>
        <message>
            <source>券や時間ののこりがわかります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>産後ケアの回数、ヘルパーや通園の時間、電子クーポン、預かりの料金を書いておくと、のこりと期限がここに出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>回数や時間を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電子クーポンを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>預かりの料金を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこり %1 / %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使った %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1か月に%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きまりの出どころ: %1。市区町村で確かめてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使った日を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこり %1円 / %2円</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1のQRコード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使ったお金を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>当日に取り消すと: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1日前から取り消すと: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1時間 %2円</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1なら %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1に書きました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約は%1から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約は%1まで</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthDialog</name>
        <message>
            <source>測った値を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>寝て測った</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>立って測った</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わからない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家で</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診・病院で</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長の測り方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>値を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSection</name>
        <message>
            <source>測った値を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前や生まれた日のところで書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかのアプリの記録を取り込む…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院などの基準の表を読みこむ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>発育には個人差があります。気になることは健診で聞いてみてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>基準の表を読みこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読みこみました。「何とくらべるか」でえらべます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別を書くと、ここに発育曲線が出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を書くと、ここに発育曲線が出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何週で生まれたかを書くと、このグラフが出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何番めのお子さんかを書くと、このグラフが出ます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheet</name>
        <message>
            <source>測った値の表</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>貼りつける</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くわしく直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書いた値をえらぶと、ここから直せます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tabで次のます、Enterで下のますへ進みます。Ctrl+Tabで表から出ます。表計算ソフトからの貼りつけ(Ctrl+V)もできます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2は書けません。打ちなおすか、Escで取り消してください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::GrowthSheetModel</name>
        <message>
            <source>家</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診・病院</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>測った日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重 (gかkg)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>身長 (cm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>頭囲 (cm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>胸囲 (cm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日から今日までの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数字で入れてください(例: 7.2、7200、65.5)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%nつの値を書きました</source>
            <translation>
                <numerusform>%nつの値を書きました</numerusform>
            </translation>
        </message>
        <message>
            <source>行が足りません。日づけの列もいっしょに貼りつけてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行めが数字ではないので、何も書きませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけの列が見つかりません。日づけの列もいっしょに貼りつけてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1行めが読めないので、何も書きませんでした。日づけと数字を見てください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい値はありませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(修正%2)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HandBackDialog</name>
        <message>
            <source>感染症の検査やこころの質問の結果も入れる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族へ渡す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>渡すもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をする相手</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご家族の鍵をあずかっていれば、その方だけが読めるように封をします。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>渡せる健診や予防接種の記録は、まだありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をしない(紙やUSBで手わたし)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙で印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>署名したファイルを保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>署名したファイルを保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>署名のファイル(.minisig)と2つ、いっしょに渡してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>渡すものを、ひとつはえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診と接種の結果</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日の記録はまだありません。渡すものをえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このご家族の鍵(%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>署名した記録</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HandbookDialog</name>
        <message>
            <source>母子健康手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳の番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の版によって、ページや質問が少しちがいます。わからなければ、もらった日から決めます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1年の版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらった日から決める(%1年の版)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverCard</name>
        <message>
            <source>医療機関にわたす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらんだ記録に封をして、その医療機関や役所だけが読めるファイルかQRコードにします。相手の鍵(紙かファイル)を用意してください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす記録をえらぶ…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverChoiceView</name>
        <message>
            <source>だれの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす記録</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::HandoverDialog</name>
        <message>
            <source>健診・診察のため</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もどる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次へ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QRコードを印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>医療機関にわたす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何のために</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同意の記録として、手帳に残り、いっしょにわたります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をして保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 にわたす記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>感染症の検査や、こころの質問の答えは入っていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたさない答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手に見せてよいものだけ、しるしをつけてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をすると、この相手のほかはだれも読めません。自分でもひらけません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をして保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をして保存しました。USBメモリなどで相手にわたしてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>封をした記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのコードを、受けとる側のOyakoで読みとってください。順番はどれからでもかまいません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとる人の鍵がないと読めません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳からわたす記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす記録のコード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当を替える F12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行き先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行き先をひらく (Ctrl+G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当を替える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当を替える (F12)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの操作</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがす(人・画面)  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>交代 F12</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
Ctrl+Q  おわる
F1  このせつめい</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HistoryDialog</name>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルから取り込みました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この内容にもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の内容にもどしました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ImmunizationPlace</name>
        <message>
            <source>%1の予防接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の予定と記録を、線の図で見るところです。図の上で日をえらぶと、その日に受けられるものと理由が出ます。左右の矢印で1日、Ctrl をおすと1か月動きます。+ と - で大きさがかわり、Home できょうにもどります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の記録へ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日を書くと、予防接種の予定がここに出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>図を大きくする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>図を小さくする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>全部の年</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>図を印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のページを印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(点線=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見たい日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>図をクリックするか、ここに日づけを入れます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>表で見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の予定と記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ワクチン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>標準的な時期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公費で受けられる期間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(任意)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日本の予定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アメリカ CDC の予定(海外でくらす家族など)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの予定で見るか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この人だけの設定です。きょうの一覧もこれに合わせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かかった病気や事情を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定をかえました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>任意の接種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1回目 %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>要確認 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1生まれ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うすい帯=公費で受けられる期間(わくだけ=任意の接種) こい帯=標準的な時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の図</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(点線=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(事情のある人)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すすめられている時期</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎの回を受けられる期間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うすい帯=つぎの回を受けられる期間(わくだけ=事情のある人の接種) こい帯=すすめられている時期 ●=受けた ○=つぎ ?=要確認</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ImportCard</name>
        <message>
            <source>ファイルを取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ人かどうかを、えらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました</source>
            <translation>
                <numerusform>%n件を取り込みました</numerusform>
            </translation>
        </message>
        <message>
            <source>このファイルに、新しいことはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの %1 は、手帳のどの人ですか?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の %1 と同じ人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>別の人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがうものは、ファイルのほうにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの中の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>状態</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日づけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わけ・ちがうところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 から %2(ファイルにそう書いてあります)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もらったファイル(封をしたもの、FHIR R4、QRコードの写真やPDF)や、ほかのアプリの体重・身長の表(CSV)をえらぶか、ここへドラッグしてください。取り込む前に、何が変わるかを見られます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの記録ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」はだれですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 の署名です。前と同じ鍵です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 からの、はじめての署名です。紙にある指紋と同じか、たしかめてください: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 の署名ですが、前とちがう鍵です。取り込む前に、窓口にたしかめてください: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルを取り込んでいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>進みぐあい</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::IntakePlace</name>
        <message>
            <source>わたす・受けとる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録をファイルにして、ほかのPCや医療機関にわたせます。受けとったファイルは、何が変わるかを見てから取り込めます。取り込んだあとでも「もとにもどす」で取り消せます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::InvitationDialog</name>
        <message>
            <source>案内する月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた月から何か月あとの月に案内するかです。受けられる期間がまだ始まらない子は、次の月になります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>案内する月を変えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>か月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>何か月あとかを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::KeySettings</name>
        <message>
            <source>新しい合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい合言葉(もういちど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変えています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このPCでは合言葉なしでひらけるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コードを作りなおす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>古いコードはもうつかえません。いま紙に書くか印刷してください。この画面をはなれるともう見えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉は8文字以上にしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2つの合言葉がちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードを印刷する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わすれたときは、手帳をいちどとじて、復旧コードでひらいてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの合言葉を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの合言葉とちがいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::KnownDayDialog</name>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LabelDialog</name>
        <message>
            <source>宛名ラベル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4 に12枚(86.4 × 42.3 mm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4 に24枚(66.0 × 33.9 mm)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>様の保護者様</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>様</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>御中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめのラベル</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n 人分です。</source>
            <translation>
                <numerusform>%n 人分です。</numerusform>
            </translation>
        </message>
        <message>
            <source>用紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>敬称</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使いかけの用紙は、左上から数えて何枚目からかを入れます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 様</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 御中</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LetterDialog</name>
        <message>
            <source>本文</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>差出人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手紙をつくる</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</source>
            <translation>
                <numerusform>%n 人分、ひとりに1枚です。三つ折りにすると、住所が長形3号の窓に出ます。</numerusform>
            </translation>
        </message>
        <message>
            <source>題</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{名前} {健診} {はじめ} {おわり} {予防接種} は、ひとりずつの言葉に変わります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前、住所、電話など。次からも使います。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{健診}のごあんない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{健診}はお済みですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診のあとのことについて</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種のおしらせ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{名前}さんの{健診}の時期になりました。{はじめ}から{おわり}まで受けられます。

日にちが合わないときや、心配なことがあるときは、いつでもお電話ください。おまちしています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{名前}さんの{健診}を、まだうかがっていません。{おわり}まで受けられます。

ほかの場所で受けられたときや、来るのがむずかしいときは、お知らせください。いっしょに考えます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{名前}さんの{健診}のあと、どうしていらっしゃいますか。

受診されたときは結果を、まだのときはご都合をお聞かせください。相談だけでも大丈夫です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{名前}さんの記録で、まだ書かれていない予防接種があります。
{予防接種}

もう受けられたときは、母子健康手帳を見せてください。予定は、かかりつけの先生と相談して決められます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 様の保護者様</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1から%2まで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手紙</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>案内の手紙</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LineTree</name>
        <message>
            <source>内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご家庭から</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くらべる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルの内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>●●●</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LinksSection</name>
        <message>
            <source>マイナンバーカード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カードの暗証番号(数字4けた)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>マイナポータル・PMH</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種や健診の結果を見る、問診をスマートフォンで出す、医療費助成の証をカードで使う。PMHに入っている市区町村だけです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>カードを読めるスマートフォン</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ぴったりサービス</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>児童手当、妊娠届、保育所などの申請を電子で出す。あとで紙の原本がいる市区町村もあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>署名用の暗証番号(6〜16文字)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>振込先の口座</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>写真にとった書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保活ワンストップ(東京都)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保育園をさがして見学を予約し、市区町村の申込みページへ進む。入っている園と市区町村だけです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんの生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>預けたい曜日と時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>018サポート(東京都)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月5,000円の申請と、支払いのようすを見る。もう受けている人は、新しい申請はいりません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お子さんの住所がわかるもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1のホームページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>窓口の時間、最新の締切、市区町村だけの助成を確かめる。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここにあるのは、市区町村や国のサービスにしかできないことです。Oyako は申請も予約もしません。ボタンを押すまで、どこにもつながりません。押すとブラウザーが開きます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手もとに用意するもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ブラウザーで開く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ブラウザーで開きました。ここから先は、Oyako の外です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存したファイルを手帳に入れる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>サービスから保存したファイル(FHIR R4)は、何が変わるかを見てから取り込めます。あとで取り消せます。ほかの形のファイルや書類は、そのまま書類としてしまえます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす・受けとるへ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ListPanel</name>
        <message>
            <source>一覧を取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村の「オープンデータ」のページから、子育て施設、授乳室、医療機関、避難場所などの一覧(CSVかJSON)を保存して、ここでえらぶか、ドラッグしてください。取り込む前に、中身をたしかめられます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所の一覧 (*.csv *.tsv *.txt *.json *.geojson);;すべてのファイル (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件の場所を読みました</source>
            <translation>
                <numerusform>%n件の場所を読みました</numerusform>
            </translation>
        </message>
        <message>
            <source>前に取り込んだ一覧の新しい版です: 新しい %1、変わった %2、同じ %3、のらなくなった %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい一覧です: 新しい %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この一覧は、もう取り込んであります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 江東区 授乳室一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出典と利用条件</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 江東区、CC BY 4.0。公開しているページに書いてあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種類が書いていない場所は</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村が書いていない場所は</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>ほか %n件</source>
            <translation>
                <numerusform>ほか %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>気をつけるところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込みの報告</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件の場所を取り込みました</source>
            <translation>
                <numerusform>%n件の場所を取り込みました</numerusform>
            </translation>
        </message>
        <message>
            <source>名前のない一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1に取り込み</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この一覧を外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧を外しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>検索のことばの例:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所を取り込んでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧を外しています</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::LookSettings</name>
        <message>
            <source>ことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年の書き方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>西暦(2026年)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>和暦(令和8年)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>両方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>色</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PCに合わせる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>明るい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗い</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はっきり(黒に白)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n分</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>とじない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さわらないときとじるまで</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MainWindow</name>
        <message>
            <source>新しい手帳をおくフォルダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳のフォルダーをえらぶ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>もとにもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MonthGrid</name>
        <message>
            <source>%1 はじまり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 おすすめの終わり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月のカレンダー</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::MunicipalityField</name>
        <message>
            <source>例: せたがや、札幌市</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかった市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧からえらんでください(↑↓とEnter)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>＋ 家族を追加</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NotesPanel</name>
        <message>
            <source>候補の場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>気になる園や場所のページでメモや見学の記録を書くと、ここにならび、1枚の表でくらべられます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所をさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>希望</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さいごの見学</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎのしめきり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くらべる表を印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4横に6か所ずつならびます。空いた列には、手で書けます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>候補から外しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所のくらべ表</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字で入れてください(小数は%n桁まで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficeList</name>
        <message>
            <source>名前、住所、健診などでしぼりこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しぼりこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+1 から Alt+9 でその列の順にならびます。もう一度で逆になります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見とどけた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手紙をつくる…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>宛名ラベル…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診票をまとめて印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがしています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうでやめました。月や健診をえらぶと、もう一度さがします。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>えらんだ %n 人</source>
            <translation>
                <numerusform>えらんだ %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 人</source>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV で保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV を保存しました。暗号になっていないので、しまう場所に気をつけてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見とどけた子を、表でえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n 件を見とどけたことにしました</source>
            <translation>
                <numerusform>%n 件を見とどけたことにしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</source>
            <translation>
                <numerusform>もう受けた %n 人は入れていません。入れるときは、表で2人以上えらんでください。</numerusform>
            </translation>
        </message>
        <message>
            <source>期間を過ぎた健診も出す(12か月前まで)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1(健診は %n 件)</source>
            <translation>
                <numerusform>%1(健診は %n 件)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::OfficePlace</name>
        <message>
            <source>一覧・手紙・統計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月をえらぶと、案内する子、まだ来ていない子、結果を見とどける子、予防接種がまだの子の一覧ができます。表は、しぼりこみの欄に書いた言葉で短くなり、Alt+数字でならびます。表に出ている人(または、えらんだ人)に、手紙、宛名ラベル、健診票をつくれます。F5 でもう一度さがします。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>統計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべての健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次の月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>案内する月をきめる…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2026-11 のように入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::OpenRecordView</name>
        <message>
            <source>えらんだほうにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがいを、ひとつにしました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::OutsideLink</name>
        <message>
            <source>ブラウザーでひらく</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnKeyCard</name>
        <message>
            <source>この手帳の鍵</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この鍵を紙かファイルでわたしておくと、相手は、この手帳でしかひらけないように封をして記録を送れます。鍵をわたしても、手帳を読まれる心配はありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵の紙を印刷…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルを保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい鍵にする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ鍵はありません。印刷や保存のときにつくります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指紋 %1(%2まで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルを保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルを保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい鍵にしました。古い鍵で封をしたものも、これまでどおりひらけます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この紙は、記録に封をしてわたすための鍵です。封をした記録は、ここでしかひらけません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>打ちこむとき(4文字ずつ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指紋</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1まで使えます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳の「わたす・受けとる」をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「医療機関にわたす」で、この鍵を読みとるか打ちこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画面の指紋と、この紙の指紋をくらべる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指紋がちがうときは、わたさずに窓口へ知らせてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::OwnPlaceDialog</name>
        <message>
            <source>場所を追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>よみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>種類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曜日・時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書いたとおりに残ります。例: 月～金(9:00～12:00)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所の名前を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PairCard</name>
        <message>
            <source>ふたりで使う</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふたりのPCの手帳を、USBメモリやクラウドのフォルダーを通してひとつにまとめます。通るファイルは封をしてあり、ふたりの手帳でしかひらけません。どちらで書いた記録も消えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめに、おたがいの鍵のファイルをわたします。1. 自分の鍵を保存して相手にわたす 2. 相手の鍵を読みこむ。相手の手帳は、空のままはじめてください。さいしょにまとめたとき、ぜんぶ届きます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>自分の鍵を保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の鍵を読みこむ…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>食いちがい %n件</source>
            <translation>
                <numerusform>食いちがい %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>ふたりが同じところに、別のことを書きました。正しいほうをえらんでください。えらばなかったほうも、記録のこれまでにのこります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>自分の鍵を保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>鍵のファイルを保存しました。相手が読みこんだら、この指紋と同じかを見くらべてください: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>親子手帳の鍵</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PairDialog</name>
        <message>
            <source>相手の手帳とつなぐ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手のPCで「自分の鍵を保存」したファイルをえらび、指紋が相手の画面と同じかをたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いっしょに使う</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperDialog</name>
        <message>
            <source>書類のことを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しゅるい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なんの手続き・予約の書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度の名まえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがすときの言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族みんな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらばない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出す日・返事の期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>有効期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30日前から「きょう」に出ます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙を処分できる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperPreview</name>
        <message>
            <source>前のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類の文字</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>大きく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小さく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらいています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>パスワードつきのPDFです。しまってありますが、ここでは見られません。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PaperTextDialog</name>
        <message>
            <source>書類の文字</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画像から文字を読みとる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字(直せます)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここの文字は、さがすときに使われます。書類そのものは変わりません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1ページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字を読みとっています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字の読みとりには、Tesseractと日本語のデータ(tesseract-ocr-jpn)を入れてください。文字は手でも書けます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PapersPlace</name>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スキャンした紙、写真、PDFをここへドラッグすると、手帳の中に暗号でしまわれます。題名やメモ、書類の中の文字からさがせます。期限を書いておくと「きょう」に出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類をしまう…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>フォルダーごと…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとつのPDFにする…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙をここへしまいましょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村のお知らせ、券、検査の結果。写真やPDFを、ここへドラッグするだけです。中身は暗号になり、文字でさがせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名・メモ・書類の中の文字</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類をさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>期限</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかったところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類の一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題名や期限を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>文字を見る・直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>みんな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1ページ: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類を読んでいます…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめました。何も入っていません。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件は、もうしまってあった書類です。ひとつにまとめました。</source>
            <translation>
                <numerusform>%n件は、もうしまってあった書類です。ひとつにまとめました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件は入れられませんでした。</source>
            <translation>
                <numerusform>%n件は入れられませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n件をしまいました</source>
            <translation>
                <numerusform>%n件をしまいました</numerusform>
            </translation>
        </message>
        <message>
            <source>しまう書類をえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しまうフォルダーをえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとつのPDFにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとつのPDFにしています…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</source>
            <translation>
                <numerusform>%n件を、目次つきのPDFにしました。PDFは暗号になっていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>書類を外しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類のまとめ</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PartnerView</name>
        <message>
            <source>まとめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>フォルダー: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>フォルダーをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>フォルダーを変える…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いっしょに使うのをやめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さいごにまとめたのは %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだまとめていません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふたりで使うフォルダーをえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1とのやりとりをやめます。いままでにまとめた記録は、どちらの手帳にものこります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いっしょに使うのをやめました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1から、これだけ届いています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>外した</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>食いちがいは、取り込んだあとで、どちらにするかえらべます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込んで、こちらの分もわたす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あとにする</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を取り込みました。</source>
            <translation>
                <numerusform>%n件を取り込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>新しく届いたものはありません。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>相手の分を%n件おきました。</source>
            <translation>
                <numerusform>相手の分を%n件おきました。</numerusform>
            </translation>
        </message>
        <message>
            <source>相手にわたす新しいものはありません。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>大きい書類%n件は、つぎにわたします。</source>
            <translation>
                <numerusform>大きい書類%n件は、つぎにわたします。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1が鍵を新しくしました。相手の画面に出ている指紋がこれと同じなら、新しい鍵に替えてください: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じなので替える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい鍵に替えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうでやめました。もういちど「まとめる」をおすと、つづきからできます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>届いたものを読んでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>相手の分に封をしています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1は、両方の手帳に別々に書かれています。同じ人なら、ひとりにまとめられます。あとから「もとにもどす」で2人にもどせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1は同じ人なので、ひとりにする</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n人を、ひとりずつにまとめました。</source>
            <translation>
                <numerusform>%n人を、ひとりずつにまとめました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::PassphraseField</name>
        <message>
            <source>見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を見えるようにする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かくす</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PatientStrip</name>
        <message>
            <source>修正 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ読みか名前の方がいます: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>持参の問診票 %1 / %2 取り込み済み</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>確認 %n件</source>
            <translation>
                <numerusform>確認 %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>持参の問診票はまだありません</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PeoplePanel</name>
        <message>
            <source>スタッフを追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>分</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さわらないとロックするまで</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つぎにひらいたときから、%1分でロックします</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの担当</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 退職。書いた記録はそのまま残っています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号を変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号をきめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんのできること</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほんとうに退職にする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>退職にする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんはもうログインできません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>できることを変えました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PersonQuestion</name>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生年月日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>性別</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>住所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電話</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 さんは、まだ記録にありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 さんは、どの方ですか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録 %1 の方です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめての方として登録</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PlanCard</name>
        <message>
            <source>予防接種の決まりがかわりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いまの決まり: %1。受けた接種の記録はかわりません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見ました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyChartsCard</name>
        <message>
            <source>どのグラフを見るか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中のグラフ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お母さんの身長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>病院の胎児発育曲線を読みこむ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSVの列: ga_weeks, minus_2sd_g, minus_1_5sd_g, mean_g, plus_1_5sd_g, plus_2sd_g</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>胎児発育曲線を読みこむ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>曲線を読みこみました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠前の体重と身長がわかると、体重のふえ方のめやすの帯が出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠前の体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この妊娠の期間に入らない日の記録は、グラフに出ません(%1)。健診の日か予定日を、たしかめてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PregnancyPlace</name>
        <message>
            <source>%1の妊娠</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊婦健診の記録を書くところです。予定日がかわったら「予定日などを直す」で直すと、週数はいつも新しい予定日から数えます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日か最後の月経の日を入れると、週数と健診の予定がここに出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠を書きはじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠%1か月</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1人の赤ちゃん</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま%1。健診は%2回の記録があります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠届出書を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日などを直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠中の経過</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の記録はまだありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診のあとに、手帳を見ながら書きうつせます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診察日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>週数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>浮腫</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿蛋白</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿糖</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設・担当者</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この妊娠の記録は %1 までです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい妊娠を書きはじめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>出産を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>流産・死産を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳を印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>グラフを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前や住所を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お別れした日: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の記録はありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書いたものは、そのままのこっています。からだの健診や産後ケアは、これからも受けられます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>産後の健診・ケアと手つづきを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重 kg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧 mmHg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子宮底長 cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>腹囲 cm</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintDialog</name>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見てから印刷・保存</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::PrintPreview</name>
        <message>
            <source>印刷したときの見た目</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次のページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>小さく見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>大きく見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>全体を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1ページ全体を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF で保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2ページ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF を保存しました</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</source>
            <translation>
                <numerusform>検査の結果など、見せる相手をえらぶ答え(%n か所)も入れる</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ProcedureCard</name>
        <message>
            <source>市区町村に確認</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村で異なります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村の日にしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この日は「%1」で聞いたものです(%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」に「いいえ」と答えたので、出していません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うちの一覧に出す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村の日を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なぜ?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>用紙を書く</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProceduresSection</name>
        <message>
            <source>手つづきをさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どれを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま・これから</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えると出るもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えたこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ぜんぶ: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>日にちは一般的なきまりから数えたものです。申し込む前に市区町村で確かめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「いいえ」に変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「はい」に変える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おぼえました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ何も答えていません。きょうの一覧や「答えると出るもの」で聞きます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeCard</name>
        <message>
            <source>対象者: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なぜ表示?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>くわしく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>公式ページ(ブラウザーが開きます)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>対象者</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>条件</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お金</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申しこみ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もちもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>聞くところ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>根拠</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>更新 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申しこむ前に、公式ページで確かめてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammeImport</name>
        <message>
            <source>制度の一覧を取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>東京都の「子育て支援制度レジストリ」(JSON)か、Oyakoの形のCSVをえらんでください。ファイルは市区町村のオープンデータのページからダウンロードできます。家族の情報は外に出ません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>読んだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>変わった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なくなった</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込めない</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>ほかに%n件の注意</source>
            <translation>
                <numerusform>ほかに%n件の注意</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込む</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件の制度を取り込みました</source>
            <translation>
                <numerusform>%n件の制度を取り込みました</numerusform>
            </translation>
        </message>
        <message>
            <source>新しいことはありませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>一覧を読んでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度を取り込んでいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgrammesSection</name>
        <message>
            <source>制度をさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの制度を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日付不明</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この一覧は半年より前のものです(%1)。新しい一覧があれば取り込んでください。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件</source>
            <translation>
                <numerusform>%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見た回数を保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度ごとに、出した・開いた・使った回数だけの表です。家族のことは入りません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見た回数を保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度を見た回数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>制度を読んでいます…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsPlace</name>
        <message>
            <source>手つづき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>申請</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手つづき・制度</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族にかかわる手つづきの日にち、出した申請のようす、使える制度がわかります。Oyako は申請を出しません。出すのは窓口か、市区町村や国のホームページです。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使える制度</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>券・時間</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市や国のサービス</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ProgramsSection</name>
        <message>
            <source>まちがいとして外しました。記録はのこっています</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordDialog</name>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ保存していません。もういちど Esc で、書いたことを消してとじます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このままでよければ、もう一度「保存する」をおしてください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::RecordTable</name>
        <message>
            <source>直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>これまでの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まちがいとして外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行をえらぶと、ここから直せます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>行をえらぶと、ここからひらけます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::RemarkBar</name>
        <message>
            <source>このままでいい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 にする</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderDesk</name>
        <message>
            <source>親子手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳にお知らせがあります</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>手帳にお知らせが%n件あります</source>
            <translation>
                <numerusform>手帳にお知らせが%n件あります</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::ReminderSettings</name>
        <message>
            <source>画面をとじていても、お知らせする</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PCにログインすると、うしろで動きはじめます。手帳はとじたまま、予約の前の日や、期限が近い日にお知らせします。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お知らせする時刻</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予約のお知らせ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>当日</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n日前</source>
            <translation>
                <numerusform>%n日前</numerusform>
            </translation>
        </message>
        <message>
            <source>お知らせしない時間(から)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お知らせしない時間(まで)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お知らせに、何のことかを出す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック画面にも出ることがあります。手帳をとじているあいだは、いつも「お知らせがあります」とだけ出ます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「合言葉なしでひらける」をえらんでいるときだけ、ログインのあとに1回、PCの鍵の保管庫をあける合言葉をPCが聞くことがあります。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ResultsDialog</name>
        <message>
            <source>アンケートの結果</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>＊ は %1 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだ答えはとどいていません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>版 %1 — 答え %2 件</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>前の版 %1 — 答え %2 件</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>平均: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えなし: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書かれたことは、答えが %1 件になると見られます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とどいた答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとった日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えなし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>平均</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV で保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの集計</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ReviewPanel</name>
        <message>
            <source>(書いてありません)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>送り主: %1  %2  ファイル: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このファイルの内容は、もう記録に入っています。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まないことにしました: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべて外す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>配慮のいる答えを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見たことは、閲覧の記録に残ります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まないわけ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>外したものがあるときや、ぜんぶ取り込まないときに書きます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このファイルは取り込まない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どの方かを決めると、取り込めます。</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n件を取り込む</source>
            <translation>
                <numerusform>%n件を取り込む</numerusform>
            </translation>
        </message>
        <message>
            <source>取り込むものを、ひとつはえらんでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まないわけを書いてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込まないことにしました。ファイルはもとの場所にあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたす目的: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込みずみです。入力しなくてすんだ項目: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>入力しなくてすむ項目: %1。名前、日にち、測った値、答えのひとつひとつを数えています。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ScanField</name>
        <message>
            <source>QRコードを読みとる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここをえらんでから、スキャナーでコードを読みとってください。順番は自由です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QRコードが見つかりませんでした。明るいところで、まっすぐとってみてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>うまく読めませんでした。もういちど読みとってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1枚のうち%2枚を読みました。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだのもの: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかったもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すること</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手続き</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>近くの場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画面</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SecretDialog</name>
        <message>
            <source>%1さんの暗証番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんの新しい合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>暗証番号</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もういちど</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4〜12けたの数字。合言葉でログインしたあとの交代に使います</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>本人に入れてもらってください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SectionPanel</name>
        <message>
            <source>用紙の見出し</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 / %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SettingsPlace</name>
        <message>
            <source>この手帳</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>設定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳の名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>市区町村</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見た目とことば</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロックと鍵</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ことば、文字の大きさ、色、年の書き方をえらべます。えらぶとすぐに変わります。合言葉の変更、復旧コードの作りなおしもここでします。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>お知らせ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>医療機関コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10けたです。都道府県2けた、点数表1けた、医療機関コード7けたをつづけて入れます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10けたの数字を入れてください。はじめの2けたは都道府県(01から47)です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さいごの1けたが合いません。1けたずつ見くらべて直してください。保険の番号のない窓口では、このままで使えます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetBatch</name>
        <message>
            <source>健診票をまとめて印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前と生年月日を入れた、まだ書いていない用紙です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>用紙をつくっています</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetRow</name>
        <message>
            <source>表示する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1を表示する</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見たことが記録に残ります</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1の内容</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F8でまとめて入れました。もういちどF8か、Ctrl+Zでもどせます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この係では見られません</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SheetView</name>
        <message>
            <source>ご家庭から(%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここには「所見なし」で答える項目がありません</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目からとりました</source>
            <translation>
                <numerusform>「所見なし」を%n項目からとりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>「所見なし」を%n項目に入れました。もういちどF8でもどせます</source>
            <translation>
                <numerusform>「所見なし」を%n項目に入れました。もういちどF8でもどせます</numerusform>
            </translation>
        </message>
        <message>
            <source>%1に直す F6</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>やりなおしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどせることはありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Zでやりなおせます</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件はそのままです</source>
            <translation>
                <numerusform>もとにもどしました。あとで変えた%n件はそのままです</numerusform>
            </translation>
        </message>
        <message>
            <source>手帳をとじる(ロック)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック 閉じる 合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この画面を印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷 プリント PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>元に戻す 取り消す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やりなおす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>やり直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかたを見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ヘルプ 使い方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>担当なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどしています</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffDialog</name>
        <message numerus="yes">
            <source>%n文字より長くしてください</source>
            <translation>
                <numerusform>%n文字より長くしてください</numerusform>
            </translation>
        </message>
        <message>
            <source>2つがちがいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スタッフを追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉(もういちど)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ふりがな</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>職種</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 保健師、助産師、医師、事務</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>できること</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「見るだけ」は書けません。「管理」はスタッフの追加とアクセス記録もあつかえます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>本人に入れてもらってください。人ごとにちがう合言葉にします</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さんを追加しました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::StaffPlace</name>
        <message>
            <source>スタッフ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アクセス記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>スタッフと記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれがここで働き、何ができるかをきめます。人ごとに合言葉があり、交代は F12 と暗証番号でできます。「アクセス記録」には、見た・書いた・印刷した・ログインしたことがすべて残ります。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::StatisticsPanel</name>
        <message>
            <source>名前は入りません。%1 は %2 人より少ない数と、そこから計算できてしまう数です。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>健診の数と判定</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>案内した子のうち、受けた子</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV で保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV で保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV を保存しました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>統計</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数えています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とちゅうでやめました。月をえらぶと、もう一度数えます。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::StepDialog</name>
        <message>
            <source>申請のようすを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どうなりましたか</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oyako が出すわけではありません。出したあとで書いてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にち</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>次に確かめる日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>空けたままでもかまいません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 受付番号、たりなかった書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つける書類</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>書類の場所にしまったものから、えらびます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください(きょうまで)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveyEditor</name>
        <message>
            <source>アンケートをつくる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>かならず答えてもらう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめの言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なくてもかまいません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問の一覧</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問を加える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見出しを加える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上へ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下へ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>消す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい・いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとつえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いくつでもえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>数</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にち</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>短い文</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>長い文</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらぶ言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問の言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答え方</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1行にひとつ書きます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この質問をするのは</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えが</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この答えのとき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(見出しなし)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(まだ言葉がありません)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いつも</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」の</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この条件は、ぐるっと回って自分にもどってしまいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>言葉をふたつ以上書いてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その質問か答えが、もうありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問の言葉を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートの質問を保存しました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::SurveysPlace</name>
        <message>
            <source>名前なしで答えてもらう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケート</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>題</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>版</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらいた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答え</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問票をつくるか取り込んで、アンケートをひらきます。ファイルをわたすと、家族は自分の手帳で答えて、答えのファイルを返せます。返ってきたファイルはここへドラッグするか、「答えを取り込む」でえらびます。同じファイルは一度しか数えません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらいているアンケート</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>結果を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたすファイルを保存…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えを取り込む…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>しめきる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問票</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前なしにすると、氏名・生年月日・番号は答えのファイルに入りません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この質問票でアンケートをひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あたらしくつくる…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>直す…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルから加える…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1(版 %2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なし</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あり</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この質問票には、ここでは直せないものが入っています。つくった人に直してもらってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>アンケートをひらきました。次は、わたすファイルを保存します</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>わたすファイルを保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルを保存しました。家族にわたしてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>答えを取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>先にアンケートをえらんでください</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n 件を取り込みました。</source>
            <translation>
                <numerusform>%n 件を取り込みました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n 件は、もうとどいていた答えか、その直しです。</source>
            <translation>
                <numerusform>%n 件は、もうとどいていた答えか、その直しです。</numerusform>
            </translation>
        </message>
        <message>
            <source>アンケートをしめきりました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問票をファイルから加える</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>質問票を加えました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>このアンケートは、もうしめきってあります。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前なしのアンケートですが、この答えには名前や生年月日などが入っています。取り込んでいません。「名前なし」で保存しなおしたファイルを、もういちどもらってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかのアンケートの答えです。上の表で、そのアンケートをえらんでから取り込んでください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>こちらにはない版の質問票に答えたものです。いまのファイルをわたして、答えなおしてもらってください。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::TimelineView</name>
        <message>
            <source>予防接種の線の図</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>生まれた日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>えらんだ日: %1。左右の矢印で日をえらびます。くわしくは下の表にあります</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::TodayPlace</name>
        <message>
            <source>きょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま、することが上からならびます。「なぜ?」で、どのきまりで決まった日かがわかります。すんだものは「ほか」から「すんだ」にできます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まず、家族を書きましょう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族や妊娠のことを入れると、いますることがここにならびます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>家族を追加</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いま、することはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>あと%1件を見る</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひとつ教えてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>関係のある手つづきだけを出すために聞きます。この PC の外には出ません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はい</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いいえ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手つづきをしまう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>必要になったときの手つづき</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんだものをしまう</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すんだもの・出さないもの(%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>おぼえました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうすること</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothButton</name>
        <message>
            <source>しるしなし</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::ToothEditor</name>
        <message>
            <source>右</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>左</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>／ 健全　C むし歯　○ 処置した歯　△ ない歯。矢印キーで動き、/・C・O・Xでしるし、Deleteで消します。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::TrayPlace</name>
        <message>
            <source>ご家庭からのファイルを、ここへドラッグしてください。
フォルダーをえらんでおくと、入ったものが自動でならびます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QRコード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見はるフォルダー…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>照合ずみをまとめて取り込む</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とどいたファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>受けとりトレイ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ご家庭からの封をしたファイルや、QRコードの紙を受けとるところです。どの方のものかを確かめ、いまの記録とならべて見てから取り込みます。取り込んだものには、どのファイルから来たかが残り、「もとにもどす」で取り消せます。ファイルを動かしたり消したりはしません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをえらぶ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>すべてのファイル</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見はるフォルダー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見はるフォルダーはありません。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見ているフォルダー: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>フォルダーが見つかりません: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ファイルをひらいています</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>取り込んでいます</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この窓口の鍵…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この窓口の鍵</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>はじめてのご家庭には、鍵の紙かファイルをわたしておくと、この窓口だけがひらける封で、家から送ってもらえます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょう、入力しなくてすんだ項目: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::UnlockPage</name>
        <message>
            <source>合言葉</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>復旧コード</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの手帳をひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>新しい手帳をつくる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉でひらく</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉をわすれた(復旧コードでひらく)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ひらいています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>紙に書いた8つの組。ハイフンや大文字・小文字は気にしなくてだいじょうぶです</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>合言葉を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>この手帳の復旧コードではないようです。コードを作りなおしたことがあれば、新しいほうをつかってください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードのどこかがちがいます。1文字ずつたしかめてください。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップからもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>バックアップをさがしています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1のバックアップからもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もどしています…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::UsbCopy</name>
        <message>
            <source>手帳のコピーを、もうひとつの場所に</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コピーも暗号になっています。ひらくには、いまの合言葉か復旧コードがいります。非常用の袋に入れておけます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>いちばん新しいコピー: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>まだコピーがありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「%1」にコピー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>USBメモリをさした</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もういちどさがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ほかの場所…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コピーをおく場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コピーして、読みもどしています…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コピーして、中身をたしかめました。もう抜いてもだいじょうぶです(取り外しの操作をしてから)。</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::VaccinationDialog</name>
        <message>
            <source>予防接種を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予防接種を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとの記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>母子健康手帳から写した</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ここで接種した</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>聞いて書いた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>接種した日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>同じ日の接種をもう1つ書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1さん(%2生まれ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1件の接種を保存しました</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitDialog</name>
        <message>
            <source>妊婦健診を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊婦健診を直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診察した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R8.5.3、2026-05-03、5/3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>体重</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>子宮底長</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧(上)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧(下)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>腹囲</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>浮腫</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿蛋白</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>尿糖</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>特記指示事項</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>施設名または担当者名</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>診察した日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>血圧は上と下の両方を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上の血圧は下より大きい値です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>上の血圧(%1)はありえない値です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>下の血圧(%1)はありえない値です</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::VisitNoteDialog</name>
        <message>
            <source>見学の記録</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見学した日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 5/3、R8.5.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>だれが</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見たこと・聞いたこと</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>きょうまでの日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherDialog</name>
        <message>
            <source>電子クーポンを書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>電子クーポンを直す</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>円</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>コードの文字</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手紙のコードを読みとった文字。1文字も変えずにしまい、QRコードにします</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>金額</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使いはじめの日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>知らせる日(何日前)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 30, 7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>使える最後の日</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>名前を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>「30, 7」のように数字を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::VoucherUseDialog</name>
        <message>
            <source>使ったお金を書く</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>円</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にち</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>金額</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこりは %1 円です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>場所</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>日にちを入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>のこりまでの金額を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::WishDialog</name>
        <message>
            <source>候補のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>希望の順番</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 がいちばんの希望です。決まっていなければ空けておけます。</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>指数・点数のメモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: 基準20＋調整2、去年の最低22</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>メモ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1から99までの数を入れてください</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
